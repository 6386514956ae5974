"""Handles at both ends of each part of the current quote: dragging one moves the boundary."""

from collections.abc import Container
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cubaquotes.extract.select import words_boundary
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.gui.reading.page import Page, boundary
from cubaquotes.gui.review.controller import clamp_span
from cubaquotes.model import Spans

_KNOB, _KNOB_HELD = 3.2, 5.0
_REACH = 9.0  # how far from the knob a press counts; on the line beside it a press begins a selection


@dataclass(frozen=True)
class Handle:
    """One end of one part of a quote.

    number: which part. end: its end, else its start. foot, head: the boundary's line in the document's pixels.
    """

    number: int
    end: bool
    head: QPointF
    foot: QPointF

    @property
    def knob(self) -> QPointF:
        """What one takes hold of: above the start, below the end."""
        return self.foot if self.end else self.head

    def distance(self, place: QPointF) -> float | None:
        """How far a press is from the knob; None if it is too far to be meant."""
        far = (place - self.knob).manhattanLength()
        return far if far <= _REACH else None


def handles_of(page: Page, places: Utf16Map, content: Spans) -> list[Handle]:
    """The handles of a quote, those out of sight left out."""
    found = []
    for number, span in enumerate(content):
        for end, point in ((False, span.start), (True, span.end)):
            box = boundary(page, places, point, end).adjusted(0, -3, 0, 3).translated(1.5 if end else -1.5, 0)
            found.append(Handle(number, end, box.topLeft(), box.bottomLeft()))
    return [each for each in found if page.top - 20 <= each.knob.y() <= page.bottom + 20]


def handle_at(handles: list[Handle], place: QPointF) -> Handle | None:
    """The handle that a press there takes hold of: the nearest."""
    near = [(distance, handle) for handle in handles if (distance := handle.distance(place)) is not None]
    return min(near, key=lambda each: each[0])[1] if near else None


def paint_handles(
    painter: QPainter, theme: Theme, colour: QColor, handles: list[Handle], held: Container[object]
) -> None:
    """A knob for each; those that are held, or that the mouse is over, are larger."""
    painter.setPen(QPen(theme.colour("paper"), 1.2))
    painter.setBrush(colour)
    for handle in handles:
        radius = _KNOB_HELD if (handle.number, handle.end) in held else _KNOB
        painter.drawEllipse(handle.knob, radius, radius)
    for handle in handles:
        if (handle.number, handle.end) in held:
            painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(handle.head, handle.foot)


def dragged(text: str, content: Spans, held: tuple[int, bool], place: int, by_character: bool) -> Spans:
    """The content with one boundary moved to `place` (code points), or as it was if nothing would be left of the part.

    held: which part, and whether its end. The boundary snaps to words, quotation marks and the signs behind words.
    It stays clear of the parts before and after.
    """
    number, end = held
    before = content[number - 1].end if number else 0
    after = content[number + 1].start if number + 1 < len(content) else len(text)
    if not by_character:
        left = words_boundary(text, place + 1, -1) if place < len(text) else len(text)
        right = words_boundary(text, place - 1, 1) if place > 0 else 0
        place = left if place - left <= right - place else right
    place = min(max(place, before), after)
    span = content[number]
    moved = span._replace(end=place) if end else span._replace(start=place)
    if moved.start < moved.end:
        moved = clamp_span(moved, text)
    if moved.start >= moved.end:
        return content
    return (*content[:number], moved, *content[number + 1 :])
