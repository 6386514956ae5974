"""Which quotes a filter lets through, in batches small enough that a decision never waits behind one."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from cubaquotes.model import (
    AnnotatorId,
    ArticleId,
    HistoryId,
    Progress,
    QueueOrder,
    QuoteFilter,
    QuoteId,
    QuoteRow,
    QuoteView,
    SavedFilter,
)
from cubaquotes.store import quotes
from cubaquotes.store.articles import JOINED
from cubaquotes.store.database import Row, Store
from cubaquotes.store.search import match_expression

BATCH = 2_000  # quotes; some 5 ms in a project of a million
WORDS = 360  # code points of a quote in a list: some four lines

DECIDED = 10_001  # a key of QueueOrder.DOUBT behind that of every confidence

# Whoever the quote's speaker is to the annotator: a speaker's id; less than 0 a suggested name; 0 nobody.
_SPEAKER = """
    iif(coalesce({n}.status, 'open') = 'open', coalesce(m.speaker_id, -m.id, 0), coalesce({n}.speaker_id, 0))
"""
_KEYS = {
    QueueOrder.POSITION: "0",
    QueueOrder.DOUBT: f"iif(coalesce(o.status, 'open') = 'open', CAST(q.confidence * 10000 AS INTEGER), {DECIDED})",
    QueueOrder.SPEAKER: _SPEAKER,
}
# Where the content begins and ends for the annotator who asks: o is their annotation.
_MOVED = """
    iif(o.moved, (SELECT {one} FROM annotation_span AS s
        WHERE s.quote_id = q.id AND s.annotator_id = o.annotator_id ORDER BY s.position {way} LIMIT 1), q.{one})
"""
_PLACE = ", ".join((_MOVED.format(one="start", way="ASC"), _MOVED.format(one='"end"', way="DESC") + " DESC"))


class Found(NamedTuple):
    """Quotes in the order of the text. keys: by what the order sorts them; is_open: to the annotator who asks."""

    ids: tuple[int, ...]
    keys: tuple[int, ...]
    is_open: tuple[int, ...]


def batches(store: Store, wanted: QuoteFilter) -> list[list[ArticleId]]:
    """The articles in which there may be something, in their order, in groups with some BATCH quotes each."""
    conditions = {
        "a.id = :article": wanted.article is not None,
        "a.outlet = :outlet": wanted.outlet is not None,
        "a.language IN (SELECT value FROM json_each(:languages))": bool(wanted.languages),
    }
    where = " AND ".join(["a.removed = 0 AND a.quotes > 0", *(sql for sql, used in conditions.items() if used)])
    found = store.rows(
        f"SELECT a.id, a.quotes FROM article AS a WHERE {where} ORDER BY a.id",
        {"article": wanted.article, "outlet": wanted.outlet, "languages": json.dumps(sorted(wanted.languages))},
    )
    groups: list[list[ArticleId]] = []
    size = BATCH
    for article_id, number in found:
        if size >= BATCH:
            groups.append([])
            size = 0
        groups[-1].append(ArticleId(article_id))
        size += number
    return groups


def find(
    store: Store, annotator: AnnotatorId, wanted: QuoteFilter, order: QueueOrder, articles: list[ArticleId]
) -> Found:
    """The quotes of some articles that `wanted` lets through; none that `annotator` made a part of another."""
    own = wanted.annotator in (None, annotator)
    n = "o" if own else "n"  # the annotation that the filter looks at; o is that of who asks
    conditions, parameters = _conditions(wanted, n)
    words = match_expression(wanted.words)
    if wanted.words and not words:
        return Found((), (), ())
    parameters |= {"who": annotator, "other": wanted.annotator or annotator, "articles": json.dumps(articles)}
    if words:
        low, high = store.rows(
            "SELECT min(id), max(id) FROM quote WHERE article_id IN (SELECT value FROM json_each(?)) AND removed = 0",
            (parameters["articles"],),
        )[0]
        conditions.append(
            "q.id IN (SELECT rowid FROM quote_search WHERE quote_search MATCH :words AND rowid BETWEEN :low AND :high)"
        )
        parameters |= {"words": words, "low": low, "high": high}
    where = "".join(f" AND {condition}" for condition in conditions)
    key = _KEYS[order].format(n=n)
    found = store.rows(
        f"""
        SELECT q.id, {key}, coalesce(o.status, 'open') = 'open'
        FROM quote AS q INDEXED BY quote_article
        LEFT JOIN annotation AS o ON o.quote_id = q.id AND o.annotator_id = :who
        {"" if own else "LEFT JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = :other"}
        {"LEFT JOIN suggested_name AS m ON m.id = q.name_id" if "m." in key else ""}
        WHERE q.article_id IN (SELECT value FROM json_each(:articles)) AND q.removed = 0
            AND o.joined_into IS NULL {where}
        ORDER BY q.article_id, {_PLACE}, q.id
        """,
        parameters,
    )
    return Found(*zip(*found, strict=True)) if found else Found((), (), ())


def _conditions(wanted: QuoteFilter, n: str) -> tuple[list[str], dict[str, object]]:
    """What is asked of a quote q and of the annotation `n` on it."""
    is_open = f"coalesce({n}.status, 'open') = 'open'"
    stance = "EXISTS (SELECT 1 FROM stance AS s WHERE s.quote_id = q.id AND s.annotator_id = :other"
    if wanted.target is not None:
        stance += " AND s.target_id = :target"
    named = f"q.name_id IN (SELECT id FROM suggested_name WHERE {{}}) AND {is_open}"
    conditions = {
        f"coalesce({n}.status, 'open') IN (SELECT value FROM json_each(:statuses))": bool(wanted.statuses),
        f"coalesce({n}.type, q.type) IN (SELECT value FROM json_each(:types))": bool(wanted.types),
        f"({named.format('speaker_id = :speaker')} OR {n}.speaker_id = :speaker)": wanted.speaker is not None,
        named.format("name = :name AND speaker_id IS NULL"): bool(wanted.name),
        f"iif({is_open}, q.name_id, {n}.speaker_id) IS NULL": wanted.unnamed,
        f"{stance} AND s.value = :stance)": wanted.stance is not None,
        f"{stance})": wanted.target is not None and wanted.stance is None and not wanted.untagged,
        f"NOT {stance})": wanted.untagged,
        "q.confidence >= :least": wanted.least > 0,
        "q.confidence <= :most": wanted.most < 1,
    }
    parameters: dict[str, object] = {
        "statuses": json.dumps(sorted(wanted.statuses)),
        "types": json.dumps(sorted(wanted.types)),
        "speaker": wanted.speaker,
        "name": wanted.name,
        "target": wanted.target,
        "stance": wanted.stance,
        "least": wanted.least,
        "most": wanted.most,
    }
    return [sql for sql, used in conditions.items() if used], parameters


def names(store: Store, keys: Iterable[int]) -> dict[int, str]:
    """What the keys of QueueOrder.SPEAKER stand for, in words; '' for nobody."""
    wanted = json.dumps(list(keys))
    found = store.rows(
        """
        SELECT value, coalesce(s.name, m.name, '') FROM json_each(:keys)
        LEFT JOIN speaker AS s ON s.id = value LEFT JOIN suggested_name AS m ON m.id = -value
        """,
        {"keys": wanted},
    )
    return dict(found)


def rows(store: Store, annotator: AnnotatorId, ids: Iterable[QuoteId]) -> list[QuoteRow]:
    """Rows of a list in the order of `ids`; removed quotes, and those of removed articles, are left out."""
    order = {quote_id: place for place, quote_id in enumerate(ids)}
    views = sorted(quotes.views(store, annotator, order), key=lambda view: order[view.id])
    wanted = json.dumps(sorted({view.article_id for view in views}))
    articles: dict[int, Row] = {
        row[0]: row[1:]
        for row in store.rows(
            "SELECT id, title, language FROM article WHERE id IN (SELECT value FROM json_each(?)) AND removed = 0",
            (wanted,),
        )
    }
    keys = json.dumps(sorted(order))
    stored: dict[int, float] = dict(
        store.rows("SELECT id, confidence FROM quote WHERE id IN (SELECT value FROM json_each(?))", (keys,))
    )
    called = _called(store, views)
    return [
        _row(view, called, stored[view.id], *articles[view.article_id]) for view in views if view.article_id in articles
    ]


def _called(store: Store, views: Iterable[QuoteView]) -> dict[int, str]:
    decided = {view.mine.speaker_id for view in views if view.mine and view.mine.speaker_id}
    found = store.rows(
        "SELECT id, name FROM speaker WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(decided)),)
    )
    return dict(found)


def _row(view: QuoteView, called: dict[int, str], confidence: float, title: str, language: str) -> QuoteRow:
    decided = view.mine is not None and view.mine.status.decided
    speaker = called.get(view.speaker_id or 0) if decided else view.suggestion.speaker
    words = " ".join(view.suggestion.text[: 2 * WORDS].split())
    if len(words) > WORDS:
        words = words[: WORDS - 1].rstrip() + "…"
    return QuoteRow(
        view.id, view.article_id, title, words, view.type, view.status, view.speaker_id, speaker, confidence,
        language,
    )  # fmt: skip


def progress(store: Store, annotator: AnnotatorId, article_id: ArticleId | None) -> Progress:
    """How many quotes there are in an article or the whole project, and how many `annotator` decided."""
    row = store.one(
        f"""
        SELECT coalesce(sum(a.quotes), 0) - coalesce(sum(j.number), 0),
            coalesce(sum(p.decided), 0) - coalesce(sum(j.number), 0)
        FROM article AS a
        LEFT JOIN {JOINED} AS j ON j.article_id = a.id
        LEFT JOIN progress AS p ON p.article_id = a.id AND p.annotator_id = :who
        WHERE a.removed = 0 {"" if article_id is None else "AND a.id = :article"}
        """,
        {"who": annotator, "article": article_id},
    )
    assert row is not None
    return Progress(*row)


def decisions(store: Store, annotator: AnnotatorId, limit: int) -> Iterator[tuple[str, int]]:
    """The annotator's last actions in which they decided: when, and about how many quotes; the oldest first."""
    found = store.rows(
        """
        SELECT at, changes FROM history WHERE annotator_id = ? AND kind = 'do' AND quote_id IS NOT NULL
            AND length(changes) < 100000 ORDER BY id DESC LIMIT ?
        """,
        (annotator, limit),
    )
    for at, changes in reversed(found):
        number = sum(
            table == "annotation" and (after or {}).get("status", "open") != "open"
            for table, _, _, after in json.loads(changes)
        )
        if number:
            yield at, number


def newest_action(store: Store) -> HistoryId:
    """The last row of the history, for `decided_since`."""
    row = store.one("SELECT coalesce(max(id), 0) FROM history")
    assert row is not None
    return HistoryId(row[0])


def decided_since(store: Store, action: HistoryId) -> set[QuoteId]:
    """The quotes about which somebody decided, or took a decision back, after a row of the history."""
    found = store.rows(
        """
        SELECT DISTINCT json_extract(c.value, '$[1].quote_id') FROM history AS h
        JOIN history AS d ON d.id = coalesce(h.action_id, h.id) JOIN json_each(d.changes) AS c
        WHERE h.id > ? AND json_extract(c.value, '$[0]') = 'annotation'
        """,
        (action,),
    )
    return {QuoteId(row[0]) for row in found}


def saved(store: Store, annotator: AnnotatorId) -> list[SavedFilter]:
    """The filters that an annotator keeps, by name; without those of another version that this one can't read."""
    kept = []
    for name, text, order in store.rows(
        "SELECT name, filter, sorting FROM saved_filter WHERE annotator_id = ?", (annotator,)
    ):
        with suppress(ValueError, TypeError):
            kept.append(SavedFilter(name, QuoteFilter.from_json(json.loads(text)), QueueOrder(order)))
    return sorted(kept, key=lambda one: one.name.casefold())


def save(store: Store, annotator: AnnotatorId, kept: SavedFilter) -> None:
    """Keep a filter, in the transaction under way; one of the same name is replaced."""
    store.run(
        "INSERT OR REPLACE INTO saved_filter (annotator_id, name, filter, sorting) VALUES (?, ?, ?, ?)",
        (annotator, kept.name, json.dumps(kept.filter.as_json()), kept.order.value),
    )


def forget(store: Store, annotator: AnnotatorId, name: str) -> None:
    """Keep a filter no longer, in the transaction under way; nothing happens if there is none of that name."""
    store.run("DELETE FROM saved_filter WHERE annotator_id = ? AND name = ?", (annotator, name))


def annotators(store: Store) -> list[tuple[AnnotatorId, str]]:
    """Everybody who ever wrote something, by name."""
    return [(AnnotatorId(row[0]), row[1]) for row in store.rows("SELECT id, name FROM annotator ORDER BY name")]


def outlets(store: Store) -> list[str]:
    """The outlets of the articles, by name; '' if some have none."""
    found = store.rows("SELECT DISTINCT outlet FROM article WHERE removed = 0")
    return sorted((row[0] for row in found), key=str.casefold)
