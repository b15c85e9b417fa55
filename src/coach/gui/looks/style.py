"""The style sheet of Qt's own widgets, made from the tokens for one scale."""

from pathlib import Path

from coach.gui.looks import tokens
from coach.gui.looks.scale import SMALLEST_TEXT_PX, Scale
from coach.gui.looks.tokens import DAY, SESSION, Colours

ROLES = {
    "heading": (tokens.HEADING, 700, "text"),
    "grave": (tokens.HEADING, 700, "major"),
    "title": (tokens.TITLE, 700, "text"),
    "strong": (tokens.BODY, 600, "text"),
    "lead": (tokens.LEAD, 400, "text"),
    "body": (tokens.BODY, 400, "text"),
    "reading": (tokens.BODY + 6, 400, "text"),
    "soft": (tokens.BODY, 400, "soft"),
    "small": (tokens.SMALL, 400, "soft"),
    "accent": (tokens.SMALL, 600, "accent_text"),
    "badge": (tokens.SMALL, 600, "accent_text"),
    "notice": (tokens.BODY, 400, "off_text"),
    "score": (tokens.HEADING, 700, "text"),
    "session-large": (84, 700, "text"),
    "session-heading": (tokens.HEADING, 700, "text"),
    "session-strong": (tokens.LABEL + 6, 700, "text"),
    "session-body": (tokens.LABEL, 400, "text"),
    "session-soft": (tokens.LABEL, 400, "soft"),
    "session-small": (tokens.SMALL, 400, "soft"),
}


def style(scale: Scale, icons: Path) -> str:
    """For the whole window, in the colours that are shown; a session is dark in each theme."""
    plain = (part(scale) for part in (_grounds, _labels, _buttons, _controls, _fields, _bars))
    return "\n".join((*plain, _signs(scale, icons)))


def _grounds(scale: Scale) -> str:
    return f"""
* {{ font-family: "{tokens.FAMILY}"; font-size: {scale.text(tokens.BODY)}px; }}
QMainWindow, QDialog, QMessageBox, QWidget[look="day"] {{ background: {DAY.ground}; color: {DAY.text}; }}
QWidget[look="session"] {{ background: {SESSION.ground}; color: {SESSION.text}; }}
QWidget[look="aside"] {{ background: {DAY.card}; }}
QWidget[look="card"] {{ background: {DAY.card}; border: 2px solid {DAY.edge};
  border-radius: {scale(tokens.RADIUS)}px; }}
QWidget[look="calm"] {{ background: {SESSION.ground}; border-radius: {scale(tokens.RADIUS)}px; }}
QWidget[role="rail"] {{ background: {DAY.side}; }}
QWidget[role="notice"] {{ background: {DAY.off_ground}; }}
QMessageBox QLabel {{ min-width: {scale(900)}px; color: {DAY.text}; }}
QMessageBox QLabel#qt_msgbox_label {{ font-size: {scale.text(tokens.TITLE)}px; font-weight: 700; }}
QToolTip {{ background: {DAY.text}; color: {DAY.card}; border: none; padding: 6px; }}
"""


def _labels(scale: Scale) -> str:
    lines = []
    for role, (size, weight, colour) in ROLES.items():
        far = role.startswith("session")
        ground: Colours = SESSION if far else DAY
        grown = scale.far if far else scale
        lines.append(
            f'QLabel[role="{role}"] {{ font-size: {grown.text(size)}px; font-weight: {weight};'
            f" color: {getattr(ground, colour)}; background: transparent; }}"
        )
    pad = f"padding: {scale(10)}px {scale(22)}px; border-radius: {scale(tokens.RADIUS_SMALL)}px;"
    tag = f"background: rgba(14, 20, 22, 217); font-size: {scale.text(tokens.LABEL)}px; {pad}"
    badge = f"background: {DAY.good_ground}; padding: {scale(4)}px {scale(14)}px; border-radius: {scale(12)}px;"
    special = f"""
QLabel[role="badge"] {{ {badge} }}
QLabel[role="session-status"] {{ color: {SESSION.soft}; font-size: {max(SMALLEST_TEXT_PX, scale(36))}px; }}
QLabel[role="tag"] {{ color: {SESSION.text}; font-weight: 600; {tag} }}
QLabel[role="tag-soft"] {{ color: {SESSION.soft}; {tag} }}
"""
    return "\n".join(lines) + special


def _buttons(scale: Scale) -> str:
    focus = f"border: {tokens.FOCUS_WIDTH}px solid {DAY.focus};"
    return f"""
QPushButton {{ background: {DAY.card}; color: {DAY.accent_text}; font-weight: 600;
  border: {tokens.FOCUS_WIDTH}px solid {DAY.edge}; border-radius: {scale(20)}px;
  padding: {scale(12)}px {scale(30)}px; }}
QPushButton:hover {{ background: {DAY.faint}; border-color: {DAY.faint}; }}
QPushButton[role="main"] {{ background: {DAY.accent}; color: {DAY.on_accent}; font-weight: 700;
  font-size: {scale.text(tokens.TITLE)}px; border-color: {DAY.accent}; border-radius: {scale(24)}px;
  padding: {scale(20)}px {scale(60)}px; }}
QPushButton[role="main"]:hover {{ background: {DAY.accent_text}; }}
QPushButton[role="main"]:disabled {{ background: {DAY.faint}; color: {DAY.soft}; border-color: {DAY.faint}; }}
QPushButton:disabled {{ background: {DAY.faint}; color: {DAY.soft}; border-color: {DAY.faint}; }}
QPushButton[role="notice"] {{ background: {DAY.card}; color: {DAY.off_text}; }}
QPushButton[role="quiet"] {{ background: {DAY.faint}; border-color: {DAY.faint}; }}
QPushButton[role="number"] {{ padding: 0; border-radius: {scale(16)}px; color: {DAY.text}; background: {DAY.faint};
  border-color: {DAY.faint}; }}
QPushButton[role="number"]:checked {{ background: {DAY.accent}; color: {DAY.on_accent}; border-color: {DAY.accent}; }}
QPushButton[role="session-number"] {{ padding: 0; border-radius: {scale(16)}px; color: {SESSION.text};
  background: {SESSION.faint}; border-color: {SESSION.faint}; font-size: {scale.text(tokens.LABEL)}px; }}
QPushButton[role="choice"] {{ color: {DAY.text}; background: {DAY.faint}; border-color: {DAY.faint}; font-weight: 400;
  border-radius: {scale(16)}px; padding: {scale(10)}px {scale(18)}px; }}
QPushButton[role="choice"]:checked {{ background: {DAY.accent}; color: {DAY.on_accent}; border-color: {DAY.accent}; }}
QPushButton[role="sign"] {{ padding: {scale(12)}px; }}
QPushButton[role="row"] {{ text-align: left; color: {DAY.text}; font-weight: 400; border-radius: {scale(20)}px;
  padding: {scale(16)}px {scale(24)}px; }}
QPushButton[role="row"]:checked {{ border-color: {DAY.accent}; }}
QPushButton:focus, QPushButton[role="number"]:focus, QPushButton[role="main"]:focus,
QPushButton[role="row"]:focus, QPushButton[role="quiet"]:focus, QPushButton[role="choice"]:focus {{ {focus} }}
QPushButton[role="session-number"]:focus {{ border-color: {SESSION.focus}; }}
"""


def _controls(scale: Scale) -> str:
    small = f"border: {tokens.FOCUS_WIDTH}px solid transparent; border-radius: {scale(tokens.RADIUS_SMALL)}px;"
    return f"""
QToolButton[role="control"] {{ background: transparent; color: {SESSION.soft}; {small}
  font-size: {max(SMALLEST_TEXT_PX, scale(36))}px; padding: {scale(2)}px {scale(10)}px; }}
QToolButton[role="control"]:hover {{ background: {SESSION.card}; }}
QToolButton[role="control"]:focus {{ border-color: {SESSION.focus}; }}
QToolButton[role="rail"] {{ background: transparent; color: {DAY.text}; {small}
  font-size: {scale.text(24)}px; padding: {scale(12)}px 0; }}
QToolButton[role="rail"]:hover {{ background: {DAY.ground}; }}
QToolButton[role="rail"]:checked {{ background: {DAY.card}; color: {DAY.accent_text}; font-weight: 700; }}
QToolButton[role="rail"]:focus {{ border-color: {DAY.focus}; }}
"""


def _fields(scale: Scale) -> str:
    return f"""
QComboBox, QLineEdit, QAbstractSpinBox {{ background: {DAY.card}; color: {DAY.text};
  border: {tokens.FOCUS_WIDTH}px solid {DAY.groove};
  border-radius: {scale(16)}px; padding: {scale(10)}px {scale(20)}px; min-height: {scale.text(34)}px; }}
QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus {{ border-color: {DAY.focus}; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; min-height: 0; }}
QLineEdit[wrong="true"] {{ border: {tokens.FOCUS_WIDTH}px dashed {DAY.major}; }}
QComboBox QAbstractItemView {{ background: {DAY.card}; color: {DAY.text};
  selection-background-color: {DAY.accent}; selection-color: {DAY.on_accent}; }}
QTableWidget {{ background: {DAY.card}; color: {DAY.text}; border: 2px solid {DAY.edge};
  border-radius: {scale(16)}px; }}
QTableWidget::item:selected {{ background: {DAY.faint}; color: {DAY.text}; }}
QTableWidget:focus {{ border-color: {DAY.focus}; }}
QHeaderView::section {{ background: {DAY.card}; color: {DAY.soft}; border: none; font-weight: 600;
  padding: {scale(8)}px; }}
QPushButton, QToolButton {{ outline: none; }}
QListWidget {{ background: transparent; color: {DAY.text}; outline: none; border-radius: {scale(20)}px;
  border: {tokens.FOCUS_WIDTH}px solid transparent; }}
QListWidget:focus {{ border-color: {DAY.focus}; }}
QListWidget::item {{ background: {DAY.card}; color: {DAY.text}; border-radius: {scale(16)}px; padding: {scale(10)}px;
  border: {tokens.FOCUS_WIDTH}px solid {DAY.edge}; }}
QListWidget::item:selected {{ border-color: {DAY.accent}; background: {DAY.card}; color: {DAY.text}; }}
QCheckBox {{ color: {DAY.text}; spacing: {scale(18)}px; padding: {scale(8)}px;
  border: {tokens.FOCUS_WIDTH}px solid transparent; border-radius: {scale(16)}px; }}
QCheckBox:focus {{ border-color: {DAY.focus}; }}
QSlider {{ min-height: {scale.text(48)}px; border: {tokens.FOCUS_WIDTH}px solid transparent;
  border-radius: {scale(16)}px; }}
QSlider:focus {{ border-color: {DAY.focus}; }}
QSlider::groove:horizontal {{ height: {scale(10)}px; background: {DAY.groove}; border-radius: {scale(5)}px; }}
QSlider::sub-page:horizontal {{ background: {DAY.accent}; border-radius: {scale(5)}px; }}
QSlider::handle:horizontal {{ background: {DAY.accent}; width: {scale(36)}px; height: {scale(36)}px;
  margin: -{scale(13)}px 0; border-radius: {scale(36) // 2}px; }}
"""


def _signs(scale: Scale, icons: Path) -> str:
    """The tick and the arrow come from the icons; a style sheet takes them only as files."""
    size, edge = scale.text(30), f"{tokens.FOCUS_WIDTH}px solid"
    icons = icons / "light" if tokens.contrast(DAY.card, "#FFFFFF") > tokens.contrast(DAY.card, "#000000") else icons
    return f"""
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{
  image: url("{(icons / "chevron-down.svg").as_posix()}"); width: {size}px; height: {size}px; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ width: {2 * size}px; border: none; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: {size + 8}px; border: none;
  background: transparent; subcontrol-origin: border; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; top: 4px; right: 8px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; bottom: 4px; right: 8px; }}
QAbstractSpinBox::up-arrow {{ image: url("{(icons / "chevron-up.svg").as_posix()}");
  width: {size * 2 // 3}px; height: {size * 2 // 3}px; }}
QAbstractSpinBox::down-arrow {{ image: url("{(icons / "chevron-down.svg").as_posix()}");
  width: {size * 2 // 3}px; height: {size * 2 // 3}px; }}
QCheckBox::indicator {{ width: {size}px; height: {size}px; background: {DAY.card}; border: {edge} {DAY.soft};
  border-radius: {scale(10)}px; }}
QCheckBox::indicator:checked {{ border-color: {DAY.accent};
  image: url("{(icons / "check.svg").as_posix()}"); }}
"""


def _bars(scale: Scale) -> str:
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea:focus {{ border: 2px solid {DAY.focus}; }}
QScrollBar:vertical {{ width: {scale(18)}px; background: transparent; }}
QScrollBar::handle:vertical {{ background: {DAY.groove}; border-radius: {scale(9)}px; min-height: {scale(60)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
