"""A routine under way, as a value: where it stands, and what it knows."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from coach.exercise.breathing import Breathing, breath_at
from coach.exercise.events import PositionTaken
from coach.exercise.judge import Judge
from coach.exercise.now import Now
from coach.exercise.reps import Range
from coach.measure.framing import NOBODY, Framing
from coach.measure.measures import Bound, Measure
from coach.measure.personal import NOBODYS, Personal
from coach.pose.steady import Steady
from coach.session.events import Event, SetResult
from coach.session.place import Place
from coach.session.result import full_holds, planned_of
from coach.session.routine import Routine
from coach.session.signs import Signs
from coach.session.steps import Step

Stage: TypeAlias = Literal["prepare", "set", "rest", "done"]
INSISTS_S: Final = 10.0
"""Who only wanted a pause seldom goes on so soon."""
LONG_REST_S: Final = 60.0
"""In a shorter rest the camera goes on looking for raised arms."""
SETTLING_S: Final = 3.0
"""Who gets down into the position is seen from all sides and in part; what is still amiss after so long is told."""
OPENING_S: Final = 8.0
"""So long before a rest is over the camera is opened again: some take five seconds, and then adjust to the light."""


@frozen(weakref_slot=False)
class Session:
    """`since_s`: when the stage began. `rest_until_s`: when the rest is over. `facts` are the events of the set.
    `ranges`: of each exercise done so far, how far this person goes in it.
    `away`: there is no camera.
    `hurts`: paused because it hurts; then no raised arm goes on. `paused_s`: when it was paused last.
    """

    routine: Routine
    steps: tuple[Step, ...]
    measures: Mapping[str, Measure] = field(repr=False)
    judge: Judge = field(repr=False)
    at: int = 0
    stage: Stage = "prepare"
    since_s: float = 0.0
    time_s: float = 0.0
    rest_until_s: float = 0.0
    paused: bool = False
    paused_s: float = 0.0
    hurts: bool = False
    away: bool = False
    place: Place = Place()
    personal: Personal = NOBODYS
    ranges: Mapping[str, Mapping[Bound, Range]] = field(factory=dict, repr=False)
    body: Steady = field(default=Steady(), repr=False)
    signs: Signs = Signs()
    facts: tuple[Event, ...] = field(default=(), repr=False)
    results: tuple[SetResult, ...] = field(default=(), repr=False)

    @property
    def step(self) -> Step:
        return self.steps[self.at]

    @property
    def coming(self) -> Step | None:
        return self.steps[self.at + 1] if self.at + 1 < len(self.steps) else None

    @property
    def framing(self) -> Framing:
        return self.place.framing

    @property
    def amiss(self) -> str:
        """What to change about the place so that a set can begin or go on, where that is known: the one thing there is
        once something is lost, or once it has lasted while the position is being taken.
        """
        if self.stage != "set" or self.framing.ok:
            return ""
        lost = self.now.state == "lost" and self.framing.say != NOBODY
        return self.framing.say if lost or (self._settling and self.place.lasts(self.time_s, SETTLING_S)) else ""

    @property
    def _settling(self) -> bool:
        """Whether the position of this set was not taken yet."""
        return self.now.state == "waiting" and not any(isinstance(event, PositionTaken) for event in self.facts)

    @property
    def now(self) -> Now:
        return self.judge.now

    @property
    def done(self) -> float:
        """What of the set is done: full holds, full reps, or seconds."""
        step, now = self.step, self.judge.now
        if step.exercise.kind == "hold":
            return full_holds(step, self.facts)
        return now.reps_full if step.exercise.kind == "reps" else now.total_s

    @property
    def planned(self) -> float:
        return planned_of(self.step)

    @property
    def rest_left_s(self) -> float:
        return max(0.0, self.rest_until_s - self.time_s)

    @property
    def looks_for_signs(self) -> bool:
        """Whether arms raised from the floor say something now."""
        return not self.away and not self.rests_long and not self.step.exercise.raises_arm

    @property
    def rests_long(self) -> bool:
        """A rest so long that nobody is looked for, but at its end."""
        long = self.stage == "rest" and self.step.rest_s >= LONG_REST_S and self.rest_left_s > OPENING_S
        return long and not self.paused

    @property
    def works(self) -> bool:
        """Whether something is being held, or is on its way."""
        phases = self.step.exercise.phases
        between = bool(phases) and self.now.phase == phases[0].name
        return self.now.state == "in_position" and not between and not self.paused

    @property
    def by_clock(self) -> bool:
        """Whether what is done now goes on without a camera: only guided, by pace or time."""
        exercise = self.step.exercise
        return self.away and exercise.trust == "guided" and exercise.kind in ("breathing", "timed")

    def insists(self, time_s: float) -> bool:
        """Whether arms that are raised again now mean more than a pause, where they need not mean more at first."""
        return self.paused and time_s - self.paused_s <= INSISTS_S

    @property
    def breath(self) -> Breathing | None:
        """`None` where nothing is paced."""
        pace = self.step.exercise.pace
        return None if pace is None else breath_at(pace.in_s, pace.out_s, self.now.total_s)
