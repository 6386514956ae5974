"""The right-hand panel: who said it, why the program thinks so, the stances, a note."""

from cubaquotes.gui.inspector.panel import Inspector

__all__ = ["Inspector"]
