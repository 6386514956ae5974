"""Longer messages: files that were refused, a bug, what this program is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cubaquotes import __version__
from cubaquotes.gui.parts.widgets import TextLabel, fit_screen, heading
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words
from cubaquotes.model import ImportOutcome


class MessageDialog(QDialog):
    """Something to read, and Close. Never modal: the work goes on beside it."""

    def __init__(self, title: str, parent: QWidget | None, width: int = 560, height: int = 360) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_screen(self, width, height)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)

    def finish(self) -> None:
        """Put Close under what was added."""
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)
        self.column.addLayout(self.buttons)


class ImportReport(MessageDialog):
    """One line for each file that was refused, and for each remark on one that was imported."""

    def __init__(self, outcomes: Sequence[ImportOutcome], parent: QWidget | None = None) -> None:
        super().__init__(tr("Import report"), parent)
        lines = [_named(outcome, trouble_words(outcome.problem)) for outcome in outcomes if outcome.problem]
        remarks = [_named(outcome, trouble_words(remark)) for outcome in outcomes for remark in outcome.warnings]
        groups = ((tr("Not imported; everything else was"), lines), (tr("Imported, with a remark"), remarks))
        for title, group in groups:
            if group:
                self.column.addWidget(heading(title))
                rows = QListWidget()
                rows.setAccessibleName(title)
                rows.setWordWrap(True)
                rows.addItems(group)
                self.column.addWidget(rows, 1)
        copy = QPushButton(tr("Copy"))
        text = "\n".join([*lines, *remarks])
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.buttons.addWidget(copy)
        self.finish()


def _named(outcome: ImportOutcome, sentence: str) -> str:
    name = Path(outcome.origin).name
    return sentence if name in sentence else f"{name}: {sentence}"


class BugDialog(MessageDialog):
    """Our mistake, not the analyst's: the traceback to copy, and the assurance that the project is safe."""

    def __init__(self, traceback: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Something went wrong in the program"), parent, 720, 440)
        lead = tr(
            "This is a mistake in CubaQuotes, not yours. What was saved before is safe. "
            "Please send the text below to whoever looks after the program."
        )
        self.column.addWidget(TextLabel(lead, wrap=True))
        text = QPlainTextEdit(f"CubaQuotes {__version__}\n{traceback}")
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(tr("Traceback"))
        self.column.addWidget(text, 1)
        copy = QPushButton(tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text.toPlainText()))
        self.buttons.addWidget(copy)
        self.finish()


class AboutDialog(MessageDialog):
    """Name, version, and the promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About CubaQuotes"), parent, 460, 200)
        promise = tr(
            "Who said what, in which words, and where they stand.\n"
            "Everything stays on this computer; nothing is ever sent anywhere."
        )
        text = f"CubaQuotes {__version__}\n\n{promise}"
        self.column.addWidget(TextLabel(text, wrap=True), 1)
        self.finish()
