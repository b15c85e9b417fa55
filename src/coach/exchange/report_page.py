"""A report on one page: PDF for paper and mail, HTML for a browser. Neither needs a display."""

import datetime as dt
import io
from html import escape
from textwrap import wrap
from typing import Any, Final

from coach.exchange.report import Report
from coach.exchange.report_charts import CHARTS, GOOD, GRID, INK, SOFT, Draw, Say
from coach.exchange.report_words import Listed, Words, words_of

A4: Final = (8.27, 11.69)
LEFT, RIGHT = 0.07, 0.93
_MIDDLE: Final = 0.52


def as_pdf(found: Report, say: Say = str) -> bytes:
    """One A4 page; texts stay texts that can be searched and copied."""
    from matplotlib import rc_context  # noqa: PLC0415 - slow to import
    from matplotlib.backends.backend_pdf import FigureCanvasPdf  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    out = io.BytesIO()
    with rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans"}):
        page = Figure(figsize=A4)
        FigureCanvasPdf(page)
        words = words_of(found, say)
        _head(page, words)
        for at, draw in enumerate(CHARTS):
            draw(page.add_axes((LEFT + 0.015 + 0.45 * (at % 2), 0.648 - 0.205 * (at // 2), 0.4, 0.13)), found, say)
        _lists(page, words.lists)
        _text(page, (LEFT, 0.028), "\n".join(wrap(words.foot, 132)), size=6.2, color=SOFT)
        page.savefig(out, format="pdf", metadata={"Title": words.title, "Creator": "coach", "CreationDate": None})
    return out.getvalue()


def as_html(found: Report, say: Say = str) -> str:
    """One file that needs nothing else; its charts are drawings inside it."""
    words = words_of(found, say)
    figures = "".join(f"<li><b>{escape(number)}</b>{escape(what)}</li>" for number, what in words.figures)
    charts = "".join(f"<figure>{_svg(draw, found, say)}</figure>" for draw in CHARTS)
    lists = "".join(map(_table, words.lists))
    who = "".join(f"<p>{escape(line)}</p>" for line in words.who)
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{escape(words.title)}</title><style>{_STYLE}</style>'
        f"</head><body><h1>{escape(words.title)}</h1><header>{who}</header><ul>{figures}</ul>"
        f"<section>{charts}</section><section>{lists}</section><footer>{escape(words.foot)}</footer></body></html>"
    )


_STYLE: Final = f"""
body {{ font: 15px/1.45 "DejaVu Sans", "Segoe UI", sans-serif; color: {INK}; max-width: 60em; margin: 2em auto;
  padding: 0 1em }}
h1 {{ font-size: 1.6em; margin: 0 0 .3em }} header {{ color: {SOFT} }} header p {{ margin: .1em 0 }}
ul {{ display: grid; grid-template-columns: repeat(4, 1fr); gap: 1em; padding: 0; list-style: none }}
li {{ border-top: 3px solid {GOOD}; padding-top: .4em; color: {SOFT}; font-size: .85em }}
li b {{ display: block; font-size: 1.9em; color: {INK} }}
section {{ display: grid; grid-template-columns: 1fr 1fr; gap: 1.2em 2em; align-items: start }}
figure {{ margin: 0 }} svg {{ width: 100%; height: auto }}
h2 {{ font-size: 1em; margin: 0 0 .3em; border-bottom: 1px solid {GRID} }}
table {{ width: 100%; border-collapse: collapse; font-size: .88em }}
td {{ padding: .15em .8em .15em 0; vertical-align: top }} td + td {{ color: {SOFT} }}
footer {{ margin-top: 1.5em; font-size: .78em; color: {SOFT}; border-top: 1px solid {GRID}; padding-top: .5em }}
@media print {{ body {{ margin: 0; font-size: 10px }} }}
"""


def _table(listed: Listed) -> str:
    rows = "".join(f"<tr><td>{escape(left)}</td><td>{escape(right)}</td></tr>" for left, right in listed.lines)
    rows = rows or f"<tr><td>{escape(listed.empty)}</td></tr>"
    return f"<div><h2>{escape(listed.title)}</h2><table>{rows}</table></div>"


def _svg(draw: Draw, found: Report, say: Say) -> str:
    from matplotlib import rc_context  # noqa: PLC0415
    from matplotlib.backends.backend_svg import FigureCanvasSVG  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    out = io.StringIO()
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "coach", "font.family": "DejaVu Sans"}):
        page = Figure(figsize=(3.9, 2.1))
        FigureCanvasSVG(page)
        draw(page.add_axes((0.08, 0.22, 0.9, 0.66)), found, say)
        page.savefig(out, format="svg", metadata={"Date": None, "Creator": "coach"})
    text = out.getvalue()
    return text[text.index("<svg") :]


def _head(page: Any, words: Words) -> None:
    _text(page, (LEFT, 0.95), words.title, size=15, weight="bold")
    _text(page, (LEFT, 0.928), "     ".join(words.who[:3]), size=8, color=SOFT)
    if len(words.who) > 3:
        _text(page, (LEFT, 0.908), _cut(words.who[3], 110), size=9.5)
    for at, (number, what) in enumerate(words.figures):
        x = LEFT + at * 0.218
        page.add_artist(_rule(x, 0.885, 0.2, GOOD, 2.2))
        _text(page, (x, 0.85), number, size=17, weight="bold")
        _text(page, (x, 0.834), "\n".join(wrap(what, 30)), size=7, color=SOFT, va="top")


def _lists(page: Any, lists: tuple[Listed, ...]) -> None:
    """Two columns, each list under the one before it."""
    tops = {LEFT: 0.385, _MIDDLE: 0.385}
    for at, listed in enumerate(lists):
        x = (LEFT, _MIDDLE)[at % 2]
        tops[x] = _listed(page, listed, x, tops[x]) - 0.018


def _listed(page: Any, listed: Listed, x: float, top: float) -> float:
    """The place under it. Half a line of a small type is about 0.006 of the page."""
    _text(page, (x, top), listed.title, size=8.6, weight="bold")
    page.add_artist(_rule(x, top - 0.006, 0.41, GRID, 0.8))
    top -= 0.019
    for left, right in listed.lines or ((listed.empty, ""),):
        dated = len(left) == len("2026-01-01") and left[4:5] == "-"
        lines = wrap(right, 47 if dated else 36, max_lines=3, placeholder=" …") or [""]
        _text(page, (x, top), _cut(left, 28) if right else left, size=7.4, color=INK if right else SOFT)
        _text(page, (x + (0.085 if dated else 0.19), top), "\n".join(lines), size=7.4, color=SOFT, va="baseline_first")
        top -= 0.0135 * len(lines)
    return top


def _text(page: Any, at: tuple[float, float], text: str, **how: Any) -> None:
    """`va` "baseline_first": the first of several lines stands where one line would."""
    how.setdefault("color", INK)
    if how.get("va") == "baseline_first":
        how["va"] = "baseline"
        for number, line in enumerate(text.split("\n")):
            _text(page, (at[0], at[1] - 0.0125 * number), line, **how)
        return
    page.text(*at, text.replace("$", r"\$"), linespacing=1.35, **how)


def _rule(x: float, y: float, width: float, color: str, thick: float) -> Any:
    from matplotlib.lines import Line2D  # noqa: PLC0415

    return Line2D((x, x + width), (y, y), color=color, linewidth=thick)


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1]}…"


def file_name(day: dt.date, ending: str) -> str:
    return f"coach-report-{day.isoformat()}{ending}"
