"""What save does to the disk: files of others, rights, links, savers at once; and loads that fail."""

import os
import signal
import stat
import threading
from pathlib import Path

import numpy as np
import pytest
from mindspore import Parameter, Tensor
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import files
from ms_optim.engine.native import library
from ms_optim.saving import checkpoint


def made(number=0.0):
    return ms_optim.SGD([Parameter(Tensor(np.full(3, number, np.float32)), name="w")], momentum=0.9)


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_folders_of_the_users_stay(tmp_path):
    names = ["a.tmp", "a.ms_optim", "ms_optim-week0001.tmp", "ms_optim-week0002.tmp/lock"]
    for name in names:
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "results").write_text("of a week")
    ms_optim.save(tmp_path / "a", made())
    for name in names:
        assert (tmp_path / name / "results").read_text() == "of a week"
    assert {entry.name for entry in tmp_path.iterdir()} == {"a", *(name.split("/")[0] for name in names)}


@pytest.mark.parametrize("umask, mode", [(0o022, 0o644), (0o027, 0o640), (0o002, 0o664), (0o077, 0o600)])
def test_a_new_file_has_the_mode_that_the_umask_says(tmp_path, umask, mode):
    before = os.umask(umask)
    try:
        ms_optim.save(tmp_path / "a", made())
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "a") == mode


def test_a_file_keeps_its_mode_owner_and_group(tmp_path):
    path = tmp_path / "a"
    ms_optim.save(path, made())
    path.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(path, 12345, 23456)
    before = path.stat()
    ms_optim.save(path, made(1.0))
    after = path.stat()
    assert stat.S_IMODE(after.st_mode) == 0o640 and after.st_ino != before.st_ino
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)


def test_a_group_that_cannot_be_kept_hands_its_rights_to_no_other(tmp_path, monkeypatch):
    path = tmp_path / "a"
    ms_optim.save(path, made())
    path.chmod(0o664)
    real = Path.stat

    def of_others(self, **options):
        about = real(self, **options)
        return os.stat_result([*about[:5], 23456, *about[6:]]) if self == path else about

    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "stat", of_others)
    monkeypatch.setattr(os, "chown", refused)
    ms_optim.save(path, made(1.0))
    monkeypatch.undo()
    assert mode_of(path) == 0o604


def test_a_link_is_followed(tmp_path):
    (tmp_path / "far").mkdir()
    target, link, new = tmp_path / "far" / "a", tmp_path / "link", tmp_path / "new"
    ms_optim.save(target, made())
    link.symlink_to("far/a")
    new.symlink_to(tmp_path / "far" / "b")
    for name, file in ((link, target), (new, tmp_path / "far" / "b")):
        ms_optim.save(name, made(1.0), [Parameter(Tensor(np.full(3, 7.0, np.float32)), name="w")])
        assert name.is_symlink() and not file.is_symlink()
        np.testing.assert_array_equal(checkpoint.read(file).net["w"], [7.0, 7.0, 7.0])
    assert {entry.name for entry in (tmp_path / "far").iterdir()} == {"a", "b"}


def loop(path):
    path.symlink_to(path)


def pipe(path):
    os.mkfifo(path)


def read_only(path):
    path.write_text("kept")
    path.chmod(0o444)


@pytest.mark.parametrize(
    "prepare, kind, reason",
    [
        (Path.mkdir, IsADirectoryError, "Is a directory"),
        (loop, OSError, "Too many levels of symbolic links"),
        (pipe, OSError, "it is no file"),
        (read_only, PermissionError, "Permission denied"),
    ],
)
def test_what_cannot_be_replaced_is_named_and_stays(tmp_path, monkeypatch, prepare, kind, reason):
    path = tmp_path / "a"
    prepare(path)
    before = os.lstat(path)
    # The system lets root write all.
    monkeypatch.setattr(os, "access", lambda file, _: bool(os.stat(file).st_mode & stat.S_IWUSR))
    with pytest.raises(kind, match=f"could not be written: {reason}.*{path}"):
        ms_optim.save(path, made())
    assert os.lstat(path).st_ino == before.st_ino
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_no_folder_and_no_room(tmp_path, monkeypatch):
    with pytest.raises(FileNotFoundError, match=f"could not be written: No such file.*{tmp_path}/none/a'"):
        ms_optim.save(tmp_path / "none" / "a", made())
    ms_optim.save(tmp_path / "a", made())
    before = (tmp_path / "a").read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="could not be written: No space left"):
        ms_optim.save(tmp_path / "a", made(1.0))
    assert (tmp_path / "a").read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_savers_to_one_path(tmp_path):
    """Eight threads, of which each saves its own: the file is always whole, and one of theirs."""
    path, failed = tmp_path / "a", []
    ms_optim.save(path, made(), list(made().parameters))
    done = threading.Event()

    def keep_saving(number):
        try:
            opt = made(number)
            while not done.is_set():
                ms_optim.save(path, opt, list(opt.parameters))
        except BaseException as error:
            failed.append(error)

    savers = [threading.Thread(target=keep_saving, args=(float(i),)) for i in range(4)]
    for saver in savers:
        saver.start()
    seen = {float(checkpoint.read(path).net["w"][0]) for _ in range(200)}
    done.set()
    for saver in savers:
        saver.join()
    assert not failed and seen <= set(map(float, range(4)))
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_what_killed_processes_left_goes_and_what_others_are_at_stays(tmp_path):
    """Not by its age or by a number of a process: what is locked is in use."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        with files.workroom(tmp_path) as room:
            (room / "new").write_text("half")
            os.write(tell, b".")
            signal.pause()
    try:
        assert os.read(told, 1) == b"."
        (tmp_path / "ms_optim-empty000.tmp").mkdir()  # Of one that was killed before it had made its lock.
        (in_use,) = [entry for entry in tmp_path.iterdir() if (entry / "new").exists()]
        ms_optim.save(tmp_path / "a", made())
        assert {entry.name for entry in tmp_path.iterdir()} == {"a", in_use.name}
        assert (in_use / "new").read_text() == "half"
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    ms_optim.save(tmp_path / "a", made())
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_where_there_are_no_locks(tmp_path, monkeypatch):
    """Nothing is taken for abandoned; a save is as good."""
    abandoned = tmp_path / "ms_optim-abcd0000.tmp"
    abandoned.mkdir()
    (abandoned / "lock").touch()

    def unsupported(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(files.fcntl, "flock", unsupported)
    ms_optim.save(tmp_path / "a", made())
    assert {entry.name for entry in tmp_path.iterdir()} == {"a", abandoned.name}
    assert not ms_optim.load(tmp_path / "a", made())


def test_a_workroom_that_is_taken_for_abandoned_is_made_anew(tmp_path, monkeypatch):
    """By a process that looks between the making of the folder and its lock."""
    real, made_before = files.tempfile.mkdtemp, []

    def taken(**options):
        room = real(**options)
        if not made_before:
            files._remove_abandoned(Path(room))
        made_before.append(room)
        return room

    monkeypatch.setattr(files.tempfile, "mkdtemp", taken)
    with files.workroom(tmp_path) as room:
        assert len(made_before) == 2 and (room / "lock").exists()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("way", ["load", "load_state_dict"])
def test_a_formula_that_cannot_be_compiled_leaves_all_as_it_was(tmp_path, monkeypatch, way):
    """The file has momentum, for which the formula would be another: net and optimizer stay."""
    number = {"load": 1.25, "load_state_dict": 1.75}[way]  # Formulas that no engine has seen.

    class Own(ms_optim.Optimizer):
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
            buffer = momentum * buffer + number * grad
            return param - lr * buffer, buffer

    shapes = [(3,), (2,)]
    with_momentum = Own(parameters(shapes), momentum=0.5, engine="portable")
    with_momentum(tensors(gradients(0, shapes)))
    ms_optim.save(tmp_path / "a", with_momentum, list(with_momentum.parameters))
    opt = Own(parameters(shapes), 0.01, engine="native")
    before, numbers = to_numpy(opt.parameters), dict(opt.param_groups[0])

    def no_compiler():
        raise library.Unavailable("there is no C++ compiler")

    monkeypatch.setattr(library, "compiler", no_compiler)
    with pytest.raises(RuntimeError, match="there is no C\\+\\+ compiler"):
        if way == "load":
            ms_optim.load(tmp_path / "a", opt, list(opt.parameters))
        else:
            opt.load_state_dict(with_momentum.state_dict())
    for a, b in zip(before, to_numpy(opt.parameters)):
        np.testing.assert_array_equal(a, b)
    assert dict(opt.param_groups[0]) == numbers and opt.state == {"w0": {}, "w1": {}}
    assert opt.global_step.asnumpy() == 0
    monkeypatch.undo()
    assert not ms_optim.load(tmp_path / "a", opt, list(opt.parameters))
    for a, b in zip(to_numpy(with_momentum.parameters), to_numpy(opt.parameters)):
        np.testing.assert_array_equal(a, b)
