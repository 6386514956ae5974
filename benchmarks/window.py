"""How quick the window is: from the key to the saved and painted next quote, in milliseconds.

    python benchmarks/window.py [--quotes 100] [--keys 80] [--large] [--big FILE] [--screen]

`--large` measures an article of 1 MB with 3,000 quotes by 40 people instead: from the click to its first picture,
then from quote to quote, and jumps to any place. `--big` measures a whole project of a million quotes (made by
benchmarks/big_project.py; a copy of it is used): opening, memory, keys along the list, jumps, search, and the longest
time for which the window answered nothing at all. Works without a display, or with --screen on an X screen of its own
(Xvfb, and openbox: without a window manager no window gets the keys). The figure for Enter includes the disk.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desk.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

PARAGRAPH = (
    "“We will not accept this at all, number {number},” Ana Torres said in Havana. More prose follows here, enough to "
    "fill the paragraph and to make the reader scroll down now and then, as in any article of some length.\n\n"
)
LAST_NAMES = ("Torres", "Keller", "Ivanov", "Meyer", "Duarte", "Novak", "Castillo", "Brown", "Serrano", "Petrov")


def made(texts: list[str], home: Path) -> Path:
    """A project with these articles."""
    from cubaquotes.services import create_project

    path = home / "bench.cubaquotes"
    with create_project(path) as project:
        for text in texts:
            project.articles.import_text(text)
    return path


class Bench:
    """The window on a project, and a clock."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtCore import QTimer

        from cubaquotes.gui.application import make_application, make_window

        self.application = make_application()
        started = time.perf_counter()
        self.window, _commands = make_window(path)
        self.painted = 0.0
        self._turn = QTimer()  # so that waiting ends even if nothing happens
        self._turn.start(5)
        paint = self.window.text.paintEvent

        def timed(event: object) -> None:
            paint(event)  # type: ignore[arg-type]
            self.painted = time.perf_counter()

        self.window.text.paintEvent = timed  # type: ignore[method-assign]
        self.window.show()
        self.wait(lambda: self.window.session.article is not None and self.painted > 0)
        first = self.painted
        self.wait(self.window.isActiveWindow)
        if not self.window.isActiveWindow():
            raise SystemExit("The window does not get the keys: start this with --screen, or without a display.")
        self.opened = (first - started) * 1000
        self.wait(self.at_rest)
        self.window.to_article()

    def at_rest(self) -> bool:
        """Whether nothing is left to do."""
        return self.window.review.at_rest and self.window.worker.idle

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so. It sleeps in its event loop, as the program does: asking again
        and again would take the processor, and Python's lock, from the worker that is saving."""
        from PySide6.QtCore import QEventLoop

        end = time.monotonic() + 60
        while not until() and time.monotonic() < end:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def key(self, key: "Qt.Key", *, rest: bool = True) -> float:
        """Press a key; milliseconds until another quote is current, all is saved, and that is painted; then rest."""
        from PySide6.QtTest import QTest

        before, pressed = self.window.session.current_id, time.perf_counter()
        QTest.keyClick(self.window.text, key)
        self.wait(lambda: self.window.session.current_id != before and self.window.review.idle)
        return self.until_painted(pressed, rest=rest)

    def scroll(self, row: int) -> float:
        """Scroll the list of quotes; milliseconds until the rows there are read and painted."""
        view, started = self.window.quotes, time.perf_counter()
        view.scrollTo(view.model().index(row, 0), view.ScrollHint.PositionAtTop)
        self.application.processEvents()
        self.wait(lambda: view.model().index(row, 0).data() != "…")
        self.application.processEvents()
        return (time.perf_counter() - started) * 1000

    def go(self, row: int) -> float:
        """Choose a row of the list of quotes; milliseconds until its article is painted."""
        listing, started = self.window.review.listing, time.perf_counter()
        wanted = listing.id_at(row)
        assert wanted is not None
        self.window.review.go_to(wanted)
        self.wait(lambda: self.window.session.current_id == wanted)
        return self.until_painted(started)

    def search(self, words: str) -> float:
        """Milliseconds from the end of typing to the results, without the pause that typing is given."""
        panel, found, started = self.window.search, [], time.perf_counter()
        panel.list.model().modelReset.connect(lambda: found.append(time.perf_counter()))
        panel.field.setText(words)
        panel.field.returnPressed.emit()
        self.wait(lambda: bool(found))
        self.application.processEvents()
        return (time.perf_counter() - started) * 1000

    def decide(self, *, rest: bool = True) -> float:
        """Enter, or the key of the first pinned speaker where nobody is suggested."""
        from PySide6.QtCore import Qt

        quote = self.window.session.current
        assert quote is not None
        named = quote.suggestion.speaker is not None or quote.suggested_speaker_id is not None
        return self.key(Qt.Key.Key_Return if named or quote.status.decided else Qt.Key.Key_1, rest=rest)

    def jump(self, index: int) -> float:
        """Choose a quote by its place; milliseconds until it is current and painted."""
        session, started = self.window.session, time.perf_counter()
        self.window.review.go_to(session.quotes[index].id)
        self.wait(lambda: session.current_index == index)
        return self.until_painted(started)

    def until_painted(self, started: float, *, rest: bool = True) -> float:
        """Milliseconds from `started` to the picture of what is current now; then rest."""
        moved = time.perf_counter()
        self.application.processEvents()
        took = (max(self.painted, moved) - started) * 1000
        if rest:
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
    bench = Bench(made([f"Article {number}\n\n{text}" for number, text in enumerate(texts)], home))
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
    bench = Bench(made(["A small one\n\n“We will see,” Ana Torres said.", f"A debate\n\n{text}"], home))
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


class Watchdog:
    """The longest time in which the window's thread came to nothing else."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def taken(self) -> float:
        """Milliseconds since this was asked last."""
        found, self.longest, self._last = self.longest * 1000, 0.0, time.perf_counter()
        return found


def memory(what: str) -> float:
    """Memory of this process in MB: "Rss" all that is mapped, "Pss" with what is shared counted by its share."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{what}:"))


def big(path: Path, keys: int) -> None:
    """A project of many thousand articles."""
    from PySide6.QtCore import Qt

    from cubaquotes.gui.queue import Scope

    bench = Bench(path)
    window, listing = bench.window, bench.window.review.listing
    print(f"{'window to first article painted':34} {bench.opened:7.1f} ms")
    print(f"{'memory, opened':34} {memory('Rss'):7.1f} MB RSS {memory('Pss'):7.1f} PSS")
    dog = Watchdog()
    started = time.perf_counter()
    listing.set_scope(Scope.PROJECT)
    bench.wait(lambda: len(listing) > 1000)
    print(f"{'whole project: first rows':34} {(time.perf_counter() - started) * 1000:7.1f} ms")
    told("Enter meanwhile", [bench.decide(rest=False) for _ in range(20)])
    bench.wait(lambda: listing.complete and len(listing) > 0)
    print(f"{f'all {len(listing):,} rows':34} {(time.perf_counter() - started) * 1000:7.1f} ms")
    print(f"{'longest silence meanwhile':34} {dog.taken():7.1f} ms")
    told("Enter: saved, next painted", [bench.decide() for _ in range(keys)])
    told("J: next painted", [bench.key(Qt.Key.Key_J) for _ in range(keys)])
    last = len(listing) - 1
    told("list to any place: rows there", [bench.scroll(number * 7919 * 13 % last) for number in range(20)])
    told("to any quote: painted", [bench.go(number * 6151 * 17 % last) for number in range(20)])
    told("search", [bench.search(word) for word in ("peace", "the embargo", "trat", "bread and") * 3])
    print(f"{'longest silence':34} {dog.taken():7.1f} ms")
    print(f"{'memory at the end':34} {memory('Rss'):7.1f} MB RSS {memory('Pss'):7.1f} PSS")
    window.close()


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, default=100, help="quotes in the article")
    parser.add_argument("--keys", type=int, default=80, help="how often each key is pressed")
    parser.add_argument("--large", action="store_true", help="an article of 1 MB with 3,000 quotes")
    parser.add_argument("--big", type=Path, help="a project file made by benchmarks/big_project.py")
    parser.add_argument("--screen", action="store_true", help="on an X screen of its own instead of none")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(0.0005)  # as the program does
    with tempfile.TemporaryDirectory() as home:
        os.environ["CUBAQUOTES_HOME"] = home
        screen = Screen(Path(home)) if options.screen else None
        try:
            if screen is not None:
                os.environ.update(screen.environ())
            measure(options, Path(home))
        finally:
            if screen is not None:
                screen.close()
    return 0


def measure(options: argparse.Namespace, home: Path) -> None:
    """What is asked for."""
    if options.big:
        copy = Path(shutil.copy(options.big, home / "big.cubaquotes"))
        os.sync()  # the copy must not be on its way to the disk while decisions are saved there
        big(copy, options.keys)
    elif options.large:
        large(home, options.keys)
    else:
        usual(home, options.quotes, options.keys)


if __name__ == "__main__":
    sys.exit(main())
