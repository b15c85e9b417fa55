"""At home the reference of a plan goes along with the person, under the body that is seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from coach.exchange.replay import movement_reached, replay
from coach.gui.room import Room
from coach.pose.posture import Posture
from coach.session.routine import Item, Routine
from gui_room import Eyes, on_screen, parts, recorded, see
from judging import EXERCISES, MEASURES

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
REFERENCE = movement_reached(replay(tuple(recorded("bridge_5reps")), EXERCISES["glute-bridge"], MEASURES, 1, None))
SHOWN = Routine(
    "shown", "Shown", (Item("glute-bridge", reps=(5,), reference=dict(REFERENCE.joints),
                            reference_every_s=REFERENCE.every_s),),
)  # fmt: skip


@pytest.fixture
def begun(qtbot: QtBot, tmp_path: Path, eyes: Eyes, in_language: None) -> Iterator[Room]:
    room = Room(parts(tmp_path, eyes, SHOWN))
    with on_screen(qtbot, room):
        room.start("shown")
        yield room


def ghosts(room: Room, eyes: Eyes) -> list[Posture]:
    """What is shown over the picture while somebody does two bridges."""
    found = []
    live = room.session._seeing[1]._live
    poses = list(recorded("bridge_5reps"))
    for at in range(0, 200, 4):
        see(room, eyes, iter(poses[at : at + 4]), 99.0)
        found.append(live.reference)
    return found


def rise(shown: list[Posture]) -> float:
    hips = [posture["right_hip"][1] for posture in shown if posture]
    return max(hips) - min(hips) if hips else 0.0


def test_it_moves_in_step(begun: Room, eyes: Eyes) -> None:
    shown = [each for each in ghosts(begun, eyes) if each]
    assert rise(shown) > 0.2
    assert shown[0]["right_hip"][1] == max(each["right_hip"][1] for each in shown), "it begins where it rests"


def test_where_pictures_stand_still_it_shows_the_end_of_the_movement(begun: Room, eyes: Eyes) -> None:
    begun.keep_settings(evolve(begun._settings, calm=True))
    shown = ghosts(begun, eyes)
    assert shown[-1]
    assert rise(shown) == 0.0


def test_it_can_be_switched_off(begun: Room, eyes: Eyes) -> None:
    begun.keep_settings(evolve(begun._settings, ghost=False))
    assert not any(ghosts(begun, eyes))
