"""What an annotator may have missed: quotation marks and reporting verbs that no quote accounts for."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import load
from cubaquotes.extract.lang.detect import foreign_runs, language_at
from cubaquotes.extract.marks import find_stretches
from cubaquotes.extract.rules import lexicon
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.engine import LANGUAGES as RULED
from cubaquotes.extract.rules.said.subjects import is_finite_cue
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.said.cues import find_frames
from cubaquotes.extract.text import Document
from cubaquotes.model import Missed, MissedKind, Span

_SENTENCE = re.compile(r"(?<=[.!?…])[”\"»’)]*\s+|\n")
_SPACE = re.compile(r"\s+")
_CLAUSE = re.compile(r",?\s+(?:that|que|что)\s+(?P<words>\w[^.!?\n]*)")
_LONGEST = 160  # code points of a passage as it is shown
_AROUND = 60  # code points shown on either side of a verb

# Classes of cues.toml and verbs.toml whose verbs nearly always report something; "see", "show", "plan" seldom do.
_TELLING = frozenset(("say", "announce", "argue", "admit", "deny", "suggest", "manner", "warn", "promise", "according"))
# Of English forms those that are no nouns ("a remark"); they still may be participles ("a recently released list").
_FINITE = frozenset(("past", "third", "phrase"))
_NO_VERB_AFTER = f.DETERMINER | f.PREPOSITION | f.POSSESSIVE | f.ADVERB | f.BE


def missed(
    text: str, covered: Iterable[Span], scare: Iterable[Span], language: str, cues: Iterable[Span] = ()
) -> list[Missed]:
    """Passages that may hold a quote and that none covers, in the order of the text. Linear in its length.

    covered: the content of all quotes that somebody or something looked at, rejected ones too. cues: their reporting
    words. Of words in marks more than half has to be covered; a reporting verb is listed all the same if clauses
    (“that …”) follow it of which no more than half is.
    scare: words in marks that are nobody's statement, as the engine sees it.
    language: of the article; paragraphs in another one are read as such.
    """
    content, words = list(covered), list(cues)
    cover, reporting, other, both = _Cover(content), _Cover(words), _Cover(scare), _Cover([*content, *words])
    found = []
    for stretch in find_stretches(text)[0]:
        span = Span(stretch.inner_start, stretch.inner_end)
        if 2 * both.shared(span) <= span.end - span.start:
            kind = MissedKind.SCARE if other.touches(span) else MissedKind.MARKS
            found.append(Missed(span, kind, _line(span.of(text))))
    found += [
        Missed(span, MissedKind.VERB, _line(_around(text, span)))
        for span in _verbs(text, language)
        if not cover.touches(span) and (not reporting.touches(span) or _tells_more(text, span, cover))
    ]
    return sorted(found, key=lambda one: one.span)


def _tells_more(text: str, verb: Span, cover: "_Cover") -> bool:
    """Whether clauses follow a verb of which at most half is covered."""
    clause = _CLAUSE.match(text, verb.end)
    if clause is None:
        return False
    words = Span(*clause.span("words"))
    return 2 * cover.shared(words) <= words.end - words.start


def _around(text: str, span: Span) -> str:
    """What stands around a verb in its sentence, in whole words; with a sign where something is left out."""
    low, high = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    start, sign = low, "…" if low else ""
    for end in _SENTENCE.finditer(text, low, span.start):
        start, sign = end.end(), ""
    if sign and text[start - 1].isalnum():
        start = next((match.end() for match in _SPACE.finditer(text, start, span.start)), start)
    following = _SENTENCE.search(text, span.end, high)
    if following is not None:
        return sign + text[start : following.start()]
    cut = text[start:high]
    if high < len(text):
        cut = (cut.rsplit(None, 1)[0] if " " in text[span.end : high] else cut) + "…"
    return sign + cut


def _verbs(text: str, language: str) -> Iterator[Span]:
    """Reporting verbs outside quotation marks, each read in the language of its paragraph."""
    runs = foreign_runs(text, language)
    for code in dict.fromkeys((language, *(other for *_, other in runs))):
        for span in _verbs_in(text, code):
            if language_at(runs, language, span.start) == code:
                yield span


def _verbs_in(text: str, code: str) -> Iterator[Span]:
    if code in RULED:
        scene = Scene(text, lexicon.load(code))
        cast = Cast(scene)
        for k, low in enumerate(scene.low):
            if is_finite_cue(cast, k) and scene.lexicon.verbs[low].group in _TELLING:
                yield Span(scene.starts[k], scene.ends[k])
        return
    lang = load(code)
    doc = Document(text, lang.vocabulary)
    for frame in find_frames(doc, lang):
        before = doc.flags[frame.cue - 1] if frame.cue else 0
        telling = frame.info.group in _TELLING and frame.info.form in _FINITE
        if frame.subject is not None and telling and not before & _NO_VERB_AFTER:
            span = Span(doc.starts[frame.cue], doc.end(frame.cue))
            if not _in_a_name(span, text):
                yield span


def _in_a_name(span: Span, text: str) -> bool:
    """Whether a word is capitalised in the middle of a sentence: the United States reports nothing."""
    word = span.of(text)
    inside = span.start >= 2 and text[span.start - 1] == " " and text[span.start - 2].isalnum()
    return inside and word[0].isupper() and not word.isupper()


class _Cover:
    """Stretches of a text, merged, so that one look-up tells whether a place is among them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def shared(self, span: Span) -> int:
        """How many characters they share."""
        at = max(bisect_left(self._ends, span.start), 0)
        number = 0
        while at < len(self._starts) and self._starts[at] < span.end:
            number += max(0, min(self._ends[at], span.end) - max(self._starts[at], span.start))
            at += 1
        return number

    def touches(self, span: Span) -> bool:
        """Whether they share a character."""
        at = bisect_left(self._starts, span.end) - 1
        return at >= 0 and self._ends[at] > span.start


def _line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
