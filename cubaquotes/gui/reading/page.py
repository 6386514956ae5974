"""Where words lie on the page: the boxes of a stretch of the text, in the document's coordinates."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import inf

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextLayout

from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.model import Span


@dataclass(frozen=True)
class Page:
    """What one painting needs to know of the view.

    first: the first paragraph that may be in sight. top, bottom: what is in sight of the document's height.
    left, right: the text's column. width: of the view, margins included.
    """

    layout: QAbstractTextDocumentLayout
    first: QTextBlock
    top: float
    bottom: float
    left: float
    right: float
    width: float

    def whole(self) -> "Page":
        """The same page as if all of the document were in sight."""
        return replace(self, top=-inf, bottom=inf)

    def blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs in sight with their boxes."""
        block = self.first
        while block.isValid():
            box = self.layout.blockBoundingRect(block)
            if box.top() > self.bottom:
                return
            yield block, box
            block = block.next()


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


def span_boxes(page: Page, places: Utf16Map, spans: Iterable[Span]) -> list[QRectF]:
    """The boxes of code points anywhere on the page, a box per visible line."""
    found: list[QRectF] = []
    for span in spans:
        start, end = places.span_to_units(span)
        block = page.first.document().findBlock(start)
        while block.isValid() and block.position() < end:
            found += rectangles(page, block, start, end)
            block = block.next()
    return found


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
