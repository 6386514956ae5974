"""Words that somebody passes on: in "Interfax quoted the minister as saying" they are the minister's."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.drafts import CLAIM, Draft
from cubaquotes.extract.mentions import PRONOUN, ROLE, Mention, find_mentions
from cubaquotes.extract.said.clauses import left_content
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.text import Document
from cubaquotes.model import Span

_PASSING = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_SAYING = frozenset({"saying", "telling", "stating", "writing", "warning", "having"})
_NAMED = frozenset({"named", "identified", "quoted", "anonymous"})
_WANTING = frozenset(
    {"asked", "asking", "asks", "requested", "requesting", "insisted", "insisting", "declined", "declining", "demanded",
     "refused", "refusing", "spoke", "wanted", "preferred"}
)  # fmt: skip
_WRITINGS = frozenset({"statement", "report", "letter", "note", "post", "tweet", "message", "memo", "email", "speech"})
_WORDS = _PASSING | _SAYING | _WANTING | _WRITINGS
_ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})
_WHEN = frozenset({"when", "if", "once"})
_OBJECTS = frozenset({"him", "her", "them", "it"})
_LONGEST = 16


def passed_on(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """Gives what was passed on to whoever said it, and leaves "the minister as saying" out of the words.

    What is no more than somebody cited ("The Post, citing two officials, said") is no claim, nor is "asked not to be
    named", nor what "in a statement" opens; they are left out.
    """
    low = doc.low
    return [
        draft
        for draft in drafts
        if draft.frame is None or low[draft.frame.cue] not in _WORDS or _is_said(doc, draft, draft.frame)
    ]


def _is_said(doc: Document, draft: Draft, frame: Frame) -> bool:
    """Mends a draft with one of the words; says whether it is to be kept."""
    cue, claim = frame.cue, draft.how == CLAIM
    if doc.low[cue] in _SAYING and doc.low[cue - 1] == "as":
        cue = next((i for i in range(cue - 2, max(0, cue - _LONGEST), -1) if doc.low[i] in _PASSING), cue)
    if doc.low[cue] in _WRITINGS:
        return not (claim and _opens_report(doc, draft, cue))
    if doc.low[cue] not in _PASSING:
        return not (claim and _wants_no_name(doc, draft))
    _pass_on(doc, draft, frame, cue)
    return not (claim and _is_somebody(doc, draft, cue))


def is_put_to(doc: Document, draft: Draft) -> bool:
    """ "Asked whether …, he replied", "when asked about it": a question that nobody is named for."""
    if draft.frame is None or doc.low[draft.frame.cue] not in _ASKED:
        return False
    cue, mention = draft.frame.cue, draft.mention
    if mention is not None and mention.first > cue:
        return False  # "asked by a reporter"
    first = draft.frame.sentence.first
    opens = cue == first or (cue == first + 1 and bool(doc.flags[first] & f.SUBORDINATOR))
    return opens or doc.low[cue - 1] in _WHEN


def _pass_on(doc: Document, draft: Draft, frame: Frame, cue: int) -> None:
    stop = next((i for i in range(cue + 1, min(doc.count - 1, cue + _LONGEST)) if _says(doc, i)), None)
    if stop is None or stop == cue + 1 or doc.flags[cue + 1] & f.PREPOSITION:
        return  # "was quoted as saying", "was quoted by the agency as saying": there the subject says it
    if doc.low[cue + 1] in _OBJECTS:
        draft.mention = Mention(cue + 1, cue + 2, PRONOUN)
    else:
        told = find_mentions(doc, cue + 1, stop)
        if not told or told[0].first > cue + 2:
            return
        draft.mention = told[0]
    start = stop + 2
    start += start < doc.count and bool(doc.flags[start] & f.THAT)
    span = draft.content[0]
    if draft.how == CLAIM and doc.starts[cue] < span.start and span.end <= doc.end(stop + 1):
        first, last = left_content(doc, frame)
        first = next((end for begin, end in doc.datelines if begin <= first < end), first)
        draft.content = (Span(doc.starts[first], doc.end(last - 1)),) if last > first else draft.content
    elif start < doc.count and span.start < doc.starts[start] < span.end and span.start > doc.starts[cue]:
        draft.content = (Span(doc.starts[start], span.end), *draft.content[1:])


def _wants_no_name(doc: Document, draft: Draft) -> bool:
    """Whether a claim is only the wish not to be named: "asked | not to be identified because he feared for it"."""
    first = doc.token_at(draft.content[0].start)
    words = doc.low[first : first + 4]
    if words[:3] == ["not", "to", "be"] or words[:2] == ["to", "be"]:
        return words[-1] in _NAMED
    return words[:1] == ["anonymity"] or words[1:4] == ["name", "not", "be"] or "anonymous" in words[:3]


def _opens_report(doc: Document, draft: Draft, cue: int) -> bool:
    """ "In an earlier statement | it had said that": the noun reports nothing, the pronoun does by its own verb."""
    if doc.token_at(draft.content[0].start) != cue + 1 or not doc.flags[cue + 1] & f.PRONOUN:
        return False
    return any(flag & (f.DETERMINER | f.POSSESSIVE) for flag in doc.flags[max(0, cue - 3) : cue])


def _is_somebody(doc: Document, draft: Draft, cue: int) -> bool:
    """Whether the words of a claim are only whoever is cited."""
    span = draft.content[-1]
    if doc.token_at(span.start) != cue + 1:
        return False
    end = doc.token_at(span.end)
    told = find_mentions(doc, cue + 1, end)
    return len(told) == 1 and told[0].last == end and told[0].kind == ROLE


def _says(doc: Document, i: int) -> bool:
    """Whether "as saying" stands at token `i`."""
    return doc.low[i] == "as" and doc.low[i + 1] in _SAYING and doc.quote_of[i] < 0
