"""The one normalisation: what changes, what stays, and that it is done for good."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.importers.normalise import normalise

any_text = st.text(st.characters())  # halves of surrogate pairs included


@given(any_text)
def test_once_is_for_good(text):
    once, _ = normalise(text)
    assert normalise(once) == (once, 0)


@given(any_text)
def test_what_comes_out_can_be_stored_and_shown(text):
    stored, _ = normalise(text)
    assert stored.encode("utf-8").decode("utf-8") == stored
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} and char not in "\n\t" for char in stored)
    assert not {"\u2028", "\u2029", "\ufdd0", "\uffff"} & set(stored)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"])))
def test_plain_text_stays_as_it_is(text):
    text = text.lstrip("\ufeff").rstrip()
    assert normalise(text) == (text, 0)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\f", "\v"])
def test_every_line_end_becomes_a_newline(end):
    assert normalise(f"a{end}b") == ("a\nb", 0)


def test_what_can_not_be_shown_is_replaced_and_counted():
    assert normalise("\ufeffa\0b\ud800c\x1bd") == ("a\ufffdb\ufffdc\ufffdd", 3)


@pytest.mark.parametrize("end", ["", "\n", "\r\n\r\n", " \u00a0\t\u2029", "\ufeff\n"])
def test_what_ends_an_article_is_not_part_of_it(end):
    assert normalise(f"  Trade goes on.{end}") == (f"  Trade goes on.{end.rstrip()}", 0)


def test_accents_spaces_and_emoji_stay():
    text = "cafe\u0301\u00a0— 😀\u200d \ufeff«да»\tñ\u00ad"
    assert normalise(text) == (text, 0)
