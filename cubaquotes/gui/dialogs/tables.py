"""A small table in a form: one types into its last, empty row to add an entry, and Delete takes one out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cubaquotes.gui.parts.row_list import Index
from cubaquotes.gui.parts.widgets import is_return

_CODE = Qt.ItemDataRole.UserRole
_CODES = Qt.ItemDataRole.UserRole + 1

Choices = Sequence[tuple[str, str]]
"""What can stand in a column, as (code, name)."""


class EntryTable(QTableWidget):
    """Rows of texts; in some columns one of several choices.

    changed: somebody changed an entry, added one or took one out.
    """

    changed = Signal()

    def __init__(self, columns: Sequence[str], hint: str, choices: Mapping[int, Choices] | None = None) -> None:
        """hint: stands in the empty row. choices: by the number of their column."""
        super().__init__(0, len(columns))
        self._hint, self._choices = hint, dict(choices or {})
        self.setHorizontalHeaderLabels(list(columns))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.setProperty("role", "entries")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.AnyKeyPressed | trigger.EditKeyPressed
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CellDelegate(hint, self))
        self.itemChanged.connect(self._changed)
        self.put(())

    @property
    def editing(self) -> bool:
        """Whether somebody is typing in a cell."""
        return self.state() == QAbstractItemView.State.EditingState

    def show_rows(self, rows: int, *, grow: bool = False) -> None:
        """Be as high as `rows` rows. grow: higher, where there is room."""
        head = self.horizontalHeader().sizeHint().height()
        height = head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
        self.setMinimumHeight(height)
        if not grow:
            self.setMaximumHeight(height)

    def put(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these entries, and the empty row; the cell stays where it was."""
        if self.rowCount() and [tuple(row) for row in rows] == self.entries():
            return
        row, column = self.currentRow(), self.currentColumn()
        self.blockSignals(True)
        self.setRowCount(0)
        for texts in (*rows, [""] * self.columnCount()):
            self._append(texts)
        self.blockSignals(False)
        if row >= 0:
            self.setCurrentCell(min(row, self.rowCount() - 1), max(column, 0))
        self.viewport().update()

    def entries(self) -> list[tuple[str, ...]]:
        """What is in the rows that have something in their first column."""
        rows = [
            tuple(self._text(row, column) for column in range(self.columnCount())) for row in range(self.rowCount())
        ]
        return [row for row in rows if row[0]]

    def _append(self, texts: Sequence[str]) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(self._named(column, text))
            if column in self._choices:
                item.setData(_CODE, text)
                item.setData(_CODES, list(self._choices[column]))
            self.setItem(row, column, item)

    def _named(self, column: int, code: str) -> str:
        return dict(self._choices[column]).get(code, code) if column in self._choices else code

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        if item is None:
            return ""
        return str(item.data(_CODE) or "") if column in self._choices else " ".join(item.text().split())

    def _changed(self, item: QTableWidgetItem) -> None:
        self.blockSignals(True)
        if item.column() in self._choices:
            item.setText(self._named(item.column(), str(item.data(_CODE) or "")))
        if self._text(self.rowCount() - 1, 0):
            self._append([""] * self.columnCount())
        self.blockSignals(False)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return types in the cell, Delete takes the row out."""
        if event.key() == Qt.Key.Key_Delete and 0 <= self.currentRow() < self.rowCount() - 1:
            self.removeRow(self.currentRow())
            self.changed.emit()
        elif is_return(event):
            if not self.editing:  # else it has ended the typing and comes by on its way up
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, hint: str, parent: QTableWidget) -> None:
        super().__init__(parent)
        self._hint = hint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The hint in the empty row."""
        super().paint(painter, option, index)
        last = index.row() == index.model().rowCount() - 1
        if last and index.column() == 0 and not index.data():
            painter.save()
            painter.setPen(option.palette.placeholderText().color())
            inner = option.rect.adjusted(8, 0, -4, 0)
            words = painter.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list of choices, or a field without its usual room."""
        codes = index.data(_CODES)
        if not codes:
            editor = super().createEditor(parent, option, index)
            editor.setStyleSheet("padding: 0 6px; border-radius: 0;")
            return editor
        box = QComboBox(parent)
        for code, name in codes:
            box.addItem(name, code)
        return box

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The whole cell."""
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Called by Qt."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(_CODE) or ""), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Called by Qt."""
        if isinstance(editor, QComboBox):
            if editor.currentData() != (index.data(_CODE) or ""):
                model.setData(index, editor.currentData(), _CODE)
        elif model.data(index) != editor.property("text"):
            super().setModelData(editor, model, index)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Escape ends the typing, not the dialog."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
        return super().eventFilter(watched, event)
