"""A note on one stance."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.fields import TextField
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr

_LINES = 5


class StanceNoteDialog(FormDialog):
    """What the analyst wants to say about a stance. The keys are those of the note on the quote: Enter and Esc keep."""

    def __init__(self, about: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note on the stance"), tr("Keep"), parent)
        self._note = TextField()
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(QFontMetrics(self._note.font()).lineSpacing() * _LINES + 16)
        self._note.setPlainText(note)
        self._note.finished.connect(self.accept)
        self.row(about, self._note)
        self.form.addRow("", TextLabel(tr("Enter and Esc keep it; Shift+Enter begins a new line."), "muted", wrap=True))

    def note(self) -> str:
        """What is written."""
        return self._note.toPlainText().strip()
