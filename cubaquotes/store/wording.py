"""Quotes that may say the same as another, by the rare words that they share."""

import json
from collections import Counter
from collections.abc import Iterable

from cubaquotes.model import ArticleId, QuoteId
from cubaquotes.store.database import Store

COMMON = 1_500  # a word that more quotes have tells nothing
RARE = 6  # so many rare words are looked for
LOOKED_UP = 40  # and so many words are asked after at most
CANDIDATES = 400


def candidates(store: Store, article_id: ArticleId, words: Iterable[str]) -> list[tuple[QuoteId, str]]:
    """Quotes of other articles, with their words as suggested, that share rare words with `words`; the likeliest first.

    Where all words are common, only quotes with the same words in a row. Bounded work, however many quotes there are.
    """
    wanted = sorted(dict.fromkeys(words), key=len, reverse=True)  # long words are mostly rarer
    shared = Counter[int]()
    rare = 0
    for word in wanted[:LOOKED_UP]:
        found = _having(store, f'"{word}"', COMMON + 1)
        if len(found) <= COMMON:
            shared.update(found)
            rare += 1
        if rare == RARE:
            break
    if not rare:
        shared.update(_having(store, '"' + " ".join(words) + '"', CANDIDATES))
    least = rare / 3
    likely = [quote_id for quote_id, number in shared.most_common(CANDIDATES) if number >= least]
    order = {quote_id: place for place, quote_id in enumerate(likely)}
    rows = store.rows(
        """
        SELECT q.id, q.text FROM json_each(:ids) CROSS JOIN quote AS q ON q.id = value AND q.removed = 0
        JOIN article AS a ON a.id = q.article_id AND a.removed = 0 WHERE q.article_id <> :article
        """,
        {"ids": json.dumps(likely), "article": article_id},
    )
    return sorted(rows, key=lambda row: order[row[0]])


def _having(store: Store, expression: str, limit: int) -> list[int]:
    found = store.rows(
        "SELECT rowid FROM quote_search WHERE quote_search MATCH :words LIMIT :limit",
        {"words": expression.replace("ё", "е").replace("Ё", "Е"), "limit": limit},
    )
    return [row[0] for row in found]
