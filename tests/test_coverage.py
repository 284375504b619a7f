"""docs/coverage.md is what docs/make_coverage.py writes, and what its rules name is there."""

import importlib.util
import sys

import pytest
from pages import ROOT
from training import parameters

import ms_optim

sys.path.append(str(ROOT / "docs"))
_spec = importlib.util.spec_from_file_location("make_coverage", ROOT / "docs" / "make_coverage.py")
make_coverage = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make_coverage)
from coverage_rules import ALIASES, OPTIONS, REASONS, WRAPPERS  # noqa: E402

DATA = make_coverage.read([])
CLASSES = make_coverage.classes()


def test_the_page_is_current():
    assert make_coverage.PAGE.read_text() == make_coverage.page(), "run python docs/make_coverage.py"


def test_every_optimizer_of_ours_that_others_have_is_a_class_there():
    rows = {make_coverage.key(row.name): row for row in make_coverage.rows(DATA)}
    assert len(rows) > 200 and set(map(len, (row.names for row in rows.values()))) == {1, 2, 3, 4, 5, 6}
    for name in CLASSES.keys() & rows.keys():
        assert rows[name].here == f"[`{CLASSES[name]}`](optimizers/{CLASSES[name].lower()}.md)"
    # Each library's own spelling, in one row.
    assert rows["adamw"].names["timm"] == ["adamw", "adamwlegacy", "bnbadamw", "fusedadamw"]
    assert rows["simplifiedademamix"].names["Emerging-Optimizers"] == ["sim_ademamix"]
    assert rows["amsgrad"].here == "option of [`Adam`](optimizers/adam.md): `amsgrad=True`"
    assert rows["cadamw"].here.endswith("`transforms=[Cautious()]`")
    assert rows["lookahead"].here == "transform: [`transforms.Lookahead`](transforms.md)"
    assert make_coverage.absent(rows["bnbadam8bit"]) == "not here: states are not kept in 8 bits"


def test_rules_name_what_there_is():
    """Names that a library has; arguments that make such an optimizer; no reason for what is here."""
    names = {make_coverage.key(name) for known in DATA.values() for name in known["names"]}
    names.update(map(make_coverage.key, ALIASES.values()))
    assert not {*ALIASES, *OPTIONS, *WRAPPERS, *REASONS} - names
    assert not REASONS.keys() & (CLASSES.keys() | ALIASES.keys() | OPTIONS.keys() | WRAPPERS.keys())
    for base, arguments in OPTIONS.values():
        if make_coverage.key(base) in CLASSES:
            cls = getattr(ms_optim, CLASSES[make_coverage.key(base)])
            names = {**vars(ms_optim.transforms), "make": cls, "params": parameters(((2, 3),))}
            # What no engine has to compile is told as well.
            try:
                eval(f'make(params, {arguments}, engine="portable")', names)
            except RuntimeError as error:
                assert "parallel" in arguments and "needs processes that communicate" in str(error)
    for place in WRAPPERS.values():
        assert eval(f"ms_optim.{place}")


@pytest.mark.parametrize("library", ["keras", "Emerging-Optimizers"])
def test_names_are_read_from_sources(library, tmp_path):
    """Of files as the libraries have them, which are not run."""
    package, names = make_coverage.LIBRARIES[library]
    (tmp_path / package / "src" / "optimizers").mkdir(parents=True)
    (tmp_path / package / "__init__.py").write_text("raise RuntimeError")
    if library == "keras":
        text = "ALL_OBJECTS = {Optimizer, SGD, Ftrl, MultiOptimizer}\n"
        (tmp_path / package / "src" / "optimizers" / "__init__.py").write_text(text)
        (tmp_path / package / "src" / "version.py").write_text('__version__ = "3.4.5"\n')
    else:
        text = '@registry.register_optimizer("SGD")\nclass A[T]: ...\n@register_optimizer("Ftrl")\n'
        (tmp_path / package / "muon.py").write_text(text + '# register_optimizer("none")\n')
        text = 'MAJOR = 3\nMINOR = 4\nPATCH = 5\nPRE_RELEASE = ""\n'
        (tmp_path / package / "package_info.py").write_text(text)
    data = make_coverage.read([tmp_path])[library]
    assert sorted(data["names"]) == ["Ftrl", "SGD"] and data["version"] == "3.4.5"
