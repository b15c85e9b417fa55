"""How near the line is read to the true one, in a table of docs/accuracy.md."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from coach.bench.accuracy import Judged
from coach.bench.accuracy_tables import markdown, of
from coach.bench.held import Held, mean_size

OBLIQUE: Final = frozenset({"yaw-30", "yaw-minus-30"})
"""Conditions further than 15 degrees from the side."""
HEAVY: Final = frozenset({"heavy", "guest-5", "guest-11", "guest-13"})
"""Bodies of the studio with more than three quarters of the weight there is."""
HEAD: Final = (
    "held, from the side", "clips", "asked", "read", "own line off", "joints: read", "joints: own line off",
)  # fmt: skip

MEANING: Final = """Mean error of the line in degrees while it is held. **read**: as everybody is judged. **own line
off** (asked 3): after each body stood still in another clip, as the program asks for, judged with what was measured
there. The truth is the trunk against the leg, as in the footage that came with the project, where a straight body
has 180 degrees however its arms reach. **joints**: against the shoulder's own joint, which a plank's arms take 4
degrees off the trunk's line and those beside a bridge 2."""


def line_table(rows: Sequence[Judged]) -> Iterator[str]:
    """Lines of Markdown; nothing where no line was held."""
    side = [(row, row.held) for row in rows if row.held and row.truth.condition not in OBLIQUE]
    planks = [(row, each) for row, each in side if row.posture == "prone"]
    groups = {
        ("planks, average builds", "3"): [each for row, each in planks if row.truth.build not in {*HEAVY, ""}],
        ("planks, all builds", "6"): [each for row, each in planks if row.truth.build],
        ("planks, new bodies", ""): [each for row, each in planks if row.truth.build.startswith("guest")],
        ("planks, the footage that came with the project", ""): [each for row, each in planks if not row.truth.build],
        ("bridges on one foot, all builds", "6"): [each for row, each in side if row.posture == "supine"],
    }
    if side:
        yield from (*MEANING.splitlines(), "")
        yield from markdown(HEAD, ((name, str(len(each)), asked, *_errors(each))
                                   for (name, asked), each in groups.items() if each))  # fmt: skip
        yield from ("", _judged_with_it(rows))


def _errors(found: Sequence[Held]) -> Iterator[str]:
    after = [each.after for each in found if each.own_deg is not None]
    for name in ("trunk", "joints"):
        for some in (found, after):
            values = [value for each in some for value in getattr(each, name)]
            yield f"{mean_size(values):.1f}" if values else "-"


def _judged_with_it(rows: Iterable[Judged]) -> str:
    both = [(row.comparison, row.calibrated) for row in rows if row.comparison and row.calibrated]
    before, after = (sum(each[at].right for each in both) for at in (0, 1))
    return f"Right in everything with the own line off: {of(after, len(both))} of these clips; without, {before}."
