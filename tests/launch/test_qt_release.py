"""The pinned release of Qt's bindings keeps Python's books straight."""

import subprocess
import sys

import pytest

# Each call gives None. A release that drops a reference to None each time ends Python after some thousands of them.
_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for number in range(100_000):
    thing.setObjectName("a" if number % 2 else "b")
print("alive")
"""


@pytest.mark.slow
def test_a_hundred_thousand_void_calls_leave_none_alive() -> None:
    done = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
