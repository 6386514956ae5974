from itertools import pairwise

import pytest

from cubaquotes.extract.lang import load
from cubaquotes.extract.lang.en.inflect import forms
from cubaquotes.extract.mentions import find_mentions
from cubaquotes.extract.text import Document

ENGLISH = load("en")


def document(text: str) -> Document:
    return Document(text, ENGLISH.vocabulary)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Dorn left. She stayed.", ["Mr. Dorn left.", "She stayed."]),
        ("The U.S. Senate met at 5 p.m. on Monday.", ["The U.S. Senate met at 5 p.m. on Monday."]),
        ("“Why? Who?” Ana Ruiz asked. He left.", ["“Why? Who?” Ana Ruiz asked.", "He left."]),
        ("“We go.” The rest stayed.", ["“We go.”", "The rest stayed."]),
        ("A headline\nA text.", ["A headline", "A text."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    doc = document(text)
    starts = [doc.starts[i] for i in doc.sentences[:-1]] + [len(text)]
    assert [text[a:b].strip() for a, b in pairwise(starts)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trump says voters like him.", ["Trump", "voters", "him"]),
        ("A senior State Department official said so.", ["A senior State Department official"]),
        ("Mr. Obama and John F. Dorn openly agreed.", ["Mr. Obama", "John F. Dorn"]),
        ("Said Ellis: go.", ["Ellis"]),
        ("White House press secretary Ana Ruiz told us.", ["White House press secretary Ana Ruiz", "us"]),
        ("a poll that shows growth", ["a poll", "that"]),
    ],
)
def test_mentions(text: str, expected: list[str]) -> None:
    doc = document(text)
    assert [m.span(doc).of(text) for m in find_mentions(doc, 0, len(doc))] == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("say", {"say", "says", "saying", "said"}),
        ("deny", {"deny", "denies", "denying", "denied"}),
        ("stress", {"stress", "stresses", "stressing", "stressed"}),
        ("argue", {"argue", "argues", "arguing", "argued"}),
        ("admit", {"admit", "admits", "admitting", "admitted"}),
        ("put", {"put", "puts", "putting"}),
        ("write", {"write", "writes", "writing", "wrote", "written"}),
        ("lie", {"lie", "lies", "lying", "lied"}),
    ],
)
def test_forms_of_verbs(verb: str, expected: set[str]) -> None:
    irregular = {
        "say": "said said",
        "admit": "admitted admitted",
        "put": "put put",
        "write": "wrote written",
        "lie": "lied lied",
    }
    assert set(forms(verb, irregular)) == expected


def test_token_positions_are_code_points() -> None:
    text = "😀 “Да,” Ана сказала. 𝔘"
    doc = document(text)
    assert [text[s : s + len(w)] for s, w in zip(doc.starts, doc.words, strict=True)] == doc.words
