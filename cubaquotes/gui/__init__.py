"""The window. `run` is all that the rest of the program needs; Qt is imported when it is called."""

from pathlib import Path

__all__ = ["run"]


def run(project_path: Path | None) -> int:
    """Open the window on `project_path`, else on the last project, else on the sample. Gives the exit status."""
    from cubaquotes.gui.application import run_window

    return run_window(project_path)
