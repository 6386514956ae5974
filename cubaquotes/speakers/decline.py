"""Russian names brought back to the nominative. A form can have several readings; all of them are given.

Cases are N, G, D, A, I, P. Words come in lower case with е for ё, as `fold` writes them, and go out the same way.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from cubaquotes.data import read_toml


class Reading(NamedTuple):
    """One way to read a form of a name: its nominative, "m", "f" or "" (either), and the cases it can be in."""

    nominative: str
    gender: str
    cases: str


_VOWELS = "аеиоуыэюя"
_BACK = "гкхжшщч"
_HUSHING = "жшщчц"
# Endings of surnames that go like -ов, -ова: form -> (what the nominative has instead, gender, cases).
_POSSESSIVE = (
    ("а", (("", "m", "GA"), ("а", "f", "N"))),
    ("у", (("", "m", "D"), ("а", "f", "A"))),
    ("ым", (("", "m", "I"),)),
    ("е", (("", "m", "P"),)),
    ("ой", (("а", "f", "GDIP"),)),
    ("", (("", "m", "N"),)),
)
_ADJECTIVE = (
    ("ого", "m", "GA"), ("его", "m", "GA"), ("ому", "m", "D"), ("ему", "m", "D"), ("ым", "m", "I"), ("им", "m", "I"),
    ("ом", "m", "P"), ("ем", "m", "P"), ("ая", "f", "N"), ("яя", "f", "N"), ("ую", "f", "A"), ("юю", "f", "A"),
    ("ой", "f", "GDIP"), ("ей", "f", "GDIP"), ("ый", "m", "N"), ("ий", "m", "N"), ("ой", "m", "N"),
)  # fmt: skip
_STEMS = ("ов", "ев", "ин", "ын")
_ADJECTIVE_STEMS = ("ск", "цк")
_PATRONYMICS = (
    ("овн", "f"), ("евн", "f"), ("ичн", "f"), ("ович", "m"), ("евич", "m"), ("ьич", "m"), ("мич", "m"), ("тич", "m"),
    ("кич", "m"),
)  # fmt: skip
_FLEETING = {"лев": "льв", "павел": "павл", "петр": "петр"}


def given_names() -> dict[str, str]:
    """Common given names, nominative -> "m" or "f"."""
    return _given()[0]


@lru_cache(maxsize=16384)
def readings(form: str) -> tuple[Reading, ...]:
    """How the surname or given name `form` can be read, the likeliest first; never empty."""
    known = _given()[1].get(form)
    if known:
        return known
    if "-" in form:
        # Диас-Канелем: the last part shows the case, the part before mostly stands still.
        head, _, tail = form.rpartition("-")
        return _both_halves(head, readings(tail))
    return patronymic_readings(form) or _surname(form)


def _both_halves(head: str, tails: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings of both; "Скотта-Баркли" can also be Скотт-Баркли, whose second half stands still."""
    found = tuple(_with_first_half(head, reading) for reading in tails)
    tail = tails[0].nominative
    if tail[-1:] in "иоуыэю" and head[-1:] in "ауе" and head[-2:-1] not in "аеиоуыэюя":
        cases = {"а": "GA", "у": "D", "е": "P"}[head[-1]]
        found += (Reading(f"{head[:-1]}-{tail}", "m", cases),)
    return found


def _with_first_half(head: str, tail: Reading) -> Reading:
    """ "Мусиной-Залесской": the half before the hyphen is declined too, if it goes like a Russian surname."""
    for half in _possessive(head) or _adjective(head):
        cases = "".join(case for case in tail.cases if case in half.cases)
        if cases and (not tail.gender or half.gender == tail.gender):
            return Reading(f"{half.nominative}-{tail.nominative}", half.gender, cases)
    return Reading(f"{head}-{tail.nominative}", tail.gender, tail.cases)


def is_patronymic(form: str) -> bool:
    """Whether `form` (Аркадьевича, Павловну) is made from a known given name: Янкович is a surname."""
    found = patronymic_readings(form)
    if not found:
        return False
    if found[0].gender == "f":
        return True
    word, names = found[0].nominative, given_names()
    for ending in ("ович", "евич", "ич"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if any(stem.rstrip("ь") + more in names for more in ("", "й", "ий", "ь", "а", "я", "о", "ел")):
                return True
    return word.endswith(("льич", "укич", "мич"))


def nominatives(words: Sequence[str]) -> list[tuple[str, ...]]:
    """What a folded name of several words can be in the nominative: all its words in one case and of one gender.

    The name as it stands comes first if it can be a nominative. Words that are not Cyrillic stay as they are.
    """
    found: dict[tuple[str, ...], None] = {}
    for case in "NGDAIP":
        for gender in ("m", "f"):
            chosen = [_in_case(word, gender, case) for word in words]
            if all(chosen):
                found[tuple(word or "" for word in chosen)] = None
        if case == "N" and found:
            # "Патрушева" by itself is the woman; only a given name can show that a man is meant.
            break
    return list(found) or [tuple(words)]


def _in_case(word: str, gender: str, case: str) -> str | None:
    if not "а" <= word[:1] <= "я":
        return word
    return next((r.nominative for r in readings(word) if r.gender in ("", gender) and case in r.cases), None)


@lru_cache(maxsize=4096)
def patronymic_readings(form: str) -> tuple[Reading, ...]:
    """Readings of a patronymic (Аркадьевича); empty if `form` is none."""
    for stem, gender in _PATRONYMICS:
        at = form.rfind(stem)
        ending = form[at + len(stem) :] if at > 1 else "?"
        if gender == "f":
            cases = {"а": "N", "ы": "G", "е": "DP", "у": "A", "ой": "I"}.get(ending)
            if cases:
                return (Reading(form[: len(form) - len(ending)] + "а", gender, cases),)
        else:
            cases = {"": "N", "а": "GA", "у": "D", "ем": "I", "е": "P"}.get(ending)
            if cases:
                return (Reading(form[: len(form) - len(ending)] if ending else form, gender, cases),)
    return ()


def _surname(form: str) -> tuple[Reading, ...]:
    if len(form) < 4:
        return (Reading(form, "", "NGDAIP"),)
    return _possessive(form) or _adjective(form) or _fleeting(form) or _noun(form)


def _possessive(form: str) -> tuple[Reading, ...]:
    for ending, ways in _POSSESSIVE:
        stem = form[: len(form) - len(ending)]
        if form.endswith(ending) and stem.endswith(_STEMS) and len(stem) > 3:
            return tuple(Reading(stem + add, gender, cases) for add, gender, cases in ways)
    return ()


def _adjective(form: str) -> tuple[Reading, ...]:
    found = []
    for ending, gender, cases in _ADJECTIVE:
        stem = form[: -len(ending)]
        if form.endswith(ending) and (stem.endswith(_ADJECTIVE_STEMS) or ending in ("ого", "ому", "ая", "ую", "ый")):
            if len(stem) < 3:
                continue
            found.append(Reading(stem + _adjective_ending(stem, gender), gender, cases))
    return tuple(dict.fromkeys(found))


def _adjective_ending(stem: str, gender: str) -> str:
    if gender == "f":
        return "ая"
    if stem.endswith(("ов", "ев", "ст")):
        return "ой"
    return "ий" if stem[-1] in _BACK else "ый"


def _noun(form: str) -> tuple[Reading, ...]:
    """Surnames and foreign names that go like nouns."""
    last, stem = form[-1], form[:-1]
    if form.endswith(("их", "ых", "ко")) or last in "оиуэю":
        found = [Reading(form, "", "NGDAIP")]
        if last in "ую" and stem[-1] not in _VOWELS:
            found += [Reading(stem + ("ь" if last == "ю" else ""), "m", "D"),
                      Reading(stem + ("а" if last == "у" else "я"), "", "A")]  # fmt: skip
        elif last == "ю":
            found += [Reading(stem + "й", "m", "D"), Reading(stem + "я", "", "A")]
        elif last == "и" and stem[-1] not in _VOWELS:
            found += [Reading(stem + "я" if stem[-1] not in _BACK else stem + "а", "", "G")]
        return tuple(found)
    if last not in _VOWELS + "ьй":
        return _consonant(form)
    if last == "ь":
        return (Reading(form, "m", "N"), Reading(form, "f", "NGDAIP"))
    if last == "й":
        return _on_short_i(form)
    return _on_vowel(form, stem, last)


def _fleeting(form: str) -> tuple[Reading, ...]:
    """Surnames in -ец and -ок: Кравца is Кравец, Асташонком is Асташонок."""
    for ending, cases in (("ка", "GA"), ("ку", "D"), ("ком", "I"), ("ке", "P")):
        if form.endswith(("он" + ending, "ен" + ending)) and len(form) > 6:
            bare = form[: -len(ending)]
            return (Reading(bare + "ок", "m", cases), *_noun(form))
    for ending, cases in (("ца", "GA"), ("цу", "D"), ("цем", "I"), ("цом", "I"), ("це", "P")):
        stem = form[: -len(ending)]
        if form.endswith(ending) and len(stem) > 2 and stem[-1] not in _VOWELS:
            return (
                Reading(stem + "ец", "m", cases),
                Reading(form, "f" if ending == "ца" else "", "N" if ending == "ца" else "NGDAIP"),
            )
    return ()


def _consonant(form: str) -> tuple[Reading, ...]:
    found = [Reading(form, "m", "N"), Reading(form, "f", "NGDAIP")]
    if form.endswith(("ом", "ем")) and len(form) > 4:
        stem = form[:-2]
        found.append(Reading(stem if form.endswith("ом") or stem[-1] in _HUSHING else stem + "ь", "m", "I"))
        if stem[-1] in _VOWELS:
            found.append(Reading(stem + "й", "m", "I"))
    return tuple(found)


def _on_short_i(form: str) -> tuple[Reading, ...]:
    found = [Reading(form, "m", "N")]
    if not form.endswith(("ий", "ый", "ой")):
        found.append(Reading(form, "f", "NGDAIP"))  # Сира Мбай
    if form.endswith(("ой", "ей")):
        found.append(Reading(form[:-2] + ("а" if form.endswith("ой") else "я"), "", "I"))
    return tuple(found)


def _on_vowel(form: str, stem: str, last: str) -> tuple[Reading, ...]:
    if last == "а" and stem[-1] in _VOWELS:
        return (Reading(form, "", "N"), Reading(form, "m", "GDAIP"))
    if last == "а":
        return (Reading(stem, "m", "GA"), Reading(form, "", "N"))
    if last == "я":
        soft = stem + ("й" if stem[-1] in _VOWELS else "ь")
        return (Reading(soft, "m", "GA"), Reading(form, "", "N"))
    if last == "е":
        if stem[-1] in _VOWELS:
            return (Reading(form, "", "NGDAIP"), Reading(stem + "й", "m", "P"), Reading(stem + "я", "", "DP"))
        return (Reading(form, "", "NGDAIP"), Reading(stem, "m", "P"), Reading(stem + "а", "", "DP"),
                Reading(stem + "ь", "m", "P"))  # fmt: skip
    return (Reading(stem + "а", "", "G"), Reading(form, "", "NGDAIP"))


@cache
def _given() -> tuple[dict[str, str], dict[str, tuple[Reading, ...]]]:
    lists = read_toml("lexicon/ru/grammar.toml")["given"]
    names: dict[str, str] = {}
    forms: dict[str, dict[Reading, None]] = {}
    for kind, text in lists.items():
        gender = kind[0]
        for name in text.replace("ё", "е").split():
            names.setdefault(name, gender)
            for form, cases in _given_forms(name, gender):
                forms.setdefault(form, {})[Reading(name, gender, cases)] = None
    return names, {form: tuple(found) for form, found in forms.items()}


def _given_forms(name: str, gender: str) -> list[tuple[str, str]]:
    stem, last = name[:-1], name[-1]
    if last == "а":
        y = "и" if stem[-1] in _BACK else "ы"
        oj = "ей" if stem[-1] in _HUSHING else "ой"
        return [(name, "N"), (stem + y, "G"), (stem + "е", "DP"), (stem + "у", "A"), (stem + oj, "I")]
    if last == "я":
        dative = "и" if stem[-1] == "и" else "е"
        return [(name, "N"), (stem + "и", "G"), (stem + dative, "DP"), (stem + "ю", "A"), (stem + "ей", "I")]
    if name == "любовь":
        return [(name, "NAI"), ("любови", "GDP"), ("любовью", "I")]
    if last in "оиеуэю" or gender == "f":
        return [(name, "NGDAIP")]
    if last in "йь":
        prepositional = "и" if name.endswith("ий") else "е"
        return [(name, "N"), (stem + "я", "GA"), (stem + "ю", "D"), (stem + "ем", "I"), (stem + prepositional, "P")]
    stem = _FLEETING.get(name, name)
    om = "ем" if name[-1] in _HUSHING else "ом"
    return [(name, "N"), (stem + "а", "GA"), (stem + "у", "D"), (stem + om, "I"), (stem + "е", "P")]
