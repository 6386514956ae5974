"""The head of a subject of which only a part was taken: “one of | them”, “a nurse who worked in | Lisbon” said."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import NAME, OTHER, PRONOUN, ROLE, Mention, find_mentions
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.cast import Cast

# "Two of them": how many.
COUNTS = frozenset({"one", "two", "three", "four", "five", "six", "some", "several", "many", "most"})
_THOSE = frozenset({"the", "these", "those"})
# Between a subject and its verb.
_BETWEEN = f.AUXILIARY | f.ADVERB | f.NEGATION
_LONGEST_CLAUSE = 15


def subject_head(doc: Document, mention: Mention, cue: int) -> Mention:
    """What `mention`, the subject of the word at token `cue`, is only a part of; else `mention` itself."""
    of = mention.first - 1
    if of < 1 or not doc.flags[of] & f.WORD:
        return mention
    if doc.low[of] == "of" and doc.low[of - 1] in COUNTS and doc.low[mention.first] == "them":
        return Mention(of - 1, of, PRONOUN)
    one = _one_of_those(doc, mention)
    if one is not None:
        return one
    if doc.low[mention.first] == "who":
        before = find_mentions(doc, doc.sentence_of(mention.first)[0], mention.first)
        one = _one_of_those(doc, before[-1]) if before and before[-1].last == mention.first else None
        return one or mention
    if mention.last > cue or any(not flag & _BETWEEN for flag in doc.flags[mention.last : cue]):
        return mention
    before = find_mentions(doc, doc.sentence_of(mention.first)[0], mention.first)
    head = _before_clause(doc, before, mention) or mention
    return _one_of_those(doc, head) or head


def _one_of_those(doc: Document, mention: Mention) -> Mention | None:
    """ "One of | the divers said": that one."""
    of = mention.first - 1
    if of < 1 or doc.low[of] != "of" or doc.low[of - 1] != "one" or doc.low[mention.first] not in _THOSE:
        return None
    plural = doc.low[mention.last - 1].endswith(("s", "people", "men", "women"))
    return Mention(of - 1, of, PRONOUN) if plural and mention.kind != NAME else None


def _before_clause(doc: Document, before: list[Mention], mention: Mention) -> Mention | None:
    """ "A nurse who worked in | Lisbon said": the nurse."""
    if mention.kind == PRONOUN:
        return None
    for i in range(mention.first - 1, max(0, mention.first - _LONGEST_CLAUSE), -1):
        flag = doc.flags[i]
        if flag & (f.PUNCTUATION | f.CUE | f.THAT | f.SUBORDINATOR | f.CONJUNCTION) or doc.quote_of[i] >= 0:
            return None
        if doc.low[i] == "who":
            head = next((other for other in before if other.last == i), None)
            return head if head is not None and head.kind != PRONOUN else None
    return None


def apposed_to(doc: Document, mention: Mention, cue: int, cast: Cast) -> Mention:
    """ "Carlos Ruiz of Lima, | a baker who sold his shop, said": the one whose apposition `mention` is; else itself."""
    comma = mention.first - 1
    if comma < 1 or not doc.flags[comma] & f.COMMA or mention.last >= cue or not doc.flags[cue - 1] & f.COMMA:
        return mention
    if mention.kind not in (ROLE, OTHER) or doc.low[mention.first] == "the":
        return mention
    for naming in reversed(cast.before(comma, _LONGEST_CLAUSE // 3)):
        place = doc.low[naming.last : naming.last + 1] in (["of"], ["from"]) and all(
            flag & f.CAPITAL for flag in doc.flags[naming.last + 1 : comma]
        )
        if naming.person.sure and (naming.last == comma or place):
            return Mention(naming.first, naming.last, NAME)
    return mention
