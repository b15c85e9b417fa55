"""Too fast: how long a way took is told from how fast the limb went between."""

from math import cos, pi

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from coach.exercise import tempo
from coach.exercise.definition import Exercise, Fault
from coach.exercise.events import FaultEnded
from figure import film
from judging import EXERCISES, Judged
from postures import BRIDGE, KNEES_UP

UP_S, TOP_S = 2.0, 1.5
FAST = (Fault("up", "Too fast up", cue="Slowly", way="out", least_s=1.0),
        Fault("down", "Too fast down", cue="Slowly", way="back", least_s=1.0),
        Fault("all", "Too fast", cue="Slowly", way="whole", least_s=4.0))  # fmt: skip
BRIDGES: Exercise = evolve(EXERCISES["glute-bridge"], faults=FAST)


def trail(up_s: float, down_s: float, fps: float = 15.0, peak: float = 1.0) -> tempo.Trail:
    """Half a second of rest, up, a second and a half there, down."""
    found: tempo.Trail = ()
    for frame in range(round((up_s + TOP_S + down_s + 0.6) * fps)):
        at_s = frame / fps - 0.5
        up, down = min(1.0, max(0.0, at_s / up_s)), min(1.0, max(0.0, (at_s - up_s - TOP_S) / down_s))
        gone = peak * (cos(pi * down) - cos(pi * up)) / 2
        found = tempo.followed(found, BRIDGES, at_s, gone, rests=gone < 0.35 and down == 0)
    return found


def told(up_s: float, down_s: float, **more: float) -> dict[str, float]:
    peak = more.get("peak", 1.0)
    events = tempo.told(BRIDGES, trail(up_s, down_s, **more), peak, 9.0)
    return {
        event.span.fault: event.span.end_s - event.span.start_s for event in events if isinstance(event, FaultEnded)
    }


@given(st.floats(0.3, 0.8), st.sampled_from([10.0, 15.0, 24.0, 30.0, 60.0]), st.floats(0.75, 1.3))
def test_a_way_is_as_long_as_it_took_at_any_frame_rate_and_however_far_it_went(
    way_s: float, fps: float, peak: float
) -> None:
    assert told(UP_S, way_s, fps=fps, peak=peak)["down"] == pytest.approx(way_s, rel=0.2)


def test_what_takes_its_time_is_not_too_fast() -> None:
    assert told(1.3, 1.3) == {}


def test_up_and_down_and_all_of_it_are_told_apart() -> None:
    assert set(told(0.6, 3.0)) == {"up"}
    assert set(told(3.0, 0.6)) == {"down"}
    assert set(told(1.2, 1.2)) == {"all"}


def test_what_nobody_saw_is_not_told() -> None:
    seen = trail(2.0, 0.6)
    gap = tuple(each for each in seen if not 3.5 < each[0] < 4.0)
    assert list(tempo.told(BRIDGES, gap, 1.0, 9.0)) == []


def test_a_limb_that_stays_leaves_no_long_trail() -> None:
    found: tempo.Trail = ()
    for frame in range(3000):
        found = tempo.followed(found, BRIDGES, frame / 15, 1.0, rests=False)
    assert len(found) <= 3


def test_no_trail_is_kept_where_no_tempo_is_asked_for() -> None:
    assert tempo.followed((), EXERCISES["bird-dog"], 0.0, 0.5, rests=False) == ()


@pytest.mark.parametrize(("down_s", "faults"), [(0.5, ["fast-down"]), (1.6, [])])
def test_a_bridge_that_drops_has_a_fault_and_one_that_is_lowered_has_none(down_s: float, faults: list[str]) -> None:
    judged = Judged(EXERCISES["glute-bridge"], film(
        (0.0, KNEES_UP), (1.0, KNEES_UP), (3.0, BRIDGE), (5.0, BRIDGE), (5.0 + down_s, KNEES_UP), (8.0, KNEES_UP)
    ))  # fmt: skip
    assert [span.fault for span in judged.faults] == faults
    assert len(judged.reps) == 1
    assert ("hurried" in judged.reps[0].reasons) == bool(faults)
