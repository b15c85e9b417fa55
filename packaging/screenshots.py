"""Pictures of every page for docs/images, and for looking at them: both windows, in the light and in the dark.

    python packaging/screenshots.py [--folder docs/images] [--size 1280x720] [--text-size 1.0] [--only NAME]
                                    [--language en] [--themes light,dark]

Needs an X display (or QT_QPA_PLATFORM=offscreen). Nothing of the person's own is read or written.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from attrs import evolve
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

import physio
from coach import places
from coach.gui import language
from coach.gui.app import forget_cv2
from coach.gui.parts import Parts
from coach.gui.room import Room
from posed import answer, fill_diary, fill_log
from scenes import IN_THE_DARK, PAGES, UNSHOWN, parts, settle


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--folder", type=Path, default=places.shipped("docs", "images"))
    arguments.add_argument("--size", default="1280x720")
    arguments.add_argument("--text-size", type=float, default=1.0)
    arguments.add_argument("--only", default="")
    arguments.add_argument("--language", default="en", choices=language.LANGUAGES)
    arguments.add_argument("--themes", default="light,dark")
    asked = arguments.parse_args()
    forget_cv2()
    app = QApplication([])
    app.setStyle("Fusion")
    QCursor.setPos(0, 0)  # else a button in the middle lights up under it
    language.show_in(asked.language, places.shipped("assets"))
    asked.folder.mkdir(parents=True, exist_ok=True)
    every: set[str] = set()
    visited: set[str] = set()
    for theme in asked.themes.split(","):
        with tempfile.TemporaryDirectory() as folder:
            visited |= taken(app, asked, theme, parts(Path(folder), asked.text_size), every)
        if not asked.only:
            physio.pictures(asked.folder, theme)
    if not asked.only and (missed := every - visited - UNSHOWN):
        sys.exit(f"No picture was taken of: {', '.join(sorted(missed))}")


def taken(app: QApplication, asked: argparse.Namespace, theme: str, own: Parts, every: set[str]) -> set[str]:
    """A picture of every page in this theme; the pages that were shown. `every` gets those that there are."""
    answer(own)
    room, visited = Room(evolve(own, settings=evolve(own.settings, theme=theme))), set()
    room.window.resize(*map(int, asked.size.split("x")))
    fill_log(room)
    fill_diary(room)
    room.window.show()
    dark = {each.__name__.replace("_", "-") for each in IN_THE_DARK} if theme == "dark" else set()
    for name, page in PAGES.items():
        if asked.only in name and name not in dark:
            page(room)
            settle(app)
            visited.add(room.window.page)
            picture = room.window.grab()
            picture.save(str(asked.folder / f"{name}{'' if theme == 'light' else f'-{theme}'}.webp"), quality=80)
            print(name, theme)
    every.update(room.pages)
    room.stop()
    room.window.close()
    own.log.close()
    return visited


if __name__ == "__main__":
    main()
