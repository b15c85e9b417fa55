"""What the digital patient does in a clip, and what is said to be true of it."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

performance = pytest.importorskip("performance")
ROOT: Final = Path(__file__).parents[2]


def exercise(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "assets" / "exercises" / f"{name}.toml").read_text("utf-8"))


def test_a_hold_lasts_as_long_as_it_is_said_to() -> None:
    does = performance.performance(exercise("front-plank"), {"hold_s": 6})
    assert does.hold[1] - does.hold[0] == pytest.approx(6)
    assert does.movement.seconds > does.hold[1] + 1
    held = [does.movement.at(does.hold[0] + share * 6) for share in (0.0, 0.5, 1.0)]
    assert held[0] == held[1] == held[2]


def test_a_mistake_lies_within_the_hold_with_the_way_into_and_out_of_it() -> None:
    does = performance.performance(exercise("front-plank"), {"hold_s": 9, "mistakes": ["hips-sag", "hips-high"]})
    (first, sag), (second, high) = does.faults
    assert (first, second) == ("hips-sag", "hips-high")
    assert does.hold[0] < sag[0] < sag[1] < high[0] < high[1] < does.hold[1]
    assert sag[1] - sag[0] == pytest.approx(3.0 + 2 * performance.QUICK_S)
    assert does.movement.at(sum(sag) / 2)["trunk"] != does.movement.at(does.hold[0])["trunk"]


def test_what_comes_on_slowly_has_begun_when_it_is_half_way() -> None:
    clip = {"hold_s": 9, "mistakes": ["hips-sag"], "slow_s": 8.0, "well_s": 3.0}
    does = performance.performance(exercise("front-plank"), clip)
    assert does.faults[0][1][0] == pytest.approx(does.hold[0] + 3.0 + 4.0)


def test_repetitions_take_their_sides_in_turn() -> None:
    does = performance.performance(exercise("bird-dog"), {"reps": [1, 1, 0.5]})
    assert [rep.side for rep in does.reps] == ["right", "left", "right"]
    assert [rep.share for rep in does.reps] == [1, 1, 0.5]
    assert all(a.span[1] < b.span[0] for a, b in zip(does.reps, does.reps[1:], strict=False))


def test_a_mistake_on_the_other_side_is_made_by_the_other_limb() -> None:
    does = performance.performance(exercise("bird-dog"), {"reps": [1, 1], "mistakes": {"1": "leg-low"}})
    ((_, span),) = does.faults
    at_end = does.movement.at(sum(span) / 2)
    assert at_end["left_thigh"][0] == exercise("bird-dog")["mistakes"]["leg-low"]["right_thigh"]


def test_half_a_repetition_goes_half_way() -> None:
    raw = exercise("glute-bridge")
    whole, half = (performance.performance(raw, {"reps": [share]}) for share in (1, 0.5))
    rest, top, middle = (does.movement.at(at_s)["right_thigh"][0] for does, at_s in (
        (whole, 0.0), (whole, sum(whole.reps[0].span) / 2), (half, sum(half.reps[0].span) / 2),
    ))  # fmt: skip
    assert middle == pytest.approx((rest + top) / 2, abs=0.5)


def test_half_of_a_raised_arm_is_an_arm_held_low_for_nobody_could_tell_which_was_meant() -> None:
    does = performance.performance(exercise("bird-dog-arm"), {"reps": [1, 0.5]})
    ((name, span),) = does.faults
    assert name == "arm-low"
    assert does.reps[1].share == 1
    assert does.reps[1].span[0] < span[0] < span[1] < does.reps[1].span[1]


def test_who_lifts_a_limb_half_way_is_known_to_lift_it() -> None:
    does = performance.performance(exercise("bird-dog"), {"reps": [0.5], "mistakes": {}})
    top = next(key for key in does.movement.keyframes if key.phase == "reach")
    assert top.whole is not None
    assert top.headings["right_thigh"][0] == pytest.approx((-90 - 178) / 2)
    assert top.whole["right_thigh"][0] == -178


@pytest.mark.parametrize("tempo", [0.5, 1.0, 3.0])
def test_a_faster_tempo_takes_less_time(tempo: float) -> None:
    rep = performance.performance(exercise("glute-bridge"), {"reps": [1], "tempo": tempo}).reps[0]
    assert rep.span[1] - rep.span[0] == pytest.approx(6.0 / tempo)


def test_every_planned_clip_names_what_there_is() -> None:
    studio = ROOT / "packaging" / "studio"
    plan, others = (tomllib.loads((studio / name).read_text("utf-8")) for name in ("clips.toml", "others.toml"))
    names = [clip["name"] for clip in plan["clip"]]
    assert len(set(names)) == len(names) >= 60
    for clip in plan["clip"]:
        assert clip.get("condition", "easy") in plan["conditions"]
        assert clip["other"] in others if "other" in clip else exercise(clip["exercise"])


def test_a_mistake_at_the_top_is_only_planned_where_the_movement_gets_there() -> None:
    """It is posed in full, and half a repetition would be none."""
    plan = tomllib.loads((ROOT / "packaging" / "studio" / "clips.toml").read_text("utf-8"))
    for clip in (each for each in plan["clip"] if "reps" in each and each.get("mistakes")):
        assert all(clip["reps"][int(number)] == 1 for number in clip["mistakes"]), clip["name"]
