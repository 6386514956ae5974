"""Linear scoring models: a bias, a weight per feature, and the logistic curve."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic regression over named features that are present or not."""

    bias: float
    weights: Mapping[str, float]

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights: above 0 means more likely than not."""
        get = self.weights.get
        total = self.bias
        for feature in features:
            total += get(feature, 0.0)
        return total

    def chance(self, features: Iterable[str]) -> float:
        """The probability, 0 to 1."""
        return logistic(self.score(features))


def logistic(x: float) -> float:
    """1 / (1 + e^-x), safe for any x."""
    if x < -30:
        return 0.0
    return 1.0 if x > 30 else 1.0 / (1.0 + math.exp(-x))
