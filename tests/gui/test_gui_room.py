"""Whatever the window's size, the letters' size and the language: everything is inside, and the article can be read."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QScrollArea, QWidget

from cubaquotes import settings
from cubaquotes.gui.actions import read_actions
from cubaquotes.gui.parts.widgets import SIGNS
from cubaquotes.gui.reading.sheet import EASY, Sheet
from cubaquotes.gui.room import usual_widths
from cubaquotes.model import QuoteFilter, QuoteType, StanceValue, Status
from cubaquotes.services import open_project
from tests.gui.desk import Desk

LAPTOP = (1280, 800)
SMALL = (853, 505)  # what 150 % leave of a laptop's screen, without the frame
BETWEEN = (1024, 610)  # … and 125 %
USUAL = 9.0  # points, where a desktop starts with small letters


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Sets the system's letters, in points."""
    before = QFont(qapp.font())

    def enlarge(points: float) -> None:
        larger = QFont(before)
        larger.setPointSizeF(points)
        qapp.setFont(larger)

    yield enlarge
    qapp.setFont(before)


def outside(window: QWidget) -> list[str]:
    """Visible parts of which something lies beyond the window's edge; what a panel scrolls to does not count."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window or _scrolled(part, window):
            continue
        place = part.mapTo(window, QPoint(0, 0))
        if place.x() + part.width() < 0 and place.y() + part.height() < 0:
            continue  # where Qt keeps tabs that are not needed
        if type(part) is QWidget and min(part.size().toTuple()) == 5:
            continue  # what Qt lets the mouse take hold of lines by
        if place.x() < 0 or place.x() + part.width() > window.width() or place.y() + part.height() > window.height():
            found.append(f"{type(part).__name__} {part.accessibleName()} {place.toTuple()} {part.size().toTuple()}")
    return found


def cut(window: QWidget) -> list[str]:
    """Buttons and fields that have less room than they need."""
    return [
        f"{type(part).__name__} {part.accessibleName()} {part.width()} < {part.minimumSizeHint().width()}"
        for part in window.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLineEdit)
        and part.isVisible()
        and part.window() is window
        and part.width() < part.minimumSizeHint().width()
        and part.objectName() != "qt_toolbar_ext_button"
    ]


def _scrolled(part: QWidget, window: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def characters(text: Sheet) -> float:
    left, right = text.column()
    return (right - left) / (
        QFontMetricsF(text.document().defaultFont()).horizontalAdvance("who said it, lo dijo") / 20
    )


@pytest.mark.parametrize(
    ("language", "size", "points"),
    [
        *(("en", size, USUAL) for size in (LAPTOP, BETWEEN, SMALL)),
        *product(("es", "ru"), (LAPTOP, SMALL), (USUAL,)),
        *product(("en", "ru"), (LAPTOP,), (USUAL * 1.25, USUAL * 1.5)),
    ],
)
def test_everything_is_inside_the_window_and_the_article_can_be_read(
    open_desk: Callable[[Path], Desk],
    project_path: Path,
    letters: Callable[[float], None],
    language: str,
    size: tuple[int, int],
    points: float,
) -> None:
    letters(points)
    settings.save(settings.Settings(language=language))
    window = open_desk(project_path).window
    window.resize(*size)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= size[0]
    assert window.minimumSizeHint().height() <= size[1]
    assert window.minimumWidth() <= size[0]
    assert window.minimumHeight() <= size[1]
    assert outside(window) == []
    assert cut(window) == []
    assert characters(window.text) >= 45
    keys = window.inspector.stance_keys._buttons.values()
    assert all(key.short for key in keys) or all(key.width() >= key.sizeHint().width() for key in keys)


def test_panels_can_be_made_wider_and_narrower_and_nothing_leaves_the_window(desk: Desk) -> None:
    window = desk.window
    articles, quotes = window.docks["articles"], window.docks["quotes"]
    window.show_panel("history")
    for widths in ((150, 400), (300, 330), (600, 600), (50, 50), (213, 380)):
        window.resizeDocks([articles, quotes], list(widths), Qt.Orientation.Horizontal)
        QApplication.processEvents()
        assert outside(window) == []
        assert characters(window.text) >= 45
    seen = {}
    for wanted in (310, 420):
        window.resizeDocks([quotes], [wanted], Qt.Orientation.Horizontal)
        QApplication.processEvents()
        seen[wanted] = quotes.width()
    assert abs(seen[310] - 310) < 20
    assert seen[420] == 420


def test_the_list_of_articles_gives_way_and_comes_back(desk: Desk) -> None:
    window = desk.window
    articles = window.docks["articles"]
    window.resize(*SMALL)
    QApplication.processEvents()
    assert articles.isHidden()
    window.actions_table["view.articles"].trigger()  # who wants it has it, and the article the rest
    QApplication.processEvents()
    assert not articles.isHidden()
    assert QApplication.focusWidget() is window.articles
    assert outside(window) == []
    window.actions_table["view.articles"].trigger()
    QApplication.processEvents()
    assert articles.isHidden()
    window.resize(*LAPTOP)
    QApplication.processEvents()
    assert not articles.isHidden()


def test_panels_have_their_widths_again_when_there_is_room(desk: Desk) -> None:
    window = desk.window
    docks = window.docks["articles"], window.docks["quotes"]
    for size in ((760, 505), LAPTOP, (1920, 1040), SMALL, LAPTOP):
        window.resize(*size)
        desk.bot.wait(20)
        if size != (760, 505) and size != SMALL:
            assert [dock.width() for dock in docks] == usual_widths(size[0])
    window.resizeDocks(list(docks), [230, 420], Qt.Orientation.Horizontal)
    desk.bot.wait(20)
    window.room._kept = window.room._widths()  # as with the mouse
    for size in (SMALL, (1300, 800)):
        window.resize(*size)
        desk.bot.wait(20)
    assert [dock.width() for dock in docks] == [230, 420]


def test_a_small_window_keeps_nothing_from_coming_back(open_desk: Callable[[Path], Desk], project_path: Path) -> None:
    desk = open_desk(project_path)
    desk.window.resize(*SMALL)
    QApplication.processEvents()
    desk.close()
    again = open_desk(project_path).window
    again.resize(*LAPTOP)
    QApplication.processEvents()
    assert not again.docks["articles"].isHidden()


def test_large_reading_letters_do_not_push_the_panels_out(desk: Desk) -> None:
    window = desk.window
    for _ in range(30):
        window.actions_table["view.larger"].trigger()
    QApplication.processEvents()
    assert outside(window) == []
    assert EASY == 45


NINE = (
    "State Department", "Senior Cuban official", "Maria Zakharova", "Nikolai Patrushev", "Marco Rubio",
    "Bruno Rodríguez Parrilla", "Miguel Díaz-Canel Bermúdez", "Sergei Lavrov", "Donald Trump",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_nine_pinned_speakers_a_long_reason_and_the_note_have_room(
    open_desk: Callable[[Path], Desk], project_path: Path, language: str
) -> None:
    with open_project(project_path) as project:
        for name in NINE:
            if name not in {speaker.name for speaker in project.speakers.all()}:
                project.speakers.create(name)
        for speaker in project.speakers.all():
            project.speakers.pin(speaker.id, NINE.index(speaker.name) + 1 if speaker.name in NINE else None)
    settings.save(settings.Settings(language=language))
    desk = open_desk(project_path)
    window = desk.window
    window.resize(1280, 764)  # what a window manager leaves
    desk.bot.wait(50)
    window.inspector.speaker._build_pins([])  # they come when the window is there already
    window.inspector.speaker._pinned = []
    window.session.speakers_changed.emit()
    desk.bot.wait(50)
    inspector = window.inspector
    inspector.reason._reason.setText("many words of a reason " * 12)
    QApplication.processEvents()
    assert not inspector.body.verticalScrollBar().isVisible()
    assert not inspector.note.visibleRegion().isEmpty()
    assert inspector.note.visibleRegion().boundingRect().size() == inspector.note.size()
    assert inspector.stances.viewport().height() >= 4 * inspector.stances.rowHeight(0) - 2
    assert window.quotes.viewport().height() >= 4 * window.quotes.rowHeight(0)


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_the_filters_stay_in_sight_on_a_laptop(
    open_desk: Callable[[Path], Desk], project_path: Path, language: str
) -> None:
    settings.save(settings.Settings(language=language))
    desk = open_desk(project_path)
    desk.window.resize(1280, 764)
    bar, high = desk.commands.queue.bar, desk.commands.queue.bar.height()
    usual = [chip for name, chip in bar.chips.items() if name not in ("annotator", "words")]
    assert all(chip.isVisible() for chip in usual)
    assert len({chip.mapTo(bar, chip.rect().topLeft()).y() for chip in usual}) == 1
    listing = desk.window.review.listing
    for wanted in (
        QuoteFilter(statuses=frozenset({Status.OPEN})),
        QuoteFilter(statuses=frozenset({Status.OPEN, Status.CORRECTED}), types=frozenset(QuoteType)),
    ):
        listing.set_filter(wanted)
        desk.settle()
        assert all(chip.isVisible() for chip in usual)
        assert outside(desk.window) == []
    listing.set_filter(QuoteFilter())
    desk.settle()
    assert bar.height() == high


ASKING = [spec.id for spec in read_actions() if spec.text.endswith("…") or spec.id in ("help.keys", "help.about")]
IN_THE_WINDOW = {"view.palette", "view.search", "speaker.pick"}


@pytest.mark.parametrize("points", [USUAL, USUAL * 1.5])
def test_every_dialog_fits_a_laptop_s_screen(
    open_desk: Callable[[Path], Desk], project_path: Path, letters: Callable[[float], None], points: float
) -> None:
    letters(points)
    settings.save(settings.Settings(language="ru"))
    desk = open_desk(project_path)
    desk.press("W")
    for action in (name for name in ASKING if name not in IN_THE_WINDOW):
        desk.window.actions_table[action].trigger()
        desk.settle()
        for dialog in (each for each in desk.window.findChildren(QDialog) if each.isVisible()):
            if not isinstance(dialog, QFileDialog):  # Qt's own
                assert dialog.minimumSizeHint().width() <= 1260, action
                assert dialog.minimumSizeHint().height() <= 740, action
                room = dialog.screen().availableGeometry().size()
                assert dialog.size() == dialog.size().boundedTo(room.expandedTo(dialog.minimumSizeHint())), action
                assert outside(dialog) == [], action
            dialog.close()


def test_a_stance_s_word_that_would_be_cut_gives_way_to_its_sign(desk: Desk) -> None:
    key = desk.window.inspector.stance_keys._buttons[StanceValue.NEUTRAL]
    key.short = False
    key.resize(key.sizeHint())
    assert key._told() == "neutral"
    key.resize(key.fontMetrics().horizontalAdvance("neutral") - 1, key.height())
    assert key._told() == SIGNS[StanceValue.NEUTRAL]
