"""Rules as tables: the first row whose tests all hold decides, in the row's own words.

A test is a line such as "rise >= 2", "form < ok_form", "phase is relief", "hard", "not hard" or "pain unknown". On the
right of a comparison stands a number or the name of one. What is unknown satisfies no test but "unknown".
"""

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, TypeAlias

from attrs import frozen

from coach.files.shape import Told
from coach.problems import did_you_mean

Fact: TypeAlias = float | bool | str | None
Facts: TypeAlias = Mapping[str, Fact]


@frozen
class Rule:
    """`then` is the decision, `words` its reason for the person; `{name}` in them is a fact or a number.

    `asks` are questions of the screening that this row makes due.
    """

    id: str
    when: tuple[str, ...]
    then: str
    words: str
    sources: tuple[str, ...]
    asks: tuple[str, ...] = ()


@frozen
class Test:
    fact: str
    kind: str
    value: str = ""


_COMPARE: Final[Mapping[str, Callable[[float, float], bool]]] = {
    ">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt,
}  # fmt: skip
_SHAPES: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Test]], ...]] = (
    (re.compile(r"(\w+) (>=|<=|>|<) (\w+(?:\.\d+)?)"), lambda found: Test(found[1], found[2], found[3])),
    (re.compile(r"(\w+) is ([\w-]+)"), lambda found: Test(found[1], "is", found[2])),
    (re.compile(r"(\w+) unknown"), lambda found: Test(found[1], "unknown")),
    (re.compile(r"not (\w+)"), lambda found: Test(found[1], "not")),
    (re.compile(r"(\w+)"), lambda found: Test(found[1], "yes")),
)


@lru_cache(maxsize=1024)
def parsed(line: str) -> Test | None:
    """`None` where the line is no test."""
    for shape, made in _SHAPES:
        if found := shape.fullmatch(line):
            return made(found)
    return None


def holds(rule: Rule, facts: Facts, numbers: Mapping[str, float]) -> bool:
    for test in _tests(rule.when):  # noqa: SIM110 - asked a million times in a simulation, where a generator costs half
        if not _passes(test, facts, numbers):
            return False
    return True


@lru_cache(maxsize=1024)
def _tests(lines: tuple[str, ...]) -> tuple[Test | None, ...]:
    return tuple(map(parsed, lines))


def first(rules: Iterable[Rule], facts: Facts, numbers: Mapping[str, float]) -> Rule | None:
    return next((rule for rule in rules if holds(rule, facts, numbers)), None)


def every(rules: Iterable[Rule], facts: Facts, numbers: Mapping[str, float]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if holds(rule, facts, numbers))


def _passes(test: Test | None, facts: Facts, numbers: Mapping[str, float]) -> bool:
    if test is None:
        raise ValueError("a rule was used that was never checked")
    fact = facts[test.fact]
    if test.kind == "unknown" or fact is None:
        return test.kind == "unknown" and fact is None
    if (compare := _COMPARE.get(test.kind)) is not None:
        value = test.value
        return compare(float(fact), numbers[value] if value in numbers else float(value))
    if test.kind == "is":
        return fact == test.value
    return bool(fact) is (test.kind == "yes")


def told(rule: Rule, facts: Iterable[str], numbers: Iterable[str]) -> Iterator[Told]:
    """What is wrong with a row: a line that is no test, an unknown fact or number, a word without its value."""
    facts, numbers = tuple(facts), tuple(numbers)
    for at, line in enumerate(rule.when):
        test = parsed(line)
        if test is None:
            yield f"when[{at}]", f"{line!r} is no test: write it like 'rise >= 2' or 'not hard'"
        else:
            yield from ((f"when[{at}]", words) for words in _unknown(test, facts, numbers))
    for name in re.findall(r"\{(\w*)\}", rule.words):
        if name not in (*facts, *numbers):
            yield "words", f"{{{name}}} is neither a fact nor a number{did_you_mean(name, facts)}"


def _unknown(test: Test, facts: tuple[str, ...], numbers: tuple[str, ...]) -> Iterator[str]:
    if test.fact not in facts:
        yield f"there is no fact called {test.fact!r}.{did_you_mean(test.fact, facts)}"
    if test.kind in _COMPARE and not re.fullmatch(r"\d+(\.\d+)?", test.value) and test.value not in numbers:
        yield f"there is no number called {test.value!r}.{did_you_mean(test.value, numbers)}"
