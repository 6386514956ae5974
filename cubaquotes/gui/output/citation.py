"""A quote with its citation, to be pasted into a text of one's own.

One form, as plain text and as HTML:

    “content” — Speaker, role; “Article's title”, outlet, date, address, characters 27–60

What is not known is left out. Only a direct quote stands in quotation marks: the words of a claim that the article
reports in its own words are not the speaker's, and stand without, marked as reported. The characters are the code
points of the article's text as stored, the end excluded, as in every export; a split quote has several ranges.
"""

import html
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from cubaquotes.gui.look.theme import speaker_name
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Article, QuoteType, QuoteView, Speaker, SpeakerId, words_of

_LINKED = ("http://", "https://")


@dataclass(frozen=True)
class Citation:
    """The parts, ready to be put together."""

    words: str
    speaker: str
    role: str
    title: str
    where: tuple[str, ...]
    url: str
    characters: str

    @property
    def text(self) -> str:
        """As plain text, in one line."""
        who = ", ".join(part for part in (self.speaker, self.role) if part)
        source = ", ".join(part for part in (f"“{self.title}”", *self.where, self.url, self.characters) if part)
        return f"{self.words} — {who}; {source}"

    @property
    def html(self) -> str:
        """The same as HTML: the speaker bold, the title in italics and leading to the article's address."""
        title = f"<i>“{html.escape(self.title)}”</i>"
        if self.url.startswith(_LINKED):
            title = f'<a href="{html.escape(self.url)}">{title}</a>'
        who = f"<b>{html.escape(self.speaker)}</b>"
        who = f"{who}, {html.escape(self.role)}" if self.role else who
        rest = (*self.where, "" if self.url.startswith(_LINKED) else self.url, self.characters)
        source = ", ".join((title, *(html.escape(part) for part in rest if part)))
        return f"<p>{html.escape(self.words)} — {who}; {source}</p>"

    def as_mime(self) -> QMimeData:
        """Both forms, for the clipboard."""
        data = QMimeData()
        data.setText(self.text)
        data.setHtml(self.html)
        return data


def words_of_quote(quote: QuoteView, article: Article) -> str:
    """Its words in one line; in quotation marks if all of them are the speaker's own."""
    words = " ".join(words_of(quote.content, article.text).split())
    return f"“{words}”" if quote.type is QuoteType.DIRECT else words


def cite(quote: QuoteView, article: Article, speakers: dict[SpeakerId, Speaker]) -> Citation:
    """The citation of `quote`, with the speaker in force and the role held at the article's date."""
    known = article.metadata
    name = speaker_name(quote, speakers) or tr("unnamed source")
    speaker = speakers.get(quote.speaker_id) if quote.speaker_id is not None else None
    ranges = ", ".join(f"{span.start}–{span.end}" for span in quote.content)
    return Citation(
        words=words_of_quote(quote, article),
        speaker=name if quote.type is QuoteType.DIRECT else tr("{speaker} (reported)").format(speaker=name),
        role=speaker.role_on(known.published) if speaker is not None else "",
        title=title_name(known.title),
        where=tuple(part for part in (known.outlet, known.published) if part),
        url=known.url,
        characters=tr("characters {ranges}").format(ranges=ranges),
    )
