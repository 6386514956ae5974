"""Text in, quotes out: a pure function. It opens no file but the program's own data, and reads no setting.

The engine comes in when it is first asked for: opening a project needs no more of it than its version.
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from cubaquotes.extract.version import ENGINE_VERSION

if TYPE_CHECKING:
    from cubaquotes.extract.engine import extract
    from cubaquotes.extract.select import quote_at, quote_of, tears, told_apart, words_boundary

__all__ = ["ENGINE_VERSION", "extract", "quote_at", "quote_of", "tears", "told_apart", "words_boundary"]


def __getattr__(name: str) -> object:
    if name == "extract":
        from cubaquotes.extract.engine import extract

        return extract
    if name in __all__:
        from cubaquotes.extract import select

        return getattr(select, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _CallableModule(ModuleType):
    """`cubaquotes.extract` is this package and, by contract, also the function: once the package is imported, Python
    puts it under that name in `cubaquotes`, whatever stood there. So the package can be called."""

    def __call__(self, *given: Any, **named: Any) -> object:
        from cubaquotes.extract.engine import extract

        return extract(*given, **named)


sys.modules[__name__].__class__ = _CallableModule
