"""Names, titles and nicknames in marks are nobody's statement in Spanish and Russian."""

from __future__ import annotations

import pytest

from cubaquotes.extract import extract

# Language, text, what stands in marks and is no statement.
_NAMES = [
    ("es", "El cantante Osmani Cárdenas, conocido como «El Ruiseñor», presentará un disco.", "El Ruiseñor"),
    ("es", "La llamada «zona cero» del incendio sigue cerrada.", "zona cero"),
    ("es", "Los vecinos bautizaron el edificio como «el panal».", "el panal"),
    ("es", "Cientos de personas marcharon al grito de «Agua y luz» por la avenida.", "Agua y luz"),
    ("es", "La campaña, bajo el lema «Ni una gota menos», durará un mes.", "Ni una gota menos"),
    ("ru", "Танкер «Капитан Щемилов» пришёл в порт Матансас.", "Капитан Щемилов"),
    ("ru", "Местные жители прозвали болезнь «комариной рулеткой».", "комариной рулеткой"),
    ("ru", "Марка готовит новый сорт. Название символичное: «Последний беспошлинный».", "Последний беспошлинный"),
    ("ru", "О борще он рассказал «Вечёрке», и повар замолчал.", "Вечёрке"),
    ("ru", "Мария Захарова, отвечая на вопрос «Ленты.ру», попросила не шуметь.", "Ленты.ру"),
    ("ru", "Медников ответил сенатору на слова о «ржавых ракетах».", "ржавых ракетах"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), _NAMES, ids=[name for _, _, name in _NAMES])
def test_a_name_in_marks_is_no_statement(language: str, text: str, name: str) -> None:
    at = text.index(name)
    quotes = extract(text, language).quotes
    assert not [q.text for q in quotes if any(s.start <= at < s.end for s in q.quoted)]
