"""Who speaks where their phrase is long, in English."""

import pytest

from cubaquotes.extract import extract


def _speaker(text: str) -> str | None:
    return next(q.speaker for q in extract(text, "en") if "would rise" in q.text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Peter Lowe of the Royal Institute warned that prices would rise.", "Peter Lowe"),
        ("Ann Oduya from the University of Leeds said that prices would rise.", "Ann Oduya"),
        ("The union that represents the city’s drivers said that fares would rise.", "Union"),
        ("The Department of Justice said that fines would rise.", "Department of Justice"),
        ("Ruth Cole, the head of the Bank of Alba, said that rates would rise.", "Ruth Cole"),
        ("The University of Leeds said that fees would rise.", "University of Leeds"),
        (
            "Shares in Voltane fell 17 per cent on Tuesday after the Swedish battery maker cut its full-year revenue "
            "forecast for the second time in four months and said costs would rise.",
            "Swedish battery maker",
        ),
        ("Ruth Adeyemi has retired. In fact she has said that fares would rise.", "Ruth Adeyemi"),
        ("The ministry closed. In an earlier statement it had said that fares would rise.", "Ministry"),
        ("Nothing changed. The agency quoted the envoy as saying that fares would rise.", "Envoy"),
    ],
)
def test_the_whole_phrase_speaks(text: str, speaker: str) -> None:
    assert _speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Department of Inland Fisheries said so.\n\n“The rule is old,” a department spokeswoman said.",
         "Department of Inland Fisheries spokeswoman"),
        ("The river rose on Monday.\n\n“The rule is old,” a company spokesman said.", "Company spokesman"),
    ],
)  # fmt: skip
def test_whose_spokesman_it_is(text: str, speaker: str) -> None:
    assert [q.speaker for q in extract(text, "en") if q.text.startswith("The rule is old")] == [speaker]
