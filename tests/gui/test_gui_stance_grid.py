"""The grid of targets and values by real keys."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from cubaquotes.gui.inspector.stance_grid import CHOSEN_ROLE, STRENGTH_ROLE, VALUES
from cubaquotes.model import QuoteView, StanceValue
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]


def test_the_whole_grid_by_arrows_and_space(desk: Desk, saved: Saved) -> None:
    grid, targets = desk.window.inspector.stances, desk.window.session.targets
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        desk.press(key)
    assert desk.window.session.target_id == targets[2].id  # the current target goes along with the arrows
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Space):
        desk.press(key)
    assert {stance.target_id: stance.value for stance in saved(desk.path)[0].stances} == {
        targets[2].id: StanceValue.OPPOSES, targets[3].id: StanceValue.SUPPORTS,
    }  # fmt: skip
    assert grid.model().index(2, 1 + VALUES.index(StanceValue.OPPOSES)).data(CHOSEN_ROLE) is True
    desk.press(Qt.Key.Key_Space)
    assert len(saved(desk.path)[0].stances) == 1  # the same again takes it back


def test_the_current_target_stays_for_the_next_quotes_and_after_a_restart(
    desk: Desk, open_desk: Callable[[Path], Desk]
) -> None:
    desk.press(".")
    desk.press(".")
    target = desk.window.session.target_id
    label = desk.window.inspector.stance_keys._target.text()
    assert label == desk.window.session.targets[2].label
    for _ in range(5):  # into the next article, too
        desk.press(Qt.Key.Key_Return)
    assert desk.window.session.target_id == target
    assert desk.window.inspector.stance_keys._target.text() == label
    desk.close()
    again = open_desk(desk.path)
    assert again.window.session.target_id == target


def test_strength_evidence_and_note_are_optional_and_told(desk: Desk, saved: Saved) -> None:
    desk.press("W")
    desk.press("G")
    desk.press("G")
    cursor = QTextCursor(desk.window.text.document())
    start = desk.window.text.toPlainText().index("must end")
    cursor.setPosition(start)
    cursor.setPosition(start + len("must end"), QTextCursor.MoveMode.KeepAnchor)
    desk.window.text.setTextCursor(cursor)
    desk.press("V")
    (stance,) = saved(desk.path)[0].stances
    article = desk.window.session.article
    assert article is not None
    assert stance.evidence is not None
    assert (stance.intensity, stance.evidence.of(article.text), stance.note) == (2, "must end", "")
    index = desk.window.inspector.stances.model().index(0, 1 + VALUES.index(StanceValue.OPPOSES))
    assert index.data(STRENGTH_ROLE) == 2
    told = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "strength 2 of 3" in told
    assert "must end" in told
