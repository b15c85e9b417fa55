"""A plan, a physiotherapist's key, and what is done with them in tests."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Final

from attrs import evolve
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from coach.exchange.drafting import plan_of
from coach.exchange.plan import Plan
from coach.exchange.plan_text import plan_text
from coach.exchange.signed import with_signature
from coach.exercise.own import OwnTarget
from coach.session.routine import Item, Routine, StopRules
from judging import EXERCISES

TODAY: Final = dt.date(2026, 3, 5)
KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
FILE: Final = Path("plan.coachplan")
ROUTINE: Final = Routine(
    "after-the-spasm", "After the spasm",
    (Item("glute-bridge", reps=(8, 8), hold_s=2.0, targets={"line_to_knee": OwnTarget(-4.0, 9.0)}, feel="your buttocks",
          avoid="arching", tempo=(2.0, 2.0, 2.0), load="none", reason='so that "lifting" gets lighter'),
     Item("side-plank", level=1, side="left"), Item("belly-breathing", duration_s=60.0)),
    days=("mon", "wed", "fri"), times_a_day=2,
)  # fmt: skip


@cache
def a_plan() -> Plan:
    made = plan_of(ROUTINE, EXERCISES, TODAY, "plan-0123456789ab")
    return evolve(made, prescriber="A. Example, physiotherapist", patient="K. 14", goal="Carry my shopping",
                  stop=StopRules(pain=5), precautions=("disc",), taught_back=True)  # fmt: skip


def signed(plan: Plan, key: Ed25519PrivateKey = KEY) -> bytes:
    return with_signature(plan_text(plan), key)
