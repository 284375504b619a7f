PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export GLOG_v ?= 3

.PHONY: demo test check bench clean

demo: $(VENV)/examples.done
	$(BIN)/python -m model_zoo_examples.digits

test: $(VENV)/dev.done
	$(BIN)/python -m pytest

check: $(VENV)/dev.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/bench.done
	$(BIN)/python -m benchmarks.step_time
	$(BIN)/python -m benchmarks.first_call

$(VENV)/%.done: pyproject.toml setup.py
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[$*]"
	touch $@

clean:
	rm -rf $(VENV) build dist runs *.egg-info
