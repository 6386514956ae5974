"""db/ tells the truth about the schema."""

import re
import shutil
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from cubaquotes.data import folder
from cubaquotes.exchange import COLUMNS
from cubaquotes.store.database import open_store
from cubaquotes.store.migrations import migrate, schema_migrations, statements
from cubaquotes.store.schema import built, schema_sql

ROOT = Path(__file__).parents[2]


def described():
    """README.md's sections with what is in code marks, by their headings."""
    sections = re.split(r"^#{2,3} (\w+)$", (folder("db") / "README.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name: set(re.findall(r"`(\w+)`", body)) for name, body in zip(sections[1::2], sections[2::2], strict=True)}


def test_schema_sql_is_what_the_migrations_build():
    assert (folder("db") / "schema.sql").read_text(encoding="utf-8") == schema_sql()


def test_every_table_and_column_is_explained():
    sections = described()
    with closing(built()) as conn:
        shadows = re.compile(r"_search_(data|idx|content|docsize|config)$")
        names = [name for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
        for table in names:
            if not shadows.search(table) and not table.startswith(("sqlite_", "_sqlite_")):
                columns = {row[1] for row in conn.execute(f"PRAGMA table_info({table})")}
                assert columns <= sections[table], f"{table}: {columns - sections[table]} stand not in db/README.md"
                assert sections.pop(table)
    # What is left are headings of chapters, not tables that are gone.
    assert not {name for name in sections if name.islower()}


def test_all_tables_are_strict():
    with closing(built()) as conn:
        tables = conn.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    loose = {name for name, strict in tables if not strict and not re.match(r"_?sqlite_|.*_search", name)}
    assert loose == set()


def test_the_view_has_the_columns_of_the_contract():
    with closing(built()) as conn:
        assert tuple(row[1] for row in conn.execute("PRAGMA table_info(annotated_quotes)")) == COLUMNS


def test_migrations_are_numbered_without_gaps():
    names = [file.stem for file in sorted((folder("db") / "migrations").glob("*.sql"))]
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    with closing(built()) as conn:
        assert [step.name for step in schema_migrations().applied(Database(conn))] == names


def test_an_old_project_gets_the_schema_of_a_new_one(tmp_path):
    def things(conn):
        return dict(conn.execute("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE '%sqlite%'").fetchall())

    old = shutil.copy(Path(__file__).parent / "projects" / "version-1.cubaquotes", tmp_path / "old.cubaquotes")
    store = open_store(Path(old))
    with closing(built()) as conn:
        assert things(store.conn) == things(conn)
    store.close()


def test_a_failing_step_leaves_nothing_behind(tmp_path, monkeypatch):
    steps = tmp_path / "migrations"
    steps.mkdir()
    (steps / "0001_good.sql").write_text("CREATE TABLE one (id INTEGER) STRICT;")
    (steps / "0002_bad.sql").write_text("CREATE TABLE two (id INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr("cubaquotes.store.migrations.folder", lambda _name: tmp_path)
    db = Database(sqlite3.connect(":memory:", isolation_level=None))
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(db.conn)
    assert [name for name in db.table_names() if not name.startswith("_")] == ["one"]
    assert [step.name for step in schema_migrations().applied(db)] == ["0001_good"]
    db.close()


def test_statements_are_told_apart():
    script = (
        "-- first; no statement\nCREATE TABLE a (b); -- x\n\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN SELECT 1; END;\n"
    )
    assert [statement.split()[1] for statement in statements(script)] == ["TABLE", "TRIGGER"]


def test_the_package_carries_the_schema():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["db"] == "cubaquotes/_db"
