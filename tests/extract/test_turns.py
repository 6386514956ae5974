"""Interviews without quotation marks."""

from cubaquotes.extract import extract
from cubaquotes.model import QuoteType

LETTERS = """We spoke to the sailor Nan Abbot about fog.

Q: What do you do when it comes?

A: I wait, “as one must,” she said. There is nothing else to do.

Q: And then?

A: Then I wait more, until the gulls are quiet.
"""


def test_letters_open_turns_and_the_one_named_answers() -> None:
    quotes = extract(LETTERS, "en").quotes
    assert [quote.speaker for quote in quotes] == [None, "Nan Abbot", None, "Nan Abbot"]
    assert quotes[1].text == "I wait, “as one must,” she said. There is nothing else to do."
    assert all(quote.type is QuoteType.DIRECT and not quote.quoted for quote in quotes)


def test_surnames_open_turns() -> None:
    quotes = extract(LETTERS.replace("Q:", "Reporter:").replace("A:", "Abbot:"), "en").quotes
    assert [quote.speaker for quote in quotes] == ["Reporter", "Nan Abbot", "Reporter", "Nan Abbot"]


def test_single_labels_open_no_turns() -> None:
    text = "Date: Monday at noon.\n\nPlace: The old pier.\n\nPrice: Nothing at all.\n"
    assert not extract(text, "en").quotes


BRIEFING = """MR. HALE: Good morning. Two items.

First, the list.

(Laughter.)

QUESTION: Which list?

MR. HALE: Hale’s list.

The reporters left the room.
"""


def test_a_turn_goes_on_in_paragraphs_without_a_label() -> None:
    quotes = extract(BRIEFING, "en").quotes
    assert [quote.speaker for quote in quotes] == ["Hale", None, "Hale"]
    assert [quote.text for quote in quotes] == [
        "Good morning. Two items. … First, the list.",
        "Which list?",
        "Hale’s list.",
    ]
    assert len(quotes[0].content) == 2


def test_what_the_writer_tells_between_two_turns_is_nobody_s_turn() -> None:
    told = LETTERS.replace("A:", "Abbot:").replace(
        "Q: And then?", "Abbot laughs.\n\nHer brother once called it “waiting for soup.”\n\nQ: And then?"
    )
    quotes = extract(told, "en").quotes
    assert not any("laughs" in quote.text for quote in quotes)
    assert quotes[1].text.endswith("nothing else to do.")
