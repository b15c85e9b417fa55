"""What the day pages show: read from the routines and the log, told to the pages."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coach.care.fitting import Fitted, LeftOut, fitted
from coach.care.gate import WORDS, gate
from coach.care.standing import fit_to_show
from coach.exchange.suffixes import is_plan
from coach.exercise.definition import Exercise
from coach.gui.care.stepping import BLOCK, EASE, lead_words, offers, phase_now, take
from coach.gui.files import ask_to_open
from coach.gui.language import plural, tr
from coach.gui.pages.history import HistoryPage, Opened, Past
from coach.gui.pages.outcome import in_full, line_of, set_by_set, when
from coach.gui.pages.today import Choice, Today, TodayPage
from coach.gui.parts import Parts, person_of
from coach.gui.widgets.card import CardWords
from coach.gui.widgets.entry import EntryWords
from coach.gui.window import Window
from coach.gui.words import TRUST, assigned, day, dose, greeting
from coach.log import reading
from coach.log.care import CareRecord, read_care
from coach.log.reading import SessionRow
from coach.problems import BadFile, CoachProblem
from coach.session.lasting import by_exercise, minutes
from coach.session.routine import Routine
from coach.session.steps import Step, steps

PAGE = 50
"""Sessions in the history's list before one asks for older ones: a quarter of a year, at four a week."""


class Desk(QObject):
    """`closed_wanted`: what is closed and how it opens. `relief_wanted`: what helps besides exercise. `plan_came`
    carries the file of a plan, opened or dropped as a routine's file is.
    """

    closed_wanted = Signal()
    relief_wanted = Signal()
    plan_came = Signal(Path)

    def __init__(self, parts: Parts, window: Window, today: TodayPage, history: HistoryPage) -> None:
        super().__init__(window)
        self.parts, self._window, self._today, self._history = parts, window, today, history
        today.open_wanted.connect(self.ask_for_routine)
        window.file_dropped.connect(self.add_routine)
        today.offer_answered.connect(self.take_offer)
        history.open_wanted.connect(self.open_session)
        history.older_wanted.connect(self.show_older)

    def show_today(self) -> None:
        now, person = self.parts.now(), person_of(self.parts)
        moment, record = now.astimezone(), read_care(self.parts.log)
        routines, bad = self.parts.routines()
        fit = fit_to_show(person, moment)
        shaped = [fitted(each, fit) for each in self._in_order(routines, record)]
        choices = tuple(self._choice(each, now.date()) for each in shaped if each.routine.items)
        held_back = (
            tr("Held back now: {name}", name=tr(each.routine.name)) for each in shaped if not each.routine.items
        )
        notes = (*held_back, *(_unusable(each) for each in (*self.parts.unusable, *bad)))
        waiting, words = offers(self.parts, moment), lead_words(self.parts, record, moment)
        shut = gate(record, moment, person.tables.screening).state == "blocked"
        closed = tr(WORDS["blocked"]) if shut else ""
        days = self._days_done(now.date())
        self._today.show_today(Today(greeting(now.hour), choices, days, now.weekday(), notes, waiting, words, closed))
        self._window.fit()

    def _in_order(self, routines: Mapping[str, Routine], record: CareRecord) -> list[Routine]:
        """What was done last is at hand, then what suits the phase; what never was keeps its order."""
        done = reading.last_done(self.parts.log)
        phase = phase_now(person_of(self.parts).tables.phases, record)
        suited = {routine_id: -at for at, routine_id in enumerate(phase.first, 1)} if phase else {}
        never = -len(suited) - 1
        return sorted(
            routines.values(), key=lambda each: (done.get(each.id, ""), suited.get(each.id, never)), reverse=True
        )

    def _choice(self, shaped: Fitted, today: dt.date) -> Choice:
        done = reading.done_this_week(self.parts.log, shaped.routine.id, today)
        return choice(shaped, self.parts.exercises, done, today)

    def take_offer(self, key: str, accepted: bool) -> None:
        ways = {BLOCK: self.closed_wanted, EASE: self.relief_wanted}
        if way := ways.get(key.partition(":")[0]):
            way.emit()
            return
        self._window.attempt(lambda: take(self.parts, key, self.parts.now().astimezone(), accepted=accepted))
        self.show_today()

    def _days_done(self, today: dt.date) -> frozenset[int]:
        monday = today - dt.timedelta(days=today.weekday())
        return frozenset(day.weekday() for day in reading.days(self.parts.log, monday, today))

    def ask_for_routine(self) -> None:
        kinds = tr("Plans and routines (*.coachplan *.toml *.png *.jpg)")
        ask_to_open(self._window, tr("Open a routine file"), kinds, self.add_routine)

    def add_routine(self, path: Path | str) -> None:
        """A refused file is told with all its problems at once, wherever it was dropped."""
        if is_plan(Path(path)):
            self.plan_came.emit(Path(path))
            return
        try:
            routine = self.parts.add_routine(Path(path))
        except BadFile as bad:
            self._window.tell(
                tr("This routine cannot be used."),
                "\n".join(
                    (tr("In {file}:", file=Path(bad.path).name), *(f"\u2022 {tr(problem)}" for problem in bad.problems))
                ),
            )
        except CoachProblem as problem:
            self._window.tell(tr("This routine cannot be used."), tr(problem))
        else:
            self.show_today()
            self._today.choose(routine.id)
            self._window.show_page("today")

    def show_history(self) -> None:
        rows = self._older()
        if rows:
            self.open_session(rows[0].id)

    def show_older(self) -> None:
        self._older(self._history.listed)

    def _older(self, after: int = 0) -> tuple[SessionRow, ...]:
        """The next page of the list, and one session more to know whether there are older ones."""
        rows = reading.sessions(self.parts.log, PAGE + 1, after=after)
        past = tuple(Past(row.id, when(row), f"{tr(row.routine)}, {line_of(row)}") for row in rows[:PAGE])
        tell = self._history.add_sessions if after else self._history.show_sessions
        tell(past, more=len(rows) > PAGE)
        return rows

    def open_session(self, session_id: int) -> None:
        found = reading.session(self.parts.log, session_id)
        known = self.parts.exercises
        entries = tuple(
            set_by_set(row, known[row.exercise_id].trust if row.exercise_id in known else None)
            for row in found.exercises
        )
        heading = f"{tr(found.row.routine)}, {when(found.row)}"
        self._history.show_opened(Opened(heading, line_of(found.row), entries, in_full(found)))
        self._history.mark(session_id)


def choice(shaped: Fitted, exercises: Mapping[str, Exercise], done: int, today: dt.date) -> Choice:
    """A routine as a card, with its exercises as they are for the person today, and what is held back."""
    routine = shaped.routine
    laid_out = steps(routine, exercises)
    groups = by_exercise(laid_out)
    aside = tr("about {n} min", n=minutes(laid_out))
    lines = tuple(line for line in (tr(routine.summary), _whose(routine, today), _done(routine, done, today)) if line)
    card = CardWords(routine.id, tr(routine.name), lines, aside, groups[0][0].exercise.id)
    entries = (*(_entry(sets) for sets in groups), *(_held_back(each, exercises) for each in shaped.left_out))
    return Choice(card, entries, bool(routine.prescriber), tr(routine.note))


def _held_back(left_out: LeftOut, exercises: Mapping[str, Exercise]) -> EntryWords:
    name = tr(exercises[left_out.exercise].name)
    return EntryWords(name, (tr(left_out.reason),), left_out.exercise, tr("held back"))


def _entry(sets: tuple[Step, ...]) -> EntryWords:
    exercise = sets[0].exercise
    return EntryWords(tr(exercise.name), (dose(sets),), exercise.id, tr(TRUST[exercise.trust]))


def _whose(routine: Routine, today: dt.date) -> str:
    return assigned(routine, today) if routine.prescriber else ""


def _done(routine: Routine, done: int, today: dt.date) -> str:
    """What of an assigned routine was done this week. Before its start and after its end nothing is asked."""
    if not routine.prescriber:
        return _times(done) if done else ""
    if routine.end and today > routine.end:
        return tr("its time is over")
    if routine.start and today < routine.start:
        return tr("begins on {day}", day=day(routine.start, today))
    asked = routine.times_a_week or len(routine.days)
    return tr("{n} of {of} done this week", n=done, of=asked) if asked else _times(done)


def _times(sessions: int) -> str:
    return plural(sessions, "done {n} time this week", "done {n} times this week")


def _unusable(bad: BadFile) -> str:
    return tr("{file} cannot be used: {why}", file=Path(bad.path).name, why="; ".join(map(tr, bad.problems)))
