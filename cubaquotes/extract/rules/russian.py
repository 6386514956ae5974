"""Noun phrases of Russian that name somebody: "официального представителя МИД России Марию Захарову"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.russian_names import (
    is_given,
    is_person,
    agree,
    is_surname,
    name_end,
    name_grammar,
    person_start,
    place_cases,
    place_key,
)
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.speakers.decline import readings

_LONGEST = 28
_ADJECTIVE_ENDINGS = (
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей",
    "ую", "юю", "ых", "их", "ыми", "ими",
)  # fmt: skip
_NOMINATIVE_ADJECTIVE = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ший", "шая")
_GENITIVE_ENDINGS = (
    "а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ой", "ых", "их", "ий", "ств", "ек", "ок", "ел", "аций", "ц",
    "б", "т", "н", "тв",
)  # fmt: skip
_THINGS = ("вка", "йка", "жка", "ция", "ние", "тие", "ость", "ство", "анда", "грамма", "стика", "ника")
_VERB_ENDINGS = ("ит", "ет", "ат", "ят", "ут", "ют")
_OBLIQUE_ENDINGS = ("ам", "ям", "ами", "ями", "ах", "ях", "ом", "ем", "у", "ю", "ью", "ому", "ему", "ым", "им")
_MEDIA = frozenset(("издание", "агентство", "газета", "портал", "сайт", "журнал", "канал", "телеканал"))
ONE = frozenset(("один", "одна", "одного", "одной", "одну", "одному", "одним"))
_NEW = frozenset(("один", "одна", "некий", "неназванный", "некоторые", "высокопоставленный"))
_OTHER = frozenset(("другой", "другая", "другие", "иной"))
_MEMBERS = frozenset(("другой", "другая", "третий", "третья", "второй", "вторая", "один", "одна"))
_STREETS = ("улиц", "проспект", "площад", "переул", "бульвар", "сел", "деревн", "город", "посел", "станци", "район")
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
        inner = parse(scene, i + 1, stop) if i + 1 < stop and scene.tags[i + 1] & t.WORD else None
        if inner is None or inner.kind not in (PERSON, ROLE, GROUP) or inner.first != i + 1 or inner.weak:
            return None
        inner.first = i
        return inner
    if scene.low[i] in ONE and i + 2 < stop and scene.low[i + 1] == "из":
        if scene.tags[i + 2] & t.CLITIC:
            return _member(scene, i, i + 3)
        inner = parse(scene, i + 2, stop)
        gender = "f" if scene.low[i] in ("одна", "одной", "одну") else "m"
        return inner and Mention(
            i,
            inner.last,
            ROLE,
            inner.head,
            role=(i, inner.last),
            gender=gender,
            cases="N",
            indefinite=True,
            tags=inner.tags,
        )
    if (
        loose
        and scene.low[i] in _MEMBERS
        and (i + 1 >= stop or not scene.tags[i + 1] & t.WORD or scene.tags[i + 1] & t.CUE)
    ):
        return _member(scene, i, i + 1)
    if scene.low[i] == "кто-то":
        return Mention(i, i + 1, ROLE, role=(i, i + 1), cases="N", indefinite=True, tags=tag)
    if not tag & t.WORD or (tag & (t.SMALL | t.CUE | t.CALENDAR | t.NUMBER) and not tag & t.NOUN):
        return None
    head = _head(scene, i, stop)
    if head is not None:
        return _described(scene, i, head, stop)
    if tag & t.CAPITAL and not (tag & t.VERB):
        return _named(scene, i, stop)
    if low_is_nothing(scene, i):
        return None
    if loose and not tag & (t.VERB | t.NOUN_CUE):
        return _described(scene, i, _loose_head(scene, i, stop), stop)
    return None


def low_is_nothing(scene: Scene, i: int) -> bool:
    """Whether the word tells the time or is a thing by its ending: no subject of a word of saying."""
    low = scene.low[i]
    return not scene.tags[i] & (t.CAPITAL | t.NOUN) and (
        low in scene.lexicon.lists["times"] or low.endswith(("ние", "ния", "тие", "ость", "ости", "ника", "ция"))
    )


def _member(scene: Scene, i: int, last: int) -> Mention:
    """ "Одна из них", "другой": somebody of those who were named before."""
    gender = "f" if scene.low[i].endswith(("на", "ной", "ну", "ая", "ья")) else "m"
    return Mention(i, last, ROLE, role=(i, last), gender=gender, cases="N", indefinite=True, member=True)


def is_adjective(low: str) -> bool:
    """Whether the word ends like an adjective."""
    return len(low) > 4 and low.endswith(_ADJECTIVE_ENDINGS)


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
    if not scene.tags[k + 1] & t.NOUN or not is_adjective(scene.low[k]):
        return False
    cases = {case for noun in scene.lexicon.noun(scene.low[k]) for case in noun.cases}
    return any(set(noun.cases) & cases and not (noun.plural and "G" in noun.cases) for noun in scene.lexicon.noun(scene.low[k + 1]))


def narrows(scene: Scene, i: int, stop: int) -> bool:
    """ "Приозерской области": a capital with an adjective's ending and the noun that it narrows."""
    if i + 1 >= stop or not is_adjective(scene.low[i]) or scene.tags[i] & t.GIVEN:
        return False
    follows, low = scene.tags[i + 1], scene.low[i + 1]
    other = t.CUE | t.VERB | t.SMALL | t.NUMBER | t.CAPITAL | t.ADVERB
    return bool(follows & t.WORD) and not follows & other and not low.endswith(("о", "ясь", "вшись")) and len(low) > 3


def _loose_head(scene: Scene, i: int, stop: int) -> int:
    k = i
    while (
        k + 1 < stop and is_adjective(scene.low[k]) and scene.tags[k + 1] & t.WORD and not scene.tags[k + 1] & t.SMALL
    ):
        k += 1
    return k


def _named(scene: Scene, i: int, stop: int) -> Mention | None:
    end = name_end(scene, i, stop)
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
    if end == i + 1 and narrows(scene, i, stop):
        return _described(scene, i, _loose_head(scene, i, stop), stop)
    starts = not i or scene.tags[i - 1] & (t.FINAL | t.BREAK)
    given = next((k for k in range(i + 1, end) if (k + 1 < end or starts) and is_given(scene, k)), i)
    if given > i and not is_given(scene, i) and not (is_surname(scene.low[i]) and agree(scene, i, given)):
        # "Ректор Вера Лунева": a noun at the start of a sentence.
        mention = Mention(i, end, PERSON, head=scene.low[i], name=(given, end), role=(i, given), tags=scene.tags[i])
        mention.gender, mention.cases = name_grammar(scene, given, end)
        return mention
    if starts and end > i + 1 and given == i and scene.low[i].endswith(_THINGS) and not is_given(scene, i):
        return None  # "Выставка Ремедиос Альдекоа открылась"
    mention = Mention(i, end, PERSON, name=(i, end), tags=scene.tags[i])
    mention.gender, mention.cases = name_grammar(scene, i, end)
    mention.role = _role_after(scene, end, stop)
    return mention


def _role_after(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "Сергей Лавров, глава МИД": where the role stands."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    head = _head(scene, end + 1, stop)
    if head is None or not scene.tags[head] & t.ROLE:
        return None
    last = _modifiers_end(scene, head, stop)
    single = not scene.tags[end - 1] & t.GIVEN and not (end >= 2 and scene.tags[end - 2] & t.CAPITAL)
    if single and not is_surname(scene.low[end - 1]) and not (last < stop and scene.tags[last] & t.COMMA):
        return None  # "Прощаясь, музыкант просит"
    return end + 1, last


def _reading(scene: Scene, head: int) -> Noun | None:
    found = scene.lexicon.noun(scene.low[head])
    if not found:
        return None
    # "власти", "источники": the plural that can be a subject first.
    return min(found, key=lambda noun: ("N" not in noun.cases, not noun.tag & t.ROLE, noun.plural))


def _described(scene: Scene, i: int, head: int, stop: int) -> Mention:
    noun = _reading(scene, head)
    end = _modifiers_end(scene, head, stop)
    tag = noun.tag if noun else 0
    kind = OTHER
    if tag & (t.ROLE | t.COLLECTIVE):
        kind = ROLE
    elif tag & t.GROUP:
        kind = GROUP
    elif tag & t.DOCUMENT:
        kind = DOCUMENT
    name = _name_inside(scene, head, end) if kind in (ROLE, OTHER) else None
    mention = Mention(
        i, end, PERSON if name else kind, head=noun.lemma if noun else scene.low[head], name=name, tags=tag
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
    mention.gender = noun.gender if noun else ("f" if scene.low[head][-1] in "ая" else "")
    if noun and noun.lemma in scene.lexicon.lists["men"]:
        mention.gender = "m"
    mention.indefinite = kind == ROLE and scene.low[i] in _NEW
    mention.indefinite = mention.indefinite or (i > 0 and scene.low[i - 1] in _OTHER)
    if name:
        gender, cases = name_grammar(scene, *name, mention.cases)
        mention.gender = gender or mention.gender
        both = "".join(case for case in mention.cases if case in cases)
        if not both and mention.gender == "f" and "N" in mention.cases and _all_feminine(scene, *name):
            both = "N"  # "чемпионка Ника Дорохова", though Ника is a form of Ник
        if not both:
            # "поддержала отца Марина": the name is not the father's.
            mention.last, mention.name, mention.kind = name[0], None, kind
            return mention
        mention.cases = both
    return mention


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


def _modifiers_end(scene: Scene, head: int, stop: int) -> int:
    """Where the noun with its complements and a name right after it ends."""
    tags, low = scene.tags, scene.low
    noun = _reading(scene, head)
    j = head + 1
    named = False
    while j < stop:
        tag = tags[j]
        if scene.quote_of[j] >= 0 and scene.quote_of[j] != scene.quote_of[head]:
            return _after_title(scene, j, stop, named=named)
        if scene.words[j] == "«" and not named:
            closing = next((k for k in range(j + 1, min(stop, j + 7)) if scene.words[k] == "»"), None)
            if closing is None:
                break
            j = closing + 1
            continue
        if not tag & t.WORD:
            break
        if tag & t.CAPITAL and not tag & t.SMALL:
            if noun is not None and j == head + 1 and noun.lemma in _MEDIA and is_surname(low[j]):
                break  # "цитирует издание Осокину"
            end = name_end(scene, j, stop)
            narrowed = end == j + 1 and narrows(scene, j, stop)
            named = named or (not narrowed and is_person(scene, j, end))
            j = end + narrowed
        elif named:
            break
        elif tag & t.PREPOSITION:
            wide = noun is not None and (
                noun.lemma in scene.lexicon.lists["located"] or (low[j] == "по" and bool(noun.tag & t.ROLE))
            )
            end = _located(scene, j, stop) if wide else j
            if end == j:
                break
            j = end
        elif low[j] == "и" and j + 2 < stop and low[j + 1].endswith(("ой", "их", "ых", "ого")) and j > head + 1:
            j += 1
        elif (
            (tag & (t.SMALL | t.CUE | t.CALENDAR | t.NUMBER | t.NOUN_CUE) and low[j] != "дел")
            or tag & t.DATIVE
            or not _can_be_genitive(scene, j)
        ):
            break
        else:
            j += 1
    return j


def _can_be_genitive(scene: Scene, j: int) -> bool:
    found = scene.lexicon.noun(scene.low[j])
    low = scene.low[j]
    if found and not low.endswith("ики"):  # "энергетики" is of people, or of what they do
        return any("G" in noun.cases for noun in found)
    if low == "дел":
        return True
    if scene.tags[j] & t.VERB or low.endswith(_OBLIQUE_ENDINGS) or low.endswith(_VERB_ENDINGS):
        return False
    return low.endswith(_GENITIVE_ENDINGS)


def _located(scene: Scene, j: int, stop: int) -> int:
    """The end of "в МИД России", "на Кубе", "в очереди" from the preposition `j`; `j` if it is a circumstance."""
    k = j + 1
    if scene.low[j] not in ("в", "во", "на", "при", "по", "из", "у") or k >= stop:
        return j
    if (
        not scene.tags[k] & t.WORD
        or scene.low[k] in scene.lexicon.lists["circumstances"]
        or scene.tags[k] & (t.CALENDAR | t.NUMBER | t.SMALL)
    ):
        return j
    while k < stop and is_adjective(scene.low[k]) and not scene.tags[k] & (t.CAPITAL | t.NOUN) and k - j < 4:
        k += 1
    if k >= stop or not scene.tags[k] & t.WORD or scene.low[k] in scene.lexicon.lists["circumstances"]:
        return j
    if scene.low[k].startswith(_STREETS) and k + 1 < stop and scene.tags[k + 1] & t.CAPITAL:
        return k + 2
    return name_end(scene, k, stop) if scene.tags[k] & t.CAPITAL and not is_given(scene, k) else k + 1


def _after_title(scene: Scene, j: int, stop: int, *, named: bool) -> int:
    """ "телеканалу «Россия 1»": the title belongs to the name of the body."""
    k = scene.quote_of[j]
    short = scene.last[k] - scene.first[k] <= 6 and scene.last[k] <= stop and scene.first[k] == j
    kind = scene.tags[j - 1] & (t.GROUP | t.ROLE | t.TITLED)
    if short and not kind and scene.last[k] < stop:
        kind = is_given(scene, scene.last[k]) and scene.tags[scene.last[k]] & t.CAPITAL
    if not short or named or not kind:
        return j
    end = scene.last[k]
    if end + 1 < stop and scene.low[end] == "и" and scene.quote_of[end + 1] >= 0 and _is_plural(scene, j - 1):
        return scene.last[scene.quote_of[end + 1]]  # "компании «Арктур» и «Вега»"
    return name_end(scene, end, stop) if end < stop and scene.tags[end] & t.CAPITAL else end


def _named_before(scene: Scene, street: int) -> bool:
    """ "жительница Октябрьской улицы Нина Павловна": the street has its name already."""
    return bool(scene.tags[street - 1] & t.CAPITAL) and is_adjective(scene.low[street - 1])


def _all_feminine(scene: Scene, first: int, last: int) -> bool:
    return all(scene.low[k][-1] in "ая" for k in range(first, last) if scene.tags[k] & t.CAPITAL)


def _is_plural(scene: Scene, k: int) -> bool:
    return any(noun.plural for noun in scene.lexicon.noun(scene.low[k]))


def _name_inside(scene: Scene, head: int, end: int) -> tuple[int, int] | None:
    """The person's name that ends a role."""
    start = end
    while start - 1 > head and (
        scene.tags[start - 1] & t.CAPITAL or scene.low[start - 1] in ("де", "ла", "лос", "дель")
    ):
        start -= 1
    while start < end and (
        not scene.tags[start] & t.CAPITAL
        or (scene.low[start - 1].startswith(_STREETS[:5]) and not _named_before(scene, start - 1))
    ):
        start += 1
    if start >= end:
        return None
    begin = person_start(scene, start, end)
    if begin is None:
        return None
    if begin == start and end - start == 1 and start - head > 1 and not is_given(scene, start):
        # "министр иностранных дел Кубы" against "капитан порта Эскалона": a single capital after a genitive is a name
        # only if it can be in the case of the head.
        cases = {case for noun in scene.lexicon.noun(scene.low[head]) for case in noun.cases}
        if not any(set(r.cases) & cases for r in readings(scene.low[start])):
            return None
        if "N" in cases and scene.low[start][-1] in "ыиаяу":
            return None
    return begin, end
