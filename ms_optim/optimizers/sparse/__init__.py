"""Sparse gradients, and weights that become exactly 0."""
