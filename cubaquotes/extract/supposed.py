"""Who says words that the engine did not take for a quote: it reads them again as if they stood in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cubaquotes.extract.engine import extract_told
from cubaquotes.extract.lang.detect import detect
from cubaquotes.extract.marks import Stretch, find_stretches
from cubaquotes.model import Quote, Span, Spans
from cubaquotes.speakers import Registry

# So many characters before a place tell whether a sentence ends there.
_BEFORE = 4
# Farther than that from the words (characters) nobody is looked for: an article has a tenth of it.
_BACK, _AHEAD = 40_000, 10_000
_OPEN, _CLOSE = "“", "”"
_MARKS = "\"“”„‟«»‘’‚'"
_MYSELF = frozenset(("i", "we", "yo", "nosotros", "nosotras", "я", "мы"))
# At the most so sure where no cue stands in the sentence: a guess, to be shown as one.
_GUESS = 0.4
# The end of a sentence: not after an initial or a short abbreviation; "go" is none.
_ENDS = re.compile(
    r"(?:(?<=\w{3})|(?<=\s[a-z]{2}))[.!?…]+[”»’\"')\]]*\s+(?=[^\w\s]*[^\W\d_])(?=[^\w\s]*(?![a-zа-яёáéíóúñü]))|\n"
)


def near_part(text: str, content: Spans) -> tuple[int, str]:
    """The paragraphs of `text` around `content` in which all that matters for it stands, and where they begin."""
    start = text.rfind("\n", 0, max(content[0].start - _BACK, 0)) + 1
    end = text.find("\n", min(content[-1].end + _AHEAD, len(text)))
    return start, text[start : end if end >= 0 else len(text)]


def supposed(
    text: str, content: Spans, found: tuple[Quote, ...], language: str | None, registry: Registry | None
) -> Quote | None:
    """A quote with the cue, source and speaker that the engine gives the words at `content` once it is told that they
    are somebody's; None if nobody is found. Its own content, type and id mean nothing.

    found: the quotes that it found by itself. Words inside another quote are looked at with the words of that quote
    alone; if nothing there introduces them they are that quote's, unless they stand in marks of their own.
    """
    code = detect(text) if language in (None, "", "auto") else str(language)
    outer = _outer(found, content)
    holding = list(around(text, content))
    if not holding:
        told = _told(text, content, Span(0, len(text)), code, registry)
        return told if told is not None else outer or _neighbour(text, content, found)
    for stretch in holding:
        told = _told(text, content, Span(stretch.inner_start, stretch.inner_end), code, registry)
        # Whoever is only a guess there says another sentence: these words are rather of who says all of them.
        if told is not None and (told.cue or told.source) and not _is_past_marks(text, told, content):
            return _by_myself(told, text, outer)
    return None if _is_marked(text, content) else outer


def _outer(found: tuple[Quote, ...], content: Spans) -> Quote | None:
    """The innermost of the quotes that hold all of `content` and more."""
    holding = [
        quote
        for quote in found
        if all(any(part.start <= span.start and span.end <= part.end for part in quote.content) for span in content)
        and not any(part.overlaps(span) for part in (*quote.cue, *quote.source) for span in content)
    ]
    return min(holding, key=lambda quote: sum(b - a for a, b in quote.content), default=None)


def around(text: str, content: Spans) -> Iterator[Stretch]:
    """The stretches in marks that hold `content` and other words, innermost first."""
    first, last = content[0].start, content[-1].end
    outer, nested = find_stretches(text)
    holding = [each for each in (*outer, *nested) if each.inner_start <= first and last <= each.inner_end]
    for stretch in sorted(holding, key=lambda each: each.inner_end - each.inner_start):
        rest = text[stretch.inner_start : first] + text[last : stretch.inner_end]
        if any(map(str.isalnum, rest)):
            yield stretch


def _is_marked(text: str, content: Spans) -> bool:
    """Whether `content` stands in marks of its own."""
    before, after = text[: content[0].start].rstrip(), text[content[-1].end :].lstrip()
    return before[-1:] in _MARKS and after[:1] in _MARKS and bool(before and after)


def _told(text: str, content: Spans, within: Span, code: str, registry: Registry | None) -> Quote | None:
    """What the engine says of `content` in marks, by a cue or source within `within` and outside the content."""
    read, told, shift = _marked(text, content, within)
    best = max(extract_told(read, told, code, registry), key=lambda quote: _shared(quote, told), default=None)
    if best is None or not _shared(best, told):
        return None
    quote = replace(
        best,
        cue=_back(best.cue, shift),
        source=_back(best.source, shift),
        antecedent=_back(best.antecedent, shift),
    )
    frame = (*quote.cue, *quote.source)
    outside = [span for span in frame if within.start <= span.start and span.end <= within.end]
    if not frame or len(outside) < len(frame) or any(a.overlaps(b) for a in frame for b in content):
        return None
    if not any(_in_one_sentence(text, span, content) for span in frame):
        quote = replace(quote, confidence=min(_GUESS, quote.confidence))
        if not _is_marked(text, content):  # what stands without marks is told in its own sentence
            quote = _guess(quote)
    return quote


def _is_past_marks(text: str, told: Quote, content: Spans) -> bool:
    """Whether other words in marks stand between the cue and `content`: those are what it introduces."""
    low, high = content[0].start, content[-1].end
    nearest = max((*told.cue, *told.source), key=lambda span: min(span.end, low) - max(span.start, high))
    first, last = (nearest.end, low - 1) if nearest.end <= low else (high + 1, nearest.start)
    return any(_is_mark(text, at) for at in range(first, last))  # not those of the content


def _in_one_sentence(text: str, span: Span, content: Spans) -> bool:
    gaps = ((part.end, span.start) if part.end <= span.start else (span.end, part.start) for part in content)
    return not all(_ENDS.search(text, max(a - _BEFORE, 0), b + 1) for a, b in gaps)


def _marked(text: str, content: Spans, within: Span) -> tuple[str, Spans, list[int]]:
    """The text with marks around each part of `content`, where these parts are in it, and the places of the marks.

    What else stands in the paragraphs of `within` is left out, and so are its other marks that the content crosses.
    """
    letters = list(text)
    if within != (0, len(text)):
        first, last = text.rfind("\n", 0, within.start) + 1, text.find("\n", within.end)
        _clear(letters, first, within.start)
        _clear(letters, within.end, last if last >= 0 else len(text))
        _clear_marks(letters, within.start, within.end)
    for start, end in content:
        _clear_marks(letters, start, end)
    for start, end in content:  # the marks that they stand in, and marks of which only one half is left
        _clear_beside(letters, start, end)
    pieces, told, at = [], [], 0
    for number, (start, end) in enumerate(content):
        pieces += ["".join(letters[at:start]), _OPEN, "".join(letters[start:end]), _CLOSE]
        told.append(Span(start + 2 * number + 1, end + 2 * number + 1))
        at = end
    pieces.append("".join(letters[at:]))
    return "".join(pieces), tuple(told), [place for span in content for place in span]


def _clear(letters: list[str], start: int, end: int) -> None:
    for at in range(start, end):
        if letters[at] != "\n":
            letters[at] = " "


def _clear_marks(letters: list[str], start: int, end: int) -> None:
    for at in range(start, end):
        if _is_mark(letters, at):
            letters[at] = " "


def _is_mark(text: Sequence[str], at: int) -> bool:
    """Whether a quotation mark stands there; an apostrophe inside a word is none."""
    inside = 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()
    return text[at] in _MARKS and not inside


def _clear_beside(letters: list[str], start: int, end: int) -> None:
    for at in (start - 1, end):
        if 0 <= at < len(letters) and letters[at] in _MARKS:
            letters[at] = " "


def _back(spans: Spans, marks: list[int]) -> Spans:
    """Spans of the text with marks as those of the text without. marks: where they were put in, in that text."""
    places = [place + number for number, place in enumerate(marks)]  # where each mark stands in the text with marks

    def back(at: int) -> int:
        return at - bisect_right(places, at - 1)

    return tuple(Span(back(start), back(end)) for start, end in spans)


def _shared(quote: Quote, content: Spans) -> int:
    return sum(min(a.end, b.end) - max(a.start, b.start) for a in quote.content for b in content if a.overlaps(b))


def _by_myself(told: Quote, text: str, outer: Quote | None) -> Quote:
    """ "I told him, ‘Write it down,’" is told by whoever says all of it."""
    if outer is None or not told.source or told.source[0].of(text).lower() not in _MYSELF:
        return told
    word = told.source[0].of(text)
    return replace(
        told, speaker=outer.speaker, antecedent=outer.source, reason=f"‘{word}’ is who says what it stands in."
    )


def _neighbour(text: str, content: Spans, found: tuple[Quote, ...]) -> Quote | None:
    """Whoever says another quote of the same paragraph, nearest first; a guess."""
    first, last = text.rfind("\n", 0, content[0].start) + 1, text.find("\n", content[-1].end)
    last = last if last >= 0 else len(text)
    near = [quote for quote in found if first <= quote.content[0].start < last and quote.speaker is not None]

    def distance(quote: Quote) -> int:
        return min(max(a.start - b.end, b.start - a.end, 0) for a in quote.content for b in content)

    best = min(near, key=distance, default=None)
    if best is None:
        return None
    return _guess(best)


def _guess(quote: Quote) -> Quote:
    """Its speaker alone, as somebody who could have said it."""
    reason = f"No cue beside the quote; {quote.speaker} is quoted beside it." if quote.speaker is not None else ""
    confidence = min(_GUESS, quote.confidence)
    return replace(quote, cue=(), source=(), antecedent=(), confidence=confidence, reason=reason)
