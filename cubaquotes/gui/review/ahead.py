"""Gets the article ready to which the next decision leads, while the analyst reads the last open quote of this one."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.queue.walking import Walking
from cubaquotes.gui.review.controller import Turned
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker

_REST = 90  # milliseconds on a quote: whoever hurries past gains nothing


class Ahead(QObject):
    """Looks it up in the worker's thread. Its words never change, so they can be set before it is shown; its quotes
    may look different after the decision, and are asked for again with that.

    prepare: takes the words.
    """

    def __init__(
        self, session: Session, walking: Walking, worker: Worker, prepare: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._walking, self._worker, self._prepare = walking, worker, prepare
        self._rest = Later(self, self._look, _REST)
        session.current_changed.connect(self._rest.heed)

    def _look(self) -> None:
        look = self._walking.look_ahead()
        if look is not None:
            self._worker.submit(look, self._found, _not_worth_a_word, Priority.BACKGROUND)

    def _found(self, turned: Turned) -> None:
        if turned.view is not None:
            self._prepare(turned.view.article.text)


def _not_worth_a_word(_error: Exception) -> None:
    """Then it is set when it is shown. A mistake of ours the worker reports all the same."""
