"""The window of a patient: its pages, their neighbours, and who tells whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coach.gui.care.caring import Caring
from coach.gui.care.companion import Companion
from coach.gui.care.sitter import Sitter
from coach.gui.care.summing import Summing
from coach.gui.day.desk import Desk
from coach.gui.day.reminder import Reminder
from coach.gui.language import tr
from coach.gui.later import Later
from coach.gui.looks.art import Art
from coach.gui.looks.themes import show_theme
from coach.gui.machine.lacking import NO_LOUDSPEAKER, NO_VOICE, on_battery
from coach.gui.machine.lock import ScreenLock
from coach.gui.page import Page
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
from coach.gui.sound.loudspeaker import there_is_one
from coach.gui.sound.voice import Voice
from coach.gui.training.hurting import Hurting, pain_words
from coach.gui.training.training import Training
from coach.gui.widgets.rail import PLACES
from coach.gui.window import Window
from coach.problems import CoachProblem
from coach.session.first import first
from coach.session.trial import tried_by
from coach.settings import Settings

LARGEST: Final = 1.6
"""Letters of the system's own size are this much larger at most: then everything still has its place."""


class Room(QObject):
    """The window with its pages. A training comes and goes; everything else stays.

    Pages that a start does not show are made, with who tells them, when they are first wanted.

    `language_chosen` carries the settings that are kept with another language.
    """

    language_chosen = Signal(Settings)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._settings = parts, parts.settings
        art = Art(parts.assets)
        self.training: Training | None = None
        art.load_letters()
        self.today, self.history, self.summary = TodayPage(art), HistoryPage(art), SummaryPage(art)
        self.session = SessionPage(art)
        self.screening, self.closed, self.check = ScreeningPage(art), ClosedPage(art), CheckPage()
        self.pain, self.ruling = PainPage(pain_words(parts)), RulingPage()
        self.voice = Voice(parts.assets, self)
        self.companion = Companion(parts, art, self.voice, self)
        self.step, self.profile = RulingPage(), ProfilePage()
        self.later = Later(parts, art, self.voice, lambda: self._settings, self)
        self.pages = Pages(self._makers())
        self.window = self.later.window = Window(art, self.pages)
        self.desk = Desk(parts, self.window, self.today, self.history)
        self.caring = Caring(parts, (self.screening, self.closed, self.check, self.step, self.profile), self)
        self.summing = Summing(parts, self.summary, self)
        self.hurting = Hurting(parts, self.session, (self.pain, self.ruling), self)
        self.companion.number = lambda: self.caring.screener.number
        self.lock = ScreenLock(self)
        self.sitter = Sitter(parts, art, self.voice, self.caring.gate)
        self.sitter.exercising = lambda: self.training is not None
        self.sitter.locked = lambda: self.lock.locked
        self.reminder = Reminder(parts, art, self)
        self.reminder.here = self.window.isActiveWindow
        self.window.stays = lambda: self.reminder.on
        self.window.takes_files = lambda: self.window.page in {name for name, _, _ in PLACES}
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
        self.today.scan_wanted.connect(self.later.scan_codes)
        self.today.own_wanted.connect(lambda: self.go("own"))
        self.companion.start_wanted.connect(self.start)
        self.sitter.start_wanted.connect(self._come_and_start)
        self.sitter.hurt.connect(self._ask_for_break)
        self.window.closing.connect(self._stop_looking)
        self.reminder.open_wanted.connect(self.window.come_forward)
        self.reminder.quit_wanted.connect(self._quit)
        self.session.mute_wanted.connect(self.voice.mute_or_not)
        self.voice.mute_changed.connect(self.session.show_muted)
        self.desk.plan_came.connect(lambda path: self.later.exchanging.open_plan(path))
        self.history.send_wanted.connect(lambda: self.later.exchanging.show_results())
        self.summary.done_wanted.connect(self.finish)
        self.voice.missing.connect(lambda: self.window.notice.show_notice(tr(NO_VOICE)))
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: self._apply(self._settings))
        for teller in (self.reminder, self.companion, self.hurting, self.caring, self.sitter, self.summing):
            teller.trouble.connect(self.window.notice.show_notice)
        self._connect_care()
        self._connect_later()

    def _connect_later(self) -> None:
        self.later.page_wanted.connect(self.go)
        self.later.start_wanted.connect(self.start)
        self.later.changed.connect(self.keep_settings)
        self.later.profile_wanted.connect(self.caring.ask_about_person)
        self.later.welcomed.connect(self.greet)
        self.later.taken.connect(self.show_assigned)

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
        self.hurting.said.connect(self.voice.read_aloud)
        self.desk.closed_wanted.connect(self.caring.screener.show_closed)
        self.desk.relief_wanted.connect(lambda: self.go("back"))
        self.closed.print_wanted.connect(self.print_page)
        self.caring.eased.connect(self._relieve)
        self.companion.screening_wanted.connect(self.caring.ask_before_relief)
        self.companion.gate_wanted.connect(self.caring.tell_gate)
        self.screening.number_given.connect(lambda number: self.later.settings.show_number(number))

    def _makers(self) -> dict[str, Callable[[], Page]]:
        here: dict[str, Page] = {
            "today": self.today, "history": self.history, "session": self.session, "summary": self.summary,
            "screening": self.screening, "closed": self.closed, "check": self.check, "pain": self.pain,
            "ruling": self.ruling, "step": self.step, "back": self.companion.page, "profile": self.profile,
        }  # fmt: skip
        return {**{name: _made(page) for name, page in here.items()}, **self.later.makers()}

    def go(self, page: str) -> None:
        told: dict[str, Callable[[], None]] = {
            "today": self.desk.show_today,
            "history": self.desk.show_history,
            "back": self.companion.show_back,
            **self.later.tellers(),
        }
        self.companion.stop()
        told.get(page, lambda: None)()
        self.window.show_page(page)

    def greet(self, goes_on: bool) -> None:
        """After the first pages: to the questions and a first movement, or to the routines."""
        self.go("today")
        if goes_on:
            self.start(first(self._parts.assets).movement)

    def start(self, routine_id: str) -> None:
        """Asks what comes before a session; then it begins."""
        self.caring.wants(routine_id)

    def _come_and_start(self, routine_id: str) -> None:
        """From the small window of a break: the person asked for it, so the window comes to the front."""
        self.window.come_forward()
        self.start(routine_id)

    def _ask_for_break(self, exercise: str) -> None:
        """It hurt in the small window of a break: what is asked needs the large one."""
        self.window.come_forward()
        self.caring.leave()
        self.hurting.stop_break(exercise)

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
        try:
            routine = tried_by(routine_id, self._parts.exercises) or self._parts.routines()[0][routine_id]
            training = Training(self._parts, self._settings, routine, self)
        except CoachProblem as problem:
            self.window.tell(tr("This cannot be started."), tr(problem))
            return
        training.listen(self.session, self.voice)
        self.voice.warm()
        training.over.connect(self.show_summary)
        training.trouble.connect(self.window.notice.show_notice)
        self.summing.attend(training)
        self.training = training
        self.hurting.attend(training)
        self.window.notice.hide()  # what stood there was seen by who came this far; the mat is far away
        training.start()  # camera and model open while the page is laid out
        self.window.show_page("session")
        self.session.controls.show_status(on_battery(self._parts.battery()))
        if self._settings.voice and not self.voice.muted and not there_is_one():
            self.window.notice.show_notice(tr(NO_LOUDSPEAKER))

    def print_page(self, heading: str, paragraphs: tuple[str, ...]) -> None:
        from coach.gui.machine.printing import ask_to_print, document

        self.printing = ask_to_print(document(heading, paragraphs), self.window)

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
        self.summing.show(summary)
        self.window.show_page("summary")

    def finish(self) -> None:
        self.stop()
        self.caring.close_session()
        self.go("today")

    def stop(self) -> None:
        """Ends a session that is under way, as Esc does, and lets it go; a measuring too."""
        self.later.stop()
        self.companion.stop()
        if self.training is not None:
            self.hurting.attend(None)
            self.training.stop()
            self.summing.attend(None)
            self.training.deleteLater()
            self.training = None

    def show_assigned(self, routine_id: str) -> None:
        """What was taken just now stands chosen on the first page."""
        self.go("today")
        self.today.choose(routine_id)

    def hide_or_show(self) -> None:
        if self.training is not None:
            self.training.hide(self.window.isMinimized() or self.lock.locked)

    def keep_settings(self, settings: Settings) -> None:
        changes = (settings.language, settings.side) != (self._settings.language, self._settings.side)
        self._apply(settings)
        self.window.attempt(lambda: self._parts.save_settings(settings))
        if changes:
            self.language_chosen.emit(settings)

    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        self.sitter.use(settings)
        self.reminder.use(settings)
        self.caring.use_number(settings.emergency_number)
        self.voice.adjust(speaks=settings.voice, tones=settings.tones, volume=settings.volume)
        self.hurting.hearkening.use(listens=settings.listens)
        self.session.show_mirrored(settings.mirror)
        self.session.show_self(settings.self_view)
        self.session.show_ghost(on=settings.ghost)
        show_theme(settings.theme)
        asked = self._parts.wishes()
        letters = min(settings.text_size * asked.text, max(LARGEST, settings.text_size))
        self.window.show_looks(letters, calm=settings.calm or asked.calm)


def _made(page: Page) -> Callable[[], Page]:
    """A maker of a page that is there from the start."""
    return lambda: page
