"""The diary of spasms: read from the log, told to its pages, written back."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from coach.care import episodes as diary
from coach.care.relief import relief
from coach.care.texts import CareTexts, Choice
from coach.gui.language import plural, tr
from coach.gui.looks.art import Art
from coach.gui.pages.diary import Diary, DiaryPage, Entry, EpisodePage, Past, Written
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.gui.words import day
from coach.log.diary import CheckIn, Episode, all_of, forget, keep


class Diarist(QObject):
    shown = Signal(str)
    trouble = Signal(str)

    def __init__(self, parts: Parts, art: Art, texts: CareTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._texts = parts, texts.episodes
        self._places = words_by_id(relief(parts.assets / "care" / "relief.toml").places)
        self.page, self.entry = DiaryPage(art), EpisodePage(art)
        self.page.entry_wanted.connect(self.write)
        self.entry.written.connect(self._keep)
        self.entry.delete_wanted.connect(self._forget)
        self.entry.leads_home = False
        self.entry.back_wanted.connect(self.open)

    def open(self) -> None:
        known, today = all_of(self._parts.log, Episode), self._parts.now().date()
        texts = {name: tr(each.words) for name, each in self._texts.texts.items()}
        together = self._together(known)
        self.page.show_diary(
            Diary(
                texts["lead"], _since(known, today), together=together,
                caution=texts["no-cause"] if together else texts["few"] if known else texts["usual"],
                past=tuple(Past(each.id, self._line(each, today)) for each in reversed(known)),
            )
        )  # fmt: skip
        self.shown.emit("diary")

    def write(self, episode_id: int) -> None:
        now = self._parts.now().astimezone()
        known = {each.id: each for each in all_of(self._parts.log, Episode)}
        was = known.get(episode_id)
        self.entry.show_entry(
            Entry(
                was.started_at if was else now, now, self._places, words_by_id(self._texts.triggers),
                words_by_id(self._texts.helped), was.place if was else "", was.severity if was else None,
                was.ended_at if was else None, was.triggers if was else (), was.helped if was else (),
                was.note if was else "", episode_id,
            )
        )  # fmt: skip
        self.shown.emit("episode")

    def _keep(self, written: Written) -> None:
        with telling(self.trouble.emit):
            keep(
                self._parts.log,
                Episode(written.started_at, written.place, written.severity, written.ended_at, written.triggers,
                        written.helped, written.note, written.id),
            )  # fmt: skip
            self.open()

    def _forget(self, episode_id: int) -> None:
        with telling(self.trouble.emit):
            for each in all_of(self._parts.log, Episode):
                if each.id == episode_id:
                    forget(self._parts.log, each)
            self.open()

    def _line(self, episode: Episode, today: dt.date) -> str:
        began, place = day(episode.started_at.date(), today), self._places.get(episode.place, episode.place)
        if episode.ended_at is None:
            return tr("{day}: {place}, {n} of 10, going on", day=began, place=place, n=episode.severity)
        days = (episode.ended_at.date() - episode.started_at.date()).days + 1
        return plural(
            days, "{day}: {place}, {worst} of 10, {n} day", "{day}: {place}, {worst} of 10, {n} days",
            day=began, place=place, worst=episode.severity,
        )  # fmt: skip

    def _together(self, known: Sequence[Episode]) -> tuple[str, ...]:
        triggers, helped = words_by_id(self._texts.triggers), words_by_id(self._texts.helped)
        before = (
            tr(
                "{what}: before {times} of {of} episodes",
                what=triggers.get(each.id, each.id),
                times=each.times,
                of=each.of,
            )
            for each in diary.went_before(known)
        )
        eased = (
            tr("{what}: helped in {times} of {of}", what=helped.get(each.id, each.id), times=each.times, of=each.of)
            for each in diary.helped(known)
        )
        days = (_beside(each) for each in diary.days_before(known, all_of(self._parts.log, CheckIn)))
        return (*before, *eased, *days)


def _beside(before: diary.Before) -> str:
    words = {
        "sleep": tr("Sleep in the days before: {before} of 10, on other days {otherwise}", **_numbers(before)),
        "stress": tr("Stress in the days before: {before} of 10, on other days {otherwise}", **_numbers(before)),
        "fluids": tr("Glasses in the days before: {before}, on other days {otherwise}", **_numbers(before)),
        "steps": tr("Steps in the days before: {before}, on other days {otherwise}", **_numbers(before)),
    }
    return words[before.id]


def _numbers(before: diary.Before) -> dict[str, object]:
    return {"before": f"{before.before:g}", "otherwise": f"{before.otherwise:g}"}


def _since(known: Sequence[Episode], today: dt.date) -> str:
    days = diary.days_since(known, today)
    if days is None:
        return tr("No spasm is written down yet.")
    if diary.lasting(known):
        return tr("One is going on. When it is over, say so below.")
    return plural(days, "{n} day since the last one ended", "{n} days since the last one ended")


def words_by_id(choices: Iterable[Choice]) -> Mapping[str, str]:
    return {choice.id: tr(choice.words) for choice in choices}
