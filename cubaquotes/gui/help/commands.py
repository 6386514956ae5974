"""The actions of the Help menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cubaquotes.gui.window import MainWindow


class HelpCommands(QObject):
    """Each opens a dialog that is built when it is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_table.connect_all(self._handlers())

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "help.keys": self._show_keys,
            "help.log": self._show_log,
            "help.about": self._show_about,
        }

    def _show_keys(self) -> None:
        from cubaquotes.gui.dialogs.messages import KeysDialog

        KeysDialog(self._window.actions_table, self._window).show()

    def _show_log(self) -> None:
        from cubaquotes.gui.help.log_dialog import LogDialog

        LogDialog(self._window).show()

    def _show_about(self) -> None:
        from cubaquotes.gui.dialogs.messages import AboutDialog

        AboutDialog(self._window).show()
