"""The registry: who changes, and what the suggestions make of it."""

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Role, SpeakerKind, Status
from cubaquotes.services import open_project
from tests.services.making import add_article, quote, seen


def suggested(project, article_id=1):
    return [view.suggested_speaker_id for view in project.articles.open(article_id).quotes]


def test_a_new_project_has_the_four_pinned_speakers(project):
    assert [(s.key, s.name, s.kind) for s in project.speakers.all()] == [
        (1, "State Department", SpeakerKind.ORGANISATION),
        (2, "Senior Cuban official", SpeakerKind.ROLE),
        (3, "Maria Zakharova", SpeakerKind.PERSON),
        (4, "Nikolai Patrushev", SpeakerKind.PERSON),
    ]
    assert all(s.aliases for s in project.speakers.all())


def test_completing_knows_names_and_aliases(project):
    assert [s.name for s in project.speakers.complete("zajar")] == ["Maria Zakharova"]
    project.speakers.create("Zoé Valdés")
    assert [s.name for s in project.speakers.complete("zoe")] == ["Zoé Valdés"]


def test_an_alias_gives_the_open_suggestions_a_speaker(project, article_id, people):
    change = project.speakers.add_alias(people["Senior Cuban official"], "the official")
    assert change.speakers
    assert suggested(project)[1:3] == [people["Senior Cuban official"]] * 2
    project.history.undo()
    assert suggested(project)[1:3] == [None, None]
    project.history.redo()
    project.speakers.remove_alias(people["Senior Cuban official"], "the official")
    assert suggested(project)[1:3] == [None, None]


def test_a_former_name_stays_as_an_alias(project, article_id, people):
    zakharova = people["Maria Zakharova"]
    change = project.speakers.edit(zakharova, name="Russian Foreign Ministry", kind=SpeakerKind.ORGANISATION)
    assert change.label == "Renamed Maria Zakharova to Russian Foreign Ministry"
    view = project.articles.open(article_id).quotes[0]
    assert (view.suggested_speaker_id, view.suggestion.speaker) == (zakharova, "Russian Foreign Ministry")
    assert "Maria Zakharova" in next(s for s in project.speakers.all() if s.id == zakharova).aliases


def test_an_alias_can_become_the_name(project, people):
    project.speakers.edit(people["Maria Zakharova"], name="Мария Захарова")
    speaker = next(s for s in project.speakers.all() if s.id == people["Maria Zakharova"])
    assert speaker.name == "Мария Захарова"
    assert "Мария Захарова" not in speaker.aliases
    assert "Maria Zakharova" in speaker.aliases


def test_editing_changes_what_is_given(project, people):
    project.speakers.edit(people["State Department"], colour="#123456", note="Washington")
    speaker = project.speakers.all()[0]
    assert (speaker.name, speaker.colour, speaker.note, speaker.key) == ("State Department", "#123456", "Washington", 1)


@pytest.mark.parametrize("name", ["MARIA ZAKHAROVA", "Захарова", "  ", "…"])
def test_names_of_others_and_empty_ones_are_refused(project, people, name):
    before = project.speakers.all()
    for act in (
        lambda: project.speakers.create(name),
        lambda: project.speakers.create("Somebody", aliases=[name]),
        lambda: project.speakers.edit(people["State Department"], name=name),
        lambda: project.speakers.add_alias(people["State Department"], name),
    ):
        with pytest.raises(NotAllowedError):
            act()
    assert project.speakers.all() == before
    assert project.history.entries() == []


def test_merging_moves_decisions_and_names(project, ids, people):
    project.review.assign_new(ids[1], "Bruno R.")
    project.review.assign_new(ids[2], "B. Rodríguez")
    project.speakers.add_alias(project.speakers.complete("B. Rod")[0].id, "the minister")
    bruno, rodriguez = (next(s for s in project.speakers.all() if s.name == n) for n in ("Bruno R.", "B. Rodríguez"))
    before = seen(project)
    change = project.speakers.merge(bruno.id, [rodriguez.id, bruno.id])
    assert change.label == "Merged B. Rodríguez into Bruno R."
    assert next(s for s in project.speakers.all() if s.id == bruno.id).aliases == ("B. Rodríguez", "the minister")
    assert [view.speaker_id for view in project.articles.open(1).quotes[1:3]] == [bruno.id] * 2
    assert project.articles.open(1).quotes[2].status is Status.CORRECTED
    project.history.undo()
    assert seen(project) == before
    with pytest.raises(NotAllowedError, match="at least one other"):
        project.speakers.merge(bruno.id, [bruno.id])


def test_who_would_best_stay_when_entries_are_merged(project, ids, people):
    review, speakers = project.review, project.speakers
    review.assign_new(ids[0], "B. Rodríguez")
    review.assign_new(ids[1], "Bruno Rodríguez Parrilla")
    review.assign_new(ids[2], "Rodríguez")
    review.assign(ids[3], next(s.id for s in speakers.all() if s.name == "B. Rodríguez"))
    by_name = {speaker.name: speaker.id for speaker in speakers.all()}
    most, fullest, short = (by_name[name] for name in ("B. Rodríguez", "Bruno Rodríguez Parrilla", "Rodríguez"))
    kept = speakers.best_kept([short, most, fullest])  # no name holds all the words of the others
    assert (kept.id, kept.fuller) == (most, False)
    assert kept.quotes == {short: 1, most: 2, fullest: 1}
    kept = speakers.best_kept([short, fullest])
    assert (kept.id, kept.fuller) == (fullest, True)
    speakers.edit(fullest, kind=SpeakerKind.ROLE)
    assert speakers.best_kept([short, fullest]).fuller is False
    with pytest.raises(NotAllowedError):
        speakers.best_kept([short, 999])


def test_merging_loses_no_note_key_or_colour(project, people):
    project.speakers.create("M. V. Z.")
    into = next(speaker.id for speaker in project.speakers.all() if speaker.name == "M. V. Z.")
    project.speakers.edit(into, note="speaks in Moscow")
    project.speakers.edit(people["Maria Zakharova"], note="on Telegram", colour="#1f77b4")
    before = seen(project)
    project.speakers.merge(into, [people["Maria Zakharova"]])
    merged = next(speaker for speaker in project.speakers.all() if speaker.id == into)
    assert (merged.note, merged.key, merged.colour) == ("speaks in Moscow\non Telegram", 3, "#1f77b4")
    project.history.undo()
    assert seen(project) == before


def test_merging_keeps_what_another_program_wrote_at_the_same_moment(project, people, monkeypatch):
    zakharova, act = people["Maria Zakharova"], project._session.act

    def late(work, **given):
        with open_project(project.path, annotator="Bea") as other:
            other.speakers.edit(zakharova, note="on Telegram")
            other.speakers.set_roles(zakharova, [Role("spokeswoman", "2015")])
        return act(work, **given)

    monkeypatch.setattr(project._session, "act", late)
    project.speakers.merge(zakharova, [people["Senior Cuban official"]])
    merged = next(speaker for speaker in project.speakers.all() if speaker.id == zakharova)
    assert (merged.note, merged.roles) == ("on Telegram", (Role("spokeswoman", "2015"),))


def test_a_pinned_speaker_can_be_merged_away(project, people):
    project.speakers.merge(people["State Department"], [people["Maria Zakharova"]])
    assert [s.key for s in project.speakers.all()] == [1, 2, 4]


def test_a_key_goes_to_whom_it_is_given(project, people):
    project.speakers.pin(people["Nikolai Patrushev"], 1)
    assert {s.name: s.key for s in project.speakers.all()} == {
        "Nikolai Patrushev": 1, "Senior Cuban official": 2, "Maria Zakharova": 3, "State Department": None,
    }  # fmt: skip
    assert project.speakers.all()[0].name == "Nikolai Patrushev"
    project.history.undo()
    assert [s.key for s in project.speakers.all()] == [1, 2, 3, 4]
    project.speakers.pin(people["State Department"], None)
    assert [s.key for s in project.speakers.all()] == [2, 3, 4, None]
    with pytest.raises(NotAllowedError, match="1 to 9"):
        project.speakers.pin(people["State Department"], 10)


def test_a_speaker_is_removed_only_while_no_decision_names_them(project, ids, people):
    zakharova = people["Maria Zakharova"]
    project.review.confirm(ids[0])
    with pytest.raises(NotAllowedError, match="1 decisions name"):
        project.speakers.remove(zakharova)
    project.review.reopen(ids[0])
    project.speakers.remove(zakharova)
    assert suggested(project)[0] is None
    assert project.articles.open(1).quotes[0].suggestion.speaker == "Maria Zakharova"
    project.speakers.create("Maria Zakharova")  # the name is free again
    # Undoing the removal isn't possible while another has the name, so undo goes in order.
    project.history.undo()
    project.history.undo()
    assert suggested(project)[0] == zakharova
    with pytest.raises(NotAllowedError, match="not in the registry"):
        project.speakers.remove(999)


def test_a_second_person_of_a_surname_makes_it_unsure(project):
    text = "“Stop,” Castro said.\n"
    article_id = add_article(project, text, [quote(text, "Stop,", speaker="Castro")])
    project.speakers.create("Fidel Castro")
    fidel = project.speakers.complete("fidel")[0].id
    assert suggested(project, article_id) == [fidel]
    project.speakers.create("Raúl Castro")
    assert suggested(project, article_id) == [None]
    project.history.undo()
    assert suggested(project, article_id) == [fidel]


def test_another_window_s_speakers_are_seen(project, ids):
    assert project.speakers.complete("olga") == []
    with open_project(project.path, annotator="Ben") as ben:
        ben.speakers.create("Olga Lind")
    assert [s.name for s in project.speakers.complete("olga")] == ["Olga Lind"]
