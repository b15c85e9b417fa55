"""What docs/accuracy.md says in words: the result in short, how it was measured, what each condition is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from coach.bench.accuracy import Judged
from coach.bench.accuracy_figures import Figures, figures, for_nothing
from coach.bench.held import mean_size

STRANGER: Final = "stranger"
"""Bodies that no limit is set on."""

CONDITIONS: Final[Mapping[str, str]] = {
    "easy": "seen well: light, from the side, an average build",
    "guest": "other bodies; some limits were moved because of them",
    "newcomer": "further bodies; some limits were moved because of them",
    STRANGER: "new bodies, by which no limit was moved",
    "shown": "the demonstration of each exercise, and each of its mistakes",
    "woman": "a woman of average build",
    "heavy": "a heavy man",
    "heavy-low": "a heavy man, the laptop 20 cm above the floor",
    "slight": "a slight woman",
    "older": "an older person",
    "tall": "a tall man",
    "dim": "a fifth of the light, grainy",
    "noisy": "a grainy picture",
    "pale": "pale clothes in a pale room",
    "dark-room": "dark clothes in a dark room",
    "low-camera": "the laptop 20 cm above the floor",
    "high-camera": "the laptop 1.2 m high",
    "yaw-15": "seen 15 degrees from the side",
    "yaw-30": "seen 30 degrees from the side",
    "yaw-minus-30": "seen 30 degrees from the side, the other way",
    "tilted": "the laptop tilted by 8 degrees",
    "wide-lens": "a wide lens, nearer",
    "far": "more than half as far again",
    "fps-30": "30 pictures a second; elsewhere 15",
    "hd-24": "1280x720, 24 pictures a second",
    "smeared": "blurred by movement",
    "mirrored": "the other side to the laptop",
    "chair-in-front": "a chair before the knees",
    "feet-out": "feet outside the picture; nothing may be guessed",
    "behind-standing": "somebody stands behind",
    "behind-walking": "somebody walks behind",
    "instructor": "somebody kneels beside",
    "trembling": "a line that trembles at the limit",
    "fading": "a line that fades slowly",
    "fast": "sloppy and fast",
    "slow": "very slow",
    "leaving": "leaves the picture and comes back",
    "other": "no exercise: standing, kneeling, lying, walking through, an empty room",
}

HOW: Final = """* **Drawn people** (`packaging/studio`): every joint is known, so every angle, time and mistake is.
  `tests/clips` and `assets/footage/patient` are in the repository; `packaging/studio clip --all` renders the others.
* **Real people**: clips of public repositories, marked by eye once; boundaries are good to 0.15 s. `docs/people.toml`
  says which mistakes are made in them, what nobody could tell, and where the clips are found. Their rights are unclear,
  so they are measured where they are and not part of the project.
* Each clip goes the whole way, film in, judgement out, {engine} with the model `{model}`. Nothing here is edited by
  hand: `coach bench accuracy` writes it.
"""

PLACE: Final = """What is told of the place before a set, on films of the bench that were turned, cut, darkened or
blurred, and on some rendered from elsewhere, one to three of each. Of the bench's other films, where all is in sight,
three begin up to 1.8 s later than they could, and none is held up.

| before the camera | what is told |
|---|---|
| a twelfth of the light; blurred by half a percent of the width | too dark; blurred |
| half as near again; feet, head or hands outside | too near, or what is cut off, and which way to move |
| head cut off from the beginning | that nobody is seen: a body is found by its head |
| tilted by 12 degrees | tilted: standing, and in planks; on the back with the head on the low side alone |
| tilted by 6 | nothing; taken off once somebody stood straight and still |
| 45 and 60 degrees from the side | to turn; of a plank not always, which is then judged right |
| 30 and 37 degrees from the side | nothing, or to turn where it is read as more; all was judged right |
| the other side to the camera where one side works | to turn round; not where nothing is judged |
| 4 m away | nothing, and it was judged right; at 6 m at times too far |
| a second person, whole | one person, please; at 37 degrees from the side once where there was none |
| a second person without head or trunk in the picture | nothing; who exercises is followed all the same |
| another person in place of the first | nothing, if the picture was empty for a second: no body is told from another |

**Other rates and sides.** The poses of the bench, mirrored and made smaller by 0.6, are judged the same in 52 of 52.
Of 337 clips at 15 pictures a second 330 were right, at 10 a second 326; of 113 at 15 111, at 30 the same; of 84 at 15
83, at 60 a second 80. With left and right changed over four times in each, for up to 8 pictures, 41 of 44; with a limb
that jumps four times, for up to 5, 41 of 44."""

TERMS: Final[Mapping[str, str]] = {
    "right": "times within 0.3 s, all repetitions counted, each mistake found, nothing said that was not there",
    "start and end off": "seconds outside the right span: from where the body comes within 10 degrees of how it is held"
    " to where it is still",
    "time off": "seconds by which the time in position is too long or too short, on average",
    "exact, off by": "clips with the right number of repetitions; how many too many or too few, on average",
    "whole or half": "repetitions that were rightly told whole or half",
    "precision, recall, F1": "of the mistakes that were named, those that were there; of those that were there, those "
    "named; both in one. Named is what overlaps by half (intersection over union)",
    "seen, abstained": "share of pictures with everything needed in sight; in the others coach judges nothing",
    "for nothing": "times that a clip got something as an exercise that is not done in it, and what",
    "line, hip, knee, arm": "angles at shoulder-hip-ankle, shoulder-hip-knee, hip-knee-ankle, hip-shoulder-elbow",
    "bias, SD, P95": "degrees by which they are read too large or small on average, how much that varies, and what 95 "
    "of 100 errors stay below",
}


def in_few_words(rendered: Sequence[Judged], people: Sequence[Judged]) -> Iterator[str]:
    """For who wants to know whether to believe the program, and reads no tables."""
    scored = [row for row in rendered if row.trust == "scored"]
    whole, new = figures(scored), figures(row for row in scored if row.truth.condition == STRANGER)
    minutes = sum(row.truth.seconds for row in rendered) / 60
    bodies = len({row.truth.build for row in rendered if row.truth.build})
    yield (
        f"coach watches through a laptop's camera and says how long, how often and how well. Here is how often that is "
        f"right: on {len(rendered)} clips ({minutes:.0f} minutes) of {bodies} drawn people whose every joint is known, "
        f"and on {len(people)} clips of real people. **New** are bodies by which no limit was set; what somebody new "
        f"can expect is nearest to them."
    )
    yield ""
    yield from _points(whole, new, rendered, people)
    yield (
        "* **What no number here says**: whether an exercise is good for your back. Form is about shape, not health or "
        "pain. Two physiotherapists who watch the same exercise agree about five times in six, so nobody can be much "
        "surer than that about a small mistake."
    )


def _points(whole: Figures, new: Figures, rendered: Sequence[Judged], people: Sequence[Judged]) -> Iterator[str]:
    if whole.counts:
        exact, of_new = (f"{each.counts_exact} of {each.counts}" for each in (whole, new))
        yield f"* **Counting**: {exact} clips with repetitions were counted exactly; new {of_new}."
    if whole.hold_median_s is not None:
        median, worst = f"{max(0.1, whole.hold_median_s):.1f} s", f"{whole.hold_worst_s:.1f} s"
        yield f"* **Time**: half of all holds begin and end right to within {median}; the worst was {worst} off."
    if whole.faults:
        named, there, new_named, new_there = (
            _percent(each) for each in (whole.recall, whole.precision, new.recall, new.precision)
        )
        yield (
            f"* **Mistakes** made on purpose: {named} were named, and {there} of those named were there; new "
            f"{new_named} and {new_there}. They are clear ones; small mistakes are missed more often."
        )
        alarms, of_new = (f"{each.alarms_in_ten_minutes or 0:.1f}" for each in (whole, new))
        yield f"* **False alarms** in ten minutes of good form: {alarms}; new {of_new}."
    nothing = for_nothing(each for row in rendered for each in row.foreign)
    if nothing.runs:
        yield (
            f"* **Nothing for nothing**: {nothing.runs} times a clip was judged as an exercise that is not done in it; "
            f"{nothing.got} times it got something."
        )
    yield from _line(rendered)
    if whole.seen is not None:
        yield f"* **Not seen, not judged**: so it was in {_percent(1 - whole.seen)} of the pictures."
    if people:
        yield f"* **Real people**: {_real(figures(people))}. They are few."


def _real(found: Figures) -> str:
    mistakes = f"{_percent(found.recall)} of their mistakes named" if found.faults else "their mistakes are not marked"
    return f"{found.right} of {found.clips} clips right; {mistakes}"


def _line(rendered: Sequence[Judged]) -> Iterator[str]:
    found = [row.held for row in rendered if row.held and row.posture == "prone"]
    after = [each.after for each in found if each.own_deg is not None]
    if found:
        read, own = (
            mean_size([deg for each in some for deg in each.trunk]) if some else None for some in (found, after)
        )
        known = "" if own is None else f", {own:.1f} once the own straight line is measured"
        yield f"* **The line of a plank** is read {read:.1f} degrees off on average{known}."


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.0f} %"


def contents(titles: Iterable[str]) -> Iterator[str]:
    """A list of links to the headings."""
    for title in titles:
        anchor = "".join(each for each in title.lower() if each.isalnum() or each in " -").replace(" ", "-")
        yield f"* [{title}](#{anchor})"
