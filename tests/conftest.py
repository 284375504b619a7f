import os

# MindSpore prints warnings of its own at the default level.
os.environ.setdefault("GLOG_v", "3")

import mindspore as ms  # noqa: E402
import pytest  # noqa: E402


@pytest.fixture(params=["GRAPH", "PYNATIVE"])
def mode(request):
    """The test runs in each mode."""
    ms.set_context(mode=getattr(ms, f"{request.param}_MODE"))
    yield request.param
    ms.set_context(mode=ms.PYNATIVE_MODE)
