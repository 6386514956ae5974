"""The line beside the article that tells whether the keys work there."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.reading.article_text import ArticleText

_WIDTH = 2  # pixels


class FocusEdge(QWidget):
    """In the accent's colour while the article has the focus; there it would be painted each time."""

    def __init__(self, text: ArticleText, theme: Theme) -> None:
        super().__init__()
        self._text, self._theme = text, theme
        self.setFixedWidth(_WIDTH)
        text.focus_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        ink = "accent" if self._text.hasFocus() else "paper"
        QPainter(self).fillRect(event.rect(), self._theme.colour(ink))
