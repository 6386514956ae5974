"""The strip beside the scroll bar: all quotes of the article at a glance, and what is visible of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.article_text import ArticleText
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme, speaker_colour, speaker_name
from cubaquotes.model import Status


class Overview(QWidget):
    """A tick for each quote at its share of the text; open ones full, decided ones pale. A click goes there."""

    def __init__(self, session: Session, text: ArticleText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._text, self._theme = session, text, theme
        self.setAccessibleName("Overview of the article's quotes")
        self.setFixedWidth(14)
        text.page_changed.connect(self.update)
        session.quotes_updated.connect(lambda _ids: self.update())
        session.current_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(14, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        top, bottom = self._text.shown_share()
        if bottom - top < 1:
            view = QRectF(0, top * self.height(), self.width(), (bottom - top) * self.height())
            painter.fillRect(view, self._theme.colour("hover"))
        length = len(self._session.article.text) if self._session.article else 0
        for quote in self._session.quotes if length else ():
            speaker = self._session.speakers.get(quote.speaker_id) if quote.speaker_id is not None else None
            colour = QColor(speaker_colour(self._theme, speaker, speaker_name(quote, self._session.speakers)))
            if quote.status is Status.REJECTED:
                continue
            if quote.status.decided:
                colour.setAlphaF(0.35)
            y = quote.content[0].start / length * self.height() if quote.content else 0
            tall = max(sum(end - start for start, end in quote.content) / length * self.height(), 2.5)
            painter.fillRect(QRectF(4, y, 6, tall), colour)
            if quote.id == self._session.current_id:
                painter.setPen(self._theme.colour("text"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(2, y - 1, 10, tall + 2))

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
