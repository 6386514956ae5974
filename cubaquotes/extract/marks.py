"""Quotation marks of every style, and the stretches of text between them."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

_DOUBLE = '"“”„‟«»〝〞'
_MARK = re.compile(r"''|``|[\"“”„‟«»〝〞\n]")
# An apostrophe inside a word is no mark; '' is a double mark. The mark stands first because it is searched for first.
_SINGLE_OPEN = re.compile(
    r"[‘‚'](?<![\w'’‘`][‘‚'])(?=[\w“\"$£€¿¡])(?!\d0s)(?![Tt](?:is|was)\b|em\b|til\b|cause\b|n['’])"
)
_SINGLE_CLOSE = re.compile(r"['’](?<=[^\s'‘]['’])(?![\w'’])")
_OPENS_AFTER = frozenset(" \t\n\u00a0([{-–—/…:")
_CLOSES_BEFORE = frozenset(" \t\n\u00a0)]}-–—/….,;:!?")
_OPENING, _CLOSING = frozenset("“„«〝"), frozenset("”»〞")
_SINGLES = frozenset("'‘’‚")
# A single mark that stays open longer than this was an apostrophe.
_LONGEST_SINGLE = 400


@dataclass(slots=True, eq=False)
class Stretch:
    """Words between quotation marks. Offsets are code points, end-exclusive.

    start, end: with the marks. inner_start, inner_end: without them.
    closed: has its closing mark.
    reopened: goes on with the quote that the paragraph before left open.
    single: between single marks.
    parent: the stretch that this one stands in.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool = True
    reopened: bool = False
    single: bool = False
    parent: "Stretch | None" = None


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    char: str


def find_stretches(text: str) -> tuple[list[Stretch], list[Stretch]]:
    """The outermost quoted stretches of `text`, and those nested in them; both in order.

    A mark that faces the wrong way is read by its surroundings. A quote that is still open at the end of its paragraph
    ends there, and is continued by the next paragraph if that begins with a mark. Single marks count inside
    double ones, and in paragraphs that have no double ones. Linear in the length of the text.
    """
    outer: list[Stretch] = []
    nested: list[Stretch] = []
    marks: list[_Mark] = []
    start = 0
    singles = [m.start() for m in _SINGLE_OPEN.finditer(text)]
    closers = [m.start() for m in _SINGLE_CLOSE.finditer(text)] if singles else []
    finder = _Singles(text, singles, closers)
    for match in _MARK.finditer(text):
        if match.group() != "\n":
            marks.append(_Mark(match.start(), match.end(), match.group()))
            continue
        if marks or singles:
            _paragraph(text, start, match.start(), marks, outer, nested, finder)
            marks = []
        start = match.end()
    _paragraph(text, start, len(text), marks, outer, nested, finder)
    outer, nested = _trimmed(text, outer), _trimmed(text, nested)
    _mark_reopened(text, outer)
    return outer, nested


class _Singles:
    """Pairs of single marks within given bounds; remembers its place, so that all calls together are linear."""

    def __init__(self, text: str, opens: list[int], closes: list[int]) -> None:
        self._text, self._opens, self._closes = text, opens, closes

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Offsets of opening and closing marks of the pairs that lie in [start, end)."""
        pairs = []
        at = bisect_left(self._opens, start)
        while at < len(self._opens) and self._opens[at] < end:
            opened = self._opens[at]
            closed = self._close(opened, min(end, opened + _LONGEST_SINGLE))
            at += 1
            if closed is not None:
                pairs.append((opened, closed))
                at = bisect_left(self._opens, closed, at)
        return pairs

    def _close(self, opened: int, end: int) -> int | None:
        curly = self._text[opened] != "'"
        at = bisect_left(self._closes, opened + 2)
        plural = None
        while at < len(self._closes) and self._closes[at] < end:
            here = self._closes[at]
            at += 1
            if curly and self._text[here] == "'":
                continue
            if self._text[here - 1] in "sSzZ" and self._text[here + 1 : here + 2] == " ":
                # "the pilots' office": a possessive plural unless nothing better follows.
                plural = here if plural is None else plural
                continue
            # Another single pair would have to open before this mark could belong to it.
            after = bisect_left(self._opens, opened + 1)
            if plural is not None and after < len(self._opens) and self._opens[after] < here:
                return plural
            return here
        return plural


def _paragraph(
    text: str, start: int, end: int, marks: list[_Mark], outer: list[Stretch], nested: list[Stretch], finder: _Singles
) -> None:
    if not marks:
        for opened, closed in finder.between(start, end):
            outer.append(Stretch(opened, closed + 1, opened + 1, closed, single=True))
        return
    stack: list[_Mark] = []
    # «Шоколад „Сластены“» is often written «Шоколад «Сластены»»: within a paragraph where they pair up, they nest.
    chars = [mark.char for mark in marks]
    nesting = chars.count("«") == chars.count("»") > 1
    first_nested = len(nested)
    for mark in marks:
        way = _way(text, mark, bool(stack))
        if way > 0:
            other = _kind(mark) not in {_kind(m) for m in stack} or (nesting and mark.char == "«")
            if not stack or (other and len(stack) < 4):
                stack.append(mark)
        elif way < 0 and stack:
            _close(stack, mark, outer, nested)
    if stack:
        stop = start + len(text[start:end].rstrip())
        if stop > stack[0].end:
            outer.append(Stretch(stack[0].start, stop, stack[0].end, stop, closed=False))
    for stretch in outer[_first_at(outer, start) :]:
        nested += [
            Stretch(a, b + 1, a + 1, b, single=True, parent=stretch)
            for a, b in finder.between(stretch.inner_start, stretch.inner_end)
        ]
        for inner in nested[first_nested:]:
            if inner.parent is None and stretch.start < inner.start < stretch.end:
                inner.parent = stretch


def _trimmed(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """The same without white space at the inner side of their marks ("« Non »"); one that holds no word is none."""
    found = []
    for stretch in stretches:
        inner = text[stretch.inner_start : stretch.inner_end]
        if any(map(str.isalnum, inner)):
            stretch.inner_start += len(inner) - len(inner.lstrip())
            stretch.inner_end -= len(inner) - len(inner.rstrip())
            found.append(stretch)
    return found


def _first_at(stretches: list[Stretch], start: int) -> int:
    at = len(stretches)
    while at and stretches[at - 1].start >= start:
        at -= 1
    return at


def _close(stack: list[_Mark], mark: _Mark, outer: list[Stretch], nested: list[Stretch]) -> None:
    kinds = [_kind(m) for m in stack]
    depth = len(stack) - 1 - kinds[::-1].index(_kind(mark)) if _kind(mark) in kinds else len(stack) - 1
    opened = stack[depth]
    del stack[depth:]
    if mark.start > opened.end:
        stretch = Stretch(opened.start, mark.end, opened.end, mark.start)
        (nested if stack else outer).append(stretch)


def _kind(mark: _Mark) -> str:
    if mark.char == '"':
        return "straight"
    if mark.char in "«»":
        return "angle"
    return "two" if mark.char in ("''", "``") else "curly"


def _way(text: str, mark: _Mark, is_open: bool) -> int:
    """1: the mark opens, -1: it closes, 0: it is no quotation mark (inches)."""
    before = text[mark.start - 1] if mark.start else " "
    after = text[mark.end] if mark.end < len(text) else " "
    if before in _DOUBLE or before in _SINGLES:
        before = text[mark.start - 2] if mark.start > 1 else " "
    if after in _DOUBLE or after in _SINGLES:
        after = text[mark.end + 1] if mark.end + 1 < len(text) else " "
    opens = before in _OPENS_AFTER and not after.isspace()
    closes = not before.isspace() and after in _CLOSES_BEFORE
    if opens != closes:
        if closes and not is_open and mark.char == '"' and before.isdigit():
            return 0
        return 1 if opens else -1
    if mark.char in _OPENING or mark.char == "``":
        return -1 if mark.char == "“" and is_open and closes else 1
    if mark.char in _CLOSING:
        return -1
    return -1 if is_open else 1


def _mark_reopened(text: str, outer: list[Stretch]) -> None:
    for before, after in pairwise(outer):
        if not before.closed and not after.single:
            gap = text[before.end : after.start] if after.start - before.end < 200 else "x"
            after.reopened = "\n" in gap and not gap.strip()
