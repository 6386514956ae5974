"""The window in Spanish and Russian: translations fit the texts, what Qt reads is what people wrote, and it is used."""

import ast
import re
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from cubaquotes import data, gui, settings
from cubaquotes.gui.actions import shown
from cubaquotes.gui.history.words import detail_words
from cubaquotes.gui.words.language import OWN_NAMES, language_for, speak
from cubaquotes.gui.words.names import grouped, stance_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import HistoryDetail, StanceValue
from cubaquotes.settings import LANGUAGES, Settings
from tests.gui.desk import Desk

FOLDER = data.folder("resources") / "translations"
FILES = sorted(FOLDER.glob("*.ts"))
FORMS = {"es": (1, 2), "ru": (1, 2, 5)}  # a number for each plural form


@dataclass(frozen=True)
class Message:
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def messages(ts: Path) -> list[Message]:
    """All texts of a .ts file."""

    def read(each: ET.Element) -> Message:
        translation = each.find("translation")
        assert translation is not None
        plural = each.get("numerus") == "yes"
        forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
        finished = translation.get("type") is None and all(form.strip(" \n") for form in forms)
        return Message(each.findtext("source", ""), each.findtext("comment", ""), tuple(forms), plural, finished)

    return [read(each) for each in ET.parse(ts).getroot().iter("message")]


def wanted() -> set[tuple[str, str, bool]]:
    """Every text of the code and of the table of actions: the text, its comment, whether it counts something."""
    found = set()
    for module in Path(gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "QT_TR_NOOP"):
                told = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
                if told:  # else a constant that was marked elsewhere
                    found.add((str(told[0]), str(told[1]) if told[1:] else "", len(node.args) > 2))
    for row in data.read_toml("keys.toml")["action"]:
        found |= {(row[label], "", False) for label in ("text", "menu", "tip", "sheet_text") if row.get(label)}
    return found


def fields(text: str) -> set[str]:
    """The placeholders of a text, %n among them."""
    named = {field for _text, field, _spec, _how in string.Formatter().parse(text) if field is not None}
    return named | set(re.findall("%n", text))


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the program speak a language; English again at the end."""
    yield lambda choice: speak(qapp, choice)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


def test_each_language_of_the_menu_has_its_files() -> None:
    assert [ts.stem for ts in FILES] == sorted(set(LANGUAGES) - {"system", "en"})
    assert all(ts.with_suffix(".qm").is_file() for ts in FILES)
    assert set(OWN_NAMES) == set(LANGUAGES) - {"system"}


@pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)
def test_every_text_is_translated(ts: Path) -> None:
    """Nothing missing and nothing left over; resources/translations/README.md says what to do."""
    there = messages(ts)
    known = {(each.source, each.comment, each.plural) for each in there}
    assert not wanted() - known, "missing: run python benchmarks/translations.py, and translate"
    assert not known - wanted(), "no longer used: run python benchmarks/translations.py"
    assert not [each.source for each in there if not each.finished], "not translated yet"


@pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)
def test_translations_fit_their_texts(ts: Path) -> None:
    """The same placeholders, every plural form, and the signs at both ends that belong to what a text is."""
    for each in messages(ts):
        if not each.finished:
            continue
        assert len(each.forms) == (len(FORMS[ts.stem]) if each.plural else 1), each.source
        for number, form in enumerate(each.forms):
            left_out = fields(each.source) - fields(form)
            # "Undoes this step": the form for one need not say the number, where 1 alone has that form.
            allowed = {"%n"} if ts.stem == "es" and each.plural and number == 0 else set()
            assert left_out <= allowed, (each.source, form)
            assert fields(form) <= fields(each.source), (each.source, form)
            assert each.source.endswith("…") == form.endswith("…"), (each.source, form)
            assert each.source.count("\n") == form.count("\n"), (each.source, form)
            assert re.findall(r"\(\*[^)]*\)", each.source) == re.findall(r"\(\*[^)]*\)", form), (each.source, form)
            assert form == form.strip(" \n"), (each.source, form)
            assert not re.search(r"[“”]", form), f"the language's own quotation marks: {form}"


@pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)
def test_what_qt_reads_is_what_people_wrote(ts: Path, qapp: QApplication) -> None:
    """The .qm file is as new as the .ts file: `python benchmarks/translations.py` makes it so."""
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    for each in messages(ts):
        if not each.finished:
            continue
        numbers = FORMS[ts.stem] if each.plural else (-1,)
        found = tuple(translator.translate("", each.source, each.comment or None, number) for number in numbers)
        assert found == each.forms, each.source


def test_the_system_chooses_unless_the_person_does() -> None:
    assert language_for("system", ["es-CU", "es", "en"]) == "es"
    assert language_for("system", ["de-DE", "ru-RU", "en"]) == "ru"
    assert language_for("system", ["C"]) == "en"
    assert language_for("system", []) == "en"
    assert language_for("ru", ["es-CU"]) == "ru"
    assert language_for("en", ["es-CU"]) == "en"


def test_texts_come_in_the_language(spoken: Callable[[str], None]) -> None:
    spoken("es")
    assert tr("Cancel") == "Cancelar"
    assert tr("%n quotes", "", 1, one="%n quote") == "1 cita"
    assert stance_name(StanceValue.OPPOSES) == "en contra"
    assert detail_words(HistoryDetail("article", "", "", "done")) == "Artículo: terminado"
    spoken("en")
    assert tr("Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, "1 цитата"), (21, "21 цитата"), (101, "101 цитата"),
        (2, "2 цитаты"), (34, "34 цитаты"),
        (0, "0 цитат"), (5, "5 цитат"), (11, "11 цитат"), (12, "12 цитат"), (14, "14 цитат"), (111, "111 цитат"),
    ],
)  # fmt: skip
def test_russian_counts_in_three_ways(spoken: Callable[[str], None], number: int, told: str) -> None:
    spoken("ru")
    assert tr("%n quotes", "", number, one="%n quote") == told


@pytest.mark.parametrize(("language", "title", "menus"), [
    ("es", "Artículos", {"Proyecto", "Revisión", "Declarantes", "Ver", "Ayuda"}),
    ("ru", "Статьи", {"Проект", "Проверка", "Спикеры", "Вид", "Справка"}),
])  # fmt: skip
def test_the_window_is_in_the_language_of_the_settings(
    spoken: Callable[[str], None],
    open_desk: Callable[[Path], Desk],
    project_path: Path,
    language: str,
    title: str,
    menus: set[str],
) -> None:
    settings.save(Settings(language=language))
    desk = open_desk(project_path)
    window = desk.window
    assert window.docks["articles"].windowTitle() == title
    assert menus <= {action.text().replace("&", "") for action in window.menuBar().actions()}
    assert window.actions_table[f"view.language_{language}"].isChecked()
    window.actions_table["view.language_en"].trigger()
    window.preferences.finish()
    assert settings.load()[0].language == "en"
    assert "English" in window.toasts.texts[-1]


def test_keys_keep_their_names_and_qts_texts_do_not(spoken: Callable[[str], None]) -> None:
    spoken("ru")
    assert QKeySequence("Ctrl+Shift+Down").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Shift+↓"
    assert shown("Ctrl+Shift+Down") == "Ctrl+Shift+↓"
    assert QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Shift+Del"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert QCoreApplication.translate("QPlatformTheme", "not a text of Qt") == "not a text of Qt"


@pytest.mark.parametrize(("language", "look", "kind"), [
    ("en", "&Look in:", "Files of &type:"), ("es", "Ver en:", "Ficheros de tipo:"),
    ("ru", "Перейти к:", "Типы файлов:"),
])  # fmt: skip
def test_qts_dialog_for_files_is_in_the_window_s_language(
    spoken: Callable[[str], None], qtbot: QtBot, language: str, look: str, kind: str
) -> None:
    spoken(language)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert look in labels
    assert kind in labels


def test_thousands_stand_apart(spoken: Callable[[str], None]) -> None:
    assert grouped(1_234_567) == "1,234,567"
    spoken("ru")
    assert grouped(1_234_567) == "1\u00a0234\u00a0567"


@pytest.mark.parametrize("language", OWN_NAMES)
def test_no_word_on_a_button_is_cut(
    spoken: Callable[[str], None], open_desk: Callable[[Path], Desk], project_path: Path, language: str
) -> None:
    """In the usual window, in whatever language: each button is as wide as it wants to be."""
    settings.save(Settings(language=language))
    window = open_desk(project_path).window
    window.resize(1280, 800)
    cut = [
        (button.text(), button.width(), button.minimumSizeHint().width())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]
    assert not cut
