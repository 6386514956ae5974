"""The user's trouble. Anything else that is raised is our bug."""

import traceback
from pathlib import Path


class CubaQuotesError(Exception):
    """Something the user can understand and act on.

    The message is one whole sentence: what, where, what to do. It is shown as it is, without a traceback.
    """


class ImportFileError(CubaQuotesError):
    """A file can't become an article."""


class ProjectError(CubaQuotesError):
    """A project file can't be opened, read or saved."""


class ExportError(CubaQuotesError):
    """The table can't be written."""


class NotAllowedError(CubaQuotesError):
    """The action makes no sense for what it was asked on (a name that is taken, an empty selection)."""


def bug_in_words(error: Exception) -> str:
    """A bug of ours that must not end the work on everything else, for a report: what it was, and in which line."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error}; {Path(place.filename).name}, line {place.lineno}"
