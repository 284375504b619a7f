"""Measurements of ms_optim beside other optimizers. Run the modules: `python -m benchmarks.step_time --help`."""
