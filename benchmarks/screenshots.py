"""Pictures of the window's main states, to be looked at: light and dark, small and large, scale 1 and 2.

    python benchmarks/screenshots.py FOLDER [--texts FOLDER] [--scale 2] [--only light-1280]

Without --texts the sample project is shown. Works without a display (QT_QPA_PLATFORM=offscreen) and under Xvfb.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SIZES = ((1280, 800), (1920, 1080))


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--texts", type=Path, help="a folder of articles instead of the sample")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--only", default="", help="part of a picture's name")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CUBAQUOTES_HOME"] = home
        return photograph(options)


def photograph(options: argparse.Namespace) -> int:
    """Open the window, bring it into each state, and save what it shows."""
    from cubaquotes.gui.application import make_application, make_window
    from cubaquotes.services import create_project

    application = make_application()
    path = None
    if options.texts:
        path = Path(os.environ["CUBAQUOTES_HOME"]) / "shown.cubaquotes"
        with create_project(path) as project:
            list(project.articles.import_paths([options.texts]))
    window, commands = make_window(path)
    window.show()

    def wait(until: Callable[[], bool], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            application.processEvents()
            time.sleep(0.005)

    def settle() -> None:
        wait(lambda: window.review.at_rest and window.worker.idle)
        for _ in range(5):
            application.processEvents()

    def shoot(name: str) -> None:
        settle()
        if options.only in name:
            window.grab().save(str(options.out / f"{name}.png"))
            print(options.out / f"{name}.png")

    wait(lambda: window.session.article is not None and bool(window.session.articles))
    settle()
    run = lambda name: window.actions_table[name].trigger()  # noqa: E731 - read as a word of the script below
    for theme in ("light", "dark"):
        window.appearance.choose(theme)
        for width, height in SIZES:
            window.resize(width, height)
            settle()
            shoot(f"{theme}-{width}-review")
    window.appearance.choose("light")
    window.resize(*SIZES[0])
    for action in ("stance.opposes", "target.next", "stance.supports", "review.confirm", "speaker.2", "review.reject"):
        run(action)
        settle()
    shoot("light-1280-decided")
    window.toasts.clear()
    run("speaker.pick")
    settle()
    window.picker.chooser.field.setText("offi")
    shoot("light-1280-picker")
    window.picker.chooser.close_chooser()
    run("view.palette")
    window.palette_box.chooser.field.setText("quo")
    shoot("light-1280-palette")
    window.palette_box.chooser.close_chooser()
    run("view.search")
    window.search.field.setText("cuba")
    wait(lambda: window.search.list.model().rowCount() > 0, 2)
    shoot("light-1280-search")
    window.docks["search"].hide()
    for action, name in (("help.keys", "keys"), ("speakers.edit", "speakers"), ("codebook.edit", "codebook"),
                         ("project.export", "export"), ("article.metadata", "details")):  # fmt: skip
        run(action)
        settle()
        dialog = next(each for each in application.topLevelWidgets() if each is not window and each.isVisible())
        if options.only in name:
            dialog.grab().save(str(options.out / f"dialog-{name}.png"))
            print(options.out / f"dialog-{name}.png")
        dialog.close()
        settle()
    commands.trouble("The file “broken.txt” is not a text: it has bytes that no text has. Leave it out or convert it.")
    window.appearance.choose("dark")
    shoot("dark-1280-trouble")
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
