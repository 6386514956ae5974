"""How far the work is, and how long the rest takes: said only when there is enough to judge by."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cubaquotes.gui.queue.estimate import in_words
from cubaquotes.model import Progress
from tests.gui.desk import Desk


def told(desk: Desk) -> str:
    return " | ".join(label.text() for label in desk.window.status.progress.findChildren(QLabel))


def test_article_and_project_have_their_progress(desk: Desk) -> None:
    desk.bot.waitUntil(lambda: "Article 0 of 4 | Project 0 of 5" in told(desk))
    desk.press(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: "Article 1 of 4 | Project 1 of 5" in told(desk))
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    desk.bot.waitUntil(lambda: "Article 0 of 4 | Project 0 of 5" in told(desk))


def test_an_estimate_needs_enough_decisions(desk: Desk) -> None:
    line = desk.window.status.progress
    line.tell(Progress(100, 10, None))
    assert line.left.text() == ""
    line.tell(Progress(1000, 100, 9.0))
    assert line.left.text() == "about 2 h 20 min left at your pace"
    line.tell(Progress(100, 100, 9.0))
    assert line.left.text() == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (20, "less than a minute left at your pace"),
        (720, "about 12 min left at your pace"),
        (7800, "about 2 h 10 min left at your pace"),
        (7200, "about 2 h left at your pace"),
        (60 * 3600, "about 60 hours of work left at your pace"),
    ],
)
def test_an_estimate_is_no_more_exact_than_it_can_be(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
