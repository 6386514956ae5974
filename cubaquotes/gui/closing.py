"""The end of the window: every key pressed has its turn, but a dead drive is not waited for without end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QPushButton

from cubaquotes.gui.words.translate import tr

if TYPE_CHECKING:
    from cubaquotes.gui.window import MainWindow

PATIENCE = 10_000  # milliseconds for the keys pressed so far, and again for the end of the thread
_LOOK = 100  # milliseconds between two looks at whether all is saved


class Closing(QObject):
    """Asked by the window whether it may go."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.patience = PATIENCE
        self._given_up = False
        self.import_may_end = False

    def may_go(self) -> bool:
        """Finish what decides and end the threads. False: something has to be read first, and has been shown."""
        if self._given_up:
            return True
        window = self._window
        window.inspector.note.keep()
        if window.importer.running and not self.import_may_end:
            self._ask_for_import()
            return False
        window.importer.give_up()
        lost: list[str] = []
        watch = window.review.failed.connect(lost.append)
        saved = self._all_saved()
        QObject.disconnect(watch)
        if lost:
            return False  # what could not be saved must be read
        if saved and window.asides.stop(self.patience) and window.worker.stop(self.patience):
            return True
        self._ask()
        return False

    def _all_saved(self) -> bool:
        """Give the keys pressed so far their turn; False if that takes too long."""
        review, worker = self._window.review, self._window.worker
        deadline = QDeadlineTimer(self.patience)
        awake = QTimer()
        awake.start(_LOOK)
        how = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while not review.idle and not worker.idle:
            if deadline.hasExpired():
                return False
            QCoreApplication.processEvents(how)
        return True

    def _ask(self) -> None:
        text = tr(
            "The drive of the project “{name}” does not answer. What the line at the foot of the window called saved "
            "is safe; what is being saved now is lost if you do not wait."
        )
        wait, anyway = self._question(tr("Not everything is saved"), text.format(name=self._window.status.project_name))
        wait.clicked.connect(lambda: QTimer.singleShot(0, self._window.close))
        anyway.clicked.connect(self._give_up)

    def _ask_for_import(self) -> None:
        text = tr("Articles are still coming in. Those that are here stay; the others would have to be imported again.")
        _wait, anyway = self._question(tr("The import is not finished"), text)
        anyway.clicked.connect(self._end_import)

    def _question(self, title: str, text: str) -> tuple[QPushButton, QPushButton]:
        """Show it, over the window and without blocking it; the buttons for waiting and for closing anyway."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(title)
        box.setText(text)
        wait = box.addButton(tr("Wait"), QMessageBox.ButtonRole.RejectRole)
        anyway = box.addButton(tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(wait)
        box.setEscapeButton(wait)
        box.open()
        return wait, anyway

    def _end_import(self) -> None:
        self.import_may_end = True
        QTimer.singleShot(0, self._window.close)

    def _give_up(self) -> None:
        self._given_up = True
        QTimer.singleShot(0, self._window.close)
