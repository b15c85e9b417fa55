"""Repetitions that change sides, and that have to be the whole movement."""

import pytest
from attrs import evolve

from coach.exercise.events import PhaseReached
from figure import Drawing, SideOn, film, hiding
from judging import EXERCISES, Judged
from postures import ALL_FOURS, BIRD_DOG_FAR, BIRD_DOG_NEAR, DONKEY_KICK, LEG_ONLY


def reaching(*figures: SideOn, hold_s: float = 3.0) -> list[tuple[float, SideOn]]:
    keys: list[tuple[float, SideOn]] = [(0.0, ALL_FOURS), (2.0, ALL_FOURS)]
    for figure in figures:
        now_s = keys[-1][0]
        keys += [
            (now_s + 1, figure),
            (now_s + 1 + hold_s, figure),
            (now_s + 2 + hold_s, ALL_FOURS),
            (now_s + 3.5 + hold_s, ALL_FOURS),
        ]
    return keys


@pytest.mark.parametrize("fps", [10, 60])
@pytest.mark.parametrize(("turned", "near", "far"), [(False, "right", "left"), (True, "left", "right")])
def test_the_bird_dog_names_the_leg_that_reaches(near: str, far: str, fps: float, *, turned: bool) -> None:
    poses = film(
        *reaching(BIRD_DOG_NEAR, BIRD_DOG_FAR, BIRD_DOG_NEAR, BIRD_DOG_FAR), fps=fps, drawing=Drawing(mirrored=turned)
    )
    judged = Judged("bird-dog", poses)
    assert [(rep.side, rep.full) for rep in judged.reps] == [(near, True), (far, True)] * 2
    assert [event.side for event in judged.of(PhaseReached)] == [near, far] * 2
    assert judged.faults == []
    assert all(3.0 <= rep.held_s <= 4.3 for rep in judged.reps)


@pytest.mark.parametrize("figure", [DONKEY_KICK, LEG_ONLY], ids=["donkey kick", "both hands down"])
def test_a_kick_with_the_hands_down_is_no_bird_dog(figure: SideOn) -> None:
    judged = Judged("bird-dog", film(*reaching(figure, figure, figure)))
    assert (judged.reps, judged.faults) == ([], [])


def test_with_the_hand_put_down_before_the_leg_is_out_nothing_is_reached() -> None:
    half = evolve(BIRD_DOG_NEAR, thigh=243, shank=230)
    down = evolve(half, far=LEG_ONLY.far)
    keys = [(0.0, ALL_FOURS), (2.0, ALL_FOURS), (3.0, half), (5.5, half), (6.0, down), (6.5, LEG_ONLY), (8.0, LEG_ONLY)]
    judged = Judged("bird-dog", film(*keys, (9.0, ALL_FOURS), (10.0, ALL_FOURS)))
    assert judged.of(PhaseReached) == []
    assert not any(rep.full for rep in judged.reps)


def test_while_one_leg_reaches_the_other_one_only_supports() -> None:
    """The weight goes back over it and opens its hip; that is no movement of its own."""
    bird_dog = EXERCISES["bird-dog"]
    down, reach = bird_dog.phases
    without_must = evolve(bird_dog, phases=(down, evolve(reach, must=())))
    leaning = evolve(BIRD_DOG_NEAR, far={**BIRD_DOG_NEAR.far, "thigh": -120.0})
    reps = Judged(without_must, film(*reaching(leaning, leaning))).reps
    assert [rep.side for rep in reps] == ["right", "right"]


def test_an_arm_alone_is_no_bird_dog() -> None:
    arm = evolve(ALL_FOURS, far={"upper_arm": 5.0, "forearm": 5.0})
    assert Judged("bird-dog", film(*reaching(arm, arm))).reps == []


def test_a_half_reached_leg_is_a_partial_one() -> None:
    half = ALL_FOURS.towards(BIRD_DOG_NEAR, 0.62)
    half = evolve(half, far={**half.far, "upper_arm": 5.0, "forearm": 5.0}, shank=250, thigh=250)
    reps = Judged("bird-dog", film(*reaching(half))).reps
    assert [rep.full for rep in reps] in ([False], [])
    assert not any(rep.full for rep in reps)


def test_a_far_leg_hidden_while_it_rests_counts_all_the_same() -> None:
    """Back beside the near leg it goes out of sight; out behind it is seen."""
    poses = film(*reaching(BIRD_DOG_FAR, BIRD_DOG_NEAR, BIRD_DOG_FAR))
    for from_s, to_s in ((0.0, 2.5), (6.5, 15.5), (19.5, 99.0)):
        poses = hiding(hiding(poses, "left_knee", from_s, to_s), "left_ankle", from_s, to_s)
    reps = Judged("bird-dog", poses).reps
    assert [(rep.side, rep.full) for rep in reps] == [("left", True), ("right", True), ("left", True)]


def test_a_near_leg_hidden_on_its_way_is_not_counted_as_back() -> None:
    """For less than half a second; after that it is taken to have come back."""
    poses = hiding(film(*reaching(BIRD_DOG_NEAR, hold_s=4)), "right_knee", 4.0, 4.3)
    assert len(Judged("bird-dog", poses).reps) == 1


def test_a_mistake_goes_on_while_the_leg_that_makes_it_is_hidden_for_a_moment() -> None:
    high = evolve(BIRD_DOG_NEAR, thigh=148, shank=150)
    poses = film(*reaching(high, hold_s=4))
    for from_s in (4.5, 5.3):
        poses = hiding(poses, "right_knee", from_s, from_s + 0.1)
    (fault,) = Judged("bird-dog", poses).faults
    assert fault.fault == "leg-high"
    assert fault.end_s - fault.start_s > 3.5


HALF = evolve(
    ALL_FOURS.towards(BIRD_DOG_NEAR, 0.5),
    thigh=225,
    shank=180,
    far={"thigh": -90.0, "upper_arm": -45.0, "forearm": -45.0},
)


def test_half_of_it_with_leg_and_arm_is_half_a_repetition_without_a_fault() -> None:
    judged = Judged("bird-dog", film(*reaching(HALF, BIRD_DOG_NEAR)))
    assert [rep.full for rep in judged.reps] == [False, True]
    assert judged.faults == []


def test_half_of_the_leg_is_half_a_repetition() -> None:
    judged = Judged("bird-dog-leg", film(*reaching(evolve(HALF, far=LEG_ONLY.far), LEG_ONLY)))
    assert [rep.full for rep in judged.reps] == [False, True]
    assert judged.faults == []


def test_an_arm_that_hangs_is_a_fault_of_a_whole_repetition() -> None:
    low = evolve(BIRD_DOG_NEAR, far={**BIRD_DOG_NEAR.far, "upper_arm": -60.0, "forearm": -60.0})
    judged = Judged("bird-dog", film(*reaching(BIRD_DOG_NEAR, low), drawing=Drawing(far_seen=0.9)))
    assert [rep.full for rep in judged.reps] == [True, True]
    assert [fault.fault for fault in judged.faults] == ["arm-low"]


def test_of_a_far_arm_that_is_half_hidden_only_what_is_far_too_low_is_told() -> None:
    for upper_arm, faults in ((-30.0, []), (-75.0, ["arm-low"])):
        low = evolve(BIRD_DOG_NEAR, far={**BIRD_DOG_NEAR.far, "upper_arm": upper_arm, "forearm": upper_arm})
        judged = Judged("bird-dog", film(*reaching(low), drawing=Drawing(far_seen=0.6)))
        assert [fault.fault for fault in judged.faults] == faults


def test_a_hand_put_down_elsewhere_has_not_left_its_new_place() -> None:
    further = {"thigh": -90.0, "shank": 180.0, "foot": 180.0, "upper_arm": -70.0, "forearm": -70.0}
    rest, leg = evolve(ALL_FOURS, far=further), evolve(LEG_ONLY, far=further)
    keys = [(0.0, ALL_FOURS), (3.0, ALL_FOURS), (3.5, rest), (8.0, rest), (9.0, leg), (12.0, leg), (13.0, rest)]
    assert [rep.full for rep in Judged("bird-dog-leg", film(*keys, (14.5, rest))).reps] == [True]
    assert Judged("bird-dog", film(*keys, (14.5, rest))).reps == []
