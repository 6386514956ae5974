"""Quoted stretches that no cue claims: statements that go on, labels ("Zajárova: «…»"), and what is no statement."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.said import unlisted
from cubaquotes.extract.rules.said.frame import AFTER, ALONE, LABEL, Frame
from cubaquotes.model import ScareKind

__all__ = ["ALONE", "LABEL", "frames", "is_title", "kind_of"]

# A stretch of so many words is a statement even when nothing around it says so.
_FEWEST_IN_HEADLINE, _LONGEST_HEADLINE = 4, 30
_SHORT_TAIL = 8
_LONG, _LONGEST_NAME = 8, 6


def frames(cast: Cast, first: int, last: int, found: list[Frame], paragraph: int) -> list[Frame]:
    """Frames for the stretches of the sentence [first, last) that those `found` leave over."""
    scene = cast.scene
    rest: list[Frame] = []
    free = first
    for k in scene.stretches_in(first, last):
        at, stop = scene.first[k], scene.last[k]
        if at < free or any(f.covers(at) or f.covers(at + 1) for f in found) or is_title(cast, k):
            continue
        whole = not any(scene.tags[j] & t.WORD for j in (*range(first, at), *range(stop, last)))
        beside = _beside(cast, k, last)
        if beside is not None:
            rest.append(beside)
        elif whole:
            rest.append(Frame(ALONE, [(at, stop)], direct=True, joined=True, end=stop))
        elif at > first and scene.tags[at - 1] & t.COLON:
            if _words(cast, k) <= _LONGEST_NAME and any(scene.tags[j] & t.NAMING for j in range(first, at)):
                continue  # "Название символичное: «…»"
            label = Frame(LABEL, [(at, stop)], direct=True, joined=True, end=stop)
            label.mention = _before_colon(cast, first, at - 1)
            label.impersonal = any(scene.low[j] in scene.lexicon.lists["written"] for j in range(first, at))
            rest.append(label)
        elif _is_statement(cast, k):
            rest.append(Frame(ALONE, [(at, stop)], mention=_near(cast, first, at), direct=True, end=stop))
        free = stop
    if not found and not rest and first == paragraph:
        headline = _headline(cast, first, last)
        if headline is not None:
            rest.append(headline)
    return rest


def _beside(cast: Cast, k: int, last: int) -> Frame | None:
    """«…», — перечисляет таксист: a verb of no list between the marks and somebody."""
    scene = cast.scene
    at = scene.last[k]
    if at + 2 >= last or not scene.tags[at] & (t.COMMA | t.DASH) or is_title(cast, k):
        return None
    while at < last and scene.tags[at] & (t.COMMA | t.DASH):
        at += 1
    at = unlisted.past_manner(cast, at, last)
    if (
        at + 1 >= last
        or scene.words[at][0].isupper()
        or not scene.tags[at] & t.WORD
        or scene.tags[at] & (t.SMALL | t.NOUN)
    ):
        return None
    mention = cast.parse(at + 1, last)
    parts = [(scene.first[k], scene.last[k])]
    if mention is None or mention.kind not in (PERSON, ROLE, PRONOUN):
        further = unlisted.subject(cast, at, last) if unlisted.verb_at(cast, at, last) == at else None
        mention = further or mention
    if mention is None or mention.kind not in (PERSON, ROLE, PRONOUN):
        at_once = at + 1
        while at_once < last and scene.tags[at_once] & (t.ADVERB | t.CALENDAR):
            at_once += 1
        titled = cast.at.get(at_once)
        if titled is not None and titled.kind == GROUP and scene.lexicon.code == "es":
            return Frame(AFTER, parts, (at, at + 1), None, titled, direct=True, joined=True, end=titled.last)
    if mention is None and _is_bare_verb(cast, k, at, last):
        return Frame(AFTER, parts, (at, at + 1), None, None, direct=True, joined=True, end=at + 1)
    if mention is None or mention.kind not in (PERSON, ROLE, PRONOUN) or (mention.cases and "N" not in mention.cases):
        return None
    parts += _second(cast, mention.last, last)
    return Frame(AFTER, parts, (at, at + 1), None, mention, direct=True, joined=True, end=mention.last)


def _second(cast: Cast, end: int, last: int) -> list[tuple[int, int]]:
    """«A», arrancó X entre risas, «b»: the stretch that goes on after the comma."""
    scene = cast.scene
    for k in range(end, min(last, end + _SHORT_TAIL)):
        if scene.quote_of[k] >= 0:
            return [(k, scene.last[scene.quote_of[k]])] if scene.tags[k - 1] & t.COMMA else []
        if scene.tags[k] & (t.CUE | t.VERB | t.FINAL):
            break
    return []


def _is_bare_verb(cast: Cast, k: int, at: int, last: int) -> bool:
    """«…», cerró. / «…», ordena.: a verb of no list, alone or before a circumstance."""
    scene = cast.scene
    if scene.lexicon.code == "ru":
        return at + 2 >= last and bool(scene.tags[at] & t.VERB and scene.tags[at + 1] & t.FINAL)  # «…», — смеется.
    if scene.tags[at] & (t.SMALL | t.NOUN | t.CALENDAR):
        return False
    after = scene.tags[at + 1]
    alone = at + 2 >= last and after & t.FINAL and scene.tags[scene.first[k] + 1] & t.CAPITAL
    if alone and _words(cast, k) > 2 and scene.low[at].endswith(("a", "e")):
        return True  # «Dice que vuelva en marzo», traduce.
    ends = after & (t.FINAL | t.COMMA | t.PREPOSITION | t.ADVERB) or at + 1 >= last
    return bool(ends) and (
        scene.low[at].endswith("ó") or (scene.low[at].endswith(("a", "e")) and _is_statement(cast, k))
    )


def _headline(cast: Cast, first: int, last: int) -> Frame | None:
    """ "Песков: Россия поможет Кубе" as a line of its own."""
    scene = cast.scene
    named = _named_at_end(cast, first, last)
    if named is not None:
        return named
    mention = cast.at.get(first)
    if mention is None or mention.kind not in (PERSON, PLACE, GROUP, ROLE) or mention.last + 2 >= last:
        return None
    if not scene.tags[mention.last] & t.COLON or last - first > 30 or scene.tags[last - 1] & t.FINAL:
        return None
    if last < len(scene) and not scene.tags[last] & t.BREAK:
        return None
    if scene.lexicon.code == "ru" and mention.cases and "N" not in mention.cases:
        return None
    return Frame(LABEL, [(mention.last + 1, last)], mention=mention, end=last)


def _named_at_end(cast: Cast, first: int, last: int) -> Frame | None:
    """ "Число рейсов вырастет до девяти - Тищенко" as the headline of an agency."""
    scene = cast.scene
    if scene.lexicon.code != "ru" or first or not _FEWEST_IN_HEADLINE < last - first <= _LONGEST_HEADLINE:
        return None
    who = cast.ending.get(last) if last < len(scene) and scene.tags[last] & t.BREAK else None
    if who is None or not scene.tags[who.first - 1] & t.DASH or who.first - 1 <= first:
        return None
    short = scene.words[who.first].isupper() if who.kind == GROUP else who.kind == PERSON and "N" in who.cases
    apart = scene.starts[who.first - 1] > scene.ends[who.first - 2]
    quoted = any(scene.quote_of[k] >= 0 for k in range(first, last))
    return Frame(LABEL, [(first, who.first - 1)], mention=who, end=last) if short and apart and not quoted else None


def _before_colon(cast: Cast, first: int, colon: int) -> Mention | None:
    """Who is named before the colon: right before it, else the first in the sentence."""
    mention = cast.ending.get(colon)
    governed = mention is not None and mention.first > first and cast.scene.tags[mention.first - 1] & t.PREPOSITION
    if mention is not None and mention.kind in (PERSON, ROLE, GROUP, PLACE) and mention.first >= first and not governed:
        return mention
    if mention is not None and mention.kind == DOCUMENT and mention.last - mention.first > 1 and mention.first >= first:
        return mention  # "зафиксирован ответ замминистра: «…»"
    if cast.scene.lexicon.code == "ru":
        last = _last_subject(cast, first, colon)
        if last is not None:
            return last
    for k in range(first, colon):
        found = cast.at.get(k)
        speaks = found is not None and (found.kind in (PERSON, ROLE) or (found.kind == PRONOUN and not found.plural))
        if found is not None and speaks and not found.weak:
            return found
    return None


def _last_subject(cast: Cast, first: int, colon: int) -> Mention | None:
    """ "…, и посетители кафе договаривают за чиновника: «…»": the last in the nominative, after a comma and "и"."""
    scene = cast.scene
    for k in range(colon - 1, first + 1, -1):
        found = cast.at.get(k)
        if found is not None and found.kind in (PERSON, ROLE) and not found.weak and "N" in found.cases:
            begins = scene.tags[k - 1] & t.CONJUNCTION and scene.tags[k - 2] & t.COMMA
            return found if begins and scene.quote_of[k] < 0 else None
    return None


def _near(cast: Cast, first: int, at: int) -> Mention | None:
    for k in range(at - 1, first - 1, -1):
        found = cast.at.get(k)
        if found is not None and found.kind in (PERSON, ROLE) and not found.weak:
            return found
    return None


def _words(cast: Cast, k: int) -> int:
    scene = cast.scene
    return sum(1 for j in range(scene.first[k], scene.last[k]) if scene.tags[j] & t.WORD)


def _is_statement(cast: Cast, k: int) -> bool:
    """Whether the stretch reads like a statement: long, or a sentence of its own."""
    scene = cast.scene
    inner = scene.first[k] + 1
    if inner >= scene.last[k] or k in scene.told:
        return k in scene.told
    ends = scene.tags[max(inner, scene.last[k] - 2)] & t.FINAL
    begins = scene.tags[inner] & t.CAPITAL or scene.words[inner] in "¿¡"
    words = _words(cast, k)
    return words >= _LONG or bool(ends and begins and words >= 3)


def is_title(cast: Cast, k: int) -> bool:
    """Whether the stretch is a name or a term: "танкер «…»", "el llamado «…»"."""
    if k in cast.scene.told:
        return False
    at = cast.scene.first[k]
    named = cast.at.get(at)
    if named is not None and named.kind == GROUP and named.last == cast.scene.last[k]:
        return True
    return kind_of(cast, k) in (ScareKind.TITLE, ScareKind.TERM)


def is_name_of(cast: Cast, k: int) -> bool:
    """ "отвечая на вопрос «Ленты.ру», попросила": a short name right after the Russian noun that it belongs to."""
    scene, at = cast.scene, cast.scene.first[k]
    if scene.lexicon.code != "ru" or _words(cast, k) > 2 or at < 2 or not scene.tags[at + 1] & t.CAPITAL:
        return False
    before, inner = scene.tags[at - 1], scene.tags[max(at + 1, scene.last[k] - 2)]
    noun = before & t.WORD and not before & (t.CUE | t.VERB | t.SMALL | t.CAPITAL)
    return bool(noun) and not inner & (t.FINAL | t.COMMA) and scene.words[scene.last[k] - 1] not in ".!?"


def kind_of(cast: Cast, k: int) -> ScareKind:
    """What a stretch that is no statement is, by the words before it."""
    scene = cast.scene
    at = scene.first[k]
    words = _words(cast, k)
    capital = at + 1 < len(scene) and bool(scene.tags[at + 1] & (t.CAPITAL | t.NUMBER))
    for j in range(at - 1, max(at - 4, -1), -1):
        tag = scene.tags[j]
        if tag & (t.STOP | t.COMPLEMENTIZER) or scene.quote_of[j] >= 0:
            break
        if tag & t.NAMING and words <= 8:
            return ScareKind.TERM
        if tag & t.TITLED and words <= 8 and capital:
            return ScareKind.TITLE
        if j == at - 1 and tag & t.NOUN and words <= 4 and capital and not tag & t.CUE:
            return ScareKind.TITLE
        if j == at - 2 and tag & t.NOUN and words <= 4 and capital and scene.tags[at - 1] & t.OF:
            return ScareKind.TITLE
        if tag & (t.CUE | t.VERB):
            break
    return ScareKind.SCARE
