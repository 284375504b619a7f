"""docs/optimizers and the README's table are what docs/make_pages.py writes, from all of the docstrings."""

import importlib.util
import inspect
import re

import pytest
from pages import ROOT

pytest.importorskip("docstring_parser")
_spec = importlib.util.spec_from_file_location("make_pages", ROOT / "docs" / "make_pages.py")
make_pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make_pages)


def test_pages_are_current():
    written = {path: path.read_text() for path in (make_pages.README, *make_pages.FOLDER.glob("*.md"))}
    made = make_pages.pages()
    assert written.keys() == made.keys(), "run python docs/make_pages.py"
    for name, text in made.items():
        assert written[name] == text, f"{name}: run python docs/make_pages.py"


@pytest.mark.parametrize("name", make_pages.CLASSES)
def test_nothing_is_lost(name):
    """Every word of a docstring is on the page, and every argument of the constructor is in the docstring."""
    cls = make_pages.CLASSES[name]
    docs, page = inspect.getdoc(cls), make_pages.page(cls)
    words = set(re.findall(r"\w{3,}", re.sub(r"Args:|Example:|:\w+:|\.\. math", "", docs)))
    assert not {word for word in words if word not in page}
    described = re.findall(r"^- \*\*`(.*?)`\*\*", page.split("## Raises")[0], re.MULTILINE)
    signature = inspect.signature(cls.__init__).parameters.values()
    assert described == [str(p).split(":")[0].split("=")[0] for p in signature][1:]
