"""Dialogs for files: where they begin, and that they leave the open project alone."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.desk import Desk

ACTIONS = ("project.new", "project.open", "project.import", "project.import_folder", "project.backup")


def locks() -> int:
    """How many locks on files this process holds."""
    return sum(line.split()[4] == str(os.getpid()) for line in Path("/proc/locks").read_text().splitlines())


def shown(desk: Desk) -> QFileDialog:
    dialogs = [each for each in desk.window.findChildren(QFileDialog) if each.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc/locks is Linux's")
@pytest.mark.parametrize("action", ACTIONS)
def test_a_dialog_that_lists_the_open_project_gives_up_none_of_its_locks(desk: Desk, action: str) -> None:
    (desk.path.parent / "beside.txt").write_text("A file beside it.", encoding="utf-8")
    desk.window.preferences.change(last_folder=str(desk.path.parent))
    before = locks()
    assert before > 0
    desk.window.actions_table[action].trigger()
    dialog = shown(desk)
    assert Path(dialog.directory().absolutePath()) == desk.path.parent
    desk.bot.wait(150)  # the dialog looks at its files in a thread of its own
    assert locks() == before
    dialog.close()
    QApplication.sendPostedEvents()
    assert locks() == before


@pytest.mark.skipif(sys.platform != "linux", reason="/proc/locks is Linux's")
def test_a_backup_beside_the_work_gives_up_no_lock_either(desk: Desk, tmp_path: Path) -> None:
    before = locks()
    desk.commands.projects.back_up_to(tmp_path / "copy.cubaquotes")
    desk.bot.waitUntil((tmp_path / "copy.cubaquotes").is_file, timeout=10_000)
    desk.bot.waitUntil(lambda: desk.window.asides.idle)
    assert locks() >= before > 0


def test_a_dialog_begins_where_the_last_one_ended_and_never_in_the_current_folder(desk: Desk, tmp_path: Path) -> None:
    desk.window.actions_table["project.backup"].trigger()
    first = shown(desk)
    assert Path(first.directory().absolutePath()) != Path.cwd()
    assert first.selectedFiles()[0].endswith(".cubaquotes")
    assert Path(first.selectedFiles()[0]).name.startswith("desk ")
    chosen = tmp_path / "kept"
    chosen.mkdir()
    first.setDirectory(str(chosen))
    first.selectFile("copy.cubaquotes")
    first.accept()
    desk.bot.waitUntil((chosen / "copy.cubaquotes").is_file, timeout=10_000)
    desk.bot.waitUntil(lambda: desk.window.asides.idle)
    desk.window.actions_table["project.import"].trigger()
    again = shown(desk)
    assert Path(again.directory().absolutePath()) == chosen
    again.close()
