"""The figures of a project, for people and for programs."""

from collections.abc import Mapping

from cubaquotes.model import Counts


def as_json(counts: Counts, annotator: str) -> dict[str, object]:
    """The figures as JSON has them; a stance is an object, because its key has three parts.

    annotator: whose decisions they count.
    """
    return {
        "annotator": annotator,
        "articles": counts.articles,
        "quotes": counts.quotes,
        "decided": counts.decided,
        "by_status": counts.by_status,
        "by_speaker": counts.by_speaker,
        "by_stance": [
            {"speaker": speaker, "target": target, "stance": value, "quotes": count}
            for (speaker, target, value), count in counts.by_stance.items()
        ],
        "by_annotator": counts.by_annotator,
    }


def as_text(counts: Counts, annotator: str) -> str:
    """The figures as short tables, the largest figure of each first. annotator: whose decisions they count."""
    lines = [
        f"{counts.articles:,} article{'s' * (counts.articles != 1)}, "
        f"{counts.quotes:,} quote{'s' * (counts.quotes != 1)}, {counts.decided:,} decided by {annotator}"
    ]
    lines += _table("Decided by", counts.by_annotator)
    lines += _table("Status", counts.by_status)
    lines += _table("Speaker", counts.by_speaker)
    stances = {f"{speaker} · {target} · {value}": count for (speaker, target, value), count in counts.by_stance.items()}
    lines += _table("Stance", stances)
    return "\n".join(lines) + "\n"


def _table(heading: str, figures: Mapping[str, int]) -> list[str]:
    if not figures:
        return []
    width = max(len(f"{count:,}") for count in figures.values())
    rows = sorted(figures.items(), key=lambda item: (-item[1], item[0]))
    return ["", heading, *(f"  {count:>{width},}  {name or '(nobody named)'}" for name, count in rows)]
