"""The rooms of the package: imports go up the list, and MindSpore's insides are touched in one of them."""

import ast
from pathlib import Path

import ms_optim

ROOT = Path(ms_optim.__file__).parent
ROOMS = [
    *(
        "version",
        "checks",
        "files",
        "text",
        "spelling",
        "platform",
        "formula",
        "math",
        "transforms",
        "schedules",
        "groups",
        "gradients",
        "parallel",
        "engine",
    ),
    *(
        "core",
        "saving",
        "optimizer",
        "optimizers",
        "interop",
        "training",
        "callbacks",
        "compat",
        "lr_finder",
        "__main__",
    ),
]
INSIDES = ("mindspore.common", "mindspore._", "mindspore.graph", "mindspore.ops._", "_pynative_executor")
# Types that users of MindSpore meet, which stand in no public module.
OUTSIDE = ("mindspore.common.sparse_tensor", "mindspore.common.dtype")


def imports(path):
    """What a file imports when it is imported, or when its functions are called."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def room_of(path):
    return path.relative_to(ROOT).with_suffix("").parts[0]


def files():
    return [path for path in ROOT.rglob("*.py") if path.parent != ROOT or path.name != "__init__.py"]


def is_a_command(path, name):
    """What a file imports only where it is run as a program."""
    text = path.read_text()
    main = text.find('\nif __name__ == "__main__":')
    return main >= 0 and text.find(name.rpartition(".")[0]) > main


def test_imports_go_up():
    down = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files()
        for name in imports(path)
        if name.startswith("ms_optim.")
        and ROOMS.index(name.split(".")[1]) > ROOMS.index(room_of(path))
        and not is_a_command(path, name)
    ]
    assert not down, "\n".join(down)


def test_values_are_copied_by_the_platform():
    """Outside of graphs, where MindSpore may be recording: see platform/recording.py."""
    in_graphs = {
        "engine",
        "optimizers",
        "gradients/rows.py",
        "parallel/sending.py",
        "training/sam.py",
        "platform",
    }
    found = [path.relative_to(ROOT) for path in files() if ".copy_(" in path.read_text()]
    assert not [path for path in found if not {path.parts[0], path.as_posix()} & in_graphs]


def test_engines_know_nothing_of_each_other():
    """What they share stands beside them; `step` and `choice` alone know both."""
    for engine, other in (("native", "portable"), ("portable", "native")):
        known = [
            f"{path.relative_to(ROOT)} imports {name}"
            for path in (ROOT / "engine" / engine).rglob("*.py")
            for name in imports(path)
            if name.startswith((f"ms_optim.engine.{other}", "ms_optim.engine.step", "ms_optim.engine.choice"))
        ]
        assert not known, "\n".join(known)


def test_a_file_is_read_in_one_sitting():
    lines = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in files()}
    assert not {path: count for path, count in lines.items() if count > 500}


def test_mindspores_insides_are_touched_in_one_room():
    touched = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files()
        for name in imports(path)
        if any(inside in name for inside in INSIDES)
        and not name.startswith(OUTSIDE)
        and room_of(path) != "platform"
    ]
    assert not touched, "\n".join(touched)
    looks = [path for path in files() if "_getframe" in path.read_text() and room_of(path) != "platform"]
    assert not looks


def test_an_optimizer_stands_with_its_kin():
    assert [path.name for path in (ROOT / "optimizers").glob("*.py")] == ["__init__.py"]
    folders = [path.parent for path in (ROOT / "optimizers").glob("*/__init__.py")]
    assert len(folders) == 8 and all(
        ast.get_docstring(ast.parse((f / "__init__.py").read_text())) for f in folders
    )


def test_each_room_says_what_belongs_in_it():
    # Beside its two entrances, __init__ and __main__.
    assert len([path for path in ROOT.glob("[!_]*") if path.is_file()]) <= 8
    for room in (path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()):
        tree = ast.parse((ROOT / room / "__init__.py").read_text())
        assert ast.get_docstring(tree).count(".") >= 2, room
        assert any(isinstance(node, ast.Assign) and node.targets[0].id == "__all__" for node in tree.body), (
            room
        )
