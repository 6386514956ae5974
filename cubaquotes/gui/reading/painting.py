"""Draws the quotes under the article's text: tints, the frame of the current quote, and the signs in the margins.

Only what is visible is drawn, straight from the marks: a decision costs one repaint and never touches the document,
however long the article and however many its quotes.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QPainter, QPainterPath, QPen, QTextBlock

from cubaquotes.gui.colours import SpeakerColours
from cubaquotes.gui.reading.marks import Mark, MarkIndex
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme, speaker_name
from cubaquotes.gui.widgets import INKS
from cubaquotes.model import QuoteView, Span, Status

CHIP_WIDTH, CHIP_HEIGHT, CHIP_GAP = 28, 17, 3
_MOST_CHIPS = 3


@dataclass
class Page:
    """What one painting needs to know of the view, in the document's coordinates."""

    layout: QAbstractTextDocumentLayout
    first: QTextBlock
    top: float
    bottom: float
    left: float
    right: float


def rectangles(page: Page, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """The boxes of the units start … end of the document that lie in `block`, a box per visible line."""
    layout = block.layout()
    corner = page.layout.blockBoundingRect(block).topLeft()
    base = block.position()
    start, end = max(start - base, 0), min(end - base, block.length() - 1)
    if start >= end or layout.lineCount() == 0:
        return
    number = max(layout.lineForTextPosition(start).lineNumber(), _line_at(layout, page.top - corner.y()))
    while number < layout.lineCount():
        line = layout.lineAt(number)
        if line.textStart() >= end or corner.y() + line.y() > page.bottom:
            return
        low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        edge = line.x() + line.naturalTextWidth()  # without the space at which the line was wrapped
        one, other = (min(float(line.cursorToX(place)[0]), edge) for place in (low, high))  # type: ignore[index]
        if high > low:
            box = QRectF(min(one, other), line.y(), abs(other - one), line.ascent() + line.descent())
            yield box.translated(corner)
        number += 1


def _line_at(layout: object, y: float) -> int:
    """The first line of a block that may reach below `y`: a paragraph can have ten thousand lines."""
    low, high = 0, layout.lineCount() - 1  # type: ignore[attr-defined]
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)  # type: ignore[attr-defined]
        if line.y() + line.height() * 2 < y:
            low = middle + 1
        else:
            high = middle
    return low


class QuotePainter:
    """Paints one page. The theme and the marks are set from outside; everything else is asked at painting time."""

    def __init__(self, session: Session, colours: SpeakerColours, theme: Theme) -> None:
        self._session, self._colours = session, colours
        self.theme = theme
        self.places = Utf16Map("")
        self.marks = MarkIndex((), self.places)
        self.small = QFont()

    def paint(self, painter: QPainter, page: Page) -> None:
        """Everything that lies under the words and beside them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chips: dict[int, list[tuple[QRectF, QuoteView]]] = defaultdict(list)
        block = page.first
        while block.isValid():
            box = page.layout.blockBoundingRect(block)
            if box.top() > page.bottom:
                break
            self._paint_block(painter, page, block, chips)
            self._paint_number(painter, page, block, box.top())
            block = block.next()
        for row in chips.values():
            self._paint_chips(painter, page, row)

    def _paint_block(
        self, painter: QPainter, page: Page, block: QTextBlock, chips: dict[int, list[tuple[QRectF, QuoteView]]]
    ) -> None:
        start, end = block.position(), block.position() + block.length()
        self._paint_scare(painter, page, block)
        for mark in self.marks.between(start, end):
            index = self._session.index_of(mark.quote_id)
            if index is None:
                continue
            quote = self._session.quotes[index]
            boxes = list(rectangles(page, block, mark.start, mark.end))
            if quote.id == self._session.current_id:
                self._paint_current(painter, page, [_padded(box, mark.depth) for box in boxes], quote)
            else:
                self._paint_mark(painter, boxes, mark, quote)
            if mark.first and boxes and mark.start >= start:
                chips[round(boxes[0].top())].append((boxes[0], quote))
        self._paint_evidence(painter, page, block)
        self._paint_stances(painter, page, block)

    def colour(self, quote: QuoteView) -> QColor:
        """The colour of the speaker in force."""
        return self._colours.of_quote(self.theme, quote)

    def _paint_mark(self, painter: QPainter, boxes: list[QRectF], mark: Mark, quote: QuoteView) -> None:
        if quote.status is Status.REJECTED:
            painter.setPen(QPen(self.theme.colour("muted"), 1, Qt.PenStyle.DotLine))
            for box in boxes:
                painter.drawLine(box.bottomLeft() + QPointF(0, 1), box.bottomRight() + QPointF(0, 1))
            return
        fill = self.theme.wash(self.colour(quote))
        fill.setAlphaF(self.theme.tint_decided if quote.status.decided else self.theme.tint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        for box in boxes:
            painter.drawRoundedRect(_padded(box, mark.depth), 3, 3)

    def _paint_current(self, painter: QPainter, page: Page, boxes: list[QRectF], quote: QuoteView) -> None:
        """One frame around all its lines, and a bar in the margin."""
        if not boxes:
            return
        colour = self.colour(quote)
        fill = self.theme.wash(colour)
        fill.setAlphaF(0.0 if quote.status is Status.REJECTED else self.theme.tint_current)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(fill)
        painter.drawPath(_outline(boxes))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(page.left - 14, boxes[0].top(), 4, boxes[-1].bottom() - boxes[0].top()), 2, 2)

    def _paint_evidence(self, painter: QPainter, page: Page, block: QTextBlock) -> None:
        """The current quote's source (full line), cue (dotted) and antecedent (dashed)."""
        quote = self._session.current
        if quote is None:
            return
        ink = self.theme.colour("accent")
        suggestion = quote.suggestion
        for spans, style, width in (
            (suggestion.source, Qt.PenStyle.SolidLine, 2.0),
            (suggestion.cue, Qt.PenStyle.DotLine, 2.5),
            (suggestion.antecedent, Qt.PenStyle.DashLine, 1.5),
        ):
            painter.setPen(QPen(ink, width, style))
            for span in spans:
                for box in self._boxes(page, block, span):
                    painter.drawLine(box.bottomLeft() + QPointF(0, 2.5), box.bottomRight() + QPointF(0, 2.5))

    def _paint_stances(self, painter: QPainter, page: Page, block: QTextBlock) -> None:
        """The words that show a stance of the current quote: a line if it is decided, a wave if it is suggested."""
        quote = self._session.current
        if quote is None:
            return
        for stance in quote.stances:
            if stance.evidence is not None:
                painter.setPen(QPen(self.theme.colour(INKS[stance.value]), 2))
                for box in self._boxes(page, block, stance.evidence):
                    painter.drawLine(box.bottomLeft() + QPointF(0, 6), box.bottomRight() + QPointF(0, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for suggestion in self._session.suggested.values():
            painter.setPen(QPen(self.theme.colour(INKS[suggestion.value]), 1.3))
            for span in suggestion.evidence:
                for box in self._boxes(page, block, span):
                    painter.drawPath(_wave(box.left(), box.right(), box.bottom() + 6))

    def _paint_scare(self, painter: QPainter, page: Page, block: QTextBlock) -> None:
        painter.setPen(QPen(self.theme.colour("muted"), 1, Qt.PenStyle.DotLine))
        for span in self._session.scare:
            for box in self._boxes(page, block, span):
                painter.drawLine(box.bottomLeft() + QPointF(0, 1), box.bottomRight() + QPointF(0, 1))

    def _boxes(self, page: Page, block: QTextBlock, span: Span) -> Iterator[QRectF]:
        start, end = self.places.span_to_units(span)
        if end > block.position() and start < block.position() + block.length():
            yield from rectangles(page, block, start, end)

    def _paint_number(self, painter: QPainter, page: Page, block: QTextBlock, top: float) -> None:
        if block.userState() <= 0 or block.layout().lineCount() == 0:
            return
        line = block.layout().lineAt(0)
        painter.setFont(self.small)
        painter.setPen(self.theme.colour("muted"))
        box = QRectF(page.left - 60, top + line.y(), 40, line.ascent() + line.descent())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.userState()))

    def _paint_chips(self, painter: QPainter, page: Page, row: list[tuple[QRectF, QuoteView]]) -> None:
        """The speakers' initials in the right margin, where their quotes begin."""
        x = page.right + 14
        row.sort(key=lambda each: each[0].left())
        for box, quote in row[:_MOST_CHIPS]:
            place = QRectF(x, box.center().y() - CHIP_HEIGHT / 2, CHIP_WIDTH, CHIP_HEIGHT)
            name = speaker_name(quote, self._session.speakers)
            draw_chip(painter, self.theme, place, self._colours.sign(name), self.colour(quote), quote.status)
            x += CHIP_WIDTH + CHIP_GAP


def _padded(box: QRectF, depth: int) -> QRectF:
    """A nested quote's box is lower, so that the outer one stays visible around it."""
    pad = max(3.0 - 2.0 * depth, -1.0)
    return box.adjusted(-1.5, -pad, 1.5, pad)


def _wave(left: float, right: float, y: float) -> QPainterPath:
    """A wavy line."""
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(QPointF(x + 2, y - 3 if up else y + 3), QPointF(x + 4, y))
        x, up = x + 4, not up
    return path


def _outline(boxes: list[QRectF]) -> QPainterPath:
    """The lines' boxes grown together; parts that have no place in common stay apart."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for number, box in enumerate(boxes):
        below = boxes[number + 1] if number + 1 < len(boxes) else None
        grown = QRectF(box)
        if below is not None and below.left() < box.right() and below.right() > box.left() and below.top() > box.top():
            grown.setBottom(below.top() + 1)
        path.addRect(grown)
    return path.simplified()


def draw_chip(painter: QPainter, theme: Theme, box: QRectF, text: str, colour: QColor, status: Status) -> None:
    """Initials in a box: outlined while open, filled when decided, struck through when rejected."""
    font = QFont(painter.font())
    font.setPixelSize(round(box.height() * 0.62))
    font.setWeight(QFont.Weight.DemiBold)
    font.setStrikeOut(status is Status.REJECTED)
    painter.setFont(font)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    if status is Status.REJECTED:
        painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = theme.colour("muted")
    elif status.decided:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        ink = theme.on(colour)
    else:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(theme.mixed(theme.wash(colour), 0.1))
        ink = theme.colour("text")
    painter.drawRoundedRect(inner, 4, 4)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
