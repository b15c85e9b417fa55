"""The order of a plan that is being typed: its sessions, their exercises and days. Each change gives the plan anew, and
the place of what was changed.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any, Final, TypeAlias

from coach.exchange.editing import Raw

Place: TypeAlias = tuple[int, ...]
"""() the plan, (session,) a session, (session, item) an exercise."""
Arranged: TypeAlias = tuple[Raw, Place]
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def places(raw: Raw) -> Iterator[Place]:
    """In the order of the lines: the plan, then each session with its exercises below it."""
    yield ()
    for at, session in enumerate(raw.get("sessions", ())):
        yield (at,)
        yield from ((at, number) for number in range(len(session.get("items", ()))))


def table_at(raw: Raw, place: Place) -> Raw:
    """The plan's own table, a session's or an exercise's."""
    found: Raw = raw
    for key, at in zip(("sessions", "items"), place, strict=False):
        found = found[key][at]
    return found


def added(raw: Raw, place: Place, item: Raw) -> Arranged:
    """An exercise below the chosen one, or at the end of the chosen session; without any session in a new one."""
    if not raw.get("sessions"):
        raw, place = with_session(raw, "")
    session = place[0] if place else 0
    there = len(raw["sessions"][session].get("items", ()))
    return inserted(raw, (session, place[1] + 1 if len(place) > 1 else there), item)


def above(raw: Raw, line: int, item: Raw) -> Arranged:
    """An exercise let go above this line: it belongs to the session above it."""
    before = list(places(raw))[: max(1, line)][-1]
    if not before:
        return inserted(raw, (0, 0), item) if raw.get("sessions") else added(raw, (), item)
    return inserted(raw, (before[0], before[1] + 1 if len(before) > 1 else 0), item)


def inserted(raw: Raw, place: Place, item: Raw) -> Arranged:
    raw = deepcopy(raw)
    raw["sessions"][place[0]].setdefault("items", []).insert(place[1], item)
    return raw, place


def with_session(raw: Raw, name: str, days: Sequence[str] = ()) -> Arranged:
    """A further session without exercises."""
    raw = deepcopy(raw)
    session: Raw = {"id": _free_id(raw), "name": name, "items": []}
    raw.setdefault("sessions", []).append({**session, "days": list(days)} if days else session)
    return raw, (len(raw["sessions"]) - 1,)


def moved(raw: Raw, place: Place, by: int) -> Arranged:
    """One line up (-1) or down (1); an exercise at the end of its session goes into the neighbouring one."""
    raw = deepcopy(raw)
    siblings = _siblings(raw, place)
    to = place[-1] + by if place else 0
    if not place or (len(place) == 1 and not 0 <= to < len(siblings)):
        return raw, place
    if 0 <= to < len(siblings):
        siblings.insert(to, siblings.pop(place[-1]))
        return raw, (*place[:-1], to)
    other = place[0] + by
    if not 0 <= other < len(raw["sessions"]):
        return raw, place
    items = raw["sessions"][other].setdefault("items", [])
    at = 0 if by > 0 else len(items)
    items.insert(at, siblings.pop(place[-1]))
    return raw, (other, at)


def doubled(raw: Raw, place: Place) -> Arranged:
    """A twin right below, a session's under an id of its own."""
    if not place:
        return raw, place
    raw = deepcopy(raw)
    siblings = _siblings(raw, place)
    twin = deepcopy(siblings[place[-1]])
    if "id" in twin:
        twin["id"] = _free_id(raw)
    siblings.insert(place[-1] + 1, twin)
    return raw, (*place[:-1], place[-1] + 1)


def taken_out(raw: Raw, place: Place) -> Arranged:
    if not place:
        return raw, place
    raw = deepcopy(raw)
    _siblings(raw, place).pop(place[-1])
    return raw, place[:-1]


def in_order(raw: Raw, order: Sequence[Place]) -> Raw:
    """The plan with its lines in another order: an exercise belongs to the session above it."""
    made: list[Raw] = []
    first: list[Any] = []
    for place in order:
        if len(place) == 1:
            made.append({**table_at(raw, place), "items": first})
            first = []
        elif place:
            (made[-1]["items"] if made else first).append(table_at(raw, place))
    return deepcopy({**raw, "sessions": made})


def on_day(raw: Raw, place: Place, day: str) -> Arranged:
    """A session is done on this day too."""
    raw = deepcopy(raw)
    session = table_at(raw, place[:1])
    session["days"] = sorted({*session.get("days", ()), day}, key=DAYS.index)
    return raw, place[:1]


def on_day_alone(raw: Raw, day: str, name: str, item: Raw) -> Arranged:
    """An exercise in the session of this day alone; in a new one of this name where there is none."""
    sessions = raw.get("sessions", ())
    at = next((at for at, each in enumerate(sessions) if list(each.get("days", ())) == [day]), None)
    raw, place = with_session(raw, name, (day,)) if at is None else (raw, (at,))
    return added(raw, place, deepcopy(item))


def _siblings(raw: Raw, place: Place) -> list[Any]:
    found: list[Any] = raw.get("sessions", []) if len(place) < 2 else raw["sessions"][place[0]]["items"]
    return found


def _free_id(raw: Raw) -> str:
    taken = {each.get("id") for each in raw.get("sessions", ())}
    return next(name for number in range(1, 99) if (name := f"session-{number}") not in taken)
