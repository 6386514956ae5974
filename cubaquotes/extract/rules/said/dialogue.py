"""Paragraphs that begin with a dash, and what a reporter puts between dashes into somebody's words."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.said import following, subjects, unlisted
from cubaquotes.extract.rules.said.frame import INSIDE, TURN, Frame

_LONGEST_INSERTION = 45
_LONGEST_MANNER = 3
_FEWEST_QUESTIONS, _FEWEST_ANSWERS = 3, 2
# Before who is spoken to.
_TO = frozenset(("a", "al", "к", "ко", "у"))
_TRADES = ("dor", "dora", "tor", "tora", "ista", "ero", "era", "ario", "aria", "ante", "ólogo", "óloga")
_BEFORE_CUE = t.ADVERB | t.CLITIC | t.PRONOUN | t.NEGATION | t.SUBORDINATOR | t.CONJUNCTION


def is_turn(cast: Cast, first: int, last: int) -> bool:
    """Whether the paragraph [first, last) begins with a dash and goes on with words."""
    scene = cast.scene
    if not scene.tags[first] & t.DASH or first + 1 >= last:
        return False
    if (
        scene.words[first] == "-"
        and scene.starts[first + 1] == scene.ends[first]
        and not scene.tags[first + 1] & t.CAPITAL
    ):
        return False
    return bool(scene.tags[first + 1] & t.WORD) or scene.words[first + 1] in '¿¡…«"“„'


def is_interview(cast: Cast, turns: set[int]) -> bool:
    """Whether the paragraphs `turns` are questions and answers by turns: of every three at least one asks."""
    scene = cast.scene
    asked = 0
    for number in turns:
        last = scene.paragraphs[number][1]
        asked += scene.words[last - 1] == "?"
    return asked >= _FEWEST_QUESTIONS and asked * 3 >= len(turns)


def answers(cast: Cast, dashed: set[int]) -> bool:
    """Whether the paragraphs `dashed` answer the questions that stand before them without a dash."""
    scene = cast.scene
    asked: int = sum(n - 1 not in dashed and scene.words[scene.paragraphs[n - 1][1] - 1] == "?" for n in dashed if n)
    return asked >= _FEWEST_ANSWERS and asked * 2 >= len(dashed)


# Who asks and who answers, where only a letter or a word stands before the turn.
ASKS = frozenset(("p", "pregunta", "в", "вопрос", "q"))
ANSWERS = frozenset(("r", "respuesta", "о", "ответ", "a"))


def labelled(cast: Cast) -> dict[int, tuple[int, str]]:
    """The paragraphs of an interview: their number -> the token where the words begin, and the label before them.

    "P. ¿Por qué?", "R. Porque sí.", "Корреспондент: …". At least two labels have to take turns, three times in all.
    """
    scene = cast.scene
    found: dict[int, tuple[int, str]] = {}
    for number, (first, last) in enumerate(scene.paragraphs):
        label = _label(cast, first, last)
        if label is not None:
            found[number] = (label, scene.slice(first, max(label - 1, first + 1)).rstrip(".: "))
    names = [_who_labels(label) for _, label in found.values()]
    often = {name for name in names if names.count(name) > 1} if len(names) < 400 else set(names)
    if len(often) < 2 and not (len(names) >= 3 and len(set(names)) == 2):
        return {}
    return {n: pair for n, pair in found.items() if _who_labels(pair[1]) in often or len(set(names)) == 2}


def _who_labels(label: str) -> str:
    """The label in lower case; "P" and "Pregunta" are one."""
    low = label.lower()
    return "?" if low in ASKS else "!" if low in ANSWERS else low


def _label(cast: Cast, first: int, last: int) -> int | None:
    scene = cast.scene
    if not scene.tags[first] & t.CAPITAL or last - first < 3:
        return None
    letter = scene.low[first].rstrip(".")
    if letter in ASKS | ANSWERS and (scene.words[first].endswith(".") or scene.words[first + 1] in ".:"):
        return first + (1 if scene.words[first].endswith(".") else 2)
    for k in range(first + 1, min(last - 1, first + 4)):
        if scene.tags[k] & t.COLON:
            return k + 1
        if not scene.tags[k] & t.WORD or scene.tags[k] & (t.CUE | t.VERB | t.SMALL):
            return None
    return None


def turn(cast: Cast, first: int, last: int) -> Frame:
    """What is said in the dialogue paragraph [first, last)."""
    frame = _split(cast, first + 1, last, TURN)
    return frame or Frame(TURN, [(first + 1, last)], direct=True, end=last)


def inside(cast: Cast, k: int) -> Frame | None:
    """The stretch `k` with its reporter's words in it: «A —dijo X—, B» / «A, — сказал X. — B»; None without them."""
    scene = cast.scene
    first = scene.token_at(scene.stretches[k].inner_start)
    last = scene.token_at(scene.stretches[k].inner_end)
    return _split(cast, first, last, INSIDE)


def _split(cast: Cast, first: int, last: int, rule: str) -> Frame | None:
    scene = cast.scene
    parts: list[tuple[int, int]] = []
    frame: Frame | None = None
    begin = i = first
    while i < last:
        if not scene.tags[i] & t.DASH or i == first:
            i += 1
            continue
        cue = _cue_after(cast, i, last)
        if cue is None:
            i += 1
            continue
        end = _insertion_end(cast, cue, last)
        parts.append((begin, i))
        if frame is None:
            frame = _report(cast, rule, i, cue, end)
        begin = i = end + 1
    if frame is None:
        return None
    if begin < last:
        parts.append((begin, last))
    frame.parts = [(a, b) for a, b in parts if any(scene.tags[k] & t.WORD for k in range(a, b))]
    return frame if frame.parts else None


def _cue_after(cast: Cast, dash: int, last: int) -> int | None:
    scene = cast.scene
    closed = scene.tags[dash - 1] & (t.COMMA | t.FINAL) or scene.words[dash - 1] in '»”"'
    if scene.lexicon.code == "ru" and not closed:
        return None
    for k in range(dash + 1, min(last, dash + 9)):
        tag = scene.tags[k]
        if tag & t.CUE and scene.lexicon.verbs[scene.low[k]].finite:
            verb = scene.lexicon.verbs[scene.low[k]]
            return k if "direct" in verb.powers else None
        if tag & t.STOP or scene.words[k] in "¿¡":
            return None
        opening = cast.at.get(dash + 1)
        if opening is not None and k < opening.last:
            continue
        if _is_unknown_verb(cast, dash, k, last):
            return k
        manner = scene.tags[dash + 1] & t.PREPOSITION and k - dash <= _LONGEST_MANNER  # "— с гордостью уточняет он"
        if not tag & _BEFORE_CUE and not (scene.lexicon.code == "ru" and (k == dash + 1 or manner)):
            return None
    return None


def _is_unknown_verb(cast: Cast, dash: int, k: int, last: int) -> bool:
    """ "— перечисляет таксист Йоэль. —", "— Марисоль пожимает плечами. —": a verb of no list with its subject."""
    scene = cast.scene
    if scene.words[k][0].isupper() or not scene.tags[k] & t.WORD or scene.tags[k] & (t.SMALL | t.NOUN | t.NUMBER):
        return False
    if all(scene.tags[j] & unlisted.LIGHT for j in range(dash + 1, k)):
        tight = scene.lexicon.code == "ru" or scene.starts[dash + 1] == scene.ends[dash]
        if tight and k + 2 < last and _is_trade(cast, k + 1, last):
            return True
        return tight and _doer(cast, k, last) is not None
    named = cast.at.get(dash + 1)
    if (
        named is None
        or named.last != k
        or named.kind not in ("person", "role", "pronoun")
        or not scene.tags[k] & t.VERB
    ):
        return False
    return (not named.cases or "N" in named.cases) and _insertion_end(cast, k, last) < last


def _doer(cast: Cast, k: int, last: int) -> Mention | None:
    """Who does what the verb of no list at `k` tells: right behind it, or beyond its object."""
    mention = cast.at.get(k + 1) or (cast.at.get(k + 2) if k + 2 < last and cast.scene.lexicon.code == "ru" else None)
    somebody = mention is not None and mention.kind in ("person", "role", "pronoun")
    if mention is not None and somebody and (not mention.cases or "N" in mention.cases):
        return mention
    return unlisted.subject(cast, k, last) if unlisted.verb_at(cast, k, last) == k else None


def _is_trade(cast: Cast, k: int, last: int) -> bool:
    """ "(—diagnostica) el afinador": a noun of no list that ends as those for people do; it becomes a mention."""
    scene = cast.scene
    if scene.lexicon.code != "es" or k in cast.at or scene.low[k] not in ("el", "la"):
        return False
    if not scene.low[k + 1].endswith(_TRADES) or scene.tags[k + 1] & (t.SMALL | t.CAPITAL):
        return False
    mention = cast.parse(k, min(last, k + 2), loose=True)
    if mention is not None:
        cast.add(mention)
    return mention is not None


def _insertion_end(cast: Cast, cue: int, last: int) -> int:
    """The closing dash; the end of the passage if there is none near."""
    scene = cast.scene
    for k in range(cue + 1, min(last, cue + _LONGEST_INSERTION)):
        if scene.tags[k] & t.DASH:
            if scene.lexicon.code == "ru" and not scene.tags[k - 1] & (t.COMMA | t.FINAL | t.COLON):
                continue
            return k
    return last


def _report(cast: Cast, rule: str, dash: int, cue: int, end: int) -> Frame:
    verb = cast.scene.lexicon.verbs.get(cast.scene.low[cue])
    if verb is None:
        named = cast.at.get(dash + 1)
        before = named if named is not None and named.last == cue else None
        mention = before or _doer(cast, cue, end)
        return Frame(rule, [], (cue, cue + 1), None, mention, direct=True, end=end)
    start = subjects.group_start(cast, cue, dash + 1)
    left = subjects.left_subject(cast, start, dash + 1, verb)
    right = following.look_right(cast, cue, end, verb)
    frame = Frame(rule, [], (cue, cue + 1), verb, left or right.subject, direct=True, end=end)
    frame.addressee = next(
        (m for k in range(cue + 1, end) if cast.scene.low[k - 1] in _TO and (m := cast.at.get(k)) is not None),
        None,
    )
    return frame
