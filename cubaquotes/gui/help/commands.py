"""The actions of the Help menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from cubaquotes.gui.help.tour import Tour
from cubaquotes.gui.window import MainWindow


class HelpCommands(QObject):
    """Each opens a dialog that is built when it is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_table.connect_all(self._handlers())
        window.actions_table.keys_changed.connect(self._keep_keys)
        self.tour = Tour(window)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "help.keys": self._show_keys,
            "help.tour": self._take_tour,
            "help.change_keys": self._change_keys,
            "help.log": self._show_log,
            "help.about": self._show_about,
        }

    def _show_keys(self) -> None:
        from cubaquotes.gui.help.keys_sheet import KeysDialog

        sheet = KeysDialog(self._window.actions_table, self._window)
        sheet.change_wanted.connect(self._change_keys)
        sheet.show()

    def _change_keys(self) -> None:
        from cubaquotes.gui.help.change_keys import ChangeKeysDialog

        ChangeKeysDialog(self._window.actions_table, self._window).open()

    def _keep_keys(self) -> None:
        self._window.preferences.change(shortcuts=self._window.actions_table.changed_keys())

    def _take_tour(self) -> None:
        """On what is open; without an article, on the sample."""
        if self._window.session.article is not None:
            self.tour.start()
        else:
            self.tour_when_open()
            self._window.actions_table["project.sample"].trigger()

    def tour_when_open(self) -> None:
        """Begin the tour when the first article is shown."""
        once = Qt.ConnectionType.SingleShotConnection
        self._window.session.article_changed.connect(self._tour_soon, once)

    def _tour_soon(self) -> None:
        QTimer.singleShot(0, self.tour, self.tour.start)  # when the article has its place

    def _show_log(self) -> None:
        from cubaquotes.gui.help.log_dialog import LogDialog

        LogDialog(self._window).show()

    def _show_about(self) -> None:
        from cubaquotes.gui.dialogs.messages import AboutDialog

        AboutDialog(self._window).show()
