"""`speakers` and `codebook`: lists out of one project and into another."""

import pytest

from cubaquotes.services import create_project, open_project
from tests.cli.running import run_here


@pytest.fixture
def projects(tmp_path):
    """Two projects; the first has a speaker and a target more."""
    paths = tmp_path / "one.cubaquotes", tmp_path / "two.cubaquotes"
    for path in paths:
        create_project(path, annotator="Ana").close()
    with open_project(paths[0], annotator="Ana") as one:
        one.speakers.create("Olga Lind", aliases=["О. Линд"])
        one.codebook.add("Food aid")
    return paths


@pytest.mark.parametrize(("name", "count"), [("speakers", 4), ("codebook", 12)])
@pytest.mark.parametrize("ending", ["toml", "csv"])
def test_a_list_goes_from_one_project_to_another(projects, tmp_path, name, count, ending):
    one, two = projects
    out = tmp_path / f"list.{ending}"
    result = run_here(name, "export", one, out)
    assert (result.status, result.out) == (0, "")
    assert f"{count + 1} " in result.said[0]
    for added in (1, 0):
        result = run_here(name, "import", two, out)
        assert (result.status, result.said) == (0, [])
        assert result.out == (
            f"{added} added, 0 updated, {count + 1 - added} as they were; 0 refused, 0 stayed as people here decided\n"
        )


def test_what_was_refused_is_told_line_by_line(projects, tmp_path):
    (tmp_path / "s.csv").write_text("name,kind,note\nMaria Zakharova,role,New\nA,ghost,\n")
    result = run_here("speakers", "import", projects[0], tmp_path / "s.csv")
    assert result.status == 1
    assert result.out == "0 added, 1 updated, 0 as they were; 1 refused, 1 stayed as people here decided\n"
    assert result.said == [
        "“s.csv”, line 3: A is of the kind “ghost”; it can be person, role, organisation, country, document.",
        "“s.csv”, line 2: the kind of Maria Zakharova is “person” here and stays; the list says “role”.",
    ]
    assert run_here("speakers", "import", "--replace", projects[0], tmp_path / "s.csv").out.startswith("0 added, 1 up")


def test_wrong_usage_and_missing_files(projects, tmp_path):
    assert run_here("speakers", "copy", projects[0], "s.toml").status == 2
    result = run_here("speakers", "export", "--replace", projects[0], tmp_path / "s.toml")
    assert (result.status, (tmp_path / "s.toml").exists()) == (2, False)
    for action, name in (("import", "gone.toml"), ("import", "one.cubaquotes"), ("export", "s.txt")):
        result = run_here("codebook", action, projects[0], tmp_path / name)
        assert (result.status, result.out, len(result.said)) == (1, "", 1)
