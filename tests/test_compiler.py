"""The compiler of formulas and its cache: what hangs, is cut short, or may be written by others."""

import os
import stat
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from mindspore import Tensor
from training import parameters, to_numpy

import ms_optim
from ms_optim import files
from ms_optim.engine.native import compiler, library


@pytest.fixture(autouse=True)
def anew(monkeypatch, tmp_path):
    """A cache of its own, and a compiler that is looked for again."""
    monkeypatch.setenv("MS_OPTIM_CACHE", str(tmp_path / "cache"))
    yield
    compiler._found.cache_clear()
    compiler._stuck.clear()


def fresh():
    """An optimizer whose formula no engine has seen."""
    number = float(np.random.default_rng().uniform(1.0, 2.0))

    class Fresh(ms_optim.Optimizer):
        @staticmethod
        def update(param, grad, lr):
            return param - lr * (number * grad)

    return Fresh, number


def check(cls, number, engine="native", **options):
    """It is made, runs on this engine, and steps as it must."""
    opt = cls(parameters([(2,)]), 0.1, **options)
    before = to_numpy(opt.parameters)[0]
    opt((Tensor([1.0, 1.0]),))
    assert opt.engine == engine
    np.testing.assert_allclose(to_numpy(opt.parameters)[0], before - 0.1 * number, rtol=1e-6)


def script(monkeypatch, tmp_path, text):
    """$CXX is a shell script, asked for its version and to compile."""
    path = tmp_path / "cxx"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    monkeypatch.setenv("CXX", str(path))
    compiler._found.cache_clear()
    return path


VERSION = '[ "$1" = --version ] && { echo 1.0; exit 0; }'


@pytest.mark.parametrize("stuck", ["", VERSION], ids=["version", "compilation"])
def test_a_compiler_that_does_not_end_is_waited_for_once(monkeypatch, tmp_path, stuck):
    """It ends with what it started; the portable engine serves."""
    path = script(monkeypatch, tmp_path, f"{stuck}\nsleep 1000 & echo $! > {tmp_path}/child; wait")
    monkeypatch.setattr(library, "COMPILE_SECONDS", 0.3)
    monkeypatch.setattr(compiler, "VERSION_SECONDS", 0.3 if not stuck else 60.0)
    with pytest.warns(UserWarning, match=f"{path} did not end within 0.3 seconds. The portable") as record:
        check(*fresh(), "portable")
    assert len(record) == 1
    child = int((tmp_path / "child").read_text())
    for _ in range(200):
        state = Path(f"/proc/{child}/stat")
        if not state.exists() or state.read_text().split()[2] == "Z":
            break
        time.sleep(0.01)
    else:
        pytest.fail("what the compiler started goes on")
    (tmp_path / "child").unlink()
    with pytest.raises(RuntimeError, match="did not end within 0.3 seconds"):
        fresh()[0](parameters([(2,)]), engine="native")
    assert not (tmp_path / "child").exists(), "it was run again"
    assert not list((tmp_path / "cache").glob("*")) if stuck else True


@pytest.mark.parametrize("ends", ["exec g++", "false"])
def test_what_a_compiler_prints_need_be_no_utf8(monkeypatch, tmp_path, ends):
    script(monkeypatch, tmp_path, f'printf "\\374ber\\n"; printf "\\374ber\\n" >&2\n{VERSION}\n{ends} "$@"')
    if ends == "false":
        with pytest.warns(UserWarning, match="cxx failed on the formula Fresh_.*: \ufffdber"):
            check(*fresh(), "portable")
    else:
        check(*fresh())


def test_a_compiler_is_asked_nothing_at_the_terminal(monkeypatch, tmp_path):
    script(monkeypatch, tmp_path, f'{VERSION}\nread answer && exit 1\nexec g++ "$@"')
    check(*fresh())


@pytest.mark.parametrize(
    "text, command",
    [
        ("env g++", ["env", "g++"]),
        ("g++ -O1 '-DA=b c'", ["g++", "-O1", "-DA=b c"]),
        ("'", []),
        (" ", []),
        ("no_such_compiler -O1", []),
    ],
)
def test_the_compiler_may_have_arguments(monkeypatch, text, command):
    found = compiler._command(text)
    assert [Path(word).name if i == 0 else word for i, word in enumerate(found)] == command
    monkeypatch.setenv("CXX", text)
    compiler._found.cache_clear()
    assert compiler.compiler()[0].split()[0].endswith(command[0] if command else "g++")


def test_a_compiler_in_a_folder_with_a_space(monkeypatch, tmp_path):
    (tmp_path / "a b").mkdir()
    script(monkeypatch, tmp_path / "a b", 'exec g++ "$@"')
    check(*fresh())
    assert "'" in compiler.compiler()[0]


@pytest.mark.parametrize(
    "value", ["-I", "--help", "@file", "a b", "$(false)", "~", "ü", b"\xff".decode(errors="surrogateescape")]
)
def test_any_name_of_a_folder(monkeypatch, tmp_path, value):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MS_OPTIM_CACHE", value)
    check(*fresh(), engine="native")
    folder = tmp_path / ("home" if value == "~" else value)
    assert [file.suffix for file in folder.iterdir()] == [".so"]


def test_a_relative_xdg_cache_home_is_ignored(monkeypatch, tmp_path):
    monkeypatch.delenv("MS_OPTIM_CACHE")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "-I")
    assert library.cache_folder() == tmp_path / ".cache" / "ms_optim"
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    assert library.cache_folder() == Path("/x/ms_optim")


def test_names_that_are_not_ascii(monkeypatch):
    cls, number = fresh()
    cls.__name__ = cls.__qualname__ = "Größer"
    check(cls, number)


def test_nobody_is_there_to_read_that_it_compiles(monkeypatch):
    class Gone:
        def write(self, _):
            raise OSError(5, "Input/output error")

        flush = write

    for stderr in (Gone(), None):
        monkeypatch.setattr(sys, "stderr", stderr)
        check(*fresh())


@pytest.mark.parametrize("umask", [0o002, 0o000, 0o077])
def test_the_umask_does_not_keep_it_from_its_own_files(monkeypatch, umask):
    before = os.umask(umask)
    try:
        check(*fresh())
    finally:
        os.umask(before)
    (built,) = library.cache_folder().iterdir()
    assert not built.stat().st_mode & 0o022 and not library.cache_folder().stat().st_mode & 0o022


def test_folders_that_others_may_write_to(monkeypatch, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    monkeypatch.setenv("MS_OPTIM_CACHE", str(folder))
    for mode, is_alone, works in (
        (0o777, True, False),
        (0o775, False, False),
        (0o775, True, True),  # The user's own group.
        (0o1777, False, True),  # Like /tmp.
    ):
        folder.chmod(mode)
        monkeypatch.setattr(files, "_is_of_user_alone", lambda _, answer=is_alone: answer)
        if works:
            check(*fresh())
            continue
        with pytest.raises(RuntimeError, match=f"{folder} is not used, because others than its user may"):
            fresh()[0](parameters([(2,)]), engine="native")
        assert not list(folder.iterdir()), "compiled, to be refused"


@pytest.mark.parametrize(
    "number, members, answer", [(1000, [], True), (1000, ["bob"], False), (100, [], False), (7, [], False)]
)
def test_a_group_of_the_user_alone(monkeypatch, number, members, answer):
    known = {1000: ("ann", "*", 1000, members), 100: ("users", "*", 100, [])}
    monkeypatch.setattr(files.pwd, "getpwuid", lambda _: SimpleNamespace(pw_name="ann", pw_gid=1000))
    monkeypatch.setattr(files.grp, "getgrgid", lambda n: files.grp.struct_group(known[n]))
    assert files._is_of_user_alone(number) is answer


@pytest.mark.parametrize("damage", ["half", "one bit", "empty", "longer"])
def test_a_library_that_is_not_what_was_compiled_is_compiled_anew(monkeypatch, tmp_path, damage):
    """To load the half of one would end the process."""
    text = 'extern "C" int one() { return 1; }'
    path = library._compiled("A_rule_1", text)
    good = path.read_bytes()
    path.write_bytes(
        {
            "half": good[: len(good) // 2],
            "one bit": good[:99] + bytes([good[99] ^ 1]) + good[100:],
            "empty": b"",
            "longer": good + b"\0",
        }[damage]
    )
    assert library._compiled("A_rule_1", text) == path and path.read_bytes() == good
    monkeypatch.setattr(library, "run", None)
    assert library._compiled("A_rule_1", text) == path


def test_a_library_is_on_the_disk_before_it_has_its_name(monkeypatch):
    happened = []
    fsync, replace = os.fsync, os.replace

    def synced(descriptor):
        happened.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def replaced(new, path):
        happened.append("name")
        replace(new, path)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    check(*fresh())
    assert happened == ["file", "name", "folder"]
    happened.clear()
    ms_optim.save(library.cache_folder() / "a", fresh()[0](parameters([(2,)]), engine="portable"))
    assert happened == ["file", "name", "folder"]
