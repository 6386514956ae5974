"""Filling .venv: an empty environment, then pip from a hashed lock, then the stamp."""

import importlib.util
import os
import shutil
import sys
import tempfile
import venv
from pathlib import Path
from typing import BinaryIO

from cubaquotes.launch.environment import RUN_LOCK, Environment
from cubaquotes.launch.onlyone import only_one, run_holding
from cubaquotes.launch.report import SetUpError, say

_SPACE_NEEDED = 500_000_000  # bytes: all packages, with those for the tests, and their unpacking
# A person's own settings for pip that would turn an installation from a hashed lock into something else.
_PIP_SETTINGS_TO_DROP = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PIP_NO_BINARY", "PIP_REQUIREMENT")


def provide_packages(environment: Environment, lock: str) -> None:
    """Make .venv complete for a lock, unless another start does so meanwhile; raises SetUpError with the reason."""
    try:
        with only_one(environment.root / ".venv.lock") as held:
            if environment.is_ready(lock):
                return
            if not environment.is_ready(RUN_LOCK):
                _begin(environment, held)
            _install(environment, lock, held)
    except OSError as error:
        raise SetUpError(
            f"{environment.folder} can't be made ({error.strerror or error}): see to it that there is room in"
            f" {environment.root} and that you may write there, then start again."
        ) from error


def _begin(environment: Environment, held: BinaryIO) -> None:
    """An empty environment that is marked as unfinished, with pip in it if this Python brings one."""
    _clear(environment)
    free = shutil.disk_usage(environment.root).free
    if free < _SPACE_NEEDED:
        raise SetUpError(
            f"There are {free // 1_000_000} MB free in {environment.root}, and the first start needs"
            f" {_SPACE_NEEDED // 1_000_000}: make room, then start again."
        )
    say(f"making {environment.folder} (once; some 270 MB, mostly Qt)")
    environment.folder.mkdir()
    environment.unfinished.touch()
    venv.EnvBuilder(symlinks=os.name != "nt").create(environment.folder)
    if _brings_pip() and not run_holding(held, [*_python(environment), "ensurepip", "--default-pip"], _pip_environ()):
        raise SetUpError("Python could not put pip into .venv; its own words are above. Start again to try anew.")


def _clear(environment: Environment) -> None:
    """Wipe what an earlier attempt or an older version left. What is not ours is moved aside instead."""
    old = environment.root / ".venv.old"
    folder = environment.folder
    if old.exists():
        shutil.rmtree(old)
    if not (folder.exists() or folder.is_symlink()):
        return
    if environment.is_ours():
        say(".venv is unfinished or out of date; making it anew")
        # Renamed first: half wiped, it could not be told from somebody's own any more.
        folder.rename(old)
        shutil.rmtree(old)
    else:
        aside = Path(tempfile.mkdtemp(prefix=".venv.aside-", dir=environment.root)) / folder.name
        folder.rename(aside)
        say(f"there was a .venv that CubaQuotes has not made; it is in {aside} now")


def _install(environment: Environment, lock: str, held: BinaryIO) -> None:
    """Install a lock into an environment that is begun, or complete for less, and stamp it."""
    say(f"installing the packages of {lock}")
    if _brings_pip():
        pip = [*_python(environment), "pip"]
    else:
        pip = [sys.executable, "-m", "pip", "--python", str(environment.python)]
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
    if not run_holding(held, [*pip, "install", *options, "-r", str(environment.root / lock)], _pip_environ()):
        raise SetUpError(_why_pip_failed(environment))
    environment.put_stamps({RUN_LOCK, lock})


def _why_pip_failed(environment: Environment) -> str:
    for folder in (environment.root, Path(tempfile.gettempdir())):
        if shutil.disk_usage(folder).free < 100_000_000:
            return f"The disk is full ({folder}): make room, then start again; what is unfinished will be made anew."
    return (
        "The packages could not be installed; pip's own words are above (the first start needs the network, later ones"
        " don't). Start again when that is mended; what is unfinished will be made anew."
    )


def _brings_pip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _python(environment: Environment) -> list[str]:
    # -I: neither PYTHONPATH nor the person's own packages may meddle.
    return [str(environment.python), "-I", "-m"]


def _pip_environ() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _PIP_SETTINGS_TO_DROP}
    return {**kept, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
