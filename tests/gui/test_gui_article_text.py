"""Highlights and selections through the real widget, whatever the characters before them."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import load_theme, reading_font
from cubaquotes.gui.parts.widgets import tip
from cubaquotes.gui.reading.article_text import ArticleText
from cubaquotes.gui.reading.page import Page, boundary, rectangles, span_boxes
from cubaquotes.gui.session import Session
from cubaquotes.model import Article, ArticleId, ArticleView, ImportOutcome, Quote, QuoteId, QuoteType, QuoteView, Span
from cubaquotes.services import open_project
from tests.gui.desk import Desk

PIECES = [
    "a",
    "word ",
    "“",
    "”",
    "é",
    "e\u0301",
    "Ж",
    "ё",
    "и\u0306",
    "\n",
    "\n\n",
    "🙂",
    "👩🏽‍🚀",
    "𝄞",
    "\u200f",
    "א",
    "\u00a0",
    "ñ",
]


WORDS = ["we will see", "мы 🙂 придём", "vamos\u0301 ya", "𝄞𝄞 now", "שלום friends", "end\u200f here"]


@pytest.fixture(scope="module")
def shown(qapp: QApplication) -> tuple[Session, ArticleText]:
    session = Session()
    widget = ArticleText(session, SpeakerColours(session), load_theme("light"))
    widget.resize(700, 500)
    return session, widget


def article(text: str, *contents: tuple[Span, ...]) -> ArticleView:
    quotes = []
    for number, content in enumerate(contents):
        words = " … ".join(span.of(text) for span in content)
        suggestion = Quote(str(number), QuoteType.DIRECT, words, content, content, (), (), (), "Ana", 0.8, "because")
        quotes.append(QuoteView(QuoteId(number + 1), ArticleId(1), suggestion, None, None))
    return ArticleView(Article(ArticleId(1), text, ""), tuple(quotes))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=40), st.data())
def test_what_is_selected_in_the_widget_are_the_same_words(
    shown: tuple[Session, ArticleText], pieces: list[str], data: st.DataObject
) -> None:
    session, widget = shown
    text = "".join(pieces)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    session.show(article(text, (Span(start, end),)))
    widget.select(Span(start, end))
    # Qt's own words for the same place; it shows new lines and no-break spaces in its own way.
    selected = widget.textCursor().selectedText().replace("\u2029", "\n").replace("\u00a0", " ")
    assert selected == text[start:end].replace("\u00a0", " ")
    assert widget.selected() == Span(start, end)
    mark = next(iter(widget.marks))
    assert (mark.start, mark.end) == (widget.textCursor().selectionStart(), widget.textCursor().selectionEnd())


@pytest.mark.parametrize("before", ["", "🙂🙂 ", "e\u0301e\u0301 ", "Москва ", "👩🏽‍🚀 "])
def test_a_quote_is_drawn_under_its_own_words(qtbot: QtBot, before: str) -> None:
    session = Session()
    widget = ArticleText(session, SpeakerColours(session), load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.show()
    text = f"{before}He said “we will see” and left."
    start = text.index("we will see")
    session.show(article(text, (Span(start, start + 11),)))
    document = widget.document()
    page = Page(document.documentLayout(), document.begin(), 0, 400, *widget.column(), 900)
    units = widget.places.span_to_units(Span(start, start + 11))
    (box,) = rectangles(page, document.begin(), *units)
    cursor = QTextCursor(document)
    cursor.setPosition(units[0])
    left = widget.cursorRect(cursor).left()
    cursor.setPosition(units[1])
    right = widget.cursorRect(cursor).left()
    assert abs(box.left() - left) <= 2
    assert abs(box.right() - right) <= 2


def test_a_click_on_a_quote_makes_it_current_and_decides_nothing(desk: Desk) -> None:
    text = desk.window.text
    start = text.places.to_units(desk.quotes[1].content[0].start)
    cursor = QTextCursor(text.document())
    cursor.setPosition(start + 5)
    place = text.cursorRect(cursor).center()
    for _ in range(2):
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.current.id == desk.quotes[1].id
    assert not any(quote.status.decided for quote in desk.quotes)


def test_dragging_over_words_and_m_adds_exactly_them(desk: Desk) -> None:
    text, shown = desk.window.text, desk.window.session.article
    assert shown is not None
    start = shown.text.index("She spoke")
    places = []
    for point in (start, start + len("She spoke to reporters")):
        cursor = QTextCursor(text.document())
        cursor.setPosition(text.places.to_units(point))
        places.append(text.cursorRect(cursor).center())
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(text.viewport(), places[1])
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=places[1])
    desk.press("M")
    assert desk.current.content[0].of(shown.text) == "She spoke to reporters"


def test_an_article_cannot_be_edited(desk: Desk) -> None:
    shown = desk.window.session.article
    assert shown is not None
    before = desk.window.text.document().characterCount()
    desk.press("v", Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Delete)
    assert desk.window.text.document().characterCount() == before


def test_the_current_quote_is_brought_into_sight(qtbot: QtBot) -> None:
    session = Session()
    widget = ArticleText(session, SpeakerColours(session), load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    paragraph = "Some words that fill a line or two, and then some more of them, until it is enough.\n\n"
    text = paragraph * 200
    spans = [(Span(number * len(paragraph), number * len(paragraph) + 10),) for number in range(200)]
    session.show(article(text, *spans))
    for number in (199, 0, 120):
        session.set_current(session.quotes[number].id)
        cursor = QTextCursor(widget.document())
        cursor.setPosition(widget.places.to_units(spans[number][0].start))
        seen = QRectF(widget.viewport().rect())
        assert seen.contains(QRectF(widget.cursorRect(cursor)))


def test_a_far_quote_of_a_long_text_is_reached_while_the_window_goes_on(qtbot: QtBot) -> None:
    text = "\n\n".join(
        f"“We will see to number {number},” Ana said. {'More prose follows here. ' * 20}" for number in range(2500)
    )
    last = text.rindex("“We will") + 1
    view = article(text, (Span(1, 10),), (Span(last, last + 20),))
    session = Session()
    widget = ArticleText(session, SpeakerColours(session), load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    session.show(view)
    QApplication.processEvents()
    session.set_current(QuoteId(2))
    assert widget.verticalScrollBar().value() == 0  # the lines between are set piece by piece
    unit = widget.places.to_units(last)

    def in_sight() -> bool:
        first, end = widget.shown_units()
        return first <= unit <= end

    qtbot.waitUntil(in_sight, timeout=10_000)
    assert widget.textCursor().position() == unit


def test_nothing_under_the_mouse_between_quotes(desk: Desk) -> None:
    assert desk.window.text.mark_at(QPoint(1, 1)) is None


def test_title_and_text_stay_in_line_when_the_window_changes(desk: Desk) -> None:
    for width in (1280, 1700, 1000):
        desk.window.resize(width, 700)
        desk.settle()
        left, _right = desk.window.text.column()
        assert abs(desk.window.header.layout().contentsMargins().left() - left) <= 1


def test_hovering_tells_who_and_why_without_reading_html(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    text = desk.window.text
    cursor = QTextCursor(text.document())
    for offset in (4, -20):
        cursor.setPosition(max(text.places.to_units(desk.quotes[0].content[0].start) + offset, 0))
        place = text.cursorRect(cursor).center()
        help_event = QHelpEvent(QEvent.Type.ToolTip, place, text.viewport().mapToGlobal(place))
        QApplication.sendEvent(text.viewport(), help_event)
    assert "Maria Zakharova · open, " in told[0]  # after what is suggested of the stance, if that is known already
    assert told[1] == ""
    assert tip("a <b> & c\nd") == "<qt>a &lt;b&gt; &amp; c<br>d</qt>"


def test_a_click_on_the_overview_goes_there(desk: Desk) -> None:
    desk.window.resize(1000, 600)
    desk.press("+", Qt.KeyboardModifier.ControlModifier)
    for _ in range(12):
        desk.press("+", Qt.KeyboardModifier.ControlModifier)
    bar, strip = desk.window.text.verticalScrollBar(), desk.window.overview
    assert bar.maximum() > 0
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 2))
    assert bar.value() == bar.maximum()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert bar.value() == 0


def test_files_dropped_on_the_article_reach_the_window(desk: Desk) -> None:
    assert not desk.window.text.acceptDrops()
    assert not desk.window.text.viewport().acceptDrops()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=0, max_size=30), st.sampled_from(WORDS))
def test_a_quote_is_drawn_and_dragged_under_its_own_words(
    shown: tuple[Session, ArticleText], before: list[str], words: str
) -> None:
    """Whatever stands before it: the box begins and ends where Qt puts the caret, and so do the handles."""
    session, widget = shown
    text = "".join(before) + f" {words} she said."
    start = len("".join(before)) + 1
    span = Span(start, start + len(words))
    view = article(text, (span,))
    session.show(view, view.quotes[0].id)
    page = widget.page().whole
    boxes = span_boxes(page, widget.places, (span,))
    assert all(box.width() > 0 for box in boxes)
    for end, point in enumerate(span):
        line = boundary(page, widget.places, point, bool(end))
        assert any(box.adjusted(-1, -1, 1, 1).contains(line.center()) for box in boxes)
        if not mixed(text):
            place = caret(widget, point)
            assert abs(line.left() - place.left()) <= 2 or line.top() != place.top()  # the next line's beginning
            assert abs(widget.point_at(widget.to_viewport(line.center())) - point) <= 1
    if not mixed(text):
        assert len(boxes) == len({box.top() for box in boxes})


def mixed(text: str) -> bool:
    """Whether some of it runs from right to left."""
    return any(unicodedata.bidirectional(letter) in "R AL" for letter in text)


def caret(widget: ArticleText, point: int) -> QRectF:
    """Where Qt shows the caret before a code point, in the document's pixels."""
    cursor = QTextCursor(widget.document())
    cursor.setPosition(widget.places.to_units(point))
    return QRectF(widget.cursorRect(cursor)).translated(0, widget.verticalScrollBar().value())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=12)
@given(before=st.lists(st.sampled_from(PIECES), min_size=1, max_size=25), words=st.sampled_from(WORDS))
def test_what_is_selected_and_added_is_saved_as_these_words(desk: Desk, before: list[str], words: str) -> None:
    """Through the whole program: imported, shown, selected, added by key, saved, and read again from the file."""
    text = f"{''.join(before)} start {words} she told us all."
    made: list[ImportOutcome] = []
    desk.window.worker.submit(lambda project: project.articles.import_text(text), made.append)
    desk.bot.waitUntil(lambda: bool(made), timeout=10_000)
    article_id = made[0].article_id
    assert article_id is not None
    desk.window.review.open_article(article_id)
    desk.settle()
    stored = desk.window.session.article
    assert stored is not None
    assert stored.id == article_id
    start = stored.text.rindex(f"{words} she told")
    desk.window.text.select(Span(start, start + len(words)))
    desk.window.text.setFocus()
    desk.press("m")
    if desk.window.picker.chooser.isVisible():  # nobody was found: the field asks who it is
        desk.press(Qt.Key.Key_Escape)
    with open_project(desk.path) as project:
        quotes = project.articles.open(article_id).quotes
        assert words.strip() in [span.of(stored.text) for quote in quotes for span in quote.content]
        assert project.check() == []


@pytest.mark.parametrize("points", [9, 13, 22])
def test_lines_have_some_seventy_characters_wherever_there_is_room(qtbot: QtBot, points: int) -> None:
    session = Session()
    widget = ArticleText(session, SpeakerColours(session), load_theme("light"))
    qtbot.addWidget(widget)
    widget.show()
    widget.set_reading_size(points)
    words = "Some words that an article has, and a few more of them, so that the lines are full. " * 30
    for width in (1400, 1920, 2560):
        widget.resize(width, 600)
        session.show(article(words))
        layout = widget.document().begin().layout()
        lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
        fitting = widget.width() > widget.fontMetrics().height() * 70
        assert not fitting or 62 <= sum(lengths) / len(lengths) <= 78
        left, right = widget.column()
        assert left >= 50
        assert widget.viewport().width() - right >= 90


def test_who_has_set_large_letters_gets_them_in_the_article_too(qapp: QApplication) -> None:
    usual = reading_font(13).pointSizeF()
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(22)
    try:
        qapp.setFont(large)
        assert reading_font(13).pointSizeF() == pytest.approx(usual * 2, rel=0.03)
    finally:
        qapp.setFont(before)
