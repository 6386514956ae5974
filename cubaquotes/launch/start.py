"""From the words after `python3 main.py` to the program running in .venv; a matter of milliseconds on later starts."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from cubaquotes.launch.commands import HELP, SET_UP_HELP, TEST, wants_window
from cubaquotes.launch.environment import RUN_LOCK, TEST_LOCK, Environment

ROOT = Path(__file__).resolve().parents[2]
# Set between launcher and program, to tell a damaged .venv from the way there; MENDED: after a new one was made.
_ON_THE_WAY, _FIRST, _MENDED = "CUBAQUOTES_LAUNCHING", "first", "mended"


def start(args: Sequence[str]) -> None:
    """Return if this is .venv's Python and the program is wanted; else make .venv ready and become what is wanted.

    Raises SystemExit with a sentence on stderr if the set-up fails.
    """
    environment = Environment(ROOT)
    testing = args[:1] == [TEST]
    came_from = os.environ.pop(_ON_THE_WAY, "")
    if environment.is_running_this():
        if not testing:
            return
        _become(Path(sys._base_executable), ["main.py", *args], ROOT)  # type: ignore[attr-defined]  # noqa: SLF001
    if came_from and environment.is_ready(RUN_LOCK):
        _mend(environment, came_from, args)
    lock = TEST_LOCK if testing else RUN_LOCK
    ready = environment.is_ready(lock)
    if args[:1] and args[0] in HELP:
        sys.stdout.write(SET_UP_HELP + "\n")
        sys.stdout.flush()
        if not ready:
            sys.exit(0)
    if testing or not ready:
        _set_up(environment, lock, window=not testing and wants_window(args))
    if testing:
        _become(environment.python, ["-m", "pytest", *args[1:]], ROOT)
    os.environ[_ON_THE_WAY] = came_from or _FIRST
    _become(environment.python, [str(ROOT / "main.py"), *args])


def _mend(environment: Environment, came_from: str, args: Sequence[str]) -> NoReturn:
    """.venv is stamped as complete, and yet its Python came back here instead of to the program: make it anew, once."""
    if came_from == _MENDED:
        sys.exit(f"CubaQuotes: the Python in {environment.folder} does not work; start with another Python.")
    environment.forget()
    os.environ[_ON_THE_WAY] = _MENDED
    # This Python is a link in .venv, which is about to go, so its target takes over.
    _become(Path(sys.executable).resolve(), [str(ROOT / "main.py"), *args])


def _set_up(environment: Environment, lock: str, *, window: bool) -> None:
    from cubaquotes.launch.machine import provide_system
    from cubaquotes.launch.packages import provide_packages
    from cubaquotes.launch.report import SetUpError, say

    try:
        provide_system(window=window, testing=lock == TEST_LOCK)
        if not environment.is_ready(lock):
            provide_packages(environment, lock)
            say("everything is in place")
    except SetUpError as error:
        sys.exit(f"CubaQuotes: {error}")
    except KeyboardInterrupt:
        sys.stderr.write("\nCubaQuotes: stopped; start again to go on.\n")
        sys.exit(130)


def _become(python: Path, args: Sequence[str], folder: Path | None = None) -> NoReturn:
    """Run a Python in place of this one, in `folder` if one is given."""
    if folder:
        os.chdir(folder)
    os.environ.pop("PYTHONHOME", None)  # it would lead .venv's Python to other packages
    command = [str(python), *args]
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows has no exec that a console waits for.
    import subprocess

    sys.exit(subprocess.run(command, check=False).returncode)
