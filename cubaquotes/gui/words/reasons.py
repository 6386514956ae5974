"""Why a speaker is suggested, in the language of the window; the core says it in English."""

import re

from cubaquotes.gui.words.names import spoken_language
from cubaquotes.gui.words.patterns import Patterns
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr

_QUOTED = {"cue": "[‘“].+", "mention": "[‘“].+"}  # the article's words stand in quotation marks
_CLAUSES = Patterns(
    (
        QT_TR_NOOP("no cue of its own, so it goes on from the quote before"),
        QT_TR_NOOP("signed after the quote"),
        QT_TR_NOOP("a name and a colon introduce it"),
        QT_TR_NOOP("a colon introduces it"),
        QT_TR_NOOP("no cue beside the quote"),
        QT_TR_NOOP("a turn of the dialogue without a cue"),
        QT_TR_NOOP("a name before a colon"),
        QT_TR_NOOP("nobody is named for it"),
        QT_TR_NOOP("{name} is quoted beside it"),
        QT_TR_NOOP("{mention} is who says what it stands in"),
        QT_TR_NOOP("the wording names nobody"),
        QT_TR_NOOP("nobody was found who could have said it"),
        QT_TR_NOOP("its subject is left out, taken from the quote before = {name}, {entry} in the speaker list"),
        QT_TR_NOOP("its subject is left out, taken from the quote before = {name}"),
        QT_TR_NOOP("the subject is left out, so it is who spoke before: {name} (in the list of speakers)"),
        QT_TR_NOOP("the subject is left out, so it is who spoke before: {name}"),
        QT_TR_NOOP("{mention} is the speaker, {entry} in the speaker list"),
        QT_TR_NOOP("{mention} is the speaker"),
        QT_TR_NOOP("{mention} = {name}, {entry} in the speaker list"),
        QT_TR_NOOP("{mention} = {name} (in the list of speakers)"),
        QT_TR_NOOP("{mention} = {name}"),
        QT_TR_NOOP("{cue} in a sentence beside the quote"),
        QT_TR_NOOP("{cue} after the reported words, which stand without marks"),
        QT_TR_NOOP("{cue} before the reported words, which stand without marks"),
        QT_TR_NOOP("{cue} after it"),
        QT_TR_NOOP("{mention} stands before it"),
        QT_TR_NOOP("{cue} before it"),
        QT_TR_NOOP("{cue} before the quote"),
        QT_TR_NOOP("{cue} between the parts of the quote"),
        QT_TR_NOOP("{cue} after the quote"),
        QT_TR_NOOP("{cue} before marks inside another quote"),
        QT_TR_NOOP("{cue} put in between"),
        QT_TR_NOOP("{cue} before a colon"),
        QT_TR_NOOP("{cue} with a clause"),
        QT_TR_NOOP("{cue} after the statement"),
        QT_TR_NOOP("{cue} as a phrase"),
        QT_TR_NOOP("{cue} in the dialogue"),
        QT_TR_NOOP("{cue} with quoted words"),
        QT_TR_NOOP("{cue} with an infinitive"),
        QT_TR_NOOP("{cue} beside the quote"),
    ),
    _QUOTED,
)
_DOUBTS = Patterns(
    (
        QT_TR_NOOP("other names stand near the cue"),
        QT_TR_NOOP("the reference could be to somebody else"),
        QT_TR_NOOP("it could be a term or a title"),
        QT_TR_NOOP("it could go on from the quote before"),
        QT_TR_NOOP("it could also go with {cue} of {mention}"),
        QT_TR_NOOP("it could also go with {cue} nearby"),
        QT_TR_NOOP("{mention} could be {name}, too"),
    ),
    _QUOTED,
)
_STANCES = Patterns(
    (
        QT_TR_NOOP("“{named}” names the target, and the reporting word itself is against it."),
        QT_TR_NOOP("“{named}” names the target, and the reporting word itself is for it."),
        QT_TR_NOOP("“{named}” names the target, and the speaker asks for it."),
        QT_TR_NOOP(
            "“{named}” names the target, and an official of the country whose matter it is has no word against it."
        ),
        QT_TR_NOOP("“{named}” names the target, and an official of the country it is aimed at speaks ill of it."),
        QT_TR_NOOP("“{named}” names the target, and “{said}” is said of it by the speaker."),
        QT_TR_NOOP("“{named}” names the target, and “{said}” shows where the speaker stands."),
        QT_TR_NOOP("“{named}” names the target, and “{said}” is asked for."),
        QT_TR_NOOP("“{named}” names the target, and “{said}” is itself a judgement."),
        QT_TR_NOOP("“{named}” names the target, and “{said}” is said about it."),
        QT_TR_NOOP(
            "“{named}”, just before, names the target, and an official of the country whose matter it is "
            "has no word against it."
        ),
        QT_TR_NOOP(
            "“{named}”, just before, names the target, and an official of the country it is aimed at "
            "speaks ill of what comes of it."
        ),
    )
)
_SENTENCES = Patterns(
    (
        QT_TR_NOOP("Added by hand."),
        QT_TR_NOOP("Split off by hand."),
        QT_TR_NOOP("Learned: you named {name} for this in {where}."),
        QT_TR_NOOP("Learned: you did not name {name} for this in {where}."),
        QT_TR_NOOP("Learned: you found no quote in {where} on words put so ({outlet})."),
        QT_TR_NOOP("Without that: {name}, {percent} sure."),
    )
)
_SHARES = Patterns(
    (
        QT_TR_NOOP("{agreeing} of {all} decisions ({outlet})"),
        QT_TR_NOOP("{agreeing} of {all} decisions elsewhere"),
        QT_TR_NOOP("{agreeing} of {all} decisions"),
    ),
    {"agreeing": r"\d+", "all": r"\d+"},
)
_BEFORE = re.compile(
    r"(?:(?P<hand>Added by hand\.|Split off by hand\.) ?)?"
    r"(?:(?P<learned>Learned: you named .+? for this in .+?\.) (?P<without>Without that: .+?, \d+% sure\.) ?)?"
    r"(?P<engine>.*?)"
    r"(?: ?(?P<after>Learned: you (?:named|did not name|found no quote) .+\.))?",
    re.DOTALL,
)
_NAMED = re.compile(r"(?P<who>.+), named (?P<place>in the same paragraph|\w+ paragraphs? (?:above|below))", re.DOTALL)
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_AGAINST = "against it: "


def reason_words(reason: str) -> str:
    """The reason of a suggestion in the language of the window; what is not known of it stays in English."""
    parts = _BEFORE.fullmatch(reason) if spoken_language() != "en" else None
    if parts is None:
        return reason
    told = [_sentence(parts[name]) for name in ("hand", "learned", "without") if parts[name]]
    if parts["engine"]:
        engine = parts["engine"].removesuffix(".")
        clauses = "; ".join(map(_clause, engine.split("; ")))
        told.append(f"{clauses[:1].upper()}{clauses[1:]}{parts['engine'][len(engine) :]}")
    if parts["after"]:
        told.append(_sentence(parts["after"]))
    return " ".join(told)


def stance_reason_words(reason: str) -> str:
    """The reason of a suggested stance in the language of the window."""
    return _pattern(_STANCES, reason)


def _sentence(sentence: str) -> str:
    found = _SENTENCES.find(sentence)
    if found is None:
        return sentence
    text, values = found
    if "where" in values:
        values["where"] = _where(values["where"])
    if "outlet" in values:
        values["outlet"] = _outlet(values["outlet"])
    return tr(text).format(**values)


def _where(where: str) -> str:
    here, and_, elsewhere = where.rpartition(") and ")
    if and_:
        return tr("{here} and {elsewhere}").format(here=_share(f"{here})"), elsewhere=_share(elsewhere))
    return _share(where)


def _share(share: str) -> str:
    found = _SHARES.find(share)
    if found is None:
        return share
    text, values = found
    if "outlet" in values:
        values["outlet"] = _outlet(values["outlet"])
    return tr(text).format(**values)


def _outlet(outlet: str) -> str:
    names = {"this article": tr("this article"), "articles without an outlet": tr("articles without an outlet")}
    return names.get(outlet, outlet)


def _clause(clause: str) -> str:
    if clause.startswith(_AGAINST):
        doubt = clause.removeprefix(_AGAINST)
        return tr("against it: {doubt}").format(doubt=_pattern(_DOUBTS, doubt))
    named = _NAMED.fullmatch(clause)
    if named is not None:
        who = _pattern(_CLAUSES, named["who"])
        return tr("{who}, named {place}").format(who=who, place=_place(named["place"]))
    return _pattern(_CLAUSES, clause)


def _pattern(patterns: Patterns, words: str) -> str:
    found = patterns.find(words) or patterns.find(words[:1].lower() + words[1:])
    return tr(found[0]).format(**found[1]) if found is not None else words


def _place(place: str) -> str:
    word, _, way = place.partition(" ")
    number = _NUMBERS.get(word) or (int(word) if word.isdecimal() else 0)
    if not number:
        return tr("in the same paragraph")
    if way.endswith("above"):
        return tr("%n paragraphs above", "", number, one="one paragraph above")
    return tr("%n paragraphs below", "", number, one="one paragraph below")
