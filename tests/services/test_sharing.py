"""A team shares its speakers and its codebook: what comes in, what stays, what is told."""

import pytest

from cubaquotes.errors import ExportError, ImportFileError
from cubaquotes.model import Role, SpeakerKind
from cubaquotes.services import create_project
from tests.services.making import seen


@pytest.fixture
def other(tmp_path):
    """A colleague's project, with speakers and targets of its own."""
    with create_project(tmp_path / "other.cubaquotes", annotator="Ben") as made:
        people = {speaker.name: speaker.id for speaker in made.speakers.all()}
        made.speakers.create("Ana Díaz", SpeakerKind.ROLE, ["A. Díaz"])
        ana = made.speakers.complete("ana d")[0].id
        made.speakers.add_alias(ana, "Ана Диас", "ru")
        made.speakers.set_roles(ana, [Role("minister", "2019", "2023-04"), Role("senator", "2023-05")])
        made.speakers.pin(ana, 7)
        made.speakers.edit(people["Maria Zakharova"], colour="#112233", note="Since 2015.")
        made.speakers.set_alias_language(people["Maria Zakharova"], "Захарова", "ru")
        made.codebook.add("Food aid", "Gifts of food", ["food + cuba", "rice; beans"])
        made.codebook.move(made.codebook.targets()[-1].id, 0)
        made.codebook.set_active(made.codebook.targets()[3].id, False)
        yield made


def told(project):
    """Speakers and targets without ids."""
    speakers = [
        (s.name, s.kind, {(alias, s.language_of(alias)) for alias in s.aliases}, s.key, s.colour, s.note, s.roles)
        for s in project.speakers.all()
    ]
    targets = [(t.key, t.label, t.description, t.words, t.active) for t in project.codebook.targets(inactive=True)]
    return speakers, targets


@pytest.mark.parametrize("ending", ["toml", "csv"])
@pytest.mark.parametrize("replace", [False, True])
def test_a_colleague_s_lists_come_in_whole(project, article_id, other, tmp_path, ending, replace):
    before = seen(project)
    files = tmp_path / f"speakers.{ending}", tmp_path / f"codebook.{ending}"
    assert other.speakers.export(files[0]) == 5
    assert other.codebook.export(files[1]) == 13
    speakers = project.speakers.import_file(files[0], replace=replace)
    targets = project.codebook.import_file(files[1], replace=replace)
    assert (speakers.added, speakers.updated) == (("Ana Díaz",), ("Maria Zakharova",))
    assert (len(speakers.unchanged), speakers.conflicts, speakers.problems) == (3, (), ())
    assert (targets.added, targets.problems) == (("Food aid",), ())
    assert told(project)[0] == told(other)[0]
    if replace:
        assert told(project)[1] == told(other)[1]
        assert targets.conflicts == ()
    else:
        (hidden,) = targets.conflicts
        assert hidden.endswith("is shown here, and stays so.")
        assert project.codebook.targets()[-1].label == "Food aid"
    assert speakers.change.speakers
    assert targets.change.codebook
    assert (
        project.history.next_undo()
        == f"Imported the codebook from “codebook.{ending}”: 1 added, {int(replace)} updated"
    )
    after = seen(project)
    project.history.undo(2)
    assert seen(project) == before
    project.history.redo(2)
    assert seen(project) == after
    assert project.check() == []


@pytest.mark.parametrize("ending", ["toml", "csv"])
def test_what_one_wrote_oneself_changes_nothing(other, tmp_path, ending):
    files = tmp_path / f"speakers.{ending}", tmp_path / f"codebook.{ending}"
    other.speakers.export(files[0])
    other.codebook.export(files[1])
    before, last = told(other), other.history.entries(1)
    for replace in (False, True):
        for outcome in (
            other.speakers.import_file(files[0], replace=replace),
            other.codebook.import_file(files[1], replace=replace),
        ):
            assert (outcome.added, outcome.updated, outcome.conflicts, outcome.problems) == ((), (), (), ())
    assert told(other) == before
    assert other.history.entries(1) == last


def test_an_import_that_was_undone_can_be_made_again(project, other, tmp_path):
    other.codebook.export(tmp_path / "c.toml")
    project.codebook.import_file(tmp_path / "c.toml", replace=True)
    project.history.undo()
    outcome = project.codebook.import_file(tmp_path / "c.toml", replace=True)
    assert outcome.added == ("Food aid",)
    assert told(project)[1] == told(other)[1]


SPEAKERS = """
[[speaker]]
name = "María Zakhárova"
kind = "organisation"
key = 9
note = "Theirs."
aliases = ["Masha", "State Department"]

[[speaker]]
name = "Olga Lind"
key = 1
aliases = ["Патрушев"]

[[speaker]]
name = ""
"""


def test_what_people_here_decided_stays_and_is_told(project, people, tmp_path):
    (tmp_path / "s.toml").write_text(SPEAKERS)
    zakharova = people["Maria Zakharova"]
    project.speakers.edit(zakharova, note="Ours.")
    outcome = project.speakers.import_file(tmp_path / "s.toml")
    assert (outcome.added, outcome.updated, outcome.unchanged) == (("Olga Lind",), ("Maria Zakharova",), ())
    where = "“s.toml”, line"
    assert outcome.conflicts == (
        f"{where} 2: “María Zakhárova” is called Maria Zakharova here, and stays so; rename them by hand if the "
        "list is right.",
        f"{where} 2: the kind of Maria Zakharova is “person” here and stays; the list says “organisation”.",
        f"{where} 2: the note of Maria Zakharova is “Ours.” here and stays; the list says “Theirs.”.",
        f"{where} 2: Maria Zakharova is on key 3 here, and stays there.",
        f"{where} 2: “State Department” is State Department here, and stays so; merge the two if they are one.",
        f"{where} 9: key 1 belongs to State Department here, and stays theirs.",
        f"{where} 9: “Патрушев” is Nikolai Patrushev here, and stays so; merge the two if they are one.",
    )
    (problem,) = outcome.problems
    assert problem.startswith(f"{where} 14: the speaker has no name")
    speaker = next(one for one in project.speakers.all() if one.id == zakharova)
    assert (speaker.kind, speaker.note, speaker.key, "Masha" in speaker.aliases) == ("person", "Ours.", 3, True)
    project.speakers.import_file(tmp_path / "s.toml", replace=True)
    speaker = next(one for one in project.speakers.all() if one.id == zakharova)
    assert (speaker.name, speaker.kind, speaker.note, speaker.key) == ("Maria Zakharova", "organisation", "Theirs.", 3)


def test_a_role_with_other_dates_is_told_and_not_doubled(project, people, tmp_path):
    patrushev = people["Nikolai Patrushev"]
    project.speakers.set_roles(patrushev, [Role("Secretary", "2008"), Role("Director", "1999", "2008")])
    name = '[[speaker]]\nname = "Nikolai Patrushev"\n'
    roles = (("secretary", "2008-05", "2024"), ("Director", "2009", "2010"), ("Secretary", "2008", ""))
    tables = (f'[[speaker.role]]\nrole = "{role}"\nfrom = "{since}"\nto = "{until}"\n' for role, since, until in roles)
    (tmp_path / "s.toml").write_text(name + "".join(tables))
    outcome = project.speakers.import_file(tmp_path / "s.toml")
    assert outcome.conflicts == (
        "“s.toml”, line 1: Nikolai Patrushev is “Secretary (2008–)” here, and it stays so; the list says “secretary "
        "(2008-05–2024)”.",
    )
    there = next(one.roles for one in project.speakers.all() if one.id == patrushev)
    assert there == (Role("Secretary", "2008"), Role("Director", "1999", "2008"), Role("Director", "2009", "2010"))
    project.speakers.import_file(tmp_path / "s.toml", replace=True)
    there = next(one.roles for one in project.speakers.all() if one.id == patrushev)
    assert there == tuple(Role(*role) for role in roles)


def test_open_suggestions_follow_an_imported_list(project, article_id, tmp_path):
    (tmp_path / "s.csv").write_text("name,kind,aliases\nBruno Rodríguez,person,the official\n")
    assert project.speakers.import_file(tmp_path / "s.csv").change.speakers
    bruno = project.speakers.complete("bruno")[0].id
    assert [view.suggested_speaker_id for view in project.articles.open(article_id).quotes[1:3]] == [bruno] * 2


TARGETS = """key,label,description,words
ukraine,Ukraine war,,
,russia and cuba,,
other,Ukraine,,
new,New,Described,a; b
"""


def test_targets_are_known_by_key_or_label(project, tmp_path):
    (tmp_path / "t.csv").write_text(TARGETS)
    labels = {target.key: target.label for target in project.codebook.targets()}
    known = next((label for label in labels.values() if label.casefold() == "russia and cuba"), None)
    outcome = project.codebook.import_file(tmp_path / "t.csv")
    ukraine = labels["ukraine"]
    assert (
        f"“t.csv”, line 2: the target ukraine is called “{ukraine}” here, and stays so; the list says “Ukraine war”."
        in (outcome.conflicts)
    )
    if ukraine == "Ukraine":
        assert any(
            "line 4: “Ukraine” is the target ukraine here, and other in the list" in c for c in outcome.conflicts
        )
    assert "New" in outcome.added
    assert (known is None) == ("russia and cuba" in outcome.added)


def test_the_project_is_no_place_for_a_list(project, tmp_path):
    with pytest.raises(ExportError, match="open project itself"):
        project.speakers.export(project.path)
    with pytest.raises(ExportError, match="open project itself"):
        project.codebook.export(project.path)
    with pytest.raises(ImportFileError, match="open project itself"):
        project.speakers.import_file(project.path)
    with pytest.raises(ImportFileError):
        project.speakers.import_file(tmp_path / "nothing.toml")
    assert project.check() == []


def test_a_name_that_no_disk_takes_is_told(project, tmp_path):
    name = "a" * 300
    with pytest.raises(ExportError, match="name is too long"):
        project.export.export(tmp_path / f"{name}.csv")
    with pytest.raises(ExportError, match="name is too long"):
        project.speakers.export(tmp_path / f"{name}.toml")
    with pytest.raises(ImportFileError, match="name is too long"):
        project.codebook.import_file(tmp_path / f"{name}.toml")
