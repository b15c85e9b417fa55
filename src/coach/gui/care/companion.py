"""My back: its first page, and who leads to which sheet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from coach.care.episodes import days_since
from coach.care.gate import gate
from coach.care.questionnaire import due
from coach.care.texts import CareTexts, LearnCard, care_texts
from coach.exercise.finding import sources
from coach.gui.language import plural, tr
from coach.gui.looks.art import Art
from coach.gui.pages.back import BackHome, BackPage
from coach.gui.pages.learn import Card, CardPage, HabitWords, LearnPage, WorkplacePage
from coach.gui.parts import Parts, person_of
from coach.gui.sound.voice import Voice
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.tile import TileWords
from coach.log.care import read_care
from coach.log.diary import Answered, CheckIn, Episode, all_of


class Companion(QObject):
    """`start_wanted` carries a routine, `screening_wanted` asks for the full list, `trouble` carries a sentence.

    `gate_wanted`: not even walking and breathing are open now, and it is to be said why.
    """

    start_wanted = Signal(str)
    screening_wanted = Signal(str)
    gate_wanted = Signal()
    trouble = Signal(str)

    def __init__(self, parts: Parts, art: Art, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._art, self._voice, self._built = parts, art, voice, False
        self.number: Callable[[], str] = str
        """The emergency number of the place where the person is."""
        self.home = BackHome(art)
        self.page = BackPage(self.home)
        self.home.wanted.connect(self.open)
        self.page.left.connect(self._leave)

    def build(self) -> None:
        """Reads its texts and makes its sheets, when the first of them is wanted: the window need not wait for that."""
        if self._built:
            return
        self._built = True
        from coach.gui.care.checking_in import CheckingIn
        from coach.gui.care.diarist import Diarist
        from coach.gui.care.questioning import Questioning
        from coach.gui.care.relaxing import Relaxing
        from coach.gui.care.relieving import Relieving
        from coach.gui.care.walking import Walking

        parts, art, voice = self._parts, self._art, self._voice
        self._texts: CareTexts = care_texts(parts.assets / "care")
        self._sources = sources(parts.assets / "sources.toml")
        self.relieving = Relieving(parts, art, voice, self._sources, self.number)
        self.relieving.setParent(self)
        self.diarist = Diarist(parts, art, self._texts, self)
        self.checking_in = CheckingIn(parts, art, self._texts, self)
        self.questioning = Questioning(parts, art, self.number, self)
        self.walking = Walking(parts, art, voice, self._admits, self)
        self.relaxing = Relaxing(parts, art, voice, self._admits, self)
        self.learn, self.card, self.workplace = LearnPage(art), CardPage(art), WorkplacePage(art)
        self._card = ""
        self._connect()
        self.page.add_sheets(self._sheets())

    def _sheets(self) -> dict[str, Sheet]:
        return {
            "relief": self.relieving.page, "checkin": self.checking_in.page, "diary": self.diarist.page,
            "episode": self.diarist.entry, "questionnaires": self.questioning.list, "question": self.questioning.page,
            "outcome": self.questioning.outcome, "relaxation": self.relaxing.list, "calm": self.relaxing.page,
            "walk": self.walking.page, "walking": self.walking.timer, "learn": self.learn, "card": self.card,
            "workplace": self.workplace,
        }  # fmt: skip

    def _connect(self) -> None:
        topics = (self.relieving, self.diarist, self.checking_in, self.questioning, self.relaxing, self.walking)
        for topic in topics:
            topic.shown.connect(self._show)
            topic.trouble.connect(self.trouble)
        self.relieving.screening_wanted.connect(self.screening_wanted)
        self.learn.wanted.connect(self.show_card)
        self.card.next_wanted.connect(self._next_card)
        self.card.leads_home = False
        self.card.back_wanted.connect(partial(self.open, "learn"))
        self.workplace.train_wanted.connect(lambda: self.start_wanted.emit(self._texts.workplace.routine))

    def show_back(self) -> None:
        """Told anew each time it is opened."""
        self.build()
        self.home.show_tiles(self._tiles())
        self.page.show_home()

    def open(self, name: str) -> None:
        self.build()
        opens = {
            "relief": self.relieving.open, "checkin": self.checking_in.open, "diary": self.diarist.open,
            "questionnaires": self.questioning.open, "relaxation": self.relaxing.open, "walk": self.walking.open,
            "learn": self._open_learn, "workplace": self._open_workplace,
        }  # fmt: skip
        opens[name]()

    def _admits(self) -> bool:
        """Whether easy walking and breathing are open; an unanswered pain does not close them."""
        now = self._parts.now().astimezone()
        found = gate(read_care(self._parts.log), now, person_of(self._parts).tables.screening)
        if found.may != "nothing" or found.state == "pain":
            return True
        self.gate_wanted.emit()
        return False

    def relieve(self) -> None:
        """After the questions about a fresh spasm."""
        self.build()
        self.relieving.go_on()

    def stop(self) -> None:
        """Whatever runs here ends; what was walked so far is kept."""
        if not self._built:
            return
        for topic in (self.relieving, self.relaxing, self.walking):
            topic.stop()

    def _show(self, sheet: str) -> None:
        if sheet == "home":
            self.show_back()
        else:
            self.page.show_sheet(sheet)

    def _leave(self, sheet: str) -> None:
        leaving = {"relief": self.relieving.stop, "calm": self.relaxing.stop, "walking": self.walking.stop}
        leaving.get(sheet, lambda: None)()
        self.home.show_tiles(self._tiles())

    def _tiles(self) -> tuple[TileWords, ...]:
        return (
            TileWords("relief", "life-buoy", tr("My back has seized up"),
                      tr("Step by step through a fresh spasm: positions, breathing, small movements."), first=True),
            TileWords("checkin", "heart-pulse", tr("Today in 20 seconds"),
                      tr("Pain, sleep, stress, fluids, steps."), self._checked_in()),
            TileWords("walk", "footprints", tr("Walk plan"), self.walking.standing()),
            TileWords("diary", "notebook-pen", tr("Diary of spasms"), self._since()),
            TileWords("relaxation", "leaf", tr("Relax"), tr("Breathing, body scan, tense and let go. With voice.")),
            TileWords("questionnaires", "list-checks", tr("Questionnaires"), tr("How things change over weeks."),
                      self._due()),
            TileWords("learn", "book-open", tr("Learn"), tr("Cards of a minute.")),
            TileWords("workplace", "armchair", tr("Sitting and lifting"), tr("A look at your place of work.")),
        )  # fmt: skip

    def _checked_in(self) -> str:
        today = self._parts.now().date()
        told = any(each.told_at.date() == today for each in all_of(self._parts.log, CheckIn))
        return tr("Done today") if told else ""

    def _since(self) -> str:
        days = days_since(all_of(self._parts.log, Episode), self._parts.now().date())
        if days is None:
            return tr("When it began, what went before, what helped.")
        return (
            plural(days, "{n} day since the last one", "{n} days since the last one") if days else tr("One is going on")
        )

    def _due(self) -> str:
        waiting = due(
            self.questioning.known.values(), all_of(self._parts.log, Answered), self._parts.now().astimezone()
        )
        return plural(len(waiting), "{n} is due", "{n} are due") if waiting else ""

    def _open_learn(self) -> None:
        self.learn.show_cards(tuple((card.id, tr(card.title)) for card in self._texts.learning.cards))
        self.page.show_sheet("learn")

    def show_card(self, name: str) -> None:
        self._card = name
        card = next(each for each in self._texts.learning.cards if each.id == name)
        self.card.show_card(_card(card, self._sources, self._texts.learning.reviewed))
        self.page.show_sheet("card")

    def _next_card(self) -> None:
        ids = [card.id for card in self._texts.learning.cards]
        self.show_card(ids[(ids.index(self._card) + 1) % len(ids)])

    def _open_workplace(self) -> None:
        texts = self._texts.workplace
        sitting, lifting = (
            (tr(texts.texts[name].words), tuple(HabitWords(tr(each.words), tr(each.tip)) for each in habits))
            for name, habits in (("sitting", texts.sitting), ("lifting", texts.lifting))
        )
        self.workplace.show_habits(sitting, lifting)
        self.page.show_sheet("workplace")


def _card(card: LearnCard, known: dict[str, str], reviewed: str) -> Card:
    return Card(
        card.id, tr(card.title), tr(card.words), tuple(known.get(key, key) for key in card.sources), tr(reviewed)
    )
