"""Interviews without quotation marks: paragraphs that a name or "Q:" opens."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.drafts import Draft
from cubaquotes.extract.mentions import NAME, Mention
from cubaquotes.extract.said.readings import TURN
from cubaquotes.extract.text import Document
from cubaquotes.model import QuoteType, Span

ASKS, ANSWERS = frozenset({"q", "question"}), frozenset({"a", "answer"})
_LONGEST_LABEL = 4
# An interview has at least so many turns, and somebody speaks twice.
_FEWEST = 3
_CHANCE = 0.9


def with_turns(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """The drafts in order; in an interview each turn is one quote, and what was found inside it is dropped."""
    turns = _turns(doc)
    if not turns:
        return drafts
    ends = [turn.content[0].end for turn in turns]
    starts = [turn.content[0].start for turn in turns]

    def inside(draft: Draft) -> bool:
        """Whether the draft shares words with a turn."""
        first, last = draft.content[0].start, draft.content[-1].end
        at = bisect_left(ends, first + 1)
        return at < len(turns) and starts[at] < last

    kept = [draft for draft in drafts if not inside(draft)]
    return sorted(kept + turns, key=lambda draft: draft.content[0])


def _turns(doc: Document) -> list[Draft]:
    found: list[tuple[str, Draft]] = []
    for first, last in zip(doc.paragraphs, doc.paragraphs[1:], strict=False):
        colon = _label_end(doc, first, last)
        if colon == first:
            continue
        end = next((i for i in range(last, colon, -1) if not doc.flags[i - 1] & f.PARAGRAPH), colon)
        if end <= colon + 1 or doc.quote_of[colon + 1] >= 0:
            continue
        span = Span(doc.starts[colon + 1], doc.end(end - 1))
        mention = Mention(first, colon, NAME)
        label = " ".join(doc.low[first:colon])
        found.append((label, Draft(TURN, (span,), (), QuoteType.DIRECT, None, mention, _CHANCE)))
    labels = [label for label, _ in found]
    often = {label for label in labels if labels.count(label) > 1} if len(labels) < 1000 else set(labels)
    if len(found) < _FEWEST or len(set(labels)) < 2 or not often:
        return []
    takers = often if len(often) > 1 else set(labels) if len(set(labels)) == 2 else set()
    return [turn for label, turn in found if label in takers]


def _label_end(doc: Document, first: int, last: int) -> int:
    """The colon after the label that opens the paragraph; `first` if none does."""
    for i in range(first, min(first + _LONGEST_LABEL + 1, last)):
        flag = doc.flags[i]
        if flag & f.COLON:
            return i
        if not flag & f.CAPITAL or doc.quote_of[i] >= 0 or flag & (f.CUE | f.CALENDAR):
            return first
    return first
