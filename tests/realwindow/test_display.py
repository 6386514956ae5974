"""The look at the display before Qt could abort over it."""

import subprocess
import sys

import pytest

from tests.realwindow.screen import Screen

pytestmark = [pytest.mark.realwindow, pytest.mark.slow]

# Twenty short-lived clients, each at the heels of the one before.
_ASK = """
import os, sys
from cubaquotes.launch.system import display_problem
for _ in range(20):
    child = os.fork()
    if child == 0:
        os._exit(display_problem() is not None)
    if os.waitpid(child, 0)[1]:
        sys.exit("a display that is there was said not to answer")
"""


def test_a_bare_display_that_starts_over_after_each_client_is_no_problem(screen: Screen) -> None:
    screen.without_manager()
    subprocess.run([sys.executable, "-c", _ASK], env=screen.environ(), check=True)
