"""The review queue: which quotes are listed, how the keys walk through them, and what is decided for many at once."""

from cubaquotes.gui.queue.listing import Listing, Scope
from cubaquotes.gui.queue.pages import RowPages

__all__ = ["Listing", "RowPages", "Scope"]
