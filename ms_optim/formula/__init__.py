"""What is computed for one parameter: a formula, traced into operations.

Nothing here knows how or where it is run; groups and engines belong elsewhere.
"""

from ms_optim.formula.levels import Kind
from ms_optim.formula.rule import Rule
from ms_optim.formula.symbolic import Program, Untraceable

__all__ = ["Kind", "Program", "Rule", "Untraceable"]
