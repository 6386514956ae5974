"""The article with its quotes tinted underneath, and what the mouse does with them."""

from bisect import bisect_left
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme, system_scale
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.widgets import tip
from cubaquotes.gui.reading.dragging import BoundaryDrag
from cubaquotes.gui.reading.evidence import Spot
from cubaquotes.gui.reading.handles import Handle, handle_at, handles_of, paint_handles
from cubaquotes.gui.reading.marks import Mark, MarkIndex
from cubaquotes.gui.reading.page import Page, span_boxes
from cubaquotes.gui.reading.painting import QuotePainter
from cubaquotes.gui.reading.repainting import Repainting
from cubaquotes.gui.reading.sheet import RIGHT, Sheet
from cubaquotes.gui.reading.telling import spoken, stances_at, why
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleId, QuoteId, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

_READING_TIME = 20_000  # milliseconds that a reason asked for by key stays


class ArticleText(Sheet):
    """The session's article, with its quotes under the words and in the margins.

    quote_clicked: the innermost quote under a click.
    boundaries_dragged: a quote, and the content (code points) to which its boundaries were dragged.
    focus_changed: the keys work here now, or no longer.
    """

    quote_clicked = Signal(int)
    boundaries_dragged = Signal(object, object)
    focus_changed = Signal()

    def __init__(self, session: Session, colours: SpeakerColours, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(tr("Article"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # paintEvent fills the paper
        self._session = session
        self._painter = QuotePainter(session, colours, theme)
        self._repainting = Repainting(session, self, self._painter)
        self._arriving = Later(self, self._show_current)
        self._pressed: QPoint | None = None
        self._drag = BoundaryDrag(session, self, self)
        self._telling = QTimer(self)  # once for a decision and the move to the next quote
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._telling.timeout.connect(self._announce)
        self._part: int | None = None
        self._over: tuple[int, bool] | None = None  # the handle under the mouse
        self._drag.changed.connect(self._draft_changed)
        self._drag.done.connect(self.boundaries_dragged)
        self._shown: ArticleId | None = None  # whose text is laid out; the session may be a step ahead
        self.set_reading_size(12)
        session.article_changed.connect(self._show_article)
        session.quotes_changed.connect(self._marks_changed)
        session.quotes_updated.connect(self._quotes_updated)
        session.speakers_changed.connect(self.viewport().update)
        session.suggested_changed.connect(self._repainting.other_current)
        session.current_changed.connect(self._current_changed)

    # ---- what is shown

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._painter.theme = theme
        self.viewport().update()

    def set_reading_size(self, points: float) -> None:
        """The size of the text, in points; the current quote stays in sight."""
        small = self.font()
        small.setPointSizeF(min(max(points * 0.62, 7.0), 10.0) * system_scale())
        self._painter.small = small
        QToolTip.hideText()
        self.set_font_size(points)
        self.reveal_current()

    def _show_article(self) -> None:
        article = self._session.article
        self._shown = None
        title = article.metadata.title if article else ""
        self.setAccessibleName(": ".join(part for part in (tr("Article"), title) if part))
        self.show_text(article.text if article else "")
        self._painter.places = self.places
        self._shown = article.id if article else None
        self._marks_changed()

    # ---- places

    @property
    def marks(self) -> MarkIndex:
        """The quotes as places in the widget."""
        return self._painter.marks

    def reveal_current(self) -> None:
        """Scroll so that the current quote, and the line of its source, can be read."""
        quote = self._session.current
        if quote is None or not quote.content:
            return
        start, end = self.places.to_units(quote.content[0].start), self.places.to_units(quote.content[-1].end)
        if self._reached(end):
            self.scroll_to(start, end)

    def _reached(self, unit: int) -> bool:
        """Whether the text is laid out as far as a unit of the current quote; else the window goes on meanwhile."""
        self._painter.away = not self.lay_out(unit)
        if self._painter.away:
            self._arriving.heed()
        return not self._painter.away

    def current_is_high(self) -> bool:
        """Whether the current quote begins in the upper half of what is visible."""
        quote = self._session.current
        if quote is None or not quote.content:
            return False
        top = self.height_of(self.places.to_units(quote.content[0].start)) - self.verticalScrollBar().value()
        return top < self.viewport().height() / 2

    def follow(self, spot: Spot) -> None:
        """Show what the current quote's source refers to, or the quote itself."""
        chain = self._painter.strip.chain()
        if spot is Spot.ANTECEDENT and chain is not None:
            self.scroll_to(*self.places.span_to_units(chain.end), centred=True)
        else:
            self.reveal_current()

    def toggle_antecedent(self) -> bool:
        """Show what the source refers to; if that is in sight, the quote again. False if it refers to nothing."""
        chain = self._painter.strip.chain()
        if chain is None or not chain.antecedent:
            return False
        y = self.height_of(self.places.to_units(chain.end.start)) - self.verticalScrollBar().value()
        self.follow(Spot.QUOTE if 0 <= y <= self.viewport().height() - 20 else Spot.ANTECEDENT)
        return True

    def _marks_changed(self) -> None:
        self._painter.marks = MarkIndex(self._session.quotes, self.places)
        self.viewport().update()
        self.page_changed.emit()

    def _quotes_updated(self, ids: frozenset[QuoteId]) -> None:
        self._repainting.other_looks(ids)
        if self._session.current_id in ids:
            self._telling.start()

    def show_part(self, part: int | None) -> None:
        """Make the ends of one part of a split quote stand out: those that the boundary keys move."""
        self._part = part
        self.viewport().update()

    def _current_changed(self) -> None:
        QToolTip.hideText()
        self._show_current()
        self._telling.start()

    def _show_current(self) -> None:
        """Go to the current quote, at once if it is not far."""
        quote = self._session.current
        self._painter.away = False
        if quote is not None and quote.content and self._reached(self.places.to_units(quote.content[-1].end)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.places.to_units(quote.content[0].start))
            self.setTextCursor(cursor)
            self.reveal_current()
        self._repainting.other_current()
        self.page_changed.emit()

    # ---- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """The quotes first, then Qt draws the words over them, where they are asked for."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._painter.theme.colour("paper"))
        page, scroll = self.page(), self.verticalScrollBar().value()
        painter.translate(0, -scroll)
        self._painter.paint(painter, page, scroll + event.rect().top(), scroll + event.rect().bottom())
        quote = self._painter.current
        if quote is not None:
            held = {self._drag.held or self._over, (self._part, False), (self._part, True)}
            paint_handles(painter, self._painter.theme, self._painter.colour(quote), self._handles(page), held)
        painter.end()
        self._repainting.painted()
        for part in _runs(event.region(), page.left, page.right):
            super().paintEvent(QPaintEvent(part))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the current quote in sight."""
        self.fit_column()
        super().resizeEvent(event)
        self.page_changed.emit()
        if event.oldSize() != QSize(-1, -1) and self._session.article and self._shown == self._session.article.id:
            self.reveal_current()

    def mark_at(self, place: QPoint) -> Mark | None:
        """The innermost quote under a place of the viewport."""
        left, right = self.column()
        unit = (
            self.document()
            .documentLayout()
            .hitTest(QPointF(place) + QPointF(0, self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        if unit < 0 and right < place.x() < right + RIGHT:
            line = self.cursorForPosition(QPoint(round(right) - 1, place.y()))
            here = self.cursorForPosition(QPoint(round(left) + 1, place.y())).position()
            starts = [mark for mark in self.marks.between(here, line.position() + 1) if mark.first]
            return starts[bisect_left([mark.start for mark in starts], here) :][0] if starts else None
        return self.marks.at(unit) if unit >= 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a boundary; else remember where, to tell a click from the start of a selection."""
        handle = self._handle_at(event.position())
        if self._drag.active:
            self._drag.cancel()
        elif handle is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag.press(handle, event.position())
        else:
            self._pressed = event.position().toPoint()
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a boundary, or show where one can be taken hold of."""
        if self._drag.active:
            fine = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
            self._drag.move(event.position(), bool(event.modifiers() & fine))
            return
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point(event.position())
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click makes the quote current, or follows a label. It never decides anything."""
        if self._drag.active:
            self._drag.release()
            return
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        place = event.position().toPoint()
        near = pressed is not None and (place - pressed).manhattanLength() < 4
        if event.button() != Qt.MouseButton.LeftButton or not near or self.textCursor().hasSelection():
            return
        spot, mark = self._painter.strip.spot_at(self.to_document(event.position())), self.mark_at(place)
        if spot is not None:
            self.follow(spot)
        elif mark is not None:
            self.quote_clicked.emit(int(mark.quote_id))

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the boundary that is being dragged, before it belongs to the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._drag.active:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._drag.cancel()
            return True
        return super().event(event)

    def _point(self, place: QPointF) -> None:
        handle = self._handle_at(place)
        over = (handle.number, handle.end) if handle is not None else None
        label = handle is None and self._painter.strip.spot_at(self.to_document(place)) is not None
        shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if label else shape)
        if over != self._over:
            self._over = over
            self.viewport().update()

    # ---- boundaries

    def _handles(self, page: Page) -> list[Handle]:
        quote = self._session.current
        if quote is None or quote.status is Status.REJECTED:
            return []
        return handles_of(page, self.places, self._drag.draft or quote.content)

    def _handle_at(self, place: QPointF) -> Handle | None:
        return handle_at(self._handles(self.page()), self.to_document(place))

    def _draft_changed(self) -> None:
        self._painter.draft = self._drag.draft
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering over a quote tells who and why, over a label the whole name."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._told_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _told_at(self, place: QPoint) -> str:
        chain = self._painter.strip.chain()
        if chain is not None and self._painter.strip.name_at(self.to_document(QPointF(place))):
            return chain.name
        mark = self.mark_at(place)
        index = self._session.index_of(mark.quote_id) if mark is not None else None
        stances = stances_at(self._session, self.places.to_point(self.cursorForPosition(place).position()))
        reason = why(self._session, self._session.quotes[index]) if index is not None else ""
        return "\n".join(part for part in (stances, reason) if part)

    def tell_why(self) -> None:
        """What hovering over the current quote would tell, beside it; the second time it goes away again."""
        quote = self._session.current
        if quote is None or not quote.content or QToolTip.isVisible():
            QToolTip.hideText()
            return
        self.reveal_current()
        boxes = span_boxes(self.page().whole, self.places, quote.content)
        below = self.to_viewport(boxes[-1].bottomLeft()).toPoint() if boxes else QPoint()
        words = tip(why(self._session, quote))
        QToolTip.showText(self.viewport().mapToGlobal(below), words, self.viewport(), QRect(), _READING_TIME)

    def _announce(self) -> None:
        """Tell those who listen which quote is current."""
        words = spoken(self._session)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if words and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _runs(region: QRegion, left: float, right: float) -> list[QRect]:
    """The parts of a region that touch the column between two edges; those that follow on one another as one."""
    found: list[QRect] = []
    for part in cast("Iterable[QRect]", region):  # it can be walked, though PySide's stubs don't say so
        if part.right() < left or part.left() > right:
            continue
        if found and part.top() <= found[-1].bottom() + 1:
            found[-1] = found[-1].united(part)
        else:
            found.append(QRect(part))
    return found
