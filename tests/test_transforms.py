"""Transforms stand around every formula: on both engines, in Reference, live, saved."""

import json
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, gradient, initial
from mindspore import Parameter, Tensor
from table import ROWS, STRUCTURES, name
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import transforms
from ms_optim.math import maximum, mean, where


class Doubled(ms_optim.Transform):
    """A user's own: what `after` gives is doubled, and what the weights were is counted."""

    states = ("sum",)

    @staticmethod
    def before(grad, factor=2.0):
        return factor * grad

    @staticmethod
    def settle(param, sum):
        return sum + param


EVERY = {
    "AdaptiveClip": lambda: [transforms.AdaptiveClip(0.05)],
    "Cautious": lambda: [transforms.Cautious()],
    "ClipNorm": lambda: [transforms.ClipNorm(0.5)],
    "ClipUpdate": lambda: [transforms.ClipUpdate(0.5)],
    "EMA": lambda: [transforms.EMA(0.9, warmup=True)],
    "GrokFast": lambda: [transforms.GrokFast()],
    "Hyperball": lambda: [transforms.Hyperball()],
    "Lookahead": lambda: [transforms.Lookahead(k=3)],
    "SWA": lambda: [transforms.SWA(start=4, every=3)],
    "a user's": lambda: [Doubled(factor=1.5)],
    "several": lambda: [
        transforms.GrokFast(),
        transforms.Cautious(),
        transforms.Lookahead(k=4),
        transforms.EMA(0.9),
        transforms.EMA(0.5),
    ],
}


def agree(opt, steps=12):
    """The optimizer beside its reference."""
    reference = ms_optim.Reference(opt)
    for step in range(steps):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        truth = reference.params[param.name]
        assert np.max(np.abs(now - truth)) < 1e-5 * np.max(np.abs(truth)), param.name
        for state, value in opt.state[param.name].items():
            truth = reference.state[param.name][state]
            off = np.max(np.abs(value.asnumpy() - truth))
            assert off < 1e-5 * max(np.max(np.abs(truth)), 1e-3), (param.name, state)


# A kernel is compiled for each: so not for those that differ in no kind of operation.
NATIVE = ("AdaptiveClip", "Hyperball", "SWA", "several")


@pytest.mark.parametrize(
    "which, engine",
    [(which, "portable") for which in EVERY] + [(which, "native") for which in NATIVE],
)
def test_every_transform_against_the_reference(which, engine):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    options = {"learning_rate": 0.01, "weight_decay": 0.1, "l1_decay": 0.01}
    agree(ms_optim.AdamW(parameters(), engine=engine, transforms=EVERY[which](), **options))


@pytest.mark.parametrize("row", [row for row in ROWS if row.cls.__name__ in STRUCTURES], ids=name)
def test_around_formulas_of_every_kind(row):
    """On the portable engine, which needs no compiler; the kernels are made of the same trace."""
    ms.set_context(mode=ms.PYNATIVE_MODE)
    stack = [transforms.Cautious(), transforms.EMA(0.9)]
    agree(row.cls(parameters(), learning_rate=row.rate, engine="portable", transforms=stack), steps=5)


GOLDEN = np.load(Path(__file__).parent / "goldens" / "transforms.npz")


@pytest.mark.parametrize("case", json.loads(str(GOLDEN["cases"])), ids=lambda case: case["name"])
def test_as_the_authors_compute_it(case):
    made = [getattr(transforms, name)(**given) for name, given in case["transforms"]]
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]
    opt = getattr(ms_optim, case["optimizer"])(params, engine="portable", transforms=made, **case["kwargs"])
    reference = ms_optim.Reference(opt)
    rtol = case["rtol"]
    for step in range(1, SAVED_STEPS[-1] + 1):
        reference.step(gradient(step))
        if step in SAVED_STEPS:
            for i, name in enumerate(reference.params):
                truth = GOLDEN[f"{case['name']}/param/{step}/{i}"]
                off = np.max(np.abs(reference.params[name] - truth))
                assert off <= rtol * np.max(np.abs(truth)), (name, step)
    own = {name for each in opt._core.options.transforms for name in each.states}
    for key in (key for key in GOLDEN.files if key.startswith(f"{case['name']}/state/")):
        state, i = key.split("/")[2:]
        (name,) = (name for name in own if name.endswith(f"_{state}"))
        truth = GOLDEN[key]
        off = np.max(np.abs(reference.state[f"w{i}"][name] - truth))
        assert off <= rtol * np.max(np.abs(truth)), key


def test_the_order_is_that_of_the_list():
    """Clipping to 1, then times 1.5, is not the other way round."""

    def norm_after(stack):
        param = Parameter(Tensor(np.zeros(3, np.float32)), name="w")
        opt = ms_optim.SGD([param], learning_rate=1.0, engine="portable", transforms=stack)
        opt((Tensor(np.array([3.0, 4.0, 0.0], np.float32)),))
        return np.linalg.norm(param.asnumpy())

    clip = transforms.ClipNorm(1.0)
    assert norm_after([clip, Doubled(factor=1.5)]) == pytest.approx(1.5, rel=1e-5)
    assert norm_after([Doubled(factor=1.5), clip]) == pytest.approx(1.0, rel=1e-5)


def test_hyperball_keeps_the_norm(engine):
    params = parameters()
    before = [np.linalg.norm(p.asnumpy()) for p in params]
    opt = ms_optim.Adam(params, learning_rate=0.1, weight_decay=0.3, engine=engine, decay="decoupled",
                        transforms=[transforms.Hyperball()])  # fmt: skip
    for step in range(5):
        opt(tensors(gradients(step)))
    np.testing.assert_allclose([np.linalg.norm(p.asnumpy()) for p in params], before, rtol=1e-6)


def test_hyperparameters_are_live_and_of_groups(engine):
    params = parameters()
    groups = [{"params": params[:2]}, {"params": params[2:], "ema.decay": 0.5}]
    opt = ms_optim.SGD(groups, learning_rate=0.1, engine=engine, transforms=[transforms.EMA(0.9)])
    assert [group["ema.decay"] for group in opt.param_groups] == [0.9, 0.5]
    opt(tensors(gradients(0)))
    opt.param_groups[0]["ema.decay"] = 1.0
    kept = [opt.state[p.name]["ema_average"].asnumpy().copy() for p in params]
    opt(tensors(gradients(1)))
    for param, average in zip(params[:2], kept):
        np.testing.assert_array_equal(opt.state[param.name]["ema_average"].asnumpy(), average)
    for param, average in zip(params[2:], kept[2:]):
        wanted = 0.5 * average + 0.5 * param.asnumpy()
        np.testing.assert_allclose(opt.state[param.name]["ema_average"].asnumpy(), wanted, rtol=1e-6)
    with pytest.raises(ValueError, match=r"ema.decay must be .* got 1.5"):
        opt.param_groups[0]["ema.decay"] = 1.5


def test_a_skipped_step_moves_nothing(engine):
    opt = ms_optim.SGD(
        parameters(),
        learning_rate=0.1,
        engine=engine,
        skip_nonfinite=True,
        transforms=[transforms.GrokFast(), transforms.EMA(0.9), transforms.Lookahead(k=2)],
    )
    opt(tensors(gradients(0)))

    def everything():
        states = (s.asnumpy() for own in opt.state.values() for s in own.values())
        return [array.copy() for array in (*to_numpy(opt.parameters), *states)]

    before, bad = everything(), gradients(1)
    bad[1][0] = np.nan
    opt(tensors(bad))
    assert opt.skipped_steps == 1
    for old, new in zip(before, everything()):
        np.testing.assert_array_equal(new, old)


def test_it_is_saved_and_resumed(engine, tmp_path):
    def made():
        stack = [transforms.GrokFast(), transforms.Lookahead(k=4), transforms.EMA(0.9)]
        return ms_optim.AdamW(parameters(), learning_rate=0.01, engine=engine, transforms=stack)

    def train(opt, first, end):
        for step in range(first, end):
            opt(tensors(gradients(step)))

    whole, first = made(), made()
    train(whole, 0, 9)
    train(first, 0, 5)
    ms_optim.save(tmp_path / "file.safetensors", first, list(first.parameters))
    again = made()
    assert not ms_optim.load(tmp_path / "file.safetensors", again, list(again.parameters))
    train(again, 5, 9)
    for own, other in zip(whole.parameters, again.parameters):
        np.testing.assert_array_equal(own.asnumpy(), other.asnumpy())
        for state, value in whole.state[own.name].items():
            np.testing.assert_array_equal(value.asnumpy(), again.state[other.name][state].asnumpy())


def test_sparse_gradients_where_numbers_are_for_themselves(engine):
    def made(stack):
        table = Parameter(Tensor(np.ones((4, 2), np.float32)), name="table")
        return ms_optim.SGD([table], learning_rate=1.0, engine=engine, transforms=stack)

    rows = ms.RowTensor(Tensor([1, 3]), Tensor(np.ones((2, 2), np.float32)), (4, 2))
    opt = made([Doubled(factor=0.25)])
    with pytest.raises(TypeError, match="doubled works on whole parameters"):
        opt((rows,))
    opt = made([transforms.AdaptiveClip(0.5)])
    opt((rows,))
    np.testing.assert_allclose(opt.parameters[0].asnumpy()[:, 0], [1.0, 0.5, 1.0, 0.5], rtol=1e-6)


class Nothing(ms_optim.Transform):
    pass


class Unfilled(ms_optim.Transform):
    @staticmethod
    def after(change, factor):
        return factor * change


class TooMuch(ms_optim.Transform):
    @staticmethod
    def after(change):
        return change, change


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda p: ms_optim.SGD(p, transforms=transforms.EMA()), "transforms must be a list .* got EMA"),
        (lambda p: ms_optim.SGD(p, transforms=[transforms.EMA]), r"transforms\[0\] must be .*not the class"),
        (lambda p: ms_optim.SGD(p, transforms=[transforms.EMA(decay=2.0)]), "ema.decay must be .* got 2"),
        (
            lambda p: ms_optim.SGD(p, transforms=[transforms.EMA(warmup=1)]),
            "ema.warmup must be a bool, got int 1",
        ),
        (lambda p: Nothing(), "Nothing must define one of before, after, project, settle"),
        (lambda p: Unfilled(), "Unfilled: no value for factor"),
        (lambda p: Unfilled(faktor=1.0), "Unfilled: faktor is unknown; known: factor"),
        (lambda p: ms_optim.SGD(p, transforms=[TooMuch()]), "TooMuch.after must return change, got 2 values"),
        (lambda p: ms_optim.LBFGS(p, transforms=[transforms.EMA()]), "LBFGS"),
    ],
)
def test_what_is_wrong_is_named(make, message):
    with pytest.raises((TypeError, ValueError), match=message):
        make(parameters())


def test_of_one_class_several():
    stack = [transforms.EMA(0.9), transforms.EMA(0.5)]
    opt = ms_optim.SGD(parameters(), engine="portable", transforms=stack)
    assert opt.transforms == stack
    assert {"ema_average", "ema_2_average"} <= opt.state["w1"].keys()
    assert (opt.param_groups[0]["ema.decay"], opt.param_groups[0]["ema_2.decay"]) == (0.9, 0.5)


def test_five_lines_of_a_user_are_the_built_in_one():
    class Cautious(ms_optim.Transform):
        @staticmethod
        def after(grad, change):
            agrees = where(change * grad < 0.0, 1.0, 0.0)
            return change * agrees / maximum(mean(agrees), 1e-3)

    both = [
        ms_optim.Lion(parameters(), engine="portable", transforms=[each()])
        for each in (Cautious, transforms.Cautious)
    ]
    for opt in both:
        for step in range(3):
            opt(tensors(gradients(step)))
    for one, other in zip(*(to_numpy(opt.parameters) for opt in both)):
        np.testing.assert_array_equal(one, other)
