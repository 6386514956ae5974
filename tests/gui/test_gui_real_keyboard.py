"""Keys that only an X server turns into what programs get: shifted symbols, and several strokes for one action."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cubaquotes.launch.machine import real_window_packages
from cubaquotes.launch.system import install_hint
from cubaquotes.model import QuoteView, StanceValue, Status
from tests.realwindow.screen import Program, Screen

KEY = {
    "W": "25",
    "[": "34",
    "]": "35",
    "Z": "52",
    "X": "53",
    "N": "57",
    "M": "58",
}  # what the keys send, whatever is on them

pytestmark = pytest.mark.realwindow


def test_symbols_shifted_letters_and_typing(
    tmp_path: Path, project_path: Path, saved: Callable[[Path], list[QuoteView]]
) -> None:
    if missing := real_window_packages():
        pytest.skip(f"A virtual screen needs {', '.join(missing)}: {install_hint(missing)}.")
    screen = Screen(tmp_path)
    try:
        program = Program(screen, project_path)
        program.wait_for_window()
        program.wait_until(lambda: program.total == 4, "the first article")
        start, end = saved(project_path)[0].content[0]

        def moved(key: str) -> tuple[int, int]:
            before = saved(project_path)[0].content
            program.press(key)
            program.wait_until(lambda: saved(project_path)[0].content != before, f"a boundary moved by {key}")
            now = saved(project_path)[0].content[0]
            return now.start - start, now.end - end

        assert moved("braceright") == (len("The "), 0)
        assert moved("braceleft") == (0, 0)
        assert moved("bracketleft")[1] < 0
        assert moved("bracketright") == (0, 0)
        for key in ("period", "w", "comma", "q", "N"):
            program.press(key)
        time.sleep(0.3)
        screen.xdotool("type", "Xx 12 q")
        program.press("Return")
        program.wait_until(lambda: bool((mine := saved(project_path)[0].mine) and mine.note), "the note")
        quote = saved(project_path)[0]
        assert quote.mine is not None
        assert quote.mine.note == "Xx 12 q"
        assert [stance.value for stance in quote.stances] == [StanceValue.SUPPORTS, StanceValue.OPPOSES]
        program.press("Return")
        program.wait_until(lambda: program.decided == 1, "the first decision")
        assert "Ambiguous" not in program.said()
        program.close()
    finally:
        screen.close()


@pytest.mark.parametrize("layout", ["ru", "gr", "us,ru"])
def test_a_keyboard_without_latin_letters(
    tmp_path: Path, project_path: Path, saved: Callable[[Path], list[QuoteView]], layout: str
) -> None:
    """The key decides, not the letter on it; in a text field it is a letter."""
    if missing := real_window_packages():
        pytest.skip(f"A virtual screen needs {', '.join(missing)}: {install_hint(missing)}.")
    screen = Screen(tmp_path)
    try:
        subprocess.run(["setxkbmap", layout], env=screen.environ(), check=True, timeout=10)
        program = Program(screen, project_path)
        program.wait_for_window()
        program.wait_until(lambda: program.total == 4, "the first article")
        before = saved(project_path)[0].content
        program.press(KEY["]"])
        program.wait_until(lambda: saved(project_path)[0].content != before, "a boundary moved")
        program.press(KEY["["])
        program.wait_until(lambda: saved(project_path)[0].content == before, "a boundary moved back")
        program.press(KEY["W"])
        program.wait_until(lambda: bool(saved(project_path)[0].stances), "a stance")
        assert [stance.value for stance in saved(project_path)[0].stances] == [StanceValue.OPPOSES]
        screen.xdotool("key", f"ctrl+{KEY['Z']}")
        program.wait_until(lambda: not saved(project_path)[0].stances, "the stance taken back")
        screen.xdotool("key", f"shift+{KEY['N']}")
        time.sleep(0.3)
        program.press(KEY["X"], KEY["M"], "Return")
        program.wait_until(lambda: bool((mine := saved(project_path)[0].mine) and mine.note), "the note")
        assert program.decided == 0
        program.press(KEY["X"])
        program.wait_until(lambda: program.decided == 1, "the first decision")
        assert saved(project_path)[0].status is Status.REJECTED
        program.close()
    finally:
        screen.close()
