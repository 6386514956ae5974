"""An article as it is printed: its text with the quotes marked and numbered, and the decided quotes as a list.

Black on white, whatever the window's theme; marks are made by shade and number, so that they survive a copier.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from cubaquotes.gui.look.theme import reading_font, speaker_name
from cubaquotes.gui.output.citation import words_of_quote
from cubaquotes.gui.words.names import nobody_named, on_target, status_name, title_name, type_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Article, QuoteView, Speaker, SpeakerId, Status, Target, TargetId

PALE = "#555555"
_POINTS = 10.5
_INK, _DECIDED, _OPEN = "#000000", "#e4e1d8", "#f4f2ec"

_CLOSING = "”’»“\"'›"


@dataclass(frozen=True)
class Sheet:
    """What is to be printed; a snapshot, so that it can be laid out in another thread."""

    article: Article
    quotes: Sequence[QuoteView]
    speakers: Mapping[SpeakerId, Speaker]
    targets: Sequence[Target]

    @property
    def title(self) -> str:
        """The article's, at the foot of each page and as the document's name."""
        return title_name(self.article.metadata.title)

    @property
    def decided(self) -> list[QuoteView]:
        """The quotes of the list, in the order of the text; a quote's number is its place here, from 1 on."""
        return [quote for quote in self.quotes if quote.status.decided and quote.status is not Status.REJECTED]


def new_document() -> QTextDocument:
    """An empty one in the type of the printed page."""
    made = QTextDocument()
    made.setDefaultFont(reading_font(_POINTS))
    made.setUndoRedoEnabled(False)
    return made


def fill(made: QTextDocument, sheet: Sheet) -> Iterator[None]:
    """Write the article and the list, some words with each step; not yet divided into pages."""
    cursor = QTextCursor(made)
    known = sheet.article.metadata
    _paragraph(cursor, sheet.title, _look(size=1.6, bold=True), after=4)
    about = ", ".join(part for part in (known.author, known.outlet, known.published, known.url) if part)
    if about:
        _paragraph(cursor, about, _look(pale=True), after=12)
    yield from _text(cursor, sheet)
    _paragraph(cursor, tr("Quotes"), _look(size=1.25, bold=True), before=18, after=6)
    if not sheet.decided:
        _paragraph(cursor, tr("No quote of this article has been decided yet."), _look(pale=True))
    labels = {target.id: target.label for target in sheet.targets}
    for number, quote in enumerate(sheet.decided, 1):
        _entry(cursor, sheet, labels, number, quote)
        yield


# ---- the text


def _text(cursor: QTextCursor, sheet: Sheet) -> Iterator[None]:
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
        yield from _words(cursor, text[here:there], _look(shade=shade))
        if there in ends:
            cursor.insertText(", ".join(map(str, ends[there])), _look(raised=True))


def _behind(text: str, end: int) -> int:
    """Where a quote's number stands: behind the marks that close it."""
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


def _words(cursor: QTextCursor, words: str, look: QTextCharFormat) -> Iterator[None]:
    """A new line of the article is a new paragraph; empty ones are white space enough already."""
    for number, line in enumerate(words.split("\n")):
        if number and not cursor.atBlockStart():
            _begin(cursor, after=6)
        cursor.insertText(line, look)
        yield


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
    look.setForeground(QColor(PALE if pale else _INK))
    if bold:
        look.setFontWeight(700)
    if shade:
        look.setBackground(QColor(shade))
    if raised:
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return look
