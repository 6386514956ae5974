"""Type-ahead over many names, in either alphabet."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.model import Speaker, SpeakerId, SpeakerKind
from cubaquotes.speakers import Registry, fold
from cubaquotes.speakers.typing import TypeAhead

NAMES = ("Maria Zakharova", "Сергей Лавров", "José Martí", "Anna Zajac", "Дмитрий Песков", "Foreign Ministry")


def registry(names: tuple[str, ...] = NAMES) -> Registry:
    return Registry(Speaker(SpeakerId(n), name, SpeakerKind.PERSON) for n, name in enumerate(names, 1))


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("захар", "Maria Zakharova"), ("Zajár", "Maria Zakharova"), ("zakharow", "Maria Zakharova"),
        ("мария з", "Maria Zakharova"), ("lavr", "Сергей Лавров"), ("serg", "Сергей Лавров"), ("лавр", "Сергей Лавров"),
        ("jose marti", "José Martí"), ("peskov", "Дмитрий Песков"), ("dmitri", "Дмитрий Песков"),
        ("minis", "Foreign Ministry"),
    ],
)  # fmt: skip
def test_either_alphabet_finds_it(typed: str, wanted: str) -> None:
    assert registry().complete(typed)[0].name == wanted


def test_what_is_written_so_comes_before_what_only_sounds_so() -> None:
    assert [each.name for each in registry().complete("zaja")] == ["Anna Zajac", "Maria Zakharova"]


def test_a_name_that_begins_so_comes_before_one_in_the_middle() -> None:
    found = registry(("Ana Torres", "Torres Ana", "Castor")).complete("tor")
    assert [each.name for each in found] == ["Torres Ana", "Ana Torres", "Castor"]


def test_fifty_thousand_speakers_do_not_hold_anybody_up() -> None:
    names = TypeAhead((number, f"first{number % 97} last{number}") for number in range(50_000))
    names.find("x", 20)
    began = time.perf_counter()
    for typed in ("l", "last4", "first9 last", "zz", "ласт49", "99"):
        names.find(typed, 20)
    assert (time.perf_counter() - began) / 6 < 0.05


@given(st.lists(st.text("abcдж ", min_size=1, max_size=8), max_size=12), st.text("abcдж ", max_size=3))
def test_all_that_contain_the_letters_are_found(names: list[str], typed: str) -> None:
    folded = [fold(name) for name in names]
    wanted = fold(typed)
    found = TypeAhead(enumerate(folded)).find(typed, 100)
    assert {number for number, name in enumerate(folded) if wanted and wanted in name} <= set(found)
    assert len(found) == len(set(found))
