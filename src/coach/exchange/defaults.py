"""What a physiotherapist begins every new plan with, and sessions kept as templates."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from attrs import evolve, frozen

from coach.care.progression_table import Numbers
from coach.exchange.drafting import LASTS
from coach.exchange.plan import Plan
from coach.files.read import read
from coach.files.toml import toml_lines
from coach.files.write import write_whole
from coach.problems import CoachProblem
from coach.session.authoring import free_id
from coach.session.routine import Day, Item, Routine, StopRules
from coach.wording import Worded

WEEKS: Final = LASTS.days // 7


@frozen
class Defaults:
    """`days` and `times_a_week` are those of each session; `progression` own numbers for steps up and down."""

    note: str = ""
    weeks: int = WEEKS
    stop: StopRules = StopRules()
    progression: Numbers | None = None
    days: tuple[Day, ...] = ()
    times_a_week: int | None = None
    times_a_day: int = 1


def read_defaults(path: Path) -> Defaults:
    """The usual ones where there is no file. Raises `BadFile`."""
    return read(path, Defaults) if path.exists() else Defaults()


def keep_defaults(path: Path, defaults: Defaults) -> None:
    """Raises `CoachProblem`."""
    try:
        write_whole(path, f"format = 1\n{''.join(toml_lines(defaults))}".encode())
    except OSError as error:
        raise CoachProblem(
            Worded("{name} cannot be kept in {folder}: {why}.", name=path.name, folder=path.parent, why=error.strerror)
        ) from error


def defaults_of(plan: Plan) -> Defaults:
    """What of a plan is no patient's own: how long, how often, when to stop, when to step."""
    session = plan.sessions[0]
    weeks = round((plan.expires - plan.created).days / 7) if plan.expires else WEEKS
    return Defaults(
        plan.note, max(1, weeks), plan.stop, plan.progression, session.days, session.times_a_week, session.times_a_day
    )


def with_defaults(plan: Plan, defaults: Defaults) -> Plan:
    """A first plan as this physiotherapist begins it."""
    sessions = tuple(
        evolve(each, days=defaults.days, times_a_week=defaults.times_a_week, times_a_day=defaults.times_a_day)
        for each in plan.sessions
    )
    expires = plan.created + dt.timedelta(weeks=defaults.weeks)
    return evolve(plan, note=defaults.note, expires=expires, stop=defaults.stop, progression=defaults.progression,
                  sessions=sessions)  # fmt: skip


def template_of(session: Routine, taken: Iterable[str]) -> Routine:
    """A session as a routine for other patients: without its dates, and without what is this patient's own."""
    items = tuple(_nobodys(item) for item in session.items)
    return evolve(session, id=free_id(session.name, taken), items=items, start=None, end=None)


def _nobodys(item: Item) -> Item:
    return evolve(item, targets={}, reference={})
