"""Which article the window has just left by itself: “done” pressed there still means that one."""

from PySide6.QtCore import QObject

from cubaquotes.gui.session import Session
from cubaquotes.model import ArticleId, Change, QuoteId


class JustLeft(QObject):
    """Knows it from the decision that led on to another article until the analyst does anything there."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._from: ArticleId | None = None
        self._there: QuoteId | None = None  # where the window went
        session.changed.connect(self._acted)
        session.current_changed.connect(self._follow)

    @property
    def article(self) -> ArticleId | None:
        """The article that was left; None once the analyst has gone on in the next one."""
        return self._from if self._there is not None else None

    def decided(self) -> None:
        """A decision was made, and the window is about to go on."""
        here = self._session.article
        if here is not None and not here.done:
            self._from, self._there = here.id, None

    def stayed(self) -> None:
        """The decision was the last, or the next quote is here: what the analyst opens is theirs to choose."""
        if self._there is None:
            self.forget()

    def forget(self) -> None:
        """The analyst does something else."""
        self._from = self._there = None

    def _acted(self, change: Change) -> None:
        if change.label:  # not what is only read anew
            self.forget()

    def _follow(self) -> None:
        here = self._session.article
        if self._from is None:
            return
        if here is None or here.id == self._from or self._there not in (None, self._session.current_id):
            self.forget()
        else:
            self._there = self._session.current_id
