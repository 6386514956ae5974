"""The frame that everything stands in: what lies at the top, what the package costs, what goes into a wheel."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOP = {
    "cubaquotes", "resources", "db", "tests", "benchmarks", "main.py", "pyproject.toml", "README.md", "CHANGELOG.md",
    "CONTRIBUTING.md", "LICENSE", "requirements.lock", "requirements-test.lock", ".ci", ".gitignore", "docs",
}  # fmt: skip
# In pieces, since this file is looked through too.
REGISTRY_HOSTS = [".".join(parts).encode() for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))]


def _tracked() -> list[Path]:
    if not shutil.which("git"):
        pytest.skip("git is not installed: what belongs to the project can't be told from what lies about")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("this is no git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_top_level_holds_the_given_entries_and_no_others() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in _tracked()} <= TOP


def test_no_file_names_a_registry() -> None:
    named = [path for path in _tracked() if any(host in path.read_bytes() for host in REGISTRY_HOSTS)]
    assert named == []


def test_importing_the_package_and_the_launcher_needs_the_standard_library_alone() -> None:
    """They run before anything is installed: -S leaves out everything that is."""
    asked = "import cubaquotes, cubaquotes.launch.start, cubaquotes.launch.machine, cubaquotes.launch.packages"
    subprocess.run([sys.executable, "-S", "-c", asked], cwd=ROOT, check=True)


def test_importing_the_package_imports_nothing_else() -> None:
    asked = "import sys; before = set(sys.modules); import cubaquotes; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded & {"PySide6", "regex", "sqlite3", "sqlite_utils", "platformdirs", "charset_normalizer"} == set()
    assert [name for name in done.stdout.split() if name.startswith("cubaquotes.")] == []


@pytest.mark.parametrize("before", ["", "cubaquotes.open_project", "import cubaquotes.extract.text"])
def test_extract_can_be_called_again_and_again_whatever_was_imported_before(before: str) -> None:
    """The function has the name of a package, which Python puts in its place when the package is imported."""
    asked = f"""
import cubaquotes
{before}
said = "“It is over,” Maria Zakharova said."
for _ in range(2):
    assert [q.speaker for q in cubaquotes.extract(said, language="en")] == ["Maria Zakharova"]
from cubaquotes import extract
assert len(extract(said)) == 1
"""
    subprocess.run([sys.executable, "-c", asked], cwd=ROOT, check=True)


@pytest.mark.slow
def test_wheel_brings_the_data_folders_and_runs_where_it_is_installed(tmp_path: Path) -> None:
    hatchling = pytest.importorskip("hatchling.build", reason="hatchling is not installed")
    assert hatchling
    build = f"import hatchling.build; print(hatchling.build.build_wheel({str(tmp_path)!r}))"
    done = subprocess.run([sys.executable, "-c", build], cwd=ROOT, capture_output=True, text=True, check=True)
    with zipfile.ZipFile(tmp_path / done.stdout.split()[-1]) as wheel:
        names = wheel.namelist()
        wheel.extractall(tmp_path / "installed")
    for folder in ("resources", "db"):
        shipped = {name.split("/", 2)[2] for name in names if name.startswith(f"cubaquotes/_{folder}/")}
        kept = {str(path.relative_to(ROOT / folder)) for path in (ROOT / folder).rglob("*") if path.is_file()}
        assert shipped >= {name for name in kept if "__pycache__" not in name} > set()
    assert "cubaquotes/py.typed" in names
    assert not [name for name in names if name.startswith("tests/")]
    environ = {"PYTHONPATH": str(tmp_path / "installed"), "PATH": ""}
    extract = [sys.executable, "-m", "cubaquotes", "extract", "-"]
    said = "“It is over,” Maria Zakharova said."
    done = subprocess.run(extract, input=said, cwd=tmp_path, env=environ, capture_output=True, text=True, check=True)
    assert '"quotes"' in done.stdout
