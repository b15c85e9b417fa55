"""Plans and results damaged in every way that comes to mind: all have to be refused in words, and change nothing.

Some are damaged as they are, which the signature shows; the others are damaged inside and signed anew, as somebody
with a key of their own could, which only the reading can refuse.
"""

import datetime as dt
import resource
import sys
import time
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final, TypeAlias

from attrs import define, evolve, field, frozen
from sqlite_utils import Database

from coach import start
from coach.bench.years import BEGINS, fill
from coach.exchange.arrival import arrival
from coach.exchange.assigned import kept_plans, take
from coach.exchange.clinic import Clinic, patients
from coach.exchange.contents import CHOICES
from coach.exchange.drafting import plan_of
from coach.exchange.gathering import Wish, days_of, gathered
from coach.exchange.intake import intake
from coach.exchange.keys import Key, own_key, public, sign
from coach.exchange.plan import Plan
from coach.exchange.plan_text import plan_text
from coach.exchange.result import PURPOSE, sealed
from coach.exchange.signed import with_signature, without_signature
from coach.log.database import open_log
from coach.pose.posture import JOINTS
from coach.problems import CoachProblem

Damage: TypeAlias = Callable[[Random, bytes], bytes]
Take: TypeAlias = Callable[[bytes], None]
HEAD: Final = 224
"""Bytes before what is deflated in a result."""


@define
class Found:
    """`wrong`: what ended otherwise than in words, or changed something."""

    refused: int = 0
    taken: int = 0
    wrong: list[str] = field(factory=list)
    memory_mb: float = 0.0
    longest_s: float = 0.0


@frozen
class Bench:
    """What is damaged, and where it is imported."""

    key: Key
    plan: bytes
    result: bytes
    log: Database
    clinic: Clinic


def tampered(seed: int, files: int, watched: Callable[[Iterable[int]], Iterable[int]] = iter) -> Found:
    """Imports so many damaged files, half of them plans."""
    random = Random(seed)  # noqa: S311 - the same files every time
    found = Found()
    with TemporaryDirectory(prefix="coach-tampering-", ignore_cleanup_errors=True) as folder:
        bench = _bench(Path(folder))
        imports = _imports(bench)
        before = _memory_mb()
        for number in watched(range(files)):
            plan = number % 2 == 0
            _one(found, bench, imports[plan], _damaged(random, bench, plan=plan))
        found.memory_mb = _memory_mb() - before
        bench.log.close()
    return found


def _one(found: Found, bench: Bench, take: Take, content: bytes) -> None:
    before = _state(bench)
    began = time.perf_counter()
    try:
        take(content)
        found.taken += 1
    except CoachProblem:
        found.refused += 1
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        found.wrong.append(f"{type(error).__name__}: {error} ({content[:60]!r}...)")
    found.longest_s = max(found.longest_s, time.perf_counter() - began)
    if _state(bench) != before:
        found.wrong.append(f"something was changed by {content[:60]!r}...")


def _bench(folder: Path) -> Bench:
    known = start.repertoire().exercises
    routine = start.routines(known).good["early-stabilisation"]
    key, log = own_key(folder / "key.pem"), open_log(folder / "log.sqlite3")
    made = _with_reference(plan_of(routine, known.good, BEGINS.date(), "plan-0123456789ab"))
    plan = with_signature(plan_text(made), key)
    for _ in fill(log, 2):
        pass
    result = gathered(log, Wish(frozenset(CHOICES), *(days_of(log) or ())), BEGINS)
    return Bench(key, plan, sealed(result, key), log, Clinic(folder / "shared", folder / "index"))


def _with_reference(plan: Plan) -> Plan:
    """A movement of three moments in its first exercise."""
    session = plan.sessions[0]
    joints: dict[str, tuple[float, ...]] = dict.fromkeys(JOINTS, (0.02, -0.01, 0.5, 0.1, 0.02, -0.01))
    items = (evolve(session.items[0], reference=joints, reference_every_s=0.5), *session.items[1:])
    return evolve(plan, sessions=(evolve(session, items=items), *plan.sessions[1:]))


def _imports(bench: Bench) -> dict[bool, Take]:
    """By whether it is a plan. What can still be used is looked at as far as the question, and not kept."""
    exercises = start.repertoire().exercises.good
    kept, _ = kept_plans(bench.log, exercises)

    def plan(content: bytes) -> None:
        found = arrival(Path("a.coachplan"), content, kept, exercises, BEGINS.date())
        with Database(memory=True, execute_plugins=False) as aside:
            aside.execute("CREATE TABLE plans (plan_id, revision, key, prescriber, patient, imported_at, content)")
            take(aside, found, dt.datetime.now().astimezone())

    return {True: plan, False: lambda content: _looked_at(bench.clinic, content)}


def _looked_at(clinic: Clinic, content: bytes) -> None:
    intake(clinic, content)


def _state(bench: Bench) -> tuple[object, ...]:
    rows = bench.log.execute("SELECT (SELECT count(*) FROM plans), (SELECT count(*) FROM sessions)").fetchone()
    return (*rows, patients(bench.clinic), bench.clinic.own.exists())


def _damaged(random: Random, bench: Bench, *, plan: bool) -> bytes:
    """Half of the files are signed anew after the damage."""
    whole = bench.plan if plan else bench.result
    if random.random() < 0.5:
        return _hurt(random, whole)
    if plan:
        return with_signature(_hurt(random, without_signature(whole)), bench.key)
    packed = zlib.compress(_hurt(random, zlib.decompress(whole[HEAD:])))
    return (
        f"coach result 1\nkey {public(bench.key)}\nsignature {sign(bench.key, PURPOSE, packed)}\n\n".encode() + packed
    )


def _hurt(random: Random, content: bytes) -> bytes:
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        content = random.choice(_DAMAGES)(random, content)
    return content


def _flip(random: Random, content: bytes) -> bytes:
    changed = bytearray(content or b"\0")
    changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut(random: Random, content: bytes) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _drop(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + content[at + random.randrange(1, 80) :]


def _double(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + content[at : at + random.randrange(1, 400)] * random.choice((2, 3, 50)) + content[at:]


def _insert(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + random.choice(_ODD) + content[at:]


def _value(random: Random, content: bytes) -> bytes:
    """A number becomes another one, where there is one."""
    places = [at for at in range(len(content)) if content[at : at + 1].isdigit()]
    if not places:
        return content
    at = random.choice(places)
    return (
        content[:at]
        + random.choice((b"-1", b"1e999", b"99999999999999999999", b"0", b"NaN", b'""'))
        + content[at + 1 :]
    )


_NUMBERS: Final = (b"-1", b"1e999", b"99999999999999999999", b"0", b"NaN", b'""')
_ODD: Final = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n", b"../../../../etc/passwd", b"[[sessions]]\n", b"[[[[[[[[",
    b"{" * 500, b"a." * 900 + b"a = 1\n", b'"""', b"\\u0000", b"\\ud800", b"[signature]\n", b"= nan\n", b"null",
    b"true", b'{"id":1}', b"'; DROP TABLE sessions; --", b"\x1b[2J", b"\xe2\x80\xae",
    b"9" * 5000, b'"' + b"x" * 30_000 + b'"',
)  # fmt: skip
_DAMAGES: Final[tuple[Damage, ...]] = (_flip, _flip, _cut, _drop, _double, _insert, _insert, _value, _value)


def _memory_mb() -> float:
    """The most this process ever had."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3
