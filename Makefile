PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export GLOG_v ?= 3

.PHONY: demo demo-parallel processes test check docs generated differences bench race race-small sanitize fuzz clean

demo: $(VENV)/examples.done
	$(BIN)/python -m model_zoo_examples.digits

# One thread in each process: two with as many threads as there are cores wait for each other.
demo-parallel: $(VENV)/examples.done
	OMP_NUM_THREADS=1 PATH="$(abspath $(BIN)):$$PATH" PYTHONPATH=. msrun --worker_num=2 --local_worker_num=2 --join=True \
	  --log_dir=runs/distributed --tail_worker_log=0 model_zoo_examples/distributed.py

test: $(VENV)/dev.done
	$(BIN)/python -m pytest -n auto

check: $(VENV)/dev.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# The site, in build/site. Examples on pages and in docstrings are run; names that are not documented and links that
# lead nowhere stop mkdocs.
docs: $(VENV)/docs.done
	$(BIN)/python -m pytest -n auto tests/test_docs.py tests/test_docs_pages.py tests/test_docs_differences.py \
		tests/test_engine.py -k docs
	$(BIN)/python -m mkdocs build

# What follows from the classes: see CONTRIBUTING.md.
generated: $(VENV)/dev.done
	$(BIN)/python -m ms_optim.engine.native.prebuild
	$(BIN)/python docs/make_pages.py
	$(BIN)/python docs/make_coverage.py

differences: $(VENV)/dev.done
	$(BIN)/python docs/make_differences.py

bench: $(VENV)/bench.done
	$(BIN)/python -m benchmarks.step_time
	$(BIN)/python -m benchmarks.first_call

# Every optimizer on the same problems, in runs/race. What was stopped goes on.
race: $(VENV)/examples.done
	$(BIN)/python -m benchmarks.race

race-small: $(VENV)/examples.done
	$(BIN)/python -m benchmarks.race --small --output runs/race-small

# Ten thousand malformed and extreme inputs, in child processes; their figures go to docs/reliability.md.
fuzz: $(VENV)/dev.done
	PYTHONPATH=tests $(BIN)/python -m fuzz --record

# Half an hour each on two cores: jobs whose processes are killed, and every optimizer beside one process.
processes: $(VENV)/dev.done
	$(BIN)/python tests/parallel_kills.py
	$(BIN)/python tests/parallel_table.py

# No function versions here: sanitisers are not up yet when the loader picks one.
sanitize: $(VENV)/dev.done
	mkdir -p build/sanitize
	PYTHONPATH=. $(BIN)/python tests/sanitize/rules.py > build/sanitize/rules.cc
	$(CXX) -std=c++17 -O1 -g -fopenmp -fsanitize=address,undefined -fno-sanitize-recover=all -DMS_OPTIM_ONE_VERSION \
		-Ims_optim/engine/native/src ms_optim/engine/native/src/engine.cc build/sanitize/rules.cc tests/sanitize/driver.cc -o build/sanitize/driver
	build/sanitize/driver

$(VENV)/%.done: pyproject.toml setup.py
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[$*]"
	touch $@

clean:
	rm -rf $(VENV) build dist runs *.egg-info
