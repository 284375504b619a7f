"""Adam whose averages and arithmetic are on the host."""

from __future__ import annotations

import mindspore as ms

from ms_optim.optimizers.adaptive.adam import Adam


class AdamOffload(Adam):
    r"""Adam, computed on the host: a device keeps neither of its averages.

    The formula is that of :class:`ms_optim.Adam`. On Ascend and GPU each gradient is sent to the host, which
    computes the change of the parameter and sends it back; memory of the device is spared, twice that of the
    parameters, and a step takes longer by the two transfers. On the CPU it is :class:`ms_optim.Adam`, bit for
    bit. float16, bfloat16, float64 and 0-D parameters, amsgrad, ``skip_nonfinite``, cautious decay and betas
    above 0.9999 are not offloaded: their step runs on the device.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: coupled, at least 0. Default: 0.
        amsgrad (bool): Default: False.
        form (str): where eps is added, as in :class:`ms_optim.Adam`. Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kingma and Ba, "Adam: A Method for Stochastic Optimization", arXiv:1412.6980.
        Ren et al., "ZeRO-Offload: Democratizing Billion-Scale Model Training", arXiv:2101.06840.
        Equals torch.optim.Adam. ``mindspore.nn.AdamOffload`` adds eps before the bias correction: it is
        ``form="mindspore"``.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdamOffload([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.9 2.1]
    """

    @property
    def fused(self):
        declared = Adam.fused
        if ms.get_context("device_target") == "CPU":
            return declared
        # A module of its own: MindSpore warns when it is imported.
        from ms_optim.engine.portable.host_adam import HOST_ADAM

        return {**declared, "update": HOST_ADAM}
