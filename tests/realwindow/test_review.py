"""The main job in a real window with a real keyboard, and a power cut in the middle of it."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cubaquotes
from cubaquotes.data import folder
from cubaquotes.model import ArticleId, QuoteView, Status
from tests.realwindow.screen import Program

pytestmark = [pytest.mark.realwindow, pytest.mark.slow]

Start = Callable[..., Program]
SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the seed articles (else the sample articles), imported by the command line."""
    articles = tmp_path / "articles"
    articles.mkdir()
    for text in SEEDS.glob("*.txt") if SEEDS.is_dir() else (folder("resources") / "sample").glob("*.txt"):
        shutil.copy(text, articles)
    path = tmp_path / "work.cubaquotes"
    for words in (["new", path], ["import", path, articles]):
        subprocess.run([sys.executable, "-m", "cubaquotes", *map(str, words)], check=True, timeout=60)
    return path


def decisions(path: Path) -> dict[ArticleId, list[QuoteView]]:
    """Every quote of the project as its analyst sees it, read by another process than the window's."""
    with cubaquotes.open_project(path) as project:
        return {row.id: list(project.articles.open(row.id).quotes) for row in project.articles.overview()}


def decided(path: Path) -> dict[int, tuple[Status, int | None, tuple[object, ...]]]:
    """What is decided: quote -> status, speaker, stances."""
    return {
        quote.id: (quote.status, quote.speaker_id if quote.status is not Status.REJECTED else None, quote.stances)
        for quotes in decisions(path).values()
        for quote in quotes
        if quote.status.decided or quote.stances
    }


def press_for_decision(program: Program, path: Path, *keys: str, patience: float = 20.0) -> bool:
    """Press keys; whether another decision is in the project file soon after."""
    before = decided(path)
    program.press(*keys)
    return program.comes(lambda: decided(path) != before, patience)


def review_article(program: Program, path: Path, article: ArticleId) -> None:
    """Decide all open quotes of the article in view with Enter; where nobody is suggested, with the key 1."""

    def left() -> int:
        return sum(not quote.status.decided for quote in decisions(path)[article])

    while before := left():
        if not press_for_decision(program, path, "Return", patience=2.0):
            # Enter opened the field for a speaker, since none is suggested.
            program.press("Escape")
            assert press_for_decision(program, path, "1"), f"no decision by key 1 in {program.title!r}"
        assert left() < before, f"the decision was on a quote of another article than {article}: {program.title!r}"


def test_a_whole_article_by_keyboard_then_a_power_cut(start: Start, project: Path) -> None:
    program = start(project)
    program.wait_until(lambda: program.total > 0, "the first article")
    total = program.total

    # One of each kind of decision first, and moving between them.
    assert press_for_decision(program, project, "2")
    (article,) = (key for key, quotes in decisions(project).items() if any(quote.status.decided for quote in quotes))
    assert len(decisions(project)[article]) == total
    assert press_for_decision(program, project, "x")
    assert press_for_decision(program, project, "w")
    assert press_for_decision(program, project, "1")
    program.press("k", "k", "j", "period")
    assert press_for_decision(program, project, "q"), "no stance on the next target of the quote before"
    statuses = [quote.status for quote in decisions(project)[article]]
    assert statuses.count(Status.REJECTED) == 1
    assert [len(quote.stances) for quote in decisions(project)[article] if quote.stances] == [2]

    program.press("n")
    review_article(program, project, article)
    assert all(quote.status.decided for quote in decisions(project)[article])

    # In the next article: one decision, and the power is cut at the moment the window shows it.
    before = decided(project)
    program.wait_until(lambda: program.decided == 0, "the next article")
    program.press("3")
    program.wait_until(lambda: program.decided == 1, "the decision in the title")
    where = program.title
    program.kill()

    after = decided(project)
    assert before.items() <= after.items()
    assert len(after) == len(before) + 1
    with cubaquotes.open_project(project) as opened:
        assert opened.check() == []
        place = opened.place()

    # Started again: everything is there, the window is where the analyst was, and undo takes back the last decision.
    program = start(project)
    program.wait_until(lambda: program.title == where, f"the title {where!r}")
    assert decided(project) == after
    with cubaquotes.open_project(project) as opened:
        assert opened.place() == place
    program.press("ctrl+z")
    program.wait_until(lambda: decided(project) == before, "undo in the project file")
    program.wait_until(lambda: program.decided == 0, "undo in the title")
    program.press("ctrl+shift+z")
    program.wait_until(lambda: decided(project) == after, "redo in the project file")


@pytest.mark.parametrize(
    "keys", [("1", "2", "3"), ("x", "w", "ctrl+z"), ("1", "bracketright", "ctrl+z", "ctrl+shift+z")]
)
def test_killed_at_any_moment_the_project_is_sound(start: Start, project: Path, keys: tuple[str, ...]) -> None:
    """Killed without waiting for anything: what each key does is there as a whole or not at all."""
    program = start(project)
    program.wait_until(lambda: program.total > 0, "an article")
    program.press(*keys)
    program.kill()
    with cubaquotes.open_project(project) as opened:
        assert opened.check() == []


def test_settings_and_sample_at_the_first_start(start: Start, tmp_path: Path) -> None:
    """Without a word on the command line the sample project opens, and the second start opens it again."""
    program = start()
    program.wait_until(lambda: program.total > 0, "the sample's first article")
    title = program.title
    program.press("ctrl+q")
    program.wait_until(program.has_ended, "the end of the program")
    again = start()
    again.wait_until(lambda: again.title == title, f"the title {title!r}")
