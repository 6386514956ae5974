"""The search panel by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from cubaquotes.gui.search.search_panel import HitModel
from cubaquotes.model import HitKind, SearchHit, Status
from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def hits(desk: Desk) -> list[SearchHit]:
    return desk.window.search._model.rows


def look_for(desk: Desk, words: str) -> None:
    desk.type("F", CONTROL)
    desk.window.search.field.setText(words)
    desk.press(Qt.Key.Key_Return)
    desk.bot.wait(50)
    desk.settle()


def test_return_in_the_list_goes_there_and_decides_nothing(desk: Desk) -> None:
    look_for(desk, "missiles")
    desk.window.search.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.current.id == desk.quotes[3].id
    assert desk.window.text.hasFocus()
    assert not any(quote.status.decided for quote in desk.quotes)
    desk.press(Qt.Key.Key_Return)
    assert desk.quotes[3].status is Status.CONFIRMED


@pytest.mark.parametrize(
    ("where", "words", "kinds"),
    [
        ("Articles", "embargo", {HitKind.ARTICLE}),
        ("Quotes", "embargo", {HitKind.QUOTE}),
        ("Notes", "embargo", set()),
        ("Speakers", "захарова", {HitKind.SPEAKER}),
        ("Quotes", "zakharova", set()),
        ("Everywhere", "“must end”", {HitKind.ARTICLE}),
    ],
)
def test_where_to_search_is_chosen_by_letters(desk: Desk, where: str, words: str, kinds: set[HitKind]) -> None:
    look_for(desk, words)
    desk.window.search.where.setFocus()
    desk.type(where[0])
    desk.bot.wait(50)
    desk.settle()
    assert desk.window.search.where.currentText() == where
    assert {hit.kind for hit in hits(desk)} == kinds
    assert not any(quote.status.decided for quote in desk.quotes)


def test_a_note_is_found_and_named_as_one(desk: Desk) -> None:
    with_note = desk.current.id
    desk.window.review.set_note(desk.current, "compare Ёжик")
    desk.press("J")
    look_for(desk, "ежик")
    (hit,) = hits(desk)
    assert hit.match == "Ёжик"
    told = desk.window.search._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Note in Talks and sanctions: ")
    desk.press(Qt.Key.Key_Return)
    assert desk.current.id == with_note


def test_only_the_latest_words_are_answered(desk: Desk) -> None:
    panel = desk.window.search
    desk.type("F", CONTROL)
    for word in ("missiles", "sanctions", "embargo"):
        panel.field.setText(word)
        panel._search()
    desk.settle()
    assert {hit.match for hit in hits(desk)} == {"embargo"}
    panel.field.clear()
    desk.bot.wait(60)
    desk.settle()
    assert hits(desk) == []
    assert "phrase" in panel._count.text()


def test_the_model_keeps_qt_s_rules(desk: Desk) -> None:
    model = HitModel(desk.window)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([SearchHit(1, "A", None, None, "", "A", "")])  # type: ignore[arg-type]
    model.set_rows([])


def test_letters_in_a_list_of_places_are_keys_of_the_window(desk: Desk) -> None:
    look_for(desk, "missiles")
    desk.window.search.list.setFocus()
    here = desk.current.id
    QTest.keyClick(desk.window.search.list, Qt.Key.Key_J)
    desk.settle()
    assert desk.current.id != here
