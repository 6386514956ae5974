"""The columns of the table of annotated quotes, which CONTRACT.md fixes; what was added since comes last."""

from collections.abc import Mapping

COLUMNS: tuple[str, ...] = (
    "quote_id", "article_id", "article_title", "outlet", "author", "published", "url", "language", "quote_type",
    "quote_text", "spans", "cue", "source_mention", "speaker_id", "speaker", "speaker_kind", "target", "stance",
    "intensity", "evidence_text", "note", "status", "annotator", "decided_at", "confidence", "context_before",
    "context_after", "article_sha256", "stance_note", "speaker_role",
)  # fmt: skip


def in_order(row: Mapping[str, object]) -> dict[str, object]:
    """The row with every column, in order, None where it has nothing.

    Raises ValueError for a column that the contract doesn't know: that would be lost without a word.
    """
    unknown = row.keys() - set(COLUMNS)
    if unknown:
        raise ValueError(f"columns that no table has: {', '.join(sorted(unknown))}")
    return {column: row.get(column) for column in COLUMNS}
