"""How a quote's source says who is meant: by the suggested name itself, by a role, or by a pronoun.

“Putin said”, “the president said” and “he said” may all be suggested as Putin. Who corrects one of them has not said
that the others are somebody else, too.
"""

import json
from collections.abc import Iterable
from typing import NamedTuple

from cubaquotes.model import AnnotatorId, ArticleId, QuoteId, SpeakerId
from cubaquotes.speakers.learning import is_generic, is_role
from cubaquotes.speakers.names import name_words
from cubaquotes.store.database import Store

UNKNOWN = ""  # no source, or a suggested name that is a role itself
NAMED = "="  # the source says the name
_PRONOUN = "~"  # before a pronoun; what else there is, are the words of a role

_ENDING = 2  # letters in which a declined surname may differ
_SHORT = 4  # letters that have to be the same, whatever the ending
_STEM = 7  # letters of a role's word that tell it from others, whatever its ending
_LONGEST_PRONOUN = 6  # letters
_NEWEST = 300  # decisions on a speaker that are looked at, of each kind


class Decided(NamedTuple):
    """A quote that was given to a speaker: where, and how its source says who is meant."""

    id: QuoteId
    article: ArticleId
    mention: str


def of_quotes(store: Store, quote_ids: Iterable[QuoteId]) -> dict[QuoteId, str]:
    """How the sources of quotes say who is meant, for comparing: UNKNOWN, NAMED, a pronoun, or the words of a role.

    A pronoun that stands for a role is that role.
    """
    rows = store.rows(
        """
        SELECT q.id, m.name, s.words, a.words FROM quote AS q
        JOIN suggested_name AS m ON m.id = q.name_id
        JOIN quote_span AS s ON s.quote_id = q.id AND s.role = 'source' AND s.position = 0
        LEFT JOIN quote_span AS a ON a.quote_id = q.id AND a.role = 'antecedent' AND a.position = 0
        WHERE q.id IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(quote_ids)),),
    )
    return {QuoteId(quote): _mention(name, words or "", before or "") for quote, name, words, before in rows}


def decided(store: Store, annotator: AnnotatorId, key: str, speaker: SpeakerId) -> list[Decided]:
    """The quotes that `annotator` gave to `speaker` last, among those with the lessons `key`.

    Of the newest decisions only: a speaker can have tens of thousands, and a key waits for the answer.
    """
    newest = " UNION ALL ".join(
        "SELECT * FROM (SELECT quote_id FROM annotation WHERE annotator_id = :who AND speaker_id = :speaker"
        f" AND status = '{status}' ORDER BY id DESC LIMIT {_NEWEST})"
        for status in ("confirmed", "corrected")
    )
    rows = store.rows(
        f"""
        SELECT q.id, q.article_id FROM ({newest}) AS n
        CROSS JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0 AND q.origin = 'engine'
        CROSS JOIN suggested_name AS m ON m.id = q.name_id AND m.lesson_key = :key
        """,
        {"key": key, "who": annotator, "speaker": speaker},
    )
    said = of_quotes(store, [QuoteId(row[0]) for row in rows])
    return [Decided(QuoteId(row[0]), ArticleId(row[1]), said.get(QuoteId(row[0]), UNKNOWN)) for row in rows]


def hangs_on(corrected: str, other: str) -> bool:
    """Whether a correction of a quote with one mention is likely one of a quote of the same article with another."""
    if corrected == NAMED:  # the name itself was wrong
        return True
    if corrected == UNKNOWN:
        return other == UNKNOWN or other.startswith(_PRONOUN)
    return other == corrected or (other == UNKNOWN and corrected.startswith(_PRONOUN))


def teaches(one: Decided, mention: str, article: ArticleId) -> bool:
    """Whether a decision says something about a quote with a mention: a pronoun means nobody beyond its article."""
    if mention in (UNKNOWN, NAMED):
        return mention == UNKNOWN or one.mention == NAMED
    if one.mention == mention:
        return not mention.startswith(_PRONOUN) or one.article == article
    return one.mention in (UNKNOWN, NAMED)


def _mention(name: str, words: str, before: str) -> str:
    if is_generic(name):
        return UNKNOWN
    if _says(words, name):
        return NAMED
    said = name_words(words)
    if _is_pronoun(words, said):
        meant = name_words(before)
        return _role(meant) if any(map(is_role, meant)) and not _says(before, name) else _PRONOUN + "".join(said)
    return _role(said)


def _is_pronoun(words: str, said: list[str]) -> bool:
    return (
        len(words.split()) == 1
        and len(words) <= _LONGEST_PRONOUN
        and words[1:].islower()
        and not any(map(is_role, said))
    )


def _role(words: list[str]) -> str:
    """The words of a role without what declension may change."""
    return " ".join(word[: min(_STEM, max(_SHORT, len(word) - 1))] for word in words)


def _says(words: str, name: str) -> bool:
    parts = name_words(name)
    if not parts:
        return False
    stem = parts[-1][: max(_SHORT, len(parts[-1]) - _ENDING)]
    return any(word.startswith(stem) for word in name_words(words))
