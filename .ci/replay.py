"""Gate: the reference server answers the recorded requests as FastAPI answered them.

Every case of class `exact` must match at every level, and every `py_bug` must get an answer that is no 5xx, but for
the (id, level) pairs in replay-exceptions.tsv. A pair that is listed and passes is a fault too, as is an unknown one:
the list only ever holds what is true today. The other classes are where a strict server may differ; they are counted.
"""

import argparse
import json
import subprocess
import sys

import gates

GATED = ("exact", "py_bug")


def replay(server, corpus):
    """Runs the shared replay against a fresh server and returns its results, one for each line of the corpus."""
    results = gates.OUT / "replay.json"
    results.parent.mkdir(parents=True, exist_ok=True)
    results.unlink(missing_ok=True)
    command = [sys.executable, str(gates.shared("fastapi/replay.py")), "--corpus", str(corpus)]
    command += ["--port", str(gates.free_port()), "--spawn", server, "--json", str(results)]
    subprocess.run(command, check=True, cwd=gates.PROJECT)
    found = json.loads(results.read_text())
    with open(corpus, encoding="utf-8") as lines:
        expected = [json.loads(line)["id"] for line in lines]
    if sorted(expected) != sorted(result["id"] for result in found):
        sys.exit(f"replay: {len(found)} results for {len(expected)} requests")
    return found


def judge(results, listed):
    """The faults, as pairs of a request's id and a text, of the results against the list."""
    verdicts = {result["id"]: (result["cls"], result["verdict"]) for result in results}
    faults = []
    for case, (cls, verdict) in verdicts.items():
        failed = [level for level, ok in verdict.items() if not ok and (case, level) not in listed]
        if cls in GATED and failed:
            faults.append((case, f"{', '.join(failed)} [{cls}]"))
    for case, level in listed:
        cls, verdict = verdicts.get(case, (None, {}))
        if cls is None:
            faults.append((case, "no such request; remove it from the list"))
        elif cls not in GATED:
            faults.append((case, f"class {cls} is not gated; remove it from the list"))
        elif level not in verdict:
            faults.append((case, f"{level} is no level of this case ({', '.join(verdict)}); remove it from the list"))
        elif verdict[level]:
            faults.append((case, f"{level} passes; remove it from the list"))
    return faults


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--server", default=gates.DEMO, help="the command that starts it, with {port} in it")
    arguments.add_argument("--corpus", default=gates.SHARED / "fastapi/corpus_open.jsonl", help="recorded requests")
    arguments.add_argument("--exceptions", default=gates.PROJECT / ".ci/replay-exceptions.tsv")
    options = arguments.parse_args()

    listed = gates.exceptions(options.exceptions, ["id", "level", "reason"])
    results = replay(options.server, options.corpus)
    faults = judge(results, listed)

    print()
    rows = []
    for cls in sorted({result["cls"] for result in results}):
        mine = [result for result in results if result["cls"] == cls]
        equal = sum(all(result["verdict"].values()) for result in mine)
        excused = sum(any((result["id"], level) in listed for level in result["verdict"]) for result in mine)
        rows.append([cls, len(mine), equal, excused, "yes" if cls in GATED else "no"])
    gates.table(["class", "cases", "equal", "listed", "gated"], rows)

    wrong = {case for case, _ in faults}
    passed = sum(result["cls"] in GATED and result["id"] not in wrong for result in results)
    gates.finish(passed, [f"{case}: {text}" for case, text in faults])


if __name__ == "__main__":
    main()
