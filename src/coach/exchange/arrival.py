"""A plan that comes in: may it be taken, and what has to be asked first?"""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import frozen

from coach.exchange.changes import changes
from coach.exchange.keys import fingerprint
from coach.exchange.plan import LARGEST_BYTES, Plan, other_versions, plan_reader
from coach.exchange.signed import verified
from coach.exercise.definition import Exercise
from coach.problems import Refused
from coach.wording import Worded, worded

Doubt: TypeAlias = Literal["other key", "foreign", "other patient"]


@frozen
class Kept:
    """A revision that was taken before. `removed`: the person put it away."""

    plan: Plan
    key: str
    content: bytes
    removed: bool = False


@frozen
class Question:
    """What the person has to decide before the plan is taken."""

    doubt: Doubt
    words: Worded


@frozen
class Arrival:
    """`state` "same": this very file is in use already, and nothing is to be done. `changes` beside the one before,
    `notes` are worth knowing and stand in no way.
    """

    plan: Plan
    key: str
    content: bytes
    state: Literal["new", "newer", "same"]
    questions: tuple[Question, ...] = ()
    changes: tuple[Worded, ...] = ()
    notes: tuple[Worded, ...] = ()


def arrival(
    path: Path, content: bytes, kept: Iterable[Kept], exercises: Mapping[str, Exercise], today: dt.date
) -> Arrival:
    """Decides; nothing is changed. `kept` in the order in which they came.

    Raises `Refused` for a plan that is unsigned, changed, older, or over, and `BadFile` for one that cannot be used.
    """
    kept = tuple(kept)
    plan, key = opened(path, content, exercises)
    last = next((each for each in reversed(kept) if each.plan.id == plan.id), None)
    _refuse_old(plan, last, content, today)
    state: Literal["new", "newer", "same"] = "new" if last is None or last.removed else "newer"
    if last and last.content == content and not last.removed:
        return Arrival(plan, key, content, "same")
    others = tuple(
        Worded("{exercise} is judged a little differently by this version of coach.", exercise=worded(name))
        for name in other_versions(plan, exercises)
    )
    told = changes(last.plan, plan, exercises) if last else ()
    return Arrival(plan, key, content, state, _questions(plan, key, kept, last), told, others)


def opened(path: Path, content: bytes, exercises: Mapping[str, Exercise]) -> tuple[Plan, str]:
    """The plan and the public key it is signed with. The signature is looked at before anything is read."""
    if len(content) > LARGEST_BYTES:
        raise Refused(Worded("{name} is larger than 100 kilobytes, so it is not a plan.", name=path.name))
    signed = verified(content)
    return plan_reader(exercises)(path, signed.text), signed.key


def _refuse_old(plan: Plan, last: Kept | None, content: bytes, today: dt.date) -> None:
    if last and last.plan.revision > plan.revision:
        raise Refused(
            Worded(
                "This is revision {revision} of a plan of which you have revision {revision2} already: "
                "an older one is not taken in its place.",
                revision=plan.revision,
                revision2=last.plan.revision,
            )
        )
    if last and last.plan.revision == plan.revision and last.content != content:
        raise Refused(
            Worded(
                "You have another plan with the same name and revision ({revision}). "
                "Ask your physiotherapist for a new revision.",
                revision=plan.revision,
            )
        )
    if plan.expires and plan.expires < today:
        raise Refused(
            Worded(
                "This plan counted until {expires}. Ask your physiotherapist for a new one.",
                expires=plan.expires,
            )
        )


def _questions(plan: Plan, key: str, kept: tuple[Kept, ...], last: Kept | None) -> tuple[Question, ...]:
    asked: list[Question] = []
    who = {"prescriber": plan.prescriber, "fingerprint": fingerprint(key)}
    if last and last.key != key:
        asked.append(Question("other key", Worded(OTHER_KEY, **who, before=fingerprint(last.key))))
    elif kept and not any(each.key == key for each in kept):
        asked.append(Question("foreign", Worded(FOREIGN, **who)))
    known = {each.plan.patient for each in kept if each.plan.patient}
    if plan.patient and known and plan.patient not in known:
        words = Worded(OTHER_PATIENT, patient=plan.patient, before=", ".join(sorted(known)))
        asked.append(Question("other patient", words))
    return tuple(asked)


OTHER_KEY = Worded(
    "This plan says it is from {prescriber}, but it is signed with another key ({fingerprint}) than the one before "
    "({before}). Call your physiotherapist and compare the new key before you take it."
)
FOREIGN = Worded(
    "You have plans from somebody else. This one says it is from {prescriber}, with the key {fingerprint}. Take it "
    "only if you expect it, and the key is the one your physiotherapist reads out."
)
OTHER_PATIENT = Worded("This plan is for {patient}. Your plans so far were for {before}.")
