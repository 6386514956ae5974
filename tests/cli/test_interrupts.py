"""Ctrl-C, a reader that goes away, a full disk and a kill: nothing is half-written and nothing stays behind."""

import json
import os
import select
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.running import PROGRAM, run

LINE = json.dumps({"doc": "a", "text": "“We will not change,” said the minister. " * 50}) + "\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has other signals")


def started(*args: str | Path, stdout: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    # Its own group, as a shell gives it, so that Ctrl-C reaches the workers too.
    return subprocess.Popen(
        [*PROGRAM, *map(str, args)],
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(condition, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_stops_extraction_cleanly(tmp_path, workers):
    out = tmp_path / "out.jsonl"
    with out.open("wb") as file:
        process = subprocess.Popen(
            [*PROGRAM, "extract", "--workers", workers, "-"],
            stdin=subprocess.PIPE,
            stdout=file,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert process.stdin is not None
        while not out.stat().st_size:
            process.stdin.write(LINE.encode() * 50)
            process.stdin.flush()
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said.decode() == "Stopped.\n"
    lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines
    for line in lines:
        assert line.endswith("\n")
        json.loads(line)


def test_progress_is_shown_on_a_terminal_and_taken_away(tmp_path):
    (tmp_path / "many.jsonl").write_text(LINE * 3 + "{broken\n")
    screen, end = os.openpty()
    command = [*PROGRAM, "extract", tmp_path / "many.jsonl"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=end, stdin=subprocess.DEVNULL, check=False)
    os.close(end)
    shown = os.read(screen, 10_000).decode()
    os.close(screen)
    assert done.returncode == 1
    assert shown.startswith("\r1 done\r      \r“many.jsonl”, line 4: ")


def test_a_reader_that_goes_away_is_no_trouble(tmp_path):
    (tmp_path / "many.jsonl").write_text(LINE * 120)
    for workers in ("1", "2"):
        process = started("extract", "--workers", workers, tmp_path / "many.jsonl")
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b'{"doc"')
        process.stdout.close()
        process.stdout = None
        _, said = process.communicate(timeout=20)
        assert (process.returncode, said) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_under_stdout_is_one_sentence():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "extract", "-"], input=LINE.encode(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr.decode()) == (1, "The output can't be written: the disk is full.\n")


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="child processes are counted in /proc")
def test_a_killed_program_takes_its_workers_with_it():
    process = started("extract", "--workers", "2", "-", stdout=subprocess.DEVNULL)
    assert process.stdin is not None
    process.stdin.write(LINE.encode() * 150)
    process.stdin.flush()
    wait_for(lambda: len(children(process.pid)) == 2)
    workers = children(process.pid)
    process.kill()
    process.communicate(timeout=20)
    wait_for(
        lambda: (
            not any(
                Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() for pid in workers
            )
        )
    )


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="child processes are counted in /proc")
def test_a_worker_that_is_killed_loses_nothing():
    process = started("extract", "--workers", "2", "-")
    assert process.stdin is not None
    process.stdin.write(LINE.encode() * 150)
    process.stdin.flush()
    wait_for(lambda: len(children(process.pid)) == 2)
    os.kill(children(process.pid)[0], signal.SIGKILL)
    out, said = process.communicate(LINE.encode() * 150, timeout=40)
    assert (process.returncode, said) == (0, b"")
    assert out == run("extract", "-", stdin=LINE * 300).out.encode()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_finished_lines_go_out_while_the_input_is_still_open(workers):
    process = started("extract", "--workers", workers, "-")
    assert process.stdin is not None
    assert process.stdout is not None
    for number in range(3):
        process.stdin.write(LINE.replace('"a"', str(number)).encode() + b'{"half a li')
        process.stdin.flush()
        assert select.select([process.stdout], [], [], 20)[0]
        assert json.loads(process.stdout.readline())["doc"] == number
        process.stdin.write(b'ne"\n')
    _, said = process.communicate(timeout=20)
    assert process.returncode == 1
    assert said.count(b"\n") == 3


def test_ctrl_c_while_importing_leaves_a_sound_project(tmp_path):
    project, folder = tmp_path / "p.cubaquotes", tmp_path / "texts"
    folder.mkdir()
    for number in range(80):
        (folder / f"{number:03}.txt").write_text(
            f"Article {number}\n\n“We will not change,” said the minister on day {number}. " * 20
        )
    assert run("new", project).status == 0
    process = started("import", project, folder)
    time.sleep(0.1)
    wait_for(lambda: (project.with_name(project.name + "-wal").exists()) or process.poll() is not None)
    time.sleep(0.3)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said.decode() == "Stopped.\n"
    assert run("check", project).status == 0
    result = run("import", project, folder, "--quiet")
    assert result.status == 0
    assert json.loads(run("stats", project, "--json").out)["articles"] == 80
