"""A screen for each test, and programs on it that are gone afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cubaquotes.launch.machine import real_window_packages
from cubaquotes.launch.system import install_hint
from tests.realwindow.screen import Program, Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    if missing := real_window_packages():
        pytest.skip(f"A virtual screen needs {', '.join(missing)}: {install_hint(missing)}.")
    screen = Screen(tmp_path)
    yield screen
    screen.close()


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[..., Program]]:
    """Starts the program with the words of a command line; the window is there and has the focus when it returns."""
    programs: list[Program] = []

    def start(*words: str | Path) -> Program:
        program = Program(screen, *words)
        programs.append(program)
        program.wait_for_window()
        return program

    yield start
    for program in programs:
        program.close()
