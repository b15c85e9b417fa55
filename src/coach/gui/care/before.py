"""The 20 seconds before a session: which questions are asked, and what the answers bring."""

import datetime as dt

from coach.care import check
from coach.care.check import HARD_FROM, Answered, asked_now
from coach.care.standing import at_check, depends_on_profile
from coach.gui.care.early import asks_up
from coach.gui.language import tr
from coach.gui.pages.check import Given, Questions
from coach.gui.parts import Parts, person_of
from coach.log.care import profiles, read_care


def asks_about_person(parts: Parts, wanted: str, now: dt.datetime) -> bool:
    """Asked once, before the first routine that an answer would change."""
    if profiles(parts.log):
        return False
    routine = parts.routines()[0].get(wanted)
    return routine is None or depends_on_profile(person_of(parts), routine, now)


def questions(parts: Parts, wanted: str, now: dt.datetime, came_to: tuple[str, ...] = ()) -> Questions:
    """What is asked before the routine that is wanted. `came_to`: what the questions about health came to just now."""
    tables = person_of(parts).tables
    asked, texts, morning = asked_now(read_care(parts.log), now), tables.check.texts, tables.morning
    return Questions(
        lead=tr(texts["lead"].words), pain=tr(texts["pain"].words), light=tr(texts["light"].words),
        came_to=came_to, new=tr(texts["new"].words) if asked.new else "",
        next_day=tr(texts["next-day"].words) if asked.next_day else "",
        next_day_answers={key: tr(words) for key, words in tables.check.next_day.items()},
        hard=tr(texts["hard"].words), hard_from=HARD_FROM,
        ill=tr(texts["ill"].words) if asked.ill else "",
        up=tr(morning.texts["up"].words) if asks_up(parts, wanted, now) else "",
        up_answers={key: tr(words) for key, words in morning.up.items()},
    )  # fmt: skip


def keep(parts: Parts, given: Given, now: dt.datetime) -> None:
    """Writes the check, and the steps that it brings. Raises `LogProblem`."""
    person = person_of(parts)
    answered = Answered(given.pain, given.new, given.next_day, given.hard, given.ill, given.up)  # type: ignore[arg-type]
    check.keep(parts.log, read_care(parts.log), answered, now, person.tables.check.version)
    at_check(person, now)
