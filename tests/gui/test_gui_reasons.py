"""Reasons of suggestions in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

import cubaquotes
from cubaquotes import data
from cubaquotes.gui.parts.widgets import draw_lines
from cubaquotes.gui.words.language import speak
from cubaquotes.gui.words.reasons import reason_words, stance_reason_words

TEXTS = {
    "en": "\n\n".join(path.read_text(encoding="utf-8") for path in (data.folder("resources") / "sample").glob("*.txt")),
    "es": "“No habrá tregua”, afirmó el ministro Juan Vega. La portavoz aseguró que el diálogo sigue.\n\n"
    "Según Rosa Díaz, el puerto está cerrado. Además, dijo que “nadie avisó”.\n",
    "ru": "«Мы не уйдём», — заявил министр Иван Петров. По словам Анны Лис, порт закрыт.\n\n"
    "Она добавила, что «никто не предупредил». — Кто это решил? — спросил корреспондент.\n",
}
REASONS = sorted({q.reason for language, text in TEXTS.items() for q in cubaquotes.extract(text, language=language)})
LEARNED = (
    "Learned: you named Ana for this in 3 of 3 decisions (Voz) and 1 of 2 decisions elsewhere. "
    "Without that: Bo, 81% sure. ‘said’ after the quote; ‘she’ = Bo, named two paragraphs above."
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """English again at the end."""
    yield
    speak(qapp, "en")


@pytest.mark.parametrize("reason", [*REASONS, LEARNED])
def test_english_stays_as_it_is(reason: str) -> None:
    assert reason_words(reason) == reason


def test_each_clause_that_the_engine_says_is_known(qapp: QApplication) -> None:
    speak(qapp, "ru")
    clauses = {clause for reason in REASONS for clause in reason.removesuffix(".").split("; ")}
    assert len(clauses) > 20
    unknown = [clause for clause in clauses if reason_words(f"{clause}.") == f"{clause}." and " = " not in clause]
    assert not unknown


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            LEARNED,
            "Aprendido: usted nombró a Ana para esto en 3 de 3 decisiones (Voz) y 1 de 2 decisiones en otros medios. "
            "Sin eso: Bo, 81% de certeza. ‘said’ tras la cita; ‘she’ = Bo, mención 2 párrafos más arriba.",
        ),
        (
            "Added by hand. No cue beside the quote; nobody is named for it.",
            "Añadida a mano. Ningún marcador junto a la cita; no se nombra a nadie.",
        ),
        (
            "‘said’ before the quote; ‘he’ = Bo, Bo Lund in the speaker list, named in the same paragraph; "
            "against it: ‘he’ could be Al, too. "
            "Learned: you did not name Bo for this in 0 of 2 decisions (this article).",
            "‘said’ ante la cita; ‘he’ = Bo, Bo Lund en la lista de declarantes, mención en el mismo párrafo; "
            "en contra: ‘he’ también podría ser Al. "
            "Aprendido: usted no nombró a Bo para esto en 0 de 2 decisiones (este artículo).",
        ),
        ("From a newer version", "From a newer version"),
        ("", ""),
    ],
)
def test_reasons_come_in_the_language(qapp: QApplication, reason: str, told: str) -> None:
    speak(qapp, "es")
    assert reason_words(reason) == told


def test_reasons_of_stances(qapp: QApplication) -> None:
    reason = "“embargo” names the target, and “end” is asked for."
    assert stance_reason_words(reason) == reason
    speak(qapp, "es")
    assert stance_reason_words(reason) == "«embargo» nombra el tema, y se pide «end»."
    assert stance_reason_words("Something else.") == "Something else."


def test_a_reason_that_is_cut_says_which_key_shows_all_of_it(qapp: QApplication) -> None:
    drawn: list[str] = []

    class Noting(QPainter):
        def drawText(self, _x: int, _y: int, text: str) -> None:  # type: ignore[override]  # noqa: N802 - Qt
            drawn.append(text)

    paper = QPixmap(300, 60)
    painter = Noting(paper)
    for text in ("short", "many words " * 40):
        draw_lines(painter, QRectF(paper.rect()), text, 2, "(H: all of it)")
    painter.end()
    assert drawn[0] == "short"
    assert drawn[-1].endswith("… (H: all of it)")
