"""Whatever the input: no crash, spans right, time linear."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cubaquotes.extract.rules import extract_by_rule

WORDS = """
«|»|“|”|"|—|-|–|,|.|:|;|?|!|(|)|…|¿|¡|dijo|que|según|Juan|Prado|El|ministro|de|la|él|afirmó|se|no|y|prometió|enviar|сказал|что
по словам|Ивана|Петрова|министр|иностранных дел|она|заявил|в|МИД|и|не|Захаровой|Г. А.|EE.UU.|14|P.|R.|también|añadió
"""
PIECES = st.sampled_from([*WORDS.replace("\n", "|").strip("|").split("|"), "\n", "\n\n", "\n— ", "\n—"])


@pytest.mark.parametrize("language", ["es", "ru"])
@given(pieces=st.lists(PIECES, max_size=60))
@settings(max_examples=60, deadline=None)
def test_spans_lie_in_the_text_and_in_order(language: str, pieces: list[str]) -> None:
    text = " ".join(pieces)
    end = 0
    for quote in extract_by_rule(text, language):
        assert quote.content
        assert quote.content[0].start >= end
        last = 0
        for span in quote.content:
            assert last <= span.start < span.end <= len(text)
            last = span.end
        for span in (*quote.quoted, *quote.cue, *quote.source, *quote.antecedent):
            assert 0 <= span.start < span.end <= len(text)
        assert 0 <= quote.confidence <= 1
        assert quote.reason
        end = quote.content[0].start


@pytest.mark.parametrize("language", ["es", "ru"])
@given(text=st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_characters(language: str, text: str) -> None:
    extract_by_rule(text, language)


ES = "«El puerto seguirá abierto», dijo Ovidio Carbonell. El ministro añadió: «No hay otra salida»."
RU = "«Порт останется открытым», — сказал Егор Дробышев. Министр добавил: «Другого выхода нет»."


@pytest.mark.parametrize(("language", "text"), [("es", ES), ("ru", RU)])
@pytest.mark.parametrize("marks", ["“”", '""', "„“"])
def test_the_style_of_marks_changes_nothing(language: str, text: str, marks: str) -> None:
    other = text.replace("«", marks[0]).replace("»", marks[1])
    assert [(q.content, q.speaker) for q in extract_by_rule(other, language)] == [
        (q.content, q.speaker) for q in extract_by_rule(text, language)
    ]


def test_two_articles_in_one_text_keep_their_direct_quotes() -> None:
    other = "«Llegó el pan», anunció la panadera Rosa Amil."
    both = [(q.text, q.speaker) for q in extract_by_rule(f"{ES}\n\n{other}", "es")]
    assert both == [(q.text, q.speaker) for text in (ES, other) for q in extract_by_rule(text, "es")]


@pytest.mark.parametrize(
    "unit",
    ["«»\"“”", "dijo X, ", "— ", "según Juan, ", "по словам Ивана, ", "«hola —dijo él—, ", "P. Hola\nR. Adios\n",
     "X: Y\n", "«Hola», dijo Juan. ", "el ministro de ", "Иванов "],
)  # fmt: skip
@pytest.mark.parametrize("language", ["es", "ru"])
def test_time_grows_with_the_length_only(language: str, unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * (count // len(unit))
        begin = time.process_time()
        extract_by_rule(text, language)
        return time.process_time() - begin

    def least(count: int) -> float:
        """Of three: a search for garbage in all that the tests before have left would count, too."""
        return min(seconds(count) for _ in range(3))

    seconds(1_000)
    assert least(64_000) < 8 * 4 * max(least(8_000), 0.01)
