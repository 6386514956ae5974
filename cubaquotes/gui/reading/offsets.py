"""Code points and Qt's UTF-16 units: the only place where one becomes the other.

Everything in the program counts Unicode code points; QTextDocument counts UTF-16 units, in which an emoji or any
other character beyond U+FFFF takes two places.
"""

import re
from bisect import bisect_left

from cubaquotes.model import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Translates places of one text. A look-up costs the logarithm of the number of astral characters."""

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + index for index, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """The UTF-16 unit at which the code point at `point` starts."""
        return point + bisect_left(self._points, point)

    def to_point(self, unit: int) -> int:
        """The code point that starts at `unit`, or that `unit` cuts in two."""
        return unit - bisect_left(self._units, unit)

    def span_to_units(self, span: Span) -> tuple[int, int]:
        """Start and end of `span` in UTF-16 units."""
        return self.to_units(span.start), self.to_units(span.end)

    def span_to_points(self, start: int, end: int) -> Span:
        """The code points between two places counted in UTF-16 units; a character cut in two is left out at the end."""
        return Span(self.to_point(start), self.to_point(end))


def utf16_length(text: str) -> int:
    """How many UTF-16 units `text` takes."""
    return len(text) + len(_ASTRAL.findall(text))
