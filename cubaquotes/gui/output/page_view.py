"""Pages one below the other, each drawn when it comes into sight."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from cubaquotes.gui.output.pages import Pages

_GAP = 14.0  # pixels around each page
_STEP = 1.15
_SMALLEST, _LARGEST = 100.0, 6000.0  # pixels of a page's width


class PageView(QAbstractScrollArea):
    """Whole pages at first; the arrow keys and Page Up and Down scroll."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages = pages
        self._wanted: float | None = None  # the view's pixels for one of the printer's; None: a whole page fits
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)

    def zoom(self, larger: bool) -> None:
        """One step; what is in the middle stays there."""
        bar = self.verticalScrollBar()
        half = self.viewport().height() / 2
        place = (bar.value() + half) / self._height
        width = self._pages.paper.width()
        wanted = self._scale * (_STEP if larger else 1 / _STEP)
        self._wanted = min(max(wanted, _SMALLEST / width), _LARGEST / width)
        self._set_bars()
        bar.setValue(round(place * self._height - half))
        self.viewport().update()

    @property
    def _scale(self) -> float:
        if self._wanted is not None:
            return self._wanted
        room, paper = self.viewport().size(), self._pages.paper
        fitting = min((room.width() - 2 * _GAP) / paper.width(), (room.height() - 2 * _GAP) / paper.height())
        return max(fitting, _SMALLEST / paper.width())

    @property
    def _page(self) -> QSizeF:
        return self._pages.paper * self._scale

    @property
    def _height(self) -> float:
        """Of all pages with the gaps, in the view's pixels."""
        return _GAP + self._pages.count * (self._page.height() + _GAP)

    def _set_bars(self) -> None:
        room = self.viewport().size()
        width = self._page.width() + 2 * _GAP
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._height, room.height()),
            (self.horizontalScrollBar(), width, room.width()),
        ):
            bar.setRange(0, max(round(whole) - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(max(seen // 10, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages fit again, and the bars follow."""
        super().resizeEvent(event)
        self._set_bars()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Other pages are in sight."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(event.rect(), self.palette().brush(QPalette.ColorRole.Mid))
        page, step = self._page, self._page.height() + _GAP
        left = max((self.viewport().width() - page.width()) / 2, _GAP) - self.horizontalScrollBar().value()
        above = self.verticalScrollBar().value() - _GAP
        first = max(int(above // step), 0)
        for number in range(first, self._pages.count):
            place = QRectF(QPointF(left, number * step - above), page)
            if place.top() > self.viewport().height():
                break
            self._draw(painter, place, number)
        painter.end()

    def _draw(self, painter: QPainter, place: QRectF, number: int) -> None:
        painter.save()
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.translate(place.topLeft())
        painter.scale(self._scale, self._scale)
        painter.translate(self._pages.corner)
        self._pages.draw(painter, number)
        painter.restore()
