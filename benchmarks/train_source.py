"""Trains the model that finds the subject of a reporting word: python benchmarks/train_source.py"""

from typing import Any

from fit import Fit, articles, forget, save

from cubaquotes.extract.lang import load
from cubaquotes.extract.said.cues import SOURCE_FEATURES, candidates, find_frames, source_rows
from cubaquotes.extract.text import Document


def examples(name: str) -> tuple[list[list[Any]], list[int], list[int]]:
    """Rows of features, the group of each, and 1 where the mention is the gold source's first."""
    language = load("en")
    rows, groups, right = [], [], []
    count = 0
    for article in articles(name):
        doc = Document(article["text"], language.vocabulary)
        frames = {frame.cue: frame for frame in find_frames(doc, language)}
        for quote in article["quotes"]:
            cues = [t for s, e in quote["cue"] or [] for t in range(doc.token_at(s), doc.token_at(e)) if t in frames]
            if not cues:
                continue
            frame = frames[cues[-1]]
            found = False
            options = candidates(doc, frame)
            spans = [m.span(doc) for m in options]
            hits = [any(s < span.end and span.start < e for s, e in quote["source"] or []) for span in spans]
            first = min((m.first for m, hit in zip(options, hits, strict=True) if hit), default=-1)
            for mention, row in zip(options, source_rows(doc, frame, options), strict=True):
                rows.append(row)
                groups.append(count)
                right.append(int(mention.first == first))
                found = found or mention.first == first
            count += 1
    return rows, groups, right


if __name__ == "__main__":
    forget("en", ["source"])
    rows, groups, right = examples("polnear.train.jsonl")
    fit = Fit(SOURCE_FEATURES, rows, least=6)
    save("en", {"source": fit.as_data(*fit.ranking(groups, right, ridge=2.0))})
    print(len(rows), "rows", max(groups) + 1, "cues")
