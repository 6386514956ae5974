"""An article's details, and the details for all files of an import."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cubaquotes.gui.article_header import LANGUAGES
from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.widgets import TextLabel
from cubaquotes.model import Metadata

_ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1251", "koi8-r", "iso-8859-1")


class MetadataDialog(FormDialog):
    """Title, outlet, author, address, date, language."""

    def __init__(self, metadata: Metadata, parent: QWidget | None = None) -> None:
        super().__init__("Article details", "Save", parent)
        self._fields = {
            name: QLineEdit(getattr(metadata, name)) for name in ("title", "outlet", "author", "published", "url")
        }
        self._fields["published"].setPlaceholderText("2023-03-01, or 2023-03")
        labels = {"title": "Title", "outlet": "Outlet", "author": "Author", "published": "Published", "url": "Address"}
        for name, label in labels.items():
            self.row(label, self._fields[name])
        self._language = language_box(metadata.language)
        self.row("Language", self._language)

    def metadata(self) -> Metadata:
        """What the fields say now."""
        texts = {name: field.text().strip() for name, field in self._fields.items()}
        return Metadata(**texts, language=self._language.currentData())


class ImportDialog(FormDialog):
    """The same outlet, date, language and encoding for all files."""

    def __init__(self, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__("Import with options", "Import", parent)
        names = ", ".join(path.name for path in paths[:3]) + (f" and {len(paths) - 3} more" if len(paths) > 3 else "")
        self.form.addRow("Files", TextLabel(names, wrap=True))
        self._outlet, self._author, self._published, self._url = (QLineEdit() for _ in range(4))
        for field in (self._outlet, self._author, self._published, self._url):
            field.setPlaceholderText("as found in each file")
        self.row("Outlet", self._outlet)
        self.row("Author", self._author)
        self.row("Published", self._published)
        self.row("Address", self._url)
        self._language = language_box("")
        self.row("Language", self._language)
        self._encoding = QComboBox()
        self._encoding.addItem("found out for each file", None)
        for name in _ENCODINGS:
            self._encoding.addItem(name, name)
        self.row("Encoding", self._encoding)

    def metadata(self) -> Metadata:
        """What holds for all files."""
        return Metadata(
            outlet=self._outlet.text().strip(),
            author=self._author.text().strip(),
            published=self._published.text().strip(),
            url=self._url.text().strip(),
            language=self._language.currentData(),
        )

    def encoding(self) -> str | None:
        """The encoding to read with; None: found out."""
        chosen: str | None = self._encoding.currentData()
        return chosen


def language_box(language: str) -> QComboBox:
    """The languages, with "found out" first."""
    box = QComboBox()
    box.addItem("found out from the text", "")
    for code, name in LANGUAGES.items():
        box.addItem(name, code)
    box.setCurrentIndex(max(box.findData(language), 0))
    return box
