"""The look at the display before Qt could abort over it."""

import subprocess
import sys

import pytest

from tests.realwindow.screen import Screen

pytestmark = [pytest.mark.realwindow, pytest.mark.slow]

# Two lines of short-lived clients. Whenever none is left the server starts over, and drops those that are just coming.
_ASK = """
import os, sys
from cubaquotes.launch.system import display_problem
other = os.fork()
refused = 0
for _ in range(30):
    child = os.fork()
    if child == 0:
        os._exit(display_problem() is not None)
    refused += os.waitpid(child, 0)[1] != 0
if other:
    refused += os.waitpid(other, 0)[1] != 0
    sys.exit(bool(refused))
os._exit(bool(refused))
"""


def test_a_bare_display_that_starts_over_after_each_client_is_no_problem(screen: Screen) -> None:
    screen.without_manager()
    subprocess.run([sys.executable, "-c", _ASK], env=screen.environ(), check=True)
