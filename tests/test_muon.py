"""Muon: against its authors' numbers, in every use, and the way of each parameter of a network."""

import math

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn
from portable_runs import check_that_goldens_catch, golden_of, run
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import transforms
from ms_optim.optimizers.matrices.muon import COEFFICIENTS, orthogonal

GOLDEN, CASES = golden_of(ms_optim.Muon)


def muon(params, **options):
    return ms_optim.Muon(params, engine="portable", **options)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_as_torch_computes_it(case):
    def check(key, value):
        truth = GOLDEN[f"{case['name']}/{key}"]
        assert np.max(np.abs(value - truth)) <= 1e-10 * np.max(np.abs(truth)), key

    run(ms_optim.Muon, case, check)


MUTANTS = [
    ("averaged", "+ new if is_nesterov else buffer", "if is_nesterov else buffer", "default"),
    ("averaged", "if is_nesterov else buffer", "if is_nesterov else new", "plain_momentum"),
    ("averaged", "momentum * buffer + new if", "buffer + new if", "default"),
    ("scaled", "SCALINGS[scaling](max(rows", "2.0 * SCALINGS[scaling](max(rows", "default"),
    ("update", "- scaled(", "+ scaled(", "default"),
]


@pytest.mark.parametrize("function, old, new, case", MUTANTS)
def test_goldens_catch(monkeypatch, function, old, new, case):
    check_that_goldens_catch(monkeypatch, "Muon", function, old, new, case)


OPTIONS = (
    {},
    {"coefficients": "polar_express", "nesterov": False, "ema": False, "weight_decay": 0.1},
    {"scaling": "spectral", "batched": True, "split": 3, "max_grad_norm": 1.0, "skip_nonfinite": True},
    {"scaling": "match_rms_adamw", "transforms": [transforms.Cautious(), transforms.EMA(0.9)]},
)
SHAPES = ((), (5,), (3, 4), (6, 4), (2, 3, 3, 3))


@pytest.mark.parametrize(
    "mode, options",
    [("PYNATIVE", OPTIONS[1]), ("GRAPH", OPTIONS[2]), ("PYNATIVE", OPTIONS[3])],
    indirect=["mode"],
)
def test_float32_against_the_reference(mode, options):
    against_the_reference(muon(parameters(SHAPES), **options))


@pytest.mark.parametrize("options", OPTIONS, ids=range(len(OPTIONS)))
def test_native_against_the_reference(options):
    against_the_reference(ms_optim.Muon(parameters(SHAPES), engine="native", **options))


def against_the_reference(opt):
    reference = ms_optim.Reference(opt)
    for step in range(10):
        opt(tensors(gradients(step, SHAPES)))
        reference.step(gradients(step, SHAPES))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        truth = reference.params[param.name]
        assert np.max(np.abs(now - truth)) < 1e-5 * np.max(np.abs(truth)), param.name
        for state, value in opt.state[param.name].items():
            truth = reference.state[param.name][state]
            assert np.max(np.abs(value.asnumpy() - truth)) < 1e-5 * np.max(np.abs(truth)), state


X, Y = (np.random.default_rng(9).normal(size=(5, n)).astype(np.float32) for n in (4, 3))


def trained(use):
    """The weights after three steps of a network in one of the uses."""
    net = nn.SequentialCell(nn.Dense(4, 8), nn.Dense(8, 3))
    for i, p in enumerate(net.trainable_params()):
        p.set_data(Tensor(np.random.default_rng(i).normal(size=p.shape), ms.float32))
    opt, loss = ms_optim.Muon(net), nn.WithLossCell(net, nn.MSELoss())
    grad = ms.grad(loss, None, opt.parameters)
    step = {"train": nn.TrainOneStepCell(loss, opt)}.get(use)
    if use == "call":

        def step(x, y):
            return opt(grad(x, y))

    if use == "jit":

        @ms.jit
        def step(x, y):
            return opt(grad(x, y))

    for _ in range(3):
        step(Tensor(X), Tensor(Y))
    return to_numpy(net.trainable_params())


def test_every_use_trains_alike(mode, engine):
    found = [trained(use) for use in ("call", "jit", "train")]
    for other in found[1:]:
        for one, two in zip(found[0], other):
            np.testing.assert_allclose(one, two, rtol=1e-5, atol=1e-6)


def test_it_is_saved_and_resumed(tmp_path):
    def train(opt, first, end):
        for step in range(first, end):
            opt(tensors(gradients(step)))

    whole, first, again = (muon(parameters(), weight_decay=0.1) for _ in range(3))
    train(whole, 0, 6)
    train(first, 0, 3)
    ms_optim.save(tmp_path / "file.safetensors", first, list(first.parameters))
    assert not ms_optim.load(tmp_path / "file.safetensors", again, list(again.parameters))
    train(again, 3, 6)
    for one, two in zip(to_numpy(whole.parameters), to_numpy(again.parameters)):
        np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize(
    "coefficients, low, high, steps",
    [("polar_express", 0.7, 1.2, 5), ("quintic", 0.5, 1.3, 5), ("deepseekv4", 0.9, 1.1, 10)],
)
def test_singular_values_come_near_one(coefficients, low, high, steps):
    for shape in ((20, 60), (60, 20), (32, 100)):
        x = np.random.default_rng(0).normal(size=shape)
        made = orthogonal(x, steps, coefficients, 1e-7, shape[0] > shape[1])
        values = np.linalg.svd(made, compute_uv=False)
        assert low < values.min() and values.max() < high, (shape, values.min(), values.max())
        # The singular vectors stay.
        u, _, v = np.linalg.svd(x, full_matrices=False)
        off = u.T @ made @ v.T
        np.testing.assert_allclose(off, np.diag(np.diag(off)), atol=1e-9)


def test_parts_and_batches_are_matrices_of_their_own():
    x = np.random.default_rng(0).normal(size=(6, 4))

    def stepped(shape, x=x, **options):
        param = Parameter(Tensor(np.zeros(shape, np.float32)), name="w")
        opt = muon([param], learning_rate=1.0, nesterov=False, scaling="spectral", **options)
        reference = ms_optim.Reference(opt)
        reference.step([x.reshape(shape)])
        if options.get("split") == (1, 2, 3):
            opt((Tensor(x.reshape(shape), ms.float32),))
            np.testing.assert_allclose(param.asnumpy(), reference.params["w"], atol=1e-5)
            opt.load_state_dict(opt.state_dict())
            other = muon([param], split=(3, 2, 1))
            with pytest.raises(ValueError, match=r"split: wanted \[3, 2, 1\], got \[1, 2, 3\]"):
                other.load_state_dict(opt.state_dict())
        return reference.params["w"].reshape(-1, 4)

    three = stepped((6, 4), split=3)
    np.testing.assert_allclose(stepped((3, 2, 4), batched=True), three, atol=1e-9)
    np.testing.assert_array_equal(stepped((6, 4), split=(2, 2, 2)), three)
    parts = np.concatenate([stepped(part.shape, part) for part in (x[:1], x[1:3], x[3:])])
    np.testing.assert_allclose(stepped((6, 4), split=(1, 2, 3)), parts, atol=1e-9)
    whole = stepped((6, 4))
    assert np.max(np.abs(whole - three)) > 0.01
    np.testing.assert_allclose(stepped((6, 2, 2)), whole, atol=1e-9)


class Net(nn.Cell):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(10, 6)
        self.conv = nn.Conv2d(3, 4, 3)
        self.hidden = nn.Dense(6, 12)
        self.out = nn.Dense(12, 10)


def test_a_network_is_divided():
    net = Net()
    opt = muon(net, auxiliary_lr=0.5, auxiliary_weight_decay=0.25)
    matrices, others = opt.param_groups
    assert [p.name for p in matrices["params"]] == ["conv.weight", "hidden.weight"]
    assert (others["lr"], others["weight_decay"], others["auxiliary"]) == (0.5, 0.25, True)
    assert [p.name for p in opt.parameters] == [p.name for p in net.trainable_params()]
    text = repr(opt)
    assert "AdamW (a table of an Embedding): table.embedding_table" in text
    assert "AdamW (the last layer): out.weight" in text
    assert "AdamW (no matrix): hidden.bias, out.bias" in text
    assert "Muon: conv.weight, hidden.weight" in text
    assert sorted(opt.state["hidden.weight"]) == ["momentum_buffer"]
    assert sorted(opt.state["out.weight"]) == ["exp_avg", "exp_avg_sq"]


@pytest.mark.parametrize("cls", [ms_optim.Muon, ms_optim.NorMuon, ms_optim.AdaMuon, ms_optim.AdamMini])
def test_what_groups_say(cls):
    """What a group says holds for all in it, but for what is of another size for AdamW."""
    is_muon = issubclass(cls, ms_optim.Muon)
    own = {"auxiliary_lr": 0.5, "auxiliary_weight_decay": 0.25, "auxiliary_eps": 1e-3} if is_muon else {}
    own.update(learning_rate=0.02, weight_decay=0.125, eps=1e-7, engine="portable")

    def values(*groups):
        made = cls(list(groups), **own).param_groups
        return [(group["lr"], group["weight_decay"], group["eps"]) for group in made]

    net = Net()
    matrix, head, vector = net.hidden.weight, net.out.weight, net.out.bias
    matrices, others = ms_optim.groups.decay_groups(net, 0.75)
    both = {"params": [matrix, vector], "lr": 2.0, "weight_decay": 3.0, "eps": 4.0}
    plain = {"params": [matrix, vector]}
    # A network, an iterator, and an empty group beside it: gradients come in the order that was given.
    for params in (net, iter(net.trainable_params())):
        opt = cls([{"params": []}, {"params": params}], **own)
        assert [p.name for p in opt.parameters] == [p.name for p in net.trainable_params()]
    with pytest.raises(TypeError, match="params must have an order, got a set"):
        cls([{"params": {matrix}}], **own)
    # Every kind of schedule holds for both parts.
    for decay in ([0.5, 0.25], nn.ExponentialDecayLR(0.5, 0.5, 1)):
        assert [seen[1] for seen in values({**plain, "weight_decay": decay})] == [0.5, 0.5]
    if not is_muon:
        assert values(both) == [(2.0, 3.0, 4.0), (2.0, 3.0, 4.0)]
        assert values(plain) == [(0.02, 0.125, 1e-7), (0.02, 0.0, 1e-7)]
        return
    assert values(matrices, others) == [(0.02, 0.75, 1e-7), (0.5, 0.75, 1e-3), (0.5, 0.0, 1e-3)]
    assert values(both) == [(2.0, 3.0, 4.0), (0.5, 3.0, 1e-3)]
    said = {"auxiliary_lr": 5.0, "auxiliary_weight_decay": 6.0, "auxiliary_eps": 7.0}
    assert values({**both, **said}) == [(2.0, 3.0, 4.0), (5.0, 6.0, 7.0)]
    assert values(plain) == [(0.02, 0.125, 1e-7), (0.5, 0.25, 1e-3)]
    for rate in ([4.0, 1.0], nn.ExponentialDecayLR(4.0, 0.5, 1)):
        assert [seen[0] for seen in values({**plain, "lr": rate, "auxiliary_lr": rate})] == [4.0, 4.0]
        assert [seen[0] for seen in values({**plain, "lr": rate})] == [4.0, 0.5]
    by_hand = {"params": [head], "auxiliary": True}
    assert values(by_hand, {"params": [matrix]}) == [(0.5, 0.25, 1e-3), (0.02, 0.125, 1e-7)]
    assert values({**by_hand, "lr": 2.0}) == [(2.0, 0.25, 1e-3)]
    assert values({"params": [matrix], "auxiliary": False}) == [(0.02, 0.125, 1e-7)]
    opt = cls([matrix], **own)
    opt.add_param_group(by_hand)
    assert [opt.param_groups[1][key] for key in ("lr", "weight_decay", "eps")] == [0.5, 0.25, 1e-3]
    for refuse in (lambda: cls([{**by_hand, **said}], **own), lambda: opt.add_param_group({**both, **said})):
        with pytest.raises(ValueError, match="not divided says lr, weight_decay and eps, not auxiliary_lr"):
            refuse()
    # A table is known by the network that is a group's; its last layer may be followed by others.
    routes = cls([{"params": net}], **own).routes
    assert routes["table.embedding_table"].startswith("AdamW") and routes["out.weight"] == cls.__name__


def test_by_names_by_a_function_and_by_hand():
    def made(**route):
        names = ("wte.weight", "blocks.attention_heads.weight", "lm_head.weight", "bias")
        shapes = ((4, 3), (3, 3), (4, 3), (3,))
        params = [Parameter(Tensor(np.ones(s, np.float32)), name=n) for n, s in zip(names, shapes)]
        return muon(params, **route).routes

    assert [name for name, where in made().items() if where == "Muon"] == ["blocks.attention_heads.weight"]
    routes = made(route=lambda name, param: name == "wte.weight")
    assert [name for name, where in routes.items() if where == "Muon"] == ["wte.weight"]
    with pytest.raises(TypeError, match="route must give True or False, gave int 1 for 'wte.weight'"):
        made(route=lambda name, param: 1)


@pytest.mark.parametrize(
    "options, message",
    [
        ({"ns_steps": 0}, "ns_steps must be .* got 0"),
        ({"coefficients": "cubic"}, "coefficients must be .* got str 'cubic'"),
        ({"scaling": "rms"}, "scaling must be .* got str 'rms'"),
        ({"split": 5}, "split=5 does not divide the 3 rows of parameter 'w2'"),
        ({"split": (1, 1)}, r"split=\(1, 1\) adds up to 2 rows, parameter 'w2' has 3"),
        ({"split": (4, -1)}, r"split\[1\] must be an int >= 1, got -1"),
        ({"split": ()}, "split must have a size"),
        ({"momentum": 1.1}, "momentum must be .* got 1.1"),
    ],
)
def test_bad_input_is_named(options, message):
    with pytest.raises((ValueError, RuntimeError), match=message):
        ms_optim.Muon(parameters(), **{"engine": "portable", **options})


def test_a_vector_is_no_matrix():
    vector = Parameter(Tensor(np.ones(3, np.float32)), name="b")
    with pytest.raises(ValueError, match=r"parameter 'b' of shape \(3,\) is no matrix"):
        muon([{"params": [vector], "auxiliary": False}])


def test_coefficient_sets_repeat_their_last():
    x = np.random.default_rng(0).normal(size=(4, 6))
    six = COEFFICIENTS["quintic"] * 2
    assert len(six) == 2
    once = orthogonal(x, 1, "quintic", 1e-7, False)
    # Two steps are one step of what one step has made, but for the norm.
    scaled = once / np.linalg.norm(once)
    np.testing.assert_allclose(np.linalg.norm(scaled), 1.0)
    assert np.linalg.norm(orthogonal(x, 2, "quintic", 1e-7, False) - once) > 0.1


def test_queries_and_keys_are_clipped():
    """Of a network that is divided, each head by its own logits; in a graph by the native engine."""

    class Attention(nn.Cell):
        def __init__(self):
            super().__init__()
            self.query, self.key, self.rotary, self.out = (nn.Dense(3, 4, has_bias=False) for _ in range(4))
            for cell in (self.query, self.key, self.rotary, self.out):
                cell.weight.set_data(Tensor(np.ones((4, 3), np.float32)))

    net, grads = Attention(), tensors([np.zeros((4, 3), np.float32)] * 4)
    first = {"query": net.query.weight, "key": ["key.weight"]}
    attention = {"first": first, "second": {"query_rotary": net.rotary.weight}}
    options = {"learning_rate": 0.0, "auxiliary_lr": 0.0, "ns_steps": 1}
    opt = ms_optim.MuonClip(net, attention=attention, engine="portable", **options)
    roles = {p.name: group["qk_clip"] for group in opt.param_groups for p in group["params"]}
    names = ("query.weight", "key.weight", "rotary.weight", "out.weight")
    assert roles == dict(zip(names, ("query", "key", "query_rotary", "none")))
    second = Tensor([np.inf, np.nan, 100.0, 400.0])
    opt(grads, attention_max_logits={"first": Tensor([50.0, 400.0]), "second": second})
    opt(grads, attention_max_logits={})
    truth = [[1.0, 1.0, 0.5, 0.5], [1.0, 1.0, 0.5, 0.5], [1.0, 1.0, 1.0, 0.25], [1.0] * 4]
    for cell, rows in zip((net.query, net.key, net.rotary, net.out), truth):
        np.testing.assert_allclose(cell.weight.asnumpy(), np.outer(rows, [1.0] * 3), rtol=1e-6)

    in_graph = ms_optim.MuonClip([net.out.weight], attention={"a": {"query": "out.weight"}}, **options)

    @ms.jit
    def step(grads, logits):
        return in_graph(grads, attention_max_logits={"a": logits})

    step(grads[:1], Tensor([400.0, 100.0]))
    assert in_graph.engine == "native"
    np.testing.assert_allclose(net.out.weight.asnumpy()[:, 0], [0.5, 0.5, 1.0, 1.0], rtol=1e-6)


def test_attention_that_does_not_fit():
    def made(attention, **options):
        params = [Parameter(Tensor(np.ones((4, 3), np.float32)), name=name) for name in ("q", "embed")]
        return ms_optim.MuonClip(params, attention=attention, engine="portable", **options)

    opt = made({"a": {"query": "q"}})
    grads = tensors([np.ones((4, 3), np.float32)] * 2)
    for logits, kind, match in (
        (None, TypeError, r"clips by logits: opt\(gradients, attention_max_logits=\{'a'"),
        ([1.0], TypeError, "attention_max_logits must be a dict"),
        ({"aa": [1.0]}, ValueError, r"names 'aa'; attention=\['a'\]"),
        ({"a": [1.0, 2.0, 3.0]}, ValueError, "3 heads, which do not divide the 4 .* 'q'"),
        ({"a": 1.0}, ValueError, r"a number for each head, got the shape \(\)"),
    ):
        with pytest.raises(kind, match=match):
            opt(grads, attention_max_logits=logits)
    np.testing.assert_array_equal(opt.parameters[0].asnumpy(), 1.0)
    for attention, kind, match in (
        ({"a": {"query": "embed"}}, ValueError, "names 'embed', which AdamW trains"),
        ({"a": {"query": "k"}}, ValueError, "names 'k', which is none of its parameters"),
        ({"a": {"query": ["q", "q"]}}, ValueError, "names 'q' twice"),
        ({"a": {"quary": "q"}}, ValueError, r"attention\['a'\] has 'quary'.*mean query"),
        ({"a": {"query": 1}}, TypeError, "must be a Parameter or its name"),
        ({"a": "q"}, TypeError, "must have a dict for each name"),
        ("q", TypeError, "attention must be a dict"),
    ):
        with pytest.raises(kind, match=match):
            made(attention)
    group = {"params": opt.parameters[:1], "auxiliary": False}
    with pytest.raises(ValueError, match="'q' is in a group with qk_clip='none'; by attention it is 'query'"):
        ms_optim.MuonClip([group], attention={"a": {"query": "q"}})


def test_mars_makes_tall_and_wide_matrices_orthogonal():
    """Of a tall one as of its transpose, times the root of the ratio of its sides; as in NumPy."""
    grad = np.random.default_rng(3).normal(size=(4, 3)).astype(np.float32)

    def moved(value):
        param = Parameter(Tensor(np.zeros_like(value)), name="w")
        opt = ms_optim.MARS([param], learning_rate=0.1, form="shampoo")
        reference = ms_optim.Reference(opt)
        opt((Tensor(value),))
        reference.step([value])
        np.testing.assert_allclose(param.asnumpy(), reference.params["w"], rtol=2e-5, atol=1e-7)
        return reference.params["w"]

    np.testing.assert_allclose(moved(grad), math.sqrt(4 / 3) * moved(grad.T.copy()).T, rtol=1e-6)
