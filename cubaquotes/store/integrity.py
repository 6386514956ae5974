"""Whether a project file is sound: the database itself, its references, and every span against its words."""

import hashlib
from collections import defaultdict

from cubaquotes.errors import ProjectError
from cubaquotes.store.database import Store

_SPANS = """
    SELECT q.article_id, q.id, s.role || ' span', s.start, s."end", s.words
        FROM quote_span AS s JOIN quote AS q ON q.id = s.quote_id WHERE q.article_id = :article
    UNION ALL SELECT q.article_id, q.id, 'moved boundary', s.start, s."end", s.words
        FROM annotation_span AS s JOIN quote AS q ON q.id = s.quote_id WHERE q.article_id = :article
    UNION ALL SELECT q.article_id, q.id, 'evidence', s.start, s."end", s.words
        FROM stance AS s JOIN quote AS q ON q.id = s.quote_id WHERE q.article_id = :article AND s.start IS NOT NULL
    UNION ALL SELECT article_id, NULL, 'scare quote', start, "end", words FROM scare WHERE article_id = :article
"""

# What triggers keep against what follows from the decisions; rows that say nothing (0) are left out on both sides.
_LESSONS = """
    SELECT annotator_id, 'a name' FROM (
        SELECT annotator_id, name_id, outlet, speaker_id, number FROM lesson_name WHERE number <> 0
        UNION ALL SELECT annotator_id, name_id, outlet, speaker_id, -count(*) FROM taught
            WHERE NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
    ) GROUP BY annotator_id, name_id, outlet, speaker_id HAVING sum(number) <> 0
    UNION SELECT annotator_id, 'a cue' FROM (
        SELECT annotator_id, outlet, cue, type, kept, rejected FROM lesson_cue WHERE kept <> 0 OR rejected <> 0
        UNION ALL SELECT annotator_id, outlet, cue, type, -sum(NOT rejected), -sum(rejected) FROM taught
            GROUP BY 1, 2, 3, 4
    ) GROUP BY annotator_id, outlet, cue, type HAVING sum(kept) <> 0 OR sum(rejected) <> 0
"""


def problems(store: Store) -> list[str]:
    """What is wrong, one sentence each; empty if the file is sound."""
    try:
        found = [f"Database: {row[0]}." for row in store.rows("PRAGMA integrity_check") if row[0] != "ok"]
    except ProjectError as error:  # damaged so badly that it can't even be gone through
        found = [str(error)]
    if found:
        return found  # nothing that is read from a damaged database means anything
    found += [
        f"Reference to nothing: row {row} of {table} names a missing {parent}."
        for table, row, parent, _ in store.rows("PRAGMA foreign_key_check")
    ]
    # Asking an index whether it is sound is a kind of writing.
    for index in ("article_search", "quote_search", "note_search", "speaker_search") if store.writable else ():
        found += _index_problems(store, index)
    for (article_id,) in store.rows("SELECT id FROM article ORDER BY id"):
        found += _article_problems(store, article_id)
    return found + _count_problems(store)


def _article_problems(store: Store, article_id: int) -> list[str]:
    row = store.one(
        "SELECT a.sha256, t.text FROM article AS a LEFT JOIN article_text AS t ON t.article_id = a.id WHERE a.id = ?",
        (article_id,),
    )
    assert row is not None
    sha256, text = row
    if text is None:
        return [f"Article {article_id} has no text."]
    found = []
    if hashlib.sha256(text.encode()).hexdigest() != sha256:
        found.append(f"Article {article_id}: the text is not the one that was imported (its SHA-256 differs).")
    content: defaultdict[int, list[str]] = defaultdict(list)
    for _, quote_id, what, start, end, words in store.rows(_SPANS, {"article": article_id}):
        where = f"Article {article_id}" + (f", quote {quote_id}" if quote_id else "")
        if end > len(text) or text[start:end] != words:
            found.append(f"{where}: the {what} {start}–{end} should read “{words}” and reads “{text[start:end]}”.")
        if what == "content span":
            content[quote_id].append(words)
    for quote_id, words in store.rows("SELECT id, text FROM quote WHERE article_id = ?", (article_id,)):
        if " … ".join(content[quote_id]) != words:
            found.append(f"Article {article_id}, quote {quote_id}: its words are not those of its spans.")
    return found


def _index_problems(store: Store, index: str) -> list[str]:
    try:
        store.run(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # 1: with what it indexes
    except ProjectError:
        return [f"The full-text index {index} does not fit the words it is made of."]
    return []


def _count_problems(store: Store) -> list[str]:
    """The figures that triggers keep, counted afresh."""
    found = [
        f"Article {article_id} is said to have {said} quotes and has {has}."
        for article_id, said, has in store.rows(
            """
            SELECT a.id, a.quotes, (SELECT count(*) FROM quote WHERE article_id = a.id AND removed = 0) AS has
            FROM article AS a WHERE quotes <> has
            """
        )
    ]
    found += [
        f"Article {article_id}: {said} quotes are said to be decided by annotator {annotator_id} and {has} are."
        for article_id, annotator_id, said, has in store.rows(
            """
            SELECT p.article_id, p.annotator_id, p.decided, (
                SELECT count(*) FROM annotation AS n JOIN quote AS q ON q.id = n.quote_id
                WHERE q.article_id = p.article_id AND q.removed = 0 AND n.annotator_id = p.annotator_id
                    AND n.status <> 'open') AS has
            FROM progress AS p WHERE p.decided <> has
            """
        )
    ]
    found += [
        f"Lessons: annotator {annotator_id} is said to have decided on {what} otherwise than they did."
        for annotator_id, what in store.rows(_LESSONS)
    ]
    moved = store.rows(
        """
        SELECT quote_id, annotator_id FROM annotation AS n WHERE moved <> EXISTS
            (SELECT 1 FROM annotation_span AS s WHERE s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id)
        """
    )
    return found + [f"Quote {q}: the boundaries of annotator {a} are missing, or left over." for q, a in moved]
