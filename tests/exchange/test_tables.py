"""A table comes back as it went out, and a spreadsheet runs nothing of it."""

import csv
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.errors import ExportError
from cubaquotes.exchange import COLUMNS, FORMATS, LATER, check_format, format_for, read_csv, read_jsonl, write
from cubaquotes.exchange.columns import in_order

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
dangerous = st.builds("{}{}{}".format, st.sampled_from(["", "'", "''"]), st.sampled_from("=+-@\t\r\0＝"), text)
spans = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(list), max_size=4)
cell = st.none() | text | dangerous | st.integers() | st.floats(0, 1) | spans
rows = st.lists(st.dictionaries(st.sampled_from(COLUMNS), cell, max_size=8), max_size=6)


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    return tmp_path_factory.mktemp("tables")


def as_cells(row: dict[str, object]) -> dict[str, str]:
    """What a CSV cell holds of each value: text as it is, nothing as nothing, the rest as JSON."""
    return {
        column: "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for column, value in in_order(row).items()
    }


@given(table=rows)
def test_csv_comes_back(table, out):
    assert write(table, out / "a.csv", "csv") == len(table)
    assert list(read_csv(out / "a.csv")) == [as_cells(row) for row in table]


@given(table=rows)
def test_raw_csv_comes_back(table, out):
    write(table, out / "raw.csv", "csv", raw=True)
    assert list(read_csv(out / "raw.csv", raw=True)) == [as_cells(row) for row in table]


@given(table=rows)
def test_jsonl_comes_back(table, out):
    assert write(table, out / "a.jsonl", "jsonl") == len(table)
    assert list(read_jsonl(out / "a.jsonl")) == [in_order(row) for row in table]


@given(value=dangerous)
def test_no_cell_begins_like_a_formula(value, out):
    write([{"note": value, "quote_text": value}], out / "safe.csv", "csv")
    with (out / "safe.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert row["note"] == row["quote_text"] == "'" + value


@pytest.mark.parametrize("value", ["=1+1", "+7 495", "-x", "@a", "\tx", "\rx", "\0x"])
def test_each_beginning_of_a_formula_is_guarded(value, tmp_path):
    write([{"note": value}], tmp_path / "a.csv", "csv")
    assert next(read_csv(tmp_path / "a.csv", raw=True))["note"] == "'" + value


@pytest.mark.parametrize("value", ["\n\nBy Dana Wells", "“=”", " =1", "'tis", "1-2", "—said"])
def test_other_cells_are_left_alone(value, tmp_path):
    write([{"note": value}], tmp_path / "a.csv", "csv")
    assert next(read_csv(tmp_path / "a.csv", raw=True))["note"] == value


def test_csv_is_what_excel_reads(tmp_path):
    write([{"speaker": "Мария\nЗахарова", "spans": [[1, 2]], "confidence": 0.5}], tmp_path / "a.csv", "csv")
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfquote_id,article_id,")
    assert data.count(b"\r\n") == 2
    assert '"Мария\nЗахарова"'.encode() in data
    assert b'"[[1, 2]]"' in data


def test_jsonl_is_what_programs_read(tmp_path):
    write([{"speaker": "Мария", "spans": [[1, 2], [3, 4]], "confidence": 0.5}], tmp_path / "a.jsonl", "jsonl")
    data = (tmp_path / "a.jsonl").read_bytes()
    assert data.startswith(b'{"quote_id": null')
    assert data.endswith(b"}\n")
    assert "Мария".encode() in data
    assert json.loads(data)["spans"] == [[1, 2], [3, 4]]
    assert list(json.loads(data)) == list(COLUMNS)


def test_a_column_that_no_table_has_is_our_bug(tmp_path):
    with pytest.raises(ValueError, match="speeker"):
        write([{"speeker": "x"}], tmp_path / "a.csv", "csv")
    assert list(tmp_path.glob("*.csv")) == []


@pytest.mark.parametrize(
    ("name", "expected"), [("a.csv", "csv"), ("a.CSV", "csv"), ("b.jsonl", "jsonl"), ("b.ndjson", "jsonl")]
)
def test_the_ending_tells_the_format(name, expected, tmp_path):
    assert format_for(tmp_path / name) == expected


@pytest.mark.parametrize(
    ("name", "words"), [("a.txt", "the ending “.txt”"), ("table", "no ending"), ("a.xlsx", "not available yet")]
)
def test_other_endings_are_refused_with_those_that_work(name, words, tmp_path):
    with pytest.raises(ExportError, match=words) as refused:
        format_for(tmp_path / name)
    assert all(known in str(refused.value) for known in FORMATS)


def test_formats_by_name():
    assert check_format("CSV") == "csv"
    for later in LATER:
        with pytest.raises(ExportError, match="not available yet"):
            check_format(later)
    with pytest.raises(ExportError, match="no export format “punchcard”: choose csv or jsonl"):
        check_format("punchcard")
