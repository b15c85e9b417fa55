"""The texts that the window shows, in German and Spanish: gathered, kept in assets/i18n, compiled, checked.

    python packaging/translations.py            gathers every text anew, keeps the translations there are, compiles them
    python packaging/translations.py --check    says what is not translated, no longer used, or takes other values

A text of the program is the literal in `tr("...")`, `plural(n, "...", "...")` or `Worded("...")`. Texts of the data
files are the fields named in `FIELDS`. The translations are in Qt's own format: Qt Linguist opens them.
"""

import argparse
import ast
import re
import string
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import PySide6

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "assets" / "i18n"
CONTEXT: Final = "coach"
LANGUAGES: Final = ("de", "es")
MARKS: Final = ("tr", "plural", "Worded")

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "assets/exercises/*.toml": (
        "name", "start", "points[]", "blind_to[]", "care[]", "placement.text", "faults[].name", "faults[].cue",
        "phases[].name", "equipment[]", "levels.*.note",
    ),
    "assets/care/*.toml": (
        "**.words", "**.short", "**.heading", "lead", "next_day.*", "up.*", "reviewed", "**.name", "**.title",
        "**.about", "**.older", "**.tip", "**.least", "**.most", "**.summary", "**.why",
    ),
    "assets/questionnaires/*.toml": (
        "name", "about", "lead", "notice", "items[].words", "items[].least", "items[].most", "choices[]",
        "route.heading", "route.words", "route.urgent", "reviewed",
    ),
    "assets/phrases.toml": ("*.text",),
    "assets/shelf.toml": ("*.purpose",),
    "assets/measures.toml": ("*.name",),
    "routines/*.toml": ("name", "summary", "note", "items[].note"),
}  # fmt: skip
"""What is shown of each kind of data file. `*` is any key, `**.` any tables above, `[]` any place of a list."""

QUOTED: Final = ("lead", "items[].words", "items[].least", "items[].most", "choices[]")
"""What of a licensed questionnaire is quoted: only a published translation may be shown, or the English original."""

NOT_SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "assets/exercises/*.toml": (
        "id", "kind", "trust", "view", "posture", "easier[]", "harder[]", "sources[]", "works", "sides", "line[]",
        "precautions[]", "gates[]", "reviewed", "placement.needs[]", "**.measure", "faults[].id", "faults[].in_phase",
        "faults[].way",
        "scene.things[]", "scene.resting_mistakes[]", "scene.swinging_mistakes[]", "demo[].phase",
    ),
    "assets/care/*.toml": (
        "**.sources[]", "**.id", "**.tier", "**.precautions[]", "**.after", "**.group", "usual", "numbers.*",
        "gentle_exercises[]", "exercises[]", "version", "routine", "**.kind", "**.picture", "**.gates[]", "**.then",
        "**.when[]", "**.means[]", "**.asks[]", "**.sets[]", "**.side", "phases.*.later[]", "phases.*.first[]",
        "phases.*.first_level[]",
        "phases.*.only[]", "holds_back[]", "never_held_back[]",
    ),
    "assets/questionnaires/*.toml": (
        "**.id", "version", "**.sources[]", "scoring.how", "scoring.better", "items[].answer", "items[].needs",
        "halves[].items[]", "translated[]",
    ),
    # Titles of works are cited as they are.
    "assets/sources.toml": ("sources.*", "reviewed"),
    "assets/phrases.toml": ("*.kind", "*.tone"),
    "assets/shelf.toml": ("*.also[]",),
    "routines/*.toml": ("id", "items[].exercise", "sources[]", "gates[]"),
    # The phrase is understood as it stands.
    "assets/hearing.toml": ("phrases.*.language", "phrases.*.weights", "phrases.*.words"),
    "assets/welcome.toml": ("movement", "routine"),
    "assets/measures.toml": ("*.kind", "*.points[]"),
    "assets/footage/*.toml": ("opening", "films.*"),
}  # fmt: skip
"""The other texts of data files: names for the program, and sources for who reads the file."""

Texts = dict[str, str]
"""Each text with the file that it stands in first."""


def gathered(language: str, root: Path = ROOT) -> Texts:
    texts: Texts = {}
    for path in sorted((root / "src" / "coach").rglob("*.py")):
        for text in filter(has_words, of_program(path.read_text("utf-8"))):
            texts.setdefault(text, path.relative_to(root).as_posix())
    for pattern, fields in FIELDS.items():
        for path in sorted(root.glob(pattern)):
            data = tomllib.loads(path.read_text("utf-8"))
            left_out = QUOTED if data.get("licensed") and language not in data.get("translated", ()) else ()
            for key, text in of_data(data):
                if shown(key, fields) and not shown(key, left_out) and has_words(text):
                    texts.setdefault(text, path.relative_to(root).as_posix())
    return texts


def undecided(root: Path = ROOT) -> Iterator[str]:
    """Fields of data files that are neither in `FIELDS` nor in `NOT_SHOWN`."""
    told: set[str] = set()
    for path in sorted((*(root / "assets").rglob("*.toml"), *(root / "routines").glob("*.toml"))):
        where = path.relative_to(root)
        known = tuple(
            field for table in (FIELDS, NOT_SHOWN) for name in table if where.match(name) for field in table[name]
        )
        told |= {
            f"{where.parent.as_posix()}: {key}"
            for key, _ in of_data(tomllib.loads(path.read_text("utf-8")))
            if not shown(key, known)
        }
    yield from sorted(told)


def has_words(text: str) -> bool:
    """What is only a place for values, such as `{number}`, is the same in every language."""
    return any(letter.isalpha() for part, *_ in string.Formatter().parse(text) for letter in part)


def of_program(source: str) -> Iterator[str]:
    """The literals that are marked as texts for the person."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node) in MARKS:
            for given in node.args[: 3 if _called(node) == "plural" else 1]:
                yield from (each.value for each in _ends(given) if isinstance(each.value, str) and each.value)


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _ends(given: ast.expr) -> Iterator[ast.Constant]:
    """A literal, or the literals between which an `if` chooses."""
    if isinstance(given, ast.IfExp):
        yield from (*_ends(given.body), *_ends(given.orelse))
    elif isinstance(given, ast.Constant):
        yield given


def of_data(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a data file with its path, such as `faults[].cue`."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from of_data(each, f"{key}.{name}".lstrip("."))
    elif isinstance(value, list):
        for each in value:
            yield from of_data(each, f"{key}[]")


def shown(key: str, fields: tuple[str, ...]) -> bool:
    return any(re.fullmatch(_pattern(field), key) for field in fields)


def _pattern(field: str) -> str:
    return re.escape(field).replace(r"\*\*\.", r"(.*\.)?").replace(r"\*", r"[^.]+")


def translations(path: Path) -> dict[str, str]:
    """What a .ts file holds; a text that nobody has translated yet is empty."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314  (a file of this checkout)
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def written(language: str, texts: Texts, known: Mapping[str, str]) -> str:
    """A .ts file, by file and text, so that a change of one text is a change of one place."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, where in sorted(texts.items(), key=lambda item: (item[1], item[0])):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{where}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def update(folder: Path = FOLDER) -> None:
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = folder / f"coach_{language}.ts"
        path.write_text(written(language, gathered(language), translations(path)), "utf-8", newline="\n")
        compile_qm(path)


def compile_qm(path: Path) -> None:
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def places(text: str) -> frozenset[str]:
    """What a text has in braces, with how it is written: `{deg:.1f}` is deg:.1f."""
    return frozenset(f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


def complaints(language: str, texts: Texts, known: Mapping[str, str]) -> list[str]:
    """What is wrong with one language's translations, each in a line."""
    lines = [f"not translated: {text!r} ({where})" for text, where in texts.items() if not known.get(text)]
    lines += [f"no longer used: {text!r}" for text in known if text not in texts]
    lines += [
        f"takes other values: {text!r} became {known[text]!r}"
        for text in texts
        if known.get(text) and places(text) != places(known[text])
    ]
    return [f"{language}: {line}" for line in lines]


def main(options: list[str]) -> int:
    """The exit code: 1 where something is wrong."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true")
    if not asked.parse_args(options).check:
        update()
    lines = [f"neither in FIELDS nor in NOT_SHOWN: {field}" for field in undecided()]
    for language in LANGUAGES:
        texts = gathered(language)
        lines += complaints(language, texts, translations(FOLDER / f"coach_{language}.ts"))
    print("\n".join([*lines, f"{len(texts)} texts, {len(lines)} to mend."]))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
