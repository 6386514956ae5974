"""D: done with this article, after a look at what may have been missed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cubaquotes.gui.projects.article_list import progress_words
from cubaquotes.gui.queue.passages import words_to_take
from cubaquotes.model import Missed, MissedKind, QuoteView, Span, Status, words_of
from cubaquotes.services import create_project, open_project
from tests.gui.desk import FIRST, SECOND, Desk

Saved = Callable[[Path, int], list[QuoteView]]
GAPS = """Words in the air

“The embargo must end at once,” Maria Zakharova said in Moscow on Monday.

“We will never lift these sanctions,” Nikolai Patrushev said after the meeting.

The man with the hat repeated and insisted.

On the wall stood “every one of these words that people here will not forget”.

They call it “the Rock”. Then it was quiet.
"""


@pytest.fixture
def gaps(tmp_path: Path, open_desk: Callable[[Path], Desk]) -> Desk:
    """An article with words that no quote covers, and one without."""
    path = tmp_path / "gaps.cubaquotes"
    with create_project(path, annotator="ana") as project:
        project.articles.import_text(GAPS)
        project.articles.import_text(SECOND)
    return open_desk(path)


def done(path: Path) -> list[bool]:
    with open_project(path) as project:
        return [row.done for row in project.articles.overview()]


def passages(desk: Desk) -> list[str]:
    return [missed.words for missed in desk.commands.queue.coverage.passages]


def test_where_nothing_may_be_missed_done_is_done_and_the_next_article_comes(
    open_desk: Callable[[Path], Desk], tmp_path: Path
) -> None:
    path = tmp_path / "plain.cubaquotes"
    with create_project(path) as project:
        project.articles.import_text("One\n\n“The embargo must end at once,” Maria Zakharova said.\n")
        project.articles.import_text(SECOND)
    desk = open_desk(path)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    desk.press("D")
    assert done(path) == [True, False]
    assert desk.window.session.article_row == 1
    assert not desk.commands.queue.coverage_panel.isVisible()


def test_open_quotes_are_told_before_an_article_is_done(
    open_desk: Callable[[Path], Desk], project_path: Path, saved: Saved
) -> None:
    desk = open_desk(project_path)
    panel = desk.commands.queue.coverage_panel
    desk.press("D")
    assert panel.isVisible()
    assert panel.open.text() == "4 quotes are still open. D again marks the article as done all the same."
    assert done(project_path) == [False, False]
    desk.press("X")  # means the quote: there are no passages
    assert saved(project_path, 0)[0].status is Status.REJECTED
    assert panel.open.text() == "3 quotes are still open."
    desk.press("D")
    assert done(project_path) == [False, False]
    desk.press("D")
    assert done(project_path) == [True, False]
    assert not panel.isVisible()
    assert progress_words(desk.window.session.articles[0]) == "✓ done · 1/4"


def test_where_the_last_open_quote_was_decided_d_is_enough(desk: Desk) -> None:
    desk.press("D")
    for _ in range(4):
        desk.press("X")
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    desk.press("D")
    assert done(desk.path) == [True, False]


def test_what_may_be_missed_is_shown_walked_through_made_a_quote_and_ignored(gaps: Desk, saved: Saved) -> None:
    check, text = gaps.commands.queue.coverage, gaps.window.text
    gaps.press("D")
    assert gaps.commands.queue.coverage_panel.isVisible()
    before = passages(gaps)
    assert len(before) >= 2
    assert done(gaps.path) == [False, False]
    article = gaps.window.session.article
    assert article is not None
    selected = text.selected()
    assert selected == words_to_take(check.passages[0], article.text)
    gaps.press("J")
    assert check.at == 1
    gaps.press("K")
    gaps.press("M")
    gaps.press(Qt.Key.Key_Escape)  # of the picker, if nobody was found for it
    assert selected is not None
    added = [quote for quote in saved(gaps.path, 0) if quote.suggestion.id.startswith("hand-")]
    assert [quote.status for quote in added] == [Status.OPEN]  # nobody was named
    assert [words_of(quote.content, article.text) for quote in added] == [article.text[selected.start : selected.end]]
    assert passages(gaps) == before[1:]


def test_ignored_passages_are_not_asked_about_again(gaps: Desk) -> None:
    gaps.press("D")
    for _ in passages(gaps):
        gaps.press("X")
    assert not passages(gaps)
    assert all(quote.status is not Status.REJECTED for quote in gaps.quotes[:1])  # X meant the passages
    gaps.commands.queue.coverage.close()
    gaps.press("D")
    assert not passages(gaps)
    gaps.press("D")  # quotes are open
    assert done(gaps.path) == [True, False]


def test_d_again_says_done_all_the_same(gaps: Desk) -> None:
    gaps.press("D")
    gaps.press("D")
    assert done(gaps.path) == [True, False]
    assert gaps.window.session.article_row == 1
    assert not gaps.commands.queue.coverage_panel.isVisible()


def test_who_goes_to_a_quote_means_that_quote(gaps: Desk, saved: Saved) -> None:
    gaps.press("D")
    gaps.press("N")
    assert not gaps.commands.queue.coverage.has_keys
    gaps.press("X")
    assert saved(gaps.path, 0)[1].status is Status.REJECTED
    gaps.press("D")  # back to the passages, not done yet
    assert done(gaps.path) == [False, False]
    assert gaps.commands.queue.coverage.has_keys


def test_d_takes_done_back(gaps: Desk) -> None:
    for key in ("D", "D"):
        gaps.press(key)
    gaps.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    gaps.press("D")
    assert done(gaps.path) == [False, False]


@pytest.mark.parametrize(
    ("text", "verb", "wanted"),
    [
        ("It rained. He said that the road was closed. Then he left.", "said", "the road was closed"),
        ("Prices will rise again next year, he said.", "said", "Prices will rise again next year, he"),
        ("Он заявил, что дорога закрыта до утра.", "заявил", "дорога закрыта до утра"),
        ("Dijo que la calle está cerrada.", "Dijo", "la calle está cerrada"),
        ("He said.", "said", "said"),
    ],
)
def test_the_words_offered_for_a_reporting_verb(text: str, verb: str, wanted: str) -> None:
    start = text.index(verb)
    span = words_to_take(Missed(Span(start, start + len(verb)), MissedKind.VERB, text), text)
    assert text[span.start : span.end] == wanted


def test_done_pressed_right_after_the_last_decision_means_the_article_of_that(desk: Desk) -> None:
    """Enter has led on to the next article before the answer about the first one is there."""
    for _ in range(3):
        desk.press(Qt.Key.Key_Return)
    desk.type(Qt.Key.Key_Return)
    desk.type("D")
    desk.settle()
    desk.settle()
    rows = desk.window.session.articles
    assert [row.done for row in rows] == [True, False]
    assert desk.window.session.article is not None
    assert desk.window.session.article.id == rows[1].id


def named(desk: Desk) -> str:
    """The article that is meant, as the panel says it."""
    panel = desk.commands.queue.coverage_panel
    assert panel.isVisible()
    return panel.heading.text()


def test_the_question_names_the_article(gaps: Desk) -> None:
    gaps.press("D")
    assert named(gaps) == "Done with “Words in the air”?"


def test_done_after_the_window_has_moved_on_means_the_article_just_reviewed(desk: Desk) -> None:
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    rows = desk.window.session.articles
    assert desk.window.session.article_row == 1  # it has moved on by itself
    current = desk.current.id
    desk.press("D")
    assert done(desk.path) == [True, False]
    assert (desk.window.session.article_row, desk.current.id) == (1, current)
    assert any(f"Done: {rows[0].title}" in text for text in desk.window.toasts.texts)
    desk.press("D")  # from now on the key means what is shown
    assert named(desk) == f"Done with “{rows[1].title}”?"
    assert done(desk.path) == [True, False]


def test_done_means_the_article_that_the_analyst_has_opened_after_the_last_decision(desk: Desk) -> None:
    for _ in range(5):
        desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article_row == 1  # there is nothing to go on to
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.session.article_row == 0
    desk.press("D")
    assert done(desk.path) == [True, False]


def test_what_may_be_missed_in_the_article_just_reviewed_is_looked_at_there_and_then_the_way_goes_on(
    gaps: Desk,
) -> None:
    for _ in range(len(gaps.quotes)):
        gaps.press("X")
    assert gaps.window.session.article_row == 1
    gaps.press("D")
    gaps.settle()
    assert gaps.window.session.article_row == 0
    assert named(gaps) == "Done with “Words in the air”?"
    assert gaps.commands.queue.coverage.has_keys
    gaps.press("D")
    gaps.settle()
    assert done(gaps.path) == [True, False]
    assert gaps.window.session.article_row == 1


@pytest.mark.parametrize("key", ["J", "X", "Q"])
def test_whoever_has_gone_on_in_the_next_article_means_that_one(
    open_desk: Callable[[Path], Desk], tmp_path: Path, key: str
) -> None:
    path = tmp_path / "two.cubaquotes"
    with create_project(path) as project:
        project.articles.import_text(SECOND)
        project.articles.import_text(FIRST)
    desk = open_desk(path)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article_row == 1
    desk.press(key)
    desk.press("D")
    assert named(desk) == "Done with “Talks and sanctions”?"
    assert done(desk.path) == [False, False]


def test_what_was_passed_over_is_not_asked_again_after_a_restart(gaps: Desk, open_desk: Callable[[Path], Desk]) -> None:
    gaps.press("D")
    first = passages(gaps)
    assert len(first) > 1
    gaps.press("X")
    assert passages(gaps) == first[1:]
    gaps.window.close()
    again = open_desk(gaps.path)
    again.press("D")
    assert passages(again) == first[1:]
