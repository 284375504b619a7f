"""The base class of every optimizer."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable

from mindspore import Parameter, ParameterTuple, nn, ops

from ms_optim.checks import check_flag
from ms_optim.core import Core, Options, describe
from ms_optim.core.definition import (
    check_definition,
    has_formula,
    has_own_construct,
    names_own,
    warn_without_count,
)
from ms_optim.core.rates import settle
from ms_optim.engine import check_engine
from ms_optim.engine.portable.fused import Fused
from ms_optim.formula.transform import Transform, place
from ms_optim.gradients.checks import shapes_in_graph
from ms_optim.gradients.loss_scale import LossScaler
from ms_optim.gradients.scaling import GradientSettings, read_gradient_settings
from ms_optim.groups.group import GroupList, ParamGroup
from ms_optim.groups.read import GroupSettings, check_distinct, in_order, read_group, read_groups
from ms_optim.groups.values import is_zero
from ms_optim.optimizer.assigning import check_assignable, state_named, step_of
from ms_optim.optimizer.construct_api import ConstructApi
from ms_optim.optimizer.copies import made_of, parts_of
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.optimizer.nn_api import NnApi, refuse_parallel_optimizer
from ms_optim.optimizer.options import read_options, refuse_parallel, refuse_without_formula
from ms_optim.optimizer.state_api import StateApi
from ms_optim.parallel import check_agreement, read_parallel, telling_others
from ms_optim.platform.cells import own_attributes

# Attributes that a copy takes over.
_OF_COPIES = ("_decay_is_number", "_transforms", "_defaults", "_given", "_is_ordered", "is_group")


class Optimizer(ConstructApi, StateApi, NnApi):
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

    ``update`` returns the new param and the new states, in the order of ``states``. It may take ``param``,
    ``grad``, ``ndim`` and ``shape`` (the parameter's, in Python numbers), ``position`` (for each number of it
    its place among those of all parameters, for ``normal`` of :mod:`ms_optim.math`), ``step`` (1 at the first
    step), ``lr``, ``weight_decay`` (only where the formula has a decay of its own, and takes no ``decay=``),
    every hyperparameter that the constructor hands on (of a tuple ``betas``: ``beta1``, ``beta2``), and what
    the class declares. Arguments that nothing else names are filled, in order, by what ``scalars`` returns. A
    class may declare:

    - ``states``: tensors of each parameter. They start at zero, or at what :meth:`first_value` says, and have
      the parameter's shape, or that which :meth:`state_shape` says.
    - ``shared_states``: numbers of the whole optimizer, in float64. ``update`` takes them as scalars and
      returns their new values last; ``total`` of :mod:`ms_optim.math` sums over all parameters.
    - ``flags``, ``words`` (a dict of the words that each option may be) and ``forms`` (the words that the one
      option ``form`` may be): options that ``update`` takes as Python values. ``constants``: numbers that are
      fixed once the optimizer is made; those of them that are also in ``sizes`` may be tuples of ints, too.
      ``later_flags``: flags that a class was given after files had been written, and what those files mean.
    - ``ranges``: a hyperparameter's lowest and highest value: ``{"alpha": (0.0, 1.0)}``. One element of
      ``betas`` may have its own, as ``"beta2"``. ``stands_for``: a hyperparameter that may also be None or
      infinite, what that is, and the number that ``update`` gets for it: ``{"alpha": (None, 0.0)}``.
    - ``switches``: those among what ``scalars`` returns that are true or false by the step and seldom change.
      For each of their values the portable engine has a graph, in which :func:`cond` of :mod:`ms_optim.math`
      has one branch (not in a graph of yours that holds the optimizer).
    - ``decay``: the class's mode of weight decay.
    - ``average``: a static function of ``param``, states and hyperparameters, in NumPy, where the weights to
      evaluate are others than those that gradients are taken at: for :meth:`averaged`.
    - ``prebuilt``: sets of options whose formulas are compiled when ms_optim is installed; ``fused``:
      MindSpore's operators for them (:mod:`ms_optim.engine.portable.fused`); ``counterparts``: how other
      frameworks keep the same state (:mod:`ms_optim.interop`). These are for optimizers of ms_optim.

    One step is, in this order: mean over processes (parallel), unscale, finite check, clip, centralise,
    negate (maximize), transforms' ``before``, L1, coupled weight decay, ``update``, transforms' ``after``,
    decay of the parameter, transforms' ``project``, rounding, transforms' ``settle``, ``global_step + 1``.
    Schedules are read at the ``global_step`` before it.

    Every hyperparameter is a scalar, or a tuple of scalars; learning rates and decays are per step.

    Args:
        params: a network (a Cell), whose trainable parameters are taken; Parameters in an ordered collection
            or iterator; or dicts in one, each a group with ``params``, which may be any of these, and any of
            ``lr``, ``weight_decay``, ``l1_decay``, ``maximize``, ``grad_centralization`` and the optimizer's
            own hyperparameters; a dict with the one key ``order_params`` sets the order of gradients.
        learning_rate (number, Tensor, list or Cell): at least 0. The i-th step takes the i-th value
            of a list or 1-D Tensor, past its end the last; a Cell is called with ``global_step``.
        weight_decay (number, Tensor, list or Cell): at least 0. Default: 0.
        decay (str): how ``weight_decay`` acts: ``"coupled"``, added to the gradient; ``"decoupled"``, the
            parameter times :math:`1 - \eta \lambda`; ``"independent"``, times :math:`1 - \lambda`, whatever
            the learning rate; ``"corrected"``, times :math:`1 - \eta^2 / \eta_{max}\, \lambda` with the
            largest learning rate so far (arXiv:2506.02285); ``"cautious"``, decoupled, and only where the
            update and the parameter have one sign (arXiv:2510.12402). A group may have its own. Default: the
            mode of the class's reference.
        maximize (bool): step uphill. Default: False.
        l1_decay (number, Tensor, list or Cell): adds ``l1_decay * sign(param)`` to the gradient; at
            least 0. Default: 0.
        loss_scale (float or LossScaler): what the loss was multiplied with; gradients are divided by it.
            Above 0. A :class:`ms_optim.LossScaler` finds its own value, with ``skip_nonfinite``. Default: 1.
        max_grad_norm (float): clip: where the norm of all gradients together, unscaled, is above this,
            all are multiplied with ``max_grad_norm / (norm + 1e-6)``, as in torch's
            ``clip_grad_norm_``. Above 0. Default: None, no clipping.
        max_grad_value (float): clip: each number of a gradient, unscaled and after the norm was clipped,
            is held between this and its negative. Above 0. Default: None.
        skip_nonfinite (bool): where a gradient, unscaled, holds NaN or Inf, the step changes nothing,
            ``global_step`` included, and is counted in ``skipped_steps``. Default: False.
        track_norms (bool): compute the norm of all gradients for :attr:`last_step`, where nothing else does:
            they are read once more. Default: False.
        track_update_norms (bool): compute the norm of each parameter's change for :attr:`last_step`. Default:
            False.
        grad_centralization (bool): take from each gradient its mean over all axes but the first.
            Default: False.
        master_weights (bool): keep a float32 copy of each float16 and bfloat16 parameter, the state
            ``master_weight``, which is updated in its place; the parameter is the copy, rounded. A new
            value that the parameter is given from outside replaces the copy. Default: False.
        transforms (list): what stands around the formula, in order, for all groups: see
            :class:`ms_optim.Transform` and :mod:`ms_optim.transforms`. Their hyperparameters are values of
            the groups, called ``"ema.decay"``. Default: none.
        engine (str): ``"native"``: compiled kernels, on the CPU; ``"portable"``: MindSpore's own
            operators; ``"auto"``: native where it is there and can follow the formula. See
            :func:`ms_optim.engines`. Default: ``"auto"``.
        parallel (str): ``"data"``: gradients are averaged over all processes of ``msrun`` before all else, so
            that each takes the same step. ``"zero1"``: each process besides keeps the states of its share of
            the parameters alone, steps these, and is sent the others. Default: None.
        bucket_mb (float): how large a message of gradients or parameters may grow, in MiB. Above 0.
            Default: 25.
        reduce_dtype (str): ``"float32"``: float16 and bfloat16 gradients are averaged in it. Default: None,
            in their own type (bfloat16 on the CPU in float32).
        name (str): prefix of ``global_step`` and of the hyperparameters' Parameters, needed where
            two optimizers are part of one step. Default: none.
        **hyperparameters: the subclass's own, each a number, a schedule, or a tuple of them.

    Raises:
        TypeError: an argument of the wrong type, or an unknown one.
        ValueError: a value out of range; parameters that are empty, repeated or not trainable.
        KeyError: an unknown group key.
        RuntimeError: ``engine="native"`` where it is not available, or cannot follow the formula;
            ``parallel`` where processes do not communicate.

    Attributes:
        engine: ``"native"`` or ``"portable"``: what runs this optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> class Descent(ms_optim.Optimizer):
        ...     @staticmethod
        ...     def update(param, grad, lr):
        ...         return param - lr * grad
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = Descent([w], learning_rate=0.5)
        >>> done = opt((Tensor(np.array([0.6, 0.8], np.float32)),))
        >>> print(w.asnumpy())
        [0.7 0.6]
    """

    states: tuple[str, ...] = ()
    shared_states: tuple[str, ...] = ()
    switches: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    later_flags: Mapping[str, Any] = {}
    forms: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] = {}
    constants: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    ranges: Mapping[str, Sequence[Any]] = {}
    stands_for: Mapping[str, tuple[Any, float]] = {}
    counterparts: Mapping[str, Counterpart] = {}
    decay = "coupled"
    fused: Mapping[str, Fused] = {}
    prebuilt: Sequence[Mapping[str, Any]] = ({},)
    update: Any = None
    scalars: Any = None
    average: Any = None
    # See TakesLoss.
    takes_loss = False
    # False where methods of a class reach for the states of all parameters.
    divides_states = True

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        weight_decay: Any = 0.0,
        *,
        decay: str | None = None,
        maximize: bool = False,
        l1_decay: Any = 0.0,
        loss_scale: float | LossScaler = 1.0,
        max_grad_norm: float | None = None,
        max_grad_value: float | None = None,
        skip_nonfinite: bool = False,
        track_norms: bool = False,
        track_update_norms: bool = False,
        grad_centralization: bool = False,
        master_weights: bool = False,
        transforms: Sequence[Transform] = (),
        engine: str = "auto",
        parallel: str | None = None,
        bucket_mb: float = 25.0,
        reduce_dtype: str | None = None,
        name: str | None = None,
        **hyperparameters: Any,
    ) -> None:
        # nn.Optimizer's own constructor would register the network's parameters as this Cell's.
        nn.Cell.__init__(self, auto_prefix=False)
        owner = type(self).__name__
        # A class may call a number of its own `decay`: then it is that, and the mode is the usual one.
        is_number = names_own(type(self), Optimizer, "decay") and not isinstance(decay, (str, type(None)))
        if is_number:
            hyperparameters["decay"] = decay
        object.__setattr__(self, "_decay_is_number", is_number)
        check_definition(type(self), Optimizer, hyperparameters)
        settings = read_gradient_settings(
            owner, loss_scale, max_grad_norm, max_grad_value, skip_nonfinite, track_norms, track_update_norms
        )
        check_flag(f"{owner}: master_weights", master_weights)
        placed = place(owner, transforms)
        if not has_formula(type(self)):
            refuse_without_formula(
                owner,
                maximize=maximize,
                l1_decay=not is_zero(l1_decay),
                max_grad_norm=max_grad_norm,
                max_grad_value=max_grad_value,
                skip_nonfinite=skip_nonfinite,
                track_norms=track_norms,
                track_update_norms=track_update_norms,
                master_weights=master_weights,
                transforms=placed,
                parallel=parallel,
                LossScaler=settings.scaler is not None,
            )
        refuse_parallel(self, parallel, track_update_norms)
        together = read_parallel(owner, parallel, bucket_mb, reduce_dtype)
        with telling_others(together.parallel is not None):
            fixed = (*self.flags, *self.constants, *self.words, *(["form"] if self.forms else []))
            options = {key: hyperparameters.pop(key) for key in fixed if key in hyperparameters}
            defaults = {
                "lr": learning_rate,
                "weight_decay": weight_decay,
                **hyperparameters,
                "l1_decay": l1_decay,
                **({} if is_number else {"decay": decay}),
                "maximize": maximize,
                "grad_centralization": grad_centralization,
                **options,
                **{each.key(key): value for each in placed for key, value in each.transform.given.items()},
            }
            object.__setattr__(self, "_transforms", placed)
            refuse_parallel_optimizer(owner)
            groups, order, is_group = read_groups(owner, params, defaults)
            read = [(group["params"], read_options(self, defaults, group)) for group in groups]
            parameters = in_order(owner, [p for group in groups for p in group["params"]], order)
            if name is not None and not isinstance(name, str):
                raise TypeError(f"{owner}: name must be a str, got {type(name).__name__}")
            of_all = Options(
                placed,
                check_engine(owner, engine),
                master_weights,
                name or "",
                has_own_construct(type(self)),
                together,
            )
            object.__setattr__(self, "_defaults", defaults)
            object.__setattr__(self, "is_group", is_group)
            object.__setattr__(self, "_is_ordered", order is not None)
            warn_without_count(type(self), Optimizer)
            self._assemble(parameters, read, settings, of_all)
        if self._averages:
            check_agreement(owner, describe(self._core), parameters)

    def _assemble(
        self,
        parameters: Sequence[Parameter],
        groups: Iterable[tuple[list[Parameter], GroupSettings]],
        settings: GradientSettings,
        options: Options,
    ) -> None:
        """What the constructor does with arguments that were read, and a copy with those of its original."""
        # A graph that is handed a tuple of gradients has an input for each of them.
        self.enable_tuple_broaden = True
        own = own_attributes(self).keys() - _OF_COPIES
        core = Core(self, parameters, groups, settings, options)
        self._init_construct_api(settings)
        # Past Cell, which would take what the core holds for Parameters and Cells of its own.
        object.__setattr__(self, "_core", core)
        self._init_nn_api(self._is_ordered)
        object.__setattr__(self, "_of_base", frozenset({"_of_base", *own_attributes(self).keys() - own}))

    def check_ready(self) -> None:
        """Raises RuntimeError where a subclass needs more than gradients, and was not handed it."""

    def _set_up(self) -> None:
        """What a subclass makes of its parameters behind the base class's constructor, for a copy too."""

    def __reduce_ex__(self, protocol: Any) -> Any:
        is_set_up = type(self)._set_up is not Optimizer._set_up
        return made_of, (type(self), parts_of(self, _OF_COPIES, is_set_up))

    # What subclasses override

    def choose(self, group: Mapping[str, Any]) -> Callable:
        """The formula of a group.

        Override it where a flag, or a hyperparameter of 0, makes another formula (with fewer states).

        Args:
            group: the group's numbers and schedules by element name (``beta1``), and its options.
        """
        return type(self).update

    def first_value(self, state: str, group: Mapping[str, Any]) -> Any:
        """What a state starts with: a number, a NumPy array, or ``"param"`` for a copy of the parameter.

        Args:
            state: one of ``states`` or ``shared_states``.
            group: as for :meth:`choose`, and the parameter's ``shape`` (for one of ``states``).
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

    def usual_decay(self, group: Mapping[str, Any]) -> str:
        """The mode of weight decay of a group that names none: the class's.

        Args:
            group: as for :meth:`choose`.
        """
        return type(self).decay

    def fused_operator(self, update: Callable, group: Mapping[str, Any]) -> Fused | None:
        # MindSpore's for a formula, unless a subclass has made another formula of it.
        cls = type(self)
        declaring: Any = next((c for c in cls.__mro__ if "fused" in vars(c)), Optimizer)
        name = update.__name__
        found = self.fused.get(name)
        same = all(getattr(cls, each, None) is getattr(declaring, each, None) for each in (name, "scalars"))
        return found if found is not None and same and found.fits(group) else None

    # A step

    def construct(self, gradients):
        """Update all parameters; ``gradients`` in the order of ``self.parameters``.

        A graph is given how many steps were taken, of shape ``(1,)``; who calls from Python, True. Where a
        class takes the loss of the gradients, without a loss scale, it is handed in as ``loss=``.
        """
        return self._advance(gradients)

    _base_construct = construct

    def _advance(self, gradients):
        if isinstance(gradients, list):
            gradients = tuple(gradients)
        shapes = shapes_in_graph(gradients)
        checked = self.check_in_graph(*shapes)
        if not self._averages:
            return self._step(gradients, shapes, checked)
        gradients = self._mean(gradients, shapes)
        done = self._step(gradients, shapes, checked)
        # Behind all gradients, of which a process may need some alone: all send in one order.
        return ops.depend(done, self._sending((done, gradients))) if self._sends else done

    def __call__(self, gradients, loss=None):
        if self.takes_loss or loss is not None:
            self._core.take_loss(loss)
        return self._core.run(gradients)

    @property
    def step(self) -> Optimizer:
        """The optimizer itself: ``opt.step(gradients)`` is ``opt(gradients)``, in a graph too."""
        return self

    # What users read and write while they train

    @property
    def engine(self) -> str:
        return self._core.engine

    @property
    def parameters(self) -> ParameterTuple:
        return self._core.parameters

    @property
    def global_step(self) -> Parameter:
        return self._core.global_step

    @property
    def gradient_settings(self) -> GradientSettings:
        return self._core.gradient_settings

    @property
    def transforms(self) -> list[Transform]:
        """What stands around the formula."""
        return [each.transform for each in self._core.options.transforms]

    @property
    def param_groups(self) -> list[ParamGroup]:
        """The groups, as mappings: reading gives current values, writing acts from the next step on."""
        return GroupList(ParamGroup(group, self._core) for group in self._core.groups)

    def add_param_group(self, group: Mapping[str, Any]) -> None:
        """Add a group of new parameters, with the constructor's values where it names none.

        Their gradients come after the others'. A step of yours that was compiled with this optimizer in it
        (a ``TrainOneStepCell``, a ``Model``, a ``@jit`` function) compiles anew. Where it computes the
        gradients itself, and so not those of the new parameters, make it anew; a warning says so.
        """
        owner = type(self).__name__
        if self._core.is_in_step_of_user:
            warnings.warn(
                f"{owner}: a step that contains this optimizer was compiled before add_param_group; make it "
                f"anew where it does not compute the gradients of the new parameters",
                stacklevel=2,
            )
        with telling_others(self._averages):
            group = read_group(owner, group, self._defaults)
            check_distinct(owner, [*self.parameters, *group["params"]])
            clashes = [p.name for p in self.get_parameters() if p.name in {q.name for q in group["params"]}]
            if clashes:
                raise ValueError(
                    f"{owner}: a Parameter of the optimizer's is named {', '.join(clashes)} already"
                )
            read = read_options(self, self._defaults, group)
        if self._averages:
            check_agreement(owner, str({k: v for k, v in group.items() if k != "params"}), group["params"])
        self._core.add_group(group["params"], read)
        object.__setattr__(self, "is_group", True)

    def get_last_lr(self) -> list[float]:
        """The learning rate of each group at the last step; before the first, what it will be."""
        settle(self._core)
        step = self._core.steps_taken
        return [group.cells["lr"].last_used(step) for group in self._core.groups]

    def __getattr__(self, name: str) -> Any:
        if "_core" in self.__dict__:
            state = state_named(type(self), name)
            if state is not None:
                return self._core.state.of_all(state)
            if name in self._core.shared:
                return self._core.shared[name]
        return super().__getattr__(name)

    def __setattr__(self, name: str, value: Any) -> None:
        if "_core" not in self.__dict__:
            super().__setattr__(name, value)
        elif name == "global_step":
            # Callbacks put a counter in place of it, to go on from there.
            self.global_step.set_data(step_of(f"{type(self).__name__}: global_step", value))
        else:
            check_assignable(type(self), name, {*self._defaults, *self._core.groups[0].cells})
            super().__setattr__(name, value)

    def __repr__(self) -> str:
        return describe(self._core)
