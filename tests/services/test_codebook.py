"""The codebook in a project."""

import json

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import StanceValue


def keys(project, **kwargs):
    return [target.key for target in project.codebook.targets(**kwargs)]


def test_a_target_is_added_edited_and_undone(project):
    change = project.codebook.add(" Arms  for Kyiv ", "Weapons.", ["tanks", " tanks ", ""])
    assert change.codebook
    target = project.codebook.targets()[-1]
    assert (target.label, target.key, target.words) == ("Arms for Kyiv", "arms_for_kyiv", ("tanks",))
    project.codebook.edit(target.id, label="Arms", words=["jets"])
    target = project.codebook.targets()[-1]
    assert (target.label, target.key, target.description, target.words) == (
        "Arms",
        "arms_for_kyiv",
        "Weapons.",
        ("jets",),
    )
    project.history.undo()
    project.history.undo()
    assert len(project.codebook.targets()) == 12


def test_labels_and_keys_are_told_apart(project):
    project.codebook.add("Aid")
    with pytest.raises(NotAllowedError, match="called “Aid”"):
        project.codebook.add("AID")
    with pytest.raises(NotAllowedError, match="key “aid”"):
        project.codebook.add("Other", key="aid")
    with pytest.raises(NotAllowedError, match="can't be a target's key"):
        project.codebook.add("Other", key="Not Plain")
    with pytest.raises(NotAllowedError, match="needs a label"):
        project.codebook.add("  ")
    project.codebook.edit(project.codebook.targets()[-1].id, label="Relief")
    project.codebook.add("Aid")
    assert keys(project)[-2:] == ["aid", "aid_2"]


def test_targets_move(project):
    first, second, *_, last = project.codebook.targets()
    project.codebook.move(last.id, 0)
    assert keys(project)[:2] == [last.key, first.key]
    project.codebook.move(first.id, 99)
    assert keys(project)[:2] + keys(project)[-1:] == [last.key, second.key, first.key]
    project.history.undo()
    project.history.undo()
    assert keys(project)[0] == first.key


def test_a_hidden_target_keeps_its_stances(project, ids, targets):
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.SUPPORTS)
    project.codebook.set_active(targets["ukraine"], False)
    assert "ukraine" not in keys(project)
    assert "ukraine" in keys(project, inactive=True)
    assert project.counts().by_stance == {("Maria Zakharova", "ukraine", "supports"): 1}
    project.codebook.set_active(targets["ukraine"], True)
    assert "ukraine" in keys(project)


def test_what_is_not_there_is_refused(project):
    with pytest.raises(NotAllowedError, match="not in the codebook"):
        project.codebook.edit(999, label="x")


def test_words_of_any_alphabet_are_stored_as_they_are(project):
    project.codebook.add("Блокада", words=["блокада", "ёлка"])
    (stored,) = project._store.one("SELECT words FROM target WHERE label = 'Блокада'")
    assert json.loads(stored) == ["блокада", "ёлка"]
    assert "ёлка" in stored
