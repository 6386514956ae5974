"""How the launcher speaks: on stderr, since stdout belongs to the data of the command that follows."""

import sys


class SetUpError(Exception):
    """The set-up can't go on; the message is one sentence for the person who started it."""


def say(message: str) -> None:
    """Tell the person what is being done."""
    sys.stderr.write(f"CubaQuotes: {message}\n")
    sys.stderr.flush()
