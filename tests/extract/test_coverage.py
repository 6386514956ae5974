"""What may have been missed."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.extract import extract
from cubaquotes.extract.coverage import missed
from cubaquotes.model import MissedKind, Span


def told(text, language, *, covered=(), scare=()):
    """What is listed, as (kind, words at the place)."""

    def spans(words):
        return [Span(text.index(word), text.index(word) + len(word)) for word in words]

    return [(one.kind.value, one.span.of(text)) for one in missed(text, spans(covered), spans(scare), language)]


EXAMPLES = {
    "en": ("“We will wait,” the minister said. Ana Díaz warned that nobody would.", "We will wait,", "said", "warned"),
    "es": ("«Vamos a esperar», dijo el ministro. Ana Díaz advirtió que no.", "Vamos a esperar", "dijo", "advirtió"),
    "ru": ("«Мы подождём», — сказал министр. Анна Ветрова заявила, что нет.", "Мы подождём", "сказал", "заявила"),
}  # fmt: skip


@pytest.mark.parametrize("language", EXAMPLES)
def test_marks_and_verbs_that_nothing_covers(language):
    text, words, first, second = EXAMPLES[language]
    assert told(text, language) == [("marks", words), ("verb", first), ("verb", second)]
    assert told(text, language, covered=[words, first]) == [("verb", second)]
    assert told(text, language, covered=[text]) == []


@pytest.mark.parametrize("language", EXAMPLES)
def test_nothing_is_missed_where_all_was_found(language):
    text = EXAMPLES[language][0]
    found = [span for quote in extract(text, language) for span in (*quote.content, *quote.cue)]
    assert missed(text, found, (), language) == []


def test_a_term_is_told_from_a_statement():
    text = "The so-called “island plan” is dead. “It is not,” replied Ana Díaz."
    assert told(text, "en", scare=["island plan"])[0] == ("scare", "island plan")
    assert told(text, "en", scare=["island plan"], covered=["island plan"])[0] == ("marks", "It is not,")


@pytest.mark.parametrize(
    "text",
    [
        "The list was released on Monday, and the ministry published a recently announced remark of the day.",
        "Nobody came. The harbour lay still.",
        "",
    ],
)
def test_words_that_report_nothing(text):
    assert told(text, "en") == []


def test_a_paragraph_in_another_language_is_read_in_it():
    spanish = "El ministro de Relaciones Exteriores de la isla afirmó que los barcos no van a esperar más en el puerto."
    text = f"The harbour lay still that evening, and the ships were waiting in the rain.\n\n{spanish}"
    assert ("verb", "afirmó") in told(text, "en")


def test_the_passage_is_one_line_and_not_too_long():
    text = "“" + "many\nwords " * 100 + "more.”"
    (one,) = [one for one in missed(text.replace("\n", " "), (), (), "en") if one.kind is MissedKind.MARKS]
    assert "\n" not in one.words
    assert len(one.words) <= 160
    assert one.words.endswith("…")


@given(
    st.text(alphabet="ab “”«»\"'’—.\n🤝é said dijo сказал", max_size=200),
    st.lists(st.tuples(st.integers(0, 200), st.integers(1, 50)), max_size=6),
    st.sampled_from(["en", "es", "ru"]),
)
def test_spans_lie_in_the_text_in_order_and_outside_of_what_is_covered(text, pairs, language):
    covered = [Span(start, start + length) for start, length in pairs]
    found = missed(text, covered, (), language)
    assert [one.span for one in found] == sorted(one.span for one in found)
    marked = [set(range(*span)) for span in covered]
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(text)

    def is_covered(one):
        if one.kind is MissedKind.VERB:
            return any(one.span.overlaps(span) for span in covered)
        return 2 * len(set(range(*one.span)) & set().union(*marked)) > one.span.end - one.span.start

    everything = missed(text, (), (), language)
    assert found == [one for one in everything if not is_covered(one)]


CLAUSES = "She said that the ministry was exaggerating, that the “so-called blockade” has exceptions, and food rose."


def test_clauses_of_a_verb_that_is_a_cue_already_are_not_forgotten():
    said, term = Span(4, 8), Span(CLAUSES.index("so-called"), CLAUSES.index("”"))
    (one,) = missed(CLAUSES, [term], (), "en", [said])
    assert (one.kind, one.span) == (MissedKind.VERB, said)
    whole = Span(CLAUSES.index("the ministry"), len(CLAUSES) - 1)
    assert missed(CLAUSES, [term, whole], (), "en", [said]) == []
    text = "He said that on Monday the road was closed."
    assert missed(text, [Span(text.index("the road"), len(text) - 1)], (), "en", [Span(3, 7)]) == []


def test_half_a_quotation_is_no_quote_of_it():
    text = "“Never,” he said, “and we will not go home before the end of the year.”"
    second = Span(text.index("and we"), text.rindex("”"))
    covered = [Span(1, 7), Span(second.start, second.start + 10)]
    assert [one.span for one in missed(text, covered, (), "en", [Span(12, 16)])] == [second]


def test_what_stands_around_a_verb_is_of_its_sentence_and_in_whole_words():
    text = f"{'Nothing happened there. ' * 5}The minister with the very large collection of umbrellas " + (
        "testified at length, and nobody who was in the room at that hour of the evening left it. Then it rained."
    )
    (one,) = [one for one in missed(text, (), (), "en") if one.kind is MissedKind.VERB]
    assert one.words.startswith("The minister with")
    words = text.split()
    assert all(word.rstrip("…") in words for word in one.words.split())
    assert one.words.endswith("…")


@pytest.mark.parametrize("language", EXAMPLES)
def test_a_long_article_takes_no_longer_than_its_length(language):
    text = EXAMPLES[language][0] + "\n\n"
    missed(text, (), (), language)  # the lists of words are read once
    started = time.perf_counter()
    assert len(missed(text * 1000, (), (), language)) == 3000
    assert time.perf_counter() - started < 5


def test_the_united_states_report_nothing():
    text = "Cuba opened a new quarrel with the United States. When the Assembly voted, the envoy said so."
    assert [one.span.of(text) for one in missed(text, (), (), "en") if one.kind is MissedKind.VERB] == ["said"]
