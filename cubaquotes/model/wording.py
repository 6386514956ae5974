"""What is told about words: passages possibly missed, and the same statement in other words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from cubaquotes.model.queue import QuoteRow
from cubaquotes.model.span import Span


class MissedKind(StrEnum):
    """MARKS: words in quotation marks. VERB: a reporting verb with whoever reports.

    SCARE: words in quotation marks that the engine took for a term, a title, irony or an echo.
    """

    MARKS = "marks"
    VERB = "verb"
    SCARE = "scare"


@dataclass(frozen=True, slots=True)
class Missed:
    """A passage that no quote covers and that may hold one.

    span: the words between the marks, or the reporting verb (code points, end-exclusive).
    words: the passage in one line; of a verb the words around it.
    """

    span: Span
    kind: MissedKind
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of two wordings: the same in both, changed, or only in one of them. Words, joined by single spaces."""

    kind: Literal["same", "changed", "only_here", "only_there"]
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class SameWording:
    """A quote in another article that says the same or nearly the same.

    similarity: share of words in common, in order: 1 for the same words.
    differences: both wordings from the first word to the last.
    """

    row: QuoteRow
    similarity: float
    differences: tuple[Difference, ...]
