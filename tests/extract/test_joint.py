"""Joint sources: who is named when several speak together."""

from __future__ import annotations

import pytest

from cubaquotes.extract import extract
from cubaquotes.model import Speaker, SpeakerId
from cubaquotes.speakers import Registry

NAMED = "Presidents Anatol Hlebka and Temur Rashidov met on Monday.\n\n"
CASES = [
    (NAMED + "Hlebka and Rashidov vowed to “drink from one well.”", "Anatol Hlebka and Temur Rashidov"),
    (NAMED + "“We drink from one well,” said Hlebka and Rashidov.", "Anatol Hlebka and Temur Rashidov"),
    ("Greenpeace and the Sea Fund called the quota “an invitation.”", "Greenpeace and the Sea Fund"),
    (
        "After a walk in June 2018, Anatol Hlebka and Temur Rashidov promised “more soup.”",
        "Anatol Hlebka and Temur Rashidov",
    ),
    # one speaks alone
    (NAMED + "The soup was served to Hlebka and Rashidov, and Rashidov called it “good soup.”", "Temur Rashidov"),
    ("Bumble & Roe said that it was “in dialogue with all bears.”", "Bumble & Roe"),
    ("Russian and Cuban officials said the talks were “warm.”", "Russian and Cuban officials"),
]


@pytest.mark.parametrize(("text", "name"), CASES)
def test_who_speaks_together(text: str, name: str) -> None:
    speakers = [quote.speaker for quote in extract(text, "en") if quote.quoted]
    assert speakers == [name]


def test_everybody_has_the_name_of_the_registry() -> None:
    registry = Registry([Speaker(SpeakerId(1), "Temur A. Rashidov", aliases=("Temur Rashidov",))])
    quotes = extract(CASES[0][0], "en", registry).quotes
    assert [quote.speaker for quote in quotes if quote.quoted] == ["Anatol Hlebka and Temur A. Rashidov"]
