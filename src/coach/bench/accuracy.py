"""The accuracy bench: video in, analysis out, held against the truth beside each clip."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from statistics import fmean, pstdev
from typing import Final

from attrs import evolve, field, frozen

from coach.bench.compare import Comparison, compare
from coach.bench.held import Held, held
from coach.bench.people import Marks
from coach.bench.truth import BY_EYE, NONE, OTHER, Span, Truth, truth_of
from coach.exercise.corrected import own_of
from coach.exercise.definition import Exercise
from coach.measure.geometry import angle
from coach.measure.measures import Measure, point
from coach.measure.personal import NOBODYS, Personal
from coach.pose.body import Pose
from coach.session.analysis import Analysing, Analysis, analysing
from coach.session.saying import Phrase

TRUE_ANGLES: Final[Mapping[str, tuple[str, str, str]]] = {
    "line": ("shoulder", "hip", "ankle"), "hip": ("shoulder", "hip", "knee"), "knee": ("hip", "knee", "ankle"),
    "arm": ("hip", "shoulder", "elbow"),
}  # fmt: skip
WATCHED_S: Final = 0.5
"""What is given for nothing is counted from this long on."""

Poses = Callable[[Path], Iterable[Pose]]


@frozen
class Known:
    """What coach knows: the library, and what to measure and say."""

    exercises: Mapping[str, Exercise]
    measures: Mapping[str, Measure]
    phrases: Mapping[str, Phrase]

    def analysis(self, name: str, poses: Iterable[Pose], personal: Personal = NOBODYS) -> Analysis:
        state = self._begun(name, personal)
        for pose in poses:
            state = state.see(pose)
        return state.finish()

    def seen_share(self, name: str, poses: Iterable[Pose], usable: Iterable[Span]) -> float:
        """The share of the frames within these stretches in which everything needed was seen."""
        state, usable, frames, judged = self._begun(name), tuple(usable), 0, 0
        for pose in poses:
            before = state.session.judge.sight.judged
            state = state.see(pose)
            if any(start <= pose.time_s <= end for start, end in usable):
                frames, judged = frames + 1, judged + state.session.judge.sight.judged - before
        return judged / frames if frames else 0.0

    def _begun(self, name: str, personal: Personal = NOBODYS) -> Analysing:
        return analysing(self.exercises[name], self.measures, self.phrases, personal=personal)

    @property
    def scored(self) -> tuple[str, ...]:
        """The exercises whose judgement carries a number."""
        return tuple(name for name, exercise in self.exercises.items() if exercise.trust == "scored")


@frozen
class AngleError:
    """Measured minus true, in degrees, over the frames in which both are known; `p95` of its size, `mean` of its size,
    and the same mean once the person's own `bias` is taken off.
    """

    bias: float
    spread: float
    mean: float
    own: float
    p95: float
    frames: int


@frozen
class Judged:
    """One clip with what came out as the exercise it shows, `None` where it shows none; and as those it does not show.
    `errors`: of each angle, frame by frame. `trust`: how far a camera can judge this exercise. `held`: how near its
    line was read, and `calibrated`: what comes out with this person's own straight line.
    """

    clip: Path
    truth: Truth
    comparison: Comparison | None
    kind: str
    errors: Mapping[str, tuple[float, ...]] = field(factory=dict, repr=False)
    foreign: "tuple[Foreign, ...]" = ()
    trust: str = "scored"
    posture: str = "any"
    held: Held | None = None
    calibrated: Comparison | None = None


@frozen
class Foreign:
    """What a clip got as an exercise that is not done in it."""

    exercise: str
    held_s: float
    reps: int
    faults: int

    @property
    def any(self) -> bool:
        return bool(self.held_s or self.reps or self.faults)


def judged(
    clips: Iterable[Path], poses_of: Poses, known: Known, people: Mapping[str, Personal] | None = None,
    marks: Marks = NONE,
) -> Iterator[Judged]:  # fmt: skip
    """Runs every clip, and as every other scored exercise too. `people`: what is the own of each body, by its name;
    `marks`: what was seen by eye.
    Raises `BadFile` for a clip without its truth.
    """
    for clip in clips:
        truth = truth_of(clip, marks)
        if truth.exercise != OTHER and truth.exercise not in known.exercises:
            continue
        yield _judged(clip, truth, tuple(poses_of(clip)), known, (people or {}).get(truth.build))


def _judged(
    clip: Path, truth: Truth, poses: tuple[Pose, ...], known: Known, personal: Personal | None = None
) -> Judged:
    done = {truth.exercise, *truth.besides}
    foreign = tuple(_foreign(known, name, poses) for name in known.scored if name not in done)
    if truth.exercise == OTHER:
        return Judged(clip, truth, None, OTHER, foreign=foreign)
    analysis = known.analysis(truth.exercise, poses)
    exercise, near = analysis.exercise, analysis.judge.sight.side
    line = held(poses, truth, exercise, known.measures, "left" if near == "left" else "right")
    if line and personal:
        line = evolve(line, own_deg=own_of(exercise, personal))
    calibrated = compare(known.analysis(truth.exercise, poses, personal), truth) if line and personal else None
    errors = angle_errors(poses, truth, analysis)
    comparison = compare(analysis, truth)
    if truth.condition == BY_EYE:
        comparison = evolve(comparison, seen_share=known.seen_share(truth.exercise, poses, truth.usable))
    return Judged(
        clip,
        truth,
        comparison,
        exercise.kind,
        errors,
        foreign,
        exercise.trust,
        exercise.posture,
        line,
        calibrated,
    )


def _foreign(known: Known, name: str, poses: tuple[Pose, ...]) -> Foreign:
    result = known.analysis(name, poses).result
    held_s = sum(hold.total_s for hold in result.holds) if known.exercises[name].kind == "hold" else 0.0
    lasting = sum(span.end_s - span.start_s >= WATCHED_S for span in result.faults)
    return Foreign(name, held_s, len(result.reps), lasting)


def angle_errors(poses: tuple[Pose, ...], truth: Truth, analysis: Analysis) -> dict[str, tuple[float, ...]]:
    """Of the near side, in every frame in which the joints are seen and the truth is known."""
    errors: dict[str, list[float]] = {name: [] for name in TRUE_ANGLES}
    near = analysis.judge.sight.side
    for pose, true in zip(poses, truth.angles, strict=False):
        for name, joints in TRUE_ANGLES.items():
            seen = [found for joint in joints if (found := point(pose, joint, near))]
            known = true.get(name, true.get(f"{near}_{name}"))
            if known is not None and len(seen) == len(joints):
                errors[name].append(angle(*seen) - known)
    return {name: tuple(values) for name, values in errors.items() if values}


def error_of(values: Iterable[float]) -> AngleError:
    values = list(values)
    sizes, bias = sorted(abs(value) for value in values), fmean(values)
    own = fmean(abs(value - bias) for value in values)
    return AngleError(bias, pstdev(values), fmean(sizes), own, sizes[int(0.95 * (len(sizes) - 1))], len(values))
