"""The command line as far as the launcher must know it."""

from collections.abc import Sequence

TEST = "--test"
HELP = ("-h", "--help")
# A single word that is none of these is a project to open. They need neither a display nor the libraries of one.
COMMANDS = ("new", "import", "extract", "export", "stats", "check", "backup", "speakers", "codebook")

# In ASCII: it must be readable on any terminal.
SET_UP_HELP = f"""\
python3 main.py                  opens the window; the first start prepares everything in .venv before
python3 main.py PROJECT          opens the window on this project
python3 main.py COMMAND ...      does what `cubaquotes COMMAND ...` does: {", ".join(COMMANDS)}
python3 main.py --test [ARGS]    the same preparation, then the test suite (ARGS go to pytest)
"""


def wants_window(args: Sequence[str]) -> bool:
    """Whether the program opens a window when it is called with these arguments: none, or a project."""
    return not args or (len(args) == 1 and args[0] not in COMMANDS and not args[0].startswith("-"))
