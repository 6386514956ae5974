"""How often stance suggestions are right, file by file, against gold spans, cues and speakers.

    python benchmarks/stance.py [SHARED] [--list]

SHARED: the folder with seeds/*.gold.json and samples/*.full.json (default: ../shared beside the checkout).
--list prints every suggestion with the gold value beside it.

Coverage is the number of suggestions to that of gold stances (pairs of quote and target); precision is the share of
suggestions whose target and value are in the gold, so a suggestion for a target that nobody marked counts as wrong. The
second line of the summary leaves each file out in turn and shows the worst and best precision and coverage of the rest:
how far the figures hang on one file. It is no test on unseen text: the lexicons were written with these files at hand.
"""

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cubaquotes.codebook import default_targets, suggest
from cubaquotes.model import StanceSuggestion, as_spans

TARGETS = default_targets()


@dataclass(frozen=True)
class Score:
    """Counts of one or more files."""

    name: str
    gold: int = 0
    made: int = 0
    right: int = 0
    quotes: int = 0
    seconds: float = 0.0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.name,
            self.gold + other.gold,
            self.made + other.made,
            self.right + other.right,
            self.quotes + other.quotes,
            self.seconds + other.seconds,
        )

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 1.0

    @property
    def coverage(self) -> float:
        return self.made / self.gold if self.gold else 0.0

    def __str__(self) -> str:
        return (
            f"{self.name:32} gold {self.gold:4} suggested {self.made:4} right {self.right:4}   "
            f"precision {self.precision:.2f}   coverage {self.coverage:.2f}"
        )


def articles(path: Path) -> tuple[str, list[dict[str, Any]]]:
    """The language of a gold file and its articles with their text."""
    data = json.loads(path.read_text(encoding="utf-8"))
    if "articles" in data:
        return data["language"], data["articles"]
    source = path.with_name(path.name.removesuffix(".gold.json"))
    with source.open(encoding="utf-8", newline="") as file:
        return "en", [{**data, "text": file.read()}]


def measure(path: Path, show: bool) -> Score:
    """Suggest on every gold quote of a file and count."""
    language, texts = articles(path)
    total = Score(path.name)
    for article in texts:
        for quote in article["quotes"]:
            gold = {stance["target"]: stance["value"] for stance in quote.get("stance") or ()}
            content, cue = as_spans(quote["content"]), as_spans(quote.get("cue") or ())
            call = (article["text"], content, TARGETS, language, quote["speaker"], cue)
            found = suggest(*call)
            started = time.process_time()
            suggest(*call)  # timed when lexicon and words are known, as they soon are in an archive
            spent = time.process_time() - started
            right = sum(gold.get(s.target_key) == s.value for s in found)
            total += Score("", len(gold), len(found), right, 1, spent)
            if show:
                _list(found, gold, quote["speaker"])
    return total


def _list(found: list[StanceSuggestion], gold: dict[str, str], speaker: str) -> None:
    for s in found:
        verdict = "right" if gold.get(s.target_key) == s.value else f"gold: {gold.get(s.target_key, 'not marked')}"
        print(f"  {speaker}: {s.target_key} {s.value} {s.confidence:.2f} [{verdict}] {s.reason}")


def summary(name: str, scores: list[Score]) -> None:
    """The sum of the files, and what it is without each of them."""
    print(sum(scores, Score(name)))
    if len(scores) > 1:
        rest = [sum((s for s in scores if s is not left_out), Score("")) for left_out in scores]
        precisions, coverages = sorted(r.precision for r in rest), sorted(r.coverage for r in rest)
        print(
            f"{'':32} leaving one file out: precision {precisions[0]:.2f} to {precisions[-1]:.2f}, "
            f"coverage {coverages[0]:.2f} to {coverages[-1]:.2f}"
        )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shared", nargs="?", type=Path, default=Path(__file__).parents[2] / "shared")
    parser.add_argument("--list", action="store_true", help="print every suggestion")
    options = parser.parse_args()
    groups = {
        "seeds": sorted((options.shared / "seeds").glob("*.gold.json")),
        "samples": sorted((options.shared / "samples").glob("*.full.json")),
    }
    everything = Score("")
    for name, paths in groups.items():
        scores = []
        for path in paths:
            scores.append(measure(path, options.list))
            print(scores[-1])
        summary(name, scores)
        everything = sum(scores, everything)
    print(f"{everything.seconds / max(1, everything.quotes) * 1000:.3f} ms a quote (processor time)")


if __name__ == "__main__":
    main()
