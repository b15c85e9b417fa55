"""What the questions came to, in the words of the closed page."""

import datetime as dt

from coach.care import block
from coach.care.screening import Question, ScreeningTable, asked, gentle_stays, outcome_text, ticked
from coach.gui.language import tr
from coach.gui.pages.closed import Closed, Statement
from coach.gui.words import day
from coach.log.care import Answers, Block


def of_blocks(
    table: ScreeningTable, standing: tuple[Block, ...], answers: Answers, now: dt.datetime, number: str
) -> Closed:
    """The gravest of the blocks that stand, and the one statement that opens them. `answers`: all that were given;
    `number`: the emergency number.
    """
    items = tuple(dict.fromkeys(item for each in standing for item in each.items))
    grave = any(each.tier == "emergency" for each in standing)
    gentle = all(gentle_stays(table, each.items, each.tier) for each in standing)
    told, texts = outcome_text(table, items), table.texts
    span = block.days_to_state(standing, now)
    statement = texts["examined" if grave else "checked"].words
    return Closed(
        heading=tr(told.heading),
        words=tr(told.words, number=number),
        items=tuple(tr(each.short) for each in table.questions if each.id in items),
        more=tr(texts["gentle" if gentle else "nothing"].words),
        statement=Statement(tr(statement), span.earliest, span.latest) if span else None,
        goes_on="" if grave else tr("To the first page"),
        grave=grave,
        others=tuple(tr(each.short) for each in ticked(table, answers) if each.id not in items),
        without=tuple(tr(each.short) for each in asked(table, answers) if answers.get(each.id) is False),
        when=tr("Answered on {day}", day=day(standing[0].at.astimezone(now.tzinfo).date(), now.date())),
    )


def of_ticked(table: ScreeningTable, found: tuple[Question, ...]) -> Closed:
    """Where nothing was closed: what to ask a clinician about, or that there is nothing."""
    told = outcome_text(table, tuple(each.id for each in found))
    sentences = {"ask": table.texts["clinician-agrees"].words, "advise": table.texts["read"].words}
    return Closed(
        heading=tr(told.heading),
        words=tr(told.words),
        to_tick=tuple((f"{each.tier}:{each.id}", f"{tr(each.short)}. {tr(sentences[each.tier])}") for each in found),
        goes_on=tr("Go on"),
    )
