"""The compiled engine: what only it can get wrong."""

import os
import re
import subprocess
import sys
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn
from table import ALL_OPTIONS, MORE_ROWS, OWN_STEP
from training import Falling, Net, batches, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.engine.native import cpp, library, prebuild
from ms_optim.formula.functions import centralize, max, mean, norm, sqrt, sum, where
from ms_optim.optimizers import class_of

NAN, INF = float("nan"), float("inf")


class Reductions(ms_optim.Optimizer):
    """Numbers of a tensor that need each other: three passes, and a mean over rows in the last two."""

    states = ("exp_avg",)

    def __init__(self, params, learning_rate=0.1, beta=0.9, **options):
        super().__init__(params, learning_rate, beta=beta, **options)

    @staticmethod
    def update(param, grad, exp_avg, lr, beta):
        exp_avg = beta * exp_avg + (1 - beta) * (grad - 0.1 * mean(grad))
        direction = centralize(exp_avg * exp_avg + param) + exp_avg / (1e-3 + max(grad * grad))
        ratio = where(norm(param) > 0, norm(param) / (norm(direction) + 1e-6), 1.0)
        shift = sum(centralize(direction) * direction) / (1.0 + norm(direction) ** 2)
        return param - lr * ratio * direction + 0.01 * shift, exp_avg


def check(opt, shapes, steps=3, rtol=1e-5, dtype=np.float32):
    reference = ms_optim.Reference(opt)
    for step in range(steps):
        opt(tensors(gradients(step, shapes, dtype)))
        reference.step(gradients(step, shapes, dtype))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        truth = reference.params[param.name]
        scale = np.max(np.abs(truth), initial=0.0)
        np.testing.assert_allclose(now, truth, rtol=rtol, atol=rtol * scale, err_msg=str(param.shape))


# Below, at and above what is done at a time: lanes of 16, blocks of 32768; short and long rows.
SIZES = [(), (1,), (15,), (17,), (0,), (32768,), (32769,), (100003,), (1, 40000), (40000, 1), (300, 333)]


@pytest.mark.parametrize("centralized", [False, True])
def test_any_size(centralized):
    opt = ms_optim.AdamW(
        parameters(SIZES), 0.1, grad_centralization=centralized, weight_decay=0.5, engine="native"
    )
    check(opt, SIZES)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_reductions_in_several_passes(mode, dtype):
    # More than are gone over together, of which one tensor has most.
    shapes = [(), (5,), (3, 4), (2, 40000), (40000, 2), (2, 3, 3, 3), (600, 1000), (3,)]
    opt = Reductions(parameters(shapes, getattr(ms, dtype)), engine="native", max_grad_norm=1.0)
    check(opt, shapes, rtol={"float32": 1e-5, "float64": 1e-12}[dtype], dtype=np.float64)


THREADS = """
import sys, hashlib
sys.path.insert(0, sys.argv[1])
from training import Falling, Net, batches, gradients, parameters, tensors, to_numpy
import ms_optim
from test_native import SIZES, Reductions
numbers = b""
for cls in (Reductions, ms_optim.Adafactor, ms_optim.Muon):
    opt = cls(parameters(SIZES), engine="native", max_grad_norm=0.1, grad_centralization=True)
    for step in range(3):
        opt(tensors(gradients(step, SIZES)))
    numbers += b"".join(p.tobytes() for p in to_numpy([*opt.parameters, *opt.get_parameters()]))
print(hashlib.sha256(numbers).hexdigest())
print(ms_optim.engines()["native"].detail)
"""


def test_a_cautious_update_counts_signs_without_reading_more_than_it_must():
    """The first pass, which counts, reads neither squares nor, without coupled decay, the parameter."""
    opt = ms_optim.AdamW(
        parameters(), 0.1, weight_decay=1e-2, engine="native", transforms=[ms_optim.transforms.Cautious()]
    )
    (part,) = opt._core.groups[0].parts()
    first, last = cpp.kernel(part.rule, tuple(part.group.cells)).source.split("_pass1(const")
    assert "block.states[0]" in first and "block.states[1]" not in first
    assert "!= 0 ? block.param : block.grad" in first
    assert "block.states[1]" in last and "? block.param" not in last


@pytest.mark.parametrize("decay", ["coupled", "decoupled"])
def test_a_cautious_update_with_decay(decay):
    """Large enough to turn signs, in the gradient that the formula sees."""
    cautious = ms_optim.transforms.Cautious()
    check(ms_optim.AdamW(parameters(SIZES), 0.1, weight_decay=0.5, decay=decay, transforms=[cautious]), SIZES)


def test_the_number_of_threads_does_not_matter():
    outputs = []
    for threads in (1, 2, 5):
        # The BLAS's own threads would add up in another order.
        environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": "1"}
        command = [sys.executable, "-c", THREADS, str(Path(__file__).parent)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        digest, detail = done.stdout.strip().splitlines()[-2:]
        assert detail.startswith(f"{threads} threads; ")
        outputs.append(digest)
    assert len(set(outputs)) == 1


def bfloat16(numbers):
    """Float32 numbers rounded to bfloat16, to nearest, ties to even."""
    bits = np.asarray(numbers, np.float32).view(np.uint32).astype(np.uint64)
    rounded = (bits + 0x7FFF + ((bits >> np.uint64(16)) & np.uint64(1))) >> np.uint64(16) << np.uint64(16)
    return rounded.astype(np.uint32).view(np.float32)


def test_float16_numbers_are_read_and_rounded_as_numpy_does():
    """All float16 numbers and the points halfway between them, as gradients and as results."""
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    halves = halves[np.isfinite(halves)]
    wide = np.sort(halves.astype(np.float32))
    middle = (wide[1:] + wide[:-1]) / 2
    numbers = np.concatenate(
        [
            wide,
            middle,
            np.nextafter(middle, INF),
            np.nextafter(middle, -INF),
            [65519.9, 65520.0, 7e4, 1e-9, -1e-9],
        ]
    ).astype(np.float32)
    param = Parameter(Tensor(np.zeros(numbers.size, np.float16)), name="w")
    ms_optim.SGD([param], learning_rate=1.0, engine="native")((Tensor(-numbers),))
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(param.asnumpy(), numbers.astype(np.float16))

    param = Parameter(Tensor(np.zeros(halves.size, np.float32)), name="w")
    ms_optim.SGD([param], learning_rate=1.0, engine="native")((Tensor(-halves),))
    np.testing.assert_array_equal(param.asnumpy(), halves.astype(np.float32))


def test_bfloat16_numbers_are_read_and_rounded_to_nearest():
    random = np.random.default_rng(0).integers(0, 2**32, 200000, dtype=np.uint64).astype(np.uint32)
    ties = (np.arange(65536, dtype=np.uint32) << 16) | 0x8000
    numbers = np.concatenate([random, ties, ties + 1, ties - 1]).view(np.float32)
    numbers = numbers[np.isfinite(numbers)]
    param = Parameter(Tensor(np.zeros(numbers.size), ms.bfloat16), name="w")
    ms_optim.SGD([param], learning_rate=1.0, engine="native")((Tensor(-numbers),))
    np.testing.assert_array_equal(param.float().asnumpy(), bfloat16(numbers))


@pytest.mark.parametrize("dtype", [ms.float16, ms.bfloat16])
def test_nan_and_inf_in_narrow_types(dtype):
    param = Parameter(Tensor(np.zeros(3), dtype), name="w")
    ms_optim.SGD([param], learning_rate=1.0, engine="native")((Tensor(np.array([NAN, INF, -INF]), dtype),))
    np.testing.assert_array_equal(param.float().asnumpy(), [NAN, -INF, INF])


def test_master_weights_follow_a_parameter_that_is_given_a_new_value(mode):
    """On both engines: a loaded weight is not undone by the copy, and small steps add up in the copy."""
    for engine in ("native", "portable"):
        params = parameters([(3,), (2,)], ms.float16)
        opt = ms_optim.SGD(params, learning_rate=1e-4, master_weights=True, engine=engine)
        opt(tensors(gradients(0, [(3,), (2,)])))
        params[0].set_data(Tensor(np.full(3, 7.0), ms.float16))
        for _ in range(100):
            opt(tensors([np.ones(3, np.float32), np.ones(2, np.float32)]))
        np.testing.assert_allclose(params[0].asnumpy(), 6.99, rtol=6e-4)
        master = opt.state["w0"]["master_weight"].asnumpy()
        np.testing.assert_allclose(master, 6.99, rtol=3e-6)  # Rounded a hundred times.
        assert master.dtype == np.float32


def test_gradients_that_are_views(mode):
    """Not contiguous, at an offset, one tensor twice, the parameter itself."""
    base = Tensor(np.arange(24, dtype=np.float32).reshape(4, 6))
    shared = Tensor(np.arange(6, dtype=np.float32).reshape(2, 3))
    with_views = [base.T, base[1:3], shared, shared]
    shapes = [(6, 4), (2, 6), (2, 3), (2, 3), (3,)]
    params = parameters(shapes)
    own = np.array(params[4].asnumpy())
    arrays = [np.array(g.asnumpy()) for g in with_views]
    expected = [p - 0.1 * g for p, g in zip(to_numpy(params), [*arrays, own])]
    ms_optim.SGD(params, learning_rate=0.1, engine="native")((*with_views, params[4]))
    for now, truth in zip(to_numpy(params), expected):
        np.testing.assert_allclose(now, truth, rtol=1e-6)
    np.testing.assert_array_equal(base.asnumpy(), np.arange(24).reshape(4, 6))


def test_what_was_started_before_the_step_still_reads_the_old_weights():
    param = Parameter(Tensor(np.ones((600, 600), np.float32)), name="w")
    opt = ms_optim.SGD([param], learning_rate=1.0, engine="native")
    grad = Tensor(np.ones((600, 600), np.float32))
    for _ in range(5):
        before = float(param.asnumpy()[0, 0])
        product = ms.ops.matmul(param, grad)
        opt((grad,))
        np.testing.assert_array_equal(product.asnumpy(), 600 * before)


def test_the_optimizers_own_buffers_stay_where_they_are(mode, tmp_path):
    """Calls look their addresses up once."""
    net = Net()
    opt = ms_optim.AdamW(net.trainable_params(), learning_rate=Falling(0.1), max_grad_norm=1.0)
    grads = tensors([np.ones(p.shape, np.float32) for p in opt.parameters])
    train = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)
    x, y = map(Tensor, batches(1)[0])
    path = str(tmp_path / "opt.ckpt")

    @ms.jit
    def jitted(grads):
        return opt(grads)

    def assign():
        for states in opt.state.values():
            for state in states.values():
                ms.ops.assign(state, state * 0.5)
                state.set_data(state + 1.0)

    places = [p.data_ptr() for p in opt.get_parameters()]
    for use in (
        lambda: opt(grads),
        lambda: train(x, y),
        lambda: jitted(grads),
        lambda: opt.load_state_dict(opt.state_dict()),
        lambda: ms.save_checkpoint(opt, path),
        lambda: ms.load_param_into_net(opt, ms.load_checkpoint(path)),
        assign,
        lambda: opt.param_groups[0].update(lr=0.5),
        lambda: setattr(next(opt.get_parameters()), "data", Tensor([3], ms.int32)),
        lambda: opt(grads),
    ):
        use()
        assert [p.data_ptr() for p in opt.get_parameters()] == places


def test_a_parameter_of_another_type_is_refused():
    params = parameters()
    opt = ms_optim.SGD(params, learning_rate=0.1, engine="native")
    params[1].set_dtype(ms.float16)
    before = to_numpy(params)
    with pytest.raises(ValueError, match="'w1' had shape .* Float32 .* Float16 now"):
        opt(tensors(gradients(0)))
    for a, b in zip(before, to_numpy(params)):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("way", ["call", "jit", "cell"])
def test_a_step_with_a_gradient_that_is_not_finite_changes_nothing(mode, engine, way):
    opt = ms_optim.AdamW(parameters(), 0.1, skip_nonfinite=True, loss_scale=4.0, max_grad_norm=1.0)
    take = taking(opt, way)
    take(ms.mutable(tensors(gradients(0))))
    everything = [*opt.parameters, *(p for p in opt.get_parameters() if p.name != "skipped_steps")]
    before = [np.array(p.asnumpy()) for p in everything]
    for skipped, bad in enumerate((NAN, NAN, INF, -INF), 1):
        broken = gradients(1)
        broken[3][1, 2, 0, 1] = bad
        take(ms.mutable(tensors(broken)))
        for value, param in zip(before, everything):
            np.testing.assert_array_equal(param.asnumpy(), value, err_msg=f"{param.name} {bad}")
        assert (opt.skipped_steps, int(opt.global_step.asnumpy()[0])) == (skipped, 1)
    reference = ms_optim.Reference(opt)
    for step in (2, 3):
        take(ms.mutable(tensors(gradients(step))))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


def taking(opt, way):
    class Step(nn.Cell):
        def __init__(self):
            super().__init__(auto_prefix=False)
            self.opt = opt

        def construct(self, grads):
            return self.opt(grads)

    @ms.jit
    def step(grads):
        return opt(grads)

    return {"call": opt, "jit": step, "cell": Step()}[way]


def test_unscaled_gradients_that_overflow_are_not_finite(engine):
    opt = ms_optim.SGD(parameters([(2,)]), 0.1, skip_nonfinite=True, loss_scale=1e-30)
    opt((Tensor(np.array([1e20, 1.0], np.float32)),))
    assert opt.skipped_steps == 1
    opt((Tensor(np.array([1e-30, 1e-30], np.float32)),))
    assert opt.skipped_steps == 1


def test_clipping_worked_by_hand(mode, engine):
    """Two groups, gradients (6, 0) and (8), scaled by 2: the norm is 5, the factor 0.5 / (5 + 1e-6)."""
    params = [Parameter(Tensor(np.zeros(n, np.float32)), name=f"w{n}") for n in (2, 1)]
    groups = [{"params": params[:1], "lr": 1.0}, {"params": params[1:], "lr": 2.0, "maximize": True}]
    opt = ms_optim.SGD(groups, loss_scale=2.0, max_grad_norm=0.5, max_grad_value=0.35)
    opt((Tensor([6.0, 0.0]), Tensor([8.0])))
    np.testing.assert_allclose(params[0].asnumpy(), [-0.3, 0.0], rtol=1e-6)
    np.testing.assert_allclose(params[1].asnumpy(), [2 * 0.35], rtol=1e-6)
    opt((Tensor([0.2, 0.0]), Tensor([0.0])))  # Below the norm: as it is.
    np.testing.assert_allclose(params[0].asnumpy(), [-0.4, 0.0], rtol=1e-6)


def test_built_in_rules_are_those_of_the_optimizers():
    """`python -m ms_optim.engine.native.prebuild` was run, and the engine was built since."""
    classes = [class_of(name) for name in ms_optim.list_optimizers()]
    for path, text in prebuild.sources(classes):
        assert path.read_text() == text, path
    assert {cls.__name__.lower() for cls in classes if not cls.prebuilt} >= set(OWN_STEP)
    kernels = [kernel for of_family in prebuild.families(classes).values() for kernel in of_family]
    known = library.engine().ms_optim_knows
    for kernel in kernels:
        assert known(kernel.id), kernel.name
    # What is generated stays small: a page a rule, and a library of 1.5 MB.
    files = (library.FOLDER / "builtin").glob("*.cc")
    assert len([line for path in files for line in path.read_text().splitlines()]) <= 90 * len(kernels)
    assert library.library_path().stat().st_size < 1.5e6


def test_usual_optimizers_need_no_compiler(monkeypatch, tmp_path):
    monkeypatch.setattr(library, "compiler", lambda: pytest.fail("a rule is not built in"))
    # Not what another test has compiled.
    monkeypatch.setenv("MS_OPTIM_CACHE", str(tmp_path))
    # What few ask for is compiled at its first use.
    rare = {"caution", "rectify"}
    usual = [case for case in ALL_OPTIONS if case[0] not in MORE_ROWS and not rare & case[1].keys()]
    others = [(row, options) for row in MORE_ROWS for options in row.cls.prebuilt]
    for row, options in [*usual, *others]:
        assert row.cls(parameters(), engine="native", **options).engine == "native"


def fresh(owner):
    """A rule that no engine has seen: an optimizer whose constant is its own."""
    number = float(np.random.default_rng().uniform(1.0, 2.0))

    def update(param, grad, lr):
        return param - lr * (number * grad)

    return type(owner, (ms_optim.Optimizer,), {"update": staticmethod(update)}), number


def test_a_formula_is_compiled_once_and_says_so(monkeypatch, tmp_path, capfd):
    monkeypatch.setenv("MS_OPTIM_CACHE", str(tmp_path))
    cls, _ = fresh("Said")
    cls(parameters(), engine="native")
    said = capfd.readouterr().err.splitlines()
    assert said == [f"ms_optim: compiling the formula Said.update, once; it is kept in {tmp_path}"]
    cls(parameters(), engine="native")
    assert not capfd.readouterr().err


COMPILE = """
import numpy as np, mindspore as ms, ms_optim
class Same(ms_optim.Optimizer):
    @staticmethod
    def update(param, grad, lr):
        return param - lr * (1.2345 * grad)
p = ms.Parameter(ms.Tensor(np.zeros(2, np.float32)), name="w")
Same([p], 1.0, engine="native")((ms.Tensor(np.ones(2, np.float32)),))
print(p.asnumpy())
"""


def test_processes_share_what_is_compiled(tmp_path):
    """Two at once, and one after them; what is damaged is compiled anew, what others may write is refused."""
    environment = {**os.environ, "MS_OPTIM_CACHE": str(tmp_path / "new")}
    command = [sys.executable, "-W", "error", "-c", COMPILE]

    def run():
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    both = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    for process in both:
        output, _ = process.communicate(timeout=120)
        assert process.returncode == 0 and output.strip().endswith("[-1.2345 -1.2345]")
    (built,) = (tmp_path / "new").iterdir()
    stamp = built.stat()
    assert run().returncode == 0
    assert built.suffix == ".so" and built.stat().st_mtime_ns == stamp.st_mtime_ns, "compiled again"
    built.write_bytes(b"garbage")
    assert run().stdout.strip().endswith("[-1.2345 -1.2345]")
    built.chmod(0o777)
    done = run()
    assert done.returncode and "others than its user may write to it" in done.stderr


def no_compiler(monkeypatch, tmp_path):
    def raise_unavailable():
        raise library.Unavailable("there is no C++ compiler")

    monkeypatch.setattr(library, "compiler", raise_unavailable)


def no_library(monkeypatch, tmp_path):
    library.loaded.cache_clear()
    monkeypatch.setattr(library, "library_path", lambda: tmp_path / "_engine.so")


def no_cache(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MS_OPTIM_CACHE", str(tmp_path / "file" / "folder"))


def no_good_compiler(monkeypatch, tmp_path):
    monkeypatch.setattr(library, "compiler", lambda: ("false", "1.0"))


@pytest.mark.parametrize(
    "lack, reason",
    [
        (no_compiler, "there is no C\\+\\+ compiler"),
        (no_library, "_engine.so was not built; install ms_optim with a C\\+\\+ compiler"),
        (no_cache, "the cache folder .* cannot be used"),
        (no_good_compiler, "failed on the formula"),
    ],
)
def test_where_it_cannot_serve(monkeypatch, tmp_path, lack, reason):
    """One warning, and the portable engine; if it was asked for, an error with the reason."""
    lack(monkeypatch, tmp_path)
    try:
        cls, number = fresh(f"Lacking{lack.__name__}")
        with pytest.warns(UserWarning, match=reason) as record:
            opt = cls(parameters([(2,)]), 0.1)
        if lack is no_library:
            assert not ms_optim.engines()["native"].available
            assert re.search(reason, ms_optim.engines()["native"].detail)
        assert len(record) == 1 and opt.engine == "portable"
        before = to_numpy(opt.parameters)[0]
        opt((Tensor([1.0, 1.0]),))
        np.testing.assert_allclose(to_numpy(opt.parameters)[0], before - 0.1 * number, rtol=1e-6)
        with pytest.raises(RuntimeError, match=reason):
            cls(parameters([(2,)]), 0.1, engine="native")
        cls(parameters([(2,)]), 0.1, engine="portable")
    finally:
        library.loaded.cache_clear()


def test_a_rule_that_cannot_be_followed_is_named():
    class Indexed(ms_optim.Optimizer):
        @staticmethod
        def update(param, grad, lr):
            return param - lr * grad[0]

    with pytest.raises(
        RuntimeError, match="Indexed: the native engine cannot follow .* an index into a tensor"
    ):
        Indexed(parameters([(1,)]), engine="native")
    with pytest.warns(UserWarning, match="Indexed: .* an index into a tensor. The portable engine"):
        assert Indexed(parameters([(1,)])).engine == "portable"


def test_engines():
    assert ms_optim.engines()["native"].available
    with pytest.raises(
        ValueError, match="engine must be one of 'auto', 'native', 'portable', got str 'fast'"
    ):
        ms_optim.SGD(parameters(), engine="fast")


def test_a_rule_that_the_process_does_not_know_is_an_error():
    """As when a graph is loaded in a process that has not made the optimizer."""
    step = library.engine().ms_optim_step
    settings = [0, 1, 0, 0, 0, 0, 0, *np.array([1.0, INF, INF, 2.0]).view(np.int64)]
    layout = np.array([*settings, 12345, np.array([1.0]).view(np.int64)[0]], np.int64)
    counter = np.zeros(1, np.int32)
    buffers = np.full(3, counter.ctypes.data, np.uint64)
    assert step(layout.ctypes.data, buffers.ctypes.data, counter.ctypes.data, None, 0) == 1
    assert counter[0] == 0


def test_sqrt_of_negative_numbers_is_nan():
    class Root(ms_optim.Optimizer):
        @staticmethod
        def update(param, grad, lr):
            return param - lr * sqrt(grad)

    param = Parameter(Tensor(np.zeros(3, np.float32)), name="w")
    Root([param], 1.0, engine="native")((Tensor([4.0, -1.0, 0.0]),))
    np.testing.assert_array_equal(param.asnumpy(), [-2.0, NAN, 0.0])


class Shifted(ms_optim.Optimizer):
    """What stood in one place goes to another: the last iterate, the last gradients."""

    states = ("before", "newer", "older")

    def __init__(self, params, learning_rate=0.1, momentum=0.5, **options):
        super().__init__(params, learning_rate, momentum=momentum, **options)

    @staticmethod
    def update(param, grad, before, newer, older, step, lr, momentum):
        speed = where(step == 1, 0.0, momentum)
        return param - lr * (newer + 2.0 * older) + speed * (param - before), param, grad, newer


class OfOneNumber(ms_optim.Optimizer):
    """Reductions of what is one number a tensor already."""

    @staticmethod
    def update(param, grad, lr):
        number = sum(norm(grad)) + norm(mean(grad)) + centralize(norm(grad)) + max(centralize(lr))
        return param - lr * number * grad


@pytest.mark.parametrize("cls", [Shifted, OfOneNumber])
def test_places_and_numbers(mode, engine, cls):
    shapes = [(), (5,), (3, 4), (70000,)]
    check(cls(parameters(shapes)), shapes, steps=5)


def test_groups_with_other_formulas_in_one_launch():
    """One pass and three, centralised or not, two types: each tensor is updated just once."""

    class Either(Reductions):
        flags = ("plain",)

        def __init__(self, params, plain=False, **options):
            super().__init__(params, plain=plain, **options)

        def choose(self, group):
            return type(self).descend if group["plain"] else type(self).update

        @staticmethod
        def descend(param, grad, exp_avg, lr):
            return param - lr * grad, exp_avg

    shapes = [(40000,), (3, 5), (2, 50000), (7,)]
    params = [*parameters(shapes[:2]), *parameters(shapes[2:], ms.float64, prefix="x")]
    groups = [
        {"params": params[::2], "plain": True, "lr": 0.01},
        {"params": params[1:2]},
        {"params": params[3:], "grad_centralization": True},
        {"order_params": params},
    ]
    check(Either(groups, engine="native"), shapes)


class Refusing(ms_optim.Optimizer):
    """With momentum, a formula that cannot be followed."""

    states = ("buffer",)

    def __init__(self, params, learning_rate=0.1, momentum=0.0, **options):
        super().__init__(params, learning_rate, momentum=momentum, **options)

    def choose(self, group):
        return type(self).plain if group["momentum"] == 0.0 else type(self).update

    @staticmethod
    def plain(param, grad, lr):
        return param - lr * grad

    @staticmethod
    def update(param, grad, buffer, lr, momentum):
        return param - lr * momentum * grad[0], buffer


def test_what_fails_leaves_the_optimizer_as_it_was(mode):
    params = parameters([(3,), (2,), (8,)])
    opt = Refusing(params[:2], engine="native")
    other = Refusing(parameters([(3,), (2,)]), engine="native")
    with pytest.raises(RuntimeError, match="an index into a tensor"):
        opt.add_param_group({"params": params[2:], "momentum": 0.9})
    with pytest.raises(RuntimeError, match="an index into a tensor"):
        opt.param_groups[0]["momentum"] = 0.9
    assert len(opt.param_groups) == 1 and opt.param_groups[0]["momentum"] == 0.0
    assert opt.state == {"w0": {}, "w1": {}}
    with pytest.raises(ValueError, match="got 3 gradients for 2 parameters"):
        opt(tensors(gradients(0, [(3,), (2,), (8,)])))
    for step in range(2):
        opt(tensors(gradients(step, [(3,), (2,)])))
        other(tensors(gradients(step, [(3,), (2,)])))
    for a, b in zip(to_numpy(opt.parameters), to_numpy(other.parameters)):
        np.testing.assert_array_equal(a, b)


def test_state_keeps_its_type():
    opt = ms_optim.Adam(parameters(), engine="native")
    state = opt.state["w1"]["exp_avg"]
    with pytest.raises(TypeError, match="exp_avg.w1 is of type Float32"):
        state.set_dtype(ms.float16)
    with pytest.raises(ValueError, match=r"exp_avg.w1 has shape \(5,\), got data of shape \(1,\)"):
        state.assign_value(Tensor(np.ones(1, np.float32)))


def test_no_home(monkeypatch):
    monkeypatch.delenv("MS_OPTIM_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)

    def no_home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(library.Path, "home", no_home)
    with pytest.raises(library.Unavailable, match="no cache folder.*MS_OPTIM_CACHE"):
        library.cache_folder()


def test_another_device(monkeypatch):
    monkeypatch.setattr(library.ms, "get_context", lambda name: "Ascend")
    assert ms_optim.engines()["native"] == (
        False,
        "it serves the CPU, and MindSpore's device_target is Ascend",
    )


def test_float64_gradients_are_checked_in_the_parameters_type():
    opt = ms_optim.SGD(parameters([(2,)]), 0.1, skip_nonfinite=True, engine="native")
    opt((Tensor(np.array([1e200, 1.0])),))
    assert opt.skipped_steps == 1
