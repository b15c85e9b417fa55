"""What is painted, and that painting loses and keeps nothing."""

import sys

import numpy as np
from attrs import evolve
from PySide6.QtCore import QPointF, QRectF, QSize
from pytestqt.qtbot import QtBot

from coach import places
from coach.camera.frame import Frame
from coach.exercise.definition import Exercise
from coach.exercise.library import exercises, measures
from coach.exercise.now import Now
from coach.gui.paint.marks import Marks, limbs, marks
from coach.gui.widgets.live import LivePicture, image_of, shares_onto
from coach.gui.widgets.ring import Ring
from gui_room import PICTURE, recorded


def exercise(name: str) -> Exercise:
    known = measures(places.shipped("assets", "measures.toml"))
    return exercises(places.shipped("assets", "exercises"), known).good[name]


def test_ten_thousand_paints_drop_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 did; a paint loop died of it within seconds."""
    live, ring = LivePicture(), Ring()
    for widget in (live, ring):
        qtbot.addWidget(widget)
        widget.resize(64, 48)
    pose = next(recorded("plank_12s_right"))
    frame, drawn = Frame(0.0, PICTURE), Marks(((0.1, 0.1), (0.5, 0.2), (0.9, 0.1)), "off")
    live.show_sight(frame, pose, drawn)
    live.grab()
    before = sys.getrefcount(None)
    for number in range(10_000):
        live.show_sight(frame, pose, drawn)
        ring.show_count(str(number % 20), "of 20", 0.5)
        if number % 20 == 0:
            live.grab()
            ring.grab()
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_picture_is_shown_as_it_is_in_memory() -> None:
    picture = np.zeros((4, 6, 3), np.uint8)
    picture[1, 2] = (10, 20, 30)
    assert image_of(picture).pixelColor(2, 1).getRgb()[:3] == (30, 20, 10)


def test_mirrored_landmarks_move_with_the_picture() -> None:
    plain = shares_onto(QRectF(0, 0, 200, 100), QSize(100, 100), mirrored=False)
    mirror = shares_onto(QRectF(0, 0, 200, 100), QSize(100, 100), mirrored=True)
    assert plain.map(QPointF(0.25, 0.5)) == QPointF(75, 50)
    assert mirror.map(QPointF(0.25, 0.5)) == QPointF(125, 50)


def test_the_whole_picture_is_shown() -> None:
    onto = shares_onto(QRectF(0, 0, 300, 100), QSize(160, 90), mirrored=True)
    assert QRectF(0, 0, 300, 100).contains(onto.mapRect(QRectF(0, 0, 1, 1)))


def test_a_sagging_line_points_up() -> None:
    pose = next(pose for pose in recorded("plank_15s_hips_sag") if pose.time_s > 11.5)
    found = marks(exercise("front-plank"), Now("in_position", quality="off"), pose)
    assert found.quality == "off"
    assert found.way is not None
    assert found.way[1][1] < found.way[0][1]


def test_a_low_leg_points_up() -> None:
    pose = next(pose for pose in recorded("birddog_4_low_leg_third") if pose.time_s > 22.0)
    now = Now("in_position", quality="off", phase="reach", side="right")
    found = marks(exercise("bird-dog"), now, pose)
    assert found.way is not None
    assert found.way[1][1] < found.way[0][1]


def test_nothing_is_marked_out_of_position() -> None:
    pose = next(recorded("plank_12s_right"))
    assert marks(exercise("front-plank"), Now("waiting"), pose) == Marks()


def test_breathing_is_never_marked() -> None:
    pose = next(recorded("bridge_5reps"))
    assert marks(exercise("belly-breathing"), Now("in_position", quality="good"), pose) == Marks()


def test_what_is_not_seen_is_not_drawn() -> None:
    pose = next(recorded("plank_12s_right"))
    assert pose.landmarks is not None
    faint = tuple(mark and (*mark[:3], 0.2) for mark in pose.landmarks)
    assert limbs(evolve(pose, landmarks=faint)) == ()
    assert limbs(evolve(pose, landmarks=None)) == ()


def test_no_line_is_judged_in_what_is_guided() -> None:
    pose = next(recorded("plank_12s_right"))
    assert marks(exercise("front-plank"), Now("in_position"), pose).line
    assert marks(exercise("cat-camel"), Now("in_position", held_s=1.0), pose) == Marks()
