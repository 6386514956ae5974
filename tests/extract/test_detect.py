"""Which language an article, a short text, a paragraph is in. All sentences are made up."""

import pytest

from cubaquotes.extract import extract
from cubaquotes.extract.lang import detect
from cubaquotes.extract.lang.detect import foreign_runs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He left.", "en"),
        ("Shipping resumes", "en"),
        ("", "en"),
        ("2024", "en"),
        ("“We shall see,” the envoy said.", "en"),
        ("Díaz-Canel visits Moscow for the third time this year", "en"),
        ("Se fue ayer.", "es"),
        ("«Ya veremos», dijo.", "es"),
        ("El canciller llega a Washington", "es"),
        ("¿Quién paga?", "es"),
        ("Sin luz en La Habana", "es"),
        ("Он ушёл.", "ru"),
        ("МИД: нет", "ru"),
        ("«Увидимся», — сказал посол.", "ru"),
        ("Министр выступил в ООН и в UNESCO, сообщает Reuters", "ru"),
    ],
)
def test_short_texts(text: str, language: str) -> None:
    assert detect(text) == language


MIXED = (
    "El ministro Ovidio Carbonell llegó ayer. «El puerto seguirá abierto», dijo Carbonell a la prensa.\n\n"
    "“We are watching the port closely,” the State Department spokesman Harlan Boyd said in Washington.\n\n"
    "«Мы поможем с топливом», — заявил посол Семён Грачёв."
)


def test_paragraphs_of_other_languages_are_told_apart() -> None:
    assert [code for *_, code in foreign_runs(MIXED, "es")] == ["en", "ru"]
    assert [MIXED[a:b][:3] for a, b, _ in foreign_runs(MIXED, "es")] == ["“We", "«Мы"]


def test_each_paragraph_is_read_in_its_own_language() -> None:
    found = extract(MIXED)
    assert found.language == "es"
    direct = [(q.text.rstrip(","), q.speaker) for q in found if str(q.type) == "direct"]
    assert direct == [
        ("El puerto seguirá abierto", "Ovidio Carbonell"),
        ("We are watching the port closely", "Harlan Boyd"),
        ("Мы поможем с топливом", "Семён Грачёв"),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister said «no pasarán» and left the room with the two men of the guard.", "en"),
        ("He spent a year in Los Angeles and in Las Vegas. They spoke of the Casa de las Américas.", "en"),
        ("El grupo The Rolling Stones tocó en La Habana y nadie quiso perderse el concierto de la noche.", "es"),
        ("Журнал The New York Times пишет, что переговоры идут.", "ru"),
    ],
)
def test_names_of_another_language_do_not_make_it_foreign(text: str, code: str) -> None:
    assert foreign_runs(text, code) == []
