"""Cues of a sentence with their content and source."""

from bisect import bisect_right

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, PERSON, Mention
from cubaquotes.extract.rules.phrases.spanish_names import is_adjective
from cubaquotes.extract.rules.said import accord, bounds, contents, following, gapped, sources, subjects
from cubaquotes.extract.rules.said.frame import ACCORDING, CLAUSE, COLON, INFINITIVE, OBJECT, POSTPOSED, Frame
from cubaquotes.extract.rules.said.hearing import Hearing
from cubaquotes.extract.rules.scene import Scene

# A sentence with more statements than this is no sentence; the rest is left out.
_MOST_FRAMES = 30
_DECLINES = ("declin", "evit", "rehus", "negó", "niega", "negaron", "esquiv", "eludi")
_FAR = 24
_TOLD_OF = frozenset(("de", "del", "sobre"))
_ONESELF = frozenset(("se", "me", "nos"))
_BRIEF = 9
_UNNAMED = ("anonim", "identific", "nombrad", "nombre", "citad", "неназван", "неизвестн", "анонимн", "называть", "имен")


def sentence_frames(cast: Cast, first: int, last: int, taken: list[Frame]) -> list[Frame]:
    """The frames of the sentence [first, last), in order of their cues.

    taken: frames already found there (insertions).
    """
    scene = cast.scene
    frames: list[Frame] = []
    if not taken and scene.low[first] == "об" and scene.follows(first, ("об", "этом")):
        frames = _of_sentence_before(cast, first, last)
        if frames:
            return bounds.settle(cast, frames, taken)
    accords = accord.find(cast, first, last)
    free = first
    for i in range(first, last):
        if scene.quote_of[i] >= 0 or i < free or len(frames) >= _MOST_FRAMES:
            continue
        if i in accords:
            frame = accords[i]
            if not any(f.covers(i) and f.rule in (CLAUSE, COLON, INFINITIVE) for f in frames):
                frames.append(frame)
                free = frame.end
        elif scene.tags[i] & t.CUE:
            handed = bool(frames) and _hands_on(cast, frames, i)
            if not handed and _nested(cast, frames, i, first):
                continue
            found = verb_frame(cast, i, first, last, frames)
            if handed and found is not None:
                tells = found.rule == CLAUSE or (found.rule == COLON and found.direct)
                found = found if tells and found.mention is not None else None
                frames = frames if found is None else []
            if found is not None:
                frames += gapped.split(cast, found, last)
    if not frames and not taken:
        frames = _of_sentence_before(cast, first, last)
    return bounds.settle(cast, frames, taken)


def _hands_on(cast: Cast, frames: list[Frame], i: int) -> bool:
    """ "По данным газеты, министр рассказал, что …": whether a body only hands on what the cue `i` reports."""
    only = frames[0] if len(frames) == 1 and frames[0].rule == ACCORDING else None
    if only is None or only.cue is None or only.mention is None or not only.covers(i):
        return False
    bodies = (GROUP, DOCUMENT) if cast.scene.lexicon.code == "ru" else (GROUP,)
    if only.mention.kind not in bodies:
        return False
    return only.cue[0] < i and len(only.parts) == 1


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
    if scene.tags[end - 1] & t.BREAK or any(_reports_already(cast, k, begin, end) for k in range(begin, end)):
        return []
    for cue in range(first, min(last, first + 12)):
        if subjects.is_finite_cue(cast, cue):
            verb = scene.lexicon.verbs[scene.low[cue]]
            subject = following.look_right(cast, cue, last, verb).subject or subjects.left_subject(
                cast, cue, first, verb
            )
            if subject is None:
                return []
            begin = _past_dateline(cast, begin, end)
            return [
                Frame(POSTPOSED, [(begin, bounds.sentence_end(cast, end))], (cue, cue + 1), verb, subject, end=last)
            ]
    return []


def _reports_already(cast: Cast, k: int, first: int, last: int) -> bool:
    """Whether the cue `k` has a statement of its own: not "продолжит" in "Россия продолжит поставки"."""
    return subjects.is_finite_cue(cast, k) and verb_frame(cast, k, first, last, []) is not None


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
    right = following.look_right(cast, cue, last, verb)
    if verb.form in ("infinitive", "gerund") and right.hit not in (following.CLAUSE, following.COLON, following.QUOTE):
        start = _after_quote(cast, cue, first) if verb.form == "infinitive" else -1
        if start < 0:
            return None
    coordinated = _coordinated(cast, start, first, earlier)
    left = None if coordinated else subjects.left_subject(cast, start, first, verb)
    if left is not None and _is_of_what_is_told(cast, left, first):
        left = None
    negated = any(scene.tags[k] & t.NEGATION for k in range(start, cue))
    refused = negated and verb.lemma not in scene.lexicon.lists["even_negated"]
    frame = contents.find(Hearing(cast, cue, start, first, last, verb, right, left, refused))
    if frame is None or _asks_for_silence(cast, frame, start, first):
        return None
    if frame.mention is None:
        frame.same_as = coordinated
        if coordinated is None:
            late = _carried(cast, start, first, verb)
            frame.mention = late or sources.seat(cast, cue, start, first, last, verb)
    frame.mention = sources.with_name(cast, frame.mention)
    if verb.lemma in scene.lexicon.lists["cites"]:
        frame.mention = sources.cited(cast, cue, last) or frame.mention
        _cite_by_pronoun(scene, frame, cue)
    spoken = frame.direct and "clause" not in verb.powers  # «…», se ríe
    if frame.mention is None and coordinated is None and _is_impersonal(cast, cue, start, verb):
        frame.mention = _paper_at_start(cast, start, first)
    frame.impersonal = (
        frame.mention is None and not coordinated and not spoken and _is_impersonal(cast, cue, start, verb)
    )
    return frame


def _asks_for_silence(cast: Cast, frame: Frame, start: int, first: int) -> bool:
    """ "un empleado que pidió no ser identificado": how the source spoke, not what was told."""
    scene = cast.scene
    if start <= first or not scene.tags[start - 1] & t.RELATIVE or frame.rule not in (INFINITIVE, OBJECT, CLAUSE):
        return False
    begin, end = frame.parts[0]
    stop = next((k for k in range(begin, end) if scene.tags[k] & t.STOP), end)
    return stop - begin <= _BRIEF and any(scene.low[k].startswith(_UNNAMED) for k in range(begin, stop))


def _paper_at_start(cast: Cast, start: int, first: int) -> Mention | None:
    """ "En la carta, que …, se argumenta que": the paper that the sentence begins with."""
    scene = cast.scene
    if scene.lexicon.code != "es" or scene.low[first] != "en" or start - first > _FAR:
        return None
    paper = cast.at.get(first + 1)
    return paper if paper is not None and paper.kind == DOCUMENT else None


def _is_of_what_is_told(cast: Cast, left: Mention, first: int) -> bool:
    """ "De su personaje, una locutora que …, dice que": what the sentence begins with does not speak."""
    scene = cast.scene
    if scene.lexicon.code != "es" or scene.low[first] not in _TOLD_OF or left.first - 1 <= first:
        return False
    told = cast.ending.get(left.first - 1)
    return bool(scene.tags[left.first - 1] & t.COMMA) and told is not None and told.first == first + 1


def _cite_by_pronoun(scene: Scene, frame: Frame, cue: int) -> None:
    """ "«…», — цитирует его издание": who said it is "him", not his paper."""
    who = frame.mention
    if scene.lexicon.code == "ru" and who is not None and who.kind == GROUP and who.first == cue + 1:
        whose = scene.lexicon.possessives.get(scene.low[cue + 1])
        if whose is not None:
            frame.mention, frame.owner = None, whose


def _carried(cast: Cast, start: int, first: int, verb: Verb) -> Mention | None:
    """ "Su directora, X, pide calma, pero avisa de que …", "X habló, señalando que …": the subject of the sentence."""
    if verb.form == "infinitive":
        tags = cast.scene.tags
        main = start - 1 - bool(tags[start - 1] & t.PREPOSITION)
        adjacent = main > first and tags[main] & (t.VERB | t.CUE) and cast.scene.quote_of[main] < 0
        return sources.main_subject(cast, main, first) if adjacent else None  # "se limitó a recordar que …"
    if not verb.finite:
        return sources.main_subject(cast, start, first)
    if start > first + 1 and cast.scene.tags[start - 1] & t.RELATIVE and cast.scene.tags[start - 2] & t.COMMA:
        labels = verb.lemma in cast.scene.lexicon.lists["names_so"]
        return sources.main_subject(cast, start, first, verb) if labels else None  # "…, que tachó de «servil»"
    if start > first + 3 and cast.scene.low[start - 1] == "que" and cast.scene.low[start - 3] == "en":
        return sources.main_subject(cast, start, first, verb)  # "una nota en la que destaca «…»"
    if start <= first or not cast.scene.tags[start - 1] & t.CONJUNCTION:
        return None
    return sources.main_subject(cast, start, first, verb)


def _is_verb(cast: Cast, cue: int, start: int, first: int, verb: Verb) -> bool:
    """Whether the word reports here: not a noun, not a name, not a participle without its auxiliary."""
    scene = cast.scene
    tag = scene.tags[cue]
    lists = scene.lexicon.lists
    if verb.lemma in lists["light"] and not any(low in lists["companions"] for low in scene.low[cue + 1 : cue + 3]):
        return False
    if verb.group == "hide" and not any(scene.tags[k] & t.NEGATION for k in range(start, cue)):
        return False  # "no oculta que …" tells it, "oculta que …" does not
    if scene.lexicon.code == "ru" and verb.form in ("participle", "infinitive"):
        follows = scene.tags[cue + 2] if cue + 2 < len(scene) else 0
        return bool(scene.tags[min(cue + 1, len(scene) - 1)] & t.COMMA and follows & t.COMPLEMENTIZER)
    if scene.lexicon.code == "es":
        if verb.form == "infinitive" and _is_declined(scene, cue, first):
            return False
        if verb.lemma in lists["only_that"] and not scene.follows(cue + 1, ("que",)):
            return False  # "mantiene que", not "mantendrá sus brigadas"
        if verb.lemma.endswith("se") and verb.finite and not set(scene.low[start:cue]) & _ONESELF:
            return False  # "despidió al equipo" is not "se despidió"
        if verb.form == "participle":
            return any(scene.tags[k] & t.AUXILIARY for k in range(max(first, cue - 2), cue))
        if verb.finite and _may_be_noun(cast, cue, first):
            clitic = scene.low[cue - 1] in ("lo", "los") and start < cue
            return clitic and not tag & (t.NOUN | t.NOUN_CUE)
    return not (tag & t.CAPITAL and cue > first and scene.tags[cue - 1] & t.WORD)


def _is_declined(scene: Scene, cue: int, first: int) -> bool:
    """ "evitó (el lunes) confirmar que", "se negó a decir que": an infinitive that tells nothing."""
    for k in range(cue - 1, max(first - 1, cue - 5), -1):
        if scene.low[k].startswith(_DECLINES):
            return True
        if scene.tags[k] & (t.STOP | t.CUE):
            return False
    return False


def _after_quote(cast: Cast, cue: int, first: int) -> int:
    """«…», se limitó a decir: the token after the comma, if only a few words stand between; else -1."""
    scene = cast.scene
    for k in range(cue - 1, max(first, cue - 7), -1):
        if scene.quote_of[k] >= 0:
            return -1
        if scene.tags[k] & (t.COMMA | t.DASH):
            return k + 1 if scene.quote_of[k - 1] >= 0 or scene.tags[k - 1] & t.COMMA else -1
    return -1


def _may_be_noun(cast: Cast, cue: int, first: int) -> bool:
    """ "la denuncia", "su cuenta", "sin respuesta": after an article or preposition, and no past tense."""
    scene = cast.scene
    at = cue
    while scene.lexicon.code == "es" and at - 1 > first and cue - at < 2 and _is_only_adjective(scene, at - 1):
        at -= 1
    at -= at < cue and scene.low[at - 1] in ("más", "menos")
    if at < cue and scene.tags[at - 1] & t.POSSESSIVE:
        return True  # "en su (más) reciente alerta"
    before = scene.tags[cue - 1] if cue > first else 0
    past = scene.low[cue].endswith(("ó", "ron", "ía", "ían", "aba", "aban")) and not scene.tags[cue] & (
        t.NOUN | t.NOUN_CUE
    )
    return not past and bool(before & (t.DETERMINER | t.PREPOSITION)) and not before & t.ADVERB


def _is_only_adjective(scene: Scene, k: int) -> bool:
    return is_adjective(scene, k) and not scene.tags[k] & (t.NOUN | t.CAPITAL | t.SMALL | t.CUE | t.VERB)


def _is_impersonal(cast: Cast, cue: int, start: int, verb: Verb) -> bool:
    scene = cast.scene
    if scene.lexicon.code == "ru":
        return verb.form == "n"
    reflexive = verb.lemma.endswith("se") or verb.form == "infinitive"
    reflexive = reflexive or verb.lemma in scene.lexicon.lists["of_oneself"]
    return any(scene.low[k] == "se" for k in range(start, cue)) and not reflexive


def _coordinated(cast: Cast, start: int, first: int, earlier: list[Frame]) -> Frame | None:
    """The frame whose subject goes on: "afirmó que … y prometió", "сказал …, добавив"."""
    scene = cast.scene
    if not earlier or start <= first:
        return None
    return earlier[-1] if scene.tags[start - 1] & (t.CONJUNCTION | t.SUBORDINATOR) else None


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
            right = following.look_right(cast, cue, last, verb)
            subject = subjects.left_subject(cast, start, first, verb) or right.subject
            return Frame(COLON, [(last - 1, last)], (cue, cue + 1), verb, subject, direct=True)
    begin = max(first, scene.sentence_starts[bisect_right(scene.sentence_starts, last - 1) - 1])
    someone = sources.main_subject(cast, last - 1, begin)
    if someone is None or someone.kind != PERSON:
        return None
    return Frame(COLON, [(last - 1, last)], None, None, someone, direct=True)  # "Его помощник, Артём, смеётся:"
