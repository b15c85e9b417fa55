"""One page for the physiotherapist."""

import datetime as dt
import json
import re
import subprocess
import time
import zlib
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from attrs import evolve
from sqlite_utils import Database

from a_month import a_log
from a_session import STARTED
from coach import places
from coach.care.change import Change
from coach.care.questionnaire import questionnaires
from coach.exchange.report import Asked, Report, Subject, proposal_words, report
from coach.exchange.report_page import as_html, as_pdf
from coach.exchange.report_words import words_of
from coach.log.database import open_log
from coach.log.diary import Answered, Episode, keep

FIRST = STARTED.date()
LAST = FIRST + dt.timedelta(days=13)
KNOWN = questionnaires(places.shipped("assets", "questionnaires")).good
SUBJECT = Subject("K. 14", "A. Example, physiotherapist", "Carry my $hopping", asked_a_week=3)


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Database:
    db = a_log(tmp_path_factory.mktemp("log") / "log.sqlite3", days=10)
    db.execute("DELETE FROM questionnaires")
    for day, score in ((0, 6.0), (12, 3.0)):
        keep(db, Answered(STARTED + dt.timedelta(days=day), "peg", "1", {"pain": 6}, score))
    keep(db, Episode(STARTED + dt.timedelta(days=4), "low", 7))
    with db.atomic():
        db["pain_reports"].insert(
            {"at": (STARTED + dt.timedelta(days=3)).isoformat(), "exercise_id": "plank", "pain": 6, "places": "[]",
             "qualities": "[]", "signs": "[]", "decision": "end session", "last_session": 4}
        )  # fmt: skip
    return db


@pytest.fixture(scope="module")
def found(log: Database) -> Report:
    return report(log, SUBJECT, (FIRST, LAST), KNOWN, str.title)


def test_it_sums_up_what_the_log_says(log: Database, found: Report) -> None:
    scores = [row["score"] for row in log.query("SELECT score FROM sets")]
    assert (found.sessions, found.ended_early) == (10, 0)
    assert [week.done for week in found.weeks] == [5, 5, 0]
    assert [each.before for each in found.pain[:2]] == [5.0, 5.0 - 1 / 3]
    assert found.seen_share == pytest.approx(1 - 2 / 65)
    assert found.score == pytest.approx(sum(scores) / len(scores))
    assert {course.exercise: course.best for course in found.courses} == {
        "Bridge": "most reps 2",
        "Plank": "longest hold 18 s",
    }
    assert [(each.name, each.sessions, each.seconds) for each in found.faults] == [("Hips low", 10, 25.0)]
    assert [(each.name, each.first, each.last, each.change) for each in found.questionnaires] == [
        (KNOWN["peg"].name, 6.0, 3.0, "better")
    ]
    assert [str(each.words) for each in found.events] == [
        "Pain 6 reported: the session ended", "Episode of pain, 7 of 10 at its worst",
    ]  # fmt: skip
    assert [str(each.words) for each in found.proposals] == ["Bridge: progress (to be decided). Two good sessions."]


def test_only_its_days_count(log: Database) -> None:
    few = report(log, SUBJECT, (FIRST, FIRST + dt.timedelta(days=1)), KNOWN)
    assert (few.sessions, few.events, few.proposals, few.questionnaires) == (2, (), (), ())


class Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, _: object) -> None:
        if tag not in {"meta", "path", "use", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_page_for_a_browser_is_whole_and_needs_nothing_else(found: Report) -> None:
    page = as_html(evolve(found, subject=evolve(SUBJECT, name="<script>alert(1)</script>")))
    read = Texts()
    read.feed(page)
    assert read.open == []
    words = " ".join(read.words)
    for expected in ("Carry my $hopping", "10 / 9", "camera estimate", "Pain before and after", "Hips low",
                     "for discussion with your physiotherapist", "<script>alert(1)</script>"):  # fmt: skip
        assert expected in words
    assert page.count("<svg") == 4
    assert not re.search(r"(src|href)=[\"']http", page)
    assert "<script" not in page


def test_the_page_for_paper_is_one_a4_page(found: Report, tmp_path: Path) -> None:
    content = as_pdf(found)
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", content)) == 1
    box = re.search(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", content)
    assert box
    assert [float(side) for side in box.groups()] == pytest.approx([595.4, 841.7], abs=0.5)


def test_what_is_told_is_on_the_paper_and_inside_its_edges(found: Report, tmp_path: Path) -> None:
    """Where no PDF reader is installed the streams are looked through for the fonts alone."""
    (tmp_path / "r.pdf").write_bytes(as_pdf(found))
    try:
        boxes = subprocess.run(
            ["pdftotext", "-bbox", tmp_path / "r.pdf", "-"], capture_output=True, text=True, check=True
        ).stdout
    except FileNotFoundError:
        streams = re.findall(rb"stream\n(.*?)\nendstream", (tmp_path / "r.pdf").read_bytes(), re.DOTALL)
        assert any(b" Tf" in zlib.decompressobj().decompress(each) for each in streams)
        return
    words = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<', boxes)
    assert {"K.", "physiotherapist", "Hips", "$hopping", "estimate"} <= {word for *_, word in words}
    outside = [word for left, top, right, bottom, word in words
               if float(left) < 25 or float(top) < 20 or float(right) > 575 or float(bottom) > 830]  # fmt: skip
    assert outside == []


def test_every_text_goes_through_the_reader_s_language(found: Report) -> None:
    words = words_of(found, lambda text: f"«{text}»")
    texts = [words.title, words.foot, *(what for _, what in words.figures), *(each.title for each in words.lists)]
    assert all(text.startswith("«") for text in texts)


@pytest.mark.parametrize("change", get_args(Change))
def test_every_change_of_a_questionnaire_has_words(found: Report, change: Change) -> None:
    asked = Asked("PEG", 6.0, 5.5, change)
    (told,) = words_of(evolve(found, questionnaires=(asked,)), str).lists[-1].lines
    assert told[0] == "PEG"
    assert "change" in told[1]


def test_an_empty_time_has_a_page_too(tmp_path: Path) -> None:
    with open_log(tmp_path / "log.sqlite3") as db:
        empty = report(db, Subject(), (FIRST, LAST), KNOWN)
    assert "nothing in this time" in as_html(empty)
    assert as_pdf(empty).startswith(b"%PDF")


def test_long_names_stay_on_the_page(found: Report, tmp_path: Path) -> None:
    long = evolve(found, subject=evolve(SUBJECT, goal="Word " * 300), faults=found.faults * 6, events=found.events * 3)
    assert as_pdf(long).startswith(b"%PDF")


def test_it_is_made_in_less_than_two_seconds(found: Report) -> None:
    as_pdf(found)
    before = time.process_time()
    as_pdf(found)
    as_html(found)
    assert time.process_time() - before < 2.0


def test_what_the_rules_proposed_is_told_in_words_with_its_values() -> None:
    row = {
        "exercise_id": "", "kind": "taper", "answer": "accepted",
        "reasons": json.dumps([["Four weeks with pain of {pain}.", {"pain": 1}]]),
    }  # fmt: skip
    words = proposal_words(row, str)
    assert words == "the whole programme: fewer sessions a week (accepted). Four weeks with pain of 1."
    assert words.values["reason"].template == "Four weeks with pain of {pain}."


def test_a_reason_that_is_not_whole_is_told_as_it_is() -> None:
    row = {"exercise_id": "", "kind": "up", "answer": None, "reasons": '[["At {pain} of {most}.", {"pain": 1}]]'}
    assert proposal_words(row, str).endswith("At {pain} of {most}.")
