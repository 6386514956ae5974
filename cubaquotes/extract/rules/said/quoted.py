"""Quoted words after a reporting verb: what it says (X dijo «…»), or part of its object ("calificó de «…»")."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import OTHER, ROLE
from cubaquotes.extract.rules.said import bounds, subjects
from cubaquotes.extract.rules.said.frame import BEFORE, OBJECT, Frame
from cubaquotes.extract.rules.said.hearing import Hearing

# A name that people give a thing, and the name of an outlet in marks, have no more words or tokens than these.
_LONGEST_NICKNAME, _LONGEST_OUTLET = 4, 5


def quote_after(heard: Hearing) -> Frame | None:
    """X dijo «…»."""
    if "direct" not in heard.verb.powers:
        return None
    at = heard.right.at
    if _is_told_to(heard, at):
        return None
    end = bounds.clause_end(heard.cast, at, heard.last)
    direct = end <= heard.cast.scene.last[heard.cast.scene.quote_of[at]]
    return heard.frame(BEFORE, [(at, end)], heard.left or heard.right.subject, direct=direct)


def _is_told_to(heard: Hearing, at: int) -> bool:
    """ "рассказал он «Известиям»", "добавил в эфире «Радио 37»": the short name of an outlet."""
    scene, k = heard.cast.scene, heard.cast.scene.quote_of[at]
    last = scene.last[k]
    if scene.lexicon.code != "ru" or last - at > _LONGEST_OUTLET or not scene.tags[at + 1] & t.CAPITAL:
        return False
    if scene.tags[last - 2] & t.FINAL or scene.tags[at - 1] & t.COLON:
        return False
    return scene.low[at - 1] in ("эфире", "эфир", "радио", "канале", "телеканале")


def quoted_object(heard: Hearing) -> Frame | None:
    """ "calificó de «…»", "acusa a Washington de «…» con los visados"."""
    cast, right, verb = heard.cast, heard.right, heard.verb
    scene = cast.scene
    short = scene.last[scene.quote_of[right.at]] - right.at <= 3
    if short and ("object" not in verb.powers or verb.group == "talk"):
        return None
    if scene.lexicon.code == "ru" and scene.low[right.at - 1] in ("о", "об") and scene.low[right.at - 2] == "слова":
        return None  # "ответил на слова о «ржавых ракетах»"
    if verb.lemma in scene.lexicon.lists["names_things"] and in_relative(heard):
        return None
    if verb.lemma in scene.lexicon.lists["nicknames"] and _gives_nickname(heard):
        return None
    begin = past_circumstances(cast, heard.cue + 1, right.at)
    subject = heard.left
    after = right.subject
    if subject is None and after is not None and after.first == heard.cue + 1 and after.last < right.at:
        # "Calificó el ministro de «farsa» el juicio": the subject, unless it runs into the quoted words.
        subject, begin = after, after.last
    return heard.frame(OBJECT, [(begin, _object_end(heard))], subject)


def _object_end(heard: Hearing) -> int:
    """Where the object ends: before a comma that another reporting verb follows ("…, la vocera contestó: …")."""
    cast, at = heard.cast, heard.right.at
    end = bounds.clause_end(cast, at, heard.last)
    commas = (k for k in range(cast.scene.last[cast.scene.quote_of[at]], end) if cast.scene.tags[k] & t.COMMA)
    comma, colon = next(commas, end), end if cast.scene.tags[min(end, heard.last - 1)] & t.COLON else 0
    return comma if colon and any(subjects.is_finite_cue(cast, k) for k in range(comma, end)) else end


def _gives_nickname(heard: Hearing) -> bool:
    """ "Los vecinos bautizaron el edificio como «el panal»": what many call a thing is nobody's statement."""
    scene, who = heard.cast.scene, heard.left
    k = scene.quote_of[heard.right.at]
    words = sum(1 for j in range(scene.first[k], scene.last[k]) if scene.tags[j] & t.WORD)
    many = who is None or (who.kind in (ROLE, OTHER) and who.plural) or who.kind == OTHER
    return words <= _LONGEST_NICKNAME and many and heard.verb.number != "s"


def past_circumstances(cast: Cast, begin: int, stop: int) -> int:
    """Past "este martes en La Habana" between the verb and its object."""
    scene = cast.scene
    k = begin
    while k < stop:
        tag = scene.tags[k]
        if k + 1 < stop and tag & t.DETERMINER and scene.tags[k + 1] & t.CALENDAR:
            k += 2
        elif tag & (t.CALENDAR | t.NUMBER) or (tag & t.ADVERB and not tag & t.DETERMINER):
            k += 1
        elif scene.low[k] in scene.lexicon.lists["circumstantial"] and k + 1 < stop:
            inner = cast.at.get(k + 1)
            if inner is None and not scene.tags[k + 1] & t.CALENDAR:
                return k if k == begin else begin
            k = inner.last if inner is not None else k + 2
        else:
            return k
    return begin


def in_relative(heard: Hearing) -> bool:
    """ "azul que el viejo llamó «azul de antes»": a name for a thing, told in passing."""
    tags = heard.cast.scene.tags
    for k in range(heard.cue - 1, max(heard.cue - 8, -1), -1):
        if tags[k] & (t.RELATIVE | t.COMPLEMENTIZER):
            return True
        if tags[k] & t.STOP:
            return False
    return False
