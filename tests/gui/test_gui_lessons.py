"""What was learned: shown with a switch, and offered to the same outlet's other articles."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from cubaquotes.gui.dialogs.lessons import LessonsDialog
from cubaquotes.gui.parts.typing_guard import PAUSE
from cubaquotes.model import Metadata, Status
from cubaquotes.services import create_project, open_project
from tests.gui.desk import Desk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAYINGS = (("We need bread", "We want peace"), ("Nobody asked us", "We will stay here"))


@pytest.fixture
def outlet(open_desk: Callable[[Path], Desk], tmp_path: Path) -> Desk:
    """Two articles of one outlet with two quotes each by one speaker."""
    path = tmp_path / "outlet.cubaquotes"
    with create_project(path, annotator="ana") as project:
        for said in SAYINGS:
            text = "\n\n".join(f"“{words},” Ana Torres said in Havana on Monday." for words in said)
            assert project.articles.import_text(text, metadata=Metadata(outlet="Newsweek")).quotes == 2
    return open_desk(path)


def statuses(path: Path) -> list[list[Status]]:
    with open_project(path) as project:
        return [[q.status for q in project.articles.open(row.id).quotes] for row in project.articles.overview()]


def test_a_correction_is_offered_to_the_outlet_s_other_articles_too(outlet: Desk) -> None:
    desk = outlet
    desk.press("3")
    desk.bot.waitUntil(lambda: any("3 more open quotes, 2 in other" in text for text in desk.window.toasts.texts))
    desk.press("A")
    desk.bot.waitUntil(lambda: QApplication.activeModalWidget() is not None)  # a look at the quotes first
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    desk.back()
    desk.settle()
    assert statuses(desk.path) == [[Status.CORRECTED, Status.CORRECTED]] * 2
    desk.press("Z", CONTROL)
    assert statuses(desk.path) == [[Status.CORRECTED, Status.OPEN], [Status.OPEN, Status.OPEN]]


def test_lessons_are_listed_switched_off_and_on_and_undone(outlet: Desk) -> None:
    desk = outlet
    for _ in SAYINGS[0]:  # one correction could be the program's wrong mention; two say who the name is
        desk.press("3")
    assert desk.window.session.article_row == 1
    assert desk.speaker(desk.current) == "Maria Zakharova"
    assert "Learned" in desk.window.inspector.reason._reason.text()
    desk.type("L", CONTROL | SHIFT)
    desk.settle()
    dialog = desk.window.findChild(LessonsDialog)
    assert dialog is not None
    item = dialog.rows.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(1, 6)] == [
        "“Ana Torres”", "Maria Zakharova", "2", "0", "Newsweek",
    ]  # fmt: skip
    option = QStyleOptionViewItem()
    option.initFrom(dialog.rows)
    option.rect = dialog.rows.visualItemRect(item)
    option.rect.setWidth(dialog.rows.columnWidth(0))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = dialog.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, dialog.rows)
    QTest.mouseClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(0, 0))
    desk.settle()
    desk.bot.waitUntil(lambda: desk.current.suggestion.speaker == "Ana Torres")
    with open_project(desk.path) as project:
        assert [lesson.active for lesson in project.speakers.lessons()] == [False]
    item = dialog.rows.topLevelItem(0)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Checked)
    desk.settle()
    desk.bot.waitUntil(lambda: desk.current.suggestion.speaker == "Maria Zakharova")
    dialog.close()
    desk.back()
    desk.bot.wait(PAUSE + 50)
    desk.press("Z", CONTROL)
    desk.bot.waitUntil(lambda: desk.current.suggestion.speaker == "Ana Torres")
