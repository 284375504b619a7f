"""Optimizers that keep curvature: L-BFGS and Thor."""
