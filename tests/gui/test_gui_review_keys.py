"""What each decision costs in keys, and that it is in the file."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cubaquotes.gui.queue.ticking import TickDialog
from cubaquotes.model import Change, QuoteType, QuoteView, Span, StanceValue, Status
from cubaquotes.services import create_project, open_project
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_right_suggestion_costs_one_key(desk: Desk, saved: Saved) -> None:
    before = desk.current
    desk.press(Qt.Key.Key_Return)
    assert saved(desk.path)[0].status is Status.CONFIRMED
    assert desk.quotes[0].status is Status.CONFIRMED
    assert desk.current.id == desk.quotes[1].id != before.id


def test_the_enter_key_of_the_number_pad_confirms_too(desk: Desk) -> None:
    desk.type(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    desk.settle()
    assert desk.quotes[0].status is Status.CONFIRMED


def test_a_pinned_speaker_costs_one_key(desk: Desk, saved: Saved) -> None:
    desk.press(str(desk.pin("Nikolai Patrushev")))
    quote = saved(desk.path)[0]
    assert quote.status is Status.CORRECTED
    assert desk.speaker(quote) == "Nikolai Patrushev"
    assert desk.current.id == desk.quotes[1].id


def test_with_a_stance_a_quote_costs_two_keys(desk: Desk, saved: Saved) -> None:
    for key in ("W", Qt.Key.Key_Return):
        desk.press(key)
    quote = saved(desk.path)[0]
    assert quote.status is Status.CONFIRMED
    assert [(stance.target_id, stance.value) for stance in quote.stances] == [
        (desk.window.session.targets[0].id, StanceValue.OPPOSES)
    ]
    assert not desk.current.stances


@pytest.mark.parametrize(("key", "value"), list(zip("QWERT", StanceValue, strict=True)))
def test_each_value_has_a_key_and_the_same_key_takes_it_back(desk: Desk, key: str, value: StanceValue) -> None:
    desk.press(key)
    assert [stance.value for stance in desk.current.stances] == [value]
    desk.press(key)
    assert desk.current.stances == ()


def test_stances_on_several_targets(desk: Desk) -> None:
    for key in ("Q", ".", ".", "W", ",", "E"):
        desk.press(key)
    targets = desk.window.session.targets
    assert {stance.target_id: stance.value for stance in desk.current.stances} == {
        targets[0].id: StanceValue.SUPPORTS,
        targets[2].id: StanceValue.OPPOSES,
        targets[1].id: StanceValue.MIXED,
    }


def test_quick_keys_each_act_on_the_quote_current_at_their_turn(desk: Desk, saved: Saved) -> None:
    for key in (Qt.Key.Key_Return, "X", "Q", Qt.Key.Key_Return, "1"):
        desk.type(key)
    desk.settle()
    quotes = saved(desk.path)
    assert [quote.status for quote in quotes] == [
        Status.CONFIRMED, Status.REJECTED, Status.CONFIRMED, Status.CORRECTED,
    ]  # fmt: skip
    assert [bool(quote.stances) for quote in quotes] == [False, False, True, False]


def test_any_other_speaker_by_a_few_letters(desk: Desk, saved: Saved) -> None:
    desk.type("S")
    desk.type("patru")
    desk.type(Qt.Key.Key_Return)  # before the answer to the last letter is there
    desk.bot.waitUntil(lambda: desk.quotes[0].status.decided)
    desk.settle()
    assert desk.speaker(saved(desk.path)[0]) == "Nikolai Patrushev"
    assert desk.current.id == desk.quotes[1].id
    desk.press("J")
    assert desk.current.id == desk.quotes[2].id  # the letters are keys again


def test_a_new_speaker_is_created_in_passing(desk: Desk, saved: Saved) -> None:
    desk.press("S")
    desk.press("Рауль Ибаньес")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    quote = saved(desk.path)[0]
    assert quote.status is Status.CORRECTED
    assert desk.speaker(quote) == "Рауль Ибаньес"


def test_a_name_of_the_article_is_offered_before_the_letters_typed(desk: Desk, saved: Saved) -> None:
    desk.press("S")
    desk.press("torr")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.speaker(saved(desk.path)[0]) == "Ana Torres"


@pytest.mark.parametrize("typed", ["захар", "ЗАХ", "zajar", "zakharow"])
def test_a_speaker_is_found_in_either_alphabet(desk: Desk, saved: Saved, typed: str) -> None:
    desk.press("J")
    desk.press("S")
    desk.press(typed)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.speaker(saved(desk.path)[1]) == "Maria Zakharova"


def test_escape_leaves_the_picker_and_decides_nothing(desk: Desk) -> None:
    desk.press("S")
    desk.press("za")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.picker.chooser.isVisible()
    assert desk.quotes[0].status is Status.OPEN
    desk.press("X")
    assert desk.quotes[0].status is Status.REJECTED


def test_nobody_can_be_named(desk: Desk, saved: Saved) -> None:
    desk.press("0")
    quote = saved(desk.path)[0]
    assert (quote.status, quote.speaker_id) == (Status.CORRECTED, None)


def test_without_a_suggestion_enter_asks_who(desk: Desk) -> None:
    quote = desk.current
    unknown = replace(quote, suggestion=replace(quote.suggestion, speaker=None), suggested_speaker_id=None)
    desk.window.session.apply(Change("shown without a suggestion", quotes=(unknown,)))
    desk.press(Qt.Key.Key_Return)
    assert desk.window.picker.chooser.isVisible()
    assert not desk.current.status.decided
    desk.press("torres")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.quotes[0].status is Status.CORRECTED


def test_enter_on_a_decided_quote_only_goes_on(desk: Desk) -> None:
    desk.press("X")
    desk.press("K")
    assert desk.current.status is Status.REJECTED
    desk.press(Qt.Key.Key_Return)
    assert desk.quotes[0].status is Status.REJECTED
    assert desk.current.id == desk.quotes[1].id


def test_holding_enter_down_confirms_once(desk: Desk) -> None:
    assert not desk.window.actions_table["review.confirm"].autoRepeat()


def test_moving(desk: Desk) -> None:
    ids = [quote.id for quote in desk.quotes]
    seen = []
    for key in "JJKJJJK":
        desk.press(key)
        seen.append(ids.index(desk.current.id))
    assert seen == [1, 2, 1, 2, 3, 3, 2]


def test_after_the_last_quote_comes_the_next_article_and_then_a_word(desk: Desk) -> None:
    first = desk.window.session.article
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article is not None
    assert first is not None
    assert desk.window.session.article.id != first.id
    assert desk.current.status is Status.OPEN
    desk.press("N")
    assert desk.current.status is Status.OPEN
    desk.press(Qt.Key.Key_Return)
    assert "Every quote of the project is decided." in desk.window.toasts.texts
    desk.press(Qt.Key.Key_Up, CONTROL)
    assert desk.window.session.article.id == first.id


def test_boundaries_move_by_a_word(desk: Desk, saved: Saved) -> None:
    article = desk.window.session.article
    assert article is not None
    before = desk.current.content[0]
    desk.press("[")
    shorter = desk.current.content[0]
    assert shorter.start == before.start
    assert shorter.end < before.end
    assert article.text[shorter.start : shorter.end].startswith("The embargo must end at")
    desk.press("]")
    assert desk.current.content[0].end >= before.end - 1
    desk.press("}")
    later = desk.current.content[0]
    assert article.text[later.start : later.end].startswith("embargo")
    desk.press("{")
    assert saved(desk.path)[0].content[0].start == before.start


def test_a_boundary_never_crosses_the_other(desk: Desk) -> None:
    for _ in range(30):
        desk.press("[")
    span = desk.current.content[0]
    assert span.start < span.end


def test_a_missed_quote_from_a_selection(desk: Desk, saved: Saved) -> None:
    article = desk.window.session.article
    assert article is not None
    start = article.text.index("She spoke to reporters")
    desk.window.text.select(type(desk.current.content[0])(start - 1, start + 23))
    desk.press("M")
    desk.settle()
    added = [quote for quote in saved(desk.path) if quote.suggestion.id.startswith("hand-")]
    assert [article.text[s.start : s.end] for quote in added for s in quote.content] == ["She spoke to reporters."]
    assert desk.current.id == added[0].id
    desk.press(Qt.Key.Key_Escape)
    assert saved(desk.path)[1].status is Status.OPEN  # nobody was named yet
    desk.press(str(desk.pin("Maria Zakharova")))
    assert saved(desk.path)[1].status is Status.ADDED


def test_a_missed_quote_whose_speaker_is_found_takes_whole_words_and_no_typed_name_for_keys(
    desk: Desk, saved: Saved
) -> None:
    article = desk.window.session.article
    assert article is not None
    desk.press("X")  # what stood there
    desk.press("K")
    start = article.text.index("bargo must end")
    desk.window.text.select(type(desk.current.content[0])(start, start + 16))
    before = saved(desk.path)
    desk.press("M")
    added = next(quote for quote in saved(desk.path) if quote.suggestion.id.startswith("hand-"))
    assert added.suggestion.text == "embargo must end at"
    assert added.suggestion.speaker == "Maria Zakharova"
    desk.type("maria1")
    desk.settle()
    after = [quote for quote in saved(desk.path) if quote.id != added.id]
    assert after == [quote for quote in before if quote.id != added.id]
    assert any("Maria Zakharova said it" in text for text in desk.window.toasts.texts)


CLAIMS = """Claims

Ana Torres met reporters on Monday. Inflation is expected to fall. The plan is supported by the unions, who demand
higher pay. “Our people need bread,” Ana Torres said in Havana on Tuesday.
"""


@pytest.mark.parametrize(
    "words", ["The plan is supported by the unions, who demand\nhigher pay", "met reporters on Monday"]
)
def test_where_nobody_is_found_for_a_missed_claim_the_speaker_is_asked_for(
    open_desk: Callable[[Path], Desk], tmp_path: Path, words: str, saved: Saved
) -> None:
    path = tmp_path / "claims.cubaquotes"
    with create_project(path) as project:
        project.articles.import_text(CLAIMS)
    desk = open_desk(path)
    start = desk.window.session.article.text.index(words)  # type: ignore[union-attr]
    desk.window.text.select(Span(start, start + len(words)))
    desk.press("M")
    assert desk.current.suggestion.id.startswith("hand-")
    assert not desk.current.suggestion.source  # who stands among the words is not who said them
    assert QApplication.focusWidget() is desk.window.picker.chooser.field
    desk.press("torres")
    desk.press(Qt.Key.Key_Return)
    added = next(quote for quote in saved(path) if quote.suggestion.id.startswith("hand-"))
    assert (added.status, desk.speaker(added)) == (Status.ADDED, "Ana Torres")


def test_a_guess_at_who_said_a_missed_claim_is_offered_first(
    open_desk: Callable[[Path], Desk], tmp_path: Path, saved: Saved
) -> None:
    path = tmp_path / "claims.cubaquotes"
    with create_project(path) as project:
        project.articles.import_text(CLAIMS)
    desk = open_desk(path)
    start = desk.window.session.article.text.index("Inflation")  # type: ignore[union-attr]
    desk.window.text.select(Span(start, start + len("Inflation is expected to fall")))
    desk.press("M")
    assert desk.current.status is Status.OPEN
    guess = desk.current.suggestion.speaker
    assert QApplication.focusWidget() is desk.window.picker.chooser.field
    desk.press(Qt.Key.Key_Return)  # not meant for the list
    assert desk.current.status is Status.OPEN
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    added = next(quote for quote in saved(path) if quote.suggestion.id.startswith("hand-"))
    assert (added.status, desk.speaker(added)) == (Status.ADDED, guess)


def test_m_on_words_that_are_a_quote_already_goes_to_it(desk: Desk, saved: Saved) -> None:
    third = desk.quotes[2]
    desk.window.text.select(third.content[0])
    desk.press("M")
    assert desk.current.id == third.id
    assert len(saved(desk.path)) == 4
    assert any("a quote already" in text for text in desk.window.toasts.texts)


def test_evidence_takes_whole_words_and_says_if_they_stand_outside(desk: Desk, saved: Saved) -> None:
    article = desk.window.session.article
    assert article is not None
    desk.press("W")

    def mark(words: str) -> None:
        start = article.text.index(words)
        desk.window.text.select(type(desk.current.content[0])(start, start + len(words)))
        desk.press("V")

    def evidence() -> str:
        (stance,) = saved(desk.path)[0].stances
        return stance.evidence.of(article.text) if stance.evidence else ""

    mark("bargo mus")
    assert evidence() == "embargo must"
    assert not any("outside" in text for text in desk.window.toasts.texts)
    mark("spoke to")
    assert evidence() == "spoke to"
    assert any("outside the quote" in text for text in desk.window.toasts.texts)


def test_m_without_a_selection_says_what_to_do(desk: Desk) -> None:
    desk.press("M")
    assert any("Select the words" in text for text in desk.window.toasts.texts)
    assert len(desk.quotes) == 4


def test_the_type_goes_round(desk: Desk, saved: Saved) -> None:
    assert desk.current.type is QuoteType.DIRECT
    desk.press("I")
    assert saved(desk.path)[0].type is QuoteType.MIXED


def test_after_undo_and_redo_the_way_goes_on_where_it_was(desk: Desk) -> None:
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    there = desk.window.session.place
    assert desk.window.session.article_row == 1
    for _ in range(2):
        desk.press("Z", CONTROL)
    assert desk.window.session.article_row == 0
    assert desk.current.id == desk.quotes[2].id  # what was taken back last is shown
    desk.press("Z", CONTROL | SHIFT)
    assert desk.current.id == desk.quotes[3].id
    desk.press("Z", CONTROL | SHIFT)
    assert desk.window.session.place == there


def test_redo_in_another_project_shows_what_it_does(desk: Desk, tmp_path: Path) -> None:
    other = Path(shutil.copy(desk.path, tmp_path / "other.cubaquotes"))
    with open_project(other, annotator=desk.window.preferences.settings.annotator_name()) as project:
        project.review.confirm(project.articles.open(project.articles.overview()[1].id).quotes[0].id)
        project.history.undo()
    desk.press(Qt.Key.Key_Return)
    desk.press("Z", CONTROL)
    desk.commands.projects.open_existing(other)
    desk.settle()
    desk.press("Z", CONTROL | SHIFT)
    assert desk.window.session.article_row == 1
    assert desk.current.status is Status.CONFIRMED


def test_undo_and_redo_anything_and_show_where(desk: Desk, saved: Saved) -> None:
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    desk.press("X")
    desk.press("Z", CONTROL)
    assert saved(desk.path)[1].status is Status.OPEN
    assert desk.current.id == desk.quotes[1].id
    desk.press("Z", CONTROL)
    assert desk.current.id == desk.quotes[0].id
    assert desk.current.status is Status.OPEN
    assert desk.current.stances
    desk.press("Z", CONTROL)
    assert not saved(desk.path)[0].stances
    for _ in range(3):
        desk.press("Z", CONTROL | SHIFT)
    assert [quote.status for quote in saved(desk.path)][:2] == [Status.CONFIRMED, Status.REJECTED]
    desk.press("Y", CONTROL)
    assert "There is nothing to redo." in desk.window.toasts.texts


def test_undo_goes_back_to_another_article(desk: Desk) -> None:
    first = desk.window.session.article
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Down, CONTROL)
    assert first is not None
    assert desk.window.session.article is not None
    assert desk.window.session.article.id != first.id
    desk.press("Z", CONTROL)
    assert desk.window.session.article.id == first.id
    assert desk.current.status is Status.OPEN


def test_a_note(desk: Desk, saved: Saved) -> None:
    desk.press("N", SHIFT)
    desk.press("check the date")
    desk.press(Qt.Key.Key_Return)
    mine = saved(desk.path)[0].mine
    assert mine is not None
    assert mine.note == "check the date"
    assert desk.current.status is Status.OPEN
    desk.press("X")
    assert desk.quotes[0].status is Status.REJECTED


def test_done_with_an_article(desk: Desk) -> None:
    desk.press("D")
    assert not desk.window.session.articles[0].done  # quotes are open
    desk.press("D")
    assert desk.window.session.articles[0].done
    assert desk.window.session.article_row == 1  # the next one that is not
    desk.press(Qt.Key.Key_Up, CONTROL)
    desk.press("D")
    assert not desk.window.session.articles[0].done


def test_a_correction_is_offered_to_the_whole_chain(open_desk: Callable[[Path], Desk], tmp_path: Path) -> None:

    text = "\n\n".join(
        f"“{words},” Ana Torres said in Havana." for words in ("We need bread", "We want peace", "We will not go away")
    )
    with create_project(tmp_path / "chain.cubaquotes") as project:
        assert project.articles.import_text(text).quotes == 3
    desk = open_desk(tmp_path / "chain.cubaquotes")
    desk.press("3")
    desk.bot.waitUntil(lambda: any("2 more open quotes" in text for text in desk.window.toasts.texts))
    desk.press("A")
    desk.bot.waitUntil(lambda: QApplication.activeModalWidget() is not None)  # a look at the quotes first
    desk.settle()
    (offered,) = desk.window.findChildren(TickDialog)
    shown = {quote.id: quote.suggestion.confidence for quote in desk.quotes}
    sure = {row.id: row.confidence for row in offered.model.ticked()}
    assert sure == {quote_id: shown[quote_id] for quote_id in sure}  # as the list behind it says
    with open_project(desk.path) as project:
        assert sure != {row.id: row.confidence for row in project.queues.rows(sure)}  # it has learned since
    desk.press(Qt.Key.Key_Return)
    desk.back()
    desk.settle()
    assert all(quote.status.decided for quote in desk.quotes)
    assert {desk.speaker(quote) for quote in desk.quotes} == {desk.speaker(desk.quotes[0])}
    desk.press("Z", CONTROL)
    assert [quote.status for quote in desk.quotes] == [Status.CORRECTED, Status.OPEN, Status.OPEN]


def test_after_an_article_was_opened_from_the_list_enter_confirms(desk: Desk) -> None:
    articles = desk.window.articles
    place = articles.visualRect(articles.model().index(1, 0)).center()
    QTest.mouseClick(articles.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.window.session.article_row == 1
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.articles[1].decided == 1
    assert desk.window.session.article_row == 0  # nothing was left in the other one
    articles.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)  # opens the article, and means nothing else
    assert desk.window.session.article_row == 1
    assert QApplication.focusWidget() is desk.window.text
