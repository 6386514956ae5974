"""Which language a text is in, and which of its paragraphs are in another one."""

import re
from bisect import bisect_right
from functools import cache

import regex

from cubaquotes.data import read_toml

LANGUAGES = ("en", "es", "ru")

# Enough to be sure in most texts, and in all others; what a score must be, and be ahead by, to be sure at a glance.
_GLANCE, _SAMPLE = 600, 3_000
_CLEAR, _CLEARLY_AHEAD = 12.0, 5.0
# So many words make a paragraph worth a look; the score that another language must reach, and be ahead by.
_FEWEST_WORDS, _SURE, _AHEAD = 5, 4.0, 2.5
# For single letters and plain words `re` takes half the time of `regex`, for choices of words it takes twice.
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CYRILLIC = re.compile(r"[а-яёА-ЯЁ]")
_LATIN = re.compile(r"[a-zA-Záéíóúñü]")
# One of them stands between spaces wherever a line is Spanish; to look for them takes a tenth of the time.
_SPANISH_WORDS = (" que ", " el ", " la ", " los ", " las ", " de ", " del ")
_SPANISH_SIGN = re.compile(r"[ñ¿¡áíóú]")
_ENGLISH_SIGNS, _ENGLISH_ENDING = ("th", "wh", "ck", "gh", "sh"), re.compile(r"ing\b")
_PARAGRAPH = regex.compile(r"[^\n]+")


@cache
def _common() -> dict[str, frozenset[str]]:
    data = read_toml("lexicon/languages.toml")
    return {code: frozenset(text.split()) for code, text in data.items()}


def detect(text: str) -> str:
    """ "en", "es" or "ru", by the letters and the commonest words of the beginning; "en" if nothing speaks for any."""
    scores = _scores(text[:_GLANCE])
    first, second, _ = sorted(scores.values(), reverse=True)
    if first < _CLEAR or first < _CLEARLY_AHEAD * second:
        scores = _scores(text[:_SAMPLE])
    return max(LANGUAGES, key=scores.__getitem__)


def foreign_runs(text: str, code: str) -> list[tuple[int, int, str]]:
    """The paragraphs of `text` that are surely not in `code`: (start, end, language), in order. Linear in the text."""
    found: list[tuple[int, int, str]] = []
    if not _may_be_mixed(text, code):
        return found
    for match in _PARAGRAPH.finditer(text):
        other = _other_language(match.group(), code)
        if other != code:
            found.append((*match.span(), other))
    return found


def language_at(runs: list[tuple[int, int, str]], code: str, offset: int) -> str:
    """The language at `offset`, for the result of `foreign_runs`."""
    at = bisect_right(runs, offset, key=lambda run: run[0]) - 1
    return runs[at][2] if at >= 0 and offset < runs[at][1] else code


def _may_be_mixed(text: str, code: str) -> bool:
    """A quick look that most articles don't pass."""
    if code == "ru":
        return regex.search(r"[a-zA-Z][a-z]*(?:[ ,][a-zA-Z][a-z']*){4}", text) is not None
    if _CYRILLIC.search(text):
        return True
    if code == "en":
        if not any(word in text for word in _SPANISH_WORDS):
            return False
        return regex.search(r"\b(?:que|los|las|según|dijo)\b[^\n]*\b(?:que|el|la|los|las|de|del)\b", text) is not None
    return regex.search(r"\b(?:the|and|of)\b[^\n]*\b(?:the|to|of|that|is)\b", text) is not None


def _other_language(paragraph: str, code: str) -> str:
    sample = paragraph[:_SAMPLE]
    if sample.count(" ") + 1 < _FEWEST_WORDS:
        return code
    scores = _scores(sample)
    best = max(LANGUAGES, key=scores.__getitem__)
    if best != code and scores[best] >= _SURE and scores[best] > _AHEAD * scores[code]:
        return best
    return code


def _scores(sample: str) -> dict[str, float]:
    low = sample.lower()
    cyrillic = len(_CYRILLIC.findall(low))
    words = _WORD.findall(low.replace("’", "'"))
    common = _common()
    found = {code: float(sum(map(common[code].__contains__, words))) for code in ("en", "es")}
    found["es"] += 0.5 * len(_SPANISH_SIGN.findall(low))
    found["en"] += 0.1 * (sum(map(low.count, _ENGLISH_SIGNS)) + len(_ENGLISH_ENDING.findall(low)))
    # No list is needed: the letters say it.
    mostly = cyrillic and cyrillic > len(_LATIN.findall(low))
    found["ru"] = 0.7 * len(words) if mostly else cyrillic / 15
    return found
