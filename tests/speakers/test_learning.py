"""What decisions teach: the rule itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.model import SpeakerId
from cubaquotes.speakers.learning import Case, habit, is_generic, judge, lesson_key, why, why_doubted

ZAKHAROVA, OTHER = SpeakerId(1), SpeakerId(2)
SPOKESWOMAN = Case("Foreign Ministry spokeswoman", "Foreign Ministry spokeswoman", None, "Newsweek", 0.8)
OFFICIAL = Case("the official", "the official", None, "Newsweek", 0.8)
KNOWN = Case("Zakharova", "Maria Zakharova", ZAKHAROVA, "Newsweek", 0.8)


@pytest.mark.parametrize(
    "name",
    ["the official", "Officials", "Cuban officials", "Senior Cuban official", "His rival", "sources", "two people",
     "Sources close to the talks", "A high-ranking Russian diplomat", "el portavoz", "официальный представитель"],
)  # fmt: skip
def test_names_that_could_be_anybodys(name):
    assert is_generic(name)


@pytest.mark.parametrize(
    "name",
    ["Maria Zakharova", "Zakharova", "Foreign Ministry spokeswoman", "A senior State Department official", "Tass",
     "the Kremlin", "Kremlin spokesman", "spokesman Ryan", "Ryan", "Dan Bowman", "Portavoz de la Cancillería",
     "Официальный представитель МИД"],
)  # fmt: skip
def test_proper_names(name):
    assert not is_generic(name)


def test_names_from_which_the_same_is_learned():
    assert lesson_key("The official") == lesson_key("official") == "official"
    assert lesson_key("Ministry of Energy") == lesson_key("the ministry of energy")
    assert lesson_key("Cuban official") != lesson_key("official")


def test_nothing_is_learned_without_decisions():
    assert judge(SPOKESWOMAN, {}, {}) is None
    assert judge(SPOKESWOMAN, {ZAKHAROVA: 0}, {("Newsweek", ZAKHAROVA): 0}) is None


def test_two_corrections_in_an_outlet_name_the_speaker_in_its_next_article():
    verdict = judge(SPOKESWOMAN, {}, {("Newsweek", ZAKHAROVA): 2})
    assert (verdict.replaced, verdict.speaker_id, verdict.confidence) == (True, ZAKHAROVA, 0.75)
    assert why(verdict, "Maria Zakharova", SPOKESWOMAN, "“said” after the quote.") == (
        "Learned: you named Maria Zakharova for this in 2 of 2 decisions (Newsweek). "
        "Without that: Foreign Ministry spokeswoman, 80% sure. “said” after the quote."
    )


def test_a_single_correction_only_makes_the_suggestion_less_sure():
    verdict = judge(SPOKESWOMAN, {}, {("Newsweek", ZAKHAROVA): 1})
    assert not verdict.replaced
    assert verdict.confidence < SPOKESWOMAN.confidence
    assert why(verdict, SPOKESWOMAN.speaker, SPOKESWOMAN, "Why.") == (
        "Why. Learned: you did not name Foreign Ministry spokeswoman for this in 1 of 1 decisions (Newsweek)."
    )


def test_a_proper_name_is_learned_across_outlets_with_less_weight():
    verdict = judge(SPOKESWOMAN, {}, {("Tass", ZAKHAROVA): 2})
    assert verdict.replaced
    assert verdict.confidence < judge(SPOKESWOMAN, {}, {("Newsweek", ZAKHAROVA): 2}).confidence
    assert "in 2 of 2 decisions elsewhere" in why(verdict, "Maria Zakharova", SPOKESWOMAN, "")


def test_what_the_outlet_says_outweighs_as_much_from_elsewhere():
    verdict = judge(SPOKESWOMAN, {}, {("Newsweek", ZAKHAROVA): 2, ("Tass", OTHER): 3})
    assert verdict.speaker_id == ZAKHAROVA
    assert "2 of 2 decisions (Newsweek) and 0 of 3 decisions elsewhere" in why(verdict, "Z", SPOKESWOMAN, "")


def test_a_role_of_anybody_is_learned_in_its_own_outlet_only():
    assert judge(OFFICIAL, {}, {("Newsweek", OTHER): 2}).replaced
    assert judge(OFFICIAL, {}, {("Tass", OTHER): 2}) is None


def test_a_role_of_anybody_generalises_when_it_was_always_the_same_speaker():
    assert judge(OFFICIAL, {}, {("Tass", OTHER): 2, ("AP", OTHER): 1}).speaker_id == OTHER
    assert judge(OFFICIAL, {}, {("Tass", OTHER): 9, ("AP", ZAKHAROVA): 1}) is None
    assert judge(OFFICIAL, {}, {("Tass", None): 9}) is None  # nobody is no speaker to generalise


def test_what_was_decided_in_the_article_itself_weighs_most():
    by_outlet = {("Newsweek", ZAKHAROVA): 3, ("Newsweek", OTHER): 2}
    assert judge(OFFICIAL, {}, by_outlet).speaker_id == ZAKHAROVA
    assert judge(OFFICIAL, {OTHER: 2}, by_outlet).speaker_id == OTHER
    nowhere = Case("the official", "the official", None, "", 0.8)
    verdict = judge(nowhere, {OTHER: 2}, {("", OTHER): 2})
    assert "2 of 2 decisions (this article)" in why(verdict, "Ana", nowhere, "")


def test_articles_without_an_outlet_have_none_in_common():
    nowhere = Case("the official", "the official", None, "", 0.8)
    assert judge(nowhere, {}, {("", OTHER): 2}) is None


def test_confirmations_make_a_suggestion_surer():
    verdict = judge(KNOWN, {}, {("Newsweek", ZAKHAROVA): 2})
    assert (verdict.replaced, verdict.speaker_id) == (False, ZAKHAROVA)
    assert verdict.confidence == pytest.approx(0.9)
    assert why(verdict, "Maria Zakharova", KNOWN, "Why.") == (
        "Why. Learned: you named Maria Zakharova for this in 2 of 2 decisions (Newsweek)."
    )


def test_a_name_of_the_registry_needs_more_to_be_replaced():
    assert not judge(KNOWN, {}, {("Newsweek", OTHER): 2}).replaced
    assert judge(KNOWN, {}, {("Newsweek", OTHER): 3}).replaced
    assert not judge(KNOWN, {}, {("Newsweek", OTHER): 3, ("Newsweek", ZAKHAROVA): 3}).replaced


def test_nobody_is_never_suggested():
    verdict = judge(KNOWN, {}, {("Newsweek", None): 9})
    assert (verdict.replaced, verdict.speaker_id) == (False, ZAKHAROVA)
    assert verdict.confidence < 0.2


speakers = st.sampled_from([None, ZAKHAROVA, OTHER, SpeakerId(3)])
outlets = st.sampled_from(["Newsweek", "Tass", ""])
decisions = st.dictionaries(st.tuples(outlets, speakers), st.integers(0, 50))
cases = st.builds(
    lambda name, known, outlet, confidence: Case(name, name, known, outlet, confidence),
    st.sampled_from(["the official", "Foreign Ministry spokeswoman"]),
    st.sampled_from([None, ZAKHAROVA]),
    outlets,
    st.floats(0, 1),
)


@given(cases, decisions)
def test_confidence_stays_a_share_and_certainty_is_never_reached(case, by_outlet):
    verdict = judge(case, {}, by_outlet)
    if verdict is not None:
        assert 0 <= verdict.confidence <= 1
        assert verdict.confidence < 1 or case.confidence == 1
        assert verdict.near[0] <= verdict.near[1]
        assert verdict.far[0] <= verdict.far[1]
        assert verdict.replaced == (verdict.speaker_id != case.known)


@given(cases, decisions)
def test_one_more_decision_for_what_is_suggested_makes_it_surer(case, by_outlet):
    verdict = judge(case, {}, by_outlet)
    if verdict is not None and verdict.speaker_id is not None and case.outlet:
        key = (case.outlet, verdict.speaker_id)
        more = judge(case, {}, {**by_outlet, key: by_outlet.get(key, 0) + 1})
        assert more.speaker_id == verdict.speaker_id
        assert more.confidence >= verdict.confidence or is_generic(case.name)


@given(cases, decisions, st.integers(0, 1000))
def test_the_order_of_decisions_is_of_no_account(case, by_outlet, turn):
    items = list(by_outlet.items())
    turned = dict(items[turn % (len(items) + 1) :] + items[: turn % (len(items) + 1)])
    assert judge(case, {}, turned) == judge(case, {}, by_outlet)


def test_a_habit_needs_repetition_and_a_majority():
    assert habit(0, 0) == habit(0, 1) == habit(5, 5) == 1
    assert habit(0, 2) == 0.5
    assert habit(0, 6) < habit(1, 6) < 1
    assert why_doubted(1, 6, "Newsweek", "Why.") == (
        "Why. Learned: you found no quote in 6 of 7 decisions on words put so (Newsweek)."
    )
