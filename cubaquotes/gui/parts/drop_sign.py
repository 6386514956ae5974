"""What lies over the window while files are dragged over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr

_MARGIN = 24  # pixels between it and the window's edges


class DropSign(TextLabel):
    """Says that what is let go here is imported."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(tr("Drop to import"), "drop")
        self._window = window
        self.setParent(window)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_sign(self) -> None:
        """Over all of the window."""
        self.setGeometry(self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self.show()
        self.raise_()
