"""docs/optimizers is what docs/make_pages.py writes, from all docstrings; the site has all public names."""

import importlib
import inspect
import re
import sys
import types

import pytest
from pages import ROOT

pytest.importorskip("docstring_parser")
sys.path.insert(0, str(ROOT / "docs"))
make_pages, reference, docstrings = map(importlib.import_module, ("make_pages", "reference", "docstrings"))
sys.path.pop(0)


def test_pages_are_current():
    written = {path: path.read_text() for path in make_pages.FOLDER.glob("*.md")}
    made = make_pages.pages()
    assert written.keys() == made.keys(), "run python docs/make_pages.py"
    for name, text in made.items():
        assert written[name] == text, f"{name}: run python docs/make_pages.py"


@pytest.mark.parametrize("name", make_pages.CLASSES)
def test_nothing_is_lost(name):
    """Every word of a docstring is on the page, and every argument of the constructor is in the docstring."""
    cls = make_pages.CLASSES[name]
    docs, page = inspect.getdoc(cls), make_pages.page_of(cls)
    words = set(re.findall(r"\w{3,}", re.sub(r"Args:|Example:|:\w+:|\.\. math", "", docs)))
    assert not {word for word in words if word not in page}
    described = re.findall(r"^- \*\*`(.*?)`\*\*", page.split("## Raises")[0], re.MULTILINE)
    signature = inspect.signature(cls.__init__).parameters.values()
    assert described == [str(p).split(":")[0].split("=")[0] for p in signature][1:]


def test_every_public_name_has_a_page_with_all_that_its_docstring_says():
    pages, links = reference.pages(), reference.links()
    for module in reference.public_modules().values():
        for name in module.__all__:
            item = getattr(module, name)
            if isinstance(item, (str, float, types.ModuleType)):
                continue
            path = links[f"{module.__name__}.{name}"].partition("#")[0]
            page = pages.get(path) or (ROOT / "docs" / path).read_text()
            words = re.findall(r"\w{4,}", re.sub(r":\w+:|\.\. math|Example:", "", inspect.getdoc(item)))
            titles = {"Args", "Returns", "Raises", "Attributes", "References", "Reference"}
            assert not {word for word in words if word not in page} - titles, name


def test_what_is_not_documented_is_refused():
    def silent(x): ...

    def half(x, y):
        """Something.

        Args:
            x: a number.
        """

    with pytest.raises(ValueError, match="has no docstring"):
        docstrings.page("silent", silent)
    with pytest.raises(ValueError, match="says nothing of y"):
        reference.check_described("half", half)


def test_paragraphs_behind_a_section_are_kept_apart_from_it():
    def documented(x):
        """Something.

        Args:
            x: a number.

        Equals another.

        Raises:
            ValueError: x is odd.
        """

    page = docstrings.page("documented", documented)
    assert page.index("Equals another.") < page.index("## Arguments")
    assert "- **`x`**: a number.\n" in page and "- `ValueError`: x is odd.\n" in page


def test_the_site_shows_every_page_once():
    text = (ROOT / "mkdocs.yml").read_text().split("nav:")[1]
    shown = re.findall(r"([\w/-]+\.md)", text)
    assert len(shown) == len(set(shown))
    folder = ROOT / "docs"
    written = {str(path.relative_to(folder)) for path in folder.rglob("*.md")}
    assert {path for path in written if not path.startswith("optimizers/")} <= set(shown)
    assert set(shown) - written == {"contributing.md", "changes.md"}
