"""A plan on paper: each exercise with its picture and its dose, as a PDF for who likes paper."""

import io
from collections.abc import Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any, Final

from coach.exchange.plan import Plan
from coach.exchange.plan_words import dose_words
from coach.exchange.report_charts import GOOD, GRID, INK, SOFT, Say
from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine
from coach.wording import Worded

A4: Final = (8.27, 11.69)
A_PAGE: Final = 7
FOOT = Worded("Stop when pain reaches {pain} of 10, rises by {rise}, or runs down the leg. For discussion with {name}.")


def leaflet(plan: Plan, exercises: Mapping[str, Exercise], pictures: Path, say: Say = str) -> bytes:
    """A page for up to seven exercises; `pictures` has one for each exercise, `<id>.jpg`."""
    from matplotlib import rc_context  # noqa: PLC0415 - slow to import
    from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    out = io.BytesIO()
    rows = [(session, item) for session in plan.sessions for item in session.items]
    with rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans"}), PdfPages(out) as pdf:
        for first in range(0, len(rows), A_PAGE):
            page = Figure(figsize=A4)
            FigureCanvasPdf(page)
            _head(page, plan, say)
            for at, (session, item) in enumerate(rows[first : first + A_PAGE]):
                _row(page, 0.79 - at * 0.11, (session, item, exercises[item.exercise]), pictures, say)
            foot = Worded(FOOT.template, pain=plan.stop.pain, rise=plan.stop.rise, name=plan.prescriber)
            _text(page, (0.07, 0.03), "\n".join(wrap(say(foot), 110)), size=8, color=SOFT)
            pdf.savefig(page)
    return out.getvalue()


def _head(page: Any, plan: Plan, say: Say) -> None:
    _text(page, (0.07, 0.945), say(Worded("Your exercises")), size=20, weight="bold")
    who = [plan.patient, plan.prescriber, plan.created.isoformat()]
    _text(page, (0.07, 0.922), "   ".join(each for each in who if each), size=9, color=SOFT)
    goal = say(Worded("Goal: {goal}", goal=plan.goal)) if plan.goal else ""
    _text(page, (0.07, 0.9), "\n".join(wrap(goal, 80)[:1]), size=11)


def _row(page: Any, y: float, what: tuple[Routine, Item, Exercise], pictures: Path, say: Say) -> None:
    session, item, exercise = what
    _picture(page, y, pictures / f"{item.exercise}.jpg")
    _text(page, (0.3, y + 0.078), say(exercise.name), size=12, weight="bold")
    _text(page, (0.3, y + 0.058), dose_words(item), size=10.5, color=GOOD)
    _text(page, (0.93, y + 0.078), session.name, size=8, color=SOFT, ha="right")
    told = [*exercise.points[:2], item.feel, item.avoid and say(Worded("Avoid: {what}", what=item.avoid)), item.note]
    lines = [line for words in told if words for line in wrap(say(words), 78)][:4]
    for number, line in enumerate(lines):
        _text(page, (0.3, y + 0.041 - 0.0145 * number), line, size=8.5)


def _picture(page: Any, y: float, path: Path) -> None:
    from matplotlib.image import imread  # noqa: PLC0415

    axes = page.add_axes((0.07, y - 0.005, 0.2, 0.095))
    axes.set_xticks(())
    axes.set_yticks(())
    for spine in axes.spines.values():
        spine.set_color(GRID)
    if path.is_file():
        axes.imshow(imread(str(path)))


def _text(page: Any, at: tuple[float, float], words: str, **how: Any) -> None:
    how.setdefault("color", INK)
    page.text(*at, words.replace("$", r"\$"), **how)
