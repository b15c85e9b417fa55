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
    keys = [(0.0, ALL_FOURS), (2.0, ALL_FOURS), (3.0, half), (5.5, half), (6.0, LEG_ONLY), (7.5, LEG_ONLY)]
    judged = Judged("bird-dog", film(*keys, (8.5, ALL_FOURS), (9.5, ALL_FOURS)))
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
