"""The body that is followed stays the one that is judged, and what a body cannot do is not believed."""

import pytest
from attrs import evolve

from coach.pose.body import INDEX, Pose
from coach.pose.steady import GIVE_UP_S, SETTLE_S, SOMEBODY_ELSE, Steady, steady
from figure import PLAIN, draw, mirrored, nobody
from postures import ALL_FOURS, PLANK, STANDING

HERE, THERE = PLAIN, evolve(PLAIN, at=(560.0, 200.0), trunk_px=60.0)


def followed(poses: list[Pose]) -> list[Pose]:
    state, seen = Steady(), []
    for pose in poses:
        state, pose = steady(state, pose)  # noqa: PLW2901 - as far as it can be believed
        seen.append(pose)
    return seen


def shots(figure: object, drawing: object, from_s: float, to_s: float) -> list[Pose]:
    count = round((to_s - from_s) * 15)
    return [draw(figure, from_s + at / 15, drawing) for at in range(count)]  # type: ignore[arg-type]


def test_a_body_that_moves_as_bodies_do_is_believed() -> None:
    poses = shots(PLANK, HERE, 0, 1) + shots(ALL_FOURS, HERE, 1, 2)
    assert followed(poses) == poses


def test_somebody_else_who_is_taken_for_the_body_is_not_judged() -> None:
    seen = followed(shots(PLANK, HERE, 0, 1) + shots(STANDING, THERE, 1, 3))
    assert all(pose.landmarks for pose in seen[:15])
    assert all(pose.landmarks is None and pose.doubt == SOMEBODY_ELSE for pose in seen[15:])


def test_the_body_is_judged_again_as_soon_as_it_is_back() -> None:
    seen = followed(shots(PLANK, HERE, 0, 1) + shots(STANDING, THERE, 1, 2) + shots(PLANK, HERE, 2, 3))
    assert all(pose.landmarks for pose in seen[30:])


def test_a_body_elsewhere_in_the_same_posture_is_soon_taken_for_the_same() -> None:
    seen = followed(shots(PLANK, HERE, 0, 1) + shots(PLANK, THERE, 1, 4))
    first = next(pose.time_s for pose in seen[15:] if pose.landmarks)
    assert SETTLE_S - 0.1 < first - 1 < SETTLE_S + 0.1


def test_whoever_stays_long_enough_is_the_one_who_is_there() -> None:
    seen = followed(shots(PLANK, HERE, 0, 1) + shots(STANDING, THERE, 1, 7))
    first = next(pose.time_s for pose in seen[15:] if pose.landmarks)
    assert GIVE_UP_S - 0.1 < first - 1 < GIVE_UP_S + 0.1


def test_who_comes_into_an_empty_room_is_the_one_who_is_there() -> None:
    empty = [nobody(1 + at / 15) for at in range(20)]
    seen = followed(shots(PLANK, HERE, 0, 1) + empty + shots(STANDING, THERE, 2.4, 3))
    assert all(pose.landmarks for pose in seen[35:])


def test_an_empty_picture_stays_empty_and_is_no_doubt() -> None:
    seen = followed([*shots(PLANK, HERE, 0, 1), nobody(1.0)])
    assert seen[-1].landmarks is None
    assert not seen[-1].doubt


def test_left_and_right_that_change_places_at_once_are_put_back() -> None:
    front = draw(STANDING, 0.0, HERE)
    apart = _wide(front)
    swapped = evolve(_named_the_other_way(apart), time_s=0.07)
    seen = followed([apart, swapped])[1]
    assert [mark and mark[0] for mark in seen.landmarks or ()] == pytest.approx(
        [mark and mark[0] for mark in apart.landmarks or ()]
    )


def test_a_leg_that_suddenly_grows_is_not_believed_and_the_rest_is() -> None:
    poses = shots(PLANK, HERE, 0, 1)
    marks = list(poses[-1].landmarks or ())
    knee, ankle = marks[INDEX["right_knee"]], marks[INDEX["right_ankle"]]
    assert knee
    assert ankle
    marks[INDEX["right_ankle"]] = (ankle[0] + (ankle[0] - knee[0]), ankle[1], 0.0, 1.0)
    seen = followed([*poses[:-1], evolve(poses[-1], landmarks=tuple(marks))])[-1]
    assert seen.landmarks
    assert seen.landmarks[INDEX["right_ankle"]] is None
    assert seen.landmarks[INDEX["right_knee"]] == knee


def _wide(pose: Pose) -> Pose:
    """Facing the camera: every left joint to the right of its right one."""
    marks = list(pose.landmarks or ())
    for name, at in INDEX.items():
        mark = marks[at]
        if mark and name.startswith(("left", "right")):
            marks[at] = (mark[0] + (0.05 if name.startswith("left") else -0.05), *mark[1:3], 1.0)
    return evolve(pose, landmarks=tuple(marks))


def _named_the_other_way(pose: Pose) -> Pose:
    """The same picture with left called right."""
    turned = mirrored(pose)
    return evolve(turned, landmarks=tuple(mark and (1.0 - mark[0], *mark[1:]) for mark in turned.landmarks or ()))
