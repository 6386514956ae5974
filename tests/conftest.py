"""What holds for every test: its own home, no window on the developer's screen, and nothing left behind.

The environment is set while this file is read, since Qt and child processes look at it once, at their start.
"""

import gc
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANG"] = "C.UTF-8"
# Tests start `python -m cubaquotes` from folders of their own.
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))

# Who starts the tests in the background of a shell hands down that Ctrl-C is ignored; the programs that the tests
# interrupt would inherit it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No deadline: the machine is shared. On CI the same examples every time, so that a red run means a red change.
settings.register_profile("here", deadline=None, max_examples=100)
settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

_GRACE = 3.0  # seconds that threads have to end after a test
_unseen: list[str] = []  # why tests in a real window were skipped


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and data of the person at this machine are neither read nor written."""
    monkeypatch.setenv("CUBAQUOTES_HOME", str(tmp_path / "own-home"))


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open, or that logs an error without saying so."""
    before = set(threading.enumerate())
    yield
    left = []
    if "qapp" in request.fixturenames:
        left += _windows_left() + _qt_threads_left()
    left += _threads_left(before)
    if not request.node.get_closest_marker("logs_errors"):
        left += [f"logged: {record.getMessage()}" for record in caplog.records if record.levelno >= logging.ERROR]
    if left:
        pytest.fail("left behind: " + "; ".join(left))


def _threads_left(before: set[threading.Thread]) -> list[str]:
    # A dummy stands for a thread that Python did not start (Qt's); those are looked at below.
    def running() -> list[threading.Thread]:
        return [
            thread
            for thread in threading.enumerate()
            if thread not in before and not isinstance(thread, threading._DummyThread)
        ]

    _wait_until(lambda: not running())
    return [f"thread {thread.name}" for thread in running()]


def _windows_left() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"window {type(widget).__name__} “{widget.windowTitle()}”" for widget in left]
    for widget in left:
        widget.close()  # so that the next test does not pay for this one
    return names


def _qt_threads_left() -> list[str]:
    from PySide6.QtCore import QThread, QThreadPool
    from shiboken6 import isValid

    def running() -> list[QThread]:
        return [thread for thread in threads if isValid(thread) and thread.isRunning()]

    QThreadPool.globalInstance().waitForDone(int(_GRACE * 1000))
    main = QThread.currentThread()
    # By type(), since isinstance asks proxies for a class that may be gone.
    threads = [item for item in gc.get_objects() if issubclass(type(item), QThread) and item is not main]
    _wait_until(lambda: not running())
    return [f"Qt thread {thread.objectName() or type(thread).__name__}" for thread in running()]


def _wait_until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _GRACE
    while not done() and time.monotonic() < deadline:
        time.sleep(0.01)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember why a test in a real window was skipped."""
    if report.skipped and "realwindow" in report.keywords and isinstance(report.longrepr, tuple):
        _unseen.append(str(report.longrepr[2]).removeprefix("Skipped: "))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Say in the very last lines what this run did not see."""
    if _unseen and not hasattr(config, "workerinput"):
        count = "One test" if len(_unseen) == 1 else f"{len(_unseen)} tests"
        sys.stdout.write(f"\nNot tested here: {count} in a real window. {' '.join(dict.fromkeys(_unseen))}\n")
