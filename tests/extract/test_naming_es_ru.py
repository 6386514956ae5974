"""Who is named as the speaker in Spanish and Russian, in small articles of our own (naming_{es,ru}*.toml)."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from cubaquotes.extract import extract

_LABEL = re.compile(r"\{([^}]*)\}")
_UNSAID = {"el", "la", "los", "las", "un", "una", "don", "doña"}


def _key(name: str) -> str:
    return " ".join(w for w in re.findall(r"\w+", name.casefold().replace("ё", "е")) if w not in _UNSAID)


def _cases() -> list[tuple[str, str, str]]:
    files = [
        (code, file) for code in ("es", "ru") for file in sorted(Path(__file__).parent.glob(f"naming_{code}*.toml"))
    ]
    return [
        (code, case["about"], case["text"].strip())
        for code, file in files
        for case in tomllib.loads(file.read_text("utf-8"))["case"]
    ]


def misses(language: str, marked: str) -> list[str]:
    """The statements with the wrong speaker (by the place of their last letter), each as a line."""
    pieces = _LABEL.split(marked)
    text = "".join(pieces[::2])
    quotes = extract(text, language).quotes
    found, place = [], 0
    for before, names in zip(pieces[::2], pieces[1::2], strict=False):
        place += len(before)
        hits = [q.speaker for q in quotes if any(s.start <= place - 2 < s.end for s in (*q.quoted, *q.content))]
        if not {_key(name or "") for name in hits} & set(map(_key, names.split("|"))):
            found.append(f"{text[max(0, place - 30) : place]!r}: {names} but {hits}")
    return found


@pytest.mark.parametrize(("language", "about", "marked"), _cases(), ids=lambda x: x if len(x) < 90 else "")
def test_the_speaker_is_named(language: str, about: str, marked: str) -> None:
    assert not misses(language, marked)
