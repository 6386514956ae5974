"""The article, set to be read: a column of some 70 characters, with the quotes tinted underneath."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from cubaquotes.gui.colours import SpeakerColours
from cubaquotes.gui.names import nobody_named, status_name, sure
from cubaquotes.gui.reading.marks import Mark, MarkIndex
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.gui.reading.painting import Page, QuotePainter
from cubaquotes.gui.reading.typesetting import set_margins, typeset
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme, reading_font, speaker_name
from cubaquotes.gui.translate import tr
from cubaquotes.gui.widgets import signed, suggestion_words, tip
from cubaquotes.model import ArticleId, Span

MEASURE = 70
_LEFT, _RIGHT = 64, 104
_SAMPLE = "Who said what, in which words, and where do they stand? Lo dijo ayer."


class ArticleText(QTextEdit):
    """Read only. The words shown are the session's; nothing is ever read back from here but places.

    quote_clicked: the innermost quote under a click.
    page_changed: the visible part or the text's height changed.
    """

    quote_clicked = Signal(int)
    page_changed = Signal()

    def __init__(self, session: Session, colours: SpeakerColours, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # what is dropped here is for the window: files to import
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(360)
        self.viewport().setMouseTracking(True)
        self._session = session
        self._painter = QuotePainter(session, colours, theme)
        self._font = reading_font(12)
        self._pressed: QPoint | None = None
        self._typeset_document: QTextDocument | None = None  # the one from before any article is Qt's
        self._shown: ArticleId | None = None  # whose text is laid out; the session may be a step ahead
        self.set_reading_size(12)
        session.article_changed.connect(self._show_article)
        session.quotes_changed.connect(self._marks_changed)
        session.quotes_updated.connect(lambda _ids: self.viewport().update())
        session.speakers_changed.connect(self.viewport().update)
        session.suggested_changed.connect(self.viewport().update)
        session.current_changed.connect(self._current_changed)
        self.verticalScrollBar().valueChanged.connect(self.page_changed)
        self.verticalScrollBar().rangeChanged.connect(self.page_changed)

    # ---- what is shown

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._painter.theme = theme
        self.viewport().update()

    def set_reading_size(self, points: float) -> None:
        """The size of the text, in points; the current quote stays in sight."""
        self._font = reading_font(points)
        small = self.font()
        small.setPointSizeF(max(points * 0.68, 7.0))
        self._painter.small = small
        self._typeset()
        self.reveal_current()

    def _show_article(self) -> None:
        article = self._session.article
        self._shown = None
        self._painter.places = Utf16Map(article.text if article else "")
        self.setAccessibleDescription(article.metadata.title if article else "")
        self._typeset()
        self._shown = article.id if article else None
        self._marks_changed()

    def _typeset(self) -> None:
        before = self._typeset_document
        document = typeset(self._session.article.text if self._session.article else "", self._font)
        document.setParent(self)
        set_margins(document.rootFrame(), *self._margins())
        self._typeset_document = document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()

    def _margins(self) -> tuple[float, float]:
        available = self.viewport().width()
        measure = QFontMetricsF(self._font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE
        width = min(measure, max(available - _LEFT - _RIGHT, 200))
        left = max(_LEFT, (available - width) / 2)
        return left, max(available - left - width, 0.0)

    def column(self) -> tuple[float, float]:
        """The left and right edge of the text's column, in the viewport's pixels."""
        shape = self.document().rootFrame().frameFormat()
        return shape.leftMargin(), self.viewport().width() - shape.rightMargin()

    # ---- places

    @property
    def marks(self) -> MarkIndex:
        """The quotes as places in the widget."""
        return self._painter.marks

    @property
    def places(self) -> Utf16Map:
        """Code points to the widget's units and back."""
        return self._painter.places

    def selected(self) -> Span | None:
        """The selection in code points, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.places.span_to_points(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select code points and scroll there."""
        start, end = self.places.span_to_units(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._scroll_to(start, end)

    def clear_selection(self) -> None:
        """Drop the selection, the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def reveal_current(self) -> None:
        """Scroll so that the current quote, and the line of its source, can be read."""
        quote = self._session.current
        if quote is not None and quote.content:
            start = self.places.to_units(quote.content[0].start)
            self._scroll_to(start, self.places.to_units(quote.content[-1].end))

    def current_is_high(self) -> bool:
        """Whether the current quote begins in the upper half of what is visible."""
        quote = self._session.current
        if quote is None or not quote.content:
            return False
        top = self._y(self.places.to_units(quote.content[0].start)) - self.verticalScrollBar().value()
        return top < self.viewport().height() / 2

    def shown_share(self) -> tuple[float, float]:
        """The part of the text's height that is visible, as two numbers from 0 to 1."""
        bar = self.verticalScrollBar()
        whole = max(bar.maximum() + bar.pageStep(), 1)
        return bar.value() / whole, (bar.value() + bar.pageStep()) / whole

    def filled_share(self) -> float:
        """How much of the view's height a short text fills; 1 for one that needs scrolling."""
        tall = self.document().documentLayout().documentSize().height()
        return min(float(tall) / max(self.viewport().height(), 1), 1.0)

    def _scroll_to(self, start: int, end: int) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        top, bottom = self._y(start), self._y(end)
        page_top = float(bar.value())
        slack = min(height * 0.15, 90.0)
        if top >= page_top + slack and bottom <= page_top + height - slack:
            return
        bar.setValue(round(top - min(height * 0.3, max(height - (bottom - top) - slack, slack))))

    def _y(self, unit: int) -> float:
        block = self.document().findBlock(unit)
        if not block.isValid():
            return 0.0
        box = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(unit - block.position())
        return box.top() + (line.y() if line.isValid() else 0.0)

    def _marks_changed(self) -> None:
        self._painter.marks = MarkIndex(self._session.quotes, self.places)
        self.viewport().update()
        self.page_changed.emit()

    def _current_changed(self) -> None:
        quote = self._session.current
        if quote is not None and quote.content:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.places.to_units(quote.content[0].start))
            self.setTextCursor(cursor)
        self.reveal_current()
        self.viewport().update()
        self.page_changed.emit()

    # ---- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """The quotes first, then Qt draws the words over them."""
        painter = QPainter(self.viewport())
        scroll = self.verticalScrollBar().value()
        painter.translate(0, -scroll)
        left, right = self.column()
        first = self.cursorForPosition(QPoint(round(left) + 1, 0)).block()
        layout = self.document().documentLayout()
        if first.previous().isValid():
            first = first.previous()
        page = Page(layout, first, scroll, scroll + self.viewport().height(), left, right)
        self._painter.paint(painter, page)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the current quote in sight."""
        set_margins(self.document().rootFrame(), *self._margins())
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
        if unit < 0 and right < place.x() < right + _RIGHT:
            line = self.cursorForPosition(QPoint(round(right) - 1, place.y()))
            here = self.cursorForPosition(QPoint(round(left) + 1, place.y())).position()
            starts = [mark for mark in self.marks.between(here, line.position() + 1) if mark.first]
            return starts[bisect_left([mark.start for mark in starts], here) :][0] if starts else None
        return self.marks.at(unit) if unit >= 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from the start of a selection."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click makes the quote current. It never decides anything."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        near = self._pressed is not None and (place - self._pressed).manhattanLength() < 4
        if event.button() == Qt.MouseButton.LeftButton and near and not self.textCursor().hasSelection():
            mark = self.mark_at(place)
            if mark is not None:
                self.quote_clicked.emit(int(mark.quote_id))

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering over a quote tells who and why."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(event.pos())
            text = tip("\n".join(part for part in (self._evidence_at(event.pos()), self._why(mark)) if part))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _evidence_at(self, place: QPoint) -> str:
        """What the words under a place show of a stance of the current quote, if anything."""
        article, quote = self._session.article, self._session.current
        if article is None or quote is None:
            return ""
        point = self.places.to_point(self.cursorForPosition(place).position())
        labels = {target.id: target.label for target in self._session.targets}
        lines = [
            f"{signed(each.value, labels.get(target, ''))}. {suggestion_words(each, article.text)}"
            for target, each in self._session.suggested.items()
            if any(span.start <= point < span.end for span in each.evidence)
        ]
        lines += [
            tr("{stance}: your evidence").format(stance=signed(each.value, labels.get(each.target_id, "")))
            for each in quote.stances
            if each.evidence is not None and each.evidence.start <= point < each.evidence.end
        ]
        return "\n".join(lines)

    def _why(self, mark: Mark | None) -> str:
        index = self._session.index_of(mark.quote_id) if mark is not None else None
        if index is None:
            return ""
        quote = self._session.quotes[index]
        name = speaker_name(quote, self._session.speakers)
        state = status_name(quote.status)
        if not quote.status.decided and name is not None:
            state += f", {sure(quote.suggestion.confidence)}"
        return f"{name or nobody_named()} · {state}\n{quote.suggestion.reason}"
