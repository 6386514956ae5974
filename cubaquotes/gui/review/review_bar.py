"""The bar under the article: the common actions with their keys."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.parts.widgets import ActionButton
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr

_BUTTONS = (
    ("review.confirm", QT_TR_NOOP("Confirm"), "main"),
    ("review.reject", QT_TR_NOOP("Not a quote"), ""),
    ("review.add", QT_TR_NOOP("Missed quote"), ""),
    ("move.next_open", QT_TR_NOOP("Next open"), ""),
    ("edit.undo", QT_TR_NOOP("Undo"), ""),
)
_SIDE, _GAP = 12, 8


class ReviewBar(QFrame):
    """Buttons for those who have not learned the keys yet. Where it is narrow, words give way, then buttons."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(_SIDE, 8, _SIDE, 8)
        line.setSpacing(_GAP)
        line.addStretch(1)
        self._buttons = [
            ActionButton(actions[name], actions.specs[name], tr(text), role) for name, text, role in _BUTTONS
        ]
        for button in self._buttons:
            line.addWidget(button)
        line.addStretch(1)

    @property
    def confirm(self) -> ActionButton:
        """The button that is always in sight."""
        return self._buttons[0]

    def minimumSizeHint(self) -> QSize:
        """Room for the first button."""
        return QSize(self._buttons[0].sizeHint().width() + 2 * _SIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit; words give way first, from the last button on, then buttons."""
        super().resizeEvent(event)
        for button in self._buttons:
            button.set_short(False)
        for button in reversed(self._buttons[1:]):
            if self._room() < 0:
                button.set_short(True)
        room = self.width() - 2 * _SIDE
        for button in self._buttons:
            room -= button.sizeHint().width() + _GAP
            button.setVisible(room >= -_GAP)

    def _room(self) -> int:
        """Pixels that all buttons leave over."""
        needed = sum(button.sizeHint().width() + _GAP for button in self._buttons) - _GAP
        return self.width() - 2 * _SIDE - needed
