"""A plot is drawn beside the window, which goes on meanwhile."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from coach import places
from coach.gui.paint.plot import Line, Plot
from coach.gui.widgets import chart as charts
from coach.gui.widgets.chart import Chart

FONTS = places.shipped("assets", "fonts")
DAYS = tuple(dt.date(2026, 3, day) for day in (2, 9, 16))
PLOT, OTHER = (Plot((Line("held", DAYS, values),), "s") for values in ((1.0, 2.0, 3.0), (3.0, 2.0, 1.0)))
RED = QColor("#ff0000")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A pencil that draws everything red, and not before it is told to go on."""
    goes_on = Event()

    def drawn(_plot: Plot, size: tuple[int, int], *_: Any) -> QImage:
        goes_on.wait(10)
        picture = QImage(*size, QImage.Format.Format_RGB32)
        picture.fill(RED)
        return picture

    monkeypatch.setattr(charts, "plotted", drawn)
    yield goes_on
    goes_on.set()


def shown(qtbot: QtBot, plot: Plot = PLOT) -> Chart:
    chart = Chart(FONTS)
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show_plot(plot, "")
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def middle(chart: Chart) -> QColor:
    return chart.grab().toImage().pixelColor(chart.rect().center())


def test_the_window_does_not_wait_for_a_plot(qtbot: QtBot, slow: Event) -> None:
    chart = shown(qtbot)
    assert middle(chart) != RED
    assert not chart.done
    with qtbot.waitSignal(chart.drawn):
        slow.set()
    assert middle(chart) == RED
    assert chart.done


def test_a_plot_that_another_one_replaced_is_not_shown(qtbot: QtBot, slow: Event) -> None:
    chart = shown(qtbot)
    chart.show_plot(OTHER, "")
    chart.grab()
    told: list[Plot] = []
    chart.drawn.connect(lambda: told.append(chart.plot))
    with qtbot.waitSignal(chart.drawn):
        slow.set()
    assert told == [OTHER]


def test_who_leaves_the_page_before_the_plot_is_there_hears_nothing_of_it(
    qtbot: QtBot, slow: Event, capfd: pytest.CaptureFixture[str]
) -> None:
    chart = shown(qtbot)
    chart.deleteLater()
    qtbot.wait(1)
    after = shown(qtbot, OTHER)
    with qtbot.waitSignal(after.drawn):
        slow.set()
    assert "Error" not in capfd.readouterr().err


def test_a_plot_is_drawn_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Path] = []
    plotted = charts.plotted
    monkeypatch.setattr(charts, "plotted", lambda *given: (drawn.append(given[-1]), plotted(*given))[1])
    chart = Chart(FONTS)
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show_plot(PLOT, "")
    with qtbot.waitSignal(chart.drawn):
        chart.show()
    for _ in range(3):
        chart.grab()
    assert drawn == [FONTS]
