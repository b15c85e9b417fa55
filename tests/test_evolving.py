import pytest
from attrs import evolve as attrs_evolve
from attrs import field, frozen

from coach.evolving import evolve


@frozen(weakref_slot=False)
class Small:
    one: int
    many: tuple[int, ...] = field(default=(), repr=False)


@frozen
class Usual:
    one: int
    many: tuple[int, ...] = ()


@pytest.mark.parametrize("value", [Small(1, (2, 3)), Usual(1, (2, 3))])
def test_a_copy_is_one_of_the_same_class_with_what_was_changed(value: Small | Usual) -> None:
    changed = evolve(value, one=4)
    assert type(changed) is type(value)
    assert changed == attrs_evolve(value, one=4)
    assert (value.one, changed.many) == (1, (2, 3))
    assert hash(changed) == hash(attrs_evolve(value, one=4))


@pytest.mark.parametrize("value", [Small(1), Usual(1)])
def test_a_copy_is_frozen_and_has_no_other_fields(value: Small | Usual) -> None:
    with pytest.raises(AttributeError):
        evolve(value, one=4).one = 5  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        evolve(value, two=2)  # type: ignore[call-arg]
