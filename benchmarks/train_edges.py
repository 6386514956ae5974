"""Trains the models that find where a report around marks begins and ends: python benchmarks/train_edges.py"""

from functools import partial
from typing import Any

from fit import Fit, articles, forget, save
from train_quotes import gold_of

from cubaquotes.extract.lang import load
from cubaquotes.extract.said.cues import find_frames
from cubaquotes.extract.said.edges import (
    HEAD_FEATURES,
    TAIL_FEATURES,
    head_features,
    head_options,
    tail_features,
    tail_options,
)
from cubaquotes.extract.said.units import make_units
from cubaquotes.extract.text import Document

Rows = tuple[list[list[Any]], list[int], list[int]]


def examples(name: str) -> tuple[Rows, Rows]:
    """For heads and for tails: rows of features, the group of each, and 1 for the right option."""
    language = load("en")
    heads: Rows = ([], [], [])
    tails: Rows = ([], [], [])
    for article in articles(name):
        doc = Document(article["text"], language.vocabulary)
        units = make_units(doc, find_frames(doc, language))
        golds = [gold_of(doc, unit, article["quotes"]) for unit in units]
        for at, (unit, gold) in enumerate(zip(units, golds, strict=True)):
            if gold is None or (at and golds[at - 1] is gold):
                continue
            spans = [(doc.token_at(s), doc.token_at(e)) for s, e in gold["cue"] or []]
            frames = [fr for fr in unit.frames if fr.cue < unit.first and any(a <= fr.cue < b for a, b in spans)]
            if not frames:
                continue
            frame = frames[-1]
            start, end = doc.token_at(gold["content"][0][0]), doc.token_at(gold["content"][-1][1])
            if doc.low[start] in ("that", "whether"):
                start += 1
            if start > frame.cue:
                found = head_options(doc, frame, unit)
                _add(heads, found, min(start, unit.first), partial(head_features, doc, frame, unit))
            last = max(u.last for u, g in zip(units, golds, strict=True) if g is gold and u.sentence == unit.sentence)
            if end >= last:
                head = min(unit.first, start)
                found = tail_options(doc, frame, last)
                _add(tails, found, end, partial(tail_features, doc, frame, unit, head, last))
    return heads, tails


def _add(rows: Rows, found: list[int], wanted: int, features: Any) -> None:
    best = min(found, key=lambda option: (abs(option - wanted), option))
    if len(found) < 2 or abs(best - wanted) > 2:
        return
    group = rows[1][-1] + 1 if rows[1] else 0
    for option in found:
        rows[0].append(features(option))
        rows[1].append(group)
        rows[2].append(int(option == best))


if __name__ == "__main__":
    forget("en", ["head", "tail"])
    heads, tails = examples("polnear.train.jsonl")
    for name, names, (rows, groups, right) in (("head", HEAD_FEATURES, heads), ("tail", TAIL_FEATURES, tails)):
        fit = Fit(names, rows, least=4)
        save("en", {name: fit.as_data(*fit.ranking(groups, right, ridge=2.0, none=False))})
        print(name, len(rows), "rows", max(groups) + 1, "quotes")
