"""A scripted analyst reviews quotes in a real window with real keys; every action is counted and timed.

    python benchmarks/analyst.py [--quotes 100] [--seed 1] [--project BIG.cubaquotes] [--display :65]

Of 100 quotes 70 are suggested right, 15 belong to another pinned speaker, 10 to another known one, 3 to somebody new,
2 have wrong boundaries; half get a stance. An action is a stroke (a letter with Shift is one) or a click; the letters
of a name are actions, too. Needs Xvfb, openbox and libXtst. Without --project the articles are invented on the spot; a
project that is given is written to, so give a copy. At the end the file is compared with what the analyst meant.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from desk.program import Program, State
from desk.screen import Hands, Screen
from desk.truth import Meant, Truth, differences, found, made

from cubaquotes import settings

LETTERS = 2  # of a surname, before the analyst looks at the list
NEAR = 20  # pixels that a scroll bar's slider has to move for a jump
GUARDED = 0.6  # seconds after a dialog in which the window takes no letters, and a person none either
BARS = {"actions": 1.9, "block": 50.0, "small": 16.0, "big": 30.0, "opening": 1500.0, "memory": 250.0, "jump": 50.0,
        "search": 100.0}  # fmt: skip


class Analyst:
    """Knows the truth, looks at the window, and presses what leads there with the fewest actions."""

    def __init__(self, program: Program, hands: Hands, truth: Truth, pause: float, apart: bool) -> None:
        self._program, self._hands, self._truth, self._pause, self._apart = program, hands, truth, pause, apart
        self.actions = Counter[str]()
        self.names_typed = 0  # letters beyond one for each name
        self.took: dict[str, list[float]] = {}
        self.spent: dict[str, list[float]] = {}  # the processor's time in the window's process, all threads

    def review(self) -> None:
        """All the quotes."""
        left = set(self._truth.meant)
        while left:
            state = self._think()
            if state["chain"] and self._chain_is_right(state["chain"]):
                left -= self._same_for_others(state["chain"][0])
                state = self._think()
            quote_id = state["quote"]
            if quote_id not in left:
                raise SystemExit(f"The window went to quote {quote_id}; left are {sorted(left)[:5]}.")
            self._decide(state, self._truth.meant[quote_id])
            left.discard(quote_id)

    def _same_for_others(self, ids: list[int]) -> set[int]:
        """A shows the others, Enter gives them the same speaker."""
        self.actions["A, Enter: the others, too"] += 2
        self._hands.press("a")
        self._program.wait(lambda s: s["dialog"])
        self._think()
        self._hands.press("Return")
        self._program.wait(lambda s: not s["dialog"] and s["idle"])
        time.sleep(GUARDED)
        return set(ids)

    def _think(self) -> State:
        """A person needs longer than this to read a quote; suggested stances and offers come meanwhile."""
        time.sleep(self._pause)
        return self._program.look()

    def _chain_is_right(self, chain: list) -> bool:  # type: ignore[type-arg]
        """Whether the same correction is the whole truth about the others offered."""
        ids, speaker = chain
        meant = [self._truth.meant.get(quote_id) for quote_id in ids]
        return all(
            each is not None and each.speaker == speaker and not each.stance and not each.change for each in meant
        )

    def _decide(self, state: State, meant: Meant) -> None:
        if meant.change:
            content = [list(part) for part in meant.content]
            self._press("boundary", meant.change, lambda s: s["content"] == content)
        together = self._stance(state, meant) if meant.stance is not None else ""
        here = state["quote"]

        def gone(told: State) -> bool:
            return bool(told["quote"] != here and told["idle"])

        if together and self._apart:
            self._press("stance", together, lambda s: s["stances"] and s["idle"])
            together = ""
        if state["speaker"] == meant.speaker:
            key, what = (f"Shift+{together}", "stance, confirmed") if together else ("Return", "confirmed")
            self._press(what, key, gone)
            return
        if together:
            self._press("stance", together, lambda s: s["stances"] and s["idle"])
        if meant.speaker in self._truth.keys:
            self._press("pinned", str(self._truth.keys[meant.speaker]), gone)
        else:
            self._pick(meant.speaker, gone)

    def _stance(self, state: State, meant: Meant) -> str:
        """Set it, or give the key that sets it together with the decision ("" if it is set)."""
        assert meant.stance is not None
        target, value = meant.stance
        if state["target"] == target:
            return {"supports": "q", "opposes": "w", "mixed": "e", "neutral": "r", "unclear": "t"}[value.value]
        if state["suggested"] == [[target, value.value]]:
            self._press("suggested stance", "y", lambda s: s["stances"] and s["idle"])
            return ""
        began = self._hands.click(*self._cell(target, value.value))
        self._timed("stance, clicked", began, lambda s: s["stances"] and s["idle"])
        return ""

    def _cell(self, target: int, value: str) -> list[int]:
        """Where to click in the grid, when the pointer is there and nothing moves any more."""
        before = None
        while (point := self._program.ask("cell", target, value)["point"]) != before:
            if point is None:
                raise SystemExit(f"The stance grid does not show target {target}.")
            self._hands.point(*point)
            before = point
        return list(point)

    def _pick(self, name: str, gone: Callable[[State], bool]) -> None:
        """By the picker: letters of the surname until the name is near the top, or the whole name."""
        self._press("picker", "s", lambda s: s["picker"] and s["picker"]["answered"])
        surname = name.split()[-1].lower()
        for typed, letter in enumerate(surname, 1):
            picker = self._letter(letter)
            if typed >= LETTERS and name in picker["rows"][:3]:
                self._choose(picker, name, typed, gone)
                return
        for _ in surname:
            self._press("letter", "BackSpace", lambda s: s["picker"]["answered"])
        for letter in name:
            picker = self._letter(letter)
        self._choose(picker, name, 2 * len(surname) + len(name), gone)

    def _letter(self, letter: str) -> dict:  # type: ignore[type-arg]
        before = (self._program.look()["picker"] or {}).get("text", "")
        return self._press(
            "letter", letter,
            lambda s: s["picker"] and s["picker"]["answered"] and len(s["picker"]["text"]) == len(before) + 1,
        )["picker"]  # type: ignore[no-any-return]  # fmt: skip

    def _choose(self, picker: dict, name: str, typed: int, gone: Callable[[State], bool]) -> None:  # type: ignore[type-arg]
        self.names_typed += typed - 1
        row = picker["rows"].index(name)
        while picker["row"] < row:
            here = picker["row"]
            picker = self._press("arrow", "Down", lambda s, here=here: s["picker"]["row"] == here + 1)["picker"]
        self._press("picked", "Return", gone)

    def _press(self, what: str, key: str, done: Callable[[State], object]) -> State:
        return self._timed(what, self._hands.press(key), done)

    def _timed(self, what: str, began: float, done: Callable[[State], object]) -> State:
        """Count an action, and wait until what it does is saved and painted."""
        self.actions[what] += 1
        before = self._program.state["processor"]
        state = self._program.until(lambda told: told.get("painted") and told["t"] >= began and done(told))
        self.took.setdefault(what, []).append((state["t"] - began) * 1000)
        self.spent.setdefault(what, []).append((state["processor"] - before) * 1000)
        return state


class Visitor:
    """Goes to any place of the whole project's list, and searches; each measured until all of it is painted."""

    def __init__(self, program: Program, hands: Hands) -> None:
        self._program, self._hands = program, hands
        self.took: dict[str, list[float]] = {}

    def visit(self, words: Sequence[str], times: int = 25) -> None:
        """Jumps by the scroll bar, clicks on rows far away, searches."""
        chance = random.Random(1)
        self._program.tell("scope", "project")
        began = time.perf_counter()
        while not (listing := self._program.ask("listing"))["complete"] or listing["length"] < 2:
            time.sleep(0.05)
        print(f"list of {listing['length']:,} quotes collected in {time.perf_counter() - began:.1f} s")
        self._program.rest()
        for _ in range(times):
            self._jump(0.02 + 0.96 * chance.random())
            self._choose()
        self._hands.press("Ctrl+f")
        time.sleep(0.5)
        for word in words:
            self._search(word)

    def _jump(self, share: float) -> None:
        """The scroll bar's slider is dragged there."""
        first = self._program.look()["first"]
        bar = self._program.ask("bar", share)
        if abs(bar["point"][1] - bar["slider"][1]) < NEAR:  # it is there already
            bar = self._program.ask("bar", (share + 0.5) % 1)
        began = self._hands.drag(bar["slider"], bar["point"])
        self._timed("jump in the list", began, lambda s: abs(s["first"] - first) > 1000 and not s["missing"])
        self._hands.release()

    def _choose(self) -> None:
        """A click on a row opens its article."""
        row = self._program.ask("row")
        if row["id"] != self._program.look()["quote"]:
            self._timed(
                "row clicked, article open", self._hands.click(*row["point"]), lambda s: s["quote"] == row["id"]
            )
            self._program.rest()

    def _search(self, word: str) -> None:
        self._hands.press("Ctrl+a")
        for letter in word[:-1]:
            self._hands.press(letter)
            time.sleep(0.08)
        began = self._hands.press(word[-1])
        self._timed("search, from the last letter", began, lambda s: s["found"] == word)
        time.sleep(0.3)

    def _timed(self, what: str, began: float, done: Callable[[State], object]) -> None:
        state = self._program.until(lambda told: told.get("painted") and told["t"] >= began and done(told))
        self.took.setdefault(what, []).append((state["t"] - began) * 1000)
        time.sleep(0.1)


def told(name: str, figure: float, bar: float | None = None, unit: str = "ms") -> None:
    """A line of the table: the figure beside its bar."""
    verdict = "" if bar is None else f"   bar {bar:g}   {'ok' if figure <= bar else 'OVER'}"
    print(f"{name:44} {figure:8.2f} {unit}{verdict}")


def spread(name: str, took: list[float], bar: float | None = None) -> None:
    """A line with median, p95 and maximum; the bar is for p95."""
    took = sorted(took)
    high = took[min(int(len(took) * 0.95), len(took) - 1)]
    verdict = "" if bar is None else f"   bar p95 {bar:g}   {'ok' if high <= bar else 'OVER'}"
    print(f"{name:26} {len(took):4} × {took[len(took) // 2]:7.1f} median {high:7.1f} p95 {took[-1]:7.1f} max{verdict}")


def report(analyst: Analyst, program: Program, number: int, big: bool) -> None:
    """The table."""
    actions = sum(analyst.actions.values())
    told("actions a quote", actions / number, BARS["actions"], "   ")
    told("  with each typed name as one action", (actions - analyst.names_typed) / number, None, "   ")
    print("  " + ", ".join(f"{what} {count}" for what, count in analyst.actions.most_common()))
    print("from the stroke to saved and painted, ms:")
    to_next = ("confirmed", "stance, confirmed", "pinned", "picked")
    every = [each for what in to_next for each in analyst.took.get(what, [])]
    spread("to the next quote", every, BARS["big" if big else "small"])
    spread("  of processor", [each for what in to_next for each in analyst.spent.get(what, [])])
    for what, took in sorted(analyst.took.items()):
        spread(f"  {what}", took)
    blocks(program)


def visit(program: Program, hands: Hands, truth: Truth) -> None:
    """Lists and searches of a big project."""
    program.ask("worst")
    visitor = Visitor(program, hands)
    visitor.visit(truth.words)
    for what, took in visitor.took.items():
        spread(what, took, BARS["search" if what.startswith("search") else "jump"])
    blocks(program)


def blocks(program: Program) -> None:
    """The longest blocks since the last question."""
    worst = program.ask("worst")["worst"]
    told("longest block of the window's thread", worst[0]["ms"] if worst else 0.0, BARS["block"])
    for block in worst[:5]:
        if block["doing"]:
            print(f"  {block['ms']:6.1f} ms ({block['processor']:5.1f} of processor): {block['doing']}")


def main() -> int:
    """Review, and print what it cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1, help="of the articles and of the truth")
    parser.add_argument(
        "--project", type=Path, help="a copy of an existing project, of which the first open quotes are reviewed"
    )
    parser.add_argument("--annotator", default="Analyst", help="whose open quotes they are (big_project.py: Bench)")
    parser.add_argument("--pause", type=float, default=0.15, help="seconds between two quotes")
    parser.add_argument("--apart", action="store_true", help="a key for the stance and another one to confirm")
    parser.add_argument("--display", default="", help="the X display to make; by default a free one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        os.environ["CUBAQUOTES_HOME"] = name
        big = options.project is not None
        truth = (
            found(options.project, options.annotator, options.seed, options.quotes)
            if big
            else made(home / "desk.cubaquotes", options.annotator, options.seed, options.quotes)
        )
        settings.save(settings.Settings(annotator=options.annotator))
        screen = Screen(home, options.display)
        try:
            program = Program(screen, truth.path, home)
            told("start to the first article painted", program.opened, BARS["opening"] if big else None)
            program.rest()
            memory = program.ask("memory")
            told("memory (resident)", memory["rss"], BARS["memory"] if big else None, "MB")
            told("worst block while opening", program.ask("worst")["worst"][0]["ms"], BARS["block"])
            hands = Hands(screen)
            analyst = Analyst(program, hands, truth, options.pause, options.apart)
            analyst.review()
            report(analyst, program, options.quotes, big)
            program.rest()
            if big:
                visit(program, hands, truth)
            memory = program.ask("memory")
            print(f"memory at the end: {memory['rss']:.0f} MB resident, {memory['pss']:.0f} proportional, "
                  f"{memory['peak']:.0f} peak")  # fmt: skip
            program.close()
        finally:
            screen.close()
        wrong = differences(truth, options.annotator)
        print("in the project file: " + ("all as the analyst meant it" if not wrong else f"{len(wrong)} differences"))
        for sentence in wrong[:10]:
            print(f"  {sentence}")
        print("load " + ", ".join(f"{figure:.1f}" for figure in os.getloadavg()[:2]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
