"""The history as people read it."""

from dataclasses import dataclass
from enum import StrEnum

from cubaquotes.model.ids import ArticleId, HistoryId, QuoteId


class HistoryKind(StrEnum):
    """What an action was about. QUOTE: its boundaries, its type, or that there is one."""

    DECISION = "decision"
    STANCE = "stance"
    NOTE = "note"
    QUOTE = "quote"
    SPEAKERS = "speakers"
    CODEBOOK = "codebook"
    ARTICLES = "articles"
    LESSONS = "lessons"


@dataclass(frozen=True, slots=True)
class HistoryDetail:
    """One thing that an action changed.

    field: what it is ("speaker", "status", "note", "boundaries", "type", "stance", "name", "key" …).
    subject: of what, where that isn't the quote: a target's label, a speaker's name; "" otherwise.
    before, after: in words; "" where there was or is nothing.
    """

    field: str
    subject: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """The change in plain English."""
        what = self.field[:1].upper() + self.field[1:] + (f" ({self.subject})" if self.subject else "")
        if not self.before:
            return f"{what}: {self.after}"
        if not self.after:
            return f"{what} removed: {self.before}"
        return f"{what} changed from {self.before} to {self.after}"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One action of the history.

    at: ISO 8601 in UTC. undone: it was taken back and not redone since. details: what it changed, before and after;
    empty if that is too much to list. undoable: the current annotator can take it back.
    """

    id: HistoryId
    at: str
    annotator: str
    label: str
    article_id: ArticleId | None = None
    quote_id: QuoteId | None = None
    undone: bool = False
    kind: HistoryKind = HistoryKind.DECISION
    details: tuple[HistoryDetail, ...] = ()
    undoable: bool = False
