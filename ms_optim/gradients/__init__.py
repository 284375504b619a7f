"""What is done to gradients before a formula sees them: checks, sparse rows, scaling.

What a formula computes of them belongs elsewhere.
"""
