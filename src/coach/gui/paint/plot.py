"""Values over days as a picture, drawn by matplotlib in the colours that are shown."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

from attrs import frozen
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QImage

from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.tokens import DAY

DPI: Final = 100
WEEK: Final = dt.timedelta(days=7)


@frozen
class Line:
    """Values over days; `marks` is matplotlib's sign for a point, so that lines differ without colour."""

    name: str
    days: tuple[dt.date, ...]
    values: tuple[float, ...]
    marks: str = "o"


@frozen
class Plot:
    """`unit` stands above the upright axis; `steps` are days on which a new level began, with its name; `heights` are
    values that mean something, with what they mean. `bars`: a value is of the week that its day begins.
    """

    lines: tuple[Line, ...]
    unit: str
    top: float | None = None
    steps: tuple[tuple[dt.date, str], ...] = ()
    heights: tuple[tuple[float, str], ...] = ()
    bars: bool = False


def plotted(plot: Plot, size: tuple[int, int], letters_px: float, fonts: Path) -> QImage:
    """`size` in pixels, `letters_px` the height of the letters, `fonts` the folder of ours."""
    # matplotlib takes a third of a second to import, and nobody waits for it who does not look at a plot.
    from matplotlib import dates  # noqa: PLC0415
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    _load_letters(fonts)
    figure: Any = Figure((size[0] / DPI, size[1] / DPI), dpi=DPI, facecolor=DAY.card, layout="constrained")
    canvas, axes = cast("Any", FigureCanvasAgg(figure)), figure.add_subplot()
    points = letters_px * 72 / DPI
    _prepare(axes, plot, points)
    for line, colour in zip(plot.lines, (DAY.accent, DAY.off, DAY.soft), strict=False):
        if plot.bars:
            axes.bar(line.days, line.values, width=5.2, align="edge", color=colour)
        else:
            axes.plot(line.days, line.values, color=colour, marker=line.marks, markersize=points * 0.55,
                      linewidth=points * 0.18, clip_on=False, label=line.name)  # fmt: skip
    _mark(axes, plot, points)
    _widen(axes, plot)
    by_date = cast("Any", dates)
    axes.xaxis.set_major_locator(by_date.AutoDateLocator(minticks=2, maxticks=6))
    axes.xaxis.set_major_formatter(lambda number, _: _date(by_date.num2date(number).date()))
    if len(plot.lines) > 1:
        figure.legend(loc="outside right upper", frameon=False, labelcolor=DAY.text,
                      prop={"family": tokens.FAMILY, "size": points})  # fmt: skip
    canvas.draw()
    return QImage(canvas.buffer_rgba(), *size, QImage.Format.Format_RGBA8888).copy()


@cache
def _load_letters(fonts: Path) -> None:
    from matplotlib import font_manager  # noqa: PLC0415

    for path in sorted(fonts.glob("*.ttf")):
        font_manager.fontManager.addfont(str(path))


def _mark(axes: Any, plot: Plot, points: float) -> None:
    written = {"fontsize": points * 0.8, "color": DAY.soft, "family": tokens.FAMILY}
    for day, words in plot.steps:
        axes.axvline(day, color=DAY.groove, linestyle=":", linewidth=points * 0.12)
        axes.annotate(words, (day, 1), xycoords=("data", "axes fraction"), ha="left", va="top", **written)
    for height, words in plot.heights:
        axes.axhline(height, color=DAY.soft, linestyle="--", linewidth=points * 0.1)
        # On the side of the line where the values do not come from.
        side = "top" if plot.lines and height < plot.lines[0].values[0] else "bottom"
        axes.annotate(words, (0, height), xycoords=("axes fraction", "data"), ha="left", va=side, **written)


def _date(day: dt.date) -> str:
    """Day and month as they are written in the language that is shown."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM"))


def _widen(axes: Any, plot: Plot) -> None:
    """A week at least, or one day would be marked several times over."""
    days = [day for line in plot.lines for day in line.days]
    if days and max(days) - min(days) < WEEK:
        axes.set_xlim(max(days) - WEEK, max(days) + dt.timedelta(days=1))


def _prepare(axes: Any, plot: Plot, points: float) -> None:
    axes.set_facecolor(DAY.card)
    # Above the axis: read without turning the head, and whole however low the plot is.
    axes.set_title(plot.unit, loc="left", color=DAY.soft, fontsize=points, family=tokens.FAMILY)
    axes.grid(axis="y", color=DAY.faint, linewidth=points * 0.1)
    axes.set_axisbelow(True)
    for name, spine in axes.spines.items():
        spine.set_visible(name == "bottom")
        spine.set_color(DAY.groove)
    axes.tick_params(colors=DAY.soft, labelsize=points, length=0, labelfontfamily=tokens.FAMILY)
    axes.tick_params(axis="x", pad=points * 0.7)  # a day at the left end stands clear of the 0
    axes.yaxis.get_major_locator().set_params(integer=True)
    values = (value for line in plot.lines for value in line.values)
    highest = max((*values, *(height for height, _ in plot.heights)), default=0.0)
    axes.set_ylim(0, plot.top or 1.15 * (highest or 1.0))
    axes.margins(x=0.04)
