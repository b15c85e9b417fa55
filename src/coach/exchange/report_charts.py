"""The charts of a report, drawn by matplotlib: the same ones on paper and in a browser."""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from coach.exchange.report import Report
from coach.wording import Worded

Say: TypeAlias = Callable[[str], str]
"""A text in the reader's language; `str` leaves it English."""
Draw: TypeAlias = Callable[[Any, Report, Say], None]

INK: Final = "#16282B"
SOFT: Final = "#5A6B6E"
GRID: Final = "#DCE5E3"
GOOD: Final = "#0F766E"
PALE: Final = "#A7CFC9"
WARN: Final = "#B4540A"
LINES: Final = ((GOOD, "o"), (WARN, "s"), ("#4C5FA8", "^"), ("#7A4E8A", "D"))
"""Told apart by shape as well, for who does not see colours or prints in grey."""


def draw_weeks(axes: Any, found: Report, say: Say) -> None:
    _prepared(axes, say(Worded("Whole sessions each week")))
    mondays = [week.monday for week in found.weeks]
    axes.bar(mondays, [week.done for week in found.weeks], width=6, align="edge", color=GOOD)
    if asked := found.subject.asked_a_week:
        axes.axhline(asked, color=WARN, linewidth=1.1, linestyle="--")
        axes.annotate(say(Worded("asked for: {times}", times=asked)), (1, asked), xycoords=("axes fraction", "data"),
                      ha="right", va="bottom", fontsize=6.5, color=WARN)  # fmt: skip
    axes.set_ylim(0, max([week.done for week in found.weeks] + [asked, 1]) * 1.25)
    axes.yaxis.get_major_locator().set_params(integer=True)
    _dated(axes, found)


def draw_pain(axes: Any, found: Report, say: Say) -> None:
    _prepared(axes, say(Worded("Pain before and after (0-10)")))
    for part, (colour, mark), name in (("before", LINES[1], Worded("before")), ("after", LINES[0], Worded("after"))):
        told = [(each.day, getattr(each, part)) for each in found.pain if getattr(each, part) is not None]
        if told:
            days, values = zip(*told, strict=True)
            axes.plot(
                days, values, color=colour, marker=mark, markersize=2.6, linewidth=1, clip_on=False, label=say(name)
            )
    axes.set_ylim(0, 10)
    axes.set_yticks((0, 2, 4, 6, 8, 10))
    _dated(axes, found)
    _legend(axes)


def draw_scores(axes: Any, found: Report, say: Say) -> None:
    _prepared(axes, say(Worded("Form (0-100, camera estimate)")))
    for course, (colour, mark) in zip(found.courses, LINES, strict=False):
        known = [(day, score) for day, score in zip(course.days, course.score, strict=True) if score is not None]
        if known:
            days, values = zip(*known, strict=True)
            axes.plot(
                days,
                values,
                color=colour,
                marker=mark,
                markersize=2.6,
                linewidth=1,
                clip_on=False,
                label=say(course.exercise),
            )
    axes.set_ylim(0, 100)
    _dated(axes, found)
    _legend(axes)


def draw_shares(axes: Any, found: Report, say: Say) -> None:
    _prepared(axes, say(Worded("Holds and repetitions done, of those planned (%)")))
    for course, (colour, mark) in zip(found.courses, LINES, strict=False):
        axes.plot(course.days, [100 * share for share in course.share], color=colour, marker=mark, markersize=2.6,
                  linewidth=1, clip_on=False, label=say(course.exercise))  # fmt: skip
    axes.set_ylim(0, 100)
    _dated(axes, found)


CHARTS: Final[tuple[Draw, ...]] = (draw_weeks, draw_pain, draw_shares, draw_scores)


def _prepared(axes: Any, title: str) -> None:
    axes.set_title(title, loc="left", fontsize=8, color=INK, fontweight="bold", pad=5)
    axes.grid(axis="y", color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(labelsize=6.5, colors=SOFT, length=0, pad=3)
    for name, spine in axes.spines.items():
        spine.set_visible(name == "bottom")
        spine.set_color(GRID)


def _dated(axes: Any, found: Report) -> None:
    from matplotlib import dates  # noqa: PLC0415 - slow to import

    drawn: Any = dates
    axes.xaxis.set_major_locator(drawn.AutoDateLocator(minticks=3, maxticks=7))
    axes.xaxis.set_major_formatter(drawn.DateFormatter("%m-%d"))  # the same in every language
    axes.set_xlim(found.first_day - dt.timedelta(days=9), found.last_day + dt.timedelta(days=4))


def _legend(axes: Any) -> None:
    if axes.get_legend_handles_labels()[0]:
        axes.legend(fontsize=6.2, frameon=False, loc="upper left", bbox_to_anchor=(0, -0.12), ncols=2, labelcolor=SOFT,
                    handlelength=1.6, columnspacing=1.2, borderpad=0)  # fmt: skip
