"""Panels, lines and the window stay where they were put, and go back when asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cubaquotes.gui.parts.widgets import ActionButton, fit_screen
from cubaquotes.model import QuoteFilter, Status
from tests.gui.desk import Desk

RIGHT, LEFT = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea


def test_docks_lines_and_size_are_as_they_were_left(open_desk: Callable[[Path], Desk], project_path: Path) -> None:
    desk = open_desk(project_path)
    window = desk.window
    window.resize(780, 700)  # as large as the screen of this platform takes
    window.addDockWidget(RIGHT, window.docks["articles"])
    window.show_search()
    window.side.setSizes([180, 420])
    window.side.splitterMoved.emit(180, 1)
    desk.bot.wait(50)
    sizes = window.side.sizes()
    desk.close()
    again = open_desk(project_path).window
    assert (again.width(), again.height()) == (780, 700)
    assert again.dockWidgetArea(again.docks["articles"]) == RIGHT
    assert not again.docks["search"].isHidden()
    assert abs(again.side.sizes()[0] - sizes[0]) <= 2


def test_a_maximised_window_is_maximised_again(open_desk: Callable[[Path], Desk], project_path: Path) -> None:
    desk = open_desk(project_path)
    desk.window.showMaximized()
    desk.bot.waitUntil(desk.window.isMaximized)
    desk.close()
    assert open_desk(project_path).window.isMaximized()


def test_focus_mode_is_not_what_is_remembered(open_desk: Callable[[Path], Desk], project_path: Path) -> None:
    desk = open_desk(project_path)
    desk.press(Qt.Key.Key_F11)
    desk.close()
    again = open_desk(project_path).window
    assert not again.isFullScreen()
    assert not again.docks["articles"].isHidden()


def test_everything_goes_back_to_its_place(desk: Desk) -> None:
    window = desk.window
    desk.bot.wait(50)
    before = window.side.sizes()
    window.addDockWidget(RIGHT, window.docks["articles"])
    window.docks["articles"].hide()
    window.side.setSizes([100, 600])
    window.side.splitterMoved.emit(100, 1)
    window.actions_table["view.reset"].trigger()
    desk.bot.wait(50)
    assert window.dockWidgetArea(window.docks["articles"]) == LEFT
    assert not window.docks["articles"].isHidden()
    assert abs(window.side.sizes()[0] - before[0]) <= 2
    window.resize(1280, 1000)  # the line moves by itself again
    desk.bot.wait(50)
    moved = window.side.sizes()
    window._size_side()
    assert window.side.sizes() == moved


def test_where_the_bar_is_narrow_words_give_way_before_buttons(desk: Desk) -> None:
    bar = desk.window.bar
    buttons = bar.findChildren(ActionButton)
    assert all(button.isVisible() for button in buttons)
    wide = buttons[-1].text()
    bar.resize(sum(button.width() for button in buttons) - 30, bar.height())
    assert all(button.isVisible() for button in buttons)
    assert "Undo" in wide
    assert buttons[-1].text() == "Ctrl+Z"
    bar.resize(150, bar.height())
    assert [button.isVisible() for button in buttons] == [True, False, False, False, False]


def test_a_new_window_with_its_frame_fits_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fit_screen(window, 100_000, 100_000)
    room = window.screen().availableGeometry()
    assert window.width() < room.width()
    assert window.height() < room.height() - 30


def test_clear_moves_nothing_when_it_comes(desk: Desk) -> None:
    bar = desk.commands.queue.bar
    high = bar.height()
    assert not bar.clear.isVisible()
    desk.window.review.listing.set_filter(QuoteFilter(statuses=frozenset([Status.OPEN])))
    desk.settle()
    assert bar.clear.isVisible()
    assert bar.height() == high
