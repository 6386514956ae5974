"""The bar under the article: where one is, and the common actions with their keys."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.session import Session
from cubaquotes.gui.widgets import ActionButton, TextLabel

_BUTTONS = (
    ("review.confirm", "Confirm", "main"),
    ("review.reject", "Not a quote", ""),
    ("review.add", "Missed quote", ""),
    ("move.next_open", "Next open", ""),
    ("edit.undo", "Undo", ""),
)


class ReviewBar(QFrame):
    """Follows the session."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._session = session
        self._where = TextLabel(role="muted")
        self._where.setAccessibleName("Progress in this article")
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self._where, 1)
        for action_id, text, role in _BUTTONS:
            line.addWidget(ActionButton(actions[action_id], actions.specs[action_id], text, role))
        for signal in (session.article_changed, session.quotes_changed, session.current_changed):
            signal.connect(self._show)
        session.quotes_updated.connect(lambda _ids: self._show())
        self._show()

    def _show(self) -> None:
        count = len(self._session.quotes)
        index = self._session.current_index
        left = self._session.open_left()
        if self._session.article is None:
            text = ""
        elif index is None:
            text = "No quotes found here"
        else:
            text = f"Quote {index + 1} of {count} · {f'{left} open' if left else 'all decided'}"
        self._where.setText(text)
        self._where.setToolTip(text)
