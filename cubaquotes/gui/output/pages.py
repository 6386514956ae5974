"""A sheet divided into the pages of a printer or a PDF, with a foot on each.

Qt keeps Python's lock while it works, and the window's thread waits for that. So everything here goes piece by piece.
What was laid out in a thread can be drawn in no other: Qt forgets its fonts with the thread.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QEvent, QEventLoop, QIODevice, QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from cubaquotes.errors import ExportError
from cubaquotes.gui.output.printed import PALE, Sheet, fill, new_document
from cubaquotes.gui.words.translate import tr

_MARGIN = 18.0  # millimetres
_FOOT = 2.5  # lines
_LOOKED_AFTER = 50  # steps

Watch = Callable[[int, int], object]


class _Brake(QObject):
    """Keeps Qt from laying out by itself whenever the window rests: it takes twice as much each time."""

    def eventFilter(self, _layout: QObject, event: QEvent) -> bool:
        """Without its timer it does not."""
        return event.type() == QEvent.Type.Timer


class Pages:
    """The pages of a sheet, in the pixels of the device that they are meant for; all there after the last of `steps`.

    paper: the size of a whole page. corner: where, within its white border, what is drawn begins.
    """

    def __init__(self, sheet: Sheet, device: QPagedPaintDevice) -> None:
        self.count = 0
        self._sheet = sheet
        self._device = device  # the document measures by it for as long as it is drawn
        whole, inner = (
            getattr(device.pageLayout(), name)(device.logicalDpiX()) for name in ("fullRectPixels", "paintRectPixels")
        )
        self.paper, self.corner = QSizeF(whole.size()), QPointF(inner.topLeft())
        self._made = new_document()
        self._brake = _Brake()
        self._font = self._made.defaultFont()
        self._font.setPixelSize(round(self._font.pointSizeF() * device.logicalDpiY() / 72))
        self._size = QSizeF(device.width(), device.height())
        self._body = QSizeF(self._size.width(), self._size.height() - QFontMetricsF(self._font).lineSpacing() * _FOOT)

    def steps(self) -> Iterator[None]:
        """Writes and lays out, a paragraph or less with each step. All at once, as asking for the number of pages would
        do it, would take a third of a second in a long article."""
        yield from fill(self._made, self._sheet)
        layout = self._made.documentLayout()
        layout.installEventFilter(self._brake)
        layout.setPaintDevice(self._device)
        self._made.setDocumentMargin(0)
        self._made.setPageSize(self._body)
        block = self._made.begin()
        while block.isValid():
            layout.blockBoundingRect(block)
            yield
            block = block.next()
        self.count = self._made.pageCount()

    def draw(self, painter: QPainter, number: int) -> None:
        """A page (counted from 0), its inner corner where the painter's coordinates begin."""
        top = number * self._body.height()
        painter.save()
        painter.translate(0, -top)
        self._made.drawContents(painter, QRectF(0, top, self._body.width(), self._body.height()))
        painter.restore()
        self._draw_foot(painter, number + 1)

    def _draw_foot(self, painter: QPainter, number: int) -> None:
        metrics = QFontMetricsF(self._font)
        told = tr("{number} of {total}").format(number=number, total=self.count)
        height, width = metrics.lineSpacing(), self._size.width()
        line = QRectF(0, self._size.height() - height, width, height)
        room = width - metrics.horizontalAdvance(f"{told}    ")
        painter.setFont(self._font)
        painter.setPen(QColor(PALE))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(left), metrics.elidedText(self._sheet.title, Qt.TextElideMode.ElideRight, room))
        painter.drawText(line, int(right), told)


def print_on(device: QPagedPaintDevice, sheet: Sheet, watch: Watch | None = None) -> int:
    """Print the sheet, or write it as PDF. May be called in any thread.

    watch: called with 0, 0 while lines are made, then before each page of a PDF with those done and their number; what
    it raises ends it. From a printer nothing can be taken back that it was given, so there it is not asked any more.
    Gives the number of pages. Raises ExportError.
    """
    QEventLoop()  # gives a thread that is not Qt's the means to time things; the layout of a long text wants them
    pages = Pages(sheet, device)
    for number, _step in enumerate(pages.steps()):
        if watch is not None and number % _LOOKED_AFTER == 0:
            watch(0, 0)
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(tr("The printer takes nothing at the moment; choose another one, or save a PDF."))
    try:
        for number in range(pages.count):
            if watch is not None and not isinstance(device, QPrinter):
                watch(number, pages.count)
            if number:
                device.newPage()
            pages.draw(painter, number)
    finally:
        painter.end()
    return pages.count


def as_pdf(sheet: Sheet, watch: Watch | None = None) -> bytes:
    """The whole PDF file. May be called in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("CubaQuotes")
    writer.setResolution(300)
    set_margins(writer)
    print_on(writer, sheet, watch)
    return bytes(buffer.data().data())


def set_margins(device: QPagedPaintDevice) -> None:
    """The same white border on every device."""
    device.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
