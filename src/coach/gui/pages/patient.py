"""One patient: why to look, how it goes, what to decide, and any set shown again."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.exchange.replay import Replay, reached
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.over_time import Choice, OverTime
from coach.gui.widgets.replaying import Curve, Figure, Playing
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box

REFERENCE: Final = -1
"""In the place of a set's number."""
PLOT_PX = 320
"""The least height of a plot with its choice above it, in which a line can still be told from another."""


@frozen
class Decision:
    """A proposal of the rules; `open`: it waits for a decision."""

    number: int
    words: str
    open: bool


@frozen
class PatientWords:
    """`lists`: a heading and its lines. `sets`: what can be shown again, by number. `choices`: what can be shown over
    time.
    """

    name: str
    attention: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]
    decisions: tuple[Decision, ...]
    sets: tuple[tuple[int, str], ...]
    plan: str
    choices: Mapping[str, Choice]


class PatientPage(Page):
    """`set_wanted` and `beside_wanted` carry a set's number, `decided` a proposal's and whether it is accepted."""

    set_wanted = Signal(int)
    beside_wanted = Signal(int)
    decided = Signal(int, bool)
    target_wanted = Signal()
    plan_wanted = Signal()
    codes_wanted = Signal()
    report_wanted = Signal()
    out_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = Scale()
        self._replays: list[Replay | None] = [None, None]
        self._reference: Replay | None = None
        self._name, self._attention = text("", "heading"), text("", "notice")
        self.above, self.below = (OverTime(art.assets / "fonts", first) for first in ("pain", "form"))
        self.figure, self.beside, self.curve, self.playing = Figure(), Figure(), Curve(), Playing()
        self.sets, self.others = Box(), Box()
        self.sets.setAccessibleName(tr("The set to show again"))
        self.others.setAccessibleName(tr("Another set beside it"))
        self.play, self.target = QPushButton(tr("Play")), QPushButton(tr("Make it the target"))
        self.target.clicked.connect(self.target_wanted)
        self._measured, self._where = text("", "small"), text("", "small")
        self._told, self._faults = Scroll(), Flow()
        self._views = QStackedWidget()
        self.overview, self.again = QPushButton(tr("Overview")), QPushButton(tr("Show a set again"))
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.overview.clicked.connect(lambda: self._views.setCurrentIndex(0))
        self.again.clicked.connect(lambda: self._views.setCurrentIndex(1))
        self.sets.activated.connect(lambda at: self.set_wanted.emit(self.sets.itemData(at)))
        self.others.activated.connect(lambda at: self._choose_beside(self.others.itemData(at)))
        self.play.clicked.connect(self._play)
        self.playing.moved.connect(self._move)
        self.curve.sought.connect(self.playing.seek)

    def _lay_out(self) -> None:
        self._column, self._tabs, self._buttons = QVBoxLayout(self), QHBoxLayout(), Flow()
        self._shown = QButtonGroup(self)
        self._tabs.addWidget(self._name, 1)
        for button in (self.overview, self.again):
            button.setCheckable(True)
            self._shown.addButton(button)
            button.setProperty("role", "choice")
            self._tabs.addWidget(button)
        self._column.addLayout(self._tabs)
        self._column.addWidget(self._attention)
        self._views.addWidget(self._overview())
        self._views.addWidget(self._again())
        self._column.addWidget(self._views, 1)
        wanted = (("plan", tr("Next plan"), self.plan_wanted), ("codes", tr("Plan as codes"), self.codes_wanted),
                  ("report", tr("One page as PDF"), self.report_wanted),
                  ("out", tr("Take everything out"), self.out_wanted),
                  ("erase", tr("Erase"), self.erase_wanted))  # fmt: skip
        for name, words, signal in wanted:
            button = QPushButton(words)
            button.setObjectName(name)
            button.setProperty("role", "main" if name == "plan" else "")
            button.clicked.connect(signal)
            self._buttons.addWidget(button)
        self._column.addLayout(self._buttons)

    def _overview(self) -> QWidget:
        view = QWidget()
        row, self._plots = QHBoxLayout(view), Scroll()
        self._beside = row
        row.setContentsMargins(0, 0, 0, 0)
        for over_time in (self.above, self.below):
            self._plots.column.addWidget(over_time, 1)
        row.addWidget(self._told, 4)
        row.addWidget(self._plots, 5)
        return view

    def _again(self) -> QWidget:
        view = QWidget()
        column, pictures, chosen = QVBoxLayout(view), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        chosen.addWidget(self.sets, 0, 0)
        chosen.addWidget(self.others, 0, 1)
        column.addLayout(chosen)
        pictures.addWidget(self.figure, 1)
        pictures.addWidget(self.beside, 1)
        column.addLayout(pictures, 1)
        column.addWidget(self.curve)
        below = QHBoxLayout()
        below.addWidget(self.play)
        below.addWidget(self._where)
        below.addLayout(self._faults, 1)
        below.addWidget(self._measured)
        below.addWidget(self.target)
        column.addLayout(below)
        return view

    def show_patient(self, words: PatientWords) -> None:
        self._name.setText(words.name)
        self._attention.setText("\n".join(words.attention))
        self._attention.setVisible(bool(words.attention))
        for over_time in (self.above, self.below):
            over_time.show_choices(words.choices)
        self._tell(words)
        for box, first in ((self.sets, tr("Choose a set")), (self.others, tr("Beside it: nothing"))):
            box.clear()
            box.addItem(first, 0)
            for number, name in words.sets:
                box.addItem(name, number)
        self.show_replay(None)
        self.show_beside(None)
        self.overview.click()
        self.fit(self._scale)

    def show_replay(self, shown: Replay | None, reference: Replay | None = None) -> None:
        """`reference`: how it should look, in step with it, where the plan says so."""
        self._replays[0] = shown
        self._offer(reference)
        self.curve.show_replay(shown)
        self._measured.setText(tr("The curve is what is judged; the band is where it belongs.") if shown else "")
        while (item := self._faults.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        names = {fault.id: fault.name for fault in shown.exercise.faults} if shown else {}
        for span in shown.faults[:5] if shown else ():
            self._faults.addWidget(self._jump(tr(names.get(span.fault, span.fault)), span.start_s))
        self.playing.show_length(shown.seconds if shown else 0.0)
        self.play.setEnabled(shown is not None)
        self.target.setVisible(shown is not None and reached(shown) is not None)

    def _offer(self, reference: Replay | None) -> None:
        """Among what may stand beside the set; where it stood there it is followed."""
        stood, at = self.others.currentData() == REFERENCE, self.others.findData(REFERENCE)
        self._reference = reference
        if at >= 0:
            self.others.removeItem(at)
        if reference is not None:
            self.others.insertItem(1, tr("How it should look, from the plan"), REFERENCE)
        if stood:
            self.others.setCurrentIndex(int(reference is not None))
            self._replays[1] = reference
            self.beside.setVisible(reference is not None)

    def _choose_beside(self, number: int) -> None:
        if number == REFERENCE:
            self.show_beside(self._reference)
        else:
            self.beside_wanted.emit(number)

    def show_beside(self, shown: Replay | None) -> None:
        self._replays[1] = shown
        self.beside.setVisible(shown is not None)
        self._move(self.playing.time_s)

    @property
    def replayed(self) -> Replay | None:
        """The set that is shown."""
        return self._replays[0]

    def button(self, name: str) -> QPushButton:
        found = self.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)  # noqa: S101 - the page's own names
        return found

    def rest(self) -> None:
        """Nobody looks any more."""
        self.playing.stop()

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(28))
        self._column.setSpacing(scale(14))
        for row in (self._tabs, self._buttons, self._faults):
            row.setSpacing(scale(16))
        self._told.column.setSpacing(scale(8))
        self._beside.setSpacing(scale(32))
        self._plots.column.setSpacing(scale(24))
        for over_time in (self.above, self.below):
            over_time.setMinimumHeight(max(scale.text(285), PLOT_PX))
        self.curve.setFixedHeight(scale(150))
        for over_time in (self.above, self.below):
            over_time.fit(scale)

    def _tell(self, words: PatientWords) -> None:
        column = self._told.column
        self._told.empty()
        for number, what in words.figures:
            column.addWidget(text(f"{number}   {what}"))
        column.addWidget(text(words.plan, "soft"))
        for decision in words.decisions:
            column.addWidget(text(decision.words, "strong" if decision.open else "small"))
            if decision.open:
                column.addWidget(self._ways(decision))
        for heading, lines in words.lists:
            column.addWidget(text(heading, "accent"))
            for line in lines:
                column.addWidget(text(line, "small"))
        column.addStretch(1)

    def _ways(self, decision: Decision) -> QWidget:
        ways, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for words, accepted in ((tr("Accept"), True), (tr("Decline"), False)):
            button = QPushButton(words)
            button.setObjectName(f"{'accept' if accepted else 'decline'}-{decision.number}")
            button.clicked.connect(lambda _=False, yes=accepted: self.decided.emit(decision.number, yes))
            row.addWidget(button)
        row.addStretch()
        ways.setLayout(row)
        return ways

    def _jump(self, name: str, time_s: float) -> QPushButton:
        button = QPushButton(f"{name}, {time_s:.0f} s")
        button.clicked.connect(lambda: self.playing.seek(time_s))
        return button

    def _play(self) -> None:
        self.playing.play_or_pause()
        self.play.setText(tr("Pause") if self.playing.running else tr("Play"))

    def _move(self, time_s: float) -> None:
        for view, shown in zip((self.figure, self.beside), self._replays, strict=True):
            view.show_moment(shown, shown.at(time_s) if shown else 0)
        self.curve.show_time(time_s)
        self._where.setText(f"{time_s:.1f} s")
        if not self.playing.running:
            self.play.setText(tr("Play"))

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: 0)() == Qt.Key.Key_Space and self._views.currentIndex() == 1:
            self._play()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
