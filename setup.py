"""The native engine's build; everything that does not need code stands in pyproject.toml."""

from setuptools import Extension, setup

setup(
    ext_modules=[
        Extension(
            "ms_optim.engine.native._engine",
            ["ms_optim/engine/native/src/engine.cc", "ms_optim/engine/native/builtin/builtin.cc"],
            depends=["ms_optim/engine/native/src/rule.h"],
            include_dirs=["ms_optim/engine/native/src"],
            language="c++",
            # No -ffast-math: NaN stays NaN. No contraction: every processor gets the same bits.
            extra_compile_args=[
                "-std=c++17",
                "-O3",
                # Python's own flags ask for debugging information: three times the size.
                "-g0",
                "-fopenmp",
                "-fno-math-errno",
                "-fno-trapping-math",
                "-ffp-contract=off",
            ],
            extra_link_args=["-fopenmp"],
            # Without a compiler the portable engine serves.
            optional=True,
        )
    ]
)
