"""The tour: at the first start, by keyboard, in nobody's way, and never again unless asked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cubaquotes import settings
from cubaquotes.gui.application import make_window
from cubaquotes.gui.help.callout import beside
from cubaquotes.gui.help.tour import Tour
from tests.gui.desk import Desk


def take(desk: Desk) -> Tour:
    desk.window.actions_table["help.tour"].trigger()
    desk.settle()
    return desk.commands.help.tour


@pytest.fixture
def first_start(qtbot: QtBot) -> Iterator[Desk]:
    window, commands = make_window(None)
    window.show()
    desk = Desk(window, commands, window.preferences.last() or settings.paths.sample_project(), qtbot)
    qtbot.waitUntil(lambda: bool(window.session.articles), timeout=20_000)
    desk.settle()
    desk.back()
    yield desk
    window.close()
    window.deleteLater()


def test_it_comes_at_the_first_start_and_never_again(first_start: Desk, qtbot: QtBot) -> None:
    desk = first_start
    tour = desk.commands.help.tour
    qtbot.waitUntil(lambda: tour.running)
    assert tour.callout.isVisible()
    desk.window.preferences.finish()
    assert settings.load()[0].toured
    desk.close()
    window, commands = make_window(desk.path)
    window.show()
    qtbot.waitUntil(lambda: bool(window.session.articles), timeout=20_000)
    again = Desk(window, commands, desk.path, qtbot)
    again.settle()
    assert not commands.help.tour.running
    window.close()
    window.deleteLater()


def test_doing_it_goes_on_and_the_keys_in_the_notes_are_the_real_ones(desk: Desk) -> None:
    desk.window.actions_table.give("review.reject", ["Z"])
    tour = take(desk)
    assert "press ⏎" in tour.callout.words
    desk.press(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: "press 1 to 9" in tour.callout.words)
    assert "Z says that it is no quote" in tour.callout.words
    desk.press("2")
    desk.bot.waitUntil(lambda: "Q W E R T" in tour.callout.words)
    assert "Ctrl+E" in tour.callout.words
    desk.press("Q")
    desk.press("Q")
    desk.press(Qt.Key.Key_Space)
    assert not tour.running
    assert not tour.callout.isVisible()
    assert sum(quote.status.decided for quote in desk.quotes) == 2


def test_space_goes_on_without_doing_and_escape_ends_it(desk: Desk) -> None:
    tour = take(desk)
    desk.press(Qt.Key.Key_Space)
    assert "One key, too" in tour.callout.words
    desk.press(Qt.Key.Key_Escape)
    assert not tour.running
    assert not any(quote.status.decided for quote in desk.quotes)
    tour = take(desk)
    assert "Right?" in tour.callout.words


def test_a_letter_typed_in_the_picker_is_no_step_and_escape_closes_the_picker_only(desk: Desk) -> None:
    tour = take(desk)
    desk.press("S")
    desk.press("a b")
    assert "Right?" in tour.callout.words
    desk.press(Qt.Key.Key_Escape)
    assert tour.running
    assert not desk.window.picker.chooser.isVisible()


def test_the_note_lies_beside_what_it_speaks_of(desk: Desk) -> None:
    tour = take(desk)
    window = desk.window
    for size in ((1280, 800), (960, 600), (1920, 1080)):
        window.resize(*size)
        for part in (window.bar.confirm, window.inspector.speaker, window.inspector.stance_keys):
            desk.bot.wait(150)
            card = tour.callout.geometry()
            assert window.rect().contains(card)
            ring = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
            assert not card.intersects(ring)
            desk.press(Qt.Key.Key_Space)
        assert not tour.running
        tour.start()
    tour.end()


def test_the_buttons_do_what_the_keys_do(desk: Desk) -> None:
    tour = take(desk)
    QTest.mouseClick(tour.callout._next, Qt.MouseButton.LeftButton)
    assert "One key, too" in tour.callout.words
    QTest.mouseClick(tour.callout._skip, Qt.MouseButton.LeftButton)
    assert not tour.running


def test_a_note_without_room_beside_stays_in_the_window() -> None:
    room = QRect(0, 0, 400, 300)
    place = beside(QRect(10, 10, 380, 280), QRect(0, 0, 340, 150), room)
    assert room.contains(QRect(place, QRect(0, 0, 340, 150).size()))


def test_without_an_article_it_opens_the_sample(desk: Desk) -> None:
    desk.window.session.show(None)
    tour = take(desk)
    desk.bot.waitUntil(lambda: tour.running, timeout=20_000)
    desk.settle()
    assert desk.window.status.project_name == "sample"
