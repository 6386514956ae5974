"""What belongs to a Russian noun: complements, a place after a preposition, a title, a name."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.phrases.russian_names import (
    is_given,
    is_person,
    is_surname,
    name_end,
    person_start,
    place_key,
)
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.speakers.decline import readings

_ADJECTIVE_ENDINGS = (
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей",
    "ую", "юю", "ых", "их", "ыми", "ими",
)  # fmt: skip


_GENITIVE_ENDINGS = (
    "а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ой", "ых", "их", "ий", "ств", "ек", "ок", "ел", "аций", "ц",
    "б", "т", "н", "тв", "г",
)  # fmt: skip


_VERB_ENDINGS = ("ит", "ет", "ат", "ят", "ут", "ют")


_OBLIQUE_ENDINGS = ("ам", "ям", "ами", "ями", "ах", "ях", "ом", "ем", "у", "ю", "ью", "ому", "ему", "ым", "им")


# Endings of nouns for people that no list has.
MEN = ("щик", "чик", "ник", "тель", "олог", "ист", "граф", "арь")
WOMEN = ("истка", "ница", "щица", "чица", "янка")
_REGIONS = ("респуб", "стран", "област", "кра", "регион", "город", "остров", "округ", "рф")
# Walks of life of those whom a reporter sees rather than knows.
_SEEN_IN_PASSING = frozenset(("home", "clients", "land", "work"))
_MANY_MATTERS = ("министерств", "департамент", "управлени", "комитет", "агентств", "комисси")
_IN_CHARGE = ("заведующ", "управляющ", "командующ", "руководящ")
_THE_SAME = frozenset(("того", "той", "тех"))
_MEDIA = frozenset(("издание", "агентство", "газета", "портал", "сайт", "журнал", "канал", "телеканал"))


STREETS = ("улиц", "проспект", "площад", "переул", "бульвар", "сел", "деревн", "город", "посел", "станци", "район")


def is_adjective(low: str) -> bool:
    """Whether the word ends like an adjective."""
    return len(low) > 4 and low.endswith(_ADJECTIVE_ENDINGS)


def base(low: str) -> str:
    """The nominative of an unknown noun for a person, as far as its ending shows one: "паромщику" -> "паромщик"."""
    for ending in ("а", "у", "ом", "е"):
        if low.endswith(ending) and low[: -len(ending)].endswith(MEN) and len(low) > 6:
            return low[: -len(ending)]
    for ending in ("ы", "и", "е", "у", "ой"):
        if low.endswith(ending) and (low[: -len(ending)] + "а").endswith(WOMEN):
            return low[: -len(ending)] + "а"
    return low


def narrows(scene: Scene, i: int, stop: int) -> bool:
    """ "Приозерской области": a capital with an adjective's ending and the noun that it narrows."""
    if i + 1 >= stop or not is_adjective(scene.low[i]) or scene.tags[i] & t.GIVEN:
        return False
    follows, low = scene.tags[i + 1], scene.low[i + 1]
    other = t.CUE | t.VERB | t.SMALL | t.NUMBER | t.CAPITAL | t.ADVERB
    no_noun = low.endswith(("о", "ясь", "вшись")) and not low.endswith(("ого", "его"))
    return bool(follows & t.WORD) and not follows & other and not no_noun and len(low) > 3


def reading(scene: Scene, head: int) -> Noun | None:
    """What the noun is, as a subject first."""
    found = scene.lexicon.noun(scene.low[head])
    if not found:
        return None
    # "власти", "источники": the plural that can be a subject first.
    return min(found, key=lambda noun: ("N" not in noun.cases, not noun.tag & t.ROLE, noun.plural))


def modifiers_end(scene: Scene, head: int, stop: int) -> int:
    """Where the noun with its complements and a name right after it ends."""
    tags, low = scene.tags, scene.low
    noun = reading(scene, head)
    j = head + 1
    named = False
    while j < stop:
        tag = tags[j]
        if scene.quote_of[j] >= 0 and scene.quote_of[j] != scene.quote_of[head]:
            return _after_title(scene, j, stop, named=named, maker=is_maker(scene, noun))
        if not tag & t.WORD:
            closing = (_closing(scene, j, stop) or _enumerated(scene, head, j, stop)) if not named else 0
            if not closing:
                break
            j = closing
        elif tag & t.CAPITAL and not tag & t.SMALL:
            if noun is not None and _begins_name(scene, noun, head, j, stop):
                break
            end = name_end(scene, j, stop)
            narrowed = end == j + 1 and narrows(scene, j, stop)
            named = named or (not narrowed and is_person(scene, j, end))
            j = end + narrowed
        elif named:
            break
        elif tag & t.PREPOSITION:
            end = _located(scene, j, stop) if _takes_place(scene, noun, j) else j
            end = _accompanied(scene, noun, j, stop) if end == j else end
            if end == j:
                break
            j = end
        elif (
            low[j] == "и"
            and j + 2 < stop
            and low[j + 1].endswith(("ой", "ей", "их", "ых", "ого", "его"))
            and j > head + 1
        ):
            j += 1
        elif _ends_phrase(scene, j) and not (j == head + 1 and _is_in_charge_of(scene, j)):
            break
        else:
            j += 1
    return j


def _is_in_charge_of(scene: Scene, j: int) -> bool:
    """ "Заведующая сектором", "командующий флотом": the instrumental after such a noun."""
    charge = scene.low[j - 1].startswith(_IN_CHARGE)
    return charge and scene.low[j].endswith(("ом", "ем", "ой", "ей", "ами", "ями")) and not scene.tags[j] & t.SMALL


def _begins_name(scene: Scene, noun: Noun, head: int, j: int, stop: int) -> bool:
    """ "цитирует издание Осокину", "лидер республиканцев в сенате Митч Каллахан": a person, not the body's name."""
    if j == head + 1 and noun.lemma in _MEDIA and is_surname(scene.low[j]):
        return True
    return bool(noun.tag & t.GROUP) and j + 1 < stop and _is_full_name(scene, j)


def _is_full_name(scene: Scene, j: int) -> bool:
    given = is_given(scene, j) or (is_surname(scene.low[j + 1]) and not is_adjective(scene.low[j]))
    return bool(scene.tags[j + 1] & t.CAPITAL) and given and not scene.tags[j + 1] & t.NOUN


def _closing(scene: Scene, j: int, stop: int) -> int:
    """The token after a short stretch in «» that opens at `j`, where the marks are not read as a quote; else 0.

    Or after the number of "общежития №3".
    """
    if scene.words[j] == "№" and j + 1 < stop and scene.tags[j + 1] & t.NUMBER:
        return j + 2
    if scene.words[j] != "«":
        return 0
    return next((k + 1 for k in range(j + 1, min(stop, j + 7)) if scene.words[k] == "»"), 0)


def _enumerated(scene: Scene, head: int, j: int, stop: int) -> int:
    """The token after the comma `j` in "Министерство науки, технологии и окружающей среды"; 0 for any other comma."""
    if not scene.low[head].startswith(_MANY_MATTERS) or not scene.tags[j] & t.COMMA or j + 3 >= stop or j < head + 2:
        return 0
    other = t.SMALL | t.CUE | t.VERB | t.CAPITAL | t.NUMBER | t.STOP
    for k in range(j + 1, min(stop - 1, j + 5)):
        if scene.low[k] == "и":
            return j + 1 if k > j + 1 and not scene.tags[k + 1] & other and _can_be_genitive(scene, k + 1) else 0
        if scene.tags[k] & t.COMMA:
            continue
        if scene.tags[k] & other or not _can_be_genitive(scene, k):
            return 0
    return 0


def _takes_place(scene: Scene, noun: Noun | None, j: int) -> bool:
    """Whether what the preposition `j` begins can belong to the noun: "источник в МИД", "уполномоченный по правам"."""
    if noun is None:
        return False
    wide = scene.low[j] in ("по", "из", "от") and bool(noun.tag & t.ROLE)
    return wide or noun.lemma in scene.lexicon.lists["located"]


def _accompanied(scene: Scene, noun: Noun | None, j: int, stop: int) -> int:
    """The end of "с двумя собаками" after "пастух"; `j` where it tells how something was said ("с улыбкой")."""
    if noun is None or scene.low[j] not in ("с", "со") or not noun.tag & t.ROLE:
        return j
    lexicon = scene.lexicon
    if not (noun.lemma in lexicon.humans or lexicon.fields_of(noun.lemma) & _SEEN_IN_PASSING):
        return j
    k = j + 1
    while k < stop and k < j + 3 and scene.low[k].endswith(("ым", "им", "ой", "ей", "ыми", "ими", "умя", "емя")):
        if scene.tags[k + 1 : k + 2] and scene.tags[k + 1] & t.STOP:
            break
        k += 1
    if k >= stop or scene.tags[k] & (t.SMALL | t.CAPITAL | t.NUMBER) or scene.low[k] in lexicon.lists["manners"]:
        return j
    held = scene.low[k].endswith(("ом", "ем", "ой", "ей", "ью", "ами", "ями", "ком"))
    return k + 1 if held and (k + 1 >= stop or scene.tags[k + 1] & (t.STOP | t.CUE | t.VERB)) else j


def _ends_phrase(scene: Scene, j: int) -> bool:
    if "же" in scene.low[j : j + 2] and _THE_SAME & set(scene.low[j - 1 : j + 1]):
        return False  # "чиновник того же департамента"
    if scene.words[j - 1].isupper() and len(scene.words[j - 1]) > 1 and not scene.low[j].startswith(_REGIONS):
        return True  # "В ФАС ходатайства не получали"
    tag = scene.tags[j]
    if scene.low[j] in scene.lexicon.lists["copulas"]:
        return True  # "Директором театра назначена Ирина Вольская"
    small = tag & (t.SMALL | t.CUE | t.CALENDAR | t.NUMBER | t.NOUN_CUE) and scene.low[j] != "дел"
    return bool(small or tag & t.DATIVE) or not _can_be_genitive(scene, j)


def _can_be_genitive(scene: Scene, j: int) -> bool:
    found = scene.lexicon.noun(scene.low[j])
    low = scene.low[j]
    if found and not low.endswith("ики"):  # "энергетики" is of people, or of what they do
        return any("G" in noun.cases for noun in found)
    if low == "дел" or (scene.low[j - 1].endswith(("ых", "их")) and is_adjective(scene.low[j - 1])):
        return True  # "кандидат географических наук"
    if scene.tags[j] & t.VERB or low.endswith(_OBLIQUE_ENDINGS) or low.endswith(_VERB_ENDINGS):
        return False
    return low.endswith(_GENITIVE_ENDINGS)


def _located(scene: Scene, j: int, stop: int) -> int:
    """The end of "в МИД России", "на Кубе", "в очереди" from the preposition `j`; `j` if it is a circumstance."""
    k = j + 1
    if scene.low[j] not in ("в", "во", "на", "при", "по", "из", "у", "от") or k >= stop:
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
    if scene.low[k].startswith(STREETS) and k + 1 < stop and scene.tags[k + 1] & t.CAPITAL:
        return k + 2
    if place_key(scene, k, k + 1):
        return k + 1  # "на Кубе Владимир Остапенко"
    return name_end(scene, k, stop) if scene.tags[k] & t.CAPITAL and not is_given(scene, k) else k + 1


def is_maker(scene: Scene, noun: Noun | None) -> bool:
    """Whether the noun is for a firm where a name in marks follows: "производитель шин «Камапласт»"."""
    return noun is not None and noun.lemma in scene.lexicon.lists["makers"]


def _after_title(scene: Scene, j: int, stop: int, *, named: bool, maker: bool) -> int:
    """ "телеканалу «Россия 1»": the title belongs to the name of the body."""
    k = scene.quote_of[j]
    if j + 1 < stop and not scene.tags[j + 1] & (t.CAPITAL | t.NUMBER):
        return j  # "назвала требования рыбаков «справедливыми»"
    short = scene.last[k] - scene.first[k] <= 6 and scene.last[k] <= stop and scene.first[k] == j
    kind = maker or scene.tags[j - 1] & (t.GROUP | t.ROLE | t.TITLED)
    if short and not kind and scene.last[k] < stop:
        after = scene.last[k]
        full = after + 1 < stop and scene.tags[after] & scene.tags[after + 1] & t.CAPITAL
        kind = full or (is_given(scene, after) and scene.tags[after] & t.CAPITAL)
    if not short or named or not kind:
        return j
    end = scene.last[k]
    if end + 1 < stop and scene.low[end] == "и" and scene.quote_of[end + 1] >= 0 and _is_plural(scene, j - 1):
        return scene.last[scene.quote_of[end + 1]]  # "компании «Арктур» и «Вега»"
    return name_end(scene, end, stop) if end < stop and scene.tags[end] & t.CAPITAL else end


def _named_before(scene: Scene, street: int) -> bool:
    """ "жительница Октябрьской улицы Нина Павловна": the street has its name already."""
    return bool(scene.tags[street - 1] & t.CAPITAL) and is_adjective(scene.low[street - 1])


def _is_plural(scene: Scene, k: int) -> bool:
    return any(noun.plural for noun in scene.lexicon.noun(scene.low[k]))


def name_inside(scene: Scene, head: int, end: int) -> tuple[int, int] | None:
    """The person's name that ends a role."""
    start = end
    while start - 1 > head and (
        scene.tags[start - 1] & t.CAPITAL or scene.low[start - 1] in ("де", "ла", "лос", "дель")
    ):
        start -= 1
    while start < end and (
        not scene.tags[start] & t.CAPITAL
        or (scene.low[start - 1].startswith(STREETS[:5]) and not _named_before(scene, start - 1))
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
