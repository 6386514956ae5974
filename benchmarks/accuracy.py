"""One table of how well quotes are found: python benchmarks/accuracy.py [--train] [--misses NAME]

Extracts from PolNeAR dev, the seeds and the samples of ../shared, and scores with the scorers that lie there.
--train adds the articles that the models were trained on. --misses prints what was missed in one set of articles.
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "shared" / "bench"))

import score
import score_speakers

from cubaquotes.extract import ENGINE_VERSION, extract

SHARED = Path(__file__).parents[2] / "shared"


def predict(articles: list[dict[str, Any]], language: str | None = None) -> tuple[list[dict[str, Any]], float]:
    """The quotes of the articles as `cubaquotes extract` prints them, and the characters a second (processor time)."""
    rows = []
    start = time.process_time()
    for article in articles:
        found = extract(article["text"], language)
        quotes = [
            {
                "type": quote.type.value,
                "content": quote.content,
                "cue": quote.cue or None,
                "source": quote.source or None,
                "speaker": quote.speaker,
                "confidence": quote.confidence,
            }
            for quote in found
        ]
        rows.append({"doc": article["doc"], "quotes": quotes})
    took = time.process_time() - start
    return rows, sum(len(article["text"]) for article in articles) / max(took, 1e-9)


def load(path: Path) -> list[dict[str, Any]]:
    """The articles of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def polnear(name: str) -> None:
    """Spans and sources."""
    gold = load(SHARED / "bench" / f"polnear.{name}.jsonl")
    rows, speed = predict(gold)
    result = score.score(gold, rows)
    print(f"PolNeAR {name}: {len(gold)} articles, {speed:,.0f} characters a second")
    for kind in ("quoted", "indirect"):
        part = result[kind]
        print(
            f"  {kind:9} detection {part['detection']['f1']:.3f}"
            f" (P {part['detection']['p']:.3f} R {part['detection']['r']:.3f})"
            f"  attribution {part['attribution']['accuracy']:.3f}  end to end {part['end_to_end']['f1']:.3f}"
        )
    print(f"  calibration error {result['confidence']['end_to_end_precision']['ece']:.3f}")


def speakers(title: str, path: Path, *, misses: bool) -> None:
    """Who is named."""
    gold = {article["doc"]: article for article in load(path)}
    rows, _ = predict(list(gold.values()))
    result, missed = score_speakers.score(gold, {row["doc"]: row for row in rows})
    for kind, part in result.items():
        print(
            f"{title:7} {kind:9} found F1 {part['f1']:.3f}  named {part['named_share']:.3f}"
            f"  end to end {part['end_to_end']:.3f}"
        )
    if misses:
        for miss in missed:
            print("   ", *miss, sep=" | ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--train", action="store_true", help="score the training articles too")
    parser.add_argument("--misses", metavar="NAME", default="", help="print the misses of seeds, en, es or ru")
    options = parser.parse_args()
    print(f"engine {ENGINE_VERSION}")
    for name in ("dev", "train") if options.train else ("dev",):
        polnear(name)
    speakers("seeds", SHARED / "seeds" / "gold.jsonl", misses=options.misses == "seeds")
    for code in ("en", "es", "ru"):
        speakers(code, SHARED / "samples" / f"{code}.jsonl", misses=options.misses == code)


if __name__ == "__main__":
    main()
