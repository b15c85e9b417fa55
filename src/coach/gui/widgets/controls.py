"""The quiet row of buttons under a session, each with the key that does the same."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import SMALLEST_TEXT_PX, Scale
from coach.gui.looks.tokens import SESSION
from coach.gui.widgets.text import text


class Controls(QWidget):
    begin_wanted = Signal()
    pause_wanted = Signal()
    skip_wanted = Signal()
    end_wanted = Signal()
    mute_wanted = Signal()
    pain_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = art
        self._icons: dict[QToolButton, str] = {}
        self._told = self._hint = ""
        self._line_px = SMALLEST_TEXT_PX + 3
        self._whole, self._row = QVBoxLayout(self), QHBoxLayout()
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._row)
        self.begin = self._button("arrow-right", tr("Begin (Enter)"), self.begin_wanted)
        self.pause = self._button("pause", tr("Pause (Space)"), self.pause_wanted)
        self.skip = self._button("skip-forward", tr("Skip (N)"), self.skip_wanted)
        self.end = self._button("square", tr("End (Esc)"), self.end_wanted)
        self.pain = self._button("octagon-alert", tr("Pain (P)"), self.pain_wanted)
        self._row.addStretch(1)
        self.mute = self._button("volume-2", tr("Mute (M)"), self.mute_wanted)
        self.status = text("", "session-status")
        self.status.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Words that come and go move nothing else.
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole.addWidget(self.status)
        self.spoken = text("", "session-status")
        self.spoken.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spoken.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.spoken.hide()
        self._whole.addWidget(self.spoken)

    def show_session(self, *, paused: bool, waiting: bool, signs: bool, guesses: bool) -> None:
        """`waiting`: the next set could begin at once. `signs`: raised arms are understood now; `guesses`: both need
        not mean pain at first.
        """
        alike = tr("Arms up: pause. Up again at once: pain.")
        apart = tr("One arm up: go on. Both arms up: pain.") if paused else tr("One arm up: pause. Both arms up: pain.")
        hint = (alike if guesses else apart) if signs else ""
        if hint != self._hint:
            self._hint = hint
            self.show_status(self._told)
        self.begin.setVisible(waiting and not paused)
        self._say(self.pause, *(("play", tr("Go on (Space)")) if paused else ("pause", tr("Pause (Space)"))))

    def show_status(self, words: str) -> None:
        """What is good to know and asks for nothing, such as a lighter pose model."""
        self._told = words
        lines = tuple(filter(None, (words, self._hint)))
        self.status.setText("\n".join(lines))
        self.status.setFixedHeight(self._line_px * max(1, len(lines)))

    def show_spoken_stop(self, phrase: str | None) -> None:
        """What would be understood as pain now. Empty: nobody listens at the moment; `None`: it is switched off."""
        self.spoken.setVisible(phrase is not None)
        self.spoken.setText(tr("Listening. Say “{phrase}” if it hurts.", phrase=phrase) if phrase else "")

    def show_muted(self, muted: bool) -> None:
        self._say(self.mute, *(("volume-x", tr("Sound on (M)")) if muted else ("volume-2", tr("Mute (M)"))))

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(8))
        self._line_px = max(SMALLEST_TEXT_PX + 3, scale(54))
        self.spoken.setFixedHeight(self._line_px)
        self.show_status(self._told)
        size = scale(40)
        for button, icon in self._icons.items():
            button.setIcon(self._art.icon(icon, SESSION.soft, size))
            button.setIconSize(QSize(size, size))

    def _button(self, icon: str, words: str, wanted: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "control")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wanted)
        self._row.addWidget(button)
        self._say(button, icon, words)
        return button

    def _say(self, button: QToolButton, icon: str, words: str) -> None:
        if self._icons.get(button) == icon:
            return
        self._icons[button] = icon
        button.setText(f" {words}")  # Qt leaves no room between icon and words
        button.setAccessibleName(words)
        size = button.iconSize().width()
        button.setIcon(self._art.icon(icon, SESSION.soft, size))
