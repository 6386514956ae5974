"""Who a name belongs to: folding names for comparison, and the registry of a project's speakers."""

from cubaquotes.speakers.names import fold, is_bare_role, name_words
from cubaquotes.speakers.registry import Registry

__all__ = ["Registry", "fold", "is_bare_role", "name_words"]
