"""Highlights and selections through the real widget, whatever the characters before them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from cubaquotes.gui.colours import SpeakerColours
from cubaquotes.gui.reading.article_text import ArticleText
from cubaquotes.gui.reading.page import Page, rectangles
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import load_theme
from cubaquotes.gui.widgets import tip
from cubaquotes.model import Article, ArticleId, ArticleView, Quote, QuoteId, QuoteType, QuoteView, Span
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
