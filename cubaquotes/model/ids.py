"""Database ids that can't be mixed up."""

from typing import NewType

ArticleId = NewType("ArticleId", int)
QuoteId = NewType("QuoteId", int)
SpeakerId = NewType("SpeakerId", int)
TargetId = NewType("TargetId", int)
AnnotatorId = NewType("AnnotatorId", int)
HistoryId = NewType("HistoryId", int)
