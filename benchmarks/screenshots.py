"""Pictures of the window's main states, to be looked at: light and dark, small and large, scale 1 and 2.

    python benchmarks/screenshots.py FOLDER [--texts FOLDER] [--scale 2] [--language es] [--only light-1280]

Without --texts the sample project is shown. Works without a display (QT_QPA_PLATFORM=offscreen) and under Xvfb.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZES = ((1280, 800), (1920, 1080))


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--texts", type=Path, help="a folder of articles instead of the sample")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--language", default="en", help="of the window: en, es or ru")
    parser.add_argument("--only", default="", help="part of a picture's name")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CUBAQUOTES_HOME"] = home
        return photograph(options)


class Photographer:
    """The window, and what brings it into each state."""

    def __init__(self, options: argparse.Namespace, path: Path | None) -> None:
        from cubaquotes.gui.application import make_application, make_window

        self.options = options
        self.application = make_application()
        self.window, self.commands = make_window(path)
        self.window.show()
        self.wait(lambda: self.window.session.article is not None and bool(self.window.session.articles))
        self.settle()
        self.commands.help.tour.end()  # it comes by itself over the sample; its own pictures are made later

    def wait(self, until: Callable[[], bool], seconds: float = 20) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.005)

    def settle(self) -> None:
        """Let the window work until it has nothing to do."""
        self.wait(lambda: self.window.review.at_rest and self.window.worker.idle)
        for _ in range(5):
            self.application.processEvents()

    def run(self, *names: str) -> None:
        """Do what the actions of these names do."""
        for name in names:
            self.window.actions_table[name].trigger()
            self.settle()

    def shoot(self, name: str, widget: "QWidget | None" = None) -> None:
        """Save a picture, if it is wanted."""
        self.settle()
        if self.options.only in name:
            file = self.options.out / f"{name}.png"
            (widget or self.window).grab().save(str(file))
            print(file)

    def themes_and_sizes(self) -> None:
        """The review in both themes and sizes."""
        for theme in ("light", "dark"):
            self.window.appearance.choose(theme)
            for width, height in SIZES:
                self.window.resize(width, height)
                self.shoot(f"{theme}-{width}-review")
        self.window.appearance.choose("light")
        self.window.resize(*SIZES[0])

    def chains(self) -> None:
        """The way from the quote to its speaker: in sight, and with the antecedent out of sight."""
        session, text = self.window.session, self.window.text
        far = [
            (quote.content[0].start - quote.suggestion.antecedent[0].start, index)
            for index, quote in enumerate(session.quotes)
            if quote.suggestion.antecedent
        ]
        first = session.current_id
        for theme in ("light", "dark"):
            self.window.appearance.choose(theme)
            for name, (_distance, index) in (("near", min(far)), ("middle", sorted(far)[len(far) // 2])) if far else ():
                session.set_current(session.quotes[index].id)
                self.shoot(f"{theme}-1280-chain-{name}")
            if far:
                session.set_current(session.quotes[max(far)[1]].id)
                bar = text.verticalScrollBar()
                bar.setValue(bar.maximum())
                self.shoot(f"{theme}-1280-chain-away")
        self.window.appearance.choose("light")
        if first is not None:
            session.set_current(first)

    def states(self) -> None:
        """After some decisions; the picker, the palette, the search."""
        window = self.window
        self.run("stance.opposes", "target.next", "stance.supports", "review.confirm", "speaker.2", "review.reject")
        self.shoot("light-1280-decided")
        window.toasts.clear()
        for name, chooser, text in (
            ("speaker.pick", window.picker.chooser, "offi"),
            ("view.palette", window.palette_box.chooser, "quo"),
        ):
            self.run(name)
            chooser.field.setText(text)
            self.shoot(f"light-1280-{name}")
            chooser.close_chooser()
        self.suggestions()
        self.run("view.search")
        window.search.field.setText("cuba")
        self.wait(lambda: window.search.list.model().rowCount() > 0, 2)
        self.shoot("light-1280-search")
        window.docks["search"].hide()
        self.run("view.history")
        for name, scope in (("quote", window.history.of_quote), ("project", window.history.of_project)):
            scope.click()
            self.wait(lambda: False, 0.5)
            self.shoot(f"light-1280-history-{name}")
        window.docks["history"].hide()

    def menus(self) -> None:
        """Each menu, opened."""
        from PySide6.QtCore import QPoint

        for name, menu in self.window.menus.items():
            menu.popup(self.window.mapToGlobal(QPoint(0, 0)))
            self.wait(lambda: False, 0.1)
            self.shoot(f"menu-{name}", menu)
            menu.close()

    def queue(self) -> None:
        """The whole project in the list, in another order; an article that is done."""
        self.run("list.scope", "list.order")
        self.shoot("light-1280-project")
        self.run("list.scope", "list.clear", "article.done")
        self.wait(lambda: False, 0.3)
        self.shoot("light-1280-done")
        self.run("edit.undo", "view.article")

    def suggestions(self) -> None:
        """A quote with suggested stances, one of them just decided, with its strength and evidence."""
        session = self.window.session
        for quote in [quote for quote in session.quotes if not quote.status.decided]:
            session.set_current(quote.id)
            self.wait(lambda: bool(session.suggested), 0.3)
            if len(session.suggested) > 1:
                break
        self.shoot("light-1280-suggested")
        if not session.suggested:  # other texts need not speak of the codebook's targets
            return
        session.set_target(next(iter(session.suggested)))
        self.run("stance.supports", "stance.intensity", "stance.intensity")
        self.shoot("light-1280-strength")
        self.run("edit.undo", "edit.undo", "edit.undo")
        self.window.toasts.clear()

    def tour(self) -> None:
        """The notes of the first start."""
        tour = self.commands.help.tour
        for theme in ("light", "dark"):
            self.window.appearance.choose(theme)
            tour.start()
            for number in range(1, 4):
                self.wait(lambda: False, 0.2)
                self.shoot(f"{theme}-1280-tour-{number}")
                tour.go_on()
        self.window.appearance.choose("light")

    def dialogs(self) -> None:
        """Each dialog by itself."""
        from PySide6.QtWidgets import QDialog

        for name in (
            "help.keys",
            "help.change_keys",
            "help.log",
            "article.print",
            "project.annotator",
            "speakers.lessons",
            "list.confirm",
            "speakers.edit",
            "codebook.edit",
            "project.export",
            "article.metadata",
        ):
            self.run(name)
            (dialog,) = (each for each in self.window.findChildren(QDialog) if each.isVisible())
            self.wait(lambda: False, 0.2)
            self.shoot(f"dialog-{name}", dialog)
            dialog.close()
        self.registry()
        self.window.activateWindow()

    def registry(self) -> None:
        """Two entries to be merged, one to be split, each with a look at what would change."""
        from PySide6.QtCore import Qt

        from cubaquotes.gui.dialogs.merging import MergeDialog, SplitDialog
        from cubaquotes.gui.dialogs.speakers import SpeakersDialog

        editor = SpeakersDialog(self.window)
        editor.open()
        editor.rows.setCurrentRow(1)
        editor.rows.item(0).setSelected(True)
        speakers = list(self.window.session.speakers.values())
        merge = MergeDialog(speakers[:2], self.window.worker, editor)
        split = SplitDialog(speakers[0], self.window.worker, editor)
        split.name.setText("Another one")
        split.aliases.item(0).setCheckState(Qt.CheckState.Checked)
        for name, dialog in (("merge", merge), ("split", split)):
            dialog.open()
            self.wait(dialog.do.isEnabled, 5)
            self.shoot(f"dialog-{name}", dialog)
            dialog.close()
        editor.close()

    def trouble(self) -> None:
        """Something went wrong that the analyst can do something about."""
        self.commands.trouble("The file “broken.txt” is not a text: it has bytes that no text has. Convert it first.")
        self.window.appearance.choose("dark")
        self.shoot("dark-1280-trouble")
        self.window.toasts.clear()
        self.window.resize(960, 600)
        self.shoot("dark-960-smallest")


def photograph(options: argparse.Namespace) -> int:
    """Open the window, bring it into each state, and save what it shows."""
    from cubaquotes import settings
    from cubaquotes.services import create_project

    settings.save(settings.Settings(language=options.language, annotator="ana"))
    path = None
    if options.texts:
        path = Path(os.environ["CUBAQUOTES_HOME"]) / "shown.cubaquotes"
        with create_project(path) as project:
            list(project.articles.import_paths([options.texts]))
    camera = Photographer(options, path)
    camera.themes_and_sizes()
    camera.chains()
    camera.states()
    camera.queue()
    camera.menus()
    camera.tour()
    camera.dialogs()
    camera.trouble()
    camera.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
