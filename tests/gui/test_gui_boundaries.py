"""Boundaries dragged with the mouse, and moved part by part with the keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cubaquotes.extract import words_boundary
from cubaquotes.gui.reading.handles import dragged
from cubaquotes.gui.review.controller import a_word_on
from cubaquotes.model import QuoteView, Span
from cubaquotes.services import create_project
from tests.gui.desk import Desk

TEXT = "He said: “We will see, and then,” she wrote, “we will go home.” That was all."
FIRST, LAST = Span(10, 32), Span(46, 62)
LEFT = Qt.MouseButton.LeftButton


def held_at(desk: Desk, number: int, end: bool) -> QPoint:
    """The knob of a boundary of the current quote, in the viewport's pixels."""
    text = desk.window.text
    handle = next(h for h in text._handles(text.page()) if (h.number, h.end) == (number, end))
    return text.to_viewport(handle.knob).toPoint()


def place_of(desk: Desk, point: int) -> QPoint:
    """The place of a code point, in the viewport's pixels."""
    cursor = QTextCursor(desk.window.text.document())
    cursor.setPosition(desk.window.text.places.to_units(point))
    return desk.window.text.cursorRect(cursor).center()


def drag(desk: Desk, start: QPoint, end: QPoint, release: bool = True, modifier: object = None) -> None:
    viewport = desk.window.text.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    keys = modifier or Qt.KeyboardModifier.NoModifier
    for place in (start + QPoint(4, 0), end):
        where, all_over = QPointF(place), QPointF(viewport.mapToGlobal(place))
        event = QMouseEvent(QEvent.Type.MouseMove, where, all_over, Qt.MouseButton.NoButton, LEFT, keys)
        QApplication.sendEvent(viewport, event)
    if release:
        QTest.mouseRelease(viewport, LEFT, pos=end)
        desk.settle()


def words(desk: Desk) -> list[str]:
    shown = desk.window.session.article
    assert shown is not None
    return [span.of(shown.text) for span in desk.current.content]


def test_a_boundary_snaps_to_words_and_is_saved_as_one_step(
    desk: Desk, saved: Callable[[Path], list[QuoteView]]
) -> None:
    assert words(desk) == ["The embargo must end at once,"]
    start = desk.current.content[0].start
    drag(desk, held_at(desk, 0, False), place_of(desk, start + 5))  # in the middle of “embargo”
    assert words(desk) == ["embargo must end at once,"]
    end = desk.current.content[0].end
    drag(desk, held_at(desk, 0, True), place_of(desk, end - 6) + QPoint(2, 0))
    assert words(desk) == ["embargo must end at"]
    assert saved(desk.path)[0].content == desk.current.content
    assert not desk.current.status.decided
    desk.press("z", Qt.KeyboardModifier.ControlModifier)
    assert words(desk) == ["embargo must end at once,"]
    desk.press("z", Qt.KeyboardModifier.ControlModifier)
    assert words(desk) == ["The embargo must end at once,"]


def test_with_shift_a_boundary_moves_by_characters(desk: Desk) -> None:
    start = desk.current.content[0].start
    drag(
        desk, held_at(desk, 0, False), place_of(desk, start + 6),
        modifier=Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    assert words(desk) == ["bargo must end at once,"]


def test_words_are_selected_from_the_first_letter_of_a_quote(desk: Desk) -> None:
    before = desk.current.content
    start = before[0].start
    for aside in (-3, 0, 3):
        drag(desk, place_of(desk, start) + QPoint(aside, 0), place_of(desk, start + 11))
        assert desk.current.content == before
        selected = desk.window.text.selected()
        assert selected is not None
        assert selected.end == start + 11
        desk.window.text.clear_selection()


def test_esc_takes_a_drag_back(desk: Desk, saved: Callable[[Path], list[QuoteView]]) -> None:
    before = desk.current.content
    drag(desk, held_at(desk, 0, True), place_of(desk, before[0].start + 12), release=False)
    assert desk.window.text._drag.draft not in (None, before)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.text._drag.active
    QTest.mouseRelease(desk.window.text.viewport(), LEFT)
    desk.settle()
    assert saved(desk.path)[0].content == before == desk.current.content


def test_a_press_that_trembles_moves_nothing(desk: Desk) -> None:
    before = desk.current.content
    place = held_at(desk, 0, True)
    QTest.mousePress(desk.window.text.viewport(), LEFT, pos=place)
    QTest.mouseRelease(desk.window.text.viewport(), LEFT, pos=place)
    desk.settle()
    assert desk.current.content == before
    assert desk.window.session.current_index == 0


def test_the_middle_of_a_word_means_that_word_wherever_the_knob_was_held(desk: Desk) -> None:
    """The knob is under its line, the mouse goes to the letters of another one."""
    review, text = desk.window.review, desk.window.text
    document = desk.window.session.article
    assert document is not None
    paragraph = max(document.text.split("\n"), key=len)
    first = document.text.index(paragraph)
    review.set_boundaries(desk.current, (Span(first, first + len(paragraph)),))
    desk.settle()
    desk.window.resize(960, 900)
    for _ in range(6):
        desk.press("+", Qt.KeyboardModifier.ControlModifier)
    handle = next(h for h in text._handles(text.page()) if h.end)
    points = [p for p in range(first, first + len(paragraph)) if words_boundary(document.text, p, 1) - p == 4]
    lines = {place_of(desk, point).y() for point in points}
    assert len(lines) > 2
    knob = text.to_viewport(handle.knob).toPoint()
    for point in points:
        wanted = words_boundary(document.text, point, 1)
        drag(desk, knob, place_of(desk, wanted), release=False)
        assert text._drag.draft is not None
        assert text._drag.draft[0].end == wanted
        desk.press(Qt.Key.Key_Escape)
        QTest.mouseRelease(text.viewport(), LEFT, pos=knob)


def test_another_current_quote_ends_a_drag(desk: Desk) -> None:
    before = [quote.content for quote in desk.quotes]
    drag(desk, held_at(desk, 0, True), place_of(desk, desk.current.content[0].start + 12), release=False)
    desk.press("j")
    QTest.mouseRelease(desk.window.text.viewport(), LEFT)
    desk.settle()
    assert [quote.content for quote in desk.quotes] == before


def test_the_knob_is_easy_to_hit_and_the_pointer_tells(desk: Desk) -> None:
    text = desk.window.text
    handle = next(h for h in text._handles(text.page()) if h.end)
    knob = text.to_viewport(handle.knob)
    for aside in (QPointF(6, 0), QPointF(-6, 0), QPointF(0, 6)):
        QTest.mouseMove(text.viewport(), (knob + aside).toPoint())
        assert text.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(text.viewport(), (knob + QPointF(40, 0)).toPoint())
    assert text.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_the_keys_move_the_ends_of_one_part(desk: Desk) -> None:
    review, quote = desk.window.review, desk.current
    start, end = quote.content[0]
    review.set_boundaries(quote, (Span(start, start + 11), Span(end - 12, end)))
    desk.settle()
    assert words(desk) == ["The embargo", "end at once,"]
    desk.press("[")
    assert words(desk) == ["The embargo", "end at once"]
    desk.press("p")
    desk.press("[")
    assert words(desk) == ["The", "end at once"]
    desk.press("]")
    desk.press("p")
    desk.press("}")
    assert words(desk) == ["The embargo", "at once"]
    desk.press("{")
    for _ in range(4):  # it stops at the part before
        desk.press("{")
    assert words(desk) == ["The embargo", "must end at once"]
    desk.press("p")
    desk.press("]")
    assert words(desk) == ["The embargo", "must end at once,"]


@given(
    st.integers(0, 1), st.booleans(), st.integers(0, len(TEXT)), st.booleans(),
)  # fmt: skip
def test_whatever_is_dragged_the_parts_stay_in_order_and_whole(
    number: int, end: bool, place: int, by_character: bool
) -> None:
    content = (FIRST, LAST)
    moved = dragged(TEXT, content, (number, end), place, by_character)
    assert len(moved) == 2
    assert moved[0].start < moved[0].end <= moved[1].start < moved[1].end
    assert all(span.of(TEXT) == span.of(TEXT).strip() for span in moved)
    assert moved[1 - number] == content[1 - number]
    new, old = (spans[number].end if end else spans[number].start for spans in (moved, content))
    if not by_character and new != old:  # where the keys stop, too
        assert words_boundary(TEXT, new - 1, 1) == new or words_boundary(TEXT, new + 1, -1) == new


@pytest.mark.parametrize(
    ("end", "place", "expected"),
    [
        (True, 31, "We will see, and then"), (True, 32, "We will see, and then,"),
        (True, 33, "We will see, and then,”"), (True, 36, "We will see, and then,” she"),
        (False, 9, "“We will see, and then,"), (False, 11, "We will see, and then,"),
        (False, 12, "will see, and then,"),
    ],
)  # fmt: skip
def test_quotation_marks_are_places_to_stop(end: bool, place: int, expected: str) -> None:
    assert dragged(TEXT, (FIRST,), (0, end), place, by_character=False)[0].of(TEXT) == expected


MARKED = """Home

Officials said they “will go home.” Then it rained. “We stay here,” Ana Torres said in Havana on Tuesday.
"""


@pytest.mark.parametrize("keys", ["[]", "[[]]", "[[[]]]", "][", "]][[", "{}", "{{}}", "}{", "}}{{", "][{}", "[[{{}}]]"])
def test_out_and_back_is_where_it_was(open_desk: Callable[[Path], Desk], tmp_path: Path, keys: str) -> None:
    path = tmp_path / "marked.cubaquotes"
    start = MARKED.index("they “")
    with create_project(path) as project:
        article = project.articles.import_text(MARKED).article_id
        assert article is not None
        if "they “will go home.”" not in [quote.suggestion.text for quote in project.articles.open(article).quotes]:
            project.review.add(article, (Span(start, start + len("they “will go home.”")),))
    desk = open_desk(path)
    for quote in list(desk.quotes):
        desk.window.review.go_to(quote.id)
        desk.settle()
        before = words(desk)
        for key in keys:
            desk.press(key)
        assert words(desk) == before


def test_the_closing_mark_goes_with_the_last_word() -> None:
    text = "Officials said they “will go home.” Then it rained."
    span = whole = Span(15, text.index(" Then"))
    steps = []
    while (moved := a_word_on(text, span, True, -1)) is not None:
        span = moved
        steps.append(span.of(text))
    assert steps == ["they “will go", "they “will", "they"]
    assert a_word_on(text, Span(15, text.index(" home")), True, 1) == whole


def _steps(text: str, end: bool, direction: int) -> list[str]:
    """What the keys stop at, from the whole of `text`, or from its first (or last) word to the whole."""
    words_of_text = [word.strip(",—()“”.") for word in text.split()]
    first, last = words_of_text[0], [word for word in words_of_text if word][-1]
    whole = (direction < 0) == end
    span = Span(0, len(text)) if whole else Span(0, len(first)) if end else Span(text.rindex(last), len(text))
    steps = []
    while (moved := a_word_on(text, span, end, direction)) is not None:
        span = moved
        steps.append(span.of(text))
    return steps


def test_a_quote_never_begins_with_what_separates_words() -> None:
    assert _steps("Pereda, the — 5% (or so) less", False, 1) == [
        "the — 5% (or so) less", "5% (or so) less", "or so) less", "so) less", "less",
    ]  # fmt: skip
    assert _steps("Pereda, the — less", False, -1) == ["the — less", "Pereda, the — less"]


def test_a_quote_never_ends_with_what_separates_words() -> None:
    assert _steps("Pereda, the — 5 (or) said “so,” less.", True, 1)[:4] == [
        "Pereda, the", "Pereda, the — 5", "Pereda, the — 5 (or", "Pereda, the — 5 (or)",
    ]  # fmt: skip
    assert _steps("Pereda, then: he went; less", True, -1) == [
        "Pereda, then: he went", "Pereda, then: he", "Pereda, then", "Pereda",
    ]  # fmt: skip
    text = "“We wait,” he said."
    assert a_word_on(text, Span(1, 8), True, 1) == Span(1, 9)  # the comma is inside the marks


@given(st.text("ab ,.“”‘’()😀é\n", max_size=40), st.data())
def test_any_boundary_comes_back(text: str, data: st.DataObject) -> None:
    places = [place for place in range(len(text) + 1) if not _within_a_word(text, place)]
    start, end = sorted((data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))))
    span = Span(start, end)
    if not text[start:end] or text[start:end].strip() != text[start:end]:
        return
    at_end, direction = data.draw(st.booleans()), data.draw(st.sampled_from((-1, 1)))
    moved = a_word_on(text, span, at_end, direction, (span,))
    if moved is not None:
        assert a_word_on(text, moved, at_end, -direction, (span,)) == span


def _within_a_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
