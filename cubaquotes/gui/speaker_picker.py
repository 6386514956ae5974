"""Any speaker by a few letters of a name or an alias, or a new one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.chooser import Choice, Chooser
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme
from cubaquotes.gui.translate import tr
from cubaquotes.gui.worker import Worker
from cubaquotes.model import Speaker, SpeakerId


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
        self.chooser = Chooser(tr("Who said it?"), tr("A few letters of a name or alias"), theme, area)
        self.chooser.typed.connect(self._ask)
        self.chooser.chosen.connect(self._chosen)
        self.chooser.closed.connect(self.closed)

    def open_picker(self, hint: str = "") -> None:
        """Show the field; `hint` says why, if a key opened it that usually does something else."""
        self.chooser.open_chooser(hint or tr("Who said it?"), low=self._quote_is_high())

    def _ask(self, text: str) -> None:
        typed = text.strip()
        self._worker.submit(lambda project: project.speakers.complete(typed), partial(self._answer, text))

    def _answer(self, text: str, speakers: list[Speaker]) -> None:
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
        """Names that the article's suggestions have and the registry has not."""
        from cubaquotes.speakers import fold  # not at start-up

        wanted = fold(typed)
        names = (
            quote.suggestion.speaker
            for quote in self._session.quotes
            if quote.suggested_speaker_id is None and quote.suggestion.speaker
        )
        return [name for name in dict.fromkeys(names) if wanted and wanted in fold(name)]

    def _chosen(self, value: SpeakerId | str) -> None:
        if isinstance(value, str):
            self.wanted.emit(value)
        else:
            self.picked.emit(int(value))
