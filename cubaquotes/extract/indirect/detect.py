"""Whether a word introduces a claim here, and on which side of it the claim stands."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.text import Document

RIGHT_FEATURES = (
    "lemma", "group", "form", "before", "before 2", "after", "after 2", "subject", "before subject", "helpers",
    "lemma and after", "lemma and before", "lemma and subject", "lemma and form", "group and form and after",
    "group and subject", "group and form and subject", "group and helpers", "lemma and helpers", "pair before",
    "pair after", "around", "subject and after", "form and before subject", "that ahead", "lemma and that ahead",
    "group and that ahead", "inside", "inside and group", "inside and form", "left", "rest", "ended and headline",
    "headline and form", "quote ahead", "ahead", "group and ahead", "after three", "lemma and after two", "earlier",
    "group and pair after", "form and pair before", "lemma and inside", "subject pair",
)  # fmt: skip
LEFT_FEATURES = (
    "lemma", "group", "form", "after", "after 2", "before", "subject", "comma", "next mark", "to next mark",
    "comma and next mark", "lemma and after", "group and form", "group and comma", "form and next mark",
    "group and next mark", "lemma and next mark", "size", "subject and comma", "pair before", "helpers", "before comma",
    "after comma", "inverted", "inverted and comma and mark", "inverted and group", "first word",
    "form and after comma",
    "form and subject", "ended and headline", "subject and after comma", "group and subject and comma",
    "first word and comma", "rest", "form and to next mark and mark",
)  # fmt: skip

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
_ANY_MARK = f.COMMA | f.SEMICOLON | f.COLON | f.DASH | f.FINAL | f.PARAGRAPH | f.BRACKET
_AHEAD = 9


def right_features(doc: Document, trigger: Trigger, inside: str, earlier: int) -> list[Value]:
    """What speaks for a claim to the right of the trigger; in the order of RIGHT_FEATURES.

    inside: the class of the cue whose claim the trigger stands in, or "no". earlier: claims so far in the sentence.
    """
    classes, flags, info = doc.classes, doc.flags, trigger.info
    t, first, last, group = trigger.token, trigger.first, trigger.last, trigger.group
    lemma, cue_group, form = info.lemma, info.group, info.form
    before = classes[t - 1] if t > first else "start"
    before_2 = classes[t - 2] if t > first + 1 else "start"
    after = classes[t + 1] if t + 1 < last else "end"
    after_2 = classes[t + 2] if t + 2 < last else "end"
    after_3 = classes[t + 3] if t + 3 < last else "end"
    subject = classes[group - 1] if group > first else "start"
    before_subject = classes[group - 2] if group > first + 1 else "start"
    helpers = " ".join(classes[group:t]) if group < t else "-"
    that = verb = quote = -1
    for j in range(t + 1, min(last, t + 1 + _AHEAD)):
        flag = flags[j]
        if doc.quote_of[j] >= 0:
            quote = bucket(j - t)
            break
        if flag & _ANY_MARK:
            break
        if that < 0 and flag & f.THAT:
            that = bucket(j - t)
        elif verb < 0 and flag & _VERBAL:
            verb = bucket(j - t)
    headline = f"{int(trigger.ended)} {int(doc.in_headline(t))}"
    return [
        lemma, cue_group, form, before, before_2, after, after_2, subject, before_subject, helpers,
        f"{lemma} {after}", f"{lemma} {before}", f"{lemma} {subject}", f"{lemma} {form}",
        f"{cue_group} {form} {after}", f"{cue_group} {subject}", f"{cue_group} {form} {subject}",
        f"{cue_group} {helpers}", f"{lemma} {helpers}", f"{before_2} {before}", f"{after} {after_2}",
        f"{before} {after}", f"{subject} {after}", f"{form} {before_subject}", that, f"{lemma} {that}",
        f"{cue_group} {that}", inside, f"{inside} {cue_group}", f"{inside} {form}", bucket(t - first),
        bucket(last - t), headline, f"{headline} {form}", quote, verb, f"{cue_group} {verb}",
        f"{after} {after_2} {after_3}", f"{lemma} {after} {after_2}", min(earlier, 3),
        f"{cue_group} {after} {after_2}", f"{form} {before_2} {before}", f"{lemma} {inside}",
        f"{before_subject} {subject}",
    ]  # fmt: skip


def left_comma(doc: Document, trigger: Trigger) -> int:
    """The comma, dash or closing mark that ends what stands before "X said"; the cue itself for "according to".

    -1 if the trigger cannot follow its claim.
    """
    flags = doc.flags
    low = max(trigger.first + 2, trigger.token - 25)
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
    lemma, cue_group, form = info.lemma, info.group, info.form
    before = classes[t - 1] if t > first else "start"
    after = classes[t + 1] if t + 1 < last else "end"
    after_2 = classes[t + 2] if t + 2 < last else "end"
    subject = classes[group - 1] if group > first else "start"
    subject_2 = classes[group - 2] if group > first + 1 else "start"
    helpers = " ".join(classes[group:t]) if group < t else "-"
    gap = bucket(group - comma - 1)
    sign = "end" if mark >= last else ("quote" if doc.quote_of[mark] >= 0 else classes[mark])
    to_mark = bucket(mark - t)
    before_comma, after_comma = classes[comma - 1], classes[comma + 1]
    first_word = classes[first]
    inverted = int(comma + 1 >= group)
    headline = f"{int(trigger.ended)} {int(doc.in_headline(t))}"
    return [
        lemma, cue_group, form, after, after_2, before, subject, gap, sign, to_mark, f"{gap} {sign}",
        f"{lemma} {after}", f"{cue_group} {form}", f"{cue_group} {gap}", f"{form} {sign}", f"{cue_group} {sign}",
        f"{lemma} {sign}", bucket(comma - first), f"{subject} {gap}", f"{subject_2} {subject}", helpers, before_comma,
        after_comma, inverted, f"{inverted} {gap} {sign}", f"{inverted} {cue_group}", first_word,
        f"{form} {after_comma}", f"{form} {subject}", headline, f"{subject} {after_comma}",
        f"{cue_group} {subject} {gap}", f"{first_word} {gap}", bucket(last - mark), f"{form} {to_mark} {sign}",
    ]  # fmt: skip
