"""Undo, redo, and what has been done."""

from cubaquotes.model import Change, HistoryEntry, HistoryId, HistoryKind, QuoteId
from cubaquotes.services.session import Session
from cubaquotes.store import audit, history, registry
from cubaquotes.store.recorder import Watch


class History:
    """The project's history. Undo and redo are of the current annotator's own actions, any number of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def undo(self, steps: int = 1, *, watch: Watch | None = None) -> Change | None:
        """Take the last actions back, all of `steps` in one go or nothing; None if there is none.

        watch: called now and then with how much is done, of how much; what it raises ends it, and nothing is undone.
        Raises NotAllowedError if somebody else changed the same thing since, or needs it.
        """
        return self._session.replayed(lambda store, me: history.undo(store, me, steps, watch), "Undone")

    def undo_to(self, entry_id: HistoryId) -> Change:
        """Take an action back with all that the annotator did after it, in one go or nothing.

        Raises NotAllowedError as `undo` does, and if the action is somebody else's or was taken back already.
        """
        change = self._session.replayed(lambda store, me: history.undo_to(store, me, entry_id), "Undone")
        assert change is not None
        return change

    def redo(self, steps: int = 1, *, watch: Watch | None = None) -> Change | None:
        """Make the actions taken back last once more; None if there is none, or something new was done since.

        watch: as in `undo`.
        """
        return self._session.replayed(lambda store, me: history.redo(store, me, steps, watch), "Redone")

    def steps_to(self, entry_id: HistoryId) -> int:
        """The way to an action: how many undos take it back (2), how many redos bring it back (-2), or 0 for no way."""
        return history.steps_to(self._session.store, self._session.annotator_id, entry_id)

    def next_undo(self) -> str | None:
        """What undo would take back, in words."""
        return history.next_labels(self._session.store, self._session.annotator_id)[0]

    def next_redo(self) -> str | None:
        """What redo would bring back, in words."""
        return history.next_labels(self._session.store, self._session.annotator_id)[1]

    def entries(
        self,
        limit: int = 200,
        *,
        before: HistoryId | None = None,
        annotator: str | None = None,
        kind: HistoryKind | None = None,
    ) -> list[HistoryEntry]:
        """The last actions of everybody or of one annotator, of every kind or of one, newest first.

        before: go on after the last entry of the page before, by its id.
        """
        store = self._session.store
        who = None if annotator is None else registry.annotator_id(store, annotator)
        return audit.entries(store, self._session.annotator_id, audit.Page(limit, before, who, kind))

    def of_quote(self, quote_id: QuoteId, limit: int = 200) -> list[HistoryEntry]:
        """What was done about one quote, newest first; also steps that were about many quotes at once."""
        return audit.of_quote(self._session.store, self._session.annotator_id, quote_id, limit)

    def annotators(self) -> list[str]:
        """The names of all who ever did something."""
        return registry.annotators(self._session.store)
