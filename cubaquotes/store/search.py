"""Full-text search over articles, quotes, notes and speakers."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from unicodedata import combining, normalize

from cubaquotes.model import AnnotatorId, HitKind, SearchHit, Span
from cubaquotes.store.database import Row, Store

CONTEXT = 60  # code points of context on each side
PER_ARTICLE = 20  # places shown of one article, so that one long text doesn't crowd out the others

# Control characters never stand in a text (importers replace them), so they can mark where words were found.
_OPEN, _CLOSE = "\x01", "\x02"
_TOKEN = re.compile(r"\w+")
_BEGINNING = re.compile(r"(?<!\w)\w")
_MOST_NOTES = 20_000  # notes on stances that are looked through
_TERMS = re.compile(r'"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|(\S+)')


def find(store: Store, annotator: AnnotatorId, query: str, limit: int, kind: HitKind | None = None) -> list[SearchHit]:
    """Places where all the words of `query` occur: in titles, in texts, in notes; then the quotes of speakers so named.

    kind: only such places. Of all kinds none takes the others' room; quotes are found as parts of their texts then.
    Articles come in the order of the project: ranking them would cost 300 ms where a common word is in all of 20,000.
    """
    words = match_expression(query)
    limit = max(0, limit)
    if not words:
        return []
    if kind is not None:
        found = (hit for search in _SEARCHES[kind] for hit in search(store, annotator, words, limit))
        return list(islice(found, limit))
    share = -(-limit // 4)
    titles, notes, said = (
        list(islice((hit for search in searches for hit in search(store, annotator, words, share)), share))
        for searches in ((_in_titles,), _SEARCHES[HitKind.NOTE], (_by_speaker,))
    )
    rest = max(0, limit - len(titles) - len(notes) - len(said))
    return [*titles, *islice(_in_texts(store, annotator, words, rest), rest), *notes, *said][:limit]


def match_expression(query: str) -> str:
    """`query` in the language of FTS5: phrases in quotation marks stay phrases, the last word may be unfinished.

    (One letter alone doesn't stand for all words that begin with it.)
    """
    parts = []
    query = query.encode(errors="replace").decode().replace("\0", " ")  # lone surrogates and NUL say nothing to SQLite
    for found in _TERMS.finditer(query.replace("ё", "е").replace("Ё", "Е")):
        phrase = next((group for group in found.groups() if group), "").replace('"', " ")
        if re.search(r"\w", phrase):
            parts.append(f'"{phrase}"')
    if re.search(r"\w\w$", query) and parts:
        parts[-1] += "*"
    return " ".join(parts)


def _in_titles(store: Store, _annotator: AnnotatorId, words: str, limit: int) -> Iterator[SearchHit]:
    for article_id, title, _, marked in _articles(store, 0, f"title : ({words})", limit):
        for start, end in _marked(marked)[:1]:
            yield _hit(article_id, title, None, None, title, start, end)


def _in_texts(store: Store, _annotator: AnnotatorId, words: str, limit: int) -> Iterator[SearchHit]:
    for article_id, title, text, marked in _articles(store, 1, f"text : ({words})", limit):
        for start, end in _marked(marked)[:PER_ARTICLE]:
            yield _hit(article_id, title, None, Span(start, end), text, start, end)


def _articles(store: Store, column: int, words: str, limit: int) -> Iterator[Row]:
    """Articles with title and text, and their folded title (column 0) or text (1) with marks around what was found."""
    return store.stream_rows(
        """
        SELECT a.id, a.title, t.text, highlight(article_search, :column, :open, :close)
        FROM article_search JOIN article AS a ON a.id = article_search.rowid AND a.removed = 0
        JOIN article_text AS t ON t.article_id = a.id
        WHERE article_search MATCH :words ORDER BY article_search.rowid LIMIT :limit
        """,
        {"column": column, "open": _OPEN, "close": _CLOSE, "words": words, "limit": limit},
    )


def _in_notes(store: Store, annotator: AnnotatorId, words: str, limit: int) -> Iterator[SearchHit]:
    found = store.rows(
        """
        SELECT a.id, a.title, q.id, n.note, highlight(note_search, 0, :open, :close)
        FROM note_search JOIN annotation AS n ON n.id = note_search.rowid AND n.annotator_id = :who
        JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0
        JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        WHERE note_search MATCH :words ORDER BY note_search.rank LIMIT :limit
        """,
        {"open": _OPEN, "close": _CLOSE, "words": words, "limit": limit, "who": annotator},
    )
    for article_id, title, quote_id, note, marked in found:
        for start, end in _marked(marked)[:1]:
            yield _hit(article_id, title, quote_id, None, note, start, end, HitKind.NOTE)


def _in_stance_notes(store: Store, annotator: AnnotatorId, words: str, _limit: int) -> Iterator[SearchHit]:
    """They are few, and looked through as they are: each has all the words, or it is no hit."""
    terms = [
        (_TOKEN.findall(_folded(phrase)), begins == "*") for phrase, begins in re.findall(r'"([^"]*)"(\*?)', words)
    ]
    found = store.rows(
        """
        SELECT a.id, a.title, q.id, s.note FROM stance AS s INDEXED BY stance_noted
        JOIN quote AS q ON q.id = s.quote_id AND q.removed = 0
        JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        WHERE s.annotator_id = ? AND s.note <> '' ORDER BY q.id
        """,
        (annotator,),
    )
    for article_id, title, quote_id, note in islice(found, _MOST_NOTES):
        tokens = [(_folded(each.group()), each.span()) for each in _TOKEN.finditer(note)]
        places = [_phrase_in(tokens, phrase, begins) for phrase, begins in terms]
        if places and None not in places:
            start, end = min(place for place in places if place is not None)
            yield _hit(article_id, title, quote_id, None, note, start, end, HitKind.NOTE)


def _phrase_in(tokens: list[tuple[str, tuple[int, int]]], phrase: list[str], begins: bool) -> tuple[int, int] | None:
    """Where the words of a phrase stand one after the other; the last may be unfinished if it only `begins` so."""
    for first in range(len(tokens) - len(phrase) + 1):
        run = tokens[first : first + len(phrase)]
        whole = [token == word for (token, _), word in zip(run, phrase, strict=True)]
        if phrase and all(whole[:-1]) and (whole[-1] or (begins and run[-1][0].startswith(phrase[-1]))):
            return run[0][1][0], run[-1][1][1]
    return None


def _folded(text: str) -> str:
    """As the index of other notes compares: small, without accents."""
    return "".join(letter for letter in normalize("NFD", text.lower()) if not combining(letter))


def _in_quotes(store: Store, _annotator: AnnotatorId, words: str, limit: int) -> Iterator[SearchHit]:
    """Quotes with the words; of one whose parts are apart, the place is the whole quote's."""
    found = store.stream_rows(
        """
        SELECT a.id, a.title, q.id, q.start, q."end", q.text, highlight(quote_search, 0, :open, :close)
        FROM quote_search CROSS JOIN quote AS q ON q.id = quote_search.rowid AND q.removed = 0
        JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        WHERE quote_search MATCH :words ORDER BY quote_search.rowid LIMIT :limit
        """,
        {"open": _OPEN, "close": _CLOSE, "words": words, "limit": limit},
    )
    for article_id, title, quote_id, first, last, text, marked in found:
        for start, end in _marked(marked)[:1]:
            yield _hit(article_id, title, quote_id, Span(first, last), text, start, end, HitKind.QUOTE)


def _by_speaker(store: Store, annotator: AnnotatorId, words: str, limit: int) -> Iterator[SearchHit]:
    """Quotes whose speaker, decided or else suggested, has such a name or alias.

    The joins run in the order in which they are written: from the few speakers to the first of their quotes.
    """
    found = store.rows(
        """
        SELECT a.id, a.title, q.id, q.start, q."end", q.text, s.name
        FROM speaker_search CROSS JOIN speaker AS s ON s.id = speaker_search.rowid AND s.removed = 0
        CROSS JOIN annotation AS n ON n.speaker_id = s.id AND n.annotator_id = :who AND n.status <> 'open'
        CROSS JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0
        CROSS JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        WHERE speaker_search MATCH :words
        UNION ALL
        SELECT a.id, a.title, q.id, q.start, q."end", q.text, s.name
        FROM speaker_search CROSS JOIN speaker AS s ON s.id = speaker_search.rowid AND s.removed = 0
        CROSS JOIN suggested_name AS m ON m.speaker_id = s.id
        CROSS JOIN quote AS q ON q.name_id = m.id AND q.removed = 0
        CROSS JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        WHERE speaker_search MATCH :words AND NOT EXISTS (SELECT 1 FROM annotation AS n
            WHERE n.quote_id = q.id AND n.annotator_id = :who AND n.status <> 'open')
        LIMIT :limit
        """,
        {"words": words, "limit": limit, "who": annotator},
    )
    for article_id, title, quote_id, start, end, text, name in found:
        words_said = text[: 2 * CONTEXT]
        yield SearchHit(article_id, title, quote_id, Span(start, end), f"{name}: ", words_said, "", HitKind.SPEAKER)


_Search = Callable[[Store, AnnotatorId, str, int], Iterator[SearchHit]]
_SEARCHES: Mapping[HitKind, tuple[_Search, ...]] = {
    HitKind.ARTICLE: (_in_titles, _in_texts),
    HitKind.QUOTE: (_in_quotes,),
    HitKind.NOTE: (_in_notes, _in_stance_notes),
    HitKind.SPEAKER: (_by_speaker,),
}


def _marked(marked: str) -> list[tuple[int, int]]:
    """Where the marks stand, as offsets into the text without them."""
    places = []
    opened = 0
    for marks_before, found in enumerate(re.finditer(f"[{_OPEN}{_CLOSE}]", marked)):
        here = found.start() - marks_before
        if found[0] == _OPEN:
            opened = here
        else:
            places.append((opened, here))
    return places


def _hit(
    article_id: object,
    title: str,
    quote_id: object,
    span: Span | None,
    text: str,
    start: int,
    end: int,
    kind: HitKind = HitKind.ARTICLE,
) -> SearchHit:
    before = _from_a_word(text, max(0, start - CONTEXT), start).replace("\n", " ")
    after = _to_a_word(text, end, end + CONTEXT).replace("\n", " ")
    return SearchHit(article_id, title, quote_id, span, before, text[start:end], after, kind)  # type: ignore[arg-type]


def _from_a_word(text: str, start: int, end: int) -> str:
    """text[start:end] without the rest of a word that `start` lies in; with a sign where something is left out."""
    if start == 0:
        return text[:end]
    whole = _BEGINNING.search(text, start, end)
    return "…" + text[whole.start() : end] if whole is not None else text[start:end]


def _to_a_word(text: str, start: int, end: int) -> str:
    """text[start:end] without the beginning of a word that `end` lies in; with a sign where something is left out."""
    if end >= len(text):
        return text[start:]
    cut = text[start:end]
    if text[end].isalnum() and cut[-1:].isalnum():
        cut = re.sub(r"\w+$", "", cut) or cut
    return cut.rstrip() + "…"
