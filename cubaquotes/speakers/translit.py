"""Names across alphabets: Захарова, Zakharova, Zajárova, Zakharowa are written for one sound.

A word becomes one or more keys in a small alphabet of sounds; two spellings can be one name if they share a key.
Capital letters in keys are single sounds: C for ч, S for ш, Z for ж.
"""

from functools import lru_cache
from itertools import product

# More spellings than this of one word are not tried.
_MOST_KEYS = 24

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "o", "ж": "Z", "з": "s", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "C", "ш": "S", "щ": "SC", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u",
}  # fmt: skip
# Longest first. What stands for several sounds has several entries.
_LATIN = (
    ("schtsch", ("SC",)), ("shch", ("SC",)), ("shtsh", ("SC",)), ("tsch", ("C",)), ("tch", ("C",)),
    ("sch", ("S", "SC", "sh")), ("kh", ("h",)), ("zh", ("Z",)), ("sh", ("S",)), ("ch", ("C", "h", "S")),
    ("ts", ("ts",)), ("tz", ("ts",)), ("ph", ("f",)), ("th", ("t",)), ("dj", ("dZ",)), ("qu", ("k",)),
    ("gue", ("ge",)), ("gui", ("gi",)), ("ge", ("ge", "he", "Ze")), ("gi", ("gi", "hi", "Zi")),
    ("gy", ("gi", "hi")), ("ce", ("se", "tse", "ke")), ("ci", ("si", "tsi")), ("ck", ("k",)), ("ll", ("l", "i")),
    ("ñ", ("n", "ni")), ("ny", ("ni", "n")), ("ou", ("u", "o")), ("oo", ("u", "o")), ("j", ("h", "i", "Z", "dZ")),
    ("w", ("v", "u")), ("c", ("k", "ts")), ("q", ("k",)), ("x", ("ks", "h", "s")), ("z", ("s", "ts")),
    ("y", ("i",)), ("ß", ("s",)),
)  # fmt: skip
_BY_FIRST: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    first: tuple(pair for pair in _LATIN if pair[0][0] == first) for first in {pair[0][0] for pair in _LATIN}
}
_VOWELS = "aeiou"


@lru_cache(maxsize=32768)
def sound_keys(word: str) -> frozenset[str]:
    """The keys of one folded word (lower case, no accents, no spaces), Cyrillic or Latin; empty for other scripts."""
    if any("а" <= c <= "ґ" for c in word):
        spellings = [
            _CYRILLIC.get(c, c)
            for c in word.replace("ье", "ьe").replace("нья", "na").replace("ньо", "no").replace("нье", "ne")
        ]
        ways: list[tuple[str, ...]] = [(s,) for s in spellings]
        for i, c in enumerate(word[: len(ways)]):
            # Горбачев is said with o, and so is Соловьев; written with е it may be either.
            if c == "е" and i and word[i - 1] in "чшщжь" and len(ways) == len(word):
                ways[i] = ("e", "o", "io") if word[i - 1] == "ь" else ("e", "o")
            elif c == "е" and i == 0 and len(ways) == len(word):
                ways[i] = ("e", "ie")
            elif c == "г" and i == 0 and len(ways) == len(word):
                ways[i] = ("g", "h", "")
    elif word.isascii() or any(c in "ñßłøæœđ" for c in word):
        ways = _latin(word)
    else:
        return frozenset()
    found: set[str] = set()
    for letters in product(*ways):
        found.add(_smooth("".join(letters)))
        if len(found) >= _MOST_KEYS:
            break
    return frozenset(found - {""})


@lru_cache(maxsize=32768)
def given_keys(word: str) -> frozenset[str]:
    """The consonants of a given name by sound: of Nikolai, Nikolay, Nikolái and Николай they have "nkl" in common."""
    return frozenset("".join(c for c in key if c not in _VOWELS) for key in sound_keys(word))


def _latin(word: str) -> list[tuple[str, ...]]:
    ways: list[tuple[str, ...]] = []
    i = 0
    while i < len(word):
        for letters, sounds in _BY_FIRST.get(word[i], ()):
            if word.startswith(letters, i):
                ways.append(sounds)
                i += len(letters)
                break
        else:
            c = word[i]
            # h is silent in Spanish names: Hernández is Эрнандес.
            ways.append(("h", "") if c == "h" else (c,))
            i += 1
    return ways


def _smooth(key: str) -> str:
    """One key for spellings that differ only in how a glide or a long sound is written."""
    out: list[str] = []
    for i, c in enumerate(key):
        if out and out[-1] == c:
            continue
        # "Sergeyev" and "Сергеев", "Yevgeny" and "Евгений": a glide before e says nothing.
        follows = key[i + 1 : i + 2]
        if c == "i" and follows == "e" and (not out or out[-1] in _VOWELS):
            continue
        out.append(c)
    smooth = "".join(out)
    while "ee" in smooth:
        smooth = smooth.replace("ee", "e")
    return smooth.removesuffix("i") + "i" if smooth.endswith("ii") else smooth
