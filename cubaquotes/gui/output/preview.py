"""What will be printed, page by page, before it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cubaquotes.gui.output.printed import Sheet, document, print_on, set_margins
from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.parts.widgets import TextLabel, fit_screen
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr


class PrintPreview(QDialog):
    """Pages, zoom, Print and Save as PDF."""

    def __init__(self, sheet: Sheet, save_pdf: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print the article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_screen(self, 820, 900)
        self.finished.connect(lambda _result: guard_typing(parent))
        self._title = title_name(sheet.article.metadata.title)
        self._document = document(sheet)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(self._title)
        self.printer.setCreator("CubaQuotes")
        set_margins(self.printer)
        self.pages = QPrintPreviewWidget(self.printer)
        self.pages.setAccessibleName(tr("Pages as they will be printed"))
        self.pages.paintRequested.connect(self._paint)
        self.pages.previewChanged.connect(self._show_count)
        self._count = TextLabel("", "muted")
        self._lay_out(save_pdf)
        self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)

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
        larger = self._button("+", self.pages.zoomIn)
        larger.setAccessibleName(tr("Larger"))
        smaller = self._button("−", self.pages.zoomOut)
        smaller.setAccessibleName(tr("Smaller"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(smaller)
        foot.addWidget(larger)
        foot.addWidget(self._count, 1)
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

    def _paint(self, printer: QPrinter) -> None:
        print_on(printer, self._document, self._title)

    def _show_count(self) -> None:
        self._count.setText(tr("%n pages", "", self.pages.pageCount(), one="%n page"))

    def _print(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        # Its own button for a file would look into all files of a folder, and the open project may lie there.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._paint(self.printer))
        dialog.accepted.connect(self.accept)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
