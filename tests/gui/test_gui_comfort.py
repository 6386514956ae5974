"""What a newcomer stumbled over: dialogs, messages, the search, and keys typed on after a dialog is gone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from cubaquotes.gui.dialogs.codebook import CodebookDialog
from cubaquotes.gui.dialogs.export import ExportDialog
from cubaquotes.gui.dialogs.merging import MergeDialog
from cubaquotes.gui.dialogs.metadata import MetadataDialog
from cubaquotes.gui.dialogs.speakers import SpeakersDialog
from cubaquotes.gui.parts.typing_guard import PAUSE, TypingGuard
from cubaquotes.model import QuoteView, SpeakerId, Status
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]
CONTROL = Qt.KeyboardModifier.ControlModifier


Dialog = TypeVar("Dialog", bound=QDialog)


def opened(desk: Desk, action: str, kind: type[Dialog]) -> Dialog:
    desk.window.actions_table[action].trigger()
    desk.settle()
    dialog = desk.window.findChild(kind)
    assert dialog is not None
    return dialog


def test_enter_where_nobody_is_suggested_names_nobody(desk: Desk) -> None:
    nobody = replace(desk.current.suggestion, speaker=None)
    desk.window.session.quotes[0] = replace(desk.current, suggestion=nobody, suggested_speaker_id=None)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.picker.chooser.isVisible()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert not desk.quotes[0].status.decided
    desk.press(Qt.Key.Key_Down)  # an arrow chooses somebody
    desk.press(Qt.Key.Key_Return)
    assert desk.quotes[0].status.decided


def test_the_palette_offers_to_search_where_there_is_nothing_else(desk: Desk) -> None:
    desk.press("K", CONTROL)
    desk.press("zzqx")
    rows = desk.window.palette_box.chooser.list.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["Search the project for “zzqx”"]


def test_escape_closes_the_search_and_the_next_project_starts_a_new_one(desk: Desk, tmp_path: Path) -> None:
    desk.press("F", CONTROL)
    desk.press("treaty")
    desk.bot.waitUntil(lambda: desk.window.search.list.model().rowCount() > 0)
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.docks["search"].isHidden()
    desk.press("F", CONTROL)
    assert desk.window.docks["search"].isVisible()
    desk.window.to_article()
    desk.press(Qt.Key.Key_Escape)  # from the article too
    assert desk.window.docks["search"].isHidden()
    from cubaquotes.gui.projects import opening

    desk.commands.projects.open(opening.new(tmp_path / "other.cubaquotes"))
    desk.settle()
    assert desk.window.search.list.model().rowCount() == 0
    assert desk.window.search.field.text() == ""


def test_a_hit_inside_a_quote_makes_it_the_current_one(desk: Desk) -> None:
    desk.press("F", CONTROL)
    desk.press("missiles")
    desk.bot.waitUntil(lambda: desk.window.search.list.model().rowCount() > 0)
    model = desk.window.search.list.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data(Qt.ItemDataRole.UserRole).span)
    desk.window.search.list.setCurrentIndex(model.index(row, 0))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.current.id == desk.quotes[3].id
    assert desk.window.text.selected() is not None


def test_return_in_a_field_of_the_speakers_saves_and_leaves_the_dialog_open(desk: Desk) -> None:
    dialog = opened(desk, "speakers.edit", SpeakersDialog)
    QTest.keyClicks(dialog._new, "Ana Torres")
    QTest.keyClick(dialog._new, Qt.Key.Key_Return)
    desk.settle()
    assert dialog.isVisible()
    current = dialog.rows.currentItem()
    assert current is not None
    assert current.text() == "Ana Torres"  # the new one is in the form
    dialog._name.selectAll()
    QTest.keyClicks(dialog._name, "Ana M. Torres")
    QTest.keyClick(dialog._name, Qt.Key.Key_Return)
    desk.settle()
    assert dialog.isVisible()
    assert "Ana M. Torres" in {speaker.name for speaker in desk.window.session.speakers.values()}
    dialog.close()


def test_merging_names_both_and_asks(desk: Desk) -> None:
    dialog = opened(desk, "speakers.edit", SpeakersDialog)
    assert not dialog._merging.isEnabled()
    names = [dialog.rows.item(row).text() for row in range(dialog.rows.count())]
    rows = [next(row for row, text in enumerate(names) if name in text) for name in ("Zakharova", "Patrushev")]
    for row, modifier in zip(rows, (Qt.KeyboardModifier.NoModifier, CONTROL), strict=True):
        place = dialog.rows.visualItemRect(dialog.rows.item(row)).center()
        QTest.mouseClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert dialog._merging.text() == "Merge 2 entries…"
    dialog._merging.click()
    asked = dialog.findChild(MergeDialog)
    assert asked is not None
    desk.bot.waitUntil(asked.do.isEnabled)
    assert asked.stays.currentText() == "Maria Zakharova · 2 quotes"  # though the other was clicked last
    assert asked.why.text() == "Proposed: it has most quotes."
    assert "1 open quote will have another suggestion." in asked._told.text()
    assert len(desk.window.session.speakers) == 4
    QTest.keyClick(asked, Qt.Key.Key_Return)
    desk.settle()
    assert {speaker.name for speaker in desk.window.session.speakers.values()} == {
        "State Department", "Senior Cuban official", "Maria Zakharova",
    }  # fmt: skip
    dialog.close()
    desk.back()
    desk.bot.wait(PAUSE + 50)
    desk.press("Z", CONTROL)
    assert len(desk.window.session.speakers) == 4


def test_the_codebook_shows_what_was_added_and_explains_its_words(desk: Desk) -> None:
    dialog = opened(desk, "codebook.edit", CodebookDialog)
    QTest.keyClicks(dialog._new, "Grain aid")
    QTest.keyClick(dialog._new, Qt.Key.Key_Return)
    desk.settle()
    assert dialog.isVisible()
    assert dialog._label.text() == "Grain aid"
    dialog.close()


def test_details_open_with_the_title_ready_to_be_typed(desk: Desk) -> None:
    dialog = opened(desk, "article.metadata", MetadataDialog)
    focus = dialog.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == "Title"
    dialog.close()


def test_typing_on_after_a_dialog_decides_nothing_until_there_is_a_pause(desk: Desk) -> None:
    dialog = opened(desk, "article.metadata", MetadataDialog)
    dialog.accept()
    desk.back()
    guard = desk.window.findChild(TypingGuard)
    assert guard is not None
    for key in "2023X":
        desk.type(key)
        desk.bot.wait(20)
    desk.settle()
    assert not any(quote.status.decided for quote in desk.quotes)
    desk.bot.waitUntil(lambda: not guard.armed)
    desk.press("X")
    assert desk.quotes[0].status is Status.REJECTED


def test_the_export_dialog_counts_its_rows(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    dialog = opened(desk, "project.export", ExportDialog)
    desk.bot.waitUntil(lambda: dialog._rows.text().startswith("1 row,"))
    dialog._annotated.click()
    desk.bot.waitUntil(lambda: dialog._rows.text().startswith("5 rows,"))
    dialog.close()


def test_an_offer_to_undo_goes_when_it_would_undo_something_else(desk: Desk) -> None:
    desk.window.actions_table["article.remove"].trigger()
    desk.settle()
    assert any("Removed" in text for text in desk.window.toasts.texts)
    desk.press("Z", CONTROL)
    desk.bot.waitUntil(lambda: len(desk.window.toasts.texts) == 1)  # what was undone; not the offer
    assert len(desk.window.session.articles) == 2


def test_remarks_take_each_other_s_place(desk: Desk) -> None:
    for key in ("X", "X", "X"):
        desk.press(key)
    for _ in range(3):
        desk.press("Z", CONTROL)
    assert len(desk.window.toasts.texts) == 1


def test_the_end_of_an_article_is_told(desk: Desk) -> None:
    for _ in range(4):
        desk.press("X")
    assert desk.window.session.article is not None
    assert desk.window.session.article.metadata.title == "A second article"
    assert any("A second article" in text for text in desk.window.toasts.texts)


def test_a_quote_added_over_another_is_told(desk: Desk) -> None:
    span = desk.current.content[0]
    desk.window.text.select(span._replace(end=span.end - 6))
    desk.press("M")
    assert any("Undo takes it back" in text for text in desk.window.toasts.texts)


def test_focus_mode_says_how_to_leave_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F11)
    assert any("F11" in text for text in desk.window.toasts.texts)
    desk.press(Qt.Key.Key_F11)
    assert not any("F11" in text for text in desk.window.toasts.texts)


def test_focus_mode_shows_the_article_and_the_inspector_and_nothing_else(desk: Desk) -> None:
    window = desk.window
    rest = (window.menuBar(), window.statusBar(), desk.commands.queue.bar, window.quotes, window.articles)
    desk.press(Qt.Key.Key_F11)
    assert [part for part in rest if part.isVisible()] == []
    assert window.text.isVisible()
    assert window.inspector.note.isVisible()
    assert QApplication.focusWidget() is window.text
    desk.press(Qt.Key.Key_Return)  # the work goes on
    assert desk.quotes[0].status.decided
    desk.press(Qt.Key.Key_F11)
    desk.bot.wait(50)
    assert [type(part).__name__ for part in rest if not part.isVisible()] == [], window.size()


@pytest.mark.parametrize("change", ["pin", "rename"])
def test_others_keep_their_colour_when_one_is_pinned_or_renamed(desk: Desk, change: str) -> None:
    desk.press(Qt.Key.Key_Down)
    colours = desk.window.colours
    theme = desk.window.appearance.theme
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    desk.press("K", CONTROL)
    desk.press("talks")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    before = [colours.of_quote(theme, quote).name() for quote in desk.quotes]
    torres = desk.quotes[2].speaker_id
    assert torres is not None

    def write(project):  # type: ignore[no-untyped-def]
        return project.speakers.pin(torres, 9) if change == "pin" else project.speakers.edit(torres, name="A. Torres")

    desk.window.review.edit(write)
    desk.settle()
    after = [colours.of_quote(theme, quote).name() for quote in desk.quotes]
    others = [0, 1, 3]
    assert [after[row] for row in others] == [before[row] for row in others]
    assert change == "pin" or after[2] == before[2]


def test_the_search_panel_has_a_cross(desk: Desk) -> None:
    desk.press("F", CONTROL)
    panel = desk.window.search
    cross = next(each for each in panel.children() if getattr(each, "accessibleName", str)() == "Close the search")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))  # type: ignore[call-overload]
    assert desk.window.docks["search"].isHidden()
    assert QApplication.focusWidget() is desk.window.text


def test_a_merge_dialog_that_is_closed_before_its_answer_gets_none(desk: Desk) -> None:
    one, other = list(desk.window.session.speakers.values())[:2]
    gone = replace(other, id=SpeakerId(999))  # somebody else has removed it: the answer is an error
    dialog = MergeDialog([one, gone], desk.window.worker, desk.window)
    dialog.open()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()
