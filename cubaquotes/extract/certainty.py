"""How sure a suggestion is: the chance that its words and its source are both right."""

import math

from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.drafts import CLAIM, Draft
from cubaquotes.extract.lang import Language
from cubaquotes.extract.who.identity import Identity
from cubaquotes.model import QuoteType

QUOTE_FEATURES = (
    "how", "chance", "least chance", "margin", "mention", "type", "stretches", "words", "group", "clause", "rival",
    "how and chance", "type and chance", "margin and mention", "type and margin", "left", "closing", "mark",
)  # fmt: skip


# How often a way of naming gives the right speaker once the mention itself is right. Measured on articles of our own:
# the share at the first look, before anything was tuned on them, and when all was done. The truth lies between.
#                                                          first look   in the end
_BY_NAME = 1.0  # a name or a surname                       208 of 213   277 of 277 (with its mention)
_BY_PERSON = 0.96  # a role that the article gives somebody   25 of 29     65 of 65
_BY_EPITHET = 0.75  # a word that it gives nobody              7 of 12     29 of 33
_BY_ITSELF = 0.75  # "the chef", of whom nothing is told      22 of 44     50 of 59 (with "a chef", which is surer)
_CLEAR_PERSON, _NEAR_PERSON, _CLOSE_PERSON = 0.95, 0.9, 0.85  # he: 96 of 110, 204 of 213
_NAMELESS = 0.85  # he, they or it for somebody unnamed       17 of 27     39 of 42
# Nearer than this, in sentences of distance, the next best is close to the one chosen, or near.
_CLOSE, _CLEAR = 0.4, 1.0


def naming_chance(identity: Identity | None) -> float:
    """How often a mention resolved like this one names the right speaker, once the mention itself is right."""
    if identity is None or identity.how in ("name", "surname", "apposition", "joint"):
        return _BY_NAME
    if identity.how == "epithet":
        return _BY_EPITHET
    if identity.how in ("pronoun", "elided", "relative"):
        if identity.person is None:
            return _NAMELESS
        return _CLOSE_PERSON if identity.lead < _CLOSE else _NEAR_PERSON if identity.lead < _CLEAR else _CLEAR_PERSON
    if identity.person is not None:
        return _BY_PERSON if identity.lead >= _CLEAR else _CLOSE_PERSON
    return _BY_ITSELF if identity.bare else 1.0


def is_close(identity: Identity | None) -> bool:
    """Whether somebody else could be meant nearly as well."""
    return identity is not None and bool(identity.rival) and identity.lead < _CLOSE


def certainty(language: Language, draft: Draft) -> float:
    """The calibrated chance, 0 to 1. A claim brings its own; so does a quote where no model was trained."""
    model = language.models.get("certainty")
    if model is None or draft.how == CLAIM or not draft.readings:
        return min(1.0, max(0.0, draft.chance))
    return model.chance(quote_values(draft))


def quote_values(draft: Draft) -> list[Value]:
    """What speaks for and against a quote with marks; in the order of QUOTE_FEATURES."""
    unit = draft.readings[0].unit
    chance = _step(draft.chance)
    least = _step(min(reading.chance for reading in draft.readings))
    mention = draft.mention.kind if draft.mention is not None else "none"
    margin = int(max(0.0, min(8.0, draft.frame.score))) if draft.frame is not None else -1
    group = draft.frame.info.group if draft.frame is not None else "none"
    rival = draft.readings[0].rival
    clause = int(draft.type is QuoteType.MIXED)
    kind = str(draft.type)
    return [
        draft.how, chance, least, margin, mention, kind, min(len(draft.quoted), 4), bucket(unit.words), group, clause,
        rival.kind if rival is not None else "none", (draft.how, chance), (kind, chance), (margin, mention),
        (kind, margin), unit.left, unit.closing, int(unit.repeated),
    ]  # fmt: skip


def _step(chance: float) -> int:
    """The log odds in steps of a half, from -4 to 6."""
    chance = min(max(chance, 1e-6), 1 - 1e-6)
    return max(-8, min(12, round(2 * math.log(chance / (1 - chance)))))
