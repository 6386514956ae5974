import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cubaquotes.extract import extract
from cubaquotes.model import QuoteType

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
@settings(max_examples=300, deadline=None)
def test_no_text_crashes_and_spans_lie_in_it_in_order(text: str) -> None:
    spans_are_sound(text)


@given(NASTY)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_quotes(text: str) -> None:
    assert extract(text, "en") == extract(text, "en")


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
