"""The window's pages, each made when it is first wanted."""

from collections.abc import Callable, Iterator, Mapping

from coach.gui.page import Page


class Pages(Mapping[str, Page]):
    """By name. `made` are those there are so far: nobody waits for the others."""

    def __init__(self, makers: Mapping[str, Callable[[], Page]]) -> None:
        self._makers = makers
        self.made: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        if name not in self.made:
            self.made[name] = self._makers[name]()
        return self.made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)
