"""A list of quotes to look at before something is decided for all of them at once; each can be left out."""

import html
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.row_list import ROW_ROLE, Index
from cubaquotes.gui.parts.widgets import STATUS_SIGNS, TextLabel, fit_screen, tip
from cubaquotes.gui.words.names import nobody_named, title_name
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import Difference, QuoteId, QuoteRow

_COLUMNS = (QT_TR_NOOP("Speaker"), QT_TR_NOOP("Words"), QT_TR_NOOP("Sure"), QT_TR_NOOP("Article"))
_WORDS = 1
_WIDTHS = (200, 460, 60, 200)
_LEAST, _MOST = 2, 4  # lines of words
_MARGIN = 4  # pixels


@dataclass(frozen=True, slots=True)
class TickRow:
    """A quote of the list, and how its wording differs from another, if that matters."""

    row: QuoteRow
    differences: tuple[Difference, ...] = ()


class TickModel(QAbstractTableModel):
    """ticks_changed: others are ticked now."""

    ticks_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[TickRow] = []
        self._off: set[QuoteId] = set()

    def add(self, rows: Sequence[TickRow], off: Callable[[QuoteRow], bool]) -> None:
        """More rows at the end; those of which `off` says so are not ticked."""
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows += rows
        self._off |= {each.row.id for each in rows if off(each.row)}
        self.endInsertRows()
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self._rows, self._off = [], set()
        self.endResetModel()
        self.ticks_changed.emit()

    def ticked(self) -> list[QuoteRow]:
        """Those that are ticked, in order."""
        return [each.row for each in self._rows if each.row.id not in self._off]

    def tick(self, wanted: bool, places: Sequence[int] | None = None) -> None:
        """Tick some rows, or all; or take the ticks away."""
        some = range(len(self._rows)) if places is None else places
        ids = {self._rows[place].row.id for place in some}
        self._off = self._off - ids if wanted else self._off | ids
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticks_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Called by Qt."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        each = self._rows[index.row()]
        if role == ROW_ROLE:
            return each
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Unchecked if each.row.id in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(each.row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(_cell(each.row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _WORDS:
            return _told(each)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Called by Qt."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(Qt.CheckState(value) == Qt.CheckState.Checked, [index.row()])
        return True


def _cell(row: QuoteRow, column: int) -> str:
    sign = f"{STATUS_SIGNS[row.status]} " if row.status.decided else ""
    sure = f"{row.confidence:.0%}" if row.speaker is not None and not row.status.decided else ""
    return (f"{sign}{row.speaker or nobody_named()}", row.words, sure, title_name(row.article_title))[column]


def _told(each: TickRow) -> str:
    parts = []
    for part in each.differences:
        if part.kind == "same":
            parts.append(part.here)
        elif part.kind == "only_here":
            parts.append(tr("[without: {words}]").format(words=part.here))
        elif part.kind == "only_there":
            parts.append(tr("[in addition: {words}]").format(words=part.there))
        else:
            parts.append(tr("[instead of {here}: {there}]").format(here=part.here, there=part.there))
    return " ".join(parts) or each.row.words


def as_html(each: TickRow) -> str:
    """The words; what only this quote has is struck out, what only the other has is underlined and bold."""
    if not each.differences:
        return html.escape(each.row.words)
    parts = []
    for part in each.differences:
        if part.kind == "same":
            parts.append(html.escape(part.here))
            continue
        if part.here:
            parts.append(f"<s>{html.escape(part.here)}</s>")
        if part.there:
            parts.append(f"<b><u>{html.escape(part.there)}</u></b>")
    return " ".join(parts)


class _WordsDelegate(QStyledItemDelegate):
    """Some lines of words in which parts can be struck out or underlined; words without room end with an ellipsis."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        each: TickRow = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, option.palette.highlight())
        painter.setClipRect(rect)
        colours = option.palette
        ink = colours.highlightedText() if option.state & QStyle.StateFlag.State_Selected else colours.text()
        words = f'<span style="color:{ink.color().name()}">{as_html(each)}</span>'
        document = _laid_out(words, option.font, rect.width())
        _cut(document, rect.height())
        spare = max(rect.height() - document.size().height(), 0)  # in the middle, as the other columns are
        painter.translate(rect.left(), rect.top() + spare / 2)
        document.drawContents(painter)
        painter.restore()


def _laid_out(words: str, font: QFont, width: float) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(_MARGIN)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(wrap)
    document.setHtml(words)
    document.setTextWidth(width)
    return document


def _cut(document: QTextDocument, height: float) -> None:
    """Where not all lines have room, the last one that has ends with an ellipsis."""
    layout = document.firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    shown = [line for line in lines if line.y() + line.height() <= height - 2 * _MARGIN + 1]
    if not shown or len(shown) == len(lines):
        return
    last = shown[-1]
    cursor = QTextCursor(document)
    cursor.setPosition(max(last.textStart() + last.textLength() - 3, last.textStart()))
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("…")


class _Table(QTableView):
    """Space ticks the chosen row; Return is the dialog's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            cell = self.model().index(self.currentIndex().row(), 0)
            ticked = cell.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            now = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.model().setData(cell, now, Qt.ItemDataRole.CheckStateRole)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A larger font needs higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_rows()

    def fit_rows(self, first: int = 0) -> None:
        """As high as the words need, from two lines to four; from row `first` on."""
        metrics = QFontMetricsF(self.font())
        line, width = metrics.lineSpacing(), self.columnWidth(_WORDS)
        least, most = (round(line * lines + 2 * _MARGIN) for lines in (_LEAST, _MOST))
        self.verticalHeader().setDefaultSectionSize(least)
        for row in range(first, self.verticalHeader().count()):
            each: TickRow = self.model().index(row, _WORDS).data(ROW_ROLE)
            roomy = metrics.horizontalAdvance(_told(each)) < (width - 2 * _MARGIN) * 1.6  # surely two lines
            high = least if roomy else _laid_out(as_html(each), self.font(), width).size().height()
            self.setRowHeight(row, min(max(math.ceil(high), least), most))


class TickDialog(FormDialog):
    """Accepted when it is to be done for those that are ticked.

    do: what the button says for a number of quotes.
    """

    typed_into = False

    def __init__(self, title: str, sentence: str, do: Callable[[int], str], parent: QWidget | None) -> None:
        super().__init__(title, do(0), parent)
        self._do_text = do
        fit_screen(self, 980, 520)
        self.model = TickModel(self)
        self.table = _Table()
        self.table.setAccessibleName(title)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(_WORDS, _WordsDelegate(self.table))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            if column != _WORDS:
                self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self._fitting = QTimer(self)  # while the width is being changed, not for each pixel
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self.table.fit_rows)
        header.sectionResized.connect(lambda column, _was, _now: self._fitting.start(0) if column == _WORDS else None)
        self.table.fit_rows()
        self.told = TextLabel(sentence, "muted", wrap=True)
        self.state = TextLabel("", "muted")
        ticks = QHBoxLayout()
        ticks.setSpacing(8)
        for text, wanted in ((tr("Tick all"), True), (tr("Tick none"), False)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, wanted=wanted: self.model.tick(wanted))
            ticks.addWidget(button)
        ticks.addWidget(self.state, 1)
        self.column.insertWidget(0, self.told)
        self.column.insertWidget(2, self.table, 1)
        self.column.insertLayout(3, ticks)
        self.model.ticks_changed.connect(self._count)
        self.table.setFocus()
        self._count()

    def add(self, rows: Sequence[TickRow], off: Callable[[QuoteRow], bool] = lambda _row: False) -> None:
        """More rows; the first one is chosen."""
        before = self.model.rowCount()
        self.model.add(rows, off)
        self.table.fit_rows(before)
        if rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _count(self) -> None:
        number = len(self.model.ticked())
        self.do.setText(self._do_text(number))
        self.do.setEnabled(number > 0)
