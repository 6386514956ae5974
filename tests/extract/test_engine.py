import gc
import json
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cubaquotes.extract import extract
from cubaquotes.model import QuoteType, Speaker, SpeakerId, SpeakerKind, words_of
from cubaquotes.speakers import Registry

SHARED = Path(__file__).parents[2].parent / "shared"

NASTY = (
    st.text(max_size=120)
    | st.text(alphabet="\"“”‘’'«»„ .,:!?\n—-()aZé1\u202e\ud800\x00", max_size=200)
    | st.lists(
        st.sampled_from(
            ["“", "”", '"', "''", "he said", "Ms. Díaz", "the official", "told reporters that", "according to", ",",
             ".", "\n", "said", "“We will go,”", "—", "WILL GO", "<b>", "&amp;", "who", "'"]
        ),
        max_size=60,
    ).map(" ".join)
)  # fmt: skip


def spans_are_sound(text: str) -> None:
    found = extract(text)
    ids = [quote.id for quote in found]
    assert len(ids) == len(set(ids))
    for quote in found:
        assert quote.content
        assert 0.0 <= quote.confidence <= 1.0
        for spans in (quote.content, quote.quoted, quote.cue, quote.source):
            end = 0
            for span in spans:
                assert end <= span.start < span.end <= len(text)
                end = span.end


@given(NASTY)
@example(",ACCORDING,0:")
@settings(max_examples=300, deadline=None)
def test_no_text_crashes_and_spans_lie_in_it_in_order(text: str) -> None:
    spans_are_sound(text)


@given(NASTY)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_quotes(text: str) -> None:
    assert extract(text, "en") == extract(text, "en")


@given(NASTY | st.sampled_from(["“We will go.\n\n“Never,” Ana Díaz said.", "«No iremos»,\nseñaló Ana Díaz."]))
@settings(max_examples=60, deadline=None)
def test_a_lone_carriage_return_ends_a_line_as_well(text: str) -> None:
    old = text.replace("\n", "\r")
    found, expected = extract(old, "en"), extract(old.replace("\r", "\n"), "en")
    assert [(q.content, q.type, q.speaker) for q in found] == [(q.content, q.type, q.speaker) for q in expected]
    assert [q.text for q in found] == [words_of(q.content, old) for q in found]


def test_a_split_quote_is_one_quote() -> None:
    (quote,) = extract("“We will not go,” Maria Zakharova said. “Never.”")
    assert quote.text == "We will not go, … Never."
    assert quote.speaker == "Maria Zakharova"
    assert quote.type is QuoteType.DIRECT


@pytest.mark.parametrize("name", ["seeds/gold.jsonl", "samples/en.jsonl", "samples/es.jsonl", "samples/ru.jsonl"])
def test_the_shared_articles(name: str) -> None:
    path = SHARED / name
    if not path.exists():
        pytest.skip("the shared folder is not beside the checkout")
    for line in path.read_text(encoding="utf-8").splitlines():
        spans_are_sound(json.loads(line)["text"])


# A styled pair of double marks; what stands between two “…” must not depend on it.
STYLES = [("“", "”"), ('"', '"'), ("«", "»"), ("''", "''"), ("„", "“")]
PROSE = """Havana talks resume

“We will come back in May,” Foreign Minister Lidia Ocaña said on Monday. “Nothing is settled yet.”

A senior port official said the harbour was “closed until further notice” and blamed the storm.

“They ask us to wait,” said Rolando Peña, a fisherman. “Waiting does not feed anybody.”

The so-called “blue plan” was dropped. “Good,” the official added.
"""


@pytest.mark.parametrize("style", STYLES)
def test_the_style_of_the_marks_changes_nothing(style: tuple[str, str]) -> None:
    styled = PROSE.replace("“", style[0]).replace("”", style[1])

    def seen(text: str) -> list[tuple[str, str, str | None]]:
        plain = text.maketrans(dict.fromkeys("“”\"«»„'"))
        return [(q.type, q.text.translate(plain), q.speaker) for q in extract(text, "en")]

    assert seen(styled) == seen(PROSE)


SENTENCES = st.lists(
    st.sampled_from([part for part in PROSE.split("\n\n") if "“" in part]), min_size=1, max_size=4, unique=True
).map("\n\n".join)


@given(SENTENCES, SENTENCES)
@settings(max_examples=40, deadline=None)
def test_two_articles_together_have_the_direct_quotes_of_both(one: str, other: str) -> None:
    def direct(text: str, shift: int = 0) -> list[list[tuple[int, int]]]:
        found = extract(text, "en")
        return [[(s + shift, e + shift) for s, e in q.content] for q in found if q.type is QuoteType.DIRECT]

    assert direct(f"{one}\n\n{other}") == direct(one) + direct(other, len(one) + 2)


@pytest.mark.parametrize(
    "hard",
    [
        '"',
        "“‘«\"'",
        "a",
        "he said that she, who ",
        "said\n",
        "JOHN SMITH SAID ",
        "“He said, ‘no\n",
        "“a” ",
        ", and",
        "(’’ ",
    ],
)
def test_time_grows_with_the_text_and_no_faster(hard: str) -> None:
    def seconds(size: int) -> float:
        text = hard * (size // len(hard))
        start = time.process_time()
        extract(text, "en")
        return time.process_time() - start

    seconds(2_000)
    small, large = min(seconds(20_000) for _ in range(2)), seconds(200_000)
    assert large < 25 * small + 0.5


def test_the_reason_names_cue_mention_and_who_that_is() -> None:
    (first, second, *_) = extract(
        "“We will not go,” a senior Cuban official said.\n\nIt rained.\n\n“Never,” the official added.", "en"
    )
    assert first.speaker == second.speaker == "Senior Cuban official"
    assert (
        second.reason == "‘added’ after the quote; ‘the official’ = Senior Cuban official, named two paragraphs above."
    )


def test_two_anonymous_officials_are_kept_apart() -> None:
    text = (
        "“It is over,” a senior Cuban official said.\n\n“It is not,” a White House official said.\n\n"
        "“We know better,” the Cuban official said.\n\n“So do we,” the White House official said."
    )
    speakers = [quote.speaker for quote in extract(text, "en")]
    assert speakers[0] == speakers[2] == "Senior Cuban official"
    assert speakers[1] == speakers[3] == "White House official"


def test_the_registry_gives_the_name() -> None:
    registry = Registry([Speaker(SpeakerId(1), "State Department", SpeakerKind.ORGANISATION)])
    (quote,) = extract("“No,” a State Department spokesperson said.", "en", registry)
    assert quote.speaker == "State Department"


def test_the_garbage_collector_is_left_as_it_was() -> None:
    extract("“We will go,” she said.")
    assert gc.isenabled()
    gc.disable()
    try:
        extract("“We will go,” she said.")
        assert not gc.isenabled()
    finally:
        gc.enable()
