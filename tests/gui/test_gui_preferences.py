"""What the window remembers is saved beside it, and never lost."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cubaquotes import paths, settings
from cubaquotes.gui.preferences import Preferences
from cubaquotes.settings import Settings


def test_the_window_does_not_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on, save = threading.Event(), settings.save

    def slow(new: Settings, file: Path | None = None) -> str:
        goes_on.wait(20)
        return save(new, file)

    monkeypatch.setattr(settings, "save", slow)
    preferences = Preferences()
    preferences.add_recent(Path("/a.cubaquotes"))
    preferences.change(theme="dark")
    preferences.add_recent(Path("/b.cubaquotes"))
    assert settings.load()[0] == Settings()
    goes_on.set()
    preferences.finish()
    kept = settings.load()[0]
    assert (kept.theme, kept.recent_projects) == ("dark", ("/b.cubaquotes", "/a.cubaquotes"))


def test_the_program_does_not_end_before_it_is_saved() -> None:
    asked = (
        "from pathlib import Path; from cubaquotes.gui.preferences import Preferences;"
        "Preferences().add_recent(Path('/a.cubaquotes'))"
    )
    subprocess.run([sys.executable, "-c", asked], check=True)
    assert settings.load()[0].last_project == "/a.cubaquotes"


def test_what_can_not_be_saved_is_said(qtbot: QtBot) -> None:
    preferences = Preferences()
    paths.settings_file().mkdir(parents=True)
    with qtbot.waitSignal(preferences.trouble) as told:
        preferences.change(theme="dark")
    preferences.finish()
    assert told.args[0].startswith("The settings could not be saved to ")
