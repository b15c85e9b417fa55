"""`attrs.evolve` in half its time, for what changes some twenty times with every picture."""

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import fields

__all__ = ["evolve"]

if TYPE_CHECKING:
    from attrs import evolve
else:

    def evolve(value: Any, **changes: Any) -> Any:
        """The same value with these fields changed. Every field has to be one that is given when it is made."""
        places, values = _fields(value.__class__)
        changed = list(values(value))
        for name, new in changes.items():
            changed[places[name]] = new
        return value.__class__(*changed)


@cache
def _fields(kind: type[Any]) -> tuple[dict[str, int], "attrgetter[tuple[Any, ...]]"]:
    names = [each.name for each in fields(kind)]
    return {name: at for at, name in enumerate(names)}, attrgetter(*names)
