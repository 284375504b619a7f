"""State as plain arrays and numbers, and files of it.

Other frameworks' layouts belong to interop.
"""
