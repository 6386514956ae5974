"""What goes wrong is told in the language of the window."""

import ast
import sqlite3
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

import cubaquotes
from cubaquotes.files import _WORDS
from cubaquotes.gui.dialogs.messages import ImportReport
from cubaquotes.gui.words.language import speak
from cubaquotes.gui.words.list_lines import list_line
from cubaquotes.gui.words.troubles import known, trouble_words
from cubaquotes.importers.encoding import _CODE_PAGES, _SIGNATURES
from cubaquotes.importers.reading import _OTHER_FORMATS, find_files, read_article
from cubaquotes.model import ImportOutcome
from cubaquotes.speakers.details import Role, trouble_with
from cubaquotes.store.trouble import _sentence

CORE = Path(cubaquotes.__file__).parent
# What no window shows as a sentence: the lists of a team are told with their lines, the rest is caught within the core.
APART = ("exchange/lists/", "exchange/columns.py", "store/migrations.py", "store/recorder.py")


def _readings(node: ast.expr | None) -> list[str]:
    """What an expression can come to, with 7 for every value that is not written there."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return [*_readings(one), *_readings(other)]
        case ast.JoinedStr(values=parts):
            return ["".join(each) for each in product(*map(_readings, parts))]
        case ast.FormattedValue(value=value, format_spec=form):
            percent = isinstance(form, ast.JoinedStr) and "%" in ast.unparse(form)
            return ["7%"] if percent else _readings(value)
        case ast.BoolOp(values=values):
            return [reading for value in values for reading in _readings(value)]
        case ast.BinOp(left=left, right=right):
            return ["".join(each) for each in product(_readings(left), _readings(right))]
        case _:
            return ["7"]


def _raised() -> Iterator[tuple[str, str]]:
    """Where the core raises something of its own, and what it says there."""
    for package in ("services", "store", "importers", "exchange"):
        for module in sorted((CORE / package).rglob("*.py")):
            place = module.relative_to(CORE).as_posix()
            if place.startswith(APART):
                continue
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error") and node.args:
                    yield from ((place, _filled(said)) for said in _readings(node.args[0]) if said.strip("7 "))


def _filled(said: str) -> str:
    """With words of the program in the two places where they are no part of the expression."""
    return said.replace("opened: it is 7.", "opened: it is a folder.").replace("has 7, which", "has no ending, which")


@pytest.mark.parametrize(("place", "said"), sorted(set(_raised())))
def test_every_sentence_of_the_core_is_known(place: str, said: str) -> None:
    assert known(said), f"{place}: {said}"
    assert trouble_words(said) == said


def _of_lists() -> Iterator[str]:
    """What importing a list says of its lines."""
    modules = [CORE / "services" / "sharing.py", *(CORE / "exchange" / "lists").glob("*.py")]
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                said = ast.unparse(node.func)
                for sentence in _readings(node.args[0]):
                    if said == "RowError":
                        yield f"“7”, line 7: {sentence}"
                    elif said.endswith(("conflicts.append", "problems.append")):
                        yield sentence if sentence.startswith("“") else f"“7”, line 7{sentence[1:]}"


def test_every_sentence_about_a_line_of_a_list_is_known(qapp: QApplication, speaking: Callable[[str], None]) -> None:
    said = {each for each in _of_lists() if each.strip("“”, line7:.") and "{ ru" not in each}  # braces are TOML's there
    assert len(said) > 25
    said |= {f"“7”, line 7: {trouble_with(Role(*role))}" for role in (("x", "7"), ("x", "2002", "2001"))}
    for language in ("es", "ru"):
        speaking(language)
        for each in said:
            lower = each.replace(": The role", ": the role").replace(": 7 is 7 here, and", ": 7 is shown here, and")
            assert list_line(lower) != lower, each
    assert list_line("Nobody foresaw this.") == "Nobody foresaw this."


def test_what_sqlite_reports_is_known() -> None:
    codes = {getattr(sqlite3, name) for name in dir(sqlite3) if name.startswith("SQLITE_")}
    said = {_sentence(code, Path("/a/b.cubaquotes")) for code in codes if isinstance(code, int)} - {None}
    assert len(said) == 7
    assert all(known(str(each)) for each in said)


@pytest.mark.parametrize("language", ["es", "ru"])
def test_sentences_with_their_parts_in_another_language(
    qapp: QApplication, language: str, tmp_path: Path, speaking: Callable[[str], None]
) -> None:
    speaking(language)
    english = {"the", "is", "it", "not", "you", "this", "was", "it."}
    kinds = {*(what for _, what in _SIGNATURES), *_OTHER_FORMATS.values()}
    said = {f"“x.y” is {what}, not plain text: save its words as a .txt file first." for what in kinds}
    said |= {f"“x” can't be read: {reason}." for reason in (*_WORDS.values(), "the system says: 7")}
    said |= {
        f"“x” was read as {codec}, {label}: if its letters look wrong, import it with another encoding."
        for codec, label, _ in _CODE_PAGES
    }
    said |= {trouble_with(Role(*role)) for role in (("",), ("x", "7"), ("x", "2002", "2001"))}
    said |= {each for _, each in _raised()}
    (tmp_path / "a.html").write_text("<p>")
    (tmp_path / "b.txt").write_bytes("<html>El señor dijo que sí, y la señora también.\x07".encode("cp1252"))
    said |= {*find_files([tmp_path, tmp_path / "none"]).problems, *read_article(tmp_path / "b.txt").warnings}
    for each in said:
        told = trouble_words(each)
        assert told != each
        assert not english & set(told.split()), told
    unsaved = " The last action was not saved; everything before it is."
    assert not english & set(trouble_words(f"“x” is damaged and no longer a database; open a backup.{unsaved}").split())
    assert trouble_words("Something that nobody foresaw.") == "Something that nobody foresaw."


def test_the_import_report_is_in_the_language_of_the_window(
    qapp: QApplication, speaking: Callable[[str], None]
) -> None:
    speaking("es")
    problem, remark = (
        "“a.txt” is empty: there is no text in it.",
        "1 control character in “b” can't be shown and became U+FFFD (�).",
    )
    report = ImportReport([ImportOutcome("a.txt", problem=problem), ImportOutcome("b", warnings=(remark,))])
    shown = [each.item(0).text() for each in report.findChildren(QListWidget)]
    assert shown[0] == "«a.txt» está vacío: no contiene texto."
    assert "carácter de control" in shown[1]
    report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    report.close()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Sets the window's language; it is English again at the end."""
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")
