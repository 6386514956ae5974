"""The history panel: who decided what and when, and the way back to any point of it."""

from cubaquotes.gui.history.panel import HistoryPanel

__all__ = ["HistoryPanel"]
