"""Stances that are suggested, how strong a stance is, and the words that show it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from cubaquotes.gui.dialogs.stance_note import StanceNoteDialog
from cubaquotes.gui.inspector.stance_grid import CHOSEN_ROLE, SUGGESTED_ROLE, VALUES
from cubaquotes.gui.parts.typing_guard import PAUSE
from cubaquotes.gui.review.stancing import hull
from cubaquotes.model import QuoteView, Span, StanceValue, Status, TargetId
from cubaquotes.services import open_project
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def suggested(desk: Desk) -> Desk:
    """The window on a quote for which a stance is suggested: “The embargo must end at once,” said by Zakharova."""
    desk.bot.waitUntil(lambda: bool(desk.window.session.suggested), timeout=10_000)
    desk.settle()
    return desk


def cell(desk: Desk, target: TargetId, value: StanceValue, role: int) -> object:
    model = desk.window.inspector.stances.model()
    row = [each.id for each in desk.window.session.targets].index(target)
    return model.index(row, VALUES.index(value) + 1).data(role)


def first(desk: Desk) -> tuple[TargetId, StanceValue]:
    target, suggestion = next(iter(desk.window.session.suggested.items()))
    return target, suggestion.value


def test_a_suggested_stance_is_shown_as_one_and_counted_as_none(suggested: Desk) -> None:
    desk = suggested
    target, value = first(desk)
    assert cell(desk, target, value, SUGGESTED_ROLE) is True
    assert cell(desk, target, value, CHOSEN_ROLE) is False
    told = str(cell(desk, target, value, Qt.ItemDataRole.ToolTipRole))
    assert "not decided" in told
    assert "embargo" in told
    assert "suggested, not decided" in str(cell(desk, target, value, Qt.ItemDataRole.AccessibleTextRole))
    assert desk.current.stances == ()
    desk.press(Qt.Key.Key_Return)
    with open_project(desk.path) as project:
        assert project.counts().by_stance == {}
        assert [row["stance"] for row in project.export.rows(annotated_only=True)] in ([None], [""])


def test_one_key_accepts_all_suggestions_and_one_takes_them_back(suggested: Desk, saved: Saved) -> None:
    desk = suggested
    wanted = {target: (each.value, hull(each)) for target, each in desk.window.session.suggested.items()}
    desk.press("Y")
    stances = saved(desk.path)[0].stances
    assert {each.target_id: (each.value, each.evidence) for each in stances} == wanted
    assert desk.current.status is Status.OPEN
    assert not desk.window.session.suggested
    desk.press("Y")
    assert any("No stance is suggested" in text for text in desk.window.toasts.texts)
    desk.press("Z", CONTROL)
    assert saved(desk.path)[0].stances == ()
    desk.bot.waitUntil(lambda: set(desk.window.session.suggested) == set(wanted))


def test_the_value_key_accepts_the_suggestion_for_the_current_target(suggested: Desk, saved: Saved) -> None:
    desk = suggested
    target, value = first(desk)
    assert desk.window.session.target_id == desk.window.session.targets[0].id  # a suggestion does not move it
    desk.window.session.set_target(target)
    evidence = hull(desk.window.session.suggested[target])
    desk.press("QWERT"[VALUES.index(value)])
    (stance,) = saved(desk.path)[0].stances
    assert (stance.target_id, stance.value, stance.evidence) == (target, value, evidence)
    assert target not in desk.window.session.suggested


def test_moving_on_shows_no_suggestion_of_the_quote_before(suggested: Desk) -> None:
    desk = suggested
    before = dict(desk.window.session.suggested)
    desk.type("J")
    desk.bot.waitUntil(lambda: desk.window.session.current_index == 1)
    assert desk.window.session.suggested != before
    desk.bot.waitUntil(lambda: not desk.window.suggestions.pending)
    desk.press("K")
    assert desk.window.session.suggested == before  # known already: at once


def test_hovering_over_the_evidence_tells_what_it_shows(suggested: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = suggested
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: told.append(text))
    text = desk.window.text
    _target, suggestion = next(iter(desk.window.session.suggested.items()))
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.places.to_units(suggestion.evidence[0].start) + 1)
    place = text.cursorRect(cursor).center()
    QApplication.sendEvent(text.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, text.viewport().mapToGlobal(place)))
    assert "not decided" in told[0]
    assert "Maria Zakharova" in told[0]


def test_shift_confirms_with_the_stance_in_one_step(desk: Desk, saved: Saved) -> None:
    before = desk.current
    target = desk.window.session.target_id
    desk.press("W", SHIFT)
    assert desk.current.id != before.id
    quote = saved(desk.path)[0]
    assert (quote.status, [(each.target_id, each.value) for each in quote.stances]) == (
        Status.CONFIRMED, [(target, StanceValue.OPPOSES)],
    )  # fmt: skip
    desk.press("Z", CONTROL)
    assert (saved(desk.path)[0].status, saved(desk.path)[0].stances) == (Status.OPEN, ())


def test_shift_sets_the_stance_and_asks_where_nobody_is_suggested(desk: Desk, saved: Saved) -> None:
    nobody = replace(desk.current.suggestion, speaker=None)
    desk.window.session.quotes[0] = replace(desk.current, suggestion=nobody, suggested_speaker_id=None)
    desk.press("Q", SHIFT)
    assert desk.window.picker.chooser.isVisible()
    quote = saved(desk.path)[0]
    assert (quote.status, [each.value for each in quote.stances]) == (Status.OPEN, [StanceValue.SUPPORTS])


def test_strength_goes_round(desk: Desk, saved: Saved) -> None:
    desk.press("G")
    assert any("give it a value first" in text for text in desk.window.toasts.texts)
    desk.press("W")
    seen = []
    for _ in range(4):
        desk.press("G")
        seen.append(saved(desk.path)[0].stances[0].intensity)
    assert seen == [1, 2, 3, None]


def test_selected_words_are_the_evidence_and_another_value_keeps_them(desk: Desk, saved: Saved) -> None:
    desk.press("W")
    span = desk.current.content[0]
    words = Span(span.start + 4, span.start + 11)
    desk.window.text.select(words)
    desk.press("V")
    desk.press("G")
    assert [(each.evidence, each.intensity) for each in saved(desk.path)[0].stances] == [(words, 1)]
    assert desk.window.text.selected() is None
    desk.press("E")  # another value
    (stance,) = saved(desk.path)[0].stances
    assert (stance.value, stance.evidence, stance.intensity) == (StanceValue.MIXED, words, 1)
    desk.press("V")  # without a selection: none any more
    assert saved(desk.path)[0].stances[0].evidence is None
    desk.press("Z", CONTROL)
    assert saved(desk.path)[0].stances[0].evidence == words


def test_a_note_on_a_stance(desk: Desk, saved: Saved) -> None:
    desk.press("W")
    desk.press("V", SHIFT)
    dialog = desk.window.findChild(StanceNoteDialog)
    assert dialog is not None
    desk.bot.keyClicks(dialog._note, "in passing")
    dialog.accept()
    desk.settle()
    assert [(each.value, each.note) for each in saved(desk.path)[0].stances] == [(StanceValue.OPPOSES, "in passing")]
    desk.back()
    desk.bot.wait(PAUSE + 50)
    desk.press("W")
    assert saved(desk.path)[0].stances == ()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CONTROL),
     (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)],
)  # fmt: skip
def test_a_note_on_a_stance_is_kept_by_the_keys_of_the_other_note(
    desk: Desk, saved: Saved, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    desk.press("W")
    desk.press("V", SHIFT)
    dialog = desk.window.findChild(StanceNoteDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog._note.hasFocus)
    desk.type("in passing")
    desk.type(Qt.Key.Key_Return, SHIFT)
    desk.type("only")
    desk.press(key, modifier)
    assert [each.note for each in saved(desk.path)[0].stances] == ["in passing\nonly"]
    desk.back()


@pytest.mark.parametrize(("size", "rows"), [((1280, 800), 5), ((1920, 1080), 6)])
def test_enough_quotes_are_in_sight(desk: Desk, size: tuple[int, int], rows: int) -> None:
    desk.window.resize(*size)
    QApplication.processEvents()
    listed = desk.window.quotes
    assert listed.viewport().height() // listed.verticalHeader().defaultSectionSize() >= rows
    assert not desk.window.inspector.body.verticalScrollBar().isVisible()
    assert desk.window.inspector.stances.viewport().height() >= 4 * desk.window.inspector.stances.rowHeight(0)
