"""Languages of names, roles and their dates, and one entry that was two speakers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Metadata, Role, Speaker, SpeakerId, SpeakerKind, Status
from cubaquotes.services import open_project
from tests.services.making import add_article, quote, quote_ids, seen

COUNCIL = Role("secretary of the Security Council", "2008-05", "2024-05-12")
AIDE = Role("aide to the president", "2024-05-14")


def entry(project, speaker_id):
    return next(speaker for speaker in project.speakers.all() if speaker.id == speaker_id)


def suggested(project):
    return [view.suggested_speaker_id for view in project.articles.open(1).quotes]


def test_an_alias_has_a_language(project, people):
    zakharova = people["Maria Zakharova"]
    project.speakers.add_alias(zakharova, "die Sprecherin", "DE")
    assert entry(project, zakharova).language_of("die Sprecherin") == "de"
    assert entry(project, zakharova).language_of("Захарова") == "ru"  # from resources/speakers.toml
    project.speakers.set_alias_language(zakharova, "Захарова", "")
    assert entry(project, zakharova).language_of("Захарова") == ""
    assert ("die Sprecherin", "de") in entry(project, zakharova).languages
    project.history.undo(2)
    assert entry(project, zakharova).language_of("Захарова") == "ru"
    assert "die Sprecherin" not in entry(project, zakharova).aliases
    with pytest.raises(NotAllowedError, match="no code of a language"):
        project.speakers.add_alias(zakharova, "sie", "deutsch!")
    with pytest.raises(NotAllowedError, match="not another name"):
        project.speakers.set_alias_language(zakharova, "sie", "de")


def test_a_role_is_that_of_the_article_s_date(project, ids, people):
    patrushev = people["Nikolai Patrushev"]
    project.speakers.set_roles(patrushev, [COUNCIL, AIDE, COUNCIL])
    speaker = entry(project, patrushev)
    assert speaker.roles == (COUNCIL, AIDE)
    project.review.assign(ids[0], patrushev)
    for published, role in (
        ("2022-03-01", COUNCIL.role), ("2008", COUNCIL.role), ("2008-04", ""), ("2024-05-13", ""),
        ("2024-05", f"{COUNCIL.role}; {AIDE.role}"), ("2030-01-01", AIDE.role), ("", ""), ("last spring", ""),
    ):  # fmt: skip
        project.articles.edit(1, Metadata(title="Talks", published=published))
        assert speaker.role_on(published) == role
        assert next(project.export.rows())["speaker_role"] == (role or None)
    project.speakers.set_roles(patrushev, [AIDE])
    assert entry(project, patrushev).roles == (AIDE,)
    project.history.undo()
    assert entry(project, patrushev).roles == (COUNCIL, AIDE)


dates = st.from_regex(r"(20[012][0-9](-0[1-9](-[12][0-9])?)?)?", fullmatch=True)


@given(st.builds(Role, st.just("r"), dates, dates), dates)
def test_the_parts_of_dates_that_are_known_decide(role, date):
    held = Speaker(SpeakerId(1), "A", roles=(role,)).role_on(date)
    shared = [min(len(date), len(known)) for known in (role.since, role.until)]
    expected = date and role.since[: shared[0]] <= date[: shared[0]] and date[: shared[1]] <= role.until[: shared[1]]
    assert bool(held) == bool(expected)


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role("  "), "at least one word"),
        (Role("minister", "2022-13"), "“2022-13” is no date"),
        (Role("minister", "", "soon"), "“soon” is no date"),
        (Role("minister", "2022-03", "2021"), "ends .2021. before it begins"),
    ],
)
def test_a_wrong_role_is_refused(project, people, role, said):
    with pytest.raises(NotAllowedError, match=said):
        project.speakers.set_roles(people["Nikolai Patrushev"], [role])
    assert project.history.entries() == []


def test_merging_keeps_languages_and_roles_and_can_be_looked_at_before(project, ids, people):
    patrushev, zakharova = people["Nikolai Patrushev"], people["Maria Zakharova"]
    project.speakers.set_roles(patrushev, [COUNCIL])
    project.speakers.set_alias_language(patrushev, "Патрушев", "ru")
    project.review.confirm(ids[0])
    project.review.assign(ids[1], patrushev)
    before = seen(project)
    preview = project.speakers.preview_merge(zakharova, [patrushev])
    assert seen(project) == before
    assert (preview.decisions, preview.suggestions, preview.articles) == (1, 0, 1)
    assert preview.aliases[0] == "Nikolai Patrushev"
    (example,) = preview.examples
    assert (example.quote_id, example.title, example.words, example.annotator) == (
        ids[1], "Talks", "Trade helps nobody, … but talks do.", "Ana",
    )  # fmt: skip
    project.speakers.merge(zakharova, [patrushev])
    merged = entry(project, zakharova)
    assert (merged.roles, merged.language_of("Патрушев")) == ((COUNCIL,), "ru")
    project.history.undo()
    assert seen(project) == before


def test_looking_before_merging_counts_open_suggestions(project, ids, people):
    preview = project.speakers.preview_merge(people["State Department"], [people["Maria Zakharova"]])
    assert (preview.decisions, preview.suggestions, preview.articles) == (0, 1, 1)
    assert [(one.quote_id, one.annotator) for one in preview.examples] == [(ids[0], "")]
    with pytest.raises(NotAllowedError, match="at least one other"):
        project.speakers.preview_merge(people["State Department"], [])


def test_looking_before_merging_shows_only_decisions_that_change(project, ids, people):
    project.review.assign(ids[0], people["State Department"])
    with open_project(project.path, annotator="Bea") as other:
        other.review.assign(ids[0], people["Nikolai Patrushev"])
    preview = project.speakers.preview_merge(people["Maria Zakharova"], [people["State Department"]])
    assert preview.decisions == 1
    assert [one.annotator for one in preview.examples] == ["Ana"]


def test_one_entry_was_two_speakers(project, ids, people):
    """Names and decisions go to a new entry, which open suggestions follow."""
    zakharova = people["Maria Zakharova"]
    text = "“Stop,” Elena Zakharova said. “Go,” Elena Zakharova said."
    found = [quote(text, word, speaker="Elena Zakharova") for word in ("Stop,", "Go,")]
    project.speakers.add_alias(zakharova, "Elena Zakharova", "en")
    second = quote_ids(project, add_article(project, text, found, title="More"))
    project.review.confirm(second[0])
    project.review.assign(ids[1], zakharova)
    before = seen(project)
    chosen = {"kind": SpeakerKind.ROLE, "aliases": ["Elena Zakharova"], "quote_ids": [second[0]]}
    preview = project.speakers.preview_split(zakharova, "Elena Z.", **chosen)
    assert seen(project) == before
    assert (preview.decisions, preview.suggestions, preview.aliases) == (1, 1, ("Elena Zakharova",))
    assert {one.quote_id for one in preview.examples} == set(second)
    assert project.speakers.split(zakharova, "Elena Z.", **chosen).label == "Split Elena Z. from Maria Zakharova"
    new = next(speaker for speaker in project.speakers.all() if speaker.name == "Elena Z.")
    assert (new.kind, new.aliases, new.language_of("Elena Zakharova")) == (
        SpeakerKind.ROLE, ("Elena Zakharova",), "en",
    )  # fmt: skip
    views = project.articles.open(2).quotes
    assert [(view.speaker_id, view.status) for view in views] == [(new.id, Status.CONFIRMED), (new.id, Status.OPEN)]
    assert project.articles.open(1).quotes[1].speaker_id == zakharova
    assert project.check() == []
    project.history.undo()
    assert seen(project) == before


def test_a_decision_that_is_moved_from_its_name_is_a_correction(project, ids, people):
    project.review.confirm(ids[0])
    zakharova = people["Maria Zakharova"]
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.assign(ids[0], people["Maria Zakharova"])
        project.speakers.split(zakharova, "Somebody Else", quote_ids=[ids[0]])
        assert {p.articles.open(1).quotes[0].status for p in (project, ben)} == {Status.CORRECTED}
        new = next(speaker for speaker in project.speakers.all() if speaker.name == "Somebody Else")
        project.speakers.split(new.id, "Third", quote_ids=[ids[0]])
        assert ben.articles.open(1).quotes[0].status is Status.CORRECTED
    project.history.undo(2)
    assert project.articles.open(1).quotes[0].status is Status.CONFIRMED


def test_an_alias_becomes_the_name_of_the_new_speaker(project, article_id, people):
    project.speakers.split(people["Maria Zakharova"], "Захарова")
    new = next(speaker for speaker in project.speakers.all() if speaker.name == "Захарова")
    assert new.aliases == ()
    assert "Захарова" not in entry(project, people["Maria Zakharova"]).aliases


def test_a_split_that_moves_nothing_is_refused(project, ids, people):
    zakharova = people["Maria Zakharova"]
    before = seen(project)
    for act in (project.speakers.split, project.speakers.preview_split):
        with pytest.raises(NotAllowedError, match="Choose at least one other name of Maria Zakharova"):
            act(zakharova, "Elena", quote_ids=[ids[1]])
        with pytest.raises(NotAllowedError, match="“nobody” is not another name"):
            act(zakharova, "Elena", aliases=["nobody"])
        with pytest.raises(NotAllowedError, match="in the registry already"):
            act(zakharova, "State Department", aliases=["Захарова"])
    assert seen(project) == before


def test_the_quotes_of_a_speaker(project, ids, people):
    zakharova = people["Maria Zakharova"]
    project.review.assign(ids[2], zakharova)
    assert [(q.quote_id, q.annotator) for q in project.speakers.quotes(zakharova)] == [(ids[2], "Ana"), (ids[0], "")]
    assert [q.quote_id for q in project.speakers.quotes(zakharova, 1)] == [ids[2]]
    assert project.speakers.quotes(zakharova, -1) == []
