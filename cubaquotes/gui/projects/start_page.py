"""What the centre shows while there is no article."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

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
        hint = TextLabel(tr("Drop text files or a folder anywhere on this window, or:"), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        self._trouble = TextLabel("", "bad", wrap=True)
        self._trouble.hide()
        for label in (title, self._trouble, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        ways = QGridLayout()  # two beside two: in other languages four in a row are wider than the window
        ways.setSpacing(8)
        for place, (action_id, text, role) in enumerate(
            (
                ("project.import", tr("Import articles"), "main"),
                ("project.open", tr("Open a project"), ""),
                ("project.new", tr("New project"), ""),
                ("project.sample", tr("Sample project"), ""),
            )
        ):
            button = ActionButton(actions[action_id], actions.specs[action_id], text, role)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            ways.addWidget(button, *divmod(place, 2))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addLayout(ways)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)

    def say(self, trouble: str) -> None:
        """Why there is nothing to show, if something went wrong."""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
