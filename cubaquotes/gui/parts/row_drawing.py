"""What the rows of all lists have in common as they are drawn: ground, the chosen one's bar, the frame of the focus."""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.row_list import ROW_ROLE, Index

_BAR = 3  # pixels


class RowDelegate(QStyledItemDelegate):
    """Draws a row; what stands in it, `draw` does.

    theme: may be changed; the list has to be drawn anew then.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        """What the row says. The painter is put back as it was afterwards."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        rect, state = QRectF(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.colour("current"))
            painter.fillRect(QRectF(rect.left(), rect.top(), _BAR, rect.height()), self.theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("hover"))
        self.draw(painter, option, index.data(ROW_ROLE))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()
