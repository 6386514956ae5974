"""A cue inserted into what it reports: "The fee, she argued, was “a joke”" is one quote of two parts."""

import pytest

from cubaquotes.extract import extract


def _parts(text: str) -> list[list[str]]:
    return [[span.of(text) for span in quote.content] for quote in extract(text, "en").quotes]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The fee, Nora Lunt argued, was “a joke”.", ["The fee", "was “a joke”"]),
        ("The new rules, Tom Birch told the Mercury, were “too late”.", ["The new rules", "were “too late”"]),
        ("The plan, according to Nora Lunt, is “dead in the water”.", ["The plan", "is “dead in the water”"]),
        ("But the river, says Ida Falk, “was never clean”.", ["the river", "“was never clean”"]),
        (
            "If the dam breaks, Ida Falk said, “the village will be gone”.",
            ["If the dam breaks", "“the village will be gone”"],
        ),
    ],
)
def test_both_parts_are_the_quote(text: str, parts: list[str]) -> None:
    assert _parts(text) == [parts]


@pytest.mark.parametrize(
    "text",
    [
        "In a speech on Monday, Nora Lunt said, “We will not pay.”",
        "When he was asked, Tom Birch said, “Will you pay?”",
        "Ida Falk, who said she was “tired of the river”, left.",
    ],
)
def test_what_stands_around_a_whole_report_is_no_part_of_it(text: str) -> None:
    assert all(len(parts) == 1 for parts in _parts(text))
