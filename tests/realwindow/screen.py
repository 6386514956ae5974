"""A virtual screen, the program in a real window on it, and a keyboard: everything acts from outside the process."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 20.0  # seconds for anything to happen on a machine that others use too
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not QGuiApplication.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


class Screen:
    """An X server without a monitor, on a free display, with a window manager that gives windows the focus."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        ready, tell = os.pipe()
        with (folder / "screen.log").open("wb") as log:
            self._server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                pass_fds=(tell,),
                stdout=log,
                stderr=log,
            )
            os.close(tell)
            with os.fdopen(ready) as answer:
                self.display = f":{answer.readline().strip()}"
            assert self.display != ":", (folder / "screen.log").read_text()
            self._manager = subprocess.Popen(["openbox"], env=self.environ(), stdout=log, stderr=log)

    def environ(self) -> dict[str, str]:
        """The environment of a program that shall appear on this screen."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("WAYLAND", "QT_", "XDG_SESS"))
        }
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *words: str) -> str:
        """What xdotool says to a command; "" if it failed."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environ(), capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout.strip()

    def photograph(self, name: str) -> Path:
        """A picture of the whole screen, taken with Qt since no other program for it need be there."""
        picture = self.folder / name
        subprocess.run([sys.executable, "-c", _GRAB, str(picture)], env=self.environ(), timeout=PATIENCE, check=True)
        return picture

    def close(self) -> None:
        """Take the screen away."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(PATIENCE)


class Program:
    """The program on a screen, started as a person starts it: with `words` on the command line."""

    def __init__(self, screen: Screen, *words: str | Path) -> None:
        self.screen = screen
        self.window = ""
        self.started = time.monotonic()
        command = [sys.executable, "-m", "cubaquotes", *map(str, words)]
        with (screen.folder / "program.log").open("ab") as log:
            self._process = subprocess.Popen(command, env=screen.environ(), stdout=log, stderr=log)

    def wait_for_window(self) -> None:
        """Wait until the window is there, and give it the focus."""
        self.wait_until(self._window_is_there, "its window")
        self.wait_until(self._has_the_focus, "the focus")  # the window manager may start later than the program

    def _window_is_there(self) -> bool:
        assert self._process.poll() is None, f"the program ended at once: {self.said()}"
        pid = str(self._process.pid)
        self.window = self.screen.xdotool("search", "--onlyvisible", "--pid", pid, "--name", "CubaQuotes").split("\n")[
            0
        ]
        return bool(self.window)

    def _has_the_focus(self) -> bool:
        self.screen.xdotool("windowactivate", self.window)
        return self.screen.xdotool("getactivewindow") == self.window

    @property
    def title(self) -> str:
        """The window's title."""
        return self.screen.xdotool("getwindowname", self.window)

    @property
    def decided(self) -> int:
        """How many quotes of the article in view are decided, as the title says it; -1 as long as it doesn't."""
        return self._progress()[0]

    @property
    def total(self) -> int:
        """How many quotes the article in view has, as the title says it; -1 as long as it doesn't."""
        return self._progress()[1]

    def _progress(self) -> tuple[int, int]:
        found = re.search(r"(\d+) of (\d+)", self.title)
        return (int(found[1]), int(found[2])) if found else (-1, -1)

    def press(self, *keys: str) -> None:
        """Press keys one after the other (xdotool's names), as the keyboard would: whoever has the focus gets them."""
        self.screen.xdotool("key", "--delay", "30", *keys)

    def wait_until(self, holds: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Wait for something to be so; fail with a picture of the screen if it never is."""
        if not self.comes(holds, patience):
            picture = self.screen.photograph("failed.png")
            title = self.title if self.window else "no window"
            raise AssertionError(
                f"waited {patience:.0f} s for {what}; title: {title!r}; screen: {picture}; said: {self.said()}"
            )

    def comes(self, holds: Callable[[], bool], patience: float) -> bool:
        """Whether something becomes so within some seconds."""
        deadline = time.monotonic() + patience
        while not holds():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True

    def said(self) -> str:
        """What the program wrote on its terminal."""
        return (self.screen.folder / "program.log").read_text(encoding="utf-8", errors="replace")

    def has_ended(self) -> bool:
        """Whether the process is gone."""
        return self._process.poll() is not None

    def kill(self) -> None:
        """End the process without a chance to save anything."""
        self._end(signal.SIGKILL)

    def close(self) -> None:
        """End the process, if it still runs, and whatever its state."""
        if self._process.poll() is None:
            self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        self._process.send_signal(how)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
