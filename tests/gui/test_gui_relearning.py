"""What a decision taught about many quotes is shown at once for the next ones, for the others a moment later."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cubaquotes.services import create_project
from tests.gui.desk import Desk

MANY = 150


@pytest.fixture
def long_desk(tmp_path: Path, open_desk: Callable[[Path], Desk]) -> Desk:
    """One article in which one person, of nobody's registry, says everything."""
    path = tmp_path / "long.cubaquotes"
    with create_project(path) as project:
        said = (f"“We will not accept this, number {n},” Ana Torres said in Havana." for n in range(MANY))
        project.articles.import_text("Talks\n\n" + "\n\n".join(said))
    return open_desk(path)


def test_quotes_further_on_follow_when_the_keys_rest(long_desk: Desk) -> None:
    desk = long_desk
    assert len(desk.quotes) == MANY
    other = next(speaker for speaker in desk.window.session.speakers.values() if speaker.key == 2)
    with_it = lambda: sum(quote.suggested_speaker_id == other.id for quote in desk.quotes)  # noqa: E731
    for _ in range(3):
        desk.press("2")
        assert desk.current.id == desk.quotes[desk.window.session.current_index or 0].id
    taught = with_it()
    assert taught >= 60
    desk.bot.waitUntil(lambda: with_it() >= MANY - 3, timeout=10_000)
    desk.press(Qt.Key.Key_Return)
    assert desk.quotes[3].speaker_id == other.id
