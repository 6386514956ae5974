"""The user's trouble. Anything else that is raised is our bug."""


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
