"""Undo and redo: any number of steps, over restarts, and never over somebody else's work."""

import sqlite3
from dataclasses import replace

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import StanceValue, Status
from cubaquotes.services import articles, open_project
from tests.services.making import seen


def test_a_new_project_has_nothing_to_undo(project):
    assert project.history.undo() is None
    assert project.history.redo() is None
    assert (project.history.next_undo(), project.history.next_redo()) == (None, None)
    assert project.history.entries() == []


def test_undo_and_redo_say_what_they_do(project, article_id, ids):
    project.review.confirm(ids[0])
    project.review.reject(ids[1])
    assert project.history.next_undo() == "Rejected: not a quote"
    change = project.history.undo()
    assert change.label == "Undone: Rejected: not a quote"
    assert change.focus == (article_id, ids[1])
    assert change.quotes[0].mine is None
    assert change.articles[0].decided == 1
    assert project.history.next_undo() == "Confirmed Maria Zakharova"
    assert project.history.next_redo() == "Rejected: not a quote"
    change = project.history.redo()
    assert change.label == "Redone: Rejected: not a quote"
    assert change.quotes[0].status is Status.REJECTED
    assert project.history.next_redo() is None


def test_a_new_action_ends_the_redo_line(project, ids):
    project.review.confirm(ids[0])
    project.review.reject(ids[1])
    project.history.undo()
    project.history.undo()
    project.review.set_note(ids[2], "new")
    assert project.history.next_redo() is None
    assert project.history.redo() is None
    project.history.undo()
    assert project.history.next_redo() == "Wrote a note"
    assert project.history.next_undo() == "Imported “Talks”"


def test_undo_survives_a_restart(project, ids, targets):
    before = seen(project)
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.MIXED, intensity=1)
    project.review.confirm(ids[0])
    after = seen(project)
    path = project.path
    project.close()
    with open_project(path, annotator="Ana") as again:
        assert seen(again) == after
        again.history.undo()
        again.history.undo()
        assert seen(again) == before
    with open_project(path, annotator="Ana") as again:
        again.history.redo()
        again.history.redo()
        assert seen(again) == after
        assert again.history.redo() is None


def test_everybody_undoes_their_own(project, ids):
    project.review.confirm(ids[0])
    with open_project(project.path, annotator="Ben") as ben:
        assert ben.history.next_undo() is None
        ben.review.reject(ids[0])
        assert project.history.next_undo() == "Confirmed Maria Zakharova"
        project.history.undo()
        assert ben.articles.open(1).quotes[0].status is Status.REJECTED
        assert [(e.annotator, e.label, e.undone) for e in ben.history.entries()][:2] == [
            ("Ben", "Rejected: not a quote", False),
            ("Ana", "Confirmed Maria Zakharova", True),
        ]


def test_undo_never_goes_over_what_somebody_else_did_since(project, people):
    project.speakers.edit(people["State Department"], name="Foggy Bottom")
    with open_project(project.path, annotator="Ben") as ben:
        ben.speakers.edit(people["State Department"], name="The Department")
        state = seen(ben)
        with pytest.raises(
            NotAllowedError, match=r"can't be undone.* since: Renamed State Department to Foggy Bottom\."
        ):
            project.history.undo()
        assert seen(ben) == state
        ben.history.undo()
        project.history.undo()
        assert {s.name for s in ben.speakers.all()} == set(people)


def test_undo_of_one_thing_leaves_another_s_change_of_the_same_speaker(project, people):
    project.speakers.edit(people["State Department"], note="first")
    with open_project(project.path, annotator="Ben") as ben:
        ben.speakers.pin(people["State Department"], 9)
    project.history.undo()
    speaker = next(s for s in project.speakers.all() if s.name == "State Department")
    assert (speaker.note, speaker.key) == ("", 9)


def test_a_speaker_or_target_that_others_use_stays(project, ids):
    project.review.assign_new(ids[3], "Ana Díaz")
    project.codebook.add("Aid")
    made = project.speakers.complete("ana d")[0].id
    aid = project.codebook.targets()[-1].id
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.assign(ids[0], made)
        ben.review.set_stance(ids[0], aid, StanceValue.MIXED)
        with pytest.raises(NotAllowedError, match="can't be undone"):
            project.history.undo()
        ben.history.undo()
        project.history.undo()
        with pytest.raises(NotAllowedError, match="can't be undone"):
            project.history.undo()
        ben.history.undo()
        project.history.undo()
    assert project.speakers.complete("ana d") == []


def test_an_article_that_others_worked_on_stays(project, article_id, ids):
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.reject(ids[0])
    with pytest.raises(NotAllowedError, match=r"can't be undone.*: Imported “Talks”\."):
        project.history.undo()
    assert len(project.articles.overview()) == 1


def _named(speakers, name):
    return next(speaker for speaker in speakers.all() if speaker.name == name)


def test_undo_never_takes_a_key_from_a_speaker_who_has_it_by_now(project, people):
    zakharova = _named(project.speakers, "Maria Zakharova")
    project.speakers.pin(zakharova.id, None)
    with open_project(project.path, annotator="Ben") as ben:
        ben.speakers.create("Ana Díaz")
        ben.speakers.pin(_named(ben.speakers, "Ana Díaz").id, zakharova.key)
        with pytest.raises(NotAllowedError, match=r"can't be undone.*: Unpinned Maria Zakharova\."):
            project.history.undo()
        assert _named(ben.speakers, "Ana Díaz").key == zakharova.key


def test_undo_and_redo_never_give_one_name_to_two_speakers(project, people):
    zakharova = _named(project.speakers, "Maria Zakharova")
    with open_project(project.path, annotator="Ben") as ben:
        for act, freed in (
            (lambda: project.speakers.remove_alias(zakharova.id, zakharova.aliases[0]), zakharova.aliases[0]),
            (lambda: project.speakers.remove(people["State Department"]), "State Department"),
        ):
            act()
            ben.speakers.create(freed)
            with pytest.raises(NotAllowedError, match="can't be undone"):
                project.history.undo()
            ben.history.undo()
            assert project.history.undo()
        project.speakers.edit(people["State Department"], name="Foggy Bottom")
        project.history.undo()
        ben.speakers.create("Foggy Bottom")
        with pytest.raises(NotAllowedError, match="can't be redone"):
            project.history.redo()
        ben.history.undo()
        assert project.history.redo()


def test_history_is_only_ever_added_to(project, ids):
    project.review.confirm(ids[0])
    project.history.undo()
    conn = project._store.conn
    assert [row[0] for row in conn.execute("SELECT kind FROM history")] == ["do", "do", "undo"]
    for sql in ("UPDATE history SET label = ''", "DELETE FROM history"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
            conn.execute(sql)


def test_entries_are_limited_and_newest_first(project, ids):
    for number in range(5):
        project.review.set_note(ids[0], f"note {number}")
    entries = project.history.entries(3)
    assert [entry.id for entry in entries] == sorted((entry.id for entry in entries), reverse=True)
    assert len(entries) == 3
    assert entries[0].quote_id == ids[0]


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("one", "two", "three"):
        (folder / f"{name}.txt").write_text(f"Number {name}\n\n“We need {name} more ships,” Ana Díaz said in Havana.")
    return folder


def test_an_import_of_many_files_is_one_step(project, files):
    assert len(list(project.articles.import_paths([files]))) == 3
    assert project.history.next_undo() == "Imported 3 articles"
    (entry,) = project.history.entries()
    assert (entry.label, entry.article_id, entry.details, entry.undoable) == ("Imported 3 articles", None, (), True)
    change = project.history.undo()
    assert change.label == "Undone: Imported 3 articles"
    assert len(change.removed_articles) == 3
    assert (project.articles.overview(), project.history.next_undo()) == ([], None)
    assert project.history.steps_to(entry.id) == -1
    assert len(project.history.redo().articles) == 3
    assert project.history.steps_to(entry.id) == 1
    assert len(project.history.undo_to(entry.id).removed_articles) == 3


def test_what_is_decided_while_files_come_in_is_a_step_of_its_own(project, files):
    coming = project.articles.import_paths([files])
    first = next(coming).article_id
    (quote,) = project.articles.open(first).quotes
    project.review.reject(quote.id)
    list(coming)
    labels = [entry.label for entry in project.history.entries()]
    assert labels == ["Imported 2 articles", "Rejected: not a quote", "Imported “Number one”"]
    project.history.undo()
    assert [row.id for row in project.articles.overview()] == [first]
    assert project.articles.open(first).quotes[0].status is Status.REJECTED
    assert project.history.undo(2).label == "Undone: 2 actions"
    assert project.articles.overview() == []
    for _ in range(3):
        project.history.redo()
    assert len(project.articles.overview()) == 3
    assert project.articles.open(first).quotes[0].status is Status.REJECTED
    assert project.check() == []


def test_an_import_that_was_stopped_is_a_step_too_and_one_file_is_called_by_its_name(project, files):
    coming = project.articles.import_paths([files])
    next(coming)
    assert project.history.next_undo() == "Imported “Number one”"
    next(coming)
    coming.close()
    assert project.history.next_undo() == "Imported 2 articles"
    list(project.articles.import_paths([files]))  # brings the third
    assert project.history.next_undo() == "Imported “Number two”"
    project.history.undo()
    project.history.undo()
    assert project.articles.overview() == []
    list(project.articles.import_paths([files]))
    assert project.history.next_undo() == "Imported 3 articles"


def test_undoing_a_new_extraction_takes_no_quote_away_that_was_decided_meanwhile(project, files, monkeypatch):
    found = articles.extract
    monkeypatch.setattr(articles, "extract", lambda *given: replace(found(*given), quotes=()))
    first = next(iter(list(project.articles.import_paths([files])))).article_id
    monkeypatch.setattr(articles, "extract", found)
    coming = project.articles.extract_again()
    next(coming)
    project.review.reject(project.articles.open(first).quotes[0].id)
    list(coming)
    assert project.history.undo().label == "Undone: Extracted the quotes of 2 articles again"
    assert [quote.status for quote in project.articles.open(first).quotes] == [Status.REJECTED]
    assert project.history.undo(2).label == "Undone: 2 actions"
    assert project.articles.open(first).quotes == ()


def test_an_import_that_is_undone_before_its_end_goes_on_as_another_step(project, files):
    coming = project.articles.import_paths([files])
    next(coming)
    next(coming)
    assert project.history.undo().label == "Undone: Imported 2 articles"
    list(coming)
    assert len(project.articles.overview()) == 1
    assert [entry.undone for entry in project.history.entries()] == [False, True]
    assert len(project.history.undo().removed_articles) == 1
    assert (project.articles.overview(), project.history.next_undo()) == ([], None)
    assert len(project.history.redo().articles) == 1
    assert project.check() == []


class StopError(Exception):
    """Whoever waits does not want to wait any more."""


def stop_later(done, _total):
    if done:
        raise StopError


def test_undoing_an_import_tells_how_far_it_is_and_can_be_stopped(project, files):
    list(project.articles.import_paths([files]))
    here, told = project.articles.overview(), []
    with pytest.raises(StopError):
        project.history.undo(watch=stop_later)
    assert project.articles.overview() == here
    assert project.history.next_undo() == "Imported 3 articles"
    project.history.undo(watch=lambda *far: told.append(far))
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert project.articles.overview() == []
    with pytest.raises(StopError):
        project.history.redo(watch=stop_later)
    assert project.articles.overview() == []
    project.history.redo(watch=stop_never)
    assert project.articles.overview() == here
    assert project.check() == []


def stop_never(_done, _total):
    pass


def test_a_merge_and_its_undo_can_be_stopped(project, article_id, ids, monkeypatch):
    monkeypatch.setattr("cubaquotes.store.recorder._LOOKED_AFTER", 1)
    project.review.confirm(ids[0])
    project.review.confirm(ids[1])
    one, other = (quote.speaker_id for quote in project.articles.open(article_id).quotes[:2])
    before = project.speakers.all()
    with pytest.raises(StopError):
        project.speakers.merge(one, [other], watch=stop_later)
    assert project.speakers.all() == before
    project.speakers.merge(one, [other], watch=stop_never)
    merged = project.speakers.all()
    with pytest.raises(StopError):
        project.history.undo(watch=stop_later)
    assert project.speakers.all() == merged
    project.history.undo()
    assert project.speakers.all() == before
    assert project.check() == []
