"""A list whose rows all have one height, however many there are.

Qt's own list view lays out all its rows again when one of them changes, which an analyst would feel at some thousand
quotes; a table of one column with a fixed height knows where each row is.
"""

from PySide6.QtCore import QAbstractListModel, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)


class RowList(QTableView):
    """One column, one selected row; the delegate draws each row and says how high all are."""

    def __init__(self, name: str, model: QAbstractListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "list")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
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
