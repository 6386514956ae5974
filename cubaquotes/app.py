"""Starts the program: the command line if a command is named, else the window. Qt is imported only for the window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from cubaquotes.launch.commands import wants_window

INTERRUPTED = 130
"""The exit status of a program that Ctrl-C ended, as shells know it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments after its name (by default the process's own). Gives the exit status."""
    args = list(sys.argv[1:] if argv is None else argv)
    if wants_window(args):
        return _window(Path(args[0]) if args else None)
    try:
        from cubaquotes.cli import main as command_line

        return command_line(args)
    except KeyboardInterrupt:  # while the program was still starting
        return INTERRUPTED


def _window(project: Path | None) -> int:
    if project is not None and not project.exists():
        return _refuse(
            f"There is no project “{project}”, and no command of that name: `cubaquotes new {project}` makes the"
            " project, `cubaquotes --help` names the commands."
        )
    from cubaquotes.launch.system import window_problem

    problem = window_problem()
    if problem:
        return _refuse(problem)
    from cubaquotes.gui import run

    return run(project)


def _refuse(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1
