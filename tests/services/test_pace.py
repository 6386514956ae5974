"""How long a decision takes."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.services.pace import ENOUGH, PAUSE, seconds_each

BEGIN = datetime(2022, 3, 1, 9, tzinfo=UTC)


def told(gaps, numbers=None):
    """Decisions with these seconds between them."""
    at, made = BEGIN, []
    for gap, number in zip([0, *gaps], numbers or [1] * (len(gaps) + 1), strict=True):
        at += timedelta(seconds=gap)
        made.append((at.strftime("%Y-%m-%dT%H:%M:%SZ"), number))
    return made


def test_an_even_pace_is_told():
    assert seconds_each(told([3] * 30)) == 3


def test_too_few_decisions_say_nothing():
    assert seconds_each([]) is None
    assert seconds_each(told([3] * (ENOUGH - 2))) is None
    assert seconds_each(told([3] * (ENOUGH - 1))) == 3


def test_pauses_are_not_counted():
    assert seconds_each(told([4, PAUSE + 1, 4] * 12)) == 4
    assert seconds_each(told([PAUSE + 1] * 40)) is None


def test_batches_are_not_counted():
    assert seconds_each(told([5, 1] * 20, [1, *[1, 500] * 20])) == 5


def test_several_decisions_in_a_second_are_not_infinitely_fast():
    assert 0 < seconds_each(told([0, 1] * 20)) < 1


def test_few_decisions_that_take_long_make_most_of_the_time():
    assert seconds_each(told([2, 2, 2, 40] * 10)) == 11.5


def test_a_clock_set_back_does_no_harm():
    assert seconds_each(told([2] * 15 + [-3600] + [2] * 15)) == 2


@given(st.lists(st.integers(0, 900), max_size=60))
def test_never_outside_of_what_was_measured(gaps):
    kept = [gap for gap in gaps if gap <= PAUSE]
    pace = seconds_each(told(gaps))
    assert (pace is None) == (len(kept) + 1 < ENOUGH)
    if pace is not None:
        assert max(0, min(kept) - 0.5) <= pace <= max(kept) + 0.5
