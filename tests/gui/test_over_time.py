"""What a physiotherapist sees over time of one patient: each as a plot, and as numbers for who does not see it."""

import datetime as dt
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from a_month import a_log
from a_session import STARTED
from assigning import KEY
from coach import places
from coach.care.change import comparable
from coach.care.questionnaire import questionnaires
from coach.exchange.contents import CHOICES
from coach.exchange.gathering import Wish, days_of, gathered
from coach.exchange.report import weeks_done
from coach.exchange.result import sealed
from coach.gui.clinic_room import ClinicRoom
from coach.gui.over_time import of_faults, of_scores, of_weeks
from coach.log.days import FaultsOfDay, fault_days
from coach.log.diary import Answered

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)

PEG = questionnaires(places.shipped("assets", "questionnaires")).good["peg"]
TODAY = STARTED.date() + dt.timedelta(days=30)


def answered(*scores: float) -> tuple[Answered, ...]:
    return tuple(
        Answered(STARTED + dt.timedelta(weeks=at), "peg", "1", {"pain": 1, "enjoyment": 2, "activity": 3}, score)
        for at, score in enumerate(scores)
    )


def test_a_questionnaire_is_shown_against_the_change_that_matters() -> None:
    shown = of_scores(PEG, comparable(PEG, answered(6.0, 5.5, 4.0)), TODAY)
    assert shown.plot.lines[0].values == (6.0, 5.5, 4.0)
    assert shown.plot.heights == ((5.0, "better from here on"), (7.0, "worse from here on"))
    assert [row[1] for row in shown.rows] == ["4", "5.5", "6"], "the newest first"


def test_where_no_score_can_be_better_by_what_matters_nothing_is_drawn() -> None:
    assert of_scores(PEG, answered(0.5, 2.0), TODAY).plot.heights == ((1.5, "worse from here on"),)


def test_faults_are_counted_by_kind_and_week_the_most_frequent_first() -> None:
    monday = dt.date(2026, 3, 2)
    days = [FaultsOfDay(monday, "Hips low", 2, 3.0), FaultsOfDay(monday + dt.timedelta(days=1), "Hips low", 1, 1.0),
            FaultsOfDay(monday + dt.timedelta(days=7), "Knees wide", 1, 2.0)]  # fmt: skip
    shown = of_faults(days, TODAY)["faults"].made()
    assert shown.headings == ("Week from", "Hips low", "Knees wide")
    assert [row[1:] for row in shown.rows] == [("0", "1"), ("3", "0")]


def test_weeks_stand_beside_what_was_asked_for(tmp_path: Path) -> None:
    db = a_log(tmp_path / "log.sqlite3", days=10)
    days = days_of(db)
    assert days
    shown = of_weeks(weeks_done(db, *days), 3, TODAY)["weeks"].made()
    assert (shown.plot.lines[0].values, shown.plot.heights) == ((5.0, 5.0), ((3.0, "asked for: 3"),))
    assert [(each.name, each.times) for each in fault_days(db, *days)] == [("Hips low", 1)] * 10
    db.close()


@pytest.fixture
def opened(clinic: ClinicRoom, tmp_path: Path) -> ClinicRoom:
    """With a patient who has brought ten days."""
    with closing(a_log(tmp_path / "log.sqlite3", days=10)) as db:
        result = gathered(db, Wish(frozenset(CHOICES), *(days_of(db) or (TODAY, TODAY))), STARTED)
    (tmp_path / "r.coachresult").write_bytes(sealed(result, KEY))
    clinic.consulting.take_in(tmp_path / "r.coachresult")
    return clinic


def test_each_of_them_can_be_chosen_in_either_place(opened: ClinicRoom) -> None:
    page = opened.patient
    keys = [page.below.choice.itemData(at) for at in range(page.below.choice.count())]
    assert keys[:3] == ["pain", "weeks", "form"]
    assert {"peg", "faults", "bridge reps", "plank held"} <= set(keys)
    assert (page.above.choice.currentData(), page.below.choice.currentData()) == ("pain", "form")
    for at in range(len(keys)):
        page.below.choice.setCurrentIndex(at)
        assert page.below.table.rowCount()
        assert page.below.table.accessibleName() == page.below.chart.accessibleName() != ""
        assert not page.below.chart.picture(QSize(500, 200)).isNull()


def test_another_patient_has_nothing_of_the_one_before(opened: ClinicRoom) -> None:
    opened.patients.added.emit("L. 15")
    other = next(each for each in opened.patients.shown if each != opened.consulting.patient)
    opened.consulting.open(other)
    assert not opened.patient.above.isVisibleTo(opened.patient)
    assert opened.patient.above.shown is None
