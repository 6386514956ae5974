"""Why a quote is given to a speaker: one sentence of plain English."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.certainty import is_close
from cubaquotes.extract.drafts import CLAIM, Draft
from cubaquotes.extract.said.readings import CARRY, FRAME, LEAD, NOBODY, SIGN, TURN, Option
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.identity import Identity
from cubaquotes.model import Span

# From this confidence on nothing is said against the suggestion.
_SURE = 0.8
_LONGEST = 60


def reason(doc: Document, draft: Draft, identity: Identity | None, entry: str | None, confidence: float) -> str:
    """Cue, mention, antecedent, registry entry, and what spoke against, as far as there are any.

    entry: the name in the registry that the speaker was matched with.
    """
    parts = [_cue(doc, draft)]
    who = _who(doc, draft, identity, entry)
    if who:
        parts.append(who)
    doubt = _doubt(doc, draft, identity, confidence)
    if doubt:
        parts.append(doubt)
    sentence = "; ".join(parts)
    return sentence[:1].upper() + sentence[1:] + "."


def _cue(doc: Document, draft: Draft) -> str:
    if draft.how == CARRY:
        return "no cue of its own, so it goes on from the quote before"
    if draft.how == SIGN:
        return "signed after the quote"
    if draft.how == TURN:
        named = draft.mention is not None and doc.flags[draft.mention.last] & f.COLON
        return "a name and a colon introduce it" if named else "a colon introduces it"
    if draft.frame is None:
        return "no cue beside the quote"
    token = draft.frame.cue
    cue = f"‘{doc.words[token]}’"
    if draft.how == LEAD:
        return f"{cue} in a sentence beside the quote"
    at = doc.starts[token]
    if draft.how == CLAIM:
        place = "after" if at > draft.content[-1].start else "before"
        return (
            f"{cue} {place} the reported words, which stand without marks" if not draft.quoted else f"{cue} {place} it"
        )
    if draft.quoted[0].start > at:
        return f"{cue} before the quote"
    inside = len(draft.quoted) > 1 and draft.quoted[-1].start > at
    return f"{cue} between the parts of the quote" if inside else f"{cue} after the quote"


def _who(doc: Document, draft: Draft, identity: Identity | None, entry: str | None) -> str:
    if identity is None:
        return "nobody is named for it"
    shown = (
        f"{identity.name}"
        if entry is None or entry == identity.name
        else f"{identity.name}, {entry} in the speaker list"
    )
    if draft.mention is None:
        return f"its subject is left out, taken from the quote before = {shown}"
    words = _short(draft.mention.span(doc).of(doc.text))
    place = _distance(doc, draft.mention.span(doc), identity.antecedent)
    if place == "" and words.lower().removeprefix("the ").removeprefix("a ") == identity.name.lower():
        return f"‘{words}’ is the speaker" + (
            f", {entry} in the speaker list" if entry and entry != identity.name else ""
        )
    return f"‘{words}’ = {shown}" + (f", named {place}" if place else "")


def _distance(doc: Document, mention: Span, antecedent: Span | None) -> str:
    """Where the antecedent is, as a person would say it."""
    if antecedent is None or antecedent == mention:
        return ""
    here = doc.paragraph_of(doc.token_at(mention.start))
    there = doc.paragraph_of(doc.token_at(antecedent.start))
    if here == there:
        return "in the same paragraph"
    count = abs(here - there)
    amount = "one paragraph" if count == 1 else f"{_NUMBERS.get(count, str(count))} paragraphs"
    return f"{amount} {'above' if there < here else 'below'}"


_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}


def _doubt(doc: Document, draft: Draft, identity: Identity | None, confidence: float) -> str:
    if is_close(identity) and identity is not None and draft.mention is not None:
        word = _short(draft.mention.span(doc).of(doc.text))
        return f"against it: ‘{word}’ could be {_short(identity.rival)}, too"
    if confidence >= _SURE:
        return ""
    rival = next((reading.rival for reading in draft.readings if reading.rival is not None), None)
    if rival is not None:
        against = _rival(doc, rival, draft)
        if against:
            return f"against it: {against}"
    if draft.frame is not None and draft.frame.score < 1 and draft.mention is not None:
        return "against it: other names stand near the cue"
    if identity is not None and identity.how in ("pronoun", "elided"):
        return "against it: the reference could be to somebody else"
    return ""


def _rival(doc: Document, rival: Option, draft: Draft) -> str:
    if rival.kind == NOBODY:
        return "it could be a term or a title"
    if rival.frame is not None and rival.frame is not draft.frame and rival.kind in (FRAME, LEAD):
        if rival.mention is not None and rival.mention == draft.mention:
            return ""  # another verb of the same source leaves the speaker as it is
        cue = f"‘{doc.words[rival.frame.cue]}’"
        if rival.mention is None:
            return f"it could also go with {cue} nearby"
        return f"it could also go with {cue} of ‘{_short(rival.mention.span(doc).of(doc.text))}’"
    if rival.kind == CARRY:
        return "it could go on from the quote before"
    return ""


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
