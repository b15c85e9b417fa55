"""Twelve minutes from Start to Summary with nobody at the keys: the digital patient's movements, time driven fast."""

from collections.abc import Iterator

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from coach.camera.frame import Frame
from coach.gui.room import Room
from coach.log import reading
from coach.pose.body import Pose
from coach.session.routine import Item, Routine
from coach.session.under_way import Session
from coach.vision import Sight
from gui_room import PICTURE, Eyes, recorded

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
TWELVE = Routine(
    "twelve", "Twelve minutes",
    (
        Item("belly-breathing", duration_s=60),
        Item("glute-bridge", reps=(5, 5, 4), hold_s=1.0, rest_s=45.0),
        Item("bird-dog", reps=(2, 2), rest_s=45.0),
        Item("front-plank", reps=(1, 1), hold_s=6.0, rest_s=45.0),
        Item("glute-bridge", reps=(4, 4), hold_s=1.0, rest_s=45.0),
        Item("bird-dog", reps=(2,), rest_s=45.0),
        Item("belly-breathing", duration_s=120),
    ),
    prescriber="your physiotherapist",
)  # fmt: skip
FILMS = {
    "glute-bridge": "bridge_5reps",
    "bird-dog": "birddog_4_low_leg_third",
    "front-plank": "plank_15s_hips_sag",
}
LEAST_S, LONGEST_S = 720.0, 1200.0
EVERY_S = 2 / 15
"""Every second picture of the films: a slow laptop, and half the time of this test."""
RESTING_S = 0.25
"""Between two pictures while nothing is judged."""


class Patient:
    """Does what the session asks for: the film of the exercise, again and again; lying quietly where there is none."""

    def __init__(self) -> None:
        self._poses = {name: tuple(recorded(film))[::2] for name, film in FILMS.items()}
        self._lies = self._poses["glute-bridge"][:8]
        self._doing: tuple[str, int, str] | None = None
        self._film: Iterator[Pose] = iter(())

    def seen(self, session: Session) -> Pose:
        doing = (session.step.exercise.id, session.at, session.stage)
        if doing != self._doing:
            self._doing, self._film = doing, iter(())
        pose = next(self._film, None)
        if pose is None:
            self._film = iter(self._poses.get(doing[0], self._lies))
            pose = next(self._film)
        return pose


def exercise(room: Room, eyes: Eyes) -> float:
    """Until the summary is there; the seconds that it took the patient."""
    patient, time_s = Patient(), 0.0
    while room.window.page == "session" and time_s < LONGEST_S:
        assert room.training is not None
        session = room.training.play.session
        time_s += RESTING_S if session.stage == "rest" else EVERY_S
        pose = None if session.stage == "rest" else evolve(patient.seen(session), time_s=time_s)
        eyes.newest.put(Sight(Frame(time_s, PICTURE), pose))
        room.training.feed.look()
    return time_s


@pytest.fixture
def own(room: Room) -> Room:
    """With the routine of twelve minutes among the others."""
    known = room._parts.routines

    def more() -> tuple[dict[str, Routine], tuple[()]]:
        found, bad = known()
        return {**found, TWELVE.id: TWELVE}, bad

    room._parts = evolve(room._parts, routines=more)
    return room


def test_twelve_minutes_from_start_to_summary_without_a_key(own: Room, eyes: Eyes, qtbot: QtBot) -> None:
    own.start("twelve")
    took_s = exercise(own, eyes)
    assert own.window.page == "summary"
    assert LEAST_S <= took_s < LONGEST_S
    [found] = reading.sessions(own.desk.parts.log)
    assert found.state == "done"
    done = {(row.exercise_id, row.done, row.planned) for row in reading.session(own.desk.parts.log, found.id).exercises}
    assert all(has >= planned for _, has, planned in done), done
