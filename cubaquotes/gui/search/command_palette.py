"""Ctrl+K: every action, article and speaker by a few letters, whatever their accents."""

import unicodedata
from collections.abc import Callable, Iterator
from heapq import nsmallest
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.chooser import Choice, Chooser
from cubaquotes.gui.projects.article_list import describe
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleRow, SpeakerId

if TYPE_CHECKING:
    from cubaquotes.speakers.typing import TypeAhead

_MOST_OF_A_KIND = 30
_AT_ONCE = 500  # articles whose titles are made ready in one go: some milliseconds


class _Titles(QObject):
    """The articles' titles, ready to be compared; made ready little by little, so that the window never waits.

    grown: more of them are ready.
    """

    grown = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.plain: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._more)
        session.articles_changed.connect(self._anew)
        session.article_row_changed.connect(self._changed)

    def _anew(self) -> None:
        self.plain = []
        self._timer.start()

    def _more(self) -> None:
        rows, here = self._session.articles, len(self.plain)
        self.plain.extend(map(_words, rows[here : here + _AT_ONCE]))
        if len(self.plain) >= len(rows):
            self._timer.stop()
        self.grown.emit()

    def _changed(self, row: int) -> None:
        if row < len(self.plain):
            self.plain[row] = _words(self._session.articles[row])


class CommandPalette(QObject):
    """Actions are triggered; articles are opened.

    speaker_chosen: a speaker is to be assigned to the current quote. quotes_wanted: a speaker's quotes are to be
    listed. search_wanted: what was typed is to be searched in the project.
    """

    article_chosen = Signal(int)
    speaker_chosen = Signal(int)
    quotes_wanted = Signal(int)
    search_wanted = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, actions: Actions, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._session, self._actions = session, actions
        self._titles = _Titles(session)
        self._titles.grown.connect(self._answer_again)
        self._sounds: TypeAhead | None = None  # made when it is needed first
        self._ids: list[SpeakerId] = []
        session.speakers_changed.connect(self._forget_sounds)
        self.chooser = Chooser(tr("What do you want to do?"), tr("An action, an article, a speaker"), theme, area)
        self.chooser.typed.connect(self._answer)
        self.chooser.chosen.connect(self._run)
        self.chooser.closed.connect(self.closed)

    def open_palette(self) -> None:
        """Show the field."""
        self.chooser.open_chooser()

    def _answer_again(self) -> None:
        if self.chooser.isVisible():
            self._answer(self.chooser.field.text())

    def _answer(self, text: str) -> None:
        """The best of each kind, so that none crowds out the others; the best of all first."""
        words = plain(text).split()
        typed = " ".join(words)
        best: list[tuple[int, Choice]] = []
        kinds: tuple[tuple[Iterator[tuple[str, Any]], Callable[[Any], Choice]], ...] = (
            (self._found_actions(words), self._action),
            (self._found_articles(words), self._article),
            (self._found_speakers(words), self._speaker),
            (self._found_speakers(words) if words else iter(()), self._quotes),
        )
        for found, choice in kinds:
            ranked = ((_rank(name, typed), place, which) for place, (name, which) in enumerate(found))
            first = nsmallest(_MOST_OF_A_KIND, ranked) if typed else islice(ranked, _MOST_OF_A_KIND)
            best += [(rank, choice(which)) for rank, _place, which in first]
        best.sort(key=lambda ranked: ranked[0])  # a stable sort: actions, articles, speakers where they are equal
        choices = [choice for _rank, choice in best]
        if words:
            key = self._actions.specs["view.search"].shown_key
            told = tr("Search the project for “{words}”").format(words=text.strip())
            choices.append(Choice(told, "", key, ("search", text.strip())))
        self.chooser.set_choices(text, choices)

    def _found_actions(self, words: list[str]) -> Iterator[tuple[str, str]]:
        for spec in self._actions:
            action = self._actions[spec.id]
            if action.isEnabled() and action.isVisible() and spec.id != "view.palette":
                name = plain(action.text())
                if all(word in f"{name} {plain(tr(spec.menu))} {plain(spec.tip)}" for word in words):
                    yield name, spec.id

    def _found_articles(self, words: list[str]) -> Iterator[tuple[str, int]]:
        for place, name in enumerate(self._titles.plain):
            if all(word in name for word in words):
                yield name, place

    def _found_speakers(self, words: list[str]) -> Iterator[tuple[str, SpeakerId]]:
        sounding = set(self._sounding(" ".join(words)))
        for speaker in self._session.speakers.values():
            name = plain(speaker.name)
            if speaker.id in sounding or all(word in f"{name} {plain(', '.join(speaker.aliases))}" for word in words):
                yield name, speaker.id

    def _sounding(self, typed: str) -> list[SpeakerId]:
        """Speakers of whose names a word begins so, in whichever alphabet."""
        from cubaquotes.speakers import fold  # not at start-up
        from cubaquotes.speakers.typing import TypeAhead

        if self._sounds is None:
            speakers = list(self._session.speakers.values())
            self._ids = [speaker.id for speaker in speakers]
            self._sounds = TypeAhead(
                (number, fold(name)) for number, each in enumerate(speakers) for name in (each.name, *each.aliases)
            )
        return [self._ids[number] for number in self._sounds.find(typed, _MOST_OF_A_KIND)]

    def _forget_sounds(self) -> None:
        self._sounds = None

    def _action(self, action_id: str) -> Choice:
        spec, action = self._actions.specs[action_id], self._actions[action_id]
        return Choice(action.text().replace("&&", "&"), tr(spec.menu), spec.shown_key, action.trigger)

    def _article(self, place: int) -> Choice:
        row = self._session.articles[place]
        return Choice(title_name(row.title), describe(row), tr("article"), ("article", row.id))

    def _speaker(self, speaker_id: SpeakerId) -> Choice:
        speaker = self._session.speakers[speaker_id]
        text = tr("Assign {speaker}").format(speaker=speaker.name)
        return Choice(text, ", ".join(speaker.aliases), tr("speaker"), ("speaker", speaker.id))

    def _quotes(self, speaker_id: SpeakerId) -> Choice:
        name = self._session.speakers[speaker_id].name
        return Choice(tr("Quotes of {speaker}").format(speaker=name), "", tr("list"), ("quotes", speaker_id))

    def _run(self, value: Callable[[], None] | tuple[str, Any]) -> None:
        if not isinstance(value, tuple):
            value()
        else:
            wanted = {
                "article": self.article_chosen,
                "speaker": self.speaker_chosen,
                "quotes": self.quotes_wanted,
                "search": self.search_wanted,
            }
            wanted[value[0]].emit(value[1])


def plain(text: str) -> str:
    """`text` for comparing with letters typed: small, without accents, ё as е."""
    small = text.casefold()
    if small.isascii():
        return small
    return "".join(letter for letter in unicodedata.normalize("NFD", small) if not unicodedata.combining(letter))


def _words(row: ArticleRow) -> str:
    return plain(f"{title_name(row.title)} {describe(row)}")


def _rank(name: str, typed: str) -> int:
    """What begins with the letters typed comes first, then where a word does, then what has them in one piece."""
    if name.startswith(typed):
        return 0
    return 1 if f" {typed}" in name else 2 if typed in name else 3
