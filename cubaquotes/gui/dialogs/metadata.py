"""An article's details, and the details for all files of an import."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.names import language_names
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Metadata

_ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1251", "koi8-r", "iso-8859-1")


class MetadataDialog(FormDialog):
    """Title, outlet, author, address, date, language."""

    def __init__(self, metadata: Metadata, parent: QWidget | None = None) -> None:
        super().__init__(tr("Article details"), tr("Save"), parent)
        self._fields = {
            name: QLineEdit(getattr(metadata, name)) for name in ("title", "outlet", "author", "published", "url")
        }
        self._fields["published"].setPlaceholderText(tr("2023-03-01, or 2023-03"))
        labels = {
            "title": tr("Title"), "outlet": tr("Outlet"), "author": tr("Author"), "published": tr("Published"),
            "url": tr("Address"),
        }  # fmt: skip
        for name, label in labels.items():
            self.row(label, self._fields[name])
        self._language = language_box(metadata.language)
        self.row(tr("Language"), self._language)

    def metadata(self) -> Metadata:
        """What the fields say now."""
        texts = {name: field.text().strip() for name, field in self._fields.items()}
        return Metadata(**texts, language=self._language.currentData())


class ImportDialog(FormDialog):
    """The same outlet, date, language and encoding for all files."""

    def __init__(self, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(tr("Import with options"), tr("Import"), parent)
        names, more = ", ".join(path.name for path in paths[:3]), len(paths) - 3
        if more > 0:
            names = tr("{names} and %n more", "files", more).format(names=names)
        self.form.addRow(tr("Files"), TextLabel(names, wrap=True))
        self._outlet, self._author, self._published, self._url = (QLineEdit() for _ in range(4))
        for field in (self._outlet, self._author, self._published, self._url):
            field.setPlaceholderText(tr("as found in each file"))
        self.row(tr("Outlet"), self._outlet)
        self.row(tr("Author"), self._author)
        self.row(tr("Published"), self._published)
        self.row(tr("Address"), self._url)
        self._language = language_box("")
        self.row(tr("Language"), self._language)
        self._encoding = QComboBox()
        self._encoding.addItem(tr("found out for each file"), None)
        for name in _ENCODINGS:
            self._encoding.addItem(name, name)
        self.row(tr("Encoding"), self._encoding)

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
    box.addItem(tr("found out from the text"), "")
    for code, name in language_names().items():
        box.addItem(name, code)
    box.setCurrentIndex(max(box.findData(language), 0))
    return box
