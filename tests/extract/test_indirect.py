"""Claims in English: what is found, where it begins and ends, whose it is. All sentences are made up."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cubaquotes.extract.indirect import Claim, bounds, detect, find, judge, sources
from cubaquotes.extract.indirect.triggers import REACH, claim_words, find_triggers
from cubaquotes.extract.lang import load
from cubaquotes.extract.text import Document

ENGLISH = load("en")


def read(text: str) -> tuple[Document, list[Claim]]:
    doc = Document(text, ENGLISH.vocabulary)
    return doc, find(doc, ENGLISH)


def found(text: str) -> list[tuple[str, str, str]]:
    """Cue, content and source of each claim, as words."""
    doc, claims = read(text)
    rows = []
    for claim in claims:
        parts = [text[doc.starts[a] : doc.end(b - 1)] for a, b in claim.content]
        subject = claim.frame.subject
        rows.append((doc.words[claim.frame.cue], " … ".join(parts), subject.span(doc).of(text) if subject else ""))
    return rows


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The harbour master said that two tankers would leave on Friday.",
            ("said", "two tankers would leave on Friday", "The harbour master"),
        ),
        (
            "Officials said the port would stay closed until spring.",
            ("said", "the port would stay closed until spring", "Officials"),
        ),
        (
            "The minister told reporters that the talks had failed.",
            ("told", "the talks had failed", "The minister"),
        ),
        (
            "The tankers were turned back at dawn, the coast guard said.",
            ("said", "The tankers were turned back at dawn", "the coast guard"),
        ),
        (
            "The tankers, the coast guard said, were turned back at dawn.",
            ("said", "The tankers … were turned back at dawn", "the coast guard"),
        ),
        (
            "The West, she claimed, did not care what its sanctions would do.",
            ("claimed", "The West … did not care what its sanctions would do", "she"),
        ),
        (
            "According to the ministry, the grain will arrive by June.",
            ("According", "the grain will arrive by June", "the ministry"),
        ),
        (
            "The grain will arrive by June, according to the ministry.",
            ("according", "The grain will arrive by June", "the ministry"),
        ),
        (
            "Senator Okafor vowed to block the bill.",
            ("vowed", "to block the bill", "Senator Okafor"),
        ),
        (
            "The union argued that its members had not been paid since March.",
            ("argued", "its members had not been paid since March", "The union"),
        ),
        (
            "She believes that the embargo has failed.",
            ("believes", "the embargo has failed", "She"),
        ),
        (
            "Critics accused the governor of hiding the report.",
            ("accused", "the governor of hiding the report", "Critics"),
        ),
    ],
)  # fmt: skip
def test_a_claim_its_bounds_and_its_source(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ship left the harbour at noon and reached the island two days later.",
        "The house stands on a hill above the bay.",
        "Three hundred people work there.",
        "",
        "\n\n",
        "said",
        "Said.",
        "that",
    ],
)
def test_nothing_where_nobody_says_anything(text: str) -> None:
    assert found(text) == []


def test_what_explains_the_source_is_no_part_of_the_claim() -> None:
    text = "According to Ana Ruiz, a lawyer at the port, the company owes its men three months of pay."
    assert ("According", "the company owes its men three months of pay", "Ana Ruiz") in found(text)


def test_a_dateline_is_no_part_of_a_claim() -> None:
    text = "PORT ELLEN, Ore. (AP) — The mill has been closed for good, officials said."
    assert ("said", "The mill has been closed for good", "officials") in found(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Cuba will not accept new flights, a senior Cuban official said on Tuesday.",
            "Cuba will not accept new flights",
        ),
        ("The two sides met for six hours, a spokesman said on Monday.", "The two sides met for six hours"),
        ("Three people were hurt, police said Sunday.", "Three people were hurt"),
        ("The mine will close in June, its director said late Friday.", "The mine will close in June"),
    ],
)
def test_the_day_at_the_end_hides_no_claim(text: str, content: str) -> None:
    assert [claim[1] for claim in found(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "On the island nobody knew what the minister said on Tuesday.",
        "After the vote, the senator spoke on Tuesday.",
        "The minister, who came late, said on Tuesday.",
        "The strike ended, though the union said nothing on Monday.",
    ],
)
def test_a_day_alone_makes_no_claim(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("A senior official at the port disputed that account.", "that account"),
        ("Havana rejected that claim.", "that claim"),
        ("The embassy confirmed that detail.", "that detail"),
        ("The governor confirmed that version of events.", "that version of events"),
        ("Officials rejected that notion, and left.", "that notion"),
        ("He denied that blackouts were worse.", "blackouts were worse"),
        ("She confirmed that talks continue.", "talks continue"),
        ("The army denied that prisoners starved.", "prisoners starved"),
        ("The company denied that fuel in the depot leaked.", "fuel in the depot leaked"),
        ("The union said that pay fell.", "pay fell"),
    ],
)
def test_that_before_a_lone_noun_points_at_it(text: str, content: str) -> None:
    assert [claim[1] for claim in found(text)] == [content]


def test_a_bare_word_can_be_a_source() -> None:
    assert ("warn", "the reef will not recover", "environmentalists") in found(
        "But environmentalists warn that the reef will not recover."
    )


def test_words_of_deeds_must_be_surer_than_words_of_speech() -> None:
    doc = Document("The envoy said so. The envoy ordered it. She asked for help.", ENGLISH.vocabulary)
    words = claim_words("en")
    least = [words.least_chance(doc, trigger) for trigger in find_triggers(doc, words)]
    assert least[0] == words.usual
    assert min(least[1:3]) > words.usual


def test_a_claim_is_judged_by_what_is_claimed() -> None:
    kinds = {}
    for words in ("Peru", "the border", "the plan to leave", "reporters asking questions", "that it would go on"):
        doc = Document(f"Brazil condemned {words}.", ENGLISH.vocabulary)
        trigger = next(find_triggers(doc, claim_words("en")))
        row = judge.chance_features(doc, trigger, ((2, trigger.last),), "right", 0.5, 0.5)
        kinds[words] = row[judge.CHANCE_FEATURES.index("phrase and kind")]
    assert kinds == {
        "Peru": ("condemn", "name"),
        "the border": ("condemn", "np 2"),
        "the plan to leave": ("condemn", "clause"),
        "reporters asking questions": ("condemn", "verb"),
        "that it would go on": ("condemn", "clause"),
    }


def test_bare_that_is_no_part_of_a_claim() -> None:
    for _, content, _ in found("The envoy said that the road was open. He added that it would stay open."):
        assert not content.startswith("that")


def test_a_reason_to_keep_phrases_apart() -> None:
    doc = Document("Two groups call for reform. Two men call the police.", ENGLISH.vocabulary)
    assert [t.phrase for t in find_triggers(doc, claim_words("en")) if t.info.lemma == "call"] == ["call for", "call"]


def test_models_know_the_features_they_are_asked_about() -> None:
    wanted = {
        "claim start": bounds.START_FEATURES,
        "claim end": bounds.END_FEATURES,
        "claim left": detect.LEFT_FEATURES,
        "claim around": detect.LEFT_FEATURES,
        "claim right": detect.RIGHT_FEATURES,
        "claim source": sources.SOURCE_FEATURES,
        "claim chance": judge.CHANCE_FEATURES,
        "claim confidence": judge.CONFIDENCE_FEATURES,
    }
    for name, features in wanted.items():
        assert ENGLISH.models[name].names == features


def test_as_many_values_as_features() -> None:
    doc, claims = read(
        "On Monday, Mr. Ortiz, who said the road was open, told his men that they could go, but not yet."
    )
    words = claim_words("en")
    for trigger in find_triggers(doc, words):
        assert len(detect.right_features(doc, trigger, 0.5, "no")) == len(detect.RIGHT_FEATURES)
        assert len(bounds.start_features(doc, trigger, trigger.token + 1, -1)) == len(bounds.START_FEATURES)
        ends = bounds.possible_ends(doc, trigger.token + 1, trigger.last, words.inner)
        for row in bounds.end_rows(doc, trigger, trigger.token + 1, ends):
            assert len(row) == len(bounds.END_FEATURES)
        comma = detect.left_comma(doc, trigger, words.following)
        if comma >= 0:
            mark = detect.next_mark(doc, trigger)
            assert len(detect.left_features(doc, trigger, comma, mark)) == len(detect.LEFT_FEATURES)
    assert claims
    for claim in claims:
        options = sources.candidates(doc, claim.trigger, claim.frame.sentence.mentions)
        for row in sources.source_rows(doc, claim.trigger, claim.content, options):
            assert len(row) == len(sources.SOURCE_FEATURES)
        values = judge.chance_features(doc, claim.trigger, claim.content, claim.side, 0.5, 0.5)
        assert len(values) == len(judge.CHANCE_FEATURES)
        assert len(judge.confidence_features(doc, claim.frame, claim.side, 0.5)) == len(judge.CONFIDENCE_FEATURES)


_WORDS = st.sampled_from(
    [
        "the",
        "minister",
        "said",
        "that",
        "he",
        "Trump",
        "Havana",
        "according",
        "to",
        ",",
        ".",
        ":",
        ";",
        "“",
        "”",
        '"',
        "—",
        "(",
        ")",
        "claims",
        "vow",
        "accused",
        "of",
        "who",
        "and",
        "but",
        "would",
        "not",
        "been",
        "told",
        "reporters",
        "U.S.",
        "2024",
        "its",
        "plan",
        "to",
        "leave",
        "critics'",
        "criticised",
        "\n",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=60))
def test_spans_lie_in_the_text_and_in_order(words: list[str]) -> None:
    doc, claims = read(" ".join(words))
    seen = set()
    for claim in claims:
        assert 0 <= claim.confidence <= 1
        assert 0 <= claim.chance <= 1
        last = 0
        for start, end in claim.content:
            assert last <= start < end <= len(doc)
            last = end
        assert not any(start <= claim.frame.cue < end for start, end in claim.content)
        assert claim.content not in seen
        seen.add(claim.content)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_no_text_is_refused(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    "piece",
    ["said ", "he said that ", "said, ", "X, who said, ", "according to the the the ", "“ said ", "word ", "said\n"],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    def seconds(count: int) -> float:
        doc = Document(piece * count, ENGLISH.vocabulary)
        start = time.process_time()
        find(doc, ENGLISH)
        return time.process_time() - start

    seconds(50)
    short, long = seconds(500), seconds(2000)
    assert long < 8 * max(short, 0.01), "four times the text may not take eight times as long"


def test_a_claim_reaches_only_so_far() -> None:
    _, claims = read("The envoy said that " + "the road was open and " * 200 + "the sea was calm.")
    assert claims
    assert all(end - start <= REACH for claim in claims for start, end in claim.content)
