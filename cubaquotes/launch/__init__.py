"""What `python3 main.py` does before the program can run; with the standard library alone, and briefly on later starts.

This file and the package's `__init__` keep to a syntax that every Python 3 reads, so that an old one is told so in a
sentence instead of a SyntaxError.
"""

import sys


def prepare() -> None:
    """Return inside the prepared environment; anywhere else make it ready and start main.py (or the tests) there.

    Raises SystemExit with a sentence on stderr if that can't be done.
    """
    if sys.version_info < (3, 11):  # noqa: UP036  (the check is for those who have an older one)
        sys.exit(
            "CubaQuotes needs Python 3.11 or newer, and this is {}.{}: start it with a newer one, for example"
            " `python3.11 main.py`.".format(*sys.version_info)
        )
    from cubaquotes.launch.start import start

    start(sys.argv[1:])
