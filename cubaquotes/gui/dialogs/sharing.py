"""Lists that teams share: a file in or out, and what became of each of its lines."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget
from shiboken6 import isValid

from cubaquotes.gui.dialogs.messages import MessageDialog
from cubaquotes.gui.parts.widgets import TextLabel, heading
from cubaquotes.gui.words.list_lines import list_line
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Change, ListOutcome

if TYPE_CHECKING:
    from cubaquotes.gui.parts.files_asked import FilesAsked
    from cubaquotes.gui.review.controller import Write
    from cubaquotes.services import Project
    from cubaquotes.services.codebook import Codebook
    from cubaquotes.services.speakers import Speakers

    List = Speakers | Codebook

Edit = Callable[["Write", Callable[[Change], object] | None], object]


@dataclass(frozen=True)
class Sharing:
    """What an editor's two buttons do. which: its list; edit: writes as one step; read: asks without writing."""

    files: "FilesAsked"
    which: "Callable[[Project], List]"
    name: str
    edit: Edit
    read: "Callable[[Callable[[Project], int], Callable[[int], object]], object]"
    say: Callable[[str], object]
    parent: QWidget

    def ask_import(self) -> None:
        """Ask for a file, and bring it in."""
        self.files.existing(tr("Import a list"), [tr("Lists (*.toml *.csv)")], lambda paths: self.import_file(paths[0]))

    def ask_export(self) -> None:
        """Ask for a name, and write the list."""
        filters = ";;".join((tr("TOML (*.toml)"), tr("CSV, for spreadsheets (*.csv)")))
        self.files.new(tr("Export the list"), f"{self.name}.toml", filters, self.export_file)

    def import_file(self, path: Path, *, replace: bool = False) -> None:
        """Bring a list in as one step, and tell what became of it. replace: let the list win."""
        outcomes: list[ListOutcome] = []

        def write(project: "Project") -> Change:
            outcomes.append(self.which(project).import_file(path, replace=replace))
            return outcomes[-1].change

        def told(_change: Change) -> None:
            if not isValid(self.parent):  # the editor was closed meanwhile
                self.say(_summary(outcomes[-1]))
                return
            dialog = OutcomeDialog(path.name, outcomes[-1], replaced=replace, parent=self.parent)
            dialog.list_wins.connect(partial(self.import_file, path, replace=True))
            dialog.open()

        self.edit(write, told)

    def export_file(self, path: Path) -> None:
        """Write the list."""

        def written(number: int) -> None:
            text = tr("%n entries written to {path}.", "", number, one="%n entry written to {path}.")
            self.say(text.format(path=path))

        self.read(lambda project: self.which(project).export(path), written)


class OutcomeDialog(MessageDialog):
    """What a list brought; where it says something else than people here, what stays is asked once for all.

    list_wins: the button was pressed.
    """

    def __init__(self, name: str, outcome: ListOutcome, *, replaced: bool, parent: QWidget) -> None:
        super().__init__(tr("Imported {name}").format(name=name), parent, 640, 460)
        self.column.addWidget(TextLabel(_summary(outcome), wrap=True))
        kept = tr("The list says something else; still as it is here") if replaced else _conflicts(outcome)
        for title, lines in ((kept, outcome.conflicts), (tr("Not read"), outcome.problems)):
            if lines:
                self._add_list(title, tuple(map(list_line, lines)))
        for title, names in ((tr("New"), outcome.added), (tr("Completed or changed"), outcome.updated)):
            if names:
                self._add_list(title, names)
        self._take = QPushButton(tr("Take the list's"))
        self._take.setAutoDefault(False)
        self._take.setToolTip(tr("Imports it once more; the list wins, but never for names, labels and pinned keys."))
        self._take.setVisible(bool(outcome.conflicts) and not replaced)
        self._take.clicked.connect(self.accept)
        self.list_wins = self._take.clicked
        self.buttons.addWidget(self._take)
        self.finish()
        if self._take.isVisibleTo(self):
            self.findChildren(QPushButton)[-1].setText(tr("Keep ours"))

    def _add_list(self, title: str, lines: tuple[str, ...]) -> None:
        self.column.addWidget(heading(title))
        rows = QListWidget()
        rows.setAccessibleName(title)
        rows.setWordWrap(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.addItems(list(lines))
        rows.setMinimumHeight(rows.fontMetrics().lineSpacing() * 3)
        self.column.addWidget(rows, min(len(lines), 6))


def _summary(outcome: ListOutcome) -> str:
    added, changed, same = len(outcome.added), len(outcome.updated), len(outcome.unchanged)
    parts = (
        (added, tr("%n new", "entries of a list", added)),
        (changed, tr("%n completed or changed", "entries of a list", changed)),
        (same, tr("%n as they were", "entries of a list", same, one="%n as it was")),
    )
    return " · ".join(text for number, text in parts if number) or tr("The list has no entry that could be read.")


def _conflicts(outcome: ListOutcome) -> str:
    return tr(
        "The list says something else in %n places; ours was kept", "", len(outcome.conflicts),
        one="The list says something else in %n place; ours was kept",
    )  # fmt: skip
