"""`python3 main.py`: from a bare clone to the program; real venvs, real pip, no network."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.launch.checkout import Checkout

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and locks")]

RAN = "program probe-1.0 extract\n"


def test_first_starts_at_once_make_one_environment_and_keep_stdout_clean(prepared: Checkout) -> None:
    assert [out for out, _ in prepared.first_starts] == [RAN, RAN]
    said = "".join(text for _, text in prepared.first_starts)
    assert said.count("making ") == 1
    assert said.count("waiting for it") == 1
    assert said.count("installing the packages of requirements.lock") == 1


def test_later_start_says_nothing_and_passes_its_arguments_on(prepared: Checkout) -> None:
    again = prepared.run("extract", "a b", "ü")
    assert (again.stdout, again.stderr) == ("program probe-1.0 extract a b ü\n", "")


def test_later_start_costs_next_to_nothing(prepared: Checkout) -> None:
    def seconds(run: Callable[[], object]) -> float:
        """Of the processor, at best: what else the machine does must not count."""
        spent = []
        for _ in range(8):
            before = os.times()
            run()
            after = os.times()
            spent.append(after.children_user + after.children_system - before.children_user - before.children_system)
        return min(spent)

    bare = seconds(lambda: subprocess.run([prepared.venv / "bin" / "python", "-c", "pass"], check=True))
    # Two Pythons are started, the launcher's and .venv's; what is beyond them is the launcher's doing.
    assert seconds(lambda: prepared.run("extract")) - 2 * bare < 0.1


def test_started_from_another_folder_and_by_its_own_python(prepared: Checkout, tmp_path: Path) -> None:
    own = [str(prepared.venv / "bin" / "python"), str(prepared.root / "main.py"), "extract"]
    assert subprocess.check_output(own, cwd=tmp_path, env=prepared.environ(), text=True) == RAN


def test_other_peoples_python_settings_do_not_lead_astray(prepared: Checkout, tmp_path: Path) -> None:
    done = prepared.run("extract", PYTHONHOME=sys.base_prefix, VIRTUAL_ENV=str(tmp_path))
    assert (done.stdout, done.stderr) == (RAN, "")


def test_moved_checkout_still_runs(checkout: Checkout, prepared: Checkout) -> None:
    shutil.rmtree(checkout.root)
    shutil.copytree(prepared.root, checkout.root, symlinks=True)
    done = checkout.run("extract")
    assert (done.stdout, done.stderr) == (RAN, "")


def test_killed_half_way_starts_over_when_the_orphaned_pip_is_done(checkout: Checkout) -> None:
    process = checkout.begin("extract", output=subprocess.DEVNULL)
    while not (checkout.venv / "bin" / "python").exists():
        time.sleep(0.005)
    time.sleep(0.3)
    process.kill()
    process.wait()
    done = checkout.run("extract")
    assert (done.returncode, done.stdout) == (0, RAN), done.stderr
    assert ".venv is unfinished or out of date" in done.stderr


def test_interrupted_says_so_in_words(checkout: Checkout) -> None:
    process = checkout.begin("extract")
    while not checkout.venv.exists():
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "stopped; start again to go on" in said
    assert "Traceback" not in said
    assert not (checkout.venv / "requirements.stamp").exists()


def test_without_a_network_it_says_what_to_do_and_keeps_what_is_not_ours(checkout: Checkout) -> None:
    checkout.wheels.rename(checkout.wheels.with_name("away"))
    checkout.venv.mkdir()
    (checkout.venv / "precious").write_text("mine")
    done = checkout.run("extract")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "The packages could not be installed; pip's own words are above" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (checkout.venv / "requirements.stamp").exists()
    assert "that CubaQuotes has not made" in done.stderr
    assert [path.read_text() for path in checkout.root.glob(".venv.aside-*/.venv/precious")] == ["mine"]


def test_a_package_with_another_hash_is_refused(checkout: Checkout, prepared: Checkout) -> None:
    shutil.copytree(prepared.venv, checkout.venv, symlinks=True)
    with (checkout.wheels / "pytest-99.0-py3-none-any.whl").open("ab") as wheel:
        wheel.write(b"something else")
    done = checkout.run("--test", PATH=_path_without_apt(checkout))
    assert done.returncode == 1
    assert not (checkout.venv / "requirements-test.stamp").exists()
    assert checkout.run("extract").stderr == "", "the program is not harmed"


def test_a_new_lock_makes_the_environment_anew(checkout: Checkout, prepared: Checkout) -> None:
    shutil.copytree(prepared.venv, checkout.venv, symlinks=True)
    checkout.lock("requirements.lock", probe="2.0")
    done = checkout.run("extract")
    assert done.stdout == "program probe-2.0 extract\n"
    assert checkout.run("extract").stderr == ""


def test_a_damaged_environment_is_made_anew(checkout: Checkout, prepared: Checkout) -> None:
    shutil.copytree(prepared.venv, checkout.venv, symlinks=True)
    (checkout.venv / "pyvenv.cfg").unlink()  # its Python starts, and does not know that it belongs there
    assert checkout.run("extract").stdout == RAN


def test_test_option_adds_to_the_environment_and_passes_its_arguments_on(
    checkout: Checkout, prepared: Checkout
) -> None:
    shutil.copytree(prepared.venv, checkout.venv, symlinks=True)
    done = checkout.run("--test", "-k", "some words", PATH=_path_without_apt(checkout))
    assert (done.returncode, done.stdout) == (0, "pytest-99.0 -k some words\n"), done.stderr
    assert checkout.run("extract").stdout == RAN


def test_no_display_is_said_before_anything_is_installed(checkout: Checkout) -> None:
    done = checkout.run()
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "There is no display" in done.stderr
    assert "python3 main.py extract, import, export" in done.stderr
    assert not checkout.venv.exists()


def test_help_explains_both_and_installs_nothing(checkout: Checkout, prepared: Checkout) -> None:
    done = checkout.run("--help")
    assert "--test" in done.stdout
    assert not checkout.venv.exists()
    assert prepared.run("--help").stdout == done.stdout + "program probe-1.0 --help\n"


def test_a_folder_that_cannot_be_written_is_named(checkout: Checkout) -> None:
    (
        checkout.root / ".venv.lock"
    ).mkdir()  # what a folder without the right to write is for others, this is for root too
    done = checkout.run("extract")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert str(checkout.root) in done.stderr


def _path_without_apt(checkout: Checkout) -> str:
    """A PATH on which nothing can be installed: a test must not change the machine it runs on."""
    folder = checkout.root.parent / "bin"
    folder.mkdir(exist_ok=True)
    return str(folder)
