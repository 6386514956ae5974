"""The evidence strip: from the current quote over the mention of its source to whom that mention stands for.

A thin line runs from the mention (a dot) through the margin to the antecedent (a ring), and from there to a label with
the speaker's name in the right margin. Where the antecedent is out of sight, the label waits at the edge of the view
with the number of its paragraph; a click goes there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cubaquotes.gui.look.theme import Theme, speaker_name
from cubaquotes.gui.parts.widgets import draw_lines
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.gui.reading.page import Page, span_boxes
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteView, Span, Spans, Status

LANE = 8  # pixels from the column's left edge to the line in the margin
_UNDER, _BETWEEN = 2.5, 5.5  # pixels below the words: their own line, and the line that leads on
_BEND = 3.5
_INDENT, _PAD, _EDGE, _RIM = 8, 3, 5, 2
_WIDEST = 230
Look = tuple[Theme, QColor, QFont]
"""The theme, the speaker's colour, and the font of small signs."""


class Spot(StrEnum):
    """What a label leads to."""

    ANTECEDENT = "antecedent"
    QUOTE = "quote"


@dataclass(frozen=True)
class Chain:
    """What leads to the speaker. Parts that are not there are empty.

    mention: the source as written. antecedent: what it refers to. name: the speaker in force.
    """

    content: Spans
    mention: Spans
    antecedent: Spans
    name: str

    @property
    def end(self) -> Span:
        """Where the name is to be shown."""
        return (self.antecedent or self.mention or self.content)[0]


def chain_of(quote: QuoteView | None, name: str | None) -> Chain | None:
    """The chain that leads to `name`; None for what is no quote or nobody's.

    Where a person named somebody else than the program, what the source refers to is in doubt: the chain ends there.
    """
    if quote is None or name is None or not quote.content or quote.status is Status.REJECTED:
        return None
    suggestion = quote.suggestion
    overruled = quote.status.decided and quote.speaker_id != quote.suggested_speaker_id and name != suggestion.speaker
    return Chain(quote.content, suggestion.source, () if overruled else suggestion.antecedent, name)


@dataclass(frozen=True)
class _Label:
    """A label at the edge of the view, with its place in the viewport."""

    spot: Spot
    text: str
    above: bool


class EvidenceStrip:
    """Draws the chain, and knows which labels lead where."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: list[_Label] = []
        self._name = QRectF()
        self._spots: list[tuple[QRectF, Spot]] = []

    def forget(self) -> None:
        """Nothing leads anywhere."""
        self._waiting, self._spots, self._name = [], [], QRectF()

    def chain(self) -> Chain | None:
        """The current quote's chain."""
        quote = self._session.current
        return chain_of(quote, speaker_name(quote, self._session.speakers) if quote is not None else None)

    def spot_at(self, place: QPointF) -> Spot | None:
        """Where the label under a place of the document leads, as painted last."""
        return next((spot for box, spot in self._spots if box.contains(place)), None)

    def name_at(self, place: QPointF) -> bool:
        """Whether a label with the speaker's name is under a place of the document."""
        return self._name.contains(place) or self.spot_at(place) is Spot.ANTECEDENT

    @property
    def at_edges(self) -> bool:
        """Whether labels of what is out of sight were painted last."""
        return bool(self._spots)

    def covers(self, box: QRectF) -> bool:
        """Whether a label at the edge of the view lies over a box of the document."""
        return any(label.intersects(box) for label, _spot in self._spots)

    def paint(self, painter: QPainter, page: Page, places: Utf16Map, taken: Sequence[QRectF], look: Look) -> None:
        """Draw line and label. taken: boxes in the right margin that the label must not cover."""
        self.forget()
        chain = self.chain()
        if chain is None:
            return
        whole = page.whole
        content, mention, antecedent = (
            span_boxes(whole, places, spans) for spans in (chain.content, chain.mention[:1], chain.antecedent[:1])
        )
        self._wait(page, places, chain, content, antecedent or mention)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look[0].colour("accent"), 1.2))
        if mention and content:
            painter.drawPath(_from_content(page, content, mention[0]))
        if antecedent and (mention or content):
            painter.drawPath(_through_margin(page, (mention or content)[0], antecedent[0]))
        _knots(painter, look[0], mention, antecedent)
        last = (antecedent or mention or content)[-1:]
        if last and page.top <= last[0].center().y() <= page.bottom:
            self._paint_name(painter, page, last[0], taken, (chain.name, bool(antecedent or mention)), look)

    def _wait(self, page: Page, places: Utf16Map, chain: Chain, content: list[QRectF], end: list[QRectF]) -> None:
        """Labels for what is out of sight."""
        for spot, boxes, span, text in (
            (Spot.ANTECEDENT, end, chain.end, chain.name),
            (Spot.QUOTE, content, chain.content[0], tr("the current quote")),
        ):
            if not boxes or (spot is Spot.ANTECEDENT and not chain.antecedent):
                continue
            above, below = boxes[-1].center().y() < page.top, boxes[0].center().y() > page.bottom
            if above or below:
                number = page.first.document().findBlock(places.to_units(span.start)).userState()
                self._waiting.append(_Label(spot, f"{'↑' if above else '↓'} ¶{number} {text}", above))

    def _paint_name(
        self,
        painter: QPainter,
        page: Page,
        line: QRectF,
        taken: Sequence[QRectF],
        shown: tuple[str, bool],
        look: Look,
    ) -> None:
        """The name in the right margin, joined to the words it stands for."""
        name, joined = shown
        theme, colour, font = look
        y = line.bottom() + _BETWEEN
        box = _free(_box(painter, font, name, page.right + _INDENT, page.width - _RIM), line, taken)
        if box is None:  # to the right of what is in the way
            beside = [each.right() + 3 for each in taken if abs(each.center().y() - y) < line.height() * 1.5]
            left = max(beside, default=page.right + _INDENT)
            box = _box(painter, font, name, min(left, page.width - _RIM - 48), page.width - _RIM)
            box.moveTop(y - box.height() / 2)
        self._name = box
        if joined:
            path = QPainterPath(QPointF(line.right(), line.bottom() + _UNDER))
            path.quadTo(QPointF(line.right() + 1, y), QPointF(line.right() + _BEND, y))
            path.lineTo(QPointF(box.left(), y))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.2))
            painter.drawPath(path)
        _draw_label(painter, theme, colour, box, name)

    def paint_edges(self, painter: QPainter, page: Page, look: Look) -> None:
        """The labels of what is out of sight, at the upper and lower edge of the right margin."""
        theme, _colour, font = look
        top, bottom = page.top + _EDGE, page.bottom - _EDGE
        for label in self._waiting:
            box = _box(painter, font, label.text, page.right + _INDENT, page.width - _RIM)
            box.moveTop(top if label.above else bottom - box.height())
            top, bottom = (box.bottom() + 4, bottom) if label.above else (top, box.top() - 4)
            _draw_label(painter, theme, theme.colour("accent"), box, label.text)
            self._spots.append((box, label.spot))


def _from_content(page: Page, content: list[QRectF], mention: QRectF) -> QPainterPath:
    """From the bar beside the quote's nearest line to the mention, if that stands on a line of its own."""
    path = QPainterPath()
    near = min(content, key=lambda box: abs(box.center().y() - mention.center().y()))
    if abs(near.center().y() - mention.center().y()) < mention.height() / 2:
        return path
    x, start, end = page.left - LANE, near.center().y(), mention.bottom() + _BETWEEN
    path.moveTo(QPointF(page.left - 14, start))
    path.lineTo(QPointF(x - _BEND, start))
    path.quadTo(QPointF(x, start), QPointF(x, start + (_BEND if end > start else -_BEND)))
    _into(path, x, end, mention)
    return path


def _through_margin(page: Page, mention: QRectF, antecedent: QRectF) -> QPainterPath:
    """From the mention to the antecedent; on one line straight, else through the margin."""
    path = QPainterPath(QPointF(mention.left(), mention.bottom() + _UNDER))
    start, end = mention.bottom() + _BETWEEN, antecedent.bottom() + _BETWEEN
    if abs(start - end) < 2:
        one, other = sorted((mention, antecedent), key=QRectF.left)
        path = QPainterPath(QPointF(one.right(), one.bottom() + _UNDER))
        path.quadTo(QPointF(one.right() + 1, start), QPointF(one.right() + _BEND, start))
        path.lineTo(QPointF(other.left() - _BEND, start))
        path.quadTo(QPointF(other.left() - 1, start), QPointF(other.left(), other.bottom() + _UNDER))
        return path
    x, turn = page.left - LANE, (_BEND if end > start else -_BEND)
    path.quadTo(QPointF(mention.left() - 1, start), QPointF(mention.left() - _BEND, start))
    path.lineTo(QPointF(x + _BEND, start))
    path.quadTo(QPointF(x, start), QPointF(x, start + turn))
    _into(path, x, end, antecedent)
    return path


def _into(path: QPainterPath, x: float, y: float, words: QRectF) -> None:
    """On along the margin to the height `y`, and from there to the left end of the words."""
    before = path.currentPosition().y()
    path.lineTo(QPointF(x, y + (-_BEND if y > before else _BEND)))
    path.quadTo(QPointF(x, y), QPointF(x + _BEND, y))
    path.lineTo(QPointF(words.left() - _BEND, y))
    path.quadTo(QPointF(words.left() - 1, y), QPointF(words.left(), words.bottom() + _UNDER))


def _knots(painter: QPainter, theme: Theme, mention: list[QRectF], antecedent: list[QRectF]) -> None:
    """A dot where the chain begins, a ring where it arrives."""
    accent = theme.colour("accent")
    painter.setPen(QPen(accent, 1.2))
    if mention and antecedent:
        painter.setBrush(accent)
        painter.drawEllipse(mention[0].bottomLeft() + QPointF(0, _UNDER), 2.2, 2.2)
    if antecedent:
        painter.setBrush(theme.colour("paper"))
        painter.drawEllipse(antecedent[0].bottomLeft() + QPointF(0, _UNDER), 2.8, 2.8)


def _box(painter: QPainter, font: QFont, text: str, left: float, right: float) -> QRectF:
    """A box for a label between two edges: one line if the text fits, else two."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    room = max(min(right - left, _WIDEST), 40.0)
    wanted = metrics.horizontalAdvance(text) + 2 * _PAD + 1
    lines = 1 if wanted <= room else 2
    return QRectF(left, 0, min(wanted, room), metrics.lineSpacing() * lines + 3)


def _free(box: QRectF, line: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    """The box beside a line's lower edge, out of the way of others: lower, higher, or None."""
    y = line.bottom() + _BETWEEN
    box.moveTop(y - min(box.height() / 2, 9))
    near = [each for each in taken if abs(each.center().y() - line.center().y()) < line.height() * 2.5]
    above = [each.bottom() + 2 for each in near if each.center().y() < y]
    below = [each.top() - 2 for each in near if each.center().y() > y]
    for top in (box.top(), max(above, default=box.top()), min(below, default=y + box.height()) - box.height()):
        moved = box.translated(0, top - box.top())
        if moved.top() <= y <= moved.bottom() and not any(moved.intersects(each) for each in taken):
            return moved
    return None


def _draw_label(painter: QPainter, theme: Theme, edge: QColor, box: QRectF, text: str) -> None:
    painter.setBrush(theme.colour("raised"))
    painter.setPen(QPen(edge, 1.2))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(theme.colour("text"))
    lines = 1 if box.height() < 1.6 * painter.fontMetrics().lineSpacing() else 2
    draw_lines(painter, box.adjusted(_PAD, 1.5, -_PAD + 1, -1), text, lines)
