"""Which quotes to export, and as what."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.model import ArticleId, Speaker, Status

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


class ExportDialog(FormDialog):
    """The file itself is asked for afterwards."""

    def __init__(
        self,
        formats: tuple[str, ...],
        speakers: list[Speaker],
        article: ArticleId | None,
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
        self._annotated = QCheckBox("Only quotes that somebody has decided or described")
        self._annotated.setChecked(True)
        self._raw = QCheckBox("Leave cells that look like formulas as they are (not for spreadsheets)")
        self.row("Format", self._format)
        self.row("Articles", self._article)
        self.row("Speaker", self._speaker)
        self.row("Status", self._status)
        self.form.addRow("", self._annotated)
        self.form.addRow("", self._raw)

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
