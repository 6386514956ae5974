"""Help → Log: what the program wrote down about itself."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cubaquotes.gui.dialogs.messages import MessageDialog
from cubaquotes.gui.help.log import LogEntry, log_file, read_log
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 2000


def level_name(entry: LogEntry) -> str:
    """The level in the language of the window."""
    if entry.severity >= logging.ERROR:
        return tr("error")
    return tr("warning") if entry.severity >= logging.WARNING else tr("information")


class LogDialog(MessageDialog):
    """The newest entry first; the chosen one whole below the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Log"), parent, 860, 560)
        self._entries: Sequence[LogEntry] = ()
        self.levels = QComboBox()
        self.levels.setAccessibleName(tr("Which messages"))
        for text, least in (
            (tr("Everything"), logging.DEBUG),
            (tr("Warnings and errors"), logging.WARNING),
            (tr("Errors"), logging.ERROR),
        ):
            self.levels.addItem(text, least)
        promise = tr("Starts, projects, imports and troubles; never an article's words.")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.levels)
        top.addWidget(TextLabel(promise, "muted", wrap=True), 1)
        self.column.addLayout(top)
        self.rows = self._build_rows()
        self.column.addWidget(self.rows, 3)
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(tr("The chosen message"))
        self.whole.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.column.addWidget(self.whole, 2)
        for text, run in ((tr("Copy all shown"), self._copy), (tr("Open the folder"), self._open_folder)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(run)
            self.buttons.addWidget(button)
        self.finish()
        self.levels.currentIndexChanged.connect(lambda _index: self.read())
        self.rows.currentItemChanged.connect(lambda _now, _before: self._show_whole())
        self.read()
        self.rows.setFocus()

    def _build_rows(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setAccessibleName(tr("Messages"))
        rows.setColumnCount(3)
        rows.setHeaderLabels([tr("Time"), tr("Level"), tr("Message")])
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def read(self) -> None:
        """Read the file again, at the level chosen."""
        self._entries = read_log(self.levels.currentData())[:_MOST]
        self.rows.clear()
        self.rows.addTopLevelItems(
            [QTreeWidgetItem([entry.at, level_name(entry), entry.text.partition("\n")[0]]) for entry in self._entries]
        )
        self.rows.setCurrentIndex(self.rows.model().index(0, 0))
        self._show_whole()

    def _show_whole(self) -> None:
        row = self.rows.currentIndex().row()
        nothing = tr("There is nothing of this kind in the log.")
        self.whole.setPlainText(self._entries[row].line if 0 <= row < len(self._entries) else nothing)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(entry.line for entry in reversed(self._entries)))

    def _open_folder(self) -> None:
        folder = log_file().parent
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
