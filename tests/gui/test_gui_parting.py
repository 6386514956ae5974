"""Splitting a quote and joining two, by keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from cubaquotes.gui.parts.chooser import Chooser
from cubaquotes.gui.queue.parting import clause_starts, inside, word_start, word_starts
from cubaquotes.model import QuoteView, Span, Status, words_of
from cubaquotes.services import create_project
from tests.gui.desk import Desk
from tests.services.making import add_article, quote

Saved = Callable[[Path], list[QuoteView]]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def words(desk: Desk, quote: QuoteView) -> str:
    article = desk.window.session.article
    assert article is not None
    return words_of(quote.content, article.text)


def put_caret(desk: Desk, before: str) -> None:
    text, article = desk.window.text, desk.window.session.article
    assert article is not None
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.places.to_units(article.text.index(before)))
    text.setTextCursor(cursor)


def test_split_at_the_caret_join_again_and_undo_both(desk: Desk, saved: Saved) -> None:
    whole = words(desk, desk.current)
    put_caret(desk, "nd at once")  # in the middle of "end"
    desk.press("C")
    assert [words(desk, quote) for quote in saved(desk.path)[:2]] == ["The embargo must", "end at once,"]
    assert words(desk, desk.current) == "The embargo must"
    assert desk.window.toasts.texts
    desk.press("C", SHIFT)
    assert words(desk, desk.current).replace("\n", " ") == "The embargo must end at once,"
    joined = saved(desk.path)[1]
    assert joined.status is Status.REJECTED
    assert joined.mine is not None
    assert joined.mine.joined_into == desk.current.id
    assert joined.id not in [quote.id for quote in desk.quotes]  # neither drawn nor listed
    assert len(desk.window.review.listing) == 4
    desk.press("Z", CONTROL)
    desk.press("Z", CONTROL)
    assert words(desk, saved(desk.path)[0]) == whole
    assert len(saved(desk.path)) == 4


def test_without_a_caret_in_the_quote_the_place_is_asked_for(desk: Desk, saved: Saved) -> None:
    desk.press("C")
    desk.press("en")
    assert desk.window.text.selected() is not None  # the second quote is shown
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert [words(desk, quote) for quote in saved(desk.path)[:2]] == ["The embargo must", "end at once,"]
    desk.press("J")
    assert words(desk, desk.current) == "end at once,"


def test_the_places_are_told_in_whole_words(desk: Desk) -> None:
    desk.press("C")
    choices = desk.window.findChildren(Chooser)
    rows = [row for chooser in choices if chooser.isVisible() for row in chooser._model.rows]
    article = desk.window.session.article
    assert article is not None
    known = set(article.text.replace("“", " ").replace("”", " ").split())
    for row in rows:
        assert set(row.text.removesuffix("…").split()) <= known
        assert set(row.detail.removeprefix("after “…").removesuffix("”").split()) <= known
    assert rows
    desk.press(Qt.Key.Key_Escape)


def test_escape_splits_nothing(desk: Desk, saved: Saved) -> None:
    desk.press("C")
    desk.press(Qt.Key.Key_Escape)
    assert len(saved(desk.path)) == 4
    assert desk.window.text.selected() is None


def test_what_cannot_be_joined_is_told(desk: Desk, saved: Saved) -> None:
    for _ in range(3):
        desk.press("J")
    desk.press("C", SHIFT)
    assert all(quote.status is Status.OPEN for quote in saved(desk.path))
    assert desk.window.toasts.texts


def test_places_that_are_offered() -> None:
    text = "We went home. Then it rained, and we slept.”"
    content = (Span(0, 43),)
    assert [text[at:].split()[0] for at in clause_starts(content, text)] == ["Then", "and"]
    assert text[word_starts(content, text)[0] :].startswith("went")
    assert word_start(text.index("ained"), text) == text.index("rained")


@given(st.text("ab ,.“”😀é\n", max_size=60), st.data())
def test_places_lie_inside_the_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    content = (Span(start, data.draw(st.integers(start, len(text)))),)
    for at in (*clause_starts(content, text), *word_starts(content, text)):
        assert inside(content, at)


TWO = """Border

“We will keep the border open,” John Hale said. His colleague Peter Evans disagreed: “It has to close at once.”
"""


@pytest.mark.parametrize("decided", [False, True])
def test_a_half_by_somebody_else_shows_its_own_speaker(
    open_desk: Callable[[Path], Desk], tmp_path: Path, decided: bool
) -> None:
    path = tmp_path / "two.cubaquotes"
    with create_project(path) as project:
        halves = "We will keep the border open,", "It has to close at once."
        add_article(project, TWO, [quote(TWO, *halves, speaker="John Hale")])  # taken for one quote
    desk = open_desk(path)
    if decided:
        desk.press(Qt.Key.Key_Return)
    put_caret(desk, "It has")
    desk.press("C")
    assert words(desk, desk.current) == "We will keep the border open,"
    assert desk.current.status.decided is decided
    desk.press("J")
    assert words(desk, desk.current) == "It has to close at once."
    assert not desk.current.status.decided
    assert desk.current.suggestion.speaker == "Peter Evans"
    assert any("Peter Evans" in text for text in desk.window.toasts.texts) is decided
    desk.press("Z", CONTROL)
    assert len(desk.quotes) == 1
