"""Text in, quotes out: a pure function. It opens no file but the program's own data, and reads no setting."""

import sys
from types import ModuleType

from cubaquotes.extract.engine import ENGINE_VERSION, extract
from cubaquotes.extract.select import quote_at, quote_of, told_apart, words_boundary

__all__ = ["ENGINE_VERSION", "extract", "quote_at", "quote_of", "told_apart", "words_boundary"]


class _CallableModule(ModuleType):
    """`cubaquotes.extract` is this package and, by contract, also the function: once the package is imported, Python
    puts it under that name in `cubaquotes`, whatever stood there. So the package can be called."""

    __call__ = staticmethod(extract)


sys.modules[__name__].__class__ = _CallableModule
