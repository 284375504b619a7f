"""`python -m ms_optim`: what a bug report needs."""

import pytest

import ms_optim
from ms_optim import __main__ as program
from ms_optim.engine.choice import Engine


def said(capsys):
    """The lines, by what stands first in each."""
    lines = capsys.readouterr().out.splitlines()
    return {first.strip(): rest.strip() for first, _, rest in (line.partition("  ") for line in lines)}


def test_a_report_of_a_machine_where_all_is_well(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("MS_OPTIM_CACHE", str(tmp_path))
    assert program.main([]) == 0
    report = said(capsys)
    assert report["ms_optim"].startswith(ms_optim.__version__)
    assert report["mindspore"] == program.version("mindspore")
    assert report["cache"].startswith(f"{tmp_path}, ")
    for engine in ("native", "portable"):
        assert report[f"{engine} step"].startswith("passed, off by")


def test_wrong_numbers_and_errors_fail(capsys, monkeypatch):
    monkeypatch.setattr(program, "distance", lambda engine: 2e-5)
    assert program.main([]) == 1
    assert said(capsys)["native step"].startswith("WRONG, off by 2.0e-05")

    def broken(engine):
        raise RuntimeError("no such thing")

    monkeypatch.setattr(program, "distance", broken)
    assert program.main([]) == 1
    assert said(capsys)["portable step"] == "failed: RuntimeError: no such thing"


def test_an_engine_that_is_not_there(capsys, monkeypatch):
    there = {"native": Engine(False, "it was not built"), "portable": Engine(True, "on CPU")}
    monkeypatch.setattr(ms_optim, "engines", lambda: there)
    monkeypatch.setattr(program, "distance", lambda engine: 0.0)
    assert program.main([]) == 0
    report = said(capsys)
    assert report["native engine"] == "not available: it was not built"
    assert "native step" not in report
    assert program.main(["--engine", "portable"]) == 0
    assert program.main(["--engine", "native"]) == 1


def test_an_unknown_engine_is_refused(capsys):
    with pytest.raises(SystemExit, match="2"):
        program.main(["--engine", "naive"])
