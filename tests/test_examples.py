"""The examples run from their arguments to their table and picture, and what they measure gets better."""

import importlib
import re
import sys

import mindspore as ms
import pytest

pytest.importorskip("sklearn")
pytest.importorskip("matplotlib")
pytest.importorskip("tqdm")

GPT = "--steps 10 --batch-size 4 --length 8 --width 8 --heads 2 --depth 1 --mode pynative --measure 1"
# What is run, and the first words of its table's rows.
EXAMPLES = {
    "characters": (f"{GPT} --compare muon --sample 2", ("muon",)),
    "images": ("--steps 3 --batch-size 16 --width 4 --optimizer sgd --mode pynative --measure 1", ("sgd",)),
    "recommender": (
        "--steps 8 --batch-size 64 --examples 1000 --optimizer ftrl+adam --measure 1",
        ("ftrl+adam",),
    ),
    "finetune": (f"{GPT} --before 2 --compare layers,adapters", ("layers", "adapters")),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name, tmp_path, monkeypatch, capsys):
    given, names = EXAMPLES[name]
    module = importlib.import_module(f"model_zoo_examples.{name}")
    runs = []
    train = module.common.train
    monkeypatch.setattr(module.common, "train", lambda *a, **k: runs.append(train(*a, **k)) or runs[-1])
    path = tmp_path / f"{name}.png"
    monkeypatch.setattr(sys, "argv", [name, *given.split(), "--output", str(path)])
    module.main()
    text = capsys.readouterr().out
    for each in names:
        assert re.search(rf"^{re.escape(each)}.* \d", text, re.MULTILINE), text
    assert path.stat().st_size > 5000
    assert all(run.last < run.measured[0][1] for run in runs) or name == "images"
    ms.set_context(mode=ms.PYNATIVE_MODE)


def test_an_unknown_name_is_an_error(monkeypatch, capsys):
    module = importlib.import_module("model_zoo_examples.characters")
    monkeypatch.setattr(sys, "argv", ["characters", "--compare", "adamw,adem"])
    with pytest.raises(SystemExit):
        module.main()
    assert "adem is not among muon, adamw" in capsys.readouterr().err
