import datetime as dt
from pathlib import Path

import pytest

import a_session
from coach import places
from coach.cli.log import in_words
from coach.log.database import open_log
from coach.log.reading import ExerciseRow, SessionInFull, SessionRow
from coach.log.writing import Record
from coach.session.events import SessionEnded
from told import Asks

ROUTINE = """
format = 1
id = "after-spasm"
name = "After the spasm"
prescriber = "your physiotherapist"
start = 2026-03-02
[[items]]
exercise = "glute-bridge"
reps = [6, 4]
"""


@pytest.fixture
def routine(tmp_path: Path) -> Path:
    path = tmp_path / "from the practice.toml"
    path.write_text(ROUTINE)
    return path


def test_exercises_are_listed(coach: Asks) -> None:
    told = coach("exercises")
    assert (told.code, told.err) == (0, "")
    assert "front-plank" in told.out
    assert told.out.splitlines()[0].split() == ["ID", "Exercise", "Counts", "Camera", "View", "First", "level"]


def test_exercises_are_listed_for_programs(coach: Asks) -> None:
    content = coach("exercises", "--json").json
    assert content["schema"] == "coach.exercises/1"
    assert content["unusable"] == []
    bridge = next(each for each in content["exercises"] if each["id"] == "glute-bridge")
    assert bridge["levels"]["1"] == {"reps": [8, 8], "hold_s": 2.0, "duration_s": 0.0, "rest_s": 30.0, "note": ""}
    assert "which muscle works" in bridge["blind_to"]
    assert (bridge["easier"], bridge["precautions"]) == (["pelvic-tilt"], ["pregnancy"])


def test_a_file_of_an_exercise_is_checked(coach: Asks, tmp_path: Path) -> None:
    good = places.shipped("assets", "exercises", "glute-bridge.toml")
    bad = tmp_path / "bridge.toml"
    bad.write_text(good.read_text().replace('kind = "reps"', 'kind = "rep"').replace("low = -55", 'low = "-55"'))
    told = coach("exercises", "check", good, bad)
    assert told.code == 2
    assert told.out == f"{good}: Glute bridge\n"
    assert "'rep' is not one of" in told.err
    assert "'-55' is not a number" in told.err, "every problem, not the first one"


def test_routines_are_listed(coach: Asks) -> None:
    told = coach("routines")
    assert (told.code, told.err) == (0, "")
    assert "first-steps" in told.out


def test_a_routine_is_added_replaced_and_taken_away(coach: Asks, routine: Path) -> None:
    assert coach("routines", "add", routine).out == "Added: After the spasm from your physiotherapist.\n"
    listed = {each["id"]: each for each in coach("routines", "--json").json["routines"]}
    assert listed["after-spasm"]["own"] is True
    assert listed["after-spasm"]["start"] == "2026-03-02"
    assert listed["after-spasm"]["items"][0]["reps"] == [6, 4]
    assert listed["first-steps"]["own"] is False
    assert coach("routines", "add", routine).out == "Replaced: After the spasm from your physiotherapist.\n"
    assert coach("routines", "remove", "after-spasm").out == "Removed: after-spasm.\n"
    assert "after-spasm" not in coach("routines").out


def test_a_routine_with_mistakes_is_refused_with_all_of_them(coach: Asks, routine: Path) -> None:
    routine.write_text(ROUTINE.replace("name =", "nam =").replace("[6, 4]", '["6", 4]'))
    for command in ("add", "check"):
        told = coach("routines", command, routine)
        assert (told.code, told.out) == (2, "")
        assert "Did you mean 'name'?" in told.err
        assert "'6' is not a whole number" in told.err
    assert not places.user_routines().exists()


def test_a_routine_that_is_checked_is_not_added(coach: Asks, routine: Path) -> None:
    assert coach("routines", "check", routine).out == f"{routine}: After the spasm\n"
    assert not places.user_routines().exists()


def test_one_bad_routine_leaves_the_others_usable(coach: Asks) -> None:
    places.user_routines().mkdir(parents=True)
    (places.user_routines() / "broken.toml").write_text("format = 1\nid =")
    told = coach("routines", "--json")
    assert told.code == 0
    assert "broken.toml cannot be used" in told.err
    assert [Path(each["file"]).name for each in told.json["unusable"]] == ["broken.toml"]
    assert told.json["routines"]


def test_an_empty_log_says_so_and_is_not_made(coach: Asks) -> None:
    assert coach("log").out == "The log is empty: a session is kept from its first set on.\n"
    assert coach("log", "--json").json == {"schema": "coach.log/1", "sessions": []}
    assert not places.log_path().exists()


@pytest.fixture
def _evening() -> None:
    """One session in the log: a set of bridges, then it was ended."""
    db = open_log(places.log_path())
    record = Record(db, a_session.ROUTINE, a_session.STARTED, time_s=a_session.ZERO_S, planned_sets=3)
    for event in (
        a_session.began(a_session.FIRST, 2), a_session.rep(5), SessionEnded(a_session.ZERO_S + 90, early=True),
    ):  # fmt: skip
        record.write(event)
    db.close()


@pytest.mark.usefixtures("_evening")
def test_sessions_are_listed(coach: Asks) -> None:
    lines = coach("log").out.splitlines()
    assert lines[0].split() == ["No", "When", "Routine", "Sets", "Minutes", "Score", "State"]
    assert "2026-03-04 18:30" in lines[1]
    assert "In the evening" in lines[1]
    row = coach("log", "--json").json["sessions"][0]
    assert dt.datetime.fromisoformat(row["started_at"]) == a_session.STARTED


@pytest.mark.usefixtures("_evening")
def test_one_session_is_shown_in_full(coach: Asks) -> None:
    told = coach("log", "show", 1)
    assert "In the evening, Wednesday 04 March 2026, 18:30" in told.out
    assert "Bridge" in told.out
    content = coach("log", "show", 1, "--json").json
    assert content["schema"] == "coach.session/1"
    assert content["exercises"][0]["sets"][0]["reps"][0]["full"] is True


def test_seconds_of_a_set_broken_off_are_told_in_whole_ones() -> None:
    row = ExerciseRow("walk", "Walking", "timed", 1, 60.0, 18.4667, 18.4667, 18.4667, 0, 0, None, None, ())
    at = SessionRow(1, a_session.STARTED, "out", "Out", "", "interrupted", 1.0, ("walk",), 0, 1, None, moved=True)
    assert "  18 of 60 s  " in in_words(SessionInFull(at, (row,), ()))


def test_a_session_that_is_not_there_is_told(coach: Asks) -> None:
    told = coach("log", "show", 7)
    assert (told.code, told.err) == (2, "coach: There is no session called '7'.\n")


def test_a_damaged_log_is_told_and_left_alone(coach: Asks) -> None:
    places.log_path().parent.mkdir(parents=True)
    places.log_path().write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    told = coach("log")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("coach: ")
    assert places.log_path().read_bytes().endswith(b"?")
