"""A note on one stance."""

from PySide6.QtWidgets import QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.dialogs.editor import Lines
from cubaquotes.gui.words.translate import tr


class StanceNoteDialog(FormDialog):
    """What the analyst wants to say about a stance."""

    def __init__(self, about: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note on the stance"), tr("Keep"), parent)
        self._note = Lines(most=6)
        self._note.setPlainText(note)
        self.row(about, self._note)

    def note(self) -> str:
        """What is written."""
        return self._note.toPlainText().strip()
