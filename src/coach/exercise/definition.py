"""What an exercise is: the frozen shape of a file in assets/exercises."""

from typing import Literal, TypeAlias

from attrs import field, frozen

Kind: TypeAlias = Literal["hold", "reps", "breathing", "timed"]
Trust: TypeAlias = Literal["scored", "partly", "guided"]
View: TypeAlias = Literal["side", "front", "feet", "any"]
Side: TypeAlias = Literal["left", "right"]


@frozen
class Target:
    """A measure and the band it belongs in. `weight` is its share in the score; 0 gates without scoring."""

    measure: str
    low: float
    high: float
    weight: float = 1.0


@frozen
class Condition:
    """True while the measure is beyond its limit. `clears_at` is where a fault that has begun ends again."""

    measure: str
    below: float | None = None
    above: float | None = None
    clears_at: float | None = None


@frozen
class Fault:
    """A departure from form that lasts `after_s`. Lower `rank` is said first. `pauses` stops the good seconds."""

    id: str
    name: str
    when: tuple[Condition, ...]
    cue: str
    after_s: float = 1.0
    in_phase: str | None = None
    rank: int = 5
    pauses: bool = False


@frozen
class Phase:
    """`targets` say where the body is in this phase; the first one drives the movement.

    `aim` is the value of that first measure which counts as the whole way (default: the middle of its band): reps are
    counted against it, form is judged against the band. `must` has to be seen as well, or the movement was another one.
    """

    name: str
    targets: tuple[Target, ...]
    aim: float | None = None
    must: tuple[Target, ...] = ()


@frozen
class Dose:
    """What one level asks for. `reps` has one entry a set: (6, 4, 2) is a descending pyramid.

    hold: each rep is held `hold_s`. reps: `hold_s` at the top. breathing and timed: `duration_s`.
    """

    reps: tuple[int, ...] = (1,)
    hold_s: float = 0.0
    duration_s: float = 0.0
    rest_s: float = 30.0


@frozen
class Placement:
    """Where the laptop goes, in words for the person, and what has to be in the picture."""

    text: str
    needs: tuple[str, ...] = ("nose", "shoulder", "hip", "knee", "ankle")


@frozen
class Pace:
    """A breathing pacer."""

    in_s: float
    out_s: float


@frozen
class Exercise:
    """One exercise. `position` gates everything: outside it nobody is doing this exercise.

    `works`: "near" is measured on the side nearest the camera; "each" on the left and the right limb in turn, and the
    rep belongs to the side that moves; "middle" on the mid-points of both sides.
    `sides`: "both" has no side; "alternate" changes with every rep; "in_turn" does a set left, then a set right.
    """

    id: str
    name: str
    kind: Kind
    trust: Trust
    view: View
    start: str
    placement: Placement
    position: tuple[Target, ...]
    levels: dict[int, Dose]
    phases: tuple[Phase, ...] = ()
    faults: tuple[Fault, ...] = ()
    form: tuple[Target, ...] = ()
    works: Literal["near", "each", "middle"] = "near"
    sides: Literal["both", "alternate", "in_turn"] = "both"
    points: tuple[str, ...] = ()
    blind_to: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    pace: Pace | None = None
    line: tuple[str, ...] = field(default=("shoulder", "hip", "ankle"))
