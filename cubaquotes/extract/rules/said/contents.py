"""What a reporting verb reports: the quote before or after it, a clause, an infinitive, an object."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, OTHER, PERSON, Mention
from cubaquotes.extract.rules.said import bounds, following, leftover, objects, quoted, sources, subjects
from cubaquotes.extract.rules.said.frame import (
    AFTER,
    CLAUSE,
    COLON,
    INFINITIVE,
    OBJECT,
    POSTPOSED,
    Frame,
)
from cubaquotes.extract.rules.said.hearing import Hearing

# Words that may follow the speaker before the sentence ends or the quote goes on.
_SHORT_TAIL = 14
_LONGEST_MANNER = 12
_FEWEST = 4
_AS = frozenset(("según", "как", "así", "como", "о", "чем", "так"))


def find(heard: Hearing) -> Frame | None:
    """The statement that the verb reports; None if it reports none."""
    if heard.right.hit == following.COLON:
        _past_insertion(heard)
    return (
        _quote_before(heard)
        or (None if heard.refused else _content_right(heard))
        or _as_said(heard)
        or (None if heard.refused else _clause_before(heard))
    )


def _past_insertion(heard: Hearing) -> None:
    """ "Базы на Кубе, уверен аналитик, не будет: её нечем снабжать": the colon belongs to what is reported."""
    right, tags, subject = heard.right, heard.cast.scene.tags, heard.right.subject
    if subject is None or heard.start <= heard.first or subject.last >= right.at:
        return
    between = subject.first == heard.cue + 1 and heard.left is None
    if between and tags[heard.start - 1] & t.COMMA and tags[subject.last] & t.COMMA:
        right.hit, right.at = following.COMMA, subject.last


def _quote_before(heard: Hearing) -> Frame | None:
    """«…», dijo X / «…», — сказал X / «…», X dijo."""
    scene, left = heard.cast.scene, heard.left
    if "direct" not in heard.verb.powers:
        return None
    if heard.right.hit == following.CLAUSE and (heard.right.at == heard.cue + 1 or not _follows_quote(heard)):
        return None
    at = heard.start
    mention = None
    while at > heard.first and scene.quote_of[at - 1] < 0:
        tag = scene.tags[at - 1]
        if left is not None and at == left.last:
            at, mention = left.first, left
        elif tag & (t.COMMA | t.DASH | t.FINAL) or scene.low[at - 1] in _AS:
            at -= 1
        else:
            break
    if at <= heard.first or scene.quote_of[at - 1] < 0 or at == heard.start:
        return None
    k = scene.quote_of[at - 1]
    if scene.last[k] != at or leftover.is_title(heard.cast, k) or leftover.is_name_of(heard.cast, k):
        return None
    begin = _statement_start(heard.cast, scene.first[k], heard.first)
    frame = heard.frame(AFTER, [(begin, scene.last[k])], mention or heard.right.subject)
    frame.parts += _second_part(heard.cast, frame.end, heard.last)
    frame.direct, frame.joined = begin == scene.first[k], True
    return frame


def _follows_quote(heard: Hearing) -> bool:
    """ "«…», se queja Herminia, que prefiere …": the quote is what is said, not the clause."""
    scene, at = heard.cast.scene, heard.start
    while at > heard.first and scene.tags[at - 1] & (t.COMMA | t.DASH):
        at -= 1
    closed = scene.lexicon.code == "es" and heard.cue + 1 < heard.last and scene.tags[heard.cue + 1] & t.COMMA
    told = heard.right.subject is not None or closed  # «…», dijo, en referencia al bombero, que había sido …
    return heard.first < at < heard.start and scene.quote_of[at - 1] >= 0 and bool(told)


def _statement_start(cast: Cast, at: int, first: int) -> int:
    """Where the statement that a stretch at token `at` ends began: before it if unquoted words lead to it."""
    scene = cast.scene
    if at > first and scene.tags[at - 1] & t.COLON:
        return at  # "X fue más lejos: «…», escribió"
    if not any(scene.tags[k] & t.WORD and scene.quote_of[k] < 0 for k in range(first, at)):
        return first if first < at and scene.quote_of[first] >= 0 else at
    return at if any(subjects.is_finite_cue(cast, k) for k in range(first, at)) else first


def _second_part(cast: Cast, end: int, last: int) -> list[tuple[int, int]]:
    """«A», dijo X, «B»: the stretch after the comma."""
    scene = cast.scene
    for k in range(end, min(last, end + _SHORT_TAIL)):
        if scene.quote_of[k] >= 0:
            joined = scene.tags[k - 1] & (t.COMMA | t.DASH | t.COLON | t.FINAL | t.SEMICOLON)
            return [(k, scene.last[scene.quote_of[k]])] if joined else []
        if k > end and subjects.is_finite_cue(cast, k):
            return []
    return []


def _content_right(heard: Hearing) -> Frame | None:
    cast, right = heard.cast, heard.right
    subject = heard.left or right.subject
    if heard.left is None and _is_object(heard, subject):
        subject = sources.main_subject(cast, heard.start, heard.first, heard.verb)
    at, last = right.at, heard.last
    sighs = heard.verb.group == "manner" and right.at == heard.cue + 2 and cast.scene.lexicon.code == "ru"
    if right.hit == following.CLAUSE and ("clause" in heard.verb.powers or sighs):
        if at + 1 >= last or _is_relative(heard) or _is_only_no(heard):
            return None
        accused = heard.verb.lemma in cast.scene.lexicon.lists["accuses"] and right.linked
        begin = quoted.past_circumstances(cast, heard.cue + 1, at) if accused and right.subject is None else at + 1
        return heard.frame(CLAUSE, [(begin, bounds.clause_end(cast, at + 1, last))], subject)
    shown = heard.verb.group == "show" and last - at <= _FEWEST + 1  # "me muestra la celda: es enorme"
    if right.hit == following.COLON and at + 1 < last and heard.verb.powers & {"clause", "direct"} and not shown:
        return _after_colon(heard, sources.of_noun_cue(cast, heard.cue, at) or subject)
    if right.hit == following.INFINITIVE:
        at -= bool(cast.scene.tags[at - 1] & t.NEGATION)
        return heard.frame(INFINITIVE, [(at, bounds.clause_end(cast, at, last))], subject)
    if right.hit in (following.QUOTE, following.CLAUSE):
        told = _promise_object(heard)
        if told is not None and (told.parts[0][1] <= at or heard.verb.lemma in cast.scene.lexicon.lists["tells"]):
            return told
    if right.hit == following.QUOTE:
        return (
            quoted.quoted_object(heard) if right.linked or "object" in heard.verb.powers else quoted.quote_after(heard)
        )
    return _promise_object(heard) if right.hit in (following.COMMA, following.END) else None


def _is_only_no(heard: Hearing) -> bool:
    """ "cree que no", "le dijo que no a todos": nothing is told."""
    scene, at = heard.cast.scene, heard.right.at + 1
    if scene.lexicon.code != "es" or scene.low[at] not in ("no", "sí"):
        return False
    ends = at + 1 >= heard.last or bool(scene.tags[at + 1] & t.STOP)
    return (ends and heard.verb.group == "think") or (not ends and bool(scene.tags[at + 1] & t.PREPOSITION))


def _is_object(heard: Hearing, subject: Mention | None) -> bool:
    """ "La diputada fue la única que defendió el texto: …": what follows a verb of a relative clause."""
    if subject is None or subject.kind not in (DOCUMENT, OTHER) or heard.start <= heard.first:
        return False
    return bool(heard.cast.scene.tags[heard.start - 1] & t.RELATIVE) and heard.right.hit == following.COLON


def _after_colon(heard: Hearing, subject: Mention | None) -> Frame:
    scene, begin, last = heard.cast.scene, heard.right.at + 1, heard.last
    k = scene.quote_of[begin]
    if k < 0:
        frame = heard.frame(COLON, [(begin, bounds.sentence_end(heard.cast, last))], subject)
        placed = _before_comma(heard) if heard.verb.finite and subject is heard.right.subject else None
        if placed is not None and placed[1] is not None and placed[1].last == heard.right.at:
            frame.parts.insert(0, (_clause_begin(heard, placed[0]), placed[0]))  # "No saldrá, dijo: la casa es suya"
        return frame
    stop = scene.last[k]
    tail = any(scene.tags[j] & t.WORD for j in range(stop, last))
    end = last if tail and not any(scene.tags[j] & t.CUE for j in range(stop, last)) else stop
    frame = heard.frame(COLON, [(begin, end)], subject, direct=end == stop)
    frame.joined, frame.end = True, begin
    return frame


def _is_relative(heard: Hearing) -> bool:
    """ "el ministro mencionó el acuerdo que firmó": "que" belongs to the noun before it."""
    scene, subject = heard.cast.scene, heard.right.subject
    if scene.lexicon.code != "es" or heard.left is None or subject is None or subject.last != heard.right.at:
        return False
    return not scene.tags[subject.first - 1] & t.PREPOSITION


def _promise_object(heard: Hearing) -> Frame | None:
    """ "prometió dos vuelos semanales más": what is promised, as a noun."""
    cast = heard.cast
    if quoted.in_relative(heard) or (heard.left is None and not _begins_alone(heard)):
        return None
    begin = objects.begin(cast, heard.cue, heard.last, heard.verb, heard.left)
    if not begin:
        return None
    return heard.frame(OBJECT, [(begin, bounds.clause_end(cast, begin, heard.last))], heard.left)


def _begins_alone(heard: Hearing) -> bool:
    """Whether the verb begins its sentence, so that its subject is left out: "Pidió la renuncia de …"."""
    scene = heard.cast.scene
    light = t.ADVERB | t.CLITIC | t.NEGATION | t.AUXILIARY | t.CONJUNCTION
    if heard.start > heard.first and scene.tags[heard.start - 1] & t.CONJUNCTION:
        return True
    return all(scene.tags[k] & light for k in range(heard.first, heard.start))


def _as_said(heard: Hearing) -> Frame | None:
    """ "Как заявил X, …" / "Como dijo X, …" at the start of a sentence."""
    scene, subject, last = heard.cast.scene, heard.right.subject, heard.last
    if heard.start - heard.first > 4 or not heard.verb.finite:
        return None
    if not any(scene.low[k] in ("как", "como") for k in range(heard.first, heard.start)):
        return None
    if subject is None and scene.lexicon.code == "ru" and heard.verb.number == "p":
        # "Как сообщили в пресс-службе Минэнерго, авария …"
        subject = sources.seat(heard.cast, heard.cue, heard.start, heard.first, last, heard.verb)
    if subject is None or subject.first < heard.cue:
        return None
    after = subject.last
    if subject.role is not None and subject.kind == PERSON and after < subject.role[1] < last:
        after = subject.role[1]  # "Как считает X, политолог университета, …"
    near = range(after, min(last, after + _SHORT_TAIL))
    comma = next((k for k in near if scene.tags[k] & t.COMMA), None)
    comma = bounds.source_end(heard.cast, comma, last) if comma is not None else None
    if comma is None or comma + 2 >= last:
        return None
    return heard.frame(POSTPOSED, [(comma + 1, bounds.clause_end(heard.cast, comma + 1, last))], subject)


def _clause_before(heard: Hearing) -> Frame | None:
    """CLAUSE, dijo X. / CLAUSE, считает он, CLAUSE."""
    who = heard.right.subject
    manner = heard.verb.group == "manner" and heard.left is None and who is not None and who.kind != OTHER
    if not heard.verb.finite or not ("clause" in heard.verb.powers or manner):
        return None
    if heard.right.hit not in (following.COMMA, following.END):
        return None
    placed = _before_comma(heard)
    if placed is None:
        return None
    comma, subject = placed
    tags, last = heard.cast.scene.tags, heard.last
    frame = heard.frame(POSTPOSED, [(heard.first, comma)], subject)
    tail = next((k for k in range(frame.end, last) if tags[k] & (t.COMMA | t.FINAL | t.DASH)), last)
    frame.parts = [(_clause_begin(heard, comma, ends=tail >= last or bool(tags[tail] & t.FINAL)), comma)]
    if tail - frame.end > _SHORT_TAIL:
        return None
    russian = heard.cast.scene.lexicon.code == "ru"
    told_more = russian and any(
        tags[k] & t.RELATIVE and not tags[k] & t.CAPITAL for k in range(tail + 1, min(last, tail + 3))
    )
    if tail + 1 < last and tags[tail] & t.COMMA and tail == frame.end and not told_more:
        frame.parts.append((tail + 1, bounds.sentence_end(heard.cast, last)))
    elif sum(1 for k in range(heard.first, comma) if tags[k] & t.WORD) < 2:
        return None
    if heard.verb.lemma in heard.cast.scene.lexicon.lists["relays"] or heard.verb.group == "show":
        frame.notes.append("relay")
    return frame


def _clause_begin(heard: Hearing, comma: int, *, ends: bool = False) -> int:
    """Where the reported clause begins: after a colon, as in "Salió a calmar los ánimos: nadie mintió, zanjó"."""
    scene = heard.cast.scene
    for k in range(comma - 2, heard.first, -1):
        if scene.tags[k] & t.COLON and scene.quote_of[k] < 0:
            told = scene.lexicon.code == "es" or comma - k > _FEWEST or not ends
            return k + 1 if told else heard.first  # "Ритейл закладывает больше: до четверти, сообщил X"
    return heard.first


def _before_comma(heard: Hearing) -> tuple[int, Mention | None] | None:
    """The comma that ends the clause before the verb, and the verb's subject; None if it reports no such clause."""
    scene, left, right = heard.cast.scene, heard.left, heard.right
    at, subject = heard.start, right.subject
    if left is not None:
        if right.at - heard.cue > 1 or not scene.tags[left.first - 1] & (t.COMMA | t.DASH):
            return None
        at, subject = left.first, left
    while at - 1 > heard.first and scene.low[at - 1] in _AS:
        at -= 1
    if at - 1 <= heard.first or not scene.tags[at - 1] & (t.COMMA | t.DASH):
        return None
    comma = at - 1
    while comma - 1 > heard.first and scene.tags[comma - 1] & (t.COMMA | t.DASH):
        comma -= 1
    if subject is None and heard.verb.number == "p" and scene.lexicon.code == "ru":
        seat = sources.seat(heard.cast, heard.cue, heard.start, heard.first, heard.last, heard.verb)
        if seat is not None and seat.first > heard.cue:
            return comma, seat
    if subject is None:
        return (comma, None) if _stands_alone(heard, comma) else None
    if subject is right.subject and not _is_close(heard, subject.first):
        return None
    if subject.kind == "other" and subject.name is None and scene.lexicon.code == "es":
        return None  # "…, se aprobará la creación del fondo": a thing, not a speaker
    return comma, subject


def _stands_alone(heard: Hearing, comma: int) -> bool:
    """Whether "…, dijo" without a subject ends here, after a clause with a verb of its own."""
    tags, right = heard.cast.scene.tags, heard.right
    if heard.verb.form == "3p" or right.at - heard.cue > 3 or (right.at < heard.last and not tags[right.at] & t.STOP):
        return False
    if right.at == heard.cue + 1 and right.at + 2 < heard.last and tags[right.at] & t.COMMA:
        return True  # "esperar otros veinte años, replica, equivale a …"
    if right.at == heard.cue + 1 and comma - heard.first > _FEWEST:
        return True  # "Pero falta combustible para las lanchas, lamenta."
    return any(
        tags[k] & (t.VERB | t.AUXILIARY) or subjects.is_finite_cue(heard.cast, k) for k in range(heard.first, comma)
    )


def _is_told_somehow(cast: Cast, between: range) -> bool:
    """ "…, explica por teléfono a nuestra redactora Belén Arroyave el padre": only phrases with prepositions."""
    scene, k = cast.scene, between.start
    if scene.lexicon.code != "es" or len(between) > _LONGEST_MANNER:
        return False
    while k < between.stop:
        if scene.tags[k] & t.PREPOSITION:
            k += 1
            while k < between.stop and scene.tags[k] & t.DETERMINER:
                k += 1
            named = cast.at.get(k) or cast.at.get(k - 1)
            k = named.last if named is not None and named.last > k else k + 1
        elif scene.tags[k] & (t.ADVERB | t.CLITIC | t.CALENDAR | t.DETERMINER | t.NUMBER):
            k += 1
        else:
            return False
    return True


def _is_close(heard: Hearing, at: int) -> bool:
    """Whether only light words stand between the verb and its subject."""
    scene = heard.cast.scene
    light = t.ADVERB | t.CLITIC | t.CALENDAR | t.PREPOSITION | t.DETERMINER | t.NUMBER | t.DATIVE
    between = range(heard.cue + 1, at)
    if all(scene.tags[k] & light for k in between) or _is_told_somehow(heard.cast, between):
        return True
    free = not any(scene.tags[k] & (t.CONJUNCTION | t.VERB) for k in between)
    return len(between) <= 4 and scene.lexicon.code == "ru" and free
