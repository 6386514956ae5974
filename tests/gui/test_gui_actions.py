"""The table of actions: complete, without clashes, and everywhere the same."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from cubaquotes.data import folder
from cubaquotes.gui.actions import read_actions
from cubaquotes.gui.help.keys_sheet import KeysDialog
from tests.gui.desk import Desk


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in read_actions() for key in spec.keys)
    assert [key for key, number in keys.items() if number > 1 or not key] == []


def test_every_icon_is_there() -> None:
    for spec in read_actions():
        assert not spec.icon or (folder("resources") / "icons" / f"{spec.icon}.svg").is_file()


def test_every_action_does_something_and_stands_in_a_menu(desk: Desk) -> None:
    table = desk.window.actions_table
    assert table.unconnected() == []
    in_menus = {action.objectName() for menu in desk.window.menus.values() for action in menu.actions()}
    assert {spec.id for spec in table} <= in_menus
    assert list(desk.window.menus) == ["Project", "Review", "List", "Speakers", "Codebook", "View", "Help"]


def test_f1_shows_every_key(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    sheet = desk.window.findChild(KeysDialog)
    assert sheet is not None
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for spec in desk.window.actions_table:
        if spec.keys and spec.sheet != "":
            assert (spec.sheet_text or spec.text.rstrip("…")) in shown
            assert (spec.sheet or spec.shown_key) in shown
    sheet.close()


def test_the_palette_finds_and_runs_actions_articles_and_speakers(desk: Desk) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    desk.press("K", control)
    desk.press("second art")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article is not None
    assert desk.window.session.article.metadata.title == "A second article"
    desk.press("K", control)
    desk.press("not a quo")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.articles[1].decided == 1
    desk.press("K", control)
    desk.press("no such thing at all")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.palette_box.chooser.isVisible()
    desk.press("K", control)
    desk.press("no such thing at all")
    desk.press(Qt.Key.Key_Return)
    assert not desk.window.palette_box.chooser.isVisible()
    assert desk.window.search.field.text() == "no such thing at all"


def test_pinned_keys_are_named_after_their_speakers(desk: Desk) -> None:
    table = desk.window.actions_table
    key = desk.pin("Maria Zakharova")
    assert table[f"speaker.{key}"].text() == "Maria Zakharova"
    assert not table["speaker.9"].isVisible()
    desk.press("9")
    assert all(not quote.status.decided for quote in desk.quotes)
