"""Asking for files and folders without blocking: the answer comes to a callback, or never."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from cubaquotes.gui.preferences import Preferences

PROJECTS = "CubaQuotes projects (*.cubaquotes)"


class FilesAsked:
    """Dialogs over `parent` that begin in the folder chosen last; at first in the user's own documents."""

    def __init__(self, parent: QWidget, preferences: Preferences) -> None:
        self._parent, self._preferences = parent, preferences

    def existing(self, title: str, filters: Sequence[str], then: Callable[[list[Path]], object]) -> None:
        """Several files that exist."""
        dialog = self._dialog(title, QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([*filters, "All files (*)"])
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.open()

    def folder(self, title: str, then: Callable[[list[Path]], object]) -> None:
        """One folder."""
        dialog = self._dialog(title, QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.open()

    def new(self, title: str, name: str, filters: str, then: Callable[[Path], object]) -> None:
        """The name of a file to be written; an existing one is asked about by the dialog itself."""
        dialog = self._dialog(title, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(filters)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, str(self._start()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.accepted.connect(lambda: self._preferences.change(last_folder=dialog.directory().absolutePath()))
        return dialog

    def _start(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for folder in (self._preferences.settings.last_folder, documents):
            if folder and Path(folder).is_dir():
                return Path(folder)
        return Path.home()
