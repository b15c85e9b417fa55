"""The person's own line, measured in the window and kept."""

import pytest
from pytestqt.qtbot import QtBot

from coach.camera.frame import Frame
from coach.gui.room import Room
from coach.gui.training.training import Training
from coach.measure.framing import FEET_OUT
from coach.measure.personal import NOBODYS, Personal
from coach.settings import Settings
from coach.vision import Sight
from figure import PLAIN, Drawing, SideOn, draw
from gui_room import PICTURE, SHORT, Eyes

LEANING = SideOn(trunk=86.0, thigh=-86.0, shank=-86.0)


def stand(room: Room, eyes: Eyes, figure: SideOn, seconds: float, from_s: float = 0.0) -> None:
    for at in range(round(15 * from_s), round(15 * (from_s + seconds))):
        eyes.newest.put(Sight(Frame(at / 15, PICTURE), draw(figure, at / 15, PLAIN)))
        assert room.later.lining
        room.later.lining._feed.look()


def test_standing_still_side_on_is_measured_and_kept(qtbot: QtBot, room: Room, eyes: Eyes) -> None:
    with qtbot.waitSignal(room.later.settings.changed) as changed:
        room.later.settings.line_wanted.emit()
        stand(room, eyes, LEANING, 3.0)
    kept: Settings = changed.args[0]
    assert abs(kept.straight_deg - 8.0) < 0.5
    assert "+8" in room.later.line._state.text()


def test_what_was_measured_is_taken_off_in_the_next_session(room: Room, eyes: Eyes) -> None:
    room.later.settings.line_wanted.emit()
    stand(room, eyes, LEANING, 3.0)
    room.later.end_measuring()
    training = Training(room._parts, room._settings, SHORT, room)
    assert abs(training.play.session.personal.offset_deg - 8.0) < 0.5


def test_the_floor_and_the_trunk_are_kept_with_the_line(room: Room, eyes: Eyes) -> None:
    room.later.settings.line_wanted.emit()
    stand(room, eyes, SideOn(trunk=84.0, thigh=-96.0, shank=-96.0), 3.0)
    room.later.end_measuring()
    session = Training(room._parts, room._settings, SHORT, room).play.session
    assert session.place.floor_deg == pytest.approx(6.0, abs=0.2)
    assert session.personal.trunk == pytest.approx(0.59, abs=0.01)


def test_a_camera_tilted_too_far_is_to_be_set_right_first(room: Room, eyes: Eyes) -> None:
    room.later.settings.line_wanted.emit()
    stand(room, eyes, SideOn(trunk=78.0, thigh=-102.0, shank=-102.0), 3.0)
    assert "tilted" in room.later.line._state.text()
    stand(room, eyes, LEANING, 3.0, from_s=20.0)
    assert "+8" in room.later.line._state.text()


def test_going_back_stops_the_camera(room: Room, eyes: Eyes) -> None:
    room.later.settings.line_wanted.emit()
    room.later.line.back_wanted.emit()
    assert eyes.closed
    assert room.window.page == "settings"


def test_what_is_forgotten_is_not_taken_off(qtbot: QtBot, room: Room) -> None:
    room.later.settings.show_line(Personal(5.0, 4.0, 0.6))
    assert "+4.0" in room.later.settings._own_line._measured.text()
    with qtbot.waitSignal(room.later.settings.changed) as changed:
        room.later.settings.show_line(NOBODYS)
    kept: Settings = changed.args[0]
    assert (kept.straight_deg, kept.tilt_deg, kept.trunk) == (0.0, 0.0, 0.0)
    assert room.later.settings._own_line._measured.text() == "Not measured"


def test_what_to_do_is_said_to_who_stands_too_far_to_read(room: Room, eyes: Eyes) -> None:
    room.later.settings.line_wanted.emit()
    assert room.later.lining
    said: list[str] = []
    room.later.lining.said.connect(lambda say: said.append(say.text))
    stand(room, eyes, SideOn(trunk=60.0), 4.0)
    assert said == ["Stand side-on, straight and still"]
    stand(room, eyes, LEANING, 3.0, from_s=4.0)
    assert said[1:] == ["I see you. Stay still", "Measured. You can move again"]


def test_the_place_is_set_right_before_anything_is_measured(room: Room, eyes: Eyes) -> None:
    room.later.settings.line_wanted.emit()
    assert room.later.lining
    for at in range(15):
        pose = draw(LEANING, at / 15, Drawing(trunk_px=150))
        eyes.newest.put(Sight(Frame(at / 15, PICTURE), pose))
        room.later.lining._feed.look()
    assert room.later.line._state.text() == FEET_OUT
