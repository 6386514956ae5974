"""What a person reads is written so that Qt's tools find it, and English needs no translation file."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from cubaquotes import gui
from cubaquotes.gui.words.translate import tr

_MODULES = sorted(Path(gui.__file__).parent.rglob("*.py"))


def _calls(module: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "QT_TR_NOOP"):
            yield node


def _fields(text: str) -> set[str]:
    return {field for _text, field, _spec, _how in string.Formatter().parse(text) if field is not None}


def test_english_counts_right_without_a_translation() -> None:
    assert tr("%n quotes", "", 2, one="%n quote") == "2 quotes"
    assert tr("%n quotes", "", 1, one="%n quote") == "1 quote"
    assert tr("%n open", "quotes", 0) == "0 open"
    assert tr("{what} and more").format(what="100%") == "100% and more"


@pytest.mark.parametrize("module", _MODULES, ids=lambda path: path.stem)
def test_texts_stand_where_they_are_found(module: Path) -> None:
    """No text put together before it is translated, and none inside an f-string, which Qt's tools do not read."""
    for call in _calls(module):
        where = f"{module.name}:{call.lineno}"
        assert not isinstance(call.args[0], ast.JoinedStr | ast.BinOp), where
        assert all(isinstance(other, ast.Constant) for other in call.args[1:2]), where
        assert {word.arg for word in call.keywords} <= {"one"}, f"{where}: the number stands third, without a name"
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            texts = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
            plain = [each for each in texts if isinstance(each.func, ast.Name) and each.func.id == "tr"]
            literal = [each for each in plain if isinstance(each.args[0], ast.Constant)]
            assert not literal, f"{module.name}:{node.lineno}"


@pytest.mark.parametrize("module", _MODULES, ids=lambda path: path.stem)
def test_placeholders_have_names(module: Path) -> None:
    for call in _calls(module):
        texts = [call.args[0], *(word.value for word in call.keywords)]
        for text in texts:
            if isinstance(text, ast.Constant):
                assert all(field.isidentifier() for field in _fields(str(text.value))), f"{module.name}:{call.lineno}"
