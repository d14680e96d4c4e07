#!/usr/bin/env python3
"""CPU time per request: the generated interface beside a server written by hand, both in memory.

    python3 benches/compare.py                     about four minutes; exit 1 above the limit
    python3 benches/compare.py --runs 3 --secs 2   a quick look
    python3 benches/compare.py --instructions      counted by valgrind, in user mode only

README.md in this folder says what is measured and why so.
"""

import argparse
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SPECWRIGHT_SHARED") or PROJECT.parent / "shared").resolve()
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or PROJECT / "target").resolve()
LIMIT = 1.15
with socket.create_server(("127.0.0.1", 0)) as probe:
    PORT = probe.getsockname()[1]
TOKEN = "super-secret-token"
ITEM = '{"name":"Gaming Laptop","price":1499.99,"tax":120.5,"description":"16-inch"}'
# A POST comes last: it fills the store, and each run has a server of its own.
REQUESTS = {
    "GET /users/": ("GET", "/users/", ""),
    "GET /items/1": ("GET", "/items/1", ""),
    "POST /items/": ("POST", "/items/", ITEM),
}
# /proc tells times in ticks, so many a second.
TICKS = os.sysconf("SC_CLK_TCK")


def need(tool, package):
    if not shutil.which(tool):
        sys.exit(f"`{tool}` is missing: apt-get install {package}")


def build():
    """Builds all servers for release and returns the commands that start them."""
    source = SHARED / "bench" / "handwritten"
    if not source.is_dir():
        sys.exit(f"{source} is missing: name the shared folder in SPECWRIGHT_SHARED")
    cargo = ["cargo", "build", "--release", "--quiet"]
    # One after the other: together, each would get the features of both.
    for package in ["specwright-benches", "server"]:
        subprocess.run([*cargo, "--locked", "--package", package], cwd=PROJECT, check=True)
    copy = TARGET / "handwritten"
    shutil.copytree(source, copy, dirs_exist_ok=True)
    # The versions of the workspace, so that nothing but the server itself differs.
    shutil.copy(PROJECT / "Cargo.lock", copy)
    environment = {**os.environ, "CARGO_TARGET_DIR": str(copy / "target")}
    subprocess.run(cargo, cwd=copy, env=environment, check=True)
    release = TARGET / "release"
    return {
        "hand-written": [str(copy / "target/release/handwritten"), str(PORT), "1"],
        "generated": [str(release / "bench-memory"), str(PORT), "1"],
        "SQLite": [str(release / "server"), "--demo", "--port", str(PORT), "--threads", "1"],
    }


class Server:
    """A server that runs, and that answers when the block begins."""

    def __init__(self, command, under=()):
        # The SQLite server logs each request unless it is told not to.
        environment = {**os.environ, "RUST_LOG": "warn"}
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen([*under, *command], env=environment, stdout=quiet, stderr=quiet)

    def __enter__(self):
        deadline = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < deadline:
            try:
                with Client() as client:
                    client.send("GET", "/users/", "")
                return self
            except OSError:
                time.sleep(0.01)
        self.__exit__()
        sys.exit(f"{self.process.args[0]} does not answer on port {PORT}")

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def cpu(self):
        """User and system time so far, in seconds, of all threads."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text()
        # The name of the program stands in parentheses and may hold anything.
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


class Client:
    """One connection, one request at a time."""

    def __enter__(self):
        self.socket = socket.create_connection(("127.0.0.1", PORT), timeout=60)
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, method, path, body):
        head = [f"{method} {path} HTTP/1.1", "host: localhost", f"x-token: {TOKEN}"]
        if body:
            head += ["content-type: application/json", f"content-length: {len(body)}"]
        self.socket.sendall("\r\n".join([*head, "", body]).encode())
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += self.receive()
        head, _, rest = answer.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
        missing = int(length[1]) - len(rest) if length else 0
        while missing > 0:
            missing -= len(self.receive())
        if not head.startswith(b"HTTP/1.1 2"):
            sys.exit(f"{method} {path}: {head.decode()}")

    def receive(self):
        received = self.socket.recv(65536)
        if not received:
            raise ConnectionError("the server closed the connection")
        return received


def load(request, seconds, script):
    """Sends requests from 64 connections as fast as they are answered; returns their number."""
    method, path, body = request
    lines = [f"wrk.method = {method!r}", f"wrk.headers['x-token'] = {TOKEN!r}"]
    if body:
        lines += [f"wrk.body = {body!r}", "wrk.headers['content-type'] = 'application/json'"]
    script.write_text("\n".join(lines))
    command = ["wrk", "-t1", "-c64", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{PORT}{path}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if wrong := re.search(r"(Non-2xx|Socket errors).*", told):
        sys.exit(f"{method} {path}: {wrong[0]}")
    return int(re.search(r"(\d+) requests in", told)[1])


def machine():
    """Busy and all time of all cores so far, in seconds."""
    times = [int(field) / TICKS for field in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
    return sum(times) - times[3] - times[4], sum(times)


def measure(command, request, seconds, script):
    """Microseconds of CPU time per request, and the share of the machine that others took meanwhile."""
    with Server(command) as server:
        load(request, 1, script)
        used, children, (busy, whole) = server.cpu(), os.times(), machine()
        count = load(request, seconds, script)
        used = server.cpu() - used
        wrk = os.times().children_user + os.times().children_system
        wrk -= children.children_user + children.children_system
        busy, whole = machine()[0] - busy, machine()[1] - whole
        return used / count * 1e6, max(0.0, busy - used - wrk) / whole


def line(name, times):
    runs = " ".join(f"{time:6.2f}" for time in times)
    return f"  {name:<13} {statistics.median(times):6.2f} µs   {runs}"


def by_time(commands, arguments):
    """Runs of both servers in alternation. Returns whether one of the ratios is above the limit."""
    need("wrk", "wrk")
    over, others = False, []
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "request.lua"

        def run(name, request, times):
            time, other = measure(commands[name], request, arguments.secs, script)
            times.setdefault(name, []).append(time)
            others.append(other)

        print(f"user and system time per request: the median, and {arguments.runs} runs of {arguments.secs} s each")
        for title, request in REQUESTS.items():
            times = {}
            pair = ["hand-written", "generated"]
            for _ in range(arguments.runs):
                for name in pair:
                    run(name, request, times)
                # Neither is always the first.
                pair.reverse()
            # What disturbs the machine disturbs both runs of a pair.
            ratios = [mine / theirs for mine, theirs in zip(times["generated"], times["hand-written"])]
            ratio = statistics.median(ratios)
            over |= ratio > LIMIT
            print(f"\n{title}", line("hand-written", times["hand-written"]), sep="\n")
            print(line("generated", times["generated"]))
            verdict = "above the limit" if ratio > LIMIT else "within the limit"
            shown = " ".join(f"{ratio:6.2f}" for ratio in ratios)
            print(f"  {'ratio':<13} {ratio:6.2f}      {shown}   {verdict}, {LIMIT}", flush=True)

        print("\nthe server on SQLite, in memory, without a line for each request")
        for title, request in REQUESTS.items():
            times = {}
            for _ in range(arguments.runs):
                run("SQLite", request, times)
            print(line(title, times["SQLite"]), flush=True)
    share = sorted(others)
    print(f"\nothers took {statistics.median(share):.0%} of the machine at the median, {share[-1]:.0%} at most")
    return over


def instructions(command, request, count):
    """Instructions of a server that answers so many requests on one connection."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "counts"
        with Server(command, ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"]):
            with Client() as client:
                for _ in range(count):
                    client.send(*request)
        return int(re.search(r"^(?:totals|summary): (\d+)", out.read_text(), re.MULTILINE)[1])


def by_instructions(commands):
    """What a request more costs. It says nothing of the kernel, and is the same however busy the machine is."""
    need("valgrind", "valgrind")
    few, many = 500, 2500
    print("instructions per request, in user mode")
    for title, request in REQUESTS.items():
        counts = {
            name: (instructions(command, request, many) - instructions(command, request, few)) / (many - few)
            for name, command in commands.items()
        }
        ratio = counts["generated"] / counts["hand-written"]
        shown = "   ".join(f"{name} {count:,.0f}" for name, count in counts.items())
        print(f"  {title:<13} {shown}   ratio {ratio:.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="runs of each server for each request")
    parser.add_argument("--secs", type=int, default=4, help="how long a run takes")
    parser.add_argument("--instructions", action="store_true", help="count instructions instead of time")
    arguments = parser.parse_args()
    commands = build()
    if arguments.instructions:
        by_instructions(commands)
        return 0
    return int(by_time(commands, arguments))


if __name__ == "__main__":
    sys.exit(main())
