"""What the window needs of the operating system, looked at before Qt could abort the process over it.

With a library or the display missing, Qt ends the process with a misleading text that Python can't catch. Only Linux is
looked at: elsewhere everything comes with the system.
"""

import ctypes
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by its soname, and the Debian package that brings it."""

    soname: str
    package: str


# What Qt's own modules link to, on any platform, offscreen included.
_ALWAYS = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
)
_PLUGINS = {
    "xcb": (
        Library("libxcb.so.1", "libxcb1"),
        Library("libX11-xcb.so.1", "libx11-xcb1"),
        Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        Library("libxcb-cursor.so.0", "libxcb-cursor0"),
        Library("libxcb-icccm.so.4", "libxcb-icccm4"),
        Library("libxcb-image.so.0", "libxcb-image0"),
        Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        Library("libxcb-randr.so.0", "libxcb-randr0"),
        Library("libxcb-render.so.0", "libxcb-render0"),
        Library("libxcb-render-util.so.0", "libxcb-render-util0"),
        Library("libxcb-shape.so.0", "libxcb-shape0"),
        Library("libxcb-shm.so.0", "libxcb-shm0"),
        Library("libxcb-sync.so.1", "libxcb-sync1"),
        Library("libxcb-util.so.1", "libxcb-util1"),
        Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    ),
    "wayland": (
        Library("libwayland-client.so.0", "libwayland-client0"),
        Library("libwayland-cursor.so.0", "libwayland-cursor0"),
    ),
}
_PAUSES = (0.0, 0.1, 0.2, 0.4, 0.8)  # seconds before each time that an X server is asked


def qt_platform(environ: Mapping[str, str] = os.environ) -> str:
    """The Qt platform plugin that will be used: chosen, else what the display asks for; "" without one."""
    chosen = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return "wayland" if chosen.startswith("wayland") else chosen
    if environ.get("WAYLAND_DISPLAY") and not (environ.get("DISPLAY") and missing_libraries("wayland")):
        return "wayland"
    return "xcb" if environ.get("DISPLAY") else ""


def missing_libraries(platform: str) -> list[Library]:
    """The libraries that Qt would not find on this machine for a platform plugin ("offscreen", "xcb", "wayland" …)."""
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in (*_ALWAYS, *_PLUGINS.get(platform, ())) if not _loads(library.soname)]


def display_problem(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown here, as one sentence, or None. A display that is named must also answer."""
    if not sys.platform.startswith("linux"):
        return None
    platform = qt_platform(environ)
    if platform == "":
        what = "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    elif platform == "xcb" and not environ.get("DISPLAY"):
        what = "QT_QPA_PLATFORM asks for an X window, but DISPLAY is not set"
    elif platform == "xcb" and not _x_server_answers(environ):
        what = f"The display {environ['DISPLAY']} (from DISPLAY) does not answer or does not let you in"
    elif platform == "wayland" and not _wayland_answers(environ):
        what = f"The Wayland display {environ.get('WAYLAND_DISPLAY', 'wayland-0')} does not answer"
    else:
        return None
    return (
        f"{what}; {_program()} extract, import, export and the other commands work without one"
        f" (`{_program()} --help` names them all)."
    )


def window_problem(environ: Mapping[str, str] = os.environ) -> str | None:
    """What keeps a window from opening, as one sentence that says what to do, or None. Takes milliseconds."""
    if missing := missing_libraries(qt_platform(environ)):
        names = ", ".join(library.soname for library in missing)
        packages = sorted({library.package for library in missing})
        return f"The window needs system libraries that are missing here ({names}): {install_hint(packages)}."
    return display_problem(environ)


def install_command(packages: Iterable[str]) -> str:
    """The command that installs Debian packages, as the person at this machine must type it."""
    apt = "apt-get" if _is_root() else "sudo apt-get"
    return f"{apt} update && {apt} install -y --no-install-recommends {' '.join(packages)}"


def install_hint(packages: Iterable[str]) -> str:
    """How to get Debian packages, as half a sentence; elsewhere the names serve as a hint to what is wanted."""
    names = list(packages)
    if shutil.which("apt-get"):
        return f"run `{install_command(names)}`"
    return f"install what Debian calls {', '.join(names)} with your system's package manager"


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _x_server_answers(environ: Mapping[str, str]) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # said by missing_libraries; nothing is known of the display
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    # A virtual X server starts over when its last client leaves, and answers nobody meanwhile. So it is asked more than
    # once, and the connection that succeeds stays open until this process ends, when Qt has its own.
    for wait in _PAUSES:
        time.sleep(wait)
        connection = xcb.xcb_connect(environ["DISPLAY"].encode(), None)
        if xcb.xcb_connection_has_error(connection) == 0:
            return True
        xcb.xcb_disconnect(connection)
    return False


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    # An absolute WAYLAND_DISPLAY is a path of its own, which joining leaves as it is.
    path = Path(environ.get("XDG_RUNTIME_DIR", "")) / environ.get("WAYLAND_DISPLAY", "wayland-0")
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _program() -> str:
    return "python3 main.py" if Path(sys.argv[0]).name == "main.py" else "cubaquotes"
