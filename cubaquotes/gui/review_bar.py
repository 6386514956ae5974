"""The bar under the article: the common actions with their keys."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.widgets import ActionButton

_BUTTONS = (
    ("review.confirm", "Confirm", "main"),
    ("review.reject", "Not a quote", ""),
    ("review.add", "Missed quote", ""),
    ("move.next_open", "Next open", ""),
    ("edit.undo", "Undo", ""),
)


class ReviewBar(QFrame):
    """Buttons for those who have not learned the keys yet; each shows its key."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addStretch(1)
        for action_id, text, role in _BUTTONS:
            line.addWidget(ActionButton(actions[action_id], actions.specs[action_id], text, role))
        line.addStretch(1)
