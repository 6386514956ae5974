"""Deciding for many quotes at once, after a look at them: a speaker's sure ones, a chain, the same words elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox

from cubaquotes.gui.look.theme import speaker_name
from cubaquotes.gui.parts.fields import NarrowBox
from cubaquotes.gui.queue.alike import Alike
from cubaquotes.gui.queue.listing import Scope
from cubaquotes.gui.queue.ticking import TickDialog, TickRow
from cubaquotes.gui.review.chain import ChainOffer
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.names import grouped, on_target
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Change, QuoteFilter, QuoteId, QuoteRow, QuoteView, SameWording, Stance, Status

if TYPE_CHECKING:
    from cubaquotes.gui.threads.worker import LongTask
    from cubaquotes.services import Project

_MOST = 5000  # as many as one step confirms
_PAGE = 50
_ALIKE = 400  # quotes with the same words; more are not compared
_SURE = (0.95, 0.9, 0.8, 0.7, 0.5, 0.0)
_OPEN = frozenset([Status.OPEN])


class ManyQuotes(QObject):
    """Opens the dialogs, and does what they were accepted for, each as one undoable step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._review, self._worker = window.session, window.review, window.worker
        self.alike = Alike(window.session, window.worker, window.actions_table, self)
        window.inspector.speaker.state_line.addWidget(self.alike.button, 0, Qt.AlignmentFlag.AlignTop)
        self.alike.wanted.connect(self.show_alike)

    # ---- all of a speaker, all of the list

    def confirm_speaker(self) -> None:
        """The open quotes of the whole project with the current quote's suggested speaker."""
        quote = self._session.current
        name = speaker_name(quote, self._session.speakers) if quote is not None else None
        if quote is None or name is None:
            self._review.said.emit(tr("Nobody is named in this quote: go to one with the speaker you mean."))
            return
        wanted = QuoteFilter(statuses=_OPEN)
        wanted = (
            replace(wanted, speaker=quote.speaker_id) if quote.speaker_id is not None else replace(wanted, name=name)
        )
        self._confirm(tr("Confirm all of {speaker}").format(speaker=name), wanted)

    def confirm_list(self) -> None:
        """The open quotes that the list shows."""
        listing, article = self._review.listing, self._session.article
        wanted = replace(listing.filter, statuses=_OPEN, annotator=None)
        if listing.scope is Scope.ARTICLE and article is not None:
            wanted = replace(wanted, article=article.id)
        self._confirm(tr("Confirm all of this list"), wanted)

    def _confirm(self, title: str, wanted: QuoteFilter) -> None:
        sentence = tr(
            "Open quotes whose suggested speaker is right. Space takes one out; Enter confirms the ticked ones."
        )
        dialog = TickDialog(title, sentence, _confirm_text, self._window)
        least = NarrowBox(tr("How sure at least"))
        for share in _SURE:
            text = (
                tr("{percent} or more", "how sure").format(percent=f"{share:.0%}") if share else tr("any", "how sure")
            )
            least.addItem(text, share)
        least.setCurrentIndex(1)
        dialog.row(tr("How sure at least"), least)
        search = _Search(self._window, dialog, wanted)
        least.currentIndexChanged.connect(lambda _index: search.start(least.currentData()))
        search.start(least.currentData())
        dialog.table.setFocus()
        dialog.accepted.connect(lambda: self._confirm_all([row.id for row in dialog.model.ticked()]))
        dialog.open()

    def _confirm_all(self, ids: Sequence[QuoteId]) -> None:
        def then(_change: Change) -> None:
            text = tr("%n quotes confirmed; undo takes all of them back.", "", len(ids), one="%n quote confirmed.")
            self._review.said.emit(text)
            self._go_on()

        watch, here = self._review.long_write(tr("Confirming…")), self._session.current_id
        self._review.edit(lambda project: project.review.confirm_many(ids, at=here, watch=watch), then)

    def _go_on(self) -> None:
        current = self._session.current
        if current is not None and current.status.decided:
            self._review.next_open()

    # ---- a chain

    def show_chain(self, offer: ChainOffer) -> None:
        """The other quotes of a corrected chain, before they are corrected, too."""

        def answered(rows: list[QuoteRow]) -> None:
            sentence = tr(
                "They had the same suggestion as the quote that you just gave to {speaker}. "
                "Space takes one out; Enter gives the ticked ones to the same speaker."
            ).format(speaker=offer.speaker)
            dialog = TickDialog(
                tr("Also {speaker}?").format(speaker=offer.speaker), sentence, _apply_text, self._window
            )
            dialog.add([TickRow(row) for row in rows])
            dialog.accepted.connect(
                lambda: self._review.apply_chain(
                    replace(offer, quote_ids=tuple(row.id for row in dialog.model.ticked()), elsewhere=0)
                )
            )
            dialog.open()

        self._review.read(lambda project: _rows_as_shown(project, offer.quote_ids), answered)

    # ---- the same words elsewhere

    def show_alike(self) -> None:
        """The same statement in other articles, with what differs."""
        quote = self._session.current
        if quote is None:
            return
        self._review.read(
            lambda project: project.review.same_wording(quote.id, _ALIKE),
            lambda found: self._choose_alike(quote, found),
        )

    def _choose_alike(self, quote: QuoteView, found: list[SameWording]) -> None:
        if not found:
            self._review.said.emit(tr("No other article has these words."))
            return
        name = speaker_name(quote, self._session.speakers)
        if name is None or quote.status is Status.REJECTED:
            self._review.said.emit(tr("Decide first who said this quote; then the others can follow."))
            return
        sentence = tr(
            "The same statement in other articles. Underlined: only there. Struck out: only in this quote. "
            "Enter gives the ticked ones, and this quote, to {speaker}."
        ).format(speaker=name)
        number = len({each.row.article_id for each in found})
        title = tr("Also in %n articles", "", number, one="Also in %n article")
        if len(found) >= _ALIKE:
            title = tr("Also in %n articles or more", "", number)
        dialog = TickDialog(title, sentence, _apply_text, self._window)
        rows = [TickRow(each.row, each.differences if each.similarity < 1 else ()) for each in found]
        dialog.add(rows, lambda row: row.status.decided)
        stances = self._stances_offered(quote, dialog)
        dialog.accepted.connect(
            lambda: self._decide_alike(quote, dialog.model.ticked(), quote.stances if stances.isChecked() else ())
        )
        dialog.open()

    def _stances_offered(self, quote: QuoteView, dialog: TickDialog) -> QCheckBox:
        """A box in the dialog that takes the stances along; hidden if there are none."""
        labels = {target.id: target.label for target in self._session.targets}
        told = [on_target(each.value, labels[each.target_id]) for each in quote.stances if each.target_id in labels]
        text = tr("Its stance, too, where they have none: {stances}")
        box = QCheckBox(text.format(stances=" · ".join(told)))
        box.setChecked(bool(told))
        box.setVisible(bool(told))
        dialog.column.insertWidget(1, box)
        return box

    def _decide_alike(self, quote: QuoteView, rows: Sequence[QuoteRow], stances: Sequence[Stance]) -> None:
        ids = [row.id for row in rows]
        decided, speaker_id = quote.status.decided, quote.speaker_id  # that of an open one is only suggested
        number = len(ids) + (not decided)
        text = tr("%n quotes decided; undo takes all of them back.", "", number, one="%n quote decided.")

        def write(project: "Project") -> Change:
            if decided:
                return project.review.assign_many(ids, speaker_id, stances, at=quote.id)
            return project.review.confirm_with(quote.id, ids, stances)

        def then(_change: Change) -> None:
            self._review.said.emit(text)
            self._go_on()

        self._review.edit(write, then)


class _Search:
    """Fills a dialog with what a filter finds, step by step."""

    def __init__(self, window: MainWindow, dialog: TickDialog, wanted: QuoteFilter) -> None:
        self._worker, self._dialog, self._wanted = window.worker, dialog, wanted
        self._task: LongTask | None = None
        dialog.finished.connect(lambda _result: self.stop())

    def start(self, least: float) -> None:
        """Begin anew with quotes as sure as this."""
        self.stop()
        self._dialog.model.clear()
        self._dialog.state.setText(tr("Looking…"))
        wanted = replace(self._wanted, least=max(least, self._wanted.least))
        task: LongTask | None = None

        def step(rows: list[QuoteRow]) -> None:
            if task is self._task:
                self._dialog.add([TickRow(row) for row in rows if row.speaker and not row.status.decided])

        def end(cancelled: bool) -> None:
            if not cancelled and task is self._task:
                self._task = None
                many = self._dialog.model.rowCount() >= _MOST
                most = tr("These are the first {number}; the others after them.").format(number=grouped(_MOST))
                none = tr("No open quote is that sure.")
                self._dialog.state.setText(most if many else "" if self._dialog.model.rowCount() else none)

        self._task = task = self._worker.run_long(lambda project: _found(project, wanted), step, end)

    def stop(self) -> None:
        """No more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _found(project: "Project", wanted: QuoteFilter) -> Iterator[list[QuoteRow]]:
    queue = None
    for step in project.queues.collect(wanted):
        queue = step.queue or queue
        yield []
    for start in range(0, min(len(queue), _MOST) if queue is not None else 0, _PAGE):
        yield project.queues.rows(queue.ids(start, min(start + _PAGE, _MOST)))  # type: ignore[union-attr]  # not None here


def _rows_as_shown(project: "Project", ids: Sequence[QuoteId]) -> list[QuoteRow]:
    """Rows as sure as their article shows them: after what was learned, not as the engine left them."""
    sure = {view.id: view.suggestion.confidence for view in project.queues.views(ids)}
    return [replace(row, confidence=sure.get(row.id, row.confidence)) for row in project.queues.rows(ids)]


def _confirm_text(number: int) -> str:
    text = tr("Confirm %n quotes", "", number, one="Confirm %n quote")
    return text.replace(str(number), grouped(number))  # Qt writes %n without groups


def _apply_text(number: int) -> str:
    text = tr("Apply to %n quotes", "", number, one="Apply to %n quote")
    return text.replace(str(number), grouped(number))
