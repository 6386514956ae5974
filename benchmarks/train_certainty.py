"""Trains the model that says how sure a quote with marks is: python benchmarks/train_certainty.py

Run it last: it looks at what the other models get right on the training articles, by the rules of bench/score.py.
"""

import sys
from typing import Any

from fit import SHARED, Fit, articles, forget, save

from cubaquotes.extract import indirect
from cubaquotes.extract.certainty import QUOTE_FEATURES, quote_values
from cubaquotes.extract.drafts import CLAIM, quoted_drafts
from cubaquotes.extract.engine import without_overlaps
from cubaquotes.extract.lang import load
from cubaquotes.extract.said.attribution import read_units
from cubaquotes.extract.said.cues import find_frames, near_quotes
from cubaquotes.extract.said.units import make_units
from cubaquotes.extract.text import Document

sys.path.insert(0, str(SHARED / "bench"))
import score


def examples(name: str) -> tuple[list[list[Any]], list[int]]:
    """Rows of features, and 1 where words and source are right."""
    language = load("en")
    rows, labels = [], []
    for article in articles(name):
        doc = Document(article["text"], language.vocabulary)
        frames = find_frames(doc, language, near_quotes(doc))
        drafts = quoted_drafts(doc, language, read_units(doc, language, make_units(doc, frames), frames))
        drafts = without_overlaps(drafts, indirect.drafts(doc, language, drafts, frames))
        predicted = [
            {"content": draft.content, "source": [draft.mention.span(doc)] if draft.mention else None, "cue": None}
            for draft in drafts
        ]
        ((_, gold, found),), _ = score.read_articles([article], [{"doc": article["doc"], "quotes": predicted}])
        right = {
            j: score.source_right(gold[i], found[j])
            for i, j, overlap in score.pair_up(gold, found)
            if overlap >= score.MATCH
        }
        for j, draft in enumerate(drafts):
            if draft.how != CLAIM:
                rows.append(quote_values(draft))
                labels.append(int(right.get(j, False)))
    return rows, labels


if __name__ == "__main__":
    forget("en", ["certainty"])
    rows, labels = examples("polnear.train.jsonl")
    fit = Fit(QUOTE_FEATURES, rows, least=20)
    save("en", {"certainty": fit.as_data(*fit.logistic(labels, ridge=20.0))})
    print(len(rows), "rows", sum(labels), "right")
