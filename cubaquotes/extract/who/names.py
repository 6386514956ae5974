"""Runs of capitalised words outside quotation marks: what can be the name of a person or an organisation."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang.language import People
from cubaquotes.extract.text import Document

_JOINERS = frozenset({"de", "del", "la", "von", "van", "der", "den", "di", "da", "al", "bin", "ibn", "el", "y", "dos"})
_GOES_ON = _JOINERS | {".", "&"}
_OWNS = ("’s", "'s")
_NO_NAME = f.CALENDAR | f.GROUP | f.PLACE_SPEAKER
_NO_START = f.TITLE | f.ROLE | f.DETERMINER | f.PREPOSITION | f.PRONOUN | f.CONJUNCTION | f.SUBORDINATOR | f.ADVERB
# No name is such a word alone.
_NO_SINGLE = _NO_NAME | _NO_START | f.CUE | f.BE | f.AUXILIARY
_LONGEST_NAME = 5
_LONGEST_NICKNAME = 2
_LONGEST_BODY = 10

_SMALL = f.DETERMINER | f.PREPOSITION | f.CONJUNCTION | f.ADVERB | f.SUBORDINATOR
# No name begins with these, where a surname follows.
_WORDS = f.CUE | f.VERB | f.AUXILIARY | f.BE | f.TO | f.ADVERB | f.PREPOSITION | f.SUBORDINATOR
_LONGEST_BYLINE = 8
# A shorter word in capitals may be an acronym.
_ACRONYM = 3

Run = tuple[int, int]


def plain(word: str) -> str:
    """The word without a possessive ending."""
    return word[:-2] if word.endswith(_OWNS) else word


def owns(word: str) -> bool:
    """Whether the word has a possessive ending."""
    return word.endswith(_OWNS)


def written(doc: Document, first: int, last: int) -> str:
    """The name as it is written, without a possessive ending, in one line; "HALVERSON" as "Halverson"."""
    words = plain(doc.text[doc.starts[first] : doc.end(last - 1)]).split()
    if words[0].isupper() and len(words[-1]) > _ACRONYM and words[-1].isupper():
        return " ".join(in_small(doc, word) for word in words)
    return " ".join(words)


def in_small(doc: Document, word: str) -> str:
    """A word in capitals as a name is written: "HALVERSON" -> "Halverson", but "FBI"."""
    if not word.isupper() or (len(word) <= _ACRONYM and word.capitalize() not in doc.spellings):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


def title_before(doc: Document, first: int) -> str:
    """The word before the name, in lower case; the full stop of "Mr." left out."""
    if first > 1 and doc.low[first - 1] == ".":
        return doc.low[first - 2]
    return doc.low[first - 1] if first else ""


def capital_runs(doc: Document) -> list[Run]:
    """Capitalised words in a row, with "de", initials and a nickname in marks between them: tokens [first, last)."""
    placed = {i for first, last in doc.datelines for i in range(first, last)}
    found: list[Run] = []
    end = 0
    flags, low, quote_of, last = doc.flags, doc.low, doc.quote_of, doc.count - 1
    for start in [i for i, flag in enumerate(flags) if flag & f.CAPITAL]:
        if start >= end and quote_of[start] < 0 and start not in placed:
            end = start + 1
            # Most capitals stand alone: nothing that can go on with a name follows.
            if start == last or flags[end] & f.CAPITAL or quote_of[end] >= 0 or low[end] in _GOES_ON:
                end = _run_end(doc, start)
            found.append((start, end))
    return found


def _run_end(doc: Document, start: int) -> int:
    flags, count = doc.flags, doc.count
    i = start
    while i < count:
        if doc.quote_of[i] >= 0:
            after = _after_nickname(doc, i) if i > start else i
            if after == i:
                return i
            i = after
        elif flags[i] & f.CAPITAL:
            i += 1
            if doc.words[i - 1].endswith(_OWNS):
                return i
        elif i > start and doc.low[i] in _JOINERS:
            after = next((j for j in range(i + 1, min(i + 3, count)) if doc.low[j] not in _JOINERS), i)
            if after == i or not flags[after] & f.CAPITAL or doc.quote_of[after] >= 0:
                return i
            i = after
        elif i > start and doc.low[i] in ".&" and _goes_on(doc, i):
            i += 1
        else:
            return i
    return i


def _goes_on(doc: Document, i: int) -> bool:
    """Whether the full stop `i` belongs to an initial or a title before a name; an "&" joins two names."""
    before = doc.flags[i - 1]
    if doc.low[i] == "&":
        return i + 1 < doc.count and bool(doc.flags[i + 1] & f.CAPITAL)
    short = before & f.CAPITAL and (len(doc.low[i - 1]) == 1 or before & f.ABBREVIATION)
    return bool(short) and i + 1 < doc.count and bool(doc.flags[i + 1] & f.CAPITAL)


def _after_nickname(doc: Document, i: int) -> int:
    """The token after a nickname in marks that a surname follows (William “Buck” Tarrant); `i` if it is none."""
    k = doc.quote_of[i]
    after = doc.last[k]
    words = [j for j in range(doc.first[k], after) if doc.flags[j] & f.WORD]
    if not 0 < len(words) <= _LONGEST_NICKNAME or not all(doc.flags[j] & f.CAPITAL for j in words):
        return i
    return after if after < doc.count and doc.flags[after] & f.CAPITAL and doc.quote_of[after] < 0 else i


def person_part(doc: Document, people: People, first: int, last: int) -> Run | None:
    """The name proper: what follows the last title or role of the run; None if it holds no person's name."""
    flags = doc.flags
    if last - first == 1 and doc.quote_of[first] < 0:  # most are a single word
        return None if flags[first] & _NO_SINGLE else (first, last)
    start = first
    for i in range(first, last):
        initial = len(doc.words[i]) == 1 and i > first
        if doc.quote_of[i] < 0 and ((flags[i] & _NO_START and not initial) or (doc.words[i] == "." and start == i)):
            start = i + 1
    if last - start == 1 and start > first + 1 and is_union(doc, people, first, last):
        return None
    if start >= last or sum(1 for i in range(start, last) if flags[i] & f.CAPITAL) > _LONGEST_NAME:
        return None
    given = last - start > 1 and (doc.low[start] in people.male or doc.low[start] in people.female)
    for i in range(start + given, last):
        if flags[i] & (_NO_NAME | f.CUE | f.BE | f.AUXILIARY) and last - start == 1:
            return None
        if flags[i] & _NO_NAME:
            return None
    return start, last


def _joins(doc: Document, i: int) -> bool:
    """ "The Maritime | and | Transport Workers’ Federation"."""
    return doc.low[i] in ("and", "&") and i > 0 and bool(doc.flags[i - 1] & f.CAPITAL) and doc.quote_of[i - 1] < 0


def is_union(doc: Document, people: People, first: int, last: int) -> bool:
    """ "National Nurses United": a plural for persons inside a name that no first name or surname ends."""
    word = doc.low[last - 2] if last - first > 2 else ""
    several = bool(doc.flags[last - 2] & f.ROLE) and word.endswith("s") and not word.endswith("ss")
    given = plain(doc.low[last - 1]) in people.male or plain(doc.low[last - 1]) in people.female
    return several and bool(doc.flags[first] & f.CAPITAL) and not doc.flags[first] & f.ROLE and not given


def body_part(doc: Document, first: int, last: int) -> Run | None:
    """The name of an organisation in or around the run ("Ministry of Health", "Dockers’ Union"); None if it is none."""
    while first < last and doc.flags[first] & _SMALL:
        first += 1
    for flag in doc.flags[first:last]:
        if flag & f.GROUP:
            break
    else:
        return None
    if first and owns(doc.words[first - 1]) and doc.flags[first - 1] & f.CAPITAL:  # "St. Brannock’s | Hospital"
        first -= 1
        while first and (doc.flags[first - 1] & f.CAPITAL or _goes_on(doc, first - 1)):
            first -= 1
    while last + 1 < min(doc.count, first + _LONGEST_BODY) and doc.low[last] in ("of", "for"):
        start = last + 1 + (doc.low[last + 1] == "the")
        end = start
        while end < doc.count and doc.flags[end] & f.CAPITAL and doc.quote_of[end] < 0:
            end += 1
        if end == start:
            break
        last = end
    if first >= 2 and doc.low[first - 1] in "’'" and doc.flags[first - 2] & f.CAPITAL:
        first -= 2
        while first and doc.quote_of[first - 1] < 0 and (doc.flags[first - 1] & f.CAPITAL or _joins(doc, first - 1)):
            first -= 1
        first += bool(doc.flags[first] & (f.DETERMINER | f.CONJUNCTION))
    return first, last


def is_byline(doc: Document, first: int, last: int) -> bool:
    """ "By Sorcha Tandy" in a line of its own: who wrote the article takes no part in it."""
    start = first - (first > 0 and doc.low[first - 1] == "by")
    if doc.low[start] != "by" or (start and not doc.flags[start - 1] & f.PARAGRAPH):
        return False
    end = next((i for i in range(last, min(last + _LONGEST_BYLINE, doc.count)) if doc.flags[i] & f.PARAGRAPH), -1)
    return end >= 0 and not any(doc.flags[i] & f.FINAL for i in range(first, end))


def is_common(doc: Document, first: int, last: int) -> bool:
    """Whether the one word is a noun that only the beginning of the sentence gave a capital: "Emails"."""
    return last - first == 1 and doc.sentence_of(first)[0] == first and doc.low[first] in doc.spellings


def is_state(doc: Document, first: int, last: int) -> bool:
    """ "A truck driver from Ava, | Mo.": shortened, after a comma and a town."""
    town = first > 1 and doc.flags[first - 1] & f.COMMA and doc.flags[first - 2] & f.CAPITAL
    return bool(town and last < doc.count and doc.words[last] == "." and doc.starts[last] == doc.end(last - 1))


def is_word(doc: Document, i: int) -> bool:
    """Whether only the beginning of the sentence gave the word its capital: "See | Sexton’s full account"."""
    return bool(doc.flags[i] & _WORDS) or doc.low[i] in doc.spellings
