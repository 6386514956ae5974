"""Any speaker by a few letters of a name or an alias, or a new one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.chooser import Choice, Chooser
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleId, Speaker, SpeakerId

if TYPE_CHECKING:
    from cubaquotes.services import Project

_LONG = 30_000  # characters before and behind the current quote that are looked through for names
_NEW = 6  # new names to choose from


class SpeakerPicker(QObject):
    """The field opens where it does not cover the quote in question.

    picked: a speaker's id. wanted: the name of a speaker to be made. closed: back to the article."""

    picked = Signal(int)
    wanted = Signal(str)
    closed = Signal()

    def __init__(
        self, session: Session, worker: Worker, theme: Theme, area: QWidget, quote_is_high: Callable[[], bool]
    ) -> None:
        super().__init__(area)
        self._session, self._worker = session, worker
        self._quote_is_high = quote_is_high
        self._named: tuple[ArticleId | None, list[str]] = (None, [])  # names in the text of an article
        self.chooser = Chooser(tr("Who said it?"), tr("A few letters of a name or alias"), theme, area, lingers=True)
        self.chooser.typed.connect(self._ask)
        self.chooser.chosen.connect(self._chosen)
        self.chooser.closed.connect(self.closed)
        session.looks_changed.connect(self.chooser.shown)

    def open_picker(self, hint: str = "") -> None:
        """Show the field; `hint` says why, if a key opened it that usually does something else."""
        self.chooser.open_chooser(hint or tr("Who said it?"), low=self._quote_is_high())

    def _ask(self, text: str) -> None:
        typed, article = text.strip(), self._session.article
        around = self._around() if typed and article is not None and article.id != self._named[0] else None

        def look(project: "Project") -> tuple[list[Speaker], list[str] | None]:
            from cubaquotes.gui.review.text_names import names_in  # not at start-up

            return project.speakers.complete(typed), names_in(around) if around is not None else None

        self._worker.submit(look, partial(self._answer, text, article.id if article is not None else None))

    def _around(self) -> str:
        """The article's text, of a very long one what stands around the current quote."""
        article, quote = self._session.article, self._session.current
        if article is None:
            return ""
        here = quote.content[0].start if quote is not None and quote.content else 0
        return article.text[max(here - _LONG, 0) : here + _LONG]

    def _answer(self, text: str, article_id: ArticleId | None, found: tuple[list[Speaker], list[str] | None]) -> None:
        speakers, named = found
        if named is not None:
            self._named = article_id, named
        typed = text.strip()
        choices = [
            Choice(each.name, ", ".join(each.aliases), str(each.key) if each.key else "", each.id) for each in speakers
        ]
        new = self._new_names(typed) if typed else []
        create = tr("Create “{name}”")
        choices += [Choice(create.format(name=name), tr("named in this article"), "", name) for name in new]
        known = {each.name.casefold() for each in speakers} | {name.casefold() for name in new}
        if typed and typed.casefold() not in known:
            choices.append(Choice(create.format(name=typed), tr("a new speaker"), "", typed))
        self.chooser.set_choices(text, choices)

    def _new_names(self, typed: str) -> list[str]:
        """Names of the article that the registry has not: those that were suggested, then the others."""
        from cubaquotes.speakers import fold  # not at start-up

        wanted = fold(typed)
        if not wanted:
            return []
        suggested = (
            quote.suggestion.speaker
            for quote in self._session.quotes
            if quote.suggested_speaker_id is None and quote.suggestion.speaker
        )
        names = [name for name in dict.fromkeys(suggested) if wanted in fold(name)]
        known = {fold(each) for speaker in self._session.speakers.values() for each in (speaker.name, *speaker.aliases)}
        known |= {fold(name) for name in names}
        others = self._named[1] if self._session.article and self._named[0] == self._session.article.id else []
        for name in others:
            folded = fold(name)
            if f" {wanted}" in f" {folded}" and folded not in known:
                names.append(name)
                known.add(folded)
        return names[:_NEW]

    def _chosen(self, value: SpeakerId | str) -> None:
        if isinstance(value, str):
            self.wanted.emit(value)
        else:
            self.picked.emit(int(value))
