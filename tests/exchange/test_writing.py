"""A table is written whole or not at all, whatever gets in the way."""

import os
import sqlite3
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import repeat

import pytest

from cubaquotes.errors import ExportError
from cubaquotes.exchange import write
from cubaquotes.files import replacing

ROW = {"quote_text": "“We are patient”", "speaker": "the minister", "spans": [[10, 24]]}


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_an_older_table_is_replaced_and_keeps_its_mode(tmp_path):
    out = tmp_path / "a.csv"
    out.write_text("old")
    out.chmod(0o640)
    assert write([ROW], out, "csv") == 1
    assert "patient" in out.read_text(encoding="utf-8-sig")
    assert out.stat().st_mode & 0o777 == 0o640
    assert names(tmp_path) == ["a.csv"]


def test_a_new_table_has_the_mode_of_any_new_file(tmp_path):
    mask = os.umask(0o027)
    try:
        write([ROW], tmp_path / "a.csv", "csv")
    finally:
        os.umask(mask)
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "a.csv").symlink_to(tmp_path / "real" / "b.csv")
    write([ROW], tmp_path / "a.csv", "csv")
    assert (tmp_path / "a.csv").is_symlink()
    assert names(tmp_path / "real") == ["b.csv"]


def test_a_link_to_itself_is_refused_in_words(tmp_path):
    (tmp_path / "a.csv").symlink_to(tmp_path / "a.csv")
    with pytest.raises(ExportError, match="leads back to itself"):
        write([ROW], tmp_path / "a.csv", "csv")
    assert (tmp_path / "a.csv").is_symlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path):
    out = tmp_path / "a.csv"
    os.mkfifo(out)
    with ThreadPoolExecutor() as pool:
        read = pool.submit(out.read_text, encoding="utf-8-sig")
        assert write([ROW], out, "csv") == 1
        assert "patient" in read.result(timeout=10)
    assert out.is_fifo()
    assert names(tmp_path) == ["a.csv"]


def test_a_database_is_never_replaced_by_a_table(tmp_path):
    out = tmp_path / "p.cubaquotes"
    with closing(sqlite3.connect(out)) as db:
        db.execute("CREATE TABLE work (of_weeks)")
    before = out.read_bytes()
    with pytest.raises(ExportError, match="choose another name"):
        write([ROW], out, "csv")
    assert out.read_bytes() == before


def test_nothing_is_under_the_name_before_the_end(tmp_path):
    out = tmp_path / "a.csv"

    def rows():
        yield ROW
        assert not out.exists()

    write(rows(), out, "csv")
    assert out.exists()


@pytest.mark.parametrize("trouble", [RuntimeError, KeyboardInterrupt])
def test_what_interrupts_the_rows_leaves_the_old_table(tmp_path, trouble):
    out = tmp_path / "a.jsonl"
    out.write_text("old")

    def rows():
        yield ROW
        raise trouble

    with pytest.raises(trouble):
        write(rows(), out, "jsonl")
    assert out.read_text() == "old"
    assert names(tmp_path) == ["a.jsonl"]


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(ExportError, match=r"can't be written: it is a folder, not a file\.$"):
        write([ROW], tmp_path, "csv")


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(ExportError, match=r"^“a.csv” can't be written: there is no folder “.*gone”\.$"):
        write([ROW], tmp_path / "gone" / "a.csv", "csv")


def test_a_read_only_folder_is_refused_and_its_files_stay(read_only_folder):
    with pytest.raises(ExportError, match=r"can't be written: (the place is read-only|you have no permission for it)"):
        write([ROW], read_only_folder / "old.csv", "csv")
    assert names(read_only_folder) == ["old.csv"]
    assert (read_only_folder / "old.csv").read_text() == "old"


def test_a_full_disk_leaves_the_old_table_and_no_litter(small_disk):
    out = small_disk / "a.csv"
    write([ROW], out, "csv")
    before = out.read_bytes()
    with pytest.raises(ExportError, match="can't be written: the disk is full"):
        write(repeat(ROW, 20_000), out, "csv")
    assert out.read_bytes() == before
    assert names(small_disk) == ["a.csv"]


@pytest.mark.parametrize("name", ["csv", "jsonl"])
def test_memory_does_not_grow_with_the_table(tmp_path, name):
    write(repeat(ROW, 100), tmp_path / "warm", name)
    tracemalloc.start()
    try:
        assert write(repeat(ROW, 20_000), tmp_path / "a", name) == 20_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 500_000


def test_what_no_encoding_knows_becomes_a_question_mark(tmp_path):
    with replacing(tmp_path / "a.txt") as file:
        file.write("a\ud800b")
    assert (tmp_path / "a.txt").read_text() == "a?b"


def test_a_name_as_long_as_the_disk_allows(tmp_path):
    out = tmp_path / ("ж" * 125 + "a.csv")  # 255 bytes
    assert write([ROW], out, "csv") == 1
    assert names(tmp_path) == [out.name]
    with pytest.raises(ExportError, match=r"can't be written: the name is too long\.$"):
        write([ROW], out.with_name(f"b{out.name}"), "csv")


def test_what_a_killed_program_left_is_removed_a_day_later(tmp_path):
    old, new = (tmp_path / f".cubaquotes-{digit * 12}.part" for digit in "ab")
    foreign = tmp_path / ".other.part"
    for file in (old, old.with_name(f"{old.name}-wal"), new, foreign):
        file.write_text("half")
        if file != new:
            os.utime(file, (time.time() - 90_000,) * 2)
    write([ROW], tmp_path / "a.csv", "csv")
    assert names(tmp_path) == sorted(["a.csv", new.name, foreign.name])
