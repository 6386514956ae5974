"""The registry of speakers: names, aliases by language, dated roles, kinds, keys, colours; merging and splitting."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from cubaquotes.gui.dialogs.editor import Lines, ListEditor
from cubaquotes.gui.dialogs.merging import MergeDialog, SplitDialog
from cubaquotes.gui.dialogs.sharing import Sharing
from cubaquotes.gui.dialogs.tables import EntryTable
from cubaquotes.gui.parts.fields import LineField
from cubaquotes.gui.review.long_write import LongWrite
from cubaquotes.gui.words.names import kind_name, language_names
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Change, Role, Speaker, SpeakerId, SpeakerKind
from cubaquotes.speakers import fold

if TYPE_CHECKING:
    from cubaquotes.gui.window import MainWindow
    from cubaquotes.services import Project


class SpeakersDialog(ListEditor):
    """Each field is saved when it is left, each row of a table when it is changed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(tr("Speakers"), window, several=True)
        self._shown: Speaker | None = None
        self._name, self._note = QLineEdit(), Lines(most=2)
        self._kind, self._key = QComboBox(), QComboBox()
        for kind in SpeakerKind:
            self._kind.addItem(kind_name(kind), kind)
        self._key.addItem(tr("no key"), None)
        for key in range(1, 10):
            self._key.addItem(str(key), key)
        self._aliases = EntryTable(
            (tr("Also called"), tr("Language")),
            tr("Add a name…"),
            {1: [("", tr("any", "language")), *language_names().items()]},
        )
        self._aliases.show_rows(5, grow=True)
        self._roles = EntryTable((tr("Role"), tr("From"), tr("Until")), tr("Add a role…"))
        self._roles.show_rows(4)
        self._roles.setToolTip(tr("What the speaker was at the time: 2008, 2008-05 or 2008-05-12; empty is open."))
        for label, field in (
            (tr("Name"), self._name), (tr("Kind"), self._kind), (tr("Key"), self._key),
            (tr("Colour"), self._build_colour()), (tr("Names"), self._aliases), (tr("Roles"), self._roles),
            (tr("Note"), self._note),
        ):  # fmt: skip
            self.add_field(label, field)
        self._build_buttons()
        self._join(window)

    def _build_colour(self) -> QWidget:
        self._colour, self._own_colour = QPushButton(), QPushButton(tr("The theme's own"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, stretch in ((self._colour, 1), (self._own_colour, 0)):
            button.setAutoDefault(False)
            row.addWidget(button, stretch)
        self._colour.clicked.connect(self._choose_colour)
        self._own_colour.clicked.connect(lambda: self._save_colour(""))
        return line

    def _build_buttons(self) -> None:
        self._new = LineField()
        self._new.setPlaceholderText(tr("New speaker"))
        self._new.setAccessibleName(tr("New speaker"))
        self._new.returnPressed.connect(self._create)
        self._new.escaped.connect(lambda: self.leave_field(self._new))
        self.list_buttons.addWidget(self._new, 1)
        self.add_button(self.list_buttons, tr("Add"), self._create)
        self._merging = self.add_button(
            self.form_buttons, tr("Merge…"), self._ask_merge,
            tr("Two entries for one speaker? Select both with Ctrl and a click, or with Shift and the arrows."),
        )  # fmt: skip
        self.add_button(
            self.form_buttons, tr("Split…"), self._ask_split, tr("One entry for two speakers? Make a second one of it.")
        )
        self.add_button(self.form_buttons, tr("Remove"), self._remove)

    def _join(self, window: "MainWindow") -> None:
        self.add_sharing(
            Sharing(
                self.files, lambda project: project.speakers, "speakers",
                partial(self.write_long, tr("Importing…")), self.read, window.toasts.say, self,
            )
        )  # fmt: skip
        self.rows.itemSelectionChanged.connect(self._name_merging)
        self._name.editingFinished.connect(self._save_name)
        self._aliases.changed.connect(self._save_aliases)
        self._roles.changed.connect(self._save_roles)
        self._note.left.connect(self._save_note)
        self._kind.activated.connect(lambda _index: self._save_kind())
        self._key.activated.connect(lambda _index: self._save_key())
        self.row_shown.connect(self._show)
        self.session.speakers_changed.connect(self._fill)
        self._fill()

    def done(self, result: int) -> None:
        """Nothing typed is lost by closing."""
        self.rows.setFocus()  # what is being typed in a table counts, too
        for save in (self._save_name, self._save_note):
            save()
        super().done(result)

    # ---- show

    def _fill(self) -> None:
        self.problem.setText("")
        rows = sorted(self.session.speakers.values(), key=lambda s: (s.key or 10, s.name.casefold()))
        self.fill(
            ((int(each.id), f"{each.key}  {each.name}" if each.key else each.name, False) for each in rows),
            {int(each.id): " ".join(map(fold, each.aliases)) for each in rows},
        )

    def _show(self, speaker_id: SpeakerId | None) -> None:
        speaker = self.session.speakers.get(speaker_id) if speaker_id is not None else None
        again = self._shown is not None and speaker is not None and self._shown.id == speaker.id
        self._shown = speaker
        self.put(self._name, speaker.name if speaker else "", again)
        self.put(self._note, speaker.note if speaker else "", again)
        if not (again and self._aliases.editing):
            self._aliases.put([(alias, speaker.language_of(alias)) for alias in speaker.aliases] if speaker else [])
        if not (again and self._roles.editing):
            self._roles.put([(role.role, role.since, role.until) for role in speaker.roles] if speaker else [])
        self._kind.setCurrentIndex(self._kind.findData(speaker.kind) if speaker else 0)
        self._key.setCurrentIndex(max(self._key.findData(speaker.key), 0) if speaker else 0)
        self._show_colour(speaker.colour if speaker else "")
        self._name_merging()

    def _show_colour(self, colour: str) -> None:
        swatch = QPixmap(16, 16)
        swatch.fill(QColor(colour) if colour else self.palette().window().color())
        self._colour.setIcon(QIcon(swatch) if colour else QIcon())
        self._colour.setText(colour or tr("Choose…"))
        self._own_colour.setEnabled(bool(colour))

    # ---- save

    def _save_name(self) -> None:
        speaker, name = self._shown, self._name.text().strip()
        if speaker is not None and name and name != speaker.name:
            self.save(lambda project: project.speakers.edit(speaker.id, name=name))

    def _save_note(self) -> None:
        speaker, note = self._shown, self._note.toPlainText().strip()
        if speaker is not None and note != speaker.note:
            self.save(lambda project: project.speakers.edit(speaker.id, note=note))

    def _save_kind(self) -> None:
        speaker, kind = self._shown, self._kind.currentData()
        if speaker is not None and kind != speaker.kind:
            self.save(lambda project: project.speakers.edit(speaker.id, kind=SpeakerKind(kind)))

    def _save_key(self) -> None:
        speaker, key = self._shown, self._key.currentData()
        if speaker is not None and key != speaker.key:
            self.save(lambda project: project.speakers.pin(speaker.id, key))

    def _save_aliases(self) -> None:
        speaker = self._shown
        if speaker is None:
            return
        wanted = {row[0]: row[1] for row in self._aliases.entries()}
        for alias in [alias for alias in speaker.aliases if alias not in wanted]:
            self.save(partial(_remove_alias, speaker.id, alias))
        for alias, language in wanted.items():
            if alias not in speaker.aliases:
                self.save(partial(_add_alias, speaker.id, alias, language))
            elif language != speaker.language_of(alias):
                self.save(partial(_set_language, speaker.id, alias, language))

    def _save_roles(self) -> None:
        speaker = self._shown
        wanted = [Role(*row) for row in self._roles.entries()]
        if speaker is not None and wanted != list(speaker.roles):
            self.save(lambda project: project.speakers.set_roles(speaker.id, wanted))

    def _choose_colour(self) -> None:
        speaker = self._shown
        if speaker is None:
            return
        dialog = QColorDialog(QColor(speaker.colour or "#3876b4"), self)
        dialog.colorSelected.connect(lambda colour: self._save_colour(colour.name()))
        dialog.open()

    def _save_colour(self, colour: str) -> None:
        speaker = self._shown
        if speaker is not None:
            self.save(lambda project: project.speakers.edit(speaker.id, colour=colour))

    def _create(self) -> None:
        name = self._new.text().strip()
        if name:
            self._new.clear()
            self.save(lambda project: project.speakers.create(name))

    def _remove(self) -> None:
        speaker = self._shown
        if speaker is not None:
            self.save(lambda project: project.speakers.remove(speaker.id))

    # ---- merge and split

    def _selected(self) -> list[Speaker]:
        """The selected speakers."""
        speakers = self.session.speakers
        return [speakers[SpeakerId(each)] for each in self.selected_ids() if each in speakers]

    def _name_merging(self) -> None:
        others = [each for each in self._selected() if self._shown is None or each.id != self._shown.id]
        self._merging.setEnabled(bool(others))
        text = tr("Merge %n entries…", "speakers", len(others) + 1) if others else tr("Merge…")
        self._merging.setText(text)

    def _ask_merge(self) -> None:
        speakers = self._selected()
        if len(speakers) < 2:
            return
        dialog = MergeDialog(speakers, self.worker, self)
        dialog.accepted.connect(lambda: self._merge(dialog.into, dialog.others))
        dialog.open()

    def _merge(self, into: SpeakerId, others: list[SpeakerId]) -> None:
        self.problem.setText("")
        watch = LongWrite(self.progress, self.steps, tr("Merging…"))
        self.steps.edit(lambda project: project.speakers.merge(into, others, watch=watch))

    def _ask_split(self) -> None:
        speaker = self._shown
        if speaker is None:
            return
        dialog = SplitDialog(speaker, self.worker, self)

        def split() -> None:
            name, kind, aliases, quotes = dialog.split()
            self.write_long(
                tr("Splitting…"),
                lambda project: project.speakers.split(speaker.id, name, kind=kind, aliases=aliases, quote_ids=quotes),
            )

        dialog.accepted.connect(split)
        dialog.open()


def _add_alias(speaker_id: SpeakerId, alias: str, language: str, project: "Project") -> Change:
    return project.speakers.add_alias(speaker_id, alias, language)


def _remove_alias(speaker_id: SpeakerId, alias: str, project: "Project") -> Change:
    return project.speakers.remove_alias(speaker_id, alias)


def _set_language(speaker_id: SpeakerId, alias: str, language: str, project: "Project") -> Change:
    return project.speakers.set_alias_language(speaker_id, alias, language)
