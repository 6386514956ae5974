"""What the window remembers between two starts: sizes, theme, last projects. Never anything of a project itself."""

import os
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

RECENT = 8


def user_folder(kind: str) -> Path:
    """The folder for "config" or "data" files of this user; CUBAQUOTES_HOME puts both in one place (tests, a stick)."""
    home = os.environ.get("CUBAQUOTES_HOME")
    if home:
        return Path(home)
    if kind == "config":
        return platformdirs.user_config_path("cubaquotes", appauthor=False)
    return platformdirs.user_data_path("cubaquotes", appauthor=False)


class Preferences:
    """A small INI file. A preference that can't be read or saved is never worth an error message."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or user_folder("config") / "window.ini"
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """A string."""
        value = self._settings.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        """A whole number."""
        try:
            return int(str(self._settings.value(name, default)))
        except ValueError:
            return default

    def data(self, name: str) -> QByteArray:
        """A window's geometry or state, empty if there is none."""
        value = self._settings.value(name, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, name: str, value: str | int | QByteArray) -> None:
        """Remember; written to disk at once, so that a killed program has it."""
        self._settings.setValue(name, value)
        self._settings.sync()

    def recent(self) -> list[Path]:
        """The projects opened last, newest first, that still exist."""
        value = self._settings.value("recent", [])
        names = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and Path(name).is_file()]

    def add_recent(self, path: Path) -> None:
        """Put `path` first."""
        full = path.resolve()
        names = [str(full)] + [str(other) for other in self.recent() if other != full]
        self._settings.setValue("recent", names[:RECENT])
        self._settings.sync()
