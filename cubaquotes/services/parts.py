"""Cutting and joining the places of a quote's words, and what is decided about them. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cubaquotes.model import Annotation, Span, Spans, Stance, Status


def split(content: Spans, at: int, text: str) -> tuple[Spans, Spans] | None:
    """The content before the character `at` and from it on, without white space at the cut; None if either has no word.

    Between two words a cut may stand before or after the space.
    """
    at = min(max(at, 0), len(text))
    if 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        return None  # within a word
    before = _trimmed((Span(span.start, min(span.end, at)) for span in content), text)
    after = _trimmed((Span(max(span.start, at), span.end) for span in content), text)
    if not _has_word(before, text) or not _has_word(after, text):
        return None
    return before, after


def union(first: Spans, second: Spans, text: str = "") -> Spans:
    """The stretches of both, in order. Those that overlap, touch, or have only space of one line between them are one.

    Across a line's end they stay apart, since a quote that runs over paragraphs has a span in each.
    """
    found: list[Span] = []
    for span in sorted((*first, *second)):
        gap = text[found[-1].end : span.start] if found else ""
        if found and (span.start <= found[-1].end or (gap.isspace() and "\n" not in gap)):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def inside(spans: Iterable[Span], content: Spans) -> Spans:
    """What of `spans` lies in `content`."""
    cut = (Span(max(a.start, b.start), min(a.end, b.end)) for a in spans for b in content)
    return tuple(sorted(span for span in cut if span.start < span.end))


def holds(outer: Spans, inner: Spans) -> bool:
    """Whether all of `inner` lies in `outer`."""
    return union(outer, inner) == union(outer, ())


def shared_out(stances: Sequence[Stance], before: Spans, after: Spans) -> tuple[tuple[Stance, ...], tuple[Stance, ...]]:
    """The stances for the first and for the second part: where their evidence is; others for both."""
    only_after = {stance for stance in stances if _touches(stance, after) and not _touches(stance, before)}
    only_before = {stance for stance in stances if _touches(stance, before) and not _touches(stance, after)}
    return (
        tuple(stance for stance in stances if stance not in only_after),
        tuple(stance for stance in stances if stance not in only_before),
    )


def joined(first: Annotation, second: Annotation) -> Annotation:
    """The decisions on two quotes as one; an open one takes what was decided; of two stances the first holds."""
    decided = first if first.status.decided or not second.status.decided else second
    targets = {stance.target_id for stance in first.stances}
    return replace(
        first,
        status=Status.CONFIRMED if decided.status.decided else Status.OPEN,
        speaker_id=decided.speaker_id,
        note="\n".join(filter(None, dict.fromkeys((first.note, second.note)))),
        stances=(*first.stances, *(stance for stance in second.stances if stance.target_id not in targets)),
    )


def _touches(stance: Stance, content: Spans) -> bool:
    return stance.evidence is not None and any(stance.evidence.overlaps(span) for span in content)


def _trimmed(spans: Iterable[Span], text: str) -> Spans:
    found = []
    for start, end in spans:
        words = text[start:end]
        if words.strip():
            found.append(Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())))
    return tuple(found)


def _has_word(spans: Spans, text: str) -> bool:
    return any(map(str.isalnum, "".join(span.of(text) for span in spans)))
