"""The program's log: what is in it, and the window that shows it."""

import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPushButton

from cubaquotes.gui.help.log import log, log_file, read_log, write_log
from cubaquotes.gui.help.log_dialog import LogDialog
from tests.gui.desk import Desk


@pytest.fixture
def handler() -> Iterator[RotatingFileHandler]:
    before = qInstallMessageHandler(None)
    made = write_log()
    assert made is not None
    yield made
    qInstallMessageHandler(before)
    logging.captureWarnings(False)
    for each in (log, logging.getLogger("py.warnings")):
        each.removeHandler(made)
    log.setLevel(logging.NOTSET)
    made.close()
    log_file().unlink(missing_ok=True)


def test_start_project_and_trouble_are_in_it_and_no_word_of_an_article(handler: object, desk: Desk) -> None:
    desk.commands.trouble("The file is not there.")
    texts = [entry.text for entry in read_log()]
    assert texts[0] == "The file is not there."
    assert texts[1].startswith("Opened ")
    assert texts[1].endswith(f"desk.cubaquotes as {desk.window.preferences.settings.annotator_name()}")
    assert texts[-1].startswith("Started: CubaQuotes ")
    assert "embargo" not in log_file().read_text(encoding="utf-8")


def test_a_traceback_stays_one_entry_and_long_lines_are_cut(handler: object) -> None:
    log.error("%s", "Traceback\n  File “x”\nValueError: " + "a whole article " * 100)
    (entry, *_rest) = read_log(logging.ERROR)
    assert entry.text.splitlines()[:2] == ["Traceback", "  File “x”"]
    assert max(len(line) for line in entry.text.splitlines()) < 350


def test_the_file_does_not_grow_without_end(handler: RotatingFileHandler) -> None:
    handler.maxBytes = 2000
    for number in range(200):
        log.info("Message %d", number)
    assert log_file().stat().st_size <= 2000
    assert read_log()[0].text == "Message 199"
    assert len(read_log()) > 20  # those of the file before, too
    log_file().with_name("cubaquotes.log.1").unlink()


def test_qt_s_warnings_are_in_it(handler: object) -> None:
    ours = qInstallMessageHandler(None)
    assert ours is not None
    ours(QtMsgType.QtWarningMsg, None, "a font is missing")
    assert read_log()[0].text == "Qt: a font is missing"
    assert read_log()[0].level == "WARNING"


def test_the_dialog_filters_and_copies(handler: object, desk: Desk) -> None:
    qInstallMessageHandler(None)  # this platform has its own remarks on dialogs
    log.warning("a warning")
    log.error("an error\nwith a second line")
    desk.window.actions_table["help.log"].trigger()
    dialog = desk.window.findChild(LogDialog)
    assert dialog is not None
    assert dialog.rows.topLevelItemCount() >= 4
    assert dialog.whole.toPlainText().endswith("ERROR an error\nwith a second line")
    dialog.levels.setCurrentText("Warnings and errors")
    shown = [dialog.rows.topLevelItem(row) for row in range(dialog.rows.topLevelItemCount())]
    assert [item.text(2) for item in shown[:2] if item] == ["an error", "a warning"]
    assert {item.text(1) for item in shown if item} == {"error", "warning"}
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy all shown").click()
    assert QApplication.clipboard().text().splitlines()[-1] == "with a second line"
    dialog.close()


def test_without_a_log_the_dialog_says_so(desk: Desk) -> None:
    log_file().unlink(missing_ok=True)
    desk.window.actions_table["help.log"].trigger()
    dialog = desk.window.findChild(LogDialog)
    assert dialog is not None
    assert dialog.whole.toPlainText() == "There is nothing of this kind in the log."
    dialog.close()
