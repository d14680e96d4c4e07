"""Gate: servers that answer with examples keep to their documents, as Schemathesis sees it.

    examples.py [--again] [--examples N] DOCUMENT...

For each document: `specwright new` with examples as handlers, a release build, and the shared command line of Schemathesis
against the running server, without its stateful phase and the checks that need state or a wrong credential. Each outcome
is kept below target/examples; a document that is done is passed over, unless it is asked for again. Every single failure
counts, and those that are not the server's are explained in examples-exceptions.tsv.
"""

import argparse
import base64
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path

import gates
import schemathesis as runner

STATE = "use_after_free,ensure_resource_availability,ignored_auth,object_level_authorization"
#: Above so many operations fewer examples are tried of each.
MANY = 50
#: So much of a line of evidence is kept.
LONGEST = 100_000


def load(path):
    """A document, of which only the structure matters."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml

    return yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def operations(document):
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
    items = [item for item in (document.get("paths") or {}).values() if isinstance(item, dict)]
    return sum(len(methods & item.keys()) + len(item.get("additionalOperations") or {}) for item in items)


def configuration(document):
    """A credential for each scheme that has one, as Schemathesis is told of them."""
    lines = []
    for name, scheme in ((document.get("components") or {}).get("securitySchemes") or {}).items():
        match scheme.get("type"), str(scheme.get("scheme", "")).lower():
            case "apiKey", _:
                credential = {"api_key": "example"}
            case "http", "basic":
                credential = {"username": "example", "password": "example"}
            case ("http", "bearer") | (("oauth2" | "openIdConnect"), _):
                credential = {"bearer": "example"}
            case _:
                continue
        lines.append(f"[auth.openapi.{json.dumps(name)}]")
        lines += [f"{key} = {json.dumps(value)}" for key, value in credential.items()]
    return "\n".join(lines)


def examine(document, name, folder, options):
    """Serves a document and returns the failures, and why the run may count for nothing."""
    generator = gates.PROJECT / "target/release/specwright"
    project = folder / "project"
    environment = {**os.environ, "CARGO_TARGET_DIR": str(gates.PROJECT / "target/examples/target")}
    command = [generator, "new", project, "--spec", document, "--handlers", "examples"]
    made = subprocess.run(command, capture_output=True, text=True)
    (folder / "new.txt").write_text(made.stdout + made.stderr)
    if made.returncode:
        return [], [f"not generated; see {folder / 'new.txt'}"]
    built = subprocess.run(["cargo", "build", "--release"], cwd=project, env=environment, capture_output=True, text=True)
    (folder / "build.txt").write_text(built.stderr)
    if built.returncode or "warning:" in built.stderr:
        return [], [f"does not build without a warning; see {folder / 'build.txt'}"]
    found = load(document)
    examples = options.examples or (20 if operations(found) > MANY else 200)
    extra = ["--phases", "examples,coverage,fuzzing", "--exclude-checks", STATE, "--max-examples", str(examples)]
    (folder / "schemathesis.toml").write_text(configuration(found))
    settings = {
        **os.environ,
        "ST": str(Path(sys.executable).parent / "st"),
        "ST_CONFIG": str(folder / "schemathesis.toml"),
        "OUT": str(folder.parent),
    }
    script = gates.shared("fastapi/run_schemathesis.sh")
    server = gates.PROJECT / "target/examples/target/release/server"
    with runner.running(f"{server} --port {{port}}", folder / "server.log") as url:
        subprocess.run(["bash", script, document, url, name, *extra], check=True, env=settings, cwd=folder)
    faults = runner.incomplete(folder)
    events = folder / "events.ndjson"
    found = failures(events) if events.exists() else []
    # Every request with its answer: too much to keep of many documents.
    events.unlink(missing_ok=True)
    shutil.rmtree(project)
    return found, runner.incomplete(folder)


def failures(events):
    """Each failed check with its operation, and the evidence: what it says, what was sent and what came."""
    found = []
    with open(events, encoding="utf-8") as lines:
        for event in map(json.loads, lines):
            recorder = event.get("ScenarioFinished", {}).get("recorder") or {}
            for case, checks in recorder.get("checks", {}).items():
                for check in checks:
                    if failure := (check.get("failure_info") or {}).get("failure"):
                        told = evidence(failure, recorder["interactions"].get(case) or {})
                        found.append([check["name"], failure["operation"], told])
    return found


def evidence(failure, interaction):
    """The message of a failure, then the request and the answer as in HTTP, each cut to a length that can be read."""
    lines = [f"{failure['code']} {failure['title']}: {failure['message']}"]
    request, response = interaction.get("request") or {}, interaction.get("response") or {}
    lines.append(f"> {request.get('method')} {request.get('uri')}")
    lines += [f"> {name.lower()}: {', '.join(values)}" for name, values in request.get("headers", {}).items()]
    lines.append(f"> {body(request)}")
    lines.append(f"< {response.get('status_code')} {body(response)}")
    return "\n".join(line[:LONGEST] for line in lines)


def body(message):
    encoded = (message.get("content") or message.get("body") or {}).get("$base64", "")
    return base64.b64decode(encoded).decode("utf-8", "replace")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("documents", nargs="+", type=Path)
    arguments.add_argument("--again", action="store_true", help="examine documents that are done")
    arguments.add_argument("--examples", type=int, help="so many of each operation")
    options = arguments.parse_args()
    columns = ["document", "check", "operation", "evidence", "reason"]
    listed = gates.exceptions(gates.PROJECT / ".ci/examples-exceptions.tsv", columns)
    rows, faults, passed, used = [], [], 0, Counter()
    for document in options.documents:
        document = document.resolve()
        name = f"{document.parent.name}-{document.stem}"
        folder = gates.PROJECT / "target/examples" / name
        result = folder / "result.json"
        if options.again or not result.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            failed, other = examine(document, name, folder, options)
            result.write_text(json.dumps({"failures": failed, "faults": other}, indent=1))
        kept = json.loads(result.read_text())
        mine = {}
        for check, operation, told in kept["failures"]:
            if key := explained(listed, name, check, operation, told):
                used[listed[key]] += 1
            else:
                mine.setdefault((check, operation), told)
        other = [fault for fault in kept["faults"] if not explained(listed, name, "run", "-", fault)]
        total = len({(check, operation) for check, operation, _ in kept["failures"]})
        rows.append([name, total, total - len(mine), "; ".join(other)])
        faults += [f"{name}: {check} of {operation}: {told}" for (check, operation), told in mine.items()]
        faults += [f"{name}: {fault}" for fault in other]
        passed += not mine and not other
        print(f"{name}: {len(mine)} failures", flush=True)
    print()
    gates.table(["document", "failures", "explained", "other"], rows)
    print()
    gates.table(["cases", "reason"], [[count, reason] for reason, count in used.most_common()])
    gates.finish(passed, faults)


def explained(listed, name, check, operation, told):
    """The row of the list that explains a failure: names with wildcards, and a regular expression for the evidence."""
    for key in listed:
        known = zip((name, check, operation), key[:3], strict=True)
        if all(fnmatchcase(*pair) for pair in known) and re.search(key[3], told, re.DOTALL):
            return key
    return None


if __name__ == "__main__":
    main()
