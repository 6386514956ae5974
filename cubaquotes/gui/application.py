"""The application around the window: one QApplication, the worker, and what happens when something goes wrong."""

import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cubaquotes import __version__
from cubaquotes.gui.commands import Commands
from cubaquotes.gui.help.log import write_log
from cubaquotes.gui.look.icons import program_icon
from cubaquotes.gui.preferences import Preferences
from cubaquotes.gui.projects import opening
from cubaquotes.gui.threads.garbage import GarbageCollector
from cubaquotes.gui.threads.warming import Warming
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.language import speak, spoken


def run_window(project_path: Path | None) -> int:
    """Make the application and the window, and stay until it is closed."""
    # The worker's thread must not hold the window's up for Python's usual 5 ms at a time.
    sys.setswitchinterval(0.0005)
    write_log()
    application = make_application()
    window, commands = make_window(project_path)
    sys.excepthook = excepthook(commands.show_bug)
    # Ctrl-C in the terminal closes the window as its own button does; Python needs a turn now and then to notice.
    signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
    turn = QTimer()
    turn.timeout.connect(lambda: None)
    turn.start(300)
    window.show()
    garbage = GarbageCollector(application)
    Warming(window.worker, window)
    status = application.exec()
    garbage.stop()
    sys.excepthook = sys.__excepthook__
    return status


def make_application() -> QApplication:
    """The one QApplication, in the style that the themes are made for."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("CubaQuotes")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cubaquotes")
    application.setStyle("Fusion")
    application.setWindowIcon(program_icon())
    return application


def make_window(project_path: Path | None) -> tuple[MainWindow, Commands]:
    """The window with everything joined; the project is being opened beside it."""
    preferences = Preferences()
    application = QApplication.instance()
    if isinstance(application, QApplication):
        speak(application, preferences.settings.language)  # before anything has a text
    worker = Worker()
    path = project_path or preferences.last()
    who = preferences.settings.annotator_name()
    window = MainWindow(worker, preferences)
    worker.setParent(window)
    commands = Commands(window)
    if isinstance(application, QApplication):
        window.appearance.dress(application)
    if path is None and not preferences.settings.toured:
        commands.help.tour_when_open()
    if path is not None:
        commands.projects.open_existing(path)
    else:
        commands.projects.open(opening.sample(who, spoken(preferences.settings.language)))
    if preferences.problem:
        commands.trouble(preferences.problem)
    return window, commands


def excepthook(
    show: Callable[[str], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """A hook that shows a bug in the window's own code."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        show("".join(traceback.format_exception(kind, error, trace)))

    return hook
