"""Where reported words end, and how the frames of a sentence share it."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.said import subjects
from cubaquotes.extract.rules.said.frame import ACCORDING, AFTER, POSTPOSED, Frame

_LONGEST_ASIDE = 20
_WHICH = frozenset(("que", "quien", "quienes", "cuyo", "cuya", "cuyos", "cuyas"))
_WHOSE = ("котор", "чей", "чья", "чьи", "чье")
# "пожелавшего", "знающей", "просивших": a participle in a case that a source is in.
_DOING = ("вш", "щ")
_CASES = ("ий", "ая", "ее", "ие", "его", "ей", "их", "ему", "им")
_SHORTEST = 6


def source_end(cast: Cast, end: int, last: int) -> int:
    """Past a clause that tells who the source before `end` is, up to the comma that closes it or to `last`.

    "según un funcionario que pidió no ser citado, …", "по словам врача, пожелавшего остаться неизвестным, …". `end`
    itself if there is none.
    """
    scene = cast.scene
    at = end + bool(end < last and scene.tags[end] & t.COMMA and scene.quote_of[end] < 0)
    if at >= last or scene.quote_of[at] >= 0:
        return end
    if not (_tells_who(cast, at, last) if scene.lexicon.code == "ru" and at > end else scene.low[at] in _WHICH):
        return end
    for k in range(at + 2, min(last, at + _LONGEST_ASIDE)):
        if scene.quote_of[k] >= 0 or scene.tags[k] & (t.COLON | t.SEMICOLON):
            return end
        if scene.tags[k] & t.COMMA and k + 1 < last and not scene.tags[k + 1] & t.COMPLEMENTIZER:
            return k
    return last if last - at < _LONGEST_ASIDE else end


def _tells_who(cast: Cast, at: int, last: int) -> bool:
    """Whether "который …", "с которым …" or a participle begins at the Russian word `at`."""
    low = cast.scene.low
    word = low[at].removesuffix("ся")
    if len(word) >= _SHORTEST and any(word.endswith(case) and word[: -len(case)].endswith(_DOING) for case in _CASES):
        return True
    at += bool(cast.scene.tags[at] & t.PREPOSITION)
    return at < last and low[at].startswith(_WHOSE)


def sentence_end(cast: Cast, last: int) -> int:
    """The end of the sentence's words: without the final mark and the break."""
    tags = cast.scene.tags
    while (
        last > 0
        and tags[last - 1] & (t.FINAL | t.BREAK | t.COMMA | t.DASH | t.SEMICOLON)
        and cast.scene.quote_of[last - 1] < 0
    ):
        last -= 1
    return last


def clause_end(cast: Cast, begin: int, last: int) -> int:
    """Where the reported clause that begins at `begin` ends: with the sentence, or where the reporter speaks again."""
    scene = cast.scene
    for k in range(begin + 1, last):
        if scene.quote_of[k] >= 0:
            continue
        tag = scene.tags[k]
        if tag & (t.CONJUNCTION | t.SUBORDINATOR) and _resumes(cast, k, last):
            return sentence_end(cast, k)
        if tag & t.COMMA and k + 1 < last:
            if scene.phrase("tail", k + 1) or _is_remark(cast, k + 1, last):
                return k
            if _reports_next(cast, k + 1, last) or _goes_on(cast, k + 1, last):
                return k
        if tag & t.SEMICOLON and _has_cue(cast, k, last):
            return k
        if tag & t.COLON and k + 1 < last and scene.quote_of[k + 1] >= 0:
            return k
    return sentence_end(cast, last)


def _is_remark(cast: Cast, k: int, last: int) -> bool:
    """After a comma: "extremo que sus creadores niegan", "una fórmula que no precisa": the reporter's word on it."""
    scene = cast.scene
    if scene.lexicon.code != "es":
        return False
    k += scene.low[k] in ("un", "una")
    return k + 1 < last and scene.low[k] in scene.lexicon.lists["remarks"] and scene.low[k + 1] == "que"


def _verb_after(cast: Cast, k: int, last: int) -> int | None:
    """A cue right after token `k`, past light words."""
    scene = cast.scene
    j = k
    while j < last and scene.tags[j] & (t.CLITIC | t.NEGATION | t.ADVERB | t.AUXILIARY) and not scene.tags[j] & t.CUE:
        j += 1
    if j < last and scene.tags[j] & t.CUE and scene.quote_of[j] < 0:
        return j
    return None


def _resumes(cast: Cast, conjunction: int, last: int) -> bool:
    """ "… y prometió", "… и добавил": the reporter's own verb after a conjunction, with something to report."""
    scene = cast.scene
    cue = _verb_after(cast, conjunction + 1, last)
    if cue is None or cue + 1 >= last:
        return False
    verb = scene.lexicon.verbs[scene.low[cue]]
    perfect = verb.form == "participle" and bool(scene.tags[cue - 1] & t.AUXILIARY)
    if not (verb.finite or perfect) or scene.tags[cue] & t.NOUN or verb.group == "manner":
        return False
    if perfect:
        return _reports(cast, cue, last)
    before = scene.tags[conjunction - 1]
    if scene.low[conjunction] in ("como", "donde", "cuando", "если", "когда", "как", "где"):
        return False
    past = scene.low[cue].endswith(("ó", "ron", "л", "ла", "ли", "лся", "лась", "лись", "o")) or before & t.COMMA
    return bool(past) and _reports(cast, cue, last)


def _reports(cast: Cast, cue: int, last: int) -> bool:
    """Whether something to report follows within a few words."""
    scene = cast.scene
    for k in range(cue + 1, min(last, cue + 12)):
        if scene.quote_of[k] >= 0 or scene.tags[k] & (t.COMPLEMENTIZER | t.COLON):
            return True
        if scene.tags[k] & (t.FINAL | t.SEMICOLON):
            break
    verb = scene.lexicon.verbs[scene.low[cue]]
    return "infinitive" in verb.powers


def _reports_next(cast: Cast, k: int, last: int) -> bool:
    """After a comma: "…, dijo", "…, — сообщил он", "…, señalando que", "…, добавив, что"."""
    scene = cast.scene
    while k < last and scene.tags[k] & (t.DASH | t.SUBORDINATOR) and not scene.tags[k] & t.CUE:
        k += 1
    cue = _verb_after(cast, k, last)
    if cue is None:
        return False
    verb = scene.lexicon.verbs[scene.low[cue]]
    if verb.form == "gerund":
        return _reports(cast, cue, last)
    if not verb.finite or verb.form == "1p" or scene.tags[cue] & t.NOUN:
        return False
    return "clause" in verb.powers or "direct" in verb.powers


def _goes_on(cast: Cast, k: int, last: int) -> bool:
    """In Russian ", и поблагодарил" after a clause with что is the reporter's again: the comma closed the clause."""
    scene = cast.scene
    if scene.lexicon.code != "ru" or scene.low[k] != "и" or k + 1 >= last:
        return False
    return bool(scene.tags[k + 1] & (t.VERB | t.CUE)) and scene.low[k + 1].endswith(
        ("л", "ла", "ли", "лся", "лась", "лись")
    )


def _has_cue(cast: Cast, k: int, last: int) -> bool:
    return any(subjects.is_finite_cue(cast, j) for j in range(k, last))


def settle(cast: Cast, frames: list[Frame], taken: list[Frame]) -> list[Frame]:
    """The frames without those that only hand on another one's statement, none reaching into another's cue."""
    named = [f for f in frames if f.mention is not None or f.rule == ACCORDING]
    kept = [f for f in frames if not ("relay" in f.notes and any(o is not f for o in named))]
    kept = [f for f in kept if not _hands_on(f, kept)]
    for frame in kept:
        cues = [o.cue[0] for o in kept + taken if o is not frame and o.cue is not None]
        if frame.rule in (POSTPOSED, ACCORDING, AFTER):
            _yield_cues(cast, frame, cues)
    return [f for f in kept if f.parts and any(b > a for a, b in f.parts)]


def _hands_on(frame: Frame, frames: list[Frame]) -> bool:
    """ "El ministro dijo que …, según EFE": the content of the phrase is a statement with a source of its own."""
    if frame.rule != ACCORDING or frame.cue is None or frame.owner is not None or not frame.parts:
        return False
    if frame.parts[0][0] > frame.cue[0]:
        return False
    return any(
        other is not frame and other.cue is not None and other.mention is not None and frame.covers(other.cue[0])
        for other in frames
    )


def _yield_cues(cast: Cast, frame: Frame, cues: list[int]) -> None:
    """Cut parts of `frame` that reach over another cue to its right: "…, aunque admite que …"."""
    scene = cast.scene
    own = frame.cue[0] if frame.cue else frame.first
    parts = []
    for a, b in frame.parts:
        inside = [c for c in cues if a <= c < b]
        if not inside or own >= b:
            parts.append((a, b))
            continue
        end = min(inside)
        while end > a and not scene.tags[end - 1] & (t.COMMA | t.SEMICOLON | t.CONJUNCTION | t.SUBORDINATOR | t.FINAL):
            end -= 1
        while end > a and scene.tags[end - 1] & (t.CONJUNCTION | t.SUBORDINATOR | t.COMMA | t.SEMICOLON):
            end -= 1
        if end > a:
            parts.append((a, end))
    frame.parts = parts
