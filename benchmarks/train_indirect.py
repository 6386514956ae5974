"""Trains the models that find claims: python benchmarks/train_indirect.py

Writes resources/models/en.indirect.json. Learns from the train part alone, the same to the digit each time.
Needs numpy.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from fit import ROOT, Fit, articles

from cubaquotes.extract import flags as f
from cubaquotes.extract.indirect import bounds, claims, detect, judge, sources
from cubaquotes.extract.indirect.triggers import Trigger, claim_words, find_triggers
from cubaquotes.extract.lang import Language, load
from cubaquotes.extract.lang.language import _model
from cubaquotes.extract.mentions import find_mentions
from cubaquotes.extract.text import Document

MATCH = 0.5
FOLDS = 4


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
    words = claim_words("en", idle=True)
    for article in articles(name):
        doc = Document(article["text"], language.vocabulary)
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
                    _end_rows(doc, trigger, start, last, ends, end_labels)
            elif len(gold.content) > 1 and gold.content[-1][0] > max(cue):
                _end_rows(doc, by_token[max(cue)], gold.content[-1][0], gold.content[-1][1], ends, end_labels)
    return starts, start_labels, ends, end_labels


def _end_rows(doc: Document, trigger: Trigger, start: int, end: int, rows: list[Any], labels: list[int]) -> None:
    if start >= trigger.last or end <= start:
        return
    options = bounds.possible_ends(doc, start, trigger.last, claim_words("en", idle=True).inner)
    near = min(options, key=lambda o: (abs(o - end), -o))
    if len(options) == 1:
        return
    for option, row in zip(options, bounds.end_rows(doc, trigger, start, options), strict=True):
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
            comma = detect.left_comma(doc, trigger, claim_words("en", idle=True).following)
            options = []
            chance = -1.0
            if comma >= 0:
                mark = detect.next_mark(doc, trigger)
                row = detect.left_features(doc, trigger, comma, mark)
                chance = language.models["claim left"].chance(row)
                options = [claims.left_claim(doc, language, trigger, comma, mark, 0.5)]
                good, direct = label(example, trigger.token, options[0].content)
                gold = next(
                    (g for g in example.gold if trigger.token in g.cue and g.content and g.kind != "direct"), None
                )
                if gold is not None and gold.content[0][0] < trigger.token:
                    if told is None:
                        good = 1
                    around[0].append(row)
                    around[1].append(int(len(gold.content) > 1 and gold.content[-1][0] > trigger.token))
                if not direct:
                    left[0].append(row)
                    left[1].append(good)
                    left[2].append(key)
                options[0].detected = good if told is None else told.get(key, 0.0)
            if trigger.token + 1 < trigger.last:
                claim = claims.right_claim(doc, language, trigger, 0.5)
                good, direct = label(example, trigger.token, claim.content)
                if not direct:
                    right[0].append(detect.right_features(doc, trigger, chance, claims.inside(trigger, earlier)))
                    right[1].append(good)
                    right[2].append(key)
                claim.detected = good if told is None else told.get((*key, 1), 0.0)
                options.append(claim)
            if options:
                earlier.append(max(options, key=lambda c: c.detected))
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
            mentions = find_mentions(doc, first, last)
            options = sources.candidates(doc, trigger, mentions)
            if not options:
                continue
            content = predicted_content(doc, language, trigger, gold)
            spans = [m.span(doc) for m in options]
            hits = [any(s < span.end and span.start < e for s, e in gold.source) for span in spans]
            if gold.source and not any(hits):
                continue
            rows += sources.source_rows(doc, trigger, content, options)
            groups += [count] * len(options)
            right += [int(hit) for hit in hits]
            count += 1
    return rows, groups, right


def predicted_content(doc: Document, language: Language, trigger: Trigger, gold: Gold) -> tuple[tuple[int, int], ...]:
    """The content as the program would find it."""
    comma = detect.left_comma(doc, trigger, claim_words("en", idle=True).following)
    if gold.content[0][0] < trigger.token and comma >= 0:
        return claims.left_claim(doc, language, trigger, comma, detect.next_mark(doc, trigger), 1.0).content
    if trigger.token + 1 < trigger.last:
        return claims.right_claim(doc, language, trigger, 1.0).content
    return tuple(gold.content)


# A possible claim: its row for the judging model, 1 if it is right, where it is from, and itself.
Judged = tuple[list[Any], int, Example, claims.Claim]


class Trainer:
    """Fits the models one after the other; each later one sees what the earlier ones find."""

    def __init__(self, examples: list[Example]) -> None:
        self.examples = examples
        self.data: dict[str, Any] = {}
        english = load("en")
        self.models = dict(english.models)
        self.language = replace(english, models=self.models)

    def learn(self, name: str, features: tuple[str, ...], rows: list[Any], labels: list[int], ridge: float) -> Any:
        """Fits the model `name`; gives its chances for its own rows."""
        fit = Fit(features, rows, least=5)
        weights, bias = fit.logistic(labels, ridge=ridge)
        self._keep(name, fit.as_data(weights, bias, smallest=0.03))
        return (1 / (1 + np.exp(-(weights[fit.columns].sum(1) + bias)))).tolist()

    def _keep(self, name: str, data: dict[str, Any]) -> None:
        self.data[name] = data
        self.models[name] = _model(data)

    def fit_readers(self) -> None:
        """All models but those that judge."""
        starts, start_labels, ends, end_labels = bound_rows(self.examples)
        self.learn("claim start", bounds.START_FEATURES, starts, start_labels, 1.0)
        self.learn("claim end", bounds.END_FEATURES, ends, end_labels, 2.0)
        for name in ("claim around", "claim left"):
            self._keep(name, {"bias": 0.0, "weights": {feature: {} for feature in detect.LEFT_FEATURES}})
        told: dict[Any, float] | None = None
        for _ in range(3):
            right, left, around = detection_rows(self.examples, self.language, told)
            self.learn("claim around", detect.LEFT_FEATURES, *around, 2.0)
            found = self.learn("claim right", detect.RIGHT_FEATURES, right[0], right[1], 4.0)
            told = {(*key, 1): chance for key, chance in zip(right[2], found, strict=True)}
            found = self.learn("claim left", detect.LEFT_FEATURES, left[0], left[1], 4.0)
            told |= dict(zip(left[2], found, strict=True))
        rows, groups, good = source_examples(self.examples, self.language)
        fit = Fit(sources.SOURCE_FEATURES, rows, least=5)
        self._keep("claim source", fit.as_data(*fit.ranking(groups, good, ridge=1.0), smallest=0.03))

    def fit_judges(self, judged: list[Judged]) -> None:
        """The models that say how sure a claim is, from claims in articles that the readers had not seen."""
        chances = self.learn("claim chance", judge.CHANCE_FEATURES, [j[0] for j in judged], [j[1] for j in judged], 4.0)
        rows, sourced = [], []
        for (_, good, example, claim), chance in zip(judged, chances, strict=True):
            if chance >= claims.LEAST_TRIGGER:
                rows.append(judge.confidence_features(example.doc, claim.frame, claim.side, chance))
                sourced.append(int(good and source_right(example, claim)))
        self.learn("claim confidence", judge.CONFIDENCE_FEATURES, rows, sourced, 4.0)


def judged_claims(examples: list[Example], language: Language) -> list[Judged]:
    """Every possible claim with its row for the judging model and whether it is right."""
    judged = []
    for example in examples:
        doc = example.doc
        for (first, last), group in claims.read_sentences(doc, language, claim_words("en", idle=True), {}):
            mentions = find_mentions(doc, first, last)
            for claim in group:
                right, direct = label(example, claim.trigger.token, claim.content)
                if not direct:
                    row = judge.chance_features(
                        doc, claim.trigger, claim.content, claim.side, claim.detected, claim.sure
                    )
                    claim.frame.subject, claim.frame.score = sources.find_source(
                        doc, language.models["claim source"], claim.trigger, claim.content, mentions
                    )
                    judged.append((row, right, example, claim))
    return judged


def source_right(example: Example, claim: claims.Claim) -> bool:
    """Whether the source of a right claim is that of the gold quote it matches."""
    words = word_set(example.doc, claim.content)
    gold = max(example.gold, key=lambda g: iou(words, g.words) if g.kind != "direct" else 0.0)
    if claim.frame.subject is None:
        return not gold.source
    span = claim.frame.subject.span(example.doc)
    return any(s < span.end and span.start < e for s, e in gold.source)


def train(examples: list[Example]) -> dict[str, Any]:
    """All models: the judges learn from what readers of the other quarters find in each quarter."""
    judged = []
    for fold in range(FOLDS):
        trainer = Trainer([example for i, example in enumerate(examples) if i % FOLDS != fold])
        trainer.fit_readers()
        judged += judged_claims(examples[fold::FOLDS], trainer.language)
    trainer = Trainer(examples)
    trainer.fit_readers()
    trainer.fit_judges(judged)
    for name, model in trainer.data.items():
        print(f"{name}: {sum(map(len, model['weights'].values()))} weights")
    return trainer.data


if __name__ == "__main__":
    found = train(list(read("polnear.train.jsonl")))
    path = ROOT / "resources" / "models" / "en.indirect.json"
    path.write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
