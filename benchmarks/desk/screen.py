"""A screen without a monitor, and its keyboard and mouse: strokes come from the X server, as from a person's hands."""

import ctypes
import os
import subprocess
import time
from ctypes.util import find_library
from pathlib import Path

SIZE = (1600, 1000)
_SHIFTED = frozenset('{}:"<>?_+~!@#$%^&*()|') | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_SYMBOLS = {
    " ": "space", "[": "bracketleft", "]": "bracketright", "{": "braceleft", "}": "braceright", ".": "period",
    ",": "comma", "-": "minus", "'": "apostrophe",
}  # fmt: skip


class Screen:
    """An X server with a window manager, on a free display or on the one wanted."""

    def __init__(self, folder: Path, display: str = "") -> None:
        self._folder = folder
        with (folder / "screen.log").open("wb") as log:
            ready, tell = os.pipe()
            where = [display] if display else []
            self._server = subprocess.Popen(
                ["Xvfb", *where, "-displayfd", str(tell), "-screen", "0", "{}x{}x24".format(*SIZE), "-nolisten", "tcp"],
                pass_fds=(tell,), stdout=log, stderr=log,
            )  # fmt: skip
            os.close(tell)
            with os.fdopen(ready) as answer:
                number = answer.readline().strip()
            if not number:
                raise SystemExit(f"No X server: {(folder / 'screen.log').read_text()}")
            self.name = f":{number}"
            self._manager = subprocess.Popen(["openbox"], env=self.environ(), stdout=log, stderr=log)

    def environ(self) -> dict[str, str]:
        """The environment of a program that shall appear here."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("WAYLAND", "QT_", "XDG_SESS"))
        }
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def close(self) -> None:
        """Take the screen away."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(20)


class Hands:
    """Presses keys and clicks through the X server's XTEST extension, and knows when it did."""

    def __init__(self, screen: Screen) -> None:
        self._x = ctypes.CDLL(find_library("X11") or "libX11.so.6")
        self._test = ctypes.CDLL(find_library("Xtst") or "libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(screen.name.encode()))
        if not self._display:
            raise SystemExit(f"No connection to the screen {screen.name}.")

    def press(self, key: str) -> float:
        """Press and release a key: a letter, a symbol, or X's name of a key ("Return"), with "Ctrl+" or "Shift+"
        before it if need be. Gives the clock (seconds) just before."""
        *holding, name = key.split("+") if len(key) > 1 else [key]
        held = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}
        codes = [self._code(held[each]) for each in holding]
        if name in _SHIFTED:
            codes.append(self._code("Shift_L"))
        code = self._code(_SYMBOLS.get(name, name))
        began = time.perf_counter()
        for each in (*codes, code):
            self._test.XTestFakeKeyEvent(self._display, each, 1, 0)
        for each in (code, *reversed(codes)):
            self._test.XTestFakeKeyEvent(self._display, each, 0, 0)
        self._x.XFlush(self._display)
        return began

    def point(self, x: int, y: int) -> None:
        """Move the pointer there."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XFlush(self._display)
        time.sleep(0.03)

    def click(self, x: int, y: int, button: int = 1) -> float:
        """Move the pointer and click there. Gives the clock (seconds) just before the click."""
        self.point(x, y)
        began = time.perf_counter()
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, button, down, 0)
        self._x.XFlush(self._display)
        return began

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> float:
        """Press the left button at a place and move to another one; `release` ends it. Gives the clock just before
        the move."""
        self._test.XTestFakeMotionEvent(self._display, -1, *start, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._x.XFlush(self._display)
        time.sleep(0.05)
        began = time.perf_counter()
        self._test.XTestFakeMotionEvent(self._display, -1, *end, 0)
        self._x.XFlush(self._display)
        return began

    def release(self) -> None:
        """Let the left button go."""
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x.XFlush(self._display)

    def _code(self, name: str) -> int:
        code = int(self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode())))
        if not code:
            raise SystemExit(f"The keyboard of this screen has no {name!r}.")
        return code
