"""A list whose rows all have one height, however many there are.

Qt's own list view lays out all its rows again when one of them changes, which an analyst would feel at some thousand
quotes; a table of one column with a fixed height knows where each row is.
"""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cubaquotes.gui.parts.widgets import fill_ground

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the row itself."""

Row = TypeVar("Row")


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows that are all at hand; what is shown of one, `told` says."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def told(self, row: Row, role: int) -> object:
        """What is shown, or said by a screen reader, of a row; None for what it has not."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        return row if role == ROW_ROLE else self.told(row, role)


class RowList(QTableView):
    """One column, one selected row; the delegate draws each row and says how high all are.

    used: the row, at Return, where `uses_rows` is set.
    """

    used = Signal(object)
    uses_rows = False

    def __init__(self, name: str, model: QAbstractListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "list")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def event(self, event: QEvent) -> bool:
        """Claim Return, where it uses a row, before the window's shortcut sees it."""
        if self.uses_rows and event.type() == QEvent.Type.ShortcutOverride and _is_return(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return uses the row."""
        if self.uses_rows and _is_return(event):
            self.used.emit(self.currentIndex().data(ROW_ROLE))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground here: what lies behind need not be drawn then, and scrolling moves the picture along."""
        fill_ground(self, event)
        super().paintEvent(event)

    def draw_by(self, delegate: QStyledItemDelegate) -> None:
        """Let `delegate` draw the rows."""
        self.setItemDelegate(delegate)
        self._set_height()

    def changeEvent(self, event: QEvent) -> None:
        """A larger font needs higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_height()

    def _set_height(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self.itemDelegate().sizeHint(option, self.model().index(0, 0)).height()
        self.verticalHeader().setMinimumSectionSize(min(height, 16))
        self.verticalHeader().setDefaultSectionSize(height)


def _is_return(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
