"""The version of the package, and that of NumPy which it needs."""

__version__ = "0.1.0"


def check_numpy() -> None:
    """Raises ImportError where NumPy is one that MindSpore's tensors do not work with."""
    import numpy

    if int(numpy.__version__.partition(".")[0]) >= 2:
        raise ImportError(
            f"ms_optim needs NumPy 1 (numpy>=1.25,<2), got NumPy {numpy.__version__}, with which MindSpore's "
            f"bfloat16 tensors fail, and often the first operation of a process: pip install 'numpy<2'"
        )
