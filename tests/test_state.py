"""state_dict, load_state_dict and files: what fits is loaded, what does not is named, damage is noticed."""

import json

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn
from resume import made, train, values
from safetensors.numpy import save_file
from table import BASE_ROWS, ROWS, name
from training import SHAPES, Falling, Net, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.saving import LoadReport, checkpoint, tensor_file
from ms_optim.schedules import (
    Cosine,
    EpochScheduler,
    Lambda,
    Multiply,
    ReduceLROnPlateau,
    Schedule,
    Step,
    Table,
    Warmup,
)


def trained(cls=ms_optim.AdamW, steps=2, **arguments):
    opt = cls(parameters(), **{"learning_rate": 0.1, **arguments})
    train(opt, range(steps))
    return opt


def same(first, second):
    return first.keys() == second.keys() and all(
        np.array_equal(first[key], second[key], equal_nan=True) for key in first
    )


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_layout(row):
    opt = row.cls(parameters(), learning_rate=Cosine(lr=0.1, steps=10), **row.needs)
    train(opt, range(3))
    opt.param_groups[0]["weight_decay"] = 0.25
    by_name, by_index = opt.state_dict(), opt.state_dict(keyed_by="index")
    assert list(by_name["state"]) == [p.name for p in opt.parameters] == by_name["param_groups"][0]["params"]
    assert list(by_index["state"]) == [0, 1, 2, 3] == by_index["param_groups"][0]["params"]
    assert by_name["global_step"] == 3 and by_name["optimizer"] == row.cls.__name__
    group = by_name["param_groups"][0]
    assert group["weight_decay"] == 0.25 and group["lr"] == opt.param_groups[0]["lr"]
    settings = {"lr": 0.1, "steps": 10, "end": 0.0, "k_decay": 1.0}
    assert group["schedules"] == {"lr": {"class": "Cosine", "settings": settings}}
    json.dumps({key: value for key, value in by_name.items() if key != "state"})
    # Copies: another step does not change them.
    before = {(n, s): a.copy() for n, own in by_name["state"].items() for s, a in own.items()}
    train(opt, range(1))
    for (param, state), array in before.items():
        assert type(array) is np.ndarray
        np.testing.assert_array_equal(by_name["state"][param][state], array)
    with pytest.raises(ValueError, match="keyed_by"):
        opt.state_dict("number")


def test_everything_that_does_not_fit_is_in_one_error(mode):
    opt = trained(learning_rate=Cosine(lr=0.1, steps=10))
    saved = opt.state_dict()
    group = saved["param_groups"][0]
    saved["state"]["w1"]["exp_avg"] = np.zeros((5, 1), np.float32)
    saved["state"]["w2"]["exp_avg_sq"] = np.array(["text"])
    saved["state"]["w2"]["momentum"] = np.zeros(())
    del saved["state"]["w3"]["exp_avg"]
    saved["state"]["other"] = {}
    group.update(eps=-1.0, amsgrad=True, nesterov=False, betas=(0.9,), schedules={"lr": {"class": "Linear"}})
    del group["weight_decay"], saved["global_step"]
    wanted = {
        "missing": ["global_step", "group_0.weight_decay", "exp_avg.w3"],
        "unexpected": ["other", "group_0.nesterov", "momentum.w2"],
        "mismatched": {"exp_avg.w1", "exp_avg_sq.w2", "group_0.eps", "group_0.amsgrad", "group_0.betas"}
        | {"group_0.lr"},
    }
    target = trained(steps=3, learning_rate=Cosine(lr=0.2, steps=10))
    before = values(target)
    with pytest.raises(ValueError) as raised:
        target.load_state_dict(saved)
    assert same(values(target), before)
    for entry in [*wanted["missing"], *wanted["unexpected"], *wanted["mismatched"]]:
        assert entry in str(raised.value)
    assert "wanted shape (5,), got (5, 1)" in str(raised.value) and "Linear()" in str(raised.value)

    report = target.load_state_dict(saved, strict=False)
    assert report and report.missing == wanted["missing"] and report.unexpected == wanted["unexpected"]
    assert set(report.mismatched) == wanted["mismatched"]
    after, source = values(target), values(opt)
    for key in after:
        fits = key in ("exp_avg.w0", "exp_avg_sq.w0", "exp_avg_sq.w1", "exp_avg.w2", "exp_avg_sq.w3")
        if fits:
            np.testing.assert_array_equal(after[key], source[key])
        elif not key.startswith("group_"):
            np.testing.assert_array_equal(after[key], before[key])
    assert target.param_groups[0]["lr"] == Cosine(lr=0.2, steps=10)(3)


@pytest.mark.parametrize(
    "broken, error",
    [
        (None, TypeError),
        ({}, ValueError),
        ({"state": [], "param_groups": []}, TypeError),
        ({"state": {}, "param_groups": [{}]}, ValueError),
        ({"state": {}, "param_groups": [{"params": ["w0", "w0"]}]}, ValueError),
        ({"state": {"w0": 3}, "param_groups": [{"params": ["w0"]}]}, TypeError),
        ({"state": {1.5: {}}, "param_groups": []}, TypeError),
    ],
)
def test_what_is_no_state_dict(broken, error):
    opt = trained()
    before = values(opt)
    for strict in (True, False):
        with pytest.raises(error, match="AdamW"):
            opt.load_state_dict(broken, strict=strict)
    assert same(values(opt), before)


def test_other_optimizers_and_groups():
    saved = trained().state_dict()
    with pytest.raises(ValueError, match="optimizer: wanted Lion, got AdamW"):
        ms_optim.Lion(parameters()).load_state_dict(saved)
    params = parameters()
    split = ms_optim.AdamW([{"params": params[:1]}, {"params": params[1:]}])
    with pytest.raises(ValueError, match=r"group_0.params: .* its group 0 has w1, w2, w3 too"):
        split.load_state_dict(saved)
    apart = r"group_0.params: .* several in what was given: w0 \(group 0\); w1, w2, w3 \(group 1\)"
    with pytest.raises(ValueError, match=apart):
        trained().load_state_dict(split.state_dict())
    report = split.load_state_dict(saved, strict=False)
    assert list(report.mismatched) == ["group_0.params", "group_1.params"]
    np.testing.assert_array_equal(split.state["w2"]["exp_avg"].asnumpy(), saved["state"]["w2"]["exp_avg"])


def test_schedules_are_compared_by_their_settings():
    def made(rate):
        return ms_optim.SGD(parameters(), learning_rate=rate)

    long = [0.1] * 20 + [0.2]
    for first, second in (
        (Table(long), Table([*long[:-1], 0.3])),
        (Multiply([Cosine(0.1, 5), Cosine(0.2, 5)]), Multiply([Cosine(0.1, 5), Cosine(0.2, 6)])),
        (Falling(0.1), Cosine(0.1, 5)),
    ):
        assert not made(first).load_state_dict(made(first).state_dict())
        with pytest.raises(ValueError, match=r"group_0.lr: was driven by"):
            made(second).load_state_dict(made(first).state_dict())
    with pytest.raises(ValueError, match="is now by none"):
        made(0.1).load_state_dict(made(Cosine(0.1, 5)).state_dict())


def test_settings_that_a_file_does_not_know_are_the_usual_ones():
    def made(schedule):
        return ms_optim.SGD(parameters(), learning_rate=Warmup(schedule, 2))

    saved = made(Cosine(0.1, 5)).state_dict()
    del saved["param_groups"][0]["schedules"]["lr"]["settings"]["schedule"]["settings"]["k_decay"]
    assert not made(Cosine(0.1, 5)).load_state_dict(saved)
    with pytest.raises(ValueError, match=r"group_0.lr: was driven by .*, is now by .*'k_decay': 2.0"):
        made(Cosine(0.1, 5, k_decay=2.0)).load_state_dict(saved)
    del saved["param_groups"][0]["schedules"]["lr"]["settings"]["schedule"]["settings"]["steps"]
    with pytest.raises(ValueError, match=r"group_0.lr: was driven by"):
        made(Cosine(0.1, 5)).load_state_dict(saved)


class Scaled(nn.Cell):
    """A schedule of a user's, with settings of every kind."""

    def __init__(self, rate, factor=1.0, inner=None):
        super().__init__()
        self.rate = Parameter(Tensor([rate, 2.0], ms.float32), name="rate", requires_grad=False)
        self.inner = inner
        self._factor = factor

    def construct(self, step):
        value = self.rate[0] * self._factor
        return value if self.inner is None else value * self.inner(step)


def nearly(rate):
    return Lambda(lambda step: rate * 0.5 ** (step / 10), steps=50)


@pytest.mark.parametrize(
    "first, second, message",
    [
        (nn.CosineDecayLR(0.0, 0.1, 9), nn.CosineDecayLR(0.0, 0.1, 8), "decay_steps=9.*decay_steps=8"),
        (Warmup(Falling(0.1), 2), Warmup(Falling(0.2), 2), "'start': 0.1.*'start': 0.2"),
        (Scaled(0.1), Scaled(0.2), "rate="),
        (Scaled(0.1, inner=Falling(1.0)), Scaled(0.1, inner=Falling(2.0)), "inner="),
        (Scaled(0.1, 1.0), Scaled(0.1, 2.0), "gave 0.1 at step 3; the one here gives 0.2"),
        (nearly(0.1), nearly(0.3), "at step 3; the one here gives"),
        (nearly(0.1) * 2.0, nearly(0.3) * 2.0, "at step 3; the one here gives"),
        (Lambda(lambda step: 0.1 + 0.0 * step), Lambda(lambda step: 0.1 + 0.1 * step), "here gives 0.4"),
    ],
    ids=lambda value: "" if isinstance(value, str) else str(value)[:20],
)
def test_schedules_that_settings_do_not_tell(first, second, message, tmp_path):
    """Those of MindSpore's and of users: class, settings and the next value are compared."""
    opt, other = (ms_optim.SGD(parameters(), learning_rate=rate) for rate in (first, second))
    train(opt, range(3))
    path = tmp_path / "opt.safetensors"
    ms_optim.save(path, opt)
    same_again = ms_optim.SGD(parameters(), learning_rate=first)
    assert not ms_optim.load(path, same_again)
    assert not same_again.load_state_dict(opt.state_dict())
    with pytest.raises(ValueError, match=rf"group_0.lr: was driven by .*{message}"):
        ms_optim.load(path, other)
    with pytest.raises(ValueError, match="group_0.lr: was driven by"):
        other.load_state_dict(opt.state_dict())
    assert other.global_step.asnumpy() == 0
    # An older version knew no settings of Cells that are not ours, and no next value.
    older = opt.state_dict()
    (described,) = (group["schedules"]["lr"] for group in older["param_groups"])
    assert described.pop("next")["step"] == 3
    if not isinstance(first, Schedule):
        described["settings"] = {}
    assert not same_again.load_state_dict(older)


def test_a_compiled_step_takes_in_what_it_left_out(mode, monkeypatch):
    def compiled():
        opt = ms_optim.SGD(parameters(), 0.1)

        @ms.jit
        def step(grads):
            return opt(grads)

        step(ms.mutable(tensors(gradients(0))))
        return opt, step

    opt, step = compiled()
    saved = trained(ms_optim.SGD, momentum=0.9)
    assert not opt.load_state_dict(saved.state_dict())
    assert opt.state["w1"].keys() == {"momentum_buffer"}
    for param, value in zip(opt.parameters, saved.parameters):
        param.copy_(value)
    for number in range(2, 4):
        step(ms.mutable(tensors(gradients(number))))
        saved(tensors(gradients(number)))
    assert same(values(opt), values(saved))

    # Where MindSpore cannot be told to compile it anew.
    monkeypatch.setattr("ms_optim.core.entry.graphs_under_way", list)
    opt, _ = compiled()
    before = values(opt)
    with pytest.raises(ValueError, match="momentum was 0 when a step"):
        opt.load_state_dict(saved.state_dict())
    assert same(values(opt), before)


def test_another_order_and_other_names(mode, tmp_path):
    opt = trained()
    path = tmp_path / "a.safetensors"
    ms_optim.save(path, opt, list(opt.parameters))
    turned = ms_optim.AdamW(parameters()[::-1], learning_rate=0.1)
    assert not ms_optim.load(path, turned, list(turned.parameters))
    for each in ("w0", "w3"):
        np.testing.assert_array_equal(
            turned.state[each]["exp_avg"].asnumpy(), opt.state[each]["exp_avg"].asnumpy()
        )
    for rename in (lambda old: old.replace("w", "layer."), {f"w{i}": f"layer.{i}" for i in range(4)}):
        new = ms_optim.AdamW(parameters(prefix="layer."), learning_rate=0.5)
        assert not new.load_state_dict(opt.state_dict(), rename=rename)
        assert not ms_optim.load(path, new, list(new.parameters), rename=rename)
        train(new, range(2, 4))
        assert new.param_groups[0]["lr"] == 0.1
        np.testing.assert_array_equal(new.state["layer.2"]["exp_avg"].asnumpy().shape, SHAPES[2])
    with pytest.raises(ValueError, match="missing: net/layer.0"):
        ms_optim.load(path, new, list(new.parameters), rename={"w1": "layer.1"})
    for rename, message in (
        ({"w0": "w1"}, "gives 'w0' and 'w1' one name"),
        ({"q": "w1"}, "not in what was given: q"),
    ):
        with pytest.raises(ValueError, match=message):
            opt.load_state_dict(opt.state_dict(), rename=rename)
        with pytest.raises(ValueError, match=message):
            ms_optim.load(path, opt, rename=rename)


def test_partial_checkpoints_of_mindspores_leave_the_weights(mode, monkeypatch):
    """Each entry alone: what is not in it stays, above all a weight whose name ends as the entry's does."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")  # Which compiles nothing before a step.
    # The names of every optimizer's states; MindSpore loads in the same way in both modes.
    for row in ROWS if mode == "PYNATIVE" else BASE_ROWS:
        opt, _ = made(row, with_added=True)
        other = {p.name: p.asnumpy() + 1.0 for p in opt.get_parameters() if not p.name.startswith("group_")}
        if mode == "PYNATIVE":  # Of each state, one parameter's.
            other = {key: array for key, array in other.items() if not key.endswith((".w1", ".w2", ".w3"))}
        for key, array in other.items():
            before, dtype = values(opt), dict(opt.parameters_and_names())[key].dtype
            ms.load_param_into_net(opt, {key: Parameter(Tensor(array, dtype), name=key)})
            after = values(opt)
            np.testing.assert_array_equal(after.pop(key), array.astype(before.pop(key).dtype))
            assert same(before, after), key


# Files


def test_files_hold_networks_of_any_type(tmp_path, mode):
    class Mixed(nn.Cell):
        def __init__(self, start):
            super().__init__()
            kinds = (ms.float16, ms.bfloat16, ms.float64, ms.int32, ms.bool_)
            self.all = ms.ParameterTuple(
                [
                    Parameter(Tensor(np.array([start, 1.0, -2.5]), kind), name=f"p.{i}", requires_grad=i < 3)
                    for i, kind in enumerate(kinds)
                ]
            )

    net, other = Mixed(0.3), Mixed(7.0)
    opt = ms_optim.SGD(net.trainable_params(), momentum=0.9)
    ms_optim.save(tmp_path / "a", opt, net)
    assert not ms_optim.load(tmp_path / "a", net=other)
    for a, b in zip(net.get_parameters(), other.get_parameters()):
        assert a.dtype == b.dtype
        np.testing.assert_array_equal(a.float().asnumpy(), b.float().asnumpy())
    with pytest.raises(ValueError, match="unexpected: net/p.4"):
        ms_optim.load(tmp_path / "a", net=list(other.get_parameters())[:4])
    report = ms_optim.load(tmp_path / "a", net=Net(), strict=False)
    assert report.missing == ["net/net.w", "net/net.b", "net/net.s"] and len(report.unexpected) == 5


def test_extra_in_the_same_file(tmp_path):
    def made():
        opt = ms_optim.SGD(parameters(), 0.1)
        return opt, EpochScheduler(opt, Step(0.1, 1, 0.5)), ReduceLROnPlateau(opt, patience=0)

    opt, scheduler, plateau = made()
    scheduler.step()
    plateau.step(2.0)
    extra = {
        "epoch": np.int64(3),
        "best": Tensor(0.75, ms.float32),
        "history": (1.5, float("inf"), None, True),
        "schedulers": [scheduler, {"plateau": plateau}],
    }
    path = tmp_path / "opt.safetensors"
    ms_optim.save(path, opt, extra=extra)
    again, other, flat = made()
    report = ms_optim.load(path, again)
    assert not report and str(report) == "everything fits"
    got = report.extra
    assert (got["epoch"], got["best"], got["history"]) == (3, 0.75, [1.5, float("inf"), None, True])
    other.load_state_dict(got["schedulers"][0])
    flat.load_state_dict(got["schedulers"][1]["plateau"])
    assert (other.last_epoch, flat.best, again.param_groups[0]["lr"]) == (1, 2.0, 0.05)
    ms_optim.save(path, opt)
    assert ms_optim.load(path, again).extra == {}


ITSELF: dict = {}
ITSELF["again"] = ITSELF


@pytest.mark.parametrize(
    "extra, message",
    [
        ([1], "extra must be a dict, got list"),
        ({"a": {"b": [0, np.ones(2)]}}, r"extra\['a'\]\['b'\]\[1\] must be None"),
        ({"a": {1: 2}}, r"extra\['a'\] must have str as keys, got 1"),
        ({"opt": object()}, r"extra\['opt'\] must be .* got object"),
        (ITSELF, "extra contains itself"),
    ],
)
def test_extra_that_cannot_be_kept(extra, message, tmp_path):
    with pytest.raises(ValueError if extra is ITSELF else TypeError, match=message):
        ms_optim.save(tmp_path / "opt.safetensors", trained(), extra=extra)
    assert not list(tmp_path.iterdir())


def test_a_file_without_a_network(tmp_path):
    opt = trained()
    ms_optim.save(tmp_path / "a", opt)
    before = to_numpy(opt.parameters)
    assert not ms_optim.load(tmp_path / "a", opt)
    for a, b in zip(before, to_numpy(opt.parameters)):
        np.testing.assert_array_equal(a, b)
    with pytest.raises(ValueError, match="missing: net/w0"):
        ms_optim.load(tmp_path / "a", opt, list(opt.parameters))
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_save_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    opt = trained()
    path = tmp_path / "a"
    ms_optim.save(path, opt)
    before = path.read_bytes()

    def full(_, path, **__):
        path.write_bytes(b"half")
        raise tensor_file.SafetensorError("no space left")

    monkeypatch.setattr(tensor_file, "save_file", full)
    with pytest.raises(OSError, match="no space"):
        ms_optim.save(path, opt)
    assert path.read_bytes() == before and [file.name for file in tmp_path.iterdir()] == ["a"]


@pytest.fixture
def whole(tmp_path):
    """A small file, and what it would be loaded into."""
    param = Parameter(Tensor(np.arange(3, dtype=np.float32)), name="w")
    opt = ms_optim.AdamW([param], learning_rate=Cosine(0.1, 5))
    path = tmp_path / "a.safetensors"
    ms_optim.save(path, opt, [param])
    opt((Tensor(np.ones(3, np.float32)),))
    return path, opt, param


def refused(path, opt, param):
    """Whether a file is refused with a clear error, and nothing changes."""
    before = values(opt)
    for strict in (True, False):
        with pytest.raises(
            ValueError, match="a.safetensors (is no whole|is a safetensors file, but|has been)"
        ):
            ms_optim.load(path, opt, [param], strict=strict)
    return same(values(opt), before)


def test_every_bit_counts(whole):
    """One bit of each byte, and all bits of some bytes."""
    path, opt, param = whole
    good = path.read_bytes()
    rng = np.random.default_rng(0)
    flips = [(place, 1 << rng.integers(8)) for place in range(len(good))]
    flips += [(rng.integers(len(good)), 255) for _ in range(20)]
    for i, (place, mask) in enumerate(flips):
        bad = bytearray(good)
        bad[place] ^= int(mask)
        path.write_bytes(bad)
        if i % 50 == 0:
            assert refused(path, opt, param)
        else:
            with pytest.raises(ValueError, match="a.safetensors (is|has)"):
                checkpoint.read(path)
    path.write_bytes(good)
    assert not ms_optim.load(path, opt, [param])


def test_cut_and_lengthened_files(whole):
    path, opt, param = whole
    good = path.read_bytes()
    for length in (0, 1, 7, 8, 9, 100, len(good) // 2, len(good) - 4, len(good) - 1):
        path.write_bytes(good[:length])
        assert refused(path, opt, param), length
    for extra in (b"\0", good, b"\0" * 4096):
        path.write_bytes(good + extra)
        assert refused(path, opt, param)


def test_foreign_files(whole, tmp_path):
    path, opt, param = whole
    rng = np.random.default_rng(0)
    ms.save_checkpoint(opt, str(tmp_path / "opt.ckpt"))
    save_file({"w": np.zeros(3)}, path)
    foreign = [path.read_bytes(), (tmp_path / "opt.ckpt").read_bytes(), b"PK\3\4" + bytes(100), b"{}"]
    foreign += [rng.bytes(int(n)) for n in rng.integers(0, 5000, 50)]
    # A header that promises more than there is.
    foreign += [(2**63).to_bytes(8, "little") + b"{}", (10**8).to_bytes(8, "little") + b"{" * 1000]
    for content in foreign:
        path.write_bytes(content)
        assert refused(path, opt, param)
    save_file({}, path, metadata={"ms_optim": "sha256:0 {}"})
    assert refused(path, opt, param)


def test_arguments_of_save_and_load(whole, tmp_path):
    path, opt, _ = whole
    with pytest.raises(FileNotFoundError):
        ms_optim.load(tmp_path / "none", opt)
    with pytest.raises(FileNotFoundError):
        ms_optim.save(tmp_path / "none" / "a", opt)
    with pytest.raises(TypeError, match="must be an optimizer of ms_optim, got Dense"):
        ms_optim.save(path, nn.Dense(2, 3))
    for net in (3, [np.zeros(3)]):
        with pytest.raises(TypeError, match="net must be a Cell or a list of Parameters"):
            ms_optim.save(path, opt, net)
        with pytest.raises(TypeError, match="net must be a Cell or a list of Parameters"):
            ms_optim.load(path, net=net)
    with pytest.raises(TypeError, match="give opt, net or both"):
        ms_optim.load(path)


@pytest.mark.parametrize("call", [ms_optim.save, ms_optim.load])
def test_files_and_optimizers_that_changed_places(call, tmp_path):
    opt, path = ms_optim.SGD(parameters()), str(tmp_path / "last.safetensors")
    what = call.__name__
    with pytest.raises(TypeError, match=rf"^{what}: path, the first argument, must be a str .* got SGD$"):
        call(opt, path)
    for second, shown in ((path, "str '/"), (opt.parameters, "ParameterTuple$"), (nn.Dense(2, 3), "Dense$")):
        with pytest.raises(
            TypeError, match=f"^{what}: opt, the second .* optimizer of ms_optim, got {shown}"
        ):
            call(tmp_path / "last.safetensors", second)
    assert not list(tmp_path.iterdir())


def test_names_that_cannot_be_read_are_quoted():
    report = LoadReport(missing=["w"], unexpected=["", "a b", " c"], mismatched={"d\n": "of another shape"})
    assert str(report).splitlines() == [
        *("missing: w", "unexpected: ''", "unexpected: a b", "unexpected: ' c'"),
        r"mismatched: 'd\n': of another shape",
    ]
