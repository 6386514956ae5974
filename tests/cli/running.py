"""Runs the program as a person at a shell does."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

PROGRAM = [sys.executable, "-m", "cubaquotes"]


class Result(NamedTuple):
    """How a run ended. `said`: the lines on stderr."""

    status: int
    out: str
    said: list[str]

    def rows(self) -> list[dict[str, Any]]:
        """Stdout read as JSONL."""
        return [json.loads(line) for line in self.out.splitlines()]


def run(*args: str | Path, stdin: bytes | str = b"", env: dict[str, str] | None = None) -> Result:
    """Run `cubaquotes ARGS` to its end."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [*PROGRAM, *map(str, args)], input=data, capture_output=True, check=False, timeout=60, env=env
    )
    said = done.stderr.decode().splitlines()
    assert not any("Traceback" in line for line in said), said
    return Result(done.returncode, done.stdout.decode(), said)
