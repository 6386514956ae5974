"""Who is named as the speaker, in small articles of our own (naming_en_*.toml)."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from cubaquotes.extract import extract

_FOLDER = Path(__file__).parent
_LABEL = re.compile(r"\{([^}]*)\}")
NOBODY = "-"
_UNSAID = {"the", "a", "an", "mr", "ms", "mrs", "dr", "prof", "capt", "judge", "president", "senator"}


class Label(NamedTuple):
    """A quoted stretch (by the place of its last word) and the names that are right for it."""

    end: int
    names: frozenset[str]


def _key(name: str) -> str:
    words = re.findall(r"\w+", name.replace("’s", "").replace("'s", "").casefold())
    return " ".join(w for w in words if w not in _UNSAID)


def _cases() -> list[tuple[str, str, int]]:
    """What each article is about, its text with labels, and how many of them are known to come out wrong so far."""
    files = sorted(_FOLDER.glob("naming_en_*.toml"))
    cases = [case for file in files for case in tomllib.loads(file.read_text("utf-8"))["case"]]
    return [(case["about"], case["text"].strip(), case.get("open", 0)) for case in cases]


def read_labels(marked: str) -> tuple[str, list[Label]]:
    """Split a marked article into its text and its labels."""
    text, labels, last = "", [], 0
    for label in _LABEL.finditer(marked):
        text += marked[last : label.start()]
        last = label.end()
        names = frozenset(NOBODY if name == NOBODY else _key(name) for name in label[1].split("|"))
        labels.append(Label(len(text) - 2, names))
    return text + marked[last:], labels


def misses(marked: str) -> list[str]:
    """The labels that the engine gets wrong, each as a line. {-}: words that nobody said, so that no quote has them."""
    text, labels = read_labels(marked)
    quotes = extract(text, "en").quotes
    found = []
    for label in labels:
        hits = [q for q in quotes if any(s.start <= label.end < s.end for s in (*q.quoted, *q.content))]
        speakers = [q.speaker for q in hits]
        if NOBODY in label.names and (not hits or (len(label.names) > 1 and not any(speakers))):
            continue
        if not any(_key(s or "") in label.names for s in speakers):
            found.append(f"{text[max(0, label.end - 20) : label.end]!r}: {sorted(label.names)} but {speakers}")
    return found


@pytest.mark.parametrize(("about", "marked", "known"), _cases(), ids=lambda x: x if len(str(x)) < 70 else "")
def test_the_speaker_is_named(about: str, marked: str, known: int) -> None:
    wrong = misses(marked)
    assert len(wrong) <= known, wrong
