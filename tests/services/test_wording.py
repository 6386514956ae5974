"""The same statement in several articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Difference, Span, Status
from cubaquotes.services import wording
from cubaquotes.store import wording as store_wording
from tests.services.making import add_article, quote, quote_ids

SAID = "We will never accept the naval blockade of the island, whatever it costs"
CHANGED = "We shall never accept the naval blockade of this island, whatever it may cost"
PART = "never accept the naval blockade of the island"
OTHER = "The harvest of sugar was better than expected in the eastern provinces"

sentences = st.lists(st.sampled_from(["naval", "blockade", "Ёлка", "señor", "we", "never", "don’t", "й"]), max_size=14)


def article(project, *said, title):
    text = " ".join(f"“{words},” said Ana Díaz in {title}." for words in said)
    return add_article(project, text, [quote(text, words, speaker="Ana Díaz") for words in said], title=title)


def found(project, quote_id, **options):
    return {one.row.article_title: one for one in project.review.same_wording(quote_id, **options)}


@pytest.fixture
def press(project):
    """What was said, in five articles; the id of the first."""
    first = article(project, SAID, title="One")
    for words, title in ((SAID, "Same"), (CHANGED, "Changed"), (PART, "Part"), (OTHER, "Other")):
        article(project, words, title=title)
    return quote_ids(project, first)[0]


def test_the_same_and_nearly_the_same_in_other_articles(project, press):
    alike = found(project, press)
    assert list(alike) == ["Same", "Part", "Changed"]
    assert alike["Same"].similarity == 1
    assert alike["Same"].differences == (Difference("same", SAID.replace(",", ""), SAID.replace(",", "")),)
    assert 0.7 <= alike["Changed"].similarity < 0.8
    told = [(one.kind, one.here, one.there) for one in alike["Changed"].differences]
    assert told[:2] == [("same", "We", "We"), ("changed", "will", "shall")]
    assert ("same", *["never accept the naval blockade of"] * 2) in told
    assert ("only_there", "", "may") in told or ("changed", "costs", "may cost") in told
    assert [one.kind for one in alike["Part"].differences] == ["only_here", "same", "only_here"]
    assert list(found(project, press, limit=1)) == ["Same"]


def test_all_are_decided_at_once(project, press, people):
    alike = project.review.same_wording(press)
    change = project.review.assign_many([press, *(one.row.id for one in alike)], people["Maria Zakharova"])
    assert len(change.quotes) >= 4
    assert {one.row.status for one in project.review.same_wording(press)} == {Status.CORRECTED}
    project.history.undo()
    assert {one.row.status for one in project.review.same_wording(press)} == {Status.OPEN}


def test_own_boundaries_count(project, press):
    before = found(project, press)["Part"].similarity
    view = project.queues.views([press])[0]
    start = view.content[0].start + len("We will ")
    project.review.set_content(press, (Span(start, start + len(PART)),))
    assert before < found(project, press)["Part"].similarity == 1


def test_removed_articles_and_quotes_of_the_same_article_are_left_out(project, press):
    twice = article(project, SAID + " again", SAID + " today", title="Twice")
    ids = quote_ids(project, twice)
    assert set(found(project, ids[0])) == {"One", "Same", "Changed", "Part"}
    project.articles.remove(project.queues.rows([press])[0].article_id)
    assert "One" not in found(project, ids[0])
    with pytest.raises(NotAllowedError, match="not in the project"):
        project.review.same_wording(99_999)


def test_short_quotes_have_to_be_the_same_word_for_word(project):
    first = quote_ids(project, article(project, "I resign", title="One"))[0]
    for words, title in (("I resign", "Same"), ("I refuse", "Changed"), ("i, resign", "Written otherwise")):
        article(project, words, title=title)
    assert list(found(project, first)) == ["Same", "Written otherwise"]


def test_a_quote_of_common_words_is_found_by_its_wording(project, monkeypatch):
    monkeypatch.setattr(store_wording, "COMMON", 1)
    first = quote_ids(project, article(project, "we will do it all again", title="One"))[0]
    for title in ("Two", "Three"):
        article(project, "We will do it all again", title=title)
    article(project, "it will do all we again", title="Otherwise")
    assert set(found(project, first)) == {"Two", "Three"}


@pytest.mark.parametrize("words", ["«…» — 🤝!", '"*" OR NOT AND (', "а̏"])
def test_any_words_can_be_looked_for(project, words):
    first = quote_ids(project, article(project, f"{words} x", title="One"))[0]
    article(project, f"{words} x", title="Two")
    assert set(found(project, first)) <= {"Two"}


def test_accents_capitals_marks_and_yo_make_no_difference():
    assert wording.folded("Señor ЁЛКА Don’t МОЙ") == "senor елка don't мой"
    assert wording.differences("«Ёлка», señor", "елка senor…") == (Difference("same", "Ёлка señor", "елка senor"),)


@given(sentences, sentences)
def test_differences_tell_both_wordings_whole(one, other):
    steps = wording.differences(" ".join(one), " ".join(other))
    assert " ".join(step.here for step in steps if step.here) == " ".join(one)
    assert " ".join(step.there for step in steps if step.there) == " ".join(other)
    assert ({step.kind for step in steps} <= {"same"}) == (one == other)


@given(sentences, sentences)
def test_likeness_is_the_same_both_ways(one, other):
    here, there = wording.words(wording.folded(" ".join(one))), wording.words(wording.folded(" ".join(other)))
    assert wording.alike(here, there) == wording.alike(there, here)
    assert wording.alike(here, here) == (1.0 if here else None)
