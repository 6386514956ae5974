"""The forms of Russian verbs, by rule. All with е for ё.

A form is told as the past of a gender ("m", "f", "n", "p"), a person and number ("1s", "1p", "3s", "3p"), "infinitive",
"gerund", or "participle".
"""

from collections.abc import Iterator, Mapping

from cubaquotes.extract.lang.ru.decline import adjective_forms

INFINITIVE, GERUND, PARTICIPLE = "infinitive", "gerund", "participle"

_HUSHING = "жшчщ"


def verb_forms(verb: str, irregular: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The forms of `verb` that report speech, each with what it is.

    irregular: infinitive -> what the rules don't cover, as "part=word" pairs: `present` (3rd persons, singular and
    plural joined by /), `past` (masculine and feminine joined by /).
    """
    reflexive = verb.endswith(("ся", "сь"))
    base = verb[:-2] if reflexive else verb
    parts = dict(pair.split("=") for pair in irregular.get(verb, "").replace("ё", "е").split())
    for word, form in _active_forms(base.replace("ё", "е"), parts):
        yield (_reflexive(word, form) if reflexive else word), form


def _active_forms(base: str, parts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield base, INFINITIVE
    masculine, feminine = parts["past"].split("/") if "past" in parts else (base[:-2] + "л", base[:-2] + "ла")
    yield masculine, "m"
    yield feminine, "f"
    yield feminine[:-1] + "о", "n"
    yield feminine[:-1] + "и", "p"
    singular, plural = parts["present"].split("/") if "present" in parts else _present(base)
    yield singular, "3s"
    yield plural, "3p"
    yield singular[:-1] + "м", "1p"
    yield _first_person(plural), "1s"
    if masculine.endswith("л"):
        yield masculine[:-1] + "в", GERUND
        yield masculine[:-1] + "вши", GERUND
        yield from ((word, PARTICIPLE) for word, _ in adjective_forms(masculine[:-1] + "вший"))
    stem = plural[:-2]
    yield stem + ("а" if stem[-1] in _HUSHING else "я"), GERUND
    yield from ((word, PARTICIPLE) for word, _ in adjective_forms(plural[:-1] + "щий"))


def _present(base: str) -> tuple[str, str]:
    if base.endswith(("овать", "ировать")):
        return base[:-5] + "ует", base[:-5] + "уют"
    if base.endswith(("давать", "знавать", "ставать")):
        return base[:-4] + "ет", base[:-4] + "ют"
    if base.endswith("нуть"):
        return base[:-3] + "ет", base[:-3] + "ут"
    if base.endswith(("казать", "вязать")):
        return base[:-4] + "жет", base[:-4] + "жут"
    if base.endswith("писать"):
        return base[:-4] + "шет", base[:-4] + "шут"
    if base.endswith("ить"):
        stem = base[:-3]
        return stem + "ит", stem + ("ат" if stem[-1] in _HUSHING else "ят")
    return base[:-2] + "ет", base[:-2] + "ют"


def _first_person(plural: str) -> str:
    stem = plural[:-2]
    return stem + ("ю" if plural.endswith(("ют", "ят")) else "у")


def _reflexive(word: str, form: str) -> str:
    if form == PARTICIPLE:
        return word + "ся"
    if form == GERUND and word.endswith("в"):
        return word + "шись"
    return word + ("сь" if word[-1] in "аеиоуюяы" else "ся")
