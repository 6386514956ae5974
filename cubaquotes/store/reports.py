"""What is read across the project: export rows, counts, places."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from cubaquotes.model import AnnotatorId, ArticleId, Counts, Listed, Place, QueueOrder, QuoteFilter, Status
from cubaquotes.store import articles
from cubaquotes.store.database import Store

# A quote q that counts: neither removed itself nor with its article.
_LIVE = "q.removed = 0 AND q.article_id NOT IN (SELECT id FROM article WHERE removed = 1)"

_CONTEXT = 80  # code points on either side of a quote, as in the view annotated_quotes

_FILTERS = {
    "status": "status = :status",
    "speaker": "speaker = :speaker",
    "article": "article_id = :article",
    "annotator": "annotator = :annotator",
}


def export_rows(store: Store, filters: Mapping[str, object], *, annotated_only: bool) -> Iterator[dict[str, object]]:
    """Rows of the view annotated_quotes in the order of the text. Filters that are None are left out.

    The context is cut here and not by the view: SQLite would walk through the text to each quote anew, which takes a
    minute in an article of some megabytes.
    """
    used = {name: value for name, value in filters.items() if value is not None}
    conditions = [_FILTERS[name] for name in used] + (["annotator IS NOT NULL"] if annotated_only else [])
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    order = "ORDER BY article_id, json_extract(spans, '$[0][0]'), quote_id, annotator, target"
    names = [str(row[1]) for row in store.rows("PRAGMA table_info(annotated_quotes)")]
    columns = ", ".join(f"NULL AS {name}" if name.startswith("context_") else name for name in names)
    article_id, text = None, ""
    for row in store.stream(f"SELECT {columns} FROM annotated_quotes {where} {order}", used):
        if row["article_id"] != article_id:
            article_id = ArticleId(int(str(row["article_id"])))
            text = articles.text(store, article_id)
        row["spans"] = spans = json.loads(str(row["spans"]))
        first, last = min(start for start, _ in spans), max(end for _, end in spans)
        row["context_before"], row["context_after"] = (
            text[max(0, first - _CONTEXT) : first],
            text[last : last + _CONTEXT],
        )
        yield row


def counts(store: Store, annotator: AnnotatorId) -> Counts:
    """Figures as `annotator` sees the project; while a quote is open, its speaker is the suggested one."""
    who = {"who": annotator}
    row = store.one(
        f"""
        SELECT count(*), coalesce(sum(a.quotes), 0) - coalesce(sum(j.number), 0)
        FROM article AS a LEFT JOIN {articles.JOINED} AS j ON j.article_id = a.id WHERE a.removed = 0
        """,
        who,
    )
    assert row is not None
    by_status = dict.fromkeys(map(str, Status), 0) | dict(
        store.rows(
            f"""
            SELECT n.status, count(*) FROM annotation AS n JOIN quote AS q ON q.id = n.quote_id AND {_LIVE}
            WHERE n.annotator_id = :who AND n.status <> 'open' AND n.joined_into IS NULL GROUP BY n.status
            """,
            who,
        )
    )
    decided = sum(by_status.values())
    by_status[Status.OPEN] = row[1] - decided
    by_stance = store.rows(
        """
        SELECT coalesce(p.name, s.name, m.name, ''), t.key, x.value, count(*)
        FROM stance AS x
        JOIN target AS t ON t.id = x.target_id
        JOIN quote AS q ON q.id = x.quote_id AND q.removed = 0
        JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = x.annotator_id AND n.status <> 'rejected'
        LEFT JOIN speaker AS p ON p.id = n.speaker_id
        LEFT JOIN suggested_name AS m ON m.id = q.name_id AND n.status = 'open'
        LEFT JOIN speaker AS s ON s.id = m.speaker_id
        WHERE x.annotator_id = :who GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        """,
        who,
    )
    return Counts(
        articles=row[0],
        quotes=row[1],
        decided=decided,
        by_status=by_status,
        by_speaker=_by_speaker(store, annotator),
        by_stance={(name, target, value): number for name, target, value, number in by_stance},
        by_annotator=_by_annotator(store),
    )


def _by_annotator(store: Store) -> dict[str, int]:
    """How many quotes each annotator decided, most first; also those who only did something else."""
    return dict(
        store.rows(
            """
            SELECT r.name, coalesce(sum(p.decided), 0) - (
                SELECT count(*) FROM annotation AS n
                JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0
                    AND q.article_id NOT IN (SELECT id FROM article WHERE removed = 1)
                WHERE n.annotator_id = r.id AND n.joined_into IS NOT NULL)
            FROM annotator AS r
            LEFT JOIN progress AS p ON p.annotator_id = r.id
                AND p.article_id NOT IN (SELECT id FROM article WHERE removed = 1)
            GROUP BY r.id ORDER BY 2 DESC, 1
            """
        )
    )


def _by_speaker(store: Store, annotator: AnnotatorId) -> dict[str, int]:
    """Quotes by the name of their speaker, most first; '' where nobody is named.

    Counted by suggested name over an index, less what `annotator` decided, plus what they decided it to be: joining a
    million quotes with everything takes four times as long.
    """
    decided = f"""
        FROM annotation AS n JOIN quote AS q ON q.id = n.quote_id AND {_LIVE}
        WHERE n.annotator_id = :who AND n.status <> 'open'
    """
    found = store.rows(
        f"""
        SELECT coalesce(s.name, m.name, ''), sum(number) FROM (
            SELECT q.name_id, count(*) AS number FROM quote AS q WHERE {_LIVE} GROUP BY q.name_id
            UNION ALL SELECT q.name_id, -count(*) {decided} GROUP BY q.name_id
        ) AS c LEFT JOIN suggested_name AS m ON m.id = c.name_id LEFT JOIN speaker AS s ON s.id = m.speaker_id
        GROUP BY 1
        UNION ALL SELECT coalesce((SELECT name FROM speaker WHERE id = n.speaker_id), ''), count(*) {decided}
            AND n.status <> 'rejected' GROUP BY n.speaker_id
        """,
        {"who": annotator},
    )
    numbers = Counter[str]()
    for name, number in found:
        numbers[name] += number
    return {name: number for name, number in sorted(numbers.items(), key=lambda row: (-row[1], row[0])) if number}


def place(store: Store, annotator: AnnotatorId) -> Place:
    """Where `annotator` was; what has been removed since is left out."""
    row = store.one(
        """
        SELECT a.id, q.id, t.id, p.whole, p.filter, p.sorting FROM place AS p
        LEFT JOIN article AS a ON a.id = p.article_id AND a.removed = 0
        LEFT JOIN quote AS q ON q.id = p.quote_id AND q.removed = 0 AND q.article_id = a.id
        LEFT JOIN target AS t ON t.id = p.target_id AND t.removed = 0 AND t.active
        WHERE p.annotator_id = ?
        """,
        (annotator,),
    )
    if row is None:
        return Place()
    try:
        listed = Listed(bool(row[3]), QuoteFilter.from_json(json.loads(row[4])), QueueOrder(row[5]))
    except (ValueError, TypeError):  # another version's: no reason not to open the project
        listed = Listed()
    article_id, quote_id, target_id = row[:3]
    return Place(article_id, quote_id, target_id, listed)


def remember_place(store: Store, annotator: AnnotatorId, where: Place) -> None:
    """Keep where `annotator` is, in the transaction under way."""
    store.run(
        "INSERT OR REPLACE INTO place (annotator_id, article_id, quote_id, target_id, whole, filter, sorting)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            annotator,
            where.article_id,
            where.quote_id,
            where.target_id,
            int(where.listed.whole),
            json.dumps(where.listed.filter.as_json()),
            where.listed.order.value,
        ),
    )
