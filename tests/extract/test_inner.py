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


def test_stretches_that_two_claims_share_can_be_put_in_order() -> None:
    text = "showed g n e d o portray“e”r“n e\n"
    marked = [quote.quoted for quote in extract(text + "“T ‘u’”", "en").quotes]
    assert len(marked) == 2
    assert marked[0] == marked[1]


def test_a_claim_inside_a_claim_shares_its_quoted_words() -> None:
    text = (
        "The timeline shows that Peter Strand’s name was announced on a public police scanner several times prior to "
        "Mayor Ellen Ruiz being briefed on the subject – and long before town hall officials started to portray the "
        "apparent theft as a “workplace” or “gun control” issue.\n“She told us, ‘Write it down,’” Lorena Strick said."
    )
    assert "Lorena Strick" in [quote.speaker for quote in extract(text, "en")]
