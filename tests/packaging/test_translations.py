"""Every text that the window shows is there in every language, and takes the same values."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from small_checkout import ROOT

I18N = ROOT / "assets" / "i18n"


@pytest.fixture
def translations(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("translations")


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_text_is_translated_and_takes_the_same_values(translations: ModuleType, language: str) -> None:
    known = translations.translations(I18N / f"coach_{language}.ts")
    assert translations.complaints(language, translations.gathered(language), known) == []


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_compiled_file_is_that_of_the_translations(translations: ModuleType, language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(I18N / f"coach_{language}.qm"))
    for text, translation in translations.translations(I18N / f"coach_{language}.ts").items():
        assert compiled.translate(translations.CONTEXT, text) == translation


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_cue_stays_short_enough_to_be_said(translations: ModuleType, language: str) -> None:
    known = translations.translations(I18N / f"coach_{language}.ts")
    long = {cue: known[cue] for cue in cues(translations) if len(known[cue].split()) > LONGEST_CUE}
    assert long == {}


LONGEST_CUE = 7
"""In words: one more than in English, which needs fewer."""


def cues(translations: ModuleType) -> set[str]:
    files = (ROOT / "assets" / "exercises").glob("*.toml")
    tables = (translations.tomllib.loads(path.read_text("utf-8")) for path in files)
    return {fault["cue"] for table in tables for fault in table.get("faults", ())}


def test_no_kind_of_data_file_has_a_text_that_nobody_decided_about(translations: ModuleType) -> None:
    """A new field is either shown, and translated, or known not to be shown."""
    assert list(translations.undecided()) == []


def test_a_licensed_questionnaire_is_translated_only_where_its_wording_is_published(translations: ModuleType) -> None:
    statement = "I stay at home most of the time because of my back."
    assert statement not in translations.gathered("de")
    assert "Nearly every day" in translations.gathered("de")


def test_marked_literals_are_gathered_and_others_are_not(translations: ModuleType) -> None:
    source = """
tr("Start")
plural(n, "{n} set", "{n} sets")
TABLE = {"a": Worded("As drawn")}
tr("Go on" if paused else "Pause")
print("not shown")
tr(name)
"""
    assert sorted(translations.of_program(source)) == ["As drawn", "Go on", "Pause", "Start", "{n} set", "{n} sets"]


def test_what_is_missing_unused_or_takes_other_values_is_told(translations: ModuleType) -> None:
    texts = {"set {n}": "a.py", "Start": "b.py"}
    told = translations.complaints("de", texts, {"set {n}": "Satz {m}", "Ende": "End"})
    assert told == [
        "de: not translated: 'Start' (b.py)",
        "de: no longer used: 'Ende'",
        "de: takes other values: 'set {n}' became 'Satz {m}'",
    ]


def test_translations_are_kept_when_texts_come_and_go(translations: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "coach_de.ts"
    path.write_text(translations.written("de", {"Start": "a.py", "Gone": "a.py"}, {"Start": "Start!"}), "utf-8")
    again = translations.written("de", {"Start": "b.py", "New": "b.py"}, translations.translations(path))
    path.write_text(again, "utf-8")
    assert translations.translations(path) == {"New": "", "Start": "Start!"}


NEVER = {
    "de": r"behandelt|heilt|heilung|geheilt|kuriert|diagnos\w*|erkennt( eine)? verletzung\w*|"
    r"verhindert (eine )?(verkrampfung|krämpfe)\w*|klinisch geprüft|misst (die )?muskel\w*|sicher(e|er|es|en)?",
    "es": r"trata|cura|curar|sana|sanar|diagn[oó]stic\w*|detecta lesi\w*|previene espasmos|"
    r"de grado clínico|mide (la )?actividad muscular|segur[oa]s?",
}
"""What coach never says of itself, as tests/never.py has it in English."""
OF_OTHERS = ("behandelt werden müssen", "muss dringend behandelt werden")
"""Said of an emergency ward, not of coach."""


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_translation_promises_what_coach_does_not_do(translations: ModuleType, language: str) -> None:
    known = translations.translations(I18N / f"coach_{language}.ts").values()
    found = re.compile(rf"\b({NEVER[language]})\b", re.IGNORECASE)
    assert [text for text in known if found.search(text) and not any(each in text for each in OF_OTHERS)] == []
