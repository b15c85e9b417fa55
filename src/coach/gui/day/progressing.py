"""What the page of progress shows: read from the log, put in words, saved where the person wants."""

import csv
import datetime as dt
import io
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal

from coach.care.change import activities_better, trend
from coach.care.questionnaire import Questionnaire, questionnaires
from coach.gui.files import ask_to_save, write
from coach.gui.language import plural, tr
from coach.gui.over_time import of_exercises, of_pain
from coach.gui.pages.progress import ProgressPage
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.log import reading
from coach.log.days import exercise_days, pain_days
from coach.log.diary import Answered, all_of
from coach.progress.adherence import WEEK, WeekDone, asked_in, in_a_row, kept, weeks
from coach.progress.trends import GAINS, Trend, eased, gains, trends
from coach.wording import Worded

LOOKED_BACK: Final = dt.timedelta(days=182)
WEEKS: Final = 12
MOST_GAINS: Final = 3
SIZE: Final = QSize(1600, 900)
"""Of a saved picture."""
NOTHING: Final = Worded("Nothing here yet. After a few sessions you see here how you come along.")
BEGUN: Final = Worded("A start is made.")
ROW: Final = Worded("{n} weeks in a row with at least two days.")
ESTIMATE: Final = Worded("Numbers are the camera's estimate.")


class Progressing(QObject):
    """`trouble` carries a sentence for the notice bar."""

    trouble = Signal(str)

    def __init__(self, parts: Parts, page: ProgressPage, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        page.picture_wanted.connect(self._ask_for_picture)
        page.numbers_wanted.connect(self._ask_for_numbers)

    def show(self) -> None:
        today = self._parts.now().date()
        first = today - LOOKED_BACK
        found = trends(exercise_days(self._parts.log, first, today))
        pain = pain_days(self._parts.log, first, today)
        done = self._weeks(today)
        self._page.show_told(better(self._parts, found, eased(pain, today)), told(done))
        days = sum(len(week.days) for week in done)
        self._page.show_weeks(done, today, plural(days, "{n} day in twelve weeks", "{n} days in twelve weeks"))
        self._page.show_choices({**of_exercises(found, today), **of_pain(pain, today)})

    def _weeks(self, today: dt.date) -> tuple[WeekDone, ...]:
        done = reading.days(self._parts.log, today - WEEKS * WEEK, today)
        routines, _ = self._parts.routines()
        assigned = [each for each in routines.values() if each.prescriber]
        began = min(done, default=today)
        return weeks(done, today, WEEKS, lambda monday: asked_in(assigned, monday, began))

    def _ask_for_picture(self) -> None:
        ask_to_save(self._page.window(), tr("Save picture"), "coach.png", self.save_picture)

    def _ask_for_numbers(self) -> None:
        ask_to_save(self._page.window(), tr("Save numbers"), "coach.csv", self.save_numbers)

    def save_picture(self, path: str) -> None:
        if not self._page.over_time.chart.picture(SIZE).save(path):
            self.trouble.emit(tr("{path} cannot be written.", path=path))

    def save_numbers(self, path: str) -> None:
        shown = self._page.over_time.shown
        if shown is None:
            return
        lines = io.StringIO(newline="")
        csv.writer(lines).writerows([shown.headings, *reversed(shown.rows)])
        with telling(self.trouble.emit):
            write(path, lines.getvalue().encode())


def told(done: tuple[WeekDone, ...]) -> tuple[str, ...]:
    """What was done, in a few plain sentences."""
    if not any(week.days for week in done):
        return (tr(NOTHING),)
    run, share = in_a_row(done), kept(done)
    lines = [tr(ROW, n=run) if run > 1 else tr(BEGUN)]
    this = done[-1]
    if this.asked:
        lines.append(tr("This week: {done} of {asked} days.", done=len(this.days), asked=this.asked))
    else:
        lines.append(plural(len(this.days), "This week: {n} day.", "This week: {n} days."))
    if share is not None:
        lines.append(tr("Of what was assigned you did {share:.0f} %.", share=100 * share))
    return tuple(lines)


def better(parts: Parts, found: tuple[Trend, ...], pain: tuple[float, float] | None) -> tuple[str, ...]:
    """What became better by more than chance: what the person named, what they answered, their pain, their exercises.

    What did not is not held against anybody.
    """
    today, history = parts.now().date(), all_of(parts.log, Answered)
    lines = [line for each in questionnaires(parts.assets / "questionnaires").good.values()
             for line in _answered(each, history)]  # fmt: skip
    if pain is not None:
        before, now = (f"{each:g}" for each in pain)
        lines.append(tr("Pain before sessions: {now} of 10 lately, {before} two weeks earlier", now=now, before=before))
    of_exercises = gains(found, today)[:MOST_GAINS]
    lines += [tr(GAINS[gain.what], exercise=tr(gain.exercise), by=gain.by) for gain in of_exercises]
    return (*lines, tr(ESTIMATE)) if of_exercises else tuple(lines)


def _answered(of: Questionnaire, history: Sequence[Answered]) -> Iterator[str]:
    """What was named in the person's own words stands for the score of it."""
    named = activities_better(of, history)
    for words, before, now in named:
        yield tr("{activity}: {now} of 10 now, {before} at first", activity=words, now=now, before=before)
    change = trend(of, history)
    if change is not None and change.change == "better" and not named:
        yield tr("{questionnaire}: {last} now, {first} at first", questionnaire=tr(of.name),
                 last=f"{change.last:g}", first=f"{change.first:g}")  # fmt: skip
