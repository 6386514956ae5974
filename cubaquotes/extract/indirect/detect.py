"""Whether a word introduces a claim here, and on which side of it the claim stands."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.text import Document

RIGHT_FEATURES = (
    "lemma", "group", "before", "after", "subject", "before subject", "lemma and after", "lemma and subject",
    "lemma and form", "group and form and subject", "pair after", "that ahead", "lemma and that ahead", "inside",
    "inside and group", "inside and form", "left", "rest", "after three", "earlier", "lemma and inside", "subject pair",
    "verbs ahead and group", "chance to follow and group",
)  # fmt: skip
LEFT_FEATURES = (
    "lemma", "form", "after", "before", "to next mark", "lemma and after", "form and next mark", "lemma and next mark",
    "pair before", "helpers", "inverted and comma and mark", "inverted and group", "first word", "form and subject",
    "form and to next mark and mark", "verbs and comma", "verbs before and mark", "verbs before and comma",
)  # fmt: skip

_ANY_MARK = f.COMMA | f.SEMICOLON | f.COLON | f.DASH | f.FINAL | f.PARAGRAPH | f.BRACKET
_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
_AHEAD = 15


def right_features(doc: Document, trigger: Trigger, left: float, inside: str, earlier: int) -> list[Value]:
    """What speaks for a claim to the right of the trigger; in the order of RIGHT_FEATURES.

    left: the chance that the claim stands before the trigger; -1 if it cannot. inside: the class of the cue whose claim
    the trigger stands in, or "no". earlier: claims so far in the sentence.
    """
    classes, flags, info = doc.classes, doc.flags, trigger.info
    t, first, last, group = trigger.token, trigger.first, trigger.last, trigger.group
    lemma, cue_group, form = trigger.phrase, info.group, info.form
    before = classes[t - 1] if t > first else "start"
    after, after_2, after_3 = (*classes[t + 1 : min(t + 4, last)], "end", "end", "end")[:3]
    subject = classes[group - 1] if group > first else "start"
    before_subject = classes[group - 2] if group > first + 1 else "start"
    that, verbs = -1, 0
    for j in range(t + 1, min(last, t + 1 + _AHEAD)):
        flag = flags[j]
        if flag & _ANY_MARK or doc.quote_of[j] >= 0:
            break
        if that < 0 and flag & f.THAT:
            that = bucket(j - t)
        elif flag & _VERBAL:
            verbs += 1
    return [
        lemma, cue_group, before, after, subject, before_subject, (lemma, after), (lemma, subject),
        (lemma, form), (cue_group, form, subject), (after, after_2), that, (lemma, that), inside,
        (inside, cue_group), (inside, form), bucket(t - first), bucket(last - t),
        (after, after_2, after_3), min(earlier, 3), (lemma, inside), (before_subject, subject),
        (min(verbs, 3), cue_group), (int(5 * left), cue_group),
    ]  # fmt: skip


def left_comma(doc: Document, trigger: Trigger, following: frozenset[str]) -> int:
    """The comma, dash or closing mark that ends what stands before "X said"; the cue itself for "according to".

    -1 if the trigger cannot follow its claim. following: the classes of triggers that can.
    """
    if trigger.info.group not in following:
        return -1
    flags = doc.flags
    low = max(trigger.first + 1, trigger.token - 25)
    if trigger.info.group == "according":
        return trigger.token - bool(flags[trigger.token - 1] & f.COMMA) if trigger.token >= low else -1
    for j in range(trigger.token - 1, low - 1, -1):
        if flags[j] & (f.COMMA | f.DASH) or (doc.quote_of[j] >= 0 and doc.last[doc.quote_of[j]] == j + 1):
            return j
    return -1


def next_mark(doc: Document, trigger: Trigger) -> int:
    """The first punctuation after the trigger, at most 25 tokens away."""
    stop = min(trigger.last, trigger.token + 25)
    for j in range(trigger.token + 1, stop):
        if doc.flags[j] & _ANY_MARK or doc.quote_of[j] >= 0:
            return j
    return stop


def left_features(doc: Document, trigger: Trigger, comma: int, mark: int) -> list[Value]:
    """What speaks for a claim that ends (or is interrupted) before the trigger; in the order of LEFT_FEATURES."""
    classes, info = doc.classes, trigger.info
    t, first, last, group = trigger.token, trigger.first, trigger.last, trigger.group
    lemma, form = info.lemma, info.form
    before = classes[t - 1] if t > first else "start"
    after = classes[t + 1] if t + 1 < last else "end"
    subject = classes[group - 1] if group > first else "start"
    subject_2 = classes[group - 2] if group > first + 1 else "start"
    gap = bucket(group - comma - 1)
    sign = "end" if mark >= last else ("quote" if doc.quote_of[mark] >= 0 else classes[mark])
    to_mark = bucket(mark - t)
    inverted = int(comma + 1 >= group)
    verbs = verbs_before = 0
    for flag in doc.flags[comma + 1 : group]:
        if flag & _VERBAL:
            verbs += 1
    for flag in doc.flags[max(first, comma - 30) : comma]:
        if flag & _VERBAL:
            verbs_before += 1
    verbs, verbs_before = min(verbs, 2), min(verbs_before, 3)
    return [
        lemma, form, after, before, to_mark, (lemma, after), (form, sign), (lemma, sign),
        (subject_2, subject), " ".join(classes[group:t]) if group < t else "-", (inverted, gap, sign),
        (inverted, info.group), classes[first], (form, subject), (form, to_mark, sign),
        (verbs, gap), (verbs_before, sign), (verbs_before, verbs, gap),
    ]  # fmt: skip
