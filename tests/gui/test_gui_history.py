"""The history panel by real keys: what is listed, where Enter goes, and the way back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from cubaquotes.gui.history.rows import HistoryModel
from cubaquotes.gui.history.words import detail_words, told_at
from cubaquotes.gui.parts.row_list import ROW_ROLE
from cubaquotes.model import HistoryDetail, HistoryEntry, HistoryId, Status
from cubaquotes.services import open_project
from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
IMPORTED = 1  # step of "ana", who made the project


def entries(desk: Desk) -> list[HistoryEntry]:
    return desk.window.history._model.rows


def me(desk: Desk) -> str:
    return desk.window.preferences.settings.annotator_name()


def settle(desk: Desk) -> None:
    desk.bot.wait(100)
    desk.settle()


def open_history(desk: Desk, *, project: bool = False) -> None:
    desk.type("H", CONTROL)
    if project:
        QTest.keyClick(desk.window.history.of_project, Qt.Key.Key_Space)
    settle(desk)


def statuses(path: Path) -> list[Status]:
    with open_project(path) as project:
        return [quote.status for quote in project.articles.open(project.articles.overview()[0].id).quotes]


def test_the_steps_about_this_quote_are_listed_with_who_and_when(desk: Desk) -> None:
    quote = desk.current.id
    desk.press("2")
    desk.press("K")
    assert desk.current.id == quote
    open_history(desk)
    (entry,) = entries(desk)
    assert (entry.quote_id, entry.annotator) == (quote, me(desk))
    words = str(desk.window.history._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Speaker: Senior Cuban official" in words
    assert "today" in words
    desk.press("J")  # one-letter keys work from the list; the panel follows
    settle(desk)
    assert desk.current.id != quote
    assert entries(desk) == []
    assert "Nobody has decided" in desk.window.history._nothing.text()


def test_enter_goes_to_the_quote_of_a_step(desk: Desk) -> None:
    first = desk.current.id
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    open_history(desk, project=True)
    assert len(entries(desk)) == 2 + IMPORTED
    desk.window.history.open_panel()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.current.id == first
    assert desk.window.text.hasFocus()
    assert statuses(desk.path).count(Status.CONFIRMED) == 2  # Return went to the row, not to the quote


def test_enter_without_a_step_says_so_and_gives_the_keys_back(desk: Desk) -> None:
    open_history(desk)
    assert entries(desk) == []
    desk.window.history.open_panel()
    desk.press(Qt.Key.Key_Return)
    assert any("no step" in text for text in desk.window.toasts.texts)
    assert desk.window.text.hasFocus()
    assert statuses(desk.path).count(Status.CONFIRMED) == 0
    desk.press(Qt.Key.Key_Return)
    assert statuses(desk.path).count(Status.CONFIRMED) == 1


def test_undo_up_to_here_says_how_many_steps_and_redo_brings_them_back(desk: Desk) -> None:
    for _ in range(3):
        desk.press(Qt.Key.Key_Return)
    open_history(desk, project=True)
    panel = desk.window.history
    panel.open_panel()
    desk.press(Qt.Key.Key_Down)
    assert panel.preview.text() == "Takes your last 2 steps back, this one included."
    panel.go_back.setFocus()
    desk.press(Qt.Key.Key_Return)
    settle(desk)
    assert statuses(desk.path) == [Status.CONFIRMED, Status.OPEN, Status.OPEN, Status.OPEN]
    assert [entry.undone for entry in entries(desk)] == [True, True, False] + [False] * IMPORTED
    panel.open_panel()
    desk.press(Qt.Key.Key_Home, CONTROL)
    settle(desk)
    assert panel.preview.text() == "Brings 2 steps back, this one included."
    panel.go_back.setFocus()
    desk.press(Qt.Key.Key_Space)
    settle(desk)
    assert statuses(desk.path) == [Status.CONFIRMED] * 3 + [Status.OPEN]
    assert panel.preview.text() == "Takes back this step, your last one."


def test_keys_pressed_just_before_count_as_steps_on_the_way_back(desk: Desk) -> None:
    for _ in range(2):
        desk.press(Qt.Key.Key_Return)
    open_history(desk, project=True)
    panel = desk.window.history
    desk.window.review.confirm()
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    assert panel.preview.text() == "Takes back this step, your last one."
    panel.go_back.click()
    settle(desk)
    assert statuses(desk.path) == [Status.CONFIRMED, Status.OPEN, Status.OPEN, Status.OPEN]


def test_the_key_for_redo_shows_what_was_taken_back_in_the_panel(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)  # from the first article
    for _ in range(5):
        desk.press(Qt.Key.Key_Return)
    open_history(desk, project=True)
    panel = desk.window.history
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    panel.go_back.click()
    settle(desk)
    desk.back()
    desk.press("Z", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.session.article_row == 1
    assert desk.current.status is Status.CONFIRMED


def test_after_a_restart_the_way_back_is_still_there(desk: Desk, open_desk: Callable[[Path], Desk]) -> None:
    for _ in range(2):
        desk.press(Qt.Key.Key_Return)
    desk.close()
    again = open_desk(desk.path)
    open_history(again, project=True)
    assert len(entries(again)) == 2 + IMPORTED
    panel = again.window.history
    panel.open_panel()
    again.press(Qt.Key.Key_Down)
    settle(again)
    assert panel.preview.text() == "Takes your last 2 steps back, this one included."
    panel.go_back.click()
    settle(again)
    assert set(statuses(again.path)) == {Status.OPEN}


def test_whether_the_whole_project_is_shown_is_kept_over_a_restart(
    desk: Desk, open_desk: Callable[[Path], Desk]
) -> None:
    open_history(desk, project=True)
    desk.close()
    again = open_desk(desk.path)
    assert again.window.history.of_project.isChecked()


def test_filters_and_what_somebody_else_did(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    with open_project(desk.path, annotator="bea") as project:
        quote = project.articles.open(project.articles.overview()[1].id).quotes[0]
        project.review.set_note(quote.id, "look again")
    open_history(desk, project=True)
    panel = desk.window.history
    assert [entry.annotator for entry in entries(desk)] == ["bea", me(desk)] + ["ana"] * IMPORTED
    assert panel.preview.text() == "Only bea can take this step back."
    assert not panel.go_back.isEnabled()
    panel.who.setFocus()
    desk.press("b")
    settle(desk)
    assert {entry.annotator for entry in entries(desk)} == {"bea"}
    panel.kind.setFocus()
    desk.press("S")
    settle(desk)
    assert entries(desk) == []


def test_older_steps_come_as_one_scrolls(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cubaquotes.gui.history.panel.PAGE", 10)
    with open_project(desk.path, annotator="bea") as project:
        quote = project.articles.open(project.articles.overview()[0].id).quotes[0]
        for number in range(35):
            project.review.set_note(quote.id, f"note {number}")
    open_history(desk, project=True)
    assert len(entries(desk)) == 10
    panel = desk.window.history
    panel.open_panel()
    for wanted in (20, 30, 35 + IMPORTED):
        desk.press(Qt.Key.Key_End, CONTROL)
        desk.bot.waitUntil(lambda wanted=wanted: len(entries(desk)) >= wanted)
    assert [entry.id for entry in entries(desk)] == sorted((entry.id for entry in entries(desk)), reverse=True)
    assert len(entries(desk)) == 35 + IMPORTED
    assert panel.list.model().index(34 + IMPORTED, 0).data(ROW_ROLE) == entries(desk)[-1]


def test_the_panel_s_key_hides_it_and_escape_gives_the_keys_back(desk: Desk) -> None:
    open_history(desk)
    assert desk.window.history.list.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.text.hasFocus()
    assert desk.window.docks["history"].isVisible()
    desk.press("H", CONTROL)
    desk.press("H", CONTROL)
    assert not desk.window.docks["history"].isVisible()
    assert desk.window.text.hasFocus()


def test_times_are_local_and_human() -> None:
    zone = timezone(timedelta(hours=-5))
    now = datetime(2026, 11, 21, 15, 0, tzinfo=zone)
    assert told_at("2026-11-21T19:03:00Z", now).startswith("today 14:03") or "2:03" in told_at(
        "2026-11-21T19:03:00Z", now
    )
    assert told_at("2026-11-21T03:30:00Z", now).startswith("yesterday")
    assert told_at("2026-11-18T19:03:00Z", now).startswith("Wed")
    assert "today" not in told_at("2025-11-21T19:03:00Z", now)


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        (HistoryDetail("speaker", "", "A", "B"), "Speaker: A → B"),
        (HistoryDetail("status", "", "", "confirmed"), "Status: confirmed"),
        (HistoryDetail("stance", "NATO", "supports", ""), "Stance (NATO) removed: supports"),
        (HistoryDetail("something new", "", "", "x"), "Something new: x"),
    ],
)
def test_details_in_words(detail: HistoryDetail, words: str) -> None:
    assert detail_words(detail) == words


def test_the_model_keeps_qt_s_rules(qapp: QApplication) -> None:
    model = HistoryModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    steps = [HistoryEntry(HistoryId(number), at, "ana", f"step {number}") for number in range(9, 0, -1)]
    model.show(steps[:3])
    model.read_more = lambda: model.add(steps[3:])
    model.fetchMore(model.index(-1))
    assert model.rowCount() == 9
    model.show(steps)
    model.show(())
    assert model.rowCount() == 0
