"""The organisation that "it" means, and those who "they" are."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import GROUP, NAME, ROLE, Mention, find_mentions
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.bodies import body_in_mind
from cubaquotes.extract.who.identity import Finder, Identity, Scene, is_plural, person_identity
from cubaquotes.extract.who.portrait import are_persons
from cubaquotes.extract.who.salience import distance
from cubaquotes.model import Span

# How far back (tokens, sentences) they look.
_REACH = 400
_SENTENCES = 3
_MOST_KNOWN = 8
# In sentences of distance: first in its sentence; it spoke; a name that may be anything: a product, a place.
_FIRST, _SPOKE, _ANY_NAME = 0.6, 0.7, -0.5


def thing(scene: Scene, mention: Mention, find: Finder, *, plural: bool) -> Identity | None:
    """The organisation that "it" is, or those who "they" are: the subject of a near sentence, or who spoke last."""
    doc, at = scene.doc, mention.first
    best, best_worth = None, -99.0
    for known in scene.known[-_MOST_KNOWN:]:
        fits = (known.plural or known.group) if plural else known.group and not known.plural
        if fits and at - known.at < _REACH:
            worth = _SPOKE + _FIRST - distance(scene, known.at, at)
            if worth >= best_worth:
                best, best_worth = known.again("pronoun"), worth
    number = bisect_left(doc.sentences, at + 1) - 1
    for back in range(int(_follows_report(doc, mention)), _SENTENCES):
        if number < back:
            break
        first = doc.sentences[number - back]
        last = at if back == 0 else doc.sentences[number - back + 1]
        pair = _pair(scene, first, last) if plural else None
        if pair is not None and _FIRST - back > best_worth:
            best, best_worth = pair, _FIRST - back
        subject = _subject(scene, first, last, plural=plural)
        worth = _FIRST - back
        if subject is not None and not plural and not doc.flags[subject.last - 1] & f.GROUP:
            worth += _ANY_NAME
        if subject is not None and worth > best_worth:
            found = find(subject)
            if found is not None and found.person is None:
                found.where, found.at = subject.span(doc), subject.first
                best, best_worth = found.again("pronoun"), worth
    if best is None and not plural:
        named = body_in_mind(scene, at)
        best = named[0] if named is not None else None
    return best


def _follows_report(doc: Document, mention: Mention) -> bool:
    """ "Rye bread sold well, it said": what the sentence tells of before the comma is not who tells it."""
    if mention.last >= doc.count or not mention.first or not doc.flags[mention.last] & f.CUE:
        return False
    after = doc.flags[mention.last + 1] if mention.last + 1 < doc.count else f.FINAL
    if not doc.flags[mention.first - 1] & f.COMMA or not after & (f.FINAL | f.COMMA | f.PARAGRAPH):
        return False
    told = doc.flags[doc.sentence_of(mention.first)[0] : mention.first]
    return not any(flag & f.CUE for flag in told)  # "The union said …, but members could leave, it said"


def _subject(scene: Scene, first: int, last: int, *, plural: bool) -> Mention | None:
    """The first organisation or group of the tokens [first, last) that no preposition stands before."""
    doc = scene.doc
    persons = {naming.last for naming in scene.cast.before(last, last - first)}
    for mention in find_mentions(doc, first, last):
        if mention.first and doc.flags[mention.first - 1] & (f.PREPOSITION | f.TO):
            continue
        if _opens_clause_of(doc, mention, last):
            continue
        several = is_plural(doc, mention.last - 1)
        group = mention.kind == GROUP or doc.flags[mention.last - 1] & f.GROUP
        if group and (plural or not several):
            return mention
        if plural and several and (mention.kind == ROLE or are_persons(doc, scene.people, mention.last - 1)):
            return mention
        if not plural and mention.kind == NAME and mention.last not in persons:
            return mention
    return None


def _pair(scene: Scene, first: int, last: int) -> Identity | None:
    """The last two persons of the tokens [first, last) whom "and" joins as a subject: "Anselm and Otto Reiter bake"."""
    doc = scene.doc
    namings = scene.cast.before(last, last - first)
    for one, other in zip(namings[-2::-1], namings[:0:-1], strict=False):
        joined = one.last + 1 == other.first and doc.low[one.last] == "and" and one.person is not other.person
        if joined and not (one.first and doc.flags[one.first - 1] & (f.PREPOSITION | f.TO | f.COMMA)):
            parts = tuple(person_identity(doc, naming, "pronoun") for naming in (one, other))
            span = Span(doc.starts[one.first], doc.end(other.last - 1))
            return Identity(f"{parts[0].name} and {parts[1].name}", "pronoun", span, plural=True, parts=parts)
    return None


def _opens_clause_of(doc: Document, mention: Mention, pronoun: int) -> bool:
    """ "In its annual | report it said", "Earlier in the day it said": what only opens the pronoun's own clause."""
    if pronoun >= doc.count or not doc.flags[pronoun] & f.PRONOUN or doc.sentence_of(pronoun)[0] > mention.first:
        return False
    return not any(
        doc.flags[i] & (f.PUNCTUATION | f.VERB | f.CUE | f.BE | f.AUXILIARY) or doc.classes[i] == "ed"
        for i in range(mention.last, pronoun)
    )
