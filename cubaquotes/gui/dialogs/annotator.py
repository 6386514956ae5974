"""Who decides: the name under which decisions are kept."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr

_LONGEST = 80


class AnnotatorDialog(FormDialog):
    """Asks for the name and says what becomes of the decisions made under the one before.

    known: names that have decisions in this project.
    """

    def __init__(self, name: str, known: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(tr("Your name"), tr("Use this name"), parent)
        self._before = name
        self._field = QLineEdit(name)
        self._field.setMaxLength(_LONGEST)
        self._field.selectAll()
        self._field.textChanged.connect(lambda _text: self._allow())
        self.row(tr("Name"), self._field)
        stays = tr(
            "Every decision is kept under the name of whoever made it. What was decided as “{name}” stays under that "
            "name: nothing is moved or lost. Under another name each quote is open again, to be decided by that "
            "person; going back to “{name}” brings the decisions made so far back into view."
        )
        self.column.insertWidget(1, TextLabel(stays.format(name=name), "muted", wrap=True))
        if known:
            told = tr("Names with decisions in this project: {names}").format(names=", ".join(known))
            self.column.insertWidget(2, TextLabel(told, "muted", wrap=True))
        self._allow()

    def name(self) -> str:
        """The name, in one line without spaces around it."""
        return " ".join(self._field.text().split())

    def _allow(self) -> None:
        self.do.setEnabled(bool(self.name()) and self.name() != self._before)
