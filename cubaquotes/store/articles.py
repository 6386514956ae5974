"""Articles: their rows, texts and progress."""

import hashlib
import json
from collections.abc import Iterable

from cubaquotes.model import AnnotatorId, Article, ArticleId, ArticleRow, ImportedText, Metadata, Span
from cubaquotes.store.database import Row, Store, now
from cubaquotes.store.recorder import Recorder

# How many quotes of an article the annotator joined into others: those count no more.
JOINED = """
    (SELECT q.article_id, count(*) AS number FROM annotation AS n JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0
    WHERE n.annotator_id = :who AND n.joined_into IS NOT NULL GROUP BY q.article_id)
"""

_ROW = f"""
    SELECT a.id, a.title, a.outlet, a.published, a.language, a.quotes - coalesce(j.number, 0),
        coalesce(p.decided, 0) - coalesce(j.number, 0), d.article_id IS NOT NULL
    FROM article AS a
    LEFT JOIN {JOINED} AS j ON j.article_id = a.id
    LEFT JOIN progress AS p ON p.article_id = a.id AND p.annotator_id = :who
    LEFT JOIN done AS d ON d.article_id = a.id AND d.annotator_id = :who
    WHERE a.removed = 0
"""


def sha256(text: str) -> str:
    """The identity of an article: over its text as UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def overview(store: Store, annotator: AnnotatorId) -> list[ArticleRow]:
    """All articles in the order in which they came, with the progress of `annotator`."""
    return [_row(row) for row in store.rows(f"{_ROW} ORDER BY a.id", {"who": annotator})]


def rows(store: Store, annotator: AnnotatorId, ids: Iterable[ArticleId]) -> tuple[ArticleRow, ...]:
    """Some articles; removed ones are left out."""
    wanted = json.dumps(sorted(ids))
    found = store.rows(
        f"{_ROW} AND a.id IN (SELECT value FROM json_each(:ids)) ORDER BY a.id", {"who": annotator, "ids": wanted}
    )
    return tuple(_row(row) for row in found)


def passed_over(store: Store, annotator: AnnotatorId, article_id: ArticleId) -> set[Span]:
    """Passages of an article that `annotator` found to be no quotes."""
    found = store.rows(
        'SELECT start, "end" FROM passed_over WHERE annotator_id = ? AND article_id = ?', (annotator, article_id)
    )
    return {Span(start, end) for start, end in found}


def find(store: Store, text_sha256: str) -> tuple[ArticleId, bool] | None:
    """The article with this text and whether it is removed, or None."""
    row = store.one("SELECT id, removed FROM article WHERE sha256 = ?", (text_sha256,))
    return None if row is None else (ArticleId(row[0]), bool(row[1]))


def insert(recorder: Recorder, imported: ImportedText, metadata: Metadata, engine: str) -> ArticleId:
    """Add an article with its text."""
    article_id = recorder.create(
        "article",
        {
            "sha256": sha256(imported.text),
            **metadata_columns(metadata),
            "origin": imported.origin,
            "engine": engine,
            "imported_at": now(),
        },
    )
    recorder.store.run("INSERT INTO article_text (article_id, text) VALUES (?, ?)", (article_id, imported.text))
    return ArticleId(article_id)


def get(store: Store, annotator: AnnotatorId, article_id: ArticleId) -> Article | None:
    """One article with its text; None if it is removed or was never there."""
    row = store.one(
        """
        SELECT a.id, t.text, a.sha256, a.title, a.outlet, a.author, a.url, a.published, a.language, a.origin,
            a.imported_at, EXISTS (SELECT 1 FROM done WHERE article_id = a.id AND annotator_id = ?)
        FROM article AS a JOIN article_text AS t ON t.article_id = a.id WHERE a.id = ? AND a.removed = 0
        """,
        (annotator, article_id),
    )
    if row is None:
        return None
    return Article(row[0], row[1], row[2], Metadata(*row[3:9]), row[9], row[10], bool(row[11]))


def text(store: Store, article_id: ArticleId) -> str:
    """The words of an article."""
    row = store.one("SELECT text FROM article_text WHERE article_id = ?", (article_id,))
    assert row is not None, f"no article {article_id}"
    return str(row[0])


def scare(store: Store, article_id: ArticleId) -> tuple[Span, ...]:
    """Quoted stretches of an article that are nobody's statement."""
    return tuple(
        Span(*row)
        for row in store.rows('SELECT start, "end" FROM scare WHERE article_id = ? ORDER BY start', (article_id,))
    )


def live_ids(store: Store) -> list[ArticleId]:
    """All articles that are not removed."""
    return [row[0] for row in store.rows("SELECT id FROM article WHERE removed = 0 ORDER BY id")]


def metadata_columns(metadata: Metadata) -> dict[str, object]:
    """The columns of `article` that a person may edit."""
    return {
        "title": metadata.title,
        "outlet": metadata.outlet,
        "author": metadata.author,
        "url": metadata.url,
        "published": metadata.published,
        "language": metadata.language,
    }


def _row(row: Row) -> ArticleRow:
    return ArticleRow(row[0], row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7]))
