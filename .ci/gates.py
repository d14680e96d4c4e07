"""What the gates that run a server have in common: where things are, exceptions lists, a free port, the last line."""

import csv
import os
import socket
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SPECWRIGHT_SHARED") or PROJECT.parent / "shared").resolve()
OUT = PROJECT / "target" / "ci"
DEMO = "target/release/server --demo --port {port}"


def shared(path):
    """A file of the shared material; without it the run ends."""
    if not (SHARED / path).exists():
        sys.exit(f"{SHARED / path} is missing: name the shared folder in SPECWRIGHT_SHARED")
    return SHARED / path


def free_port():
    """A loopback port that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def exceptions(path, columns):
    """The rows of an exceptions list as {key: reason}; the key is all columns but the last, which is the reason.

    A line that begins with `#` is a comment. A list that cannot be read as meant ends the run.
    """
    found = {}
    with open(path, newline="", encoding="utf-8") as lines:
        rows = csv.reader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        if next(rows, None) != columns:
            sys.exit(f"{path}: the first line must be the columns {', '.join(columns)}, with tabs between")
        for row in rows:
            if len(row) != len(columns) or not all(cell.strip() for cell in row):
                sys.exit(f"{path}: {row}: each of {', '.join(columns)} is needed, with tabs between")
            key = tuple(row[:-1])
            if key in found:
                sys.exit(f"{path}: {' '.join(key)} is listed twice")
            found[key] = row[-1]
    return found


def table(head, rows):
    """Prints rows in aligned columns."""
    rows = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def finish(passed, faults):
    """Prints the faults and the verdict, and ends the process with it."""
    for fault in faults:
        print(f"FAILED {fault}")
    print(f"{passed} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)
