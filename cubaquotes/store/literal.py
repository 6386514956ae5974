"""Quotes whose own source says the suggested name: “Putin said”, not “he said” or “the president said”."""

import json
from collections.abc import Iterable

from cubaquotes.model import AnnotatorId, QuoteId, SpeakerId
from cubaquotes.speakers.learning import is_generic
from cubaquotes.speakers.names import name_words
from cubaquotes.store.database import Store

_ENDING = 2  # letters in which a declined surname may differ
_SHORT = 4  # letters that have to be the same, whatever the ending


def literal(store: Store, quote_ids: Iterable[QuoteId]) -> set[QuoteId]:
    """Those of the quotes in whose source the surname of the suggested speaker, or the name's last word, stands."""
    rows = store.rows(
        """
        SELECT q.id, m.name, s.words FROM quote AS q
        JOIN suggested_name AS m ON m.id = q.name_id
        JOIN quote_span AS s ON s.quote_id = q.id AND s.role = 'source' AND s.position = 0
        WHERE q.id IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(quote_ids)),),
    )
    return {QuoteId(quote) for quote, name, words in rows if not is_generic(name) and _says(words or "", name)}


def decided_so(store: Store, annotator: AnnotatorId, key: str, speaker: SpeakerId) -> set[QuoteId]:
    """The quotes with a name in their source that `annotator` gave to `speaker`, among those with the lessons `key`."""
    rows = store.rows(
        """
        SELECT q.id FROM suggested_name AS m
        CROSS JOIN quote AS q INDEXED BY quote_name ON q.name_id = m.id AND q.removed = 0 AND q.origin = 'engine'
        CROSS JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = :who AND n.speaker_id = :speaker
            AND n.status IN ('confirmed', 'corrected')
        WHERE m.lesson_key = :key
        """,
        {"key": key, "who": annotator, "speaker": speaker},
    )
    return literal(store, [QuoteId(row[0]) for row in rows])


def _says(words: str, name: str) -> bool:
    parts = name_words(name)
    if not parts:
        return False
    stem = parts[-1][: max(_SHORT, len(parts[-1]) - _ENDING)]
    return any(word.startswith(stem) for word in name_words(words))
