"""Formulas of whole matrices: orthogonal steps, preconditioners, projections."""
