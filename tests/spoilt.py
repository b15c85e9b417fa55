"""A file with a bit turned over, or cut short: what has to be refused, whatever it is."""

from collections.abc import Callable, Iterator

from coach.problems import Refused


def one_bit_off(whole: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    """Each byte changed in three ways; where, and what comes of it."""
    for at in range(len(whole)):
        for flip in (0x01, 0x20, 0x80):
            changed = bytearray(whole)
            changed[at] ^= flip
            yield (at, flip), bytes(changed)


def taken_though_spoilt(whole: bytes, take: Callable[[bytes], object]) -> list[tuple[int, int]]:
    """Where a changed bit was not refused."""
    found = []
    for where, changed in one_bit_off(whole):
        try:
            take(changed)
        except Refused:
            continue
        found.append(where)
    return found
