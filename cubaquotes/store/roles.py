"""Bare roles ("the official"): who that is, is settled within an article, by what people decided there."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from cubaquotes.model import ArticleId, SpeakerId
from cubaquotes.speakers import is_bare_role
from cubaquotes.speakers.learning import lesson_key
from cubaquotes.store.database import Store

Mention = tuple[ArticleId, str]
"""An article and the lesson key of a name that is suggested in it."""


class Settled(NamedTuple):
    """The speaker that a bare role is in an article."""

    id: SpeakerId
    name: str


def one(store: Store, article_id: ArticleId, name: str) -> SpeakerId | None:
    """Who a suggested name is in an article, if it is a bare role and settled there."""
    mention = (article_id, lesson_key(name))
    found = settled(store, [mention]).get(mention) if is_bare_role(name) else None
    return found and found.id


def settled(store: Store, mentions: Iterable[Mention]) -> dict[Mention, Settled]:
    """Who bare roles are in their articles: the one speaker as whom somebody confirmed them there.

    A quote that was corrected in something else (its boundaries) counts too if its speaker is called by the role.
    """
    wanted = set(mentions)
    if not wanted:
        return {}
    found: defaultdict[Mention, set[Settled]] = defaultdict(set)
    for article_id, key, status, speaker_id, name in store.rows(
        """
        SELECT DISTINCT q.article_id, m.lesson_key, n.status, s.id, s.name
        FROM suggested_name AS m
        CROSS JOIN quote AS q INDEXED BY quote_name
            ON q.name_id = m.id AND q.removed = 0 AND q.article_id IN (SELECT value FROM json_each(:articles))
        JOIN annotation AS n ON n.quote_id = q.id AND n.status IN ('confirmed', 'corrected')
        JOIN speaker AS s ON s.id = n.speaker_id
        WHERE m.lesson_key IN (SELECT value FROM json_each(:keys))
        """,
        {
            "articles": json.dumps(sorted({article_id for article_id, _ in wanted})),
            "keys": json.dumps(sorted({key for _, key in wanted})),
        },
    ):
        if status == "confirmed" or f"{lesson_key(name)} ".startswith(f"{key} "):
            found[article_id, key].add(Settled(speaker_id, name))
    return {mention: next(iter(who)) for mention, who in found.items() if len(who) == 1 and mention in wanted}
