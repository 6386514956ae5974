"""What will be printed, page by page, before it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cubaquotes.gui.output.page_view import PageView
from cubaquotes.gui.output.pages import Pages, set_margins
from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.parts.widgets import TextLabel, fit_screen
from cubaquotes.gui.words.translate import tr


def new_printer(title: str) -> QPrinter:
    """The usual printer; title: what the document is called in its queue."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("CubaQuotes")
    set_margins(printer)
    return printer


class PrintPreview(QDialog):
    """Pages, zoom, Print and Save as PDF.

    save_pdf: called when that is wanted. print_it: called when a printer and what it has to know are chosen.
    """

    def __init__(
        self,
        pages: Pages,
        printer: QPrinter,
        save_pdf: Callable[[], object],
        print_it: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print the article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_screen(self, 820, 900)
        self.finished.connect(lambda _result: guard_typing(parent))
        self.printer = printer
        self._print_it = print_it
        self.pages = PageView(pages)
        self.pages.setAccessibleName(tr("Pages as they will be printed"))
        self.count = TextLabel(tr("%n pages", "", pages.count, one="%n page"), "muted")
        self._lay_out(save_pdf)

    def _lay_out(self, save_pdf: Callable[[], object]) -> None:
        self.do = QPushButton(tr("Print…"))
        self.do.setProperty("role", "main")
        self.do.setDefault(True)
        self.do.clicked.connect(self._print)
        if QPrinterInfo.availablePrinterNames() == []:
            self.do.setEnabled(False)
            self.do.setToolTip(tr("No printer is set up on this computer; save a PDF instead."))
        pdf = self._button(tr("Save as PDF…"), save_pdf)
        pdf.clicked.connect(self.accept)
        larger = self._button("+", lambda: self.pages.zoom(True))
        larger.setAccessibleName(tr("Larger"))
        smaller = self._button("−", lambda: self.pages.zoom(False))
        smaller.setAccessibleName(tr("Smaller"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(smaller)
        foot.addWidget(larger)
        foot.addWidget(self.count, 1)
        for button in (self._button(tr("Close"), self.reject), pdf, self.do):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def _print(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        # Its own button for a file would look into all files of a folder, and the open project may lie there.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print_it)
        dialog.accepted.connect(self.accept)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
