"""Undo, redo, and what has been done."""

from cubaquotes.model import Change, HistoryEntry
from cubaquotes.services.session import Session
from cubaquotes.store import history


class History:
    """The project's history. Undo and redo are of the current annotator's own actions, any number of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def undo(self) -> Change | None:
        """Take the last action back; None if there is none.

        Raises NotAllowedError if somebody else changed the same thing since, or needs it.
        """
        return self._session.step(history.undo, "Undone")

    def redo(self) -> Change | None:
        """Make the action taken back last once more; None if there is none, or something new was done since."""
        return self._session.step(history.redo, "Redone")

    def next_undo(self) -> str | None:
        """What undo would take back, in words."""
        return history.next_labels(self._session.store, self._session.annotator_id)[0]

    def next_redo(self) -> str | None:
        """What redo would bring back, in words."""
        return history.next_labels(self._session.store, self._session.annotator_id)[1]

    def entries(self, limit: int = 200) -> list[HistoryEntry]:
        """The last actions of everybody, newest first."""
        return history.entries(self._session.store, limit)
