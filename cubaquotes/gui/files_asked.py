"""Asking for files and folders without blocking: the answer comes to a callback, or never."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

PROJECTS = "CubaQuotes projects (*.cubaquotes)"


def ask_existing(parent: QWidget, title: str, filters: Sequence[str], then: Callable[[list[Path]], object]) -> None:
    """Several files that exist."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([*filters, "All files (*)"])
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def ask_folder(parent: QWidget, title: str, then: Callable[[list[Path]], object]) -> None:
    """One folder."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def ask_new(parent: QWidget, title: str, name: str, filters: str, then: Callable[[Path], object]) -> None:
    """The name of a file to be written; an existing one is asked about by the dialog itself."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(filters)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    return dialog
