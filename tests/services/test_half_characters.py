"""Halves of surrogate pairs, which a paste can bring and no file can hold, are stored as U+FFFD wherever they stand."""

import pytest

from cubaquotes.model import Metadata, SpeakerKind, StanceValue
from tests.services.making import seen

HALF, STORED = "a\ud83d b", "a\ufffd b"


def actions(project, article_id, ids, targets, people):
    """Everything with words of a person's own."""
    review, speakers, codebook = project.review, project.speakers, project.codebook
    zakharova = people["Maria Zakharova"]
    yield lambda: review.set_note(ids[0], HALF)
    yield lambda: review.set_stance(ids[0], targets["ukraine"], StanceValue.OPPOSES, note=HALF)
    yield lambda: project.articles.edit(article_id, Metadata(HALF, HALF, HALF, HALF, HALF, "en"))
    yield lambda: speakers.edit(zakharova, name=HALF)
    yield lambda: speakers.edit(zakharova, note=HALF)
    yield lambda: speakers.add_alias(people["Nikolai Patrushev"], f"{HALF} c")
    yield lambda: speakers.remove_alias(people["Nikolai Patrushev"], f"{HALF} c")
    yield lambda: speakers.create(f"{HALF} d", SpeakerKind.ROLE, [f"{HALF} e"])
    yield lambda: review.assign_new(ids[1], f"{HALF} f")
    yield lambda: codebook.add(HALF, HALF, [HALF], "")
    yield lambda: codebook.edit(targets["ukraine"], label=HALF, description=HALF, words=[HALF])


def test_every_action_can_be_stored_and_undone(project, article_id, ids, targets, people):
    states = [seen(project)]
    for act in actions(project, article_id, ids, targets, people):
        act()
        states.append(seen(project))
        assert states[-1] != states[-2]
    assert "\ufffd" in repr(states[-1])
    assert "\\ud83d" not in repr(states)
    assert project.check() == []
    for before in reversed(states[:-1]):
        assert project.history.undo() is not None
        assert seen(project) == before


def test_the_same_words_again_are_no_change(project, ids):
    project.review.set_note(ids[0], HALF)
    assert project.articles.open(1).quotes[0].mine.note == STORED
    number = len(project.history.entries())
    project.review.set_note(ids[0], HALF)
    assert len(project.history.entries()) == number


def test_a_pair_that_was_torn_apart_is_one_character_again(project, ids):
    project.review.set_note(ids[0], "\ud83e\udd1d")
    assert project.articles.open(1).quotes[0].mine.note == "🤝"


@pytest.mark.parametrize("words", ["\ud83d", HALF, "trade \udd1d"])
def test_they_can_be_searched_and_filtered_for(project, ids, words):
    assert project.find(words) is not None
    assert list(project.export.rows(speaker=words)) == []
    assert list(project.export.rows(annotator=words)) == []
