"""What a name says: its readings in the nominative, and how two names and two offices are compared."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from cubaquotes.extract.lang.ru.decline import nominative_adjective
from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import load, plain
from cubaquotes.extract.rules.phrases import russian_names, spanish_names
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.speakers.decline import Reading, given_names, is_patronymic, patronymic_readings, readings
from cubaquotes.speakers.names import fold


@dataclass(frozen=True, slots=True)
class FullName:
    """One reading of a name. given: folded, or an initial with its stop. weight: how much it says."""

    display: str
    given: str
    surnames: tuple[str, ...]
    gender: str
    weight: float

    def known_by(self) -> set[str]:
        """What later mentions can find it by."""
        return {*self.surnames, *([self.given] if len(self.given) > 2 else [])}

    def lookups(self) -> Iterator[str]:
        """What to look for: the surnames; the given name if there is nothing else."""
        yield from self.surnames
        if not self.surnames or self.given:
            yield self.given


# Лозового can be Лозовой or Лозовый: for comparing they are one.
_TENS = {
    "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
}  # fmt: skip
# "Восьмидесятилетняя", also with units before the ending.
_IN_WORDS = {
    "тринадцати": 13, "четырнадцати": 14, "пятнадцати": 15, "шестнадцати": 16, "семнадцати": 17, "восемнадцати": 18,
    "девятнадцати": 19, "двадцати": 20, "тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60,
    "семидесяти": 70, "восьмидесяти": 80, "девяносто": 90, "девяноста": 90,
}  # fmt: skip
_YEARS_OLD = re.compile(rf"({'|'.join(_IN_WORDS)})\w*летн")
# What narrows nothing: "Бывший мэр" is who was told of as "глава города".
_NO_CONTENT = frozenset(
    ("años", "лет", "года", "mismo", "misma", "propi", "este", "esta", "бывши", "бывша", "нынеш", "новый", "новая",
     "новог", "новой", "прежн", "тогда", "этот", "эта", "этого", "этой", "наш", "наша")
)  # fmt: skip
_AND = frozenset(("y", "e", "и"))
_EQUAL_ENDINGS = re.compile(r"(?:ой|ый)$")


def compatible(one: FullName, other: FullName) -> bool:
    """Whether both can be the same person."""
    if not (one.given or one.surnames) or not (other.given or other.surnames):
        return False
    if not (one.surnames and other.surnames) and (_is_surname(one, other) or _is_surname(other, one)):
        return True
    if one.gender and other.gender and one.gender != other.gender:
        return False
    if one.surnames and other.surnames:
        if _is_first_name(one, other) or _is_first_name(other, one):
            return True
        if _is_both_surnames(one, other) or _is_both_surnames(other, one):
            return True
        if not (one.surnames[0] in other.surnames or other.surnames[0] in one.surnames):
            return False
        if one.given and other.given and one.given != other.given:
            short, long = sorted((one.given, other.given), key=len)
            return short.endswith(".") and long.startswith(short[:-1])
        return True
    # A bare first name or nickname.
    first, second = (one.given or one.surnames[0]), (other.given or (other.surnames[0] if other.surnames else ""))
    if not one.surnames and not other.surnames:
        return first == second
    return first in (other.given, *other.surnames) if not one.surnames else second in (one.given, *one.surnames)


def _is_surname(one: FullName, other: FullName) -> bool:
    """ "Roque" for Nélida Roque: what can be a given name is the surname of the other."""
    return not one.surnames and bool(other.given) and one.given in other.surnames and one.given != other.given


def _is_both_surnames(one: FullName, other: FullName) -> bool:
    """ "Santa Cruz" for Fabio Santa Cruz: what looks like a given name is the first of the surnames."""
    words = (one.given, *one.surnames)
    return any(other.surnames[k : k + len(words)] == words for k in range(len(other.surnames) - len(words) + 1))


def _is_first_name(one: FullName, other: FullName) -> bool:
    """Whether `one` is a single word, and the first name of `other`."""
    return not one.given and len(one.surnames) == 1 and one.surnames[0] == other.given


def full_names(scene: Scene, mention: Mention) -> list[FullName]:
    """The readings of the name in `mention`, the likeliest first."""
    if mention.name is None:
        return []
    if scene.lexicon.code == "es":
        return [_spanish(scene, *mention.name)]
    return _russian(scene, mention)


def _spanish(scene: Scene, a: int, b: int) -> FullName:
    words = [fold(scene.words[k]) for k in range(a, b) if scene.tags[k] & t.CAPITAL and _tells(scene.low[k])]
    words = [word for word in words if word]
    display = scene.slice(a, b)
    given = ""
    rest = words
    if len(words) > 1:
        given, rest = words[0], words[1:]
        # A second given name: Esteban Juan Lazo; a surname must be left.
        while len(rest) > 1 and rest[0] in _folded_given():
            rest = rest[1:]
    elif words and scene.low[a] in scene.lexicon.given:
        given, rest = words[0], []
    return FullName(display, given, tuple(rest), scene.lexicon.given.get(scene.low[a], ""), b - a)


def with_surname(scene: Scene, name: FullName, at: int) -> FullName | None:
    """`name` with the surname at token `at`, which may be a plural ("Стояновы"); None if it is no surname."""
    surname = scene.words[at]
    if scene.lexicon.code == "ru":
        if not plain(surname).endswith(("овы", "евы", "ины", "ыны")):
            return None
        surname = surname[:-1] + ("а" if name.gender == "f" else "")
    return FullName(f"{name.display} {surname}", name.given, (fold(surname),), name.gender, name.weight + 1)


def _tells(low: str) -> bool:
    """Whether the word of a name is more than "Van", "De la"."""
    return low not in spanish_names.PARTICLES and low not in ("de", "del", "la", "las", "los", "el")


@cache
def _folded_given() -> frozenset[str]:
    return frozenset(fold(name) for name in load("es").given)


def _russian(scene: Scene, mention: Mention) -> list[FullName]:
    a, b = mention.name or (0, 0)
    return list(_russian_names(tuple(scene.words[a:b]), mention.cases or "NGDAIP"))


@lru_cache(maxsize=16384)
def _russian_names(words: tuple[str, ...], allowed: str) -> tuple[FullName, ...]:
    """What the name can be in the nominative, if it stands in one of the `allowed` cases; never empty."""
    found: dict[tuple[str, ...], FullName] = {}
    for gender in ("m", "f"):
        for case in "NGDAIP":
            chosen = [_choose(word, gender, case, only=allowed == "N") for word in words] if case in allowed else []
            if chosen and all(chosen):
                name = _assemble(words, [reading for reading in chosen if reading], gender, case)
                found.setdefault((name.given, *name.surnames), name)
    names = list(found.values())
    if not names:
        names = [_assemble(words, [Reading(plain(word), "", "") for word in words], "", "N")]
    return tuple(sorted(names, key=lambda name: -name.weight))


def _choose(word: str, gender: str, case: str, *, only: bool = False) -> Reading | None:
    low = plain(word)
    if word.islower() or low.endswith("."):
        return Reading(low, "", "NGDAIP")
    fitting = [r for r in readings(low) if r.gender in ("", gender) and case in r.cases]
    # In an oblique case a form that can be declined is: "Валдемару" is Валдемар.
    found = next((r for r in fitting if case != "N" and r.nominative != low), fitting[0] if fitting else None)
    if found is None and only and case == "N" and gender == "f" and low[-1] in "ая":
        return Reading(low, "f", "N")
    return found


def _assemble(words: tuple[str, ...], chosen: list[Reading], gender: str, case: str) -> FullName:
    first = _given_at(words, chosen)
    rest = [
        _EQUAL_ENDINGS.sub("ий", reading.nominative)
        for k, (word, reading) in enumerate(zip(words, chosen, strict=True))
        if k != first and not word.islower() and not _is_initial(word) and not _is_middle(words, k)
    ]
    given = chosen[first].nominative if first is not None else ""
    # The same name for a man and a woman tells no gender.
    known = any(r.gender and (r.nominative in given_names() or patronymic_readings(r.nominative)) for r in chosen)
    certain = known or {r.gender for word in words for r in readings(plain(word))} == {gender}
    weight = len(words) - (0 if rest else 0.3) + (0.5 if case == "N" else 0.0) - (0.6 if given.endswith(".") else 0.0)
    display = " ".join(
        word if case == "N" else restore(word, reading.nominative) for word, reading in zip(words, chosen, strict=True)
    )
    return FullName(display, given, tuple(rest), gender if certain else "", weight)


def _given_at(words: tuple[str, ...], chosen: list[Reading]) -> int | None:
    """Where the given name stands: a known one (also after the surname), an initial, else the first of several."""
    known = next((k for k, reading in enumerate(chosen) if reading.nominative in given_names()), None)
    if known is not None:
        return known
    initial = next((k for k, word in enumerate(words) if _is_initial(word)), None)
    return initial if initial is not None else (0 if len(words) > 1 else None)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word.endswith(".")


def _is_middle(words: tuple[str, ...], k: int) -> bool:
    """Whether the word at `k` is a patronymic: Лука Бранкович has none, Нина Васильевна and Ян Янович Кос have one."""
    low = plain(words[k])
    if len(words) < 2 or not patronymic_readings(low):
        return False
    return is_patronymic(low) or k + 1 < len(words)


def restore(word: str, nominative: str) -> str:
    """`nominative` (lower case, without ё) written as `word` writes what both share."""
    shared = 0
    folded = plain(word)
    while shared < min(len(folded), len(nominative)) and folded[shared] == nominative[shared]:
        shared += 1
    rest = nominative[shared:]
    if word.isupper() and len(word) > 1 and not word.endswith("."):
        rest = rest.upper()
    return word[:shared] + rest


def age(scene: Scene, mention: Mention) -> int:
    """The age told beside a person, in years: "Obdulia, de 71 años", "71-летняя Зоя"; 0 if none is."""
    for k in range(max(0, mention.first - 3), min(len(scene), mention.last + 5)):
        word = scene.words[k]
        if k >= mention.last and scene.low[k] in _TENS and _tells_age(scene, mention, k):
            return _TENS[scene.low[k]]
        years = _YEARS_OLD.match(scene.low[k])
        if years is not None:
            return _IN_WORDS[years[1]]
        if scene.tags[k] & t.NUMBER and word[:2].isdecimal() and (word[2:] == "" or word[2:].startswith("-лет")):
            after = scene.low[k + 1] if k + 1 < len(scene) else ""
            if word[2:] or after in ("años", "лет", "год", "года", ",", "-летний", "-летняя"):
                return int(word[:2])
    return 0


def _tells_age(scene: Scene, mention: Mention, k: int) -> bool:
    """ "Павлу Сычёву семьдесят шесть", "Sonia, de ochenta años"."""
    if scene.lexicon.code == "es":
        return scene.low[k - 1] == "de" and "años" in scene.low[k + 1 : k + 4]
    return k == mention.last and "D" in mention.cases


def compound(scene: Scene, mention: Mention) -> tuple[str, bool]:
    """The noun that counts in a role, and whether two words together told it: "jefe de Estado" is "mandatario"."""
    if not mention.head:
        return "", False
    a, b = mention.role or (mention.first, mention.last)
    if scene.lexicon.code == "ru":
        office = _russian_compound(scene, mention.head, a, b)
        return (office, True) if office else (mention.head, False)
    head = next((k for k in range(a, b) if scene.tags[k] & t.NOUN), a)
    for last in range(min(b, head + 5), head + 1, -1):
        found = scene.lexicon.compounds.get(" ".join([mention.head, *scene.low[head + 1 : last]]))
        if found:
            return found, True
    return mention.head, False


def _russian_compound(scene: Scene, head: str, a: int, b: int) -> str:
    """What the noun in [a, b) makes with the adjective before it or the word after it; "" if they are no office."""
    compounds = scene.lexicon.compounds
    k = next((k for k in range(a, b) if any(noun.lemma == head for noun in scene.lexicon.noun(scene.low[k]))), a)
    before = f"{nominative_adjective(scene.low[k - 1], 'm')} {head}" if k > a else ""
    nouns = (scene.low[j] for j in range(k + 1, b) if scene.low[j][:4] not in scene.lexicon.nation_stems)
    after = f"{head} {next(nouns, '')}"
    return compounds.get(before) or compounds.get(after) or ""


def _is_prenominal(scene: Scene, k: int) -> bool:
    """ "el veterano periodista": a noun for people that stands as an adjective before another."""
    return any(noun.lemma in scene.lexicon.lists["prenominal"] for noun in scene.lexicon.noun(scene.low[k]))


def content_words(scene: Scene, a: int, b: int) -> set[str]:
    """The words of a role that tell whose it is: "Departamento de Estado", "МИД"."""
    found = set()
    seen_head, russian = False, scene.lexicon.code == "ru"
    for k in range(a, b):
        tag = scene.tags[k]
        if not tag & t.WORD or tag & (t.DETERMINER | t.PREPOSITION | t.CONJUNCTION | t.ADVERB | t.NUMBER):
            continue
        if tag & t.NOUN and not seen_head:
            seen_head = not (k + 1 < b and scene.tags[k + 1] & t.NOUN and _is_prenominal(scene, k))
            continue
        if tag & t.CAPITAL or seen_head or (russian and scene.low[k][:4] in scene.lexicon.nation_stems):
            found.add(scene.low[k][:5])
    return found - _NO_CONTENT


def role_heads(scene: Scene, a: int, b: int) -> set[str]:
    """The base forms of the nouns for people in the tokens [a, b), up to the first complement."""
    found: set[str] = set()
    for k in range(a, b):
        if scene.tags[k] & t.ROLE:
            found.update(noun.lemma for noun in scene.lexicon.noun(scene.low[k]) if noun.tag & t.ROLE)
            if scene.lexicon.code == "ru":
                break
        elif found and scene.tags[k] & (t.PREPOSITION | t.CAPITAL):
            # "secretario del partido y presidente": the second office.
            rest = [j + 1 for j in range(k, b - 1) if scene.tags[j] & t.CONJUNCTION and scene.tags[j + 1] & t.ROLE]
            found.update(noun.lemma for j in rest for noun in scene.lexicon.noun(scene.low[j]) if noun.tag & t.ROLE)
            break
    return found


def fold_words(display: str) -> list[str]:
    """The words of a body's name that carry meaning, cut short so that cases don't matter."""
    small = ("de", "del", "la", "el", "los", "las", "y", "в", "и", "на")
    return [word[:5] for word in fold(display).split() if word not in small]


def is_surely_a_person(scene: Scene, mention: Mention) -> bool:
    """Whether the name can only be a person's: of several words, a known one, with an office, or what acts.

    "A Iquitos", "в Заречном", "жители Кургана" can be places.
    """
    a, b = mention.name or (mention.first, mention.last)
    if b - a > 1 and not mention.head and not mention.role and _may_be_verb(scene, mention, a, b):
        return False
    if b - a > 1 or mention.head or mention.role or scene.tags[a] & t.GIVEN or mention.source:
        return True
    if scene.lexicon.code == "ru" and scene.follows(b, ("не", "было")):
        return False  # "Сбросов не было": the genitive of what was not there
    if scene.lexicon.code == "ru" and (russian_names.is_given(scene, a) or russian_names.is_surname(scene.low[a])):
        return True
    joined = [k for k, link in ((a - 2, a - 1), (b + 1, b)) if 0 <= k < len(scene) and scene.low[link] in _AND]
    if any(scene.tags[k] & t.GIVEN for k in joined):
        return True  # "Гавриил и Бронислава"
    acts = t.CUE | t.VERB | t.CLITIC | t.AUXILIARY | t.NEGATION
    around = (scene.tags[b] if b < len(scene) else 0) | (scene.tags[a - 1] & t.CUE if a else 0)
    return bool(around & acts) and not (a and scene.tags[a - 1] & t.PREPOSITION)


def _may_be_verb(scene: Scene, mention: Mention, a: int, b: int) -> bool:
    """ "Estudia Química en Santa Clara": what begins a Spanish sentence and goes on with a preposition."""
    begins = not a or scene.tags[a - 1] & (t.FINAL | t.BREAK)
    follows = scene.tags[b] if b < len(scene) else t.FINAL
    plain = not scene.tags[a] & t.GIVEN and not mention.source and scene.low[a].endswith(("a", "e"))
    return scene.lexicon.code == "es" and bool(begins and plain and follows & (t.PREPOSITION | t.CONJUNCTION))


def gender_of_verb(scene: Scene, mention: Mention) -> str:
    """What the past tense after a Russian subject tells: "Штерн ждал" is a man; "" if nothing."""
    if scene.lexicon.code != "ru" or mention.plural:
        return ""
    for k in range(mention.last, min(mention.last + 2, len(scene))):
        if scene.tags[k] & (t.CUE | t.VERB):
            low = scene.low[k].removesuffix("ся").removesuffix("сь")
            return "f" if low.endswith("ла") else "m" if low.endswith("л") else ""
        if not scene.tags[k] & (t.ADVERB | t.NEGATION):
            return ""
    return ""
