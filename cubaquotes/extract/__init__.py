"""Text in, quotes out: a pure function. It opens no file but the program's own data, and reads no setting."""

from cubaquotes.extract.engine import ENGINE_VERSION, extract
from cubaquotes.extract.select import quote_at, words_boundary

__all__ = ["ENGINE_VERSION", "extract", "quote_at", "words_boundary"]
