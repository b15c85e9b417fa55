"""The pages that a start does not show, each made with who tells it when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.page import Page
from coach.gui.parts import Parts
from coach.gui.sound.voice import Voice
from coach.gui.window import Window
from coach.problems import CoachProblem
from coach.settings import Settings

if TYPE_CHECKING:
    from coach.gui.day.authoring import Authoring
    from coach.gui.day.browsing import Browsing
    from coach.gui.day.progressing import Progressing
    from coach.gui.day.welcoming import Welcoming
    from coach.gui.exchange.exchanging import Exchanging
    from coach.gui.exchange.scanning import Scanning
    from coach.gui.pages.library import LibraryPage
    from coach.gui.pages.line import LinePage
    from coach.gui.pages.own import OwnPage
    from coach.gui.pages.plan import PlanPage
    from coach.gui.pages.progress import ProgressPage
    from coach.gui.pages.scan import ScanPage
    from coach.gui.pages.send import SendPage
    from coach.gui.pages.settings import SettingsPage
    from coach.gui.pages.welcome import WelcomePage
    from coach.gui.training.lining import Lining

PAGES: Final = ("settings", "line", "scan", "welcome", "library", "own", "plan", "send", "progress")


class Later(QObject):
    """`page_wanted` and `start_wanted` carry a page's name and a routine's id, `changed` other settings, `welcomed`
    whether the person goes on after the first pages, `taken` the id of what a plan brought.
    """

    page_wanted = Signal(str)
    start_wanted = Signal(str)
    changed = Signal(Settings)
    profile_wanted = Signal()
    welcomed = Signal(bool)
    taken = Signal(str)

    window: Window
    """The one that has these pages; it is made with them, and so after this."""

    def __init__(self, parts: Parts, art: Art, voice: Voice, chosen: Callable[[], Settings], parent: QObject) -> None:
        """`chosen`: the settings as they are now."""
        super().__init__(parent)
        self._parts, self._art, self._chosen = parts, art, chosen
        self._voice = voice
        self.lining: Lining | None = None
        self.scanning: Scanning | None = None

    def makers(self) -> dict[str, Callable[[], Page]]:
        """By the page's name."""
        return {name: partial(getattr, self, name) for name in PAGES}

    def tellers(self) -> dict[str, Callable[[], None]]:
        """What is done when the page of this name is gone to."""
        return {
            "library": lambda: self.browsing.show(),
            "own": lambda: self.authoring.show(),
            "progress": lambda: self.progressing.show(),
            "welcome": lambda: self.welcoming.begin(self._chosen()),
        }

    def stop(self) -> None:
        """Gives back the camera, whoever has it."""
        if "welcoming" in self.__dict__:
            self.welcoming.stop()
        if self.lining is not None:
            self.end_measuring()
        self.end_scanning()

    def _put_into_own(self, exercise_id: str) -> None:
        self.page_wanted.emit("own")
        self.authoring.add(exercise_id)

    @cached_property
    def settings(self) -> SettingsPage:
        from coach.gui.pages.settings import SettingsPage
        from coach.gui.training.hearkening import stop_words

        spoken = stop_words(self._parts.assets, on=self._chosen().listens)
        made = SettingsPage(self._chosen(), self._parts.cameras(), self._parts.camera_fixed, spoken)
        made.changed.connect(self.changed)
        made.line_wanted.connect(self.measure_line)
        made.profile_wanted.connect(self.profile_wanted)
        made.welcome_wanted.connect(lambda: self.page_wanted.emit("welcome"))
        made.out_wanted.connect(lambda: self.exchanging.ask_where_everything())
        made.erase_wanted.connect(lambda: self.exchanging.erase())
        return made

    @cached_property
    def line(self) -> LinePage:
        from coach.gui.pages.line import LinePage

        made = LinePage()
        made.back_wanted.connect(self.end_measuring)
        return made

    @cached_property
    def scan(self) -> ScanPage:
        from coach.gui.pages.scan import ScanPage

        made = ScanPage(self._art)
        made.back_wanted.connect(self.end_scanning)
        made.back_wanted.connect(lambda: self.page_wanted.emit("today"))
        return made

    @cached_property
    def welcome(self) -> WelcomePage:
        from coach.gui.pages.settings import named
        from coach.gui.pages.welcome import WelcomePage

        settings = self._chosen()
        cameras = named(self._parts.cameras(), settings.camera)
        return WelcomePage(cameras, settings)

    @cached_property
    def welcoming(self) -> Welcoming:
        from coach.gui.day.welcoming import Welcoming

        made = Welcoming(self._parts, self.welcome, self._voice, self)
        made.changed.connect(lambda settings: self.settings.show_settings(settings))
        made.changed.connect(self.changed)
        made.over.connect(self.welcomed)
        return made

    @cached_property
    def library(self) -> LibraryPage:
        from coach.gui.day.browsing import filters
        from coach.gui.pages.library import LibraryPage

        made = LibraryPage(self._art, filters())
        made.add_wanted.connect(self._put_into_own)
        return made

    @cached_property
    def browsing(self) -> Browsing:
        from coach.gui.day.browsing import Browsing

        made = Browsing(self._parts, self.library, self)
        made.try_wanted.connect(self.start_wanted)
        return made

    @cached_property
    def progress(self) -> ProgressPage:
        from coach.gui.pages.progress import ProgressPage

        return ProgressPage(self._art)

    @cached_property
    def progressing(self) -> Progressing:
        from coach.gui.day.progressing import Progressing

        made = Progressing(self._parts, self.progress, self)
        made.trouble.connect(self.window.notice.show_notice)
        return made

    @cached_property
    def own(self) -> OwnPage:
        from coach.gui.pages.own import OwnPage

        return OwnPage(self._art, {each.id: tr(each.name) for each in self._parts.exercises.values()})

    @cached_property
    def authoring(self) -> Authoring:
        from coach.gui.day.authoring import Authoring

        made = Authoring(self._parts, self.own, self)
        made.home.connect(lambda: self.page_wanted.emit("today"))
        made.trouble.connect(self.window.notice.show_notice)
        return made

    @cached_property
    def plan(self) -> PlanPage:
        from coach.gui.pages.plan import PlanPage

        return PlanPage(self._art)

    @cached_property
    def send(self) -> SendPage:
        from coach.gui.pages.send import SendPage

        return SendPage()

    @cached_property
    def exchanging(self) -> Exchanging:
        from coach.gui.exchange.exchanging import Exchanging

        made = Exchanging(self._parts, self.window, self.plan, self.send)
        made.shown.connect(self.window.show_page)
        made.taken.connect(self.taken)
        made.erased.connect(lambda: self.page_wanted.emit("welcome"))
        made.home.connect(lambda: self.page_wanted.emit("today"))
        return made

    def measure_line(self) -> None:
        from coach.gui.training.lining import Lining

        self.line.show_mirrored(self._chosen().mirror)
        try:
            self.lining = Lining(self._parts, self._chosen(), self.line, self)
        except CoachProblem as problem:
            self.window.tell(tr("Nothing can be measured."), tr(problem))
            return
        self.lining.found.connect(self.settings.show_line)
        self.lining.said.connect(self._voice.say)
        self.window.show_page("line")
        self.lining.start()

    def scan_codes(self) -> None:
        """The camera, until all codes of a plan were seen; then the plan is shown as one that was opened."""
        from coach.gui.exchange.scanning import Scanning

        try:
            self.scanning = Scanning(self._parts, self._chosen(), self.scan, self)
        except CoachProblem as problem:
            self.window.tell(tr("The codes cannot be read."), tr(problem))
            return
        self.scanning.read.connect(self._open_scanned)
        self.scanning.trouble.connect(self.window.notice.show_notice)
        self.window.show_page("scan")
        self.scanning.start()

    def end_scanning(self) -> None:
        if self.scanning is not None:
            self.scanning.stop()
            self.scanning.deleteLater()
            self.scanning = None

    def _open_scanned(self, content: bytes) -> None:
        self.end_scanning()
        self.page_wanted.emit("today")
        self.exchanging.open_content(Path(tr("the codes")), content)

    def end_measuring(self) -> None:
        if self.lining is not None:
            self.lining.stop()
            self.lining.deleteLater()
            self.lining = None
        self.page_wanted.emit("settings")
