"""What is computed for one parameter: a formula, traced into operations.

Nothing here knows how or where it is run; groups and engines belong elsewhere.
"""
