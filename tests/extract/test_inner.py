"""Quotes inside quotes."""

from cubaquotes.extract import extract


def test_what_a_quoted_speaker_repeats_of_another_is_a_quote_of_its_own() -> None:
    text = "“We told them, and the foreman would say, ‘Write it down,’” Lorena Strick said. “Well, we did.”"
    outer, inner = extract(text, "en").quotes
    assert (outer.speaker, outer.nested_in) == ("Lorena Strick", None)
    assert (inner.speaker, inner.text, inner.nested_in) == ("Foreman", "Write it down,", outer.id)
    assert inner.confidence < outer.confidence


def test_what_the_speaker_said_earlier_stays_part_of_the_quote() -> None:
    quotes = extract("“I said, ‘No, never again,’ and I meant it,” Lorena Strick said.", "en").quotes
    assert [quote.nested_in for quote in quotes] == [None]


def test_a_term_inside_a_quote_is_no_quote() -> None:
    quotes = extract("“It is an old ‘medical problem’ of ours,” Lorena Strick said.", "en").quotes
    assert len(quotes) == 1
