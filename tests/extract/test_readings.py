"""Who is given a quoted stretch, where several cues, names and signs compete for it."""

import pytest

from cubaquotes.extract import extract
from cubaquotes.extract.lang import load
from cubaquotes.extract.mentions import find_mentions
from cubaquotes.extract.said.attribution import options
from cubaquotes.extract.said.cues import SOURCE_FEATURES, candidates, find_frames, source_rows
from cubaquotes.extract.said.nesting import hold, tag_place
from cubaquotes.extract.said.readings import FEATURES, Reading
from cubaquotes.extract.said.units import make_units
from cubaquotes.extract.text import Document

MANY = (
    "HARBOR NEWS: Ferry ‘Safe’ After All\n"
    "“It floats,” said Ana Brandt. “It always has,” she added, and the crew sang.\n"
    "Lewis Pohl said the town, which critics call “a sleeping giant,” would vote. He was asked: “When?”\n"
    "According to the clerk, the vote is “next week.”\n"
    "“So they say,” — Ada Holm\n"
)


def sources(text: str) -> list[str]:
    """The mentions that the quotes with marks are given to."""
    return [quote.source[0].of(text) if quote.source else "" for quote in extract(text, "en") if quote.quoted]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The votes are counted - Carla Brenn: “We have seen nothing like it in all of our forty years.”",
            "Carla Brenn",
        ),
        (
            "On stage in May, she returned to her familiar lines: “It is called the island first, and it is ours.”",
            "she",
        ),
        ("Republican pollster Dale Shaw: “Candidates who win early see the biggest boost in support.”", "Dale Shaw"),
    ],
)
def test_who_stands_before_a_colon_says_what_follows(text: str, source: str) -> None:
    (found,) = sources(text)
    assert found.endswith(source)


def test_who_signs_in_the_paragraph_behind_it_said_it() -> None:
    assert sources("“We have lost the harbor.”\n\n— Carla Brenn.\n\nThe party met.\n") == ["Carla Brenn"]
    assert "Carla Brenn" not in sources("“We lost,” she said.\n\n— Carla Brenn, who lost, met the party.\n")


def test_a_label_in_marks_says_nothing() -> None:
    assert sources("The vote is over.\n\n“Related:”\n\nMore news came.\n") == []


def test_verbs_of_manner_are_cues() -> None:
    assert sources("“This is fantastic!” beamed Donald Hartley of Madison.") == ["Donald Hartley"]


def test_a_headline_gives_all_after_the_colon_to_the_name_before_it() -> None:
    text = "Brenda Holt: Old Bridge ‘Perfectly Safe’ for Buses\n\nThe mayor was on the radio on Monday.\n"
    quotes = [quote for quote in extract(text, "en") if quote.quoted]
    assert [(quote.speaker, quote.text) for quote in quotes] == [
        ("Brenda Holt", "Old Bridge ‘Perfectly Safe’ for Buses")
    ]
    assert "colon" in quotes[0].reason


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Hours later, Pohl returned the favor to Brandt, telling the Herald, “She is a wonder.”", "Pohl"),
        ("“It was never ours,” said Ana Brandt, who told Pohl so in May.", "Ana Brandt"),
        ("According to the Herald, Ana Brandt told her staff that they were “a family of owls.”", "Ana Brandt"),
    ],
)
def test_the_subject_of_the_cue_is_found_among_other_names(text: str, source: str) -> None:
    assert sources(text) == [source]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The metalworkers’ union said so.", "The metalworkers’ union"),
        ("The defending champion Kovar said so.", "The defending champion Kovar"),
        ("Some tweets accused the mayor.", "Some tweets"),
        ("The pilots’ said so.", "The pilots"),
    ],
)
def test_a_phrase_is_kept_whole(text: str, phrase: str) -> None:
    doc = Document(text, load("en").vocabulary)
    assert find_mentions(doc, 0, len(doc))[0].span(doc).of(text) == phrase


def test_a_quote_does_not_go_on_in_a_paragraph_of_another_language() -> None:
    text = (
        "“We are watching the port closely,” Harlan Boyd said on Tuesday, when he was asked about the strike of the "
        "pilots and of the men who load the ships.\n\n"
        "«Мы поможем с топливом», — заявил Семён Грачёв в понедельник в порту, где его ждали журналисты и рабочие.\n"
    )
    quotes = [quote for quote in extract(text) if quote.quoted]
    assert [quote.speaker for quote in quotes] == ["Harlan Boyd", "Семён Грачёв"]
    assert all("\n" not in text[quote.content[0].start : quote.content[-1].end] for quote in quotes)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Brandt said that Pohl called it “a loss.”", "that"),
        ("The mayor says his rival called it “a loss.”", "directly"),
        ("Brandt said so, and Pohl called it “a loss.”", "conjunction"),
        ("Brandt said so on Monday, Pohl called it “a loss.”", "comma"),
        ("Brandt said no and called it “a loss.”", "coordinated"),
    ],
)
def test_how_a_report_hangs_on_the_one_before(text: str, held: str) -> None:
    language = load("en")
    doc = Document(text, language.vocabulary)
    first, second = find_frames(doc, language)
    assert hold(doc, first, second) == held
    assert hold(doc, second, first) == "!" + held
    assert hold(doc, first, None) == "none"


def test_where_the_tag_of_a_sentence_stands() -> None:
    language = load("en")
    doc = Document("Pohl called it “a loss,” Brandt said.", language.vocabulary)
    inner, tag = find_frames(doc, language)
    last = make_units(doc, [inner, tag])[0].last
    assert tag_place([inner, tag], [False, True], inner, last) == "behind"
    assert tag_place([inner, tag], [False, True], tag, last) == "own"
    assert tag_place([inner, tag], [False, False], inner, last) == "none"


def test_a_day_is_nobody() -> None:
    doc = Document("Saturday in the hall Ana Brandt said so.", load("en").vocabulary)
    assert [mention.span(doc).of(doc.text) for mention in find_mentions(doc, 0, len(doc))] == ["the hall Ana Brandt"]


def test_a_participle_at_the_beginning_has_the_subject_of_its_sentence() -> None:
    language = load("en")
    doc = Document("Conceding that the deal of the two towns was bad, Pohl left the hall.", language.vocabulary)
    (frame,) = find_frames(doc, language)
    assert "Pohl" in [mention.span(doc).of(doc.text) for mention in candidates(doc, frame)]


def test_every_option_has_a_value_for_each_of_its_features() -> None:
    language = load("en")
    doc = Document(MANY, language.vocabulary)
    frames = find_frames(doc, language)
    units = make_units(doc, frames)
    done: list[Reading] = []
    kinds = set()
    for at, unit in enumerate(units):
        found = options(doc, units, at, done, frames)
        for option in found:
            assert len(option.values) == len(FEATURES[option.kind]), option.kind
            kinds.add(option.kind)
        done.append(Reading(unit, found[0], 1.0))
    assert kinds == set(FEATURES)
    for frame in frames:
        assert all(len(row) == len(SOURCE_FEATURES) for row in source_rows(doc, frame, candidates(doc, frame)))
