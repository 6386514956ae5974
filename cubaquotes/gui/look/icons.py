"""The program's own icons: small SVG files of resources/icons/, drawn in the theme's ink."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cubaquotes import data

_SIZES = (16, 32, 48)  # pixels: what buttons and menus ask for at the scales 1, 2 and 3


def icon(name: str, colour: QColor) -> QIcon:
    """The icon `name` in `colour`."""
    renderer = _renderer(name, colour)
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_picture(renderer, size))
    return made


def program_icon() -> QIcon:
    """The window's icon."""
    return QIcon(_picture(_renderer("cubaquotes"), 128))


def _renderer(name: str, colour: QColor | None = None) -> QSvgRenderer:
    source = data.read_text(f"icons/{name}.svg")
    return QSvgRenderer(QByteArray((source.replace("#000", colour.name()) if colour else source).encode()))


def _picture(renderer: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture
