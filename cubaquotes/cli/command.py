"""From the arguments to the command, and from how it ended to the exit status."""

import sys
from collections.abc import Sequence

from cubaquotes.cli.output import abandon_stdout, is_broken_pipe, open_closed_streams, prepare_stdout
from cubaquotes.cli.parser import build_parser
from cubaquotes.cli.terminal import Terminal, UsageError
from cubaquotes.errors import CubaQuotesError
from cubaquotes.files import in_words

DONE, TROUBLE, USAGE = 0, 1, 2
INTERRUPTED = 130  # what a shell reports of a program that Ctrl-C ended
READER_GONE = 141  # and of one that wrote into a closed pipe


def run(argv: Sequence[str]) -> int:
    """Run the command line `argv` (without the program's name) and give the exit status.

    Wrong usage raises SystemExit(2), as argparse does.
    """
    open_closed_streams()
    args = build_parser().parse_args(argv)
    prepare_stdout()
    terminal = Terminal(quiet=args.quiet)
    try:
        try:
            args.run(args, terminal)
            sys.stdout.flush()
        finally:
            terminal.clear()
    except CubaQuotesError as error:
        terminal.problem(str(error))
        return USAGE if isinstance(error, UsageError) else TROUBLE
    except KeyboardInterrupt:
        return _interrupted(terminal)
    except OSError as error:
        return _stdout_failed(error, terminal)
    return TROUBLE if terminal.problems else DONE


def _interrupted(terminal: Terminal) -> int:
    terminal.remark("Stopped.")
    try:
        sys.stdout.flush()
    except OSError:
        abandon_stdout()
    return INTERRUPTED


def _stdout_failed(error: OSError, terminal: Terminal) -> int:
    """Commands turn every other file's trouble into sentences of their own; what is left is stdout's."""
    if is_broken_pipe(error):
        abandon_stdout()
        return READER_GONE
    if error.filename is not None:  # not stdout: a bug of ours, whose traceback is wanted
        raise error
    abandon_stdout()
    terminal.problem(f"The output can't be written: {in_words(error)}.")
    return TROUBLE
