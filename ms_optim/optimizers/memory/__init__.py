"""Adaptive steps with less state than a number for each number."""
