# ruff: noqa: E501 - a table reads best with one case a line
from pathlib import Path

import pytest

from coach.exercise.definition import Dose
from coach.exercise.library import exercise_reader, exercises, measures
from coach.measure.measures import Measure
from coach.problems import BadFile

MEASURES = {"hip": Measure("angle", ("shoulder", "hip", "knee")), "knee": Measure("angle", ("hip", "knee", "ankle"))}
BRIDGE = """
format = 1
id = "bridge"
name = "Bridge"
kind = "reps"
trust = "scored"
view = "side"
start = "Lie on your back."
position = [{ measure = "knee", low = 60, high = 130 }]

[placement]
text = "On the floor beside you."

[[phases]]
name = "down"
targets = [{ measure = "hip", low = 100, high = 150 }]

[[phases]]
name = "up"
targets = [{ measure = "hip", low = 165, high = 185 }]

[[faults]]
id = "low"
name = "Hips low"
when = [{ measure = "hip", below = 155, clears_at = 158 }]
in_phase = "up"
cue = "Squeeze and lift higher"

[levels.1]
sets = 2
reps = 8

[levels.2]
reps = [6, 4, 2]
hold_s = 2
"""
PLANK = """
format = 1
id = "plank"
name = "Plank"
kind = "hold"
trust = "scored"
view = "side"
start = "On your forearms."
position = [{ measure = "hip", low = 150, high = 200 }]
placement.text = "Beside you."
levels.1.hold_s = 10
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bridge.toml").write_text(BRIDGE)
    return tmp_path


def problems(folder: Path, old: str, new: str, text: str = BRIDGE) -> tuple[str, ...]:
    """What is said of an exercise in which `old` is written as `new`; the file's name is left out."""
    assert old in text
    name = "bridge" if text is BRIDGE else "plank"
    (folder / f"{name}.toml").write_text(text.replace(old, new, 1))
    with pytest.raises(BadFile) as bad:
        exercise_reader(MEASURES, ["bridge", "plank"])(folder / f"{name}.toml")
    return tuple(problem.replace(f"{name}.toml.", "") for problem in bad.value.problems)


def test_an_exercise_is_read_with_its_doses_laid_out(folder: Path) -> None:
    bridge = exercises(folder, MEASURES).good["bridge"]
    assert bridge.levels == {1: Dose(reps=(8, 8)), 2: Dose(reps=(6, 4, 2), hold_s=2.0)}
    assert bridge.phases[1].targets[0].low == 165.0


def test_an_exercise_that_cannot_be_used_does_not_stop_the_others(folder: Path) -> None:
    (folder / "plank.toml").write_text("format = 1")
    found = exercises(folder, MEASURES)
    assert list(found.good) == ["bridge"]
    assert [Path(bad.path).name for bad in found.bad] == ["plank.toml"]


def test_the_demonstration_is_left_to_others(folder: Path) -> None:
    more = '\n[[demo]]\nat_s = 0\nheadings = { thigh = 52 }\n[scene]\nfloor = "mat"\n'
    (folder / "bridge.toml").write_text(BRIDGE + more)
    assert exercises(folder, MEASURES).bad == ()


def test_the_file_is_called_after_the_id(folder: Path) -> None:
    assert problems(folder, '"bridge"', '"glute-bridge"') == (
        "the id is 'glute-bridge', so the file has to be called glute-bridge.toml @ id",
    )


def test_what_is_easier_has_to_be_there(folder: Path) -> None:
    assert problems(folder, 'view = "side"', 'view = "side"\neasier = ["plnk"]') == (
        "there is no exercise called 'plnk'. Did you mean 'plank'? @ easier[0]",
    )


def test_what_is_guided_is_not_scored_but_may_remind(folder: Path) -> None:
    bands = '"guided"\nform = [{ measure = "hip", low = 165, high = 185 }]'
    assert problems(folder, '"scored"', bands) == (
        "what is guided is not scored: leave this out, or say trust = 'partly' @ form",
    )
    (folder / "bridge.toml").write_text(BRIDGE.replace('"scored"', '"guided"', 1))
    assert exercises(folder, MEASURES).good["bridge"].faults


def test_a_wrong_part_hides_no_problem_of_the_whole(folder: Path) -> None:
    assert problems(
        folder, '"hip", below = 155, clears_at = 158 }]\nin_phase = "up"', '"hips", below = 155 }]\nin_phase = "top"'
    ) == (
        "there is no measure called 'hips'. Did you mean 'hip'? @ faults[0].when[0].measure",
        "there is no phase called 'top'. @ faults[0].in_phase",
    )


def test_problems_of_meaning_are_told_beside_those_of_shape(folder: Path) -> None:
    wrong = '{ measure = "hips", low = 100, high = 50 }, { measure = "hip", low = "165", high = 150 }'
    assert problems(folder, '{ measure = "hip", low = 100, high = 150 }', wrong) == (
        "there is no measure called 'hips'. Did you mean 'hip'? @ phases[0].targets[0].measure",
        "low is 100, above high, which is 50 @ phases[0].targets[0].low",
        "'165' is not a number @ phases[0].targets[1].low",
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"bridge"', '"../bridge"', "'../bridge' is not an id: write small letters, digits and hyphens, like 'front-plank' @ id"),
        ("below = 155, ", "", "a condition needs either 'below' or 'above' @ faults[0].when[0]"),
        ("below = 155", "below = 1, above = 2", "a condition needs either 'below' or 'above' @ faults[0].when[0]"),
        ("clears_at = 158", "clears_at = 150", "a fault below 155 clears at that or higher, not at 150 @ faults[0].when[0].clears_at"),
        ("below = 155", "above = 155", "a fault above 155 clears at that or lower, not at 158 @ faults[0].when[0].clears_at"),
        ("higher", "higher and then hold", "a cue has 1 to 6 words; this one has 7 @ faults[0].cue"),
        ('"Squeeze and lift higher"', '" "', "a cue has 1 to 6 words; this one has 0 @ faults[0].cue"),
        ('"up"\ncue', '"top"\ncue', "there is no phase called 'top'. @ faults[0].in_phase"),
        ('cue = "Sq', 'after_s = -1\ncue = "Sq', "a time is 0 or more @ faults[0].after_s"),
        ('[{ measure = "hip", below = 155, clears_at = 158 }]', "[]", "a fault needs at least one condition, or a 'way' that is too fast, and not both @ faults[0].when"),
        ('cue = "Sq', 'way = "back"\nleast_s = 1\ncue = "Sq', "a fault needs at least one condition, or a 'way' that is too fast, and not both @ faults[0].when"),
        ('cue = "Sq', 'least_s = 1\ncue = "Sq', "a 'way' and the 'least_s' it should take belong together @ faults[0].least_s"),
        ('[{ measure = "hip", low = 100, high = 150 }]', "[]", "a phase needs at least one target @ phases[0].targets"),
        ('"hip", low = 165', '"knee", low = 165', "the first phase goes by 'hip': this one has to as well @ phases[1].targets[0].measure"),
        ("reps = 8", "reps = 0", "0 reps is not between 1 and 100 @ levels.1.reps"),
        ("reps = 8", "reps = 101", "101 reps is not between 1 and 100 @ levels.1.reps"),
        ("reps = 8", 'reps = "8"', "'8' is not a whole number @ levels.1.reps[0]"),
        ("sets = 2", "sets = 0", "0 is not a number of sets from 1 to 20 @ levels.1.sets"),
        ("sets = 2", "sets = 1000000000", "1000000000 is not a number of sets from 1 to 20 @ levels.1.sets"),
        ("sets = 2", "set = 2", "unknown key 'set'. Did you mean 'sets'? @ levels.1.set"),
        ("[6, 4, 2]", "[]", "0 sets is not between 1 and 20 @ levels.2.reps"),
        ("[6, 4, 2]", "[6, 4, 2]\nsets = 3", "reps is a list with one entry a set, so sets is not needed @ levels.2.sets"),
        ("hold_s = 2", "hold_s = -2", "-2 s is not between 0 and 600 @ levels.2.hold_s"),
        ("[levels.1]", "[levels.0]", "levels are counted from 1 @ levels.0"),
        ('text = "On', 'needs = ["hips"]\ntext = "On', "there is no point called 'hips'. Did you mean 'hip'? @ placement.needs[0]"),
    ],
)  # fmt: skip
def test_an_exercise_has_to_make_sense(folder: Path, old: str, new: str, said: str) -> None:
    assert problems(folder, old, new) == (said,)


def test_an_exercise_that_counts_reps_needs_phases(folder: Path) -> None:
    (said,) = problems(folder, 'kind = "hold"', 'kind = "reps"', PLANK)
    assert said.startswith("an exercise that counts reps needs two phases")


def test_a_hold_needs_seconds_and_a_position(folder: Path) -> None:
    assert problems(folder, "hold_s = 10", "rest_s = 10", PLANK) == (
        "has to be more than 0 where the kind is hold @ levels.1.hold_s",
    )
    assert problems(folder, '[{ measure = "hip", low = 150, high = 200 }]', "[]", PLANK) == (
        "an exercise that is held needs a position @ position",
    )


def test_breathing_needs_a_pace_and_a_duration(folder: Path) -> None:
    assert problems(folder, 'kind = "hold"', 'kind = "breathing"', PLANK) == (
        "a breathing exercise needs a pace @ pace",
        "has to be more than 0 where the kind is breathing @ levels.1.duration_s",
    )


def test_two_faults_of_one_id_are_told(folder: Path) -> None:
    fault = BRIDGE[BRIDGE.index("[[faults]]") : BRIDGE.index("[levels.1]")]
    assert problems(folder, fault, fault * 2) == ("there are two faults called 'low' @ faults[1].id",)


def test_measures_are_read_by_name(tmp_path: Path) -> None:
    path = tmp_path / "measures.toml"
    path.write_text('format = 1\n[hip]\nkind = "angle"\npoints = ["shoulder", "other.hip", "knee"]')
    assert measures(path) == {"hip": Measure("angle", ("shoulder", "other.hip", "knee"))}


def test_every_problem_of_the_measures_is_told(tmp_path: Path) -> None:
    path = tmp_path / "measures.toml"
    path.write_text("""
        format = 1
        [hip]
        kind = "angel"
        points = ["shoulder"]
        [knee]
        kind = "angle"
        points = ["hip", "ohter.knee", "ankel", "heel"]
        sign = 2
        [leg]
        kind = "chain"
        points = ["low.hip", "knee", "ankle"]
        doubt = 10
    """)
    with pytest.raises(BadFile) as bad:
        measures(path)
    assert [problem.split(" @ ")[0] for problem in bad.value.problems] == [
        (
            "'angel' is not one of angle, chain, heading, lean, bend, height, gap, drift, rise, opening, turn, fade, own, swing, tilt. "
            "Did you mean 'angle'?"
        ),
        "a measure of the kind angle has 3 points, not 4",
        "'ohter' is not one of other, middle, left, right, low, high, straight. Did you mean 'other'?",
        "there is no point called 'ankel'. Did you mean 'ankle'?",
        "2 is neither 1 nor -1",
        "a measure of the kind chain has at least 4 points, not 3",
        "a joint of the lower or the straighter side cannot be doubted",
    ]
