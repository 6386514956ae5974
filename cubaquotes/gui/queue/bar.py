"""What is listed, always in sight: how far, in which order, and which filters are set."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.widgets import PressedByReturn, SteadyLabel
from cubaquotes.gui.queue.chips import Chip, OptionMenu
from cubaquotes.gui.queue.facets import Facet, Known, facets, order_name
from cubaquotes.gui.queue.lines import ChipLines, tab_in_order
from cubaquotes.gui.queue.listing import EVERYTHING, Listing, Scope
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import grouped
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QueueOrder, QuoteFilter, SavedFilter

_GAP = 4
_EDGE = 12  # pixels left and right
_HIGH = 680  # pixels of the window, from which on a second line costs less than a filter out of sight
_LAST = ("annotator", "words")  # what most never set
_AFTER_PAINTING = 60  # milliseconds


class QueueBar(QFrame):
    """One line. Where it is narrow, facets give way to a line below, the last ones first: *annotator* and *words*, and
    in a low window the others, only while they are set or when *More* is pressed.

    speaker_wanted: another speaker than those in the menu is to be chosen. words_wanted: words are to be typed.
    save_wanted: keep the filter under a name. forget_wanted: (name) keep it no longer. menu_opened: what can be chosen
    may be out of date. left: back to the article.
    """

    speaker_wanted = Signal()
    words_wanted = Signal()
    save_wanted = Signal()
    forget_wanted = Signal(str)
    menu_opened = Signal()
    left = Signal()

    def __init__(self, session: Session, listing: Listing, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "queue")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What is listed"))
        self._session, self._listing, self._actions = session, listing, actions
        self.known = Known()
        self._saved: Sequence[SavedFilter] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 4, _EDGE, 4)
        column.setSpacing(_GAP)
        self._line = QHBoxLayout()
        self._line.setSpacing(_GAP)
        column.addLayout(self._line)
        self._build_scope()
        self._build_order()
        self._line.addSpacing(12)
        self._facets = facets(session, self.known)
        self._lines = ChipLines(column, self._line, self._line.count(), _GAP)
        self.chips = {facet.id: self._build_facet(facet) for facet in self._facets}
        self._build_more()
        self._build_rest()
        for signal in (listing.settings_changed, session.speakers_changed, session.codebook_changed):
            signal.connect(self.refresh)
        self._soon = Later(self, self._count, _AFTER_PAINTING)
        listing.rows_changed.connect(self._soon.heed)
        self._afresh = Later(self, self.refresh)
        listing.changed.connect(self._afresh.heed)
        listing.collecting.connect(self._collecting)
        self.refresh()

    # ---- build

    def _build_scope(self) -> None:
        group = QButtonGroup(self)
        self.scopes = {}
        for scope, text in ((Scope.ARTICLE, tr("This article")), (Scope.PROJECT, tr("Whole project"))):
            button = PressedByReturn()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(self._actions["list.scope"].toolTip())
            button.clicked.connect(lambda _checked=False, scope=scope: self._listing.set_scope(scope))
            group.addButton(button)
            self.scopes[scope] = button
            self._line.addWidget(button)

    def _build_order(self) -> None:
        menu = QMenu(self)
        self.order = Chip(menu)
        self.order.opened.connect(lambda: self._fill_orders(menu))
        self._add_chip(self.order)

    def _build_facet(self, facet: Facet) -> Chip:
        menu = OptionMenu(facet.several, self)
        chip = Chip(menu)
        fill = partial(self._fill_facet, facet, menu)
        chip.opened.connect(fill)
        menu.picked.connect(self._listing.set_filter)
        if facet.several:
            menu.picked.connect(lambda _wanted: fill())
        chip.setParent(self)
        self._join(chip)
        return chip

    def _build_more(self) -> None:
        """The button that shows the facets without room in a line below, and hides them again."""
        self.more = Chip()
        self.more.setCheckable(True)
        self.more.tell(tr("More", "filters"), "")
        self.more.clicked.connect(self._show_more)
        self._add_chip(self.more)

    def _build_rest(self) -> None:
        menu = QMenu(self)
        self.saved = Chip(menu)
        self.saved.opened.connect(lambda: self._fill_saved(menu))
        self._add_chip(self.saved)
        self.clear = PressedByReturn()
        self.clear.setText("✕")
        self.clear.setAccessibleName(tr("Clear"))
        self.clear.setProperty("role", "quiet")
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.setToolTip(self._actions["list.clear"].toolTip())
        self.clear.clicked.connect(self._actions["list.clear"].trigger)
        place = self.clear.sizePolicy()  # what stands below must not move when it comes
        place.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(place)
        self._line.addWidget(self.clear)
        self._line.addStretch(1)
        self._state = SteadyLabel(role="muted")
        self._state.setAccessibleName(tr("How many quotes are listed"))
        self._line.addWidget(self._state)

    def _add_chip(self, chip: Chip) -> None:
        self._join(chip)
        self._line.addWidget(chip)

    def _join(self, chip: Chip) -> None:
        chip.sideways.connect(partial(self._sideways, chip))
        chip.left.connect(self.left)

    # ---- menus

    def _fill_orders(self, menu: QMenu) -> None:
        menu.clear()
        for order in QueueOrder:
            action = menu.addAction(order_name(order))
            action.setCheckable(True)
            action.setChecked(order is self._listing.order)
            action.triggered.connect(lambda _checked=False, order=order: self._listing.set_order(order))

    def _fill_facet(self, facet: Facet, menu: OptionMenu) -> None:
        self.menu_opened.emit()
        menu.fill(facet.options(self._listing.filter))
        typed = {
            "speaker": (tr("Another speaker…"), self.speaker_wanted),
            "words": (tr("Quotes with these words…"), self.words_wanted),
        }
        if facet.id in typed:
            text, wanted = typed[facet.id]
            other = QAction(text, menu)
            other.triggered.connect(wanted)
            menu.addAction(other)

    def _fill_saved(self, menu: QMenu) -> None:
        menu.clear()
        for saved in self._saved:
            action = menu.addAction(saved.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((saved.filter, saved.order) == (self._listing.filter, self._listing.order))
            action.triggered.connect(
                lambda _checked=False, saved=saved: self._listing.set_all(saved.filter, saved.order)
            )
        if self._saved:
            menu.addSeparator()
        save = menu.addAction(tr("Save these filters…"))
        save.setEnabled(not self._bare())
        save.triggered.connect(self.save_wanted)
        if self._saved:
            delete = menu.addMenu(tr("Delete a saved filter"))
            for saved in self._saved:
                action = delete.addAction(saved.name.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, name=saved.name: self.forget_wanted.emit(name))

    # ---- follow

    def set_saved(self, saved: Sequence[SavedFilter]) -> None:
        """The filters that were kept."""
        self._saved = saved
        self.refresh()

    def open_filters(self) -> None:
        """The focus on the first chip."""
        self.chips["status"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_facet(self, facet_id: str) -> None:
        """What one facet offers, also if it has given way."""
        chip = self.chips[facet_id]
        if chip.isHidden():
            self.more.setChecked(True)
            self._fit()
        chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        chip.click()

    def refresh(self) -> None:
        """Say what is set."""
        wanted: QuoteFilter = self._listing.filter
        for scope, button in self.scopes.items():
            button.setChecked(scope is self._listing.scope)
        told = order_name(self._listing.order) if self._listing.order is not QueueOrder.POSITION else ""
        self.order.tell(tr("Order"), told)
        for facet in self._facets:
            self.chips[facet.id].tell(facet.name(), facet.told(wanted))
        here = (wanted, self._listing.order)
        name = next((each.name for each in self._saved if (each.filter, each.order) == here), "")
        self.saved.tell(tr("Saved", "filters kept under a name"), name)
        self.clear.setVisible(not self._bare())
        self._count()
        self._fit()

    def _bare(self) -> bool:
        return self._listing.filter == EVERYTHING and self._listing.order is QueueOrder.POSITION

    def _count(self) -> None:
        number, left = len(self._listing), self._listing.open
        quotes, open_ones = tr("%n quotes", "", number, one="%n quote"), tr("%n open", "quotes", left, one="%n open")
        told = (quotes.replace(str(number), grouped(number)), open_ones.replace(str(left), grouped(left)))
        self._state.setText(", ".join(told))  # in groups, as Qt does not write %n

    def _collecting(self, done: int, total: int) -> None:
        if total:
            self._state.setText(tr("Collecting… {percent}").format(percent=f"{done / total:.0%}"))
        else:
            self._count()

    # ---- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as fit."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(300, super().minimumSizeHint().height())

    def _fit(self) -> None:
        fixed = [*self.scopes.values(), self.order, self.saved, self.clear, self._state]
        room = self.width() - 2 * _EDGE - 12 - sum(each.sizeHint().width() + _GAP for each in fixed)
        is_set = {facet.id: bool(facet.told(self._listing.filter)) for facet in self._facets}
        wide = {key: chip.sizeHint().width() + _GAP for key, chip in self.chips.items()}
        if sum(wide.values()) > room:
            room -= self.more.sizeHint().width() + _GAP
        high = self.window().height() >= _HIGH
        first = set()
        for key in sorted(self.chips, key=lambda key: not is_set[key]):  # set ones first
            room -= wide[key]
            if room >= 0:
                first.add(key)
        rest = [key for key in self.chips if key not in first]
        if not rest:
            self.more.setChecked(False)
        self.more.setVisible(any(not is_set[key] and (key in _LAST or not high) for key in rest))
        self.more.tell(tr("More", "filters"), "", "▴" if self.more.isChecked() else "▾")
        below = [self.chips[key] for key in rest if is_set[key] or self.more.isChecked() or (high and key not in _LAST)]
        beside = [chip for key, chip in self.chips.items() if key in first]
        for chip in self.chips.values():
            chip.setVisible(chip in beside or chip in below)
        if self._lines.show([beside, *self._lines.wrapped(below, self.width() - 2 * _EDGE)]):
            tab_in_order([*self.scopes.values(), *self._row(), self.clear])
            self.updateGeometry()

    def _show_more(self) -> None:
        self._fit()
        below = self._lines.below
        if self.more.isChecked() and self.more.hasFocus() and below:
            below[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self) -> list[Chip]:
        """The chips in the order in which they are read: a line below after the first."""
        below = self._lines.below
        beside = [chip for chip in self.chips.values() if chip not in below]
        return [self.order, *beside, self.more, self.saved, *below]

    def _sideways(self, chip: Chip, direction: int) -> None:
        row = [each for each in self._row() if each.isVisibleTo(self)]
        row[(row.index(chip) + direction) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)
