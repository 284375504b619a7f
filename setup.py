"""The native engine's build; everything that does not need code stands in pyproject.toml."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

FOLDER = Path("ms_optim/engine/native")


class ParallelBuild(build_ext):
    """Compiles as many files at once as there are cores."""

    def build_extension(self, ext):
        compile_all = self.compiler.compile

        def compile_each(sources, **options):
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                objects = pool.map(lambda source: compile_all([source], **options), sources)
                return [name for of_source in objects for name in of_source]

        self.compiler.compile = compile_each
        super().build_extension(ext)


setup(
    cmdclass={"build_ext": ParallelBuild},
    ext_modules=[
        Extension(
            "ms_optim.engine.native._engine",
            sorted(map(str, [*FOLDER.glob("src/*.cc"), *FOLDER.glob("builtin/*.cc")])),
            depends=sorted(map(str, FOLDER.glob("src/*.h"))),
            include_dirs=[str(FOLDER / "src")],
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
                # A choice by a number of the step is one instruction; each would double the loop.
                "-fno-unswitch-loops",
            ],
            extra_link_args=["-fopenmp"],
            # Without a compiler the portable engine serves; a wheel without the native one is none.
            optional="MS_OPTIM_REQUIRE_NATIVE" not in os.environ,
        )
    ],
)
