"""Trains the models that read quoted stretches: python benchmarks/train_quotes.py"""

from typing import Any

import numpy as np
from fit import Fit, articles, forget, save

from cubaquotes.extract.lang import load
from cubaquotes.extract.said.attribution import options
from cubaquotes.extract.said.cues import find_frames
from cubaquotes.extract.said.readings import CARRY, FEATURES, FRAME, LEAD, LINK, NOBODY, SIGN, TURN, Option, Reading
from cubaquotes.extract.said.units import Unit, make_units
from cubaquotes.extract.text import Document

Quote = dict[str, Any]


def gold_of(doc: Document, unit: Unit, quotes: list[Quote]) -> Quote | None:
    """The quoted gold quote that holds most of the unit."""
    best, most = None, 0
    spans = [(doc.stretches[k].inner_start, doc.stretches[k].inner_end) for k in unit.stretches]
    size = sum(e - s for s, e in spans)
    for quote in quotes:
        if quote["type"] == "indirect":
            continue
        shared = sum(max(0, min(e, b) - max(s, a)) for s, e in spans for a, b in quote["content"])
        if shared > most:
            best, most = quote, shared
    return best if most * 2 > size else None


def is_right(
    doc: Document, option: Option, gold: Quote | None, before_gold: Quote | None, before: Reading | None
) -> bool:
    """Whether the option says what the gold says."""
    if gold is None:
        return option.kind == NOBODY
    if option.kind == NOBODY:
        return False
    same = gold is before_gold
    if same or option.kind == LINK:
        return same and option.kind == LINK
    mention = option.mention
    if option.kind == CARRY and before is not None:
        mention = before.option.mention
        if before_gold is not None and gold["source"] and gold["source"] == before_gold["source"]:
            return True
    if option.kind in (FRAME, LEAD) and option.frame is not None:
        at = doc.starts[option.frame.cue]
        if any(s <= at < e for s, e in gold["cue"] or []):
            return True
    if mention is None:
        return False
    span = mention.span(doc)
    return option.kind in (SIGN, TURN, CARRY) and any(s < span.end and span.start < e for s, e in gold["source"] or [])


def is_hearsay(unit: Unit, found: list[Option], good: list[bool]) -> bool:
    """ "According to A, B said “…”": the corpus gives the words to A, we to B who is quoted. Not to be learned."""
    right = [o.frame for o, ok in zip(found, good, strict=True) if ok and o.frame is not None]
    return any(
        frame.info.group == "according" and frame.cue < other.cue < unit.first
        for frame in right
        for other in unit.frames
    )


def is_word_of_claim(doc: Document, unit: Unit, quotes: list[Quote]) -> bool:
    """A single word in marks makes no quote of a claim by the corpus' rules; to us it is one. Not to be learned."""
    at = doc.stretches[unit.stretches[0]].inner_start
    claims = [quote for quote in quotes if quote["type"] == "indirect"]
    return unit.words == 1 and any(s <= at < e for claim in claims for s, e in claim["content"])


def examples(name: str) -> tuple[list[tuple[str, list[Any]]], list[int], list[int]]:
    """Options with their values, the unit of each, and 1 for the right ones."""
    language = load("en")
    rows: list[tuple[str, list[Any]]] = []
    groups, right = [], []
    count = 0
    for article in articles(name):
        doc = Document(article["text"], language.vocabulary)
        frames = find_frames(doc, language)
        units = make_units(doc, frames)
        done: list[Reading] = []
        before_gold: Quote | None = None
        for at, unit in enumerate(units):
            gold = gold_of(doc, unit, article["quotes"])
            found = options(doc, units, at, done, frames)
            good = [is_right(doc, o, gold, before_gold, done[-1] if done else None) for o in found]
            if any(good) and not is_hearsay(unit, found, good) and not is_word_of_claim(doc, unit, article["quotes"]):
                for option, ok in zip(found, good, strict=True):
                    rows.append((option.kind, option.values))
                    groups.append(count)
                    right.append(int(ok))
                count += 1
            chosen = next((o for o, ok in zip(found, good, strict=True) if ok), None)
            if chosen is None:
                chosen = Option(CARRY if gold else NOBODY, [])
            if chosen.kind in (LINK, CARRY) and done:
                chosen = Option(chosen.kind, chosen.values, done[-1].option.frame, done[-1].option.mention)
            done.append(Reading(unit, chosen, 1.0))
            before_gold = gold if gold is not None else before_gold
    return rows, groups, right


if __name__ == "__main__":
    forget("en", list(FEATURES))
    rows, groups, right = examples("polnear.train.jsonl")
    kinds = list(FEATURES)
    names = tuple(f"{kind}/{name}" for kind in kinds for name in FEATURES[kind])
    offset = {kind: names.index(f"{kind}/{FEATURES[kind][0]}") for kind in kinds}
    padded = [[(offset[kind] + n, value) for n, value in enumerate(values)] for kind, values in rows]
    fit = Fit(names, padded, least=4, keyed=True)
    w, _ = fit.ranking(groups, right, ridge=4.0, none=False)
    data = fit.as_data(w, 0.0)["weights"]
    save("en", {
        kind: {"bias": 0.0, "weights": {name: data[f"{kind}/{name}"] for name in FEATURES[kind]}} for kind in kinds
    })  # fmt: skip
    print(len(rows), "rows", max(groups) + 1, "units", int(np.sum(right)), "right")
