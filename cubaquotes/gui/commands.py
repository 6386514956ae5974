"""What each action of the table does."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cubaquotes.gui.context_menus import ContextMenus
from cubaquotes.gui.help.commands import HelpCommands
from cubaquotes.gui.history.commands import HistoryCommands
from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.look.keeping import KeptColours
from cubaquotes.gui.output.commands import OutputCommands
from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.projects.article_commands import ArticleCommands
from cubaquotes.gui.projects.project_commands import ProjectCommands
from cubaquotes.gui.queue.commands import QueueCommands
from cubaquotes.gui.review.chain import ChainOffer, chain_question
from cubaquotes.gui.review.stancing import stance_on
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.language_commands import LanguageCommands
from cubaquotes.gui.words.names import stance_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import (
    ArticleId,
    SearchHit,
    SpeakerId,
    StanceValue,
    TargetId,
)

if TYPE_CHECKING:
    from cubaquotes.gui.parts.toasts import Toast


log = logging.getLogger(__name__)


class Commands(QObject):
    """Joins the table of actions to the window's parts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._review, self._worker = window.session, window.review, window.worker
        self._toasts = window.toasts
        self.projects = ProjectCommands(window)
        ArticleCommands(window)
        self.output = OutputCommands(window)
        self.help = HelpCommands(window)
        HistoryCommands(window)
        LanguageCommands(window)
        self.queue = QueueCommands(window)
        ContextMenus(window)
        KeptColours(window.session, window.colours, window.worker, self)
        self._chain: ChainOffer | None = None
        self._chain_toast: Toast | None = None
        self._focus_told: Toast | None = None
        self._bugs = 0
        table = window.actions_table
        table.connect_all(self._review_handlers())
        table.connect_all(self._view_handlers())
        table.group("view.theme_system", "view.theme_light", "view.theme_dark")
        table[f"view.theme_{window.appearance.choice}"].setChecked(True)
        table["speaker.chain"].setEnabled(False)
        self._join_parts()

    def _review_handlers(self) -> dict[str, Callable[[], object]]:
        review = self._review
        handlers: dict[str, Callable[[], object]] = {
            "review.confirm": review.confirm,
            "review.reopen": review.reopen,
            "review.type": review.cycle_type,
            "review.note": self._window.inspector.note.begin,
            "boundary.end_left": partial(review.move_boundary, True, -1),
            "boundary.end_right": partial(review.move_boundary, True, 1),
            "boundary.start_left": partial(review.move_boundary, False, -1),
            "boundary.start_right": partial(review.move_boundary, False, 1),
            "boundary.part": review.next_part,
            "move.next_open": review.next_open,
            "move.antecedent": self._show_antecedent,
            "move.why": self._window.text.tell_why,
            "move.next_article": partial(review.step_article, 1),
            "move.previous_article": partial(review.step_article, -1),
            "edit.undo": review.undo,
            "edit.redo": review.redo,
            "speaker.pick": self._window.picker.open_picker,
            "speaker.nobody": partial(review.assign, None),
            "speaker.chain": self._apply_chain,
            "speakers.edit": self._edit_speakers,
            "speakers.lessons": self._show_lessons,
            "stance.accept": review.accept_suggestions,
            "stance.intensity": review.cycle_intensity,
            "stance.evidence": self._evidence,
            "stance.note": self._stance_note,
            "target.next": partial(self._step_target, 1),
            "target.previous": partial(self._step_target, -1),
            "codebook.edit": self._edit_codebook,
        }
        handlers |= {f"speaker.{key}": partial(review.assign_key, key) for key in range(1, 10)}
        for value in StanceValue:
            handlers[f"stance.{value.value}"] = partial(review.set_stance, value)
            handlers[f"stance.{value.value}_confirm"] = partial(review.confirm_with_stance, value)
        return handlers

    def _view_handlers(self) -> dict[str, Callable[[], object]]:
        appearance = self._window.appearance
        return {
            "view.search": self._window.show_search,
            "view.article": self._to_article,
            "view.articles": self._window.show_articles,
            "view.palette": self._window.palette_box.open_palette,
            "view.larger": partial(appearance.zoom, 1),
            "view.smaller": partial(appearance.zoom, -1),
            "view.normal": partial(appearance.zoom, 0),
            "view.theme_system": partial(appearance.choose, "system"),
            "view.theme_light": partial(appearance.choose, "light"),
            "view.theme_dark": partial(appearance.choose, "dark"),
            "view.focus": self._focus_mode,
            "view.reset": self._window.reset_panels,
        }

    def _join_parts(self) -> None:
        window, review = self._window, self._review
        review.said.connect(self._toasts.remark)
        review.failed.connect(self.trouble)
        review.speaker_wanted.connect(window.picker.open_picker)
        review.added.connect(self._tell_added)
        review.chain_offered.connect(self._offer_chain)
        review.history_changed.connect(self._name_history)
        self._session.article_changed.connect(self._drop_chain)
        self._session.speakers_changed.connect(self._name_pins)
        self._worker.trouble.connect(self.trouble)
        self._worker.bug.connect(lambda _error, trace: self.show_bug(trace))
        window.preferences.trouble.connect(self.trouble)
        window.picker.picked.connect(lambda speaker_id: review.assign(SpeakerId(speaker_id)))
        window.picker.wanted.connect(review.assign_new)
        window.inspector.speaker.picked.connect(review.assign_key)
        window.inspector.stances.chosen.connect(lambda target, value: review.set_stance(value, TargetId(target)))
        window.inspector.stances.target_chosen.connect(self._session.set_target)
        window.inspector.note.written.connect(review.set_note)
        window.palette_box.article_chosen.connect(review.open_article)
        window.palette_box.search_wanted.connect(self._search_for)
        window.palette_box.quotes_wanted.connect(lambda speaker_id: self.queue.list_speaker(SpeakerId(speaker_id)))
        window.palette_box.speaker_chosen.connect(lambda speaker_id: review.assign(SpeakerId(speaker_id)))
        window.search.hit_chosen.connect(self._go_to_hit)

    # ---- the review

    def _show_antecedent(self) -> None:
        if not self._window.text.toggle_antecedent():
            self._toasts.say(tr("The source of this quote refers to no other place of the article."))

    def _step_target(self, direction: int) -> None:
        def step() -> None:
            ids = [target.id for target in self._session.targets]
            if ids:
                here = ids.index(self._session.target_id) if self._session.target_id in ids else 0
                self._session.set_target(ids[(here + direction) % len(ids)])

        self._review.enqueue(step)

    def _tell_added(self, name: str) -> None:
        """Who is used to typing the name now may do so: it is no row of commands."""
        if not self.queue.coverage.active:  # there the next passage is waiting for its key
            guard_typing(self._window)
        key = self._window.actions_table.key_of("speaker.pick")
        self._toasts.say(tr("Added: {name} said it. {key} chooses somebody else.").format(name=name, key=key))

    def _search_for(self, words: str) -> None:
        self._window.show_search()
        self._window.search.field.setText(words)

    def _evidence(self) -> None:
        selected = self._window.text.selected()
        self._window.text.clear_selection()
        self._review.set_evidence(selected)

    def _stance_note(self) -> None:
        from cubaquotes.gui.dialogs.stance_note import StanceNoteDialog

        quote, target = self._session.current, self._session.target
        stance = stance_on(quote, target.id) if quote is not None and target is not None else None
        if quote is None or target is None or stance is None:
            table = self._window.actions_table
            keys = " ".join(table.key_of(f"stance.{value.value}") for value in StanceValue)
            text = tr("There is no stance on the current target yet: give it a value first ({keys}).")
            self._toasts.say(text.format(keys=keys))
            return
        dialog = StanceNoteDialog(
            f"{stance_name(stance.value).capitalize()}: {target.label}", stance.note, self._window
        )
        dialog.accepted.connect(lambda: self._review.set_stance_note(quote, stance, dialog.note()))
        dialog.open()

    def _offer_chain(self, offer: ChainOffer) -> None:
        self._drop_chain()
        self._chain = offer
        self._window.actions_table["speaker.chain"].setEnabled(True)
        apply = tr("Apply to %n more", "quotes", len(offer.quote_ids))
        button = f"{apply}  {self._window.actions_table.key_of('speaker.chain')}"
        self._chain_toast = self._toasts.say(chain_question(offer), "info", button, self._apply_chain)

    def _apply_chain(self) -> None:
        offer = self._chain
        if offer is not None:
            self._drop_chain()
            self.queue.many.show_chain(offer)

    def _drop_chain(self) -> None:
        if self._chain is not None:
            self._chain = None
            self._window.actions_table["speaker.chain"].setEnabled(False)
            if self._chain_toast is not None:
                self._chain_toast.dismiss()

    def _go_to_hit(self, hit: SearchHit) -> None:
        def show() -> None:
            if hit.span is not None:
                inside = self._session.quote_around(hit.span) if hit.quote_id is None else None
                if inside is not None:
                    self._session.set_current(inside)
                self._window.text.select(hit.span)
            self._window.to_article()

        self._review.open_article(ArticleId(hit.article_id), hit.quote_id)
        self._review.enqueue(show)

    def _name_history(self, undo: str | None, redo: str | None) -> None:
        table = self._window.actions_table
        table.name("edit.undo", tr("Undo: {action}").format(action=label_words(undo)) if undo else tr("Undo"))
        table.name("edit.redo", tr("Redo: {action}").format(action=label_words(redo)) if redo else tr("Redo"))

    def _name_pins(self) -> None:
        table = self._window.actions_table
        for key in range(1, 10):
            speaker = self._session.pinned(key)
            nobody = tr("No speaker on key {key}").format(key=key)
            table.name(f"speaker.{key}", speaker.name if speaker else nobody)
            table[f"speaker.{key}"].setVisible(speaker is not None or key <= 4)

    def _edit_speakers(self) -> None:
        from cubaquotes.gui.dialogs.speakers import SpeakersDialog

        SpeakersDialog(self._window).open()

    def _show_lessons(self) -> None:
        from cubaquotes.gui.dialogs.lessons import LessonsDialog

        LessonsDialog(self._review, self._worker, self._window).open()

    def _edit_codebook(self) -> None:
        from cubaquotes.gui.dialogs.codebook import CodebookDialog

        CodebookDialog(self._window).open()

    def _focus_mode(self) -> None:
        self._window.focus_mode()
        if self._window.isFullScreen():
            text = tr("Focus mode: only the article and the inspector. {key} brings the rest back.")
            self._focus_told = self._toasts.say(text.format(key=self._window.actions_table.key_of("view.focus")))
        elif self._focus_told is not None:
            self._focus_told.dismiss()
            self._focus_told = None

    def _to_article(self) -> None:
        self._toasts.clear()
        self._window.docks["search"].hide()
        self._window.text.clear_selection()
        self._window.to_article()

    # ---- messages

    def trouble(self, sentence: str) -> None:
        """The user's trouble: one sentence that stays until it is read."""
        log.warning("%s", sentence)
        self._toasts.say(sentence, "bad")

    def show_bug(self, trace: str) -> None:
        """Our bug: the traceback, once; a bug that repeats itself must not bury the window."""
        from cubaquotes.gui.dialogs.messages import BugDialog

        log.error("%s", trace)
        if self._bugs < 3:
            self._bugs += 1
            BugDialog(trace, self._window).show()
