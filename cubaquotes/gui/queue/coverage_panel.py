"""The passages that were perhaps missed, under the article."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.parts.widgets import CutLabel, PressedByReturn, TextLabel, tip
from cubaquotes.gui.queue.coverage import CoverageCheck
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Missed, MissedKind

_ROWS = 4


class CoveragePanel(QFrame):
    """Follows a check; hidden while there is none. Each button shows its key."""

    def __init__(self, check: CoverageCheck, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Possibly missed"))
        self._check, self._actions = check, actions
        self.heading = CutLabel(role="heading")
        self._missed = TextLabel("", wrap=True)
        self.open = TextLabel("", wrap=True)
        self._hint = CutLabel(role="muted")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Passages that were possibly missed"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(lambda item: check.choose(self.list.row(item)))
        self._nothing = TextLabel(tr("Nothing is left to look at."), "muted")
        self.aside = self._button("", check.show_aside)
        self.aside.setProperty("role", "quiet")
        self.aside.setAccessibleName(tr("Show quoted terms, titles and echoes, too"))
        self.buttons: dict[str, PressedByReturn] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addLayout(self._what())
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.aside)
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)
        check.changed.connect(self._show)
        self._show()

    def _head(self) -> QHBoxLayout:
        """Which article is meant, in a line of its own: a title needs the room."""
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading, 1)
        close = self._button("✕", self._check.close)
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Close the check"))
        top.addWidget(close)
        return top

    def _what(self) -> QHBoxLayout:
        """What there is to look at, and what can be done."""
        line, told = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(8)
        told.setSpacing(2)
        told.addWidget(self._missed)
        told.addWidget(self.open)
        line.addLayout(told, 1)
        buttons = (
            ("review.add", tr("Make a quote"), self._check.add),
            ("review.reject", tr("Ignore"), self._check.ignore),
            ("article.done", tr("Done"), self._check.done),
        )
        for action_id, text, does in buttons:
            button = self._button(" ".join((text, "", self._actions.key_of(action_id))), does)
            self.buttons[action_id] = button
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _button(self, text: str, does: object) -> PressedByReturn:
        button = PressedByReturn()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: does())  # type: ignore[operator]  # a method without parameters
        return button

    def _show(self) -> None:
        check = self._check
        self.setVisible(check.active)
        if not check.active:
            return
        passages = check.passages
        count = len(passages)
        self.heading.setText(tr("Done with “{article}”?").format(article=check.title))
        told = tr("Possibly missed: %n passages", "", count, one="Possibly missed: %n passage")
        self._missed.setText(told)
        self._missed.setVisible(check.walks)
        self._show_open()
        keys = " ".join(self._actions.key_of(f"move.{name}") for name in ("next", "previous"))
        back = tr("{key} goes back to the passages.").format(key=self._actions.key_of("article.done"))
        walk = tr("{keys} walk through them; select other words if these are not right.").format(keys=keys)
        self._hint.setText((walk if check.has_keys else back) if check.walks else "")
        for action_id in ("review.add", "review.reject"):
            self.buttons[action_id].setVisible(check.walks)
        self.list.clear()
        for missed in passages:
            item = QListWidgetItem(_told(missed, check.verb(missed)))
            item.setToolTip(tip(missed.words))
            self.list.addItem(item)
        if passages:
            self.list.setCurrentRow(check.at)
        self.list.setEnabled(check.has_keys)
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0 and not check.open_quotes)
        rows = max(min(count, _ROWS), 1)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 22) + 4)
        left = check.aside if not check.expanded else 0
        self.aside.setVisible(left > 0)
        text = tr("%n quoted terms, titles and echoes", "", left, one="%n quoted term, title or echo")
        self.aside.setText(f"▸ {text}" if left else "")

    def _show_open(self) -> None:
        number = self._check.open_quotes
        told = tr("%n quotes are still open.", "", number, one="%n quote is still open.")
        key = self._actions.key_of("article.done")
        again = tr("{key} again marks the article as done all the same.").format(key=key)
        self.open.setText(f"{told} {again}" if self._check.asked else told)
        self.open.setVisible(number > 0)

    def sizeHint(self) -> QSize:
        """As low as its rows allow."""
        return QSize(400, super().minimumSizeHint().height())


def _told(missed: Missed, verb: str) -> str:
    kinds = {
        MissedKind.MARKS: tr("in quotation marks: {words}"),
        MissedKind.VERB: tr("reporting verb “{verb}”: {words}"),
        MissedKind.SCARE: tr("taken for a term: {words}"),
    }
    return kinds[missed.kind].format(words=missed.words, verb=verb)
