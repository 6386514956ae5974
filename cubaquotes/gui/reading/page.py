"""Where words lie on the page: the boxes of a stretch of the text, in the document's coordinates."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import inf

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextLayout, QTextLine

from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.model import Span


@dataclass(frozen=True)
class Page:
    """What one painting needs to know of the view.

    first: the first paragraph that may be in sight. top, bottom: what is in sight of the document's height.
    left, right: the text's column. width: of the view, margins included.
    two_ways: some of the text runs from right to left, so that a stretch may lie in several pieces on one line.
    edition: another number each time the text has been laid out anew.
    known: boxes that were asked for already, for as long as this page is painted.
    """

    layout: QAbstractTextDocumentLayout
    first: QTextBlock
    top: float
    bottom: float
    left: float
    right: float
    width: float
    two_ways: bool = False
    edition: int = 0
    known: dict[Span, list[QRectF]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def whole(self) -> "Page":
        """The same page as if all of the document were in sight."""
        return replace(self, top=-inf, bottom=inf, known={})

    def between(self, above: float, below: float) -> "Page":
        """The part of the page between two heights of the document."""
        return replace(self, top=max(above, self.top), bottom=min(below, self.bottom), known={})

    def in_sight(self, boxes: Iterable[QRectF]) -> list[QRectF]:
        """Those of them that are."""
        return [box for box in boxes if box.bottom() >= self.top and box.top() <= self.bottom]

    def blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs in sight with their boxes."""
        block = self.first
        while block.isValid():
            box = self.layout.blockBoundingRect(block)
            if box.top() > self.bottom:
                return
            if box.bottom() >= self.top:
                yield block, box
            block = block.next()


def rectangles(page: Page, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """The boxes of the units start … end of the document that lie in `block`: one per visible line, if all of it
    runs from left to right.
    """
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
        if high > low:
            pieces = _pieces(line, low, high) if page.two_ways else [_piece(line, low, high)]
            for one, other in pieces:
                box = QRectF(one, line.y(), other - one, line.ascent() + line.descent())
                yield box.translated(corner)
        number += 1


def _piece(line: QTextLine, low: int, high: int) -> tuple[float, float]:
    """From where to where a stretch of a line reaches, without the space at which the line was wrapped."""
    edge = line.x() + line.naturalTextWidth()
    one, other = (min(float(line.cursorToX(place)[0]), edge) for place in (low, high))  # type: ignore[index]
    return min(one, other), max(one, other)


def _pieces(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """The same where letters run both ways: those pieces that touch grown together."""
    natural = line.naturalTextRect()
    found: list[tuple[float, float]] = []
    for one, other in sorted((box.left(), box.right()) for box, _back in _runs(line, low, high)):
        one, other = max(one, natural.left()), min(other, natural.right())
        if found and one <= found[-1][1] + 0.5:
            found[-1] = (found[-1][0], max(found[-1][1], other))
        elif one < other:
            found.append((one, other))
    return found


def _runs(line: QTextLine, low: int, high: int) -> list[tuple[QRectF, bool]]:
    """What is drawn for a stretch, and whether it runs backwards; cursorToX is ambiguous where the direction turns."""
    return [
        (run.boundingRect(), bool(run.isRightToLeft()))
        for run in line.glyphRuns(low, high - low)
        if run.boundingRect().width() > 0
    ]


def boundary(page: Page, places: Utf16Map, point: int, end: bool) -> QRectF:
    """The place before the code point at `point`, or (`end`) after the one before it: a box without width."""
    unit = places.to_units(point - 1 if end else point)
    block = page.first.document().findBlock(unit)
    corner = page.layout.blockBoundingRect(block).topLeft()
    place = unit - block.position()
    line = block.layout().lineForTextPosition(place)
    if not line.isValid():
        return QRectF(corner, corner)
    x = float(line.cursorToX(place + end)[0])  # type: ignore[index]
    for box, back in _runs(line, place, place + 1) if page.two_ways else ():
        x = box.left() if back == end else box.right()
    return QRectF(x, line.y(), 0, line.ascent() + line.descent()).translated(corner)


def span_boxes(page: Page, places: Utf16Map, spans: Iterable[Span]) -> list[QRectF]:
    """The boxes of code points anywhere on the page, a box per visible line."""
    found: list[QRectF] = []
    for span in spans:
        if span not in page.known:
            page.known[span] = list(_span_boxes(page, places, span))
        found += page.known[span]
    return found


def _span_boxes(page: Page, places: Utf16Map, span: Span) -> Iterator[QRectF]:
    start, end = places.span_to_units(span)
    block = page.first.document().findBlock(start)
    while block.isValid() and block.position() < end:
        yield from rectangles(page, block, start, end)
        block = block.next()


def line_nearest(layout: QTextLayout, y: float) -> QTextLine | None:
    """The line of a block whose letters are nearest to `y` (pixels from the block's top); None if not laid out."""
    first = _line_at(layout, y)
    lines = [layout.lineAt(number) for number in range(first, min(first + 4, layout.lineCount()))]
    return min(lines, key=lambda line: abs(line.y() + (line.ascent() + line.descent()) / 2 - y), default=None)


def _line_at(layout: QTextLayout, y: float) -> int:
    """The first line of a block that may reach below `y`: a paragraph can have ten thousand lines."""
    low, high = 0, layout.lineCount() - 1
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() * 2 < y:
            low = middle + 1
        else:
            high = middle
    return low
