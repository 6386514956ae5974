"""Who is meant where the verb has no subject of its own beside it."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases.mention import GROUP, OTHER, PERSON, PLACE, ROLE, Mention
from cubaquotes.extract.rules.said import subjects

_AT = frozenset(("в", "во", "на", "en", "desde"))
_SEATS = (GROUP, PLACE)
_LONGEST_COMPLEMENT = 5
_SELF = frozenset(("самой", "самом", "самих"))
_TOLD_TO = ("у", "ю", "ам", "ям", "те", "ге", "це", "ии", "ому", "ему")


def seat(cast: Cast, cue: int, start: int, first: int, last: int, verb: Verb) -> Mention | None:
    """ "В Белом доме пояснили", "добавили в ведомстве": a plural without a subject, told of a body or place."""
    scene = cast.scene
    if (verb.finite and verb.number != "p") or verb.form == "1p":
        return None
    at = cue + 2
    at += scene.lexicon.code == "ru" and at < last and scene.low[at] in scene.lexicon.possessives  # "в его штабе"
    after = cast.at.get(cue + 2) or cast.at.get(at) if at < last and scene.low[cue + 1] in _AT else None
    if after is None and scene.lexicon.code == "ru":
        # "сообщили ТАСС в пресс-службе банка": past whom it was told.
        told = cast.at.get(cue + 1)
        at = told.last if told is not None else min(cue + 2, last)
        after = cast.at.get(at + 1) if at + 1 < last and scene.low[at] in _AT else None
    if (
        after is not None
        and after.kind == OTHER
        and after.name is not None
        and scene.low[after.first - 1] in ("в", "во")
    ):
        after.kind = GROUP  # "сообщили в Электросоюзе"
    if after is not None and after.kind in _SEATS:
        after.cases = after.cases and "P"
        return after
    near = 14 if first + 1 < start and scene.quote_of[first + 1] >= 0 else 8
    if scene.lexicon.code == "ru" and scene.low[first] in _AT and start - first <= near and first + 1 < start:
        found = _seat_at_start(cast, first + 1, start)
        if found is not None:
            return found
    for k in range(start - 1, max(first, start - 20), -1):
        mention = cast.at.get(k)
        if mention is not None and mention.kind in _SEATS and scene.low[k - 1] in _AT:
            mention.cases = mention.cases and "P"
            return mention
    return None


def _seat_at_start(cast: Cast, at: int, stop: int) -> Mention | None:
    scene = cast.scene
    at += scene.low[at] in _SELF and at + 1 < stop
    k = scene.quote_of[at]
    if k >= 0 and scene.last[k] <= stop:
        return Mention(at, scene.last[k], GROUP, name=(at + 1, scene.last[k] - 1), cases="P")
    if scene.low[at] in scene.lexicon.lists["circumstances"]:
        return None  # "В кулуарах двое признались, что …"
    found = cast.parse(at, stop, loose=True)
    if found is not None:
        found.cases = "P"
    if found is None or found.kind not in (GROUP, PLACE, OTHER) or scene.tags[at] & t.CALENDAR:
        return None
    found.kind = GROUP if found.kind == OTHER else found.kind
    k = scene.quote_of[found.last - 1]
    if k >= 0 and scene.first[k] > at and scene.low[found.last - 2].endswith(_TOLD_TO):
        found.last = scene.first[k]  # "В Центробанке «Деловой газете» сообщили"
    return found


def with_name(cast: Cast, mention: Mention | None) -> Mention | None:
    """ "говорит старший, Бакыт Эсенов.": the name after the comma instead of the word before it."""
    tags = cast.scene.tags
    if mention is None or mention.kind not in (OTHER, ROLE) or mention.last + 2 >= len(tags):
        return mention
    if mention.kind == OTHER and cast.scene.lexicon.code == "ru" and not tags[mention.last] & t.STOP:
        return _name_behind(cast, mention)
    if not tags[mention.last] & t.COMMA or mention.plural:
        return mention
    named = cast.at.get(mention.last + 1)
    closed = named is not None and named.last < len(tags) and tags[named.last] & (t.FINAL | t.COMMA | t.COLON)
    if named is None or named.kind != PERSON or named.role or not closed or named.last - named.first < 2:
        return mention
    return mention if named.cases and "N" not in named.cases else named


def _name_behind(cast: Cast, mention: Mention) -> Mention:
    """ "говорит старшая по дому Зинаида Пушкарь": the name after a word of no list and what belongs to it."""
    scene = cast.scene
    for k in range(mention.last, min(len(scene), mention.last + _LONGEST_COMPLEMENT)):
        if scene.tags[k] & (t.STOP | t.CUE | t.VERB) or scene.quote_of[k] >= 0:
            break
        named = cast.at.get(k)
        if named is not None and named.kind == PERSON:
            governed = scene.tags[k - 1] & t.PREPOSITION
            return named if not governed and "N" in named.cases and named.last - named.first > 1 else mention
    return mention


def cited(cast: Cast, cue: int, last: int) -> Mention | None:
    """ "цитирует ТАСС главу округа …", "передаёт агентство слова министра …": whose words an agency hands on."""
    scene = cast.scene
    for k in range(cue + 1, min(last, cue + 12)):
        if scene.tags[k] & t.STOP or scene.quote_of[k] >= 0:
            return None
        mention = cast.at.get(k)
        if mention is None or mention.kind not in (PERSON, ROLE, GROUP):
            continue
        if (
            scene.tags[k - 1] & t.PREPOSITION
            and scene.lexicon.code == "ru"
            and not scene.low[k - 2].startswith("ссылк")
        ):
            continue  # "передал он через журналистов"
        if scene.tags[k - 1] & t.NOUN_CUE or (scene.lexicon.code == "es" and scene.low[k - 1] in ("a", "al")):
            mention.cases = mention.cases and "G"
            return mention
        if scene.lexicon.code == "ru" and "N" not in mention.cases and "A" in mention.cases:
            mention.cases = "A"
            return mention
    return None


def of_noun_cue(cast: Cast, cue: int, colon: int) -> Mention | None:
    """ "recordó las palabras de X: «…»": they are X's."""
    scene = cast.scene
    for k in range(cue + 1, colon - 1):
        if scene.tags[k] & t.NOUN_CUE and not scene.tags[k] & t.NOUN:
            mention = cast.parse(k + 1 + (scene.low[k + 1] in ("de", "del")), colon)
            if mention is not None and mention.kind in (PERSON, ROLE, GROUP):
                mention.cases = mention.cases and "G"
                return mention
    return None


def main_subject(cast: Cast, start: int, first: int, verb: Verb | None = None) -> Mention | None:
    """The subject of the main clause, for a verb that shares it: the first mention that no preposition governs."""
    scene = cast.scene
    for i in range(first, min(start, first + 60)):
        mention = cast.at.get(i)
        if mention is None or scene.quote_of[i] >= 0 or mention.weak or mention.kind in (OTHER, "document"):
            continue
        if i > first and (scene.tags[i - 1] & t.PREPOSITION or scene.words[i - 1] == "("):
            continue  # "WASHINGTON (AFP) - Estados Unidos …"
        if scene.tags[i - 1] & (t.RELATIVE | t.COMPLEMENTIZER) and i > first:
            return None
        if subjects.agrees(mention, verb, scene.lexicon.code):
            return mention
    return None
