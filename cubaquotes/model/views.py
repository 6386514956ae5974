"""What the services hand to the two faces: plain frozen rows, ready to be shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cubaquotes.model.annotation import Annotation, Status
from cubaquotes.model.article import Article
from cubaquotes.model.ids import ArticleId, QuoteId, SpeakerId, TargetId
from cubaquotes.model.queue import Listed
from cubaquotes.model.quote import Quote, QuoteType
from cubaquotes.model.span import Span, Spans
from cubaquotes.model.stance import Stance


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list, with its progress. `open` + `decided` = all its quotes."""

    id: ArticleId
    title: str
    outlet: str
    published: str
    language: str
    quotes: int
    decided: int
    done: bool


@dataclass(frozen=True, slots=True)
class QuoteView:
    """A quote as the current annotator sees it: the suggestion with their own decision laid over it.

    suggestion: what the program proposed (for a quote added by hand: what it says of these words).
    suggested_speaker_id: the registry's entry for the suggestion, or None if the name isn't there yet.
    mine: the current annotator's decision, or None.
    others: how many other annotators decided on it.
    """

    id: QuoteId
    article_id: ArticleId
    suggestion: Quote
    suggested_speaker_id: SpeakerId | None
    mine: Annotation | None
    others: int = 0

    @property
    def status(self) -> Status:
        """The current annotator's status."""
        return self.mine.status if self.mine else Status.OPEN

    @property
    def content(self) -> Spans:
        """The boundaries in force."""
        return self.mine.content if self.mine and self.mine.content is not None else self.suggestion.content

    @property
    def type(self) -> QuoteType:
        """The type in force."""
        return self.mine.type if self.mine and self.mine.type is not None else self.suggestion.type

    @property
    def speaker_id(self) -> SpeakerId | None:
        """The decided speaker; before a decision the suggested one."""
        return self.mine.speaker_id if self.mine and self.mine.status.decided else self.suggested_speaker_id

    @property
    def stances(self) -> tuple[Stance, ...]:
        """The current annotator's stances."""
        return self.mine.stances if self.mine else ()


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article opened for review; `quotes` in the order of their first character."""

    article: Article
    quotes: tuple[QuoteView, ...]
    scare: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What an action changed, so that views refresh that and nothing else.

    label: what was done, in words ("Confirmed Maria Zakharova"), as undo offers it.
    quotes: the quotes as they are now; one that is gone is in `removed_quotes`.
    focus: where the change happened, so that undo can show it.
    later: other quotes of the article whose suggestion may be another one now, too many to bring along; the next ones
        after the focus are in `quotes`.
    beyond: of thousands of quotes, those that are not in `quotes` (the focus's article comes first there), and whether
        they are open now.
    """

    label: str
    quotes: tuple[QuoteView, ...] = ()
    removed_quotes: tuple[QuoteId, ...] = ()
    articles: tuple[ArticleRow, ...] = ()
    removed_articles: tuple[ArticleId, ...] = ()
    speakers: bool = False
    codebook: bool = False
    focus: tuple[ArticleId, QuoteId | None] | None = None
    later: tuple[QuoteId, ...] = ()
    beyond: Mapping[QuoteId, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of one file.

    article_id: the article it became, or the one it was already (then `duplicate`); None if it was refused.
    problem: one sentence, if it was refused.
    """

    origin: str
    article_id: ArticleId | None = None
    quotes: int = 0
    duplicate: bool = False
    warnings: tuple[str, ...] = ()
    problem: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class ListOutcome:
    """What became of a list of speakers or targets that was read in.

    added, updated, unchanged: names or labels. conflicts: where the list says something else than what people here
    decided, which stayed. problems: what couldn't be read. Both are whole sentences, with the line.
    """

    change: Change
    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


class HitKind(StrEnum):
    """Where words were found: in an article's title or text, in a quote, in a note, in a speaker's name."""

    ARTICLE = "article"
    QUOTE = "quote"
    NOTE = "note"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place where the words were found. `quote_id` is None for a hit in an article's text or title.

    span: where in the article's text, or None (title, note).
    before, match, after: one line of context. Of a hit by a speaker: the name, and the first words of their quote.
    """

    article_id: ArticleId
    article_title: str
    quote_id: QuoteId | None
    span: Span | None
    before: str
    match: str
    after: str
    kind: HitKind = HitKind.ARTICLE


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures of a project as one annotator sees it: quotes by speaker, by status, stances by (speaker, target, value).

    by_annotator: how many quotes each annotator decided.
    """

    articles: int
    quotes: int
    decided: int
    by_status: dict[str, int] = field(default_factory=dict)
    by_speaker: dict[str, int] = field(default_factory=dict)
    by_stance: dict[tuple[str, str, str], int] = field(default_factory=dict)
    by_annotator: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an analyst was when the project was last open."""

    article_id: ArticleId | None = None
    quote_id: QuoteId | None = None
    target_id: TargetId | None = None
    listed: Listed = field(default_factory=Listed)
