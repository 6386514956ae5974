"""The colours that speakers were shown with are kept in the project, so that they stay the same everywhere."""

from PySide6.QtCore import QObject

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker

_REST = 3000  # milliseconds after the last news: no key waits for it


class KeptColours(QObject):
    """Sends them to the project when nothing else happens."""

    def __init__(self, session: Session, colours: SpeakerColours, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._colours, self._worker = colours, worker
        self._soon = Later(self, self._keep, _REST)
        session.article_changed.connect(self._soon.heed)
        session.speakers_changed.connect(self._soon.heed)
        worker.leaving.connect(self._leave)

    def _keep(self) -> None:
        places = self._colours.to_keep()
        if places:
            self._worker.submit(
                lambda project: project.speakers.keep_places(places), None, _not_worth_a_word, Priority.BACKGROUND
            )

    def _leave(self) -> None:
        self._soon.stop()
        self._colours.forget()


def _not_worth_a_word(_error: Exception) -> None:
    """They are the same as long as the window is open; the next one finds others or the same."""
