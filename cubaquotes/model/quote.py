"""What extraction finds in a text."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from cubaquotes.model.span import Span, Spans


class QuoteType(StrEnum):
    """How much of the reported words stands inside quotation marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class ScareKind(StrEnum):
    """Why a quoted stretch is nobody's reported statement."""

    SCARE = "scare"
    TERM = "term"
    TITLE = "title"
    ECHO = "echo"


@dataclass(frozen=True, slots=True)
class Quote:
    """One reported statement, as the program suggests it.

    All spans are code points, end-exclusive, into the text that was given.

    id: stable for the same text.
    text: the content's words; the parts of a split quote joined by " … ".
    content: the reported words (see CONTRACT.md for what they include).
    quoted: the stretches of the content that stand inside quotation marks, marks excluded.
    cue: the reporting words; empty if there are none.
    source: the mention nearest to the quote as written; empty if there is none.
    antecedent: what the source refers back to ("she" -> "Zakharova"); empty if it speaks for itself.
    speaker: who that is, in the fullest form known; None if nobody can be named.
    confidence: 0 to 1, the chance that span and speaker are right.
    reason: one sentence of plain English.
    nested_in: the id of the quote that this one stands inside, or None.
    """

    id: str
    type: QuoteType
    text: str
    content: Spans
    quoted: Spans
    cue: Spans
    source: Spans
    antecedent: Spans
    speaker: str | None
    confidence: float
    reason: str
    nested_in: str | None = None


@dataclass(frozen=True, slots=True)
class Scare:
    """A quoted stretch that is nobody's statement; `span` excludes the marks."""

    span: Span
    kind: ScareKind
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one text. Iterating gives the quotes in the order of their first character."""

    language: str
    quotes: tuple[Quote, ...]
    scare: tuple[Scare, ...] = ()

    def __iter__(self) -> Iterator[Quote]:
        return iter(self.quotes)

    def __len__(self) -> int:
        return len(self.quotes)
