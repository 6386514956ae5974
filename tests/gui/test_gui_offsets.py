"""Code points and UTF-16 units, against Python's own encoder."""

from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.gui.reading.marks import MarkIndex
from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.model import Quote, QuoteId, QuoteType, QuoteView, Span
from cubaquotes.model.ids import ArticleId

TEXTS = st.text(st.sampled_from("ab “”é\u0301Ж\u202e\n🙂𝄞👩🏽‍🚀"), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    places = Utf16Map(text)
    point = data.draw(st.integers(0, len(text)))
    assert places.to_units(point) == units(text[:point])
    assert places.to_point(places.to_units(point)) == point


@given(TEXTS)
def test_a_unit_inside_a_pair_belongs_to_its_character(text: str) -> None:
    places = Utf16Map(text)
    for point, character in enumerate(text):
        if units(character) == 2:
            assert places.to_point(units(text[:point]) + 1) == point


def quote(number: int, *spans: tuple[int, int]) -> QuoteView:
    content = tuple(Span(*span) for span in spans)
    suggestion = Quote(str(number), QuoteType.DIRECT, "", content, content, (), (), (), "A", 0.9, "")
    return QuoteView(QuoteId(number), ArticleId(1), suggestion, None, None)


SPANS = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(st.lists(SPANS, min_size=1, max_size=3), max_size=12), st.integers(0, 70), st.integers(1, 20))
def test_the_marks_of_a_stretch_are_those_that_overlap_it(
    many: list[list[tuple[int, int]]], start: int, length: int
) -> None:
    quotes = [quote(number, *spans) for number, spans in enumerate(many)]
    index = MarkIndex(quotes, Utf16Map("x" * 80))
    wanted = sorted(
        (one, other, number)
        for number, spans in enumerate(many)
        for one, other in spans
        if one < start + length and other > start
    )
    assert sorted((m.start, m.end, int(m.quote_id)) for m in index.between(start, start + length)) == wanted


def test_nested_marks_know_their_depth_and_the_innermost_is_found() -> None:
    index = MarkIndex([quote(1, (0, 30)), quote(2, (5, 20)), quote(3, (6, 8)), quote(4, (32, 40))], Utf16Map("x" * 50))
    assert [mark.depth for mark in index] == [0, 1, 2, 0]
    found = index.at(7)
    assert found is not None
    assert found.quote_id == 3
    assert index.at(31) is None
