"""What can wait until the window has painted what it shows now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QTimer):
    """Calls `then` once for all the news that come meanwhile, when the window's thread has nothing else to do.

    Qt paints before it looks at timers, so even with 0 milliseconds the next quote is on the screen by then.
    """

    def __init__(self, parent: QObject, then: Callable[[], object], milliseconds: int = 0) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(then)

    def heed(self, *_news: object) -> None:
        """Something has happened that `then` has to follow."""
        self.start()
