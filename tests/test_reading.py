"""What comes from outside malformed: each refusal names the file or the entry, and nothing has changed."""

import json
import re

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor
from safetensors import safe_open
from safetensors.numpy import save_file

import ms_optim
from ms_optim import interop
from ms_optim.saving import tensor_file
from ms_optim.schedules import Cosine


def made():
    parameter = Parameter(Tensor(np.ones(3, np.float32)), name="w")
    return ms_optim.Adam([parameter], learning_rate=Cosine(0.1, 10))


def refused(act, opt, error, message):
    """That an act is refused with these words, and has changed nothing of an optimizer."""
    before = [parameter.asnumpy().tobytes() for parameter in (*opt.get_parameters(), *opt.parameters)]
    with pytest.raises(error, match=message):
        act()
    after = [parameter.asnumpy().tobytes() for parameter in (*opt.get_parameters(), *opt.parameters)]
    assert before == after


def in_group(**values):
    return lambda saved: saved["param_groups"][0].update(values)


def in_schedule(**values):
    return lambda saved: saved["param_groups"][0]["schedules"]["lr"].update(values)


def in_state(**values):
    return lambda saved: saved["state"]["w"].update(values)


PAIR = np.ones(2)
STATE_DICTS = {
    "schedules": (in_group(schedules=5), TypeError, r"Adam: param_groups\[0\]\['schedules'\] .* got int 5"),
    "schedule": (
        in_group(schedules={"lr": PAIR}),
        TypeError,
        r"\['schedules'\]\['lr'\] must be a dict, got nd",
    ),
    "settings": (in_schedule(settings=5), TypeError, r"\['lr'\]\['settings'\] must be a dict, got int 5"),
    "setting": (
        in_schedule(settings={"lr": PAIR}),
        ValueError,
        r"group_0.lr: was driven by Cosine\(lr=\[1.0, 1.0\]",
    ),
    "class": (in_schedule(**{"class": 5}), TypeError, r"\['lr'\]\['class'\] must be a name, got int 5"),
    "flag": (
        in_group(maximize=PAIR),
        ValueError,
        r"group_0.maximize: wanted False, got ndarray of shape \(2,\)",
    ),
    "schedule of nothing": (
        in_group(schedules={"rate": {"class": "Cosine", "settings": {}}}),
        ValueError,
        "unexpected: group_0.schedules.rate",
    ),
    "betas": (in_group(betas=PAIR), ValueError, r"group_0.betas: wanted 2 numbers, got ndarray of shape"),
    "eps": (in_group(eps="x"), ValueError, "group_0.eps: eps must be .* got str 'x'"),
    "huge": (in_group(eps=10**5000), ValueError, "group_0.eps: eps must be .* an int of 16610 bits"),
    "last_lr": (in_group(last_lr="x"), ValueError, "group_0.last_lr: last_lr must be .* got str 'x'"),
    "start_step": (in_group(start_step=PAIR), ValueError, "group_0.start_step: .* got ndarray of shape"),
    "params": (in_group(params=[["w"]]), TypeError, r"\['params'\] must hold names .* got list \['w'\]"),
    "numbers": (
        in_group(params=[-1]),
        ValueError,
        r"\['params'\]: the number of a parameter must be .* got -1",
    ),
    "keys": (
        lambda s: s["param_groups"][0].update({5: 1}),
        TypeError,
        r"param_groups\[0\] must be keyed by names",
    ),
    "optimizer": (
        lambda s: s.update(optimizer=PAIR),
        ValueError,
        "optimizer: wanted Adam, got ndarray of shape",
    ),
    "global_step": (
        lambda s: s.update(global_step=2**31),
        ValueError,
        "global_step must be at most 2147483647",
    ),
    "object": (in_state(exp_avg={}), ValueError, "exp_avg.w: wanted an array of numbers, got dict"),
    "ragged": (
        in_state(exp_avg=[[1], [1, 2]]),
        ValueError,
        "exp_avg.w: wanted an array of numbers, got list",
    ),
    "words": (in_state(exp_avg=np.array(["a"] * 3)), ValueError, "exp_avg.w: wanted an array of numbers"),
    "state key": (
        lambda s: s["state"].update({(1,): {}}),
        TypeError,
        r"Adam: state must hold names .* got tuple",
    ),
}


@pytest.mark.parametrize("case", STATE_DICTS)
def test_state_dicts(case):
    change, error, message = STATE_DICTS[case]
    opt = made()
    saved = opt.state_dict()
    change(saved)
    refused(lambda: opt.load_state_dict(saved), opt, error, message)
    if error is TypeError:  # What is built wrong is refused whatever is asked for.
        refused(lambda: opt.load_state_dict(saved, strict=False), opt, error, message)


def test_arguments():
    opt = made()
    saved = opt.state_dict()
    refused(
        lambda: opt.load_state_dict(saved, rename=5), opt, TypeError, "rename must be a dict .* got int 5"
    )
    refused(
        lambda: opt.load_state_dict(saved, strict="no"),
        opt,
        TypeError,
        "Adam: strict must be a bool, got str",
    )


def test_long_floats_are_rounded_to_the_state():
    """NumPy's longdouble, which no Tensor has."""
    opt = made()
    saved = opt.state_dict()
    saved["state"]["w"]["exp_avg"] = np.array([0.1, 0.2, 0.3], np.longdouble)
    assert not opt.load_state_dict(saved)
    np.testing.assert_array_equal(opt.state["w"]["exp_avg"].asnumpy(), np.float32([0.1, 0.2, 0.3]))


def test_counters_of_a_state_hold_whole_numbers():
    opt = ms_optim.LBFGS([Parameter(Tensor(np.ones(3, np.float32)), name="w")])
    for number in (1.5, np.nan, 2.0**40, -np.inf):
        saved = opt.state_dict()
        saved["state"]["w"]["n_iter"] = np.array(number)
        refused(
            lambda saved=saved: opt.load_state_dict(saved), opt, ValueError, "n_iter.w: wanted whole numbers"
        )


HEADERS = {
    "no format": (lambda d, t: d.pop("format"), "in format None"),
    "another format": (lambda d, t: d.update(format=3), "in format 3, written by ms_optim 0"),
    "an index without shares": (lambda d, t: d.update(format=2), "shares must be a list"),
    "a share without a digest": (
        lambda d, t: d.update(format=2, shares=[{"file": "c"}]),
        "share 1 of 1 has no file and digest",
    ),
    "a share that is missing": (
        lambda d, t: d.update(format=2, shares=[{"file": "c", "digest": ""}]),
        "its share c is missing",
    ),
    "no net": (lambda d, t: d.pop("net"), "the header has no 'net'"),
    "no bfloat16": (lambda d, t: d.pop("bfloat16"), "the header has no 'bfloat16'"),
    "net is a number": (lambda d, t: d.update(net=5), "net must be a list, got int 5"),
    "net names numbers": (lambda d, t: d.update(net=[5]), r"net\[0\] must be a name, got int 5"),
    "no tensor": (lambda d, t: t.pop("net/w"), "net/w is named in the header, and no tensor"),
    "wide bfloat16": (
        lambda d, t: d.update(bfloat16=["w"]),
        "net/w must be the bits of bfloat16, .* float32",
    ),
    "groups": (lambda d, t: d.update(param_groups=5), "param_groups must be a list, got int 5"),
    "a group": (
        lambda d, t: d["param_groups"][0].pop("params"),
        r"param_groups\[0\] must have a list 'params'",
    ),
    "a list": (lambda d, t: "[1]", "the header must be a dict, got list"),
    "no JSON": (lambda d, t: "{", "has no header of ms_optim.save"),
}


@pytest.mark.parametrize("case", HEADERS)
def test_files_with_a_right_digest(case, tmp_path):
    change, message = HEADERS[case]
    opt = made()
    ms_optim.save(tmp_path / "a.st", opt, opt.parameters)
    with safe_open(tmp_path / "a.st", framework="np") as file:
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        described = json.loads(file.metadata()["ms_optim"].partition(" ")[2])
    changed = change(described, tensors)
    text = changed if isinstance(changed, str) else json.dumps(described)
    save_file(tensors, tmp_path / "b.st", {"ms_optim": f"{tensor_file.digest(text, tensors)} {text}"})
    for arguments in ((opt,), (None, opt.parameters)):
        refused(
            lambda a=arguments: ms_optim.load(tmp_path / "b.st", *a), opt, ValueError, rf"b\.st.*{message}"
        )


@pytest.mark.parametrize(
    "name, content",
    [
        ("empty.npz", b""),
        ("cut.npz", b"PK\3\4abc"),
        ("garbage.npz", b"x" * 50),
        ("empty.safetensors", b""),
        ("garbage.safetensors", b"\x05" * 50),
    ],
)
def test_damaged_files_of_others(name, content, tmp_path):
    (tmp_path / name).write_bytes(content)
    opt = made()
    message = rf"from_torch: .*{re.escape(name)} is no whole \.{name.split('.')[1]} file"
    refused(lambda: interop.from_torch(opt, tmp_path / name), opt, ValueError, message)


def test_an_array_is_no_npz_file(tmp_path):
    with open(tmp_path / "array.npz", "wb") as file:
        np.save(file, np.ones(3))
    opt = made()
    refused(
        lambda: interop.from_torch(opt, tmp_path / "array.npz"), opt, ValueError, "array.npz .* one array"
    )
    refused(lambda: interop.from_torch(opt, tmp_path / "none.npz"), opt, OSError, "none.npz")


def test_a_text_that_is_no_path():
    opt = made()
    for act, words in (
        (lambda: ms_optim.load("a\0b", opt), "load: path must be a path, got 'a.x00b'"),
        (lambda: ms_optim.save("a\0b", opt), "save: path must be a path, got 'a.x00b'"),
        (lambda: interop.from_torch(opt, "a\0b.npz"), "from_torch: source must be a path, got .*a.x00b.npz"),
    ):
        refused(act, opt, ValueError, words)


TREE = {"w": np.ones(3, np.float32)}
FOREIGN = {
    "an array": (
        lambda o: interop.from_mindspore(o, np.ones(3)),
        TypeError,
        "param_dict must be a dict, got nd",
    ),
    "a number": (
        lambda o: interop.from_mindspore(o, {1: PAIR}),
        TypeError,
        "param_dict must be keyed by names",
    ),
    "a word": (
        lambda o: interop.from_mindspore(o, {"global_step": "x"}),
        TypeError,
        r"param_dict\['global_step'\] must be an array of numbers, got str 'x'",
    ),
    "half a step": (
        lambda o: interop.from_mindspore(o, {"global_step": 1.5}),
        ValueError,
        r"param_dict\['global_step'\] must be a whole number",
    ),
    "two powers": (
        lambda o: interop.from_mindspore(o, {"beta1_power": PAIR}),
        ValueError,
        r"param_dict\['beta1_power'\] must be one number, got ndarray of shape \(2,\)",
    ),
    "two counts": (
        lambda o: interop.from_optax(o, {"count": PAIR, "mu": TREE, "nu": TREE}),
        ValueError,
        r"from_optax: count must be one number, got ndarray of shape \(2,\)",
    ),
    "a leaf": (
        lambda o: interop.from_optax(o, {"count": 1, "mu": {"w": "x"}, "nu": TREE}),
        TypeError,
        "from_optax: mu of 'w' must be an array of numbers, got str 'x'",
    ),
    "no tree": (
        lambda o: interop.from_optax(o, {"count": 1, "mu": 0, "nu": TREE}),
        TypeError,
        "from_optax: mu must be a tree of arrays by name, got int 0",
    ),
    "no state": (
        lambda o: interop.from_optax(ms_optim.SGD(o.parameters), "x"),
        TypeError,
        "from_optax: state must be what optax gives, in tuples and dicts; got str 'x'",
    ),
    "names": (lambda o: from_torch(o, names=5), TypeError, "from_torch: names must be a list, got int 5"),
    "no name": (lambda o: from_torch(o, names=[None]), TypeError, r"names\[0\] must be a name, got NoneType"),
    "two lr": (lambda o: from_torch(o, lr=PAIR), ValueError, r"param_groups\[0\]\['lr'\] must be one number"),
    "a flag": (
        lambda o: from_torch(o, amsgrad="no"),
        TypeError,
        r"\['amsgrad'\] must be a bool, got str 'no'",
    ),
    "long": (lambda o: from_torch(o, eps=10**5000), ValueError, r"\['eps'\] must be .* an int of 16610 bits"),
}


def from_torch(opt, names=None, **values):
    opt.global_step.set_data(Tensor([3], ms.int32))
    exported = interop.to_torch(opt)
    exported["param_groups"][0].update(values)
    return interop.from_torch(opt, exported, names=names)


@pytest.mark.parametrize("case", FOREIGN)
def test_states_of_others(case):
    act, error, message = FOREIGN[case]
    opt = made()
    opt.global_step.set_data(Tensor([3], ms.int32))
    refused(lambda: act(opt), opt, error, message)
