"""How quick the window is: from the key to the saved and painted next quote, in milliseconds.

    python benchmarks/window.py [--quotes 100] [--keys 80]

Works without a display (QT_QPA_PLATFORM=offscreen) and under Xvfb. The figure for Enter includes the disk.
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


class Bench:
    """The window on a project made for it, and a clock."""

    def __init__(self, quotes: int, home: Path) -> None:
        from cubaquotes.gui.application import make_application, make_window
        from cubaquotes.services import create_project

        path = home / "bench.cubaquotes"
        with create_project(path) as project:
            for article in range(2):
                text = "".join(PARAGRAPH.format(number=number + article * quotes) for number in range(quotes))
                project.articles.import_text(f"Article {article}\n\n{text}")
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
        moved = time.perf_counter()
        self.application.processEvents()
        took = (max(self.painted, moved) - pressed) * 1000
        self.wait(self.at_rest)
        return took


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, default=100, help="quotes in the article")
    parser.add_argument("--keys", type=int, default=80, help="how often each key is pressed")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(0.0005)  # as the program does
    from PySide6.QtCore import Qt

    with tempfile.TemporaryDirectory() as home:
        os.environ["CUBAQUOTES_HOME"] = home
        bench = Bench(options.quotes, Path(home))
        print(f"{'window to first article painted':34} {bench.opened:7.1f} ms")
        times = min(options.keys, options.quotes - 1)
        for name, key in (("Enter: saved, next painted", Qt.Key.Key_Return), ("K: previous painted", Qt.Key.Key_K)):
            took = sorted(bench.key(key) for _ in range(times))
            median, high = took[len(took) // 2], took[int(len(took) * 0.95)]
            print(f"{name:34} {median:7.1f} ms median {high:7.1f} p95 {took[-1]:7.1f} max")
        bench.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
