"""Which quotes to export, and as what."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.names import grouped, status_name
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import ArticleId, Speaker, Status

if TYPE_CHECKING:
    from cubaquotes.services.exporting import Filters

_NAMES = {"csv": QT_TR_NOOP("CSV, for spreadsheets"), "jsonl": QT_TR_NOOP("JSONL, for programs")}


@dataclass(frozen=True)
class ExportWish:
    """The dialog's answer; None means all."""

    format: str
    status: str | None
    speaker: str | None
    article: ArticleId | None
    annotated_only: bool
    raw: bool

    def filters(self) -> "Filters":
        """As the services want them."""
        return {
            "status": self.status, "speaker": self.speaker, "article": self.article,
            "annotated_only": self.annotated_only,
        }  # fmt: skip


Count = Callable[["ExportWish", Callable[[int], None]], None]
"""Counts the rows of a wish, beside the window, and tells."""


class ExportDialog(FormDialog):
    """The file itself is asked for afterwards."""

    def __init__(
        self,
        formats: tuple[str, ...],
        speakers: list[Speaker],
        article: ArticleId | None,
        count: Count,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export quotes"), tr("Choose the file…"), parent)
        self._format, self._status, self._speaker, self._article = (QComboBox() for _ in range(4))
        for name in formats:
            self._format.addItem(tr(_NAMES[name]) if name in _NAMES else name, name)
        self._status.addItem(tr("any"), None)
        for status in Status:
            self._status.addItem(status_name(status), status.value)
        self._speaker.addItem(tr("all"), None)
        for speaker in speakers:
            self._speaker.addItem(speaker.name, speaker.name)
        self._article.addItem(tr("all"), None)
        if article is not None:
            self._article.addItem(tr("the one shown"), article)
        self._annotated = QCheckBox(tr("Only quotes with a decision, a stance or a note"))
        self._annotated.setChecked(True)
        self._raw = QCheckBox(tr("For programs: no ' before cells that begin with = + - @"))
        self.row(tr("Format"), self._format)
        self.row(tr("Articles"), self._article)
        self.row(tr("Speaker"), self._speaker)
        self.row(tr("Status"), self._status)
        self.form.addRow("", self._annotated)
        self.form.addRow("", self._raw)
        self._rows = TextLabel("", "muted")
        self._rows.setAccessibleName(tr("Rows"))
        self.form.addRow("", self._rows)
        self._count = count
        for box in (self._status, self._speaker, self._article):
            box.currentIndexChanged.connect(lambda _index: self._recount())
        self._annotated.toggled.connect(lambda _on: self._recount())
        self._recount()

    def _recount(self) -> None:
        wish = self.wish()
        self._rows.setText(tr("counting…"))
        self._count(wish, partial(self._counted, wish))

    def _counted(self, wish: ExportWish, rows: int) -> None:
        if wish == self.wish():
            text = tr(
                "{rows} rows, one for each quote and stance", "", rows,
                one="{rows} row, one for each quote and stance",
            )  # fmt: skip
            self._rows.setText(text.format(rows=grouped(rows)))

    def wish(self) -> ExportWish:
        """What was chosen."""
        return ExportWish(
            format=self._format.currentData(),
            status=self._status.currentData(),
            speaker=self._speaker.currentData(),
            article=self._article.currentData(),
            annotated_only=self._annotated.isChecked(),
            raw=self._raw.isChecked(),
        )
