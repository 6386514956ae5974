"""“The official” of one article is not “the official” of another."""

import pytest

from cubaquotes.model import Span, Status
from cubaquotes.services import open_project
from tests.services.making import TEXT, add_article, quote_ids, seen


@pytest.fixture
def other(project, ids):
    """The quotes of a second article with the same mentions."""
    return quote_ids(project, add_article(project, TEXT + " ", title="Later talks"))


def suggested(project, quote_id):
    view = project._session.view(quote_id)
    return view.suggestion.speaker, view.suggested_speaker_id


def names(project):
    return [speaker.name for speaker in project.speakers.all() if "official" in speaker.name]


def test_a_confirmed_bare_role_is_known_in_its_article_only(project, ids, other):
    before = seen(project)
    change = project.review.confirm(ids[1])
    (who,) = {view.speaker_id for view in change.quotes if view.status.decided}
    assert ids[2] in {view.id for view in change.quotes}
    assert suggested(project, ids[2]) == ("the official", who)
    assert suggested(project, other[1]) == ("the official", None)
    with open_project(project.path, annotator="Ben") as ben:
        assert suggested(ben, ids[2]) == ("the official", who)
    assert project.review.confirm(ids[2]).quotes[0].status is Status.CONFIRMED
    assert names(project).count("the official") == 1
    project.history.undo()
    project.history.undo()
    assert seen(project) == before


def test_confirming_it_elsewhere_makes_another_speaker_named_after_the_article(project, ids, other):
    project.review.confirm(ids[1])
    before = seen(project)
    project.review.confirm(other[1])
    assert sorted(names(project)) == ["Senior Cuban official", "the official", "the official (Later talks)"]
    name, who = suggested(project, other[2])
    assert (name, who is not None) == ("the official (Later talks)", True)
    project.review.confirm(other[2])
    rows = {row["quote_id"]: row for row in project.export.rows()}
    assert [rows[i]["speaker"] for i in (ids[1], *other[1:3])] == ["the official", name, name]
    assert rows[ids[1]]["speaker_id"] != rows[other[1]]["speaker_id"]
    assert project.check() == []
    project.history.undo()
    project.history.undo()
    assert seen(project) == before


def test_own_boundaries_change_nothing_about_who_it_is(project, ids):
    project.review.confirm(ids[1])
    project.review.set_content(ids[1], (Span(64, 70),))
    assert suggested(project, ids[2])[1] == project._session.view(ids[1]).speaker_id


def test_a_quote_added_by_hand_names_the_same_one(project, article_id, ids):
    project.review.confirm(ids[1])
    start = TEXT.index("the «Ёлка»")
    project.review.add(article_id, (Span(start, TEXT.index("plan", start)),))
    added = next(q for q in project.articles.open(article_id).quotes if q.status is Status.ADDED)
    assert added.suggestion.speaker == "the official"
    assert added.speaker_id == project._session.view(ids[1]).speaker_id


def test_a_correction_to_somebody_is_not_what_the_role_is_called(project, ids, people):
    project.review.assign(ids[1], people["Nikolai Patrushev"])
    assert suggested(project, ids[2]) == ("the official", None)


def test_an_entry_that_no_decision_names_is_taken_for_it(project, ids):
    project.review.confirm(ids[1])
    project.review.reopen(ids[1])
    assert suggested(project, ids[1]) == ("the official", None)
    project.review.confirm(ids[1])
    assert names(project).count("the official") == 1


def test_pinned_or_by_an_alias_it_is_known_everywhere(project, ids, other, people):
    project.review.confirm(ids[1])
    who = project._session.view(ids[1]).speaker_id
    project.speakers.pin(who, 9)
    assert suggested(project, other[1]) == ("the official", who)
    project.speakers.pin(who, None)
    assert suggested(project, other[1]) == ("the official", None)
    project.speakers.merge(people["Nikolai Patrushev"], [who])
    assert suggested(project, ids[2]) == ("Nikolai Patrushev", people["Nikolai Patrushev"])
    assert suggested(project, other[1]) == ("the official", None)
    project.speakers.add_alias(people["Nikolai Patrushev"], "the official")
    assert suggested(project, other[1]) == ("Nikolai Patrushev", people["Nikolai Patrushev"])


def test_a_new_name_holds_in_its_article(project, ids, other):
    project.review.confirm(ids[1])
    who = project._session.view(ids[1]).speaker_id
    project.speakers.edit(who, name="Juan Pérez")
    assert suggested(project, ids[2]) == ("Juan Pérez", who)
    assert suggested(project, other[1]) == ("the official", None)
    project.review.confirm(other[1])
    assert names(project).count("the official") == 1
