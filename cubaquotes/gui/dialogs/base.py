"""What all dialogs share: the usual spaces, and buttons that say what they do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.words.translate import tr


class FormDialog(QDialog):
    """A column of labelled fields, Cancel, and a button named after what it does. `open()` never blocks.

    typed_into: letters are typed in it, so those that come after it are still meant for it.
    """

    typed_into = True

    def __init__(self, title: str, do: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        if self.typed_into:
            self.finished.connect(lambda _result: guard_typing(parent))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(16)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self.do = QPushButton(do)
        self.do.setProperty("role", "main")
        self.do.setDefault(True)
        self.do.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.do)
        self.column.addLayout(line)

    def row(self, label: str, field: QWidget) -> None:
        """Add a labelled field; the label is its name for screen readers too. The first one gets the focus."""
        field.setAccessibleName(label)
        self.form.addRow(label, field)
        if self.focusWidget() is None:
            field.setFocus()
