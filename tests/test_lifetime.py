"""What ends with an optimizer, and what MindSpore exports of one."""

import gc
import os
import signal
import threading
import weakref

import mindspore as ms
import numpy as np
import pytest
from mindspore import Tensor, nn
from mindspore.train import Callback, Model, OnRequestExit
from training import Falling, Net, batches, gradients, parameters, tensors

import ms_optim
from ms_optim.platform import graphs


class Own(ms_optim.Optimizer):
    """With a construct of its own around the formula."""

    states = ("buffer",)

    @staticmethod
    def update(param, grad, buffer, lr):
        return param - lr * grad, grad

    def construct(self, gradients):
        return super().construct(gradients)


def called(cls, engine):
    params = parameters([(3,), (2,)])
    opt = cls(params, engine=engine)
    opt(tensors(gradients(0, [(3,), (2,)])))
    return opt, params


def in_a_cell(cls, engine):
    net = Net()
    opt = cls(net.trainable_params(), engine=engine)
    nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)(*map(Tensor, batches(1)[0]))
    return opt, net.trainable_params()


@pytest.mark.parametrize(
    "of_mode, use, cls",
    [("GRAPH", called, ms_optim.Adam), ("GRAPH", called, Own), ("PYNATIVE", in_a_cell, ms_optim.Adam)],
)
def test_an_optimizer_that_nobody_holds_goes_with_its_parameters(engine, of_mode, use, cls):
    """The graphs that MindSpore compiled of it go too, and their names.

    (A Cell that is compiled as a whole stays with all that is in it, whichever optimizer that is.)
    """
    ms.set_context(mode=getattr(ms, f"{of_mode}_MODE"))
    compiled = graphs.sys.modules[ms.jit.__module__].ms_compile_cache
    before = set(compiled)
    opt, params = use(cls, engine)
    states = [state for own in opt.state.values() for state in own.values()]
    held = [weakref.ref(each) for each in (opt, *params, *states, opt.global_step)]
    del opt, params, states
    gc.collect()
    assert not [ref() for ref in held if ref() is not None]
    assert compiled <= before


def test_graphs_go_when_nothing_runs_them(monkeypatch):
    """MindSpore would crash in its thread that runs them."""
    compiled = graphs.sys.modules[ms.jit.__module__].ms_compile_cache
    gc.collect()
    before, waited = set(compiled), []
    opt, _ = called(ms_optim.SGD, "portable")
    names = compiled - before
    monkeypatch.setattr(graphs, "synchronize", lambda: waited.append(set(compiled)))
    del opt
    gc.collect()
    assert names
    assert names <= waited[0]
    assert not names & compiled


def test_graphs_of_what_ends_in_another_thread_go_with_the_next():
    """MindSpore's own threads collect garbage too; there nobody can wait for them."""
    compiled = graphs.sys.modules[ms.jit.__module__].ms_compile_cache
    before, held = set(compiled), [called(ms_optim.SGD, "portable")[0]]
    names = compiled - before
    thread = threading.Thread(target=lambda: (held.clear(), gc.collect()))
    thread.start()
    thread.join()
    assert names
    assert names <= compiled
    called(ms_optim.SGD, "portable")
    assert not names & compiled


def test_a_graph_that_is_compiled_anew_replaces_the_old_one():
    compiled = graphs.sys.modules[ms.jit.__module__].ms_compile_cache
    (param,) = parameters([(3,)])
    opt = ms_optim.Adam([param], engine="portable")
    opt(tensors(gradients(0, [(3,)])))
    count = len(compiled)
    param.set_data(Tensor(np.ones(3, np.float32)))
    for step in range(1, 4):
        opt(tensors(gradients(step, [(3,)])))
    gc.collect()
    assert len(compiled) == count


def test_what_a_checkpoint_gives_to_a_parameter_of_an_optimizer_that_is_gone():
    """A graph of the user's may still hold it."""
    opt = ms_optim.SGD(parameters([(3,)]), 0.1, engine="native")
    (lr,) = [p for p in opt.get_parameters() if p.name == "group_0.lr"]
    lr.set_data(Tensor(0.2, ms.float64))
    assert opt.param_groups[0]["lr"] == 0.2
    del opt
    gc.collect()
    lr.set_data(Tensor(0.3, ms.float64))


OPTIONS = {
    "scaled": {"max_grad_norm": 1.0, "loss_scale": 8.0},
    "scheduled": {"learning_rate": Falling(0.1), "decay": "corrected", "weight_decay": 0.1},
}


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
def test_export_of_a_train_cell(tmp_path, engine, options):
    """Engines need Parameters of which checkpoints know nothing; the training goes on."""
    x, y = map(Tensor, batches(1)[0])
    net = Net()
    opt = ms_optim.AdamW(net.trainable_params(), **options)
    train = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt).set_train()
    ms.export(train, x, y, file_name=str(tmp_path / "train"), file_format="MINDIR")
    assert (tmp_path / "train.mindir").stat().st_size > 1000
    before = net.trainable_params()[0].asnumpy().copy()
    train(x, y)
    assert int(opt.global_step.asnumpy()[0]) == 1
    assert not np.array_equal(before, net.trainable_params()[0].asnumpy())


class Terminate(Callback):
    def on_train_step_end(self, run_context):
        os.kill(os.getpid(), signal.SIGTERM)


def test_on_request_exit_saves_the_graph(engine, tmp_path):
    ms.set_context(mode=ms.GRAPH_MODE)
    before = signal.getsignal(signal.SIGTERM)
    net = Net()
    model = Model(net, nn.MSELoss(), ms_optim.AdamW(net.trainable_params()))
    data = ms.dataset.GeneratorDataset(batches(3), ["x", "y"], shuffle=False)
    ending = OnRequestExit(save_ckpt=True, save_mindir=True, file_name="Net", directory=str(tmp_path))
    try:
        model.train(2, data, callbacks=[ending, Terminate()], dataset_sink_mode=False)
    finally:
        signal.signal(signal.SIGTERM, before)
    files = {file.suffix: file for file in tmp_path.rglob("*.*")}
    assert files.keys() == {".ckpt", ".mindir"}
    assert not [name for name in ms.load_checkpoint(str(files[".ckpt"])) if "scalar" in name]


def test_what_is_held_of_an_optimizer_holds_it():
    """Its groups, a reference, a scheduler: they work where nobody has the optimizer itself."""

    def made():
        return ms_optim.SGD(parameters([(3,)]), 0.1, engine="native")

    group = made().param_groups[0]
    group["momentum"] = 0.9
    assert group["momentum"] == 0.9
    reference = ms_optim.Reference(made())
    reference.step(gradients(0, [(3,)]))
    scheduler = ms_optim.schedules.EpochScheduler(made(), ms_optim.schedules.Step(1.0, 1, 0.5))
    gc.collect()
    scheduler.step()
