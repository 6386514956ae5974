"""Trains the model that tells claims from other uses of a cue: python benchmarks/train_claims.py"""

from typing import Any

from fit import Fit, articles, save

from cubaquotes.extract.attribution import read_units
from cubaquotes.extract.claims import CLAIM_FEATURES, claim_features, contents, neighbours
from cubaquotes.extract.cues import find_frames
from cubaquotes.extract.drafts import quoted_drafts, span_of
from cubaquotes.extract.lang import load
from cubaquotes.extract.text import Document
from cubaquotes.extract.units import make_units


def overlap(one: list[Any], other: list[Any]) -> float:
    """Shared characters over all characters."""
    shared = sum(max(0, min(e, b) - max(s, a)) for s, e in one for a, b in other)
    return shared / (sum(e - s for s, e in one) + sum(b - a for a, b in other) - shared)


def examples(name: str) -> tuple[list[list[Any]], list[int]]:
    """A row for each way to read each cue, and 1 where a gold quote has this cue and about these words."""
    language = load("en")
    rows, right = [], []
    for article in articles(name):
        doc = Document(article["text"], language.flags, language.classes)
        frames = find_frames(doc, language)
        readings = read_units(doc, language, make_units(doc, frames), frames)
        taken = {d.frame.cue for d in quoted_drafts(doc, language, readings) if d.frame is not None}
        by_cue: dict[int, list[Any]] = {}
        for quote in article["quotes"]:
            for s, e in quote["cue"] or []:
                for token in range(doc.token_at(s), doc.token_at(e)):
                    by_cue.setdefault(token, []).append(quote)
        for at, frame in enumerate(frames):
            if frame.cue in taken:
                continue
            gold = by_cue.get(frame.cue, [])
            for way, content in contents(doc, language, frame):
                spans = [span_of(doc, start, end) for start, end in content]
                rows.append(claim_features(doc, frame, way, content, *neighbours(frames, at)))
                right.append(int(any(overlap(spans, quote["content"]) >= 0.5 for quote in gold)))
    return rows, right


if __name__ == "__main__":
    rows, right = examples("polnear.train.jsonl")
    fit = Fit(CLAIM_FEATURES, rows, least=5)
    save("en", {"claim": fit.as_data(*fit.logistic(right, ridge=4.0))})
    print(len(rows), "rows", sum(right), "claims")
