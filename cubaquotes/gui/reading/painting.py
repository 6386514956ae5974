"""Draws the quotes under the article's text: the ground, the frame of the current quote, and the signs in the margins.

Only what is visible is drawn, straight from the marks: a decision costs one repaint and never touches the document,
however long the article and however many its quotes. No meaning has colour alone: what is open has a dotted line
under it, what is decided a full one, what is rejected is struck through.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme, speaker_name
from cubaquotes.gui.parts.widgets import INKS
from cubaquotes.gui.reading.evidence import EvidenceStrip
from cubaquotes.gui.reading.ground import Ground, padded, status_pen
from cubaquotes.gui.reading.page import Page, span_boxes
from cubaquotes.gui.session import Session
from cubaquotes.model import Quote, QuoteView, Spans, Status

CHIP_WIDTH, CHIP_HEIGHT, CHIP_GAP = 28, 17, 3
CHIP_INDENT = 14  # from the column's right edge
_MOST_CHIPS = 3
_REACH = 60  # pixels: how far from its words a sign may stand, or what decides where it stands
_Chip = tuple[QRectF, QuoteView, int]  # the number of quotes that it stands for, if it is no single one


class QuotePainter(Ground):
    """Paints one page. The theme and the marks are set from outside; everything else is asked at painting time.

    away: the text is not laid out as far as the current quote yet.
    strip: the way from the current quote to its speaker.
    """

    def __init__(self, session: Session, colours: SpeakerColours, theme: Theme) -> None:
        super().__init__(session, colours, theme)
        self.away = False
        self.strip = EvidenceStrip(session)

    @property
    def current(self) -> QuoteView | None:
        """The current quote, if it has a place on the page."""
        return None if self.away else self._session.current

    def paint(self, painter: QPainter, page: Page, above: float, below: float) -> None:
        """Everything that lies under the words and beside them, as far as it may reach between two heights."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        starts: list[tuple[QRectF, QuoteView]] = []
        wanted = page.between(above - _REACH, below + _REACH)
        for block, box in wanted.blocks():
            starts += self.paint_paragraph(painter, wanted, block, box)
        current = self.current
        if current is not None:
            self._paint_stances(painter, page, current)
            self._paint_current(painter, page, current)
        chips = list(_placed(page, starts, self._chip_size()))
        if current is None:
            self.strip.forget()
        else:
            self._paint_evidence(painter, page, current.suggestion)
            colour = self.colour(current)
            self.strip.paint(
                painter, page, self.places, [box for box, _quote, _more in chips], (self.theme, colour, self.small)
            )
        self.strip.paint_edges(painter, page, (self.theme, QColor(), self.small))
        for box, quote, more in chips:
            if self.strip.covers(box):
                continue
            if more:
                self._paint_more(painter, box, more)
            else:
                name = speaker_name(quote, self._session.speakers)
                draw_chip(painter, self.theme, box, self._colours.sign(name), self.colour(quote), quote.status)

    def _chip_size(self) -> QSizeF:
        """The initials grow with the text."""
        height = max(QFontMetricsF(self.small).height() + 3, CHIP_HEIGHT)
        return QSizeF(CHIP_WIDTH / CHIP_HEIGHT * height, height)

    def _paint_more(self, painter: QPainter, box: QRectF, more: int) -> None:
        painter.setFont(self.small)
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{more}")

    def _boxes_in_sight(self, page: Page, spans: Spans) -> list[QRectF]:
        """Of the whole page those in sight: the frame, the lines and the strip ask for the same ones."""
        return page.in_sight(span_boxes(page.whole, self.places, spans))

    def _paint_current(self, painter: QPainter, page: Page, quote: QuoteView) -> None:
        """One frame around all lines of each part, and a bar in the margin. It lies over all others."""
        colour = self.colour(quote)
        ink = self.theme.line(colour)
        rejected = quote.status is Status.REJECTED
        fill = QColor(0, 0, 0, 0) if rejected else self.theme.tinted(colour, self.theme.tint_current)
        for span in quote.content if self.draft is None else self.draft:
            bare = self._boxes_in_sight(page, (span,))
            boxes = [padded(box, 0) for box in bare]
            if not boxes:
                continue
            if rejected:
                self.strike(painter, bare)
            painter.setPen(status_pen(colour, quote.status, 1.4) if rejected else QPen(colour, 1.4))
            painter.setBrush(fill)
            painter.drawPath(_outline(boxes))
            if not rejected:
                painter.setPen(status_pen(ink, quote.status, 1.6))
                painter.drawLines([QLineF(box.bottomLeft(), box.bottomRight()) for box in bare])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            bar = QRectF(page.left - 17, boxes[0].top(), 4, boxes[-1].bottom() - boxes[0].top())
            painter.drawRoundedRect(bar, 2, 2)

    def _paint_evidence(self, painter: QPainter, page: Page, suggestion: Quote) -> None:
        """The current quote's source (full line), cue (dotted) and antecedent (dashed)."""
        ink = self.theme.colour("accent")
        for spans, style, width in (
            (suggestion.source, Qt.PenStyle.SolidLine, 2.0),
            (suggestion.cue, Qt.PenStyle.DotLine, 2.5),
            (suggestion.antecedent, Qt.PenStyle.DashLine, 1.5),
        ):
            painter.setPen(QPen(ink, width, style))
            for box in self._boxes_in_sight(page, spans):
                painter.drawLine(box.bottomLeft() + QPointF(0, 2.5), box.bottomRight() + QPointF(0, 2.5))

    def _paint_stances(self, painter: QPainter, page: Page, quote: QuoteView) -> None:
        """The words that show a stance of the current quote: a line if it is decided, a wave if it is suggested."""
        for stance in quote.stances:
            if stance.evidence is not None:
                painter.setPen(QPen(self.theme.colour(INKS[stance.value]), 2))
                for box in self._boxes_in_sight(page, (stance.evidence,)):
                    painter.drawLine(box.bottomLeft() + QPointF(0, 6), box.bottomRight() + QPointF(0, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for suggestion in self._session.suggested.values():
            painter.setPen(QPen(self.theme.colour(INKS[suggestion.value]), 1.3))
            for box in self._boxes_in_sight(page, suggestion.evidence):
                painter.drawPath(_wave(box.left(), box.right(), box.bottom() + 6))


def _placed(page: Page, starts: Iterable[tuple[QRectF, QuoteView]], size: QSizeF) -> Iterator[_Chip]:
    """Places for the speakers' initials: in the right margin, where their quotes begin. What has no room is counted."""
    step = size.width() + CHIP_GAP
    most = min(max(int((page.width - page.right - CHIP_INDENT) // step), 1), _MOST_CHIPS)
    rows: dict[int, list[tuple[QRectF, QuoteView]]] = defaultdict(list)
    for box, quote in starts:
        rows[round(box.top())].append((box, quote))
    for row in rows.values():
        row.sort(key=lambda each: each[0].left())
        shown = most if len(row) <= most else most - 1
        for number, (box, quote) in enumerate(row[: shown + 1] if len(row) > most else row):
            left = page.right + CHIP_INDENT + number * step
            place = QRectF(QPointF(left, box.center().y() - size.height() / 2), size)
            yield place, quote, len(row) - shown if number == shown else 0


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
    """Initials in a box: outlined while open, filled when decided, struck through when rejected.

    Lists and margins are full of the same few, so Qt keeps their pictures; each stands on whole pixels.
    """
    sharpness = painter.device().devicePixelRatio()
    family = painter.font().family()
    key = f"chip {text} {colour.rgba()} {status.value} {theme.key} {box.width()} {box.height()} {sharpness} {family}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap((box.size() * sharpness).toSize())
        picture.setDevicePixelRatio(sharpness)
        picture.fill(Qt.GlobalColor.transparent)
        inside = QPainter(picture)
        inside.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside.setFont(painter.font())
        _draw_chip(inside, theme, QRectF(QPointF(0, 0), box.size()), text, colour, status)
        inside.end()
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(box.topLeft().toPoint(), picture)


def _draw_chip(painter: QPainter, theme: Theme, box: QRectF, text: str, colour: QColor, status: Status) -> None:
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
