"""A questionnaire from its first question to what it came to."""

from collections.abc import Callable, Sequence

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from coach.care.change import Trend, comparable, trend
from coach.care.questionnaire import Item, Questionnaire, asked, due, following, high, questionnaires, score, worded
from coach.gui import language
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.over_time import of_scores
from coach.gui.pages.questions import Outcome, OutcomePage, Question, QuestionPage
from coach.gui.pages.tiles import TilesPage
from coach.gui.paint.plot import Plot
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.gui.widgets.tile import TileWords
from coach.gui.words import day
from coach.log.diary import Answered, Given, all_of, keep
from coach.wording import Worded

IN_ENGLISH = Worded(
    "This questionnaire is asked in English. Its wording is fixed, and no translation may be made up for it."
)


class Questioning(QObject):
    """`number` gives the emergency number of the place where the person is."""

    shown = Signal(str)
    trouble = Signal(str)

    def __init__(self, parts: Parts, art: Art, number: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self.number = parts, number
        self.known = questionnaires(parts.assets / "questionnaires").good
        self._of: Questionnaire | None = None
        self._item: Item | None = None
        self._answers: dict[str, Given] = {}
        self.list, self.page, self.outcome = TilesPage(art, tr("Questionnaires")), QuestionPage(art), OutcomePage(art)
        self.list.wanted.connect(self.show_or_start)
        self.outcome.again_wanted.connect(self._again)
        self.page.answered.connect(self._answer)
        self.page.previous_wanted.connect(self._go_back)
        for page in (self.page, self.outcome):
            page.leads_home = False
            page.back_wanted.connect(self.open)

    def open(self) -> None:
        """What was not finished is left: half a questionnaire has no score."""
        self._of = None
        history = all_of(self._parts.log, Answered)
        waiting = due(self.known.values(), history, self._parts.now().astimezone())
        ordered = sorted(self.known.values(), key=lambda each: each not in waiting)
        lead = tr("Each takes one to three minutes. You see here whether a change is large enough to matter.")
        self.list.show_list(lead, tuple(self._tile(each, history, is_due=each in waiting) for each in ordered))
        self.shown.emit("questionnaires")

    def show_or_start(self, name: str) -> None:
        """What is due, or was never answered, is asked; of any other its scores are shown first."""
        of, history = self.known[name], all_of(self._parts.log, Answered)
        last = next((each for each in reversed(history) if each.questionnaire_id == name), None)
        if last is None or due([of], history, self._parts.now().astimezone()):
            self.start(name)
            return
        self._of = of
        self.outcome.show_outcome(evolve(self._outcome(of, last), past=True))
        self.shown.emit("outcome")

    def start(self, name: str) -> None:
        self._of, self._answers = self.known[name], {}
        history = all_of(self._parts.log, Answered)
        # The goals of last time are there already; how well they go is asked anew.
        before = next((each for each in reversed(history) if each.questionnaire_id == name), None)
        own = {item.id for item in self._of.items if item.answer == "own-words"}
        self._answers = {key: given for key, given in before.answers.items() if key in own} if before else {}
        self._ask(following(self._of, self._answers, None))

    def _ask(self, item: Item | None) -> None:
        if self._of is None:
            return
        self._item = item
        if item is None:
            self._finish(self._of)
            return
        items = asked(self._of, self._answers)
        own_words = self._of.worded_in(language.shown())
        quoted: Callable[[str], str] = tr if own_words else str
        self.page.show_question(
            Question(
                tr(self._of.name), quoted(self._of.lead), items.index(item) + 1, len(items),
                quoted(worded(item, self._answers)), item.answer, quoted(item.least), quoted(item.most),
                tuple(map(quoted, self._of.choices)), self._answers.get(item.id), first=item is items[0],
                aside="" if own_words else tr(IN_ENGLISH),
            )
        )  # fmt: skip
        self.shown.emit("question")

    def _answer(self, given: Given) -> None:
        if self._of is None or self._item is None:
            return
        self._answers[self._item.id] = given
        self._ask(following(self._of, self._answers, self._item))

    def _again(self) -> None:
        if self._of is not None:
            self.start(self._of.id)

    def _go_back(self) -> None:
        if self._of is not None and self._item is not None:
            items = asked(self._of, self._answers)
            self._ask(items[max(0, items.index(self._item) - 1)])

    def _finish(self, of: Questionnaire) -> None:
        answers = {item.id: self._answers.get(item.id) for item in asked(of, self._answers)}
        answered = Answered(self._parts.now().astimezone(), of.id, of.version, answers, score(of, answers))
        with telling(self.trouble.emit):
            keep(self._parts.log, answered)
        self.outcome.show_outcome(self._outcome(of, answered))
        self.shown.emit("outcome")

    def _outcome(self, of: Questionnaire, answered: Answered) -> Outcome:
        way: tuple[str, ...] = ()
        if of.route is not None and high(of, answered.answers):
            way = (tr(of.route.heading), tr(of.route.words), tr(of.route.urgent, number=self.number()))
        shown = "" if answered.score is None else _score(of, answered.score)
        meaning = self._meaning(of, answered)
        return Outcome(tr(of.name), shown, meaning, way, tr(of.notice), *self._plot(of))

    def _plot(self, of: Questionnaire) -> tuple[Plot | None, str]:
        """All scores over the days, where there are two or more."""
        same = comparable(of, all_of(self._parts.log, Answered))
        if len(same) < 2:
            return None, ""
        shown = of_scores(of, same, self._parts.now().date())
        return shown.plot, shown.words

    def _meaning(self, of: Questionnaire, answered: Answered) -> tuple[str, ...]:
        if answered.score is None:
            return (tr("Too much was left out for a score. What you answered is kept."),)
        found = trend(of, all_of(self._parts.log, Answered))
        lower = tr("Lower is better.") if of.scoring.better == "lower" else tr("Higher is better.")
        return (lower, self._told(found)) if found else (lower,)

    def _told(self, found: Trend) -> str:
        return told(found, day(found.since, self._parts.now().date()))

    def _tile(self, of: Questionnaire, history: Sequence[Answered], *, is_due: bool) -> TileWords:
        found = trend(of, history)
        scored = [each for each in history if each.questionnaire_id == of.id and each.score is not None]
        line = tr(of.about)
        if found is not None:
            line = self._told(found)
        elif scored and scored[-1].score is not None:
            line = tr("Last time: {score}", score=_score(of, scored[-1].score))
        return TileWords(of.id, "list-checks", tr(of.name), line, tr("Due") if is_due else "")


def told(found: Trend, since: str) -> str:
    """From when to now, and whether that matters."""
    words = {
        "better": tr("{first} on {day}, {last} now: better, by an amount that matters.", **_values(found, since)),
        "worse": tr(
            "{first} on {day}, {last} now: worse, by an amount that matters. Talk to a clinician about it.",
            **_values(found, since),
        ),
        "unclear": tr("{first} on {day}, {last} now: no clear change.", **_values(found, since)),
    }
    return words[found.change]


def _values(found: Trend, since: str) -> dict[str, object]:
    return {"first": f"{found.first:g}", "last": f"{found.last:g}", "day": since}


def _score(of: Questionnaire, score: float) -> str:
    return tr("{score} of {most}", score=f"{score:g}", most=f"{of.scoring.most:g}")
