"""Whose verb it is: the subject before a reporting verb, and what can be one."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases import joint
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene

SPEAKS = frozenset((PERSON, ROLE, GROUP, PLACE, PRONOUN, DOCUMENT))
_LIGHT = t.CLITIC | t.NEGATION | t.AUXILIARY | t.ADVERB
# How far a subject may stand from its verb.
_REACH = 40
_INFINITIVES = ("ть", "чь", "ться", "тись", "йти", "дти", "вести", "нести", "расти", "спасти", "блюсти", "везти")
_LONGEST_BRACKET = 8
_LONGEST_TITLE, _LONGEST_APPOSITION = 6, 14
_WITH_CLITIC = tuple(r + c for r in ("ar", "er", "ir") for c in ("se", "le", "les", "lo", "los", "la", "las", "nos"))


def is_finite_cue(cast: Cast, k: int) -> bool:
    """Whether a finite form of a reporting verb stands at `k`, outside marks: not "su cuenta", "la denuncia"."""
    scene = cast.scene
    tag = scene.tags[k]
    if (
        not tag & t.CUE
        or tag & (t.NOUN | t.CAPITAL)
        or not scene.lexicon.verbs[scene.low[k]].finite
        or scene.quote_of[k] >= 0
    ):
        return False
    before = scene.tags[k - 1] if k else 0
    return not before & (t.DETERMINER | t.PREPOSITION) or bool(
        before & t.CLITIC and scene.low[k].endswith(("ó", "ron"))
    )


def group_start(cast: Cast, cue: int, first: int) -> int:
    """The first token of the verb group: "no se lo ha dicho"."""
    scene = cast.scene
    i = cue
    while i > first and scene.tags[i - 1] & _LIGHT and scene.quote_of[i - 1] < 0:
        if scene.tags[i - 1] & t.DETERMINER and not scene.tags[i - 1] & t.CLITIC:
            break
        if (
            scene.tags[i - 1] & t.CAPITAL
            and i - 1 > first
            and not scene.tags[i - 1] & (t.CLITIC | t.NEGATION | t.AUXILIARY)
        ):
            break
        i -= 1
    return i


def agrees(mention: Mention, verb: Verb | None, code: str) -> bool:
    """Whether `mention` can be the subject of this form."""
    if mention.kind not in SPEAKS and mention.kind != OTHER:
        return False
    if code == "ru" and mention.cases and "N" not in mention.cases:
        return False
    if verb is None or not verb.finite:
        return True
    if verb.form in ("1s", "1p"):
        return False
    if verb.number == "p" and not mention.plural and mention.kind in (PRONOUN, PERSON):
        return False
    if code == "ru" and verb.number == "p" and not mention.plural and mention.kind in (GROUP, PLACE):
        return False  # "сообщили ТАСС в банке"
    if verb.number == "s" and mention.plural and mention.kind in (PRONOUN, ROLE):
        return False
    if code == "ru" and mention.kind == GROUP and mention.gender and verb.form in ("m", "f", "n"):
        return mention.gender == verb.form  # "министерство на запрос редакции ответило"
    if code == "ru" and verb.form in ("m", "f", "n") and mention.kind in (PERSON, PRONOUN) and mention.gender:
        return mention.gender == verb.form
    return not (code == "ru" and verb.form == "n" and mention.kind in (PERSON, PRONOUN, ROLE))


def left_subject(cast: Cast, start: int, first: int, verb: Verb | None) -> Mention | None:
    """The subject that ends right before the verb group at `start`, looking back to `first`."""
    scene = cast.scene
    i = start
    for _ in range(8):
        i = _skip_aside(cast, i, first)
        if i <= first or start - i > _REACH:
            return None
        if _is_other_quote(cast, i, start):
            return _titled(cast, i, first, start)
        tag = scene.tags[i - 1]
        pronoun = scene.lexicon.pronouns.get(scene.low[i - 1])
        if (tag & t.RELATIVE and not pronoun) or (tag & t.COMPLEMENTIZER and scene.lexicon.code == "es"):
            return _antecedent(cast, i - 1, first)
        mention = cast.ending.get(i)
        if mention is not None and mention.first >= first:
            together = joint.before(cast, mention, first) if verb is not None and verb.number == "p" else None
            if together is not None and not _is_governed(cast, together.first, first):
                return together
            if agrees(mention, verb, scene.lexicon.code) and not _is_governed(cast, mention.first, first):
                told = _before_relative(cast, mention.first - 1, first, verb) if mention.kind == OTHER else None
                return told or _whole(cast, mention, first, verb)
            i = _before_adjunct(cast, mention.first, first)
            continue
        if tag & t.COMMA:
            return _closed_by(cast, i - 1, first, verb) or _over_parenthesis(cast, i - 1, first, verb)
        skipped = _skipped(scene, i - 1)
        if skipped:
            i -= skipped
            continue
        if tag & (t.STOP | t.CONJUNCTION | t.SUBORDINATOR | t.CUE | t.VERB | t.COMPLEMENTIZER):
            return _before_relative(cast, i - 1, first, verb)
        unknown = _unknown_subject(cast, i, first, verb)
        if unknown is not None:
            return unknown
        i -= 1
    return None


def _skipped(scene: Scene, k: int) -> int:
    """How many tokens up to `k` stand between subject and verb: "(un cartel) escrito", "(министерство) не раз"."""
    if scene.lexicon.code == "ru":
        return 2 if scene.low[k] == "раз" and scene.tags[k - 1] & t.NEGATION else 0
    verb = scene.lexicon.verbs.get(scene.low[k]) if scene.tags[k] & t.CUE else None
    participle = verb is not None and verb.form == "participle"
    return 1 if participle and not scene.tags[k - 1] & t.AUXILIARY else 0


def _is_other_quote(cast: Cast, i: int, start: int) -> bool:
    """Whether the token before `i` stands in marks that the verb at `start` does not stand in, and closes no name."""
    quote_of = cast.scene.quote_of
    return quote_of[i - 1] >= 0 and quote_of[i - 1] != quote_of[start] and not _is_name_end(cast, i)


def _titled(cast: Cast, i: int, first: int, start: int) -> Mention | None:
    """ "«Аграрный союз» посетовал, что": marks that begin the clause and end right before the verb hold a name."""
    scene, k = cast.scene, cast.scene.quote_of[i - 1]
    at = scene.first[k]
    begins = at == first or scene.tags[at - 1] & (t.COMMA | t.CONJUNCTION | t.SEMICOLON)
    if i != start or scene.last[k] != i or not begins or i - at > _LONGEST_TITLE or scene.lexicon.code != "ru":
        return None
    if not scene.tags[at + 1] & t.CAPITAL or scene.tags[i - 2] & (t.FINAL | t.COMMA):
        return None
    mention = Mention(at, i, GROUP, name=(at + 1, i - 1), cases="N")
    cast.add(mention)
    return mention


def _closed_by(cast: Cast, comma: int, first: int, verb: Verb | None) -> Mention | None:
    """ "El canciller cubano, Bruno Rodríguez, dijo": the mention that the comma closes."""
    named = cast.ending.get(comma)
    if named is None or named.first < first or _is_governed(cast, named.first, first):
        return None
    inside = any(cast.scene.tags[k] & t.COMMA for k in range(named.first, named.last))
    return named if inside and agrees(named, verb, cast.scene.lexicon.code) else None


def _unknown_subject(cast: Cast, end: int, first: int, verb: Verb | None) -> Mention | None:
    """ "El gremio pidió …", "Следствие считает …": a noun of no list that begins the clause and ends at `end`."""
    scene = cast.scene
    for k in range(end - 1, max(first, end - 7) - 1, -1):
        if scene.tags[k] & (t.STOP | t.CUE | t.VERB) or scene.quote_of[k] >= 0:
            return None
        begins = k == first or scene.tags[k - 1] & (t.COMMA | t.CONJUNCTION | t.SUBORDINATOR)
        if not begins or (scene.lexicon.code == "es" and not scene.tags[k] & t.DETERMINER):
            continue
        mention = cast.parse(k, end, loose=True)
        if mention is not None and mention.last == end and agrees(mention, verb, scene.lexicon.code):
            cast.add(mention)
            return mention
    return None


def _is_name_end(cast: Cast, i: int) -> bool:
    """ "el diario «Granma» informó": the marks close a name."""
    return i in cast.ending and cast.ending[i].kind == GROUP


def _is_governed(cast: Cast, at: int, first: int) -> bool:
    """Whether a preposition stands before the mention."""
    if at <= first:
        return False
    tag = cast.scene.tags[at - 1]
    return bool(tag & t.PREPOSITION)


def _before_adjunct(cast: Cast, at: int, first: int) -> int:
    return at - 1 if _is_governed(cast, at, first) else at


def _skip_aside(cast: Cast, i: int, first: int) -> int:
    """Over ", por su parte," and light words, backwards."""
    scene = cast.scene
    while i > first:
        tag = scene.tags[i - 1]
        if tag & _LIGHT and not tag & t.CAPITAL and i not in cast.ending:
            i -= 1
            continue
        if scene.words[i - 1] == ")" and (opening := _bracket(scene, i - 1, first)):
            i = opening  # "La Organización Panamericana de la Salud (OPS) recomienda"
            continue
        if tag & t.COMMA:
            for k in range(max(first, i - 7), i - 1):
                size = scene.phrase("aside", k)
                if size and k + size == i - 1:
                    i = k - 1 if k > first and scene.tags[k - 1] & t.COMMA else k
                    break
            else:
                return i
            continue
        return i
    return i


def _bracket(scene: Scene, closing: int, first: int) -> int:
    """Where the short bracket that ends at `closing` opens; 0 if none does."""
    near = range(closing - 1, max(first, closing - _LONGEST_BRACKET), -1)
    return next((k for k in near if scene.words[k] == "("), 0)


def _whole(cast: Cast, mention: Mention, first: int, verb: Verb | None) -> Mention:
    """ "el canciller cubano, Bruno Rodríguez, dijo": with the name or role that stands before the comma."""
    scene = cast.scene
    before = mention.first - 1
    if mention.kind == ROLE and before > first and scene.tags[before] & t.COMMA:
        host = cast.ending.get(before)
        if host is not None and host.kind == PERSON and host.first >= first and agrees(host, verb, scene.lexicon.code):
            return host
    return mention


def _before_relative(cast: Cast, k: int, first: int, verb: Verb | None) -> Mention | None:
    """ "Dos mujeres que vendían flores | dijeron": whom the Spanish clause tells of whose verb stands at `k`."""
    scene = cast.scene
    if scene.lexicon.code != "es" or not scene.tags[k] & (t.VERB | t.CUE):
        return None
    at = k - 1
    while at > first and scene.tags[at] & _LIGHT and not scene.tags[at] & t.RELATIVE:
        at -= 1
    found = cast.ending.get(at) if scene.low[at] == "que" else None
    speaks = found is not None and found.kind in (PERSON, ROLE, GROUP) and found.first >= first
    if found is None or not speaks or not agrees(found, verb, scene.lexicon.code):
        return None
    return None if _is_governed(cast, found.first, first) else found


def _antecedent(cast: Cast, relative: int, first: int) -> Mention | None:
    """Who "que", "quien", "который" stands for."""
    scene = cast.scene
    at = relative
    while at > first and (scene.tags[at - 1] & (t.COMMA | t.PREPOSITION)):
        at -= 1
    found = cast.ending.get(at)
    if scene.lexicon.code == "es" and at < relative:
        found = _told_of(cast, found, at, first) or found
    if scene.low[relative] in ("quien", "quienes") and (found is None or found.kind not in (PERSON, ROLE)):
        # "X, de la Universidad de Y, quien opinó": only somebody, not what stands nearest.
        for k in range(at - 1, max(first, at - _REACH), -1):
            near = cast.ending.get(k)
            if near is not None and near.kind in (PERSON, ROLE):
                return near
    return found if found is not None and found.kind in SPEAKS and found.kind != PRONOUN else None


def _told_of(cast: Cast, apposition: Mention | None, end: int, first: int) -> Mention | None:
    """ "el Club Náutico, la entidad decana, que precisó": of whom the apposition tells that ends at `end`."""
    scene = cast.scene
    comma = next((k for k in range(end - 1, max(first, end - _LONGEST_APPOSITION), -1) if scene.tags[k] & t.COMMA), 0)
    named = cast.ending.get(comma) if comma else None
    if named is None or named.first < first or named.kind not in (PERSON, GROUP):
        return None
    if apposition is None:
        return named if named.role is not None and named.role[0] > comma and named.role[1] == end else None
    tells = apposition.kind == ROLE and not scene.tags[apposition.first] & t.DETERMINER
    if named.kind == PERSON and tells and apposition.first == comma + 1 and not apposition.plural:
        return named  # "la diputada Berta Quindós, ponente de la norma, quien cree …"
    bare = apposition.name is None and not apposition.indefinite and apposition.first == comma + 1
    same_kind = apposition.kind == named.kind or (apposition.kind == ROLE and named.name is not None)
    capital = scene.tags[named.last - 1] & t.CAPITAL and scene.tags[apposition.first] & t.DETERMINER
    return named if bare and same_kind and capital and apposition.plural == named.plural else None


def _over_parenthesis(cast: Cast, comma: int, first: int, verb: Verb | None) -> Mention | None:
    """From the closing comma of "X, que llegó ayer, dijo" to X."""
    scene = cast.scene
    low = max(first, comma - _REACH)
    for k in range(comma - 1, low, -1):
        quoted = scene.quote_of[k] >= 0 and not _is_name_end(cast, scene.last[scene.quote_of[k]])
        quoted = quoted and not scene.tags[scene.first[scene.quote_of[k]] - 1] & t.NAMING  # "titulado «…»"
        if quoted or scene.tags[k] & (t.COLON | t.SEMICOLON | t.DASH):
            return None
        if scene.tags[k] & t.COMMA and scene.quote_of[k] < 0:
            mention = cast.ending.get(k)
            inner = cast.at.get(k + 1)
            named = inner is not None and inner.kind == PERSON and inner.last == comma and inner.head
            if inner is not None and named and agrees(inner, verb, scene.lexicon.code):
                return inner
            if mention is not None and not mention.weak and agrees(mention, verb, scene.lexicon.code):
                if not _is_governed(cast, mention.first, first):
                    return _whole(cast, mention, first, verb)
                outer = cast.ending.get(mention.first - 1)
                if outer is not None and agrees(outer, verb, scene.lexicon.code):
                    return outer
    return None


def is_infinitive(cast: Cast, k: int) -> bool:
    """Whether the token `k` is an infinitive."""
    return is_infinitive_form(cast.scene.lexicon.code, cast.scene.low[k], cast.scene.tags[k])


def is_infinitive_form(code: str, low: str, tag: int) -> bool:
    """Whether a word with this tag is an infinitive of the language `code`."""
    if code == "es":
        if low.endswith(_WITH_CLITIC) and not tag & (t.NOUN | t.SMALL):
            return True
        return low.endswith(("ar", "er", "ir")) and (not tag & (t.NOUN | t.SMALL) or low in ("haber", "estar", "ser"))
    return low.endswith(_INFINITIVES) and not tag & (t.NOUN | t.SMALL) and len(low) > 3
