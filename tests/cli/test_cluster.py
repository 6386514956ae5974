"""`cubaquotes extract --dask`: a real scheduler and real workers on this machine, one of them killed."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import PROGRAM, Result, run, run_here

pytest.importorskip("distributed", reason="the extra dask is not installed")

TEXT = "“We will not change our policy,” said Maria Zakharova, the spokeswoman.\n\nShe said that talks would go on.\n"
HERE = ["--host", "127.0.0.1", "--no-dashboard", "--dashboard-address", "127.0.0.1:0"]


def wait_for(condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.02)


class Cluster:
    """A scheduler, and workers of one thread each, without anything that would start a dead one again."""

    def __init__(self, folder: Path, **env: str) -> None:
        self._folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        file = folder / "scheduler.json"
        file.unlink(missing_ok=True)
        self._start("scheduler", "--port", "0", "--scheduler-file", str(file), **env)
        wait_for(lambda: file.exists() and file.read_text().rstrip().endswith("}"), "the scheduler")
        self.address = json.loads(file.read_text())["address"]

    def worker(self, **env: str) -> subprocess.Popen[bytes]:
        log = self._folder / f"worker{len(self.processes)}.log"
        process = self._start(
            "worker", self.address, "--no-nanny", "--nthreads", "1", "--local-directory", str(self._folder),
            log=log, **env,
        )  # fmt: skip
        wait_for(lambda: b"Registered to" in log.read_bytes(), "a worker")
        return process

    def _start(self, part: str, *args: str, log: Path | None = None, **env: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{part}", *HERE, *args]
        with (log or Path(os.devnull)).open("wb") as said:
            process = subprocess.Popen(  # in a folder from which Python does not find the checkout
                command, stdout=said, stderr=said, env=os.environ | env, cwd=self._folder, start_new_session=True
            )
        self.processes.append(process)
        return process

    def extract(self, *args: str | Path, stdin: str = "") -> Result:
        return run("extract", "--dask", self.address, *args, stdin=stdin)

    def dismiss(self) -> None:
        """End what was started last."""
        process = self.processes.pop()
        process.kill()
        process.wait(timeout=20)

    def end(self) -> None:
        while self.processes:
            self.dismiss()


@contextmanager
def cluster_in(folder: Path, **env: str) -> Iterator[Cluster]:
    cluster = Cluster(folder, **env)
    try:
        yield cluster
    finally:
        cluster.end()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """One scheduler with two workers, for all tests that leave them alive."""
    with cluster_in(tmp_path_factory.mktemp("cluster")) as made:
        made.worker()
        made.worker()
        yield made


def archive(path: Path, articles: int, paragraphs: int) -> Path:
    rows = [{"doc": n, "text": f"Day {n}.\n\n" + TEXT * (n % paragraphs)} for n in range(articles)]
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    path.write_text("".join(lines[:50]) + "{broken\n" + "".join(lines[50:]))
    return path


def test_a_cluster_gives_what_one_process_gives(cluster, tmp_path):
    (tmp_path / "known.csv").write_text("name,kind,aliases\nMaría Zakhárova,person,Maria Zakharova\n")
    args = ["--speakers", tmp_path / "known.csv", archive(tmp_path / "a.jsonl", 300, 12)]
    alone, spread = run("extract", *args), cluster.extract(*args)
    assert spread == alone
    assert spread.status == 1
    assert spread.said == ["“a.jsonl”, line 51: the line is not valid JSON."]
    assert spread.rows()[1]["quotes"][0]["speaker"] == "María Zakhárova"


def test_a_worker_killed_in_the_middle_loses_nothing_and_doubles_nothing(tmp_path):
    archive(tmp_path / "a.jsonl", 500, 30)
    with cluster_in(tmp_path) as cluster:
        cluster.worker()
        victim = cluster.worker()
        with (tmp_path / "out.jsonl").open("wb") as out:
            process = subprocess.Popen(
                [*PROGRAM, "extract", "--dask", cluster.address, tmp_path / "a.jsonl"],
                stdout=out, stderr=subprocess.PIPE,
            )  # fmt: skip
            wait_for(lambda: (tmp_path / "out.jsonl").stat().st_size > 200_000, "the first lines")
            assert process.poll() is None
            os.kill(victim.pid, signal.SIGKILL)
            _, said = process.communicate(timeout=100)
    assert process.returncode == 1
    assert said.decode() == "“a.jsonl”, line 51: the line is not valid JSON.\n"
    assert (tmp_path / "out.jsonl").read_text() == run("extract", "--workers", "2", tmp_path / "a.jsonl").out


def test_ctrl_c_stops_a_run_on_a_cluster(cluster):
    process = subprocess.Popen(
        [*PROGRAM, "extract", "--dask", cluster.address, "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"doc": "a", "text": TEXT}).encode() + b"\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["doc"] == "a"  # while the input is still open
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=20)
    assert (process.returncode, out, said.decode()) == (130, b"", "Stopped.\n")


def test_a_scheduler_that_goes_away_is_one_sentence(tmp_path):
    with cluster_in(tmp_path) as cluster:
        cluster.worker()
        process = subprocess.Popen(
            [*PROGRAM, "extract", "--dask", cluster.address, "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"doc": "a", "text": TEXT}).encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        cluster.end()
        _, said = process.communicate(json.dumps({"doc": "b", "text": TEXT}).encode() + b"\n", timeout=60)
    assert process.returncode == 1
    assert said.decode().startswith(f"The connection to the Dask scheduler at “{cluster.address}” was lost")
    assert said.count(b"\n") == 1


def test_machines_without_the_program_or_with_another_engine_are_one_sentence(tmp_path):
    stand_in = tmp_path / "stand-in" / "cubaquotes"
    stand_in.mkdir(parents=True)
    (stand_in / "__init__.py").touch()
    without = {"PYTHONPATH": str(stand_in.parent)}
    with cluster_in(tmp_path) as cluster:
        assert cluster.extract().said == [
            f"No worker has joined the scheduler at “{cluster.address}” yet: waiting for one.",
            "Stdin is empty: there is no text in it.",
        ]
        cluster.worker(**without)
        lacks = cluster.extract(stdin=TEXT)
        cluster.dismiss()
        (stand_in / "extract.py").write_text('ENGINE_VERSION = "0.0.other"\n')
        cluster.worker(**without)
        other = cluster.extract(stdin=TEXT)
    (stand_in / "extract.py").unlink()
    with cluster_in(tmp_path, **without) as cluster:
        scheduler = cluster.extract(stdin=TEXT)
    for result in (lacks, other, scheduler):
        assert (result.status, result.out, len(result.said)) == (1, "", 1)
    assert lacks.said[0].startswith("The Dask worker at “tcp://")
    assert "can't load cubaquotes (No module named 'cubaquotes.extract')" in lacks.said[0]
    assert "has version 0.0.other of the engine, this program" in other.said[0]
    assert scheduler.said[0].startswith("The Dask scheduler can't load cubaquotes")


def test_an_address_where_no_scheduler_is(cluster, monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()  # answers nothing
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        monkeypatch.setattr("cubaquotes.cli.cluster._PATIENCE", 0.5)
        result = run_here("extract", "--dask", address, stdin=TEXT)
    assert (result.status, result.out) == (1, "")
    assert result.said == [
        f"No Dask scheduler answers at “tcp://{address}”: see that it runs, and that this is its address."
    ]


@pytest.mark.parametrize("address", ["", "here", "127.0.0.1", "http://127.0.0.1:80", "127.0.0.1:99999", "a b:1"])
def test_what_is_no_address_is_wrong_usage(address):
    result = run_here("extract", "--dask", address, stdin=TEXT)
    assert (result.status, result.out, len(result.said)) == (2, "", 1)
    assert "is no address of a Dask scheduler" in result.said[0]


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.delitem(sys.modules, "cubaquotes.cli.cluster", raising=False)
    monkeypatch.setitem(sys.modules, "dask", None)
    result = run_here("extract", "--dask", "127.0.0.1:8786", stdin=TEXT)
    assert (result.status, result.out) == (2, "")
    assert result.said == [
        "--dask needs the package “dask”, which is not installed: pip install 'cubaquotes[dask]' adds it, here and on"
        " the machines of the workers."
    ]


def test_workers_and_a_cluster_exclude_each_other():
    assert run_here("extract", "--dask", "127.0.0.1:8786", "--workers", "2", stdin=TEXT).status == 2
