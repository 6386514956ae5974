"""What the window remembers between two starts, kept in the program's settings. Never anything of a project itself."""

import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Signal

from cubaquotes import paths, settings
from cubaquotes.settings import Settings


class Preferences(QObject):
    """The settings, saved at every change, so that a killed program has them. `trouble`: they can't be; a sentence.

    A thread does it, since it takes until the disk has them. No daemon: the program does not end without it.
    """

    trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings, self.problem = settings.load()
        self._file = paths.settings_file()
        self._saved = self.settings  # what the file has, or will have when the thread with the lock is done
        self._one = threading.Lock()
        self._saving: threading.Thread | None = None

    def change(self, **values: Any) -> None:
        """Set fields of the settings, and save."""
        self._keep(replace(self.settings, **values))

    def add_recent(self, project: Path) -> None:
        """`project` was opened."""
        self._keep(self.settings.with_project(project))

    def drop_recent(self, project: Path) -> None:
        """`project` is gone."""
        self._keep(self.settings.without_project(project))

    def finish(self) -> None:
        """Wait until the last change is saved."""
        if self._saving is not None:
            self._saving.join()

    def last(self) -> Path | None:
        """The project to open at the start, if it is still there."""
        name = self.settings.last_project
        return Path(name) if name and Path(name).is_file() else None

    def recent(self) -> list[Path]:
        """The projects opened last, the latest first."""
        return [Path(name) for name in self.settings.recent_projects]

    def shape(self) -> list[QByteArray]:
        """The window's geometry and the state of its panels, as they were kept; empty if never."""
        return [QByteArray.fromBase64(part.encode()) for part in self.settings.window.split(":") if part]

    def keep_shape(self, *parts: QByteArray) -> None:
        """Keep the window's geometry and the state of its panels."""
        self.change(window=":".join(bytes(part.toBase64().data()).decode() for part in parts))

    def _keep(self, new: Settings) -> None:
        if new != self.settings:
            self.settings = new
            self._saving = threading.Thread(target=self._save, name="settings")
            self._saving.start()

    def _save(self) -> None:
        """In a thread: write the newest, unless the one before has."""
        with self._one:
            if self._saved is self.settings:
                return
            self._saved = self.settings
            problem = settings.save(self._saved, self._file)
        if problem:
            with suppress(RuntimeError):  # the window has gone: nobody is there to read it
                self.trouble.emit(problem)
