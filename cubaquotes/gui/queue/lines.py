"""The facets of the queue's bar in lines: the first beside the other controls, others below where it is narrow."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cubaquotes.gui.queue.chips import Chip

_BELOW = 3  # lines at most below the first


class ChipLines:
    """Puts chips into lines; what does not change stays where it is.

    first: the line of the other controls; the chips begin at its place `at`.
    """

    def __init__(self, column: QVBoxLayout, first: QHBoxLayout, at: int, gap: int) -> None:
        self._first, self._at, self._gap = first, at, gap
        self._below = [QHBoxLayout() for _ in range(_BELOW)]
        self._shown: list[list[Chip]] = []
        for line in self._below:
            line.setSpacing(gap)
            line.addStretch(1)
            column.addLayout(line)

    @property
    def below(self) -> list[Chip]:
        """The chips under the first line."""
        return [chip for line in self._shown[1:] for chip in line]

    def wrapped(self, chips: Sequence[Chip], room: int) -> list[list[Chip]]:
        """The chips in as many lines of `room` pixels as they need, as long as there are lines."""
        lines: list[list[Chip]] = [[]]
        left = room
        for chip in chips:
            width = chip.sizeHint().width() + self._gap
            if width > left and lines[-1] and len(lines) < _BELOW:
                lines.append([])
                left = room
            lines[-1].append(chip)
            left -= width
        return lines if chips else []

    def show(self, lines: list[list[Chip]]) -> bool:
        """Show these chips in these lines, and no others; whether that is another picture than before."""
        if lines == self._shown:
            return False
        for chip in [chip for line in self._shown for chip in line]:
            (self._line_of(chip) or self._first).removeWidget(chip)
        self._shown = lines
        for number, line in enumerate(lines):
            for place, chip in enumerate(line):
                if number == 0:
                    self._first.insertWidget(self._at + place, chip)
                else:
                    self._below[number - 1].insertWidget(place, chip)
        return True

    def _line_of(self, chip: Chip) -> QHBoxLayout | None:
        return next((line for line in self._below if line.indexOf(chip) >= 0), None)


def tab_in_order(row: Sequence[QWidget]) -> None:
    """Let Tab go from each to the next."""
    for one, other in pairwise(row):
        QWidget.setTabOrder(one, other)
