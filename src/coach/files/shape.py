"""Plain tables and lists -> frozen classes, every problem told at once, each with its path.

Stricter than cattrs alone: a string is never taken for a number, nor a number for a string or a boolean.
"""

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, NoReturn, TypeAlias, TypeVar, get_args, get_origin

import attrs
from attrs import field, frozen
from cattrs import Converter
from cattrs.cols import is_mapping

from coach.problems import did_you_mean
from coach.wording import Worded

Made = TypeVar("Made")
Table: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str]
"""A path inside the thing that is wrong ("targets[0].low", or "" for the whole of it), and what is wrong, in words."""
Check: TypeAlias = Callable[[Any], Iterable[Told]]
Rewrite: TypeAlias = Callable[[Table], tuple[Table, Iterable[Told]]]
Hook: TypeAlias = Callable[[Any, Any], Any]


@frozen
class Rules:
    """What a file must keep beyond its shape.

    `checks`: class -> questions to one of it. One that needs a field without a shape is passed over, so ask little in
    each. `rewrites`: class -> a table as people write it, put into the class's own keys, and what is wrong with it;
    `also` are the keys it takes, for "did you mean". All are asked wherever the class stands in the file.
    """

    checks: Mapping[type, tuple[Check, ...]] = field(factory=dict)
    rewrites: Mapping[type, Rewrite] = field(factory=dict)
    also: tuple[str, ...] = ()


class Wrong(ValueError):
    """One value that cannot be used, for several reasons perhaps. `made`: what of it has a shape all the same, so that
    what it stands in is checked at once; `None` where nothing has.
    """

    def __init__(self, *told: Told, made: Any = None) -> None:
        self.told, self.made = told, made
        super().__init__("; ".join(words for _, words in told))


def shaper(rules: Rules) -> Converter:
    """The converter that holds to `rules`; make it once a folder."""
    converter = Converter()
    converter.register_structure_hook_factory(attrs.has, lambda cls: _class_hook(cls, converter, rules))
    converter.register_structure_hook_factory(is_mapping, lambda of: _table_hook(of, converter))
    converter.register_structure_hook_factory(_is_tuple, lambda of: _list_hook(of, converter))
    converter.register_structure_hook_func(_is_literal, _one_of)
    for plain, hook in _PLAIN.items():
        converter.register_structure_hook(plain, hook)
    return converter


def shape(raw: Any, of: Any, converter: Converter) -> tuple[Any, tuple[Told, ...]]:
    """The frozen thing, or `None` and everything that is wrong with `raw`."""
    made, told = _shaped(raw, of, converter)
    return None if told else made, told


def _shaped(raw: Any, of: Any, converter: Converter) -> tuple[Any, tuple[Told, ...]]:
    """Beside what is wrong with it as much of the thing as has a shape."""
    try:
        return converter.structure(raw, of), ()
    except Wrong as wrong:
        return wrong.made, wrong.told


def shown(raw: Any) -> str:
    """A value as the person wrote it: 'text', true, 3, 'a table'."""
    if isinstance(raw, bool):
        return str(raw).lower()
    return Worded("a table") if isinstance(raw, Mapping) else Worded("a list") if isinstance(raw, list) else _short(raw)


def _short(raw: Any) -> str:
    words = repr(raw) if isinstance(raw, str) else str(raw)
    return words if len(words) <= 60 else words[:57] + "..."


def _wrong(words: str) -> NoReturn:
    raise Wrong(("", words))


def _number(raw: Any, _: Any) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        _wrong(Worded("{value} is not a number", value=shown(raw)))
    if not math.isfinite(raw) or abs(raw) > 1e9:
        _wrong(Worded("{value} is not a number that can be used", value=shown(raw)))
    return float(raw)


def _whole_number(raw: Any, _: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int):
        _wrong(Worded("{value} is not a whole number", value=shown(raw)))
    if abs(raw) > 1e9:
        _wrong(Worded("{value} is not a number that can be used", value=_short(raw)))
    return raw


def _text(raw: Any, _: Any) -> str:
    return raw if isinstance(raw, str) else _wrong(Worded("{value} is not text in quotes", value=shown(raw)))


def _truth(raw: Any, _: Any) -> bool:
    return raw if isinstance(raw, bool) else _wrong(Worded("{value} is neither true nor false", value=shown(raw)))


def _date(raw: Any, _: Any) -> dt.date:
    # A datetime is a date to isinstance, but a file that gives an hour means something else by it.
    if isinstance(raw, dt.date) and not isinstance(raw, dt.datetime):
        return raw
    return _wrong(Worded("{value} is not a date: write it like 2026-01-31, without quotes", value=shown(raw)))


_PLAIN: Final[Mapping[Any, Hook]] = {
    float: _number, int: _whole_number, str: _text, bool: _truth, dt.date: _date,
}  # fmt: skip


def _one_of(raw: Any, of: Any) -> Any:
    known = get_args(of)
    # `in` alone takes true and 1.0 for 1.
    if any(raw == each and type(raw) is type(each) for each in known):
        return raw
    near = did_you_mean(raw, [each for each in known if isinstance(each, str)]) if isinstance(raw, str) else ""
    return _wrong(
        Worded("{value} is not one of {known}.{near}", value=shown(raw), known=tuple(map(str, known)), near=near)
    )


def _is_literal(of: Any) -> bool:
    return get_origin(of) is Literal


def _is_tuple(of: Any) -> bool:
    return get_origin(of) is tuple and get_args(of)[-1] is ...


def _list_hook(of: Any, converter: Converter) -> Hook:
    inside = get_args(of)[0]

    def structure(raw: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            _wrong(Worded("{value} is not a list", value=shown(raw)))
        made = [_shaped(each, inside, converter) for each in raw]
        values = tuple(value for value, _ in made)
        told = (told for at, (_, wrong) in enumerate(made) for told in _under(f"[{at}]", wrong))
        return _whole(values, told, shaped=None not in values)

    return structure


def _table_hook(of: Any, converter: Converter) -> Hook:
    key_type, value_type = get_args(of)

    def structure(raw: Any, _: Any) -> dict[Any, Any]:
        if not isinstance(raw, dict):
            _wrong(Worded("{value} is not a table", value=shown(raw)))
        made: dict[Any, Any] = {}
        told: list[Told] = []
        for name, inside in raw.items():
            key, wrong_key = _shaped(_key(name, key_type), key_type, converter)
            made[key], wrong = _shaped(inside, value_type, converter)
            told += _under(f".{name}", (*wrong_key, *wrong))
        return _whole(made, told, shaped=None not in made and None not in made.values())

    return structure


def _key(name: str, key_type: Any) -> Any:
    """TOML has only text for keys: [levels.1] has the key "1"."""
    # "01" stays text, and so is refused: it would take the place of "1".
    whole = key_type is int and name.isascii() and name.isdigit() and len(name) < 6 and name == str(int(name))
    return int(name) if whole else name


def _class_hook(cls: Any, converter: Converter, rules: Rules) -> Hook:
    fields = attrs.fields(attrs.resolve_types(cls))
    checks = rules.checks.get(cls, ())
    rewrite: Rewrite = rules.rewrites.get(cls, lambda raw: (raw, ()))

    def structure(raw: Any, _: Any) -> Any:
        if not isinstance(raw, dict):
            _wrong(Worded("{value} is not a table", value=shown(raw)))
        table, before = rewrite(raw)
        values, wrong = _values(table, fields, converter)
        made = _Partial(values) if wrong else cls(**values)
        answers = (told for check in checks for told in _asked(check, made))
        return _whole(made, _under("", (*before, *wrong, *_unknown_keys(table, fields, rules.also), *answers)))

    return structure


def _values(table: Table, fields: Any, converter: Converter) -> tuple[Table, tuple[Told, ...]]:
    """What has a shape, by the field's name (what is not said as usual), and what is wrong with the rest."""
    values: Table = {}
    told: list[Told] = []
    for each in fields:
        if each.name in table:
            value, wrong = _shaped(table[each.name], each.type, converter)
            told += _under(f".{each.name}", wrong)
            values |= {} if value is None else {each.name: value}
        elif each.default is attrs.NOTHING:
            told.append((f".{each.name}", Worded("is missing")))
        else:
            values[each.name] = each.default.factory() if hasattr(each.default, "factory") else each.default
    return values, tuple(told)


def _unknown_keys(table: Table, fields: Any, also: tuple[str, ...]) -> Iterator[Told]:
    known = [each.name for each in fields]
    for key in table:
        if key not in known:
            yield f".{key}", Worded("unknown key {key!r}.{near}", key=key, near=did_you_mean(key, [*known, *also]))


class _Partial:
    """Stands for something of which not every field has a shape, so that the others are checked all the same."""

    def __init__(self, values: Table) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> NoReturn:
        raise _Shapeless(name)


class _Shapeless(Exception):
    """A check asked for a field without a shape."""


def _asked(check: Check, made: Any) -> Iterator[Told]:
    try:
        yield from check(made)
    except _Shapeless:
        return


def _under(path: str, told: Iterable[Told]) -> list[Told]:
    return [(f"{path}{where}" if where[:1] in {"", ".", "["} else f"{path}.{where}", words) for where, words in told]


def _whole(made: Made, told: Iterable[Told], *, shaped: bool = True) -> Made:
    """What was made, where nothing is wrong with it."""
    if told := tuple(told):
        raise Wrong(*told, made=made if shaped else None)
    return made
