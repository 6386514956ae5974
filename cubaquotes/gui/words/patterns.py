"""Sentences that the core makes in English, known again by their patterns, to be said in another language."""

import re
import string
from collections.abc import Iterable


class Patterns:
    """Texts with placeholders; the first that fits is the one, so a more particular one stands before a general one."""

    def __init__(self, texts: Iterable[str], shapes: dict[str, str] | None = None) -> None:
        """texts: English, as marked for translation. shapes: by placeholder, what it can be; else it is anything."""
        self._texts = tuple(texts)
        self._shapes = shapes or {}
        self._expressions: list[re.Pattern[str]] = []

    def find(self, words: str) -> tuple[str, dict[str, str]] | None:
        """The text that `words` are made from, and what stands in its places; None if it is not known."""
        if not self._expressions:
            self._expressions = [re.compile(self._expression(text), re.DOTALL) for text in self._texts]
        for text, expression in zip(self._texts, self._expressions, strict=True):
            found = expression.fullmatch(words)
            if found is not None:
                return text, found.groupdict()
        return None

    def _expression(self, text: str) -> str:
        expression, seen = "", set[str]()
        for plain, name, _form, _how in string.Formatter().parse(text):
            expression += re.escape(plain)
            if name:
                expression += f"(?P={name})" if name in seen else f"(?P<{name}>{self._shapes.get(name, '.+')})"
                seen.add(name)
        return expression
