"""Films of the digital patient, done well and badly, from near and far: the whole way through the pose model.

The clips are some of the accuracy bench's (`packaging/studio/clips.toml`); docs/accuracy.md has the figures of all.
"""

from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from coach.bench.accuracy import Judged, Known, judged
from coach.pose.body import Pose
from coach.source import opened
from judging import EXERCISES, MEASURES, PHRASES

CLIPS: Final = tuple(sorted((Path(__file__).parent / "clips").glob("*.mp4")))
KNOWN: Final = Known(EXERCISES, MEASURES, PHRASES)

every_clip = pytest.mark.parametrize("clip", CLIPS, ids=[clip.stem for clip in CLIPS])


@cache
def _judged(clip: Path) -> Judged:
    with ExitStack() as stack:
        poses: list[Pose] = [pose for _, pose in opened(clip, "full", "litert", stack).seen]
    return next(judged((clip,), lambda _: poses, KNOWN))


@every_clip
def test_what_happens_in_the_film_is_what_is_found(clip: Path) -> None:
    found = _judged(clip).comparison
    assert found is None or found.right, found


@every_clip
def test_nothing_is_given_for_what_is_not_done(clip: Path) -> None:
    assert [each for each in _judged(clip).foreign if each.any] == []


def test_every_scored_exercise_is_among_them() -> None:
    assert {_judged(clip).truth.exercise for clip in CLIPS} >= set(KNOWN.scored)


def test_clips_are_small() -> None:
    assert all(clip.stat().st_size < 500_000 for clip in CLIPS)
    assert 12 <= len(CLIPS) <= 30
