"""AdamOffload: Adam on the CPU; and the host's part of it, which the CPU runs as well."""

import numpy as np
import pytest
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.engine.portable.fused import ADAM, AMSGRAD

OPTIONS = [
    {},
    {"learning_rate": 0.1, "betas": (0.5, 0.99), "eps": 1e-3, "weight_decay": 0.5, "maximize": True},
    {"amsgrad": True},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_equals_adam_bit_for_bit(mode, engine, options):
    ours, adam = ms_optim.AdamOffload(parameters(), **options), ms_optim.Adam(parameters(), **options)
    assert ours.engine == adam.engine == engine
    for step in range(10):
        ours(tensors(gradients(step)))
        adam(tensors(gradients(step)))
    for value, other in zip(to_numpy(ours.get_parameters()), to_numpy(adam.get_parameters())):
        np.testing.assert_array_equal(value, other)
    for value, other in zip(to_numpy(ours.parameters), to_numpy(adam.parameters)):
        np.testing.assert_array_equal(value, other)


class OnHost(ms_optim.AdamOffload):
    """What Ascend and GPU run."""

    @property
    def fused(self):
        from ms_optim.engine.portable.host_adam import HOST_ADAM

        return {"update": HOST_ADAM}


@pytest.mark.parametrize("options", OPTIONS[:2], ids=str)
def test_the_host_computes_adam(mode, options):
    ours = OnHost(parameters(), engine="portable", **options)
    adam = ms_optim.Adam(parameters(), engine="portable", **options)
    assert ours._core.groups[0].fused is not None
    for step in range(100):
        ours(tensors(gradients(step)))
        adam(tensors(gradients(step)))
    for value, other in zip(to_numpy(ours.parameters), to_numpy(adam.parameters)):
        np.testing.assert_allclose(value, other, rtol=1e-5, atol=1e-6)
    for name, states in ours.state.items():
        for state, value in states.items():
            np.testing.assert_allclose(
                value.asnumpy(), adam.state[name][state].asnumpy(), rtol=1e-5, atol=1e-8
            )


def test_a_device_takes_the_host_kernel(monkeypatch):
    from ms_optim.engine.portable.host_adam import HOST_ADAM
    from ms_optim.optimizers.adaptive import offload

    opt = ms_optim.AdamOffload(parameters(), engine="portable")
    group = {"beta1": 0.9, "beta2": 0.999, "amsgrad": False}
    update, amsgrad = ms_optim.AdamOffload.update, ms_optim.AdamOffload.update_amsgrad
    assert opt.fused_operator(update, group) is ADAM
    monkeypatch.setattr(offload.ms, "get_context", lambda key: {"device_target": "Ascend"}[key])
    assert opt.fused_operator(update, group) is HOST_ADAM
    assert opt.fused_operator(update, {**group, "beta2": 0.99999}) is None
    assert opt.fused_operator(amsgrad, group) is AMSGRAD
