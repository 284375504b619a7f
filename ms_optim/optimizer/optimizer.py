"""The base class of every optimizer."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from typing import Any, Callable

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.checks import ANY, Interval, check_choice, check_flag, check_number
from ms_optim.engine.choice import check_engine, native_kernels
from ms_optim.engine.native.step import NativeStep
from ms_optim.engine.portable.bucket import make_buckets
from ms_optim.engine.portable.compiled import CompiledStep
from ms_optim.engine.portable.fused import Primitive
from ms_optim.formula.rule import Rule
from ms_optim.gradients.checks import check_gradients, check_shapes, shapes_in_graph
from ms_optim.gradients.rows import Entrance, all_dense, obstacle_to_rows, pairs_of
from ms_optim.gradients.scaling import Scale, read_gradient_settings
from ms_optim.groups.group import GroupValues, ParamGroup
from ms_optim.groups.read import GroupSettings, in_order, read_groups, read_settings
from ms_optim.groups.values import RANGES, Hyperparameter, is_zero, start_value
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.optimizer.definition import BASE_FLAGS, NEED_UPDATE, check_definition, formula_names
from ms_optim.optimizer.live import LiveOptimizer
from ms_optim.optimizer.report import describe
from ms_optim.platform.graphs import clash, graphs_under_way, refuse, step_counter
from ms_optim.platform.owned import MASTER_WEIGHT, first_state, free_name, is_narrow, owned


class Optimizer(LiveOptimizer):
    r"""Base class: groups, live hyperparameters, state and the step around a subclass's formula.

    A subclass names its states and gives its formula once, as a static function ``update`` of
    values; a second one, ``scalars``, may compute what depends only on the step. Arguments are
    matched by name::

        class Signum(ms_optim.Optimizer):
            states = ("momentum_buffer",)

            def __init__(self, params, learning_rate=1e-3, momentum=0.9, **options):
                super().__init__(params, learning_rate, momentum=momentum, **options)

            @staticmethod
            def update(param, grad, momentum_buffer, lr, momentum):
                momentum_buffer = momentum * momentum_buffer + (1 - momentum) * grad
                return param - lr * sign(momentum_buffer), momentum_buffer

    ``update`` may take ``param``, ``grad``, the names in ``states``, ``ndim`` (the parameter's number of
    dimensions, a Python number), ``step`` (1 at the first step), ``lr``, ``weight_decay`` (an ``update`` that
    does not take it has it added to the gradient), every hyperparameter that the constructor hands on (of a
    tuple ``betas``: ``beta1``, ``beta2``), and, as Python values, the options in ``flags`` and, where
    ``forms`` names the words that it may be, ``form``. Arguments that nothing else names are filled, in
    order, by what ``scalars`` returns. It returns the new param and the new states, in the order of
    ``states``. ``ranges`` may give a hyperparameter's lowest and highest value: ``{"alpha": (0.0, 1.0)}``.
    States start at zero, or at what :meth:`first_value` says, and have their parameter's shape, or that which
    :meth:`state_shape` says. ``constants`` names numbers that are fixed once the optimizer is made.
    ``counterparts`` may say how other frameworks keep the same state (see :mod:`ms_optim.interop`).

    One step is, in this order: unscale, finite check, clip, centralise, negate (maximize), L1, coupled
    weight decay, ``update``, ``global_step + 1``. Schedules are read at the ``global_step`` before it.

    Every hyperparameter is a scalar, or a tuple of scalars; learning rates and decays are per step.

    Args:
        params: Parameters in an ordered collection or iterator, or a list of dicts, each a group
            with ``params`` and any of ``lr``, ``weight_decay``, ``l1_decay``, ``maximize``,
            ``grad_centralization`` and the optimizer's own hyperparameters; a dict with the one key
            ``order_params`` sets the order of gradients.
        learning_rate (number, Tensor, list or Cell): at least 0. The i-th step takes the i-th value
            of a list or 1-D Tensor, past its end the last; a Cell is called with ``global_step``.
        weight_decay (number, Tensor, list or Cell): at least 0. Default: 0.
        maximize (bool): step uphill. Default: False.
        l1_decay (number, Tensor, list or Cell): adds ``l1_decay * sign(param)`` to the gradient; at
            least 0. Default: 0.
        loss_scale (float): what the loss was multiplied with; gradients are divided by it. Above 0.
            Default: 1.
        max_grad_norm (float): clip: where the norm of all gradients together, unscaled, is above this,
            all are multiplied with ``max_grad_norm / (norm + 1e-6)``, as in torch's
            ``clip_grad_norm_``. Above 0. Default: None, no clipping.
        max_grad_value (float): clip: each number of a gradient, unscaled and after the norm was clipped,
            is held between this and its negative. Above 0. Default: None.
        skip_nonfinite (bool): where a gradient, unscaled, holds NaN or Inf, the step changes nothing,
            ``global_step`` included, and is counted in ``skipped_steps``. Default: False.
        grad_centralization (bool): take from each gradient its mean over all axes but the first.
            Default: False.
        master_weights (bool): keep a float32 copy of each float16 and bfloat16 parameter, the state
            ``master_weight``, which is updated in its place; the parameter is the copy, rounded. A new
            value that the parameter is given from outside replaces the copy. Default: False.
        engine (str): ``"native"``: compiled kernels, on the CPU; ``"portable"``: MindSpore's own
            operators; ``"auto"``: native where it is there and can follow the formula. See
            :func:`ms_optim.engines`. Default: ``"auto"``.
        name (str): prefix of ``global_step`` and of the hyperparameters' Parameters, needed where
            two optimizers are part of one step. Default: none.
        **hyperparameters: the subclass's own, each a number, a schedule, or a tuple of them.

    Raises:
        TypeError: an argument of the wrong type, or an unknown one.
        ValueError: a value out of range; parameters that are empty, repeated or not trainable.
        KeyError: an unknown group key.
        RuntimeError: ``engine="native"`` where it is not available, or cannot follow the formula.

    Attributes:
        engine: ``"native"`` or ``"portable"``: what runs this optimizer.
    """

    states: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    ranges: Mapping[str, Sequence[Any]] = {}
    counterparts: Mapping[str, Counterpart] = {}
    update: Any = None
    scalars: Any = None

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        weight_decay: Any = 0.0,
        *,
        maximize: bool = False,
        l1_decay: Any = 0.0,
        loss_scale: float = 1.0,
        max_grad_norm: float | None = None,
        max_grad_value: float | None = None,
        skip_nonfinite: bool = False,
        grad_centralization: bool = False,
        master_weights: bool = False,
        engine: str = "auto",
        name: str | None = None,
        **hyperparameters: Any,
    ) -> None:
        # nn.Optimizer's own constructor would register the network's parameters as this Cell's. (Without
        # an update, a construct of the subclass's own does everything: see AuthoredOptimizer.)
        nn.Cell.__init__(self, auto_prefix=False)
        # A graph that is handed a tuple of gradients has an input for each of them.
        self.enable_tuple_broaden = True
        owner = type(self).__name__
        check_definition(type(self), Optimizer, hyperparameters)
        self.gradient_settings = read_gradient_settings(
            owner, loss_scale, max_grad_norm, max_grad_value, skip_nonfinite
        )
        self.loss_scale = self.gradient_settings.loss_scale
        check_flag(f"{owner}: master_weights", master_weights)
        if self.update is None:
            wants_l1 = not is_zero(l1_decay)
            wanted = (maximize, wants_l1, max_grad_norm, max_grad_value, skip_nonfinite, master_weights)
            given = [name for name, value in zip(NEED_UPDATE, wanted) if value]
            if given:
                raise TypeError(f"{owner} does not take {', '.join(given)}: that needs a formula `update`")
        fixed = (*self.flags, *self.constants, *(["form"] if self.forms else []))
        flags = {key: hyperparameters.pop(key) for key in fixed if key in hyperparameters}
        defaults = {
            "lr": learning_rate,
            "weight_decay": weight_decay,
            **hyperparameters,
            "l1_decay": l1_decay,
            "maximize": maximize,
            "grad_centralization": grad_centralization,
            **flags,
        }
        groups, order = read_groups(owner, params, defaults)
        read = [self._read({**defaults, **group}) for group in groups]
        parameters = in_order(owner, [p for group in groups for p in group["params"]], order)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"{owner}: name must be a str, got {type(name).__name__}")

        self._prefix = f"{name}." if name else ""
        self.is_group = len(groups) > 1 or groups[0].keys() != {"params"}
        self._wanted_engine, self._master_weights = check_engine(owner, engine), master_weights
        self._hide(_defaults=defaults, _groups=[], _state={})
        self._hide(_calling=False, _in_step_of_user=False, _graphs_of_user={}, _made=False)
        self._init_authoring()
        self._hide(check_in_graph=ops.constexpr(self._check_in_graph, reuse_result=False))
        taken = {p.name for p in parameters}
        self.global_step = step_counter(self._owned(Tensor([0], ms.int32), "global_step", taken))
        counters = [self.global_step]
        if skip_nonfinite:
            counters.append(self._owned(Tensor([0], ms.int32), "skipped_steps", taken))
            self._skipped_steps = counters[1]
        self._hide(_counters=counters)
        self._scale = Scale(self.gradient_settings)
        self._limit = Tensor(self.gradient_settings.limit, ms.float64)
        self._skips = skip_nonfinite
        for group, values in zip(groups, read):
            self._groups.append(self._make_group(group["params"], values, taken))
        self._build(parameters, self._kernels(self._groups))
        self._hide(_made=True)

    # Construction

    def choose(self, group: Mapping[str, Any]) -> tuple[Callable, Primitive | None]:
        """The formula of a group, and MindSpore's fused kernel that computes it, if there is one.

        Override it where a flag, or a hyperparameter of 0, makes another formula (with fewer states).

        Args:
            group: the group's numbers and schedules by element name (``beta1``), and its flags.
        """
        return type(self).update, None

    def first_value(self, state: str, group: Mapping[str, Any]) -> float:
        """What each number of a state starts with.

        Args:
            state: one of ``states``.
            group: as for :meth:`choose`.
        """
        return 0.0

    def state_shape(
        self, state: str, shape: tuple[int, ...], group: Mapping[str, Any]
    ) -> tuple[int, ...] | None:
        """The shape of a state of a parameter; None where such a parameter has no such state.

        Override it where a state is not of its parameter's shape. An ``update`` is given None for a state
        that is not there, and returns None for it; it may take ``ndim``, the parameter's number of
        dimensions, for an ``if``.

        Args:
            state: one of ``states``.
            shape: the parameter's shape.
            group: as for :meth:`choose`.
        """
        return shape

    def complete(self, group: Mapping[str, Any]) -> Mapping[str, Any]:
        """A group's values as they were given, with those filled in that depend on others.

        Override it where None stands for a number that the group's other values, or its parameters, make.

        Args:
            group: what the group and the constructor say, by key; ``params`` among them.
        """
        return group

    def kernel_of(
        self, cls: type[Optimizer], primitive: Primitive, update: str = "update"
    ) -> Primitive | None:
        """The fused kernel for a class's formula, unless a subclass has another formula."""
        same = all(getattr(type(self), name) is getattr(cls, name) for name in (update, "scalars"))
        return primitive if same else None

    def __setattr__(self, name: str, value: Any) -> None:
        if self.__dict__.get("_made") and name in self._settings():
            raise AttributeError(
                f"{type(self).__name__}.{name} is no attribute to assign to: hyperparameters are written in "
                f"param_groups, options are fixed once the optimizer is made"
            )
        super().__setattr__(name, value)

    def _settings(self) -> set[str]:
        return {"learning_rate", *self._defaults, *self.gradient_settings._fields, "master_weights"}

    def _hide(self, **attributes: Any) -> None:
        """Attributes that Cell must not take for Parameters or Cells of its own."""
        for name, value in attributes.items():
            object.__setattr__(self, name, value)

    def _owned(self, value: Tensor, name: str, taken: set[str]) -> Parameter:
        name = free_name(f"{self._prefix}{name}", taken)
        return owned(Parameter(value, name=name, requires_grad=False))

    def _read(self, given: Mapping[str, Any]) -> GroupSettings:
        fixed: dict[str, Callable[[str, Any], Any]] = dict.fromkeys((*BASE_FLAGS, *self.flags), check_flag)
        if self.forms:
            fixed["form"] = functools.partial(check_choice, choices=self.forms)
        own = {key: Interval(*bounds) for key, bounds in self.ranges.items()}
        ranges = {**RANGES, **own}
        for key in self.constants:
            fixed[key] = functools.partial(check_number, interval=ranges.get(key, ANY))
        names = formula_names(type(self))
        return read_settings(type(self).__name__, self.complete(given), fixed, ranges, names)

    def _make_group(self, params: list[Parameter], settings: GroupSettings, taken: set[str]) -> ParamGroup:
        number = len(self._groups)
        cells = {
            name: Hyperparameter(
                source,
                self._owned(start_value(source), f"group_{number}.{name}", taken),
                interval,
                self.global_step,
            )
            for name, (source, interval) in settings.sources.items()
        }
        start = Tensor([self._step_number() if number else 0], ms.int32)
        start_step = self._owned(start, f"group_{number}.start_step", taken)
        values = GroupValues(cells.values(), start_step, self.global_step)
        group = ParamGroup(type(self).__name__, params, settings, cells, values, self)
        for name, cell in cells.items():
            cell.value.on_load = functools.partial(self._load_hyperparameter, group, name)
        if self.update is not None:
            group.rule, group.primitive = self._rule(group.sources(), group.flags)
        return group

    def _load_hyperparameter(self, group: ParamGroup, name: str, number: float) -> None:
        # NaN stands for "the schedule": it means nothing to an optimizer that has none.
        if math.isnan(number) and group.cells[name].schedule is None:
            return
        rule, _, _ = self.formula_with(group, {name: number})
        if group.rule is not None and rule is not None and rule.states != group.rule.states:
            raise ValueError(
                f"{type(self).__name__}: the checkpoint has {name} = {number:g} and the state that it needs; "
                f"make the optimizer with a {name} above 0 before loading"
            )
        self._put(group, {name: number})

    def _rule(self, sources: Mapping[str, Any], flags: Mapping[str, bool]) -> tuple[Rule, Primitive | None]:
        update, primitive = self.choose({**sources, **flags})
        rule = Rule(
            type(self).__name__,
            update,
            type(self).scalars,
            self.states,
            tuple(sources),
            flags,
            centralize=flags["grad_centralization"],
        )
        return rule, primitive

    def _kernels(self, groups: Sequence[ParamGroup], changed: Mapping[int, Rule] | None = None) -> Any:
        """What the native engine runs for groups, of which some are to have other formulas."""
        parts = [part for group in groups for part in group.parts((changed or {}).get(id(group)))]
        rules, names = [part.rule for part in parts], [tuple(part.group.cells) for part in parts]
        for part, of_group in zip(parts, names):
            part.rule.check_axes(part.params, of_group)
        return native_kernels(type(self).__name__, self._wanted_engine, rules, names)

    def _build(self, parameters: list[Parameter], kernels: Sequence[Any] | None) -> None:
        """The graph's view of the groups: parameters, states and kernels, in the gradients' order."""
        names = tuple(p.name for p in parameters)
        place = {name: i for i, name in enumerate(names)}
        owner_of = {p.name: i for i, group in enumerate(self._groups) for p in group.params}
        self._hide(parameters=ParameterTuple(parameters), _parameters=ParameterTuple(parameters))
        self._names, self._shapes = names, tuple(p.shape for p in parameters)
        self._init_groups([owner_of[name] for name in names])
        for group in self._groups:
            settings = group.settings()
            for param in group.params:
                known = self._state.setdefault(param.name, {})
                for state, shape in self.states_of(settings, group.rule, param).items():
                    if state not in known:
                        value = self.first_value(state, settings)
                        known[state] = self._first_state(param, state, shape, place, value)
        hypers = [hyper for group in self._groups for hyper in group.cells.values()]
        self._hide(_schedules=[hyper for hyper in hypers if hyper.exact])
        for i, hyper in enumerate(self._schedules):
            hyper.place = i
        self.engine = "portable" if kernels is None else "native"
        self._is_native = kernels is not None
        if kernels is not None:
            parts = [part for group in self._groups for part in group.parts()]
            self._native = NativeStep(
                self.gradient_settings, parts, kernels, parameters, self._state, self._counters
            )
        elif self.update is not None:
            buckets = make_buckets(self._groups, self.gradient_settings, self._state, place)
            self._buckets = nn.CellList(buckets, auto_prefix=False)
        if self.update is None:
            for state in self.states:
                without = [name for name in names if state not in self._state[name]]
                if without:
                    raise TypeError(
                        f"{type(self).__name__}: a construct of its own has each state for every parameter; "
                        f"{without[0]!r} has no {state}"
                    )
                self._hide(**{state: ParameterTuple([self._state[name][state] for name in names])})
        # What was compiled before does not know these buckets.
        if self._graphs_of_user:
            for graph in self._graphs_of_user.values():
                graph.forget()
            self._hide(_graphs_of_user={}, _in_step_of_user=False)
        self._hide(_compiled_step=None, _entrances={}, _obstacles_to_rows=None)
        self.compile_cache.clear()

    def states_of(
        self, settings: Mapping[str, Any], rule: Rule | None, param: Parameter
    ) -> dict[str, tuple[int, ...]]:
        """The shapes, by name, of the states that a formula keeps for a parameter.

        Args:
            settings: those of the parameter's group.
        """
        names = self.states if rule is None else rule.states
        shapes = {name: self.state_shape(name, param.shape, settings) for name in names}
        if self._master_weights and is_narrow(param):
            shapes[MASTER_WEIGHT] = param.shape
        return {name: shape for name, shape in shapes.items() if shape is not None}

    def _first_state(
        self, param: Parameter, state: str, shape: tuple[int, ...], taken: Any, value: float
    ) -> Parameter:
        parameter = first_state(param, state, shape, taken, value)
        self.insert_param_to_cell(parameter.name, parameter, check_name_contain_dot=False)
        return parameter

    # The step

    def construct(self, gradients):
        """Update all parameters; ``gradients`` in the order of ``self.parameters``.

        A graph is given the number of steps that were taken, of shape ``(1,)``; who calls from Python, True.
        """
        return self._advance(gradients, ())

    def _advance(self, gradients, scheduled):
        """What ``construct`` does, with the values of schedules where they are known outside of the graph."""
        refuse(self._obstacle)
        if isinstance(gradients, list):
            gradients = tuple(gradients)
        shapes = shapes_in_graph(gradients)
        checked = self.check_in_graph(*shapes)
        if self._is_native:
            return ops.depend(self._native(gradients, all_dense(shapes)), checked)
        scale, finite = self._scale(gradients, shapes)
        # Wrong gradients are refused before a bucket meets them.
        limit, done = ops.depend(self._limit, checked), ()
        for bucket in self._buckets:
            done = done + (bucket(gradients, scale, limit, finite, scheduled),)
        # What is counted is the result: MindSpore may forget what stands beside a constant.
        return ops.depend(self._count(finite), (checked, done))

    def _count(self, finite):
        if not self._skips:
            return self.assignadd(self.global_step, self.global_step_increase_tensor)
        taken = ops.cast(ops.reshape(finite, (1,)), ms.int32)
        skipped = self.assignadd(self._skipped_steps, 1 - taken)
        return ops.depend(self.assignadd(self.global_step, taken), skipped)

    def __call__(self, gradients):
        gradients, indices = check_gradients(
            type(self).__name__, self._names, self._shapes, gradients, lambda: self.obstacles_to_rows
        )
        if self._is_native and type(self).construct is Optimizer.construct:
            self._native.run(gradients, indices)
            return True
        gradients = pairs_of(gradients, indices)
        self._hide(_calling=True)
        try:
            if self.update is None:
                return super().__call__(gradients)
            entrance = self._entrance(tuple(indices)) if indices else self
            step = self._compiled_step
            if step is None or step.optimizer is not entrance or step.outdated():
                plain = type(self).construct is Optimizer.construct
                step = CompiledStep(entrance, self.parameters, plain)
                self._hide(_compiled_step=step)
            return step(gradients, self._scheduled())
        finally:
            self._hide(_calling=False)

    def _scheduled(self) -> tuple[Tensor, ...]:
        """The values of schedules at this step, as Python computes them, for a :class:`CompiledStep`.

        A subclass's own ``construct`` has no place for them.
        """
        if not self._schedules or type(self).construct is not Optimizer.construct:
            return ()
        step = self._step_number()
        return tuple(Tensor(hyper.schedule(step), ms.float64) for hyper in self._schedules)

    @property
    def step(self) -> Optimizer:
        """The optimizer itself: ``opt.step(gradients)`` is ``opt(gradients)``, in a graph too."""
        return self

    @property
    def _obstacle(self) -> str:
        # MindSpore reads this while it reads the code of a graph that contains the optimizer; an exception
        # raised here would not reach the user.
        if not self._calling:
            self._hide(_in_step_of_user=True)
            self._graphs_of_user.update((graph.phase, graph) for graph in graphs_under_way())
        return clash(self, self._prefix)

    def _check_in_graph(self, *shapes: Any) -> bool:
        """The check within a graph, while it is compiled: of what ``shapes_in_graph`` gives.

        What it returns must be used there, and the shapes be arguments of their own: where a network looks up
        embeddings, MindSpore does not know at first what its gradients are, and calls this later.
        """
        return check_shapes(self.cls_name, self._names, self._shapes, shapes, self.obstacles_to_rows)

    def _entrance(self, places: tuple[int, ...]) -> Entrance:
        if places not in self._entrances:
            self._entrances[places] = Entrance(self, places, self._shapes)
        return self._entrances[places]

    @property
    def obstacles_to_rows(self) -> tuple[str, ...]:
        """For each parameter, why it cannot take a sparse gradient; empty where it can."""
        if self._obstacles_to_rows is not None:
            return self._obstacles_to_rows
        found = dict.fromkeys(self._names, obstacle_to_rows(None, ()))
        for group in self._groups:
            for part in group.parts():
                obstacle = obstacle_to_rows(part.rule, tuple(group.cells))
                found.update((param.name, obstacle) for param in part.params)
        obstacles = tuple(found[name] for name in self._names)
        self._hide(_obstacles_to_rows=obstacles)
        return obstacles

    def update_parameters_name(self, prefix: str = "", recurse: bool = True) -> None:
        """Nothing: names are the same wherever the optimizer is nested."""

    def __repr__(self) -> str:
        return describe(self, self._step_number())
