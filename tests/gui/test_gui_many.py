"""Deciding for many quotes at once: each time after a look at the list, and in one undoable step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from cubaquotes.gui.queue.ticking import TickDialog, TickRow, as_html
from cubaquotes.model import ArticleId, Difference, Metadata, QuoteId, QuoteRow, QuoteType, QuoteView, Status
from cubaquotes.services import create_project
from tests.gui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Saved = Callable[[Path, int], list[QuoteView]]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WORDS = "We will defend the treaty with all the means that we have"


@pytest.fixture
def twins(tmp_path: Path, open_desk: Callable[[Path], Desk]) -> Desk:
    """Three articles: two have nearly the same statement."""
    path = tmp_path / "twins.cubaquotes"
    with create_project(path, annotator="ana") as project:
        for text in (
            f"One\n\n“{WORDS},” Ana Torres said in Havana.\n\n“Bread is short,” Ana Torres said on Monday.",
            f"Two\n\n“{WORDS.replace('all the', 'all')},” Luis Prado said in Havana.",
            "Three\n\n“Nobody asked about the harbour,” Ana Torres said in Havana.",
        ):
            project.articles.import_text(text)
    return open_desk(path)


def dialog(desk: Desk) -> TickDialog:
    found: list[TickDialog] = []

    def there() -> bool:
        found[:] = [each for each in desk.window.findChildren(TickDialog) if each.isVisible()]
        return bool(found) and found[0].isAncestorOf(QApplication.focusWidget() or desk.window)

    desk.bot.waitUntil(there)
    desk.settle()
    return found[0]


def statuses(desk: Desk, saved: Saved) -> list[list[Status]]:
    return [[quote.status for quote in saved(desk.path, number)] for number in range(3)]


OPEN, YES, OTHER = Status.OPEN, Status.CONFIRMED, Status.CORRECTED


def test_all_of_a_speaker_after_a_look_and_undone_in_one_step(twins: Desk, saved: Saved) -> None:
    twins.press("B")
    shown = dialog(twins)
    assert [row.words for row in shown.model.ticked()] == [
        f"{WORDS},", "Bread is short,", "Nobody asked about the harbour,",
    ]  # fmt: skip
    twins.press(Qt.Key.Key_Down)
    twins.press(Qt.Key.Key_Space)  # not that one
    assert shown.do.text() == "Confirm 2 quotes"
    twins.press(Qt.Key.Key_Return)
    twins.back()
    twins.settle()
    assert statuses(twins, saved) == [[YES, OPEN], [OPEN], [YES]]
    twins.press("Z", CONTROL)
    assert statuses(twins, saved) == [[OPEN, OPEN], [OPEN], [OPEN]]


def test_the_window_is_right_too_if_a_change_does_not_bring_all_it_changed(
    twins: Desk, saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of many thousand quotes it brings only some; the rest is read again."""
    monkeypatch.setattr("cubaquotes.services.session._WHOLE", 1)
    monkeypatch.setattr("cubaquotes.gui.session._ROW_BY_ROW", 1)
    for key, expected, decided in (("B", YES, [2, 0, 1]), ("Z", OPEN, [0, 0, 0])):
        if key == "B":
            twins.press(key)
            dialog(twins)
            twins.press(Qt.Key.Key_Return)
            twins.back()
            twins.settle()
        else:
            twins.press(key, CONTROL)
        assert [quote.status for quote in twins.quotes] == [expected, expected]
        assert [row.decided for row in twins.window.session.articles] == decided
        assert statuses(twins, saved) == [[expected, expected], [OPEN], [expected]]


def test_all_of_the_list(twins: Desk, saved: Saved) -> None:
    twins.press("B", SHIFT)
    assert dialog(twins).model.rowCount() == 2
    twins.press(Qt.Key.Key_Return)
    twins.back()
    twins.settle()
    assert statuses(twins, saved) == [[YES, YES], [OPEN], [OPEN]]


def test_escape_confirms_nothing(twins: Desk, saved: Saved) -> None:
    twins.press("B", SHIFT)
    dialog(twins)
    twins.press(Qt.Key.Key_Escape)
    twins.back()
    assert statuses(twins, saved) == [[OPEN, OPEN], [OPEN], [OPEN]]


def test_the_same_words_elsewhere_are_told_shown_and_decided_once(twins: Desk, saved: Saved) -> None:
    button = twins.commands.queue.many.alike.button
    twins.bot.waitUntil(button.isVisible)
    assert button.text() == "⧉ 1  ="
    twins.press("4")
    twins.press("K")
    twins.press("=")
    shown = dialog(twins)
    assert shown.model.ticked()[0].speaker == "Luis Prado"
    cell = shown.model.index(0, 1)
    assert "[without: the]" in str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    twins.press(Qt.Key.Key_Return)
    twins.back()
    twins.settle()
    assert statuses(twins, saved) == [[OTHER, OPEN], [OTHER], [OPEN]]
    assert twins.speaker(saved(twins.path, 1)[0]) == "Nikolai Patrushev"


def test_an_open_quote_and_its_twin_are_decided_together(twins: Desk, saved: Saved) -> None:
    twins.press("3")
    twins.press("Z", CONTROL)
    twins.press("=")
    dialog(twins)
    twins.press(Qt.Key.Key_Return)
    twins.back()
    twins.settle()
    assert statuses(twins, saved) == [[YES, OPEN], [OTHER], [OPEN]]
    assert twins.speaker(saved(twins.path, 1)[0]) == "Ana Torres"  # a new name; the twin's suggestion was another one
    twins.press("Z", CONTROL)
    assert statuses(twins, saved) == [[OPEN, OPEN], [OPEN], [OPEN]]


def test_an_open_quote_whose_speaker_is_known_is_decided_together_with_its_twin(twins: Desk, saved: Saved) -> None:
    twins.press("J")
    twins.press(Qt.Key.Key_Return)  # “Bread is short”: Ana Torres is in the registry from now on
    twins.window.review.go_to(twins.quotes[0].id)
    twins.settle()
    assert twins.current.status is OPEN
    assert twins.current.suggested_speaker_id is not None
    twins.press("=")
    dialog(twins)
    twins.press(Qt.Key.Key_Return)
    twins.back()
    twins.settle()
    assert statuses(twins, saved) == [[YES, YES], [OTHER], [OPEN]]


def test_the_stance_goes_along_to_the_same_words_and_undo_stays_where_it_was_done(twins: Desk, saved: Saved) -> None:
    twins.press("4")
    twins.press("K")
    twins.press("W")  # a stance on the current target
    (stance,) = twins.current.stances
    twins.press("=")
    box = next(each for each in dialog(twins).findChildren(QCheckBox) if each.isVisible())
    assert box.isChecked()
    twins.press(Qt.Key.Key_Return)
    twins.back()
    twins.settle()
    assert saved(twins.path, 1)[0].stances == (stance,)
    here = twins.current.id
    twins.press("Z", CONTROL)
    assert twins.current.article_id == twins.window.session.articles[0].id
    assert saved(twins.path, 1)[0].stances == ()
    assert here in [quote.id for quote in twins.quotes]


def test_a_chain_longer_than_one_step_says_so_and_goes_on(
    tmp_path: Path, open_desk: Callable[[Path], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cubaquotes.gui.review.controller.MOST_ELSEWHERE", 1)
    path = tmp_path / "chain.cubaquotes"
    with create_project(path, annotator="ana") as project:
        for place in ("Havana", "Lima", "Quito"):
            text = f"{place}\n\n“Bread is short in {place},” Ana Torres said.\n\n“It is not so bad,” Luis Prado said."
            project.articles.import_text(text, metadata=Metadata(outlet="The Daily"))
    desk = open_desk(path)
    desk.press("3")
    desk.bot.waitUntil(lambda: any("these are the first 1" in text for text in desk.window.toasts.texts))
    desk.press("A")
    dialog(desk)
    assert not desk.window.toasts.texts
    desk.press(Qt.Key.Key_Return)
    desk.back()
    desk.bot.waitUntil(lambda: any("these are the first 1" in text for text in desk.window.toasts.texts))


def test_words_that_look_like_html_stay_words_and_differences_are_not_told_by_colour() -> None:
    row = QuoteRow(QuoteId(1), ArticleId(1), "", "<b>a", QuoteType.DIRECT, Status.OPEN, None, None, 0.5, "en")
    assert as_html(TickRow(row)) == "&lt;b&gt;a"
    parts = (Difference("same", "a", "a"), Difference("changed", "<b>", "c"), Difference("only_there", "", "d"))
    assert as_html(TickRow(row, parts)) == "a <s>&lt;b&gt;</s> <b><u>c</u></b> <b><u>d</u></b>"


def test_words_that_need_more_lines_get_them(open_desk: Callable[[Path], Desk], tmp_path: Path) -> None:
    """What is confirmed can be read: up to four lines, in each width of the dialog."""
    path = tmp_path / "long.cubaquotes"
    long = " ".join([WORDS] * 4)
    with create_project(path, annotator="ana") as project:
        project.articles.import_text(
            f"One\n\n“{long},” Ana Torres said in Havana.\n\n“Bread is short,” Ana Torres said on Monday."
        )
    desk = open_desk(path)
    desk.press("B", SHIFT)
    shown = dialog(desk)
    table = shown.table
    line = table.fontMetrics().lineSpacing()
    desk.bot.waitUntil(lambda: table.rowHeight(0) > 3 * line)
    assert table.rowHeight(1) < 3 * line
    shown.resize(1600, 520)
    desk.bot.waitUntil(lambda: table.rowHeight(0) < 3 * line)
    desk.press(Qt.Key.Key_Escape)
    desk.back()
