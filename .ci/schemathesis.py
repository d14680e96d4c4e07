"""Gate: Schemathesis finds nothing in a running server but what schemathesis-exceptions.tsv lists.

    schemathesis.py NAME [--document FILE] [--server 'COMMAND {port}'] [--phases all] ...

Starts the server on a free loopback port and runs the shared command line against it. A failure is known by the run's
name, the check and the operation; one that is listed and does not occur is a fault too, and so is a run that did not
come to its end or left an operation out.
"""

import argparse
import json
import os
import shlex
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import gates

ALL_PHASES = "examples,coverage,fuzzing,stateful"
STARTUP_SECONDS = 30


@contextmanager
def running(command, log):
    """The server's base URL, for as long as the block lasts."""
    port = gates.free_port()
    with open(log, "wb") as output:
        words = shlex.split(command.replace("{port}", str(port)))
        server = subprocess.Popen(words, stdout=output, stderr=output, cwd=gates.PROJECT)
    try:
        await_connection(server, port, log)
        yield f"http://127.0.0.1:{port}"
        if server.poll() is not None:
            sys.exit(f"the server ended during the run with {server.returncode}; its output is in {log}")
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def await_connection(server, port, log):
    """Returns once the server accepts connections, or ends the process."""
    for _ in range(STARTUP_SECONDS * 20):
        if server.poll() is not None:
            sys.exit(f"the server ended at once with {server.returncode}:\n{log.read_text(errors='replace')}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit(f"the server accepts no connection after {STARTUP_SECONDS} s; its output is in {log}")


def run(options, folder):
    """Runs Schemathesis; its reports are in the folder afterwards."""
    extra = ["--phases", ALL_PHASES if options.phases == "all" else options.phases]
    for header in options.header:
        extra += ["--header", header]
    if options.exclude_checks:
        extra += ["--exclude-checks", options.exclude_checks]
    environment = {**os.environ, "ST": str(Path(sys.executable).parent / "st"), "OUT": str(folder.parent)}
    if options.config:
        environment["ST_CONFIG"] = str(Path(options.config).resolve())
    script = gates.shared("fastapi/run_schemathesis.sh")
    with running(options.server, folder / "server.log") as url:
        # The script puts these after its own options, and of two equal options the later one counts.
        command = ["bash", script, Path(options.document).resolve(), url, folder.name, *extra]
        subprocess.run(command, check=True, env=environment, cwd=folder)


def outcomes(folder):
    """What each check said of each operation: {(check, operation): None, or the first failure's message}."""
    found = {}
    with open(folder / "events.ndjson", encoding="utf-8") as events:
        for event in map(json.loads, events):
            recorder = event.get("ScenarioFinished", {}).get("recorder") or {}
            for checks in recorder.get("checks", {}).values():
                for check in checks:
                    failure = (check.get("failure_info") or {}).get("failure")
                    key = (check["name"], failure["operation"] if failure else recorder["label"])
                    if failure and not found.get(key):
                        found[key] = f"{failure['code']} {failure['title']}: {failure['message']}"
                    found.setdefault(key, None)
    return found


def incomplete(folder):
    """Why the run as a whole counts for nothing, one line each."""
    path = folder / "report.json"
    if not path.exists():
        return [f"no report; see {folder / 'out.txt'}"]
    report = json.loads(path.read_text())
    operations = report["operations"]
    faults = [f"error: {json.dumps(error)[:400]}" for error in report["errors"]]
    if not report["complete"]:
        faults.append(f"the run stopped early: {report['stop_reason']}")
    if not 0 < operations["tested"] == operations["total"]:
        faults.append(f"{operations['tested']} of {operations['total']} operations were tested")
    return faults


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("name", help="the run's name in the exceptions list and below target/ci")
    arguments.add_argument("--document", default=gates.PROJECT / "spec/openapi.yaml")
    arguments.add_argument("--server", default=gates.DEMO, help="the command that starts it, with {port} in it")
    arguments.add_argument("--header", action="append", default=[], help="sent with each request")
    arguments.add_argument("--phases", default="examples,coverage", help="comma-separated, or all")
    arguments.add_argument("--exclude-checks", help="comma-separated")
    arguments.add_argument("--config", help="a Schemathesis configuration")
    arguments.add_argument("--exceptions", default=gates.PROJECT / ".ci/schemathesis-exceptions.tsv")
    options = arguments.parse_args()

    listed = gates.exceptions(options.exceptions, ["run", "check", "operation", "reason"])
    listed = {key[1:] for key in listed if key[0] == options.name}
    folder = gates.OUT / "schemathesis" / options.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    run(options, folder)

    faults = incomplete(folder)
    found = outcomes(folder) if (folder / "events.ndjson").exists() else {}
    failed = {key: message for key, message in found.items() if message}
    for (check, operation), message in failed.items():
        if (check, operation) not in listed:
            faults.append(f"{check} of {operation}: {' '.join(message.split())}")
    for check, operation in sorted(listed - failed.keys()):
        faults.append(f"{check} of {operation}: does not fail; remove it from the list")

    rows = []
    for operation in sorted({key[1] for key in found}):
        mine = [key for key in found if key[1] == operation]
        wrong = [key for key in mine if key in failed]
        rows.append([operation, len(mine), len(mine) - len(wrong), sum(key in listed for key in wrong)])
    print()
    gates.table(["operation", "checks", "passed", "listed"], rows)
    print(f"reports: {folder.relative_to(gates.PROJECT)}")
    gates.finish(len(found) - len(failed), faults)


if __name__ == "__main__":
    main()
