"""Frozen dataclasses and enums: the words of DESIGN.md as types. Imports nothing else of the program."""

from cubaquotes.model.annotation import Annotation, Status
from cubaquotes.model.article import Article, ImportedText, Metadata
from cubaquotes.model.ids import AnnotatorId, ArticleId, HistoryId, QuoteId, SpeakerId, TargetId
from cubaquotes.model.lesson import Lesson, LessonKind
from cubaquotes.model.quote import Extraction, Quote, QuoteType, Scare, ScareKind
from cubaquotes.model.span import Span, Spans, as_spans, words_of
from cubaquotes.model.speaker import Speaker, SpeakerKind
from cubaquotes.model.stance import Stance, StanceSuggestion, StanceValue, Target
from cubaquotes.model.views import (
    ArticleRow,
    ArticleView,
    Change,
    Counts,
    HistoryEntry,
    ImportOutcome,
    Place,
    QuoteView,
    SearchHit,
)

__all__ = [
    "Annotation", "AnnotatorId", "Article", "ArticleId", "ArticleRow", "ArticleView", "Change", "Counts", "Extraction",
    "HistoryEntry", "HistoryId", "ImportOutcome", "ImportedText", "Lesson", "LessonKind", "Metadata", "Place", "Quote",
    "QuoteId", "QuoteType", "QuoteView", "Scare", "ScareKind", "SearchHit", "Span", "Spans", "Speaker", "SpeakerId",
    "SpeakerKind", "Stance", "StanceSuggestion", "StanceValue", "Status", "Target", "TargetId", "as_spans", "words_of",
]  # fmt: skip
