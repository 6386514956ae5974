"""Suggestions with what the annotator's decisions taught laid over them. It is done whenever quotes are read, and
stored nowhere: undoing a decision takes its lesson back, and the engine's own suggestion stays as it is."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from cubaquotes.model import Annotation, AnnotatorId, ArticleId, QuoteId, QuoteType, SpeakerId, Status
from cubaquotes.speakers.learning import (
    NEEDED,
    Case,
    Verdict,
    Who,
    habit,
    is_generic,
    judge,
    lesson_key,
    why,
    why_doubted,
)
from cubaquotes.store import mentions
from cubaquotes.store.database import Store

# The joins below are written in the order in which they must run (CROSS JOIN keeps it): among a million quotes the
# planner goes astray until SQLite has statistics, which a project gets only with time.

_TEACHES = (Status.CONFIRMED, Status.CORRECTED)


class Suggested(NamedTuple):
    """What a quote's suggestion shows, and learning may replace. speaker_id: None if the registry doesn't know them."""

    speaker_id: SpeakerId | None
    speaker: str | None
    confidence: float
    reason: str


class Subject(NamedTuple):
    """A quote as it is without learning.

    mine: what the annotator decided. name: as the engine gave it; None if it named nobody. key: of the name's lessons.
    cue: the reporting words. by_engine: quotes that a person added neither teach nor learn.
    """

    id: QuoteId
    article_id: ArticleId
    type: QuoteType
    mine: Annotation | None
    suggested: Suggested
    name: str | None
    key: str
    outlet: str
    cue: str
    by_engine: bool


@dataclass(slots=True)
class Off:
    """Lessons that the annotator switched off: (name's key, outlet, speaker), (folded cue, outlet, type)."""

    names: set[tuple[str, str, Who]] = field(default_factory=set)
    cues: set[tuple[str, str, str]] = field(default_factory=set)


def lay_over(store: Store, annotator: AnnotatorId, subjects: Sequence[Subject]) -> list[Suggested]:
    """What `annotator` is to see of the subjects. A quote's own decision teaches nothing about itself."""
    learners = [subject for subject in subjects if subject.by_engine]
    off = switched_off(store, annotator)
    names = _Names(store, annotator, learners, off)
    cues = _Cues(store, annotator, learners, off)
    return [cues.laid_over(s, names.laid_over(s)) if s.by_engine else s.suggested for s in subjects]


def switched_off(store: Store, annotator: AnnotatorId) -> Off:
    """The lessons that `annotator` does not want used."""
    off = Off()
    for kind, name, outlet, quote_type, speaker_id in store.rows(
        "SELECT kind, name, outlet, type, speaker_id FROM lesson_off WHERE annotator_id = ?", (annotator,)
    ):
        if kind == "name":
            off.names.add((lesson_key(name), outlet, speaker_id or None))
        else:
            off.cues.add((fold_cue(name), outlet, quote_type))
    return off


def fold_cue(cue: str) -> str:
    """Reporting words for comparing."""
    return cue.casefold()


def concerned(
    store: Store, annotator: AnnotatorId, article_id: ArticleId, quote_ids: Iterable[QuoteId]
) -> list[QuoteId]:
    """The other open quotes of an article about which decisions on these of its quotes may teach something."""
    parameters = {"article": article_id, "ids": json.dumps(sorted(quote_ids)), "who": annotator}
    is_open = (
        "NOT EXISTS (SELECT 1 FROM annotation AS a WHERE a.quote_id = o.id AND a.annotator_id = :who"
        " AND a.status <> 'open')"
    )
    found = store.rows(
        f"""
        SELECT DISTINCT o.id FROM quote AS q
        CROSS JOIN suggested_name AS m ON m.id = q.name_id
        CROSS JOIN suggested_name AS n ON n.lesson_key = m.lesson_key
        CROSS JOIN quote AS o INDEXED BY quote_name
            ON o.name_id = n.id AND o.removed = 0 AND o.article_id = q.article_id AND o.id <> q.id
        WHERE q.id IN (SELECT value FROM json_each(:ids)) AND q.article_id = :article AND {is_open}
        """,
        parameters,
    )
    # Quotes put in the same way are concerned where the decisions on them are about to make a habit, or have made one.
    found += store.rows(
        f"""
        SELECT DISTINCT o.id FROM quote AS q
        CROSS JOIN article AS a ON a.id = q.article_id
        LEFT JOIN quote_span AS c ON c.quote_id = q.id AND c.role = 'cue' AND c.position = 0
        CROSS JOIN quote AS o INDEXED BY quote_article
            ON o.article_id = q.article_id AND o.removed = 0 AND o.type = q.type AND o.id <> q.id
        LEFT JOIN quote_span AS d ON d.quote_id = o.id AND d.role = 'cue' AND d.position = 0
        WHERE q.id IN (SELECT value FROM json_each(:ids)) AND q.article_id = :article AND {is_open}
            AND lower(c.words) IS lower(d.words)
            AND EXISTS (SELECT 1 FROM lesson_cue AS l WHERE l.annotator_id = :who AND l.outlet = a.outlet
                AND l.type = q.type AND l.rejected > 0 AND l.rejected + 1 >= l.kept
                AND lower(l.cue || ' … ') LIKE lower(coalesce(c.words, '') || ' … %'))
        """,
        parameters,
    )
    return [QuoteId(row[0]) for row in found]


def alike(store: Store, annotator: AnnotatorId, quote_id: QuoteId, limit: int) -> list[QuoteId]:
    """Open quotes in other articles of the same outlet with the same suggested name.

    None for a name of anybody, nor where the quote's source is a role or a pronoun: who that is in one article says
    nothing about the name in others.
    """
    row = store.one(
        """
        SELECT m.name, m.lesson_key, a.outlet, q.article_id FROM quote AS q
        JOIN suggested_name AS m ON m.id = q.name_id JOIN article AS a ON a.id = q.article_id
        WHERE q.id = ? AND q.removed = 0 AND q.origin = 'engine'
        """,
        (quote_id,),
    )
    if row is None or not row[1] or not row[2] or is_generic(row[0]):
        return []
    if mentions.of_quotes(store, [quote_id]).get(quote_id, mentions.NAMED) != mentions.NAMED:
        return []
    found = store.rows(
        """
        SELECT q.id FROM suggested_name AS m
        CROSS JOIN quote AS q INDEXED BY quote_name ON q.name_id = m.id AND q.removed = 0 AND q.origin = 'engine'
        CROSS JOIN article AS a ON a.id = q.article_id AND a.outlet = :outlet AND a.removed = 0
        WHERE m.lesson_key = :key AND q.article_id <> :article AND NOT EXISTS (SELECT 1 FROM annotation AS n
            WHERE n.quote_id = q.id AND n.annotator_id = :who AND n.status <> 'open')
        LIMIT :limit
        """,
        {"key": row[1], "outlet": row[2], "article": row[3], "who": annotator, "limit": limit},
    )
    return [QuoteId(row[0]) for row in found]


class _Names:
    """The decisions on the names that some quotes have."""

    def __init__(self, store: Store, annotator: AnnotatorId, subjects: Sequence[Subject], off: Off) -> None:
        self._by_outlet: defaultdict[str, dict[tuple[str, Who], int]] = defaultdict(dict)
        self._here: defaultdict[tuple[int, str], dict[Who, int]] = defaultdict(dict)
        self._called: dict[SpeakerId, str] = {}
        self._store, self._annotator = store, annotator
        self._ids = [subject.id for subject in subjects]
        self._decided: dict[tuple[str, SpeakerId], list[mentions.Decided]] = {}
        self._off = off.names
        keys = {subject.key for subject in subjects if subject.key}
        for key, outlet, speaker_id, number, name in store.rows(
            """
            SELECT m.lesson_key, l.outlet, l.speaker_id, sum(l.number), s.name FROM suggested_name AS m
            CROSS JOIN lesson_name AS l ON l.name_id = m.id AND l.annotator_id = :who AND l.number > 0
            LEFT JOIN speaker AS s ON s.id = l.speaker_id
            WHERE m.lesson_key IN (SELECT value FROM json_each(:keys)) GROUP BY 1, 2, 3
            """,
            {"who": annotator, "keys": json.dumps(sorted(keys))},
        ):
            self._by_outlet[key][outlet, speaker_id or None] = number
            if speaker_id:
                self._called[speaker_id] = name
        if not self._by_outlet:
            return
        for article_id, key, speaker_id, number in store.rows(
            """
            SELECT q.article_id, m.lesson_key, n.speaker_id, count(*) FROM suggested_name AS m
            CROSS JOIN quote AS q INDEXED BY quote_name ON q.name_id = m.id AND q.removed = 0 AND q.origin = 'engine'
                AND q.article_id IN (SELECT value FROM json_each(:articles))
            CROSS JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = :who
                AND n.status IN ('confirmed', 'corrected')
            WHERE m.lesson_key IN (SELECT value FROM json_each(:keys)) GROUP BY 1, 2, 3
            """,
            {
                "who": annotator,
                "keys": json.dumps(sorted(self._by_outlet)),
                "articles": json.dumps(sorted({subject.article_id for subject in subjects})),
            },
        ):
            self._here[article_id, key][speaker_id] = number

    def laid_over(self, subject: Subject) -> Suggested:
        """The suggestion with the speaker that decisions on its name speak for."""
        before = subject.suggested
        if subject.name is None or before.speaker is None or subject.key not in self._by_outlet:
            return before
        case = Case(subject.name, before.speaker, before.speaker_id, subject.outlet, before.confidence)
        verdict = judge(case, *self._standing(subject))
        if verdict is None or self._is_another_matter(subject, verdict):
            return before
        name = before.speaker
        if verdict.replaced and verdict.speaker_id is not None:
            name = self._called[verdict.speaker_id]
        reason = why(verdict, name, case, before.reason)
        return Suggested(verdict.speaker_id, name, round(verdict.confidence, 4), reason)

    def _is_another_matter(self, subject: Subject, verdict: Verdict) -> bool:
        """Whether somebody else would speak for a source on whose like too few decisions were made.

        Who corrected “he said” from Putin to another has not said that Putin is another; nor has who corrected “the
        president said” said that the minister is.
        """
        quote, who = subject.id, verdict.speaker_id
        mention = self._mentions.get(quote, mentions.UNKNOWN) if verdict.replaced else mentions.UNKNOWN
        if who is None or mention == mentions.UNKNOWN:
            return False
        if (subject.key, who) not in self._decided:
            self._decided[subject.key, who] = mentions.decided(self._store, self._annotator, subject.key, who)
        others = (one for one in self._decided[subject.key, who] if one.id != quote)
        return sum(mentions.teaches(one, mention, subject.article_id) for one in others) < NEEDED

    @cached_property
    def _mentions(self) -> dict[QuoteId, str]:
        """Asked once for all the quotes, and only if a lesson would change one of them."""
        return mentions.of_quotes(self._store, self._ids)

    def _standing(self, subject: Subject) -> tuple[Mapping[Who, int], Mapping[tuple[str, Who], int]]:
        """The decisions that count for a quote: all but its own, and but those of lessons that are switched off."""
        key, outlet, mine = subject.key, subject.outlet, subject.mine
        here = dict(self._here.get((subject.article_id, key), {}))
        by_outlet = dict(self._by_outlet[key])
        if mine is not None and mine.status in _TEACHES:
            who = mine.speaker_id
            here[who] = here.get(who, 1) - 1
            by_outlet[outlet, who] = by_outlet.get((outlet, who), 1) - 1
        for off_key, off_outlet, off_who in self._off:
            if off_key == key:
                by_outlet.pop((off_outlet, off_who), None)
        return here, by_outlet


class _Cues:
    """The decisions on quotes that are put in the same way: same reporting words, type and outlet."""

    def __init__(self, store: Store, annotator: AnnotatorId, subjects: Sequence[Subject], off: Off) -> None:
        self._counts: defaultdict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])
        self._off = off.cues
        # As they stand, in small letters, and at the beginning of a sentence: SQLite doesn't know Cyrillic capitals.
        wanted = {form for s in subjects for form in (s.cue, s.cue.lower(), s.cue[:1].upper() + s.cue[1:])}
        for outlet, cue, quote_type, kept, rejected in store.rows(
            """
            SELECT outlet, cue, type, kept, rejected FROM lesson_cue
            WHERE annotator_id = :who AND outlet IN (SELECT value FROM json_each(:outlets))
                AND cue IN (SELECT value FROM json_each(:cues))
            """,
            {
                "who": annotator,
                "outlets": json.dumps(sorted({subject.outlet for subject in subjects})),
                "cues": json.dumps(sorted(wanted)),
            },
        ):
            counts = self._counts[fold_cue(cue), outlet, quote_type]
            counts[0] += kept
            counts[1] += rejected

    def laid_over(self, subject: Subject, before: Suggested) -> Suggested:
        """The suggestion, less sure if its outlet has the habit of putting so what is no quote."""
        key = (fold_cue(subject.cue), subject.outlet, subject.type.value)
        if key not in self._counts or key in self._off:
            return before
        kept, rejected = self._counts[key]
        if habit(kept, rejected) == 1:  # no habit that the list of lessons shows, and could be switched off there
            return before
        mine = subject.mine
        if mine is not None:
            kept -= mine.status in _TEACHES
            rejected -= mine.status is Status.REJECTED and mine.joined_into is None
        factor = habit(kept, rejected)
        if factor == 1.0:
            return before
        reason = why_doubted(kept, rejected, subject.outlet, before.reason)
        return before._replace(confidence=round(before.confidence * factor, 4), reason=reason)
