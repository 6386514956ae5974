import pytest

from cubaquotes.extract import extract


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in extract(text, "en") if quote.quoted]


CASES = [
    # names
    ("Senator Dale Whitcomb arrived.\n\n“It is theatre,” Whitcomb said.", ["Dale Whitcomb"]),
    ("“No,” Russia’s ambassador to Cuba, Viktor Morozov, said.", ["Viktor Morozov"]),
    ("Her neighbour, a retired postman called Ted Amory, said it was “no way to run a country.”", ["Ted Amory"]),
    ("A Democratic colleague, Senator Inga Roark of Maine, said that it was “hysteria.”", ["Inga Roark"]),
    ("The commander of the patrol, Capt. Walter Stone, said the lights were “dim.”", ["Walter Stone"]),
    ("The Royal Ballet director Hugh Lane said she had “no ear.”", ["Hugh Lane"]),
    # roles
    ("“No,” a White House official said.\n\n“Never,” the official added.", ["White House official"] * 2),
    ("The mayor said the patrol was “an insult.”\n\nMayor Edgar Dornan spoke at a meeting.", ["Edgar Dornan"]),
    ("One managing director, who asked not to be named, admitted: “I would be bankrupt.”", ["Managing director"]),
    ("“No comment,” said a spokeswoman for the energy ministry.", ["Spokeswoman for the energy ministry"]),
    # organisations
    (
        "The company that owns the mill, Tull Grain Cooperative, closed. It said in a statement that it was “sad.”",
        ["Tull Grain Cooperative"],
    ),
    ("Mr. Dorn spoke. Edgar Dorn left.\n\n“The mayor joked,” Mr. Dorn’s office said.", ["Edgar Dorn’s office"]),
    # pronouns
    ("Maria Benson met Carl Ruiz in May. “It is late,” she said.", ["Maria Benson"]),
    ("Maria Benson met Carl Ruiz in May. “It is late,” he said.", ["Carl Ruiz"]),
    ("“No,” said Yanina Prado, a nurse. “I can wait,” she added.", ["Yanina Prado"] * 2),
    # a dateline is nobody
    ("SAN PEDRO, July 9 - The council met. “We are done,” Mayor Edgar Dornan said.", ["Edgar Dornan"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_meant(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_two_people_with_one_surname_are_not_merged() -> None:
    text = "Raul Castro spoke first. “One,” Raul Castro said.\n\nThen came Fidel Castro. “Two,” Fidel Castro said."
    assert speakers(text) == ["Raul Castro", "Fidel Castro"]


def test_the_antecedent_is_where_the_name_stands() -> None:
    text = "Maria Benson arrived.\n\n“It is late,” she said."
    (quote,) = extract(text, "en")
    assert [span.of(text) for span in quote.antecedent] == ["Maria Benson"]
    assert quote.reason == "‘said’ after the quote; ‘she’ = Maria Benson, named one paragraph above."


def test_nobody_is_named_for_a_quote_without_a_source() -> None:
    (quote,) = extract("“Nobody knows anything about this at all,” it was said.", "en")
    assert quote.speaker is None or quote.source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A senior Peruvian diplomat saw it differently. “It is a start,” the diplomat said.",
            "Senior Peruvian diplomat",
        ),
        ("The paper spoke to a retired harbour pilot. “It is a start,” the pilot said.", "Retired harbour pilot"),
        ("Rosa Díaz is a senior Peruvian diplomat. “It is a start,” the diplomat said.", "Rosa Díaz"),
        (
            "A young diplomat was honoured.\n\nRosa Díaz, the diplomat, was moved. “It is a start,” the diplomat said.",
            "Rosa Díaz",
        ),
    ],
)
def test_a_role_that_was_told_by_no_cue_so_far_is_an_antecedent(text: str, expected: str) -> None:
    assert [quote.speaker for quote in extract(text, "en")] == [expected]


def test_another_verb_of_the_same_source_speaks_against_nobody() -> None:
    text = "The spokesperson also accused state media of repeating “the false story about its war on the coast.”"
    (quote,) = extract(text, "en")
    assert quote.speaker == "Spokesperson"
    assert ("accused" in quote.reason) != ("repeating" in quote.reason)
