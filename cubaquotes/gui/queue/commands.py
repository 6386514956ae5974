"""What the actions of the List menu do."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolBar, QVBoxLayout, QWidget

from cubaquotes.gui.parts.chooser import Choice, Chooser
from cubaquotes.gui.queue.bar import QueueBar
from cubaquotes.gui.queue.coverage import CoverageCheck
from cubaquotes.gui.queue.coverage_panel import CoveragePanel
from cubaquotes.gui.queue.facets import order_name
from cubaquotes.gui.queue.listing import EVERYTHING, Scope
from cubaquotes.gui.queue.many import ManyQuotes
from cubaquotes.gui.queue.split_picker import SplitPicker
from cubaquotes.gui.threads.worker import Priority
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import AnnotatorId, QueueOrder, SavedFilter, Speaker, SpeakerId

if TYPE_CHECKING:
    from cubaquotes.services import Project


class QueueCommands(QObject):
    """Scope, order and filters of the list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._worker = window, window.worker
        self._listing, self._toasts = window.review.listing, window.toasts
        self.bar = QueueBar(window.session, self._listing, window.actions_table)
        tools = QToolBar(tr("What is listed"), window)
        tools.setObjectName("queue")
        tools.setMovable(False)
        tools.toggleViewAction().setVisible(False)
        tools.addWidget(self.bar)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, tools)
        self.coverage = CoverageCheck(window.session, window.review, window.text, self)
        self.coverage_panel = CoveragePanel(self.coverage, window.actions_table)
        page = window.bar.parentWidget()
        column = page.layout() if page is not None else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(window.bar), self.coverage_panel)
        self._speakers = Chooser(
            tr("Whose quotes?"), tr("A few letters of a name or alias"), window.appearance.theme, window.centre
        )
        self._split = SplitPicker(window.session, window.text, window.appearance.theme, window.centre)
        self.many = ManyQuotes(window)
        self._join()
        window.actions_table.connect_all(self._handlers())

    def _join(self) -> None:
        bar, window = self.bar, self._window
        bar.left.connect(window.to_article)
        bar.speaker_wanted.connect(self._speakers.open_chooser)
        bar.words_wanted.connect(self._ask_words)
        bar.save_wanted.connect(self._ask_name)
        bar.forget_wanted.connect(self._forget)
        self._listing.lost.connect(self._tell_lost)
        self._speakers.typed.connect(self._complete)
        self._speakers.chosen.connect(self._only_speaker)
        self._speakers.closed.connect(window.to_article)
        window.appearance.theme_changed.connect(self._speakers.set_theme)
        window.appearance.theme_changed.connect(self._split.chooser.set_theme)
        window.review.place_wanted.connect(self._split.ask)
        self._split.picked.connect(window.review.split_quote)
        self._split.closed.connect(window.to_article)
        window.session.articles_changed.connect(self._look)

    # ---- keys that mean a passage while there are some to look at

    def step(self, direction: int) -> None:
        """The next or previous passage of the check, or quote of the list."""
        if self.coverage.has_keys:
            self.coverage.step(direction)
        else:
            self._window.review.step(direction)

    def reject(self) -> None:
        """The passage, or the current quote, is none."""
        if self.coverage.has_keys:
            self.coverage.ignore()
        else:
            self._window.review.reject()

    def add(self) -> None:
        """The selected words are a quote."""
        if self.coverage.has_keys:
            self.coverage.add()
            return
        selected = self._window.text.selected()
        if selected is None:
            key = self._window.actions_table.key_of("review.add")
            self._toasts.say(tr("Select the words of the missed quote first, then press {key}.").format(key=key))
            return
        self._window.text.clear_selection()
        self._window.review.add(selected)

    def _split_here(self) -> None:
        """At the first selected word, or at the caret, if that is inside the quote."""
        text = self._window.text
        selected = text.selected()
        at = selected.start if selected is not None else text.places.to_point(text.textCursor().position())
        text.clear_selection()
        self._window.review.split(at)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "list.scope": self._other_scope,
            "list.order": self._next_order,
            "list.filter": self.bar.open_filters,
            **{f"list.by_{facet_id}": partial(self.bar.open_facet, facet_id) for facet_id in self.bar.chips},
            "list.by_words": self._ask_words,
            "list.clear": self._clear,
            "list.save": self._ask_name,
            "article.done": self.coverage.done,
            "review.reject": self.reject,
            "review.add": self.add,
            "move.next": partial(self.step, 1),
            "move.previous": partial(self.step, -1),
            "review.alike": self.many.show_alike,
            "speaker.confirm_all": self.many.confirm_speaker,
            "list.confirm": self.many.confirm_list,
            "review.split": self._split_here,
            "review.join": self._window.review.join,
        }

    # ---- what is listed

    def _tell_lost(self) -> None:
        self._toasts.say(tr("Who or what the list was filtered by is gone; the list is no longer filtered by that."))

    def _other_scope(self) -> None:
        whole = self._listing.scope is Scope.ARTICLE
        self._listing.set_scope(Scope.PROJECT if whole else Scope.ARTICLE)
        text = tr("Listed: the quotes of the whole project.") if whole else tr("Listed: the quotes of this article.")
        self._toasts.say(text)

    def _next_order(self) -> None:
        orders = list(QueueOrder)
        order = orders[(orders.index(self._listing.order) + 1) % len(orders)]
        self._listing.set_order(order)
        self._toasts.say(tr("Sorted {order}.", "by place, by doubt, by speaker").format(order=order_name(order)))

    def _clear(self) -> None:
        self._listing.set_all(EVERYTHING, QueueOrder.POSITION)
        focus: QWidget | None = self._window.focusWidget()
        if focus is not None and self.bar.isAncestorOf(focus):
            self._window.to_article()

    # ---- one speaker

    def _complete(self, text: str) -> None:
        typed = text.strip()
        self._worker.submit(lambda project: project.speakers.complete(typed), partial(self._answer, text))

    def _answer(self, text: str, speakers: list[Speaker]) -> None:
        self._speakers.set_choices(text, [Choice(each.name, ", ".join(each.aliases), "", each.id) for each in speakers])

    def list_speaker(self, speaker_id: SpeakerId) -> None:
        """All quotes of a speaker in the project."""
        self._listing.set_scope(Scope.PROJECT)
        self._only_speaker(speaker_id)

    def _only_speaker(self, speaker_id: SpeakerId) -> None:
        self._listing.set_filter(replace(self._listing.filter, speaker=speaker_id, name="", unnamed=False))

    # ---- words

    def _ask_words(self) -> None:
        from cubaquotes.gui.queue.words_dialog import WordsDialog

        dialog = WordsDialog(self._listing.filter.words, self._window)
        dialog.accepted.connect(lambda: self._listing.set_filter(replace(self._listing.filter, words=dialog.words())))
        dialog.open()

    # ---- what was kept

    def _look(self) -> None:
        """Saved filters and annotators, when a project is open and now and then."""

        def call(project: "Project") -> tuple[list[SavedFilter], list[tuple[AnnotatorId, str]]]:
            return project.queues.saved(), project.queues.annotators()

        self._worker.submit(call, self._looked, lambda _error: None, Priority.BACKGROUND)

    def _looked(self, found: tuple[list[SavedFilter], list[tuple[AnnotatorId, str]]]) -> None:
        self.bar.known.annotators = found[1]
        self.bar.set_saved(found[0])

    def _ask_name(self) -> None:
        from cubaquotes.gui.queue.save_dialog import SaveFilterDialog

        dialog = SaveFilterDialog(self._window)
        dialog.accepted.connect(lambda: self._keep(dialog.name()))
        dialog.open()

    def _keep(self, name: str, known: SavedFilter | None = None) -> None:
        """known: one that was deleted; without it what is set now."""
        wanted, order = (known or self._listing).filter, (known or self._listing).order

        def kept(_none: object) -> None:
            self._toasts.say(tr("Saved as “{name}”.").format(name=name), "good")
            self._look()

        self._worker.submit(lambda project: project.queues.save(name, wanted, order), kept)

    def _forget(self, name: str) -> None:
        def forget(project: "Project") -> SavedFilter | None:
            known = next((each for each in project.queues.saved() if each.name == name), None)
            project.queues.forget(name)
            return known

        def gone(known: SavedFilter | None) -> None:
            text = tr("The saved filter “{name}” is deleted.").format(name=name)
            self._toasts.say(text, "info", tr("Bring it back"), lambda: self._keep(name, known))
            self._look()

        self._worker.submit(forget, gone)
