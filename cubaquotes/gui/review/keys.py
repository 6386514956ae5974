"""What each key of the review means. Every method only joins the queue; the meaning is fixed when its turn comes."""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.look.theme import speaker_name
from cubaquotes.gui.queue.parting import Parting
from cubaquotes.gui.review.chain import ChainOffer
from cubaquotes.gui.review.controller import a_word_on, whole_words
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import (
    ArticleId,
    Change,
    QuoteId,
    QuoteType,
    QuoteView,
    Span,
    Spans,
    SpeakerId,
    StanceValue,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cubaquotes.gui.review.long_write import LongWrite

_STEPS_BACK = 500


class ReviewController(Parting):
    """The analyst's actions on the current quote.

    speaker_wanted: the speaker field should open, with a hint.
    added: a missed quote was added whose speaker was found at once; the name.
    importing: tells whether an import is under way.
    long_write: shows how far a write is that may take long, called as the text says; it is to be told.
    part_changed: which part of a split quote the boundary keys move (counted from 0), or None for the whole quote.
    """

    speaker_wanted = Signal(str)
    part_changed = Signal(object)
    added = Signal(str)

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(session, worker, parent)
        self.importing: Callable[[], bool] = lambda: False
        self.long_write: Callable[[str], LongWrite | None] = lambda _text: None
        self._part: int | None = None
        self._part_of: QuoteId | None = None
        # Where the analyst was before each undo: the way back for redo.
        self._places: deque[tuple[ArticleId | None, QuoteId | None]] = deque(maxlen=_STEPS_BACK)
        session.current_changed.connect(self._follow_part)
        worker.leaving.connect(self.forget_way_back)

    # ---- decide

    def confirm(self) -> None:
        """The suggestion is right: confirm it and go on. On a quote that is decided already: just go on."""
        self._on_current(self._confirm)

    def _confirm(self, quote: QuoteView) -> None:
        if quote.status.decided:
            self._advance()
        elif quote.suggestion.speaker is None and quote.suggested_speaker_id is None:
            self.speaker_wanted.emit(tr("Nobody is suggested here: type who said it."))
        else:
            self._write(
                lambda project: project.review.confirm(quote.id, shown=quote), self._go_on, ahead=self.look_ahead()
            )

    def confirm_with_stance(self, value: StanceValue) -> None:
        """The suggestion is right, and this is the stance on the current target: both in one step; then go on.

        Where nobody is suggested, the stance is set and the speaker asked for.
        """

        def step(quote: QuoteView) -> None:
            stance = self._meant(quote, value)
            if stance is None:
                return
            if quote.status.decided:
                self._write(
                    lambda project: project.review.set_stances(quote.id, (stance,)),
                    self._go_on,
                    ahead=self.look_ahead(),
                )
            elif quote.suggestion.speaker is None and quote.suggested_speaker_id is None:
                self._keep(quote, stance)
                self.speaker_wanted.emit(tr("Nobody is suggested here: type who said it."))
            else:
                self._write(
                    lambda project: project.review.confirm(quote.id, (stance,), shown=quote),
                    self._go_on,
                    ahead=self.look_ahead(),
                )

        self._on_current(step)

    def assign_key(self, key: int) -> None:
        """Assign the speaker pinned to `key` (1 to 9), and go on."""

        def step(quote: QuoteView) -> None:
            speaker = self.session.pinned(key)
            if speaker is None:
                self.said.emit(
                    tr("No speaker is pinned to {key}. Speakers ▸ Edit speakers… gives one the key.").format(key=key)
                )
            else:
                self._assign(quote, speaker.id, speaker.name)

        self._on_current(step)

    def assign(self, speaker_id: SpeakerId | None) -> None:
        """Assign a speaker of the registry, or nobody, and go on."""
        speaker = self.session.speakers.get(speaker_id) if speaker_id is not None else None
        self._on_current(lambda quote: self._assign(quote, speaker_id, speaker.name if speaker else tr("nobody")))

    def _assign(self, quote: QuoteView, speaker_id: SpeakerId | None, name: str) -> None:
        self._write(
            lambda project: project.review.assign(quote.id, speaker_id),
            lambda change: self._after_assign(change, quote, speaker_id, name),
            ahead=self.look_ahead(),
        )

    def assign_new(self, name: str) -> None:
        """Make a new speaker of the kind that the name speaks for, assign it, and go on."""

        def after(change: Change, quote: QuoteView) -> None:
            made = next((each.speaker_id for each in change.quotes if each.id == quote.id), None)
            self._after_assign(change, quote, made, name)

        def step(quote: QuoteView) -> None:
            self._write(
                lambda project: project.review.assign_new(quote.id, name),
                lambda change: after(change, quote),
                ahead=self.look_ahead(),
            )

        self._on_current(step)

    def _after_assign(self, change: Change, quote: QuoteView, speaker_id: SpeakerId | None, name: str) -> None:
        another = speaker_id != quote.suggested_speaker_id
        if another and quote.suggestion.speaker is not None:
            self.offer_chain(quote, speaker_id, name)
        self._go_on(change)

    def apply_chain(self, offer: ChainOffer) -> None:
        """Give the speaker of a correction to the other quotes of the chain, in one undoable step."""

        def then(_change: Change) -> None:
            current = self.session.current
            if current is not None and current.status.decided:
                self._advance()
            if offer.more and offer.of is not None:
                self.offer_chain(offer.of, offer.speaker_id, offer.speaker)

        ids, here = list(offer.quote_ids), self.session.current_id
        self.edit(lambda project: project.review.assign_many(ids, offer.speaker_id, at=here), then)

    def reject(self) -> None:
        """The current quote is not a quote; go on."""
        self._on_current(
            lambda quote: self._write(
                lambda project: project.review.reject(quote.id), self._go_on, ahead=self.look_ahead()
            )
        )

    def reopen(self) -> None:
        """Take the decision on the current quote back."""

        def step(quote: QuoteView) -> None:
            if quote.status.decided:
                self._write(lambda project: project.review.reopen(quote.id))

        self._on_current(step)

    # ---- describe

    def set_note(self, quote: QuoteView, note: str) -> None:
        """A note on `quote`: the one that the field showed, even if another is current by now."""
        self.edit(lambda project: project.review.set_note(quote.id, note))

    def cycle_type(self) -> None:
        """Direct, mixed, indirect, and round again."""

        def step(quote: QuoteView) -> None:
            kinds = list(QuoteType)
            wanted = kinds[(kinds.index(quote.type) + 1) % len(kinds)]
            self._write(lambda project: project.review.set_type(quote.id, wanted))

        self._on_current(step)

    def next_part(self) -> None:
        """Let the boundary keys move the ends of one part of a split quote: the first, the next … and all again."""

        def step(quote: QuoteView) -> None:
            part = 0 if self._part is None else self._part + 1
            if len(quote.content) < 2:
                self.said.emit(tr("This quote has only one part."))
            else:
                self._set_part(part if part < len(quote.content) else None)

        self._on_current(step)

    def _follow_part(self) -> None:
        quote = self.session.current
        if quote is None or quote.id != self._part_of or len(quote.content) < 2:
            self._set_part(None)

    def _set_part(self, part: int | None) -> None:
        if part != self._part:
            self._part, self._part_of = part, self.session.current_id
            self.part_changed.emit(part)

    def move_boundary(self, end: bool, direction: int) -> None:
        """Move the end (or start) of the quote, or of one part of it, by a word to the left (-1) or right (+1)."""

        def step(quote: QuoteView) -> None:
            moved = self._moved(quote, end, direction)
            if moved is not None:
                self._write(lambda project: project.review.set_content(quote.id, moved))

        self._on_current(step)

    def set_boundaries(self, quote: QuoteView, content: Spans) -> None:
        """Other boundaries for `quote`: the one whose handles were dragged, even if another is current by now."""
        self.edit(lambda project: project.review.set_content(quote.id, content))

    def _moved(self, quote: QuoteView, end: bool, direction: int) -> tuple[Span, ...] | None:
        article = self.session.article
        if article is None or not quote.content:
            return None
        spans = list(quote.content)
        which = self._part if self._part is not None and self._part < len(spans) else (len(spans) - 1) * end
        moved = a_word_on(article.text, spans[which], end, direction, quote.suggestion.content)
        before = spans[which - 1].end if which else 0
        after = spans[which + 1].start if which + 1 < len(spans) else len(article.text)
        if moved is None or not before <= moved.start < moved.end <= after:
            return None
        spans[which] = moved
        return tuple(spans)

    def add(self, span: Span) -> None:
        """A missed quote: the selected words (code points); it becomes the current quote."""
        article = self.session.article
        if article is None:
            return
        words = whole_words(span, article.text)
        if words.start >= words.end:
            self.said.emit(tr("Select the words of the missed quote first."))
            return
        there = next((each for each in self.session.quotes if each.content == (words,)), None)
        if there is not None:
            self.go_to(there.id)
            self.said.emit(tr("These words are a quote already: this one."))
            return

        def then(change: Change) -> None:
            new = change.focus[1] if change.focus is not None else None
            if new is not None:
                self.session.set_current(new)
            current = self.session.current
            if current is None or current.id != new:
                return
            name = speaker_name(current, self.session.speakers)
            if name is None:
                self.speaker_wanted.emit(tr("Added. Type who said it."))
            elif not current.status.decided:
                hint = tr("Added. Perhaps {speaker} (↓ and Enter), or type who said it.")
                self.speaker_wanted.emit(hint.format(speaker=name))
            else:
                self.added.emit(name)
            self._tell_overlap(current)  # the more important remark takes the place of the other

        self.edit(lambda project: project.review.add(article.id, (words,)), then)

    def _tell_overlap(self, added: QuoteView) -> None:
        """Nested quotes are right and slips are not; only the analyst can tell which it is."""
        others = (q for q in self.session.quotes if q.id != added.id and q.status is not Status.REJECTED)
        other = next((q for q in others if any(a.overlaps(b) for a in added.content for b in q.content)), None)
        if other is not None:
            name = speaker_name(other, self.session.speakers) or tr("somebody unnamed")
            text = tr("Added inside or across a quote by {speaker}. A slip? Undo takes it back.")
            self.said.emit(text.format(speaker=name))

    def set_done(self) -> None:
        """Done with this article, or not yet after all."""

        def step() -> None:
            article = self.session.article
            if article is not None:
                self._write(lambda project: project.articles.set_done(article.id, not article.done), self._told)

        self.enqueue(step)

    # ---- undo

    def may_step(self) -> bool:
        """Whether undo would mean what the analyst did last; while articles come in, it would throw one of them out."""
        if self.importing():
            self.said.emit(tr("Articles are being imported. Undo works again when that is done or cancelled."))
            return False
        return True

    def undo(self) -> None:
        """Take the last action back, and show where it was."""
        if not self.may_step():
            return

        def step() -> None:
            place = self.session.place

            def shown(change: Change) -> None:
                self._places.append((place.article_id, place.quote_id))
                self._show_undone(change)

            watch = self.long_write(tr("Undoing…"))
            self._write(lambda project: project.history.undo(watch=watch), shown, tr("There is nothing to undo."))

        self.enqueue(step)

    def redo(self) -> None:
        """Do again what was undone last, and go back to where that was undone."""
        if not self.may_step():
            return

        def step() -> None:
            watch = self.long_write(tr("Redoing…"))
            nothing = tr("There is nothing to redo.")
            self._write(lambda project: project.history.redo(watch=watch), self._show_redone, nothing)

        self.enqueue(step)

    def forget_way_back(self) -> None:
        """The next redo shows what it does: steps were taken by another way, or in another project."""
        self._places.clear()

    def _show_undone(self, change: Change) -> None:
        self.said.emit(label_words(change.label))
        if change.focus is not None and change.focus[0] not in change.removed_articles:
            self._open(*change.focus)

    def _show_redone(self, change: Change) -> None:
        article_id, quote_id = self._places.pop() if self._places else (None, None)
        if article_id is None or self.session.row_of(article_id) is None:
            self._show_undone(change)
        else:
            self.said.emit(label_words(change.label))
            self._open(article_id, quote_id)
