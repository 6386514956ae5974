"""Trains the models that find claims: python benchmarks/train_indirect.py

Writes resources/models/en.indirect.json. Learns from the train part alone, the same to the digit each time.
Needs numpy.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fit import ROOT, Fit, articles

from cubaquotes.extract import flags as f
from cubaquotes.extract.indirect import bounds, claims, detect, sources
from cubaquotes.extract.indirect.triggers import Trigger, find_triggers, trigger_words
from cubaquotes.extract.lang import Language, load
from cubaquotes.extract.lang.language import _model
from cubaquotes.extract.mentions import find_mentions
from cubaquotes.extract.text import Document

MATCH = 0.5


@dataclass
class Gold:
    """A quote of the gold data in token numbers."""

    kind: str
    cue: set[int]
    content: list[tuple[int, int]]
    words: set[int]
    source: list[tuple[int, int]]


@dataclass
class Example:
    """An article ready for training. `found`: for each trigger's token the claims so far thought right."""

    doc: Document
    triggers: list[Trigger]
    gold: list[Gold]
    outlet: str
    cue_triggers: list[set[int]] = field(default_factory=list)


def read(name: str) -> Iterator[Example]:
    """The articles of `name`."""
    language = load("en")
    words = trigger_words("en")
    for article in articles(name):
        doc = Document(article["text"], language.flags, language.classes)
        gold = [_gold(doc, quote) for quote in article["quotes"]]
        triggers = list(find_triggers(doc, words))
        known = {trigger.token for trigger in triggers}
        yield Example(doc, triggers, gold, article["doc"].split("_")[0], [g.cue & known for g in gold])


def _gold(doc: Document, quote: dict[str, Any]) -> Gold:
    def tokens(key: str) -> list[tuple[int, int]]:
        return [(doc.token_at(s), doc.token_at(e)) for s, e in quote[key] or []]

    content = tokens("content")
    return Gold(
        quote["type"], {t for a, b in tokens("cue") for t in range(a, b)}, content, word_set(doc, content),
        [(s, e) for s, e in quote["source"] or []],
    )  # fmt: skip


def word_set(doc: Document, spans: Any) -> set[int]:
    """The words (not the punctuation) of `spans`."""
    return {t for a, b in spans for t in range(a, b) if doc.flags[t] & f.WORD}


def iou(a: set[int], b: set[int]) -> float:
    """Share of the words that both have."""
    both = len(a & b)
    return both / (len(a) + len(b) - both) if both else 0.0


def bound_rows(examples: list[Example]) -> tuple[list[Any], list[int], list[Any], list[int]]:
    """Rows and labels for the models of beginnings and ends."""
    starts, start_labels, ends, end_labels = [], [], [], []
    for example in examples:
        doc = example.doc
        by_token = {trigger.token: trigger for trigger in example.triggers}
        for gold, cue in zip(example.gold, example.cue_triggers, strict=True):
            if gold.kind == "direct" or not cue or not gold.content:
                continue
            first, last = gold.content[0]
            before = [t for t in cue if t < first]
            if before:
                trigger = by_token[max(before)]
                start = bounds.after_that(doc, first, trigger.last)
                if first < trigger.last:
                    low, high = trigger.token + 1, min(trigger.last, trigger.token + 1 + bounds.WINDOW)
                    that = bounds.that_ahead(doc, low, high)
                    for j in range(low, min(first + 1, high)):
                        starts.append(bounds.start_features(doc, trigger, j, that))
                        start_labels.append(int(j == first))
                    _end_rows(doc, trigger, start, last, False, ends, end_labels)
            elif len(gold.content) > 1 and gold.content[-1][0] > max(cue):
                _end_rows(doc, by_token[max(cue)], gold.content[-1][0], gold.content[-1][1], True, ends, end_labels)
    return starts, start_labels, ends, end_labels


def _end_rows(
    doc: Document, trigger: Trigger, start: int, end: int, around: bool, rows: list[Any], labels: list[int]
) -> None:
    if start >= trigger.last or end <= start:
        return
    options = bounds.possible_ends(doc, start, trigger.last)
    near = min(options, key=lambda o: (abs(o - end), -o))
    if len(options) == 1:
        return
    for option, row in zip(options, bounds.end_rows(doc, trigger, start, options, around), strict=True):
        if option > near:
            break
        rows.append(row)
        labels.append(int(option == near and abs(option - end) <= 2))


def label(example: Example, token: int, content: Any) -> tuple[int, bool]:
    """1 if `content`, introduced by the trigger at `token`, is right; and whether it is a direct quote's business."""
    words = word_set(example.doc, content)
    best = 0
    for gold, cue in zip(example.gold, example.cue_triggers, strict=True):
        if gold.kind == "direct":
            if token in gold.cue and words & gold.words:
                return 0, True
            continue
        if (token in cue or not cue) and iou(words, gold.words) >= MATCH:
            best = 1
    return best, False


def detection_rows(examples: list[Example], language: Language, told: dict[tuple[int, int], float] | None) -> Any:
    """Rows and labels for the models that say whether a trigger introduces a claim.

    told: (article, token) -> chance by an earlier model; None: the right answers stand in for it.
    """
    right: tuple[list[Any], list[int], list[Any]] = ([], [], [])
    left: tuple[list[Any], list[int], list[Any]] = ([], [], [])
    around: tuple[list[Any], list[int]] = ([], [])
    for number, example in enumerate(examples):
        doc = example.doc
        earlier: list[claims.Claim] = []
        end = 0
        for trigger in example.triggers:
            if trigger.token >= end:
                earlier, end = [], doc.sentence_of(trigger.token)[1]
            key = (number, trigger.token)
            comma = detect.left_comma(doc, trigger)
            options = []
            if comma >= 0:
                mark = detect.next_mark(doc, trigger)
                row = detect.left_features(doc, trigger, comma, mark)
                options = [claims.left_claim(doc, language, trigger, comma, mark, 0.5)]
                good, direct = label(example, trigger.token, options[0].content)
                gold = next(
                    (g for g in example.gold if trigger.token in g.cue and g.content and g.kind != "direct"), None
                )
                if gold is not None and gold.content[0][0] < trigger.token:
                    good = 1
                    around[0].append(row)
                    around[1].append(int(len(gold.content) > 1 and gold.content[-1][0] > trigger.token))
                if not direct:
                    left[0].append(row)
                    left[1].append(good)
                    left[2].append(key)
                options[0].chance = good if told is None else told.get(key, 0.0)
            if trigger.token + 1 < trigger.last:
                claim = claims.right_claim(doc, language, trigger, 0.5)
                good, direct = label(example, trigger.token, claim.content)
                if not direct:
                    right[0].append(detect.right_features(doc, trigger, claims.inside(trigger, earlier), len(earlier)))
                    right[1].append(good)
                    right[2].append(key)
                claim.chance = good if told is None else told.get((*key, 1), 0.0)
                options.append(claim)
            best = max(options, key=lambda c: c.chance, default=None)
            if best is not None and best.chance >= 0.5:
                earlier.append(best)
    return right, left, around


def source_examples(examples: list[Example], language: Language) -> tuple[list[Any], list[int], list[int]]:
    """Rows, the number of the trigger that each belongs to, and 1 for the mention that is the source."""
    rows: list[Any] = []
    groups: list[int] = []
    right: list[int] = []
    count = 0
    for example in examples:
        doc = example.doc
        by_token = {trigger.token: trigger for trigger in example.triggers}
        for gold, cue in zip(example.gold, example.cue_triggers, strict=True):
            if gold.kind == "direct" or not cue or not gold.content:
                continue
            trigger = by_token[max(cue)]
            first, last = doc.sentence_of(trigger.token)
            mentions = find_mentions(doc, first, min(last, first + 400))
            options = sources.candidates(doc, trigger, mentions)
            if not options:
                continue
            content = predicted_content(doc, language, trigger, gold)
            spans = [m.span(doc) for m in options]
            hits = [any(s < span.end and span.start < e for s, e in gold.source) for span in spans]
            if gold.source and not any(hits):
                continue
            rows += sources.source_rows(doc, trigger, content, mentions, options)
            groups += [count] * len(options)
            right += [int(hit) for hit in hits]
            count += 1
    return rows, groups, right


def predicted_content(doc: Document, language: Language, trigger: Trigger, gold: Gold) -> tuple[tuple[int, int], ...]:
    """The content as the program would find it."""
    comma = detect.left_comma(doc, trigger)
    if gold.content[0][0] < trigger.token and comma >= 0:
        return claims.left_claim(doc, language, trigger, comma, detect.next_mark(doc, trigger), 1.0).content
    if trigger.token + 1 < trigger.last:
        return claims.right_claim(doc, language, trigger, 1.0).content
    return tuple(gold.content)


def train(examples: list[Example]) -> dict[str, Any]:
    """All models of this package."""
    data: dict[str, Any] = {}
    models = dict(load("en").models)
    language = load("en")

    def learn(
        name: str, features: tuple[str, ...], rows: list[Any], labels: list[int], ridge: float
    ) -> tuple[Fit, Any]:
        fit = Fit(features, rows, least=5)
        weights, bias = fit.logistic(labels, ridge=ridge)
        data[name] = fit.as_data(weights, bias, smallest=0.03)
        models[name] = _model(data[name])
        print(f"{name}: {len(rows)} rows, {sum(labels)} right, {sum(map(len, data[name]['weights'].values()))} weights")
        return fit, (weights, bias)

    starts, start_labels, ends, end_labels = bound_rows(examples)
    learn("claim start", bounds.START_FEATURES, starts, start_labels, 2.0)
    learn("claim end", bounds.END_FEATURES, ends, end_labels, 2.0)
    language = Language(language.code, language.flags, language.classes, language.cues, models)
    blank = {"bias": 1.0, "weights": {name: {} for name in detect.LEFT_FEATURES}}
    models["claim around"] = _model(blank)
    told = None
    for _ in range(2):
        right, left, around = detection_rows(examples, language, told)
        learn("claim around", detect.LEFT_FEATURES, *around, 2.0)
        fit, (weights, bias) = learn("claim right", detect.RIGHT_FEATURES, right[0], right[1], 4.0)
        told = {(*k, 1): c for k, c in zip(right[2], chances(fit, weights, bias), strict=True)}
        fit, (weights, bias) = learn("claim left", detect.LEFT_FEATURES, left[0], left[1], 4.0)
        told |= dict(zip(left[2], chances(fit, weights, bias), strict=True))
    rows, groups, good = source_examples(examples, language)
    fit = Fit(sources.SOURCE_FEATURES, rows, least=5)
    data["claim source"] = fit.as_data(*fit.ranking(groups, good, ridge=2.0), smallest=0.03)
    return data


def chances(fit: Fit, weights: Any, bias: float) -> list[float]:
    """What the model says of its own rows."""
    import numpy as np

    return (1 / (1 + np.exp(-(weights[fit.columns].sum(1) + bias)))).tolist()


if __name__ == "__main__":
    found = train(list(read("polnear.train.jsonl")))
    path = ROOT / "resources" / "models" / "en.indirect.json"
    path.write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
