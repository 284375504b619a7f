"""The Markdown pages: their code runs as printed, their links lead somewhere, their tables say what is so."""

import re

import pytest
from mindspore import nn
from pages import ROOT, blocks, run
from training import parameters

import ms_optim
from ms_optim.interop.shared import counterpart_of

BOTH = ("GRAPH", "PYNATIVE")
# In which mode each is run; the first page that is read in both.
PAGES = {
    "README.md": BOTH,
    "docs/callbacks.md": ("PYNATIVE",),
    "docs/choose.md": ("PYNATIVE",),
    "docs/compat.md": ("PYNATIVE",),
    "docs/custom.md": ("GRAPH",),
    "docs/decay.md": ("PYNATIVE",),
    "docs/engines.md": ("PYNATIVE",),
    "docs/migration.md": ("GRAPH",),
    "docs/options.md": ("PYNATIVE",),
    "docs/primers/bias-correction.md": ("PYNATIVE",),
    "docs/primers/decay.md": ("PYNATIVE",),
    "docs/primers/eps.md": ("PYNATIVE",),
    "docs/primers/narrow-numbers.md": ("PYNATIVE",),
    "docs/primers/newton-schulz.md": ("PYNATIVE",),
    "docs/primers/schedules.md": ("PYNATIVE",),
    "docs/sparse.md": ("PYNATIVE",),
    "docs/start.md": ("PYNATIVE",),
    "docs/state.md": ("PYNATIVE",),
    "docs/training.md": ("GRAPH",),
    "docs/transforms.md": ("PYNATIVE",),
    "docs/tutorials/digits.md": ("GRAPH",),
    "docs/tutorials/finetune.md": ("GRAPH",),
}


@pytest.mark.parametrize(("page", "mode"), [(page, mode) for page in PAGES for mode in PAGES[page]])
def test_code_runs(page, mode, tmp_path, monkeypatch):
    if page == "docs/tutorials/digits.md":
        pytest.importorskip("sklearn")
    # Classes that pages register are forgotten.
    monkeypatch.setattr(ms_optim.optimizers, "_classes", dict(ms_optim.optimizers._classes))
    monkeypatch.chdir(tmp_path)
    run(page, mode, tmp_path)


def test_every_page_with_code_is_run():
    pages = {str(path.relative_to(ROOT)) for path in MARKDOWN if "```python" in path.read_text()}
    # Those of optimizers have docstrings' examples; the others' are parts of programs,
    # or run in several processes.
    known = {"docs/schedules.md", "CONTRIBUTING.md", "docs/parallel.md"}
    rest = {page for page in pages if not page.startswith(("docs/optimizers/", "docs/zh/"))}
    assert rest - set(PAGES) <= known


@pytest.mark.parametrize("name", ["start", "choose", "migration"])
def test_translations_have_the_code_of_their_originals(name):
    assert blocks(f"docs/zh/{name}.md") == blocks(f"docs/{name}.md")


MARKDOWN = sorted(
    path
    for folder in (".", "docs", "benchmarks", "model_zoo_examples")
    for path in (ROOT / folder).glob("*.md" if folder == "." else "**/*.md")
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
    folders = (ROOT / "docs", ROOT / "docs" / "tutorials")
    for path in [path for folder in folders for path in folder.glob("*.md")]:
        name = str(path.relative_to(ROOT / "docs"))
        assert name == "README.md" or f"]({name})" in index, name
    primers = (ROOT / "docs" / "primers" / "README.md").read_text()
    for path in (ROOT / "docs" / "primers").glob("[!R]*.md"):
        assert f"]({path.name})" in primers, path.name


def test_the_readme_is_a_front_door():
    assert len((ROOT / "README.md").read_text().splitlines()) <= 100


def test_every_option_is_listed():
    options = set(ms_optim.Optimizer.__init__.__kwdefaults__)
    table = (ROOT / "docs" / "options.md").read_text().split("| Option |")[1].split("\n\n")[0]
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


def test_the_table_of_states_that_travel(monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    frameworks = ("torch", "megengine", "optax", "mindspore")
    wanted = []
    for opt in map(made, ms_optim.list_optimizers()):
        cells = [ways(opt, framework) for framework in frameworks]
        if set(cells) != {"–"}:
            wanted.append(f"| `{type(opt).__name__}` | {' | '.join(cells)} |")
    text = (ROOT / "docs" / "state.md").read_text().split("## State that travels")[1]
    assert re.findall(r"^\| `.*$", text.split("\n\n")[2], re.MULTILINE) == wanted, "\n".join(wanted)
