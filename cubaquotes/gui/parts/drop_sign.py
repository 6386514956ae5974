"""What lies over the window while files are dragged over it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr

_AROUND = 48  # pixels around the words


class DropSign(QFrame):
    """Says that what is let go here is imported."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.addWidget(TextLabel(tr("Drop to import"), "heading"))
        self.hide()

    def show_sign(self) -> None:
        """In the middle of the window."""
        place = QRect(self._window.rect().topLeft(), self.sizeHint())
        place.moveCenter(self._window.rect().center())
        self.setGeometry(place)
        self.show()
        self.raise_()
