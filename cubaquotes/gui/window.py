"""The main window: builds its parts, lays them out, and joins them. What they do stands in their own modules."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.closing import Closing
from cubaquotes.gui.history import HistoryPanel
from cubaquotes.gui.inspector import Inspector
from cubaquotes.gui.look.appearance import Appearance
from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.drop_sign import DropSign
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.other_letters import OtherLetters
from cubaquotes.gui.parts.progress import ProgressStrip
from cubaquotes.gui.parts.toasts import ToastHost
from cubaquotes.gui.parts.typing_guard import TypingGuard
from cubaquotes.gui.parts.widgets import fit_screen
from cubaquotes.gui.preferences import Preferences
from cubaquotes.gui.projects.article_list import ArticleList
from cubaquotes.gui.projects.imports import Importer
from cubaquotes.gui.projects.start_page import StartPage
from cubaquotes.gui.queue.quote_list import QuoteList
from cubaquotes.gui.reading import ArticleHeader, ArticleText, Overview
from cubaquotes.gui.reading.focus_edge import FocusEdge
from cubaquotes.gui.review.ahead import Ahead
from cubaquotes.gui.review.keys import ReviewController
from cubaquotes.gui.review.long_write import LongWrite
from cubaquotes.gui.review.relearning import Relearning
from cubaquotes.gui.review.review_bar import ReviewBar
from cubaquotes.gui.review.speaker_picker import SpeakerPicker
from cubaquotes.gui.review.suggestions import SuggestedStances
from cubaquotes.gui.room import Room
from cubaquotes.gui.search.command_palette import CommandPalette
from cubaquotes.gui.search.search_panel import SearchPanel
from cubaquotes.gui.session import Session
from cubaquotes.gui.status import StatusLine
from cubaquotes.gui.threads.aside import Asides
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.title import WindowTitle
from cubaquotes.gui.words.translate import tr

_LEAST = QSize(640, 440)
LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class MainWindow(QMainWindow):
    """Owns the parts. `commands.Commands` gives the actions their meaning; `run` in gui/__init__.py makes both."""

    activated = Signal()
    project_dropped = Signal(object)  # its path

    def __init__(self, worker: Worker, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle("CubaQuotes")
        self.setAcceptDrops(True)
        self._drop_sign: DropSign | None = None
        self.setDockNestingEnabled(True)
        self.setAnimated(False)  # each step would set the article's lines anew
        fit_screen(self, 1280, 800)
        self.setMinimumSize(_LEAST)
        self.worker, self.preferences = worker, preferences
        self.appearance = Appearance(preferences, self)
        theme = self.appearance.theme
        self.session = Session(self)
        WindowTitle(self.session, self)
        self.colours = SpeakerColours(self.session)
        self.review = ReviewController(self.session, worker, self)
        self.suggestions = SuggestedStances(self.session, worker, self)
        Relearning(self.session, worker, self)
        self.actions_table = Actions(self, preferences.settings.shortcuts)
        self._build_centre(theme)
        Ahead(self.session, self.review, worker, self.text.prepare, self)
        self._build_docks(theme)
        self.menus = self.actions_table.fill(self.menuBar())
        for spec in self.actions_table:
            self.addAction(self.actions_table[spec.id])
        self.toasts = ToastHost(self.centre, self._below_text)
        worker.leaving.connect(self.toasts.drop_offers)
        self.reading.installEventFilter(self.toasts)  # something opened or closed between the text and the bar
        self.progress = ProgressStrip()
        self.asides = Asides(worker, self.progress)
        self.status = StatusLine(self.session, self.review, self.progress, self.actions_table)
        self.setStatusBar(self.status)
        self.importer = Importer(self.session, worker, self.toasts, self.progress)
        self.review.importing = lambda: self.importer.running
        self.review.long_write = partial(LongWrite, self.progress, self.review)
        self.picker = SpeakerPicker(self.session, worker, theme, self.centre, self.text.current_is_high)
        self.palette_box = CommandPalette(self.session, self.actions_table, theme, self.centre)
        self.closing = Closing(self)
        TypingGuard(self.text)
        self._follow_appearance(theme)
        self._start_shape = self.saveState()
        self._shaped = self._line_moved = self._restore_shape()
        self.room = Room(self, self.docks)
        self.room.begin(self._shaped)
        self.side.splitterMoved.connect(self._line_was_moved)
        self._join()

    # ---- build

    def _build_centre(self, theme: Theme) -> None:
        self.text = ArticleText(self.session, self.colours, theme)
        self.header = ArticleHeader(self.session, self.actions_table)
        self.overview = Overview(self.session, self.text, self.colours, theme)
        self.bar = ReviewBar(self.actions_table)
        self.reading = QWidget()
        beside = QHBoxLayout(self.reading)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        self.focus_edge = FocusEdge(self.text, theme)
        beside.addWidget(self.focus_edge)
        beside.addWidget(self.text, 1)
        beside.addWidget(self.overview)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.header, 0), (self.reading, 1), (self.bar, 0)):
            column.addWidget(widget, stretch)
        self.start_page = StartPage(self.actions_table)
        self.centre = QStackedWidget()
        self.centre.addWidget(page)
        self.centre.addWidget(self.start_page)
        self.setCentralWidget(self.centre)

    def _build_docks(self, theme: Theme) -> None:
        self.articles = ArticleList(self.session, theme)
        self.search = SearchPanel(self.worker, theme)
        self.history = HistoryPanel(self.review, theme)
        self.quotes = QuoteList(self.session, self.review.listing, self.colours, theme)
        self.inspector = Inspector(self.session, self.actions_table, self.colours, theme)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.setChildrenCollapsible(False)
        self.side.setHandleWidth(1)
        for part in (self.quotes, self.inspector):
            self.side.addWidget(part)
        self.side.setStretchFactor(0, 1)
        self.side.setStretchFactor(1, 0)
        self.docks = {
            name: self._dock(name, title, widget, area)
            for name, title, widget, area in (
                ("articles", tr("Articles"), self.articles, LEFT),
                ("search", tr("Search"), self.search, LEFT),
                ("history", tr("History"), self.history, LEFT),
                ("quotes", tr("Quotes"), self.side, RIGHT),
            )
        }
        self.tabifyDockWidget(self.docks["search"], self.docks["history"])
        for name in ("search", "history"):
            self.docks[name].hide()

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _join(self) -> None:
        self.inspector.speaker.pins_changed.connect(Later(self, self._size_side).heed)  # when they have a place
        self.text.quote_clicked.connect(self.review.go_to)
        self.text.boundaries_dragged.connect(self.review.set_boundaries)
        self.review.part_changed.connect(self.text.show_part)
        self.quotes.chosen.connect(self.review.go_to)
        self.articles.opened.connect(self.review.open_article)
        self.articles.opened.connect(self.to_article)  # the next Enter confirms
        self.text.page_changed.connect(self._line_up)
        self.session.article_changed.connect(self._show_centre)
        self.session.articles_changed.connect(self._show_centre)
        self.appearance.theme_changed.connect(self._follow_appearance)
        self.appearance.size_changed.connect(self._follow_size)
        self.search.left.connect(self.docks["search"].hide)
        for signal in (self.picker.closed, self.palette_box.closed, self.search.left, self.inspector.note.left):
            signal.connect(self.to_article)
        self._follow_size(self.appearance.size)
        self.session.looks_changed.connect(_lay_out)  # the last to hear of it

    # ---- follow

    def _show_centre(self) -> None:
        self.centre.setCurrentIndex(0 if self.session.article is not None else 1)

    def _line_up(self) -> None:
        left, right = self.text.column()
        self.header.line_up(left, right, self.text.viewport().width() + self.overview.width())

    def _follow_size(self, points: int) -> None:
        self.text.set_reading_size(points)
        self.header.set_reading_size(points)
        self.room.share()
        self._line_up()

    def _follow_appearance(self, theme: Theme) -> None:
        self.actions_table.paint(theme)
        parts = (
            self.text,
            self.focus_edge,
            self.overview,
            self.articles,
            self.search,
            self.history,
            self.quotes,
            self.inspector,
        )
        for part in parts:
            part.set_theme(theme)
        self.picker.chooser.set_theme(theme)
        self.palette_box.chooser.set_theme(theme)

    def _below_text(self) -> int:
        """How much stands under the article's text: the bar, and what may be open above it."""
        shown = self.centre.currentIndex() == 0
        return self.centre.height() - self.reading.geometry().bottom() - 1 if shown else 0

    def to_article(self) -> None:
        """The focus where the one-letter keys work."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_search(self) -> None:
        """The search panel, with the focus in its field."""
        self.show_panel("search")
        self.search.open_panel()

    def show_articles(self) -> None:
        """The list of articles with the focus, however narrow the window is; or back to the article."""
        if self.room.toggle_articles():
            self.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.to_article()

    def show_panel(self, name: str) -> None:
        """A panel that is not always in sight, in front of the others of its place, with most of the side."""
        dock = self.docks[name]
        if dock.isHidden():
            dock.show()
            if self.dockWidgetArea(dock) == self.dockWidgetArea(self.docks["articles"]):
                sides = [self.docks["articles"], dock]
                self.resizeDocks(sides, [self.height() * 2 // 5, self.height() * 3 // 5], Qt.Orientation.Vertical)
        dock.raise_()

    def focus_mode(self) -> None:
        """The article and the inspector on the full screen, or everything again."""
        full = self.room.resting = not self.isFullScreen()
        if full:
            self._before_focus = self.saveState()
        for name in ("articles", "search", "history"):
            self.docks[name].setVisible(not full)
        self.quotes.setVisible(not full)
        for bar in (self.menuBar(), self.statusBar(), *self.findChildren(QToolBar)):
            bar.setVisible(not full)
        self.docks["quotes"].setWindowTitle(tr("Inspector") if full else tr("Quotes"))
        self.to_article()
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        if not full:
            self.restoreState(self._before_focus)
            self.room.share()

    def reset_panels(self) -> None:
        """All panels where they were at the first start."""
        self.restoreState(self._start_shape)
        self._line_moved = False
        self.room.begin(False)
        self._size_panels()

    # ---- Qt's events

    def _restore_shape(self) -> bool:
        shape = self.preferences.shape()
        if len(shape) != 3:
            return False
        self.side.restoreState(shape[2])
        return self.restoreGeometry(shape[0]) and self.restoreState(shape[1])

    def showEvent(self, event: QShowEvent) -> None:
        """The panels' first sizes depend on the window's, which is known only now."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle.findChild(OtherLetters) is None:
            OtherLetters(handle, self.actions_table)
        if not self._shaped:
            self._shaped = True
            self._size_panels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panels share the room anew."""
        super().resizeEvent(event)
        self.room.resized()
        self._size_side()

    def _line_was_moved(self) -> None:
        self._line_moved = True

    def _size_panels(self) -> None:
        self.room.resized()
        self._size_side()

    def _size_side(self) -> None:
        """Until somebody moves the line between quotes and inspector, it moves by itself.

        Four quotes or five are in sight on a low screen, and all of the inspector; on a high one the whole stance grid.
        """
        if self._line_moved:
            return
        room = self.height() - 90
        usual = max(room * 0.55 + max(room - 810, 0) * 0.3, min(self.inspector.tall(), room * 0.64))
        inspector = round(min(usual, 660))
        self.side.setSizes([max(room - inspector, 120), inspector])

    def childEvent(self, event: QChildEvent) -> None:
        """The tabs of panels that share a place are Qt's own; each panel has a key, so Tab need not stop there."""
        super().childEvent(event)
        tabs = event.child()
        if event.polished() and isinstance(tabs, QTabBar):
            tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tabs.setAccessibleName(tr("Panels"))

    def changeEvent(self, event: QEvent) -> None:
        """Coming back from another program: perhaps it has changed something."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what decides, end the worker, and keep the panels' places."""
        if not self.closing.may_go():
            event.ignore()
            return
        if not self.isFullScreen():
            self.room.finish()
            self.preferences.keep_shape(self.saveGeometry(), self.saveState(), self.side.saveState())
        self.preferences.finish()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome, and a sign says so."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._drop_sign = self._drop_sign or DropSign(self)
            self._drop_sign.show_sign()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were not meant for it."""
        super().dragLeaveEvent(event)
        self._hide_sign()

    def _hide_sign(self) -> None:
        if self._drop_sign is not None:
            self._drop_sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, import what else was dropped."""
        self._hide_sign()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix.lower() == ".cubaquotes":
            self.project_dropped.emit(paths[0])
        elif paths:
            self.importer.start(paths)


def _lay_out() -> None:
    """Lay out now what has other words: Qt would paint in between, and then once more with each round of layouts."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
