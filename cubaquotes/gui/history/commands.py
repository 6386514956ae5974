"""What the history panel's keys and buttons do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Change, HistoryEntry, HistoryId, HistoryKind

if TYPE_CHECKING:
    from cubaquotes.services import Project


class HistoryCommands(QObject):
    """Opens the panel, goes where a step was done, takes steps back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._review = window, window.review
        window.actions_table.connect_all({"view.history": self.toggle})
        window.history.chosen.connect(self._go_to)
        window.history.left.connect(self._leave)
        window.history.back.connect(self._go_back)
        window.history.set_scope(window.preferences.settings.history_of_project)
        window.history.scope_chosen.connect(lambda project: window.preferences.change(history_of_project=project))

    def toggle(self) -> None:
        """Show the panel, with the focus in it; hide it if the focus is there."""
        focus = QApplication.focusWidget()
        if focus is not None and self._window.history.isAncestorOf(focus):
            self._leave()
        else:
            self._window.show_panel("history")
            self._window.history.open_panel()

    def _leave(self) -> None:
        self._window.docks["history"].hide()
        self._window.to_article()

    def _go_to(self, entry: HistoryEntry | None) -> None:
        """The quote or the article of a step; the editor of what else it was about."""
        editors = {HistoryKind.SPEAKERS: "speakers.edit", HistoryKind.CODEBOOK: "codebook.edit"}
        if entry is None:
            self._window.toasts.say(tr("There is no step to go to here. The keys are back with the article."))
            self._window.to_article()
        elif entry.article_id is not None:
            self._review.open_article(entry.article_id, entry.quote_id)
            self._review.enqueue(self._window.to_article)
        elif entry.kind in editors:
            self._window.actions_table[editors[entry.kind]].trigger()
        else:
            self._window.toasts.say(tr("This step has no single place to go to."))

    def _go_back(self, entry_id: HistoryId, back: bool) -> None:
        if not self._review.may_step():
            return

        watch = self._review.long_write(tr("Undoing…") if back else tr("Redoing…"))

        def replay(project: "Project") -> Change | None:
            way = project.history.steps_to(entry_id)  # counted when its turn comes: keys pressed before are steps, too
            if way > 0 and back:
                return project.history.undo(way, watch=watch)
            return project.history.redo(-way, watch=watch) if way < 0 and not back else None

        def done(change: Change) -> None:
            self._review.forget_way_back()
            self._window.toasts.say(label_words(change.label))
            if change.focus is not None and change.focus[0] not in change.removed_articles:
                self._review.open_article(*change.focus)

        self._review.edit(replay, done)
