"""The tour of the first start: three notes on the real window, in which the analyst does the real thing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.help.callout import Callout, Pointer, beside
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from cubaquotes.gui.actions import Actions
    from cubaquotes.gui.look.theme import Theme
    from cubaquotes.gui.window import MainWindow

_LOOK = 100  # milliseconds between two looks at where the part is now
_AROUND = 4  # pixels between a part and the ring round it
_RIGHT = QT_TR_NOOP(
    "The marked quote comes with a suggested speaker. If it is right, press {key}: it is confirmed and saved, "
    "and the next one is there."
)
_OTHER = QT_TR_NOOP(
    "If it was somebody else, press {first} to {last} for the speakers pinned here, or {pick} and a few "
    "letters of any name. {reject} says that it is no quote; {undo} takes anything back."
)
_STAND = QT_TR_NOOP(
    "{stances} say what the speaker thinks of the target shown here; “{next}” and “{previous}” change it. "
    "What you decided leaves with {export} as a table; {keys} shows every key."
)


@dataclass(frozen=True)
class _Step:
    heading: str
    text: str
    part: QWidget
    measure: Callable[[], int]
    """What grows when the analyst does what the step is about; then the next step comes by itself."""


class Tour(QObject):
    """Not modal: every key works. Space goes on while the article has the focus, Escape ends it; so do the buttons."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._actions: Actions = window.actions_table
        self._steps: list[_Step] = []
        self._number = -1
        self._before = 0
        self.callout = Callout(window)
        self._pointer = Pointer(window.appearance.theme, window)
        self._space = QShortcut(QKeySequence(Qt.Key.Key_Space), window.text)
        self._space.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._space.setEnabled(False)
        self._space.activated.connect(self.go_on)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self.callout.go_on.connect(self.go_on)
        self.callout.skip.connect(self.end)
        self._actions["view.article"].triggered.connect(lambda _checked=False: self.end())
        self._actions.keys_changed.connect(self._tell)
        window.appearance.theme_changed.connect(self._follow_theme)

    @property
    def running(self) -> bool:
        """Whether a note is in sight."""
        return self._number >= 0

    def start(self) -> None:
        """From the first note on."""
        self._number = -1
        self._space.setEnabled(True)
        self._window.preferences.change(toured=True)
        self.go_on()
        self._timer.start()

    def go_on(self) -> None:
        """The next note; after the last one the tour is over."""
        self._number += 1
        self._steps = self._all_steps()
        if self._number >= len(self._steps):
            self.end()
            return
        self._before = self._steps[self._number].measure()
        self._tell()
        self._look()

    def end(self) -> None:
        """No more notes."""
        if self.running:
            self._number = -1
            self._timer.stop()
            self._space.setEnabled(False)
            self.callout.hide()
            self._pointer.hide()
            self._window.to_article()

    def _tell(self) -> None:
        if not self.running:
            return
        self._steps = self._all_steps()
        step = self._steps[self._number]
        last = self._number == len(self._steps) - 1
        count = tr("{number} of {total}").format(number=self._number + 1, total=len(self._steps))
        space, escape = tr("Space", "a key"), self._actions.key_of("view.article")
        go_on = tr("Done") if last else tr("Next")
        leave = tr("Skip the tour")
        skip = "" if last else f"{leave}  {escape}"
        self.callout.tell(step.heading, step.text, count, f"{go_on}  {space}", skip)

    def _look(self) -> None:
        """Stay beside the part; go on when the analyst has done it."""
        step = self._steps[self._number]
        if step.measure() > self._before:
            self.go_on()
            return
        window, card = self._window, self.callout
        seen = step.part.isVisible()
        self._pointer.setVisible(seen)
        self._pointer.setGeometry(window.rect())
        corner = step.part.mapTo(window, step.part.rect().topLeft())
        ring = QRect(corner, step.part.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()
        place = beside(ring, card.geometry(), window.rect())
        if card.pos() != place:
            card.move(place)
        self._pointer.point(ring, card.geometry())
        self._pointer.raise_()
        card.raise_()

    def _follow_theme(self, theme: "Theme") -> None:
        self._pointer.theme = theme
        self._pointer.update()

    def _all_steps(self) -> list[_Step]:
        window, session, key = self._window, self._window.session, self._actions.key_of
        stances = " ".join(key(f"stance.{value}") for value in ("supports", "opposes", "mixed", "neutral", "unclear"))
        return [
            _Step(
                tr("Right? One key"),
                tr(_RIGHT).format(key=key("review.confirm")),
                window.bar.confirm,
                lambda: session.total_decided,
            ),
            _Step(
                tr("Wrong? One key, too"),
                tr(_OTHER).format(
                    first=key("speaker.1"), last=key("speaker.9"), pick=key("speaker.pick"),
                    reject=key("review.reject"), undo=key("edit.undo"),
                ),
                window.inspector.speaker,
                lambda: session.total_decided,
            ),
            _Step(
                tr("Where do they stand?"),
                tr(_STAND).format(
                    stances=stances, next=key("target.next"), previous=key("target.previous"),
                    export=key("project.export"), keys=key("help.keys"),
                ),
                window.inspector.stance_keys,
                lambda: 0,
            ),
        ]  # fmt: skip
