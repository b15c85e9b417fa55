"""What a prescriber says of an exercise beside its dose, in sentences for the patient."""

from collections.abc import Iterator

from coach.session.routine import Item
from coach.wording import Worded


def while_done(item: Item) -> tuple[Worded, ...]:
    """What is in mind while it is done."""
    return tuple(_while_done(item))


def before_it(item: Item) -> tuple[Worded, ...]:
    """What is good to know before: what to take care of, what is needed, why it is in the plan."""
    return tuple(_before_it(item))


def _while_done(item: Item) -> Iterator[Worded]:
    if item.load:
        yield Worded("With: {load}", load=item.load)
    if item.tempo:
        up, held, down = item.tempo
        yield Worded("{up:g} s up, {held:g} s at the top, {down:g} s down", up=up, held=held, down=down)
    if item.breathing:
        yield Worded("Breathing: {words}", words=item.breathing)
    if item.feel:
        yield Worded("To feel: {words}", words=item.feel)
    if item.avoid:
        yield Worded("Avoid: {words}", words=item.avoid)


def _before_it(item: Item) -> Iterator[Worded]:
    if item.precautions:
        yield Worded("Take care: {words}", words=item.precautions)
    if item.equipment:
        yield Worded("You need: {words}", words=item.equipment)
    if item.reason:
        yield Worded("Why: {words}", words=item.reason)
