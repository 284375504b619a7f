"""Tries malformed and extreme input on every face of the library, in child processes.

``make fuzz`` makes 11,200 cases, of which some come twice, an eighth in each area of ``areas.py``, and writes
their figures to docs/reliability.md if there is no fault. ``python -m fuzz --cases 800 --area files``, in the
folder ``tests``, looks at one area.
"""

import argparse
import collections
import concurrent.futures
import datetime
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- written by make fuzz -->", "<!-- end of what is written -->"
AREAS = (
    *("constructors", "groups", "live writes", "gradients"),
    *("state dicts", "files", "interop", "schedules"),
)
# So many cases a process: its start takes some seconds.
BATCH = 700


def run(area, cases, number, cache):
    """The result of one process; where it died, a fault that says of what."""
    path = os.pathsep.join([str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "fuzz.worker", area, str(cases), str(number), folder]
        environment = {
            **os.environ,
            "MS_OPTIM_CACHE": cache,
            "OMP_WAIT_POLICY": "passive",
            "PYTHONPATH": path,
        }
        with open(Path(folder) / "out.txt", "w") as out:
            try:
                process = subprocess.run(
                    command, env=environment, stdout=out, stderr=out, cwd=folder, timeout=1800, check=False
                )
                code = process.returncode
            except subprocess.TimeoutExpired:
                code = "timeout"
        result = Path(folder) / "result.json"
        if code == 0 and result.exists():
            return json.loads(result.read_text())
        last = (Path(folder) / "last.txt").read_text(errors="replace")
        end = (Path(folder) / "out.txt").read_text(errors="replace")[-1500:]
        died = {f"process ended with {code}": {"error": end, "notes": last.splitlines(), "times": 1}}
        return {"cases": [], "counts": {"faults": 1, "deaths": 1}, "faults": died}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=11_200, help="cases, in all")
    parser.add_argument("--area", choices=AREAS, help="one area alone")
    parser.add_argument("--workers", type=int, default=2, help="processes at a time")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--record", action="store_true", help="write the figures to docs/reliability.md")
    given = parser.parse_args()
    areas = (given.area,) if given.area else AREAS
    share = -(-given.cases // len(areas))
    sizes = [min(BATCH, share - start) for start in range(0, share, BATCH)]
    jobs = [(area, size, given.seed + i + 1) for i, size in enumerate(sizes) for area in areas]
    seen = {area: set() for area in areas}
    counts = {area: collections.Counter() for area in areas}
    faults = {}
    with tempfile.TemporaryDirectory() as cache, concurrent.futures.ThreadPoolExecutor(given.workers) as pool:
        for (area, _, number), result in zip(jobs, pool.map(lambda job: run(*job, cache), jobs)):
            seen[area].update(result["cases"])
            counts[area].update(result["counts"])
            for key, fault in result["faults"].items():
                faults.setdefault((area, key), (number, fault))
            print(
                f"{area}, seed {number}: {len(result['cases'])} cases, {dict(result['counts'])}", flush=True
            )
    for (area, key), (number, fault) in faults.items():
        print(f"\nFAULT in {area}, seed {number}: {key}\n{fault['error']}")
        print("\n".join(f"  {note}" for note in fault["notes"]))
    table = figures(seen, counts)
    print("\n" + table)
    if given.record and not faults:
        text = PAGE.read_text()
        before, rest = text.split(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{table}\n{END}{rest.split(END)[1]}")
    return 1 if faults else 0


def figures(seen, counts):
    rows = [["Area", "Cases", "Refused", "Crashes", "Faults"]]
    for area in seen:
        of_area = counts[area]
        rows.append([area, len(seen[area]), of_area["refused"], of_area["deaths"], of_area["faults"]])
    rows.append(["in all", *(sum(row[i] for row in rows[1:]) for i in range(1, 5))])
    lines = [
        "| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else cell for cell in row) + " |"
        for row in rows
    ]
    lines.insert(1, "|---|---|---|---|---|")
    when = datetime.date.today().isoformat()
    return "\n".join([*lines, "", f"Measured on {when}, Python {platform.python_version()}."])


if __name__ == "__main__":
    sys.exit(main())
