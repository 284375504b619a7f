"""A loss, or an estimate of the Hessian, that a step is handed: from Python, in graphs, by TrainOneStep."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from training import Net, batches, gradients, parameters, tensors

import ms_optim

(BATCH,) = batches(1)
X, Y = (Tensor(part) for part in BATCH)


def trained(use, steps=3):
    """The weights of a network after some steps."""
    net = Net()
    opt = ms_optim.PolyakSGD(net.trainable_params(), learning_rate=0.3)
    with_loss = nn.WithLossCell(net, nn.MSELoss())
    use(with_loss, opt, steps)
    return [p.asnumpy() for p in net.trainable_params()]


def from_python(net, opt, steps):
    grad = ms.value_and_grad(net, None, opt.parameters)
    for _ in range(steps):
        loss, grads = grad(X, Y)
        opt(grads, loss=loss)


def in_a_function(net, opt, steps):
    grad = ms.value_and_grad(net, None, opt.parameters)

    @ms.jit
    def step(x, y):
        loss, grads = grad(x, y)
        opt(grads, loss=loss)
        return loss

    losses = [float(step(X, Y)) for _ in range(steps)]
    assert losses[-1] < losses[0]


def by_train_one_step(net, opt, steps):
    step = ms_optim.TrainOneStep(net, opt)
    for _ in range(steps):
        step(X, Y)


def by_hand(net, opt, steps):
    """Of the formula: the rate is the loss over the square of the gradients' norm."""
    grad = ms.value_and_grad(net, None, opt.parameters)
    for _ in range(steps):
        loss, grads = grad(X, Y)
        grads = [g.asnumpy().astype(np.float64) for g in grads]
        rate = 0.3 * min(float(loss) / sum(np.sum(g * g) for g in grads), 1.0)
        for param, g in zip(opt.parameters, grads):
            param.copy_(Tensor((param.asnumpy() - rate * g).astype(np.float32)))


@pytest.mark.parametrize("use", [from_python, in_a_function, by_train_one_step])
def test_a_loss_is_handed_in(use):
    ms.set_context(mode=ms.GRAPH_MODE if use is by_train_one_step else ms.PYNATIVE_MODE)
    for now, truth in zip(trained(use), trained(by_hand)):
        np.testing.assert_allclose(now, truth, rtol=1e-5, atol=1e-6)


def test_a_loss_is_missing_or_of_no_use():
    w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
    grads = (Tensor(np.ones(2, np.float32)),)
    opt = ms_optim.PolyakSGD([w])
    with pytest.raises(TypeError, match=r"PolyakSGD takes the loss: opt\(gradients, loss=loss\)"):
        opt(grads)
    with pytest.raises(TypeError, match="PolyakSGD: loss must be one number, got"):
        opt(grads, loss=Tensor(np.ones(2, np.float32)))
    with pytest.raises(TypeError, match="SGD: loss is unknown"):
        ms_optim.SGD([w])(grads, loss=1.0)
    with pytest.raises(TypeError, match="Accumulator: PolyakSGD takes the loss"):
        ms_optim.Accumulator(opt, 2)
    with pytest.raises(TypeError, match="PolyakSGD does not take parallel"):
        ms_optim.PolyakSGD([w], parallel="data")
    np.testing.assert_array_equal(w.asnumpy(), 1.0)


@pytest.mark.parametrize("loss", [np.nan, np.inf])
def test_a_loss_that_is_not_finite_is_no_step(loss):
    w = Parameter(Tensor([1.0, 2.0], ms.float32), name="w")
    opt = ms_optim.MoMoAdam([w], skip_nonfinite=True)
    gradient = (Tensor([1.0, 1.0], ms.float32),)
    opt(gradient, loss=Tensor(loss, ms.float32))
    assert opt.skipped_steps == 1 and opt.global_step.asnumpy() == 0
    np.testing.assert_array_equal(w.asnumpy(), [1.0, 2.0])
    opt(gradient, loss=Tensor(1.0, ms.float32))
    assert np.isfinite(w.asnumpy()).all() and (w.asnumpy() != [1.0, 2.0]).all()


def test_who_does_not_hand_it_in():
    ms.set_context(mode=ms.GRAPH_MODE)
    net = Net()
    step = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), ms_optim.PolyakSGD(net.trainable_params()))
    with pytest.raises(TypeError, match="do not hand it in; ms_optim.TrainOneStep does"):
        step(X, Y)


def test_an_estimate_is_handed_in():
    """From Python and in a graph, to groups of several beta2."""
    made = []
    for _ in range(2):
        params = parameters()
        groups = [{"params": params[:2]}, {"params": params[2:], "betas": (0.5, 0.75)}]
        made.append(ms_optim.Sophia(groups, learning_rate=0.1, bs=1, rho=0.5))
    first, second = made

    @ms.jit
    def step(estimate, grads):
        told = second.update_hessian(estimate)
        return second(ops.depend(grads, told))

    for number in range(3):
        estimate, grads = tensors(gradients(10 + number)), tensors(gradients(number))
        first.update_hessian(estimate)
        first(grads)
        step(ms.mutable(estimate), ms.mutable(grads))
    for one, two in zip(first.parameters, second.parameters):
        np.testing.assert_array_equal(one.asnumpy(), two.asnumpy())
    squares = [gradients(10 + number)[2].astype(np.float64) ** 2 for number in range(3)]
    average = sum(0.25 * 0.75 ** (2 - i) * square for i, square in enumerate(squares))
    np.testing.assert_allclose(first.state["w2"]["hessian"].asnumpy(), average, rtol=1e-5)


def test_an_estimate_is_missing_or_does_not_fit():
    opt = ms_optim.AdaHessian(parameters())
    grads = tensors(gradients(0))
    with pytest.raises(RuntimeError, match=r"AdaHessian was handed no estimate .* opt.update_hessian"):
        opt(grads)
    with pytest.raises(ValueError, match="takes a Tensor for each of 4 parameters, got 3"):
        opt.update_hessian(grads[:3])
    with pytest.raises(ValueError, match=r"'w1' has the shape \(5,\), got \(3, 4\)"):
        opt.update_hessian((grads[0], grads[2], grads[2], grads[3]))
    with pytest.raises(RuntimeError, match="no estimate"):
        opt(grads)
    opt.update_hessian(grads)
    opt(grads)
    # What was told stays with a file.
    again = ms_optim.AdaHessian(parameters())
    again.load_state_dict(opt.state_dict())
    again(grads)
