"""docs/accuracy.md: what was measured, against what was asked for, and what is weak."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from coach.bench.accuracy import Judged
from coach.bench.accuracy_figures import Figures, angles, figures, for_nothing, grouped
from coach.bench.accuracy_lines import line_table
from coach.bench.accuracy_tables import (
    by_group,
    clip_table,
    foreign_table,
    markdown,
    number,
    of,
    percent,
    seconds,
    seen_by_group,
    shown_table,
)
from coach.bench.accuracy_words import CONDITIONS, HOW, PLACE, STRANGER, TERMS, contents, in_few_words
from coach.bench.truth import BY_EYE

SHOWN: Final = "shown"
EASY: Final = frozenset({"easy", SHOWN, "woman", "slight", "older", "tall", "mirrored", "fps-30", "hd-24"})
"""Conditions a person would not call hard: another body, another side, another camera."""
GUESTS: Final = frozenset({"guest", "newcomer"})
"""Bodies that came after most limits were set."""

WHY: Final = """Most of it is of these kinds:

* **Mistakes are seen smaller than they are.** BlazePose reads bends short: a head that hangs by 40 degrees as 16 to
  26, an elbow 36 degrees ahead as 17 to 32. The limits lie half-way between what good form and a clear mistake were
  measured to read, so a small mistake is missed, and how large one is is not told.
* **Two legs before each other.** The model mixes up the shins of two legs, or names the left leg right, for moments.
  A repetition and a hold go on through that, but of the shin that is behind nothing is told. Of two legs the straighter
  one is known whatever it is called: in a bridge on one foot that tells a free leg that sinks.
* **The arms of the bird-dogs.** Half hidden by the head a far arm straight ahead was read as 122 to 148 degrees
  against the trunk, seen with 0.60 to 0.72, and guessed anew in every picture; one 40 to 50 degrees low reads 132 to
  137 where it is seen, 123 where it is guessed. What is half hidden has the benefit of the doubt, so that only a far
  arm that hangs a lot is told there, and one half-way down is missed. A hand set down further ahead on the floor looks
  like one that is a little raised: it opens the arm by 2 to 14 degrees, a half raised one by 21 to 36, one that stays
  by none. So half a leg with such a hand may count as half a bird-dog or as half of the leg alone. Of the arm alone
  half the way is an arm held low, which counts and is told, and such a hand counts as well. A pale sleeve before a
  pale wall was read folded up beside the head: then nothing is told of the elbow.
* **Few pictures, jumping joints.** The recorded joints of 83 clips of bird-dogs, 78 of them right, were judged again,
  made worse: mirrored, with three pictures in ten lost, or with every twentieth joint of a limb unseen as many were
  right; with 7.5 pictures a second 76, for two legs are mixed up for longer; with a jitter of 2 pixels 76, of 4 pixels
  70; with every seventh joint unseen 71.
* **What is near the floor.** Lying on the elbows the line from shoulder to knee reads -22 to -30 degrees, sagging by 18
  on the knees -15 to -23, fading by 12 -11 to -18: bodies overlap, and either may be called the other. A hold ends
  where the line is back to where this body lay before it; who was not seen lying first may be given a deep sag instead.
  Hips a little off the floor when lying on the elbows or pressing up are not told, a hand's breadth is; but then lying
  on the elbows is a plank on the knees, with a line of -2 degrees, and who does it for 3 s while a plank on the knees
  is asked for is given it.
* **Left and right of a body that faces the camera.** In a side plank the model shows each joint between its own place
  and the other one's for moments, up to five times a second with some bodies. What lies half way between is judged on;
  what has a side, the elbow and the shoulders' width, stays as it was last told apart, for up to 1.5 s.
* **Low hips in a side plank on the knees.** The lower knee is half hidden, and of bare legs shown at the shin: the
  upper side is asked, against the best of the hold. There hips 21 degrees low read 14 to 25 degrees lower, a fade of 13
  reads 9 to 11: what lies between may be called either, and who is low from the start is held against straight, which
  bodies read 10 degrees low to 7 high. In a plank on the feet a fade of 12 and a sag of 20 come as near as 2 degrees.
* **Elbows behind the shoulders** are not told: shoulders ahead of the elbows by up to 22 degrees is how people rest in
  a plank. A head is told to hang only if its face is turned to the chest as well.
* **Where a hold ends** is where the body was last still. Who draws a leg back and pauses half-way may be timed to the
  pause; in the stretch of the front of the hip a foot under the seat ends the hold.
* **Too fast** is told where the reference names a time for a way out or back, and of the near limb: when a far one sets
  out and arrives is hidden for moments. Of the clamshell's two legs, one on the other, it is not told. What is only
  timed (knee to chest, trunk rotation, the figure four) has a clock and no repetitions, so how fast somebody goes there
  is not told either. A hip that goes to a side in a bridge cannot be seen from the side.
* **What comes up from the floor** is told against where it lay, beside the shoulders. Lying still reads up to 0.03 of a
  trunk, a neck lifted by 55 degrees 0.13 to 0.17, about half of what it is: a head up by less than some 30 degrees is
  missed. In a bridge, where the trunk slopes to the head, it is not told at all. A lift that lasts becomes the place
  where somebody lies: after some ten seconds it is no longer told.
* **Where knees, hips and hands are guessed.** Hands that push off the knees when standing up may as well rest there; a
  rounded back has no joint; of hips that roll back in the clamshell the front shows little. Each exercise says so under
  what the camera is blind to.
* **A man's hip is read nearer to his belly than the drawn skeleton has it.** BlazePose puts a hip half-way between
  front and back. There the skeleton of the drawn women has it, too (48 % of the way from the front); that of the man
  has it 2.7 cm further back (62 %), 6 degrees of the line. In a plank the shoulders, which go with the arms, make up
  for it; in a bridge they do not. Photographs of men in straight planks and bridges read -4 to 0 degrees, and the
  labelled rows of people's planks about +9, so nothing is taken off for everybody: it would put people's lines wrong
  to put drawn ones right. What is one body's own is taken off once that body has stood still; until then the line of
  a bridge is read 8 degrees too high on average, from 0 to 15 by the body.
* **People are not drawn.** Their straight planks read 8 to 18 degrees above the line where drawn ones read -6 to 2, so
  that hips may sink by 20 degrees before that is called a sag; until then it is called fading. A forearm that points at
  the camera looks like a straight arm. Who begins a plank with high hips is not told so, for it never was one. Of 28
  further clips, marked before coach saw them, one of 4 with holds came out right, and 22 of 24 of other things got
  nothing; the table has what came out after that was mended.
* **The limits were set with these clips in view**, each with what was measured beside it in its file: easy and hard say
  how well the rules tell what they were made to tell. **Guests** are forty-one bodies that were made afterwards, and
  prove no longer what theirs moved since. Limits: half a bridge, half a hinge, squatting, leaning, rising and knees
  past the toes at the wall, feet too near or far, hips high and hands off on straight arms, standing tall, elbows,
  heads, sagging and low hips in planks. Rules: low, fading and a sinking leg in the bridge on one foot, where a plank
  on the knees ends and that it has its knees on the floor, sides that the model mixes up; what makes a half, a whole
  and a low bird-dog. **New bodies** are twenty more, drawn by chance and judged once all that stood still: nothing was
  moved by them, so they say best what somebody new can expect. One limit moved afterwards, for an easy clip: an arm
  held low in a bird-dog, which took one of two false alarms from them. `packaging/studio clip --seed` draws others.
* **Very dim light** hides thin and far limbs in the grain, though the model is shown a clearer picture.
"""

SHOWN_MEANING: Final = """Each exercise as its demonstration shows it, and each of its mistakes made on purpose, by one
rendered person each. The demonstration has to earn its repetitions or its hold and have no fault."""

ANGLES: Final = """The second table has every picture of the clips, movement included. The bias of a body is mostly its
own: how its hips and shoulders look from outside against where the joints are. "Own line off" is the mean error of the
line that is left when it is known. The line there is the angle in space, which is never straight, for the shoulders are
wider apart than the hips; under "The line" it is the bend as seen from the side, with its sign."""

Section: TypeAlias = tuple[str, Iterable[str]]


def report(rows: Sequence[Judged], engine: str, model: str, planks: Iterable[str] = ()) -> Iterator[str]:
    """The whole document, line by line; `planks` is what `coach.bench.planks` tells."""
    rendered = [row for row in rows if row.truth.condition != BY_EYE]
    people = [row for row in rows if row.truth.condition == BY_EYE]
    parts = [(title, [*lines]) for title, lines in _parts(rendered, people, engine, model, tuple(planks))]
    yield from ("# Accuracy", "", *in_few_words(rendered, people), "")
    yield from contents(title for title, lines in parts if lines)
    for title, lines in parts:
        if lines:
            yield from ("", f"## {title}", "", *lines)


def _parts(
    rendered: Sequence[Judged], people: Sequence[Judged], engine: str, model: str, planks: Sequence[str]
) -> Iterator[Section]:
    shown = [row for row in rendered if row.comparison is not None]
    how = HOW.format(engine=engine, model=model).splitlines()
    yield "How it was measured", (*how, "", *markdown(("word", "what it means"), TERMS.items()))
    yield "Asked and measured", bars(rendered, people)
    yield "The line", line_table(rendered)
    yield "The place, and who is in it", PLACE.splitlines()
    yield "What is weak", (*WHY.splitlines(), "", *weak((*rendered, *people)))
    yield "Every exercise, shown", (*SHOWN_MEANING.splitlines(), "", *shown_table(shown))
    yield "By exercise", (*ANGLES.splitlines(), "", *_by_exercise(rendered))
    yield "By condition", _by_condition(rendered)
    yield "Real people", _real(people)
    yield "Labelled landmark rows of planks", planks
    yield "Given for what is not done", (_foreign_words(rendered), "", *foreign_table(rendered))
    yield "Every clip", clip_table((*rendered, *people))


def _by_exercise(rendered: Sequence[Judged]) -> Iterator[str]:
    """The clips of each exercise; and every other clip, judged as it."""
    groups = dict(sorted(grouped((row for row in rendered if row.comparison is not None), _exercise).items()))
    found = {name: figures(each) for name, each in groups.items()}
    others = {name: for_nothing(each for row in rendered for each in row.foreign if each.exercise == name)
              for name in groups}  # fmt: skip
    yield from by_group("exercise", found)
    yield ""
    yield from seen_by_group("exercise", {name: (found[name], others[name], angles(groups[name])) for name in groups})


def _by_condition(rendered: Sequence[Judged]) -> Iterator[str]:
    """The clips of each condition; and the same clips, judged as what is not done in them."""
    groups = dict(sorted(grouped(rendered, _condition).items()))
    found = {name: figures(each) for name, each in groups.items()}
    others = {name: for_nothing(each for row in rows for each in row.foreign) for name, rows in groups.items()}
    yield from by_group("condition", {name: each for name, each in found.items() if each.clips})
    yield ""
    whole = {name: (found[name], others[name], angles(groups[name])) for name in groups}
    yield from seen_by_group("condition", whole, CONDITIONS)


def _real(people: Sequence[Judged]) -> Iterator[str]:
    """Of people no angle is known."""
    shown = [row for row in people if row.comparison is not None]
    if shown:
        groups = dict(sorted(grouped(shown, _done).items()))
        found = {name: figures(each) for name, each in groups.items()}
        yield from _marked_by_eye(people)
        yield ""
        yield from by_group("exercise", found)
        yield ""
        yield from markdown(("exercise", "seen", "abstained", "for nothing"), (
            (name, percent(each.seen), percent(None if each.seen is None else 1 - each.seen), str(each.given))
            for name, each in found.items()
        ))  # fmt: skip
        yield ""
        yield from (_foreign_words(people), "", *foreign_table(people))


def _marked_by_eye(people: Sequence[Judged]) -> Iterator[str]:
    """How much there is, so that nobody takes a figure for more than it is."""
    whole, others = figures(people), [row for row in people if row.comparison is None]
    usable_s = sum(row.truth.usable_s for row in people if row.comparison is not None and not row.truth.negative)
    yield (
        f"{usable_s / 60:.1f} minutes of exercise in {len(people) - len(others)} clips, and {len(others)} clips that "
        "show none of the scored exercises. One pair of eyes marked the mistakes, before coach had judged the clips. "
        f"Who shows an exercise in a film does it well: mistakes that an eye is sure of: {whole.faults}. The F1 of "
        f"people says little, then, and the false alarms say more: {whole.alarms}."
    )
    yield (
        '"Seen" is the share within the stretches that can be judged. Outside of them are title cards, close-ups and '
        "views from the wrong side, where nothing should be."
    )


def bars(rendered: Sequence[Judged], people: Sequence[Judged]) -> Iterator[str]:
    """What the project asks for, beside what was measured."""
    scored = [row for row in rendered if row.trust == "scored"]
    easy = figures(row for row in scored if row.truth.condition in EASY)
    hard = figures(row for row in scored if row.truth.condition not in {*EASY, *GUESTS, STRANGER})
    guests = figures(row for row in scored if row.truth.condition in GUESTS)
    new = figures(row for row in scored if row.truth.condition == STRANGER)
    groups, both = (easy, hard, guests, new, figures(people)), figures(rendered)
    yield from markdown(("what", "asked", "easy", "hard", "guests", "new bodies", "people"), (
        ("holds: start and end off, half / worst", "0.1 / 0.3 s", *(_off(each) for each in groups)),
        ("repetitions counted exactly", "all, hard 99 %", *(of(each.counts_exact, each.counts) for each in groups)),
        ("whole told from half", "97 %", *(of(each.told_right, each.told) for each in groups)),
        ("mistakes, F1", "1.0, hard 0.95, people 0.85", *(number(each.f1) for each in groups[:-1]),
         _if_marked(groups[-1], groups[-1].f1)),
        ("false alarms in ten minutes of good form", "under 1",
         *(number(each.alarms_in_ten_minutes) for each in groups[:-1]),
         _if_marked(groups[-1], groups[-1].alarms_in_ten_minutes)),
        ("given where nothing may be", "0", *(str(each.given) for each in groups)),
        ("clips of no exercise that got something", "0", "-", _got_something(rendered), "-", "-",
         _got_something(people)),
        ("seen", "", *(percent(each.seen) for each in groups)),
        ("abstained", "", *(percent(None if each.seen is None else 1 - each.seen) for each in groups)),
    ))  # fmt: skip
    yield ""
    yield f"Rendered clips that are right in everything: {both.right} of {both.clips}. {_foreign_words(rendered)}"


def _if_marked(found: Figures, value: float | None) -> str:
    return number(value) if found.faults or found.well_s else "not marked"


def _got_something(rendered: Iterable[Judged]) -> str:
    others = [row for row in rendered if row.comparison is None]
    return of(sum(any(each.any for each in row.foreign) for row in others), len(others))


def weak(rows: Iterable[Judged]) -> Iterator[str]:
    """Every clip that is not right, and in what."""
    wrong = [
        f"* **{row.clip.stem}** ({row.truth.condition}): {'; '.join(why)}." for row in rows if (why := [*_wrong(row)])
    ]
    yield from wrong or ["Every clip came out right."]


def _wrong(row: Judged) -> Iterator[str]:
    found = row.comparison
    if found is None or found.right:
        yield from (f"as {each.exercise} it got {_got(each.held_s, each.reps, each.faults)}" for each in row.foreign
                    if each.any)  # fmt: skip
        return
    for name, off in (("starts", found.start_off_s), ("ends", found.end_off_s)):
        if off is not None and off > 0.3:
            yield f"the hold {name} {off:.1f} s off"
    if found.missing_holds:
        yield "the hold was not found"
    if found.reps_true != found.reps_found:
        yield f"{found.reps_found} repetitions instead of {found.reps_true}"
    elif found.full_true != found.full_found:
        yield f"{found.full_found} full repetitions instead of {found.full_true}"
    yield from (f"{name} missed (overlap {share:.2f})" for name, share in found.overlaps if share < 0.5)
    yield from (f"{name} seen where it was not" for name in found.stray)
    if found.given:
        yield f"{found.given} given for nothing"


def _got(held_s: float, reps: int, faults: int) -> str:
    parts = ((f"{held_s:.1f} s", held_s), (f"{reps} repetitions", reps), (f"{faults} faults", faults))
    return " and ".join(text for text, some in parts if some)


def _foreign_words(rows: Iterable[Judged]) -> str:
    tried = [each for row in rows for each in row.foreign]
    some = sum(each.any for each in tried)
    return f"Analysed as every scored exercise that is not done in them, {some} of {len(tried)} runs got something."


def _off(found: Figures) -> str:
    missed = f", {found.holds_missed} missed" if found.holds_missed else ""
    return f"{seconds(found.hold_median_s)} / {seconds(found.hold_worst_s)}{missed}"


def _exercise(row: Judged) -> str:
    return row.truth.exercise


def _done(row: Judged) -> str:
    return row.truth.exercise + (" (nothing may be given)" if row.truth.negative else "")


def _condition(row: Judged) -> str:
    return row.truth.condition
