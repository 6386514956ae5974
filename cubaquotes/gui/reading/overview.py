"""The strip beside the scroll bar: all quotes of the article at a glance, and what is visible of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.colours import SpeakerColours
from cubaquotes.gui.reading.article_text import ArticleText
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme
from cubaquotes.gui.translate import tr
from cubaquotes.model import QuoteId, QuoteView, Status

_WIDTH, _TICK = 14, 6
_CLEAR = QColor(0, 0, 0, 0)


class Overview(QWidget):
    """A tick for each quote at its share of the text; open ones full, decided ones pale. A click goes there.

    The ticks are drawn once and kept as a picture; moving about only lays it under the frame of the current one.
    """

    def __init__(
        self,
        session: Session,
        text: ArticleText,
        colours: SpeakerColours,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._text, self._colours, self._theme = session, text, colours, theme
        self._ticks: list[tuple[QRectF, QColor]] = []
        self._picture: QPixmap | None = None
        self._filled = 1.0
        self.setAccessibleName(tr("Overview of the article's quotes"))
        self.setFixedWidth(_WIDTH)
        text.page_changed.connect(self._page_changed)
        for signal in (session.article_changed, session.quotes_changed, session.speakers_changed):
            signal.connect(self._renew)
        session.quotes_updated.connect(self._update_ticks)
        session.current_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._theme = theme
        self._renew()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(_WIDTH, 200)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The ticks' places depend on the height."""
        self._renew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        top, bottom = self._text.shown_share()
        if bottom - top < 1:
            view = QRectF(0, top * self.height(), self.width(), (bottom - top) * self.height())
            painter.fillRect(view, self._theme.colour("hover"))
        if self._picture is None:
            self._picture = self._draw()
        painter.drawPixmap(0, 0, self._picture)
        index = self._session.current_index
        if index is not None and index < len(self._ticks):
            painter.setPen(self._theme.colour("text"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._ticks[index][0].adjusted(-2, -1, 2, 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to the place clicked."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag along."""
        self._go(event.position())

    def _go(self, place: QPointF) -> None:
        bar = self._text.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        bar.setValue(round(place.y() / max(self.height(), 1) * whole - bar.pageStep() / 2))

    def _page_changed(self) -> None:
        if self._text.filled_share() != self._filled:
            self._renew()
        self.update()

    def _renew(self) -> None:
        length = max(len(self._session.article.text), 1) if self._session.article else 1
        self._filled = self._text.filled_share()
        self._ticks = [self._tick(quote, length) for quote in self._session.quotes]
        self._picture = None
        self.update()

    def _update_ticks(self, ids: frozenset[QuoteId]) -> None:
        length = max(len(self._session.article.text), 1) if self._session.article else 1
        for quote_id in ids:
            index = self._session.index_of(quote_id)
            if index is not None and index < len(self._ticks):
                self._ticks[index] = self._tick(self._session.quotes[index], length)
        self._picture = None
        self.update()

    def _tick(self, quote: QuoteView, length: int) -> tuple[QRectF, QColor]:
        spans = quote.content
        scale = self._filled * self.height() / length
        top = spans[0].start * scale if spans else 0
        tall = sum(end - start for start, end in spans) * scale
        box = QRectF((_WIDTH - _TICK) / 2, top, _TICK, max(tall, 2.5))
        if quote.status is Status.REJECTED:
            return box, _CLEAR
        colour = self._colours.of_quote(self._theme, quote)
        if quote.status.decided:
            colour.setAlphaF(0.35)
        return box, colour

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for box, colour in self._ticks:
            painter.fillRect(box, colour)
        painter.end()
        return picture
