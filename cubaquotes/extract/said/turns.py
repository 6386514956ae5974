"""Interviews and briefings without quotation marks: paragraphs that a name, "MR. PRICE:" or "Q:" opens."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice

from cubaquotes.extract import flags as f
from cubaquotes.extract.drafts import Draft
from cubaquotes.extract.mentions import NAME, Mention
from cubaquotes.extract.said.readings import TURN
from cubaquotes.extract.text import Document
from cubaquotes.model import QuoteType, Span

ASKS, ANSWERS = frozenset({"q", "question"}), frozenset({"a", "answer"})
_LETTERS = ASKS | ANSWERS
# "PRESS SECRETARY ANN MORIARTY", "MR. PRICE"; and "(via interpreter)" after it.
_LONGEST_LABEL, _LONGEST_ASIDE = 6, 8
# What bold type leaves behind where it was lost: "**Moderator:** Welcome".
_MARKUP = frozenset("*_#")
_INSIDE_LABEL = frozenset({"of", "de", "la", "del"})
# A paragraph that may have a label.
_OPENS = re.compile(r"^[*_#]*(?:\w[^\n:]{0,80}+:|Q\s)", re.MULTILINE)
# An interview has at least so many turns, and somebody speaks twice.
_FEWEST = 3
_CHANCE = 0.9
_I = frozenset({"i", "we", "my", "our", "us", "me", "i’m", "i'm", "i’ve", "i've", "we’re", "we're", "we’ve", "we've"})
_SHORTEST, _LONGEST_HEADING = 3, 10


@dataclass(slots=True)
class _Label:
    """The label of a paragraph: who speaks (tokens [first, last)) and where the words begin."""

    first: int
    last: int
    begin: int
    words: str


def with_turns(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """The drafts in order; in an interview each turn is one quote, and what was found inside it is dropped."""
    turns = _turns(doc)
    if not turns:
        return drafts
    spans = [span for turn in turns for span in turn.content]
    ends = [span.end for span in spans]

    def inside(draft: Draft) -> bool:
        """Whether the draft shares words with a turn."""
        first, last = draft.content[0].start, draft.content[-1].end
        at = bisect_left(ends, first + 1)
        return at < len(spans) and spans[at].start < last

    kept = [draft for draft in drafts if not inside(draft)]
    return sorted(kept + turns, key=lambda draft: draft.content[0])


def _turns(doc: Document) -> list[Draft]:
    if sum(1 for _ in islice(_OPENS.finditer(doc.text), _FEWEST)) < _FEWEST:
        return []  # most texts
    bounds = list(zip(doc.paragraphs, doc.paragraphs[1:], strict=False))
    labels = [_label(doc, first, last) for first, last in bounds]
    known = [label for label in labels if label is not None]
    takers = _takers(doc, known) if len(known) >= _FEWEST else set()
    if not takers:
        return []
    # In "QUESTION: … MR. PRICE: …" no writer tells anything between the turns.
    official = "question" in takers or any(
        doc.words[label.first].isupper() and label.last - label.first > 1 for label in known
    )
    found: list[Draft] = []
    lasting = max(k for k, label in enumerate(labels) if label is not None and label.words in takers)
    for k, (label, (first, last)) in enumerate(zip(labels, bounds, strict=True)):
        if label is not None:
            span = _words(doc, label.begin, last) if label.words in takers else None
            if span is not None and doc.quote_of[label.begin] < 0:
                mention = Mention(label.first, label.last, NAME)
                found.append(Draft(TURN, (span,), (), QuoteType.DIRECT, None, mention, _CHANCE))
        elif found and _goes_on(doc, first, last, found[-1].mention, end=k > lasting, official=official):
            span = _words(doc, first, last)
            found[-1].content += (span,) if span is not None else ()
    return found


def _takers(doc: Document, labels: list[_Label]) -> set[str]:
    """The labels of those who take turns; none if it is no interview."""
    counts: dict[str, int] = {}
    for label in labels:
        counts[label.words] = counts.get(label.words, 0) + 1
    often = {words for words, count in counts.items() if count > 1}
    if len(counts) < 2 or not often:
        return set()
    if len(often) == 1:
        return set(counts) if len(counts) == 2 or often & ASKS else set()
    # "SECRETARY HOLT:" answers once where others take turns; "Note:" is nobody.
    once = {label.words for label in labels if label.last - label.first > 1 or doc.words[label.first].isupper()}
    return often | once


def is_label(doc: Document, first: int, last: int) -> bool:
    """Whether the tokens [first, last) are a label that opens a paragraph: "MR. PRICE:", "**Moderator:**"."""
    if first and not doc.flags[first - 1] & f.PARAGRAPH and doc.words[first - 1] not in _MARKUP:
        return False
    after = doc.flags[last] if last < doc.count else 0
    if not after & (f.COLON | f.BRACKET) and doc.words[first] != "Q" and doc.words[last : last + 1] != ["*"]:
        return False
    paragraph = doc.paragraph_of(first)
    label = _label(doc, doc.paragraphs[paragraph], doc.paragraphs[paragraph + 1])
    return label is not None and (label.first, label.last) == (first, last)


def is_letter(doc: Document, first: int, last: int) -> bool:
    """Whether the tokens [first, last) are a label that names nobody: "Q:", "A:", "Question (via interpreter):"."""
    if last - first != 1 or doc.low[first] not in _LETTERS or not doc.flags[first] & f.CAPITAL:
        return False
    begins = not first or doc.flags[first - 1] & f.PARAGRAPH or doc.words[first - 1] in _MARKUP
    after = doc.flags[last] if last < doc.count else 0
    return bool(begins and (not after & f.WORD or (doc.words[first] == "Q" and after & f.CAPITAL)))


def _label(doc: Document, first: int, last: int) -> _Label | None:
    """The label that opens the paragraph [first, last); None if none does."""
    while first < last and doc.words[first] in _MARKUP:
        first += 1
    if first + 1 < last and doc.words[first] == "Q" and doc.flags[first + 1] & f.CAPITAL:
        return _Label(first, first + 1, first + 1, "q")  # "Q Karen, on the tanker."
    end = _label_end(doc, first, last)
    if end == first:
        return None
    begin = end
    if doc.words[begin : begin + 1] == ["("]:
        begin = next((i + 1 for i in range(end, min(last, end + _LONGEST_ASIDE)) if doc.words[i] == ")"), begin)
    while begin < last and doc.words[begin] in _MARKUP:
        begin += 1
    if begin >= last or not doc.flags[begin] & f.COLON:
        return None
    begin += 1
    while begin < last and doc.words[begin] in _MARKUP:
        begin += 1
    return _Label(first, end, begin, " ".join(doc.low[first:end])) if begin < last else None


def _label_end(doc: Document, first: int, last: int) -> int:
    """The token after the words of a label that begins at `first`; `first` if none does."""
    for i in range(first, min(first + _LONGEST_LABEL + 1, last)):
        flag = doc.flags[i]
        if flag & (f.COLON | f.BRACKET) or doc.words[i] in _MARKUP:
            return i
        if doc.quote_of[i] >= 0:
            return first
        if flag & f.FINAL and i > first and doc.flags[i - 1] & (f.ABBREVIATION | f.TITLE):
            continue
        if i > first and doc.low[i] in _INSIDE_LABEL:
            continue
        verb = flag & (f.CUE | f.CALENDAR) and not doc.words[i].isupper()  # but "PRESS SECRETARY HALE:"
        if not flag & f.CAPITAL or (verb and doc.low[i] not in _LETTERS):
            return first
    return first


def _words(doc: Document, first: int, last: int) -> Span | None:
    """What is said in the tokens [first, last) of a paragraph."""
    while first < last and (doc.flags[last - 1] & f.PARAGRAPH or doc.words[last - 1] in _MARKUP):
        last -= 1
    while first < last and doc.words[first] in _MARKUP:
        first += 1
    return Span(doc.starts[first], doc.end(last - 1)) if first < last else None


def _goes_on(doc: Document, first: int, last: int, label: Mention | None, *, end: bool, official: bool) -> bool:
    """Whether a paragraph without a label belongs to the turn before: no "(Laughter.)", no heading, not the writer's.

    The writer says the name, and quotes others without an "I". end: nobody takes a turn after it; then a turn that goes
    on says "I" or "we" and quotes nobody. official: there is no writer.
    """
    while last > first and doc.flags[last - 1] & f.PARAGRAPH:
        last -= 1
    if last - first < _SHORTEST or doc.flags[first] & f.BRACKET or doc.words[first] in _MARKUP:
        return False
    closed = doc.flags[last - 1] & (f.FINAL | f.COLON | f.DASH | f.COMMA) or doc.quote_of[last - 1] >= 0
    if not closed and last - first <= _LONGEST_HEADING:
        return False
    outside = [doc.low[i] for i in range(first, last) if doc.quote_of[i] < 0]
    if (label is not None and doc.low[label.last - 1] in outside) or doc.low[first] in ("he", "she"):
        return False
    mine, quotes = not _I.isdisjoint(outside), len(outside) < last - first
    return (mine and not quotes) if end else (mine or not quotes or official)
