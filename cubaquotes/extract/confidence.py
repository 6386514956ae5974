"""Linear scoring models, read from a data file."""

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

# What a feature looks at: a word's class, a count, or several of these together.
Value = str | int | tuple[str | int, ...]
Values = Sequence[Value]
_JOINT = " / "
# What a value counts that no weight was learned for, as often as one likes.
_NOTHING = repeat(0.0)
_BUCKETS = [*range(5), *[5] * 2, *[7] * 3, *[10] * 5, *[15] * 10, *[25] * 15]


@dataclass(frozen=True, slots=True)
class Model:
    """A sum of weights, one looked up for each feature's value, through the logistic curve.

    names: the features in the order in which values are given. tables: for each of them value -> weight.
    """

    bias: float
    names: tuple[str, ...]
    tables: tuple[dict[Value, float], ...]

    def score(self, values: Values) -> float:
        """The sum of the weights: above 0 means more likely than not."""
        # The shortest way through all tables in Python, and most of the engine's time.
        return sum(map(dict.get, self.tables, values, _NOTHING), self.bias)

    def chance(self, values: Values) -> float:
        """The probability, 0 to 1."""
        return logistic(self.score(values))


def as_text(value: Value) -> str:
    """The value as it is written in the data file: parts of a pair with a slash between them."""
    return _JOINT.join(map(str, value)) if isinstance(value, tuple) else str(value)


def from_text(text: str) -> Value:
    """The value that `as_text` has written so."""
    if _JOINT not in text:
        return _part(text)
    return tuple(map(_part, text.split(_JOINT)))


def _part(text: str) -> str | int:
    # Equal strings are one object, also with the classes of words: that they are equal is then seen at once.
    return int(text) if text.lstrip("-").isdecimal() else sys.intern(text)


def logistic(x: float) -> float:
    """1 / (1 + e^-x), safe for any x."""
    if x < -30:
        return 0.0
    return 1.0 if x > 30 else 1.0 / (1.0 + math.exp(-x))


def bucket(number: int) -> int:
    """Counts made coarse, so that a weight can be learned for each: 0 to 4, 5, 7, 10, 15, 25, 40; below 0: -1."""
    if number >= 40:
        return 40
    return _BUCKETS[number] if number >= 0 else -1
