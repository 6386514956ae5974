"""Quotes by their speaker: to choose from, and to show what a change of the registry would do."""

import json
from collections.abc import Iterable
from textwrap import shorten

from cubaquotes.model import AnnotatorId, QuoteId, RegistryPreview, SpeakerId, SpeakerQuote
from cubaquotes.store.database import Row, Store
from cubaquotes.store.recorder import RowChange

_WORDS = 90  # code points of a quote's beginning
_EXAMPLES = 20

_DECIDED = """
    SELECT q.id, q.article_id, a.title, q.text, r.name FROM annotation AS n
    CROSS JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0
    JOIN article AS a ON a.id = q.article_id AND a.removed = 0
    JOIN annotator AS r ON r.id = n.annotator_id
"""
# Quotes by their suggested name that are open to who asks.
_OPEN = """
    FROM quote AS q INDEXED BY quote_name JOIN article AS a ON a.id = q.article_id AND a.removed = 0
    WHERE q.removed = 0 AND q.name_id IN ({names}) AND NOT EXISTS (
        SELECT 1 FROM annotation AS n WHERE n.quote_id = q.id AND n.annotator_id = :who AND n.status <> 'open')
"""


def of_speaker(store: Store, me: AnnotatorId, speaker_id: SpeakerId, limit: int) -> list[SpeakerQuote]:
    """Quotes that anybody decided to be of a speaker, newest decisions first, then open ones suggested as theirs."""
    decided = store.rows(
        f"{_DECIDED} WHERE n.speaker_id = ? AND n.status <> 'open' ORDER BY n.id DESC LIMIT ?", (speaker_id, limit)
    )
    suggested = store.rows(
        "SELECT q.id, q.article_id, a.title, q.text, ''"
        + _OPEN.format(names="SELECT id FROM suggested_name WHERE speaker_id = :speaker")
        + " LIMIT :limit",
        {"speaker": speaker_id, "who": me, "limit": max(0, limit - len(decided))},
    )
    return _listed([*decided, *suggested])


def counts(store: Store, me: AnnotatorId, speakers: Iterable[SpeakerId]) -> dict[SpeakerId, int]:
    """How many quotes are of each speaker: decided so by anybody, or suggested so and open to who asks."""
    found = {}
    for speaker_id in speakers:
        row = store.one(
            "SELECT count(*) FROM (SELECT n.quote_id FROM annotation AS n JOIN quote AS q ON q.id = n.quote_id"
            " AND q.removed = 0 WHERE n.speaker_id = :speaker AND n.status <> 'open' UNION SELECT q.id"
            + _OPEN.format(names="SELECT id FROM suggested_name WHERE speaker_id = :speaker")
            + ")",
            {"speaker": speaker_id, "who": me},
        )
        found[speaker_id] = row[0] if row is not None else 0
    return found


def preview(
    store: Store, me: AnnotatorId, changes: Iterable[RowChange], renamed: Iterable[int], aliases: Iterable[str]
) -> RegistryPreview:
    """What a change of the registry has done, within its transaction. renamed: the suggested names that it concerns."""
    decided = [
        (change.key["quote_id"], change.key["annotator_id"]) for change in changes if change.table == "annotation"
    ]
    names = {"names": json.dumps(sorted(renamed)), "who": me}
    open_ones = _OPEN.format(names="SELECT value FROM json_each(:names)")
    row = store.one(f"SELECT count(*) {open_ones}", names)
    assert row is not None
    articles = store.one(
        f"SELECT count(*) FROM (SELECT q.article_id {open_ones} UNION"
        " SELECT article_id FROM quote WHERE id IN (SELECT value FROM json_each(:decided)))",
        {**names, "decided": json.dumps(sorted({quote_id for quote_id, _ in decided}, key=str))},
    )
    assert articles is not None
    first = json.dumps(decided[:_EXAMPLES])
    examples = store.rows(
        f"{_DECIDED} JOIN json_each(?) AS c ON n.quote_id = c.value ->> 0 AND n.annotator_id = c.value ->> 1", (first,)
    )
    left = {**names, "limit": _EXAMPLES - len(examples)}
    examples += store.rows(f"SELECT q.id, q.article_id, a.title, q.text, '' {open_ones} LIMIT :limit", left)
    return RegistryPreview(len(decided), row[0], articles[0], tuple(aliases), tuple(_listed(examples)))


def decisions_on(store: Store, speaker_id: SpeakerId, quote_ids: Iterable[QuoteId]) -> list[Row]:
    """The annotations on some quotes that name a speaker, whoever made them.

    Of each: quote, annotator, status, whether boundaries or type are the annotator's own, the suggested name.
    """
    return store.rows(
        """
        SELECT n.quote_id, n.annotator_id, n.status, n.moved OR n.type IS NOT NULL, m.name FROM annotation AS n
        JOIN quote AS q ON q.id = n.quote_id LEFT JOIN suggested_name AS m ON m.id = q.name_id
        WHERE n.speaker_id = ? AND n.quote_id IN (SELECT value FROM json_each(?))
        """,
        (speaker_id, json.dumps(sorted(set(quote_ids)))),
    )


def _listed(rows: Iterable[Row]) -> list[SpeakerQuote]:
    return [SpeakerQuote(r[0], r[1], r[2], shorten(r[3], _WORDS, placeholder="…"), r[4]) for r in rows]
