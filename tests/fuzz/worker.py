"""Makes cases of one area in a process of its own: ``python -m fuzz.worker <area> <cases> <seed> <folder>``.

What a case is stands on the disk before it is made: should the process die, the last one says of what.
"""

import collections
import contextlib
import hashlib
import json
import os
import sys
import traceback
from pathlib import Path

os.environ.setdefault("GLOG_v", "3")

from fuzz.areas import AREAS  # noqa: E402
from hypothesis import HealthCheck, Phase, given, reject, seed, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from hypothesis.errors import FlakyStrategyDefinition, HypothesisException  # noqa: E402

# In one run of Hypothesis many cases are like the ones before.
CASES_A_RUN = 25


def main(area, cases, number, folder):
    log = os.open(Path(folder) / "last.txt", os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
    counts, faults, seen = collections.Counter(), {}, set()

    def one(data):
        notes = []

        def note(text):
            if not notes:
                digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:16]
                if digest in seen or len(seen) == cases:
                    reject()
                seen.add(digest)
            notes.append(text)
            os.write(log, f"{text}\n".encode(errors="replace"))

        os.ftruncate(log, 0)
        os.lseek(log, 0, os.SEEK_SET)
        try:
            AREAS[area](data.draw, note)
        except HypothesisException:
            raise
        except Exception as error:
            where = traceback.extract_tb((error.__cause__ or error).__traceback__)[-1]
            key = f"{type(error).__name__} {Path(where.filename).name}:{where.lineno}"
            fault = {"error": str(error)[:500], "notes": notes, "times": 0}
            faults.setdefault(key, fault)["times"] += 1
            counts["faults"] += 1
        if any(text.startswith("refused") for text in notes):
            counts["refused"] += 1

    runs = 0
    while len(seen) < cases and runs < cases:
        runs += 1
        checked = settings(
            max_examples=CASES_A_RUN,
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )(given(st.data())(one))
        # One that was made before ends as soon as that is known.
        with contextlib.suppress(FlakyStrategyDefinition):
            seed(1000 * number + runs)(checked)()
    result = {"cases": sorted(seen), "counts": counts, "faults": faults}
    (Path(folder) / "result.json").write_text(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
