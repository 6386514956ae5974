"""The strip beside the scroll bar: all quotes of the article at a glance, and what is visible of it."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.widgets import tip
from cubaquotes.gui.reading.article_text import ArticleText
from cubaquotes.gui.reading.telling import why
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteId, QuoteView, Status

DOUBTFUL = 0.75
"""An open quote below this confidence, or that nobody is suggested for, has a second sign."""

_WIDTH, _TICK, _THIN = 20, 7, 3
_LEFT = 9  # of the ticks; the signs of doubt stand left of them
_NEAR = 6  # pixels from the mouse within which a tick is meant
_LATER = 30  # milliseconds: the picture must not take the processor from the painting of the next quote
_REST = 250  # milliseconds: with more than a slice of ticks it waits until the keys rest
_SLICE = 400  # ticks at a time: nothing may hold the window up for long


@dataclass(frozen=True)
class Tick:
    """One quote on the strip: full and broad while open, pale and narrow when decided, a hairline when rejected."""

    box: QRectF
    colour: QColor
    doubtful: bool


class Overview(QWidget):
    """A tick for each quote at its share of the text, with a point beside those that are open and doubtful.

    The ticks are drawn a moment after a change and kept as a picture; moving about only lays it under the frame of the
    current one. A click goes there.
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
        self._ticks: dict[QuoteId, Tick] = {}
        self._stale: deque[QuoteId] = deque()  # whose ticks are to be made anew
        self._picture: QPixmap | None = None
        self._filled = 1.0
        self._soon = Later(self, self._make_some)
        self._follow = Later(self, self._page_changed)
        self.setAccessibleName(tr("Overview of the article's quotes"))
        self.setFixedWidth(_WIDTH)
        text.page_changed.connect(self._follow.heed)
        session.article_changed.connect(self._forget)
        for signal in (session.quotes_changed, session.speakers_changed):
            signal.connect(self._renew)
        session.quotes_updated.connect(self._renew_some)
        session.current_changed.connect(self._follow.heed)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._theme = theme
        self._renew_now()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(_WIDTH, 200)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The ticks' places depend on the height."""
        self._renew_now()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        top, bottom = self._text.shown_share()
        if bottom - top < 1:
            view = QRectF(0, top * self.height(), self.width(), (bottom - top) * self.height())
            painter.fillRect(view, self._theme.colour("hover"))
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        quote = self._session.current
        if quote is not None:
            painter.setPen(self._theme.colour("text"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self._box(quote)
            painter.drawRect(QRectF(_LEFT - 2, box.top() - 1, _TICK + 3, box.height() + 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to the place clicked."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag along."""
        self._go(event.position())

    def event(self, event: QEvent) -> bool:
        """Hovering over a tick tells whose it is and why."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._told_at(event.pos().y())), self)
            return True
        return super().event(event)

    def _told_at(self, y: int) -> str:
        def away(quote: QuoteView) -> float:
            box = self._box(quote)
            return max(box.top() - y, y - box.bottom(), 0.0)

        nearest = min(self._session.quotes, key=away, default=None)
        return why(self._session, nearest) if nearest is not None and away(nearest) <= _NEAR else ""

    def _go(self, place: QPointF) -> None:
        bar = self._text.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        bar.setValue(round(place.y() / max(self.height(), 1) * whole - bar.pageStep() / 2))

    def _page_changed(self) -> None:
        if self._text.filled_share() != self._filled:
            self._renew()
        self.update()

    def _forget(self) -> None:
        self._ticks, self._picture = {}, None
        self._renew()
        self.update()

    def _renew(self) -> None:
        self._filled = self._text.filled_share()
        self._stale = deque(quote.id for quote in self._session.quotes)
        self._start()

    def _start(self) -> None:
        many = len(self._session.quotes) > _SLICE and self._picture is not None
        self._soon.start(_REST if many else _LATER)

    def _renew_now(self) -> None:
        self._renew()
        if len(self._stale) <= _SLICE:
            self._make_some()

    def _renew_some(self, ids: frozenset[QuoteId]) -> None:
        self._stale.extend(ids)
        self._start()

    def _make_some(self) -> None:
        for _ in range(min(len(self._stale), _SLICE)):
            index = self._session.index_of(quote_id := self._stale.popleft())
            if index is not None:
                self._ticks[quote_id] = self._tick(self._session.quotes[index])
        if self._stale:
            self._soon.start(0)
        else:
            self._soon.stop()
            self._picture = self._draw()
            self.update()

    def _box(self, quote: QuoteView) -> QRectF:
        article, spans = self._session.article, quote.content
        scale = self._filled * self.height() / max(len(article.text) if article else 1, 1)
        top = spans[0].start * scale if spans else 0
        tall = sum([end - start for start, end in spans]) * scale
        return QRectF(_LEFT, top, _TICK, max(tall, 2.5))

    def _tick(self, quote: QuoteView) -> Tick:
        box = self._box(quote)
        if quote.status is Status.REJECTED:
            middle = box.center().y()
            return Tick(QRectF(_LEFT, middle - 0.5, _TICK, 1), self._theme.colour("muted"), doubtful=False)
        colour = self._colours.of_quote(self._theme, quote)
        if quote.status.decided:
            colour.setAlphaF(0.5)
            return Tick(QRectF(_LEFT + _TICK - _THIN, box.top(), _THIN, box.height()), colour, doubtful=False)
        named = quote.suggestion.speaker is not None
        return Tick(box, colour, doubtful=not named or quote.suggestion.confidence < DOUBTFUL)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        found = (self._ticks.get(quote.id) for quote in self._session.quotes)
        ticks = [tick for tick in found if tick is not None]
        for tick in ticks:
            painter.fillRect(tick.box, tick.colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("caution"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints([QPointF(4, tick.box.center().y()) for tick in ticks if tick.doubtful])
        painter.end()
        return picture
