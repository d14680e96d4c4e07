"""Gate: servers that answer with examples keep to their documents, as Schemathesis sees it.

    examples.py [--again] [--examples N] DOCUMENT...

For each document: `specwright new` with examples as handlers, a release build, and the shared command line of Schemathesis
against the running server, without its stateful phase and the checks that need state or a wrong credential. Each outcome
is kept below target/examples; a document that is done is passed over, unless it is asked for again. Failures that are not
the server's are listed in examples-exceptions.tsv.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import gates
import schemathesis as runner

STATE = "use_after_free,ensure_resource_availability,ignored_auth,object_level_authorization"
#: Above so many operations fewer examples are tried of each.
MANY = 50


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


def credentials(document):
    """Headers with a credential for each scheme that has one."""
    headers = {}
    for scheme in ((document.get("components") or {}).get("securitySchemes") or {}).values():
        match scheme.get("type"), scheme.get("in"), str(scheme.get("scheme", "")).lower():
            case "apiKey", "header", _:
                headers.setdefault(scheme["name"], "example")
            case "apiKey", "cookie", _:
                headers.setdefault("Cookie", f"{scheme['name']}=example")
            case "http", _, "basic":
                headers.setdefault("Authorization", "Basic ZXhhbXBsZTpleGFtcGxl")
            case ("oauth2" | "openIdConnect"), _, _:
                headers.setdefault("Authorization", "Bearer example")
            case "http", _, name:
                headers.setdefault("Authorization", f"{name.capitalize()} example")
    return headers


def keys(document):
    """A configuration with the keys that are sent in the query, where no header of the command line can put them."""
    schemes = ((document.get("components") or {}).get("securitySchemes") or {}).items()
    names = [name for name, scheme in schemes if (scheme.get("type"), scheme.get("in")) == ("apiKey", "query")]
    return "".join(f'[auth.openapi.{json.dumps(name)}]\napi_key = "example"\n' for name in names)


def examine(document, name, folder, options):
    """Serves a document and returns what is wrong with the answers: {(check, operation): message}, and other faults."""
    generator = gates.PROJECT / "target/release/specwright"
    project = folder / "project"
    environment = {**os.environ, "CARGO_TARGET_DIR": str(gates.PROJECT / "target/examples/target")}
    command = [generator, "new", project, "--spec", document, "--handlers", "examples"]
    made = subprocess.run(command, capture_output=True, text=True)
    (folder / "new.txt").write_text(made.stdout + made.stderr)
    if made.returncode:
        return {}, [f"not generated; see {folder / 'new.txt'}"]
    built = subprocess.run(["cargo", "build", "--release"], cwd=project, env=environment, capture_output=True, text=True)
    (folder / "build.txt").write_text(built.stderr)
    if built.returncode or "warning:" in built.stderr:
        return {}, [f"does not build without a warning; see {folder / 'build.txt'}"]
    found = load(document)
    examples = options.examples or (20 if operations(found) > MANY else 200)
    extra = ["--phases", "examples,coverage,fuzzing", "--exclude-checks", STATE, "--max-examples", str(examples)]
    for header, value in credentials(found).items():
        extra += ["--header", f"{header}: {value}"]
    (folder / "schemathesis.toml").write_text(keys(found))
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
    outcomes = runner.outcomes(folder) if events.exists() else {}
    # Every request with its answer: too much to keep of many documents. What failed is in the other reports.
    events.unlink(missing_ok=True)
    shutil.rmtree(project)
    return {key: message for key, message in outcomes.items() if message}, faults


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("documents", nargs="+", type=Path)
    arguments.add_argument("--again", action="store_true", help="examine documents that are done")
    arguments.add_argument("--examples", type=int, help="so many of each operation")
    options = arguments.parse_args()
    listed = gates.exceptions(gates.PROJECT / ".ci/examples-exceptions.tsv", ["document", "check", "operation", "reason"])
    rows, faults, passed = [], [], 0
    for document in options.documents:
        document = document.resolve()
        name = f"{document.parent.name}-{document.stem}"
        folder = gates.PROJECT / "target/examples" / name
        result = folder / "result.json"
        if options.again or not result.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            failed, other = examine(document, name, folder, options)
            told = [[*key, message] for key, message in sorted(failed.items())]
            result.write_text(json.dumps({"failures": told, "faults": other}, indent=1))
        kept = json.loads(result.read_text())
        mine = [failure for failure in kept["failures"] if (document.name, failure[0], failure[1]) not in listed]
        rows.append([document.name, len(kept["failures"]), len(kept["failures"]) - len(mine), "; ".join(kept["faults"])])
        faults += [f"{document.name}: {check} of {operation}: {' '.join(message.split())[:300]}" for check, operation, message in mine]
        faults += [f"{document.name}: {fault}" for fault in kept["faults"]]
        passed += not mine and not kept["faults"]
        print(f"{document.name}: {len(mine)} failures", flush=True)
    print()
    gates.table(["document", "failures", "listed", "other"], rows)
    gates.finish(passed, faults)


if __name__ == "__main__":
    main()
