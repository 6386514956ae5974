"""Words that a person points at: the engine says of them what it would say of a quote of its own."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cubaquotes.extract import extract, quote_of
from cubaquotes.model import Quote, QuoteType, Span, Spans

FENWICK = (
    "The embargo is “a crime against humanity”, the Cuban Foreign Ministry said in a statement. "
    "Orla Fenwick disagreed. She said that the ministry was exaggerating, that the “so-called blockade” "
    "has exceptions, and that food imports from the U.S. rose by 10% last year."
)
NESTED = (
    "“The president told me, ‘A farmer in Pinar del Río said “we have had no diesel since January” and he was right,’ "
    "and I believe him,” Agriculture Minister Ydael Pérez told reporters on Tuesday."
)
NEVER = "“We don’t negotiate 😀,” wrote Bruno Rodríguez on X. “Never,” he added, “not with anyone.”"
SPANISH = (
    "El canciller Bruno Rodríguez habló ayer. Agregó que el bloqueo asfixia a la isla y que no habrá concesiones. "
    "El llamado “bloqueo interno” no existe, remachó el ministro. La delegación partió de noche."
)
RUSSIAN = (
    "Мария Захарова выступила в Москве. Она добавила, что санкции незаконны, а Куба выстоит. "
    "«Отец говорил мне: “Никто не даст тебе свободу”», — вспоминает Анна Петрова."
)


def pointed_at(text: str, words: str) -> Quote:
    """What is said of `words`, which come up once in `text`."""
    start = text.index(words)
    return quote_of(text, (Span(start, start + len(words)),))


def words(spans: Spans, text: str) -> str:
    return " … ".join(span.of(text) for span in spans)


@pytest.mark.parametrize(
    ("text", "selected", "kind", "cue", "source", "speaker"),
    [
        (FENWICK, "the ministry was exaggerating", "indirect", "said", "She", "Orla Fenwick"),
        (FENWICK, "the “so-called blockade” has exceptions", "mixed", "said", "She", "Orla Fenwick"),
        (FENWICK, "food imports from the U.S. rose by 10% last year", "indirect", "said", "She", "Orla Fenwick"),
        (NEVER, "Never,", "direct", "added", "he", "Bruno Rodríguez"),
        ("The island would sink, quipped Mr. Holt. It was late.", "The island would sink", "indirect", "quipped",
         "Mr. Holt", "Holt"),
        ("The union's letter read: fuel is short.", "fuel is short", "indirect", "read", "The union's letter",
         "Union's letter"),
        (SPANISH, "no habrá concesiones", "indirect", "Agregó", "", "Bruno Rodríguez"),
        (SPANISH, "bloqueo interno", "direct", "remachó", "el ministro", "Bruno Rodríguez"),
        (RUSSIAN, "Куба выстоит", "indirect", "добавила", "Она", "Мария Захарова"),
    ],
)  # fmt: skip
def test_a_missed_quote_has_the_cue_and_source_beside_it(
    text: str, selected: str, kind: str, cue: str, source: str, speaker: str
) -> None:
    quote = pointed_at(text, selected)
    assert (quote.text, quote.type) == (selected, QuoteType(kind))
    assert (words(quote.cue, text), words(quote.source, text), quote.speaker) == (cue, source, speaker)
    assert 0.5 < quote.confidence < 1
    assert quote.reason


@pytest.mark.parametrize(
    ("text", "selected", "cue", "source", "speaker"),
    [
        (NESTED, "we have had no diesel since January", "said", "A farmer", "Farmer in Pinar del Río"),
        ("“The president told me, ‘We have no diesel,’ and I believe him,” Ydael Pérez told reporters.",
         "We have no diesel,", "told", "The president", "President"),
        ("“My father used to say, ‘Nobody gives you freedom,’” Pérez recalled.", "Nobody gives you freedom,",
         "say", "My father", "My father"),
        ("«Mi vecino decía: “Nadie te regala la libertad”», recordó Ana Torres.", "Nadie te regala la libertad",
         "decía", "Mi vecino", "vecino"),
        (RUSSIAN, "Никто не даст тебе свободу", "говорил", "Отец", "Отец"),
        ("“I told him, ‘Write it down,’ and he did,” Ana Torres said.", "Write it down,", "told", "I", "Ana Torres"),
    ],
)  # fmt: skip
def test_a_quote_inside_a_quote_has_a_source_of_its_own(
    text: str, selected: str, cue: str, source: str, speaker: str
) -> None:
    quote = pointed_at(text, selected)
    assert (words(quote.cue, text), words(quote.source, text), quote.speaker) == (cue, source, speaker)


def test_a_piece_of_a_quote_is_its_speakers() -> None:
    quote = pointed_at(NESTED, "and I believe him")
    assert (words(quote.source, NESTED), quote.speaker) == ("Agriculture Minister Ydael Pérez", "Ydael Pérez")


def test_words_in_marks_inside_a_quote_that_nothing_introduces_are_nobodys() -> None:
    text = "“The ‘heroes’ of that day went home in the rain,” Ana Torres said."
    quote = pointed_at(text, "heroes")
    assert (quote.cue, quote.source, quote.speaker, quote.confidence) == ((), (), None, 0.0)


@pytest.mark.parametrize(
    ("text", "selected"),
    [
        (
            "Ana Torres told reporters: “The road was long and dark. Peter Smith said we should leave.”",
            "The road was long and dark",
        ),
        (
            "“I was there. Peter Smith told us to go. Nobody knew why it had happened,” Ana Torres said.",
            "Nobody knew why it had happened",
        ),
    ],
)
def test_beside_the_sentence_of_somebody_who_is_quoted_in_a_quote_words_are_the_speakers_own(
    text: str, selected: str
) -> None:
    assert pointed_at(text, selected).speaker == "Ana Torres"


def test_without_a_cue_in_the_sentence_who_is_quoted_beside_is_a_guess() -> None:
    text = "The plan is dead, Ana Torres said. It rained all day in Havana."
    quote = pointed_at(text, "It rained all day in Havana")
    assert (quote.cue, quote.source, quote.speaker) == ((), (), "Ana Torres")
    assert quote.confidence <= 0.5


def test_where_nobody_speaks_nobody_is_named() -> None:
    text = "It rained all day in Havana. The bakery on the corner was closed."
    quote = pointed_at(text, "The bakery on the corner was closed")
    assert (quote.cue, quote.source, quote.speaker, quote.confidence) == ((), (), None, 0.0)


def test_what_the_engine_found_itself_stays_what_it_said() -> None:
    for found in extract(FENWICK):
        again = quote_of(FENWICK, found.content)
        assert (again.cue, again.source, again.speaker) == (found.cue, found.source, found.speaker)


def test_places_are_right_far_into_a_long_article() -> None:
    text = "Nothing happened that day in the town. \n\n" * 9_000 + FENWICK + "\n\nMore of nothing happened." * 9_000
    quote = pointed_at(text, "the ministry was exaggerating")
    assert (words(quote.cue, text), words(quote.source, text), quote.speaker) == ("said", "She", "Orla Fenwick")


PIECES = ("“", "”", "‘", "’", '"', "«", "»", "—", "Ana Torres said", ", ", ". ", "\n\n", "que dijo Ruiz",
          "он сказал, что ", "we will go", "no iremos", "мы уйдём", "😀", "\r", "e\u0301", ": ", "I told him",
          "\u200f")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=25), st.sampled_from(["en", "es", "ru", None]), st.data())
def test_any_words_of_any_text_can_be_pointed_at(pieces: list[str], language: str | None, data: st.DataObject) -> None:
    text = "".join(pieces)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    content: Spans = (Span(start, end),)
    if end - start > 4 and data.draw(st.booleans()):
        content = (Span(start, start + 2), Span(start + 3, end))
    assume(all(span.of(text).strip() for span in content))
    quote = quote_of(text, content, language)
    assert quote.content == content
    for span in (*quote.cue, *quote.source, *quote.antecedent, *quote.quoted):
        assert 0 <= span.start < span.end <= len(text)
    assert 0 <= quote.confidence <= 1
    assert quote.speaker is not None or quote.confidence < 1
