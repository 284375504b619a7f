"""Everything that does not need code stands in pyproject.toml."""

from setuptools import setup

setup()
