"""What lies under a paragraph's words whichever quote is current: its quotes' tints, its number, what is no quote.

From one key to the next hardly any of it changes. So each paragraph is drawn once, and its picture is shown until the
paragraph looks different; what that depends on is kept beside the picture, so that nobody has to tell it to forget.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QTextBlock

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.reading.marks import Mark, MarkIndex
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.gui.reading.page import Page, rectangles
from cubaquotes.gui.session import Session
from cubaquotes.model import QuoteView, Span, Spans, Status

_MOST = 30  # paragraphs whose pictures are kept: more than are in sight, and a few megabytes
_TALL = 60  # lines: of a longer paragraph only what is in sight is drawn, each time anew
_NUMBER, _OVER = 64, 4  # pixels to the left of the column, and around the words, that belong to a paragraph's picture
_DOTS, _DASHES = (1.0, 2.2), (4.0, 2.5)

Start = tuple[QRectF, int]  # the box in which a quote begins, and the quote's place among those of its paragraph


@dataclass(frozen=True)
class _Drawn:
    """A paragraph's picture, and all that it depends on."""

    look: tuple[object, ...]
    corner: QPointF
    picture: QPixmap
    starts: list[Start]


class Ground:
    """Draws paragraphs. The theme, the font of small signs, the places and the marks are set from outside.

    draft: the current quote's boundaries while they are being dragged.
    """

    def __init__(self, session: Session, colours: SpeakerColours, theme: Theme) -> None:
        self._session, self._colours = session, colours
        self.theme = theme
        self.small = QFont()
        self.places = Utf16Map("")
        self.marks = MarkIndex((), self.places)
        self.draft: Spans | None = None
        self._drawn: dict[int, _Drawn] = {}  # by the paragraph's first unit

    def paint_paragraph(
        self, painter: QPainter, page: Page, block: QTextBlock, box: QRectF
    ) -> list[tuple[QRectF, QuoteView]]:
        """Draw one; gives the boxes in which its quotes begin."""
        if block.userState() <= 0:  # an empty line
            return []
        marks = self._marks_of(block)
        if block.layout().lineCount() > _TALL:
            starts = self._draw(painter, page, block, marks)
        else:
            sharpness = painter.device().devicePixelRatio()
            look = (sharpness, *self._look(page, box, marks))
            drawn = self._drawn.get(block.position())
            if drawn is None or drawn.look != look:
                drawn = self._keep(page.whole, block, box, marks, sharpness, look)
            painter.drawPixmap(drawn.corner, drawn.picture)
            starts = drawn.starts
        return [(where, marks[place][1]) for where, place in starts]

    def colour(self, quote: QuoteView) -> QColor:
        """The colour of the speaker in force."""
        return self._colours.of_quote(self.theme, quote)

    def _hidden(self, quote: QuoteView) -> bool:
        """Whether a quote's mark is no part of the ground. The current one's frame lies over its mark; while the frame
        is dragged, it may be smaller.
        """
        return self.draft is not None and quote.id == self._session.current_id

    def _marks_of(self, block: QTextBlock) -> list[tuple[Mark, QuoteView]]:
        marks = self.marks.between(block.position(), block.position() + block.length())
        found = ((mark, self._session.index_of(mark.quote_id)) for mark in marks)
        return [(mark, self._session.quotes[index]) for mark, index in found if index is not None]

    def _look(self, page: Page, box: QRectF, marks: Sequence[tuple[Mark, QuoteView]]) -> tuple[object, ...]:
        quotes = [(mark, quote.status, self.colour(quote).rgba(), self._hidden(quote)) for mark, quote in marks]
        place = page.edition, page.left, box.top()
        return (*place, self.theme.key, self.small.pointSizeF(), self._session.scare, quotes)

    def _keep(
        self,
        page: Page,
        block: QTextBlock,
        box: QRectF,
        marks: Sequence[tuple[Mark, QuoteView]],
        sharpness: float,
        look: tuple[object, ...],
    ) -> _Drawn:
        if len(self._drawn) >= _MOST:
            self._drawn.clear()
        left, top = floor(page.left) - _NUMBER, floor(box.top()) - _OVER
        size = QSizeF(ceil(page.right) + _OVER - left, ceil(box.bottom()) + _OVER - top)
        picture = QPixmap((size * sharpness).toSize())
        picture.setDevicePixelRatio(sharpness)
        picture.fill(self.theme.colour("paper"))  # opaque: Qt copies it several times as fast as it blends
        painter = QPainter(picture)
        painter.translate(-left, -top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        starts = self._draw(painter, page, block, marks)
        painter.end()
        drawn = self._drawn[block.position()] = _Drawn(look, QPointF(left, top), picture, starts)
        return drawn

    def _draw(
        self, painter: QPainter, page: Page, block: QTextBlock, marks: Sequence[tuple[Mark, QuoteView]]
    ) -> list[Start]:
        starts = []
        for place, (mark, quote) in enumerate(marks):
            boxes = list(rectangles(page, block, mark.start, mark.end))
            if not self._hidden(quote):
                self._paint_mark(painter, boxes, mark, quote)
            if mark.first and boxes and mark.start >= block.position():
                starts.append((boxes[0], place))
        self._paint_scare(painter, page, block)
        self._paint_number(painter, page, block)
        return starts

    def _paint_mark(self, painter: QPainter, boxes: list[QRectF], mark: Mark, quote: QuoteView) -> None:
        if quote.status is Status.REJECTED:
            self.strike(painter, boxes)
            return
        colour = self.colour(quote)
        fill = self.theme.tinted(colour, self.theme.tint_decided if quote.status.decided else self.theme.tint)
        boxes = [padded(box, mark.depth) for box in boxes]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        for box in boxes:
            painter.drawRoundedRect(box, 3, 3)
        ink = self.theme.line(colour)
        painter.setPen(status_pen(ink, quote.status, 1.3))
        painter.drawLines([QLineF(box.bottomLeft(), box.bottomRight()) for box in boxes])
        if mark.depth and boxes:  # inside another quote: where it begins and ends
            painter.setPen(QPen(ink, 1.3))
            ends = (boxes[0].topLeft(), boxes[0].bottomLeft()), (boxes[-1].topRight(), boxes[-1].bottomRight())
            painter.drawLines([QLineF(*each) for each in ends])

    def strike(self, painter: QPainter, boxes: Iterable[QRectF]) -> None:
        """Not a quote: the words stay legible under a thin line."""
        painter.setPen(QPen(self.theme.colour("muted"), 1))
        middles = [(box.left(), box.top() + box.height() * 0.58, box.right()) for box in boxes]
        painter.drawLines([QLineF(left, y, right, y) for left, y, right in middles])

    def _paint_scare(self, painter: QPainter, page: Page, block: QTextBlock) -> None:
        scare = self._session.scare
        if not scare:
            return
        painter.setPen(QPen(self.theme.colour("muted"), 1, Qt.PenStyle.DotLine))
        low, high = (self.places.to_point(block.position() + more) for more in (0, block.length()))
        for span in scare[bisect_left(scare, low, key=_start) : bisect_left(scare, high, key=_start)]:
            for box in self._boxes(page, block, span):
                painter.drawLine(box.bottomLeft() + QPointF(0, 1), box.bottomRight() + QPointF(0, 1))

    def _boxes(self, page: Page, block: QTextBlock, span: Span) -> Iterator[QRectF]:
        start, end = self.places.span_to_units(span)
        if end > block.position() and start < block.position() + block.length():
            yield from rectangles(page, block, start, end)

    def _paint_number(self, painter: QPainter, page: Page, block: QTextBlock) -> None:
        if block.layout().lineCount() == 0:
            return
        line = block.layout().lineAt(0)
        top = page.layout.blockBoundingRect(block).top()
        painter.setFont(self.small)
        painter.setPen(self.theme.colour("muted"))
        box = QRectF(page.left - 64, top + line.y(), 40, line.ascent() + line.descent())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.userState()))


def _start(span: Span) -> int:
    return span.start


def status_pen(colour: QColor, status: Status, width: float) -> QPen:
    """Dotted while open, full when decided, dashed when rejected."""
    pen = QPen(colour, width)
    if not status.decided or status is Status.REJECTED:
        pen.setDashPattern(_DOTS if not status.decided else _DASHES)
    return pen


def padded(box: QRectF, depth: int) -> QRectF:
    """A nested quote's box is lower, so that the outer one stays visible around it."""
    pad = max(3.0 - 2.0 * depth, -1.0)
    return box.adjusted(-1.5, -pad, 1.5, pad)
