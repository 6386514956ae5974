"""Trains the model that finds where a reported clause ends: python benchmarks/train_end.py"""

from typing import Any

from fit import Fit, articles, forget, save

from cubaquotes.extract.clauses import END_FEATURES, content_start, end_features, end_options, sentence_end
from cubaquotes.extract.cues import find_frames
from cubaquotes.extract.lang import load
from cubaquotes.extract.text import Document


def examples(name: str) -> tuple[list[list[Any]], list[int], list[int]]:
    """Rows of features, the group of each, and 1 where the gold content ends."""
    language = load("en")
    rows, groups, right = [], [], []
    count = 0
    for article in articles(name):
        doc = Document(article["text"], language.flags, language.classes)
        frames = {frame.cue: frame for frame in find_frames(doc, language)}
        for quote in article["quotes"]:
            cues = [t for s, e in quote["cue"] or [] for t in range(doc.token_at(s), doc.token_at(e)) if t in frames]
            if not cues or quote["type"] == "direct":
                continue
            frame = frames[cues[-1]]
            start, stop = content_start(doc, frame), sentence_end(doc, frame)
            first, end = quote["content"][-1]
            end = doc.token_at(end)
            if not (doc.starts[frame.cue] < first and start < end <= stop):
                continue
            options = end_options(doc, start, stop)
            best = min(options, key=lambda at: (abs(at - end), at))
            if len(options) == 1 or abs(best - end) > 2:
                continue
            for n, at in enumerate(options):
                rows.append(end_features(doc, frame, start, at, stop, n))
                groups.append(count)
                right.append(int(at == best))
            count += 1
    return rows, groups, right


if __name__ == "__main__":
    forget("en", ["end"])
    rows, groups, right = examples("polnear.train.jsonl")
    fit = Fit(END_FEATURES, rows, least=6)
    save("en", {"end": fit.as_data(*fit.ranking(groups, right, ridge=3.0))})
    print(len(rows), "rows", max(groups) + 1, "clauses")
