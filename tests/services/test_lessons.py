"""What decisions teach a project: seen in later suggestions, listed, switched off and on, taken back."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import LessonKind, Metadata, QuoteType, Span, SpeakerKind, Status
from cubaquotes.services import create_project, open_project
from tests.services.making import add_article, quote, quote_ids, seen

NAME = "Foreign Ministry spokeswoman"


def article(project, number, names=(NAME,), outlet="Newsweek"):
    """An article of quotes with these suggested names; returns the quotes' ids."""
    words = [f"Statement {number} {place}," for place, _ in enumerate(names)]
    text = "\n\n".join(f"“{part}” she said." for part in words)
    found = [quote(text, part, speaker=name) for part, name in zip(words, names, strict=True)]
    return quote_ids(project, add_article(project, text, found, f"Article {number}", outlet))


def suggested(project, quote_id):
    """Who is suggested for a quote, and how sure that is."""
    view = project._session.view(quote_id)
    return view.suggestion.speaker, view.suggestion.confidence


def taught(project, people, number=2, who="Maria Zakharova", names=(NAME,), outlet="Newsweek"):
    """Correct quotes of that many articles."""
    ids = [article(project, n, names, outlet)[0] for n in range(number)]
    for quote_id in ids:
        project.review.assign(quote_id, people[who])
    return ids


def test_the_next_article_suggests_whom_the_analyst_named(project, people):
    taught(project, people)
    (new,) = article(project, 9)
    view = project._session.view(new)
    assert (view.suggestion.speaker, view.suggestion.confidence) == ("Maria Zakharova", 0.75)
    assert view.suggested_speaker_id == people["Maria Zakharova"]
    assert view.suggestion.reason == (
        "Learned: you named Maria Zakharova for this in 2 of 2 decisions (Newsweek). "
        f"Without that: {NAME}, 80% sure. “said” after the quote."
    )
    (decided,) = [v for v in project.review.confirm(new).quotes if v.id == new]
    assert (decided.status, decided.speaker_id) == (Status.CONFIRMED, people["Maria Zakharova"])


def test_open_quotes_change_at_once_and_back_with_undo(project, people):
    ids = article(project, 1, (NAME,) * 4)
    project.review.assign(ids[0], people["Maria Zakharova"])
    change = project.review.assign(ids[1], people["Maria Zakharova"])
    shown = {view.id: view.suggestion.speaker for view in change.quotes}
    assert {shown[ids[2]], shown[ids[3]]} == {"Maria Zakharova"}
    change = project.history.undo()
    assert {view.suggestion.speaker for view in change.quotes if view.id in ids[1:]} == {NAME}
    project.history.redo()
    assert suggested(project, ids[3])[0] == "Maria Zakharova"


def test_only_what_was_shown_is_confirmed(project, people):
    """A list may show a suggestion that a lesson has replaced since: Enter must not confirm the other one unseen."""
    ids = article(project, 1, (NAME,) * 4)
    stale = project._session.view(ids[3])
    for quote_id in ids[:2]:
        project.review.assign(quote_id, people["Maria Zakharova"])
    with pytest.raises(NotAllowedError, match="look at it again"):
        project.review.confirm(ids[3], shown=stale)
    assert project._session.view(ids[3]).status is Status.OPEN
    change = project.review.confirm(ids[3], shown=project._session.view(ids[3]))
    assert next(v for v in change.quotes if v.id == ids[3]).speaker_id == people["Maria Zakharova"]


def test_a_name_that_came_into_the_registry_is_still_what_was_shown(project):
    first, second = article(project, 1, ("Rosa Duarte",) * 2)
    shown = project._session.view(second)
    project.review.confirm(first)
    change = project.review.confirm(second, shown=shown)
    assert {v.status for v in change.quotes if v.id == second} == {Status.CONFIRMED}


def test_the_engines_suggestion_stays_as_it_is(project, people):
    taught(project, people)
    (new,) = article(project, 9)
    rows = [row for row in project.export.rows() if row["quote_id"] == new]
    assert [(row["speaker"], row["confidence"]) for row in rows] == [(NAME, 0.8)]
    assert project.counts().by_speaker[NAME] == 1


def test_confirmations_make_surer_and_corrections_less_sure(project, people):
    ids = article(project, 1, ("Maria Zakharova",) * 3)
    project.review.confirm(ids[0])
    assert suggested(project, ids[2]) == ("Maria Zakharova", pytest.approx(0.9))
    project.review.assign(ids[1], people["State Department"])
    who, sure = suggested(project, ids[2])
    assert (who, sure < 0.9) == ("Maria Zakharova", True)
    assert "in 1 of 2 decisions (Newsweek)" in project._session.view(ids[2]).suggestion.reason


def test_a_decision_is_never_touched(project, people):
    first, second = taught(project, people)
    (new,) = article(project, 9)
    project.review.assign(new, people["State Department"])
    before = project._session.view(new).mine
    project.review.reject(first)
    project.review.assign(second, people["Nikolai Patrushev"])
    assert project._session.view(new).mine == before


def test_a_quotes_own_decision_teaches_nothing_about_itself(project, people):
    ids = article(project, 1)
    project.review.assign(ids[0], people["Maria Zakharova"])
    assert suggested(project, ids[0]) == (NAME, 0.8)


def test_the_official_of_another_outlet_is_somebody_else(project, people):
    taught(project, people, who="Senior Cuban official", names=("the official",))
    (same,), (other,) = article(project, 8, ("The official",)), article(project, 9, ("the official",), "Tass")
    assert suggested(project, same)[0] == "Senior Cuban official"
    assert suggested(project, other) == ("the official", 0.8)


def test_an_article_that_goes_to_another_outlet_takes_its_lessons_along(project, people):
    taught(project, people, who="Senior Cuban official", names=("the official",))
    (new,) = article(project, 9, ("the official",), "Tass")
    for article_id in (1, 2):
        change = project.articles.edit(article_id, Metadata(outlet="Tass"))
        assert change.speakers  # what is suggested elsewhere may be another
    assert suggested(project, new)[0] == "Senior Cuban official"
    project.articles.remove(1)
    assert suggested(project, new)[0] == "the official"
    project.history.undo()
    assert suggested(project, new)[0] == "Senior Cuban official"
    assert project.check() == []


def test_what_is_mostly_rejected_is_doubted(project):
    ids = article(project, 1, ("Ana Díaz", "Ana Díaz", "Bruno", "Carlos"))
    project.review.reject(ids[0])
    assert suggested(project, ids[3]) == ("Carlos", 0.8)
    change = project.review.reject(ids[1])
    assert {view.id: view.suggestion.confidence for view in change.quotes if view.id in ids[2:]} == dict.fromkeys(
        ids[2:], 0.4
    )
    assert "no quote in 2 of 2 decisions" in project._session.view(ids[3]).suggestion.reason
    (lesson,) = project.speakers.lessons()
    assert (lesson.kind, lesson.name, lesson.type) == (LessonKind.CUE, "said", QuoteType.DIRECT)
    assert lesson.words == "Direct quotes with “said” are none: 2 of 2 decisions (Newsweek)"
    assert set(lesson.examples) == set(ids[:2])
    assert suggested(project, article(project, 2, ("Carlos",), "Tass")[0]) == ("Carlos", 0.8)
    project.speakers.forget(lesson)
    assert suggested(project, ids[3]) == ("Carlos", 0.8)


def test_lessons_are_listed_with_what_corrects_first(project, people):
    ids = taught(project, people)
    other = article(project, 7, ("Maria Zakharova",) * 3)
    for quote_id in other:
        project.review.confirm(quote_id)
    correction, confirmation = project.speakers.lessons()
    assert (correction.name, correction.speaker, correction.outlet) == (NAME, "Maria Zakharova", "Newsweek")
    assert (correction.agreeing, correction.against, correction.corrects, correction.active) == (2, 0, True, True)
    assert correction.examples == (ids[1], ids[0])
    assert correction.words == f"“{NAME}” is Maria Zakharova: 2 of 2 decisions (Newsweek)"
    assert (confirmation.agreeing, confirmation.corrects) == (3, False)
    assert set(confirmation.examples) == set(other)
    assert project.speakers.lessons(limit=1) == [correction]


def test_a_lesson_is_switched_off_and_on_undoably(project, people):
    taught(project, people)
    (new,) = article(project, 9)
    (lesson,) = project.speakers.lessons()
    change = project.speakers.forget(lesson)
    assert change.speakers
    assert change.label == f"Switched off what was learned of “{NAME}”"
    assert suggested(project, new) == (NAME, 0.8)
    assert [lesson.active for lesson in project.speakers.lessons()] == [False]
    entries = project.history.entries()
    project.speakers.forget(lesson)  # once more changes nothing
    assert project.history.entries() == entries
    assert project.history.undo().speakers
    assert suggested(project, new)[0] == "Maria Zakharova"
    project.history.redo()
    project.speakers.recall(lesson)
    assert suggested(project, new)[0] == "Maria Zakharova"
    assert project.speakers.lessons() == [lesson]


def test_a_lesson_stays_off_when_its_speaker_is_merged(project, people):
    taught(project, people)
    (new,) = article(project, 9)
    project.speakers.forget(project.speakers.lessons()[0])
    project.speakers.merge(people["State Department"], [people["Maria Zakharova"]])
    assert [(lesson.speaker, lesson.active) for lesson in project.speakers.lessons()] == [("State Department", False)]
    assert suggested(project, new) == (NAME, 0.8)
    project.history.undo()
    assert [(lesson.speaker, lesson.active) for lesson in project.speakers.lessons()] == [("Maria Zakharova", False)]


def test_everybody_teaches_their_own_suggestions(project, people):
    taught(project, people)
    (new,) = article(project, 9)
    with open_project(project.path, annotator="Ben") as ben:
        assert ben.speakers.lessons() == []
        assert suggested(ben, new) == (NAME, 0.8)
        for quote_id in (1, 2):
            ben.review.assign(quote_id, people["State Department"])
        assert suggested(ben, new)[0] == "State Department"
        ben.speakers.forget(ben.speakers.lessons()[0])
    assert suggested(project, new)[0] == "Maria Zakharova"
    assert [lesson.active for lesson in project.speakers.lessons()] == [True]


def test_chain_and_alike_offer_the_article_and_the_outlet(project, people):
    ids = article(project, 1, (NAME, NAME, "the official"))
    more = article(project, 2, (NAME, "the official", NAME))
    article(project, 3, outlet="Tass")
    project.review.assign(ids[0], people["Maria Zakharova"])
    assert [view.id for view in project.review.chain(ids[0])] == [ids[1]]
    assert [view.id for view in project.review.alike(ids[0])] == [more[0], more[2]]
    assert len(project.review.alike(ids[0], limit=1)) == 1
    assert project.review.alike(ids[2]) == []
    project.review.assign_many([more[0], more[2]], people["Maria Zakharova"])
    assert project.review.alike(ids[0]) == []


def test_quotes_added_by_hand_neither_teach_nor_learn(project, people):
    ids = article(project, 1, (NAME, NAME))
    text = project.articles.open(1).article.text
    view = project._session.view(ids[1])
    start = view.content[0].start
    added = next(
        v for v in project.review.add(1, (view.content[0]._replace(end=start + 9),), people["State Department"]).quotes
    )
    assert added.status is Status.ADDED
    assert text[start : start + 9] == "Statement"
    assert project.speakers.lessons() == []


SPEAKERS = ["State Department", "Maria Zakharova", None]
acts = st.lists(
    st.tuples(
        st.integers(0, 7), st.sampled_from(["confirm", "reject", "reopen", "forget", "recall", *map(str, range(3))])
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts)
def test_whatever_is_decided_undoing_it_all_leaves_no_lesson(steps):
    with (
        tempfile.TemporaryDirectory() as folder,
        create_project(Path(folder) / "p.cubaquotes", annotator="Ana") as made,
    ):
        made._store.run("PRAGMA synchronous = OFF")
        people = {speaker.name: speaker.id for speaker in made.speakers.all()} | {None: None}
        ids = article(made, 1, (NAME, "the official", "Maria Zakharova", NAME))
        ids += article(made, 2, (NAME, "the official", "Ana Díaz", NAME), "Tass")
        floor, before = made.history.entries(1), seen(made)
        for place, act in steps:
            view = made._session.view(ids[place])
            lessons = made.speakers.lessons()
            if act == "confirm" and not view.status.decided:
                made.review.confirm(ids[place])
            elif act in ("reject", "reopen"):
                getattr(made.review, act)(ids[place])
            elif act in ("forget", "recall") and lessons:
                getattr(made.speakers, act)(lessons[place % len(lessons)])
            elif act.isdigit():
                made.review.assign(ids[place], people[SPEAKERS[int(act)]])
        assert made.check() == []
        for lesson in made.speakers.lessons():
            made.speakers.forget(lesson)
        unlearned = {quote_id: suggested(made, quote_id) for quote_id in ids}
        engine = {row["quote_id"]: row["confidence"] for row in made.export.rows()}
        assert {quote_id: sure for quote_id, (_, sure) in unlearned.items()} == engine
        while made.history.next_undo() != floor[0].label:
            made.history.undo()
        assert made.speakers.lessons() == []
        assert seen(made) == before


def test_a_new_speaker_can_be_learned(project):
    (first,), (second,) = article(project, 1), article(project, 2)
    project.review.assign_new(first, "Ana Díaz", SpeakerKind.PERSON)
    ana = project._session.view(first).speaker_id
    project.review.assign(second, ana)
    (new,) = article(project, 9)
    assert suggested(project, new)[0] == "Ana Díaz"
    project.speakers.edit(ana, name="Ana María Díaz")
    assert suggested(project, new)[0] == "Ana María Díaz"


def test_only_habits_that_are_listed_make_a_quote_doubtful(project):
    """Two kept and two rejected are no habit, not even for one of the kept, whose own decision teaches it nothing."""
    ids = article(project, 1, (NAME, "the official", "Maria Zakharova", NAME))
    engine = {row["quote_id"]: row["confidence"] for row in project.export.rows()}
    for quote_id in ids[:2]:
        project.review.confirm(quote_id)
    for quote_id in ids[2:]:
        project.review.reject(quote_id)
    for lesson in project.speakers.lessons():
        assert lesson.kind is LessonKind.NAME
        project.speakers.forget(lesson)
    for quote_id in ids:
        assert suggested(project, quote_id)[1] == engine[quote_id]


GATE = """Viktor Orlenko came to Havana on Monday.

“The port is open,” he said.

“The road is open, too,” he added.

“We never close,” Orlenko said at the gate.

“We always rest on Sundays,” Orlenko told the guards.

“The gate needs paint,” he joked."""


def test_who_is_meant_by_he_says_nothing_about_who_is_named(project, people):
    outcome = project.articles.import_text(GATE)
    he, too, named, again, last = project.articles.open(outcome.article_id).quotes
    assert {view.suggestion.speaker for view in (he, too, named, again, last)} == {"Viktor Orlenko"}
    assert [view.id for view in project.review.chain(he.id)] == [too.id, last.id]
    assert len(project.review.chain(named.id)) == 4
    for view in (he, too):
        project.review.assign(view.id, people["Maria Zakharova"])
    assert suggested(project, last.id)[0] == "Maria Zakharova"
    assert suggested(project, named.id)[0] == "Viktor Orlenko"
    project.review.assign(named.id, people["Maria Zakharova"])
    assert suggested(project, again.id)[0] == "Viktor Orlenko", "one such decision is too few, as for any lesson"


def test_a_name_in_another_alphabet_is_the_new_speakers_at_once(project):
    (cyrillic,) = article(project, 2, ("Марко Лубин",), "Izvestia")
    (latin,) = article(project, 1, ("Marco Lubin",))
    assert project._session.view(cyrillic).suggested_speaker_id is None
    project.review.assign_new(latin, "Marco Lubin", SpeakerKind.PERSON)
    view = project._session.view(cyrillic)
    assert view.suggested_speaker_id == project._session.view(latin).speaker_id is not None


def told(project, number, *sources, outlet="Newsweek"):
    """An article in which the engine takes all these sources for Viktor Orlenko; “he” stands for what is after “=”."""
    lines, found = [], []
    for place, source in enumerate(sources):
        words, _, meant = source.partition("=")
        lines.append(f"“Remark {number} {place},” {words} said, they say of {meant or 'nobody'} {number} {place}.")
    text = "\n\n".join(lines)
    for place, source in enumerate(sources):
        words, _, meant = source.partition("=")
        made = quote(text, f"Remark {number} {place},", speaker="Viktor Orlenko")
        at = text.index(words, made.content[-1].end)
        before = text.index(meant, at) if meant else 0
        antecedent = (Span(before, before + len(meant)),) if meant else ()
        found.append(replace(made, source=(Span(at, at + len(words)),), antecedent=antecedent))
    return quote_ids(project, add_article(project, text, found, f"Article {number}", outlet))


def test_a_role_is_corrected_for_the_same_role_alone(project, people):
    roles = ("the president", "The president", "the minister", "Orlenko", "he=the president", "he=Orlenko", "he=nobody")
    ids = told(project, 1, *roles)
    first, same, minister, named, he, *others = ids
    assert [view.id for view in project.review.chain(first)] == [same, he]
    assert [view.id for view in project.review.chain(minister)] == []
    assert {view.id for view in project.review.chain(named)} == set(ids) - {named}
    assert [view.id for view in project.review.chain(others[0])] == [others[1]]
    for quote_id in (first, same):
        project.review.assign(quote_id, people["Maria Zakharova"])
    assert suggested(project, he)[0] == "Maria Zakharova"
    assert {suggested(project, one)[0] for one in (minister, named, *others)} == {"Viktor Orlenko"}


def test_elsewhere_a_corrected_role_is_only_a_suggestion_with_its_reason(project, people):
    there = told(project, 2, "the president", "the minister", "Orlenko", "he")
    for number in (3, 4):
        (quote_id,) = told(project, number, "the president")
        project.review.assign(quote_id, people["Maria Zakharova"])
        assert project.review.alike(quote_id) == []
    assert [suggested(project, one)[0] for one in there] == ["Maria Zakharova", *["Viktor Orlenko"] * 3]
    assert project._session.view(there[0]).suggestion.reason.startswith("Learned: you named Maria Zakharova")
    assert project._session.view(there[0]).status is Status.OPEN


def test_a_name_that_was_corrected_is_wrong_for_every_mention(project, people):
    there = told(project, 2, "the president", "Viktor Orlenko", "he")
    for number in (3, 4):
        (quote_id,) = told(project, number, "Orlenko")
        assert {view.id for view in project.review.alike(quote_id)} == set(there)
        project.review.assign(quote_id, people["Maria Zakharova"])
        there = [one for one in there if one != quote_id]
    assert {suggested(project, one)[0] for one in there} == {"Maria Zakharova"}


def test_a_pronoun_means_nobody_beyond_its_article(project, people):
    ids = told(project, 1, "he", "He", "he", "she", "el ministro")
    assert [view.id for view in project.review.chain(ids[0])] == ids[1:3]
    for quote_id in ids[:2]:
        project.review.assign(quote_id, people["Maria Zakharova"])
    assert [suggested(project, one)[0] for one in ids[2:]] == ["Maria Zakharova", "Viktor Orlenko", "Viktor Orlenko"]
    assert suggested(project, told(project, 2, "he")[0])[0] == "Viktor Orlenko"
    assert project.review.alike(ids[0]) == []
