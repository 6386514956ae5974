"""Helpers for the tests of languages that are read by rule."""

from cubaquotes.extract import extract


def said(text: str, language: str) -> list[tuple[str, str, str | None]]:
    """(d | m | i, content, speaker) of each quote."""
    return [(str(q.type)[0], q.text, q.speaker) for q in extract(text, language)]
