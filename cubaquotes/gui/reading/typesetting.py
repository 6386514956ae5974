"""A text as a document to be read: line height, the space between paragraphs, their numbers."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextFrame

_LINE_HEIGHT = 150  # percent
_PARAGRAPH_SPACE = 0.9  # of the type's size


def typeset(text: str, font: QFont) -> QTextDocument:
    """A new document that is not laid out yet: Qt does that as far as it is looked at, when it gets to a widget.

    Formatting a document that is already shown would lay out all of it at once, which takes half a second for 1 MB.
    Empty lines between paragraphs shrink to the space between them; paragraphs carry their number as user state.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setBottomMargin(font.pointSizeF() * _PARAGRAPH_SPACE)
    thin = QTextBlockFormat()
    thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(shape)
    cursor.insertText(text)
    number = 0
    block = document.begin()
    while block.isValid():
        if block.length() <= 1:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(thin)
        else:
            number += 1
            block.setUserState(number)
        block = block.next()
    cursor.endEditBlock()
    return document


def set_margins(frame: QTextFrame, left: float, right: float) -> None:
    """The column's margins in pixels; nothing happens (and nothing is laid out again) if it has them."""
    shape = frame.frameFormat()
    if (shape.leftMargin(), shape.rightMargin()) != (left, right):
        shape.setLeftMargin(left)
        shape.setRightMargin(right)
        shape.setTopMargin(16)
        shape.setBottomMargin(48)
        frame.setFrameFormat(shape)
