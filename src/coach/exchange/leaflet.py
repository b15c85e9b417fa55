"""A plan on one sheet of paper: each exercise with its picture and its dose, as a PDF for who likes paper."""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any, Final

from attrs import frozen

from coach.exchange.plan import Plan
from coach.exchange.plan_words import dose_words
from coach.exchange.report_charts import GOOD, GRID, INK, SOFT, Say
from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine
from coach.session.told import before_it, while_done
from coach.wording import Worded

A4: Final = (8.27, 11.69)
TOP, BOTTOM = 0.875, 0.055
"""Between which the exercises stand, in shares of the page."""
HIGHEST, LOWEST = 0.16, 0.052
"""A row's height where there is room, and the least that can be read; then there is a second page."""
LINE: Final = 0.0145
"""Of text, with letters of 8.5 points; they grow with the row."""
HEADING: Final = 0.034
DAYS: Final[Mapping[str, str]] = {
    "mon": Worded("Monday"), "tue": Worded("Tuesday"), "wed": Worded("Wednesday"), "thu": Worded("Thursday"),
    "fri": Worded("Friday"), "sat": Worded("Saturday"), "sun": Worded("Sunday"),
}  # fmt: skip
FOOT = Worded("Stop when pain reaches {pain} of 10, rises by {rise}, or runs down the leg. For discussion with {name}.")


@frozen
class _Row:
    """An exercise, or the heading of a session where `item` is none."""

    session: Routine
    item: Item | None = None


def leaflet(plan: Plan, exercises: Mapping[str, Exercise], pictures: Path, say: Say = str) -> bytes:
    """One page for up to fourteen exercises; `pictures` has one for each exercise, `<id>.jpg`."""
    from matplotlib import rc_context  # noqa: PLC0415 - slow to import
    from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    out = io.BytesIO()
    with rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans"}), PdfPages(out) as pdf:
        for rows, height in _pages(plan):
            page = Figure(figsize=A4)
            FigureCanvasPdf(page)
            _head(page, plan, say)
            y = TOP
            for row in rows:
                y -= height if row.item else HEADING
                if row.item:
                    _exercise(page, (y, height), (row.item, exercises[row.item.exercise]), pictures, say)
                else:
                    _session(page, y, row.session, say)
            foot = Worded(FOOT.template, pain=plan.stop.pain, rise=plan.stop.rise, name=plan.prescriber)
            _text(page, (0.07, 0.025), "\n".join(wrap(say(foot), 110)), size=8, color=SOFT)
            pdf.savefig(page)
    return out.getvalue()


def _pages(plan: Plan) -> Iterator[tuple[list[_Row], float]]:
    """The rows of each page and how high an exercise is there: all on one page as long as that can be read."""
    rows = [
        row for session in plan.sessions for row in (_Row(session), *(_Row(session, each) for each in session.items))
    ]
    headings = len(plan.sessions)
    height = min(HIGHEST, (TOP - BOTTOM - headings * HEADING) / max(1, len(rows) - headings))
    if height >= LOWEST:
        yield rows, height
        return
    page: list[_Row] = []
    used = 0.0
    for row in rows:
        needs = LOWEST if row.item else HEADING + LOWEST  # no heading stands alone at the end of a page
        if used + needs > TOP - BOTTOM:
            yield page, LOWEST
            page, used = [], 0.0
        page.append(row)
        used += LOWEST if row.item else HEADING
    yield page, LOWEST


def _head(page: Any, plan: Plan, say: Say) -> None:
    _text(page, (0.07, 0.945), say(Worded("Your exercises")), size=20, weight="bold")
    until = say(Worded("until {day}", day=plan.expires)) if plan.expires else ""
    who = [plan.patient, plan.prescriber, say(Worded("{day}", day=plan.created)), until]
    _text(page, (0.07, 0.922), "   ".join(each for each in who if each), size=9, color=SOFT)
    told = [say(Worded("Goal: {goal}", goal=plan.goal)) if plan.goal else "", plan.note]
    _text(page, (0.07, 0.897), "\n".join(wrap("   ".join(each for each in told if each), 95)[:1]), size=10)


def _session(page: Any, y: float, session: Routine, say: Say) -> None:
    days = ", ".join(say(DAYS[day]) for day in session.days)
    week = say(Worded("{n} times a week", n=session.times_a_week)) if session.times_a_week and not days else ""
    times = say(Worded("{n} times a day", n=session.times_a_day)) if session.times_a_day > 1 else ""
    _text(page, (0.07, y + 0.006), say(session.name), size=13, weight="bold", color=GOOD)
    often = ", ".join(each for each in (days, week, times) if each)
    _text(page, (0.93, y + 0.006), often, size=10, color=INK, ha="right")
    line = page.add_axes((0.07, y, 0.86, 0.0005))
    line.set_axis_off()
    line.axhline(0, color=GRID, linewidth=2)


def _exercise(page: Any, place: tuple[float, float], what: tuple[Item, Exercise], pictures: Path, say: Say) -> None:
    (y, height), (item, exercise) = place, what
    large = min(1.4, max(1.0, height / 0.09))
    wide = min(0.28, 0.9 * height * A4[1] / A4[0] * 16 / 9)
    _picture(page, (0.07, y + 0.05 * height, wide, 0.9 * height), pictures / f"{item.exercise}.jpg")
    left, top = 0.07 + wide + 0.025, y + 0.97 * height
    _text(page, (left, top - 0.011 * large), say(exercise.name), size=11 * large, weight="bold")
    _text(page, (left, top - 0.027 * large), dose_words(item, say), size=10 * large, color=GOOD, weight="bold")
    own = "   ".join(say(each) for each in (*while_done(item), item.note, *before_it(item)) if each)
    told = [own, *map(say, exercise.points)]
    lines = [line for words in told if words for line in wrap(words, round((0.93 - left) * 122 / large))]
    room = max(1, int((height - 0.033 * large) / (LINE * large)))
    for number, line in enumerate(lines[:room]):
        _text(page, (left, top - (0.043 + LINE * number) * large), line, size=8.5 * large)


def _picture(page: Any, place: tuple[float, float, float, float], path: Path) -> None:
    from matplotlib.image import imread  # noqa: PLC0415

    axes = page.add_axes(place)
    axes.set_anchor("W")
    axes.set_xticks(())
    axes.set_yticks(())
    for spine in axes.spines.values():
        spine.set_color(GRID)
    if path.is_file():
        axes.imshow(imread(str(path)))


def _text(page: Any, at: tuple[float, float], words: str, **how: Any) -> None:
    how.setdefault("color", INK)
    page.text(*at, words.replace("$", r"\$"), **how)
