import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from coach.measure.measures import JOINTS, Bound, Measure, low_side, point, points_for_drift, read
from coach.pose.body import INDEX, NAMES, Landmark, Pose
from figure import Drawing, OnSide, SideOn, draw, mirrored, nobody, turned_clockwise
from judging import MEASURES
from postures import ALL_FOURS, BIRD_DOG_NEAR, PLANK, POSTURES, SIDE_PLANK

direction = st.floats(0, 360)


def no_leg_is_folded_flat(body: SideOn) -> bool:
    """Then the ankle would lie on the hip, and from one to the other there is no direction."""
    return abs((body.thigh - body.shank) % 360 - 180) > 1


bodies = st.builds(SideOn, direction, direction, direction, direction, direction, direction).filter(
    no_leg_is_folded_flat
)
PROPER = {
    "knee",
    "hip",
    "elbow",
    "line",
    "trunk",
    "thigh",
    "shank",
    "leg",
    "upper_arm_lean",
    "clearance",
    "arm",
    "turned",
}


def with_mark(pose: Pose, name: str, mark: Landmark) -> Pose:
    marks = list(pose.landmarks or ())
    marks[INDEX[name]] = mark
    return evolve(pose, landmarks=tuple(marks))


def with_landmark(pose: Pose, name: str, visibility: float | None) -> Pose:
    marks = list(pose.landmarks or ())
    mark = marks[INDEX[name]]
    marks[INDEX[name]] = None if visibility is None or mark is None else (*mark[:3], visibility)
    return evolve(pose, landmarks=tuple(marks))


@pytest.mark.parametrize(
    ("measure", "posture", "value"),
    [
        ("line", "plank", 0), ("hip", "standing", 180), ("hip", "sitting", 90), ("knee", "sitting", 90),
        ("knee", "plank", 180), ("trunk", "standing", 90), ("trunk", "plank", 12), ("trunk", "face down", 0),
        ("thigh", "all fours", -90), ("thigh", "knees up", 52), ("shank", "knees up", -60), ("leg", "plank", -12),
        ("elbow", "plank", 90), ("elbow", "high plank", 175), ("upper_arm_lean", "plank", 0), ("arm", "standing", 0),
        ("line_to_knee", "bridge", 0), ("line_to_knee", "knees up", -52), ("face", "on back", 90),
        ("face", "face down", -90), ("face", "standing", 0), ("other_arm_as_seen", "bird dog near", 175),
        ("side_line", "side plank", 0), ("side_line", "side propped", -40), ("side_trunk", "side plank", 20),
        ("low_arm_lean", "side plank", 0), ("low_elbow_height", "side plank", 0.02),
        ("shoulder_width", "side plank", 0.6),
        ("turned", "plank", 0.036),
    ],
)  # fmt: skip
@pytest.mark.parametrize("turned", [False, True], ids=["facing right", "facing left"])
def test_a_shipped_measure_reads_what_was_drawn(measure: str, posture: str, value: float, *, turned: bool) -> None:
    pose = draw(POSTURES[posture], drawing=Drawing(mirrored=turned))
    side = "middle" if measure.startswith("side_") else "left" if turned else "right"
    assert read(MEASURES, pose, side, {})[measure] == pytest.approx(value, abs=0.01)


@pytest.mark.parametrize(("hips", "value"), [(12, 24), (-12, -24)], ids=["piked", "sagging"])
def test_the_line_is_positive_when_piked_and_negative_when_sagging(hips: float, value: float) -> None:
    body = evolve(PLANK, trunk=12 - hips, thigh=192 + hips, shank=192 + hips)
    assert read(MEASURES, draw(body), "right", {})["line"] == pytest.approx(value, abs=0.01)


@given(bodies, st.floats(0.3, 3), st.tuples(st.floats(-200, 200), st.floats(-200, 200)))
def test_readings_stay_when_the_body_is_mirrored_scaled_or_moved(
    body: SideOn, scale: float, move: tuple[float, float]
) -> None:
    plain = read(MEASURES, draw(body), "right", {})
    size = (4 * 640, 4 * 480)  # so large that nothing comes to lie beside the picture
    where = Drawing(at=(size[0] / 2 + move[0], size[1] / 2 + move[1]), trunk_px=85 * scale, size=size)
    changed = read(MEASURES, draw(body, drawing=where), "right", {})
    flipped = read(MEASURES, mirrored(draw(body)), "left", {})
    for name in PROPER:
        assert abs(changed[name]) == pytest.approx(abs(plain[name]), abs=0.01)
        assert abs(flipped[name]) == pytest.approx(abs(plain[name]), abs=0.01)


@given(bodies, st.sampled_from([(640, 480), (1920, 1080), (480, 854)]))
def test_an_angle_is_one_of_pixels_whatever_the_shape_of_the_picture(body: SideOn, size: tuple[int, int]) -> None:
    plain = read(MEASURES, draw(body), "right", {})
    other = read(MEASURES, draw(body, drawing=Drawing(size=size)), "right", {})
    assert other["hip"] == pytest.approx(plain["hip"], abs=0.01)
    assert other["trunk"] == pytest.approx(plain["trunk"], abs=0.01)


def test_nobody_gives_no_reading_at_all() -> None:
    assert set(read(MEASURES, nobody(), "left", {}).values()) == {None}


@pytest.mark.parametrize("visibility", [0.0, 0.49, None])
def test_a_hidden_joint_takes_only_its_own_measures_away(visibility: float | None) -> None:
    found = read(MEASURES, with_landmark(draw(PLANK), "right_ankle", visibility), "right", {})
    assert (found["line"], found["knee"], found["leg"]) == (None, None, None)
    assert found["hip"] == pytest.approx(180, abs=0.01)


@given(st.sets(st.sampled_from(NAMES)), st.sampled_from(["left", "right", "middle"]))
def test_what_needs_a_hidden_joint_is_none_and_the_rest_is_not(hidden: set[str], bound: str) -> None:
    pose = draw(PLANK, drawing=Drawing(far_seen=0.95))
    seen = read(MEASURES, pose, bound, {})
    for name in hidden:
        pose = with_landmark(pose, name, 0.1)
    for name, value in read(MEASURES, pose, bound, {}).items():
        points = [point(pose, each, bound) for each in MEASURES[name].points]
        assert value == (pytest.approx(seen[name]) if value is not None else None)
        assert None not in points or value is None


def test_a_limb_of_the_far_side_is_read_at_a_lower_visibility() -> None:
    half = Drawing(far_seen=0.4)
    assert read(MEASURES, draw(BIRD_DOG_NEAR, drawing=half), "right", {})["other_arm"] is not None
    assert read(MEASURES, draw(BIRD_DOG_NEAR, drawing=half), "left", {})["hip"] is None
    assert read(MEASURES, draw(BIRD_DOG_NEAR, drawing=Drawing(far_seen=0.2)), "right", {})["other_arm"] is None


def test_other_is_the_opposite_side() -> None:
    pose = draw(ALL_FOURS)
    assert point(pose, "other.knee", "left") == point(pose, "right.knee", "left") == point(pose, "knee", "right")
    assert point(pose, "nose", "left") == point(pose, "nose", "right")


def test_middle_is_half_way_and_needs_both() -> None:
    pose = draw(SIDE_PLANK)
    left, right = point(pose, "left.hip", "middle"), point(pose, "right.hip", "middle")
    assert left
    assert right
    assert point(pose, "middle.hip", "left") == ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
    assert point(with_landmark(pose, "left_hip", 0.2), "middle.hip", "left") is None


@pytest.mark.parametrize(("turned", "side"), [(False, "left"), (True, "right")])
def test_the_supporting_side_is_the_lower_one(side: str, *, turned: bool) -> None:
    pose = draw(OnSide(), drawing=Drawing(mirrored=turned))
    assert low_side(pose) == side
    assert low_side(with_landmark(pose, "left_shoulder", 0.3)) is None


def test_a_chain_is_straight_less_by_every_bend_in_it() -> None:
    leg = Measure("chain", ("shoulder", "hip", "knee", "ankle"))
    body = evolve(ALL_FOURS, trunk=0)
    for thigh, shank, straight in ((180, 180, 180), (-90, 180, 0), (225, 180, 90), (150, 150, 150)):
        pose = draw(evolve(body, thigh=thigh, shank=shank))
        assert read({"leg": leg}, pose, "right", {})["leg"] == pytest.approx(straight, abs=0.5)


def test_a_joint_that_is_half_hidden_has_the_benefit_of_the_doubt() -> None:
    arm = {"arm": Measure("angle", ("hip", "shoulder", "other.wrist"), doubt=60)}
    plain = read({"arm": Measure("angle", ("hip", "shoulder", "other.wrist"))}, draw(ALL_FOURS), "right", {})["arm"]
    assert plain is not None
    for seen in (1.0, 0.6):
        pose = with_landmark(draw(ALL_FOURS), "left_wrist", seen)
        for name in ("right_hip", "right_shoulder"):
            pose = with_landmark(pose, name, 1.0)
        assert read(arm, pose, "right", {})["arm"] == pytest.approx(plain + 60 * (1 - seen))


def test_of_an_arm_that_looks_much_too_short_no_angle_is_told() -> None:
    """It points at the camera, or was guessed: a pale sleeve before a pale wall was read folded up beside the head."""
    stretched = draw(BIRD_DOG_NEAR)
    shoulder = (stretched.landmarks or ())[INDEX["left_shoulder"]]
    assert shoulder is not None
    x, y, z, seen = shoulder
    folded = with_mark(stretched, "left_elbow", (x - 0.01, y, z, seen))
    folded = with_mark(folded, "left_wrist", (x + 0.04, y - 0.02, z, seen))
    assert read(MEASURES, stretched, "left", {})["elbow"] == pytest.approx(180, abs=5)
    assert read(MEASURES, folded, "left", {})["elbow"] is None
    assert read(MEASURES, folded, "right", {})["other_elbow"] is None


def test_a_drift_is_against_where_the_position_was_taken_in_trunk_lengths() -> None:
    begun, now = draw(PLANK), draw(PLANK, drawing=Drawing(at=(320 - 17.0, 270)))
    baseline = points_for_drift(MEASURES, begun, "right")
    assert read(MEASURES, now, "right", baseline)["shoulder_shift"] == pytest.approx(17 / 85)
    assert read(MEASURES, begun, "right", baseline)["shoulder_shift"] == 0
    assert read(MEASURES, now, "right", {})["shoulder_shift"] is None


def test_lengths_are_in_trunks_and_without_a_trunk_there_are_none() -> None:
    assert read(MEASURES, draw(SIDE_PLANK), "right", {})["shoulder_width"] is not None
    hidden = with_landmark(draw(PLANK), "right_hip", 0.1)
    assert read({"width": Measure("gap", ("elbow", "wrist"))}, hidden, "right", {})["width"] is None


def test_sign_turns_a_bend() -> None:
    measures = {sign: Measure("bend", ("shoulder", "hip", "knee"), sign) for sign in (1, -1)}
    found = read(measures, draw(ALL_FOURS), "right", {})
    assert found[1] == -found[-1] != 0


def test_every_joint_can_be_named() -> None:
    assert {"shoulder", "hip", "knee", "ankle", "nose", "foot_index", "ear"} <= JOINTS


def test_a_joint_guessed_outside_the_picture_is_not_seen() -> None:
    inside = draw(SideOn(), drawing=Drawing(at=(320, 300), trunk_px=85))
    outside = draw(SideOn(), drawing=Drawing(at=(320, 400), trunk_px=85))  # the shins below the lower edge
    assert read(MEASURES, inside, "right", {})["knee"] is not None
    below = read(MEASURES, outside, "right", {})
    assert below["knee"] is None
    assert below["hip"] is not None


@given(by_deg=st.floats(-8, 8))
@pytest.mark.parametrize("posture", ["plank", "bridge", "side plank", "bird dog near"])
def test_on_a_tilted_floor_that_is_known_everything_reads_as_on_a_level_one(posture: str, by_deg: float) -> None:
    level = draw(POSTURES[posture], drawing=Drawing(trunk_px=60))
    seen = evolve(turned_clockwise(level, by_deg), floor_deg=by_deg)
    sides: tuple[Bound, ...] = ("right", "middle")
    for side in sides:
        for name, value in read(MEASURES, level, side, {}).items():
            assert read(MEASURES, seen, side, {})[name] == pytest.approx(value, abs=1e-6), name


def test_a_trunk_that_looks_short_is_as_long_as_the_legs_say() -> None:
    """On all fours seen aslant, the shoulder comes nearer to the hip; lengths are told in the person's own trunk."""
    short = evolve(draw(ALL_FOURS), trunk=None)
    shoulder, hip = (short.landmarks[INDEX[f"right_{name}"]] for name in ("shoulder", "hip"))  # type: ignore[index]
    nearer = with_mark(short, "right_shoulder", tuple((a + b) / 2 for a, b in zip(shoulder, hip, strict=True)))
    gap = {"gap": Measure("gap", ("hip", "knee"))}
    assert read(gap, nearer, "right", {})["gap"] == pytest.approx(2 * 0.85)
    assert read(gap, evolve(nearer, trunk=1 / 1.7), "right", {})["gap"] == pytest.approx(0.85)
    assert read(gap, evolve(short, trunk=0.4), "right", {})["gap"] == pytest.approx(0.85)


def lifted(by_deg: float) -> SideOn:
    """On the back, the knees up, the hips lifted so far that the trunk slopes."""
    return SideOn(trunk=180 + by_deg, thigh=50, shank=-50, head=180)


@pytest.mark.parametrize("drawing", [Drawing(), Drawing(at=(300.0, 200.0)), Drawing(mirrored=True)])
def test_a_rise_is_told_beside_the_shoulders_wherever_the_camera_looks(drawing: Drawing) -> None:
    rise = {"rise": Measure("rise", ("hip", "shoulder"))}
    lay = points_for_drift(rise, draw(lifted(0)), "right")
    side: Bound = "left" if drawing.mirrored else "right"
    assert read(rise, draw(lifted(0), drawing=drawing), side, lay)["rise"] == pytest.approx(0.0, abs=0.01)
    assert read(rise, draw(lifted(10), drawing=drawing), side, lay)["rise"] == pytest.approx(0.174, abs=0.01)


def test_a_turn_is_signed_and_counts_from_how_it_was_at_rest() -> None:
    turn = {"turn": Measure("turn", ("shoulder", "hip", "knee"))}
    rested = points_for_drift(turn, draw(SideOn(trunk=205, thigh=27)), "right")
    for trunk, way in ((205, 0.0), (192, -13.0), (216, 11.0)):
        assert read(turn, draw(SideOn(trunk=trunk, thigh=27)), "right", rested)["turn"] == pytest.approx(way, abs=0.1)


def test_what_was_never_at_rest_has_neither_risen_nor_turned() -> None:
    measures = {"rise": Measure("rise", ("hip", "shoulder")), "turn": Measure("turn", ("shoulder", "hip", "knee"))}
    assert read(measures, draw(lifted(10)), "right", {}) == {"rise": None, "turn": None}
