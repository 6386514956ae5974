"""An article as it is printed: its text with the quotes marked and numbered, and the decided quotes as a list.

Black on white, whatever the window's theme; marks are made by shade and number, so that they survive a copier.
"""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from cubaquotes.errors import ExportError
from cubaquotes.gui.look.theme import reading_font, speaker_name
from cubaquotes.gui.output.citation import words_of_quote
from cubaquotes.gui.words.names import nobody_named, on_target, status_name, title_name, type_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Article, QuoteView, Speaker, SpeakerId, Status, Target, TargetId

_POINTS = 10.5
_MARGIN = 18.0  # millimetres
_FOOT = 2.5  # lines
_INK, _PALE, _DECIDED, _OPEN = "#000000", "#555555", "#e4e1d8", "#f4f2ec"

_LOOKED_AFTER = 50  # paragraphs

_CLOSING = "”’»“\"'›"

Watch = Callable[[int, int], object]


@dataclass(frozen=True)
class Sheet:
    """What is to be printed; a snapshot, so that it can be laid out in another thread."""

    article: Article
    quotes: Sequence[QuoteView]
    speakers: Mapping[SpeakerId, Speaker]
    targets: Sequence[Target]

    @property
    def decided(self) -> list[QuoteView]:
        """The quotes of the list, in the order of the text; a quote's number is its place here, from 1 on."""
        return [quote for quote in self.quotes if quote.status.decided and quote.status is not Status.REJECTED]


def document(sheet: Sheet) -> QTextDocument:
    """The article and the list, not yet divided into pages."""
    made = QTextDocument()
    made.setDefaultFont(reading_font(_POINTS))
    made.setUndoRedoEnabled(False)
    cursor = QTextCursor(made)
    known = sheet.article.metadata
    _paragraph(cursor, title_name(known.title), _look(size=1.6, bold=True), after=4)
    about = ", ".join(part for part in (known.author, known.outlet, known.published, known.url) if part)
    if about:
        _paragraph(cursor, about, _look(pale=True), after=12)
    _text(cursor, sheet)
    _paragraph(cursor, tr("Quotes"), _look(size=1.25, bold=True), before=18, after=6)
    if not sheet.decided:
        _paragraph(cursor, tr("No quote of this article has been decided yet."), _look(pale=True))
    labels = {target.id: target.label for target in sheet.targets}
    for number, quote in enumerate(sheet.decided, 1):
        _entry(cursor, sheet, labels, number, quote)
    return made


def print_on(device: QPagedPaintDevice, made: QTextDocument, title: str, watch: Watch | None = None) -> int:
    """Paint the document on a printer or a PDF, with title and page number at the foot of each page.

    watch: called with 0, 0 while lines are made, then before each page with those done and their number.
    Gives the number of pages. Raises ExportError.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(tr("The printer takes nothing at the moment; choose another one, or save a PDF."))
    try:
        page = QRectF(0, 0, device.width(), device.height())
        made.documentLayout().setPaintDevice(device)
        painter.setFont(made.defaultFont())
        foot = painter.fontMetrics().lineSpacing() * _FOOT
        body = QSizeF(page.width(), page.height() - foot)
        made.setDocumentMargin(0)
        made.setPageSize(body)
        _lay_out(made, watch)
        pages = made.pageCount()
        for number in range(pages):
            if watch is not None:
                watch(number, pages)
            if number:
                device.newPage()
            painter.save()
            painter.translate(0, -number * body.height())
            made.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
            painter.restore()
            _draw_foot(painter, page, title, number + 1, pages)
    finally:
        painter.end()
    return pages


def _lay_out(made: QTextDocument, watch: Watch | None) -> None:
    """Line after line, some paragraphs at a time. All at once, as asking for the number of pages would do it, Qt keeps
    Python's lock for a third of a second in a long article, and the window's thread waits."""
    layout, block = made.documentLayout(), made.begin()
    for number in itertools.count():
        if not block.isValid():
            return
        layout.blockBoundingRect(block)
        if watch is not None and number % _LOOKED_AFTER == 0:
            watch(0, 0)
        block = block.next()


def set_margins(device: QPagedPaintDevice) -> None:
    """The same white border on every device."""
    device.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)


def as_pdf(sheet: Sheet, watch: Watch | None = None) -> bytes:
    """The whole PDF file. May be called in any thread."""
    QEventLoop()  # gives a thread that is not Qt's the means to time things; the layout of a long text wants them
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    title = title_name(sheet.article.metadata.title)
    writer.setTitle(title)
    writer.setCreator("CubaQuotes")
    writer.setResolution(300)
    set_margins(writer)
    print_on(writer, document(sheet), title, watch)
    return bytes(buffer.data().data())


def _draw_foot(painter: QPainter, page: QRectF, title: str, number: int, pages: int) -> None:
    metrics = painter.fontMetrics()
    told = tr("{number} of {total}").format(number=number, total=pages)
    line = QRectF(0, page.height() - metrics.lineSpacing(), page.width(), metrics.lineSpacing())
    room = round(page.width() - metrics.horizontalAdvance(f"{told}    "))
    painter.setPen(QColor(_PALE))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, int(left), metrics.elidedText(title, Qt.TextElideMode.ElideRight, room))
    painter.drawText(line, int(right), told)


# ---- the text


def _text(cursor: QTextCursor, sheet: Sheet) -> None:
    """The article's own words, cut where a mark begins or ends; each number stands behind its quote's last word."""
    text = sheet.article.text
    numbers = {quote.id: number for number, quote in enumerate(sheet.decided, 1)}
    shades: list[tuple[int, int, bool]] = []  # start, end, is it decided
    ends: dict[int, list[int]] = {}
    for quote in sheet.quotes:
        if quote.status is not Status.REJECTED and quote.content:
            shades += [(span.start, span.end, quote.id in numbers) for span in quote.content]
            if quote.id in numbers:
                ends.setdefault(_behind(text, quote.content[-1].end), []).append(numbers[quote.id])
    depth = {True: 0, False: 0}
    changes: dict[int, list[tuple[bool, int]]] = {}
    for start, end, decided in shades:
        changes.setdefault(start, []).append((decided, 1))
        changes.setdefault(end, []).append((decided, -1))
    cuts = sorted({0, len(text), *changes, *ends})
    _begin(cursor, after=6)
    for here, there in itertools.pairwise(cuts):
        for decided, step in changes.get(here, ()):
            depth[decided] += step
        shade = _DECIDED if depth[True] else _OPEN if depth[False] else ""
        _words(cursor, text[here:there], _look(shade=shade))
        if there in ends:
            cursor.insertText(", ".join(map(str, ends[there])), _look(raised=True))


def _behind(text: str, end: int) -> int:
    """Where a quote's number stands: behind the marks that close it."""
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


def _words(cursor: QTextCursor, words: str, look: QTextCharFormat) -> None:
    """A new line of the article is a new paragraph; empty ones are white space enough already."""
    for number, line in enumerate(words.split("\n")):
        if number and not cursor.atBlockStart():
            _begin(cursor, after=6)
        cursor.insertText(line, look)


def _entry(cursor: QTextCursor, sheet: Sheet, labels: Mapping[TargetId, str], number: int, quote: QuoteView) -> None:
    name = speaker_name(quote, sheet.speakers) or nobody_named()
    speaker = sheet.speakers.get(quote.speaker_id) if quote.speaker_id is not None else None
    role = speaker.role_on(sheet.article.metadata.published) if speaker is not None else ""
    _begin(cursor, before=6)
    cursor.insertText(f"{number}. {name}", _look(bold=True))
    facts = (role, type_name(quote.type), status_name(quote.status))
    cursor.insertText(f"  {', '.join(fact for fact in facts if fact)}", _look(pale=True))
    _paragraph(cursor, words_of_quote(quote, sheet.article), _look(), indent=1)
    for stance in quote.stances:
        told = on_target(stance.value, labels.get(stance.target_id) or tr("a hidden target"))
        strength = "•" * (stance.intensity or 0)
        _paragraph(
            cursor, "  ".join(part for part in (told, strength, stance.note) if part), _look(pale=True), indent=1
        )
    if quote.mine is not None and quote.mine.note:
        _paragraph(cursor, tr("Note: {note}").format(note=quote.mine.note), _look(pale=True), indent=1)


def _paragraph(
    cursor: QTextCursor, words: str, look: QTextCharFormat, *, before: float = 0, after: float = 0, indent: int = 0
) -> None:
    _begin(cursor, before=before, after=after, indent=indent)
    cursor.insertText(words, look)


def _begin(cursor: QTextCursor, *, before: float = 0, after: float = 0, indent: int = 0) -> None:
    """A new paragraph; the spaces in points."""
    shape = QTextBlockFormat()
    shape.setTopMargin(before)
    shape.setBottomMargin(after)
    shape.setIndent(indent)
    shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.document().isEmpty():
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape)


def _look(
    *, size: float = 1, bold: bool = False, pale: bool = False, shade: str = "", raised: bool = False
) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(reading_font(_POINTS * size))
    look.setForeground(QColor(_PALE if pale else _INK))
    if bold:
        look.setFontWeight(700)
    if shade:
        look.setBackground(QColor(shade))
    if raised:
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return look
