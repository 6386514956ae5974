"""Merging and splitting entries of the registry, with a look at what would change."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cubaquotes.gui.dialogs.base import FormDialog
from cubaquotes.gui.parts.widgets import TextLabel, fit_screen, heading
from cubaquotes.gui.threads.worker import ProjectLeftError, Worker
from cubaquotes.gui.words.names import kind_name, title_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words
from cubaquotes.model import QuoteId, RegistryPreview, Speaker, SpeakerId, SpeakerKind, SpeakerQuote

if TYPE_CHECKING:
    from cubaquotes.services import Project
    from cubaquotes.services.merging import Kept

_PAUSE = 200  # milliseconds after the last change before it is tried out
_ID = Qt.ItemDataRole.UserRole

Look = Callable[["Project"], RegistryPreview]


class _PreviewDialog(FormDialog):
    """A form over a look at what it would change; its button waits for that.

    form_grows: the form, too, has something that needs room.
    """

    form_grows = False

    def __init__(self, title: str, do: str, worker: Worker, parent: QWidget) -> None:
        super().__init__(title, do, parent)
        fit_screen(self, 560, 520)
        self._worker = worker
        self._asked = 0
        self._told = TextLabel("", wrap=True)
        self.problem = TextLabel("", "bad", wrap=True)
        self.examples = QListWidget()
        self.examples.setAccessibleName(tr("The first quotes it is about"))
        self.examples.setWordWrap(True)
        self.examples.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about = heading(tr("The first quotes it is about"))
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        for widget in (self._told, self.problem, self._about):
            self._box.addWidget(widget)
        self._box.addWidget(self.examples, 1)
        self._box.addStretch()
        self.column.insertLayout(1, self._box, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        self.do.setEnabled(False)
        self._show_examples(False)
        self.problem.hide()

    def done(self, result: int) -> None:
        """Answers that come later are for nobody."""
        self._asked = -1
        super().done(result)

    def ask(self) -> None:
        """Something was changed: look again, soon."""
        self.do.setEnabled(False)
        self._timer.start()

    def look(self) -> Look | None:
        """What is to be tried out; None while something is missing."""
        raise NotImplementedError

    def names(self) -> tuple[str, str]:
        """The speaker that decisions would name, and the sentence about names that move to them ({names})."""
        raise NotImplementedError

    def _look(self) -> None:
        look = self.look()
        if look is None or self._asked < 0:
            self._told.setText("")
            self._show_examples(False)
            return
        self._asked += 1
        number = self._asked
        self._told.setText(tr("Looking at what would change…"))
        self.problem.hide()

        def found(preview: RegistryPreview) -> None:
            if number == self._asked:
                self._show(preview)

        def failed(error: Exception) -> None:
            if number == self._asked and not isinstance(error, ProjectLeftError):
                self._told.setText("")
                self.problem.setText(trouble_words(error))
                self.problem.show()
                self._show_examples(False)

        self._worker.submit(look, found, failed)

    def _show(self, preview: RegistryPreview) -> None:
        name, moving = self.names()
        self._told.setText("\n".join(_effects(preview, name, moving)))
        self.examples.clear()
        self.examples.addItems([_line(each) for each in preview.examples])
        self._show_examples(bool(preview.examples))
        self.do.setEnabled(True)

    def _show_examples(self, shown: bool) -> None:
        for widget in (self._about, self.examples):
            widget.setVisible(shown)
        self._box.setStretch(self._box.count() - 1, 0 if shown else 1)
        self.column.setStretch(1, 0 if self.form_grows and not shown else 1)


def _effects(preview: RegistryPreview, name: str, moving: str) -> list[str]:
    """What would change, a line each."""
    lines = []
    if preview.decisions:
        text = tr(
            "%n decisions will name {speaker} instead.", "", preview.decisions,
            one="%n decision will name {speaker} instead.",
        )  # fmt: skip
        lines.append(text.format(speaker=name))
    if preview.suggestions:
        text = tr(
            "%n open quotes will have another suggestion.", "", preview.suggestions,
            one="%n open quote will have another suggestion.",
        )  # fmt: skip
        lines.append(text)
    if preview.articles:
        lines.append(tr("They stand in %n articles.", "quotes", preview.articles, one="They stand in %n article."))
    else:
        lines.append(tr("No quote changes its speaker."))
    if preview.aliases:
        lines.append(moving.format(names=", ".join(preview.aliases)))
    return lines


class MergeDialog(_PreviewDialog):
    """Several entries are one speaker: which of them stays, and what becomes of the others' quotes."""

    def __init__(self, speakers: Sequence[Speaker], worker: Worker, parent: QWidget) -> None:
        super().__init__(tr("Merge speakers"), tr("Merge"), worker, parent)
        self._speakers = {speaker.id: speaker for speaker in speakers}
        self.stays = QComboBox()
        for speaker in speakers:
            self.stays.addItem(speaker.name, speaker.id)
        self.why = TextLabel("", "muted", wrap=True)
        self._gone = TextLabel("", wrap=True)
        self.row(tr("Stays"), self.stays)
        self.row("", self.why)
        self.row(tr("Become other names of it"), self._gone)
        self._chosen = False
        self.stays.activated.connect(self._choose)
        self.stays.currentIndexChanged.connect(lambda _row: self._changed())
        ids = list(self._speakers)
        worker.submit(lambda project: project.speakers.best_kept(ids), self._propose, self._look_all_the_same)

    def _choose(self) -> None:
        self._chosen = True
        self.why.setText("")

    def _look_all_the_same(self, _error: Exception) -> None:
        """Who would best stay is not known; trying it out tells why."""
        self._changed()

    def _propose(self, kept: "Kept") -> None:
        """Which entry stays, unless that is chosen already, and how many quotes each has."""
        if self._asked < 0:
            return
        for row, (speaker_id, speaker) in enumerate(self._speakers.items()):
            count = tr("%n quotes", "", kept.quotes.get(speaker_id, 0), one="%n quote")
            self.stays.setItemText(row, f"{speaker.name} · {count}")
        if not self._chosen:
            self.why.setText(_reason(kept))
            self.stays.setCurrentIndex(self.stays.findData(kept.id))
        self._changed()

    @property
    def into(self) -> SpeakerId:
        """Who stays."""
        return SpeakerId(self.stays.currentData())

    @property
    def others(self) -> list[SpeakerId]:
        """Who goes."""
        return [speaker_id for speaker_id in self._speakers if speaker_id != self.into]

    def _changed(self) -> None:
        self._gone.setText(", ".join(self._speakers[each].name for each in self.others))
        self.ask()

    def look(self) -> Look:
        """The merge that is chosen."""
        into, others = self.into, self.others
        return lambda project: project.speakers.preview_merge(into, others)

    def names(self) -> tuple[str, str]:
        """Called for the preview."""
        return self._speakers[self.into].name, tr("It will also be known as: {names}")


def _reason(kept: "Kept") -> str:
    """Why this entry is proposed; nothing where another has as many quotes."""
    most = kept.quotes.get(kept.id, 0)
    if kept.fuller:
        return tr("Proposed: its name is the fullest.")
    return tr("Proposed: it has most quotes.") if list(kept.quotes.values()).count(most) == 1 else ""


class SplitDialog(_PreviewDialog):
    """One entry was two speakers: the new one's name, and which names and decided quotes go with it."""

    form_grows = True

    def __init__(self, speaker: Speaker, worker: Worker, parent: QWidget) -> None:
        super().__init__(tr("Split {speaker}").format(speaker=speaker.name), tr("Split"), worker, parent)
        fit_screen(self, 640, 640)
        self._speaker = speaker
        self.name, self.kind = QLineEdit(), QComboBox()
        for kind in SpeakerKind:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(speaker.kind))
        self.aliases, self.quotes = _Ticks(speaker.aliases), _Ticks(())
        self.aliases.setMaximumHeight(self.fontMetrics().lineSpacing() * 7)
        self.row(tr("New speaker"), self.name)
        self.row(tr("Kind"), self.kind)
        self.row(tr("Names that go along"), self.aliases)
        self.row(tr("Quotes that go along"), self.quotes)
        self.column.setStretch(0, 1)
        self.form.labelForField(self.aliases).setVisible(bool(speaker.aliases))
        self.aliases.setVisible(bool(speaker.aliases))
        self.name.textChanged.connect(lambda _text: self.ask())
        for ticks in (self.aliases, self.quotes):
            ticks.itemChanged.connect(lambda _item: self.ask())
        worker.submit(lambda project: project.speakers.quotes(speaker.id), self._fill, lambda _error: None)

    def _fill(self, quotes: list[SpeakerQuote]) -> None:
        if self._asked < 0:
            return
        decided = [quote for quote in quotes if quote.annotator]
        self.quotes.put([(_line(quote), int(quote.quote_id)) for quote in decided])
        if not decided:
            self.quotes.hide()
            self.form.labelForField(self.quotes).hide()

    def split(self) -> tuple[str, SpeakerKind, list[str], list[QuoteId]]:
        """What is chosen: the new name, its kind, its names, its quotes."""
        quotes = [QuoteId(quote) for quote in self.quotes.ticked()]
        return self.name.text().strip(), SpeakerKind(self.kind.currentData()), self.aliases.texts(), quotes

    def look(self) -> Look | None:
        """The split that is chosen; none before there is a name and something to move."""
        name, kind, aliases, quotes = self.split()
        speaker_id = self._speaker.id
        if not name or not (aliases or quotes or name in self._speaker.aliases):
            return None
        return lambda project: project.speakers.preview_split(
            speaker_id, name, kind=kind, aliases=aliases, quote_ids=quotes
        )

    def names(self) -> tuple[str, str]:
        """Called for the preview."""
        return self.name.text().strip(), tr("Names that go along: {names}")


class _Ticks(QListWidget):
    """Rows that can be ticked; Space does it."""

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.put([(text, 0) for text in texts])

    def put(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show other rows, none of them ticked."""
        self.blockSignals(True)
        self.clear()
        for text, row_id in rows:
            item = QListWidgetItem(text)
            item.setData(_ID, row_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)

    def _on(self) -> list[QListWidgetItem]:
        items = [self.item(row) for row in range(self.count())]
        return [item for item in items if item.checkState() == Qt.CheckState.Checked]

    def texts(self) -> list[str]:
        """The ticked rows."""
        return [item.text() for item in self._on()]

    def ticked(self) -> list[int]:
        """The ids of the ticked rows."""
        return [int(item.data(_ID)) for item in self._on()]


def _line(quote: SpeakerQuote) -> str:
    parts = (f"“{quote.words}”", title_name(quote.title), quote.annotator or tr("suggested"))
    return " · ".join(parts)
