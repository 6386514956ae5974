"""Any speaker by a few letters of a name or an alias, or a new one."""

from collections.abc import Callable, Container
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.look.theme import Theme, speaker_name
from cubaquotes.gui.parts.chooser import Choice, Chooser
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleId, Speaker, SpeakerId

if TYPE_CHECKING:
    from cubaquotes.services import Project

_LONG = 30_000  # characters before and behind the current quote that are looked through for names
_NEW = 6  # new names, or people of the article, to choose from
_AROUND = 200  # quotes around the current one whose speakers are offered


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
        self._by_itself = False
        self._named: tuple[ArticleId | None, list[str]] = (None, [])  # names in the text of an article
        self.chooser = Chooser(tr("Who said it?"), tr("A few letters of a name or alias"), theme, area, lingers=True)
        self.chooser.typed.connect(self._ask)
        self.chooser.chosen.connect(self._chosen)
        self.chooser.closed.connect(self.closed)
        session.looks_changed.connect(self.chooser.shown)

    def open_picker(self, hint: str = "") -> None:
        """Show the field; `hint` says why, if a key opened it that usually does something else."""
        self._by_itself = bool(hint)
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
        from cubaquotes.speakers import fold  # not at start-up

        speakers, named = found
        if named is not None:
            self._named = article_id, named
        typed = text.strip()
        taken = self._taken(speakers)
        near = self._near(taken) if not typed else []
        new = self._new_names(typed, taken) if typed else []
        choices = [self._told(each) for each in (*near, *(each for each in speakers if each not in near), *new)]
        folded = fold(typed)
        if folded and folded not in taken and typed.casefold() not in map(str.casefold, new):
            choices.append(_created(typed, tr("a new speaker")))
        self.chooser.set_choices(text, choices)

    def _taken(self, found: list[Speaker]) -> dict[str, Speaker]:
        """Whose each folded name and alias of the registry is: no other speaker can be called so."""
        from cubaquotes.speakers import fold  # not at start-up

        speakers = (*found, *self._session.speakers.values())
        return {fold(name): each for each in speakers for name in (each.name, *each.aliases)}

    def _near(self, taken: dict[str, Speaker]) -> list[Speaker | str]:
        """Who is quoted in the article, the nearest first; not who is suggested here, since that was not taken, unless
        the field opened by itself: then that comes first."""
        from cubaquotes.speakers import fold  # not at start-up

        def known(who: Speaker | str | None) -> Speaker | str | None:
            return taken.get(fold(who), who) if isinstance(who, str) else who

        session, current = self._session, self._session.current
        here = session.current_index or 0
        quotes = sorted(enumerate(session.quotes), key=lambda each: (abs(each[0] - here), each[0] > here))
        found: dict[Speaker | str, None] = {}
        for _place, quote in quotes[:_AROUND]:
            speaker = session.speakers.get(quote.speaker_id) if quote.speaker_id is not None else None
            who = speaker or known(speaker_name(quote, session.speakers))
            if who:
                found[who] = None
        if current is not None:
            suggested = session.speakers.get(current.suggested_speaker_id or SpeakerId(0))
            first = suggested or known(current.suggestion.speaker)
            for who in (first, known(current.suggestion.speaker)):
                if who is not None:
                    found.pop(who, None)
            if self._by_itself and first is not None and not current.status.decided:
                found = {first: None, **found}
        return list(found)[:_NEW]

    def _new_names(self, typed: str, taken: Container[str]) -> list[str]:
        """Names of the article that the registry has not, in whichever alphabet: those that were suggested first."""
        from cubaquotes.speakers import fold  # not at start-up
        from cubaquotes.speakers.typing import TypeAhead

        wanted = fold(typed)
        if not wanted:
            return []
        offered: set[str] = set()
        suggested = dict.fromkeys(
            quote.suggestion.speaker
            for quote in self._session.quotes
            if quote.suggested_speaker_id is None and quote.suggestion.speaker
        )
        others = self._named[1] if self._session.article and self._named[0] == self._session.article.id else []
        names: list[str] = []
        for source, anywhere in ((list(suggested), True), (others, False)):
            folded = [fold(name) for name in source]
            for place in TypeAhead(enumerate(folded)).find(typed, len(source)):
                # Of what is only named a word has to begin so, or sound so.
                at_start = anywhere or wanted not in folded[place] or f" {wanted}" in f" {folded[place]}"
                if at_start and folded[place] not in taken and folded[place] not in offered:
                    names.append(source[place])
                    offered.add(folded[place])
        return names[:_NEW]

    def _told(self, who: Speaker | str) -> Choice:
        """An entry of the registry, or a name of the article that is none yet, as the field shows it."""
        if isinstance(who, Speaker):
            return Choice(who.name, ", ".join(who.aliases), str(who.key) if who.key else "", who.id)
        article = self._session.article
        stands_there = article is not None and who.casefold() in article.text.casefold()
        return _created(who, tr("named in this article") if stands_there else tr("suggested in this article"))

    def _chosen(self, value: SpeakerId | str) -> None:
        if isinstance(value, str):
            self.wanted.emit(value)
        else:
            self.picked.emit(int(value))


def _created(name: str, why: str) -> Choice:
    return Choice(tr("Create “{name}”").format(name=name), why, "", name)
