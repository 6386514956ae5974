"""The default codebook and the keys of targets."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.codebook import default_targets, key_for, words_of_target

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def test_the_default_targets_are_those_of_the_field():
    gold = sorted(SEEDS.glob("*.gold.json"))
    if not gold:
        pytest.skip("there are no gold files beside the checkout")
    wanted = json.loads(gold[0].read_text(encoding="utf-8"))["codebook"]
    assert [target.key for target in default_targets()] == list(wanted)


def test_the_default_targets_can_be_shown_and_looked_for():
    targets = default_targets()
    assert len(targets) == 12
    assert len({target.label for target in targets}) == 12
    for target in targets:
        assert 0 < len(target.label) <= 22  # the grid is narrow
        assert target.description.endswith(".")
        assert target.words
        assert key_for(target.key, lambda _key: False) == target.key


@pytest.mark.parametrize(
    ("label", "key"),
    [("Arms & money", "arms_money"), ("Política exterior", "politica_exterior"), ("Помощь", "помощь"), ("…", "target")],
)
def test_keys_are_made_from_labels(label, key):
    assert key_for(label, lambda _key: False) == key


@given(st.lists(st.text(max_size=8), max_size=12))
def test_keys_are_never_given_twice(labels):
    taken = set()
    for label in labels:
        key = key_for(label, taken.__contains__)
        assert key
        assert key not in taken
        taken.add(key)


def test_words_are_tidied():
    assert words_of_target(["a  b", "", " a b", "c"]) == ("a b", "c")
