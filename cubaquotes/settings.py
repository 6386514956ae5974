"""What the program remembers between two starts, in one small JSON file. Never anything about an article."""

import getpass
import json
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cubaquotes import paths
from cubaquotes.files import in_words, replacing

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "es", "ru")
MIN_FONT_SIZE, MAX_FONT_SIZE = 8, 40
_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, each with its default.

    annotator: whose decisions are recorded; "" stands for the user's login name (see `annotator_name`).
    last_project, recent_projects: absolute paths as text, the latest first.
    theme: one of THEMES.
    font_size: of the article's text, in points.
    window: the window's size and place, in Qt's own words (base64); "" for Qt's choice.
    last_folder: where a file was chosen last; "" if never.
    shortcuts: by the name of an action (resources/keys.toml) the keys that the user gave it instead of the usual ones.
    toured: whether the tour of the first start was shown.
    language: of the window, one of LANGUAGES.
    history_of_project: whether the history panel shows the steps of the whole project, not of one quote.
    """

    annotator: str = ""
    last_project: str = ""
    recent_projects: tuple[str, ...] = ()
    theme: str = "system"
    font_size: int = 13
    window: str = ""
    last_folder: str = ""
    shortcuts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    toured: bool = False
    language: str = "system"
    history_of_project: bool = False

    def annotator_name(self) -> str:
        """The name under which decisions are recorded."""
        return self.annotator or _login_name()

    def with_project(self, project: Path) -> "Settings":
        """The settings after `project` was opened: it is the last one, and the first of the recent ones."""
        name = str(project.absolute())
        recent = (name, *(other for other in self.recent_projects if other != name))[:_RECENT]
        return replace(self, last_project=name, recent_projects=recent)

    def without_project(self, project: Path) -> "Settings":
        """The settings after `project` was found to be gone."""
        name = str(project.absolute())
        recent = tuple(other for other in self.recent_projects if other != name)
        return replace(
            self, last_project="" if self.last_project == name else self.last_project, recent_projects=recent
        )


def load(path: Path | None = None) -> tuple[Settings, str]:
    """The settings, and one sentence for the user if they could not be read ("" if all is well).

    A file that makes no sense is set aside under another name, and the defaults stand; a single value that makes none
    is left out. path: the file, by default the user's own.
    """
    path = path or paths.settings_file()
    try:
        found = dict(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"The settings “{path}” can't be read: {in_words(error)}. The defaults are used."
    except (ValueError, TypeError, RecursionError):
        return Settings(), _set_aside(path)
    known = {each.name: value for each in fields(Settings) if (value := _checked(each.name, found)) is not None}
    return Settings(**known), ""


def save(settings: Settings, path: Path | None = None) -> str:
    """Write the settings, whole or not at all. Gives one sentence if that failed, which nothing else depends on."""
    path = path or paths.settings_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            json.dump(asdict(settings), file, indent=2)  # in ASCII, which keeps paths that are not UTF-8
            file.write("\n")
    except OSError as error:
        return f"The settings could not be saved to “{path}”: {in_words(error)}."
    return ""


def _checked(name: str, found: dict[str, Any]) -> Any:  # a setting's value has its field's type, or None
    value = found.get(name)
    if name == "font_size":
        fits = isinstance(value, int) and not isinstance(value, bool) and MIN_FONT_SIZE <= value <= MAX_FONT_SIZE
        return value if fits else None
    if name == "recent_projects":
        return tuple(item for item in value if isinstance(item, str))[:_RECENT] if isinstance(value, list) else None
    if name == "shortcuts":
        return _shortcuts(value) if isinstance(value, dict) else None
    if name in ("toured", "history_of_project"):
        return value if isinstance(value, bool) else None
    if name == "theme":
        return value if value in THEMES else None
    if name == "language":
        return value if value in LANGUAGES else None
    return value if isinstance(value, str) else None


def _shortcuts(value: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    lists = {name: keys for name, keys in value.items() if isinstance(keys, list)}
    return {name: tuple(keys) for name, keys in lists.items() if all(isinstance(key, str) for key in keys)}


def _set_aside(path: Path) -> str:
    aside = path.with_name(f"{path.stem}.broken-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    try:
        path.replace(aside)
    except OSError as error:
        return f"The settings “{path}” are damaged and can't be set aside: {in_words(error)}. The defaults are used."
    return f"The settings were damaged; they are kept as “{aside}”, and the defaults are used."


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container without a user database
        return "analyst"
