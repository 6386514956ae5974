"""How fast `cubaquotes extract` reads a stream of articles, and how much memory it takes.

    python benchmarks/scale.py [--workers 1,2] [--mb 10]          speed, by the number of workers
    python benchmarks/scale.py --memory [--workers 2] [--mb 50]   peak memory; --mb 1000 is the bar, and takes long
    python benchmarks/scale.py --memory --padded --mb 1000        the same, with most of each line outside the text
    python benchmarks/scale.py --memory --real --mb 1000          the same, with the articles of ../shared in turn

The stream is made while it is read: English, Spanish and Russian articles of 1 to 20 kB from a seeded generator, the
same at each run, so that nothing of it is held or stored. With --real they are real ones, most of them English. Memory
is that of all processes of the command together, looked at twenty times a second: RSS counts what they share once for
each of them, PSS once in all. The load average stands beside each figure: on a busy machine the time says more of its
other work, the processor's seconds less.
"""

import argparse
import itertools
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

PARAGRAPHS = {
    "en": (
        "“We will {verb} the talks in {month},” said {name}, the minister's spokeswoman. “Nothing else is planned.”",
        "According to {name}, the delegation left on day {number} and took its papers along.",
        "He said that the {number} ships would wait. “They have time,” he added.",
        "The harbour lay still that evening, and {number} lorries stood in line before the northern gate in the rain.",
    ),
    "es": (
        "«No vamos a {verb} las conversaciones en {month}», dijo {name}, portavoz del ministerio.",
        "Según {name}, la delegación salió el día {number} con todos sus papeles.",
        "Añadió que los {number} barcos esperarían. «Tienen tiempo», señaló.",
        "El puerto estaba tranquilo aquella tarde y {number} camiones esperaban bajo la lluvia ante la puerta norte.",
    ),
    "ru": (
        "«Мы не будем {verb} переговоры в {month}», — заявила {name}, представитель министерства.",
        "По словам {name}, делегация уехала на {number}-й день и увезла все бумаги.",
        "Он добавил, что {number} кораблей подождут. «Время у них есть», — сказал он.",
        "В порту в тот вечер было тихо, и {number} грузовиков стояли под дождём перед северными воротами.",
    ),
}
WORDS = {
    "en": (("resume", "suspend", "host"), ("March", "April", "autumn"), ("Orla Fenwick", "Dana Holt", "Ruth Amsel")),
    "es": (("reanudar", "suspender"), ("marzo", "abril", "otoño"), ("Marta Robles", "Inés Quiroga", "Alba Cano")),
    "ru": (("возобновлять", "прерывать"), ("марте", "апреле"), ("Ольга Ветрова", "Анна Лугина", "Вера Зимина")),
}  # fmt: skip
MEGA = 1_000_000
SHARED = Path(__file__).parents[2] / "shared"
REAL = ("bench/polnear.train.jsonl", "samples/en.jsonl", "samples/es.jsonl", "samples/ru.jsonl")
# Makes the articles: invented ones, invented ones with most of each line outside the text, or real ones.
INVENTED, PADDED, SHARED_ONES = "invented", "padded", "real"


def articles(size: int, kind: str) -> Iterator[bytes]:
    """Lines of JSONL, `size` bytes of them or a little more."""
    for line in real_ones() if kind == SHARED_ONES else invented(padded=kind == PADDED):
        yield line
        size -= len(line)
        if size <= 0:
            return


def real_ones() -> Iterator[bytes]:
    """The shared articles, again and again."""
    rows = [json.loads(line) for name in REAL for line in (SHARED / name).read_text(encoding="utf-8").splitlines()]
    for number in itertools.count():
        row = {"doc": number, "text": rows[number % len(rows)]["text"]}
        yield json.dumps(row, ensure_ascii=False).encode() + b"\n"


def invented(*, padded: bool) -> Iterator[bytes]:
    """Articles from a seeded generator, without end."""
    chance = random.Random(20220303)
    for number in itertools.count():
        language = chance.choice(("en", "en", "es", "ru"))
        paragraphs = [_paragraph(chance, language) for _ in range(chance.randint(8, 160))]
        shown, kept = (paragraphs[:1], paragraphs[1:]) if padded else (paragraphs, [])
        row = {"doc": number, "text": "\n\n".join(shown), "language": language, "notes": kept}
        yield json.dumps(row, ensure_ascii=False).encode() + b"\n"


def _paragraph(chance: random.Random, language: str) -> str:
    verbs, months, names = WORDS[language]
    return chance.choice(PARAGRAPHS[language]).format(
        verb=chance.choice(verbs), month=chance.choice(months), name=chance.choice(names), number=chance.randint(2, 99)
    )


@dataclass
class Run:
    """What one run of the command took. Memory in bytes, of all its processes together."""

    seconds: float = 0.0
    processor: float = 0.0
    read: int = 0
    lines: int = 0
    rss: int = 0
    pss: int = 0


def measure(size: int, workers: int, kind: str, *, memory: bool) -> Run:
    """Run the command on a stream of `size` bytes. Raises CalledProcessError if it fails."""
    run = Run()
    command = [sys.executable, "-m", "cubaquotes", "extract", "--workers", str(workers), "-"]
    started, before = time.monotonic(), os.times()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        helpers = [threading.Thread(target=_feed, args=(process.stdin, size, kind, run))]
        if memory:
            helpers.append(threading.Thread(target=_watch, args=(process, run)))
        for helper in helpers:
            helper.start()
        run.lines = sum(1 for _ in process.stdout)
        process.wait()
        run.seconds, after = time.monotonic() - started, os.times()
        run.processor = after.children_user + after.children_system - before.children_user - before.children_system
        for helper in helpers:
            helper.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return run


def _feed(stdin: BinaryIO, size: int, kind: str, run: Run) -> None:
    with suppress(BrokenPipeError), stdin:  # if the command fails, that is told by its status
        for line in articles(size, kind):
            stdin.write(line)
            run.read += len(line)


def _watch(process: "subprocess.Popen[bytes]", run: Run) -> None:
    while process.poll() is None:
        rss, pss = (sum(sizes) for sizes in zip(*map(_memory, _family(process.pid)), strict=True))
        run.rss, run.pss = max(run.rss, rss), max(run.pss, pss)
        time.sleep(0.05)


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    return [pid, *(relative for child in children for relative in _family(int(child)))]


def _memory(pid: int) -> tuple[int, int]:
    """RSS and PSS in bytes; nothing of a process that has ended."""
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    except OSError:
        return 0, 0
    figures = {row.split()[0]: int(row.split()[1]) * 1024 for row in rows}
    return figures.get("Rss:", 0), figures.get("Pss:", 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--padded", dest="kind", action="store_const", const=PADDED, default=INVENTED)
    parser.add_argument("--real", dest="kind", action="store_const", const=SHARED_ONES)
    parser.add_argument("--workers", default="")
    parser.add_argument("--mb", type=int, default=0)
    args = parser.parse_args()
    size = (args.mb or (50 if args.memory else 10)) * MEGA
    first = 0.0
    for workers in map(int, (args.workers or ("2" if args.memory else "1,2")).split(",")):
        run = measure(size, workers, args.kind, memory=args.memory)
        speed = run.read / run.seconds / 1000
        first = first or speed
        load = ", ".join(f"{figure:.1f}" for figure in os.getloadavg()[:2])
        print(
            f"{workers} worker{'s' * (workers > 1)}: {run.read / MEGA:.0f} MB, {run.lines:,} articles in "
            f"{run.seconds:.1f} s ({run.processor:.1f} s of processor), {speed:,.0f} kB/s, {speed / first:.2f} ×"
            + (f", peak PSS {run.pss / MEGA:.0f} MB, RSS {run.rss / MEGA:.0f} MB" if args.memory else "")
            + f"; load {load}",
            flush=True,
        )


if __name__ == "__main__":
    main()
