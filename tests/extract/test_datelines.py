"""“HAVANA, Nov 3 (Reuters) - “We are full,” …”: where a report was written is no part of what somebody says in it."""

import pytest

from cubaquotes import extract


@pytest.mark.parametrize(
    ("language", "head", "words", "tail"),
    [
        ("en", "HAVANA, Nov 3 (Reuters) - ", "“We are full,”", " the official said."),
        ("en", "WASHINGTON (AP) — ", "“We have no diesel,”", " Minister Jorge Ruiz told reporters on Monday."),
        ("en", "PORT HALDANE, Oregon (AP) -- ", '"It is over,"', " said Orla Fenwick."),
        ("es", "LA HABANA (AP) — ", "“No tenemos diésel”", ", dijo el ministro Jorge Ruiz."),
        ("es", "MADRID, 3 nov (EFE).- ", "“No vendrán”", ", aseguró la alcaldesa Ana Torres."),
        ("es", "CARACAS, 3 nov (AFP) – ", "«No hay agua»", ", afirmó el portavoz Luis Pardo."),
        ("ru", "МОСКВА, 3 ноября (ТАСС) — ", "«Мы ответим»", ", — заявил Сергей Рябков."),
    ],
)
def test_a_dateline_is_no_part_of_the_quote(language: str, head: str, words: str, tail: str) -> None:
    text = f"{head}{words}{tail}\n\nMore of it follows here."
    (quote,) = [each for each in extract(text, language=language) if each.content[0].start < len(head + words)]
    said = " … ".join(text[span.start : span.end] for span in quote.content)
    assert said.strip('“”«»",') == words.strip('“”«»",')
    assert quote.type == "direct"
    assert quote.speaker is not None


def test_a_report_with_some_words_in_marks_begins_after_the_dateline() -> None:
    text = "HAVANA, Cuba (AP) — The talks were “very useful,” the official said."
    (quote,) = extract(text, language="en")
    assert text[quote.content[0].start :].startswith("The talks")


def test_a_dash_of_the_sentence_is_no_dateline() -> None:
    text = "NATO — and nobody else — decides, the minister said."
    assert all(text[quote.content[0].start :].startswith("NATO") for quote in extract(text, language="en"))
