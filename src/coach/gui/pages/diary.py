"""The diary of spasms: days since the last, what went together, each episode, and writing one down."""

import datetime as dt
from collections.abc import Mapping

from attrs import field, frozen
from PySide6.QtCore import QDate, QDateTime, QLocale, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QPushButton, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.widgets.choices import Choices
from coach.gui.widgets.line import Line
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick

LONGEST_NOTE = 300


@frozen
class Past:
    id: int
    words: str


@frozen
class Diary:
    """`since` the last one; `together` are lines, `caution` says what they do not say."""

    lead: str
    since: str
    together: tuple[str, ...] = ()
    caution: str = ""
    past: tuple[Past, ...] = ()


@frozen
class Entry:
    """An episode as it is written down; `id` 0 is a new one. What can be ticked are words by id."""

    started_at: dt.datetime
    latest: dt.datetime
    places: Mapping[str, str]
    triggers: Mapping[str, str]
    helped: Mapping[str, str]
    place: str = ""
    severity: int | None = None
    ended_at: dt.datetime | None = None
    was_triggers: tuple[str, ...] = ()
    was_helped: tuple[str, ...] = ()
    note: str = ""
    id: int = 0


@frozen
class Written:
    """What the person wrote."""

    id: int
    started_at: dt.datetime
    ended_at: dt.datetime | None
    place: str
    severity: int
    triggers: tuple[str, ...] = field(factory=tuple)
    helped: tuple[str, ...] = field(factory=tuple)
    note: str = ""


class DiaryPage(Sheet):
    """`entry_wanted` carries an episode's number, 0 for a new one."""

    entry_wanted = Signal(int)

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("Diary of spasms"))
        self.add_button = self.button(tr("Write one down"), main=True)
        self.add_button.clicked.connect(lambda: self.entry_wanted.emit(0))
        self.setFocusProxy(self.add_button)

    def show_diary(self, diary: Diary) -> None:
        self.empty()
        self.show_lead(diary.lead)
        if diary.since:
            self.say(diary.since, "title")
        if diary.together:
            self.say(tr("What went together"), "title")
        for line in diary.together:
            self.say(line)
        if diary.caution:
            self.say(diary.caution, "small")
        if diary.past:
            self.say(tr("Your episodes"), "title")
        for past in diary.past:
            self.add(self._row(past))
        self.fill()

    def _row(self, past: Past) -> QPushButton:
        button = QPushButton(past.words)
        button.setProperty("role", "row")
        button.clicked.connect(lambda: self.entry_wanted.emit(past.id))
        return button


class EpisodePage(Sheet):
    """Writing one down, or changing it."""

    written = Signal(Written)
    delete_wanted = Signal(int)

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("An episode"))
        self._severity, self._id = -1, 0
        self.save, self.delete = self.button(tr("Keep it"), main=True), self.button(tr("Delete it"))
        self.save.clicked.connect(self._write)
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self._id))
        self.setFocusProxy(self.save)

    def show_entry(self, entry: Entry) -> None:
        self.empty()
        self._id, self._severity = entry.id, -1 if entry.severity is None else entry.severity
        self.delete.setVisible(bool(entry.id))
        self._show_times(entry)
        self.place = Choices(tr("Where did it hurt most?"), entry.places)
        self.severity = Rating(tr("How bad was it at its worst?"), tr("0, no pain"), tr("10, worst pain"))
        self.triggers = Choices(tr("What went before?"), entry.triggers, many=True)
        self.helped = Choices(tr("What helped?"), entry.helped, many=True)
        self.note = Line(entry.note)
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(tr("Anything else, in your own words"))
        self.note.setAccessibleName(tr("Anything else, in your own words"))
        self.place.choose(entry.place)
        self.triggers.choose(*entry.was_triggers)
        self.helped.choose(*entry.was_helped)
        if entry.severity is not None:
            self.severity.choose(entry.severity)
        for widget in (self.place, self.severity, self.triggers, self.helped, self.note):
            self.add(widget)
        self.place.changed.connect(self._ready_or_not)
        self.severity.rated.connect(self._rate)
        self._ready_or_not()
        self.fill()

    def _show_times(self, entry: Entry) -> None:
        form, holder = QFormLayout(), QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        self.started, self.ended = _moment(entry.started_at, entry.latest), _moment(entry.latest, entry.latest)
        if entry.ended_at is not None:
            self.ended.setDateTime(_qt(entry.ended_at))
        self.over = Tick(self.art, tr("It is over"))
        self.over.toggled.connect(self.ended.setEnabled)
        self.over.setChecked(entry.ended_at is not None)
        self.ended.setEnabled(entry.ended_at is not None)
        for moment, name in ((self.started, tr("It began")), (self.ended, tr("It ended"))):
            moment.setAccessibleName(name)
            moment.lineEdit().setAccessibleName(name)
        form.addRow(text(tr("It began"), "strong"), self.started)
        form.addRow(self.over, self.ended)
        form.setHorizontalSpacing(self.scale(32))
        form.setVerticalSpacing(self.scale(12))
        holder.setLayout(form)
        self.add(holder)

    def _rate(self, severity: int) -> None:
        self._severity = severity
        self._ready_or_not()

    def _ready_or_not(self) -> None:
        self.save.setEnabled(self.place.one is not None and self._severity >= 0)

    def _write(self) -> None:
        started = _python(self.started)
        ended = max(started, _python(self.ended)) if self.over.isChecked() else None
        self.written.emit(
            Written(self._id, started, ended, self.place.one or "", self._severity, self.triggers.chosen,
                    self.helped.chosen, self.note.text().strip())
        )  # fmt: skip


def _moment(at: dt.datetime, latest: dt.datetime) -> QDateTimeEdit:
    field_ = QDateTimeEdit(_qt(at))
    field_.setCalendarPopup(True)
    shown = QLocale()
    day, hour = shown.dateFormat(QLocale.FormatType.LongFormat), shown.timeFormat(QLocale.FormatType.ShortFormat)
    field_.setDisplayFormat(f"{day}  {hour}")
    field_.setMaximumDateTime(_qt(latest))
    field_.setMinimumDate(QDate(1900, 1, 1))
    return field_


def _qt(at: dt.datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))


def _python(field_: QDateTimeEdit) -> dt.datetime:
    """The person's own clock, with its offset at that moment."""
    found = dt.datetime.fromtimestamp(field_.dateTime().toSecsSinceEpoch(), dt.UTC)
    return found.astimezone()
