import zlib
from pathlib import Path

import pytest
from attrs import evolve

from a_session import FIRST, ROUTINE, STARTED, ZERO_S, began, ended
from coach.log.database import open_log
from coach.log.traces import JOINTS, is_due, packed, trace_of, unpacked
from coach.log.writing import Record
from coach.measure.measures import read
from coach.pose.body import INDEX, Pose
from coach.pose.trace import read_trace
from coach.problems import CoachProblem
from judging import MEASURES

RECORDED = Path(__file__).parents[1] / "recorded"


def thinned(clip: str) -> tuple[Pose, ...]:
    """As a set keeps it: ten times a second."""
    kept: list[Pose] = []
    for pose in read_trace(RECORDED / f"{clip}.poses.jsonl"):
        if is_due(kept[-1].time_s if kept else None, pose.time_s):
            kept.append(pose)
    return tuple(kept)


def test_joints_are_where_they_were_to_half_a_thousandth_of_the_picture() -> None:
    poses = thinned("bridge_5reps")
    for before, after in zip(poses, unpacked(packed(poses)), strict=True):
        assert after.time_s == pytest.approx(before.time_s, abs=0.002 * len(poses) / 100)
        assert (after.width, after.height) == (before.width, before.height)
        for name in JOINTS:
            was = before.landmarks[INDEX[name]] if before.landmarks else None
            now = after.landmarks[INDEX[name]] if after.landmarks else None
            assert (was is None) == (now is None)
            if was and now:
                assert now[:2] == pytest.approx(was[:2], abs=0.00051)
                assert (now[3] >= 0.5, now[3] >= 0.3) == (was[3] >= 0.5, was[3] >= 0.3), "seen is still seen"


def test_measures_read_the_same_within_a_degree() -> None:
    poses = thinned("plank_15s_hips_sag")
    for before, after in zip(poses, unpacked(packed(poses)), strict=True):
        was, now = (read(MEASURES, pose, "right", {}) for pose in (before, after))
        line, kept = was["line"], now["line"]
        assert (line is None) == (kept is None)
        if line is not None:
            assert kept == pytest.approx(line, abs=1.0)


def test_who_has_left_is_not_there() -> None:
    poses = thinned("leaves_the_picture")
    gone = [pose.landmarks is None for pose in poses]
    assert [pose.landmarks is None for pose in unpacked(packed(poses))] == gone
    assert any(gone)
    assert not all(gone)


def test_a_minute_takes_less_than_ten_kilobytes() -> None:
    poses = thinned("birddog_4_low_leg_third")
    assert len(packed(poses)) / (poses[-1].time_s - poses[0].time_s) * 60 < 10_000


def test_a_joint_far_outside_or_not_a_number_is_unknown() -> None:
    pose = thinned("bridge_5reps")[0]
    marks = list(pose.landmarks or ())
    marks[INDEX["left_hip"]] = (400.0, 0.5, 0.0, 1.0)
    marks[INDEX["right_hip"]] = (float("nan"), 0.5, 0.0, 1.0)
    (kept,) = unpacked(packed([evolve(pose, landmarks=tuple(marks))]))
    assert kept.landmarks
    assert (kept.landmarks[INDEX["left_hip"]], kept.landmarks[INDEX["right_hip"]]) == (None, None)


def test_whatever_is_damaged_is_told() -> None:
    whole = packed(thinned("bridge_5reps")[:20])
    for at in range(0, len(whole), 3):
        for damaged in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]):
            with pytest.raises(CoachProblem):
                unpacked(damaged)
    with pytest.raises(CoachProblem):
        unpacked(b"\x01" + zlib.compress(b"\0" * 50_000_000))


def test_a_set_is_kept_with_its_movement(tmp_path: Path) -> None:
    poses = [evolve(pose, time_s=pose.time_s + ZERO_S) for pose in thinned("bridge_5reps")]
    with open_log(tmp_path / "log.sqlite3") as db:
        record = Record(db, ROUTINE, STARTED, time_s=ZERO_S)
        record.write(began(FIRST, 0))
        record.write(ended(FIRST, 60))
        record.trace(poses)
        (set_id,) = db.execute("SELECT id FROM sets").fetchone()
        kept = trace_of(db, set_id)
        assert len(kept) == len(poses)
        assert kept[0].time_s == pytest.approx(poses[0].time_s - ZERO_S, abs=0.001)
        assert trace_of(db, set_id + 1) == ()
