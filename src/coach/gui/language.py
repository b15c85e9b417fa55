"""The words of the window in the person's own language."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from coach.problems import CoachProblem
from coach.wording import Filling, Worded

CONTEXT: Final = "coach"
ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""Each by its own name, as who speaks it looks for it."""
SYSTEM: Final = "system"


def tr(text: str | CoachProblem, **values: object) -> str:
    """An English text, of the program or of a data file, in the language that is shown; `{name}` takes a value.

    A `Worded` text or a problem made of one brings its values along.
    """
    words = text.words if isinstance(text, CoachProblem) else text
    if isinstance(words, Worded):
        values = {**words.values, **values}
        words = words.template
    translated = QCoreApplication.translate(CONTEXT, words)
    return _LOCAL.format(translated, **values) if values else translated


def plural(number: int, one: str, many: str, **values: object) -> str:
    """One of two texts, by the number, which is `{n}` in them."""
    return tr(one if number == 1 else many, n=number, **values)


def inside(words: str) -> str:
    """A name within a sentence, which in German keeps its capital letter."""
    return words if shown() == "de" else words[:1].lower() + words[1:]


def shown() -> str:
    """The language that is shown, as a key of `LANGUAGES`."""
    code = QLocale().name().split("_")[0]
    return code if code in LANGUAGES else ENGLISH


def chosen(setting: str, wanted: Iterable[str] | None = None) -> str:
    """The language for a setting: itself, or the first of the system's that there is. `wanted`: the system's."""
    if setting != SYSTEM:
        return setting
    codes = (name.split("-")[0] for name in (QLocale.system().uiLanguages() if wanted is None else wanted))
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def show_in(language: str, assets: Path) -> None:
    """From now on every text that is made is in this language; Qt's own words, dates and numbers too."""
    app = QCoreApplication.instance()
    for before in app.findChildren(QTranslator) if app else ():
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", own), (f"coach_{language}", str(assets / "i18n"))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    QLocale.setDefault(_locale(language))


def _locale(language: str) -> QLocale:
    """The system's own where it speaks the language, for the dates of that country."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == language else QLocale(language)


class _Local(Filling):
    """With words translated, and dates and decimals as the language writes them."""

    def format_field(self, value: object, spec: str) -> str:
        if isinstance(value, Worded | CoachProblem):
            return tr(value)
        if isinstance(value, dt.date) and not spec:
            return QLocale().toString(QDate(value.year, value.month, value.day), tr("d MMMM yyyy"))
        filled = super().format_field(value, spec)
        return filled.replace(".", QLocale().decimalPoint()) if isinstance(value, float) else filled


_LOCAL = _Local()
