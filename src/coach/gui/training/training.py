"""A session from Start to Summary: camera, session, voice, log and screen, each listening for itself."""

from PySide6.QtCore import QObject, QTimer, Signal

from coach.camera.frame import Frame
from coach.care.check import told_before
from coach.care.fitting import fitted
from coach.care.gate import admit, gate, goes_on
from coach.care.standing import fit_now
from coach.gui.language import plural, tr
from coach.gui.pages.outcome import of_results
from coach.gui.pages.session import SessionPage
from coach.gui.pages.summary import Summary
from coach.gui.parts import Parts, person_of
from coach.gui.sound.voice import Voice
from coach.gui.training.attention import attention
from coach.gui.training.feed import Feed
from coach.gui.training.keeping import Keeping
from coach.gui.training.play import Play
from coach.gui.training.tracing import Tracing
from coach.gui.words import own_of
from coach.log.care import read_care
from coach.log.writing import Record
from coach.problems import CoachProblem
from coach.session.events import Event, RestBegan, SetBegan
from coach.session.routine import Routine
from coach.session.session import begin
from coach.session.steps import Step, steps
from coach.session.under_way import Session
from coach.settings import Settings
from coach.vision import Sight
from coach.wording import Worded


class Training(QObject):
    """One session. `over` carries what the summary shows, `trouble` a sentence for the notice bar."""

    over = Signal(Summary)
    trouble = Signal(str)

    def __init__(self, parts: Parts, settings: Settings, routine: Routine, parent: QObject) -> None:
        """The one place where a session is made. Raises `NotNow` while the gate is not open for it."""
        super().__init__(parent)
        self._parts = parts
        routine, planned = for_today(parts, routine)
        session, _ = begin(routine, planned, parts.measures, 0.0, own_of(settings))
        record = Record(parts.log, routine, parts.now().astimezone(), planned_sets=len(planned))
        if (pain := told_before(read_care(parts.log))) is not None:
            record.came_with(pain)
        self.feed, self.play = Feed(parts.watch(settings), self), Play(session, parts.phrases, self)
        self.keeping = Keeping(record, self)
        self._tracing = Tracing(self.keeping.trace, on=settings.traces)
        self._hidden = False

    def listen(self, page: SessionPage, voice: Voice) -> None:
        """Who hears what. None of them knows another."""
        self._page = page
        play, keeping = self.play, self.keeping
        self.feed.saw.connect(self._see)
        self.feed.waited.connect(play.wait)
        self.feed.told.connect(page.controls.show_status)
        play.changed.connect(page.show_session)
        play.changed.connect(self._attend)
        play.said.connect(page.show_said)
        play.said.connect(voice.say)
        play.happened.connect(keeping.write)
        play.happened.connect(self._tracing.hear)
        play.happened.connect(self._tell_camera)
        play.happened.connect(self._still_open)
        play.ended.connect(self._end)
        keeping.trouble.connect(self.trouble)
        page.begin_wanted.connect(play.begin_set)
        page.pause_wanted.connect(play.pause_or_resume)
        page.pain_wanted.connect(play.hurt)
        page.skip_wanted.connect(play.skip)
        page.end_wanted.connect(play.end)

    def start(self) -> None:
        self._page.forget()
        self._page.show_session(self.play.session)
        self._parts.comes(self.play.session.step.exercise.id)
        self.feed.start()

    def stop(self) -> None:
        """Ends it wherever it stands; what is done is kept."""
        self.play.end()
        self.keeping.retry()

    def hide(self, hidden: bool) -> None:
        """What is not looked at is not judged; the person goes on by Space or the button."""
        self._hidden = hidden
        if hidden:
            self.play.pause()
        self._attend(self.play.session)

    def _see(self, sight: Sight) -> None:
        if isinstance(sight.frame, Frame):
            self._tracing.see(self.play.session, sight.pose)
            self.play.see(sight.pose, sight.frame.time_s)
            self._page.show_sight(sight.frame, sight.pose)
        else:
            self.play.see_nothing(sight.frame.time_s)
            self._page.show_away(sight.frame.why)

    def _attend(self, session: Session) -> None:
        self.feed.attend(attention(session, hidden=self._hidden))

    def _tell_camera(self, event: Event) -> None:
        if isinstance(event, SetBegan):
            self._parts.begins(event.step.exercise.id)
        if isinstance(event, RestBegan):
            self._parts.comes(event.coming.exercise.id)

    def _still_open(self, event: Event) -> None:
        """What another window reports closes this one's session too, at its next set."""
        table, now = person_of(self._parts).tables.screening, self._parts.now().astimezone()
        if isinstance(event, SetBegan) and not goes_on(read_care(self._parts.log), now, table):
            QTimer.singleShot(0, self.play.end)

    def _end(self, session: Session) -> None:
        self.feed.stop()
        self.over.emit(summary_of(session))


def for_today(parts: Parts, routine: Routine) -> tuple[Routine, tuple[Step, ...]]:
    """The routine as it is for this person now, laid out. Raises `NotNow` while the gate is not open for it."""
    if parts.films is not None and not parts.films.issuperset(item.exercise for item in routine.items):
        raise CoachProblem(Worded("The demo has no film of this exercise."))
    person, now = person_of(parts), parts.now().astimezone()
    fit = fit_now(person, now)
    admit(gate(read_care(parts.log), now, person.tables.screening))
    found = fitted(routine, fit)
    if not found.routine.items:
        raise CoachProblem(Worded("Nothing of this routine is open for you now. {why}", why=found.left_out[0].reason))
    return found.routine, steps(found.routine, parts.exercises)


def summary_of(session: Session) -> Summary:
    early = len(session.results) < len(session.steps) or any(result.skipped for result in session.results)
    begun = [result for result in session.results if not result.skipped or result.done]
    routine = tr(session.routine.name)
    if not begun:
        return Summary(tr("Stopped. Another time."), tr("Nothing was counted in {routine}.", routine=routine), ())
    of = len(session.steps)
    done = len(begun)
    lead = plural(of, "{routine}, {done} of {n} set.", "{routine}, {done} of {n} sets.", routine=routine, done=done)
    heading = tr("That is what you did today.") if early else tr("Done. All of it.")
    return Summary(heading, lead, tuple(of_results(begun)))
