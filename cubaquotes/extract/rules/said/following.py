"""What follows a reporting verb: its subject, and what it reports."""

from dataclasses import dataclass

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases import joint, russian_names
from cubaquotes.extract.rules.phrases.mention import GROUP, OTHER, PERSON, ROLE, Mention
from cubaquotes.extract.rules.said import objects
from cubaquotes.extract.rules.said.subjects import SPEAKS, agrees, is_finite_cue, is_infinitive_form
from cubaquotes.extract.rules.scene import Scene

QUOTE, CLAUSE, COLON, INFINITIVE, COMMA, END = "quote", "clause", "colon", "infinitive", "comma", "end"


_LONGEST_SEARCH = 30
_PARTICIPLES = (
    "вший",
    "вшая",
    "вшие",
    "вшийся",
    "вшаяся",
    "ющий",
    "ющая",
    "ащий",
    "ащая",
    "ящий",
    "ящая",
    "ущий",
    "ущая",
)
_LONGEST_ASIDE = 16
_TOLD_TO = ("ям", "ам", "у", "ю", "е", "и")
_SURE = ("convencid", "segur", "partidari", "confiad", "conscient")
# The marks around the name of a newspaper.
_OPENING, _CLOSING = frozenset('«„“"'), frozenset('»“”"')


@dataclass(slots=True)
class Right:
    """What follows a verb: the subject if it stands there, what stopped the search, and where."""

    subject: Mention | None
    hit: str
    at: int
    linked: bool = False  # a preposition before the quoted words: "acusó de «…»"
    direct_object: bool = False
    busy: bool = False  # past "al abrir": what follows is an object


def look_right(cast: Cast, cue: int, last: int, verb: Verb) -> Right:
    """What follows the verb at `cue`, up to `last`."""
    found = Right(None, END, last)
    russian = cast.scene.lexicon.code == "ru"
    k = cue + 1
    for words in range(_LONGEST_SEARCH):
        if k >= last:
            return found
        k = _past_told(cast, k) if russian else k
        hit = _hit(cast, cue, k, found)
        jump = 0
        if hit == COMMA:
            jump = _over_comma(cast, k, last) or _over_aside(cast, k, last, verb, found)
            if jump == k + 1 and cast.scene.lexicon.code == "es" and not _closes_apposition(cast, cue, k):
                jump = 0
        if hit is not None and not jump:
            found.hit, found.at = hit, k
            return found
        k = jump or _step(cast, k, last, verb, found, words)
        if found.hit == INFINITIVE:
            return found
    found.at = min(k, last)
    return found


def is_outlet(cast: Cast, k: int) -> bool:
    """Whether the marks that open at token `k` hold the name of a body."""
    named = cast.at.get(k)
    return named is not None and named.kind == GROUP and named.last == cast.scene.last[cast.scene.quote_of[k]]


def _past_told(cast: Cast, k: int) -> int:
    """Past "«Курьеру»" in "сказал «Курьеру» пресс-секретарь", also in an insertion into somebody's words; else `k`."""
    scene = cast.scene
    if scene.words[k] not in _OPENING:
        return k
    last = next((j + 1 for j in range(k + 2, min(len(scene) - 1, k + 5)) if scene.words[j] in _CLOSING), 0)
    if not last or not scene.tags[k + 1] & t.CAPITAL:
        return k
    if scene.low[last - 2].endswith(_TOLD_TO) and scene.tags[last] & (t.COMMA | t.FINAL | t.BREAK):
        return last  # "рассказал «Ведомостям», что …"
    named = cast.at.get(last)
    subject = named is not None and named.kind in (PERSON, ROLE) and "N" in named.cases
    return last if subject else k


def _hit(cast: Cast, cue: int, k: int, found: Right) -> str | None:
    """What the token `k` after a cue begins or ends; None if the search goes on."""
    scene = cast.scene
    tag = scene.tags[k]
    if scene.quote_of[k] >= 0 and scene.quote_of[k] != scene.quote_of[cue]:
        return None if is_outlet(cast, k) else QUOTE
    if tag & t.COMPLEMENTIZER and not tag & t.CAPITAL:
        if _tells_of_subject(cast, k, found):
            return None
        return CLAUSE if _opens_clause(cast, cue, k) else END
    if tag & t.COLON:
        return COLON
    if tag & t.COMMA:
        return COMMA
    again = tag & t.CUE and k > cue + 1 and is_finite_cue(cast, k)
    return END if tag & t.STOP or again or (tag & t.CONJUNCTION and found.subject is None) else None


def _tells_of_subject(cast: Cast, k: int, found: Right) -> bool:
    """ "cuenta un importador que prefirió no dar su nombre, «…»": the relative clause of somebody new."""
    who = found.subject
    if cast.scene.lexicon.code != "es" or who is None or not who.indefinite or who.last != k:
        return False
    near = range(k + 1, min(len(cast.scene) - 1, k + 12))
    comma = next((j for j in near if cast.scene.tags[j] & t.COMMA), None)
    return comma is not None and cast.scene.quote_of[comma + 1] >= 0


# Prepositions that may stand before "que" without changing what it does: "advirtió de que", "insistió en que".
_NOT_BEFORE_QUE = frozenset(("más", "menos", "antes", "mejor", "peor", "tan", "tal", "tanto", "lo", "los", "la", "las"))


_BEFORE_QUE = frozenset(("de", "en", "a", "con"))


def _opens_clause(cast: Cast, cue: int, k: int) -> bool:
    """Whether "que" or "что" begins what is reported: not "hasta que", "lo que", "más que"."""
    scene = cast.scene
    if scene.lexicon.code == "ru":
        return not scene.tags[k - 1] & t.CONJUNCTION
    before = scene.tags[k - 1]
    if k - 1 == cue:
        return True
    if before & t.CONJUNCTION and not before & t.CUE:
        return False
    if before & t.PREPOSITION:
        lemma = scene.lexicon.verbs[scene.low[cue]].lemma
        told = lemma in scene.lexicon.lists["tells_of"] or lemma in scene.lexicon.lists["of_that"]
        told = told or scene.low[k - 2].startswith(_SURE)  # "se mostró convencido de que"
        return scene.low[k - 1] in _BEFORE_QUE and (k - 2 == cue or k - 1 in cast.ending or told)
    noun = before & (t.DETERMINER | t.SUBORDINATOR) and not before & (t.ADVERB | t.CLITIC)
    return not noun and scene.low[k - 1] not in _NOT_BEFORE_QUE


def _over_comma(cast: Cast, comma: int, last: int) -> int:
    """Where to go on after a comma: at "что", or behind a parenthesis that "que" or a colon follows; 0 to stop."""
    scene = cast.scene
    if comma + 1 >= last:
        return 0
    follows = scene.tags[comma + 1]
    if follows & t.COMPLEMENTIZER:
        return comma + 1
    if scene.quote_of[comma + 1] >= 0 or (
        follows & (t.CONJUNCTION | t.SUBORDINATOR | t.DETERMINER) and not follows & t.RELATIVE
    ):
        return 0
    for k in range(comma + 1, min(last - 1, comma + 18)):
        if scene.tags[k] & (t.COLON | t.SEMICOLON | t.FINAL | t.DASH) or scene.quote_of[k] >= 0:
            return k if scene.tags[k] & t.COLON else 0
        if scene.tags[k] & t.COMMA and scene.tags[k + 1] & t.COMPLEMENTIZER:
            return k + 1
        if scene.tags[k] & t.CUE and (is_finite_cue(cast, k) or scene.lexicon.verbs[scene.low[k]].form == "gerund"):
            return 0
    return 0


def _over_aside(cast: Cast, comma: int, last: int, verb: Verb, found: Right) -> int:
    """ "сказал, пряча глаза, министр": past what stands in commas before the subject that ends the clause; else 0."""
    scene = cast.scene
    if scene.lexicon.code != "ru" or found.subject is not None:
        return 0
    for k in range(comma + 1, min(last - 1, comma + _LONGEST_ASIDE)):
        if scene.quote_of[k] != scene.quote_of[comma] or scene.tags[k] & (t.STOP & ~t.COMMA):
            return 0
        subject = cast.at.get(k + 1) if scene.tags[k] & t.COMMA else None
        if subject is not None and subject.kind in (PERSON, ROLE) and "N" in subject.cases:
            ends = subject.last >= last or scene.tags[subject.last] & t.STOP
            return k + 1 if ends and agrees(subject, verb, "ru") else 0
    return 0


def _closes_apposition(cast: Cast, cue: int, comma: int) -> bool:
    """ "Afirmó el embajador, X, que …" against "dijo X, que llegó ayer"."""
    commas = cast.scene.tags[cue:comma]
    return any(tag & t.COMMA for tag in commas)


def _step(cast: Cast, k: int, last: int, verb: Verb, found: Right, words: int) -> int:
    """Past one word or mention; takes down the subject, and an infinitive that is content."""
    scene = cast.scene
    tag = scene.tags[k]
    code = scene.lexicon.code
    if "infinitive" in verb.powers and is_infinitive_form(code, scene.low[k], tag):
        found.hit, found.at = INFINITIVE, k
        return k
    if verb.lemma in scene.lexicon.lists["light"] and scene.low[k] in scene.lexicon.lists["companions"]:
        return k + 1
    if tag & t.PREPOSITION:
        return _past_preposition(cast, k, last, verb, found)
    loose = words <= 1
    mention = (
        None
        if tag & (t.ADVERB | t.CALENDAR | t.NUMBER) and not tag & t.DETERMINER
        else cast.parse(k, last, loose=loose)
    )
    if mention is None:
        return k + 1
    if code == "ru" and mention.kind == OTHER and _is_participle(cast, k, last):
        return k + 1
    told = code == "ru" and _may_be_told(cast, mention) and _subject_after(cast, mention, verb)
    free = found.subject is None and not told and not found.busy and not (code == "ru" and _after_preposition(cast, k))
    together = joint.after(cast, mention, last) if free and verb.number == "p" else None
    if together is not None and "N" in (together.cases or "N"):
        found.subject = together
        return max(k + 1, together.last)
    if free and agrees(mention, verb, code):
        found.subject = mention
        cast.add(mention)
    return max(k + 1, mention.last)


def _past_preposition(cast: Cast, k: int, last: int, verb: Verb, found: Right) -> int:
    """Past the preposition at `k` and what it governs; takes down an infinitive that is content ("llamó a salir")."""
    scene = cast.scene
    found.linked = True
    reported = objects.infinitive(cast, k, last, verb)
    if reported:
        found.hit, found.at = INFINITIVE, reported
        return reported
    inner = cast.at.get(k + 1)
    if inner is not None and inner.kind in SPEAKS:
        return min(inner.last, last)
    k += 1
    while k < last and scene.tags[k] & t.DETERMINER:
        k += 1
    if scene.lexicon.code == "ru":
        return _past_noun(cast, k, last)
    word = k < last and not scene.tags[k] & (t.STOP | t.COMPLEMENTIZER)
    found.busy = found.busy or (word and is_infinitive_form("es", scene.low[k], scene.tags[k]))
    return k + 1 if word else k


def _is_participle(cast: Cast, k: int, last: int) -> bool:
    """ "спросил сидевший (в президиуме) вице-спикер": what tells more of the subject that follows."""
    scene = cast.scene
    ends = scene.low[k].endswith(_PARTICIPLES) and not scene.tags[k] & (t.NOUN | t.CAPITAL)
    return ends and k + 1 < last and bool(scene.tags[k + 1] & (t.PREPOSITION | t.ADVERB | t.NEGATION))


def _may_be_told(cast: Cast, mention: Mention) -> bool:
    """Whether the mention can be an outlet: "ТАСС", "Би-би-си", "Рейтер"."""
    if mention.kind == GROUP:
        return cast.scene.tags[mention.first] & t.CAPITAL > 0
    bare = mention.kind == PERSON and not mention.head and not mention.role
    return bare and mention.last - mention.first == 1 and not russian_names.is_given(cast.scene, mention.first)


def _past_noun(cast: Cast, k: int, last: int) -> int:
    """Past "пресс-конференции" after "на", so that the name behind it is not taken for what it belongs to."""
    scene = cast.scene
    plain = k + 1 < last and scene.tags[k] & t.WORD and not scene.tags[k] & (t.CAPITAL | t.SMALL | t.CUE)
    named = plain and scene.tags[k + 1] & t.CAPITAL and k not in cast.at and _is_somebody(scene, k + 1)
    return k + 1 if named else k


def _is_somebody(scene: Scene, k: int) -> bool:
    return russian_names.is_surname(scene.low[k]) or russian_names.is_given(scene, k)


def _subject_after(cast: Cast, told: Mention, verb: Verb) -> bool:
    """ "рассказала ТАСС (его) сестра": the agency was told; who spoke follows."""
    at = told.last
    at += at < len(cast.scene) and cast.scene.low[at] in cast.scene.lexicon.possessives and at not in cast.at
    follows = cast.at.get(at)
    return follows is not None and follows.kind in (PERSON, ROLE) and agrees(follows, verb, "ru")


def _after_preposition(cast: Cast, k: int) -> bool:
    return bool(cast.scene.tags[k - 1] & t.PREPOSITION)
