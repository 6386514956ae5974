"""Cutting and joining spans, without a project."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.model import Annotation, AnnotatorId, Span, Stance, StanceValue, Status, TargetId
from cubaquotes.services import parts

TEXT = "We will trade 🤝 with Cuba, and   talk."


def spans(*pairs):
    return tuple(Span(*pair) for pair in pairs)


@st.composite
def texts_with_content(draw):
    """A text, and stretches of it that are in order and apart."""
    text = draw(st.text(alphabet="ab 🤝é,.\n", min_size=1, max_size=40))
    borders = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)))
    return text, tuple(Span(a, b) for a, b in zip(borders[::2], borders[1::2], strict=False))


def covered(content):
    return {place for span in content for place in range(span.start, span.end)}


def test_a_cut_between_words_leaves_no_space_at_its_edges():
    for at in (13, 14):
        assert parts.split(spans((0, 26)), at, TEXT) == (spans((0, 13)), spans((14, 26)))
    assert parts.split(spans((0, 13), (17, 26)), 15, TEXT) == (spans((0, 13)), spans((17, 26)))


def test_no_cut_within_a_word_or_outside_of_the_quote():
    for at in (0, -3, 1, 10, 26, 99):
        assert parts.split(spans((0, 26)), at, TEXT) is None
    assert parts.split(spans((8, 15)), 14, TEXT) is None  # only an emoji would be left


@given(texts_with_content(), st.integers(-1, 41))
def test_a_cut_loses_nothing_but_space(sample, at):
    text, content = sample
    pair = parts.split(content, at, text)
    if pair is not None:
        before, after = pair
        assert all(span.end <= at for span in before)
        assert all(span.start >= at for span in after)
        lost = covered(content) - covered(before) - covered(after)
        assert all(text[place].isspace() for place in lost)
        assert covered(before) | covered(after) <= covered(content)
        for part in pair:
            assert all(span.of(text) == span.of(text).strip() for span in part)
            assert any(span.of(text).strip(" ,.🤝") for span in part)


@given(texts_with_content(), texts_with_content())
def test_a_union_has_all_of_both_in_order(one, other):
    text = max(one[0], other[0], key=len)
    joined = parts.union(one[1], other[1], text)
    assert covered(one[1]) | covered(other[1]) <= covered(joined)
    assert all(text[place].isspace() for place in covered(joined) - covered(one[1]) - covered(other[1]))
    assert all(a.end < b.start for a, b in pairwise(joined))
    assert parts.holds(joined, one[1])
    assert parts.holds(joined, other[1])


def test_paragraphs_stay_apart():
    assert parts.union(spans((0, 2)), spans((3, 5)), "ab cd") == spans((0, 5))
    assert parts.union(spans((0, 2)), spans((3, 5)), "ab\ncd") == spans((0, 2), (3, 5))


def test_what_lies_inside():
    assert parts.inside(spans((0, 10), (12, 20)), spans((5, 14))) == spans((5, 10), (12, 14))
    assert parts.inside(spans((0, 3)), spans((3, 9))) == ()
    assert not parts.holds(spans((0, 5)), spans((3, 9)))


def test_stances_go_with_their_evidence():
    def stance(target, *evidence):
        return Stance(TargetId(target), StanceValue.SUPPORTS, evidence=Span(*evidence) if evidence else None)

    first, second, none, outside = stance(1, 0, 4), stance(2, 8, 9), stance(3), stance(4, 30, 31)
    assert parts.shared_out((first, second, none, outside), spans((0, 5)), spans((6, 9))) == (
        (first, none, outside),
        (second, none, outside),
    )


def test_an_open_quote_takes_what_was_decided_about_the_other():
    opened = Annotation(AnnotatorId(1), note="a", stances=(Stance(TargetId(1), StanceValue.OPPOSES),))
    decided = Annotation(
        AnnotatorId(1), Status.CORRECTED, 7, note="b",
        stances=(Stance(TargetId(1), StanceValue.SUPPORTS), Stance(TargetId(2), StanceValue.MIXED)),
    )  # fmt: skip
    one = parts.joined(opened, decided)
    assert (one.status, one.speaker_id, one.note) == (Status.CONFIRMED, 7, "a\nb")
    assert [(stance.target_id, stance.value) for stance in one.stances] == [
        (1, StanceValue.OPPOSES),
        (2, StanceValue.MIXED),
    ]
    assert parts.joined(opened, opened).status is Status.OPEN
