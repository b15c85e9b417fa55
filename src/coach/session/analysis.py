"""A recording judged from end to end: the same session as in the window, with one set that never is enough.

The result is the contract `coach.analysis/1`, described in docs/contracts.md.
"""

from collections.abc import Iterable, Mapping
from math import inf
from typing import Any, Final

from attrs import frozen

from coach.exercise.definition import Exercise
from coach.exercise.events import FaultSpan, Hold, Rep, Unseen
from coach.exercise.judge import Judge
from coach.exercise.sides import Sides, sides
from coach.measure.measures import Measure
from coach.measure.personal import NOBODYS, Personal
from coach.pose.body import Pose
from coach.session.coaching import coach
from coach.session.events import SetEnded, SetResult
from coach.session.routine import Item, Routine
from coach.session.saying import Coaching, Phrase, Say
from coach.session.session import begin, end, see, start_set
from coach.session.steps import Step, dose_of
from coach.session.under_way import Session

SCHEMA: Final = "coach.analysis/1"


@frozen
class Cue:
    at_s: float
    text: str


@frozen
class Analysing:
    """A recording on its way through the judge. `said` is what to say at this moment, for an overlay."""

    session: Session
    coaching: Coaching
    cues: tuple[Cue, ...] = ()
    said: tuple[Say, ...] = ()
    frames: int = 0
    first_s: float = 0.0
    last_s: float = 0.0

    def see(self, pose: Pose) -> "Analysing":
        """One pose further; poses come in order of time."""
        session, events = see(self.session, pose, pose.time_s)
        coaching, said = coach(self.coaching, session, events, pose.time_s)
        cues = tuple(Cue(pose.time_s, say.text) for say in said if say.kind == "cue")
        first_s = pose.time_s if self.frames == 0 else self.first_s
        return Analysing(session, coaching, self.cues + cues, said, self.frames + 1, first_s, pose.time_s)

    def finish(self) -> "Analysis":
        session, events = end(self.session, self.last_s)
        result = next(event.result for event in events if isinstance(event, SetEnded))
        return Analysis(session.step.exercise, result, self.cues, session.judge, self.frames, self.seconds, self.fps)

    @property
    def seconds(self) -> float:
        """The length of the recording: the last frame stands as long as the others."""
        return (self.last_s - self.first_s) * self.frames / (self.frames - 1) if self.frames > 1 else 0.0

    @property
    def fps(self) -> float:
        return self.frames / self.seconds if self.seconds else 0.0


@frozen
class Analysis:
    """What was found in a recording."""

    exercise: Exercise
    result: SetResult
    cues: tuple[Cue, ...]
    judge: Judge
    frames: int
    seconds: float
    fps: float

    @property
    def seen_share(self) -> float:
        """The share of frames in which everything the exercise needs was seen."""
        sight = self.judge.sight
        return sight.judged / sight.frames if sight.frames else 0.0


def analysing(
    exercise: Exercise,
    measures: Mapping[str, Measure],
    phrases: Mapping[str, Phrase],
    level: int = 1,
    personal: Personal = NOBODYS,
) -> Analysing:
    """A fresh analysis; nothing has to be framed and no dose ends it."""
    item = Item(exercise.id)
    hold_s = inf if exercise.kind == "hold" else dose_of(item, exercise, level).hold_s
    endless = Step(exercise, level, 1, 1, None, 10**9, hold_s, inf, 0.0)
    routine = Routine("analysis", exercise.name, (item,))
    session, _ = begin(routine, (endless,), measures, 0.0, personal)
    session, events = start_set(session, 0.0)
    coaching, _ = coach(Coaching(phrases), session, events, 0.0)
    return Analysing(session, coaching)


def analyse(
    poses: Iterable[Pose],
    exercise: Exercise,
    measures: Mapping[str, Measure],
    phrases: Mapping[str, Phrase],
    level: int = 1,
) -> Analysis:
    state = analysing(exercise, measures, phrases, level)
    for pose in poses:
        state = state.see(pose)
    return state.finish()


def as_json(analysis: Analysis) -> dict[str, Any]:
    """The contract `coach.analysis/1`. Times are from the start of the source, in seconds."""
    result = analysis.result
    holds = analysis.exercise.kind != "reps"
    return {
        "schema": SCHEMA,
        "exercise": analysis.exercise.id,
        "source": {"seconds": round(analysis.seconds, 2), "frames": analysis.frames, "fps": round(analysis.fps, 2)},
        "seen_share": round(analysis.seen_share, 3),
        "unseen": [_unseen(unseen) for unseen in result.unseen],
        "holds": [_hold(hold) for hold in result.holds] if holds else [],
        "reps": [] if holds else [_rep(rep) for rep in result.reps],
        "faults": [_fault(span) for span in sorted(result.faults, key=lambda span: span.start_s)],
        "cues": [{"at_s": round(cue.at_s, 2), "text": cue.text} for cue in analysis.cues],
        "score": result.score,
        "sides": _sides(sides(result.holds, result.reps)),
    }


def _sides(found: Sides | None) -> dict[str, float] | None:
    return None if found is None else {"left_s": round(found.left_s, 2), "right_s": round(found.right_s, 2)}


def _unseen(unseen: Unseen) -> dict[str, Any]:
    return {"start_s": round(unseen.start_s, 2), "end_s": round(unseen.end_s, 2), "why": unseen.why}


def _hold(hold: Hold) -> dict[str, Any]:
    return {"start_s": round(hold.start_s, 2), "end_s": round(hold.end_s, 2), "good_s": round(hold.good_s, 2),
            "total_s": round(hold.total_s, 2), "side": hold.side, "score": hold.score,
            "sway": None if hold.sway is None else round(hold.sway, 2)}  # fmt: skip


def _rep(rep: Rep) -> dict[str, Any]:
    return {"start_s": round(rep.start_s, 2), "end_s": round(rep.end_s, 2), "full": rep.full,
            "held_s": round(rep.held_s, 2), "side": rep.side, "score": rep.score}  # fmt: skip


def _fault(span: FaultSpan) -> dict[str, Any]:
    return {"fault": span.fault, "start_s": round(span.start_s, 2), "end_s": round(span.end_s, 2), "worst": span.worst}
