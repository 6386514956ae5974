"""Asking for files and folders without blocking: the answer comes to a callback, or never."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, QStandardPaths, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget

from cubaquotes.gui.preferences import Preferences
from cubaquotes.gui.words.translate import tr


def projects_filter() -> str:
    """The kind of files that projects are, for a dialog."""
    return tr("CubaQuotes projects (*.cubaquotes)")


class _ByName(QAbstractFileIconProvider):
    """Icons and kinds of files by their names alone.

    Qt's own provider, and the dialogs of some desktops, look into every file they list. That would open and close the
    project that is open here, and with it give up SQLite's locks on it: another program could then tidy its log away.
    """

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Called by Qt."""
        style, kind = QApplication.style(), QAbstractFileIconProvider.IconType
        folder = what.isDir() if isinstance(what, QFileInfo) else what in (kind.Folder, kind.Computer, kind.Drive)
        picture = QStyle.StandardPixmap.SP_DirIcon if folder else QStyle.StandardPixmap.SP_FileIcon
        return style.standardIcon(picture)

    def type(self, info: QFileInfo) -> str:
        """Called by Qt."""
        if info.isDir():
            return tr("Folder")
        return tr("{ending} file").format(ending=info.suffix().upper()) if info.suffix() else tr("File")


class FilesAsked:
    """Dialogs over `parent` that begin in the folder chosen last; at first in the user's own documents."""

    def __init__(self, parent: QWidget, preferences: Preferences) -> None:
        self._parent, self._preferences = parent, preferences
        self._by_name = _ByName()

    def existing(self, title: str, filters: Sequence[str], then: Callable[[list[Path]], object]) -> None:
        """Several files that exist."""
        dialog = self._dialog(title, QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([*filters, tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.open()

    def folder(self, title: str, then: Callable[[list[Path]], object]) -> None:
        """One folder."""
        dialog = self._dialog(title, QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.open()

    def new(self, title: str, name: str, filters: str, then: Callable[[Path], object], *, replace: bool = True) -> None:
        """The name of a file to be written. replace: ask whether to replace one; else whoever writes refuses it."""
        dialog = self._dialog(title, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replace)
        dialog.setNameFilter(filters)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.filterSelected.connect(lambda kind: _follow_kind(dialog, kind))
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._parent, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setIconProvider(self._by_name)
        dialog.setFileMode(mode)
        dialog.setDirectory(str(self._start()))
        dialog.accepted.connect(lambda: self._preferences.change(last_folder=dialog.directory().absolutePath()))
        return dialog

    def _start(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for folder in (self._preferences.settings.last_folder, documents):
            if folder and Path(folder).is_dir():
                return Path(folder)
        return Path.home()


def _follow_kind(dialog: QFileDialog, kind: str) -> None:
    """Another kind of file was chosen, "CSV (*.csv)": the name gets its ending."""
    ending = kind.rpartition("*.")[2].rstrip(")")
    dialog.setDefaultSuffix(ending)
    for chosen in dialog.selectedFiles():
        dialog.selectFile(Path(chosen).with_suffix(f".{ending}").name)
