"""The forms of Spanish verbs and nouns, by rule.

A verb form is told by person and number ("1s", "1p", "3s", "3p") or as "infinitive", "gerund", "participle".
"""

from collections.abc import Iterator, Mapping

INFINITIVE, GERUND, PARTICIPLE = "infinitive", "gerund", "participle"

_VOWELS = "aeiouáéíóú"
_UNACCENTED = str.maketrans("áéíóú", "aeiou")
# Feminines that no rule gives.
_FEMININES = {
    "presidente": "presidenta",
    "copresidente": "copresidenta",
    "expresidente": "expresidenta",
    "vicepresidente": "vicepresidenta",
    "jefe": "jefa",
    "alcalde": "alcaldesa",
    "general": "generala",
    "concejal": "concejala",
    "dirigente": "dirigenta",
    "gerente": "gerenta",
    "asistente": "asistenta",
    "cliente": "clienta",
    "rey": "reina",
    "actor": "actriz",
    "héroe": "heroína",
    "sacerdote": "sacerdotisa",
    "maestre": "maestra",
    "oficial": "oficiala",
    "exalcalde": "exalcaldesa",
    "comandante": "comandanta",
    "portavoz": "portavoza",
}
_CLITICS = ("le", "les", "lo", "la", "los", "las", "se", "me", "nos")
# What the vowel change of the regular verbs needs before e: -gar, -car, -zar.
_BEFORE_E = (("g", "gu"), ("c", "qu"), ("z", "c"))


def verb_forms(verb: str, irregular: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The forms of `verb` that report speech, each with what it is.

    irregular: infinitive -> what the rules don't cover, as "part=stem" pairs: `present` (3rd person), `strong` (past
    with unstressed ending: dij-o), `weak` (past and gerund with a changed vowel: pid-ió), `future`, `participle`,
    `gerund` (whole words), `past` (whole words, singular and plural, joined by /).
    """
    reflexive = verb.endswith("se")
    base = verb[:-2] if reflexive else verb
    parts = dict(pair.split("=") for pair in irregular.get(verb, "").split())
    stem, ending = base[:-2], base[-2:].translate(_UNACCENTED)
    yield from _present(parts.get("present", stem), ending)
    yield from _past(stem, ending, parts)
    yield from _imperfect(stem, ending)
    yield from _future(parts.get("future", base.translate(_UNACCENTED)))
    gerund = parts.get("gerund") or _gerund(parts.get("weak", stem), ending)
    yield from _with_clitics(gerund, GERUND)
    yield from _with_clitics(base, INFINITIVE)
    yield parts.get("participle") or stem + _participle_ending(stem, ending), PARTICIPLE


def noun_forms(noun: str) -> Iterator[tuple[str, str]]:
    """Singular and plural of `noun`; for nouns in -or and -o the feminine too. Each with "s" or "p"."""
    singulars = [noun]
    if noun in _FEMININES:
        singulars.append(_FEMININES[noun])
    elif noun.endswith(("or", "oz", "ez")):
        singulars.append(noun + "a")
    elif noun.endswith(("án", "ín", "és")):
        singulars.append(noun[:-2] + noun[-2].translate(_UNACCENTED) + noun[-1] + "a")
    elif noun.endswith("ario") or (noun.endswith("o") and not noun.endswith("io")):
        singulars.append(noun[:-1] + "a")
    for word in singulars:
        yield word, "s"
        yield _plural(word), "p"


def _plural(noun: str) -> str:
    if noun[-1] in "aeiouáéó":
        return noun + "s"
    if noun.endswith(("ón", "án", "én")):
        return noun[:-2] + noun[-2].translate(_UNACCENTED) + "nes"
    if noun.endswith("z"):
        return noun[:-1] + "ces"
    return noun if noun.endswith("s") else noun + "es"


def _present(stem: str, ending: str) -> Iterator[tuple[str, str]]:
    if stem.endswith("é"):
        yield stem, "3s"
        yield stem + "n", "3p"
        return
    vowel = "a" if ending == "ar" else "e"
    yield stem + vowel, "3s"
    yield stem + vowel + "n", "3p"
    yield stem + "o", "1s"


def _past(stem: str, ending: str, parts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if "past" in parts:
        yield from zip(parts["past"].split("/"), ("3s", "3p", "1s"), strict=False)
        return
    if "strong" in parts:
        strong = parts["strong"]
        yield strong + "o", "3s"
        yield strong + ("eron" if strong.endswith("j") else "ieron"), "3p"
        yield strong + "e", "1s"
        yield strong + "imos", "1p"
        return
    if ending == "ar":
        yield stem + "ó", "3s"
        yield stem + "aron", "3p"
        before_e = next((stem[: -len(a)] + b for a, b in _BEFORE_E if stem.endswith(a)), stem)
        yield before_e + "é", "1s"
        yield stem + "amos", "1p"
        return
    weak = parts.get("weak", stem)
    if weak[-1] in _VOWELS and not weak.endswith(("gu", "qu")):
        yield weak + "yó", "3s"
        yield weak + "yeron", "3p"
    else:
        yield weak + "ió", "3s"
        yield weak + "ieron", "3p"
    yield stem + "í", "1s"


def _imperfect(stem: str, ending: str) -> Iterator[tuple[str, str]]:
    mark = "aba" if ending == "ar" else "ía"
    yield stem + mark, "3s"
    yield stem + mark + "n", "3p"


def _future(stem: str) -> Iterator[tuple[str, str]]:
    for ending, person in (("á", "3s"), ("án", "3p"), ("ía", "3s"), ("ían", "3p")):
        yield stem + ending, person


def _gerund(stem: str, ending: str) -> str:
    if ending == "ar":
        return stem + "ando"
    return stem + ("yendo" if stem[-1] in _VOWELS and not stem.endswith(("gu", "qu")) else "iendo")


def _participle_ending(stem: str, ending: str) -> str:
    if ending == "ar":
        return "ado"
    return "ído" if stem[-1] in "aeo" else "ido"


def _with_clitics(word: str, form: str) -> Iterator[tuple[str, str]]:
    """ "diciendo", "diciéndole", "decirles"."""
    yield word, form
    accented = word
    if form == GERUND and word.endswith("ando"):
        accented = word[:-4] + "ándo"
    elif form == GERUND:
        accented = word[:-4] + "éndo"
    for clitic in _CLITICS:
        yield accented + clitic, form
