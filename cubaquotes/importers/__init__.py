"""Files in, articles out: text that is normalised once, its metadata as far as it can be guessed, and warnings."""

from cubaquotes.importers.encoding import Decoded, decode
from cubaquotes.importers.reading import (
    MAX_BYTES,
    SUFFIXES,
    FoundFiles,
    article_from_text,
    decode_file,
    find_files,
    read_article,
)

__all__ = [
    "MAX_BYTES",
    "SUFFIXES",
    "Decoded",
    "FoundFiles",
    "article_from_text",
    "decode",
    "decode_file",
    "find_files",
    "read_article",
]
