"""An article on paper, or as PDF."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from cubaquotes.gui.output.commands import file_name
from cubaquotes.gui.output.pages import as_pdf, print_on
from cubaquotes.gui.output.preview import PrintPreview, new_printer
from cubaquotes.gui.output.printed import Sheet, fill, new_document
from cubaquotes.gui.threads.aside import StoppedError
from tests.gui.desk import Desk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def sheet(desk: Desk) -> Sheet:
    session = desk.window.session
    assert session.article is not None
    return Sheet(session.article, tuple(session.quotes), dict(session.speakers), tuple(session.targets))


def document(sheet: Sheet) -> QTextDocument:
    made = new_document()
    assert list(fill(made, sheet))
    return made


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def shaded(made: QTextDocument) -> list[str]:
    """The words with a background, piece by piece."""
    found, block = [], made.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            piece = iterator.fragment()
            if piece.charFormat().background().style() != Qt.BrushStyle.NoBrush:
                found.append(piece.text())
            iterator += 1
        block = block.next()
    return found


def test_quotes_are_marked_and_the_decided_ones_listed(desk: Desk) -> None:
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    desk.press("X")
    made = document(sheet(desk))
    text = made.toPlainText()
    assert shaded(made) == [
        "The embargo must end at once,",
        "Our people need bread and peace,",
        "The missiles are a threat to everyone,",
    ]
    assert "The embargo must end at once,”1 Maria Zakharova said" in text
    assert "1. Maria Zakharova  direct, confirmed" in text
    assert "opposes US sanctions on Cuba" in text
    assert "2." not in text.partition("Quotes\n")[2]


def test_astral_characters_move_no_mark(desk: Desk) -> None:
    before = sheet(desk)
    text = "😀𝔸 " + before.article.text
    moved = [
        replace(
            quote,
            suggestion=replace(
                quote.suggestion, content=tuple(type(s)(s.start + 3, s.end + 3) for s in quote.suggestion.content)
            ),
        )
        for quote in before.quotes
    ]
    made = document(replace(before, article=replace(before.article, text=text), quotes=moved))
    assert shaded(made) == shaded(document(before))


def test_nothing_decided_is_said(desk: Desk) -> None:
    assert "No quote of this article has been decided yet." in document(sheet(desk)).toPlainText()


def test_a_pdf_has_as_many_pages_as_it_needs(desk: Desk) -> None:
    short = as_pdf(sheet(desk))
    assert short.startswith(b"%PDF")
    assert pages(short) == 1
    base = sheet(desk)
    seen: list[tuple[int, int]] = []
    text = base.article.text + "\nMore and more words of it." * 200
    long = as_pdf(
        replace(base, article=replace(base.article, text=text)), lambda done, total: seen.append((done, total))
    )
    assert pages(long) == len(seen) - seen.count((0, 0)) > 2
    assert seen[-1] == (pages(long) - 1, pages(long))


def test_the_lines_of_a_long_article_are_made_piece_by_piece_and_can_be_stopped(desk: Desk) -> None:
    """While Qt lays a whole text out it keeps Python's lock, and the window's thread with it."""
    base = sheet(desk)
    text = base.article.text + "\nMore and more words of it, and some more." * 4000
    long = replace(base, article=replace(base.article, text=text))
    told: list[int] = []

    def watch(_done: int, total: int) -> None:
        told.append(total)
        if total or len(told) == 80:
            raise StoppedError

    with pytest.raises(StoppedError):
        as_pdf(long, watch)
    assert told == [0] * 80, "before the pages are counted there is a word after each piece"


def test_the_key_saves_a_pdf_beside_the_window(desk: Desk, tmp_path: Path) -> None:
    desk.press("P", CONTROL | SHIFT)
    (dialog,) = (each for each in desk.window.findChildren(QFileDialog) if each.isVisible())
    assert dialog.selectedFiles()[0].endswith("Talks and sanctions.pdf")
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("out.pdf")
    dialog.accept()
    out = tmp_path / "out.pdf"
    desk.bot.waitUntil(lambda: any(str(out) in text for text in desk.window.toasts.texts), timeout=15_000)
    desk.bot.waitUntil(lambda: desk.window.asides.idle)
    assert out.read_bytes().startswith(b"%PDF")
    assert pages(out.read_bytes()) == 1


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.commands.output.write_pdf(sheet(desk), tmp_path / "nowhere" / "out.pdf")
    desk.bot.waitUntil(lambda: any("can't be written" in text for text in desk.window.toasts.texts), timeout=15_000)
    desk.bot.waitUntil(lambda: desk.window.asides.idle)


def test_the_project_is_no_place_for_a_pdf(desk: Desk, tmp_path: Path) -> None:
    path = desk.window.asides._path
    assert path is not None
    before = path.stat().st_ino
    desk.commands.output.write_pdf(sheet(desk), path)
    desk.bot.waitUntil(lambda: any("open project" in text for text in desk.window.toasts.texts), timeout=15_000)
    desk.bot.waitUntil(lambda: desk.window.asides.idle)
    assert path.stat().st_ino == before


def shown(desk: Desk) -> PrintPreview:
    """The preview, once its pages are laid out."""
    desk.bot.waitUntil(lambda: desk.window.findChild(PrintPreview) is not None, timeout=15_000)
    return desk.window.findChild(PrintPreview)


def test_the_preview_shows_the_pages_and_prints_them(desk: Desk, tmp_path: Path) -> None:
    desk.press("P", CONTROL)
    preview = shown(desk)
    assert preview.count.text() == "1 page"
    before = preview.pages.viewport().grab().toImage()
    paper = [before.pixelColor(x, before.height() // 2).lightness() for x in range(before.width())]
    assert 255 in paper
    assert min(paper) < 255, "beside the page there is ground"
    preview.pages.zoom(True)
    assert preview.pages.viewport().grab().toImage() != before
    out = tmp_path / "printed.pdf"
    preview.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    preview.printer.setOutputFileName(str(out))
    preview._print_it()
    desk.bot.waitUntil(lambda: "1 page given to the printer." in desk.window.toasts.texts, timeout=15_000)
    assert out.read_bytes().startswith(b"%PDF")
    preview.close()


def test_the_preview_of_a_long_article_is_laid_out_beside_the_window(desk: Desk) -> None:
    base = sheet(desk)
    text = base.article.text + "\nMore and more words of it, and some more." * 4000
    desk.window.session.article = replace(base.article, text=text)
    desk.press("P", CONTROL)
    assert desk.window.progress.text == "Laying out the pages…"
    desk.press("J")
    desk.settle()
    assert desk.window.session.current_index == 1, "keys work meanwhile"
    preview = shown(desk)
    bar = preview.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    image = preview.pages.viewport().grab().toImage()
    dark = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).value() < 128]
    assert dark, "the last page has words"
    preview.close()


def test_the_layout_for_the_preview_can_be_cancelled(desk: Desk) -> None:
    base = sheet(desk)
    text = base.article.text + "\nMore and more words of it, and some more." * 4000
    desk.window.session.article = replace(base.article, text=text)
    desk.press("P", CONTROL)
    desk.window.progress.cancel.click()
    desk.bot.waitUntil(lambda: desk.window.asides.idle, timeout=15_000)
    assert desk.window.findChild(PrintPreview) is None


def test_printing_can_be_stopped_until_the_printer_has_something(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "printed.pdf"
    printer = new_printer("A title")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))

    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        print_on(printer, sheet(desk), stop)
    assert not out.exists()
    told: list[int] = []
    print_on(printer, sheet(desk), lambda _done, total: told.append(total))
    assert out.exists()
    assert not any(told), "a page that the printer has can't be taken back"


def test_without_an_article_there_is_nothing_to_print(desk: Desk) -> None:
    desk.window.session.show(None)
    desk.press("P", CONTROL)
    assert desk.window.toasts.texts == ["There is no article to print."]


@pytest.mark.parametrize(("title", "name"), [("A/B: “C”?", "AB C"), ("...", ""), ("Ёлка №1", "Ёлка 1")])
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name
