import functools
import gc
import importlib
import inspect
import os
import tempfile
import zlib

# What is made while tests are collected outlives them all: it is never searched for garbage.
gc.disable()

# MindSpore prints warnings of its own at the default level.
os.environ.setdefault("GLOG_v", "3")
# Threads that wait do not spin: other tests run beside.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
# Formulas that are not built in are compiled anew in each run, once for all of its processes. For one kind of
# processor it takes half of the time; bits do not depend on it, and the built-in ones have every kind.
if "PYTEST_XDIST_WORKER" not in os.environ:
    _cache = tempfile.TemporaryDirectory(prefix="ms_optim_tests_")
    os.environ["MS_OPTIM_CACHE"] = _cache.name
    os.environ.setdefault("CXX", "g++ -DMS_OPTIM_ONE_VERSION")

import mindspore as ms  # noqa: E402
import pytest  # noqa: E402

# MindSpore reads a function's source each time that it compiles it, a tenth of the time of a graph.
_block_of = functools.cache(lambda lines, getblock=inspect.getblock: tuple(getblock(lines)))
inspect.getblock = lambda lines: list(_block_of(tuple(lines)))


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop():
    gc.freeze()
    gc.enable()


# In PYNATIVE mode three threads of MindSpore's spin beside each operation, half of a training's time, and the
# more the busier the machine is. It runs without them but in these, which see that a step waits for what was
# started before it, and what comes later for the step.
ASYNCHRONOUS = (
    "test_anew",
    "test_engine",
    "test_frozen",
    "test_groups",
    "test_lifetime",
    "test_memory",
    "test_native",
    "test_sparse",
    "test_state",
    "test_threads",
    "test_traps",
    "test_uses",
)


@pytest.fixture(autouse=True)
def back_to_pynative(request):
    """Whatever mode a test was in."""
    ms.set_context(pynative_synchronize=request.module.__name__ not in ASYNCHRONOUS)
    yield
    ms.set_context(mode=ms.PYNATIVE_MODE)


MODES, ENGINES = ("GRAPH", "PYNATIVE"), ("native", "portable")
# Two of the four pairs have both modes and both engines: of a test one half, of the next the other.
PAIRS = (tuple(zip(MODES, ENGINES)), tuple(zip(MODES, ENGINES[::-1])))


def pytest_generate_tests(metafunc):
    """A test that takes ``mode`` or ``engine`` runs for each; one that takes both, for two of the pairs."""
    marks = metafunc.definition.iter_markers("parametrize")
    names = (mark.args[0] for mark in marks)
    given = {n.strip() for each in names for n in (each.split(",") if isinstance(each, str) else each)}
    wanted = [name for name in ("mode", "engine") if name in metafunc.fixturenames and name not in given]
    if wanted == ["mode", "engine"]:
        half = zlib.crc32(metafunc.definition.nodeid.encode()) % 2
        metafunc.parametrize("mode, engine", PAIRS[half], indirect=True)
    elif wanted:
        metafunc.parametrize(wanted[0], {"mode": MODES, "engine": ENGINES}[wanted[0]], indirect=True)


@pytest.fixture
def mode(request):
    """The test runs in each mode."""
    ms.set_context(mode=getattr(ms, f"{request.param}_MODE"))
    return request.param


@pytest.fixture
def engine(request, monkeypatch):
    """The test runs on each engine."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", request.param)
    return request.param


@pytest.fixture
def compilations(monkeypatch):
    """How many graphs MindSpore has compiled since the test began."""
    # It moved with the versions.
    api = importlib.import_module(ms.jit.__module__)
    counts = [0]
    for cls in (api._CellGraphExecutor, api._JitExecutor):
        original = cls.compile

        def counted(self, *args, original=original, **kwargs):
            held = [api.ms_compile_cache, *(getattr(arg, "compile_cache", ()) for arg in args[:1])]
            before = sum(map(len, held))
            result = original(self, *args, **kwargs)
            counts[0] += sum(map(len, held)) - before
            return result

        monkeypatch.setattr(cls, "compile", counted)
    return lambda: counts[0]
