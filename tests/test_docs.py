"""The documents say what is so."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from cubaquotes.cli.parser import build_parser

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def _commands() -> list[str]:
    """The program's own commands in README's blocks, without what they are explained by or piped into."""
    lines = re.findall(r"^(?:.*\| )?((?:python3 main\.py|cubaquotes) [a-z].*)$", README, flags=re.MULTILINE)
    return [re.split(r"\s{2,}|\s[>|]\s", line)[0] for line in lines]


def test_there_are_commands_to_check() -> None:
    assert {"new", "import", "stats", "export", "check", "backup", "extract"} <= {
        c.split()[-1] for c in _commands()
    } | {word for command in _commands() for word in command.split()}


@pytest.mark.parametrize("command", _commands())
def test_the_commands_of_the_readme_are_understood(command: str) -> None:
    words = shlex.split(command)
    arguments = words[2:] if words[0] == "python3" else words[1:]
    build_parser().parse_args(arguments)  # leaves with status 2 if it doesn't understand


@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "db/README.md", "benchmarks/README.md"]
)
def test_links_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert ((ROOT / document).parent / target).exists(), f"{document}: {target}"


def test_the_keys_of_the_readme_are_keys_of_the_window() -> None:
    table = tomllib.loads((ROOT / "resources" / "keys.toml").read_text(encoding="utf-8"))["action"]
    known = (
        {key for action in table for key in action.get("keys", ())} | {str(digit) for digit in range(10)} | {"Enter"}
    )
    tour = README[README.index("## Two minutes") : README.index("## From the command line")]
    for key in re.findall(r"`([^`]+)`", tour):
        assert key in known, key


def test_the_picture_of_the_folders_is_true() -> None:
    picture = CONTRIBUTING.split("```")[1]
    named = set(re.findall(r"(\w+)/ ", picture[picture.index("cubaquotes/\n") + len("cubaquotes/\n") :]))
    there = {path.parent.name for path in (ROOT / "cubaquotes").glob("*/__init__.py")}
    assert there <= named
    for file in re.findall(r"\b(\w+\.py)\b", picture):
        assert list(ROOT.glob(file)) or list((ROOT / "cubaquotes").rglob(file)), file
    for path in re.findall(r"`((?:cubaquotes|resources|benchmarks|tests|gui|store|extract)/[\w./]*)`", CONTRIBUTING):
        assert (ROOT / path).exists() or (ROOT / "cubaquotes" / path).exists(), path
