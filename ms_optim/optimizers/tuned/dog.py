"""DoG and DoWG: gradient descent whose rate is the distance from the start over the gradients so far."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import maximum, norm, or_one, sqrt, where
from ms_optim.formula.functions import sum as sum_of
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer


class DoG(Optimizer):
    r"""DoG, distance over gradients: gradient descent that needs no learning rate. Leave learning_rate at 1.

    .. math::
        \bar r_t &= \max(\bar r_{t-1}, \lVert \theta_{t-1} - \theta_0 \rVert), \quad
        \bar r_1 = \rho\, (1 + \lVert \theta_0 \rVert) \\
        G_t &= G_{t-1} + \lVert g_t \rVert^2, \quad G_0 = \epsilon \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{\bar r_t}{\sqrt{G_t}}\, g_t

    Norms go over all parameters: the states ``rbar`` and ``G`` are one number each for the whole optimizer.
    (The reference has them for each group.) Where groups differ, :math:`\rho` is the first group's.
    :math:`\theta_0` is what a parameter is at its group's first step (one that is frozen then: when the
    optimizer is made). :class:`LDoG` has a rate for each parameter. A weight decay is coupled: added to the
    gradient, and part of G.

    ``DoG(params, reps_rel, lr, ...)`` equals the authors' ``dog.DoG`` of the same arguments, with one group.

    The authors call averaged weights crucial: ``transforms=[ms_optim.transforms.EMA()]``, and
    ``opt.averaged()`` for evaluation.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        reps_rel (float): :math:`\rho`, above 0; 1e-4 for networks with batch normalisation. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        eps (float): :math:`\epsilon`, above 0. Default: 1e-8.
        init_eta (float): the rate of the first step, above 0, in place of that which reps_rel makes. Default:
            None, as is 0.
        **options: what every optimizer takes (clipping, loss scale, transforms, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ivgi, Hinder and Carmon, "DoG is SGD's Best Friend", arXiv:2302.12022.
        Reference implementation: formll/dog (dog-optimizer).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DoG([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.rbar.asnumpy() > 0.1)
        True
    """

    states: tuple[str, ...] = ("x0",)
    shared_states: tuple[str, ...] = ("rbar", "G")
    constants = ("reps_rel", "eps", "init_eta")
    ranges = {"reps_rel": (0.0, math.inf, True), "eps": (0.0, math.inf, True), "init_eta": (0.0,)}
    stands_for = {"init_eta": (None, 0.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        reps_rel: float = 1e-6,
        weight_decay: Any = 0.0,
        eps: float = 1e-8,
        init_eta: float | None = None,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, reps_rel=reps_rel, eps=eps, init_eta=init_eta, **options
        )

    def first_value(self, state, group):
        # No distance is below 0: the first step is to come.
        return {"x0": "param", "rbar": -1.0, "G": group["eps"]}[state]

    @staticmethod
    def update(param, grad, x0, rbar, G, step, lr, reps_rel, init_eta):  # noqa: N803
        x0 = where(step == 1, param, x0)
        way = param - where(rbar < 0.0, 0.0, 1.0) * x0
        longest = longest_way(rbar, sqrt(total(way * way)), reps_rel, init_eta)
        squares = G + total(grad * grad)
        return param - rate_of(rbar, longest, squares, lr, init_eta) * grad, x0, longest, squares


class LDoG(DoG):
    r"""DoG for each parameter by itself: :math:`\bar r`, :math:`G` and the rate are its own.

    The formula is that of :class:`DoG` with norms over one parameter; ``rbar`` and ``G`` are states of one
    number for each. ``LDoG(params, reps_rel, lr, ...)`` equals the authors' ``dog.LDoG`` of the same
    arguments.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: at least 0. Default: 1.
        reps_rel (float): above 0; 1e-4 for networks with batch normalisation. Default: 1e-6.
        weight_decay: at least 0. Default: 0.
        eps (float): above 0. Default: 1e-8.
        init_eta (float): the rate of a parameter's first step, above 0, in place of that which reps_rel
            makes.
            Default: None, as is 0.
        **options: what every optimizer takes (clipping, loss scale, engine ...) but transforms; see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ivgi, Hinder and Carmon, "DoG is SGD's Best Friend", arXiv:2302.12022.
        Reference implementation: formll/dog (dog-optimizer).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.LDoG([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.state["w"]["rbar"].asnumpy() > 0.1)
        True
    """

    states = ("x0", "rbar", "G")
    shared_states = ()

    def state_shape(self, state, shape, group):
        return shape if state == "x0" else ()

    @staticmethod
    def update(param, grad, x0, rbar, G, lr, reps_rel, init_eta):  # noqa: N803
        x0 = where(rbar < 0.0, param, x0)
        longest = longest_way(rbar, norm(param - where(rbar < 0.0, 0.0, 1.0) * x0), reps_rel, init_eta)
        squares = G + sum_of(grad * grad)
        return param - rate_of(rbar, longest, squares, lr, init_eta) * grad, x0, longest, squares


def longest_way(before, way, reps_rel, init_eta):
    """The longest distance from the start so far; at the first step a guess, by the parameters' norm."""
    guess = 0.0 if init_eta > 0.0 else reps_rel * (1.0 + way)
    return where(before < 0.0, guess, maximum(before, way))


def rate_of(before, longest, squares, lr, init_eta):
    """The rate of a step."""
    rate = lr * longest / sqrt(or_one(squares))
    return where(before < 0.0, init_eta, rate) if init_eta > 0.0 else rate


class DoWG(Optimizer):
    r"""DoWG, distance over weighted gradients: gradient descent that needs no learning rate. Leave it at 1.

    .. math::
        \bar r_t^2 &= \max(\bar r_{t-1}^2, \lVert \theta_{t-1} - \theta_0 \rVert^2) \\
        v_t &= v_{t-1} + \bar r_t^2\, \lVert g_t \rVert^2 \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{\bar r_t^2}{\sqrt{v_t} + \epsilon}\, g_t

    Norms go over all parameters: the states ``estim_sq_dist`` (:math:`\bar r^2`) and
    ``weighted_sq_norm_grads`` (v) are one number each for the whole optimizer; :math:`\epsilon` may differ
    between groups. :math:`\theta_0` is what a parameter is at its group's first step (one that is frozen
    then: when the optimizer is made). A weight decay is coupled: added to the gradient, and part of v.

    ``DoWG(params, lr, ...)`` equals ``optax.contrib.dowg(lr, ...)`` of the same arguments.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        init_estim_sq_dist (float): :math:`\bar r_0^2`, above 0. Default: None, as is 0: eps.
        eps (float): :math:`\epsilon`, above 0. Default: 1e-4.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, transforms, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Khaled, Mishchenko and Jin, "DoWG Unleashed", arXiv:2305.16284.
        Reference implementation: optax.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DoWG([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.estim_sq_dist.asnumpy() > 0.1)
        True
    """

    states = ("x0",)
    shared_states = ("estim_sq_dist", "weighted_sq_norm_grads")
    constants = ("eps", "init_estim_sq_dist")
    ranges = {"eps": (0.0, math.inf, True), "init_estim_sq_dist": (0.0,)}
    stands_for = {"init_estim_sq_dist": (None, 0.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        init_estim_sq_dist: float | None = None,
        eps: float = 1e-4,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, init_estim_sq_dist=init_estim_sq_dist, eps=eps, **options
        )

    def first_value(self, state, group):
        first = group["init_estim_sq_dist"] or group["eps"]
        return {"x0": "param", "estim_sq_dist": first}.get(state, 0.0)

    @staticmethod
    def update(param, grad, x0, estim_sq_dist, weighted_sq_norm_grads, step, lr, eps):
        x0 = where(step == 1, param, x0)
        longest = maximum(estim_sq_dist, total((param - x0) * (param - x0)))
        weighted = weighted_sq_norm_grads + longest * total(grad * grad)
        return param - lr * longest / (sqrt(weighted) + eps) * grad, x0, longest, weighted
