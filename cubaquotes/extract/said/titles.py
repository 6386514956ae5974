"""Stretches in marks that are names: of books, songs, programmes, shows."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.said.units import Unit
from cubaquotes.extract.text import Document

_ENTITLED = frozenset({"titled", "entitled", "headlined", "subtitled"})
_NAMED = frozenset({"called", "named", "nicknamed", "dubbed", "christened"})
# Who or what belongs to a work: "author of “War”", "her role in “A Winter Apart”".
_OF_WORKS = frozenset(
    {"author", "star", "stars", "producer", "director", "role", "roles", "part", "writer", "creator", "critic",
     "critics", "screening", "screenings", "performance", "production", "rendition", "premiere", "version",
     "adaptation", "episode", "episodes", "season", "finale", "cast", "host", "hosts", "singer", "fans",
     "copies", "copy", "lyrics", "staging", "audiobook", "sequel", "remake", "soundtrack", "review", "reviews",
     "edition", "lead", "starring", "starred"}
)  # fmt: skip
_SMALL = frozenset({"of", "in", "from", "for", "on", "to", "with"})
_MAKING = frozenset(
    {"released", "performed", "performs", "perform", "sang", "sings", "sing", "staged", "recorded", "rehearsing",
     "rehearses", "rehearsed", "starring", "directed", "directing", "co-wrote", "composed", "hosts", "hosted"}
)  # fmt: skip
_LONGEST = 9


def works(doc: Document, units: list[Unit]) -> set[int]:
    """The first tokens of the stretches among `units` that are such names, or words that were such a name before."""
    found: set[int] = set()
    known: set[str] = set()
    for unit in units:
        if len(unit.stretches) > 1 or unit.words > _LONGEST or not unit.capital:
            continue
        stretch = doc.stretches[unit.stretches[0]]
        words = doc.text[stretch.inner_start : stretch.inner_end].strip(" ,.;?!").lower()
        if (words in known and _has_capitals(doc, unit)) or is_name(doc, unit):
            known.add(words)
            found.add(unit.first)
    return found


def opens(doc: Document, unit: Unit) -> bool:
    """ "In a speech titled “Words,” the leader said": the name stands in a phrase before what is said."""
    return unit.closing == "," and bool(doc.flags[unit.sentence] & f.PREPOSITION)


def is_name(doc: Document, unit: Unit) -> bool:
    """Whether the words before the stretch show that it is the name of a work or of somebody."""
    i = unit.first - 1
    if i <= unit.sentence or unit.words > _LONGEST or not unit.capital:
        return False
    comma = bool(doc.flags[i] & (f.COMMA | f.COLON))
    i -= comma
    word, flag = doc.low[i], doc.flags[i]
    if word in _ENTITLED:
        return True
    if unit.words > 1 and not _has_capitals(doc, unit):
        return False
    if flag & f.TITLED_WORK and not flag & f.CUE:
        return True
    if comma:
        return False
    if word in _NAMED:
        before = doc.flags[i - 1]
        return bool(before & f.WORD) and not before & (
            f.PRONOUN | f.CAPITAL | f.ADVERB | f.AUXILIARY | f.BE | f.RELATIVE
        )
    return word in _MAKING or (word in _SMALL and doc.low[i - 1] in _OF_WORKS)


def _has_capitals(doc: Document, unit: Unit) -> bool:
    """Whether all its words but the small ones Are Written So."""
    small = f.PREPOSITION | f.DETERMINER | f.CONJUNCTION | f.TO | f.POSSESSIVE
    words = [flag for flag in doc.flags[unit.first : unit.last] if flag & f.WORD]
    return all(flag & (f.CAPITAL | f.NUMBER | small) for flag in words)
