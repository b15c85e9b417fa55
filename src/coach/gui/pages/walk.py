"""The walk plan: where it stands, this week's walks, and a timer for the next one."""

from attrs import frozen
from PySide6.QtCore import Signal

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.week import WeekDots


@frozen
class WalkWords:
    """`plan` are the lines of the plan, `weeks` what each week asks for."""

    lead: str
    heading: str
    done: str
    lines: tuple[str, ...]
    weeks: tuple[str, ...]
    days: frozenset[int]
    weekday: int
    start: str


class WalkPage(Sheet):
    start_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("Walk plan"))
        self.start = self.button("", main=True)
        self.start.clicked.connect(self.start_wanted)
        self.setFocusProxy(self.start)

    def show_plan(self, words: WalkWords) -> None:
        self.empty()
        self.show_lead(words.lead)
        self.say(words.heading, "title")
        self._dots = WeekDots()
        self._dots.show_week(words.days, words.weekday)
        self._dots.setAccessibleName(words.done)
        self.add(self._dots)
        self.say(words.done, "strong")
        for line in words.lines:
            self.say(line)
        self.say(tr("The plan"), "title")
        for week in words.weeks:
            self.say(week, "soft")
        self.start.setText(words.start)
        self.fill()

    def fit(self, scale: Scale) -> None:
        super().fit(scale)
        for dots in self.findChildren(WeekDots):
            dots.setMaximumWidth(scale(620))
