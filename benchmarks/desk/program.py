"""The watched program, seen from the process that works it."""

import compileall
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk.screen import SIZE, Screen

CODE = Path(__file__).parents[2] / "cubaquotes"
PATIENCE = 60.0  # seconds
State = dict[str, Any]


class Program:
    """Starts the window on a project, and reads what it tells.

    opened: milliseconds from the start of the process to the first painted article.
    """

    def __init__(self, screen: Screen, project: Path, home: Path) -> None:
        environ = {**screen.environ(), "CUBAQUOTES_HOME": str(home), "PYTHONUNBUFFERED": "1"}
        compileall.compile_dir(
            CODE, quiet=2
        )  # as the first start leaves it, also where Python is told to write nothing
        command = [sys.executable, "-m", "desk.watched", str(project.absolute()), str(SIZE[0]), str(SIZE[1])]
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command, env=environ, cwd=Path(__file__).parents[1], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._mouth, self._ears = self._process.stdin.fileno(), self._process.stdout.fileno()
        self._rest = b""
        self._lines: list[State] = []
        self._token = 0
        self.state: State = {}
        first = self.until(lambda state: state.get("article") is not None and state.get("painted"))
        self.opened = (first["t"] - self.started) * 1000

    def until(self, holds: Callable[[State], Any], patience: float = PATIENCE) -> State:
        """The first thing told for which something holds."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for number, line in enumerate(self._lines):
                if "quote" in line:
                    self.state = line
                if holds(line):
                    del self._lines[: number + 1]
                    return line
            self._lines.clear()
            self._read(0.5)
        raise TimeoutError(f"waited {patience:.0f} s; the window showed {self.state}")

    def ask(self, *words: object) -> State:
        """Ask, and wait for the answer."""
        self._token += 1
        token = str(self._token)
        self.tell(*words, token)
        return self.until(lambda line: line.get("token") == token)

    def tell(self, *words: object) -> None:
        """Give a command that has no answer."""
        os.write(self._mouth, ("\t".join(map(str, words)) + "\n").encode())

    def look(self) -> State:
        """What the window shows now."""
        return self.ask("look")

    def rest(self, patience: float = PATIENCE) -> State:
        """What it shows when it has nothing left to do."""
        end = time.monotonic() + patience
        while not (state := self.look())["rest"] and time.monotonic() < end:
            time.sleep(0.02)
        return state

    def wait(self, holds: Callable[[State], Any], patience: float = PATIENCE) -> State:
        """Look until something holds: for what another window than the main one paints."""
        end = time.monotonic() + patience
        while not holds(state := self.look()):
            if time.monotonic() > end:
                raise TimeoutError(f"waited {patience:.0f} s; the window showed {state}")
            time.sleep(0.02)
        return state

    def close(self) -> None:
        """Close the window, and wait for its end."""
        self.tell("close")
        self._process.wait(PATIENCE)

    def _read(self, seconds: float) -> None:
        if select.select([self._ears], [], [], seconds)[0]:
            got = os.read(self._ears, 1 << 20)
            if not got:
                raise SystemExit("The window has ended by itself.")
            *whole, self._rest = (self._rest + got).split(b"\n")
            self._lines += [json.loads(line) for line in whole if line.startswith(b"{")]
