"""Claims that are reported without quotation marks."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.clauses import left_content, right_content, sentence_end
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.cues import Frame
from cubaquotes.extract.drafts import Draft, span_of
from cubaquotes.extract.lang import Language
from cubaquotes.extract.text import Document
from cubaquotes.model import QuoteType, Span

RIGHT, LEFT, AROUND = "right", "left", "around"

CLAIM_FEATURES = (
    "way", "way and lemma", "way, group and form", "before cue", "after cue", "lemma and after cue",
    "group and after cue",
    "form and before cue", "group and before cue", "subject", "way and subject side", "subject's last word", "margin",
    "words", "way and words", "group and words", "ends at", "way and ends at", "begins", "way and begins",
    "group and begins",
    "lemma and begins", "that", "way and that", "auxiliaries", "group and auxiliaries", "headline", "frames", "order",
    "verbs", "way and verbs", "lemma and before cue", "second after cue", "cue before", "lemma and form",
    "second before cue",
    "whole sentence", "subject and group", "capital",
)  # fmt: skip

Content = list[tuple[int, int]]


def contents(doc: Document, language: Language, frame: Frame) -> list[tuple[str, Content]]:
    """What the cue could report: the words after it, those before it, or both. Tokens [first, last)."""
    found: list[tuple[str, Content]] = []
    start, end = right_content(doc, language, frame)
    if end > start:
        found.append((RIGHT, [(start, end)]))
    left = left_content(doc, frame)
    if left[1] - left[0] > 1:
        found.append((LEFT, [left]))
        start = _after_comma(doc, frame)
        stop = sentence_end(doc, frame)
        if start and stop - start > 1:
            found.append((AROUND, [left, (start, stop)]))
    return found


def _after_comma(doc: Document, frame: Frame) -> int:
    """The token after the comma that closes "he said," in mid-sentence; 0 if there is none."""
    after = frame.cue + 1
    if frame.subject is not None and frame.subject.first >= after:
        after = frame.subject.last
    for i in range(after, min(after + 8, frame.sentence.last)):
        if doc.flags[i] & f.COMMA:
            return i + 1
        if doc.flags[i] & (f.BE | f.AUXILIARY | f.CUE | f.THAT):
            return 0
    return 0


def claim_features(
    doc: Document, frame: Frame, way: str, content: Content, number: int, order: int, cue_before: str
) -> list[Value]:
    """What speaks for and against the claim; in the order of CLAIM_FEATURES. number, order: of the sentence's cues."""
    cue, info, classes, flags = frame.cue, frame.info, doc.classes, doc.flags
    first, last = frame.sentence.first, frame.sentence.last
    start, end = content[0][0], content[-1][1]
    before = classes[cue - 1] if cue > first else "start"
    before2 = classes[cue - 2] if cue - 1 > first else "start"
    after = classes[cue + 1] if cue + 1 < last else "end"
    after2 = classes[cue + 2] if cue + 2 < last else "end"
    subject, where, head = "none", "none", "none"
    if frame.subject is not None:
        mention = frame.subject
        subject = classes[mention.first] if mention.kind == "pronoun" else mention.kind
        where = "left" if mention.first < cue else "right"
        head = classes[mention.last - 1]
    auxiliaries = " ".join(
        classes[i] for i in range(max(first, cue - 3), cue) if flags[i] & (f.AUXILIARY | f.BE | f.TO | f.NEGATION)
    )
    verbs = 0
    for a, b in content:
        for flag in flags[a : min(b, a + 30)]:
            if flag & (f.AUXILIARY | f.BE | f.VERB | f.CUE):
                verbs += 1
    verbs = min(verbs, 3)
    words = bucket(sum(b - a for a, b in content))
    ends = classes[end] if end < last else "end"
    begins = classes[start]
    that = 0
    for flag in flags[cue + 1 : min(cue + 12, start)]:
        that |= int(bool(flag & f.THAT))
    if way == RIGHT and flags[start - 1] & f.THAT:
        that = 2
    group, lemma, form = info.group, info.lemma, info.form
    return [
        way, f"{way} {lemma}", f"{way} {group} {form}", before, after, f"{lemma} {after}", f"{group} {after}",
        f"{form} {before}", f"{group} {before}", subject, f"{way} {where}", head, bucket(int(max(0.0, frame.score))),
        words, f"{way} {words}", f"{group} {words}", ends, f"{way} {ends}", begins, f"{way} {begins}",
        f"{group} {begins}",
        f"{lemma} {begins}", that, f"{way} {that}", auxiliaries, f"{group} {auxiliaries}", int(doc.in_headline(cue)),
        min(number, 5), min(order, 3), verbs, f"{way} {verbs}", f"{lemma} {before}", after2, cue_before,
        f"{lemma} {form}",
        before2, int(start == first and end >= last - 1), f"{subject} {group}", int(bool(flags[cue] & f.CAPITAL)),
    ]  # fmt: skip


def claims(doc: Document, language: Language, frames: list[Frame], taken: set[int]) -> list[Draft]:
    """Every claim that is more likely than not, except where the cue or most of the words belong to a quote.

    taken: the cue tokens of quotes with marks.
    """
    model = language.models.get("claim")
    if model is None:
        return []
    found = []
    for at, frame in enumerate(frames):
        if frame.cue in taken:
            continue
        number, order, cue_before = neighbours(frames, at)
        best: tuple[float, str, Content] | None = None
        for way, content in contents(doc, language, frame):
            score = model.score(claim_features(doc, frame, way, content, number, order, cue_before))
            if best is None or score > best[0]:
                best = (score, way, content)
        if best is not None and best[0] > THRESHOLD:
            found.append(_draft(doc, frame, best))
    return found


# The score from which a claim is worth showing: the best balance of missed and false ones on the training articles.
THRESHOLD = -0.4


def neighbours(frames: list[Frame], at: int) -> tuple[int, int, str]:
    """Of the cue's sentence: how many cues it has, the number of this one, and the class of the one before."""
    sentence = frames[at].sentence
    first = at
    while first > 0 and at - first < 5 and frames[first - 1].sentence is sentence:
        first -= 1
    last = at
    while last + 1 < len(frames) and last - at < 5 and frames[last + 1].sentence is sentence:
        last += 1
    return last - first + 1, at - first, frames[at - 1].info.group if at > first else "none"


def _draft(doc: Document, frame: Frame, best: tuple[float, str, Content]) -> Draft:
    score, _, content = best
    spans = tuple(span_of(doc, start, end) for start, end in content)
    quoted = []
    longest = 0
    for start, end in content:
        for k in sorted({k for k in doc.quote_of[start:end] if k >= 0}):
            stretch = doc.stretches[k]
            quoted.append(Span(stretch.inner_start, stretch.inner_end))
            longest = max(longest, sum(1 for flag in doc.flags[doc.first[k] : doc.last[k]] if flag & f.WORD))
    kind = QuoteType.MIXED if longest > 1 else QuoteType.INDIRECT
    return Draft("claim", spans, tuple(quoted), kind, frame, frame.subject, score)
