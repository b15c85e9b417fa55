"""The judgement is the same in a mirror, from nearer or further, and at any frame rate a camera has."""

from bisect import bisect
from functools import cache
from statistics import median, quantiles

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coach.exercise.events import PhaseReached
from coach.places import shipped
from figure import Drawing
from judging import EXERCISES, Judged
from shown import demo, performed

WATCHED = [each.id for each in EXERCISES.values() if each.trust == "scored"]


def _judged(name: str, fps: float, drawing: Drawing) -> Judged:
    keys = demo(shipped("assets", "exercises", f"{name}.toml"))
    return Judged(name, performed(keys, drawing=drawing, fps=fps))


@cache
def _plain(name: str) -> Judged:
    return _judged(name, 15.0, Drawing(far_seen=0.7))


def phases(judged: Judged) -> list[str]:
    return [event.phase for event in judged.of(PhaseReached)]


def angles_off(judged: Judged, plain: Judged) -> list[float]:
    """By how many degrees each angle of one differs from that of the other at the same moment."""
    seen_s = [(one.sight.last_s or 0.0) for one in judged.judges[:-1]]
    off = []
    for each in plain.judges[1:-1]:
        at = min(bisect(seen_s, each.sight.last_s or 0.0), len(seen_s) - 1)
        one, other = each.now.readings, judged.judges[at].now.readings
        pairs = [(one.get(name), other.get(name)) for name in each.angles]
        off += [abs(a - b) for a, b in pairs if a is not None and b is not None]
    return off


@pytest.mark.parametrize("name", WATCHED)
@example(fps=10.0, trunk_px=100.0, mirrored=True)
@example(fps=60.0, trunk_px=55.0, mirrored=False)
@settings(max_examples=1, deadline=None)
@given(fps=st.floats(10, 60), trunk_px=st.floats(55, 100), mirrored=st.booleans())
def test_a_demonstration_is_judged_the_same(name: str, fps: float, trunk_px: float, *, mirrored: bool) -> None:
    judged = _judged(name, fps, Drawing(far_seen=0.7, trunk_px=trunk_px, mirrored=mirrored))
    plain = _plain(name)
    assert phases(judged) == phases(plain)
    assert [rep.full for rep in judged.reps] == [rep.full for rep in plain.reps]
    assert [span.fault for span in judged.faults] == [span.fault for span in plain.faults]
    off = angles_off(judged, plain)
    assert median(off) < 0.5, "standing still"
    assert quantiles(off, n=20)[-1] < 10.0, "a moving limb is read up to a picture later"
    for one, other in zip(judged.holds, plain.holds, strict=True):
        assert one.start_s == pytest.approx(other.start_s, abs=0.2)
        assert one.end_s == pytest.approx(other.end_s, abs=0.2)
    for rep, other_rep in zip(judged.reps, plain.reps, strict=True):
        assert rep.start_s == pytest.approx(other_rep.start_s, abs=0.25)
        assert rep.end_s == pytest.approx(other_rep.end_s, abs=0.25)
