"""Gradient descent, its momenta, and steps of signs: nothing is divided by what gradients used to be."""
