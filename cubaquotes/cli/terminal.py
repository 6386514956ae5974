"""What a command says beside its data: sentences and progress, all on stderr."""

import sys
import time

from cubaquotes.errors import CubaQuotesError


class UsageError(CubaQuotesError):
    """What was typed can't be carried out by any project or file."""


_EVERY = 0.2  # seconds between two shows of the progress


class Terminal:
    """Collects what was refused, for the exit status, and says it at once.

    quiet: say nothing but troubles. Progress is shown only on a terminal, in one line that is written over.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.problems = 0
        self._shows = sys.stderr.isatty() and not quiet
        self._quiet = quiet
        self._shown_at = 0.0
        self._width = 0

    def problem(self, sentence: str) -> None:
        """Something was refused or failed, and the rest goes on."""
        self.problems += 1
        self._line(sentence)

    def remark(self, sentence: str) -> None:
        """Something that the person should know, and that failed nothing."""
        if not self._quiet:
            self._line(sentence)

    def progress(self, sentence: str) -> None:
        """How far it is; shown a few times a second at most."""
        now = time.monotonic()
        if self._shows and now - self._shown_at >= _EVERY:
            self._shown_at = now
            sys.stderr.write(f"\r{sentence:<{self._width}}")
            sys.stderr.flush()
            self._width = len(sentence)

    def clear(self) -> None:
        """Take the progress off the screen."""
        if self._width:
            sys.stderr.write(f"\r{'':<{self._width}}\r")
            sys.stderr.flush()
            self._width = 0

    def _line(self, sentence: str) -> None:
        self.clear()
        # A name may hold a newline; a sentence is one line all the same.
        sys.stderr.write(" ".join(sentence.splitlines()) + "\n")
        sys.stderr.flush()
