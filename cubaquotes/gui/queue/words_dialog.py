"""Words that the listed quotes have to have."""

from PySide6.QtWidgets import QLineEdit, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr


class WordsDialog(FormDialog):
    """One line; an empty one means any words."""

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(tr("Quotes with these words"), tr("List them"), parent)
        self._field = QLineEdit(words)
        self._field.selectAll()
        self.row(tr("Words"), self._field)
        hint = tr('All of them, in any order; a "phrase in quotes" as it stands. Accents don\'t matter.')
        self.column.insertWidget(1, TextLabel(hint, "muted", wrap=True))

    def words(self) -> str:
        """What was typed."""
        return " ".join(self._field.text().split())
