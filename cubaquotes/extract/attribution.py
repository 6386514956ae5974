"""Who said a quoted stretch: cue and mention beside it."""

from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import Mention, find_mentions
from cubaquotes.extract.text import Document


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue token and the mention that is its subject (None: elided). `where`: before, after or inverted."""

    cue: int
    mention: Mention | None
    where: str


def after_quote(doc: Document, start: int, stop: int) -> Attribution | None:
    """What follows a quote within tokens [start, stop): "she said", "said Zakharova"."""
    cue = _first_cue(doc, start, min(stop, start + 25))
    if cue is None:
        return None
    subjects = find_mentions(doc, start, cue)
    if subjects:
        return Attribution(cue, subjects[0], "after")
    inverted = find_mentions(doc, cue + 1, stop)
    if inverted and inverted[0].first <= cue + 1:
        return Attribution(cue, inverted[0], "inverted")
    return Attribution(cue, None, "after")


def before_quote(doc: Document, start: int, stop: int) -> Attribution | None:
    """What leads in to a quote within tokens [start, stop): "Zakharova said that"."""
    cues = [i for i in range(start, stop) if doc.flags[i] & f.CUE and doc.quote_of[i] < 0]
    for cue in reversed(cues):
        mentions = find_mentions(
            doc, cue + 1 if doc.low[cue] == "according" else start, stop if doc.low[cue] == "according" else cue
        )
        subject = _subject(doc, mentions)
        if subject or cue == cues[0]:
            return Attribution(cue, subject, "before")
    return None


def _first_cue(doc: Document, start: int, stop: int) -> int | None:
    return next((i for i in range(start, stop) if doc.flags[i] & f.CUE and doc.quote_of[i] < 0), None)


def _subject(doc: Document, mentions: list[Mention]) -> Mention | None:
    free = [m for m in mentions if not (m.first and doc.flags[m.first - 1] & (f.PREPOSITION | f.TO))]
    named = [m for m in free if m.kind != "other"]
    return next(reversed(named or free), None)
