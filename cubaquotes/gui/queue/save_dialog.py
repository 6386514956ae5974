"""A name for the filters that are set."""

from PySide6.QtWidgets import QLineEdit, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.words.translate import tr


class SaveFilterDialog(FormDialog):
    """A name that is there already is replaced."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(tr("Save these filters"), tr("Save"), parent)
        self._field = QLineEdit()
        self.row(tr("Name"), self._field)
        self.do.setEnabled(False)
        self._field.textChanged.connect(lambda text: self.do.setEnabled(bool(text.strip())))

    def name(self) -> str:
        """What was typed."""
        return " ".join(self._field.text().split())
