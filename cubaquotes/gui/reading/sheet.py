"""A text set to be read: a column of some 70 characters in a view that scrolls. It knows nothing of quotes."""

import re
from math import ceil

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from cubaquotes.gui.look.theme import reading_font
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.gui.reading.page import Page, line_nearest
from cubaquotes.gui.reading.typesetting import set_margins, typeset
from cubaquotes.model import Span

MEASURE = 70
EASY = 45  # characters a line: with fewer, the eye jumps more than it reads
_SLICE = 60_000  # units of the text that are laid out at a time, in some 10 milliseconds
LEFT, RIGHT = 50, 98  # the least room for what stands in the margins
# Hebrew, Arabic and their neighbours, their presentation forms, and the marks that turn the direction.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_SAMPLE = "Who said what, in which words, and where do they stand? Lo dijo ayer."


class Sheet(QTextEdit):
    """Read only. The words shown are the program's own; nothing is ever read back from here but places.

    page_changed: the visible part or the text's height changed.
    places: code points to the widget's units and back.
    """

    page_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # what is dropped here is for the window: files to import
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places = Utf16Map("")
        self._text, self._two_ways = "", False
        self._font = reading_font(12)
        self._laid_out = 0  # units that are known to be; Qt may be further
        self._edition = 0
        self._prepared: tuple[str, QFont, QTextDocument] | None = None
        self._typeset_document: QTextDocument | None = None  # the one from before any text is Qt's
        self.verticalScrollBar().valueChanged.connect(self.page_changed)
        self.verticalScrollBar().rangeChanged.connect(self.page_changed)

    # ---- the text

    def show_text(self, text: str) -> None:
        """Another text, from its beginning."""
        self._text, self.places = text, Utf16Map(text)
        self._two_ways = _RIGHT_TO_LEFT.search(text) is not None
        self.typeset()

    def prepare(self, text: str) -> None:
        """A text that will probably be shown next; one that is long is not worth it, since it may never be."""
        ready = self._prepared is not None and self._prepared[:2] == (text, self._font)
        if len(text) <= _SLICE and not ready:
            self._prepared = text, self._font, typeset(text, self._font)

    def set_font_size(self, points: float) -> None:
        """The size of the text, in points."""
        self._font = reading_font(points)
        self.typeset()

    def typeset(self) -> None:
        """Lay the text out anew."""
        before = self._typeset_document
        prepared, self._prepared = self._prepared, None
        if prepared is not None and prepared[:2] == (self._text, self._font):
            document = prepared[2]
        else:
            document = typeset(self._text, self._font)
        document.setParent(self)
        set_margins(document.rootFrame(), *self._margins())
        self._typeset_document = document
        self._laid_out = 0
        self._edition += 1
        self.setDocument(document)
        if before is not None:
            before.deleteLater()

    def fit_column(self) -> None:
        """The margins for the view's width."""
        set_margins(self.document().rootFrame(), *self._margins())
        self._laid_out = 0
        self._edition += 1

    def lay_out(self, unit: int) -> bool:
        """Lay out the text as far as a unit, or some of the way: whether it is laid out by now.

        To ask where a far place of a long text lies would keep the window waiting until all before it is laid out.
        """
        if self._laid_out < unit:
            self._laid_out = min(self._laid_out + _SLICE, unit)
            self.document().documentLayout().blockBoundingRect(self.document().findBlock(self._laid_out))
        return self._laid_out >= unit

    def _margins(self) -> tuple[float, float]:
        available = self.viewport().width()
        width = min(self._wide(MEASURE), max(available - LEFT - RIGHT, 200))
        left = max(LEFT, min((available - width) / 2, available - width - RIGHT))
        return left, max(available - left - width, 0.0)

    def _wide(self, characters: int) -> float:
        return QFontMetricsF(self._font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters

    def width_for(self, characters: int) -> int:
        """The view's width, in pixels, at which a line has so many characters."""
        return ceil(self._wide(characters)) + LEFT + RIGHT + self.verticalScrollBar().sizeHint().width()

    # ---- what is in sight

    def column(self) -> tuple[float, float]:
        """The left and right edge of the text's column, in the viewport's pixels."""
        shape = self.document().rootFrame().frameFormat()
        return shape.leftMargin(), self.viewport().width() - shape.rightMargin()

    def page(self) -> Page:
        """What is in sight."""
        scroll, (left, right) = self.verticalScrollBar().value(), self.column()
        first = self.cursorForPosition(QPoint(round(left) + 1, 0)).block()
        if first.previous().isValid():
            first = first.previous()
        size = self.viewport().size()
        layout = self.document().documentLayout()
        width = float(size.width())
        return Page(layout, first, scroll, scroll + size.height(), left, right, width, self._two_ways, self._edition)

    def shown_share(self) -> tuple[float, float]:
        """The part of the text's height that is visible, as two numbers from 0 to 1."""
        bar = self.verticalScrollBar()
        whole = max(bar.maximum() + bar.pageStep(), 1)
        return bar.value() / whole, (bar.value() + bar.pageStep()) / whole

    def filled_share(self) -> float:
        """How much of the view's height a short text fills; 1 for one that needs scrolling."""
        if self.verticalScrollBar().maximum() > 0:  # to ask for the size would lay out all of a long text at once
            return 1.0
        tall = self.document().documentLayout().documentSize().height()
        return min(float(tall) / max(self.viewport().height(), 1), 1.0)

    def scroll_to(self, start: int, end: int, centred: bool = False) -> None:
        """Scroll so that the units start … end can be read, if they can't be; `centred`: in any case."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        top, bottom = self.height_of(start), self.height_of(end)
        page_top = float(bar.value())
        slack = min(height * 0.15, 90.0)
        if centred:
            bar.setValue(round(top - height * 0.4))
        elif top < page_top + slack or bottom > page_top + height - slack:
            bar.setValue(round(top - min(height * 0.3, max(height - (bottom - top) - slack, slack))))

    def height_of(self, unit: int) -> float:
        """Where in the document the line with a unit begins, in pixels from its top."""
        block = self.document().findBlock(unit)
        if not block.isValid():
            return 0.0
        box = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(unit - block.position())
        return box.top() + (line.y() if line.isValid() else 0.0)

    def line_height(self) -> float:
        """About how high a line is, in pixels."""
        return QFontMetricsF(self._font).lineSpacing() * 1.6

    def shown_units(self) -> tuple[int, int]:
        """The first and last unit that may be in sight."""
        size = self.viewport().size()
        ends = self.cursorForPosition(QPoint(0, 0)), self.cursorForPosition(QPoint(size.width(), size.height()))
        return ends[0].position(), ends[1].position()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt moves the picture along; what stands still at the edges of the margin must be drawn anew."""
        super().scrollContentsBy(dx, dy)
        right = round(self.column()[1])
        self.viewport().update(right, 0, self.viewport().width() - right, self.viewport().height())

    # ---- places

    def to_document(self, place: QPointF) -> QPointF:
        """The viewport's pixels as the document's."""
        return place + QPointF(0, self.verticalScrollBar().value())

    def to_viewport(self, place: QPointF) -> QPointF:
        """The document's pixels as the viewport's."""
        return place - QPointF(0, self.verticalScrollBar().value())

    def point_at(self, place: QPointF) -> int:
        """The code point nearest to a place of the viewport.

        Qt takes a place between two lines for the end of the upper one; here it belongs to the nearer of the two.
        """
        where = self.to_document(place)
        unit = max(self.document().documentLayout().hitTest(where, Qt.HitTestAccuracy.FuzzyHit), 0)
        block = self.document().findBlock(unit)
        inside = where - self.document().documentLayout().blockBoundingRect(block).topLeft()
        line = line_nearest(block.layout(), inside.y())
        if line is not None:
            unit = block.position() + int(line.xToCursor(inside.x()))
        return self.places.to_point(unit)

    def scroll_towards(self, place: QPointF, step: int) -> bool:
        """Scroll by `step` pixels if a place is above or below the view; whether it is."""
        above, below = place.y() < 0, place.y() > self.viewport().height()
        if above or below:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (step if below else -step))
        return above or below

    # ---- the selection

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
        self.scroll_to(start, end)

    def clear_selection(self) -> None:
        """Drop the selection, the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
