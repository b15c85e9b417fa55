"""The page of progress: what a log of weeks adds up to."""

import csv
import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlite_utils import Database

from coach.gui.room import Room
from coach.log.diary import Answered, keep
from gui_room import MORNING

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


def did(log: Database, ago: int, held_s: float, *, pain: tuple[int, int] = (4, 3)) -> None:
    """A plank so many days ago."""
    started = (MORNING - dt.timedelta(days=ago)).isoformat()
    session = log["sessions"].insert({
        "started_at": started, "routine_id": "planks", "routine_name": "Planks", "prescriber": "", "app_version": "1",
        "planned_sets": 1, "ended_s": 60.0, "early": 0,
    }).last_pk  # fmt: skip
    done = log["sets"].insert({
        "session_id": session, "exercise_id": "front-plank", "exercise_name": "Front plank", "kind": "hold", "level": 1,
        "set_number": 1, "sets": 1, "planned_reps": 1, "planned_hold_s": 60.0, "planned_duration_s": 0.0,
        "started_s": 0.0, "planned": 1.0, "ended_s": 60.0, "done": 1.0, "good_s": held_s, "total_s": held_s,
        "score": 90, "skipped": 0,
    }).last_pk  # fmt: skip
    log["holds"].insert({"set_id": done, "start_s": 0.0, "end_s": held_s, "good_s": held_s, "total_s": held_s,
                         "reasons": "[]"})  # fmt: skip
    for kind, value in zip(("pain-before", "pain-after"), pain, strict=True):
        log["ratings"].insert({"session_id": session, "at_s": 0.0, "kind": kind, "value": float(value)})


@pytest.fixture
def weeks(room: Room) -> Room:
    log = room.desk.parts.log
    for ago, held_s in ((22, 20.0), (19, 20.0), (16, 21.0), (8, 27.0), (4, 26.0), (1, 28.0)):
        did(log, ago, held_s)
    room.go("progress")
    return room


def lines(room: Room) -> list[str]:
    told = room.later.progress._told
    return [label.text() for label in told.findChildren(QLabel) if told.column.indexOf(label) >= 0]


def test_an_empty_log_says_what_will_be_here(room: Room) -> None:
    room.go("progress")
    assert "Nothing here yet" in lines(room)[0]


def test_what_became_better_is_said_in_plain_words(weeks: Room) -> None:
    assert "Front plank: held 7 s longer than two weeks ago" in lines(weeks)


def test_what_the_person_named_comes_first_in_their_words(weeks: Room) -> None:
    log = weeks.desk.parts.log
    for ago, now in ((40, 3), (1, 7)):
        answers = {"first": "Carry my shopping", "first-now": now}
        keep(log, Answered(MORNING - dt.timedelta(days=ago), "goals", "1", answers, float(now)))
    weeks.go("progress")
    assert lines(weeks)[:2] == ["What got better", "Carry my shopping: 7 of 10 now, 3 at first"]


def test_less_pain_and_a_score_that_matters_are_told(room: Room) -> None:
    log = room.desk.parts.log
    for ago, pain in ((22, 5), (19, 5), (16, 4), (8, 2), (4, 3), (1, 2)):
        did(log, ago, 20.0, pain=(pain, pain))
    for ago, score in ((40, 14.0), (1, 8.0)):
        keep(log, Answered(MORNING - dt.timedelta(days=ago), "roland-morris", "1", {}, score))
    room.go("progress")
    assert lines(room)[1:3] == [
        "Roland-Morris: your day with your back: 8 now, 14 at first",
        "Pain before sessions: 2 of 10 lately, 5 two weeks earlier",
    ]


def test_the_numbers_are_a_table_with_the_newest_first(weeks: Room) -> None:
    table = weeks.later.progress.over_time.table
    assert table.rowCount() == 6
    assert [table.item(row, 1).text() for row in range(6)] == ["28", "26", "27", "21", "20", "20"]


def test_pain_before_and_after_can_be_shown(weeks: Room) -> None:
    choice = weeks.later.progress.over_time.choice
    choice.setCurrentIndex(choice.findData("pain"))
    rows = [[weeks.later.progress.over_time.table.item(row, column).text() for column in (1, 2)] for row in (0, 1)]
    assert rows == [["2", ""], ["4", "3"]], "this morning only the check before a session"


def test_numbers_and_picture_are_saved_where_the_person_wants(weeks: Room, tmp_path: Path) -> None:
    weeks.later.progressing.save_numbers(str(tmp_path / "planks.csv"))
    with (tmp_path / "planks.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert [row[1] for row in rows[1:]] == ["20", "20", "21", "27", "26", "28"]
    weeks.later.progressing.save_picture(str(tmp_path / "planks.png"))
    assert (tmp_path / "planks.png").stat().st_size > 10_000


def test_a_place_that_cannot_be_written_is_told(weeks: Room, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "in the way").touch()
    for save in (weeks.later.progressing.save_numbers, weeks.later.progressing.save_picture):
        with qtbot.waitSignal(weeks.later.progressing.trouble):
            save(str(tmp_path / "in the way" / "file.png"))
