"""Characters per second on one core: python benchmarks/speed.py [--peer PYTHON]

PolNeAR dev, the best of seven runs; then texts that grow tenfold, to show that the time grows with them and no faster.
--peer PYTHON runs ../shared/bench/textacy_peer.py with that interpreter (of an environment that has textacy), too,
and prints how many times faster we are.
"""

import argparse
import json
import subprocess
import tempfile
import time
from pathlib import Path

from cubaquotes.extract import extract

SHARED = Path(__file__).parents[2] / "shared"
GOLD = SHARED / "bench" / "polnear.dev.jsonl"

# What could make a careless pattern hang.
HARD = {
    "quotation marks": lambda n: '"' * n,
    "mixed marks": lambda n: "“‘«\"'" * (n // 5),
    "one word": lambda n: "a" * n,
    "one sentence": lambda n: "he said that she, who " * (n // 22),
    "one-word paragraphs": lambda n: "said\n" * (n // 5),
    "capitals": lambda n: "JOHN SMITH SAID " * (n // 16),
    "open quotes": lambda n: "“He said, ‘no\n" * (n // 14),
}


def news(runs: int = 7) -> float:
    """Characters a second on PolNeAR dev."""
    texts = [json.loads(line)["text"] for line in GOLD.read_text(encoding="utf-8").splitlines()]
    extract(texts[0])
    best = min(_time(texts) for _ in range(runs))
    return sum(map(len, texts)) / best


def _time(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        extract(text)
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peer", metavar="PYTHON", help="an interpreter that has textacy")
    options = parser.parse_args()
    ours = news()
    print(f"news: {ours:,.0f} characters a second")
    if options.peer:
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
            command = [options.peer, str(SHARED / "bench" / "textacy_peer.py"), str(GOLD), out.name]
            theirs = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])
        print(f"textacy: {theirs:,.0f} characters a second; we are {ours / theirs:.0f} times as fast")
    for name, make in HARD.items():
        small, large = (_time([make(size)]) for size in (100_000, 1_000_000))
        print(f"{name:20} 100 kB {small:6.2f} s   1 MB {large:6.2f} s   ×{large / max(small, 1e-3):.0f}")


if __name__ == "__main__":
    main()
