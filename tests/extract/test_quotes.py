from itertools import pairwise

import pytest

from cubaquotes.extract import extract, quote_at, quote_of, tears, told_apart, words_boundary
from cubaquotes.model import QuoteType, ScareKind, Span, words_of


def shown(text: str) -> list[tuple[str, str, str | None]]:
    return [(q.type.value, q.text, q.speaker) for q in extract(text, "en") if q.quoted]


CASES = [
    ("Ana Ruiz said: “We will wait.”", [("direct", "We will wait.", "Ana Ruiz")]),
    ("“We will wait,” said Ana Ruiz.", [("direct", "We will wait,", "Ana Ruiz")]),
    ("“We will wait,” Ana Ruiz said, “and then go.”", [("direct", "We will wait, … and then go.", "Ana Ruiz")]),
    ("Ana Ruiz said the port was “closed for good.”", [("mixed", "the port was “closed for good.”", "Ana Ruiz")]),
    (
        "“One is enough,” Ana Ruiz said. “Two is not,” Carl Stein replied.",
        [("direct", "One is enough,", "Ana Ruiz"), ("direct", "Two is not,", "Carl Stein")],
    ),
    (
        "“We wait.\n\n“We hope.\n\n“We go,” Ana Ruiz said.",
        [("direct", "We wait. … We hope. … We go,", "Ana Ruiz")],
    ),
    ("According to Ana Ruiz, “nobody was hurt.”", [("direct", "nobody was hurt.", "Ana Ruiz")]),
    ("“Best day of my life.” ― Ana Ruiz", [("direct", "Best day of my life.", "Ana Ruiz")]),
    ("Ana Ruiz continued:\n\n“We will never go back to the old ways.”",
     [("direct", "We will never go back to the old ways.", "Ana Ruiz")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quoted_statements(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The band played a song called “Blue Rivers of Home” in the square.", ScareKind.TITLE),
        ("The so-called “tractor rule” was dropped in March.", ScareKind.TERM),
    ],
)
def test_what_is_nobodys_statement(text: str, kind: ScareKind) -> None:
    found = extract(text, "en")
    assert not [q for q in found if q.quoted]
    assert [scare.kind for scare in found.scare] == [kind]


def test_a_missed_quote_is_taken_as_selected() -> None:
    text = "“We will wait,” said Ana Ruiz. The rest is silence."
    start = text.index("The rest")
    quote = quote_at(text, start - 1, len(text))
    assert quote.text == "The rest is silence."
    assert quote.type is QuoteType.INDIRECT
    quoted = quote_at(text, 0, 15)
    assert quoted.text == "We will wait,"
    assert quoted.type is QuoteType.DIRECT
    assert quoted.speaker == "Ana Ruiz"


def test_an_empty_selection_is_refused() -> None:
    with pytest.raises(ValueError, match="no words"):
        quote_at("a  b", 1, 3)


def test_boundaries_move_by_word_and_by_mark() -> None:
    text = "said “We wait,” twice"
    places = [0]
    while places[-1] < len(text):
        places.append(words_boundary(text, places[-1], 1))
    assert [text[a:b] for a, b in pairwise(places)] == [
        "said", " ", "“", "We", " ", "wait", ",", "”", " ", "twice",
    ]  # fmt: skip
    back = [len(text)]
    while back[-1] > 0:
        back.append(words_boundary(text, back[-1], -1))
    assert back[::-1] == places


def test_boundaries_find_their_way_through_a_text_without_words() -> None:
    text = " " * 3000
    place = 0
    for _ in range(20):
        place = words_boundary(text, place, 1)
    assert place == len(text)


@pytest.mark.parametrize(("text", "words"), [
    ('The mayor spoke. <b>"Show me the check,"</b> Ana Ruiz said on Tuesday.', "Show me the check,"),
    ("<p><i>“Show me the check,”</i> said Ana Ruiz.</p>", "Show me the check,"),
    ("It rained.&nbsp; “We wait for it,” Ana Ruiz said.", "We wait for it,"),
])  # fmt: skip
def test_markup_left_in_a_text_is_no_reported_word(text, words):
    (quote,) = extract(text, "en").quotes
    assert (quote.type, quote.text) == (QuoteType.DIRECT, words)


TWO = "“We will keep it open,” John Hale said. His colleague Peter Evans disagreed: “It has to close at once.”"


@pytest.mark.parametrize(
    "place", ["PORT HALE, Nov 3 (Reuters) - ", "HALEPORT (AP) — ", "HALEPORT, Ore. — ", "BAY CITY, June 4 (ANB) – "]
)
def test_the_place_that_opens_a_report_is_no_reported_word(place: str) -> None:
    ((kind, content, _),) = shown(f"{place}“We are full,” the official said.")
    assert (kind, content) == ("direct", "We are full,")


def halves(text: str, *parts: str) -> list[tuple[Span, ...]]:
    return [(Span(text.index(part), text.index(part) + len(part)),) for part in parts]


def test_a_half_of_a_quote_is_told_apart_by_its_own_source() -> None:
    first, second = halves(TWO, "We will keep it open,", "It has to close at once.")
    whole = quote_of(TWO, first, "en", beside=second)
    assert (whole.speaker, words_of(whole.cue, TWO)) == ("John Hale", "said")
    assert told_apart(first, second, whole, TWO, "en") is None  # it is the whole's
    own = told_apart(second, first, whole, TWO, "en")
    assert own is not None
    assert (own.speaker, own.text, own.content) == ("Peter Evans", "It has to close at once.", second)


def test_two_halves_of_one_quotation_have_one_source() -> None:
    text = "“It closes,\n\n“and it stays closed,” John Hale said. “No more,” he said."
    first, second, third = halves(text, "It closes,", "and it stays", "closed,")
    whole = quote_of(text, second, "en")
    assert told_apart(second, third, whole, text) is None
    assert told_apart(second, first, whole, text) is None  # a paragraph that opens the quotation anew


def test_what_is_inside_a_selection_does_not_attribute_it() -> None:
    text = "The plan is supported by the unions, who demand higher pay.\n\nAna Torres said the embargo will end."
    start = text.index("The plan")
    assert quote_at(text, start, text.index("\n"), "en").cue == ()
    start = text.index("Ana Torres")
    assert quote_at(text, start, len(text), "en").speaker == "Ana Torres"


def test_of_no_words_nothing_is_said() -> None:
    with pytest.raises(ValueError, match="no words"):
        quote_of(TWO, ())


def test_a_boundary_tears_no_mark_from_its_word() -> None:
    text = "Officials said they “will go home.” It rained."
    start = text.index("they")
    ends = [end for end in range(start + 1, len(text)) if tears(text, Span(start, end), end=True)]
    assert [text[end - 1 : end + 1] for end in ends] == ["“w", "e.", ".”"]
    inside = text.index("will")  # the opening mark is outside: the words alone are what is quoted
    assert not any(tears(text, Span(inside, end), end=True) for end in range(inside + 1, len(text)))
    assert tears(text, Span(inside, len(text)), end=False)
