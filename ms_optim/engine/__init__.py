"""What runs formulas: the native and the portable engine, and the choice between them.

What users hold and write while they train belongs elsewhere.
"""
