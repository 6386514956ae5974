"""Whether a word introduces a claim here, and on which side of it the claim stands."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.text import Document

# Each chosen by what it adds on outlets held out of training; as many again added next to nothing.
RIGHT_FEATURES = (
    "lemma", "after", "subject", "that ahead", "inside", "left", "lemma and form", "lemma and after",
    "lemma and inside", "group and form and subject", "pair after", "inside and group", "subject pair",
    "chance to follow and group",
)  # fmt: skip
LEFT_FEATURES = (
    "lemma", "form", "after", "before", "to next mark", "lemma and after", "lemma and next mark", "pair before",
    "inverted and comma and mark", "first word", "verbs and comma", "form and subject", "inverted and group",
    "form and to next mark and mark",
)  # fmt: skip

_ANY_MARK = f.COMMA | f.SEMICOLON | f.COLON | f.DASH | f.FINAL | f.PARAGRAPH | f.BRACKET
_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
_COMMA_OR_DASH = f.COMMA | f.DASH
_AHEAD = 15


def right_features(doc: Document, trigger: Trigger, left: float, inside: str) -> list[Value]:
    """What speaks for a claim to the right of the trigger; in the order of RIGHT_FEATURES.

    left: the chance that the claim stands before the trigger; -1 if it cannot. inside: the class of the cue whose claim
    the trigger stands in, or "no".
    """
    classes = doc.classes
    t, first, last, group = trigger.token, trigger.first, trigger.last, trigger.group
    lemma, cue_group, form = trigger.phrase, trigger.info.group, trigger.info.form
    after = classes[t + 1] if t + 1 < last else "end"
    after_2 = classes[t + 2] if t + 2 < last else "end"
    subject = classes[group - 1] if group > first else "start"
    before_subject = classes[group - 2] if group > first + 1 else "start"
    return [
        lemma, after, subject, _that_ahead(doc, trigger), inside, bucket(t - first), (lemma, form), (lemma, after),
        (lemma, inside), (cue_group, form, subject), (after, after_2), (inside, cue_group), (before_subject, subject),
        (int(5 * left), cue_group),
    ]  # fmt: skip


def _that_ahead(doc: Document, trigger: Trigger) -> int:
    """How many tokens ahead the next "that" is; -1 if a mark comes first."""
    quote_of, t = doc.quote_of, trigger.token
    for j, flag in enumerate(doc.flags[t + 1 : min(trigger.last, t + 1 + _AHEAD)], t + 1):
        if flag & _ANY_MARK or quote_of[j] >= 0:
            break
        if flag & f.THAT:
            return bucket(j - t)
    return -1


def left_comma(doc: Document, trigger: Trigger, following: frozenset[str]) -> int:
    """The comma, dash or closing mark that ends what stands before "X said"; the cue itself for "according to".

    -1 if the trigger cannot follow its claim. following: the classes of triggers that can.
    """
    if trigger.info.group not in following:
        return -1
    flags, quote_of = doc.flags, doc.quote_of
    low = max(trigger.first + 1, trigger.token - 25)
    if trigger.info.group == "according":
        return trigger.token - bool(flags[trigger.token - 1] & f.COMMA) if trigger.token >= low else -1
    for j in range(trigger.token - 1, low - 1, -1):
        if flags[j] & _COMMA_OR_DASH or (quote_of[j] >= 0 and doc.last[quote_of[j]] == j + 1):
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
    before = classes[t - 1] if t > first else "start"
    after = classes[t + 1] if t + 1 < last else "end"
    subject = classes[group - 1] if group > first else "start"
    before_subject = classes[group - 2] if group > first + 1 else "start"
    sign = "end" if mark >= last else ("quote" if doc.quote_of[mark] >= 0 else classes[mark])
    to_mark, gap, inverted = bucket(mark - t), bucket(group - comma - 1), int(comma + 1 >= group)
    verbs = 0
    for flag in doc.flags[comma + 1 : group]:
        if flag & _VERBAL:
            verbs += 1
    return [
        info.lemma, info.form, after, before, to_mark, (info.lemma, after), (info.lemma, sign),
        (before_subject, subject), (inverted, gap, sign), classes[first], (min(verbs, 2), gap), (info.form, subject),
        (inverted, info.group), (info.form, to_mark, sign),
    ]  # fmt: skip
