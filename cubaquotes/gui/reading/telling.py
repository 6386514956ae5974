"""What is said of a quote in words: under the mouse, by a key, and to those who listen to the window."""

from cubaquotes.gui.look.theme import speaker_name
from cubaquotes.gui.parts.widgets import signed, suggestion_words
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import nobody_named, status_name, sure
from cubaquotes.gui.words.reasons import reason_words
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteView, words_of

_LONGEST = 400  # characters of a quote that are read aloud


def why(session: Session, quote: QuoteView) -> str:
    """Who said it, how far that is decided, and the reason."""
    return f"{_who(session, quote)}\n{reason_words(quote.suggestion.reason)}"


def stances_at(session: Session, point: int) -> str:
    """What the word at a code point shows of a stance of the current quote, if anything."""
    article, quote = session.article, session.current
    if article is None or quote is None:
        return ""
    labels = {target.id: target.label for target in session.targets}
    lines = [
        f"{signed(each.value, labels.get(target, ''))}. {suggestion_words(each, article.text)}"
        for target, each in session.suggested.items()
        if any(span.start <= point < span.end for span in each.evidence)
    ]
    lines += [
        tr("{stance}: your evidence").format(stance=signed(each.value, labels.get(each.target_id, "")))
        for each in quote.stances
        if each.evidence is not None and each.evidence.start <= point < each.evidence.end
    ]
    return "\n".join(lines)


def spoken(session: Session) -> str:
    """The current quote as a screen reader tells it: its place, who, how far decided, the words, and the reason."""
    quote, article, index = session.current, session.article, session.current_index
    if quote is None or article is None or index is None:
        return tr("no quotes found") if article is not None else ""
    place = tr("quote {number} of {total}").format(number=index + 1, total=len(session.quotes))
    words = words_of(quote.content, article.text)[:_LONGEST]
    return f"{place}: {_who(session, quote)}. “{words}” {reason_words(quote.suggestion.reason)}"


def _who(session: Session, quote: QuoteView) -> str:
    name = speaker_name(quote, session.speakers)
    state = status_name(quote.status)
    if not quote.status.decided and name is not None:
        state = ", ".join((state, sure(quote.suggestion.confidence)))
    return " · ".join((name or nobody_named(), state))
