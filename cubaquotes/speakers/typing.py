"""Finding speakers while somebody types a name, however many there are, in whichever alphabet.

All names stand in one long string, one a line, so that a look-up is a few searches for a substring. A second string has
them with their letters brought to one alphabet and to one way of transliteration: Захарова, Zakharova, Zajárova and
Zakharowa all begin with what "захар" becomes there.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from cubaquotes.speakers.names import fold

_LETTERS = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k",
        "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
        "і": "i", "ї": "i", "є": "e", "ґ": "g", "w": "v", "j": "h", "y": "i",
    }
)  # fmt: skip
# In this order. What is spelt in several ways becomes the shortest of them.
_SPELLINGS = (("shch", "sh"), ("kh", "h"), ("tch", "ch"), ("ph", "f"), ("x", "ks"), ("ii", "i"))
_ENOUGH = 3  # letters: with fewer too much sounds so


class TypeAhead:
    """Names of speakers in the order of the registry. Immutable."""

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        """names: the number of a speaker and one of its folded names, all of a speaker's together."""
        pairs = [pair for pair in names if pair[1]]
        self._numbers = [number for number, _name in pairs]
        self._plain = _Lines([name for _number, name in pairs])
        self._sounding: _Lines | None = None  # made when it is needed first

    def find(self, typed: str, limit: int) -> list[int]:
        """Numbers of speakers, best first: a name begins so, a word of it does, it occurs anywhere; then those of
        which a word only sounds so."""
        wanted = fold(typed)
        found: dict[int, None] = {}
        if wanted:
            self._collect(self._plain, wanted, ("\n", " ", ""), limit, found)
        if len(wanted) >= _ENOUGH and len(found) < limit:
            if self._sounding is None:
                self._sounding = _Lines(_sounded(self._plain.text).split("\n")[1:-1])
            self._collect(self._sounding, _sounded(wanted), ("\n", " "), limit, found)
        return list(found)

    def _collect(self, lines: "_Lines", wanted: str, starts: Sequence[str], limit: int, found: dict[int, None]) -> None:
        for start in starts:
            for line in lines.with_words(start + wanted):
                found[self._numbers[line]] = None
                if len(found) >= limit:
                    return


class _Lines:
    """Many short texts as one."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.text = "\n".join(["", *lines, ""])
        self._starts = []
        place = 1
        for line in lines:
            self._starts.append(place)
            place += len(line) + 1

    def with_words(self, wanted: str) -> Iterator[int]:
        """The numbers of the lines in which `wanted` occurs."""
        place = self.text.find(wanted)
        while place >= 0:
            line = bisect_right(self._starts, place + wanted.startswith("\n")) - 1
            yield line
            following = self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)
            place = self.text.find(wanted, following - 1)


def _sounded(text: str) -> str:
    text = text.translate(_LETTERS)
    for spelt, short in _SPELLINGS:
        text = text.replace(spelt, short)
    return text
