"""The whole phrase that speaks: "Laura Finch of the University of Exeter said" is told by her, not by the city."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import GROUP, NAME, OTHER, PRONOUN, ROLE, Mention, find_mentions
from cubaquotes.extract.text import Document

_LINKS = frozenset(("of", "at", "from", "for", "in", "with"))
_WHO = frozenset(("who", "which", "that"))
_TIMES = frozenset(("minutes", "hours", "days", "weeks", "months", "years", "decades", "month", "year", "week", "time"))
_MANY = frozenset(("few", "dozen", "hundred", "thousand", "million", "couple", "handful", "lot", "number", "series"))
_SPEAK = frozenset((NAME, ROLE, GROUP))
_SHE = frozenset(("he", "she", "they", "we", "it", "i"))
# Between a subject and its verb.
_BETWEEN = f.AUXILIARY | f.ADVERB | f.NEGATION
# How many times a phrase may stand in another one; and how long the clause is that tells which one is meant.
_DEEPEST, _LONGEST_CLAUSE = 4, 6


def outermost(doc: Document, mention: Mention, cue: int) -> Mention:
    """Whose phrase ends with `mention`, the subject of the word at `cue` behind it; else `mention`."""
    if mention.kind == OTHER and mention.last - mention.first > 1 and doc.low[mention.last - 1] in _SHE:
        return Mention(mention.last - 1, mention.last, PRONOUN)  # "In fact she agreed"
    if mention.last > cue or mention.kind == PRONOUN:
        return mention
    several = doc.flags[mention.last - 1] & f.ROLE and doc.low[mention.last - 1].endswith("s")
    if several and doc.low[mention.first] in ("a", "an") and _is_clause_of(doc, mention):
        return Mention(mention.last - 1, mention.last, mention.kind)  # "a step | economists called"
    if doc.low[mention.last] in _SHE and not any(not flag & _BETWEEN for flag in doc.flags[mention.last + 1 : cue]):
        return Mention(mention.last, mention.last + 1, PRONOUN)  # "In an earlier statement it said"
    first, last = doc.sentence_of(mention.first)
    phrases = find_mentions(doc, first, last)
    for _ in range(_DEEPEST):
        before = _governor(doc, mention, phrases, first) or _antecedent(doc, mention, phrases, first)
        if before is None:
            break
        mention = before
    return _ungoverned(doc, mention, phrases) or mention


def _is_clause_of(doc: Document, mention: Mention) -> bool:
    """Whether "a" belongs to another noun of the mention than its last one, which means several."""
    words = doc.low[mention.first + 1 : mention.last - 1]
    return bool(words) and _MANY.isdisjoint(words) and not doc.low[mention.last - 1].endswith("ss")


def _ungoverned(doc: Document, mention: Mention, phrases: list[Mention]) -> Mention | None:
    """ "The maker cut its forecast for the second time in four months and said": a time is no subject."""
    timed = mention.kind == OTHER and doc.low[mention.last - 1] in _TIMES
    if not timed or not doc.flags[mention.first - 1] & f.PREPOSITION:
        return None
    k = bisect_left(phrases, (mention.first,)) - 1
    while k >= 0 and (phrases[k].kind not in _SPEAK or _is_governed(doc, phrases[k])):
        k -= 1
    return phrases[k] if k >= 0 and doc.quote_of[phrases[k].first] < 0 else None


def _is_governed(doc: Document, phrase: Mention) -> bool:
    """Whether a preposition stands before the phrase; "after the maker cut" begins a clause."""
    before = phrase.first - 1
    return bool(doc.flags[before] & f.PREPOSITION) and doc.low[before] not in (
        "after",
        "before",
        "since",
        "until",
        "as",
    )


def _ending(phrases: list[Mention], at: int) -> Mention | None:
    """The one of the `phrases` that ends before token `at`."""
    k = bisect_left(phrases, (at,)) - 1
    return phrases[k] if k >= 0 and phrases[k].last == at else None


def _governor(doc: Document, mention: Mention, phrases: list[Mention], first: int) -> Mention | None:
    """ "Laura Finch of …", "the head of …": who is told of before the preposition."""
    link = mention.first - 1
    if link <= first or doc.low[link] not in _LINKS or doc.quote_of[link] >= 0:
        return None
    before = _ending(phrases, link)
    if before is None or before.kind not in (NAME, ROLE, GROUP):
        return None
    governed = before.first > first and doc.flags[before.first - 1] & (f.CONJUNCTION | f.AUXILIARY | f.CUE | f.VERB)
    return None if governed else before


def _antecedent(doc: Document, mention: Mention, phrases: list[Mention], first: int) -> Mention | None:
    """ "The union that represents the workers": who is told of before the relative word."""
    for k in range(mention.first - 1, max(first, mention.first - _LONGEST_CLAUSE), -1):
        if doc.low[k] in _WHO:
            before = _ending(phrases, k)
            if before is None or before.kind not in (NAME, ROLE, GROUP):
                return None
            verb = doc.flags[k + 1] & (f.VERB | f.CUE | f.AUXILIARY | f.BE) or doc.low[k + 1].endswith(("s", "ed"))
            governed = before.first > first and doc.flags[before.first - 1] & f.PREPOSITION
            return before if verb and not governed else None
        if not doc.flags[k] & f.WORD or doc.quote_of[k] >= 0:
            return None
    return None
