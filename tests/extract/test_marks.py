import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.extract.marks import find_stretches


def inner(text: str) -> list[str]:
    return [text[s.inner_start : s.inner_end] for s in find_stretches(text)[0]]


@pytest.mark.parametrize("pair", ["“”", '""', "«»", "„“", ("''", "''"), ("``", "''")])
def test_every_style_of_marks(pair: tuple[str, str]) -> None:
    text = f"{pair[0]}We will not go,{pair[1]} he said. {pair[0]}Never.{pair[1]}"
    assert inner(text) == ["We will not go,", "Never."]


def test_single_marks_in_a_headline_and_apostrophes_besides() -> None:
    assert inner("Havana hears a ‘new tone’ from Cuba’s neighbours’ envoy") == ["new tone"]
    assert inner("'Tis the crew's next stop in the pilots' office.") == []


def test_inches_are_no_marks() -> None:
    assert inner("The pipe is 36\" across, and the tank 40' tall.") == []


def test_a_quote_left_open_ends_with_its_paragraph_and_goes_on_in_the_next() -> None:
    first, second = find_stretches("“One.\n\n“Two,” she said.")[0]
    assert not first.closed
    assert second.reopened


def test_an_odd_number_of_marks_loses_only_its_paragraph() -> None:
    assert inner("“Lost mark.\nNothing.\n“Fine,” she said.") == ["Lost mark.", "Fine,"]


def test_nested_marks_belong_to_the_outer_stretch() -> None:
    outer, nested = find_stretches("“They say ‘be patient’ and “go home” again,” he said.")
    assert len(outer) == 1
    assert {n.parent for n in nested} == {outer[0]}


@given(st.text(alphabet="ab .,\n'’‘\"“”«»„36", max_size=80))
def test_stretches_lie_in_the_text_and_in_order(text: str) -> None:
    outer, _ = find_stretches(text)
    end = 0
    for s in outer:
        assert end <= s.start < s.inner_start < s.inner_end <= s.end <= len(text)
        end = s.end


@pytest.mark.parametrize("text", ["« Non »", "“ Non ”", "«\u00a0Non\u00a0»", "“Non \n"])
def test_white_space_inside_the_marks_is_no_part_of_the_words(text: str) -> None:
    assert inner(f"He said: {text}") == ["Non"]


@pytest.mark.parametrize("text", ['" "', "“ … ”", "«?!»", "“.\n\n“Yes.”"])
def test_marks_that_hold_no_word_are_no_stretch(text: str) -> None:
    assert "".join(inner(text)) in ("", "Yes.")
