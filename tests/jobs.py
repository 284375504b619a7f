"""Jobs of several processes, started by ``msrun``, of which nothing is left behind."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import uuid
from pathlib import Path

# A worker leaves the group of the process that started it: it is known by this.
MARK = "MS_OPTIM_JOB"


def marked(mark):
    """The numbers of the processes of a job."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"{MARK}={mark}".encode() in path.read_bytes().split(b"\0"):
                found.append(int(path.parent.name))
        except OSError:  # It has ended.
            continue
    return found


@contextlib.contextmanager
def job(folder, script, *arguments, processes, limit):
    """A job that runs a script; its ``msrun``, a Popen, with the ``mark`` of all its processes.

    Args:
        folder: where the job stands and writes what it prints.
        limit: the seconds in which all processes must have met.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    bin_folder, root = Path(sys.executable).parent, Path(__file__).parents[1]
    mark = uuid.uuid4().hex
    paths = [str(root), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {
        **os.environ,
        MARK: mark,
        "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(paths),
    }
    command = [
        str(bin_folder / "msrun"),
        f"--worker_num={processes}",
        f"--local_worker_num={processes}",
        f"--master_port={port}",
        f"--log_dir={folder}",
        f"--cluster_time_out={limit}",
        "--join=True",
        str(script),
        *map(str, arguments),
    ]
    with (folder / "output").open("w") as output:
        started = subprocess.Popen(
            command, env=environment, stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd=folder
        )
        started.mark = mark
        try:
            yield started
        finally:
            for number in marked(mark):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)
            started.wait()
