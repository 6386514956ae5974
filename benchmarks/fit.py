"""Fitting linear models, the same to the digit each time. Needs numpy; the program itself does not."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from cubaquotes.extract.confidence import as_text

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def articles(name: str) -> list[dict[str, Any]]:
    """The articles of shared/bench/`name`."""
    with (SHARED / "bench" / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


class Fit:
    """Rows of feature values turned into a sparse matrix; a weight for each value that occurs often enough."""

    def __init__(self, names: tuple[str, ...], rows: list[list[Any]], least: int, *, keyed: bool = False) -> None:
        """rows: values in the order of `names`; with `keyed`, pairs (number of the name, value) instead."""
        self.names = names
        rows = rows if keyed else [list(enumerate(row)) for row in rows]
        width = max(len(row) for row in rows)
        counts = Counter(pair for row in rows for pair in row)
        self.keys = sorted((key for key, count in counts.items() if count >= least), key=lambda k: (k[0], str(k[1])))
        number = {key: i for i, key in enumerate(self.keys)}
        missing = len(number)  # a last column that stays 0
        self.columns = np.array(
            [[number.get(pair, missing) for pair in row] + [missing] * (width - len(row)) for row in rows],
            dtype=np.int64,
        )
        self.size = missing

    def logistic(self, labels: list[int], ridge: float, rounds: int = 300) -> tuple[np.ndarray, float]:
        """Binary logistic regression."""
        y = np.array(labels, dtype=float)

        def gradient(w: np.ndarray, bias: float) -> tuple[np.ndarray, float]:
            error = 1 / (1 + np.exp(-(w[self.columns].sum(1) + bias))) - y
            return self._spread(error), float(error.sum())

        return self._descend(gradient, ridge, rounds)

    def ranking(
        self, groups: list[int], right: list[int], ridge: float, rounds: int = 300, *, none: bool = True
    ) -> tuple[np.ndarray, float]:
        """Softmax within each group (rows of one group stand together), with "none of them" at score `bias`.

        right: 1 for the rows that are right; a group without one means that none is. none: whether that can be.
        """
        group = np.array(groups)
        good = np.array(right, dtype=float)
        starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
        sizes = np.diff(np.r_[starts, len(group)])
        any_good = np.add.reduceat(good, starts) > 0

        def gradient(w: np.ndarray, bias: float) -> tuple[np.ndarray, float]:
            score = np.exp(np.clip(w[self.columns].sum(1), -30, 30))
            nobody = np.exp(bias) if none else 0.0
            total = np.add.reduceat(score, starts) + nobody
            share = score / np.repeat(total, sizes)
            good_total = np.where(any_good, np.add.reduceat(score * good, starts), 1.0)
            wanted = np.where(np.repeat(any_good, sizes), score * good / np.repeat(good_total, sizes), 0.0)
            pull = float((nobody / total - ~any_good).sum()) if none else 0.0
            return self._spread(share - wanted), pull

        return self._descend(gradient, ridge, rounds)

    def _spread(self, error: np.ndarray) -> np.ndarray:
        width = self.columns.shape[1]
        return np.bincount(self.columns.ravel(), np.repeat(error, width), self.size + 1)

    def _descend(self, gradient: Any, ridge: float, rounds: int) -> tuple[np.ndarray, float]:
        """Adam on all rows at once."""
        w, bias = np.zeros(self.size + 1), 0.0
        m, v = np.zeros(self.size + 2), np.zeros(self.size + 2)
        for step in range(1, rounds + 1):
            gw, gb = gradient(w, bias)
            gw[: self.size] += ridge * w[: self.size]
            gw[self.size] = 0
            g = np.r_[gw, gb]
            m, v = 0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g
            rate = 0.1 * min(1, 3 * (1 - step / (rounds + 1)))
            change = rate * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
            w, bias = w - change[:-1], bias - float(change[-1])
            w[self.size] = 0
        return w, bias

    def as_data(self, w: np.ndarray, bias: float, smallest: float = 0.02) -> dict[str, Any]:
        """The model as it is stored: bias, and for each feature its values' weights, tiny ones left out."""
        weights: dict[str, dict[str, float]] = {name: {} for name in self.names}
        for (n, value), weight in zip(self.keys, w, strict=False):
            if abs(weight) >= smallest:
                weights[self.names[n]][as_text(value)] = round(float(weight), 3)
        return {"bias": round(bias, 3), "weights": weights}


def save(code: str, models: dict[str, Any]) -> None:
    """Writes `models` into resources/models/CODE.json, other models there stay as they are."""
    path = ROOT / "resources" / "models" / f"{code}.json"
    data = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    data |= models
    path.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def forget(code: str, names: list[str]) -> None:
    """Takes models out of resources/models/CODE.json: those about to be trained may have other features by now."""
    path = ROOT / "resources" / "models" / f"{code}.json"
    data = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    kept = {name: model for name, model in data.items() if name not in names}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
