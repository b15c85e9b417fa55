"""A report's headings, figures and lists as texts: the same ones on paper and in a browser."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

import coach
from coach.care.change import Change
from coach.exchange.report import Report
from coach.exchange.report_charts import Say
from coach.wording import Worded

TITLE = Worded("Report for discussion with your physiotherapist")
FOOT = Worded(
    "Form, holds and repetitions are camera estimates; what the camera could not see is not judged. Pain, effort and "
    "answers are as the patient told them. Rules and texts are not yet reviewed by a clinician. coach {version}"
)


@frozen
class Listed:
    """A short table: each line's left and right part. `empty` stands where there is none."""

    title: str
    lines: tuple[tuple[str, str], ...]
    empty: str


@frozen
class Words:
    title: str
    who: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    lists: tuple[Listed, ...]
    foot: str


def words_of(found: Report, say: Say) -> Words:
    """`say` brings each text into the reader's language."""
    return Words(say(TITLE), tuple(_who(found, say)), tuple(_figures(found, say)), _lists(found, say),
                 say(Worded(FOOT.template, version=coach.__version__)))  # fmt: skip


def _who(found: Report, say: Say) -> list[str]:
    subject = found.subject
    lines = [say(Worded("{first} to {last}", first=found.first_day.isoformat(), last=found.last_day.isoformat()))]
    if subject.name:
        lines.append(say(Worded("Patient: {name}", name=subject.name)))
    if subject.prescriber:
        lines.append(say(Worded("Plan from {name}", name=subject.prescriber)))
    if subject.goal:
        lines.append(say(Worded("Goal: {goal}", goal=subject.goal)))
    return lines


def _figures(found: Report, say: Say) -> list[tuple[str, str]]:
    asked = found.subject.asked_a_week * len(found.weeks)
    done = found.sessions - found.ended_early
    return [
        (f"{done} / {asked}" if asked else str(done),
         say(Worded("whole sessions of those asked for")) if asked else say(Worded("whole sessions"))),
        (_pain_of(found), say(Worded("pain before: first and last three sessions"))),
        (_percent(found.seen_share), say(Worded("of the movement was seen by the camera"))),
        ("-" if found.score is None else f"{found.score:.0f}", say(Worded("mean form of 100, camera estimate"))),
    ]  # fmt: skip


def _pain_of(found: Report) -> str:
    told = [each.before for each in found.pain if each.before is not None]
    if not told:
        return "-"
    first, last = told[:3], told[-3:]
    return f"{sum(first) / len(first):.1f} → {sum(last) / len(last):.1f}"


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.0f} %"


def _lists(found: Report, say: Say) -> tuple[Listed, ...]:
    none = say(Worded("nothing in this time"))
    return (
        Listed(say(Worded("What was off")), tuple(
            (say(each.name), say(Worded("in {sessions} sessions, {seconds:.0f} s", sessions=each.sessions,
                                        seconds=each.seconds))) for each in found.faults), none),
        Listed(say(Worded("Events")), tuple((each.day.isoformat(), say(each.words)) for each in found.events), none),
        Listed(say(Worded("Exercises done most")), tuple(
            (say(each.exercise), say(Worded("level {level}, {best}", level=each.level, best=each.best)))
            for each in found.courses), none),
        Listed(say(Worded("Proposals of the rules")),
               tuple((each.day.isoformat(), say(each.words)) for each in found.proposals), none),
        Listed(say(Worded("Questionnaires, first to last")), tuple(
            (say(each.name), f"{each.first:g} → {each.last:g}, {say(CHANGES[each.change])}")
            for each in found.questionnaires), none),
    )  # fmt: skip


CHANGES: Final[Mapping[Change, Worded]] = {
    "better": Worded("better by more than the important change"),
    "worse": Worded("worse by more than the important change"),
    "unclear": Worded("no clear change"),
}
