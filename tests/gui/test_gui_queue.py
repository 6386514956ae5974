"""The list of quotes: how far it reaches, its order and filters, and the keys that walk through it."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from cubaquotes import settings
from cubaquotes.gui.parts.typing_guard import TypingGuard
from cubaquotes.gui.parts.widgets import PressedByReturn
from cubaquotes.gui.queue import Scope
from cubaquotes.gui.queue.words_dialog import WordsDialog
from cubaquotes.model import Place, QueueOrder, QuoteFilter, QuoteType, QuoteView, Span, Status
from cubaquotes.services import create_project, open_project
from tests.gui.desk import Desk

Saved = Callable[[Path, int], list[QuoteView]]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what offscreen says of every menu
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def listed(desk: Desk) -> Callable[[], list[str]]:
    """The words of all rows, as the list shows them, after a moment for those that have to be read."""

    def rows() -> list[str]:
        model = desk.window.quotes.model()
        texts: list[str] = []

        def read() -> bool:
            texts[:] = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
            return "…" not in texts

        desk.bot.waitUntil(read)
        return [text.split(",")[0] for text in texts]

    return rows


def choose(desk: Desk, steps: int, *keys: Qt.Key) -> None:
    """Open the filter `steps` to the right of the first one, and press keys in its menu."""
    desk.press("F")
    for _ in range(steps):
        desk.press(Qt.Key.Key_Right)
    desk.type(Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in keys:
        desk.bot.keyClick(menu, key)
    if menu.isVisible():
        menu.close()
    desk.back()
    desk.settle()


def test_a_key_lists_the_whole_project_and_the_same_key_the_article_again(
    desk: Desk, listed: Callable[[], list[str]]
) -> None:
    assert len(listed()) == 4
    desk.press("L")
    assert desk.window.review.listing.scope is Scope.PROJECT
    assert listed()[4] == "Nobody asked us about the treaty"
    assert desk.window.quotes.accessibleName() == "Quotes of the project"
    desk.press("L")
    assert len(listed()) == 4


def test_in_the_project_enter_goes_into_the_next_article(desk: Desk, saved: Saved) -> None:
    desk.press("L")
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    article = desk.window.session.article
    assert article is not None
    assert article.metadata.title == "A second article"
    assert desk.window.quotes.currentIndex().row() == 4
    desk.press(Qt.Key.Key_Return)
    assert [quote.status for quote in saved(desk.path, 1)] == [Status.CONFIRMED]


def test_in_the_project_j_and_k_cross_articles(desk: Desk) -> None:
    desk.press("L")
    for _ in range(4):
        desk.press("J")
    assert desk.window.session.article_row == 1
    desk.press("J")  # the list ends here
    assert desk.window.session.article_row == 1
    desk.press("K")
    assert desk.window.session.article_row == 0
    assert desk.current.id == desk.quotes[-1].id


def test_quick_keys_over_the_border_of_articles_decide_each_its_own_quote(desk: Desk, saved: Saved) -> None:
    desk.press("L")
    for _ in range(3):
        desk.type("J")
    desk.type(Qt.Key.Key_Return)
    desk.type("X")
    desk.settle()
    assert [quote.status for quote in saved(desk.path, 0)] == [Status.OPEN] * 3 + [Status.CONFIRMED]
    assert [quote.status for quote in saved(desk.path, 1)] == [Status.REJECTED]


def test_a_click_in_the_list_opens_the_article(desk: Desk) -> None:
    desk.press("L")
    model = desk.window.quotes.model()
    desk.window.quotes.setCurrentIndex(model.index(4, 0))
    desk.settle()
    assert desk.window.session.article_row == 1


def test_filters_by_keys_and_the_walk_keeps_to_them(desk: Desk, listed: Callable[[], list[str]]) -> None:
    desk.press("X")  # the first one
    choose(desk, 0, Qt.Key.Key_Space)  # Status: open
    assert desk.window.review.listing.filter.statuses == {Status.OPEN}
    assert len(listed()) == 3
    desk.press(Qt.Key.Key_Return)
    desk.press("K")
    assert desk.current.status is Status.CONFIRMED  # it keeps its place until the list is collected again
    desk.press("F", SHIFT)
    assert len(listed()) == 4


def test_several_ticks_without_opening_the_menu_again(desk: Desk) -> None:
    choose(desk, 0, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert desk.window.review.listing.filter.statuses == {Status.OPEN, Status.CONFIRMED}


def test_orders(desk: Desk, listed: Callable[[], list[str]]) -> None:
    desk.press("L")
    in_text = listed()
    desk.press("L", SHIFT)
    assert desk.window.review.listing.order is QueueOrder.DOUBT
    assert sorted(listed()) == sorted(in_text)
    desk.press("N")  # who sorts by doubt begins with the most doubtful one
    assert desk.window.quotes.currentIndex().row() == 0
    desk.press("L", SHIFT)
    assert desk.window.review.listing.order is QueueOrder.SPEAKER
    assert listed() == [in_text[2], in_text[3], in_text[0], in_text[4], in_text[1]]  # Ana, John, Maria, Maria, Nikolai


def test_one_speaker_of_the_whole_project(desk: Desk, listed: Callable[[], list[str]]) -> None:
    desk.press("L")
    choose(desk, 2, Qt.Key.Key_Down, Qt.Key.Key_Return)  # whoever the current quote is by
    assert listed() == ["The embargo must end at once", "Nobody asked us about the treaty"]
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article_row == 1


def test_a_filter_is_saved_picked_and_deleted(desk: Desk) -> None:
    listing, bar = desk.window.review.listing, desk.commands.queue.bar
    choose(desk, 0, Qt.Key.Key_Space)
    desk.window.actions_table["list.save"].trigger()
    desk.bot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    desk.press("to do")
    desk.press(Qt.Key.Key_Return)
    desk.back()
    guard = desk.window.findChild(TypingGuard)
    assert guard is not None
    desk.bot.waitUntil(lambda: not guard.armed)  # letters typed on after a dialog are no keys
    desk.press("F", SHIFT)
    assert not listing.filter.statuses
    bar.saved.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "to do"
    menu.actions()[0].trigger()
    menu.close()
    desk.settle()
    assert listing.filter.statuses == {Status.OPEN}
    assert bar.saved.accessibleName() == "Saved: to do"
    bar.forget_wanted.emit("to do")
    desk.settle()
    assert bar.saved.accessibleName() == "Saved"
    (toast,) = [toast for toast in desk.window.toasts._toasts if "is deleted" in toast.text]
    next(button for button in toast.findChildren(PressedByReturn) if button.text() == "Bring it back").click()
    desk.settle()
    (known,) = bar._saved
    assert (known.name, known.filter.statuses) == ("to do", {Status.OPEN})


def test_what_undo_takes_back_looks_open_again_in_the_list(desk: Desk) -> None:
    desk.press("L")
    desk.press(Qt.Key.Key_Return)
    model = desk.window.quotes.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "confirmed" in str(model.index(0, 0).data(role))
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert "open" in str(model.index(0, 0).data(role))
    assert desk.window.review.listing.open == 5


def test_the_bar_gives_way_whole_where_it_is_narrow(desk: Desk) -> None:
    bar = desk.commands.queue.bar
    desk.window.resize(960, 600)
    desk.settle()
    right = max(chip.geometry().right() for chip in (*bar.chips.values(), bar.saved) if chip.isVisible())
    assert right < bar.width()
    assert bar.chips["status"].isVisible()
    assert not bar.chips["annotator"].isVisible()
    height = bar.height()
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: bar.height() > height)
    chip = bar.chips["annotator"]
    assert chip.isVisible()
    assert chip.geometry().top() > bar.more.geometry().bottom()
    assert max(each.geometry().right() for each in bar.chips.values()) < bar.width()
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: bar.height() == height)
    assert not chip.isVisible()
    desk.window.resize(1900, 800)
    desk.settle()
    assert not bar.more.isVisible()
    assert all(chip.isVisible() for chip in bar.chips.values())


def test_the_keys_reach_the_filters_that_have_given_way(desk: Desk, listed: Callable[[], list[str]]) -> None:
    bar = desk.commands.queue.bar
    desk.window.resize(960, 600)
    desk.settle()
    desk.press("F")
    beside = [each for each in bar.chips.values() if each.isVisible()]
    for _ in beside:
        desk.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is bar.more
    desk.press(Qt.Key.Key_Return)
    below = [each for each in bar.chips.values() if each.isVisible() and each not in beside]
    assert QApplication.focusWidget() is below[0]
    desk.press(Qt.Key.Key_Left)
    assert QApplication.focusWidget() is bar.saved
    for each in below:
        desk.press(Qt.Key.Key_Right)
        assert QApplication.focusWidget() is each
    desk.type(Qt.Key.Key_Down)  # the last one: words
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Quotes with these words…" in [action.text() for action in menu.actions()]
    menu.close()
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.window.text


def test_a_filter_without_room_in_the_first_line_stays_in_sight_while_it_is_set(desk: Desk) -> None:
    bar, listing = desk.commands.queue.bar, desk.window.review.listing
    desk.window.resize(900, 600)
    desk.settle()
    listing.set_filter(
        QuoteFilter(
            statuses=frozenset({Status.OPEN, Status.REJECTED, Status.ADDED}), types=frozenset(QuoteType),
            languages=frozenset({"en", "es"}), most=0.9, words="embargo and bread",
        )
    )  # fmt: skip
    desk.settle()
    shown = [each for each in bar.chips.values() if each.isVisible()]
    assert len(shown) >= 5
    assert max(each.geometry().right() for each in shown) < bar.width()
    assert not bar.more.isChecked()
    desk.press("F", SHIFT)
    assert len({each.geometry().top() for each in bar.chips.values() if each.isVisible()}) == 1


@pytest.mark.parametrize("width", [960, 1900])
def test_the_palette_lists_each_filter(desk: Desk, width: int) -> None:
    desk.window.resize(width, 700)
    desk.press("K", Qt.KeyboardModifier.ControlModifier)
    desk.press("filter by annot")
    desk.type(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "as I decided" in [action.text() for action in menu.actions()]
    menu.close()
    desk.back()
    desk.press("K", Qt.KeyboardModifier.ControlModifier)
    desk.press("filter by words")
    desk.type(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.window.findChild(WordsDialog) is not None)
    dialog = desk.window.findChild(WordsDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog.isActiveWindow)
    dialog.reject()


def test_the_list_of_the_project_follows_what_comes_and_goes_in_another_article(
    desk: Desk, listed: Callable[[], list[str]]
) -> None:
    desk.press("L")
    article = desk.window.session.article
    assert article is not None
    start = article.text.index("She spoke to reporters")
    desk.window.text.select(Span(start, start + 22))
    desk.press("M")
    desk.press(Qt.Key.Key_Escape)
    desk.bot.waitUntil(lambda: len(desk.window.review.listing) == 6)
    session = desk.window.session
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert session.article is not None
    assert session.article.id != article.id
    desk.window.review.edit(lambda project: replace(project.history.undo(), focus=None))  # it stays where it is
    desk.settle()
    desk.bot.waitUntil(lambda: len(desk.window.review.listing) == 5)
    desk.window.review.edit(lambda project: replace(project.history.redo(), focus=None))
    desk.settle()
    desk.bot.waitUntil(lambda: len(desk.window.review.listing) == 6)
    assert "She spoke to reporters" in listed()


def test_a_filter_by_somebody_who_is_gone_is_given_up_and_told(
    open_desk: Callable[[Path], Desk], project_path: Path
) -> None:
    desk = open_desk(project_path)
    desk.window.review.assign_new("Somebody New")
    desk.settle()
    speaker = next(each for each in desk.window.session.speakers.values() if each.name == "Somebody New")
    desk.window.review.listing.set_filter(QuoteFilter(speaker=speaker.id, most=0.99))
    desk.settle()
    assert len(desk.window.review.listing) == 1
    desk.close()
    with open_project(project_path, annotator=desk.window.preferences.settings.annotator_name()) as project:
        project.review.reopen(desk.quotes[0].id)
        project.speakers.remove(speaker.id)
    again = open_desk(project_path)
    again.settle()
    assert again.window.review.listing.filter == QuoteFilter(most=0.99)
    assert len(again.window.review.listing) > 1
    assert any("is gone" in text for text in again.window.toasts.texts)
    target = again.window.session.targets[0]
    again.window.review.listing.set_filter(QuoteFilter(target=target.id))
    again.settle()
    again.window.review.edit(lambda project: project.codebook.set_active(target.id, False))
    again.settle()
    assert again.window.review.listing.filter == QuoteFilter()


def test_a_list_that_is_no_longer_wanted_does_not_come_late(desk: Desk) -> None:
    listing = desk.window.review.listing
    desk.settle()
    before = len(listing)
    listing.set_scope(Scope.PROJECT)
    time.sleep(0.3)  # it is collected, and its answers wait for the window
    listing.set_scope(Scope.ARTICLE)
    desk.settle()
    assert len(listing) == before
    assert listing.plain


def test_the_end_of_a_list_given_up_is_not_the_end_of_the_next(desk: Desk) -> None:
    listing = desk.window.review.listing
    listing.set_scope(Scope.PROJECT)
    desk.settle()
    listing.set_filter(QuoteFilter(words="treaty"))
    time.sleep(0.3)
    listing.set_filter(QuoteFilter())
    QApplication.processEvents()
    listing.set_filter(QuoteFilter(words="treaty"))
    desk.settle()
    assert listing.complete
    assert 0 < len(listing) < 3


def test_after_a_restart_the_list_is_as_it_was(
    open_desk: Callable[[Path], Desk], project_path: Path, listed: Callable[[], list[str]]
) -> None:
    desk = open_desk(project_path)
    desk.press("L")
    desk.window.review.listing.set_all(QuoteFilter(statuses=frozenset({Status.OPEN})), QueueOrder.DOUBT)
    desk.settle()
    before = desk.window.review.listing.listed
    assert before.whole
    assert (before.order, before.filter.statuses) == (QueueOrder.DOUBT, frozenset({Status.OPEN}))
    desk.press("J")
    here = desk.current.id
    desk.window.close()
    again = open_desk(project_path)
    assert again.window.review.listing.listed == before
    assert again.current.id == here
    assert len(again.window.review.listing) == 5


def test_the_row_of_the_article_is_in_sight_after_the_start(open_desk: Callable[[Path], Desk], tmp_path: Path) -> None:
    path = tmp_path / "many.cubaquotes"
    with create_project(path, annotator=settings.load()[0].annotator_name()) as project:
        for number in range(60):
            project.articles.import_text(f"Number {number}\n\n“We have {number} ships,” Ana Torres said in Havana.")
        project.remember_place(Place(project.articles.overview()[50].id))
    desk = open_desk(path)
    articles = desk.window.articles

    def in_sight() -> bool:
        return articles.viewport().rect().contains(articles.visualRect(articles.model().index(50, 0)))

    assert desk.window.session.article_row == 50
    assert in_sight()
    articles.scrollToTop()
    desk.window.session.set_articles(desk.window.session.articles)  # as while more come in
    assert not in_sight()  # somebody looks at the others


def test_only_quotes_with_some_words(desk: Desk, listed: Callable[[], list[str]]) -> None:
    desk.press("L")
    desk.window.resize(1900, 900)  # room for every chip
    bar = desk.commands.queue.bar
    desk.bot.waitUntil(lambda: bar.chips["words"].isVisible())
    bar.words_wanted.emit()
    desk.bot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(WordsDialog)))
    (dialog,) = (each for each in desk.window.findChildren(WordsDialog) if each.isVisible())
    QTest.keyClicks(dialog.focusWidget(), "thE treat")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: len(desk.window.review.listing) == 1)
    assert listed()[0].startswith("Nobody asked us about the treaty")
    assert bar.chips["words"].accessibleName() == "Words: thE treat"
    desk.window.actions_table["list.clear"].trigger()
    desk.bot.waitUntil(lambda: len(desk.window.review.listing) == 5)
