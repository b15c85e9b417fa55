"""The window of a physiotherapist: patients, one of them, the plan editor, the settings."""

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach import places
from coach.exchange.clinic import Clinic
from coach.gui.exchange.confiding import Confiding
from coach.gui.exchange.consulting import Consulting
from coach.gui.exchange.handing import Handing
from coach.gui.exchange.prescriber import Prescriber
from coach.gui.exchange.recording import Recording
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.themes import show_theme
from coach.gui.page import Page
from coach.gui.pages.codes import CodesPage
from coach.gui.pages.passphrase import PassphrasePage
from coach.gui.pages.patient import PatientPage
from coach.gui.pages.patients import PatientsPage
from coach.gui.pages.plan import PlanPage
from coach.gui.pages.prescribing import PrescribingPage
from coach.gui.pages.recorded import RecordedPage
from coach.gui.pages.session import SessionPage
from coach.gui.pages.settings import SettingsPage
from coach.gui.paging import Pages
from coach.gui.parts import Parts
from coach.gui.window import Window
from coach.settings import Settings
from coach.wording import Worded

PLACES: Final = (
    ("patients", "person-standing", Worded("Patients")),
    ("settings", "settings", Worded("Settings")),
)


LARGEST: Final = 1.3
"""The plan editor stands whole on one screen; letters larger still would leave no room for what is written."""


class ClinicRoom(QObject):
    """`language_chosen` carries settings with which the window has to be made anew."""

    language_chosen = Signal(Settings)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._settings = parts, parts.settings
        art = Art(parts.assets)
        art.load_letters()
        self.patients, self.patient = PatientsPage(), PatientPage(art)
        self.prescribing = PrescribingPage(art, parts.exercises, parts.measures)
        self.plan, self.session, self.recorded = PlanPage(art), SessionPage(art), RecordedPage(art)
        self.codes, self.passphrase = CodesPage(art), PassphrasePage(art)
        self.settings = SettingsPage(parts.settings, parts.cameras(), parts.camera_fixed)
        made: dict[str, Page] = {
            "patients": self.patients,
            "patient": self.patient,
            "prescribing": self.prescribing,
            "plan": self.plan,
            "session": self.session,
            "recorded": self.recorded,
            "codes": self.codes,
            "passphrase": self.passphrase,
            "settings": self.settings,
        }
        self.pages = Pages({name: partial(made.__getitem__, name) for name in made})
        self.window = Window(art, self.pages, PLACES)
        self.window.takes_files = lambda: self.window.page == "patients"
        clinic = clinic_of(parts.settings)
        self.consulting = Consulting(parts, clinic, self.window, (self.patients, self.patient))
        self.prescriber = Prescriber(parts, clinic, self.window, (self.prescribing, self.plan))
        self.confiding = Confiding(self.window, self.passphrase)
        self.consulting.confiding = self.prescriber.confiding = self.confiding
        self.handing = Handing(parts, clinic, self.window, self.codes)
        self.recording = Recording(parts, self.window, (self.session, self.recorded), lambda: self._settings)
        self._connect()
        self._apply(parts.settings)
        self.go("patients")
        if parts.notices:
            self.window.notice.show_notice(" ".join(map(tr, parts.notices)))

    def _connect(self) -> None:
        self.window.rail.wanted.connect(self.go)
        self.window.closing.connect(self.stop)
        self.window.minimised.connect(self.recording.hide)
        self.consulting.shown.connect(self.window.show_page)
        self.consulting.plan_wanted.connect(self.prescriber.begin)
        self.consulting.target_wanted.connect(self.prescriber.aim)
        self.consulting.codes_wanted.connect(self.handing.show)
        self.handing.shown.connect(self.window.show_page)
        self.handing.left.connect(self.consulting.open)
        self.prescriber.shown.connect(self.window.show_page)
        self.prescriber.done.connect(self.consulting.open)
        self.prescriber.recording_wanted.connect(self.recording.begin)
        self.recording.shown.connect(self.window.show_page)
        self.recording.taken.connect(self.prescriber.take_reference)
        self.recording.left.connect(lambda: self.window.show_page("prescribing"))
        self.settings.changed.connect(self.keep_settings)

    def go(self, page: str) -> None:
        self.recording.stop()
        told: dict[str, Callable[[], None]] = {"patients": self.consulting.show}
        told.get(page, lambda: None)()
        self.window.show_page(page if page in self.pages else "patients")
        self.window.fit()

    def stop(self) -> None:
        self.patient.rest()
        self.recorded.rest()
        self.recording.stop()

    def keep_settings(self, settings: Settings) -> None:
        anew = ("language", "side", "clinic_folder", "prescriber")
        changes = any(getattr(settings, name) != getattr(self._settings, name) for name in anew)
        self._apply(settings)
        self.window.attempt(lambda: self._parts.save_settings(settings))
        if changes:
            self.language_chosen.emit(settings)

    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        show_theme(settings.theme)
        self.window.show_looks(min(settings.text_size, LARGEST), calm=settings.calm)


def clinic_of(settings: Settings) -> Clinic:
    """The shared folder that is set, and this machine's index of it."""
    folder = Path(settings.clinic_folder) if settings.clinic_folder else places.clinic_shared()
    return Clinic(folder, places.clinic_index() / sha256(str(folder.absolute()).encode()).hexdigest()[:12])
