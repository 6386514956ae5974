"""What the operating system must bring: provided if we may, else named with the command that does."""

import importlib.util
import shutil
import sys

from cubaquotes.launch import debian, system
from cubaquotes.launch.report import SetUpError, say

# Program -> Debian package: what the tests in a real window are driven with.
_TEST_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}


def provide_system(*, window: bool, testing: bool) -> None:
    """Make sure that the program (or its tests) can run on this machine; raises SetUpError if not.

    Missing Debian packages are installed when we are root. For the tests only the libraries that Qt itself links to are
    a must: the tests in a real window say what they miss and are skipped.
    """
    if window and (problem := system.display_problem()):
        raise SetUpError(problem)
    must = _installer_packages()
    wish: list[str] = []
    if window:
        must += _library_packages(system.qt_platform())
    if testing:
        must += _library_packages("offscreen")
        wish = real_window_packages()
    if wanted := sorted({*must, *wish}):
        if debian.may_install():
            say(f"installing system packages: {' '.join(wanted)}")
            if not debian.install(wanted):
                say(f"apt-get failed, in its own words above; the command was `{system.install_command(wanted)}`")
        elif wish:
            say(f"the tests in a real window will be skipped; to have them too, {system.install_hint(wanted)}")
    _refuse_what_is_missing(window=window, testing=testing)


def real_window_packages() -> list[str]:
    """The Debian packages that are missing for the tests in a real window."""
    tools = [package for tool, package in _TEST_TOOLS.items() if not shutil.which(tool)]
    return sorted({*tools, *_library_packages("xcb")})


def has_pip_for_others() -> bool:
    """Whether this Python has a pip that can install into another environment (22.3 or newer)."""
    if not importlib.util.find_spec("pip"):
        return False
    from importlib.metadata import PackageNotFoundError, version

    try:
        numbers = tuple(int(part) for part in version("pip").split(".")[:2])
    except (PackageNotFoundError, ValueError):
        return False
    return numbers >= (22, 3)


def _installer_packages() -> list[str]:
    """The Debian package that brings ensurepip, if neither that nor a pip of our own can fill an environment."""
    if importlib.util.find_spec("ensurepip") or has_pip_for_others():
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def _library_packages(platform: str) -> list[str]:
    return [library.package for library in system.missing_libraries(platform)]


def _refuse_what_is_missing(*, window: bool, testing: bool) -> None:
    importlib.invalidate_caches()
    if missing := _installer_packages():
        raise SetUpError(
            f"Python's module ensurepip is missing here: {system.install_hint(missing)}, then start again."
        )
    if testing and (missing := _library_packages("offscreen")):
        raise SetUpError(f"The tests need system libraries: {system.install_hint(missing)}, then start again.")
    if window and (problem := system.window_problem()):
        raise SetUpError(problem)
