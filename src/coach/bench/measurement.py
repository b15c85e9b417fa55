"""What a measurement comes to: a median with its spread, and a ratio held against its bar."""

import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles

from attrs import frozen


@frozen
class Figure:
    """`low` and `high` are the 10th and 90th percentile; all three are equal where there was one measurement."""

    part: str
    what: str
    unit: str
    median: float
    low: float
    high: float


@frozen
class Bar:
    """A ratio, or a share, that has to be at most (or at least) `bar`."""

    what: str
    value: float
    bar: float
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.value >= self.bar if self.at_least else self.value <= self.bar


def figure(part: str, what: str, unit: str, values: Sequence[float]) -> Figure:
    if len(values) < 2:
        [value] = values
        return Figure(part, what, unit, value, value, value)
    tenths = quantiles(values, n=10, method="inclusive")
    return Figure(part, what, unit, median(values), tenths[0], tenths[-1])


def p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20, method="inclusive")[-1]


def rss_mb() -> float | None:
    """The memory of this process; `None` where the system does not tell so simply."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return None
    return int(status.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def machine() -> str:
    """Which one this is, in words."""
    processor = platform.processor() or platform.machine()
    names = Path("/proc/cpuinfo")
    if names.exists():
        lines = names.read_text("utf-8", "replace").splitlines()
        processor = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), processor)
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{os.cpu_count()} cores, {processor}, {platform.system()}, Python {python}"
