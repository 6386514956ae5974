"""Frozen dataclasses and enums: the words of DESIGN.md as types. Imports nothing else of the program."""

from cubaquotes.model.annotation import Annotation, Status
from cubaquotes.model.article import Article, ImportedText, Metadata
from cubaquotes.model.history import HistoryDetail, HistoryEntry, HistoryKind
from cubaquotes.model.ids import AnnotatorId, ArticleId, HistoryId, QuoteId, SpeakerId, TargetId
from cubaquotes.model.lesson import Lesson, LessonKind
from cubaquotes.model.queue import Listed, Progress, QueueOrder, QuoteFilter, QuoteRow, SavedFilter
from cubaquotes.model.quote import Extraction, Quote, QuoteType, Scare, ScareKind
from cubaquotes.model.span import Span, Spans, as_spans, words_of
from cubaquotes.model.speaker import RegistryPreview, Role, Speaker, SpeakerKind, SpeakerQuote
from cubaquotes.model.stance import Stance, StanceSuggestion, StanceValue, Target
from cubaquotes.model.views import (
    ArticleRow,
    ArticleView,
    Change,
    Counts,
    HitKind,
    ImportOutcome,
    ListOutcome,
    Place,
    QuoteView,
    SearchHit,
)
from cubaquotes.model.wording import Difference, Missed, MissedKind, SameWording

__all__ = [
    "Annotation", "AnnotatorId", "Article", "ArticleId", "ArticleRow", "ArticleView", "Change", "Counts",
    "Difference", "Extraction", "HistoryDetail", "HistoryEntry", "HistoryId", "HistoryKind", "HitKind",
    "ImportOutcome", "ImportedText", "Lesson", "LessonKind", "ListOutcome", "Listed", "Metadata", "Missed",
    "MissedKind", "Place", "Progress", "QueueOrder", "Quote", "QuoteFilter", "QuoteId", "QuoteRow", "QuoteType",
    "QuoteView", "RegistryPreview", "Role", "SameWording", "SavedFilter", "Scare", "ScareKind", "SearchHit", "Span",
    "Spans", "Speaker", "SpeakerId", "SpeakerKind", "SpeakerQuote", "Stance", "StanceSuggestion", "StanceValue",
    "Status", "Target", "TargetId", "as_spans", "words_of",
]  # fmt: skip
