"""CubaQuotes: who said what, in which words, and where they stand.

Two names are the whole public API: `extract` (a string in, quotes out) and `open_project`.
Both are imported when first asked for, so that `import cubaquotes` stays free of cost and of dependencies:
the launcher imports this package before anything is installed.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cubaquotes.extract import extract
    from cubaquotes.services import open_project

__version__ = "0.2.0"
__all__ = ["__version__", "extract", "open_project"]


def __getattr__(name: str) -> object:
    if name == "extract":
        from cubaquotes.extract import extract

        return extract
    if name == "open_project":
        from cubaquotes.services import open_project

        return open_project
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
