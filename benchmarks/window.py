"""How quick the window is: from the key to the saved and painted next quote, in milliseconds.

    python benchmarks/window.py [--quotes 100] [--keys 80] [--large]

`--large` measures an article of 1 MB with 3,000 quotes by 40 people instead: from the click to its first picture,
then from quote to quote, and jumps to any place. Works without a display (QT_QPA_PLATFORM=offscreen) and under Xvfb.
The figure for Enter includes the disk.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

PARAGRAPH = (
    "“We will not accept this at all, number {number},” Ana Torres said in Havana. More prose follows here, enough to "
    "fill the paragraph and to make the reader scroll down now and then, as in any article of some length.\n\n"
)
LAST_NAMES = ("Torres", "Keller", "Ivanov", "Meyer", "Duarte", "Novak", "Castillo", "Brown", "Serrano", "Petrov")


class Bench:
    """The window on a project made for it, and a clock."""

    def __init__(self, texts: list[str], home: Path) -> None:
        from cubaquotes.gui.application import make_application, make_window
        from cubaquotes.services import create_project

        path = home / "bench.cubaquotes"
        with create_project(path) as project:
            for text in texts:
                project.articles.import_text(text)
        self.application = make_application()
        started = time.perf_counter()
        self.window, _commands = make_window(path)
        self.painted = 0.0
        paint = self.window.text.paintEvent

        def timed(event: object) -> None:
            paint(event)  # type: ignore[arg-type]
            self.painted = time.perf_counter()

        self.window.text.paintEvent = timed  # type: ignore[method-assign]
        self.window.show()
        self.wait(lambda: self.window.session.article is not None and self.painted > 0)
        self.opened = (self.painted - started) * 1000
        self.wait(self.at_rest)
        self.window.to_article()

    def at_rest(self) -> bool:
        """Whether nothing is left to do."""
        return self.window.review.at_rest and self.window.worker.idle

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + 60
        while not until() and time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.0002)

    def key(self, key: "Qt.Key") -> float:
        """Press a key; milliseconds until another quote is current, all is saved, and that is painted."""
        from PySide6.QtTest import QTest

        before, pressed = self.window.session.current_id, time.perf_counter()
        QTest.keyClick(self.window.text, key)
        self.wait(lambda: self.window.session.current_id != before and self.window.review.idle)
        return self.until_painted(pressed)

    def jump(self, index: int) -> float:
        """Choose a quote by its place; milliseconds until it is current and painted."""
        session, started = self.window.session, time.perf_counter()
        self.window.review.go_to(session.quotes[index].id)
        self.wait(lambda: session.current_index == index)
        return self.until_painted(started)

    def until_painted(self, started: float) -> float:
        """Milliseconds from `started` to the picture of what is current now; then rest."""
        moved = time.perf_counter()
        self.application.processEvents()
        took = (max(self.painted, moved) - started) * 1000
        self.wait(self.at_rest)
        return took

    def open(self, row: int) -> float:
        """Open another article; milliseconds until its first picture."""
        session, started, before = self.window.session, time.perf_counter(), self.painted
        wanted = session.articles[row].id
        self.window.review.open_article(wanted)
        self.wait(lambda: session.article is not None and session.article.id == wanted and self.painted > before)
        return (self.painted - started) * 1000


def told(name: str, took: list[float]) -> None:
    """A line of the table."""
    took = sorted(took)
    median, high = took[len(took) // 2], took[int(len(took) * 0.95)]
    print(f"{name:34} {median:7.1f} ms median {high:7.1f} p95 {took[-1]:7.1f} max")


def usual(home: Path, quotes: int, keys: int) -> None:
    """Two articles of a usual size."""
    from PySide6.QtCore import Qt

    numbers = [range(quotes), range(quotes, 2 * quotes)]
    texts = ["".join(PARAGRAPH.format(number=number) for number in part) for part in numbers]
    bench = Bench([f"Article {number}\n\n{text}" for number, text in enumerate(texts)], home)
    print(f"{'window to first article painted':34} {bench.opened:7.1f} ms")
    times = min(keys, quotes - 1)
    for name, key in (("Enter: saved, next painted", Qt.Key.Key_Return), ("K: previous painted", Qt.Key.Key_K)):
        told(name, [bench.key(key) for _ in range(times)])
    bench.window.close()


def large(home: Path, keys: int) -> None:
    """One article of 1 MB."""
    from PySide6.QtCore import Qt

    people = [f"{first} {last}" for first in ("Ana", "Luis", "Olga", "John") for last in LAST_NAMES]
    more = "More prose follows here, enough to fill the paragraph as in any long report of a long debate. "
    text = "".join(
        PARAGRAPH.format(number=number).replace("Ana Torres", people[number % len(people)])[:-2] + f" {more}\n\n"
        for number in range(3000)
    )
    bench = Bench(["A small one\n\n“We will see,” Ana Torres said.", f"A debate\n\n{text}"], home)
    took = bench.open(1)
    quotes = len(bench.window.session.quotes)
    print(f"{len(text) / 1e6:.2f} MB, {quotes:,} quotes")
    print(f"{'opened and painted':34} {took:7.1f} ms")
    print(f"{'at once to the last quote':34} {bench.jump(quotes - 1):7.1f} ms")
    told("to far places", [bench.jump((number * 1013 + 2900) % quotes) for number in range(keys)])
    bench.jump(0)
    told("J: next painted", [bench.key(Qt.Key.Key_J) for _ in range(keys)])
    told("Enter: saved, next painted", [bench.key(Qt.Key.Key_Return) for _ in range(keys)])
    bench.window.close()


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, default=100, help="quotes in the article")
    parser.add_argument("--keys", type=int, default=80, help="how often each key is pressed")
    parser.add_argument("--large", action="store_true", help="an article of 1 MB with 3,000 quotes")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(0.0005)  # as the program does
    with tempfile.TemporaryDirectory() as home:
        os.environ["CUBAQUOTES_HOME"] = home
        if options.large:
            large(Path(home), options.keys)
        else:
            usual(Path(home), options.quotes, options.keys)
    return 0


if __name__ == "__main__":
    sys.exit(main())
