"""Ctrl+K: every action, article and speaker by a few letters."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.article_list import describe
from cubaquotes.gui.chooser import Choice, Chooser
from cubaquotes.gui.names import title_name
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme
from cubaquotes.gui.translate import tr

_MOST = 60


class CommandPalette(QObject):
    """Actions are triggered; articles are opened; a speaker is assigned to the current quote."""

    article_chosen = Signal(int)
    speaker_chosen = Signal(int)
    closed = Signal()

    def __init__(self, session: Session, actions: Actions, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._session, self._actions = session, actions
        self.chooser = Chooser(tr("What do you want to do?"), tr("An action, an article, a speaker"), theme, area)
        self.chooser.typed.connect(self._answer)
        self.chooser.chosen.connect(self._run)
        self.chooser.closed.connect(self.closed)

    def open_palette(self) -> None:
        """Show the field."""
        self.chooser.open_chooser()

    def _answer(self, text: str) -> None:
        words = text.casefold().split()
        found: list[Choice] = []
        for choice in self._all():
            if all(word in f"{choice.text} {choice.detail}".casefold() for word in words):
                found.append(choice)
                if len(found) == _MOST:
                    break
        typed = " ".join(words)
        found.sort(key=lambda choice: _rank(choice.text.casefold(), typed))
        self.chooser.set_choices(text, found)

    def _all(self) -> Iterator[Choice]:
        for spec in self._actions:
            action = self._actions[spec.id]
            if action.isEnabled() and action.isVisible() and spec.id != "view.palette":
                text = action.text().replace("&&", "&")
                yield Choice(text, tr(spec.menu), spec.shown_key, action.trigger)
        for row in self._session.articles:
            yield Choice(title_name(row.title), describe(row), tr("article"), ("article", row.id))
        for speaker in self._session.speakers.values():
            text = tr("Assign {speaker}").format(speaker=speaker.name)
            yield Choice(text, ", ".join(speaker.aliases), tr("speaker"), ("speaker", speaker.id))

    def _run(self, value: Callable[[], None] | tuple[str, int]) -> None:
        if not isinstance(value, tuple):
            value()
        elif value[0] == "article":
            self.article_chosen.emit(value[1])
        else:
            self.speaker_chosen.emit(value[1])


def _rank(text: str, typed: str) -> int:
    """What begins with the letters typed comes first, then what contains them in one piece."""
    return 0 if text.startswith(typed) else 1 if typed in text else 2
