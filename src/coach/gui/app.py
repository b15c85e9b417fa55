"""The window's composition root: pages, their neighbours, and who tells whom."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coach.gui.art import Art
from coach.gui.caring import Caring
from coach.gui.companion import Companion
from coach.gui.desk import Desk
from coach.gui.hurting import Hurting, pain_words
from coach.gui.language import tr
from coach.gui.lock import ScreenLock
from coach.gui.loudspeaker import there_is_one
from coach.gui.pages.check import CheckPage
from coach.gui.pages.closed import ClosedPage
from coach.gui.pages.history import HistoryPage
from coach.gui.pages.pain import PainPage
from coach.gui.pages.profile import ProfilePage
from coach.gui.pages.ruling import RulingPage
from coach.gui.pages.screening import ScreeningPage
from coach.gui.pages.session import SessionPage
from coach.gui.pages.summary import Summary, SummaryPage
from coach.gui.pages.today import TodayPage
from coach.gui.paging import Pages
from coach.gui.parts import Parts
from coach.gui.reminder import Reminder
from coach.gui.shown import Shown
from coach.gui.sitter import Sitter
from coach.gui.themes import show_theme
from coach.gui.training import Training
from coach.gui.voice import Voice
from coach.gui.window import Window
from coach.problems import CoachProblem
from coach.settings import Settings

if TYPE_CHECKING:
    from coach.gui.authoring import Authoring
    from coach.gui.browsing import Browsing
    from coach.gui.clinic_room import ClinicRoom
    from coach.gui.exchanging import Exchanging
    from coach.gui.lining import Lining
    from coach.gui.pages.library import LibraryPage
    from coach.gui.pages.line import LinePage
    from coach.gui.pages.own import OwnPage
    from coach.gui.pages.plan import PlanPage
    from coach.gui.pages.progress import ProgressPage
    from coach.gui.pages.send import SendPage
    from coach.gui.pages.settings import SettingsPage
    from coach.gui.pages.welcome import WelcomePage
    from coach.gui.progressing import Progressing
    from coach.gui.welcoming import Welcoming
    from coach.gui.window import Page

__all__ = ["Parts", "Room", "run"]

FIRST: Final = "first-steps"
"""The routine that the first start leads to."""
LARGEST: Final = 1.3
"""Letters of the system's own size are this much larger at most: then everything still has its place."""
CV2_SETS: Final = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def run(parts: Parts) -> int:
    """Shows the window until it is closed; the exit code."""
    forget_cv2()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("coach")
    app.setStyle("Fusion")
    shown = Shown(parts, room_for)
    shown.room.window.resize(1280, 800)
    shown.room.window.showMaximized()
    settle()
    return QApplication.exec()


def settle() -> None:
    """What is loaded by now stays. Looking through it for what can go would halt the picture for 50 ms now and then."""
    gc.freeze()
    gc.enable()


def room_for(parts: Parts) -> Room | ClinicRoom:
    """The window of whoever uses it."""
    if parts.settings.side != "clinic":
        return Room(parts)
    from coach.gui.clinic_room import ClinicRoom

    return ClinicRoom(parts)


def forget_cv2() -> None:
    """On Linux, importing cv2 points Qt at cv2's own plugins, with which no window opens."""
    for name in CV2_SETS:
        if "cv2" in os.environ.get(name, ""):
            del os.environ[name]


class Room(QObject):
    """The window with its pages. A training comes and goes; everything else stays.

    Pages that a start does not show are made, with who tells them, when they are first wanted.

    `language_chosen` carries the settings that are kept with another language.
    """

    language_chosen = Signal(Settings)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._settings, self._muted = parts, parts.settings, False
        self._art = art = Art(parts.assets)
        self.training: Training | None = None
        self.lining: Lining | None = None
        art.load_letters()
        self.today, self.history, self.summary = TodayPage(art), HistoryPage(art), SummaryPage(art)
        self.session = SessionPage(art)
        self.screening, self.closed, self.check = ScreeningPage(art), ClosedPage(art), CheckPage()
        self.pain, self.ruling = PainPage(pain_words(parts)), RulingPage()
        self.voice = Voice(parts.assets, self)
        self.companion = Companion(parts, art, self.voice, self)
        self.step, self.profile = RulingPage(), ProfilePage()
        self.pages = Pages(self._makers())
        self.window = Window(art, self.pages)
        self.desk = Desk(parts, self.window, self.today, self.history)
        self.caring = Caring(parts, (self.screening, self.closed, self.check, self.step, self.profile), self)
        self.hurting = Hurting(parts, self.session, (self.pain, self.ruling), self)
        self.companion.number = lambda: self.caring.screener.number
        self.lock = ScreenLock(self)
        self.sitter = Sitter(parts, art, self.voice, self.caring.gate)
        self.sitter.exercising = lambda: self.training is not None
        self.sitter.locked = lambda: self.lock.locked
        self.reminder = Reminder(parts, art, self)
        self.reminder.here = self.window.isActiveWindow
        self.window.stays = lambda: self.reminder.on
        self._connect()
        self._apply(parts.settings)
        self.go("today" if parts.settings.welcomed else "welcome")
        self.caring.tell_blocks()
        if parts.notices:
            self.window.notice.show_notice(" ".join(map(tr, parts.notices)))

    def _connect(self) -> None:
        self.window.rail.wanted.connect(self.go)
        self.window.closing.connect(self.stop)
        self.window.minimised.connect(self.hide_or_show)
        self.lock.changed.connect(self.hide_or_show)
        self.today.start_wanted.connect(self.start)
        self.today.own_wanted.connect(lambda: self.go("own"))
        self.companion.start_wanted.connect(self.start)
        self.sitter.start_wanted.connect(self._come_and_start)
        self.window.closing.connect(self._stop_looking)
        self.reminder.open_wanted.connect(self._come)
        self.reminder.quit_wanted.connect(self._quit)
        self.reminder.trouble.connect(self.window.notice.show_notice)
        self.companion.trouble.connect(self.window.notice.show_notice)
        self.session.mute_wanted.connect(self.mute_or_not)
        self.desk.plan_came.connect(lambda path: self.exchanging.open_plan(path))
        self.history.send_wanted.connect(lambda: self.exchanging.show_results())
        self.summary.done_wanted.connect(self.finish)
        self.voice.missing.connect(self.tell_no_voice)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: self._apply(self._settings))
        self._connect_care()

    def _connect_care(self) -> None:
        self.today.changed_wanted.connect(self.caring.ask_again)
        self.caring.shown.connect(self.window.show_page)
        self.caring.opened.connect(self._begin)
        self.caring.home.connect(lambda: self.go("today"))
        self.caring.pain_unanswered.connect(self.hurting.ask_again)
        self.hurting.shown.connect(self.window.show_page)
        self.hurting.back.connect(lambda: self.window.show_page("session"))
        self.hurting.ended.connect(self._end_for_pain)
        self.hurting.questions.connect(self._ask_for_pain)
        self.hurting.said.connect(self.voice.say)
        self.desk.closed_wanted.connect(self.caring.screener.show_closed)
        self.hurting.trouble.connect(self.window.notice.show_notice)
        self.closed.print_wanted.connect(self.print_page)
        self.caring.trouble.connect(self.window.notice.show_notice)
        self.caring.eased.connect(self._relieve)
        self.companion.screening_wanted.connect(self.caring.ask_before_relief)
        self.screening.number_given.connect(lambda number: self.settings.show_number(number))

    def _makers(self) -> dict[str, Callable[[], Page]]:
        return {
            "today": lambda: self.today,
            "history": lambda: self.history,
            "settings": lambda: self.settings,
            "session": lambda: self.session,
            "summary": lambda: self.summary,
            "line": lambda: self.line,
            "screening": lambda: self.screening,
            "closed": lambda: self.closed,
            "check": lambda: self.check,
            "welcome": lambda: self.welcome,
            "library": lambda: self.library,
            "own": lambda: self.own,
            "pain": lambda: self.pain,
            "ruling": lambda: self.ruling,
            "plan": lambda: self.plan,
            "send": lambda: self.send,
            "step": lambda: self.step,
            "back": lambda: self.companion.page,
            "progress": lambda: self.progress,
            "profile": lambda: self.profile,
        }

    @cached_property
    def settings(self) -> SettingsPage:
        from coach.gui.pages.settings import SettingsPage

        made = SettingsPage(self._settings, self._parts.cameras(), self._parts.camera_fixed)
        made.changed.connect(self.keep_settings)
        made.line_wanted.connect(self.measure_line)
        made.profile_wanted.connect(self.caring.ask_about_person)
        made.welcome_wanted.connect(lambda: self.go("welcome"))
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
    def welcome(self) -> WelcomePage:
        from coach.gui.pages.settings import named
        from coach.gui.pages.welcome import WelcomePage

        return WelcomePage(self._art, named(self._parts.cameras(), self._settings.camera), self._settings)

    @cached_property
    def welcoming(self) -> Welcoming:
        from coach.gui.welcoming import Welcoming

        made = Welcoming(self._parts, self.welcome, self.voice, self)
        made.changed.connect(lambda settings: self.settings.show_settings(settings))
        made.changed.connect(self.keep_settings)
        made.over.connect(self.greet)
        return made

    @cached_property
    def library(self) -> LibraryPage:
        from coach.gui.browsing import filters
        from coach.gui.pages.library import LibraryPage

        made = LibraryPage(self._art, filters())
        made.add_wanted.connect(self._put_into_own)
        return made

    @cached_property
    def browsing(self) -> Browsing:
        from coach.gui.browsing import Browsing

        made = Browsing(self._parts, self.library, self)
        made.try_wanted.connect(self.start)
        return made

    @cached_property
    def progress(self) -> ProgressPage:
        from coach.gui.pages.progress import ProgressPage

        return ProgressPage(self._art)

    @cached_property
    def progressing(self) -> Progressing:
        from coach.gui.progressing import Progressing

        made = Progressing(self._parts, self.progress, self)
        made.trouble.connect(self.window.notice.show_notice)
        return made

    @cached_property
    def own(self) -> OwnPage:
        from coach.gui.pages.own import OwnPage

        return OwnPage(self._art, {each.id: tr(each.name) for each in self._parts.exercises.values()})

    @cached_property
    def authoring(self) -> Authoring:
        from coach.gui.authoring import Authoring

        made = Authoring(self._parts, self.own, self)
        made.home.connect(lambda: self.go("today"))
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
        from coach.gui.exchanging import Exchanging

        made = Exchanging(self._parts, self.window, self.plan, self.send)
        made.shown.connect(self.window.show_page)
        made.taken.connect(self.show_assigned)
        made.erased.connect(lambda: self.go("welcome"))
        made.home.connect(lambda: self.go("today"))
        return made

    def go(self, page: str) -> None:
        told: dict[str, Callable[[], None]] = {
            "today": self.desk.show_today,
            "history": self.desk.show_history,
            "library": lambda: self.browsing.show(),
            "own": lambda: self.authoring.show(),
            "back": self.companion.show_back,
            "progress": lambda: self.progressing.show(),
            "welcome": lambda: self.welcoming.begin(self._settings),
        }
        self.companion.stop()
        told.get(page, lambda: None)()
        self.window.show_page(page)

    def greet(self, goes_on: bool) -> None:
        """After the first pages: to the questions and a first movement, or to the routines."""
        self.go("today")
        if goes_on:
            self.start(FIRST)

    def start(self, routine_id: str) -> None:
        """Asks what comes before a session; then it begins."""
        self.caring.wants(routine_id)

    def _come_and_start(self, routine_id: str) -> None:
        """From the small window of a break: the person asked for it, so the window comes to the front."""
        self._come()
        self.start(routine_id)

    def _come(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _put_into_own(self, exercise_id: str) -> None:
        self.go("own")
        self.authoring.add(exercise_id)

    def _stop_looking(self) -> None:
        """In the tray breaks are still offered."""
        if not self.window.stays():
            self.sitter.stop()
            self.reminder.stop()

    def _quit(self) -> None:
        self.window.stays = lambda: False
        self.window.close()
        QApplication.quit()

    def _relieve(self) -> None:
        self.window.show_page("back")
        self.companion.relieve()

    def _begin(self, routine_id: str) -> None:
        routines, _ = self._parts.routines()
        try:
            routine = self.browsing.routine(routine_id) or routines[routine_id]
            training = Training(self._parts, self._settings, routine, self)
        except CoachProblem as problem:
            self.window.tell(tr("This cannot be started."), tr(problem))
            return
        training.listen(self.session, self.voice)
        self.voice.warm()
        training.over.connect(self.show_summary)
        training.trouble.connect(self.window.notice.show_notice)
        self.summary.pain_rated.connect(training.keeping.rate_pain)
        self.summary.effort_rated.connect(training.keeping.rate_effort)
        self.training = training
        self.hurting.attend(training)
        self.window.show_page("session")
        training.start()
        self._tell_machine()

    def print_page(self, heading: str, paragraphs: tuple[str, ...]) -> None:
        from coach.gui.printing import ask_to_print, document

        self.printing = ask_to_print(document(heading, paragraphs), self.window)

    def _tell_machine(self) -> None:
        """What the laptop lacks for a session. Captions and the session go on without it."""
        charge = self._parts.battery()
        if charge is not None:
            words = tr("On battery: {charge} %. Plug the laptop in if you can.", charge=charge)
            self.session.controls.show_status(words)
        if self._settings.voice and not self._muted and not there_is_one():
            self.window.notice.show_notice(
                tr("No loudspeaker is found. All that is said is written too. Switch one on; it is used from then on.")
            )

    def _end_for_pain(self) -> None:
        """The summary follows, where there is a session; else the way goes on to what the person wanted."""
        if self.training is not None and self.training.play.session.stage != "done":
            self.training.play.end()
        else:
            self.caring.go_on()

    def _ask_for_pain(self) -> None:
        self.stop()
        self.caring.go_on()

    def show_summary(self, summary: Summary) -> None:
        self.summary.show_summary(summary)
        self.window.show_page("summary")

    def finish(self) -> None:
        self.stop()
        self.caring.close_session()
        self.go("today")

    def stop(self) -> None:
        """Ends a session that is under way, as Esc does, and lets it go; a measuring too."""
        if "welcome" in self.pages.made:
            self.welcoming.stop()
        self.companion.stop()
        if self.lining is not None:
            self.end_measuring()
        if self.training is not None:
            self.hurting.attend(None)
            self.training.stop()
            # At once, or what is said of the next session were written to this one as well.
            self.summary.pain_rated.disconnect(self.training.keeping.rate_pain)
            self.summary.effort_rated.disconnect(self.training.keeping.rate_effort)
            self.training.deleteLater()
            self.training = None

    def show_assigned(self, routine_id: str) -> None:
        """What was taken just now stands chosen on the first page."""
        self.go("today")
        self.today.choose(routine_id)

    def measure_line(self) -> None:
        from coach.gui.lining import Lining

        self.line.show_mirrored(self._settings.mirror)
        try:
            self.lining = Lining(self._parts, self._settings, self.line, self)
        except CoachProblem as problem:
            self.window.tell(tr("Nothing can be measured."), tr(problem))
            return
        self.lining.found.connect(self.settings.show_line)
        self.window.show_page("line")
        self.lining.start()

    def end_measuring(self) -> None:
        if self.lining is not None:
            self.lining.stop()
            self.lining.deleteLater()
            self.lining = None
        self.go("settings")

    def hide_or_show(self) -> None:
        if self.training is not None:
            self.training.hide(self.window.isMinimized() or self.lock.locked)

    def tell_no_voice(self) -> None:
        self.window.notice.show_notice(
            tr("This system has no voice for this language. What coach says is shown as text, and tones are heard.")
        )

    def mute_or_not(self) -> None:
        self._muted = not self._muted
        self.voice.mute(self._muted)
        self.session.show_muted(self._muted)

    def keep_settings(self, settings: Settings) -> None:
        changes = (settings.language, settings.side) != (self._settings.language, self._settings.side)
        self._apply(settings)
        try:
            self._parts.save_settings(settings)
        except CoachProblem as problem:
            self.window.notice.show_notice(tr(problem))
        if changes:
            self.language_chosen.emit(settings)

    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        self.sitter.use(settings)
        self.reminder.use(settings)
        self.caring.use_number(settings.emergency_number)
        self.voice.adjust(speaks=settings.voice, tones=settings.tones, volume=settings.volume)
        self.session.show_mirrored(settings.mirror)
        self.session.show_self(settings.self_view)
        show_theme(settings.theme)
        asked = self._parts.wishes()
        letters = min(settings.text_size * asked.text, max(LARGEST, settings.text_size))
        self.window.show_looks(letters, calm=settings.calm or asked.calm)
