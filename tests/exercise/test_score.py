import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from coach.exercise.definition import Target
from coach.exercise.score import Tally, add, of_frame, of_hold, of_rep, of_set
from figure import SideOn, film, hiding
from judging import EXERCISES, Judged
from postures import KNEES_UP, PLANK, SIDE_PLANK

FORM = EXERCISES["front-plank"].form
SCORED = EXERCISES["front-plank"]
degrees = st.floats(-180, 180)
readings = st.dictionaries(st.sampled_from([target.measure for target in FORM]), st.none() | degrees)


def tally(*scores: float | None) -> Tally:
    gathered = Tally()
    for score in scores:
        gathered = add(gathered, score, 0.5)
    return gathered


@given(readings)
def test_a_frame_is_between_nothing_and_a_hundred(seen: dict[str, float | None]) -> None:
    score = of_frame(SCORED, FORM, seen)
    assert (score is None) == all(value is None for value in seen.values())
    assert score is None or 0 <= score <= 100 + 1e-9


@given(st.floats(0, 60), st.floats(0, 60), st.sampled_from([-1, 1]))
def test_further_off_is_never_better(one: float, other: float, sign: int) -> None:
    near, far = sorted((one, other))
    scores = [of_frame(SCORED, FORM[:1], {"line": sign * value}) for value in (near, far)]
    assert scores[0] >= scores[1]


@pytest.mark.parametrize(("line", "score"), [(0, 100), (14, 100), (-10, 100), (-15, 75), (-20, 50), (-30, 0), (60, 0)])
def test_ten_degrees_off_the_band_halve_it_and_twenty_leave_nothing(line: float, score: float) -> None:
    assert of_frame(SCORED, FORM[:1], {"line": line}) == pytest.approx(score)


def test_where_the_camera_sees_only_partly_the_tolerance_is_wider() -> None:
    assert of_frame(evolve(SCORED, trust="partly"), FORM[:1], {"line": -25}) == pytest.approx(50)


def test_each_measure_has_its_share_of_those_that_are_seen() -> None:
    targets = (Target("a", 0, 0, 3.0), Target("b", 0, 0, 1.0))
    assert of_frame(SCORED, targets, {"a": 0, "b": 20}) == pytest.approx(75)
    assert of_frame(SCORED, targets, {"a": None, "b": 10}) == pytest.approx(50)
    assert of_frame(SCORED, targets, {"a": None, "b": None}) is None


@given(readings)
def test_guided_is_never_a_score(seen: dict[str, float | None]) -> None:
    assert of_frame(evolve(SCORED, trust="guided"), FORM, seen) is None


def test_what_is_lain_in_to_breathe_has_no_score_and_a_plank_has() -> None:
    assert [hold.score for hold in Judged("belly-breathing", film((0, KNEES_UP), (5, KNEES_UP))).holds] == [None]
    assert [hold.score for hold in Judged("front-plank", film((0, PLANK), (5, PLANK))).holds] == [100]
    assert [hold.score for hold in Judged("side-plank", film((0, SIDE_PLANK), (5, SIDE_PLANK))).holds] == [100]


@given(st.lists(st.none() | st.floats(0, 100), min_size=1, max_size=20), st.floats(0, 10), st.floats(0, 10))
def test_a_hold_is_between_nothing_and_a_hundred(scores: list[float | None], good_s: float, more_s: float) -> None:
    score, reasons = of_hold(tally(*scores), good_s, good_s + more_s)
    assert score is None or 0 <= score <= 100
    assert reasons


@given(st.lists(st.floats(0, 100), min_size=1), st.lists(st.floats(0, 100)), st.booleans())
def test_a_repetition_is_between_nothing_and_a_hundred(top: list[float], rest: list[float], hurried: bool) -> None:
    score, _ = of_rep(tally(*top), tally(*rest), hurried=hurried)
    assert score is not None
    assert 0 <= score <= 100


@pytest.mark.parametrize(("unseen", "score"), [(3, 100), (4, None), (10, None)])
def test_with_too_little_seen_there_is_no_number(unseen: int, score: int | None) -> None:
    scores = [100.0] * 7 + [None] * unseen
    assert of_hold(tally(*scores), 5, 5)[0] == score
    assert of_rep(tally(*scores), Tally(), hurried=False)[0] == score
    assert ("too little was seen for a score" in of_hold(tally(*scores), 5, 5)[1]) == (score is None)


def test_a_quarter_of_the_time_out_of_form_costs_ten() -> None:
    assert of_hold(tally(90.0), 7.6, 10)[0] == 90
    assert of_hold(tally(90.0), 7.4, 10) == (
        80,
        ("great form", "over a quarter of the time out of form"),
    )


def test_a_repetition_is_mostly_its_top_then_its_worse_phase_then_its_tempo() -> None:
    assert of_rep(tally(80.0), tally(100.0), hurried=False)[0] == round(0.6 * 80 + 0.25 * 80 + 15)
    assert of_rep(tally(80.0), tally(40.0), hurried=False)[0] == round(0.6 * 80 + 0.25 * 40 + 15)
    assert of_rep(tally(80.0), Tally(), hurried=True) == (68, ("good form", "hurried"))


@pytest.mark.parametrize(
    ("scores", "score"),
    [
        ((), None), ((None, None), None), ((80,), 80), ((80, None, 90), 85), ((0, 80, 80, 80, 100), 68),
        ((0, 80, 80, 80, 80, 100), 80), ((0, 70, 80, 90, None, 100, 100), 85),
    ],
)  # fmt: skip
def test_a_set_is_the_mean_without_the_best_and_the_worst_of_six(scores: tuple[int | None, ...], score: int) -> None:
    assert of_set(scores) == score


@given(st.lists(st.integers(0, 100), min_size=1))
def test_a_set_lies_between_its_worst_and_its_best(scores: list[int]) -> None:
    assert min(scores) <= (of_set(scores) or 0) <= max(scores)


def bent(degrees: float) -> SideOn:
    return evolve(PLANK, trunk=12 - degrees / 2, thigh=192 + degrees / 2, shank=192 + degrees / 2)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_hold_further_off_the_line_scores_less(sign: int) -> None:
    scores = []
    for off in (0, 16, 20, 24) if sign < 0 else (0, 16, 20, 24, 28):
        keys = [
            (0.0, PLANK),
            (2.2, PLANK),
            (2.7, bent(sign * off)),
            (10.0, bent(sign * off)),
            (10.5, PLANK),
            (11.0, PLANK),
        ]
        scores.append(Judged("front-plank", film(*keys)).holds[0].score)
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 100
    assert scores[-1] < 70


def test_a_joint_that_only_counts_for_the_score_may_be_hidden() -> None:
    hold = Judged("front-plank", hiding(film((0, PLANK), (6, PLANK)), "ear", 0, 9)).holds[0]
    assert hold.score == 100


@pytest.mark.parametrize(("hidden_s", "scored"), [(2.0, True), (6.0, False)])
def test_a_hold_that_was_hidden_for_much_of_its_time_has_no_number(hidden_s: float, *, scored: bool) -> None:
    poses = hiding(film((0, PLANK), (12, PLANK)), "hip", 4.0, 4.0 + hidden_s)
    (hold,) = Judged("front-plank", poses).holds
    assert (hold.score is not None) == scored
    assert hold.total_s == pytest.approx(12.0 - hidden_s, abs=0.3)
