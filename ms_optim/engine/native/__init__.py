"""The native engine: formulas as compiled kernels, for the CPU."""
