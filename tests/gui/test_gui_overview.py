"""The strip beside the scroll bar: status and doubt of every quote."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import load_theme
from cubaquotes.gui.reading import ArticleText, Overview
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
    Status,
)
from tests.gui.desk import Desk

TEXT = "Some words of an article.\n\n" * 400


def quote(number: int, confidence: float, name: str | None = "Ana", status: Status = Status.OPEN) -> QuoteView:
    content = (Span(number * 27, number * 27 + 10),)
    suggestion = Quote(str(number), QuoteType.DIRECT, "", content, content, (), (), (), name, confidence, "because")
    mine = Annotation(AnnotatorId(1), status, None) if status is not Status.OPEN else None
    return QuoteView(QuoteId(number + 1), ArticleId(1), suggestion, None, mine)


def test_open_decided_rejected_and_doubtful_ones_look_different(qtbot: QtBot) -> None:
    session = Session()
    colours, theme = SpeakerColours(session), load_theme("light")
    text = ArticleText(session, colours, theme)
    strip = Overview(session, text, colours, theme)
    for widget in (text, strip):
        qtbot.addWidget(widget)
        widget.resize(700, 600)
        widget.show()
    quotes = (
        quote(10, 0.95), quote(100, 0.4), quote(200, 0.95, status=Status.CONFIRMED),
        quote(300, 0.95, status=Status.REJECTED), quote(390, 0.95, name=None),
    )  # fmt: skip
    session.show(ArticleView(Article(ArticleId(1), TEXT, ""), quotes))
    qtbot.waitUntil(lambda: strip._picture is not None and not strip._stale)
    ticks = [strip._ticks[each.id] for each in quotes]
    assert [tick.doubtful for tick in ticks] == [False, True, False, False, True]
    sure, _doubtful, decided, rejected, _unnamed = ticks
    assert sure.box.width() > decided.box.width()
    assert sure.colour.alphaF() > decided.colour.alphaF()
    assert rejected.box.height() < decided.box.height()
    session.apply(Change("Confirmed", quotes=(quote(100, 0.4, status=Status.CONFIRMED),)))
    qtbot.waitUntil(lambda: not strip._ticks[QuoteId(101)].doubtful)
    assert len(strip._ticks) == 5


def test_hovering_over_the_strip_tells_whose_quote_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: told.append(text))
    strip = desk.window.overview
    middle = strip._box(desk.quotes[2]).center().toPoint()
    for place in (middle, QPoint(5, strip.height() - 1)):
        QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert "Ana Torres · open" in told[0]
    assert told[1] == ""


def test_a_long_article_is_not_laid_out_for_the_strip(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """To ask Qt for the size of the document lays out all of it: half a second for 1 MB."""
    session = Session()
    text = ArticleText(session, SpeakerColours(session), load_theme("light"))
    qtbot.addWidget(text)
    text.resize(700, 600)
    text.show()
    session.show(ArticleView(Article(ArticleId(1), TEXT, ""), (quote(1, 0.9),)))
    asked: list[int] = []
    monkeypatch.setattr(type(text.document().documentLayout()), "documentSize", lambda _self: asked.append(1))
    assert text.filled_share() == 1.0
    assert asked == []
