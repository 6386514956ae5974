"""The codebook: targets, their order, their words."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLineEdit

from cubaquotes.gui.dialogs.editor import Lines, ListEditor
from cubaquotes.gui.dialogs.sharing import Sharing
from cubaquotes.gui.parts.fields import LineField
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import Target, TargetId
from cubaquotes.speakers import fold

if TYPE_CHECKING:
    from cubaquotes.gui.window import MainWindow


_WORDS_HELP = QT_TR_NOOP(
    "Suggestions come from these words; endings and accents don't matter. “sancion*” is every word that begins so; "
    "“tanker|oil + cuba” is one of the first words and something Cuban in one sentence; “- nato” unless NATO is named; "
    "“@russia” if a Russian official speaks."
)


class CodebookDialog(ListEditor):
    """Targets are never deleted, only hidden: their stances stay."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(tr("Codebook"), window)
        self._targets: list[Target] = []
        self._shown: Target | None = None
        self._label, self._words = QLineEdit(), Lines()
        self._words.setPlaceholderText(tr("words that point to it, one on each line"))
        self._description = Lines(most=5)
        self._key = TextLabel("", "muted", selectable=True)
        self._key.setToolTip(tr("Files and other copies of the project know the target by it; it never changes."))
        self._active = QCheckBox(tr("In the stance grid (hidden targets keep their stances)"))
        for name, field in (
            (tr("Label"), self._label), (tr("Key", "of a target, in files"), self._key),
            (tr("Description"), self._description), (tr("Words"), self._words), (tr("Shown"), self._active),
        ):  # fmt: skip
            self.add_field(name, field)
        self.form.insertRow(4, "", TextLabel(tr(_WORDS_HELP), "muted", wrap=True))
        self._build_buttons()
        self._join(window)

    def _build_buttons(self) -> None:
        self._new = LineField()
        self._new.setPlaceholderText(tr("New target"))
        self._new.setAccessibleName(tr("New target"))
        self._new.returnPressed.connect(self._create)
        self._new.escaped.connect(lambda: self.leave_field(self._new))
        self.list_buttons.addWidget(self._new, 1)
        self.add_button(self.list_buttons, tr("Add"), self._create)
        for text, key, direction in ((tr("Move up"), "Alt+Up", -1), (tr("Move down"), "Alt+Down", 1)):
            self.add_button(self.form_buttons, f"{text}  {key}", partial(self._move, direction))
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._move, direction))

    def _join(self, window: "MainWindow") -> None:
        self.add_sharing(
            Sharing(
                self.files, lambda project: project.codebook, "codebook",
                partial(self.write_long, tr("Importing…")), self.read, window.toasts.say, self,
            )
        )  # fmt: skip
        self._active.clicked.connect(lambda _checked: self._save_active())
        self._label.editingFinished.connect(self._save_all)
        self._words.left.connect(self._save_all)
        self._description.left.connect(self._save_all)
        self.row_shown.connect(self._show)
        self.session.codebook_changed.connect(self._reload)
        self._reload()

    def done(self, result: int) -> None:
        """Nothing typed is lost by closing."""
        self._save_all()
        super().done(result)

    def _reload(self) -> None:
        self.worker.submit(lambda project: project.codebook.targets(inactive=True), self._fill)

    def _fill(self, targets: list[Target]) -> None:
        self.problem.setText("")
        self._targets = targets
        hidden = tr("{target} (hidden)")
        self.fill(
            ((int(t.id), t.label if t.active else hidden.format(target=t.label), not t.active) for t in targets),
            {int(t.id): fold(" ".join((t.key, t.description, *t.words))) for t in targets},
        )

    def _show(self, target_id: int | None) -> None:
        target = next((each for each in self._targets if each.id == target_id), None)
        again = self._shown is not None and target is not None and self._shown.id == target.id
        self._shown = target
        self.put(self._label, target.label if target else "", again)
        self.put(self._description, target.description if target else "", again)
        self.put(self._words, "\n".join(target.words) if target else "", again)
        self._key.setText(target.key if target else "")
        self._active.setChecked(bool(target and target.active))

    def _save_all(self) -> None:
        target = self._shown
        if target is None:
            return
        label, description = self._label.text().strip(), self._description.toPlainText().strip()
        words = tuple(word.strip() for word in self._words.toPlainText().splitlines() if word.strip())
        if label and (label, description, words) != (target.label, target.description.strip(), target.words):
            self.save(
                lambda project: project.codebook.edit(target.id, label=label, description=description, words=words)
            )

    def _save_active(self) -> None:
        target, active = self._shown, self._active.isChecked()
        if target is not None:
            self.save(lambda project: project.codebook.set_active(target.id, active))

    def _move(self, direction: int) -> None:
        target = self._shown
        ids = [each.id for each in self._targets]
        if target is not None and 0 <= (place := ids.index(TargetId(target.id)) + direction) < len(ids):
            self.save(lambda project: project.codebook.move(target.id, place))

    def _create(self) -> None:
        label = self._new.text().strip()
        if label:
            self._new.clear()
            self.save(lambda project: project.codebook.add(label))
