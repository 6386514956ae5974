"""The door to the data files of resources/ and db/, in a checkout and in an installed package alike.

The core (extract, speakers, codebook) gets its lexicons here and opens no file itself.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder `resources` or `db`: inside an installed package, or at the top of a checkout."""
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


@cache
def read_text(name: str) -> str:
    """The text of resources/`name` (UTF-8)."""
    return (folder("resources") / name).read_text(encoding="utf-8")


def read_toml(name: str) -> dict[str, Any]:
    """resources/`name`, parsed anew at each call, so that nobody shares a mutable answer."""
    return tomllib.loads(read_text(name))
