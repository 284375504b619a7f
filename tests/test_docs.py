"""The Markdown pages: their code runs as printed, their links lead somewhere, their tables say what is so."""

import re

import pytest
from mindspore import nn
from pages import ROOT, run
from training import parameters

import ms_optim
from ms_optim.interop.shared import counterpart_of

PAGES = {
    "README.md": (
        "signum = Signum(net.trainable_params(), momentum=0.5)",
        "signum(tuple(ops.ones_like(p) for p in signum.parameters))",
        "assert opt.param_groups[1]['lr'] == 0.01 and signum.engine == opt.engine",
    ),
    "docs/custom.md": (),
    "docs/decay.md": (),
    "docs/engines.md": (),
    "docs/migration.md": (),
    "docs/sparse.md": (),
    "docs/state.md": (),
    "docs/training.md": (),
    "docs/transforms.md": (),
}


# Those that have compiled steps and trainings in them run in GRAPH mode as well.
IN_MODES = [(page, "PYNATIVE") for page in PAGES]
IN_MODES += [(f"{page}.md", "GRAPH") for page in ("README", "docs/custom", "docs/migration", "docs/training")]


@pytest.mark.parametrize("page, mode", IN_MODES)
def test_code_runs(page, mode, tmp_path):
    run(page, mode, tmp_path, *PAGES[page])


MARKDOWN = sorted(
    path
    for folder in (".", "docs", "docs/optimizers", "benchmarks", "model_zoo_examples")
    for path in (ROOT / folder).glob("*.md")
)


def anchors(path):
    """The names of a page's headings in links."""
    text = re.sub(r"```.*?```", "", path.read_text(), flags=re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", MARKDOWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        name, _, anchor = target.partition("#")
        path = page.parent / name if name else page
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), target


def test_the_index_has_every_page():
    index = (ROOT / "docs" / "README.md").read_text()
    for path in (ROOT / "docs").glob("*.md"):
        assert path.name == "README.md" or f"]({path.name})" in index, path.name


def test_every_option_is_in_the_readme():
    options = set(ms_optim.Optimizer.__init__.__kwdefaults__)
    table = (ROOT / "README.md").read_text().split("| Option |")[1].split("\n\n")[0]
    assert options == set(re.findall(r"`(\w+)`", "\n".join(re.findall(r"^\| (.*?) \|", table, re.MULTILINE))))


def made(name):
    if name == "thor":
        return ms_optim.Thor(nn.Dense(2, 3), learning_rate=0.1, damping=0.1)
    return ms_optim.create_optimizer(name, parameters())


def ways(opt, framework):
    """How its state travels."""
    try:
        counterpart_of(opt, framework)
    except TypeError:
        return "–"
    return "from" if framework == "mindspore" else "from, to"


def test_the_table_of_states_that_travel():
    frameworks = ("torch", "megengine", "optax", "mindspore")
    wanted = []
    for opt in map(made, ms_optim.list_optimizers()):
        cells = [ways(opt, framework) for framework in frameworks]
        if set(cells) != {"–"}:
            wanted.append(f"| `{type(opt).__name__}` | {' | '.join(cells)} |")
    text = (ROOT / "docs" / "state.md").read_text().split("## State that travels")[1]
    assert re.findall(r"^\| `.*$", text.split("\n\n")[2], re.MULTILINE) == wanted, "\n".join(wanted)
