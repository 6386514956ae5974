"""The window. `run` is all that the rest of the program needs; Qt is imported when it is called."""

import threading
from importlib import import_module
from pathlib import Path

__all__ = ["bring_services", "run"]


def run(project_path: Path | None) -> int:
    """Open the window on `project_path`, else on the last project, else on the sample. Gives the exit status."""
    bring_services()
    from cubaquotes.gui.application import run_window

    return run_window(project_path)


def bring_services() -> None:
    """Import in a thread what will open the project: later it would take its time from the window's first picture."""
    threading.Thread(target=import_module, args=("cubaquotes.services",), daemon=True).start()
