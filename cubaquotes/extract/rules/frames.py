"""Cues of a sentence with their content and source."""

from bisect import bisect_right

from cubaquotes.extract.rules import accord, bounds, leftover, subjects
from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.frame import (
    ACCORDING,
    AFTER,
    BEFORE,
    CLAUSE,
    COLON,
    INFINITIVE,
    OBJECT,
    POSTPOSED,
    Frame,
)
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.mention import Mention
from cubaquotes.extract.rules.subjects import Right

# Verbs by which a medium hands on what somebody else said.
_RELAYS = frozenset(
    ["передавать", "передать", "сообщать", "сообщить", "писать", "цитировать", "приводить", "recoger", "citar", "informar", "reportar", "reseñar", "publicar", "consignar", "difundir", "уточнять"]
)
_EVEN_NEGATED = frozenset(
    ["dudar", "descartar", "ocultar", "excluir", "исключать", "исключить", "сомневаться", "скрывать", "creer", "considerar", "верить"]
)
_CITES = frozenset(["цитировать", "процитировать", "приводить", "привести", "передавать", "передать", "citar"])
_NAMES_THINGS = frozenset(["llamar", "denominar", "bautizar", "назвать", "называть", "именовать", "прозвать", "окрестить"])
_SHORT_TAIL = 14


def sentence_frames(cast: Cast, first: int, last: int, taken: list[Frame]) -> list[Frame]:
    """The frames of the sentence [first, last), in order of their cues. taken: frames already found there (insertions)."""
    scene = cast.scene
    frames: list[Frame] = []
    accords = accord.find(cast, first, last)
    free = first
    for i in range(first, last):
        if scene.quote_of[i] >= 0 or i < free:
            continue
        if i in accords:
            frame = accords[i]
            if not any(f.covers(i) and f.rule in (CLAUSE, COLON, INFINITIVE) for f in frames):
                frames.append(frame)
                free = frame.end
        elif scene.tags[i] & t.CUE and not _nested(cast, frames, i, first):
            found = verb_frame(cast, i, first, last, frames)
            if found is not None:
                frames.append(found)
    if not frames and not taken:
        frames = _of_sentence_before(cast, first, last)
    return bounds.settle(cast, frames, taken)


def _of_sentence_before(cast: Cast, first: int, last: int) -> list[Frame]:
    """ "Об этом заявил X." / "Así lo afirmó X.": the statement is the sentence before, in the same paragraph."""
    scene = cast.scene
    if not (scene.low[first] == "об" and scene.follows(first, ("об", "этом"))) and not scene.follows(
        first, ("así", "lo")
    ):
        return []
    at = bisect_right(scene.sentence_starts, first) - 2
    if at < 0:
        return []
    begin, end = scene.sentence_starts[at], first
    if scene.tags[end - 1] & t.BREAK or any(subjects.is_finite_cue(cast, k) for k in range(begin, end)):
        return []
    for cue in range(first, min(last, first + 12)):
        if subjects.is_finite_cue(cast, cue):
            verb = scene.lexicon.verbs[scene.low[cue]]
            subject = subjects.look_right(cast, cue, last, verb).subject or subjects.left_subject(
                cast, cue, first, verb
            )
            if subject is None:
                return []
            begin = _past_dateline(cast, begin, end)
            return [
                Frame(POSTPOSED, [(begin, bounds.sentence_end(cast, end))], (cue, cue + 1), verb, subject, end=last)
            ]
    return []


def _past_dateline(cast: Cast, begin: int, end: int) -> int:
    """Past "МОСКВА, 5 апреля — РИА Новости." and "La Habana, 12 mar (EFE).-"."""
    scene = cast.scene
    if not scene.words[begin].isupper():
        return begin
    dash = next((k for k in range(begin, min(end, begin + 12)) if scene.tags[k] & t.DASH), None)
    return dash + 1 if dash is not None and dash + 1 < end else begin


def _holds(frame: Frame, i: int) -> bool:
    """Whether a cue at `i` is part of what the frame reports."""
    return frame.rule in (CLAUSE, COLON, INFINITIVE, OBJECT) or (frame.cue is not None and i < frame.cue[0])


def _nested(cast: Cast, frames: list[Frame], i: int, first: int) -> bool:
    """Whether a cue at `i` is somebody's words already; "…, aunque admite que" is the reporter's again."""
    for frame in frames:
        if frame.covers(i):
            if _holds(frame, i):
                return True
            if frame.rule == ACCORDING and frame.cue is not None and frame.cue[0] < i:
                start = subjects.group_start(cast, i, first)
                return not cast.scene.tags[start - 1] & (t.CONJUNCTION | t.SUBORDINATOR)
    return False


def verb_frame(cast: Cast, cue: int, first: int, last: int, earlier: list[Frame]) -> Frame | None:
    """The statement that the reporting verb at token `cue` of the sentence [first, last) reports."""
    scene = cast.scene
    verb = scene.lexicon.verbs[scene.low[cue]]
    start = subjects.group_start(cast, cue, first)
    if not _is_verb(cast, cue, start, first, verb):
        return None
    negated = any(scene.tags[k] & t.NEGATION for k in range(start, cue))
    right = subjects.look_right(cast, cue, last, verb)
    if (
        not verb.finite
        and verb.form != "participle"
        and right.hit not in (subjects.CLAUSE, subjects.COLON, subjects.QUOTE)
    ):
        return None
    coordinated = _coordinated(cast, start, first, earlier)
    left = None if coordinated else subjects.left_subject(cast, start, first, verb)
    refused = negated and verb.lemma not in _EVEN_NEGATED
    frame = (
        _quote_before(cast, cue, start, first, last, verb, right, left)
        or (None if refused else _content_right(cast, cue, start, last, verb, right, left))
        or _as_said(cast, cue, start, first, last, verb, right)
        or (None if refused else _clause_before(cast, cue, start, first, last, verb, right, left))
    )
    if frame is None:
        return None
    if frame.mention is None and coordinated:
        frame.same_as = coordinated
    if frame.mention is None and not verb.finite and not frame.same_as:
        frame.mention = _main_subject(cast, start, first, last)
    if frame.mention is None and not frame.same_as:
        frame.mention = _seat(cast, cue, start, first, last, verb)
    if verb.lemma in _CITES:
        frame.mention = _cited(cast, cue, last) or frame.mention
    frame.impersonal = frame.mention is None and not coordinated and _is_impersonal(cast, cue, start, verb)
    return frame


def _seat(cast: Cast, cue: int, start: int, first: int, last: int, verb: Verb) -> Mention | None:
    """ "В Белом доме пояснили", "добавили в ведомстве": a plural without a subject, told of a body or place."""
    scene = cast.scene
    if verb.number != "p" or verb.form == "1p":
        return None
    after = cast.at.get(cue + 2) if cue + 2 < last and scene.low[cue + 1] in ("в", "во", "на", "en", "desde") else None
    if after is not None and after.kind in ("group", "place"):
        return after
    if scene.low[first] in ("в", "во", "на") and start - first <= 8 and first + 1 < start:
        k = scene.quote_of[first + 1]
        if k >= 0 and scene.last[k] <= start:
            return Mention(first + 1, scene.last[k], "group", name=(first + 2, scene.last[k] - 1))
        found = cast.parse(first + 1, start, loose=True)
        if found is not None and found.kind in ("group", "place", "other") and not scene.tags[first + 1] & t.CALENDAR:
            found.kind = "group" if found.kind == "other" else found.kind
            return found
    for k in range(start - 1, first, -1):
        mention = cast.at.get(k)
        if (
            mention is not None
            and mention.kind in ("group", "place")
            and scene.low[k - 1] in ("в", "во", "на", "en", "desde")
        ):
            return mention
    return None


def _cited(cast: Cast, cue: int, last: int) -> Mention | None:
    """ "цитирует ТАСС главу округа …", "передаёт агентство слова министра …": whose words an agency hands on."""
    scene = cast.scene
    for k in range(cue + 1, min(last, cue + 12)):
        if scene.tags[k] & t.STOP or scene.quote_of[k] >= 0:
            return None
        mention = cast.at.get(k)
        if mention is None or mention.kind not in ("person", "role", "group"):
            continue
        if scene.low[k - 1] == "слова" or (scene.lexicon.code == "es" and scene.low[k - 1] in ("a", "al")):
            mention.cases = mention.cases and "G"
            return mention
        if scene.lexicon.code == "ru" and "N" not in mention.cases and "A" in mention.cases:
            mention.cases = "A"
            return mention
    return None


def _is_verb(cast: Cast, cue: int, start: int, first: int, verb: Verb) -> bool:
    """Whether the word reports here: not a noun, not a participle without its auxiliary."""
    scene = cast.scene
    before = scene.tags[cue - 1] if cue > first else 0
    if scene.lexicon.code == "es":
        if verb.form == "participle":
            return bool(before & t.AUXILIARY) or (cue - 2 >= first and bool(scene.tags[cue - 2] & t.AUXILIARY))
        if scene.tags[cue] & (t.NOUN | t.NOUN_CUE) or not scene.low[cue].endswith(
            ("ó", "ron", "ía", "ían", "aba", "aban")
        ):
            noun = before & (t.DETERMINER | t.PREPOSITION) and not (
                before & t.CLITIC and scene.low[cue].endswith(("ó", "on"))
            )
            if verb.form not in ("infinitive", "gerund") and noun and not before & t.ADVERB:
                return (
                    start < cue
                    and scene.low[cue - 1] in ("lo", "la", "los", "las")
                    and not scene.tags[cue] & (t.NOUN | t.NOUN_CUE)
                )
        return not (scene.tags[cue] & t.CAPITAL and cue > first and scene.tags[cue - 1] & t.WORD)
    if verb.form in ("participle", "infinitive"):
        follows = scene.tags[cue + 2] if cue + 2 < len(scene) else 0
        return bool(scene.tags[min(cue + 1, len(scene) - 1)] & t.COMMA and follows & t.COMPLEMENTIZER)
    return not (scene.tags[cue] & t.CAPITAL and cue > first and scene.tags[cue - 1] & t.WORD)


def _is_impersonal(cast: Cast, cue: int, start: int, verb: Verb) -> bool:
    scene = cast.scene
    if scene.lexicon.code == "ru":
        return verb.form == "n"
    return any(scene.low[k] == "se" for k in range(start, cue)) and not verb.lemma.endswith("se")


def _coordinated(cast: Cast, start: int, first: int, earlier: list[Frame]) -> Frame | None:
    """The frame whose subject goes on: "afirmó que … y prometió", "сказал …, добавив"."""
    scene = cast.scene
    if not earlier or start <= first:
        return None
    return earlier[-1] if scene.tags[start - 1] & (t.CONJUNCTION | t.SUBORDINATOR) else None


def _quote_before(
    cast: Cast, cue: int, start: int, first: int, last: int, verb: Verb, right: Right, left: Mention | None
) -> Frame | None:
    """«…», dijo X / «…», — сказал X / «…», X dijo."""
    scene = cast.scene
    if "direct" not in verb.powers or right.hit in (subjects.CLAUSE,):
        return None
    at = start
    mention = None
    while at > first and scene.quote_of[at - 1] < 0:
        tag = scene.tags[at - 1]
        if left is not None and at == left.last:
            at, mention = left.first, left
        elif tag & (t.COMMA | t.DASH | t.FINAL) or scene.low[at - 1] in ("asi", "así", "como", "так", "как"):
            at -= 1
        else:
            break
    if at <= first or scene.quote_of[at - 1] < 0 or at == start:
        return None
    k = scene.quote_of[at - 1]
    if scene.last[k] != at or leftover.is_title(cast, k):
        return None
    begin = _statement_start(cast, scene.first[k], first)
    parts = [(begin, scene.last[k])]
    subject = mention or right.subject
    end = max(cue + 1, subject.last if subject else 0)
    more = _second_part(cast, end, last, right)
    frame = Frame(
        AFTER, parts + more, (cue, cue + 1), verb, subject, direct=begin == scene.first[k], joined=True, end=end
    )
    return frame


def _statement_start(cast: Cast, at: int, first: int) -> int:
    """Where the statement that a stretch at token `at` ends began: before it if unquoted words lead to it."""
    scene = cast.scene
    begin = at
    words = sum(1 for k in range(first, at) if scene.tags[k] & t.WORD and scene.quote_of[k] < 0)
    if words == 0:
        return first if first < at and scene.quote_of[first] >= 0 else at
    if any(
        scene.tags[k] & t.CUE and scene.lexicon.verbs[scene.low[k]].finite
        for k in range(first, at)
        if scene.quote_of[k] < 0
    ):
        return begin
    return first


def _second_part(cast: Cast, end: int, last: int, right: Right) -> list[tuple[int, int]]:
    """«A», dijo X, «B»: the stretch after the comma."""
    scene = cast.scene
    for k in range(end, min(last, end + _SHORT_TAIL)):
        if scene.quote_of[k] >= 0:
            before = scene.tags[k - 1]
            if before & (t.COMMA | t.DASH | t.COLON | t.FINAL | t.SEMICOLON):
                stop = scene.last[scene.quote_of[k]]
                return [(k, stop)]
            return []
        if scene.tags[k] & t.CUE and scene.lexicon.verbs[scene.low[k]].finite and k > end:
            return []
    return []


def _content_right(
    cast: Cast, cue: int, start: int, last: int, verb: Verb, right: Right, left: Mention | None
) -> Frame | None:
    scene = cast.scene
    subject = left or right.subject
    at = right.at
    base = {"cue": (cue, cue + 1), "verb": verb, "mention": subject, "end": at}
    if right.hit == subjects.CLAUSE and "clause" in verb.powers:
        begin = at + 1
        if begin >= last or _is_relative(cast, at, left, right):
            return None
        return Frame(CLAUSE, [(begin, bounds.clause_end(cast, begin, last))], **base)
    if right.hit == subjects.COLON and at + 1 < last and ("clause" in verb.powers or "direct" in verb.powers):
        k = scene.quote_of[at + 1]
        base["mention"] = _of_noun_cue(cast, cue, at) or subject
        if k >= 0:
            stop = scene.last[k]
            tail = any(scene.tags[j] & t.WORD for j in range(stop, last))
            end = last if tail and not any(scene.tags[j] & t.CUE for j in range(stop, last)) else stop
            return Frame(COLON, [(at + 1, end)], direct=end == stop, joined=True, **base)
        return Frame(COLON, [(at + 1, bounds.sentence_end(cast, last))], **base)
    if right.hit == subjects.INFINITIVE:
        at -= bool(scene.tags[at - 1] & t.NEGATION)
        return Frame(INFINITIVE, [(at, bounds.clause_end(cast, at, last))], **base)
    if right.hit == subjects.QUOTE:
        return _quoted_object(cast, cue, last, verb, right, base)
    if right.hit in (subjects.COMMA, subjects.END):
        return _promise_object(cast, cue, last, verb, right, base)
    return None


def _of_noun_cue(cast: Cast, cue: int, colon: int) -> Mention | None:
    """ "recordó las palabras de X: «…»": they are X's."""
    scene = cast.scene
    for k in range(cue + 1, colon):
        if scene.tags[k] & t.NOUN_CUE and not scene.tags[k] & t.NOUN and k + 1 < colon:
            at = k + 1 + (scene.low[k + 1] in ("de", "del"))
            mention = cast.parse(at, colon)
            if mention is not None and mention.kind in ("person", "role", "group"):
                mention.cases = mention.cases and "G"
                return mention
    return None


def _is_relative(cast: Cast, at: int, left: Mention | None, right: Right) -> bool:
    """ "el ministro mencionó el acuerdo que firmó": "que" belongs to the noun before it."""
    scene = cast.scene
    if scene.lexicon.code != "es" or left is None or right.subject is None or right.subject.last != at:
        return False
    return not scene.tags[right.subject.first - 1] & t.PREPOSITION


def _promise_object(cast: Cast, cue: int, last: int, verb: Verb, right: Right, base: dict[str, object]) -> Frame | None:
    """ "prometió dos vuelos semanales más": what is promised or demanded, as a noun."""
    if verb.group != "promise" or not verb.finite or cue + 1 >= last or _in_relative(cast, cue):
        return None
    begin = cue + 1
    if not cast.scene.tags[begin] & (t.DETERMINER | t.NUMBER):
        return None
    base["mention"] = None if base["mention"] is right.subject else base["mention"]
    return Frame(OBJECT, [(begin, bounds.clause_end(cast, begin, last))], **base)  # type: ignore[arg-type]


def _quoted_object(cast: Cast, cue: int, last: int, verb: Verb, right: Right, base: dict[str, object]) -> Frame | None:
    """ "dijo «…»", "calificó de «…»", "acusa a Washington de «…» con los visados"."""
    scene = cast.scene
    k = scene.quote_of[right.at]
    stop = scene.last[k]
    short = stop - right.at <= 3
    if right.linked or "object" in verb.powers:
        if not ("object" in verb.powers or not short):
            return None
        if (verb.lemma in _NAMES_THINGS and _in_relative(cast, cue)) or (verb.group == "talk" and short):
            return None
        begin = _past_circumstances(cast, cue + 1, right.at)
        subject = right.subject
        if subject is not None and base["mention"] is subject:
            if subject.first == cue + 1 and subject.last < right.at:
                begin = subject.last
            else:
                base["mention"] = None
        return Frame(OBJECT, [(begin, bounds.clause_end(cast, right.at, last))], **base)  # type: ignore[arg-type]
    if "direct" not in verb.powers:
        return None
    end = bounds.clause_end(cast, right.at, last)
    return Frame(BEFORE, [(right.at, end)], direct=end <= stop, joined=end <= stop, **base)  # type: ignore[arg-type]


def _past_circumstances(cast: Cast, begin: int, stop: int) -> int:
    """Past "este martes en La Habana" between the verb and its object."""
    scene = cast.scene
    k = begin
    while k < stop:
        tag = scene.tags[k]
        calendar = k + 1 < stop and tag & t.DETERMINER and scene.tags[k + 1] & t.CALENDAR
        if calendar:
            k += 2
        elif tag & (t.CALENDAR | t.NUMBER) or (tag & t.ADVERB and not tag & t.DETERMINER):
            k += 1
        elif scene.low[k] in ("en", "durante", "tras", "desde", "в", "во", "на", "после", "вчера") and k + 1 < stop:
            inner = cast.at.get(k + 1)
            if inner is None and not scene.tags[k + 1] & t.CALENDAR:
                return k if k == begin else begin
            k = inner.last if inner is not None else k + 2
        else:
            return k
    return begin


def _in_relative(cast: Cast, cue: int) -> bool:
    """ "azul que el viejo llamó «azul de antes»": a name for a thing, told in passing."""
    scene = cast.scene
    for k in range(cue - 1, max(cue - 8, -1), -1):
        if scene.tags[k] & (t.RELATIVE | t.COMPLEMENTIZER):
            return True
        if scene.tags[k] & t.STOP:
            return False
    return False


def _as_said(cast: Cast, cue: int, start: int, first: int, last: int, verb: Verb, right: Right) -> Frame | None:
    """ "Как заявил X, …" / "Como dijo X, …" at the start of a sentence."""
    scene = cast.scene
    if (
        right.subject is None
        or start - first > 4
        or not any(scene.low[k] in ("как", "como") for k in range(first, start))
    ):
        return None
    comma = next(
        (k for k in range(right.subject.last, min(last, right.subject.last + _SHORT_TAIL)) if scene.tags[k] & t.COMMA),
        None,
    )
    if comma is None or comma + 2 >= last or not verb.finite:
        return None
    end = bounds.clause_end(cast, comma + 1, last)
    return Frame(POSTPOSED, [(comma + 1, end)], (cue, cue + 1), verb, right.subject, end=comma)


def _clause_before(
    cast: Cast, cue: int, start: int, first: int, last: int, verb: Verb, right: Right, left: Mention | None
) -> Frame | None:
    """CLAUSE, dijo X. / CLAUSE, считает он, CLAUSE."""
    scene = cast.scene
    if not verb.finite or not verb.powers & {"clause"} or right.hit not in (subjects.COMMA, subjects.END):
        return None
    at = start
    subject = right.subject
    if (
        left is not None
        and left.last <= start
        and right.at - cue <= 1
        and scene.tags[left.first - 1] & (t.COMMA | t.DASH)
    ):
        at, subject = left.first, left
    elif left is not None:
        return None
    while at - 1 > first and scene.low[at - 1] in ("segun", "según", "как", "как", "así", "como", "о", "чем"):
        at -= 1
    if at - 1 <= first or not scene.tags[at - 1] & (t.COMMA | t.DASH) or (subject is None and verb.form == "3p"):
        return None
    comma = at - 1
    while comma - 1 > first and scene.tags[comma - 1] & (t.COMMA | t.DASH):
        comma -= 1
    end = max(cue + 1, subject.last if subject else 0)
    if subject is None and not any(scene.tags[k] & (t.VERB | t.CUE | t.AUXILIARY) for k in range(first, comma)):
        return None
    if subject is None and (right.at - cue > 3 or (right.at < last and not scene.tags[right.at] & t.STOP)):
        return None
    if subject is right.subject and subject is not None and not _is_close(cast, cue, subject.first):
        return None
    parts = [(first, comma)]
    tail = next((k for k in range(end, last) if scene.tags[k] & (t.COMMA | t.FINAL | t.DASH)), last)
    if tail - end > _SHORT_TAIL:
        return None
    goes_on = tail + 1 < last and bool(scene.tags[tail] & t.COMMA) and subject is not None and tail == end
    if not goes_on and sum(1 for k in range(first, comma) if scene.tags[k] & t.WORD) < 2:
        return None
    if goes_on:
        parts.append((tail + 1, bounds.sentence_end(cast, last)))
    relay = verb.lemma in _RELAYS
    frame = Frame(POSTPOSED, parts, (cue, cue + 1), verb, subject, end=end)
    if relay:
        frame.notes.append("relay")
    return frame


def _is_close(cast: Cast, cue: int, at: int) -> bool:
    """Whether only light words stand between the verb and its subject."""
    light = t.ADVERB | t.CLITIC | t.CALENDAR | t.PREPOSITION | t.DETERMINER | t.NUMBER | t.DATIVE
    between = range(cue + 1, at)
    return all(cast.scene.tags[k] & light for k in between) or (
        len(between) <= 4
        and cast.scene.lexicon.code == "ru"
        and not any(cast.scene.tags[k] & (t.CONJUNCTION | t.VERB) for k in between)
    )


def _main_subject(cast: Cast, start: int, first: int, last: int) -> Mention | None:
    """The subject of the main clause, for a gerund or infinitive: the first mention that no preposition governs."""
    scene = cast.scene
    for i in range(first, min(start, first + 60)):
        mention = cast.at.get(i)
        if mention is None or scene.quote_of[i] >= 0 or mention.kind in ("other", "document"):
            continue
        if i > first and scene.tags[i - 1] & t.PREPOSITION:
            continue
        if subjects.agrees(mention, None, scene.lexicon.code):
            return mention
    return None


def dangling(cast: Cast, first: int, last: int) -> Frame | None:
    """ "X dijo:" at the end of a paragraph: its cue and subject, for what the next paragraph says."""
    scene = cast.scene
    if last <= first or not scene.tags[last - 1] & t.COLON:
        return None
    for cue in range(last - 1, first - 1, -1):
        if scene.tags[cue] & t.CUE and scene.quote_of[cue] < 0:
            verb = scene.lexicon.verbs[scene.low[cue]]
            if "direct" not in verb.powers or not verb.finite:
                continue
            start = subjects.group_start(cast, cue, first)
            right = subjects.look_right(cast, cue, last, verb)
            subject = subjects.left_subject(cast, start, first, verb) or right.subject
            return Frame(COLON, [(last - 1, last)], (cue, cue + 1), verb, subject, direct=True)
    return None
