"""The program in a process of its own, watched: started by `desk.program`, not by hand.

Each time the window has painted something, a line of JSON goes to standard output: when, and what is shown. A watchdog
keeps the longest times in which the window's event loop did not come round, with what it was doing meanwhile. Commands
come by standard input, one a line; nothing here touches the project.
"""

import faulthandler
import json
import os
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

STARTED = time.perf_counter()

from PySide6.QtCore import QEvent, QObject, QPoint, QSocketNotifier, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyleOptionSlider, QWidget  # noqa: E402

BEAT = 10  # milliseconds between two beats of the window's event loop
EVERY = 0.025  # seconds between two looks of the other thread whether it still beats
SUSPICIOUS = 0.03  # seconds without a beat after which it looks what the window's thread does


class Watchdog(QObject):
    """How long the window's event loop did not come round, in the worst cases.

    A timer beats in the loop itself, which costs it next to nothing: a thread that asked it every few milliseconds for
    an answer took a fifth of the processor's time that a decision needs.
    """

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[tuple[float, float, str]] = []  # seconds; of processor time; what it did
        self._seen: tuple[float, str] = (0.0, "")  # what the thread has seen of the present block
        self._window_thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._window_thread)
        self._notes = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - as long as the program runs
        self._last, self._spent = time.perf_counter(), time.clock_gettime(self._clock)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)
        threading.Thread(target=self._run, daemon=True, name="watchdog").start()

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.clock_gettime(self._clock)
        late = now - self._last - BEAT / 1000
        if late > 0:
            began, doing = self._seen
            self.blocks.append((late, spent - self._spent, doing if began == self._last else ""))
        self._last, self._spent = now, spent
        if len(self.blocks) > 4000:
            self.blocks = sorted(self.blocks, reverse=True)[:40]

    def _run(self) -> None:
        while True:
            time.sleep(EVERY)
            last = self._last
            if time.perf_counter() - last < SUSPICIOUS:
                continue
            places = Counter[str]()
            while self._last == last:
                places[self._doing()] += 1
                self._seen = last, " / ".join(name for name, _ in places.most_common(3))
                time.sleep(0.003)

    def _doing(self) -> str:
        """Where the window's thread is. Never by its frames: whoever holds one in another thread keeps a painter alive
        when the painting is over, ends it in the midst of the next one, and Qt crashes."""
        self._notes.seek(0)
        self._notes.truncate()
        faulthandler.dump_traceback(self._notes, all_threads=True)
        self._notes.seek(0)
        head = f"Thread 0x{self._window_thread:016x}"
        part = next((each for each in self._notes.read().split("\n\n") if head in each), "")
        places = re.findall(r'File "([^"]*)", line (\d+) in (\S+)', part)[:3]
        return " > ".join(f"{Path(file).stem}.{name}:{line}" for file, line, name in reversed(places))

    def worst(self, number: int = 8) -> list[dict[str, object]]:
        """The longest waits so far, in milliseconds."""
        ranked = sorted(self.blocks, reverse=True)[:number]
        return [{"ms": took * 1000, "processor": spent * 1000, "doing": doing} for took, spent, doing in ranked]


class Reporter(QObject):
    """Tells what the window shows, and where on the screen its parts are."""

    def __init__(self, window: Any, commands: Any) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._watchdog = Watchdog()
        self._worked: list[float] = []
        plain = window.event

        def event(what: QEvent) -> bool:
            done = bool(plain(what))
            if what.type() == QEvent.Type.UpdateRequest:
                self._tell(painted=True)
            return done

        window.event = event
        self._ears = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._hear)

    def _hear(self) -> None:
        for line in os.read(0, 65536).decode().splitlines():
            name, *words = line.split("\t")
            getattr(self, f"do_{name}")(*words)

    def _tell(self, **more: object) -> None:
        now = time.perf_counter()
        self._say({"t": now, **self._state(), **more})

    def _say(self, what: dict[str, object]) -> None:
        os.write(1, (json.dumps(what) + "\n").encode())

    def _state(self) -> dict[str, object]:
        window = self._window
        from cubaquotes.gui.look.theme import speaker_name

        session, review = window.session, window.review
        quote = session.current
        shown: dict[str, object] = {"quote": None}
        if quote is not None:
            shown = {
                "quote": quote.id,
                "speaker": speaker_name(quote, session.speakers),
                "status": quote.status.value,
                "content": [[part.start, part.end] for part in quote.content],
                "stances": [[stance.target_id, stance.value.value] for stance in quote.stances],
            }
        chain = self._commands._chain  # noqa: SLF001 - what the toast offers
        return {
            **shown,
            "article": session.article.id if session.article else None,
            "idle": review.idle,
            "rest": review.at_rest and window.worker.idle and not window.suggestions.pending,
            "target": session.target_id,
            "suggested": [[target, each.value.value] for target, each in session.suggested.items()],
            "picker": self._picker(),
            "chain": [list(chain.quote_ids), chain.speaker] if chain is not None else None,
            "dialog": QApplication.activeModalWidget() is not None,
            "missing": self._missing(),
            "first": self._list().verticalScrollBar().value(),
            "found": self._found(),
            "processor": time.process_time(),
        }

    def _picker(self) -> dict[str, object] | None:
        chooser = self._window.picker.chooser
        if not chooser.isVisible():
            return None
        text = chooser.field.text()
        model, row = chooser.list.model(), chooser.list.currentIndex().row()
        choices = [model.index(each, 0).data(Qt.ItemDataRole.UserRole) for each in range(min(model.rowCount(), 12))]
        rows = [choice.value if isinstance(choice.value, str) else choice.text for choice in choices]
        return {"text": text, "answered": chooser._answered == text, "rows": rows, "row": row}  # noqa: SLF001

    def _found(self) -> str | None:
        """The words whose places the search shows; None while it looks."""
        panel = self._window.search
        busy = not panel.isVisible() or panel._asked is not None or panel._timer.isActive()  # noqa: SLF001
        return None if busy else panel.field.text()

    def _missing(self) -> int:
        """Rows of the list in sight that are still being read."""
        view, listing = self._list(), self._window.review.listing
        if not view.isVisible() or not len(listing):
            return 0
        first = view.indexAt(QPoint(5, 5)).row()
        last = view.indexAt(QPoint(5, view.viewport().height() - 5)).row()
        last = last if last >= 0 else len(listing) - 1
        return sum(listing.look(row) is None for row in range(max(first, 0), last + 1))

    def _list(self) -> QAbstractItemView:
        quotes = self._window.quotes
        return quotes if isinstance(quotes, QAbstractItemView) else quotes.findChild(QAbstractItemView)

    # ---- commands

    def do_look(self, token: str) -> None:
        """What is shown now."""
        self._tell(token=token)

    def do_cell(self, target_id: str, value: str, token: str) -> None:
        """Where the stance grid has a value of a target; None if it is out of sight."""
        grid = self._window.inspector.findChild(QWidget, "stances") or _grid(self._window.inspector)
        row = next(i for i, target in enumerate(self._window.session.targets) if target.id == int(target_id))
        values = ["supports", "opposes", "mixed", "neutral", "unclear"]
        rect = grid.visualRect(grid.model().index(row, 1 + values.index(value)))
        inside = grid.viewport().rect().contains(rect.center())
        point = grid.viewport().mapToGlobal(rect.center())
        self._say({"token": token, "point": [point.x(), point.y()] if inside else None})

    def do_bar(self, share: str, token: str) -> None:
        """Where the list's scroll bar has a place between 0 (top) and 1 (end)."""
        bar = self._list().verticalScrollBar()
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        slider = bar.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
        )
        half = slider.height() // 2
        points = {
            "slider": bar.mapToGlobal(slider.center()),
            "point": bar.mapToGlobal(
                QPoint(slider.center().x(), round(half + (bar.height() - 2 * half) * float(share)))
            ),
        }
        self._say({"token": token, **{name: [point.x(), point.y()] for name, point in points.items()}})

    def do_row(self, token: str) -> None:
        """Where the row in the middle of the list is."""
        view = self._list()
        index = view.indexAt(QPoint(20, view.viewport().height() // 2))
        point = view.viewport().mapToGlobal(view.visualRect(index).center())
        quote = self._window.review.listing.id_at(index.row())
        self._say({"token": token, "point": [point.x(), point.y()], "id": quote, "row": index.row()})

    def do_scope(self, scope: str) -> None:
        """List the quotes of the article or of the project."""
        from cubaquotes.gui.queue import Scope

        self._window.review.listing.set_scope(Scope(scope))

    def do_listing(self, token: str) -> None:
        """How long the list is, and whether all of it is there."""
        listing = self._window.review.listing
        self._say({"token": token, "length": len(listing), "complete": listing.complete})

    def do_worst(self, token: str) -> None:
        """The watchdog's longest waits since it was asked last."""
        self._say({"token": token, "worst": self._watchdog.worst()})
        self._watchdog.blocks.clear()

    def do_memory(self, token: str) -> None:
        """Resident and proportional memory of this process in MB."""
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
        kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in rollup if line.endswith("kB")}
        peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        self._say({"token": token, "rss": kilobytes["Rss"] / 1024, "pss": kilobytes["Pss"] / 1024,
                   "peak": int(peak.split()[1]) / 1024})  # fmt: skip

    def do_close(self) -> None:
        """Close the window."""
        QTimer.singleShot(0, self._window.close)


def _grid(inspector: QWidget) -> Any:
    from cubaquotes.gui.inspector.stance_grid import StanceGrid

    return inspector.findChild(StanceGrid)


def main() -> None:
    """Run the program as it runs itself, with ears and a mouth."""
    from cubaquotes.gui import bring_services

    bring_services()
    from cubaquotes.gui import application

    make = application.make_window

    def make_watched(path: Path | None) -> Any:
        window, commands = make(path)
        window.resize(int(sys.argv[2]), int(sys.argv[3]))  # before it is shown, as its remembered size is given to it
        Reporter(window, commands)
        return window, commands

    application.make_window = make_watched
    application.run_window(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
