"""The command line: a thin face over the services. Data goes to stdout; what is said goes to stderr."""

from collections.abc import Sequence

from cubaquotes.launch.commands import COMMANDS  # the launcher must know them before anything is installed

__all__ = ["COMMANDS", "main"]


def main(argv: Sequence[str]) -> int:
    """Run one command with its arguments. Gives the exit status: 0 done, 1 something failed, 2 wrong usage."""
    from cubaquotes.cli.command import run

    return run(argv)
