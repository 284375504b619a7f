"""State from and to PyTorch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ms_optim.interop.torch_layout import export_state, import_state, read_source
from ms_optim.optimizer import Optimizer
from ms_optim.saving.state_dict import LoadReport


def from_torch(
    opt: Optimizer,
    source: Any,
    *,
    names: Sequence[str] | None = None,
    global_step: int | None = None,
    strict: bool = True,
) -> LoadReport:
    """Go on from the ``state_dict`` of a torch optimizer of the same name.

    Its numbers (learning rate, betas, ...) replace those that ``opt`` was made with; a schedule that ``opt``
    was made with stays in force. Weights are not part of it: load those into the network.

    A group of torch's may be several of ``opt``'s, which must be so where some of its parameters took fewer
    steps than others and the formula counts steps. Parameters that never had a gradient may stay in their
    group: their state is as at the start, their steps count with the group's, and a warning says so. (In
    Adam, whose bias correction is over by then, their first steps are larger than torch's, by a factor of 3
    with the usual betas.) With a group of their own they go on exactly as in torch.

    Args:
        opt: an optimizer of ``ms_optim``.
        source: torch's ``state_dict``, with torch tensors or NumPy arrays; or the path of a file: ``.pt``
            and the like (torch must be installed to read it), ``.safetensors`` or ``.npz``. The latter two,
            as a mapping may do too, hold arrays ``state.<number>.<name>`` and, as JSON, ``param_groups``.
        names: the names of ``opt``'s parameters in the order of torch's. Default: that of ``opt``'s groups.
        global_step: how many steps torch took. Needed where its state does not say (SGD).
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Returns:
        What did not fit.

    Raises:
        ValueError: what does not fit; a file that is damaged; a count of parameters that is not ``opt``'s;
            parameters of one group of ``opt``'s that took different numbers of steps; ``global_step`` is
            missing, or fewer than the state has; an option makes another formula of one of the two.
        TypeError: torch has no such optimizer, ``source`` is no state, or a value is of another type.
        OSError: there is no such file, or no right to read it.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], momentum=0.9)
        >>> torchs = {
        ...     "state": {0: {"momentum_buffer": np.array([1.0, 2.0], np.float32)}},
        ...     "param_groups": [{"lr": 0.5, "momentum": 0.8, "dampening": 0, "weight_decay": 0,
        ...                       "nesterov": False, "maximize": False, "params": [0]}],
        ... }
        >>> print(ms_optim.interop.from_torch(opt, torchs, global_step=10))
        everything fits
        >>> opt.param_groups[0]["lr"], opt.state["w"]["momentum_buffer"].asnumpy().tolist()
        (0.5, [1.0, 2.0])
    """
    return import_state(opt, "torch", read_source("from_torch", source), names, global_step, strict)


def to_torch(opt: Optimizer) -> dict[str, Any]:
    """A ``state_dict`` that the torch optimizer of the same name loads.

    Parameters are numbered through the groups. Where torch can be imported its arrays are torch tensors, else
    NumPy arrays. A schedule's value is that of the next step.

    Args:
        opt: an optimizer of ``ms_optim``.

    Raises:
        TypeError: torch has no such optimizer.
        ValueError: a group has an option that torch's has not (``l1_decay``, ``grad_centralization``).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.AdamW([w])
        >>> done = opt((Tensor(np.ones(2, np.float32)),))
        >>> exported = ms_optim.interop.to_torch(opt)
        >>> float(exported["state"][0]["step"]), exported["param_groups"][0]["betas"]
        (1.0, (0.9, 0.999))
    """
    try:
        import torch  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return export_state(opt, "torch", lambda array: array)
    return export_state(opt, "torch", torch.from_numpy)
