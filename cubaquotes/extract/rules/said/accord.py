"""Statements with a prepositional cue: "según X, …", "…, a juicio de X", "по словам X, …", "по его мнению, …"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.said import bounds
from cubaquotes.extract.rules.said.frame import ACCORDING, Frame
from cubaquotes.extract.rules.scene import Scene

_FEWEST_WORDS = 3
_MEMORY, _FAR, _NEAR = 80, 24, 5
_THESE = frozenset(("такими", "этими", "теми", "следующими"))
_TELLS_MORE = frozenset(("que", "quien", "del", "de"))
_FOR_WHOM = (
    ("para", "quien"), ("para", "el", "que"), ("para", "la", "que"), ("para", "el", "cual"), ("para", "la", "cual"),
)  # fmt: skip


def find(cast: Cast, first: int, last: int) -> dict[int, Frame]:
    """The frames of the sentence [first, last) by the first token of their cue."""
    scene = cast.scene
    found: dict[int, Frame] = {}
    starts = scene.lexicon.phrase_starts
    for i in range(first, last):
        if scene.low[i] not in starts or scene.quote_of[i] >= 0:
            continue
        frame = _relative(cast, i, last) if i > first + 1 and scene.tags[i - 1] & t.COMMA else None
        frame = frame or _own(cast, i, first, last) or _according(cast, i, first, last)
        frame = frame or _impersonal(cast, i, first, last)
        if frame is not None:
            found[i] = frame
    return found


def _relative(cast: Cast, i: int, last: int) -> Frame | None:
    """ "X, para quien la ley es «…»", "X, по словам которого …": a relative clause with what X thinks."""
    scene = cast.scene
    if scene.quote_of[i - 1] >= 0:
        return None
    if scene.lexicon.code == "es":
        size = next((len(words) for words in _FOR_WHOM if scene.follows(i, words)), 0)
    else:
        size = scene.phrase("according", i)
        size = size + 1 if size and i + size < last and scene.low[i + size].startswith("котор") else 0
    who = cast.ending.get(i - 1)
    if not size or who is None or who.kind not in (PERSON, ROLE, GROUP) or i + size + 2 >= last:
        return None
    begin = i + size + bool(scene.tags[i + size] & t.COMMA)
    end = bounds.clause_end(cast, begin, last)
    direct = scene.quote_of[begin] >= 0 and scene.last[scene.quote_of[begin]] >= end
    return Frame(ACCORDING, [(begin, end)], (i, i + size), None, who, direct=direct, end=end, joined=direct)


def _own(cast: Cast, i: int, first: int, last: int) -> Frame | None:
    scene = cast.scene
    size = scene.phrase("own", i)
    if not size:
        return None
    owner = next(
        (scene.lexicon.possessives[w] for w in scene.low[i : i + size] if w in scene.lexicon.possessives), ("", "")
    )
    return _frame(cast, i, i + size, i + size, None, first, last, owner)


def _according(cast: Cast, i: int, first: int, last: int) -> Frame | None:
    scene = cast.scene
    size = scene.phrase("according", i)
    if size and scene.low[i] == "словами" and i and scene.low[i - 1] in _THESE:
        return None  # "— такими словами открыл заседание X"
    if not size and i == first and low_is_personal(cast, i):
        return _personal(cast, i, first, last)
    if not size:
        return None
    at = i + size
    if at >= last or not (scene.tags[at] & t.WORD or scene.quote_of[at] >= 0):
        return None
    if scene.low[at] in scene.lexicon.lists["data"]:
        at = next((k + 1 for k in range(at + 1, min(last - 1, at + 4)) if scene.low[k] in ("de", "del", "por")), at)
    verb = _verb_in_cue(cast, at, last)
    mention = _source(cast, verb or at, last, oblique=not verb, wanted=scene.low[i] == "согласно")
    if verb:
        end = mention.last if mention else verb
        return _frame(cast, i, verb, end, mention, first, last, None)
    if mention is None or not _speaks(cast, mention):
        return None
    return _frame(cast, i, at, mention.last, mention, first, last, None)


def low_is_personal(cast: Cast, i: int) -> bool:
    """Whether "para" begins here."""
    return cast.scene.low[i] in cast.scene.lexicon.phrases["personal"]


def _personal(cast: Cast, i: int, first: int, last: int) -> Frame | None:
    """ "Para el economista X, …": only somebody, and a comma right after."""
    scene = cast.scene
    mention = cast.parse(i + 1, last) if i + 1 < last else None
    if mention is None or mention.kind not in (PERSON, ROLE, PLACE, GROUP) or mention.last + 1 >= last:
        return None
    if mention.kind == GROUP and scene.quote_of[mention.last + 1] < 0:
        return None  # "Para el Gobierno, «una operación …»"
    if not scene.tags[mention.last] & t.COMMA:
        return None
    return _frame(cast, i, i + 1, mention.last, mention, first, last, None)


def _verb_in_cue(cast: Cast, at: int, last: int) -> int:
    """ "según explicó X": the token after the verb; 0 if there is none."""
    scene = cast.scene
    k = at
    while k < min(last, at + 4) and scene.tags[k] & (t.CLITIC | t.AUXILIARY | t.ADVERB):
        k += 1
    if k < last and scene.tags[k] & t.CUE and scene.lexicon.code == "es" and not scene.tags[k] & t.NOUN:
        return k + 1
    return 0


def _source(cast: Cast, at: int, last: int, *, oblique: bool, wanted: bool) -> Mention | None:
    if at >= last:
        return None
    mention = cast.parse(at, last, loose=True)
    if mention is not None and cast.scene.lexicon.code == "ru" and oblique:
        mention.cases = "D" if wanted else "G"
        _count(cast, mention)
    return mention


def _count(cast: Cast, mention: Mention) -> None:
    """ "По признанию артистки" is one of them, though "артистки" by itself can be several."""
    readings = [
        noun
        for k in range(*(mention.role or (mention.first, mention.last)))
        if cast.scene.tags[k] & t.NOUN
        for noun in cast.scene.lexicon.noun(cast.scene.low[k])
        if noun.lemma == mention.head and mention.cases in noun.cases
    ]
    if mention.kind == ROLE and readings:
        mention.plural = all(noun.plural for noun in readings)


def _speaks(cast: Cast, mention: Mention) -> bool:
    if mention.kind in (PERSON, ROLE, GROUP, PLACE, DOCUMENT):
        return True
    if mention.kind == PRONOUN:
        return cast.scene.lexicon.code == "es"
    return mention.kind == OTHER and (mention.name is not None or cast.scene.lexicon.code == "ru")


def _impersonal(cast: Cast, i: int, first: int, last: int) -> Frame | None:
    """ "сообщается, что …", "se informó que …", "в заявлении МИД говорится, что …"."""
    scene = cast.scene
    size = scene.phrase("impersonal", i)
    if not size:
        return None
    k = i + size
    document = _document(cast, i, k, first, last) or _told_before(cast, k, last)
    limit = min(last, k + 14)
    while k < limit and not scene.tags[k] & (t.COMPLEMENTIZER | t.COLON | t.FINAL) and scene.quote_of[k] < 0:
        k += 1
    if k >= limit:
        return None
    if scene.quote_of[k] >= 0:
        begin = k
    elif scene.tags[k] & (t.COMPLEMENTIZER | t.COLON):
        begin = k + 1
    else:
        return _postposed(cast, i, i + size, first, k, document)
    if begin >= last:
        return None
    quoted = scene.quote_of[begin]
    direct = quoted >= 0 and not any(scene.tags[j] & t.WORD for j in range(scene.last[quoted], last))
    frame = Frame(
        ACCORDING, [(begin, bounds.clause_end(cast, begin, last))], (i, i + size), None, document, direct=direct
    )
    frame.impersonal = document is None and not _of_something_told(cast, i + size, k)
    frame.end = begin
    frame.joined = direct
    return frame


def _postposed(cast: Cast, i: int, end: int, first: int, last: int, document: Mention | None) -> Frame | None:
    """«…», — говорится в заявлении."""
    scene = cast.scene
    at = i - (scene.low[i - 1] == "как" and i > first)
    begins = at
    while at > first and scene.tags[at - 1] & (t.COMMA | t.DASH):
        at -= 1
    if begins < i and last < len(scene) and scene.tags[last] & t.COMMA:
        return None
    if at == begins or at <= first:
        return None
    quoted = scene.quote_of[at - 1]
    begin = scene.first[quoted] if quoted >= 0 else first
    frame = Frame(ACCORDING, [(begin, at)], (i, end), None, document, direct=quoted >= 0, joined=quoted >= 0, end=last)
    frame.impersonal = document is None and not _of_something_told(cast, end, last)
    return frame


def _of_something_told(cast: Cast, first: int, last: int) -> bool:
    """ "говорится в нём": a paper that was spoken of before."""
    return any(cast.scene.low[k] in ("нем", "ней", "них") for k in range(first, min(last, first + 3)))


def _told_before(cast: Cast, k: int, last: int) -> Mention | None:
    """ "говорилось в ней": the paper that was named before."""
    if not _of_something_told(cast, k, last):
        return None
    for j in range(k - 1, max(-1, k - _MEMORY), -1):
        named = cast.at.get(j)
        if named is not None and named.kind == DOCUMENT and not named.muted and cast.scene.quote_of[j] < 0:
            return named
    return None


def _document(cast: Cast, i: int, end: int, first: int, last: int) -> Mention | None:
    """ "в заявлении МИД говорится": the paper that speaks, before or after the word."""
    scene = cast.scene
    if scene.lexicon.code == "es" and scene.low[first] == "en" and i - first <= _FAR:
        paper = cast.at.get(first + 1)
        return paper if paper is not None and paper.kind == DOCUMENT else None
    if scene.lexicon.code == "ru":
        for k in range(end, min(end + 3, last)):
            if scene.tags[k] & (t.COMMA | t.COMPLEMENTIZER):
                break
            if scene.low[k] in ("в", "во", "на") and k + 1 < last:
                return cast.parse(k + 1 + _is_whose(scene, k + 1), last, loose=True)
        before = cast.ending.get(i)
        at = before.first - 1 if before is not None else first
        at -= at > first and _is_whose(scene, at)
        if before is not None and before.first > first and scene.low[at] in ("в", "во", "на"):
            return before
        return _paper_at_start(cast, i, first) or _by_whom(cast, i, end, first, last)
    return None


def _paper_at_start(cast: Cast, cue: int, first: int) -> Mention | None:
    """ "В её письме, которое опубликовала газета, говорилось": the paper that the sentence begins with."""
    if cast.scene.low[first] not in ("в", "во", "на") or cue - first > _FAR:
        return None
    near = (cast.at.get(k) for k in range(first + 1, min(first + 4, cue)))
    return next((m for m in near if m is not None and m.kind == DOCUMENT), None)


def _by_whom(cast: Cast, cue: int, end: int, first: int, last: int) -> Mention | None:
    """ "Родригесом было отмечено, что", "было заявлено главным инженером": who does it, in the instrumental."""
    for k in (*range(end, min(last, end + _NEAR)), *range(cue - 1, max(first, cue - _NEAR) - 1, -1)):
        who = cast.at.get(k)
        if who is not None and who.kind in (PERSON, ROLE, GROUP) and "I" in who.cases and "N" not in who.cases:
            who.cases = "I"
            return who
    return None


def _is_whose(scene: Scene, k: int) -> bool:
    """ "в их справке": whether the word tells whose the paper is."""
    return scene.low[k] in scene.lexicon.possessives


def _frame(
    cast: Cast,
    cue: int,
    cue_end: int,
    end: int,
    mention: Mention | None,
    first: int,
    last: int,
    owner: tuple[str, str] | None,
) -> Frame | None:
    """The content is the rest of the sentence: after the phrase, before it, or both."""
    scene = cast.scene
    before = _words(cast, first, cue)
    end = _past_aside(cast, _past_tail(cast, end, last), last)
    end = _past_source(cast, end, last, before) if mention is not None else end
    parts = []
    opening = cue
    while opening > first and scene.tags[opening - 1] & (
        t.COMMA | t.DASH | t.BRACKET | t.CONJUNCTION | t.SUBORDINATOR | t.ADVERB
    ):
        opening -= 1
    begin = first
    between = opening < cue and end < last and scene.tags[end] & t.COMMA and scene.tags[opening] & t.COMMA
    if (before >= _FEWEST_WORDS or between) and not _is_adverbial(cast, first, opening):
        begin = _clause_start(cast, first, opening)
        parts.append((begin, opening))
    after = end
    while after < last and scene.tags[after] & (t.COMMA | t.DASH | t.BRACKET | t.COLON):
        after += 1
    stop = bounds.clause_end(cast, after, last) if after < last else last
    if _words(cast, after, stop) >= 2 - between and (
        not parts or scene.tags[min(end, last - 1)] & (t.COMMA | t.BRACKET)
    ):
        parts.append((after, stop))
    if not parts:
        return None
    direct = (
        len(parts) == 1 and scene.quote_of[parts[0][0]] >= 0 and scene.last[scene.quote_of[parts[0][0]]] >= parts[0][1]
    )
    return Frame(ACCORDING, parts, (cue, cue_end), None, mention, owner, direct=direct, end=end, joined=direct)


def _past_source(cast: Cast, end: int, last: int, before: int) -> int:
    """Past a clause that tells who the source is, if a statement is left. before: how many words stand ahead of it."""
    told = bounds.source_end(cast, end, last)
    return told if before >= _FEWEST_WORDS or _words(cast, told, last) >= _FEWEST_WORDS - 1 else end


def _past_tail(cast: Cast, end: int, last: int) -> int:
    """Past what still belongs to the source up to the next comma, if that is near: "según X en una entrevista,"."""
    scene = cast.scene
    for k in range(end, min(last, end + 9)):
        if scene.tags[k] & t.STOP:
            return k
        if scene.quote_of[k] >= 0 or (scene.tags[k] & (t.CUE | t.VERB | t.AUXILIARY) and not _is_participle(cast, k)):
            break
    return end


def _is_participle(cast: Cast, k: int) -> bool:
    """ "Según un trabajo publicado en la revista X, …"."""
    verb = cast.scene.lexicon.verbs.get(cast.scene.low[k])
    return verb is not None and verb.form == "participle" and cast.scene.lexicon.code == "es"


def _past_aside(cast: Cast, end: int, last: int) -> int:
    """ "Para el fiscal, en cambio, la prueba …": past what is no part of the statement."""
    scene = cast.scene
    if end + 1 < last and scene.tags[end] & t.COMMA and _is_participle(cast, end + 1):
        # "Según el trabajo, publicado en la revista X, los huevos …"
        return next((k for k in range(end + 2, min(last, end + 12)) if scene.tags[k] & t.COMMA), end)
    if end + 2 < last and scene.tags[end] & t.COMMA and (scene.low[end + 1] in _TELLS_MORE):
        # "Para la excampeona X, que dirigió un torneo, la chica …", "Para X, de la Universidad de Y, …"
        comma = next((k for k in range(end + 2, min(last, end + 16)) if scene.tags[k] & t.STOP), end)
        return comma if scene.tags[comma] & t.COMMA and comma + 2 < last else end
    size = scene.phrase("aside", end + 1) if end + 1 < last and scene.tags[end] & t.COMMA else 0
    at = end + 1 + size
    return at if size and at < last and scene.tags[at] & t.COMMA else end


def _is_adverbial(cast: Cast, first: int, stop: int) -> bool:
    """Whether what stands before the phrase is no clause: "En cuanto al precio, según …"."""
    scene = cast.scene
    has_verb = any(scene.tags[k] & (t.VERB | t.CUE | t.AUXILIARY) or scene.quote_of[k] >= 0 for k in range(first, stop))
    return not has_verb and bool(scene.tags[first] & (t.PREPOSITION | t.SUBORDINATOR)) and stop - first < 12


def _clause_start(cast: Cast, first: int, stop: int) -> int:
    """The start of the clause, not of the sentence, when a semicolon or a cue stands between."""
    scene = cast.scene
    for k in range(stop - 1, first, -1):
        if scene.quote_of[k] < 0 and scene.tags[k] & (t.SEMICOLON | t.COLON):
            return k + 1
    return first


def _words(cast: Cast, first: int, last: int) -> int:
    tags = cast.scene.tags
    return sum(1 for k in range(first, last) if tags[k] & t.WORD)
