"""Where a paced breath stands."""

from attrs import frozen


@frozen
class Breathing:
    """`full` 0-1: how far the breath has come in. `left_s` of this half of it."""

    inward: bool
    full: float
    left_s: float


def breath_at(in_s: float, out_s: float, time_s: float) -> Breathing:
    """So many seconds after it began with breathing in."""
    within = time_s % (in_s + out_s)
    if within < in_s:
        return Breathing(inward=True, full=within / in_s, left_s=in_s - within)
    out = within - in_s
    return Breathing(inward=False, full=1 - out / out_s, left_s=out_s - out)
