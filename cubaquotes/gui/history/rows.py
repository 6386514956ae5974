"""The steps of the history as rows of a list; more of them are read as one scrolls down."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.history.words import detail_words, told_at
from cubaquotes.gui.parts.row_drawing import RowDelegate
from cubaquotes.gui.parts.row_list import Index, RowModel
from cubaquotes.gui.parts.widgets import draw_lines, tip
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import HistoryEntry


def meta(entry: HistoryEntry) -> str:
    """When, who, and whether it still stands."""
    parts = [told_at(entry.at, datetime.now().astimezone()), entry.annotator]
    return " · ".join([*parts, tr("taken back")] if entry.undone else parts)


class HistoryModel(RowModel[HistoryEntry]):
    """Newest first; the older ones are read when Qt asks for them, near the end of the list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.read_more: Callable[[], object] | None = None  # None: nothing more is there, or it is being read

    def show(self, entries: Sequence[HistoryEntry]) -> None:
        """Show other steps; the same ones, perhaps taken back meanwhile, without moving anything."""
        if [entry.id for entry in entries] == [entry.id for entry in self.rows]:
            self.rows = list(entries)
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        else:
            self.set_rows(entries)

    def add(self, entries: Sequence[HistoryEntry]) -> None:
        """Show older steps below the others."""
        if entries:
            here = len(self.rows)
            self.beginInsertRows(self.index(-1), here, here + len(entries) - 1)
            self.rows.extend(entries)
            self.endInsertRows()

    def row_of(self, entry_id: int) -> int | None:
        """Where a step stands."""
        return next((row for row, entry in enumerate(self.rows) if entry.id == entry_id), None)

    def canFetchMore(self, parent: Index) -> bool:
        """Called by Qt."""
        return not parent.isValid() and self.read_more is not None

    def fetchMore(self, _parent: Index) -> None:
        """Called by Qt when the end of the list comes into sight."""
        read, self.read_more = self.read_more, None
        if read is not None:
            read()

    def told(self, row: HistoryEntry, role: int) -> object:
        """What was done; a screen reader and the tip tell all of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return label_words(row.label)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            lines = [label_words(row.label), meta(row), *map(detail_words, row.details)]
            return ", ".join(lines) if role == Qt.ItemDataRole.AccessibleTextRole else tip("\n".join(lines))
        return None


_LINES = 4


class HistoryDelegate(RowDelegate):
    """What was done; what it changed; when, and who: the first two in two lines where the panel is narrow and there is
    one to spare. A step taken back is struck through."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Four lines."""
        return QSize(160, round(QFontMetricsF(option.font).lineSpacing() * _LINES + 16))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: HistoryEntry) -> None:
        """Called for each row."""
        rect, font = QRectF(option.rect), QFont(option.font)
        painter.setPen(self.theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(12, 8, -12, 0)
        step = QFontMetricsF(font).lineSpacing()
        head = QFont(font)
        head.setWeight(QFont.Weight.DemiBold)
        head.setStrikeOut(row.undone)
        details = " · ".join(map(detail_words, row.details))
        ink, left = "muted" if row.undone else "text", _LINES - 1  # the last line is that of when and who
        for each, words in ((head, label_words(row.label)), (font, details)):
            if words:
                painter.setFont(each)
                painter.setPen(self.theme.colour(ink))
                used = draw_lines(painter, inner, words, min(left, 2))
                inner.translate(0, step * used)
                left -= used
        painter.setPen(self.theme.colour("muted"))
        painter.setFont(font)
        draw_lines(painter, inner, meta(row), 1)
