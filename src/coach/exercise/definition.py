"""What an exercise is: the frozen shape of a file in assets/exercises."""

from typing import Literal, TypeAlias

from attrs import field, frozen

Kind: TypeAlias = Literal["hold", "reps", "breathing", "timed"]
Trust: TypeAlias = Literal["scored", "partly", "guided"]
View: TypeAlias = Literal["side", "front", "feet", "any"]
Side: TypeAlias = Literal["left", "right"]
Posture: TypeAlias = Literal["supine", "prone", "side-lying", "quadruped", "kneeling", "standing", "sitting", "any"]
"""The start position in one word, for choosing and for going from one to the next with little getting up."""
Gate: TypeAlias = Literal["flex-worse", "ext-worse"]
"""Not offered to whom bending forward (flex) or leaning back (ext) makes it worse (reference: clinical 1.0, 3.2)."""
Precaution: TypeAlias = Literal[
    "pregnancy", "blood-pressure", "osteoporosis", "disc", "stenosis", "dizziness", "leg-symptoms", "acute",
    "neck", "shoulder", "wrist", "hip", "hip-replacement", "knee",
]  # fmt: skip
"""What to ask about before this exercise. blood-pressure: heart disease too; osteoporosis: compression fractures too;
disc: acute signs; stenosis: slipped vertebrae too; leg-symptoms: pain or tingling down the leg; acute: the first days.
"""
Flag: TypeAlias = Literal[Gate, Precaution]
"""What may speak against an exercise."""


@frozen
class Target:
    """A measure and the band it belongs in. `weight` is its share in the score; 0 gates without scoring.

    `if_seen`: asked of a far limb, which is often hidden; unseen it stands in nobody's way.
    """

    measure: str
    low: float
    high: float
    weight: float = 1.0
    if_seen: bool = False


@frozen
class Condition:
    """True while the measure is beyond its limit. `clears_at` is where a fault that has begun ends again."""

    measure: str
    below: float | None = None
    above: float | None = None
    clears_at: float | None = None


@frozen
class Fault:
    """A departure from form that lasts `after_s`. Lower `rank` is said first.

    With `way` in place of `when` it is one of tempo: the way out to the end of a repetition, back from it, or the whole
    of it takes less than `least_s`.
    """

    id: str
    name: str
    when: tuple[Condition, ...] = ()
    cue: str = ""
    after_s: float = 1.0
    in_phase: str | None = None
    rank: int = 5
    way: Literal["out", "back", "whole"] | None = None
    least_s: float = 0.0


@frozen
class Phase:
    """`targets` say where the body is in this phase; the first one drives the movement.

    `aim` is the value of that first measure which counts as the whole way (default: the middle of its band): reps are
    counted against it, form is judged against the band. For a small movement `by` says how far from the own start,
    + or -, so that a tilted camera takes nothing away. `must` has to be seen as well, or the movement was another one;
    `whole` has to be seen as well, or it was only a part of one.
    """

    name: str
    targets: tuple[Target, ...]
    aim: float | None = None
    by: float | None = None
    must: tuple[Target, ...] = ()
    whole: tuple[Target, ...] = ()


@frozen
class Dose:
    """What one level asks for. `reps` has one entry a set: (6, 4, 2) is a descending pyramid.

    hold: each rep is held `hold_s`. reps: `hold_s` at the top. breathing and timed: `duration_s`. `note`: what else is
    different at this level, for the person.
    """

    reps: tuple[int, ...] = (1,)
    hold_s: float = 0.0
    duration_s: float = 0.0
    rest_s: float = 30.0
    note: str = ""


@frozen
class Placement:
    """Where the laptop goes, in words for the person, and what has to be in the picture. A walk needs nothing there."""

    text: str
    needs: tuple[str, ...] = ("nose", "shoulder", "hip", "knee", "ankle")


@frozen
class Pace:
    """A breathing pacer."""

    in_s: float
    out_s: float


@frozen
class Exercise:
    """One exercise. `position` gates everything: outside it nobody does this exercise. Empty, being there is enough.
    `entry`: what a hold has to show besides until it is sure to be one, at least once in plain sight, though not
    afterwards. With `comes_from`, which is what has to be seen before, it need only be passed through, with nothing
    between the two: who slides down a wall passes through what nobody shows who sits down on a chair.

    `works`: "near" is measured on the side nearest the camera; "each" on the left and the right limb in turn, and the
    rep belongs to the side that moves; "middle" on the mid-points of both sides.
    `straight`: how the person's own straight line is taken off the measured ones: 1 where the back faces the ceiling,
    -1 where the belly does, 0 not at all.
    `reach`: degrees by which a straight body reads piked there, for its shoulders go with the arms that bear it, which
    hung while the own straight line was measured.
    `breathe_every_s`: how often who holds this is reminded to breathe; 0 is never.
    `raises_arm`: arms go up from the floor in it, or may: then that is no sign to pause, nor of pain.
    `sides`: "both" has no side; "alternate" changes with every rep; "in_turn" does a set left, then a set right.
    `reviewed` names the clinician who signed it off, and when; empty is not yet reviewed.
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
    entry: tuple[Target, ...] = ()
    comes_from: tuple[Target, ...] = ()
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
    breathe_every_s: float = 0.0
    straight: Literal[-1, 0, 1] = 0
    reach: float = 0.0
    raises_arm: bool = False
    line: tuple[str, ...] = field(default=("shoulder", "hip", "ankle"))
    posture: Posture = "any"
    gates: tuple[Gate, ...] = ()
    precautions: tuple[Precaution, ...] = ()
    reviewed: str = ""
