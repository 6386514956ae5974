"""The program's own icons: small SVG files of resources/icons/, drawn in the theme's ink at any resolution."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cubaquotes import data


class _SvgEngine(QIconEngine):
    """Draws one SVG in one colour; a disabled icon is half transparent."""

    def __init__(self, name: str, colour: QColor) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        source = data.read_text(f"icons/{name}.svg").replace("#000", colour.name())
        self._renderer = QSvgRenderer(QByteArray(source.encode()))

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, _state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        """Called by Qt."""
        painter.setOpacity(0.5 if mode == QIcon.Mode.Disabled else 1.0)
        self._renderer.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Called by Qt."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Called by Qt."""
        return _SvgEngine(self._name, self._colour)


def icon(name: str, colour: QColor) -> QIcon:
    """The icon `name` in `colour`; an empty one for an empty name."""
    return QIcon(_SvgEngine(name, colour)) if name else QIcon()


def draw(painter: QPainter, name: str, colour: QColor, rect: QRectF) -> None:
    """Draw the icon `name` straight into a delegate's or a view's painting."""
    icon(name, colour).paint(painter, rect.toAlignedRect())


def program_icon() -> QIcon:
    """The window's icon."""
    picture = QPixmap(128, 128)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(data.read_text("icons/cubaquotes.svg").encode())).render(painter)
    painter.end()
    return QIcon(picture)
