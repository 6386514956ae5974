"""What a person selects or moves by hand: a missed quote, a boundary."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from cubaquotes.extract.marks import find_stretches
from cubaquotes.model import Quote, QuoteType, Span, Spans, words_of
from cubaquotes.speakers import Registry

# A word with its apostrophes and hyphens, or the position of an end of text.
_WORD = regex.compile(r"\w+(?:[-’']\w+)*")
_MARKS = "\"“”„«»‘’'"
_CLOSED_BY = ".,;:!?…"


def words_boundary(text: str, pos: int, direction: int) -> int:
    """The next place a quote may begin or end, left (-1) or right (+1) of `pos`; `pos` itself at the text's end.

    These are the beginnings and ends of words, and the two sides of quotation marks and of closing punctuation.
    """
    window = 400
    low, high = max(0, pos - window), min(len(text), pos + window)
    places = {low, high} if low == 0 or high == len(text) else set()
    for match in _WORD.finditer(text, low, high):
        places.update(match.span())
    for i in range(low, high):
        if text[i] in _MARKS or text[i] in _CLOSED_BY:
            places.update((i, i + 1))
    if direction < 0:
        return max((p for p in places if p < pos), default=low)
    return min((p for p in places if p > pos), default=high)


def tears(text: str, span: Span, *, end: bool) -> bool:
    """Whether the end (or the start) of `span` lies between a quotation mark and its word, with the other mark inside.

    A boundary that goes word by word does not stop there: the closing mark goes with the last word, the opening mark
    with the first.
    """
    place = span.end if end else span.start
    first, last = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    outer, nested = find_stretches(text[first : last if last >= 0 else len(text)])
    for stretch in (*outer, *nested):
        opened, words, closing, closed = (
            first + at for at in (stretch.start, stretch.inner_start, stretch.inner_end, stretch.end)
        )
        if not opened < place < closed or not (span.start <= opened if end else closed <= span.end):
            continue
        if not any(map(str.isalnum, text[words:place])) or not any(map(str.isalnum, text[place:closing])):
            return True
    return False


def quote_at(text: str, start: int, end: int, language: str | None = None, registry: Registry | None = None) -> Quote:
    """The quote that a person marks by selecting [start, end): content as selected, the rest as `quote_of` finds it.

    White space and enclosing quotation marks are left out of the content. Raises ValueError if nothing is left.
    """
    found = quote_of(text, (_trimmed(text, start, end),), language, registry)
    return replace(found, reason=f"Added by hand. {found.reason}".strip())


def quote_of(
    text: str, content: Spans, language: str | None = None, registry: Registry | None = None, *, beside: Spans = ()
) -> Quote:
    """What the engine says of the words at `content`: type, cue, source, speaker, reason and confidence, as if it had
    found the quote itself.

    Words that it took for no quote are read again as somebody's (see `supposed`); the confidence is then that of the
    speaker, and low (0.4 at most) where only another sentence tells. Who is found nowhere is None, with confidence 0.
    beside: words (code points, as `content`) that are a quote of their own; the rest is looked at as if they were not
    there. Raises ValueError if `content` is empty, or a part of it mere white space.
    """
    if not content:
        raise ValueError("no words are given")
    # Not for words_boundary: the window's thread asks for that.
    from cubaquotes.extract.engine import extract
    from cubaquotes.extract.supposed import near_part, supposed

    away, read = near_part(_blanked(text, beside), content)
    here = _shifted(content, -away)
    found = extract(read, language, registry).quotes
    best = _nearest(found, here, read)
    if best is None or not _is_that(best, here, read):
        best = supposed(read, here, found, language, registry)
    quoted = _within(((s.inner_start, s.inner_end) for s in find_stretches(text)[0]), content)
    kind = QuoteType.INDIRECT
    if quoted:
        whole = quoted == tuple(_trimmed(text, *span) for span in content)
        kind = QuoteType.DIRECT if whole else QuoteType.MIXED
    return Quote(
        id=f"{content[0].start}-{content[-1].end}",
        type=kind,
        text=words_of(content, text),
        content=content,
        quoted=quoted,
        cue=_shifted(best.cue, away) if best else (),
        source=_shifted(best.source, away) if best else (),
        antecedent=_shifted(best.antecedent, away) if best else (),
        speaker=best.speaker if best else None,
        confidence=best.confidence if best else 0.0,
        reason=best.reason if best else "",
    )


def told_apart(
    half: Spans, other: Spans, whole: Quote, text: str, language: str | None = None, registry: Registry | None = None
) -> Quote | None:
    """What the engine says of one half of `whole` alone, if it finds a speaker with a cue or source of their own.

    None where the cue and source of the whole stand for this half, too: within one quotation they always do.
    """
    if _one_quotation(half, other, text):
        return None
    found = quote_of(text, half, language, registry, beside=other)
    frame = (*found.cue, *found.source)
    of_whole = any(a.overlaps(b) for a in (*whole.cue, *whole.source) for b in frame)
    return None if found.speaker is None or of_whole or not frame else found


def _one_quotation(half: Spans, other: Spans, text: str) -> bool:
    """Whether both stand in the same quotation, or in paragraphs of one that is opened anew in each."""
    first, second = sorted((half, other))
    place, border = first[-1].end - 1, second[0].start
    there = [stretch for stretch in find_stretches(text)[0] if stretch.start <= border < stretch.end]
    return any(stretch.start <= place or stretch.reopened for stretch in there)


def _nearest(found: Sequence[Quote], content: Spans, text: str) -> Quote | None:
    """The quote that `content` is, or a part of: the one with most of its words.

    One whose own cue or source stands among these words is only something inside them, unless it is most of them.
    """

    def tells(quote: Quote) -> bool:
        inside = any(a.overlaps(b) for a in (*quote.cue, *quote.source) for b in content)
        shared = _shared(quote, content)
        return shared > 0 and (not inside or 2 * shared >= len(words_of(content, text)))

    return max(filter(tells, found), key=lambda quote: _shared(quote, content), default=None)


def _is_that(quote: Quote, content: Spans, text: str) -> bool:
    """Whether `quote` is what stands at `content`, give or take some words; not what is only a part of it, or the
    other way round. Words inside marks that hold more are a quote of their own."""
    from cubaquotes.extract.supposed import around

    if quote.content == content:
        return True
    larger = max(sum(end - start for start, end in spans) for spans in (quote.content, content))
    return 2 * _shared(quote, content) >= larger and not any(around(text, content))


def _shared(quote: Quote, content: Spans) -> int:
    return sum(min(a.end, b.end) - max(a.start, b.start) for a in quote.content for b in content if a.overlaps(b))


def _shifted(spans: Spans, by: int) -> Spans:
    return tuple(Span(start + by, end + by) for start, end in spans)


def _within(places: Iterable[tuple[int, int]], content: Spans) -> Spans:
    """What of `places` lies in `content`."""
    cut = (Span(max(start, span.start), min(end, span.end)) for start, end in places for span in content)
    return tuple(span for span in cut if span.start < span.end)


def _blanked(text: str, spans: Spans) -> str:
    """`text` with spaces for the words at `spans`, and for the marks around a quotation that is wholly among them."""
    if not spans:
        return text
    marked = [
        Span(stretch.start, stretch.end)
        for stretch in find_stretches(text)[0]
        if any(span.start <= stretch.inner_start and stretch.inner_end <= span.end for span in spans)
    ]
    for start, end in (*spans, *marked):
        text = text[:start] + "".join("\n" if letter == "\n" else " " for letter in text[start:end]) + text[end:]
    return text


def _trimmed(text: str, start: int, end: int) -> Span:
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    for _ in pairwise("..."):  # spaces, marks, spaces
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end - start > 1 and text[start] in _MARKS and text[end - 1] in _MARKS:
            start, end = start + 1, end - 1
    if start >= end:
        raise ValueError("the selection holds no words")
    return Span(start, end)
