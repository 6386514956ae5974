"""One quote made two, and two made one."""

import re

from PySide6.QtCore import Signal

from cubaquotes.gui.look.theme import speaker_name
from cubaquotes.gui.review.stancing import StanceSteps
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Change, QuoteView, Spans, Status

_WORD = re.compile(r"\w[\w’'-]*")
_CLAUSE = re.compile(r"(?:[.!?…;:,—–]+[”\"»’)]*\s+|\n\s*)(?=[“\"«‘(¿¡]*\w)")


class Parting(StanceSteps):
    """place_wanted: a QuoteView; where to split it has to be chosen."""

    place_wanted = Signal(object)

    def split(self, at: int | None) -> None:
        """Make two quotes of the current one; the second begins with the word at `at` (code points).

        Without a place strictly inside the quote one is asked for. The first stays current.
        """

        def step(quote: QuoteView) -> None:
            place = word_start(at, self._text()) if at is not None else None
            if place is None or not inside(quote.content, place):
                self.place_wanted.emit(quote)
            else:
                self._write(lambda project: project.review.split(quote.id, place), self._show_split)

        self._on_current(step)

    def split_quote(self, quote: QuoteView, at: int) -> None:
        """Make two quotes of `quote`: the one for which a place was chosen, even if another is current by now."""
        self.edit(lambda project: project.review.split(quote.id, at), self._show_split)

    def _show_split(self, change: Change) -> None:
        """The first part is current, also where the second stayed the quote that it was."""
        new = next((each for each in change.quotes if change.focus is not None and each.id == change.focus[1]), None)
        current = self.session.current
        if new is None or current is None:
            return
        if new.content < current.content and any(each.id == current.id for each in change.quotes):
            self.session.set_current(new.id)
        if current.status.decided and not new.status.decided:
            name = speaker_name(new, self.session.speakers) or tr("somebody else")
            self.said.emit(tr("Split in two. One part seems to be by {speaker}: it is open.").format(speaker=name))
        else:
            self.said.emit(tr("Split in two: each part is a quote of its own now."))

    def join(self) -> None:
        """Make one quote of the current one and the next of the article."""

        def step(quote: QuoteView) -> None:
            following = self._following(quote)
            if following is None:
                self.said.emit(tr("No quote of this article follows that it could be joined with."))
                return
            self._write(
                lambda project: project.review.join(quote.id, following.id),
                lambda _change: self.said.emit(tr("Joined with the next quote.")),
            )

        self._on_current(step)

    def _following(self, quote: QuoteView) -> QuoteView | None:
        index = self.session.index_of(quote.id)
        later = self.session.quotes[index + 1 :] if index is not None else []
        return next((each for each in later if each.status is not Status.REJECTED), None)

    def _text(self) -> str:
        return self.session.article.text if self.session.article is not None else ""


def inside(content: Spans, at: int) -> bool:
    """Whether words of the content stand on both sides of a place (code points)."""
    return any(span.start < at for span in content) and any(at < span.end for span in content)


def word_start(at: int, text: str) -> int:
    """The beginning of the word that a place lies in; a place between words stays."""
    while 0 < at < len(text) and text[at].isalnum() and text[at - 1].isalnum():
        at -= 1
    return at


def clause_starts(content: Spans, text: str) -> list[int]:
    """Where a second quote would most likely begin: new sentences, clauses and parts, in the order of the text."""
    found = {span.start for span in content[1:]}
    for span in content:
        found |= {match.end() for match in _CLAUSE.finditer(text, span.start, span.end)}
    return sorted(at for at in found if inside(content, at))


def word_starts(content: Spans, text: str) -> list[int]:
    """The beginning of each word but the first."""
    found = [match.start() for span in content for match in _WORD.finditer(text, span.start, span.end)]
    return [at for at in found[1:] if inside(content, at)]
