"""Russian names of persons and places in a text: where they begin and end, in which cases they can be."""

from functools import lru_cache

from cubaquotes.extract.lang.ru.decline import nominative_adjective
from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import load, plain
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.speakers.decline import given_names, patronymic_readings, readings

# How the names of places end in other cases, and in the nominative.
_PLACE_ENDINGS = (
    (("а", "у", "ом", "е"), ""),
    (("ы", "и", "е", "у", "ой"), "а"),
    (("и", "е", "ю", "ей"), "я"),
    (("и", "я", "ю", "е", "ем", "ью"), "ь"),
    (("я", "ю", "е", "ем"), "й"),
)
_INDECLINABLE = frozenset("иоуе")
_SURNAMES = ("ов", "ев", "ин", "ын", "ова", "ева", "ина", "ына", "ский", "цкий", "ская", "цкая")


def is_surname(low: str) -> bool:
    """Whether the word has the ending of a Russian surname in some case, not only of any noun."""
    return (
        len(low) > 4 and any(r.gender and (r.nominative.endswith(_SURNAMES)) for r in readings(low))
    ) or low.endswith(("енко", "чко", "шко", "йко"))


def place_key(scene: Scene, first: int, last: int) -> str:
    """The place's name in the nominative, as the lexicon has it; "" if it is none."""
    places = scene.lexicon.places
    words = scene.low[first:last]
    if last - first == 1:
        return _place_of(words[0])
    if words[0].startswith("бел") and words[1].startswith("дом"):
        return "белый дом"
    joined = " ".join(words)
    return joined if joined in places else ""


@lru_cache(maxsize=16384)
def _place_of(word: str) -> str:
    """The place that the word is a case of, as the lexicon has it; "" if it is none."""
    places = load("ru").places
    if word in places:
        return word
    stems = (word[: -len(end)] + base for ends, base in _PLACE_ENDINGS for end in ends if word.endswith(end))
    return next((s for s in stems if len(s) > 3 and s in places and s[-1] not in _INDECLINABLE), "")


def place_cases(scene: Scene, first: int, last: int) -> str:
    """In which cases a place stands: the nominative is what the lexicon has."""
    joined = " ".join(scene.low[first:last])
    return "N" if joined in scene.lexicon.places else "GDAIP"


def name_end(scene: Scene, i: int, stop: int) -> int:
    """The end of the run of capitals from token `i`; at a sentence's start the first may be followed by small ones."""
    if (
        scene.low[i] in ("белый", "белого", "белому", "белом", "белым")
        and i + 1 < stop
        and scene.low[i + 1].startswith("дом")
    ):
        return i + 2
    j = i + 1
    while j < stop:
        tag = scene.tags[j]
        if tag & t.CAPITAL and not tag & t.SMALL and scene.quote_of[j] == scene.quote_of[i]:
            j += 1
        elif (
            scene.low[j] in ("де", "ла", "да", "дель", "фон", "ван", "аль", "эль")
            and j + 1 < stop
            and (scene.tags[j + 1] & t.CAPITAL or scene.low[j + 1] in ("ла", "лос", "лас"))
        ):
            j += 2 if scene.tags[j + 1] & t.CAPITAL else 1
        elif scene.low[j] in ("лос", "лас", "ла") and scene.low[j - 1] in ("де", "ла"):
            j += 1
        else:
            break
    return j


def name_grammar(scene: Scene, first: int, last: int, allowed: str = "NGDAIP") -> tuple[str, str]:
    """Gender and possible cases of a name, as far as all its words agree; best in one of the `allowed` cases."""
    return _grammar(tuple(scene.words[first:last]), allowed)


@lru_cache(maxsize=16384)
def _grammar(words: tuple[str, ...], allowed: str) -> tuple[str, str]:
    lows = [plain(word) for word in words]
    told = [plain(word) for word in words if not word.islower() and not word.endswith(".")]
    known = [low for low in lows if _is_given(low) or patronymic_readings(low)]
    if known and "N" in allowed and known[0] in given_names():
        # "Яна Кремлева", "Александра Иванова": the nominative before the genitive of Ян, Александр.
        allowed = "N" if _all_in(told, "N", given_names()[known[0]]) else allowed
    possible = any(_all_in(told, case, gender) for case in allowed for gender in ("m", "f"))
    return _agreed(lows, told, allowed if possible else "NGDAIP")


def _all_in(lows: list[str], case: str, gender: str) -> bool:
    return all(any(case in r.cases and r.gender in ("", gender) for r in readings(low)) for low in lows)


def _agreed(lows: list[str], told: list[str], cases: str) -> tuple[str, str]:
    """Gender and cases of all the words in `told`, as far as they agree."""
    gender = ""
    for low in told:
        found = [r for r in readings(low) if set(r.cases) & set(cases)]
        if not found:
            continue
        sure = low in given_names() or patronymic_readings(low) or _is_given(low)
        if sure or (len({r.gender for r in found}) == 1 and low == lows[-1]):
            gender = gender or found[0].gender
        union = "".join(r.cases for r in found if not gender or r.gender in ("", gender))
        cases = "".join(case for case in cases if case in union) or cases
    return gender, cases


def agree(scene: Scene, one: int, other: int) -> bool:
    """Whether two words of a name can be in one case: not "Слова Игоря"."""
    return any(
        set(a.cases) & set(b.cases) and (not a.gender or not b.gender or a.gender == b.gender)
        for a in readings(scene.low[one])
        for b in readings(scene.low[other])
    )


def is_given(scene: Scene, k: int) -> bool:
    """Whether the token is a known given name in some case."""
    return _is_given(scene.low[k])


@lru_cache(maxsize=16384)
def _is_given(low: str) -> bool:
    names = given_names()
    return any(reading.nominative in names for reading in readings(low))


def is_person(scene: Scene, first: int, last: int) -> bool:
    """Whether the run of capitals has a person's name in it."""
    return person_start(scene, first, last) is not None


def person_start(scene: Scene, first: int, last: int) -> int | None:
    """Where in the run of capitals a person's name begins: at a given name or initial, or where no body is named."""
    for k in range(first, last):
        if scene.words[k].endswith(".") and len(scene.words[k]) == 2:
            return k
        if k + 1 < last and is_given(scene, k) and not place_key(scene, k, k + 1):
            return k
    k = first
    while k < last and _is_body(scene, k):
        k += 1
    if k >= last or (last - k == 1 and k > first and not _is_surname_after(scene, first, k)):
        return None
    if k == first and not _is_place_like(scene, first, last):
        return k
    return max(k, last - 2) if k > first or last - first > 2 else k


def _is_place_like(scene: Scene, first: int, last: int) -> bool:
    """Whether the run may begin with a place in the genitive: "премьер Лаоса Сонсай Сипхандон"."""
    capitals = [k for k in range(first, last) if scene.tags[k] & t.CAPITAL]
    return len(capitals) > 2 and scene.low[first].endswith(("а", "я", "ы", "и"))


def _is_surname_after(scene: Scene, first: int, k: int) -> bool:
    """ "МИД Захарова", but "Института Финлая": a single word after a body is a person if it looks like one."""
    return is_surname(scene.low[k]) or scene.words[first].isupper()


def _is_body(scene: Scene, k: int) -> bool:
    word = scene.words[k]
    acronym = len(word) > 1 and word.isupper()
    return bool(acronym or scene.tags[k] & t.NOUN or place_key(scene, k, k + 1))


def nominative_body(scene: Scene, first: int, last: int) -> str:
    """The name of a body or place that stands after в or на: "Большом рынке" -> "Большой рынок"."""
    words = [k for k in range(first, last) if scene.tags[k] & t.WORD]
    if not words:
        return scene.slice(first, last)
    if all(scene.low[k].endswith(("ых", "их")) for k in words[:-1]) and scene.low[words[-1]].endswith(("ах", "ях")):
        return _nominative_plural(scene, words)
    head = next((k for k in reversed(words) if k == words[0] or not _is_oblique_adjective(scene.low[k])), words[-1])
    feminine = any(scene.low[k].endswith(("ой", "ей")) for k in words if k < head)
    noun = _nominative_noun(scene, head, feminine=feminine)
    gender = "f" if noun[-1] in "аья" and (feminine or noun[-1] in "ая") else "n" if noun[-1] in "ое" else "m"
    shown = [nominative_adjective(scene.words[k], gender) if k < head else scene.words[k] for k in words]
    shown[words.index(head)] = noun
    return " ".join(shown)


def _nominative_plural(scene: Scene, words: list[int]) -> str:
    """ "Пригородных линиях" -> "Пригородные линии"."""
    shown = [scene.words[k][:-2] + ("ые" if scene.low[k].endswith("ых") else "ие") for k in words[:-1]]
    stem, ending = scene.words[words[-1]][:-2], scene.low[words[-1]][-2:]
    return " ".join([*shown, stem + ("и" if ending == "ях" or stem[-1] in "кгхжшчщ" else "ы")])


def _is_oblique_adjective(low: str) -> bool:
    return len(low) > 4 and low.endswith(("ом", "ем", "ой", "ей"))


def _nominative_noun(scene: Scene, k: int, *, feminine: bool) -> str:
    """The noun at `k`, which stands in the prepositional, as the text has it elsewhere, else by its gender."""
    word = scene.words[k]
    low = scene.low[k]
    if not low.endswith(("е", "и")) or len(low) < 4 or word.isupper():
        return nominative_adjective(word, "m") if _is_oblique_adjective(low) else word
    stem = word[:-1]
    soft = low.endswith("и")
    options = [stem + "ь", stem + "я"] if soft else [stem, stem + "а", stem + "й", stem + "ь", stem + "о", stem + "я"]
    if low.endswith("ке") and len(stem) > 3:
        options.append(stem[:-1] + "ок")
    known = scene.capitals
    named = next((option for option in options if option.casefold() in known), None)
    if named is not None:
        return named
    if soft:
        return stem + ("ь" if feminine else "я" if stem[-1] in "иая" else "и")
    if feminine or low.endswith(("ине", "ице", "ьде", "зде", "гре", "еде", "аде", "оле")):
        return stem + "а"
    return stem[:-1] + "ок" if low.endswith(("нке", "ынке")) else stem
