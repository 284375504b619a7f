"""Measure how far each optimizer is from its authors' numbers, and write docs/differences.md.

    python docs/make_differences.py [<optimizer> ...]

With names, only these are measured, and what the page says of the others stays. The numbers of the authors
are those of tests/goldens; none of their packages has to be installed. All take a quarter of an hour.
"""

from __future__ import annotations

import functools
import inspect
import json
import platform
import re
import sys
from pathlib import Path
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Parameter, RowTensor, Tensor, nn
from tqdm import tqdm

import ms_optim

DOCS = Path(__file__).parent
PAGE = DOCS / "differences.md"
TESTS = DOCS.parent / "tests"
GOLDENS = TESTS / "goldens"
sys.path += [str(TESTS), str(GOLDENS)]

import losses  # noqa: E402
import portable_runs  # noqa: E402
import sparse_data  # noqa: E402
from data import SAVED_STEPS, estimate, golden_runs, gradient, hand_in, handed, initial  # noqa: E402
from table import PORTABLE_ONLY  # noqa: E402
from table_rare import RARE_ROWS  # noqa: E402
from table_single import SINGLE_ROWS  # noqa: E402

STEPS = SAVED_STEPS[-1]
# The packages that are not called as their files begin.
PACKAGES = {"bert": "pytorch-pretrained-bert", "pytorchoptimizer": "pytorch_optimizer"}


class Peer(NamedTuple):
    """The optimizer of mindspore.nn of the same name.

    Attributes:
        make: its class.
        arguments: those of ours that it has, each with its name for it, where that is another.
        without: those that it lacks, with the values that give its formula.
    """

    make: type
    arguments: str
    without: dict[str, Any] = {}

    def names(self) -> dict[str, str]:
        common = ["learning_rate", "weight_decay", *self.arguments.split()]
        return {ours: theirs or ours for ours, _, theirs in (word.partition(":") for word in common)}


PEERS = {
    "SGD": Peer(nn.SGD, "momentum dampening nesterov"),
    "Momentum": Peer(nn.Momentum, "momentum nesterov:use_nesterov"),
    "Adam": Peer(nn.Adam, "beta1 beta2 eps amsgrad:use_amsgrad"),
    "AdamW": Peer(nn.AdamWeightDecay, "beta1 beta2 eps"),
    "AdamOffload": Peer(nn.AdamOffload, "beta1 beta2 eps"),
    "AdamWeightDecay": Peer(nn.AdamWeightDecay, "beta1 beta2 eps"),
    "Adamax": Peer(nn.AdaMax, "beta1 beta2 eps"),
    "Adagrad": Peer(nn.Adagrad, "initial_accumulator_value:accum", {"eps": 0.0}),
    "Adadelta": Peer(nn.Adadelta, "rho eps:epsilon"),
    "RMSprop": Peer(nn.RMSProp, "alpha:decay eps:epsilon momentum centered", {"form": "tensorflow"}),
    "Rprop": Peer(nn.Rprop, "etas step_sizes"),
    "ASGD": Peer(nn.ASGD, "lambd alpha t0"),
    "FTRL": Peer(nn.FTRL, "lr_power l1 l2 initial_accumulator_value:initial_accum", {"beta": 0.0}),
    "ProximalAdagrad": Peer(nn.ProximalAdagrad, "l1 l2 initial_accumulator_value:accum"),
    "LAMB": Peer(nn.Lamb, "beta1 beta2 eps", {"max_grad_norm": None}),
}


@functools.cache
def _versions(path: Path) -> dict[str, str]:
    """Of the packages that took part in the runs of a file, the author's first."""
    return json.loads(str(np.load(path)["versions"]))


class Case(NamedTuple):
    """A golden run."""

    cls: type
    path: Path
    case: dict[str, Any]

    @property
    def arguments(self) -> dict[str, Any]:
        """The constructor's, with their defaults."""
        signature = inspect.signature(self.cls.__init__).parameters.values()
        defaults = {p.name: p.default for p in signature if p.default is not p.empty}
        return {**defaults, **self.case["kwargs"]}

    @property
    def title(self) -> str:
        """The optimizer, and who made the run."""
        author = self.path.stem.split("_")[0]
        versions = _versions(self.path)
        # A file of the authors' own has the name of their repository.
        package = next(iter(versions)) if author == "authors" else PACKAGES.get(author, author)
        version = versions[package].split("+")[0]
        rows = ", gradients of rows" if self.path.stem == "torch_sparse" else ""
        return f"{self.cls.__name__}, {package} {version}{rows}"

    def truth(self) -> list[np.ndarray]:
        """What the authors' implementation ends with."""
        golden = np.load(self.path)
        last = f"{self.case['name']}/param/{self.case.get('steps', STEPS)}"
        keys = [last, *(f"{last}/{i}" for i in range(4))]
        return [golden[key] for key in keys if key in golden.files]


class ThorCase(Case):
    """Thor beside its formulas in NumPy, which are those of tests/test_thor.py."""

    title = f"Thor, NumPy {np.__version__}"


def read(name: str) -> list[dict[str, Any]]:
    return json.loads(str(np.load(GOLDENS / name)["cases"]))


def cases() -> list[Case]:
    """All golden runs, by optimizer."""
    known = ms_optim.list_optimizers()
    classes = {name.lower(): value for name, value in vars(ms_optim).items() if name.lower() in known}
    found = [Case(classes[name], path, case) for name, path, case in golden_runs()]
    found += [case._replace(cls=ms_optim.AdamOffload) for case in found if case.path.stem == "torch_adam"]
    found += [Case(ms_optim.LBFGS, GOLDENS / "torch_lbfgs.npz", case) for case in read("torch_lbfgs.npz")]
    for case in read("torch_sparse.npz"):
        kwargs = {"learning_rate" if key == "lr" else key: value for key, value in case["kwargs"].items()}
        described = {"name": case["name"], "kwargs": kwargs, "steps": sparse_data.SAVED_STEPS[-1]}
        found.append(Case(classes[case["class"].lower()], GOLDENS / "torch_sparse.npz", described))
    thor = {"momentum": 0.8, "weight_decay": 0.1, "stat_decay": 0.7, "frequency": 3}
    described = {"name": "formulas", "kwargs": {"learning_rate": 0.05, "damping": 0.1, **thor}}
    found.append(ThorCase(ms_optim.Thor, TESTS / "test_thor.py", described))
    return sorted(found, key=lambda case: case.cls.__name__.lower())


def group_of(params: list[Parameter], golden: dict[str, Any]) -> dict[str, Any]:
    return {**golden, "params": [params[i] for i in golden["params"]]}


def run(case: Case, dtype: Any, engine: str) -> list[np.ndarray]:
    """Our parameters after the last step; the engine "numpy" is the float64 reference."""
    params = [Parameter(Tensor(x, dtype), name=f"w{i}") for i, x in enumerate(initial())]
    place = {p.name: i for i, p in enumerate(params)}
    options = {} if engine == "numpy" else {"engine": engine}
    if case.cls.__name__.lower() in PORTABLE_ONLY:
        options["engine"] = "portable"
    if case.cls is ms_optim.Adafactor and "form" not in case.case["kwargs"]:
        # torch's default is the type's epsilon: here that of the type that torch ran in.
        options["eps"] = (float(np.finfo(np.float64).eps), 1e-3)
    opt = case.cls([group_of(params, g) for g in case.case["groups"]], **{**options, **case.case["kwargs"]})
    assert engine in ("numpy", opt.engine)
    reference = ms_optim.Reference(opt) if engine == "numpy" else None
    for step in range(1, STEPS + 1):
        grads = gradient(step)
        ordered = [grads[place[p.name]] for p in opt.parameters]
        every = case.case.get("every")
        found = estimate(step, every) if every else None
        if found is not None:
            opt.update_hessian(tuple(Tensor(found[place[p.name]], dtype) for p in opt.parameters))
        opt(tuple(Tensor(g, dtype) for g in ordered), **handed(opt, step))
        if reference is not None:
            hand_in(reference, step, every)
            reference.step(ordered)
        for change in case.case["changes"]:
            if change["after"] == step and "set" in change:
                opt.param_groups[change["group"]].update(change["set"])
            elif change["after"] == step:
                opt.add_param_group(group_of(params, change["add"]))
                if reference is not None:
                    added = ms_optim.Reference(opt)
                    for name in added.params.keys() - reference.params.keys():
                        reference.params[name], reference.state[name] = added.params[name], added.state[name]
    if reference is not None:
        return [reference.params[f"w{i}"] for i in range(len(params))]
    return [p.asnumpy() for p in params]


def run_rows(case: Case, dtype: Any, engine: str) -> list[np.ndarray]:
    """The same for gradients of some rows."""
    table = Parameter(Tensor(sparse_data.initial_table(), dtype), name="table")
    options = {} if engine == "numpy" else {"engine": engine}
    opt = case.cls([table], **options, **case.case["kwargs"])
    reference = ms_optim.Reference(opt)
    for step in range(1, case.case["steps"] + 1):
        indices, values = sparse_data.sparse_gradient(step)
        if engine == "numpy":
            reference.step([(indices, values, table.shape)])
        else:
            opt((RowTensor(Tensor(indices), Tensor(values, dtype), table.shape),))
    return [reference.params["table"] if engine == "numpy" else table.asnumpy()]


def run_lbfgs(case: Case, dtype: Any) -> list[np.ndarray]:
    """The same for LBFGS, which evaluates a loss."""
    loss = getattr(losses, case.case["loss"], None)
    first = losses.start(loss, case.case["size"]) if loss else initial()
    params = [Parameter(Tensor(x, dtype), name=f"w{i}") for i, x in enumerate(first)]
    opt = ms_optim.LBFGS(params, **case.case["kwargs"])
    for step in range(1, case.case["steps"] + 1):

        def closure(step=step):
            values = [p.asnumpy().astype(np.float64) for p in params]
            value, grads = loss(values) if loss else (0.0, gradient(step))
            return Tensor(value, ms.float64), tuple(Tensor(g, dtype) for g in grads)

        opt.step(closure)
    return [p.asnumpy() for p in params]


def measure_thor(case: Case) -> float:
    """Thor's difference from its formulas after seven steps in PYNATIVE mode."""
    import test_thor

    net = test_thor.ConvNet()
    kwargs = case.case["kwargs"]
    hand = test_thor.ByHand(net, *kwargs.values())
    test_thor.run(net, ms_optim.Thor(net, **kwargs))
    for step in range(7):
        hand.step(*test_thor.batch(step))
    return difference(hand.ordered(net), list(hand.w.values()))


def peer(case: Case) -> list[np.ndarray] | str:
    """The same run by mindspore.nn, but for the parameter without dimensions; or why there is none."""
    theirs = PEERS.get(case.cls.__name__)
    if theirs is None:
        return ""
    values = case.arguments
    if "betas" in values:
        values["beta1"], values["beta2"] = values.pop("betas")
    names = theirs.names()
    asked = {name for name in case.case["kwargs"] if name in values} - names.keys()
    if any(values[name] != theirs.without.get(name, "another") for name in asked):
        return ""
    given = {names[name]: value for name, value in values.items() if name in names}
    # Some insist on a tuple, or a float.
    kinds = {list: tuple, int: float}
    given = {name: kinds.get(type(value), lambda x: x)(value) for name, value in given.items()}
    if case.case["changes"] or case.case["groups"] != [{"params": [0, 1, 2, 3]}]:
        return ""
    # A name with "beta" or "gamma" in it would not be decayed.
    params = [Parameter(Tensor(x, ms.float32), name=f"weight{i}") for i, x in enumerate(initial())][1:]
    try:
        opt = theirs.make(params, **given)
        for step in range(1, STEPS + 1):
            opt(tuple(Tensor(g, ms.float32) for g in gradient(step)[1:]))
        return [p.asnumpy() for p in params]
    except RuntimeError:
        return "does not run"


def difference(now: list[np.ndarray], truth: list[np.ndarray]) -> float:
    """The largest, relative to the largest number of a tensor, if that has any but 0."""
    return max(np.max(np.abs(a - b)) / (np.max(np.abs(b)) or 1.0) for a, b in zip(now, truth))


# Of these as well the engine takes the first run alone: their graphs take long to compile.
FEW = (
    ms_optim.AdaGO,
    ms_optim.AdaptiveMuon,
    ms_optim.AvaGrad,
    ms_optim.Conda,
    ms_optim.DAdaptAdaGrad,
    ms_optim.DAdaptAdan,
    ms_optim.Fira,
    ms_optim.Iso,
    ms_optim.MOSO,
    ms_optim.Ranger21,
    ms_optim.StackedSOAP,
    ms_optim.KLSOAP,
    ms_optim.MOP,
    ms_optim.Muown,
    ms_optim.PolarGrad,
    ms_optim.Shampoo,
    ms_optim.Spel,
)


def measure(case: Case) -> list[str]:
    """The four numbers of a row."""
    if case.cls is ms_optim.Thor:
        return ["", "", shown(measure_thor(case)), ""]
    if case.cls in [row.cls for row in (*RARE_ROWS, *SINGLE_ROWS)] or case.cls in FEW:
        return measure_rare(case)
    truth = case.truth()
    if case.cls is ms_optim.LBFGS:
        exact, single = (shown(difference(run_lbfgs(case, t), truth)) for t in (ms.float64, ms.float32))
        return [exact, "", single, ""]
    rows = case.path.stem == "torch_sparse"
    engines = ((ms.float64, "numpy"), (ms.float32, "native"), (ms.float32, "portable"))
    ours = [
        None
        if engine == "native" and case.cls.__name__.lower() in PORTABLE_ONLY
        else (run_rows if rows else run)(case, dtype, engine)
        for dtype, engine in engines
    ]
    theirs = "" if rows else peer(case)
    return [
        *("" if now is None else shown(difference(now, truth)) for now in ours),
        theirs if isinstance(theirs, str) else shown(difference(theirs, truth[1:])),
    ]


def measure_rare(case: Case) -> list[str]:
    """The same for an optimizer that few ask for: its engine takes the first run of its file."""
    found: dict[str, np.ndarray] = {}
    portable_runs.run(case.cls, case.case, found.__setitem__)
    # What no group holds stays as it is.
    ours = [found.get(f"param/{STEPS}/{i}", start) for i, start in enumerate(initial())]
    exact = difference(ours, case.truth())
    if case.case["name"] != read(case.path.name)[0]["name"]:
        return [shown(exact), "", "", ""]
    is_portable = case.cls.__name__.lower() in PORTABLE_ONLY
    now = shown(difference(run(case, ms.float32, "portable" if is_portable else "native"), case.truth()))
    return [shown(exact), *(("", now) if is_portable else (now, "")), ""]


def shown(number: float) -> str:
    return "0" if number == 0 else f"{number:.1e}"


def options(case: Case) -> str:
    """What a run is made with, beside the parameters."""
    words = [f"{key}={value!r}" for key, value in case.case["kwargs"].items()]
    parts = [f"`{', '.join(words)}`"] if words else []
    parts += ["groups"] if len(case.case.get("groups", ())) > 1 else []
    parts += ["changes"] if case.case.get("changes") else []
    return ", ".join(parts) or "defaults"


HEAD = """# How far each optimizer is from its authors' numbers

The runs of `tests/goldens`: {steps} steps with given gradients, four tensors, made once with the authors'
implementations in float64. A number is the largest difference of a parameter after the last step, relative to
the largest number of its tensor.

- **NumPy**: our formula in float64 (`ms_optim.Reference`).
- **native**, **portable**: our two engines with float32 parameters and gradients; this alone rounds by 6e-8.
- **nn**: `mindspore.nn`'s optimizer of that name in float32 (AdamWeightDecay for AdamW), told all of the
  reference's values, on the tensors that it takes (not those without dimensions). Empty where it has no such
  option. A large number is another formula.

"groups" and "changes" are runs with two groups of different options, and with values that are changed, or a
group that is added, on the way. (1): timm has no 1e-6 beside the norm when it clips, torch and ours have.
Adafactor's default epsilon is that of the type; all runs take float64's. Coupled decay of 5 in
DAdaptAdam and Prodigy lets gradient and decay nearly cancel: in float32 the authors' own classes
end 1.5e-3 and 1.8e-2 from themselves in float64.

Measured on the CPU ({machine}) with MindSpore {mindspore}, NumPy {numpy}, Python {python}, by

```
python docs/make_differences.py
```

What `mindspore.nn` differs in, and which call here gives its numbers, stands in
[migration.md](migration.md#optimizers-of-mindspore).

Of optimizers that few ask for, the engine that they run on takes the first run.

"gradients of rows": {sparse_steps} steps with sparse gradients for one table.
AdamOffload is told Adam's runs; on Ascend and GPU, where the host computes its step, see
`tests/test_offload.py`. LBFGS has neither a NumPy form nor engines: **NumPy** is MindSpore in float64 there,
**portable** in float32. In float32 a line search may decide otherwise, and so end elsewhere; torch's, told
the same in float32, decides as ours does. Thor has no run of its authors', whose formulas differ (see its
documentation): its row is 7 steps of a network with a convolution, beside the formulas written out for it
in NumPy in float64 (`tests/test_thor.py`).
"""


def page(rows: dict[str, list[tuple[Case, list[str]]]]) -> str:
    """The page, from rows by title."""
    text = HEAD.format(
        steps=STEPS,
        sparse_steps=sparse_data.SAVED_STEPS[-1],
        machine=platform.machine(),
        mindspore=ms.__version__,
        numpy=np.__version__,
        python=platform.python_version(),
    )
    for title, measured in rows.items():
        text += f"\n## {title}\n\n"
        text += "| run | options | NumPy | native | portable | nn |\n|---|---|---|---|---|---|\n"
        for case, (exact, *others) in measured:
            exact += " (1)" if exact and float(exact) > 1e-10 else ""
            text += f"| {case.case['name']} | {options(case)} | {exact} | {' | '.join(others)} |\n"
    return text


def numbers() -> dict[tuple[str, str], list[str]]:
    """What the page says, by title and run."""
    return {
        (title, cells[0]): [cell.replace(" (1)", "") for cell in cells[2:]]
        for title, table in re.findall(r"\n## (.+)\n\n.*\n\|[-|]+\n((?:\|.*\n)+)", PAGE.read_text())
        for cells in [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    }


def main(*names: str) -> None:
    unknown = {name.lower() for name in names} - set(ms_optim.list_optimizers())
    assert not unknown, f"no optimizers: {unknown}"
    ms.set_context(mode=ms.PYNATIVE_MODE)
    kept = numbers() if names else {}
    wanted = [name.lower() for name in names] or ms_optim.list_optimizers()
    rows: dict[str, list[tuple[Case, list[str]]]] = {}
    bar = tqdm(cases(), unit="run")
    for case in bar:
        bar.set_postfix_str(f"{case.cls.__name__}, {case.case['name']}")
        measured = (
            measure(case)
            if case.cls.__name__.lower() in wanted
            else kept.get((case.title, case.case["name"]))
        )
        if measured is not None:
            rows.setdefault(case.title, []).append((case, measured))
    PAGE.write_text(page(rows))
    print(f"{PAGE}: {sum(map(len, rows.values()))} runs")


if __name__ == "__main__":
    main(*sys.argv[1:])
