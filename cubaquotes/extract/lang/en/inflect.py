"""The forms of an English verb."""

from collections.abc import Mapping

BASE, THIRD, ING, PAST, PARTICIPLE = "base", "third", "ing", "past", "participle"

_VOWELS = "aeiou"


def forms(verb: str, irregular: Mapping[str, str]) -> dict[str, str]:
    """Every form of `verb` with what it is. A past tense that is also the participle counts as past.

    irregular: base -> "past participle" for verbs that the rules don't cover.
    """
    past, participle = irregular[verb].split() if verb in irregular else (_regular_past(verb),) * 2
    found = {participle: PARTICIPLE, past: PAST, _ing(verb, past): ING, _third(verb): THIRD}
    # "read", "put": the base form looks like the past; in news it mostly is.
    return {verb: BASE} | found


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _regular_past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def _ing(verb: str, past: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    # A consonant that doubles in the past doubles here too; irregular short verbs double as well.
    short = len(verb) >= 3 and verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    if short and (past == verb + verb[-1] + "ed" or (len(verb) == 3 and not past.endswith("ed"))):
        return verb + verb[-1] + "ing"
    if verb in ("begin", "forget"):
        return verb + verb[-1] + "ing"
    return verb + "ing"
