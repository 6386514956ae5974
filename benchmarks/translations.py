"""Renew the window's translations from the code: resources/translations/*.ts, which people edit, and *.qm for Qt.

    python benchmarks/translations.py           new texts come into the .ts files as unfinished, vanished ones leave
    python benchmarks/translations.py --check   say only what is left to translate

Qt's own tools do the work; they come with PySide6. Translate in Qt Linguist (pyside6-linguist es.ts) or in any
editor, then run this again. resources/translations/README.md has the words to use.
"""

import argparse
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LABELS = ("text", "menu", "tip", "sheet_text")  # of resources/keys.toml


def main() -> int:
    """Renew the files, and list what is not translated."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change no file")
    options = parser.parse_args()
    left = 0
    for ts in sorted(FOLDER.glob("*.ts")):
        if not options.check:
            renew(ts)
            run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))
        texts = unfinished(ts)
        left += len(texts)
        for text in texts:
            print(f"{ts.stem}: {text}")
    return 1 if left else 0


def renew(ts: Path) -> None:
    """Bring the texts of the code and of the table of actions into a .ts file."""
    rows = tomllib.loads((ROOT / "resources" / "keys.toml").read_text(encoding="utf-8"))["action"]
    labels = dict.fromkeys(row[label] for row in rows for label in LABELS if row.get(label))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "keys.py"  # lupdate reads code, so the labels become some
        listed.write_text("".join(f"tr({label!r})\n" for label in labels), encoding="utf-8")
        code = [str(path) for path in sorted((ROOT / "cubaquotes" / "gui").rglob("*.py"))]
        run("lupdate", "-silent", "-no-obsolete", "-locations", "none", *code, str(listed), "-ts", str(ts))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools."""
    subprocess.run([TOOLS / tool, *arguments], check=True)


def unfinished(ts: Path) -> list[str]:
    """The texts that a .ts file has no translation for."""
    found = ET.parse(ts).getroot().iter("message")
    return [each.findtext("source", "") for each in found if each.find("translation[@type]") is not None]


if __name__ == "__main__":
    sys.exit(main())
