"""Measurements of ms_optim beside other optimizers: `python -m benchmarks.step_time --help`."""
