"""Names that are plainly a place's take no part as persons."""

from __future__ import annotations

import pytest

from cubaquotes.extract import extract
from cubaquotes.extract.lang import load
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.names import capital_runs
from cubaquotes.extract.who.places import place_names


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("KORVA/SANT ELIAS — Veldana expelled two diplomats.", ("sant", "elias")),
        ("Residents of Nether Wickley have called for a meeting.", ("nether", "wickley")),
        ("She stayed in Port Ellery until May.", ("port", "ellery")),
    ],
)
def test_a_place_is_known_by_what_stands_before_it(text: str, place: tuple[str, ...]) -> None:
    doc = Document(text, load("en").vocabulary)
    assert place in place_names(doc, capital_runs(doc))


def test_shares_in_a_firm_are_no_place() -> None:
    doc = Document("Shares in Ostrava Glass fell by a fifth.", load("en").vocabulary)
    assert place_names(doc, capital_runs(doc)) == set()


def test_a_town_is_nobody_s_antecedent() -> None:
    text = "Luay Sami got a job at the center in Clarkston, and Clarkston became his home. “It is far,” he said."
    assert [quote.speaker for quote in extract(text, "en").quotes] == ["Luay Sami"]


def test_whom_a_clause_names_is_not_its_subject() -> None:
    text = "Asked about Todd Kessler, Peter Ashdown sighed. He called Kessler “the worst legislator in Ohio.”"
    assert [quote.speaker for quote in extract(text, "en").quotes] == ["Peter Ashdown"]


def test_who_is_among_the_groups_is_named_after_the_verb() -> None:
    text = "Among the groups calling on the White House to act is the Center for a Free Cuba, based in Washington."
    assert [quote.speaker for quote in extract(text, "en").quotes] == ["Center for a Free Cuba"]
