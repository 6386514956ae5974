"""Which quotes to export, and as what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.widgets import TextLabel
from cubaquotes.model import ArticleId, Speaker, Status

if TYPE_CHECKING:
    from cubaquotes.services.exporting import Filters

_NAMES = {"csv": "CSV, for spreadsheets", "jsonl": "JSONL, for programs"}


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
        super().__init__("Export quotes", "Choose the file…", parent)
        self._format, self._status, self._speaker, self._article = (QComboBox() for _ in range(4))
        for name in formats:
            self._format.addItem(_NAMES.get(name, name), name)
        self._status.addItem("any", None)
        for status in Status:
            self._status.addItem(status.value, status.value)
        self._speaker.addItem("all", None)
        for speaker in speakers:
            self._speaker.addItem(speaker.name, speaker.name)
        self._article.addItem("all", None)
        if article is not None:
            self._article.addItem("the one shown", article)
        self._annotated = QCheckBox("Only quotes with a decision, a stance or a note")
        self._annotated.setChecked(True)
        self._raw = QCheckBox("For programs: no ' before cells that begin with = + - @")
        self.row("Format", self._format)
        self.row("Articles", self._article)
        self.row("Speaker", self._speaker)
        self.row("Status", self._status)
        self.form.addRow("", self._annotated)
        self.form.addRow("", self._raw)
        self._rows = TextLabel("", "muted")
        self._rows.setAccessibleName("Rows")
        self.form.addRow("", self._rows)
        self._count = count
        for box in (self._status, self._speaker, self._article):
            box.currentIndexChanged.connect(lambda _index: self._recount())
        self._annotated.toggled.connect(lambda _on: self._recount())
        self._recount()

    def _recount(self) -> None:
        wish = self.wish()

        def counted(rows: int) -> None:
            if wish == self.wish():
                self._rows.setText(f"{rows:,} row{'' if rows == 1 else 's'}, one for each quote and stance")

        self._rows.setText("counting…")
        self._count(wish, counted)

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
