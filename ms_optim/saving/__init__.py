"""State as plain arrays and numbers, and files of it.

Other frameworks' layouts belong to interop.
"""

from ms_optim.saving.checkpoint import load, save
from ms_optim.saving.plan import LoadPlan
from ms_optim.saving.reading import read_array
from ms_optim.saving.state_dict import LoadReport, Rename, state_dict_of

__all__ = ["LoadPlan", "LoadReport", "Rename", "load", "read_array", "save", "state_dict_of"]
