"""What the launcher says of the machine: libraries, display, packages."""

import ctypes.util
import os
import re
import socket
import sys
from pathlib import Path

import pytest

from cubaquotes import cli
from cubaquotes.launch import commands, machine, system
from cubaquotes.launch.report import SetUpError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is looked at")

NOWHERE = system.Library("libnowhere.so.9", "libnowhere9")


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Qt platform whose library no machine has."""
    monkeypatch.setitem(system._PLUGINS, "nowhere", (NOWHERE,))
    monkeypatch.setenv("QT_QPA_PLATFORM", "nowhere")


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({}, ""),
        ({"DISPLAY": ":5"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":5"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, "wayland"),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "vnc"),
    ],
)
def test_platform_is_the_chosen_one_else_what_the_display_asks_for(environ: dict[str, str], platform: str) -> None:
    assert system.qt_platform(environ) == platform


def test_platforms_without_a_display_need_none() -> None:
    assert system.display_problem({"QT_QPA_PLATFORM": "offscreen"}) is None


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "There is no display"),
        ({"QT_QPA_PLATFORM": "xcb"}, "DISPLAY is not set"),
        ({"WAYLAND_DISPLAY": "nobody", "XDG_RUNTIME_DIR": "/nowhere"}, "The Wayland display nobody does not answer"),
    ],
)
def test_display_problem_is_one_sentence_that_names_what_works(environ: dict[str, str], words: str) -> None:
    problem = system.display_problem(environ)
    assert problem is not None
    assert words in problem
    assert "extract, import, export" in problem
    assert problem.endswith(").")


@pytest.mark.skipif(not ctypes.util.find_library("xcb"), reason="libxcb is missing here")
def test_display_that_does_not_answer_is_named() -> None:
    assert "The display :987 (from DISPLAY) does not answer" in str(system.display_problem({"DISPLAY": ":987"}))


def test_wayland_display_that_answers_is_no_problem(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        assert system.display_problem({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}) is None


@pytest.mark.usefixtures("nowhere")
def test_missing_library_is_named_with_its_package() -> None:
    assert NOWHERE in system.missing_libraries("nowhere")
    problem = system.window_problem()
    assert problem is not None
    assert "libnowhere.so.9" in problem
    assert "libnowhere9" in problem


@pytest.mark.usefixtures("nowhere")
def test_packages_are_installed_for_root_and_the_command_is_given_if_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    calls = tmp_path / "calls"
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND" "$@" >>{calls}\n')
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SetUpError, match=r"`apt-get update && apt-get install -y .*libnowhere9`"):
        machine.provide_system(window=True, testing=False)
    update, install = calls.read_text().splitlines()
    assert update.startswith("noninteractive ")
    assert update.endswith(" update")
    assert "install -y --no-install-recommends" in install
    assert install.endswith("libnowhere9")
    assert capfd.readouterr().out == "", "stdout belongs to the program's data"

    calls.unlink()
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetUpError, match=r"`sudo apt-get update && sudo apt-get install .*libnowhere9`"):
        machine.provide_system(window=True, testing=False)
    assert not calls.exists()


def test_without_apt_the_packages_are_a_hint(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "with your system's package manager" in system.install_hint(["libxcb-cursor0"])


def test_every_library_that_qt_links_to_is_known() -> None:
    """Qt's own files are asked, so that a release that needs more is noticed here and not by Qt's abort."""
    import PySide6

    qt = Path(PySide6.__path__[0]) / "Qt"
    # Other libraries bring these along, or every system has them.
    known = {"libX11.so.6", "libfreetype.so.6", "libgthread-2.0.so.0", "libz.so.1", "libzstd.so.1", "libstdc++.so.6"}
    known |= {
        "libc.so.6",
        "libm.so.6",
        "libdl.so.2",
        "libpthread.so.0",
        "librt.so.1",
        "libgcc_s.so.1",
        "libresolv.so.2",
    }
    known |= {library.soname for library in (*system._ALWAYS, *system._PLUGINS["xcb"])}
    for file in ("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6", "lib/libQt6Gui.so.6", "lib/libQt6DBus.so.6"):
        names = re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", (qt / file).read_bytes())
        needed = {name.decode() for name in names if not name.startswith((b"libQt6", b"libicu"))}
        assert needed - known == set(), file


def test_launcher_and_command_line_know_the_same_commands() -> None:
    assert cli.COMMANDS == commands.COMMANDS
    assert commands.wants_window([])
    assert commands.wants_window(["my.cubaquotes"])
    assert not any(commands.wants_window([command]) for command in commands.COMMANDS)
    assert not commands.wants_window(["--version"])
    assert not commands.wants_window(["nonsense", "words"])
