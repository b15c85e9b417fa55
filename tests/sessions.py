"""A session played through: who does what from when to when, and all that happens."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from coach.pose.body import Pose
from coach.session import session as play
from coach.session.coaching import coach
from coach.session.events import Event
from coach.session.routine import Item, Routine
from coach.session.saying import Coaching, Say
from coach.session.steps import steps
from coach.session.under_way import Session
from figure import Figure, film
from judging import EXERCISES, MEASURES, PHRASES
from postures import ALL_FOURS, BIRD_DOG_FAR, BIRD_DOG_NEAR, BRIDGE, KNEES_UP

Change = Callable[[Session, float], play.Changed]
Kind = TypeVar("Kind")

FPS: Final = 10.0
PLANKS: Final = Item("front-plank", reps=(1, 1), hold_s=3, rest_s=5)


def session(*items: Item, level: int = 1) -> Session:
    routine = Routine("test", "Test", items, level=level)
    return play.begin(routine, steps(routine, EXERCISES), MEASURES, 0.0)[0]


class Played:
    """The session after each picture, all its events, and all that was said, each with its time."""

    def __init__(self, begun: Session) -> None:
        self.session = begun
        self.coaching = Coaching(PHRASES)
        self.events: list[Event] = []
        self.said: list[tuple[float, Say]] = []
        self.stages: list[tuple[float, str]] = []

    def see(self, poses: Iterable[Pose]) -> "Played":
        for pose in poses:
            self._take(play.see(self.session, pose, pose.time_s), pose.time_s)
        return self

    def without_camera(self, seconds: float) -> "Played":
        for _ in range(round(seconds * FPS)):
            now_s = self.session.time_s + 1 / FPS
            self._take(play.see_nothing(self.session, now_s), now_s)
        return self

    def do(self, *keys: tuple[float, Figure | None]) -> "Played":
        """For so many seconds in the first of these, then on the way to, or in, each of the others."""
        at_s = self.session.time_s + 1 / FPS
        timed = [(at_s, keys[0][1])]
        for seconds, figure in keys:
            at_s += seconds
            timed.append((at_s, figure))
        return self.see(film(*timed, fps=FPS)[:-1])

    def change(self, change: Change) -> "Played":
        self._take(change(self.session, self.session.time_s), self.session.time_s)
        return self

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def texts(self) -> list[str]:
        return [say.text for _, say in self.said]

    def _take(self, changed: play.Changed, time_s: float) -> None:
        self.session, events = changed
        self.coaching, said = coach(self.coaching, self.session, events, time_s)
        self.events += events
        self.said += [(time_s, say) for say in said]
        if not self.stages or self.stages[-1][1] != self.session.stage:
            self.stages.append((time_s, self.session.stage))


def bridges(count: int) -> list[tuple[float, Figure]]:
    """Lifts with two seconds at the top."""
    return [(1.0, KNEES_UP), *[(1.0, BRIDGE), (2.6, BRIDGE), (1.0, KNEES_UP), (1.0, KNEES_UP)] * count]


def bird_dogs(pairs: int) -> list[tuple[float, Figure]]:
    moves = [(1.0, BIRD_DOG_NEAR), (3.0, BIRD_DOG_NEAR), (1.0, ALL_FOURS), (1.0, ALL_FOURS),
             (1.0, BIRD_DOG_FAR), (3.0, BIRD_DOG_FAR), (1.0, ALL_FOURS), (1.0, ALL_FOURS)]  # fmt: skip
    return [(1.0, ALL_FOURS), *moves * pairs]


def planking(*items: Item) -> Played:
    """In the set of a plank, which begins by itself."""
    played = Played(session(*(items or (PLANKS,))))
    return played.do((2.0, ALL_FOURS))
