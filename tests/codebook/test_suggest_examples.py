"""Stance suggestions on invented statements in three languages."""

import pytest
import regex

from cubaquotes.codebook import default_targets, suggest
from cubaquotes.model import Span, StanceSuggestion, StanceValue
from tests.codebook.stance_examples import EXAMPLES

TARGETS = default_targets()
TITLES = {"en": "Cuba, Russia and Ukraine", "es": "Cuba, Rusia y Ucrania", "ru": "Куба, Россия и Украина"}
_SIGNS = {StanceValue.SUPPORTS: "+", StanceValue.OPPOSES: "-"}


def parse(marked: str) -> tuple[str, Span, Span]:
    """The plain text, and where the reported words [[ ]] and the reporting word {{ }} are in it."""
    text, marks = "", {}
    for piece in regex.split(r"(\[\[|\]\]|\{\{|\}\})", marked):
        if piece in ("[[", "]]", "{{", "}}"):
            marks[piece] = len(text)
        else:
            text += piece
    return text, Span(marks["[["], marks["]]"]), Span(marks["{{"], marks["}}"])


def suggestions(language: str, speaker: str, marked: str) -> tuple[str, list[StanceSuggestion]]:
    # What an article is about stands in its first lines.
    text, content, cue = parse(TITLES[language] + "\n\n" + marked)
    return text, suggest(text, (content,), TARGETS, language, speaker, (cue,))


@pytest.mark.parametrize(("language", "speaker", "marked", "wanted"), EXAMPLES)
def test_the_stance_that_the_words_tell(language: str, speaker: str, marked: str, wanted: str) -> None:
    text, found = suggestions(language, speaker, marked)
    assert " ".join(s.target_key + _SIGNS[s.value] for s in found) == wanted
    for suggestion in found:
        assert suggestion.evidence
        assert all(span.of(text).strip() for span in suggestion.evidence)
        assert 0 < suggestion.confidence < 1
        assert suggestion.reason.endswith(".")
