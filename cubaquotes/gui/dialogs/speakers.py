"""The registry of speakers: names, aliases, kinds, keys, colours; merging two entries into one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QComboBox, QLineEdit, QMessageBox, QPushButton, QWidget

from cubaquotes.gui.controller import StepQueue
from cubaquotes.gui.dialogs.editor import Lines, ListEditor
from cubaquotes.gui.fields import LineField
from cubaquotes.gui.names import kind_name
from cubaquotes.gui.session import Session
from cubaquotes.gui.translate import QT_TR_NOOP, tr
from cubaquotes.gui.widgets import TextLabel
from cubaquotes.model import Change, Speaker, SpeakerId, SpeakerKind

if TYPE_CHECKING:
    from cubaquotes.services import Project


_MERGE_HELP = QT_TR_NOOP(
    "Two entries for one speaker? Select them with Ctrl and a click; the one clicked last, in this form, stays."
)


class SpeakersDialog(ListEditor):
    """Each field is saved when it is left."""

    def __init__(self, session: Session, steps: StepQueue, parent: QWidget | None = None) -> None:
        super().__init__(tr("Speakers"), parent, several=True)
        self._session, self._steps = session, steps
        self._shown: Speaker | None = None
        self._name, self._aliases, self._note = QLineEdit(), Lines(), QLineEdit()
        self._aliases.setPlaceholderText(tr("one on each line"))
        self._kind, self._key = QComboBox(), QComboBox()
        for kind in SpeakerKind:
            self._kind.addItem(kind_name(kind), kind)
        self._key.addItem(tr("no key"), None)
        for key in range(1, 10):
            self._key.addItem(str(key), key)
        self._colour = QPushButton(tr("Choose…"))
        self._colour.setAutoDefault(False)
        for label, field in (
            (tr("Name"), self._name), (tr("Aliases"), self._aliases), (tr("Kind"), self._kind),
            (tr("Key"), self._key), (tr("Colour"), self._colour), (tr("Note"), self._note),
        ):  # fmt: skip
            self.add_field(label, field)
        self._new = LineField()
        self._new.setPlaceholderText(tr("New speaker"))
        self._new.setAccessibleName(tr("New speaker"))
        self._new.returnPressed.connect(self._create)
        self.list_buttons.addWidget(self._new, 1)
        self.add_button(self.list_buttons, tr("Add"), self._create)
        self._merging = self.add_button(self.form_buttons, tr("Merge…"), self._ask_merge)
        self.add_button(self.form_buttons, tr("Remove"), self._remove)
        self.form.addRow("", TextLabel(tr(_MERGE_HELP), "muted", wrap=True))
        self.rows.itemSelectionChanged.connect(self._name_merging)
        self._name.editingFinished.connect(self._save_name)
        self._aliases.left.connect(self._save_aliases)
        self._note.editingFinished.connect(self._save_note)
        self._kind.activated.connect(lambda _index: self._save_kind())
        self._key.activated.connect(lambda _index: self._save_key())
        self._colour.clicked.connect(self._choose_colour)
        self.row_shown.connect(self._show)
        session.speakers_changed.connect(self._fill)
        steps.failed.connect(self.problem.setText)
        self._fill()

    def done(self, result: int) -> None:
        """Nothing typed is lost by closing."""
        for save in (self._save_name, self._save_aliases, self._save_note):
            save()
        super().done(result)

    def _fill(self) -> None:
        self.problem.setText("")
        rows = sorted(self._session.speakers.values(), key=lambda s: (s.key or 10, s.name.casefold()))
        self.fill((int(each.id), f"{each.key}  {each.name}" if each.key else each.name, False) for each in rows)

    def _show(self, speaker_id: SpeakerId | None) -> None:
        speaker = self._session.speakers.get(speaker_id) if speaker_id is not None else None
        again = self._shown is not None and speaker is not None and self._shown.id == speaker.id
        self._shown = speaker
        self.put(self._name, speaker.name if speaker else "", again)
        self.put(self._aliases, "\n".join(speaker.aliases) if speaker else "", again)
        self.put(self._note, speaker.note if speaker else "", again)
        self._kind.setCurrentIndex(self._kind.findData(speaker.kind) if speaker else 0)
        self._key.setCurrentIndex(max(self._key.findData(speaker.key), 0) if speaker else 0)
        self._colour.setText(speaker.colour if speaker and speaker.colour else tr("the theme's own; choose…"))
        self._name_merging()

    def _save(self, write: Callable[["Project"], Change]) -> None:
        self.problem.setText("")
        self._steps.edit(write)

    def _save_name(self) -> None:
        speaker, name = self._shown, self._name.text().strip()
        if speaker is not None and name and name != speaker.name:
            self._save(lambda project: project.speakers.edit(speaker.id, name=name))

    def _save_note(self) -> None:
        speaker, note = self._shown, self._note.text().strip()
        if speaker is not None and note != speaker.note:
            self._save(lambda project: project.speakers.edit(speaker.id, note=note))

    def _save_kind(self) -> None:
        speaker, kind = self._shown, self._kind.currentData()
        if speaker is not None and kind != speaker.kind:
            self._save(lambda project: project.speakers.edit(speaker.id, kind=SpeakerKind(kind)))

    def _save_key(self) -> None:
        speaker, key = self._shown, self._key.currentData()
        if speaker is not None and key != speaker.key:
            self._save(lambda project: project.speakers.pin(speaker.id, key))

    def _save_aliases(self) -> None:
        speaker = self._shown
        if speaker is None:
            return
        wanted = [alias.strip() for alias in self._aliases.toPlainText().splitlines() if alias.strip()]
        for alias in [alias for alias in wanted if alias not in speaker.aliases]:
            self._save(partial(_add_alias, speaker.id, alias))
        for alias in [alias for alias in speaker.aliases if alias not in wanted]:
            self._save(partial(_remove_alias, speaker.id, alias))

    def _choose_colour(self) -> None:
        speaker = self._shown
        if speaker is None:
            return
        dialog = QColorDialog(QColor(speaker.colour or "#3876b4"), self)
        dialog.colorSelected.connect(
            lambda colour: self._save(lambda project: project.speakers.edit(speaker.id, colour=colour.name()))
        )
        dialog.open()

    def _create(self) -> None:
        name = self._new.text().strip()
        if name:
            self._new.clear()
            self._save(lambda project: project.speakers.create(name))

    def _others(self) -> list[Speaker]:
        """The selected speakers that are not in the form."""
        shown = self._shown.id if self._shown else None
        speakers = self._session.speakers
        return [speakers[SpeakerId(each)] for each in self.selected_ids() if each != shown and each in speakers]

    def _name_merging(self) -> None:
        others = self._others()
        self._merging.setEnabled(bool(others))
        if not others:
            self._merging.setText(tr("Merge…"))
            return
        text = tr("Merge %n others into “{name}”…", "speakers", len(others), one="Merge “{other}” into “{name}”…")
        name = _cut(self._shown.name) if self._shown else ""
        self._merging.setText(text.format(other=_cut(others[0].name), name=name))

    def _ask_merge(self) -> None:
        into, others = self._shown, self._others()
        if into is None or not others:
            return
        names = ", ".join(f"“{other.name}”" for other in others)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Merge speakers"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Merge {names} into “{name}”?").format(names=names, name=into.name))
        told = tr(
            "Their quotes become quotes of “{name}”, their names its aliases. "
            "One Ctrl+Z in the window takes the whole merge back."
        )
        box.setInformativeText(told.format(name=into.name))
        merge = box.addButton(tr("Merge"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        merge.clicked.connect(lambda: self._merge(into.id, [other.id for other in others]))
        box.open()

    def _merge(self, into: SpeakerId, others: list[SpeakerId]) -> None:
        self._save(lambda project: project.speakers.merge(into, others))

    def _remove(self) -> None:
        speaker = self._shown
        if speaker is not None:
            self._save(lambda project: project.speakers.remove(speaker.id))


def _cut(name: str) -> str:
    """A name as a button can bear it."""
    return name if len(name) <= 22 else f"{name[:20].rstrip()}…"


def _add_alias(speaker_id: SpeakerId, alias: str, project: "Project") -> Change:
    return project.speakers.add_alias(speaker_id, alias)


def _remove_alias(speaker_id: SpeakerId, alias: str, project: "Project") -> Change:
    return project.speakers.remove_alias(speaker_id, alias)
