"""Where does the second quote begin? Clauses first; a few letters find any word."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.chooser import Choice, Chooser
from cubaquotes.gui.queue.parting import clause_starts, word_starts
from cubaquotes.gui.reading import ArticleText
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteView, Span

_BEFORE, _AFTER, _MOST = 28, 48, 60


class SplitPicker(QObject):
    """picked: the quote and the place (code points). closed: back to the article."""

    picked = Signal(object, int)
    closed = Signal()

    def __init__(self, session: Session, text: ArticleText, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._session, self._text = session, text
        self._quote: QuoteView | None = None
        nothing = tr("No word of this quote begins like that.")
        self.chooser = Chooser(tr("Where does the second quote begin?"), tr("Its first letters"), theme, area, nothing)
        self.chooser.typed.connect(self._answer)
        self.chooser.considered.connect(self._show)
        self.chooser.chosen.connect(self._chosen)
        self.chooser.closed.connect(self._closed)

    def ask(self, quote: QuoteView) -> None:
        """Ask for a place in `quote`."""
        self._quote = quote
        self.chooser.open_chooser(low=self._text.current_is_high())

    def _answer(self, typed: str) -> None:
        article, quote = self._session.article, self._quote
        if article is None or quote is None:
            return
        wanted = typed.strip().casefold()
        content, text = quote.content, article.text
        if wanted:
            places = [
                at for at in word_starts(content, text) if text[at : at + len(wanted) * 2].casefold().startswith(wanted)
            ]
        else:
            places = clause_starts(content, text) or word_starts(content, text)
        end = content[-1].end
        choices = []
        for at in places[:_MOST]:
            before = " ".join(_words_before(text, content[0].start, at).split())
            choices.append(
                Choice(
                    _words_from(text, at, end), tr("after “…{words}”").format(words=before.rstrip(' “”«»"„‘')), "", at
                )
            )
        self.chooser.set_choices(typed, choices)

    def _show(self, at: object) -> None:
        """The second quote, selected in the article."""
        if isinstance(at, int) and self._quote is not None:
            self._text.select(Span(at, self._quote.content[-1].end))

    def _chosen(self, at: int) -> None:
        if self._quote is not None:
            self.picked.emit(self._quote, at)

    def _closed(self) -> None:
        self._text.clear_selection()
        self.closed.emit()


def _words_from(text: str, at: int, end: int) -> str:
    """The next words, in one line; whole ones."""
    stop = min(at + _AFTER, end)
    while at < stop < end and not text[stop].isspace() and not text[stop - 1].isspace():
        stop -= 1
    stop = stop if stop > at else min(at + _AFTER, end)
    return " ".join(text[at:stop].split()) + ("…" if stop < end else "")


def _words_before(text: str, start: int, at: int) -> str:
    """The last words, whole ones."""
    first = max(at - _BEFORE, start)
    while start < first < at and not text[first - 1].isspace():
        first += 1
    return text[first:at]
