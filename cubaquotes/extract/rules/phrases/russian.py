"""Noun phrases of Russian that name somebody: "официального представителя МИД России Марию Захарову"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.phrases.russian_names import (
    agree,
    is_given,
    is_surname,
    name_end,
    name_grammar,
    place_cases,
    place_key,
)
from cubaquotes.extract.rules.phrases.russian_phrases import (
    MEN,
    STREETS,
    base,
    is_adjective,
    is_maker,
    modifiers_end,
    name_inside,
    narrows,
    reading,
)
from cubaquotes.extract.rules.phrases.russian_whose import agree_with_name
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.speakers.decline import readings

_LONGEST = 28
_NOMINATIVE_ADJECTIVE = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ший", "шая")
# Endings of nouns for people that no list has.
_PEOPLE = (
    "анин",
    "янин",
    "истка",
    "ница",
    "щица",
    "чица",
    "щик",
    "чик",
    "тель",
    "олог",
    "вед",
    "ист",
    "граф",
    "янка",
    "тор",
)
_THINGS = ("вка", "йка", "жка", "ция", "ние", "тие", "ость", "ство", "анда", "грамма", "стика", "ника")
ONE = frozenset(("один", "одна", "одного", "одной", "одну", "одному", "одним"))
_NEW = frozenset(("один", "одна", "некий", "неназванный", "некоторые", "высокопоставленный"))
_OTHER = frozenset(("другой", "другая", "другие", "иной"))
SEVERAL = frozenset(("два", "две", "двое", "трое", "четверо", "пятеро", "двух", "трех", "четырех", "нескольких"))
_PLACING = frozenset(("в", "во", "на", "из", "при", "от"))
_MEMBERS = frozenset(("другой", "другая", "третий", "третья", "второй", "вторая", "один", "одна"))
_SOMEBODY = "кто-то"
_OPENERS = ONE | SEVERAL | _MEMBERS | {_SOMEBODY}
_CLOSE = ("знаком", "знающ", "близк", "осведомлен", "приближен", "причастн", "присутствовавш")
_LONGEST_CLOSENESS = 9
_NOBODY = ("ние", "ния", "тие", "ость", "ости", "ника", "ция", "че", "ее")
_SURE = ("щик", "олог", "щица", "чица", "истка")
_PRESENT = ("ает", "яет", "ует", "еет", "ают", "яют", "уют", "еют", "ется", "ится", "ются", "ятся")
_GERUNDS = ("ясь", "вшись", "вши", "аясь")


def parse(scene: Scene, i: int, stop: int, *, loose: bool = False) -> Mention | None:
    """The mention that begins at token `i` and ends by `stop`; None if none does.

    loose: accept any noun, where the grammar already shows that somebody is meant.
    """
    stop = min(stop, i + _LONGEST)
    tag = scene.tags[i]
    if tag & t.PRONOUN:
        gender, number = scene.lexicon.pronouns[scene.low[i]]
        return Mention(i, i + 1, PRONOUN, gender=gender, plural=number == "p", cases="N", tags=tag)
    if scene.low[i] in scene.lexicon.possessives:
        return _owned(scene, i, stop)
    if scene.low[i] in _OPENERS:
        pointed = _pointed(scene, i, stop, loose=loose)
        if pointed is not None:
            return pointed
    if not tag & t.WORD or (tag & (t.SMALL | t.CUE | t.CALENDAR | t.NUMBER) and not tag & t.NOUN):
        return None
    head = _head(scene, i, stop)
    if head == i and i and scene.low[i] == "руководством" and scene.low[i - 1] == "под":
        return None  # "под руководством этолога Эйнара Блумквиста"
    if head is not None:
        return _described(scene, i, head, stop)
    if tag & t.CAPITAL and not tag & (t.VERB | t.DATIVE):
        return _named(scene, i, stop)
    if _is_nothing(scene, i):
        return None
    if loose and not tag & (t.VERB | t.NOUN_CUE | t.DATIVE):
        return _described(scene, i, _loose_head(scene, i, stop), stop)
    return None


def _owned(scene: Scene, i: int, stop: int) -> Mention | None:
    """ "Ее сын", "его адвокат": with the possessive."""
    inner = parse(scene, i + 1, stop) if i + 1 < stop and scene.tags[i + 1] & t.WORD else None
    if inner is None or inner.kind not in (PERSON, ROLE, GROUP) or inner.first != i + 1 or inner.weak:
        return None
    inner.first = i
    return inner


def _pointed(scene: Scene, i: int, stop: int, *, loose: bool) -> Mention | None:
    """Some of many: "один из участников", "двое парламентариев", "кто-то", "другая"."""
    if scene.low[i] in ONE and i + 2 < stop and scene.low[i + 1] == "из":
        return _one_of(scene, i, stop)
    if scene.low[i] in SEVERAL:
        return _several(scene, i, stop) if i + 1 < stop else None
    if scene.low[i] == _SOMEBODY:
        return Mention(i, i + 1, ROLE, role=(i, i + 1), cases="N", indefinite=True, tags=scene.tags[i])
    alone = i + 1 >= stop or not scene.tags[i + 1] & t.WORD or bool(scene.tags[i + 1] & t.CUE)
    return _member(scene, i, i + 1) if loose and scene.low[i] in _MEMBERS and alone else None


def _is_nothing(scene: Scene, i: int) -> bool:
    """Whether the word tells the time or is a thing by its ending: no subject of a word of saying."""
    low = scene.low[i]
    return not scene.tags[i] & (t.CAPITAL | t.NOUN) and (
        low in scene.lexicon.lists["times"] or low.endswith(_NOBODY) or low in ("эти", "эту", "этих")
    )


def _several(scene: Scene, i: int, stop: int) -> Mention | None:
    """ "Двое парламентариев", "трех собеседников": some of those, whoever they are."""
    inner = parse(scene, i + 1, stop)
    if inner is None or inner.kind != ROLE:
        return None
    cases = "G" if scene.low[i].endswith("х") else "N"
    return Mention(
        i,
        inner.last,
        ROLE,
        inner.head,
        role=(i, inner.last),
        plural=True,
        cases=cases,
        indefinite=True,
        tags=inner.tags,
    )


def _one_of(scene: Scene, i: int, stop: int) -> Mention | None:
    """ "Один из участников переговоров", "одна из них"."""
    if scene.tags[i + 2] & t.CLITIC:
        return _member(scene, i, i + 3)
    inner = parse(scene, i + 2, stop, loose=True)
    if inner is None:
        return None
    gender = "f" if scene.low[i] in ("одна", "одной", "одну") else "m"
    found = Mention(i, inner.last, ROLE, inner.head, role=(i, inner.last), gender=gender, cases="N", tags=inner.tags)
    found.indefinite = True
    return found


def _member(scene: Scene, i: int, last: int) -> Mention:
    """ "Одна из них", "другой": somebody of those who were named before."""
    gender = "f" if scene.low[i].endswith(("на", "ной", "ну", "ая", "ья")) else "m"
    return Mention(i, last, ROLE, role=(i, last), gender=gender, cases="N", indefinite=True, member=True)


def _head(scene: Scene, i: int, stop: int) -> int | None:
    """The first known noun, after up to four adjectives."""
    for k in range(i, min(i + 5, stop)):
        tag = scene.tags[k]
        if tag & t.NOUN:
            return k + 1 if k + 1 < stop and narrows_next(scene, k) else k
        if not tag & t.WORD or tag & (t.SMALL | t.CUE | t.CALENDAR) or not is_adjective(scene.low[k]):
            return None
        if tag & t.CAPITAL and k > i:
            return None
    return None


def go_together(scene: Scene, adjective: int, noun: int) -> bool:
    """Whether the adjective can be the noun's by its case: not "руководившая холдингом"."""
    nominative = scene.low[adjective].endswith(("ая", "яя", "ый", "ое", "ее", "ые"))
    return not nominative or any(set(form.cases) & {"N", "A"} for form in scene.lexicon.noun(scene.low[noun]))


def narrows_next(scene: Scene, k: int) -> bool:
    """ "в управляющей компании", "военный эксперт": a noun with an adjective's ending before another in its case."""
    if not scene.tags[k + 1] & t.NOUN or not is_adjective(scene.low[k]) or scene.low[k].endswith(("ние", "тие", "вие")):
        return False
    cases = {case for noun in scene.lexicon.noun(scene.low[k]) for case in noun.cases}
    follows = scene.lexicon.noun(scene.low[k + 1])
    return any(set(noun.cases) & cases and not (noun.plural and "G" in noun.cases) for noun in follows)


def _loose_head(scene: Scene, i: int, stop: int) -> int:
    k = i
    while (
        k + 1 < stop and is_adjective(scene.low[k]) and scene.tags[k + 1] & t.WORD and not scene.tags[k + 1] & t.SMALL
    ):
        k += 1
    return k


def _run_end(scene: Scene, i: int, stop: int) -> int:
    """The end of the capitals from `i`; after a preposition a place ends them: "на Кубе | Владимир Остапенко"."""
    end = name_end(scene, i, stop)
    placed = end > i + 1 and i and scene.low[i - 1] in _PLACING and place_key(scene, i, i + 1)
    return i + 1 if placed else end


def _named(scene: Scene, i: int, stop: int) -> Mention | None:
    end = _run_end(scene, i, stop)
    if end > i + 1 and scene.tags[i] & t.NOUN_CUE:
        return None  # "Слова Игоря Крамаренка"
    if end > i + 2 and i and scene.low[i - 1].startswith(STREETS[:4]):
        return None  # "На улице Мира Калерия Лимонова …": the person begins behind
    if end == i + 1 and scene.low[i] in scene.lexicon.lists["geography"]:
        return None
    place = scene.lexicon.places.get(place_key(scene, i, end))
    if place:
        return Mention(i, end, PLACE, name=(i, end), cases=place_cases(scene, i, end), tags=scene.tags[i])
    word = scene.words[i]
    if end == i + 1 and len(word) > 1 and word.isupper():
        return Mention(i, end, GROUP, name=(i, end), cases="NGDAIP", tags=scene.tags[i])
    if end == i + 1 and scene.low[i].endswith(_GERUNDS):
        return None
    if end == i + 1 and is_adjective(scene.low[i]) and scene.low[i].endswith(("ие", "ые", "ое", "их", "ых", "ими")):
        starts = not i or scene.tags[i - 1] & (t.FINAL | t.BREAK)
        follows = scene.tags[end] if end < stop else t.FINAL
        if starts or not scene.low[i].endswith(("их", "ых")) or not follows & (t.STOP | t.CUE):
            return None
    if end == i + 1 and _is_surely_somebody(scene.low[i]):
        return _described(scene, i, i, stop)
    if end == i + 1 and narrows(scene, i, stop):
        return _described(scene, i, _loose_head(scene, i, stop), stop)
    return _full_name(scene, i, end, stop)


def _full_name(scene: Scene, i: int, end: int, stop: int) -> Mention | None:
    """The person that the capitals [i, end) name, if they do."""
    starts = not i or scene.tags[i - 1] & (t.FINAL | t.BREAK)
    if starts and end == i + 2 and _is_of(scene, i):
        return _described(scene, i, i, stop)
    given = next((k for k in range(i + 1, end) if (k + 1 < end or starts) and is_given(scene, k)), i)
    if starts and end == i + 3 and given == i and scene.low[i].endswith(_PEOPLE) and not is_given(scene, i):
        given = i + 1  # "Автомобилистка Емилия Орта"
    if given > i and not is_given(scene, i) and not (is_surname(scene.low[i]) and agree(scene, i, given)):
        # "Ректор Вера Лунева": a noun at the start of a sentence.
        mention = Mention(
            i, end, PERSON, head=base(scene.low[i]), name=(given, end), role=(i, given), tags=scene.tags[i]
        )
        mention.gender, mention.cases = name_grammar(scene, given, end)
        return mention
    if starts and end > i + 1 and given == i and _is_other_word(scene, i):
        return None
    mention = Mention(i, end, PERSON, name=(i, end), tags=scene.tags[i])
    mention.gender, mention.cases = name_grammar(scene, i, end)
    mention.role = _role_after(scene, end, stop)
    return mention


def _is_surely_somebody(low: str) -> bool:
    """ "Крановщик": a noun of no list whose ending only nouns for people have."""
    return len(low) > 6 and base(low).endswith(_SURE)


def _is_of(scene: Scene, i: int) -> bool:
    """ "Ординаторы Ростова": a plural noun that begins the sentence and a name in the genitive."""
    plural = scene.low[i].endswith(("ы", "и")) and scene.low[i + 1][-1] in "аяыи"
    return plural and not is_given(scene, i) and not is_surname(scene.low[i])


def _is_other_word(scene: Scene, i: int) -> bool:
    """ "Выставка Ремедиос Альдекоа открылась", "Играла Метнера": a thing, or a verb before an oblique name."""
    if is_given(scene, i):
        return False
    if scene.low[i].endswith(_PRESENT):
        return True  # "Играет Санчо женщина"
    verb = scene.low[i].endswith(("ала", "яла", "ила", "ула"))
    return scene.low[i].endswith(_THINGS) or (verb and "N" not in readings(scene.low[i + 1])[0].cases)


def _role_after(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "Сергей Лавров, глава МИД": where the role stands."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    head = _head(scene, end + 1, stop)
    if head is None or not scene.tags[head] & t.ROLE:
        return None
    last = modifiers_end(scene, head, stop)
    single = not scene.tags[end - 1] & t.GIVEN and not (end >= 2 and scene.tags[end - 2] & t.CAPITAL)
    if single and not is_surname(scene.low[end - 1]) and not (last < stop and scene.tags[last] & t.COMMA):
        return None  # "Прощаясь, музыкант просит"
    return end + 1, last


def _described(scene: Scene, i: int, head: int, stop: int) -> Mention:
    noun = reading(scene, head)
    end = modifiers_end(scene, head, stop)
    tag = noun.tag if noun else 0
    kind = _kind(scene, i, head, end, noun)
    name = name_inside(scene, head, end) if kind in (ROLE, OTHER) else None
    mention = Mention(
        i, end, PERSON if name else kind, head=noun.lemma if noun else base(scene.low[head]), name=name, tags=tag
    )
    mention.role = (i, name[0] if name else end)
    found = scene.lexicon.noun(scene.low[head])
    mention.cases = "".join(sorted({case for reading in found for case in reading.cases})) or _loose_cases(
        scene.low[head]
    )
    mention.cases = _with_adjectives(scene, i, head, mention.cases)
    mention.plural = (
        kind == ROLE
        and bool(found)
        and (all(n.plural for n in found) or bool(noun and noun.plural and "N" in noun.cases))
    )
    mention.gender = noun.gender if noun else _loose_gender(scene.low[head])
    if noun and noun.lemma in scene.lexicon.lists["men"]:
        mention.gender = "m"
    mention.indefinite = kind == ROLE and scene.low[i] in _NEW
    if mention.kind == ROLE:
        mention.last = _past_closeness(scene, end, stop)
        mention.indefinite = mention.indefinite or mention.last > end
        mention.role = (i, mention.last)
    mention.indefinite = mention.indefinite or (i > 0 and scene.low[i - 1] in _OTHER)
    if name:
        agree_with_name(scene, mention, name, kind)
    return mention


def _kind(scene: Scene, i: int, head: int, end: int, noun: Noun | None) -> str:
    """What the noun at `head` is for, in the phrase [i, end)."""
    tag = noun.tag if noun else 0
    role = tag & (t.ROLE | t.COLLECTIVE) or (not tag & (t.GROUP | t.DOCUMENT) and _is_surely_somebody(scene.low[head]))
    if noun is not None and is_maker(scene, noun):
        titled = scene.quote_of[end - 1] >= 0 and scene.quote_of[i] != scene.quote_of[end - 1]
        if titled or (end == head + 1 and not noun.plural and role):
            return GROUP  # "производитель шин «Камапласт»", "Перевозчик винит …"
    if role:
        return ROLE
    return GROUP if tag & t.GROUP else DOCUMENT if tag & t.DOCUMENT else OTHER


def _past_closeness(scene: Scene, end: int, stop: int) -> int:
    """Past ", знакомый с ходом переговоров": what makes a source somebody by what they know."""
    if end + 2 >= stop or not scene.tags[end] & t.COMMA or not scene.low[end + 1].startswith(_CLOSE):
        return end
    for k in range(end + 2, min(len(scene), end + _LONGEST_CLOSENESS)):
        if scene.tags[k] & t.STOP:
            return k
        if scene.quote_of[k] >= 0 or scene.tags[k] & (t.CUE | t.VERB):
            break
    return end


def _loose_gender(low: str) -> str:
    return "m" if base(low).endswith(MEN) else "f" if low[-1] in "ая" else ""


def _loose_cases(low: str) -> str:
    return "GDAIP" if low.endswith(("ам", "ям", "ами", "ями", "ах", "ях", "ого", "ому", "у", "ю", "ой")) else "NGDAIP"


def _with_adjectives(scene: Scene, i: int, head: int, cases: str) -> str:
    """The cases left when the adjectives before the noun are looked at."""
    for k in range(i, head):
        low = scene.low[k]
        if low.endswith(("ого", "его")):
            cases = cases.replace("N", "")
        elif low.endswith(("ому", "ему")):
            cases = "".join(c for c in cases if c == "D") or cases
        elif low.endswith(_NOMINATIVE_ADJECTIVE) and not low.endswith(("ой", "ей")):
            cases = "".join(c for c in cases if c in "NA") or cases
    return cases
