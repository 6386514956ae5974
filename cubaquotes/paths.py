"""Where the program keeps what is its own. A person's projects lie wherever the person puts them.

The environment variable CUBAQUOTES_HOME, if set, is the folder for all of it: for tests, and for a program on a stick.
"""

import os
from pathlib import Path

import platformdirs

_NAME = "CubaQuotes"


def _own() -> Path | None:
    folder = os.environ.get("CUBAQUOTES_HOME", "")
    return Path(folder).expanduser().absolute() if folder else None


def config_folder() -> Path:
    """Settings. The folder need not exist yet."""
    home = _own()
    return home / "config" if home else platformdirs.user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """The sample project, and whatever else the program makes for itself. The folder need not exist yet."""
    home = _own()
    return home / "data" if home else platformdirs.user_data_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Reports of our own bugs. The folder need not exist yet."""
    home = _own()
    return home / "log" if home else platformdirs.user_log_path(_NAME, appauthor=False)


def settings_file() -> Path:
    """The settings."""
    return config_folder() / "settings.json"


def sample_project() -> Path:
    """The project that opens at the first start."""
    return data_folder() / "sample.cubaquotes"
