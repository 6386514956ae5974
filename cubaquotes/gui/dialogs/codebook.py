"""The codebook: targets, their order, their words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cubaquotes.gui.controller import StepQueue
from cubaquotes.gui.dialogs.editor import Lines, ListEditor
from cubaquotes.gui.fields import LineField
from cubaquotes.gui.session import Session
from cubaquotes.gui.translate import QT_TR_NOOP, tr
from cubaquotes.gui.widgets import TextLabel
from cubaquotes.gui.worker import Worker
from cubaquotes.model import Change, Target, TargetId

if TYPE_CHECKING:
    from cubaquotes.services import Project


_WORDS_HELP = QT_TR_NOOP(
    "Suggestions come from these words; endings and accents don't matter. “sancion*” is every word that begins so; "
    "“tanker|oil + cuba” is one of the first words and something Cuban in one sentence; “- nato” unless NATO is named; "
    "“@russia” if a Russian official speaks."
)


class CodebookDialog(ListEditor):
    """Targets are never deleted, only hidden: their stances stay."""

    def __init__(self, session: Session, steps: StepQueue, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(tr("Codebook"), parent)
        self._session, self._steps, self._worker = session, steps, worker
        self._targets: list[Target] = []
        self._shown: Target | None = None
        self._label, self._words = QLineEdit(), Lines()
        self._words.setPlaceholderText(tr("words that point to it, one on each line"))
        self._description = Lines()
        self._description.setMaximumHeight(90)
        self._active = QCheckBox(tr("In the stance grid (hidden targets keep their stances)"))
        for name, field in (
            (tr("Label"), self._label), (tr("Description"), self._description), (tr("Words"), self._words),
            (tr("Shown"), self._active),
        ):  # fmt: skip
            self.add_field(name, field)
        self.form.insertRow(3, "", TextLabel(tr(_WORDS_HELP), "muted", wrap=True))
        self._new = LineField()
        self._new.setPlaceholderText(tr("New target"))
        self._new.setAccessibleName(tr("New target"))
        self._new.returnPressed.connect(self._create)
        self.list_buttons.addWidget(self._new, 1)
        self.add_button(self.list_buttons, tr("Add"), self._create)
        self.add_button(self.form_buttons, tr("Move up"), lambda: self._move(-1))
        self.add_button(self.form_buttons, tr("Move down"), lambda: self._move(1))
        self._active.clicked.connect(lambda _checked: self._save_active())
        self._label.editingFinished.connect(self._save_all)
        self._words.left.connect(self._save_all)
        self._description.left.connect(self._save_all)
        self.row_shown.connect(self._show)
        session.codebook_changed.connect(self._reload)
        steps.failed.connect(self.problem.setText)
        self._reload()

    def done(self, result: int) -> None:
        """Nothing typed is lost by closing."""
        self._save_all()
        super().done(result)

    def _reload(self) -> None:
        self._worker.submit(lambda project: project.codebook.targets(inactive=True), self._fill)

    def _fill(self, targets: list[Target]) -> None:
        self.problem.setText("")
        self._targets = targets
        hidden = tr("{target} (hidden)")
        self.fill((int(t.id), t.label if t.active else hidden.format(target=t.label), not t.active) for t in targets)

    def _show(self, target_id: int | None) -> None:
        target = next((each for each in self._targets if each.id == target_id), None)
        again = self._shown is not None and target is not None and self._shown.id == target.id
        self._shown = target
        self.put(self._label, target.label if target else "", again)
        self.put(self._description, target.description if target else "", again)
        self.put(self._words, "\n".join(target.words) if target else "", again)
        self._active.setChecked(bool(target and target.active))

    def _save(self, write: Callable[["Project"], Change]) -> None:
        self.problem.setText("")
        self._steps.edit(write)

    def _save_all(self) -> None:
        target = self._shown
        if target is None:
            return
        label, description = self._label.text().strip(), self._description.toPlainText().strip()
        words = tuple(word.strip() for word in self._words.toPlainText().splitlines() if word.strip())
        if label and (label, description, words) != (target.label, target.description.strip(), target.words):
            self._save(
                lambda project: project.codebook.edit(target.id, label=label, description=description, words=words)
            )

    def _save_active(self) -> None:
        target, active = self._shown, self._active.isChecked()
        if target is not None:
            self._save(lambda project: project.codebook.set_active(target.id, active))

    def _move(self, direction: int) -> None:
        target = self._shown
        ids = [each.id for each in self._targets]
        if target is not None and 0 <= (place := ids.index(TargetId(target.id)) + direction) < len(ids):
            self._save(lambda project: project.codebook.move(target.id, place))

    def _create(self) -> None:
        label = self._new.text().strip()
        if label:
            self._new.clear()
            self._save(lambda project: project.codebook.add(label))
