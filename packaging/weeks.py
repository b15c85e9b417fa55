"""Three made-up weeks, played through the window day by day: a fresh spasm, a long-standing ache, prevention.

    python packaging/weeks.py [--folder docs/images] [--pictures FOLDER] [--only fresh-spasm]

Of each a contact sheet is made; with --pictures every picture is kept as well. The clock is the week's own. Nobody
moves: each set is put in as if the judge had told it. Nothing of the person's own is read or written.
"""

import argparse
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from coach import places
from coach.gui.app import forget_cv2
from coach.gui.pages.pain import Told
from scenes import settle
from week import Week, do_set

WIDE, HIGH, ACROSS, LABEL, GAP = 640, 360, 3, 34, 14
"""Of a contact sheet, in pixels: one picture, how many stand beside each other, the line below, the space between."""


def fresh_spasm(week: Week) -> None:
    """Seven of ten on the first day, gentle movement, calmer from the third day on."""
    room = week.room
    room.go("back")
    room.companion.home.tile("relief").click()
    relieving = room.companion.relieving
    relieving.page.places.press("left")  # type: ignore[union-attr] - asked at the start
    relieving.page.severity.rated.emit(7)
    week.picture("My back has seized up")
    relieving.page.next.click()
    week.picture("The questions come first")
    week.screen()
    week.on()
    for words in ("Positions that ease", "Breathe", "Very small movements", "Short walks", "Warmth or cold",
                  "What to expect", "When to get help"):  # fmt: skip
        week.picture(words)
        relieving.page.next.click()
    week.later(60)
    week.open("checkin", "Today in 20 seconds")
    week.later(60)
    week.begin("acute-relief")
    week.about(bending="worse", leaning="neutral", since="weeks", usual=6)
    week.begin("acute-relief")
    week.check(7, hard=True, picture="The check: 7 of 10, dressing is hard")
    week.steps("A time for relief")
    week.train(6, picture="After it")
    for pain, after, said in ((6, 6, "same"), (5, 5, "better"), (4, 3, "better"), (4, 3, "same"), (3, 3, "better")):
        week.tomorrow()
        if week.day in (2, 3):
            week.today("How was the day after?" if week.day == 2 else "What is open in relief")
        week.begin("acute-relief" if week.day < 4 else "early-stabilisation")
        week.check(pain, day_after=said, hard=week.day < 3)
        week.steps("What the check brings" if week.day in (3, 4) else "")
        week.train(after, picture="First steps to a steady back" if week.day == 4 else "")
    week.tomorrow()
    week.today("Recover: what has opened")
    week.open("diary", "The diary")


def long_standing(week: Week) -> None:
    """Four of ten for months; one day too much, a clearly worse morning, half of everything, and on."""
    room = week.room
    week.begin("early-stabilisation")
    week.screen("as6", picture="The questions, one ticked")
    week.picture("Worth a talk with a clinician")
    room.closed.sentence(0).setChecked(True)
    room.closed.on.click()
    week.about("What is asked once, and why", bending="neutral", leaning="worse", since="long", usual=4,
               goal="Sit through a film")  # fmt: skip
    days = (
        (4, 4, ""),
        (4, 4, "same"),
        (3, 3, "same"),
        (3, 6, "settled"),
        (5, 5, "worse"),
        (4, 4, "same"),
        (4, 4, "same"),
    )
    for pain, after, said in days:
        if week.day > 1:
            room.go("today")
            if words := {2: "How was the day after?", 5: "What went down", 6: "Half of everything"}.get(week.day):
                week.picture(words)
            week.begin("early-stabilisation")
        week.check(pain, day_after=said, picture="The check" if week.day == 1 else "")
        if room.window.page == "screening":
            week.picture("Clearly worse: all questions again")
            week.screen("as6")
            week.on()
            if room.window.page == "check":
                week.check(pain, day_after=said)
        week.steps("What changes, and why" if week.day in (5, 6) else "")
        if week.day == 4:
            hurt(week, after)
        else:
            week.train(
                after,
                picture={1: "After the first session", 5: "A gentle one", 7: "What stays, and why"}.get(week.day, ""),
            )
        if week.day == 2:
            week.open("questionnaires", "Questionnaires that are due")
        if week.day == 6:
            room.go("back")
            room.companion.open("relaxation")
            room.companion.relaxing.start("body-scan")
            room.companion.relaxing.pacing.jump_to(40.0)
            week.picture("A body scan")
            room.companion.stop()
        week.tomorrow()


def hurt(week: Week, pain: int) -> None:
    """In the third exercise it pulls sharply."""
    play, room = week.play, week.room
    for _ in range(3):
        play.begin_set()
        do_set(play)
    play.begin_set()
    room.session.pain_wanted.emit()
    room.pain.pain.press(pain)
    room.pain.body.toggle("low-back-left")
    room.pain.qualities.press("sharp")
    room.pain.spreading.press("stays")
    week.picture("It hurts: where and how")
    room.pain.answered.emit(Told(pain, ("low-back-left",), ("sharp",), "stays", ()))
    week.picture("The session ends")
    room.ruling.button("end").click()
    room.summary.pain.press(pain)
    room.summary.effort.press(5)
    week.picture("What goes down, and why")
    room.finish()


def preventing(week: Week) -> None:
    """No pain to speak of: a step up every other day, each with its reason; breaks, walks, lifting."""
    room = week.room
    week.begin("plank-progression")
    week.screen()
    week.on()
    week.about(bending="worse", leaning="neutral", since="none", usual=1)
    for day in range(1, 7):
        week.begin("plank-progression")
        week.check(1, day_after="same", up="later", picture="The check" if day == 1 else "")
        week.steps("Said yes to after the session" if day == 3 else "")
        words = {1: "After the first session", 2: "A step up is offered"}.get(day, "")
        week.train(1, picture=words, accepts="The yes waits for the day after" if day == 2 else "")
        if day == 1:
            week.open("walk", "The walk plan")
        if day == 3:
            sit(week)
        if day == 4:
            week.open("workplace", "Sitting and lifting")
        if day == 5:
            week.open("learn", "Cards of a minute")
            room.companion.show_card(room.companion._texts.learning.cards[0].id)  # noqa: SLF001
            week.picture("One of them")
        week.tomorrow()
    week.tomorrow(7, 30)
    week.begin("return-to-lifting")
    week.check(1, day_after="same", up="first-hour", picture="Half past seven, just up")
    week.steps("What comes before the session")
    week.train(1, picture="The rest of it")
    week.today("The week")


def sit(week: Week) -> None:
    """Half an hour at the desk, and a break in the small window."""
    sitter = week.room.sitter
    for _ in range(33):
        week.later(1)
        sitter.look()
    card = sitter.card
    if card is None:
        raise LookupError("no break came")
    week.picture("A break is offered", card)
    card.exercise.click()
    settle(QApplication.instance())  # type: ignore[arg-type]
    if card.check.isVisible():
        card.check.pain.press(1)
        card.check.new.press("no")
        if card.check.up.isVisibleTo(card.check):
            card.check.up.press("later")
        week.picture("The same questions", card)
        card.check.start.click()
    card.play.next.click()
    week.picture("The break, guided", card)
    card.play.stop.click()


def sheet(title: str, pictures: list[tuple[str, QPixmap]]) -> QPixmap:
    """All pictures of a week with their words, in their order."""
    rows = -(-len(pictures) // ACROSS)
    made = QPixmap(ACROSS * (WIDE + GAP) + GAP, 60 + rows * (HIGH + LABEL + GAP))
    made.fill(QColor("#f4f6f6"))
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QColor("#14201f"))
    painter.setFont(QFont("Atkinson Hyperlegible Next", 18, QFont.Weight.Bold))
    painter.drawText(QRect(GAP, 0, made.width(), 56), int(Qt.AlignmentFlag.AlignVCenter), title)
    painter.setFont(QFont("Atkinson Hyperlegible Next", 12))
    for at, (words, picture) in enumerate(pictures):
        left, top = GAP + at % ACROSS * (WIDE + GAP), 60 + at // ACROSS * (HIGH + LABEL + GAP)
        small = picture.scaled(
            WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(left + (WIDE - small.width()) // 2, top, small)
        painter.drawText(QRect(left, top + HIGH, WIDE, LABEL), int(Qt.AlignmentFlag.AlignVCenter), words)
    painter.end()
    return made


WEEKS: Final = (
    (fresh_spasm, "A fresh spasm: from 7 of 10 to first steps"),
    (long_standing, "A long-standing ache: 4 of 10, and a day too much"),
    (preventing, "Prevention: a step at a time, breaks, walks, lifting"),
)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--folder", type=Path, default=places.shipped("docs", "images"))
    arguments.add_argument("--pictures", type=Path)
    arguments.add_argument("--only", default="")
    asked = arguments.parse_args()
    forget_cv2()
    app = QApplication([])
    app.setStyle("Fusion")
    asked.folder.mkdir(parents=True, exist_ok=True)
    for play, title in WEEKS:
        name = play.__name__.replace("_", "-")
        if asked.only in ("", name):
            with tempfile.TemporaryDirectory() as folder:
                week = Week(app, Path(folder))
                play(week)
                print(name, len(week.pictures), "pictures")
                week.end()
            sheet(title, week.pictures).save(str(asked.folder / f"week-{name}.webp"), quality=70)
            if asked.pictures:
                asked.pictures.mkdir(parents=True, exist_ok=True)
                for at, (_, picture) in enumerate(week.pictures):
                    picture.save(str(asked.pictures / f"{name}-{at:02}.png"))


if __name__ == "__main__":
    main()
