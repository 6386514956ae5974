"""The way from a quote to its speaker, drawn in the article."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import load_theme
from cubaquotes.gui.reading import ArticleText
from cubaquotes.gui.reading.evidence import Chain, Spot, chain_of
from cubaquotes.gui.reading.page import span_boxes
from cubaquotes.gui.session import Session
from cubaquotes.model import (
    Annotation,
    AnnotatorId,
    Article,
    ArticleId,
    ArticleView,
    Change,
    Quote,
    QuoteId,
    QuoteType,
    QuoteView,
    Span,
    SpeakerId,
    Status,
)
from tests.gui.desk import Desk

PARAGRAPH = "Some words that fill a line or two, and then some more of them, until it is quite enough.\n\n"
NAME, SAID = "Maria Zakharova spoke in Moscow.\n\n", "“We will see what comes of it,” she said on Monday."


def article(between: int) -> ArticleView:
    """A name, some paragraphs, and a quote of “she”."""
    text = NAME + PARAGRAPH * between + SAID
    start = text.index("We will see")
    content, source = (Span(start, start + 29),), (Span(text.index("she said"), text.index("she said") + 3),)
    cue, antecedent = (Span(source[0].end + 1, source[0].end + 5),), (Span(0, 15),)
    words = content[0].of(text)
    suggestion = Quote(
        "1", QuoteType.DIRECT, words, content, content, cue, source, antecedent, "Maria Zakharova", 0.9, ""
    )
    quote = QuoteView(QuoteId(1), ArticleId(1), suggestion, None, None)
    return ArticleView(Article(ArticleId(1), text, ""), (quote,))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[tuple[Session, ArticleText]]:
    session = Session()
    widget = ArticleText(session, SpeakerColours(session), load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    yield session, widget
    session.show(None)


def show(view: tuple[Session, ArticleText], between: int) -> QImage:
    session, widget = view
    shown = article(between)
    session.show(shown, shown.quotes[0].id)
    return widget.viewport().grab().toImage()


def waiting(widget: ArticleText) -> list[tuple[Spot, str]]:
    widget.viewport().grab()
    return [(label.spot, label.text) for label in widget._painter.strip._waiting]


def test_the_chain_ends_where_a_person_named_somebody_else() -> None:
    quote = article(0).quotes[0]
    assert chain_of(quote, "Maria Zakharova") == Chain(
        quote.content, quote.suggestion.source, quote.suggestion.antecedent, "Maria Zakharova"
    )
    mine = Annotation(AnnotatorId(1), Status.CORRECTED, SpeakerId(7))
    corrected = chain_of(replace(quote, mine=mine), "Ana Torres")
    assert corrected is not None
    assert (corrected.antecedent, corrected.end) == ((), quote.suggestion.source[0])
    assert chain_of(replace(quote, mine=replace(mine, status=Status.REJECTED)), "Maria Zakharova") is None
    assert chain_of(quote, None) is None
    assert chain_of(None, None) is None


def test_in_sight_the_chain_is_drawn_and_the_name_stands_beside_its_end(view: tuple[Session, ArticleText]) -> None:
    picture = show(view, 1)
    _session, widget = view
    assert waiting(widget) == []
    (antecedent,) = span_boxes(widget.page(), widget.places, (Span(0, 15),))
    name = widget._painter.strip._name
    assert name.top() <= antecedent.bottom() + 8 <= name.bottom() + 4
    assert name.left() > widget.column()[1]
    accent = load_theme("light").colour("accent")
    ratio = picture.devicePixelRatioF()
    lane = round((widget.column()[0] - 8) * ratio)
    middle = round((antecedent.bottom() + 40) * ratio)
    seen = [picture.pixelColor(lane + aside, middle) for aside in (-1, 0, 1)]
    assert min(abs(each.lightness() - accent.lightness()) for each in seen) < 60  # the line in the margin
    assert picture.pixelColor(lane - 5, middle).lightness() > 230


def test_out_of_sight_a_label_waits_and_leads_there_and_back(view: tuple[Session, ArticleText]) -> None:
    show(view, 30)
    _session, widget = view
    bar = widget.verticalScrollBar()
    assert waiting(widget) == [(Spot.ANTECEDENT, "↑ ¶1 Maria Zakharova")]
    at_quote = bar.value()
    click(widget)
    assert bar.value() == 0
    assert waiting(widget) == [(Spot.QUOTE, "↓ ¶32 the current quote")]
    click(widget)
    assert abs(bar.value() - at_quote) < 200
    assert waiting(widget) == [(Spot.ANTECEDENT, "↑ ¶1 Maria Zakharova")]


def click(widget: ArticleText) -> None:
    ((box, spot),) = widget._painter.strip._spots
    place = widget.to_viewport(QPointF(box.center())).toPoint()
    QTest.mouseMove(widget.viewport(), place)
    assert widget.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert (widget._told_at(place) == "Maria Zakharova") == (spot is Spot.ANTECEDENT)
    QTest.mouseClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_labels_do_not_cover_the_initials(view: tuple[Session, ArticleText]) -> None:
    """The quotes of one line each have a sign in the margin; the name finds its place between them."""
    session, widget = view
    base = article(0)
    lines = "“Yes,” he said. "
    text = base.article.text + "\n\n" + lines
    quotes = list(base.quotes)
    spans = [Span(16, 20), Span(text.index("Yes"), text.index("Yes") + 4)]
    for number, span in enumerate(spans):
        other = replace(base.quotes[0].suggestion, id=str(number + 2), content=(span,), antecedent=(), source=())
        quotes.append(QuoteView(QuoteId(number + 2), ArticleId(1), other, None, None))
    session.show(ArticleView(replace(base.article, text=text), tuple(quotes)), QuoteId(1))
    for width in (520, 700, 1200):
        widget.resize(width, 500)
        widget.viewport().grab()
        name = widget._painter.strip._name
        assert name.right() <= widget.viewport().width()
        assert name.width() > 40


def test_the_key_shows_the_antecedent_and_comes_back(desk: Desk) -> None:
    text, session = desk.window.text, desk.window.session
    shown = article(60)
    session.show(shown, shown.quotes[0].id)
    bar = text.verticalScrollBar()
    before = bar.value()
    assert before > 0
    text.setFocus()
    desk.type("o")
    assert bar.value() == 0
    desk.type("o")
    assert abs(bar.value() - before) < 300


def test_the_key_says_so_where_nothing_is_referred_to(desk: Desk) -> None:
    desk.press("o")
    assert any("refers to no other place" in text for text in desk.window.toasts.texts)


def test_the_reason_by_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: told.append(text))
    desk.press("h")
    assert told[0].startswith("<qt>Maria Zakharova · open, ")
    assert "‘said’ after the quote" in told[0]


def test_a_change_of_the_speaker_ends_the_chain_at_the_mention(view: tuple[Session, ArticleText]) -> None:
    session, widget = view
    show(view, 30)
    quote = session.quotes[0]
    mine = Annotation(AnnotatorId(1), Status.CORRECTED, SpeakerId(7))
    session.apply(Change("Corrected", quotes=(replace(quote, mine=mine),)))
    assert waiting(widget) == []
