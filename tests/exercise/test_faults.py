import pytest
from attrs import evolve

from coach.exercise import faults
from coach.exercise.definition import Condition, Fault
from coach.exercise.events import FaultEnded, FaultSeen, FaultSpan
from coach.exercise.faults import Suspicions
from figure import Drawing, Figure, SideOn, film, hiding
from judging import Judged
from postures import ALL_FOURS, BIRD_DOG_NEAR, BRIDGE, FACE_DOWN, KNEES_UP, PLANK

SAG = Fault("sag", "Hips sag", (Condition("line", below=-15, clears_at=-8),), "Lift", after_s=1.0)
HIGH = Fault("high", "Hips high", (Condition("line", above=15, clears_at=8),), "Lower", after_s=1.0)


def watched(fault: Fault, values: list[float | None], fps: float = 10, phase: str | None = None) -> list[object]:
    """The events of a line that reads these values, one a frame."""
    suspicions: Suspicions = {}
    events: list[object] = []
    for number, value in enumerate(values):
        suspicions, more = faults.watch((fault,), suspicions, {"line": value, "other": value}, number / fps, phase)
        events += more
    return [*events, *faults.end_all(suspicions, len(values) / fps)]


def spans(events: list[object]) -> list[FaultSpan]:
    return [event.span for event in events if isinstance(event, FaultEnded)]


@pytest.mark.parametrize("seconds", [0.1, 0.5, 0.9])
def test_a_passing_wobble_is_no_fault(seconds: float) -> None:
    assert watched(SAG, [0] * 10 + [-25] * int(seconds * 10) + [0] * 10) == []


def test_one_that_lasts_is_seen_once_when_it_has_lasted() -> None:
    events = watched(SAG, [0.0] * 10 + [-25.0] * 30 + [0.0] * 10)
    assert [type(event) for event in events] == [FaultSeen, FaultEnded]
    assert events[0] == FaultSeen(2.0, "sag")


def test_its_span_runs_from_the_slight_limit_to_where_it_clears_with_its_worst_value() -> None:
    down, up = [-1.0 * step for step in range(0, 26, 2)], [-25.0 + 2 * step for step in range(13)]
    events = watched(SAG, [0.0] * 10 + down + [-25.0] * 10 + [-26.44] + up + [0.0] * 5)
    first, last = 10 + down.index(-10.0), 10 + len(down) + 11 + up.index(-7.0)
    assert spans(events) == [FaultSpan("sag", first / 10, last / 10, -26.4)]


def test_above_is_the_same_upside_down() -> None:
    low = watched(SAG, [0.0] * 5 + [-10.0] * 5 + [-30.0] * 15 + [-10.0] * 5 + [0.0])
    high = watched(HIGH, [0.0] * 5 + [10.0] * 5 + [30.0] * 15 + [10.0] * 5 + [0.0])
    assert spans(high) == [evolve(span, fault="high", worst=-span.worst) for span in spans(low)]


def test_slight_alone_is_no_fault_however_long() -> None:
    assert watched(SAG, [-14.9] * 100) == []


def test_wobbling_across_the_limit_begins_its_second_anew() -> None:
    assert watched(SAG, ([-16.0] * 8 + [-14.0] * 2) * 5) == []


@pytest.mark.parametrize("slip", [0.0, -12.0])
def test_a_single_frame_that_slips_neither_begins_it_anew_nor_ends_it(slip: float) -> None:
    (span,) = spans(watched(SAG, ([-20.0] * 4 + [slip]) * 6 + [0.0] * 5))
    assert (span.start_s, span.end_s) == (0.0, 3.0 if slip else 2.9)


def test_once_seen_it_goes_on_until_it_clears() -> None:
    events = watched(SAG, [-20.0] * 12 + [-12.0] * 20 + [-20.0] * 5 + [0.0])
    assert len(spans(events)) == 1
    assert spans(events)[0].end_s == 3.7


def test_without_a_clearing_value_it_clears_at_its_limit() -> None:
    plain = evolve(SAG, when=(Condition("line", below=-15),))
    assert spans(watched(plain, [-20.0] * 12 + [-14.0] * 5))[0].end_s == 1.2


@pytest.mark.parametrize("hidden", [[None] * 3, [None] * 30])
def test_what_is_not_seen_neither_begins_nor_feeds_nor_ends_it(hidden: list[None]) -> None:
    assert watched(SAG, hidden) == []
    begun = watched(SAG, [-20.0] * 12 + hidden + [-20.0] * 3 + [0.0])
    assert [(span.start_s, span.end_s) for span in spans(begun)] == [(0.0, (15 + len(hidden)) / 10)]
    assert watched(SAG, [0.0, *hidden, 0.0]) == []


def test_of_two_conditions_both_have_to_hold() -> None:
    both = evolve(SAG, when=(Condition("line", below=-15), Condition("other", above=-30)))
    assert len(spans(watched(both, [-20.0] * 15))) == 1
    assert spans(watched(both, [-40.0] * 15)) == []


def test_it_belongs_to_its_phase() -> None:
    up = evolve(SAG, in_phase="up")
    assert spans(watched(up, [-20.0] * 15, phase="down")) == []
    assert len(spans(watched(up, [-20.0] * 15, phase="up"))) == 1


def test_leaving_its_phase_ends_it() -> None:
    up = evolve(SAG, in_phase="up")
    suspicions, _ = faults.watch((up,), {}, {"line": -20.0}, 0.0, "up")
    suspicions, seen = faults.watch((up,), suspicions, {"line": -20.0}, 1.0, "up")
    suspicions, ended = faults.watch((up,), suspicions, {"line": -20.0}, 1.5, None)
    assert seen == (FaultSeen(1.0, "sag"),)
    assert ended == (FaultEnded(FaultSpan("sag", 0.0, 1.5, -20.0)),)
    assert suspicions == {}


def test_a_phase_that_is_only_known_later_began_when_it_was_reached() -> None:
    up = evolve(SAG, in_phase="up")
    suspicions, _ = faults.watch((up, SAG), {}, {"line": -20.0}, 0.6, "up", since_s=0.2)
    assert (suspicions["sag"].since_s) == 0.6, "what belongs to no phase begins when it is seen"
    suspicions, _ = faults.watch((up,), {}, {"line": -20.0}, 0.6, "up", since_s=0.2)
    assert suspicions["sag"].since_s == 0.2


def bent(degrees: float) -> SideOn:
    return evolve(PLANK, trunk=12 - degrees / 2, thigh=192 + degrees / 2, shank=192 + degrees / 2)


ELBOWS = evolve(PLANK, upper_arm=-55)
HEAD = evolve(PLANK, head=-30)
KNEES = evolve(PLANK, trunk=12, thigh=180, shank=213)


def held(middle: Figure, seconds: float = 4.0) -> list[tuple[float, Figure]]:
    return [
        (0.0, PLANK),
        (3.0, PLANK),
        (3.4, middle),
        (3.4 + seconds, middle),
        (3.8 + seconds, PLANK),
        (7 + seconds, PLANK),
    ]


@pytest.mark.parametrize(
    ("middle", "found"),
    [
        (PLANK, []), (bent(8), []), (bent(-8), []), (bent(22), ["hips-high"]),
        (bent(-22), ["hips-sag"]), (ELBOWS, ["elbows-off"]), (HEAD, ["head-drop"]), (KNEES, ["knees-bent"]),
    ],
)  # fmt: skip
def test_a_plank_has_the_fault_that_was_drawn_and_no_other(middle: SideOn, found: list[str]) -> None:
    judged = Judged("front-plank", film(*held(middle)))
    assert [span.fault for span in judged.faults] == found
    assert len(judged.holds) == 1
    for span in judged.faults:
        assert (span.start_s, span.end_s) == pytest.approx((3.2, 7.6), abs=0.25)


@pytest.mark.parametrize("off", [13, -11])
def test_slightly_off_all_the_while_is_no_fault(off: float) -> None:
    assert Judged("front-plank", film((0, bent(off)), (8, bent(off)))).faults == []


def test_a_line_that_slowly_sinks_from_its_best_fades() -> None:
    judged = Judged("front-plank", film((0, PLANK), (4, PLANK), (8, bent(-11)), (13, bent(-11))))
    assert [span.fault for span in judged.faults] == ["fading"]
    assert judged.holds[0].good_s == pytest.approx(13, abs=0.3), "it is named, and the clock goes on"


def test_hips_that_come_up_into_a_good_line_do_not_fade() -> None:
    assert Judged("front-plank", film((0, PLANK), (4, PLANK), (8, bent(13)), (13, bent(13)))).faults == []


@pytest.mark.parametrize("middle", [bent(22), bent(-22), ELBOWS, HEAD, KNEES])
def test_a_plank_that_wobbles_has_none(middle: SideOn) -> None:
    assert Judged("front-plank", film(*held(middle, seconds=0.2))).faults == []


def test_the_worst_value_is_that_of_the_measure() -> None:
    assert Judged("front-plank", film(*held(bent(-24)))).faults[0].worst == pytest.approx(-24, abs=0.2)


@pytest.mark.parametrize("joint", ["ankle", "hip", "shoulder"])
def test_a_hidden_joint_is_never_a_fault(joint: str) -> None:
    poses = hiding(film(*held(bent(-22))), joint, 3.0, 8.0)
    assert Judged("front-plank", poses).faults == []


def test_a_hidden_ear_hides_only_the_head() -> None:
    poses = hiding(film(*held(evolve(HEAD, upper_arm=-55))), "ear", 3.0, 8.0)
    judged = Judged("front-plank", poses)
    assert [span.fault for span in judged.faults] == ["elbows-off"]
    assert judged.holds[0].total_s == pytest.approx(11, abs=0.2)


def test_a_fault_under_way_ends_when_the_body_is_lost_from_sight() -> None:
    keys = [(0.0, PLANK), (3.0, PLANK), (3.3, bent(-25)), (6.0, bent(-25)), (6.1, None), (9.0, PLANK), (11.0, PLANK)]
    judged = Judged("front-plank", film(*keys))
    assert [(span.fault, span.end_s) for span in judged.faults] == [("hips-sag", pytest.approx(6.1, abs=0.1))]


def test_a_fault_under_way_ends_with_the_position() -> None:
    judged = Judged(
        "front-plank", film((0, PLANK), (3, PLANK), (3.3, bent(-25)), (6, bent(-25)), (6.4, FACE_DOWN), (16, FACE_DOWN))
    )
    assert [span.fault for span in judged.faults] == ["hips-sag"]
    assert judged.faults[0].end_s == pytest.approx(6.5, abs=0.3)


def lift(top: Figure, rest: Figure) -> list[tuple[float, Figure]]:
    return [(0.0, rest), (2.0, rest), (3.0, top), (6.0, top), (7.0, rest), (9.0, rest)]


@pytest.mark.parametrize(
    ("top", "found"),
    [
        (BRIDGE, []), (evolve(BRIDGE, trunk=217, thigh=13), ["over-arch"]), (evolve(BRIDGE, shank=-27), ["feet-far"]),
        (evolve(BRIDGE, shank=-115), ["feet-near"]),
    ],
)  # fmt: skip
def test_a_bridge_has_the_fault_that_was_drawn_and_no_other(top: SideOn, found: list[str]) -> None:
    judged = Judged("glute-bridge", film(*lift(top, KNEES_UP)))
    assert [span.fault for span in judged.faults] == found
    assert [rep.full for rep in judged.reps] == [True]


ARM = {**BIRD_DOG_NEAR.far}


@pytest.mark.parametrize(
    ("top", "found"),
    [
        (BIRD_DOG_NEAR, []), (evolve(BIRD_DOG_NEAR, thigh=208, shank=208), ["leg-low"]),
        (evolve(BIRD_DOG_NEAR, thigh=150, shank=150), ["leg-high"]),
        (evolve(BIRD_DOG_NEAR, far={**ARM, "upper_arm": -38.0, "forearm": -38.0}), ["arm-low"]),
    ],
)  # fmt: skip
def test_a_bird_dog_has_the_fault_that_was_drawn_and_no_other(top: SideOn, found: list[str]) -> None:
    judged = Judged("bird-dog", film(*lift(top, ALL_FOURS), drawing=Drawing(far_seen=0.9)))
    assert [span.fault for span in judged.faults] == found
    assert [rep.full for rep in judged.reps] == [True]
