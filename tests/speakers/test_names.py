import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.speakers import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Díaz-Canel", "diaz canel"),
        ("Mr. O’Hara’s", "OHARA"),
        ("Семён Фёдоров", "семен федоров"),
        ("Андрей", "АНДРЕЙ"),
        ("U.S. Embassy", "u s embassy"),
        ("Dr. María  López", "maria lopez"),
    ],
)
def test_two_spellings_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_short_i_stays_a_letter_of_its_own() -> None:
    assert fold("Зайцев") != fold("Заицев")


def test_a_form_of_address_alone_is_kept() -> None:
    assert fold("Mr.") == "mr"


@given(st.one_of(st.text(), st.text(alphabet="aAsSъйЙё'’ʼ .-mrMRİıßŉ\u0301\u0306ªﬁ", max_size=10)))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
