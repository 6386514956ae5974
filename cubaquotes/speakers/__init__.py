"""Who a name belongs to: folding names for comparison, and the registry of a project's speakers."""

from cubaquotes.speakers.details import is_date, language_code, trouble_with
from cubaquotes.speakers.names import fold, is_bare_role, name_words
from cubaquotes.speakers.registry import Registry, index_words, telling_words

__all__ = [
    "Registry",
    "fold",
    "index_words",
    "is_bare_role",
    "is_date",
    "language_code",
    "name_words",
    "telling_words",
    "trouble_with",
]
