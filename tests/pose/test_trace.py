import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.pose.body import NAMES, Pose
from coach.pose.trace import SCHEMA, read_trace, writing_trace
from coach.problems import BadFile, CoachProblem

HEAD = {"schema": SCHEMA, "width": 640, "height": 480}
SOMEBODY = [[0.5, 0.25, -0.1, 0.9]] * len(NAMES)
LINES = [HEAD, {"t_s": 0.0, "landmarks": SOMEBODY}, {"t_s": 0.1, "landmarks": None}]

share = st.floats(-2, 3).map(lambda value: round(value, 6))
landmark = st.none() | st.tuples(share, share, share, st.floats(0, 1).map(lambda value: round(value, 3)))
landmarks = st.none() | st.tuples(*[landmark] * len(NAMES))


def trace(path: Path, *lines: object) -> Path:
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def problems(path: Path) -> tuple[str, ...]:
    with pytest.raises(BadFile) as caught:
        read_trace(path)
    return caught.value.problems


@given(st.lists(landmarks, min_size=1, max_size=4))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, bodies: list) -> None:
    path = tmp_path_factory.mktemp("trace") / "film.poses.jsonl"
    poses = tuple(Pose(number / 10, 640, 480, body) for number, body in enumerate(bodies))
    with writing_trace(path) as write:
        for pose in poses:
            write(pose)
    assert read_trace(path) == poses


def test_a_trace_as_the_contract_has_it_is_read(tmp_path: Path) -> None:
    first, second = read_trace(trace(tmp_path / "film.poses.jsonl", *LINES))
    assert (first.time_s, first.width, first.height) == (0.0, 640, 480)
    assert first.landmarks is not None
    assert first.landmarks[0] == (0.5, 0.25, -0.1, 0.9)
    assert (second.time_s, second.landmarks) == (0.1, None)


def test_empty_lines_are_no_mistake(tmp_path: Path) -> None:
    assert len(read_trace(trace(tmp_path / "film.poses.jsonl", *LINES, "", ""))) == 2


def test_every_bad_line_is_told_with_its_number(tmp_path: Path) -> None:
    told = problems(
        trace(
            tmp_path / "film.poses.jsonl",
            *LINES,
            '{"t_s": 0.2, "landm',
            {"t_s": 0.05, "landmarks": None},
            {"t_s": "0.3", "landmarks": None},
            {"t_s": 0.4},
            {"t_s": 0.5, "landmarks": SOMEBODY[:17]},
            {"t_s": 0.6, "landmarks": [[0.5, 0.5, 0.5], *SOMEBODY[1:]]},
            '{"t_s": NaN, "landmarks": null}',
            "[]",
            {"t_s": 0.7, "landmarks": [[0.5, True, 0.5, 1], *SOMEBODY[1:]]},
        )
    )
    assert told == (
        "line 4: it is not JSON; the line may be cut off",
        "line 5: t_s 0.05 is not later than 0.1 before it",
        "line 6: t_s is not a number",
        "line 7: landmarks are missing (null means that nobody is there)",
        "line 8: landmarks are not a list of 33",
        "line 9: nose is not [x, y, z, visibility]",
        "line 10: t_s is not a number",
        "line 11: it is not a JSON object",
        "line 12: nose is not a number",
    )


def test_thousands_of_bad_lines_are_not_all_told(tmp_path: Path) -> None:
    told = problems(trace(tmp_path / "film.poses.jsonl", HEAD, *["?"] * 3000))
    assert told[-1] == "and 2980 more lines"
    assert len(told) == 21


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("", "it is not JSON; the line may be cut off"),
        ({"width": 640, "height": 480}, "it says schema None, and this coach reads 'coach.trace/1'"),
        (HEAD | {"schema": "coach.trace/2"}, "it says schema 'coach.trace/2', and this coach reads 'coach.trace/1'"),
        (HEAD | {"width": 0}, "width is not a number of pixels"),
        ({"schema": SCHEMA, "width": 640}, "height is not a number of pixels"),
    ],
)
def test_a_bad_first_line_is_told(tmp_path: Path, head: object, why: str) -> None:
    assert problems(trace(tmp_path / "film.poses.jsonl", head, *LINES[1:])) == (f"line 1: {why}",)


def test_a_trace_without_poses_is_told(tmp_path: Path) -> None:
    assert problems(trace(tmp_path / "film.poses.jsonl", HEAD)) == ("there are no poses in it",)


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "film.poses.jsonl"
    path.touch()
    assert problems(path) == ("line 1: it is not JSON; the line may be cut off",)


def test_a_film_with_the_name_of_a_trace_is_told(tmp_path: Path) -> None:
    path = tmp_path / "film.poses.jsonl"
    path.write_bytes(bytes(range(256)) * 20)
    assert problems(path) == ("it is not UTF-8 text, so it is no pose trace",)


def test_a_trace_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert problems(tmp_path / "gone.poses.jsonl") == ("there is no such file",)


def test_a_trace_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CoachProblem, match="cannot be written"), writing_trace(tmp_path / "no" / "film.poses.jsonl"):
        pass
