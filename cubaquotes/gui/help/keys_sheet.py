"""F1: every key on one sheet."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions, ActionSpec, shown
from cubaquotes.gui.dialogs.messages import MessageDialog
from cubaquotes.gui.parts.widgets import TextLabel, heading
from cubaquotes.gui.words.translate import tr

_FIRST, _SECOND = ["Review"], ["Speakers", "Codebook", "Help"]
"""The menus in the first two columns, in this order; the others stand in the third."""


class KeysDialog(MessageDialog):
    """Every key, from the same table as the menus. change_wanted: to give an action another one."""

    change_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("All keys"), parent, 1040, 720)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(_columns(actions))
        self.column.addWidget(area, 1)
        letters = tr(
            "Single letters are keys while the article or a list has the focus; in a text field they are letters."
        )
        copied = tr(
            "A copied quote reads: “its words” — Speaker, role; “Title of the article”, outlet, date, address, "
            "characters from–to. A claim without quotation marks stands without them, marked as reported."
        )
        for hint in (letters, copied):
            self.column.addWidget(TextLabel(hint, "muted", wrap=True))
        change = QPushButton(tr("Change keys…"))
        change.setAutoDefault(False)
        change.clicked.connect(self.accept)
        change.clicked.connect(self.change_wanted)
        self.buttons.addWidget(change)
        self.finish()


def _columns(actions: Actions) -> QWidget:
    groups = _groups(actions)
    inside = QWidget()
    columns = QHBoxLayout(inside)
    columns.setContentsMargins(0, 0, 16, 0)  # where the scroll bar may be
    columns.setSpacing(24)
    others = [name for name in groups if name not in (*_FIRST, *_SECOND)]
    for names in (_FIRST, _SECOND, others):
        column = QVBoxLayout()
        column.setSpacing(4)
        for name in names:
            column.addWidget(heading(tr(name)))
            for part in groups[name]:
                column.addLayout(_key_rows(part, actions))
                column.addSpacing(8)
            column.addSpacing(8)
        column.addStretch(1)
        columns.addLayout(column, 1)
    return inside


def _groups(actions: Actions) -> dict[str, list[list[ActionSpec]]]:
    """The actions that have a key, by menu, and there in the groups that the menu's lines make."""
    groups: dict[str, list[list[ActionSpec]]] = defaultdict(lambda: [[]])
    for spec in actions:
        usual = spec.keys == actions.usual[spec.id].keys
        if spec.keys and not (usual and spec.sheet == ""):
            if spec.line:
                groups[spec.menu].append([])
            groups[spec.menu][-1].append(spec)
    return groups


def _key_rows(specs: Sequence[ActionSpec], actions: Actions) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 100)
    for row, spec in enumerate(specs):
        several = spec.sheet if spec.keys == actions.usual[spec.id].keys else ""
        label = TextLabel(several or spec.shown_key)
        label.setToolTip("  ".join(dict.fromkeys(shown(key) for key in spec.keys)))
        label.setFont(_bold(label))
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        text = TextLabel((several and spec.sheet_text) or spec.text.rstrip("…"), wrap=True)
        text.setToolTip(spec.tip)
        grid.addWidget(label, row, 0)
        grid.addWidget(text, row, 1)
    return grid


def _bold(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setBold(True)
    return font
