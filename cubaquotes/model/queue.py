"""The review queue: which quotes, in which order, and how far the work is."""

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Self

from cubaquotes.model.annotation import Status
from cubaquotes.model.ids import AnnotatorId, ArticleId, QuoteId, SpeakerId, TargetId
from cubaquotes.model.quote import QuoteType
from cubaquotes.model.stance import StanceValue


class QueueOrder(StrEnum):
    """POSITION: by article and place. DOUBT: open ones first, the least sure first; then the decided ones.

    SPEAKER: by the name shown, quotes of nobody last.
    """

    POSITION = "position"
    DOUBT = "doubt"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes. Nothing set: every quote of the project; what is set must all hold.

    statuses, types, languages: any of these; empty: all.
    speaker: the decided speaker; while a quote is open, the suggested one.
    name: a suggested name that is nobody in the registry.
    unnamed: only quotes where nobody is named.
    target, stance: with this stance; one alone: with any stance on the target, or with the value on any target.
    untagged: only quotes without a stance (on `target`, if one is given).
    least, most: bounds of the engine's confidence, both included.
    annotator: whose status, type, speaker and stances are meant; None: those of whoever asks.
    words: words that occur in the quote; in quotation marks a phrase; accents don't matter; the last may be unfinished.
    """

    statuses: frozenset[Status] = frozenset()
    types: frozenset[QuoteType] = frozenset()
    languages: frozenset[str] = frozenset()
    speaker: SpeakerId | None = None
    name: str = ""
    unnamed: bool = False
    target: TargetId | None = None
    stance: StanceValue | None = None
    untagged: bool = False
    least: float = 0.0
    most: float = 1.0
    annotator: AnnotatorId | None = None
    outlet: str | None = None
    article: ArticleId | None = None
    words: str = ""

    def as_json(self) -> dict[str, Any]:
        """What is set, as plain values; the opposite of `from_json`."""
        found: dict[str, Any] = {}
        for one in fields(self):
            value = getattr(self, one.name)
            if value != one.default:
                found[one.name] = sorted(map(str, value)) if isinstance(value, frozenset) else value
        return found

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """The filter that `as_json` gave. Raises ValueError or TypeError if it is none."""
        if not isinstance(values, dict):  # a file may hold any JSON
            raise TypeError("a filter is an object of JSON")
        if any(not isinstance(values[name], kinds) for name, kinds in _KINDS.items() if name in values):
            raise TypeError("a filter has a value of another kind")
        made: dict[str, Any] = dict(values)
        made["statuses"] = frozenset(map(Status, values.get("statuses", ())))
        made["types"] = frozenset(map(QuoteType, values.get("types", ())))
        made["languages"] = frozenset(map(str, values.get("languages", ())))
        if made.get("stance") is not None:
            made["stance"] = StanceValue(made["stance"])
        return cls(**made)


_KINDS: dict[str, Any] = {
    **dict.fromkeys(("speaker", "target", "annotator", "article"), int | None),
    **dict.fromkeys(("least", "most"), int | float),
    **dict.fromkeys(("unnamed", "untagged"), bool),
    **dict.fromkeys(("statuses", "types", "languages"), list),
    **dict.fromkeys(("name", "words"), str),
    "outlet": str | None,
}


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list of quotes shows. whole: of the whole project, or of the shown article."""

    whole: bool = False
    filter: QuoteFilter = field(default_factory=QuoteFilter)
    order: QueueOrder = QueueOrder.POSITION


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote in a list, as the current annotator sees it.

    words: how its content begins, in one line; “…” at the end if there is more.
    speaker_id, speaker: the decided speaker; while it is open, the suggested one.
    confidence: the engine's, by which the queue filters and sorts.
    """

    id: QuoteId
    article_id: ArticleId
    article_title: str
    words: str
    type: QuoteType
    status: Status
    speaker_id: SpeakerId | None
    speaker: str | None
    confidence: float
    language: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an annotator is with an article or the project.

    seconds_each: how long one decision takes this annotator; None: there are too few to judge by.
    """

    total: int
    decided: int
    seconds_each: float | None = None

    @property
    def open(self) -> int:
        """How many are left."""
        return self.total - self.decided

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this pace; None if the pace isn't known."""
        return None if self.seconds_each is None else self.open * self.seconds_each


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter and an order under a name."""

    name: str
    filter: QuoteFilter = field(default_factory=QuoteFilter)
    order: QueueOrder = QueueOrder.POSITION
