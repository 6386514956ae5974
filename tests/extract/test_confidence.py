"""Scoring models: a sum of looked-up weights, and how the values look in the data file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.extract.confidence import Model, Value, as_text, bucket, from_text

_CLASSES = st.sampled_from(["said", "/", "-", "noun words", "Name’s", '"', "--"])
_PARTS = st.one_of(st.integers(-1, 40), _CLASSES)


@given(st.one_of(_PARTS, st.lists(_PARTS, min_size=2, max_size=4).map(tuple)))
def test_a_value_is_read_as_it_was_written(value: Value) -> None:
    assert from_text(as_text(value)) == value


def test_what_no_weight_was_learned_for_counts_nothing() -> None:
    model = Model(0.5, ("one", "two"), ({"said": 1.0}, {("said", 3): -0.25}))
    assert model.score(["said", ("said", 3)]) == pytest.approx(1.25)
    assert model.score(["other", ("said", 4)]) == pytest.approx(0.5)
    assert model.chance(["other", 7]) == pytest.approx(0.6225, abs=1e-4)


@given(st.integers(0, 200))
def test_counts_grow_coarser_and_never_smaller(number: int) -> None:
    assert bucket(number) <= bucket(number + 1)
    assert bucket(number) <= number
