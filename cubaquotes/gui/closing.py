"""The end of the window: every key pressed has its turn, but a dead drive is not waited for without end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from cubaquotes.gui.translate import tr

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

    def may_go(self) -> bool:
        """Finish what decides and end the threads. False: something has to be read first, and has been shown."""
        if self._given_up:
            return True
        window = self._window
        window.inspector.note.keep()
        window.importer.cancel()
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
        name = self._window.status.project_name
        text = tr(
            "The drive of the project “{name}” does not answer. What the line at the foot of the window called saved "
            "is safe; what is being saved now is lost if you do not wait."
        )
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Not everything is saved"))
        box.setText(text.format(name=name))
        wait = box.addButton(tr("Wait"), QMessageBox.ButtonRole.RejectRole)
        anyway = box.addButton(tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(wait)
        box.setEscapeButton(wait)
        wait.clicked.connect(lambda: QTimer.singleShot(0, self._window.close))
        anyway.clicked.connect(self._give_up)
        box.open()

    def _give_up(self) -> None:
        self._given_up = True
        QTimer.singleShot(0, self._window.close)
