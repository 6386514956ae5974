"""A quote on the clipboard, with all that leads back to it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cubaquotes.gui.output.citation import cite
from cubaquotes.model import Article, QuoteType, Role, Span, SpeakerId
from tests.gui.desk import Desk

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def with_metadata(desk: Desk, **known: str) -> Article:
    article = desk.window.session.article
    assert article is not None
    return replace(article, metadata=replace(article.metadata, **known))


def test_the_key_copies_the_quote_with_its_citation_as_text_and_html(desk: Desk) -> None:
    desk.press("C", CONTROL_SHIFT)
    data = QApplication.clipboard().mimeData()
    start, end = desk.current.content[0]
    assert data.text() == (
        f"“The embargo must end at once,” — Maria Zakharova; “Talks and sanctions”, characters {start}–{end}"
    )
    assert "<b>Maria Zakharova</b>" in data.html()
    assert desk.window.toasts.texts == ["Copied: the quote with speaker and source."]


def test_all_that_is_known_stands_in_its_place(desk: Desk) -> None:
    article = with_metadata(desk, outlet="Granma", published="2023-05-02", url="https://example.org/a?b=1&c=2")
    speaker = desk.window.session.speakers[SpeakerId(3)]
    speaker = replace(speaker, roles=(Role("spokeswoman", since="2015"), Role("envoy", until="2014")))
    cited = cite(desk.current, article, {speaker.id: speaker})
    assert cited.text == (
        "“The embargo must end at once,” — Maria Zakharova, spokeswoman; “Talks and sanctions”, Granma, 2023-05-02, "
        "https://example.org/a?b=1&c=2, characters 22–51"
    )
    assert '<a href="https://example.org/a?b=1&amp;c=2"><i>“Talks and sanctions”</i></a>, Granma' in cited.html


def test_a_claim_in_the_article_s_words_is_not_put_into_quotation_marks(desk: Desk) -> None:
    claim = replace(desk.current.suggestion, type=QuoteType.INDIRECT, content=(Span(0, 5), Span(10, 19)))
    quote = replace(desk.current, suggestion=claim)
    cited = cite(quote, with_metadata(desk), desk.window.session.speakers)
    assert cited.text.startswith("Talks … sanctions — Maria Zakharova (reported); ")
    assert cited.text.endswith("characters 0–5, 10–19")


def test_words_are_never_read_as_html_and_an_odd_address_is_no_link(desk: Desk) -> None:
    article = with_metadata(desk, title="<b>Bold</b>", url="javascript:alert(1)")
    cited = cite(desk.current, article, {})
    assert "&lt;b&gt;Bold&lt;/b&gt;" in cited.html
    assert "href" not in cited.html
    assert "javascript:alert(1)" in cited.text


def test_without_an_article_the_key_says_so(desk: Desk) -> None:
    desk.window.session.show(None)
    desk.press("C", CONTROL_SHIFT)
    assert desk.window.toasts.texts == ["There is no quote to copy here."]
