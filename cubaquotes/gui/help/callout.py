"""A note that points at a part of the window, without standing in the way of anything."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.widgets import PressedByReturn, TextLabel
from cubaquotes.gui.words.translate import tr

_WIDTH, _GAP, _EDGE = 340, 18, 8


class Callout(QFrame):
    """A heading, some sentences, and two buttons. The focus stays where it is; Tab leads to the buttons."""

    go_on = Signal()
    skip = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._count = TextLabel("", "muted")
        self._heading = TextLabel("", wrap=True)
        font = QFont(self._heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._heading.setFont(font)
        self._text = TextLabel("", wrap=True)
        self._skip, self._next = self._button("quiet"), self._button("main")
        self._skip.setText(tr("Skip the tour"))
        self._next.setText(tr("Next"))
        self._skip.clicked.connect(self.skip)
        self._next.clicked.connect(self.go_on)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._skip)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(foot)
        self.hide()

    def _button(self, role: str) -> PressedByReturn:
        button = PressedByReturn()
        button.setProperty("role", role)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def tell(self, heading: str, text: str, count: str, next_text: str, skip_text: str) -> None:
        """Show other words."""
        for label, words in ((self._heading, heading), (self._text, text), (self._count, count)):
            label.setText(words)
        self._next.setText(next_text)
        self._skip.setText(skip_text)
        self._skip.setVisible(bool(skip_text))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setFixedWidth(_WIDTH)
        self.setFixedHeight(max(self.heightForWidth(_WIDTH), self.sizeHint().height()))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._heading.text()}\n{self._text.text()}"


class Pointer(QWidget):
    """Lies over the whole window, lets everything through, and draws a ring round the part that is spoken of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ring, self._card = QRect(), QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Tour"))
        self.hide()

    def point(self, ring: QRect, card: QRect) -> None:
        """From the note at `card` to the part at `ring`."""
        self._ring, self._card = ring, card
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.theme.colour("accent")
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(QRectF(self._ring).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPolygon(self._arrow())

    def _arrow(self) -> QPolygonF:
        """A small triangle at the edge of the ring that is nearest to the note, its tip touching the ring."""
        ring, card = self._ring, self._card
        centre = QPointF(
            min(max(card.center().x(), ring.left()), ring.right()),
            min(max(card.center().y(), ring.top()), ring.bottom()),
        )
        if card.right() < ring.left():
            tip, way = QPointF(ring.left(), centre.y()), QPointF(-1, 0)
        elif card.left() > ring.right():
            tip, way = QPointF(ring.right(), centre.y()), QPointF(1, 0)
        elif card.bottom() < ring.top():
            tip, way = QPointF(centre.x(), ring.top()), QPointF(0, -1)
        else:
            tip, way = QPointF(centre.x(), ring.bottom()), QPointF(0, 1)
        across = QPointF(way.y(), way.x())
        return QPolygonF([tip, tip + way * (_GAP - 6) + across * 7, tip + way * (_GAP - 6) - across * 7])


def beside(ring: QRect, card: QRect, room: QRect) -> QPoint:
    """Where a note as large as `card` fits beside `ring`, inside `room`: left, above, right or below of it."""
    x = min(max(ring.center().x() - card.width() // 2, room.left() + _EDGE), room.right() - card.width() - _EDGE)
    y = min(max(ring.center().y() - card.height() // 2, room.top() + _EDGE), room.bottom() - card.height() - _EDGE)
    places = (
        QPoint(ring.left() - card.width() - _GAP, y),
        QPoint(x, ring.top() - card.height() - _GAP),
        QPoint(ring.right() + _GAP, y),
        QPoint(x, ring.bottom() + _GAP),
    )
    fitting = (place for place in places if room.contains(QRect(place, card.size())))
    return next(fitting, QPoint(x, y))
