"""The dark room of a session: prepare, exercise and rest, with the banner and the keys below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.order import ENTER, entered
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.pages.caption import Caption, Said, caption
from coach.gui.pages.exercise import ExerciseView
from coach.gui.pages.prepare import PrepareView
from coach.gui.pages.rest import RestView
from coach.gui.paint.marks import Marks, marks
from coach.gui.widgets.banner import HEIGHT, Banner
from coach.gui.widgets.between import Between
from coach.gui.widgets.controls import Controls
from coach.pose.body import Guesses, Pose
from coach.session.saying import Say
from coach.session.under_way import Session
from coach.settings import SelfView


class SessionPage(Page):
    railed = False
    begin_wanted = Signal()
    pause_wanted = Signal()
    skip_wanted = Signal()
    end_wanted = Signal()
    mute_wanted = Signal()
    pain_wanted = Signal()
    """By the key P, its button, or whatever else can say that it hurts."""
    pain_rated = Signal(int)

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "session")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Session"))
        self._session: Session | None = None
        self._said: Said | None = None
        self._away, self._awake = "", False
        self._guesses: Guesses = ""
        self._marks = Marks()
        self.banner, self.controls, self.between = Banner(art), Controls(art), Between()
        self._seeing = (PrepareView(art), ExerciseView(art))
        self._views: dict[str, PrepareView | ExerciseView | RestView] = {
            "prepare": self._seeing[0],
            "set": self._seeing[1],
            "rest": RestView(art),
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.between)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.controls)

    def _connect(self) -> None:
        self.controls.begin_wanted.connect(self.begin_wanted)
        self.controls.pause_wanted.connect(self.pause_wanted)
        self.controls.skip_wanted.connect(self.skip_wanted)
        self.controls.end_wanted.connect(self.end_wanted)
        self.controls.mute_wanted.connect(self.mute_wanted)
        self.controls.pain_wanted.connect(self.pain_wanted)
        self.between.rated.connect(self.pain_rated)
        self._keys = {
            Qt.Key.Key_Return: self.begin_wanted,
            Qt.Key.Key_Enter: self.begin_wanted,
            Qt.Key.Key_Space: self.pause_wanted,
            Qt.Key.Key_N: self.skip_wanted,
            Qt.Key.Key_Escape: self.end_wanted,
            Qt.Key.Key_M: self.mute_wanted,
            Qt.Key.Key_P: self.pain_wanted,
            # A keyboard's media keys, and the remote of who holds lectures.
            Qt.Key.Key_MediaPlay: self.pause_wanted,
            Qt.Key.Key_MediaPause: self.pause_wanted,
            Qt.Key.Key_MediaTogglePlayPause: self.pause_wanted,
            Qt.Key.Key_MediaStop: self.end_wanted,
            Qt.Key.Key_MediaNext: self.skip_wanted,
            Qt.Key.Key_PageDown: self.skip_wanted,
            Qt.Key.Key_PageUp: self.pause_wanted,
            Qt.Key.Key_Period: self.pause_wanted,
            Qt.Key.Key_B: self.pause_wanted,
        }

    def show_session(self, session: Session) -> None:
        if self._session is None or session.stage != self._session.stage:
            self._said = None
        self._session = session
        view = self._views.get(session.stage)
        if view is not None:
            self._stack.setCurrentWidget(view)
            view.show_session(session)
        self.controls.show_session(
            paused=session.paused, waiting=session.stage in ("prepare", "rest"), signs=session.looks_for_signs,
            guesses=self._alike(session) or session.stage == "rest",
        )  # fmt: skip
        self._caption()

    def show_sight(self, frame: Frame, pose: Pose | None) -> None:
        """The picture with what was judged from it."""
        self._away = ""
        session = self._session
        self._guesses = self._guesses if pose is None else pose.guesses
        self._marks = Marks() if session is None or pose is None else marks(session.step.exercise, session.now, pose)
        self._awake |= pose is not None
        for view in self._seeing:
            if view is self._stack.currentWidget():
                view.show_sight(frame, pose, self._marks)
        self._caption()

    def show_away(self, why: str) -> None:
        self._away = why
        for view in self._seeing:
            view.show_away(tr(why))
        self._caption()

    def show_said(self, say: Say) -> None:
        """Every spoken word is also written; a bare number stands large enough in the ring."""
        if self._session is not None and say.text and say.kind != "count":
            self._said = Said(say, self._session.time_s)
            self._caption()

    def ask_pain(self, words: str) -> None:
        """A question between two exercises; without words it is over."""
        self.between.ask(words)

    def show_muted(self, muted: bool) -> None:
        self.controls.show_muted(muted)

    def show_mirrored(self, mirrored: bool) -> None:
        for view in self._seeing:
            view.show_mirrored(mirrored)

    def show_self(self, shows: SelfView) -> None:
        for view in self._seeing:
            view.show_self(shows)

    def show_ghost(self, *, on: bool) -> None:
        self._seeing[1].show_ghost(on=on)

    def forget(self) -> None:
        """Nothing of the last session is shown in the next."""
        self.controls.show_status("")
        self.between.ask("")
        self._session, self._said, self._away, self._awake, self._marks = None, None, "", False, Marks()

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(32), scale(32), scale(32), scale(12))
        self._column.setSpacing(scale(20))
        self.banner.setFixedHeight(scale(HEIGHT))
        self.controls.fit(scale)
        self.between.fit(scale)
        for view in self._views.values():
            view.fit(scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.between.take(event.text()):
            return
        wanted = self._keys.get(Qt.Key(event.key()))
        pressed = event.key() in ENTER and entered(self.window().focusWidget())
        if wanted is None or pressed or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            wanted.emit()

    def _alike(self, session: Session) -> bool:
        """Whether one arm and both may look the same."""
        lies = session.step.exercise.posture == "supine"
        return self._guesses == "always" or (self._guesses == "lying" and lies)

    def _caption(self) -> None:
        if self._session is None:
            return
        now = caption(self._session, self._said, self._away, awake=self._awake, guesses=self._alike(self._session))
        self.banner.show_words(now.words, now.tone, now.icon or self._way(now))

    def _way(self, now: Caption) -> str:
        """A cue about the line carries the line's own arrow."""
        if now.tone != "cue":
            return ""
        if self._marks.way is None:
            return "move"
        (_, start), (_, goal) = self._marks.way
        return "chevron-up" if goal < start else "chevron-down"
