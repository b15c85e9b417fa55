"""Camera, pose model, voice and letters. Every change is kept at once."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, get_args

import attrs
from attrs import evolve
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from coach.gui.language import LANGUAGES, SYSTEM, tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.line import Line
from coach.gui.widgets.own_line import OwnLine
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box, Slider
from coach.gui.words import own_of, timed
from coach.measure.personal import NOBODYS, Personal
from coach.settings import Settings
from coach.wording import Worded

ENGINES = {"auto": Worded("The fastest one here"), "litert": "LiteRT", "mediapipe": "MediaPipe"}
MODELS = {
    "auto": Worded("The steadiest that keeps up here"),
    "lite": Worded("Light: for slow laptops"),
    "full": Worded("Full: the usual one"),
    "heavy": Worded("Heavy: the steadiest, for fast laptops"),
}
SIZES = {
    0.85: Worded("Small"),
    1.0: Worded("As drawn"),
    1.15: Worded("Large"),
    1.3: Worded("Very large"),
    1.6: Worded("Largest"),
}
SELF_VIEWS = {
    "camera": Worded("The camera's picture"),
    "figure": Worded("A figure of lines"),
    "none": Worded("Not at all"),
}
THEMES = {
    "system": Worded("As the system"),
    "light": Worded("Light"),
    "dark": Worded("Dark"),
    "contrast": Worded("Strong contrast"),
}
SIDES = {"patient": Worded("Somebody who exercises"), "clinic": Worded("A physiotherapist")}
PRIVATE = Worded(
    "No picture and no sound is ever kept or sent. "
    "What camera and microphone give is used on this laptop and forgotten at once."
)

IN_TRAY = Worded(
    "With a reminder, closing the window leaves coach as a small icon in the tray; its menu ends it. It reminds only "
    "while it runs, and waits for the end of a call or a full screen."
)
EVERY_MIN = 15


class SettingsPage(Page):
    changed = Signal(Settings)
    line_wanted = Signal()
    welcome_wanted = Signal()
    profile_wanted = Signal()
    out_wanted = Signal()
    erase_wanted = Signal()

    def __init__(
        self, settings: Settings, cameras: tuple[str, ...], fixed: str = "", spoken: tuple[str, str] | None = None
    ) -> None:
        """`fixed`: the camera that the command line chose. `spoken`: what a spoken stop does, and how well."""
        super().__init__()
        self._settings = settings
        self._fields: list[QWidget] = []
        self._shows: dict[str, Callable[[Any], None]] = {}
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._machine(cameras, fixed)
        self._sound(spoken)
        self._looks()
        self._person()
        self._hours()
        self._side()
        self._row(tr("First start"), _button(tr("See it again"), self.welcome_wanted))
        self._lay_out()

    def _machine(self, cameras: tuple[str, ...], fixed: str) -> None:
        self._row(tr("Language"), self._choice("language", {SYSTEM: tr("As the system"), **LANGUAGES}))
        chosen = text(tr(fixed), "body") if fixed else self._choice("camera", named(cameras, self._settings.camera))
        self._row(tr("Camera"), chosen)
        self._row(tr("Pose engine"), self._choice("engine", _known("engine", ENGINES)))
        self._row(tr("Pose model"), self._choice("model", _known("model", MODELS)))

    def _sound(self, spoken: tuple[str, str] | None) -> None:
        self._row(tr("Voice"), self._tick("voice", tr("Say cues aloud")))
        self._row(tr("Tones"), self._tick("tones", tr("A tone when a position is taken, lost and done")))
        self._row(tr("Volume"), self._volume())
        if spoken is not None:
            self._row(tr("Spoken stop"), above(self._tick("listens", spoken[0]), spoken[1]))

    def _looks(self) -> None:
        self._row(tr("Picture"), self._tick("mirror", tr("Show me as in a mirror")))
        self._row(tr("Seeing yourself"), self._choice("self_view", SELF_VIEWS))
        self._row(tr("How it should look"), self._tick("ghost", tr("Show it faintly, where your plan has it")))
        self._row(tr("Text size"), self._choice("text_size", SIZES))
        self._row(tr("Colours"), self._choice("theme", THEMES))
        self._row(tr("Moving pictures"), self._tick("calm", tr("Show still pictures where possible")))

    def _person(self) -> None:
        self._row(tr("Your own line"), self._line())
        self._row(tr("Movement"), self._tick("traces", tr("Keep it as points, never as a picture")))
        self._row(tr("About you"), _button(tr("See and change"), self.profile_wanted))
        self._row(tr("Emergency number"), self._number())

    def _hours(self) -> None:
        now = self._settings
        self._row(tr("Sitting"), self._tick("breaks", tr("Offer me a break from it")))
        self._row(tr("Sitting until then"), self._choice("break_every_min", _minutes_of_sitting()))
        self._row(tr("Daily reminder"), self._choice("remind_at", {"": tr("Off"), **times(now.remind_at)}))
        self._row(tr("Quiet from"), self._choice("quiet_from", times(now.quiet_from)))
        self._row(tr("Quiet until"), self._choice("quiet_to", times(now.quiet_to)))

    def _side(self) -> None:
        self._row(tr("Used by"), self._choice("side", SIDES))
        if self._settings.side == "clinic":
            self._row(tr("Plans are from"), self._typed("prescriber"))
            self._row(tr("Shared folder"), self._typed("clinic_folder"))
        if self._settings.side == "patient":
            self._row(tr("Your data"), self._data())

    def _lay_out(self) -> None:
        scroll = Scroll()
        self._column = QVBoxLayout(self)
        self._column.addWidget(text(tr("Settings"), "heading"))
        self._column.addWidget(scroll, 1)
        scroll.column.addLayout(self._form)
        scroll.column.addWidget(text(tr(IN_TRAY), "soft"))
        scroll.column.addWidget(text(tr(PRIVATE), "soft"))
        scroll.column.addStretch(1)
        self._inside = scroll.column

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(36))
        self._inside.setSpacing(scale(48))
        self._form.setVerticalSpacing(scale(28))
        self._form.setHorizontalSpacing(scale(32))
        for field in self._fields:
            # What wraps needs the width that the form reckons its height with.
            if not field.hasHeightForWidth():
                field.setMaximumWidth(scale.text(760))

    def _row(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self._fields.append(field)
        self._form.addRow(text(name, "strong"), field)

    def _choice(self, name: str, choices: Mapping[Any, str]) -> QComboBox:
        box = Box()
        box.setObjectName(name)
        for value, words in choices.items():
            box.addItem(tr(words), value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._settings, name))))
        box.currentIndexChanged.connect(lambda at: self._change(name, box.itemData(at)))
        self._shows[name] = lambda value: box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def _tick(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(getattr(self._settings, name))
        box.toggled.connect(lambda on: self._change(name, on))
        self._shows[name] = box.setChecked
        return box

    def _data(self) -> QWidget:
        field, row = QWidget(), QHBoxLayout()
        out, self.erase = _button(tr("Take everything out"), self.out_wanted), QPushButton(tr("Erase everything"))
        self.erase.clicked.connect(self._erase)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (out, self.erase):
            row.addWidget(button)
        row.addStretch()
        field.setLayout(row)
        return field

    def _erase(self) -> None:
        """Twice, so that no slip erases anything."""
        if self.erase.property("asks"):
            self.erase_wanted.emit()
        self.erase.setProperty("asks", not self.erase.property("asks"))
        self.erase.setText(tr("Erase for good") if self.erase.property("asks") else tr("Erase everything"))

    def _typed(self, name: str) -> QLineEdit:
        """Kept when it is left, not with each letter."""
        field = Line(getattr(self._settings, name))
        field.editingFinished.connect(lambda: self._change(name, field.text().strip()))
        self._shows[name] = field.setText
        return field

    def _volume(self) -> QSlider:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(0, 20)
        slider.setValue(round(self._settings.volume * 20))
        slider.valueChanged.connect(lambda value: self._change("volume", value / 20))
        self._shows["volume"] = lambda volume: slider.setValue(round(volume * 20))
        return slider

    def _number(self) -> QLineEdit:
        self._emergency = Line(self._settings.emergency_number)
        self._emergency.setMaxLength(20)
        self._emergency.setPlaceholderText(tr("The usual one where you are"))
        self._emergency.editingFinished.connect(
            lambda: self._change("emergency_number", self._emergency.text().strip())
        )
        return self._emergency

    def show_number(self, number: str) -> None:
        """Given elsewhere, it is kept as any other setting is."""
        self._emergency.setText(number)
        self._change("emergency_number", number)

    def _line(self) -> OwnLine:
        self._own_line = OwnLine(own_of(self._settings))
        self._own_line.measure_wanted.connect(self.line_wanted)
        self._own_line.forget_wanted.connect(lambda: self.show_line(NOBODYS))
        return self._own_line

    def show_line(self, personal: Personal) -> None:
        """What was measured is kept as any other setting is."""
        straight, tilt, trunk = personal.straight_deg, personal.tilt_deg, personal.trunk or 0.0
        settings = evolve(self._settings, straight_deg=straight, tilt_deg=tilt, trunk=trunk)
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
        self._own_line.show_measured(personal)

    def show_settings(self, settings: Settings) -> None:
        """What was chosen elsewhere."""
        self._settings = settings
        for name, show in self._shows.items():
            show(getattr(settings, name))

    def _change(self, name: str, value: Any) -> None:
        if getattr(self._settings, name) == value:
            return
        self._settings = evolve(self._settings, **{name: value})
        self.changed.emit(self._settings)


def _button(words: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(wanted)
    return button


def above(field: QWidget, words: str) -> QWidget:
    """A field with what is good to know of it below."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    column.addWidget(text(words, "soft"))
    return both


def times(chosen: str) -> dict[str, str]:
    """The times of a day, as the language writes them, and the one chosen before."""
    listed = {f"{minute // 60:02d}:{minute % 60:02d}" for minute in range(0, 24 * 60, EVERY_MIN)}
    return {each: timed(dt.time.fromisoformat(each)) for each in sorted({*listed, *((chosen,) if chosen else ())})}


def _minutes_of_sitting() -> dict[float, str]:
    return {float(minutes): tr("{n} min", n=minutes) for minutes in (20, 30, 45, 60)}


def _known(name: str, words: Mapping[str, str]) -> dict[str, str]:
    """The values the setting may have, each in words."""
    return {value: words.get(value, value) for value in get_args(attrs.fields_dict(Settings)[name].type)}


def named(cameras: tuple[str, ...], chosen: str) -> dict[str, str]:
    """Cameras by name; the first of any kind; and the one chosen before, though it may not be there now."""
    found = {"0": tr("The first one"), **{name: name for name in cameras}}
    return found if chosen in found else {**found, chosen: chosen}
