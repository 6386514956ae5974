"""What the centre shows while there is no article."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.parts.widgets import ActionButton, TextLabel
from cubaquotes.gui.words.translate import tr


class StartPage(QWidget):
    """One sentence, and the four ways to begin."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = TextLabel(tr("No article yet"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        hint = TextLabel(tr("Drop text files or a folder anywhere on this window, or:"), "muted")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        self._trouble = TextLabel("", "bad", wrap=True)
        self._trouble.hide()
        for label in (title, self._trouble, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        for action_id, text, role in (
            ("project.import", tr("Import articles"), "main"),
            ("project.open", tr("Open a project"), ""),
            ("project.new", tr("New project"), ""),
            ("project.sample", tr("Sample project"), ""),
        ):
            line.addWidget(ActionButton(actions[action_id], actions.specs[action_id], text, role))
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)

    def say(self, trouble: str) -> None:
        """Why there is nothing to show, if something went wrong."""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
