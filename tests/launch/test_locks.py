"""The locks say exactly what is installed, from wherever it is fetched."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from cubaquotes.launch.environment import RUN_LOCK, TEST_LOCK

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ENTRY = re.compile(r"^(?P<pin>[^\s#].*?) \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)


def pins(lock: str) -> dict[str, str]:
    """Name -> version; every line of the lock must belong to a pinned and hashed entry."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert ENTRY.sub("", text) == ""
    found = [Requirement(match["pin"]) for match in ENTRY.finditer(text)]
    assert all(str(requirement.specifier).startswith("==") for requirement in found)
    return {canonicalize_name(each.name): str(each.specifier).removeprefix("==") for each in found}


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (RUN_LOCK, PROJECT["dependencies"]),
        (TEST_LOCK, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]),
    ],
)
def test_lock_holds_what_pyproject_asks_for(lock: str, wanted: list[str]) -> None:
    pinned = pins(lock)
    for requirement in map(Requirement, wanted):
        version = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{lock}: {requirement} against {version}; renew the locks"


def test_test_lock_only_adds_to_the_run_lock() -> None:
    """They share one .venv: what the tests need may never change what the program runs on."""
    assert pins(RUN_LOCK).items() <= pins(TEST_LOCK).items()


def test_release_of_qt_that_breaks_python_is_kept_out() -> None:
    (qt,) = (Requirement(each) for each in PROJECT["dependencies"] if each.lower().startswith("pyside6"))
    assert qt.name == "PySide6-Essentials"
    assert not qt.specifier.contains("6.12.0")
