"""Names that stand in an article, though nobody has suggested them: what a new speaker is mostly called."""

import re

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LONGEST = 5  # words


def names_in(text: str) -> list[str]:
    """Capitalised words in a row, at least two, each such name once, in the order of the text.

    Three words or more are there without the first of them, too: that may be a title, or only begin the sentence.
    """
    found: dict[str, None] = {}
    words: list[str] = []
    end = -1
    for match in _WORD.finditer(text):
        word = match.group()
        if words and (not word[0].isupper() or text[end : match.start()] != " "):
            _keep(words, found)
            words = []
        if word[0].isupper():
            words.append(word)
            end = match.end()
    _keep(words, found)
    return list(found)


def _keep(words: list[str], found: dict[str, None]) -> None:
    called = next((place for place, word in enumerate(words) if not _is_short_form(word)), 0)
    words = words[called:]  # "МИД РФ Мария Захарова": whose spokeswoman she is
    if len(words) <= _LONGEST:
        found.update((" ".join(words[start:]), None) for start in range(len(words) - 1))


def _is_short_form(word: str) -> bool:
    return len(word) > 1 and word.isupper()
