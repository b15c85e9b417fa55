"""All rules as Markdown tables: what docs/care.md shows, made from the files that decide."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from coach.care.rules import Rule
from coach.care.screening import Question
from coach.care.stop import Option, Place
from coach.care.tables import Tables


def document(known: Tables) -> str:
    chapters = (_questions, _check, _stop, _phases, _steps, _precautions, _morning)
    parts = (part for chapter in chapters for part in chapter(known))
    return "\n".join(line for part in parts for line in (*part, "")).rstrip()


def _questions(known: Tables) -> Iterator[Sequence[str]]:
    yield ("### Questions before exercise (assets/care/screening.toml)", "", _by(known.screening.reviewed))
    yield table(("id", "tier", "question", "does", "sources"), map(_question, known.screening.questions))
    yield table(
        ("outcome", "heading", "words"),
        ((name, each.heading, each.words) for name, each in known.screening.outcomes.items()),
    )
    yield table(("when", "value"), attrs.asdict(known.screening.due).items())


def _check(known: Tables) -> Iterator[Sequence[str]]:
    yield ("### The 20 seconds before a session (assets/care/check.toml)",)
    yield table(("what", "words"), ((name, each.words) for name, each in known.check.texts.items()))
    yield table(("the day after", "words"), known.check.next_day.items())


def _stop(known: Tables) -> Iterator[Sequence[str]]:
    yield ("### Pain in a session (assets/care/stop.toml)", "", "The first row whose tests all hold decides.")
    yield _rules(known.stop.rules)
    yield ("Three minutes of slow breathing after a sharp pain:",)
    yield _rules(known.stop.after_rest)
    yield ("What an answer means:",)
    yield table(("answer", "means"), ((each.words, ", ".join(each.means)) for each in _options(known) if each.means))
    yield _numbers(known.stop.numbers)


def _phases(known: Tables) -> Iterator[Sequence[str]]:
    yield ("### Phases (assets/care/phases.toml)", "", "The first row whose tests all hold decides.")
    yield _rules(known.phases.rules)
    yield table(
        ("phase", "offers", "only", "later", "at the first level"),
        ((each.name, each.summary, ", ".join(each.only), ", ".join(each.later), ", ".join(each.first_level))
         for each in known.phases.phases.values()),
    )  # fmt: skip
    yield _numbers(known.phases.numbers)


def _steps(known: Tables) -> Iterator[Sequence[str]]:
    yield ("### Steps up and down (assets/care/progression.toml)", "", "A session is bad where one of these holds:")
    yield _rules(known.progression.bad)
    yield ("It does not count for a step up where one of these holds:",)
    yield _rules(known.progression.not_ok)
    yield ("What follows for the exercise; the first row whose tests all hold decides:",)
    yield _rules(known.progression.steps)
    yield ("For the whole programme:",)
    yield _rules(known.progression.programme)
    yield _numbers({name: float(value) for name, value in attrs.asdict(known.progression.numbers).items()})
    yield ("A plan's own numbers count within these limits:",)
    limits = known.progression.plan_limits.items()
    yield table(("number", "from", "to"), ((name, f"{low:g}", f"{high:g}") for name, (low, high) in limits))


def _precautions(known: Tables) -> Iterator[Sequence[str]]:
    yield ("### What is held back (assets/care/precautions.toml, assets/care/profile.toml)",)
    yield table(
        ("for", "words", "brought by"),
        ((flag, each.words, "; ".join(_brought(known, flag))) for flag, each in known.precautions.reasons.items()),
    )
    yield (f"Never held back: {', '.join(known.precautions.never_held_back)}.",)


def _morning(known: Tables) -> Iterator[Sequence[str]]:
    bends = ", ".join(known.morning.exercises)
    yield ("### Bending in the morning (assets/care/morning.toml)", "", f"The first row decides. It is about: {bends}.")
    yield _rules(known.morning.rules)
    yield table(("text", "words"), ((name, each.words) for name, each in known.morning.texts.items()))
    yield _numbers(known.morning.numbers)


def _by(reviewed: str) -> str:
    return f"Every table: {reviewed}."


def _question(each: Question) -> tuple[object, ...]:
    does = [
        "a doctor the same day" * each.today,
        "not even breathing and walking" * (each.tier == "urgent" and not each.gentle),
        "closes until agreed" * each.closes,
        f"asked after {each.after}" * bool(each.after),
        f"holds back: {', '.join(each.precautions)}" * bool(each.precautions),
    ]
    return each.id, each.tier, each.words, "; ".join(filter(None, does)), ", ".join(each.sources)


def _options(known: Tables) -> tuple[Place | Option, ...]:
    stop = known.stop
    return (*stop.places, *stop.qualities, *stop.spreading, *stop.signs)


def _brought(known: Tables, flag: str) -> Iterator[str]:
    for question in known.profile.questions:
        yield from (option.words for option in question.options if flag in option.sets)
    yield from (question.short for question in known.screening.questions if flag in question.precautions)


def _rules(rules: Iterable[Rule]) -> Sequence[str]:
    rows = ((each.id, " and ".join(each.when), each.then, each.words, ", ".join(each.sources)) for each in rules)
    return table(("row", "when", "then", "words", "sources"), rows)


def _numbers(numbers: Mapping[str, float]) -> Sequence[str]:
    return table(("number", "value"), ((name, f"{value:g}") for name, value in numbers.items()))


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Sequence[str]:
    lines = (" | ".join(str(cell).replace("|", "/") for cell in row) for row in rows)
    return (f"| {' | '.join(heads)} |", "|" + "---|" * len(heads), *(f"| {line} |" for line in lines))
