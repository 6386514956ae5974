"""What actions are called, in the language of the window."""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cubaquotes import services
from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.words.language import speak
from cubaquotes.model import QuoteType, StanceValue


def _readings(node: ast.expr | None) -> list[str]:
    """What an expression in the services can come to, with 7 for every value that is not written there."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return [*_readings(one), *_readings(other)]
        case ast.JoinedStr(values=parts):
            return ["".join(each) for each in product(*map(_readings, parts))]
        case ast.FormattedValue(value=value):
            return _readings(value)
        case ast.BoolOp(values=values):
            return [reading for value in values for reading in _readings(value)]
        case ast.BinOp(left=left, right=right):
            return ["".join(each) for each in product(_readings(left), _readings(right))]
        case _:
            return ["7"]


def _labels() -> Iterator[str]:
    """The labels that the services give their actions."""
    for module in sorted(Path(services.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name == "work":
                for step in ast.walk(node):
                    if isinstance(step, ast.Return):
                        yield from _readings(step.value)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "_save":
                yield from _readings(node.args[-1])


# The type of a quote and the values of stances are words of the program, too.
WORDED = {f"Made it {kind.value}" for kind in QuoteType} | {f"{value.value.capitalize()}: 7" for value in StanceValue}
ELSEWHERE = {"Merged 7, 7 into 7", "Split 7 from 7"} | {
    f"Imported {what} from “7”: 7 added, 7 updated" for what in ("speakers", "the codebook")
}
LABELS = sorted({label for label in _labels() if label not in ("7", "Nothing", "Made it 7")} | WORDED | ELSEWHERE)


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """The program speaks Spanish; English again at the end."""
    speak(qapp, "es")
    yield
    speak(qapp, "en")


def test_the_labels_are_found() -> None:
    assert {"Confirmed 7", "Marked 7 as not done", "No stance", "Opened again"} <= set(LABELS)


@pytest.mark.parametrize("label", LABELS)
def test_english_stays_as_it_is(label: str) -> None:
    assert label_words(label) == label


@pytest.mark.parametrize("label", LABELS)
def test_each_label_is_known(spanish: None, qapp: QApplication, label: str) -> None:
    speak(qapp, "ru")  # which has no word in common with English
    assert label_words(label) != label


@pytest.mark.parametrize(("label", "told"), [
    ("Confirmed Ana Torres", "Confirmada: Ana Torres"),
    ("Confirmed Ana Torres · Supports: Aid · Opposes: War", "Confirmada: Ana Torres · A favor: Aid · En contra: War"),
    ("Assigned nobody", "Asignada: nadie"),
    ("Assigned Ana to 12 quotes", "Asignada a 12 citas: Ana"),
    ("Marked “Two {words}” as not done", "Sin terminar: “Two {words}”"),
    ("From a newer version", "From a newer version"),
])  # fmt: skip
def test_labels_come_in_the_language(spanish: None, label: str, told: str) -> None:
    assert label_words(label) == told
