"""The history as people read it: of the project, of one quote, and taken back in one go."""

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import HistoryDetail, HistoryKind, QuoteType, Role, Span, StanceValue
from cubaquotes.services import open_project
from tests.services.making import TEXT, add_article, quote, quote_ids, seen


def told(entry):
    return [detail.words for detail in entry.details]


def test_an_entry_says_what_changed(project, ids, people, targets):
    project.review.confirm(ids[0])
    project.review.assign(ids[0], people["Nikolai Patrushev"])
    project.review.set_note(ids[0], "look again")
    project.review.set_note(ids[0], "")
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.OPPOSES, intensity=2)
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.MIXED)
    project.review.set_type(ids[0], QuoteType.MIXED)
    project.review.reject(ids[0])
    ukraine = next(target.label for target in project.codebook.targets() if target.key == "ukraine")
    assert [(entry.kind, told(entry)) for entry in reversed(project.history.of_quote(ids[0]))] == [
        ("decision", ["Speaker: Maria Zakharova", "Status: confirmed"]),
        ("decision", [
            "Speaker changed from Maria Zakharova to Nikolai Patrushev", "Status changed from confirmed to corrected",
        ]),
        ("note", ["Note: look again"]),
        ("note", ["Note removed: look again"]),
        ("stance", [f"Stance ({ukraine}): opposes", f"Intensity ({ukraine}): 2"]),
        ("stance", [f"Stance ({ukraine}) changed from opposes to mixed", f"Intensity ({ukraine}) removed: 2"]),
        ("quote", ["Type: mixed"]),
        ("decision", ["Speaker removed: Nikolai Patrushev", "Status changed from corrected to rejected"]),
    ]  # fmt: skip


def test_boundaries_and_added_quotes_are_the_quote_s(project, article_id, ids):
    start = TEXT.index("trade")
    project.review.set_content(ids[0], (Span(start, start + 5),))
    (entry,) = project.history.of_quote(ids[0])
    assert (entry.kind, told(entry)) == (HistoryKind.QUOTE, ["Boundaries: trade"])
    at = TEXT.index("Tuesday")
    added = project.review.add(article_id, (Span(at, at + 7),)).focus[1]
    (entry,) = project.history.of_quote(added)
    assert (entry.kind, entry.label) == (HistoryKind.QUOTE, "Added a quote")


def test_a_step_about_many_quotes_is_in_the_history_of_each(project, ids, people):
    project.review.confirm(ids[0])
    project.review.assign_many(ids[1:3], people["Senior Cuban official"])
    assert [len(project.history.of_quote(quote_id)) for quote_id in ids] == [1, 1, 1, 0]
    (entry,) = project.history.of_quote(ids[2])
    assert (entry.label, entry.quote_id) == ("Assigned Senior Cuban official to 2 quotes", ids[1])
    assert told(entry) == ["Speaker: Senior Cuban official", "Status: corrected"]
    project.speakers.merge(people["Nikolai Patrushev"], [people["Maria Zakharova"]])
    merged = project.history.of_quote(ids[0])[0]
    assert (merged.kind, merged.label) == (HistoryKind.SPEAKERS, "Merged Maria Zakharova into Nikolai Patrushev")
    assert "Speaker: Maria Zakharova" not in told(merged)


def test_speakers_codebook_and_articles_in_words(project, article_id, people):
    department = people["State Department"]
    project.speakers.edit(department, note="Washington")
    project.speakers.pin(department, 7)
    project.speakers.add_alias(department, "Foggy Bottom")
    project.speakers.set_alias_language(department, "Foggy Bottom", "en")
    project.speakers.set_roles(department, [Role("ministry", "1789"), Role("embassy", "2000", "2001")])
    project.speakers.set_roles(department, [Role("ministry", "1790")])
    project.codebook.add("Aid", "Help", ["help", "aid"])
    aid = project.codebook.targets()[-1].id
    project.codebook.edit(aid, words=["relief"])
    project.codebook.set_active(aid, False)
    project.articles.set_done(article_id, True)
    found = [(entry.kind.value, told(entry)) for entry in reversed(project.history.entries())]
    assert found == [
        ("articles", ["Article: Talks"]),
        ("speakers", ["Note (State Department): Washington"]),
        ("speakers", ["Key (State Department) changed from 1 to 7"]),
        ("speakers", ["Alias (State Department): Foggy Bottom"]),
        ("speakers", ["Alias (State Department) changed from Foggy Bottom to Foggy Bottom (en)"]),
        ("speakers", ["Role (State Department): ministry (1789–)", "Role (State Department): embassy (2000–2001)"]),
        ("speakers", [
            "Role (State Department) removed: ministry (1789–)", "Role (State Department): ministry (1790–)",
            "Role (State Department) removed: embassy (2000–2001)",
        ]),
        ("codebook", ["Target: Aid"]),
        ("codebook", ["Words (Aid) changed from help, aid to relief"]),
        ("codebook", ["Shown (Aid) changed from yes to no"]),
        ("articles", ["Article: done"]),
    ]  # fmt: skip


def test_words_of_an_article_never_look_like_a_change(project, ids):
    project.review.set_note(ids[0], '["article",{"id":1},null,{"status":"confirmed"}]')
    assert project.history.entries(1)[0].kind is HistoryKind.NOTE


def test_pages_and_filters(project, ids, people, targets):
    for number in range(5):
        project.review.set_note(ids[0], f"note {number}")
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.reject(ids[1])
        ben.speakers.create("Olga Lind")
        everything = ben.history.entries()
        pages, before = [], None
        while page := ben.history.entries(3, before=before):
            pages.append(page)
            before = page[-1].id
        assert [entry for page in pages for entry in page] == everything
        assert {e.annotator for e in ben.history.entries(annotator="Ben")} == {"Ben"}
        assert len(ben.history.entries(annotator="Ana", kind=HistoryKind.NOTE)) == 5
        assert ben.history.entries(annotator="Ben", kind=HistoryKind.NOTE) == []
        assert ben.history.entries(annotator="Nobody") == []
        assert ben.history.entries(-1) == []
        assert [e.label for e in ben.history.entries(kind=HistoryKind.SPEAKERS)] == ["Added the speaker Olga Lind"]
        assert ben.history.annotators() == ["Ana", "Ben"]
        assert {(e.annotator, e.undoable) for e in everything} == {("Ana", False), ("Ben", True)}


def test_any_number_of_steps_in_one_go_also_after_a_restart(project, ids):
    states, entries = [seen(project)], []
    for number, quote_id in enumerate(ids * 2):
        project.review.set_note(quote_id, f"note {number}")
        states.append(seen(project))
        entries.append(project.history.entries(1)[0].id)
    with open_project(project.path, annotator="Ana") as again:
        change = again.history.undo(3)
        assert change.label == "Undone: 3 actions"
        assert {view.id for view in change.quotes} == set(ids[1:])
        assert seen(again) == states[5]
        again.history.undo_to(entries[2])
        assert seen(again) == states[2]
        assert [e.undoable for e in again.history.entries(4)] == [False] * 4
    with open_project(project.path, annotator="Ana") as again:
        again.history.redo(2)
        assert seen(again) == states[4]
        again.history.redo(100)
        assert seen(again) == states[-1]
        assert again.history.undo(0) is None
        assert again.history.undo(1000).label.endswith("9 actions")  # the import was one
        assert again.history.undo(1000) is None


def test_what_can_t_be_undone_in_one_go_stays_as_a_whole(project, ids, people):
    project.speakers.edit(people["State Department"], name="Foggy Bottom")
    project.review.confirm(ids[0])
    rename, confirm = project.history.entries(2)[1].id, project.history.entries(1)[0].id
    with open_project(project.path, annotator="Ben") as ben:
        ben.speakers.edit(people["State Department"], name="The Department")
        with pytest.raises(NotAllowedError, match="of your own"):
            ben.history.undo_to(confirm)
        state = seen(project)
        for act in (lambda: project.history.undo_to(rename), lambda: project.history.undo(2)):
            with pytest.raises(NotAllowedError, match="can't be undone"):
                act()
            assert seen(project) == state
    project.history.undo_to(confirm)
    with pytest.raises(NotAllowedError, match="undone already: Confirmed Maria Zakharova"):
        project.history.undo_to(confirm)


def test_details_of_a_huge_action_are_left_out(project, people):
    text = "\n".join(f"“Words {number},” Maria Zakharova said." for number in range(400))
    found = [quote(text, f"Words {number},", speaker="Maria Zakharova") for number in range(400)]
    project.review.assign_many(quote_ids(project, add_article(project, text, found)), people["State Department"])
    (entry,) = project.history.entries(1)
    assert entry.details == ()
    (same,) = project.history.of_quote(entry.quote_id)
    assert told(same) == ["Speaker: State Department", "Status: corrected"]


def test_a_detail_in_words():
    assert HistoryDetail("note", "", "", "new").words == "Note: new"
    assert HistoryDetail("stance", "Aid", "mixed", "").words == "Stance (Aid) removed: mixed"
    assert HistoryDetail("URL", "", "a", "b").words == "URL changed from a to b"


def test_the_way_to_an_action_is_a_number_of_steps(project, ids):
    for quote_id in ids[:3]:
        project.review.reject(quote_id)
    newest, middle, oldest = (entry.id for entry in project.history.entries(3))
    assert [project.history.steps_to(each) for each in (newest, middle, oldest)] == [1, 2, 3]
    project.history.undo(2)
    assert [project.history.steps_to(each) for each in (newest, middle, oldest)] == [-2, -1, 1]
    project.review.reject(ids[1])
    assert [project.history.steps_to(each) for each in (newest, middle, oldest)] == [0, 0, 2]
