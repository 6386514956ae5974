"""Where the words that a cue reports begin and end. Positions are token numbers, end-exclusive."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.text import Document

_STOPS = f.COMMA | f.SEMICOLON | f.DASH | f.COLON | f.CONJUNCTION | f.SUBORDINATOR | f.PREPOSITION | f.RELATIVE
_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
# So many places where a clause could end are looked at; then the sentence's end.
_MOST_ENDS = 16
# "that" is looked for so many tokens after the cue ("told reporters in Havana on Tuesday that").
_THAT_WITHIN = 14


def content_start(doc: Document, frame: Frame) -> int:
    """Where a report that follows the cue begins: after an addressee, a time, a preposition, "that"."""
    flags, last = doc.flags, frame.sentence.last
    i = frame.cue + 1
    if frame.subject is not None and frame.subject.first == i:
        i = frame.subject.last
    for j in range(i, min(last, i + _THAT_WITHIN)):
        flag = flags[j]
        if flag & f.THAT:
            return j + 1 if j == i or not _is_relative(doc, j) else i
        if flag & (_VERBAL | f.TO | f.SEMICOLON | f.COLON) or doc.quote_of[j] >= 0:
            break
    i = _after_addressee(doc, frame, i)
    while i < last and flags[i] & f.ADVERB and not flags[i] & (f.DETERMINER | f.NEGATION):
        i += 1
    if i < last and flags[i] & f.PREPOSITION and not flags[i] & f.DETERMINER:
        i += 1
    while i < last and flags[i] & (f.COMMA | f.COLON):
        i += 1
    return i


# Verbs whose first object is the one addressed.
_ADDRESSING = frozenset({"tell", "remind", "assure", "inform", "notify", "advise", "warn", "promise"})


def _after_addressee(doc: Document, frame: Frame, i: int) -> int:
    """ "told African-Americans this weekend | he would": the token where a second subject follows, else `i`."""
    if frame.info.lemma not in _ADDRESSING:
        return i
    after = [m for m in frame.sentence.mentions if i <= m.first < i + _THAT_WITHIN][:4]
    if not after or after[0].first != i or doc.quote_of[i] >= 0:
        return i
    for mention in after[1:]:
        following = doc.flags[mention.last] if mention.last < doc.count else 0
        if following & (f.AUXILIARY | f.BE | f.VERB | f.CUE) and not doc.flags[mention.first - 1] & f.PREPOSITION:
            return mention.first
        if doc.flags[mention.first - 1] & (f.COMMA | f.FINAL):
            break
    return i


def _is_relative(doc: Document, i: int) -> bool:
    return bool(doc.flags[i + 1] & (f.CUE | f.VERB | f.AUXILIARY | f.BE)) if i + 1 < doc.count else True


def sentence_end(doc: Document, frame: Frame) -> int:
    """The token after the last word of the sentence: before its full stop and paragraph end."""
    i = frame.sentence.last
    while i > frame.cue + 1 and doc.quote_of[i - 1] < 0 and doc.flags[i - 1] & (f.FINAL | f.PARAGRAPH):
        i -= 1
    return i


def end_options(doc: Document, start: int, stop: int) -> list[int]:
    """Tokens before which a clause that begins at `start` could end; `stop`, the sentence's end, is the last."""
    found: list[int] = []
    i = start + 1
    while i < stop and len(found) < _MOST_ENDS:
        k = doc.quote_of[i]
        if k >= 0:
            i = max(doc.last[k], i + 1)
            continue
        if doc.flags[i] & _STOPS or doc.words[i] in "()":
            found.append(i)
        i += 1
    found.append(stop)
    return found


def left_content(doc: Document, frame: Frame) -> tuple[int, int]:
    """The report before "X said": from the sentence's beginning to the comma before the subject; empty if none."""
    first = frame.sentence.first
    subject = frame.subject
    end = min(frame.cue, subject.first) if subject is not None else frame.cue
    while end > first and not doc.flags[end - 1] & (f.COMMA | f.DASH) and doc.quote_of[end - 1] < 0:
        end -= 1
        if doc.flags[end] & _VERBAL:
            return first, first
    while end > first and doc.quote_of[end - 1] < 0 and doc.flags[end - 1] & (f.COMMA | f.DASH):
        end -= 1
    return first, end


def around(doc: Document, frame: Frame, first: int) -> tuple[int, int, int] | None:
    """The report that an inserted cue divides ("The fee, she argued, was “a joke”"): its first part, and its second.

    first: the token with which the quote begins. Gives the tokens [start, end) of the first part and where the second
    begins; None unless that goes on with the verb of the first, or the first is a clause with "if", "while".
    """
    flags, subject = doc.flags, frame.subject
    if subject is not None and flags[subject.first] & f.RELATIVE:
        return None
    start = frame.sentence.first
    comma = (frame.cue if subject is None else min(frame.cue, subject.first)) - 1
    while start < comma and flags[start] & (f.CONJUNCTION | f.COMMA):
        start += 1
    if comma <= start or not flags[comma] & f.COMMA or any(doc.quote_of[i] >= 0 for i in range(start, comma)):
        return None
    clause = bool(flags[start] & f.SUBORDINATOR)
    if not (_has_no_cue(doc, start, comma) if clause else _is_subject(doc, start, comma)):
        return None
    after = frame.cue if subject is None else max(frame.cue, subject.last - 1)
    for i in range(after + 1, first + 1):
        if flags[i] & (f.THAT | f.COLON | f.SEMICOLON | f.SUBORDINATOR):
            return None
        if flags[i - 1] & f.COMMA:
            word = i + (i == first)
            if word < doc.count and (_opens_small(doc, word) if clause else _is_finite(doc, word)):
                return start, comma, i
            if clause:
                return None
    return None


def _has_no_cue(doc: Document, start: int, end: int) -> bool:
    """Whether it is one clause in which nobody says anything."""
    return not any(flag & (f.CUE | f.COMMA) for flag in doc.flags[start:end])


def _is_subject(doc: Document, start: int, end: int) -> bool:
    """Whether the tokens are a noun phrase: no verb, or only what is a noun here ("The new rules")."""
    flags = doc.flags
    if flags[start] & (f.PREPOSITION | f.CALENDAR | f.ADVERB):
        return False
    noun = end - 1 if flags[start] & (f.DETERMINER | f.POSSESSIVE) else end
    return not any(flag & _VERBAL for flag in flags[start:noun])


def _opens_small(doc: Document, i: int) -> bool:
    """Whether the sentence goes on at `i`: a small letter, or a name outside the marks."""
    return not doc.words[i][:1].isupper() or doc.quote_of[i] < 0


def _is_finite(doc: Document, i: int) -> bool:
    """Whether a verb goes on with its subject at `i`: "was", "will not", but not "Will"."""
    if doc.words[i][:1].isupper():
        return False
    return bool(doc.flags[i] & _VERBAL) or doc.classes[i] == "ed"
