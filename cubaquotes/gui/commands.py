"""What each action of the table does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui import files_asked, opening
from cubaquotes.gui.controller import ChainOffer
from cubaquotes.gui.imports import count
from cubaquotes.gui.opening import Opened
from cubaquotes.gui.theme import speaker_name
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.worker import Priority
from cubaquotes.model import (
    ArticleId,
    Change,
    ImportOutcome,
    SearchHit,
    SpeakerId,
    StanceValue,
    TargetId,
    words_of,
)

if TYPE_CHECKING:
    from cubaquotes.gui.dialogs.export import ExportWish
    from cubaquotes.gui.toasts import Toast
    from cubaquotes.services import Project

_TEXTS = "Texts (*.txt *.text *.md)"


class Commands(QObject):
    """Joins the table of actions to the window's parts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._review, self._worker = window.session, window.review, window.worker
        self._toasts = window.toasts
        self._chain: ChainOffer | None = None
        self._chain_toast: Toast | None = None
        self._bugs = 0
        table = window.actions_table
        table.connect_all(self._project_handlers())
        table.connect_all(self._review_handlers())
        table.connect_all(self._view_handlers())
        table.group("view.theme_system", "view.theme_light", "view.theme_dark")
        table[f"view.theme_{window.appearance.choice}"].setChecked(True)
        table["speaker.chain"].setEnabled(False)
        self._join_parts()
        self._recent = window.menus["Project"].addMenu("Recent projects")
        window.menus["Project"].insertMenu(table["project.sample"], self._recent)
        window.menus["Project"].aboutToShow.connect(self._fill_recent)

    def _project_handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "project.new": self.new_project,
            "project.open": self.ask_project,
            "project.sample": lambda: self.open(opening.sample()),
            "project.import": lambda: self._ask_texts(self._window.importer.start),
            "project.import_folder": self._ask_folder,
            "project.import_options": lambda: self._ask_texts(self._import_options),
            "project.paste": self._paste,
            "project.export": self.export,
            "project.backup": self._backup,
            "project.quit": self._window.close,
            "article.metadata": self._metadata,
            "article.extract": self._extract_again,
            "article.remove": self._remove_article,
            "article.done": self._review.set_done,
        }

    def _review_handlers(self) -> dict[str, Callable[[], object]]:
        review = self._review
        handlers: dict[str, Callable[[], object]] = {
            "review.confirm": review.confirm,
            "review.reject": review.reject,
            "review.reopen": review.reopen,
            "review.add": self._add,
            "review.type": review.cycle_type,
            "review.note": self._window.inspector.note.setFocus,
            "boundary.end_left": partial(review.move_boundary, True, -1),
            "boundary.end_right": partial(review.move_boundary, True, 1),
            "boundary.start_left": partial(review.move_boundary, False, -1),
            "boundary.start_right": partial(review.move_boundary, False, 1),
            "move.next_open": review.next_open,
            "move.next": partial(review.step, 1),
            "move.previous": partial(review.step, -1),
            "move.next_article": partial(review.step_article, 1),
            "move.previous_article": partial(review.step_article, -1),
            "edit.undo": review.undo,
            "edit.redo": review.redo,
            "edit.copy_quote": self._copy_quote,
            "speaker.pick": self._window.picker.open_picker,
            "speaker.nobody": partial(review.assign, None),
            "speaker.chain": self._apply_chain,
            "speakers.edit": self._edit_speakers,
            "target.next": partial(self._step_target, 1),
            "target.previous": partial(self._step_target, -1),
            "codebook.edit": self._edit_codebook,
        }
        handlers |= {f"speaker.{key}": partial(review.assign_key, key) for key in range(1, 10)}
        handlers |= {f"stance.{value.value}": partial(review.set_stance, value) for value in StanceValue}
        return handlers

    def _view_handlers(self) -> dict[str, Callable[[], object]]:
        appearance = self._window.appearance
        return {
            "view.search": self._window.show_search,
            "view.palette": self._window.palette_box.open_palette,
            "view.larger": partial(appearance.zoom, 1),
            "view.smaller": partial(appearance.zoom, -1),
            "view.normal": partial(appearance.zoom, 0),
            "view.theme_system": partial(appearance.choose, "system"),
            "view.theme_light": partial(appearance.choose, "light"),
            "view.theme_dark": partial(appearance.choose, "dark"),
            "view.focus": self._window.focus_mode,
            "view.reset": self._window.reset_panels,
            "help.keys": self._show_keys,
            "help.about": self._show_about,
        }

    def _join_parts(self) -> None:
        window, review = self._window, self._review
        review.said.connect(self._toasts.say)
        review.failed.connect(self.trouble)
        review.speaker_wanted.connect(window.picker.open_picker)
        review.chain_offered.connect(self._offer_chain)
        review.history_changed.connect(self._name_history)
        self._session.article_changed.connect(self._drop_chain)
        self._session.speakers_changed.connect(self._name_pins)
        self._session.metadata_changed.connect(self._title)
        self._session.article_changed.connect(self._title)
        self._session.quotes_changed.connect(self._title)
        self._session.quotes_updated.connect(self._title)
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
        window.palette_box.speaker_chosen.connect(lambda speaker_id: review.assign(SpeakerId(speaker_id)))
        window.search.hit_chosen.connect(self._go_to_hit)
        window.importer.refused.connect(self._show_refused)
        window.importer.first_article.connect(review.open_article)

    # ---- projects

    def open(self, opener: Callable[[], "Project"]) -> None:
        """Open a project; the one before stays if that fails."""
        self._worker.open(opener, self._opened, self._not_opened, opening.first_look)

    def _opened(self, opened: Opened) -> None:
        window, session = self._window, self._session
        session.set_speakers(opened.speakers)
        if opened.place.target_id is not None:
            session.target_id = opened.place.target_id
        session.set_targets(opened.targets)
        session.show(opened.view, opened.place.quote_id)
        window.status.set_project(opened.path, opened.annotator)
        window.preferences.add_recent(opened.path)
        window.to_article()
        self._worker.submit(lambda project: project.articles.overview(), session.set_articles)

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, CubaQuotesError):
            self._toasts.say(str(error), "bad", stay=0)
        self._window.centre.setCurrentIndex(0 if self._session.article is not None else 1)
        self._window.start_page.say(str(error) if self._session.article is None else "")

    def new_project(self) -> None:
        """Ask for a name, and make it."""
        files_asked.ask_new(
            self._window, "New project", "project.cubaquotes", files_asked.PROJECTS,
            lambda path: self.open(opening.new(path)),
        )  # fmt: skip

    def ask_project(self) -> None:
        """Ask for an existing project, and open it."""
        files_asked.ask_existing(
            self._window, "Open a project", [files_asked.PROJECTS], lambda paths: self.open(opening.existing(paths[0]))
        )

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.preferences.recent():
            action = QAction(path.stem.replace("&", "&&"), self._recent)
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open_recent, path))
            self._recent.addAction(action)
        self._recent.setEnabled(not self._recent.isEmpty())

    def _open_recent(self, path: Path, _checked: bool = False) -> None:
        if not path.is_file():
            self._window.preferences.drop_recent(path)
        self.open(opening.existing(path))

    def _title(self, *_news: object) -> None:
        article = self._session.article
        if article is None:
            self._window.setWindowTitle("CubaQuotes")
            return
        quotes = len(self._session.quotes)
        progress = f"{quotes - self._session.open_left()} of {quotes}"
        self._window.setWindowTitle(f"{article.metadata.title or 'Untitled'} ({progress}) – CubaQuotes")

    def _backup(self) -> None:
        def then(path: Path) -> None:
            self._worker.submit(
                lambda project: project.backup(path), lambda _none: self._toasts.say(f"Backed up to {path}.", "good")
            )

        files_asked.ask_new(self._window, "Back up the project", "backup.cubaquotes", files_asked.PROJECTS, then)

    # ---- articles

    def _ask_texts(self, then: Callable[[list[Path]], object]) -> None:
        files_asked.ask_existing(self._window, "Import articles", [_TEXTS], then)

    def _ask_folder(self) -> None:
        files_asked.ask_folder(self._window, "Import a folder", self._window.importer.start)

    def _import_options(self, paths: list[Path]) -> None:
        from cubaquotes.gui.dialogs.metadata import ImportDialog

        dialog = ImportDialog(paths, self._window)
        dialog.accepted.connect(lambda: self._window.importer.start(paths, dialog.metadata(), dialog.encoding()))
        dialog.open()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._window.importer.start_text(text)
        else:
            self._toasts.say("The clipboard has no text.")

    def _metadata(self) -> None:
        from cubaquotes.gui.dialogs.metadata import MetadataDialog

        article = self._session.article
        if article is None:
            return
        dialog = MetadataDialog(article.metadata, self._window)

        def save() -> None:
            wanted = dialog.metadata()
            if wanted != article.metadata:
                self._review.edit(
                    lambda project: project.articles.edit(article.id, wanted), lambda _change: self._review.reload()
                )

        dialog.accepted.connect(save)
        dialog.open()

    def _extract_again(self) -> None:
        article = self._session.article
        if article is None:
            return

        def again(project: "Project") -> Change | None:
            return next(iter(project.articles.extract_again([article.id])), None)

        self._review.edit(again, lambda change: self._toasts.say(change.label))

    def _remove_article(self) -> None:
        article = self._session.article
        if article is None:
            return
        row = self._session.next_article() or self._session.next_article(step=-1)

        def removed(change: Change) -> None:
            self._toasts.say(change.label, "info", "Undo", self._review.undo)
            if row is not None:
                self._review.open_article(row.id)
            else:
                self._session.show(None)

        self._review.edit(lambda project: project.articles.remove(article.id), removed)

    def _show_refused(self, outcomes: list[ImportOutcome]) -> None:
        from cubaquotes.gui.dialogs.messages import RefusedDialog

        RefusedDialog(outcomes, self._window).show()

    # ---- export

    def export(self) -> None:
        """Ask what and as what, then where."""
        from cubaquotes.exchange import FORMATS
        from cubaquotes.gui.dialogs.export import ExportDialog

        article = self._session.article
        speakers = list(self._session.speakers.values())
        dialog = ExportDialog(FORMATS, speakers, article.id if article else None, self._window)
        dialog.accepted.connect(lambda: self._export_where(dialog.wish()))
        dialog.open()

    def _export_where(self, wish: "ExportWish") -> None:
        name = f"quotes.{wish.format}"
        files_asked.ask_new(
            self._window, "Export quotes", name, f"{wish.format.upper()} (*.{wish.format})",
            partial(self.export_to, wish),
        )  # fmt: skip

    def export_to(self, wish: "ExportWish", path: Path) -> None:
        """Write the table."""

        def call(project: "Project") -> int:
            return project.export.export(
                path, wish.format, raw=wish.raw, status=wish.status, speaker=wish.speaker, article=wish.article,
                annotated_only=wish.annotated_only,
            )  # fmt: skip

        self._worker.submit(
            call,
            lambda rows: self._toasts.say(f"{count(rows, 'row')} written to {path}.", "good"),
            priority=Priority.BACKGROUND,
        )

    # ---- the review

    def _add(self) -> None:
        selected = self._window.text.selected()
        if selected is None:
            self._toasts.say("Select the words of the missed quote first, then press M.")
            return
        self._window.text.clear_selection()
        self._review.add(selected)

    def _step_target(self, direction: int) -> None:
        def step() -> None:
            ids = [target.id for target in self._session.targets]
            if ids:
                here = ids.index(self._session.target_id) if self._session.target_id in ids else 0
                self._session.set_target(ids[(here + direction) % len(ids)])

        self._review.enqueue(step)

    def _copy_quote(self) -> None:
        quote, article = self._session.current, self._session.article
        if quote is None or article is None:
            return
        known = article.metadata
        name = speaker_name(quote, self._session.speakers) or "unnamed source"
        where = ", ".join(part for part in (known.title, known.outlet, known.published, known.url) if part)
        text = f"“{words_of(quote.content, article.text)}” ({name}; {where})"
        QGuiApplication.clipboard().setText(text)
        self._toasts.say("The quote is copied with its source.")

    def _offer_chain(self, offer: ChainOffer) -> None:
        self._drop_chain()
        self._chain = offer
        self._window.actions_table["speaker.chain"].setEnabled(True)
        others = count(len(offer.quote_ids), "more open quote")
        self._chain_toast = self._toasts.say(
            f"{others} had the same suggestion. Also {offer.speaker}?",
            "info", f"Apply to {len(offer.quote_ids)} more  A", self._apply_chain,
        )  # fmt: skip

    def _apply_chain(self) -> None:
        offer = self._chain
        if offer is not None:
            self._drop_chain()
            self._review.apply_chain(offer)

    def _drop_chain(self) -> None:
        if self._chain is not None:
            self._chain = None
            self._window.actions_table["speaker.chain"].setEnabled(False)
            if self._chain_toast is not None:
                self._chain_toast.dismiss()

    def _go_to_hit(self, hit: SearchHit) -> None:
        def show() -> None:
            if hit.span is not None:
                self._window.text.select(hit.span)
            self._window.to_article()

        self._review.open_article(ArticleId(hit.article_id), hit.quote_id)
        self._review.enqueue(show)

    def _name_history(self, undo: str | None, redo: str | None) -> None:
        table = self._window.actions_table
        table.name("edit.undo", f"Undo: {undo}" if undo else "Undo")
        table.name("edit.redo", f"Redo: {redo}" if redo else "Redo")

    def _name_pins(self) -> None:
        table = self._window.actions_table
        for key in range(1, 10):
            speaker = self._session.pinned(key)
            table.name(f"speaker.{key}", speaker.name if speaker else f"No speaker on key {key}")
            table[f"speaker.{key}"].setVisible(speaker is not None or key <= 4)

    def _edit_speakers(self) -> None:
        from cubaquotes.gui.dialogs.speakers import SpeakersDialog

        SpeakersDialog(self._session, self._review, self._window).open()

    def _edit_codebook(self) -> None:
        from cubaquotes.gui.dialogs.codebook import CodebookDialog

        CodebookDialog(self._session, self._review, self._worker, self._window).open()

    # ---- messages

    def trouble(self, sentence: str) -> None:
        """The user's trouble: one sentence that stays until it is read."""
        self._toasts.say(sentence, "bad")

    def show_bug(self, trace: str) -> None:
        """Our bug: the traceback, once; a bug that repeats itself must not bury the window."""
        from cubaquotes.gui.dialogs.messages import BugDialog

        if self._bugs < 3:
            self._bugs += 1
            BugDialog(trace, self._window).show()

    def _show_keys(self) -> None:
        from cubaquotes.gui.dialogs.messages import KeysDialog

        KeysDialog(self._window.actions_table, self._window).show()

    def _show_about(self) -> None:
        from cubaquotes.gui.dialogs.messages import AboutDialog

        AboutDialog(self._window).show()
