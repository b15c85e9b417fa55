from contextlib import closing
from pathlib import Path

import pytest

from a_month import add_session
from coach import places
from coach.log.database import open_log
from told import Asks


def test_a_report_is_written_at_home_and_at_the_clinic(coach: Asks, tmp_path: Path) -> None:
    with closing(open_log(places.log_path())) as db:
        for day in range(3):
            add_session(db, day)
    assert coach("report", "--out", tmp_path / "home.pdf").out.endswith("3 sessions, 2026-03-04 to 2026-03-06.\n")
    coach("result", "export", "--out", tmp_path / "r.coachresult")
    coach("result", "import", tmp_path / "r.coachresult")
    (patient,) = [each["id"] for each in coach("patient", "list", "--json").json["patients"]]
    told = coach("report", "--patient", patient, "--out", tmp_path / "clinic.html", "--since", "2026-03-05")
    assert told.out.endswith("2 sessions, 2026-03-05 to 2026-03-06.\n")
    assert (tmp_path / "home.pdf").read_bytes().startswith(b"%PDF")
    assert "whole sessions" in (tmp_path / "clinic.html").read_text("utf-8")


def test_without_a_name_it_is_a_pdf_in_this_folder(
    coach: Asks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_log(places.log_path())) as db:
        add_session(db, 0)
    monkeypatch.chdir(tmp_path)
    assert coach("report").code == 0
    assert (tmp_path / "coach-report-2026-03-04.pdf").is_file()


def test_what_cannot_be_written_is_told(coach: Asks, tmp_path: Path) -> None:
    assert "log is empty" in coach("report", "--out", tmp_path / "r.pdf").err
    with closing(open_log(places.log_path())) as db:
        add_session(db, 0)
    for wrong in (("--out", tmp_path / "r.docx"), ("--out", tmp_path / "gone" / "r.pdf"),
                  ("--out", tmp_path / "r.pdf", "--since", "2027-01-01"), ("--patient", "nobody")):  # fmt: skip
        assert coach("report", *wrong).code == 2
    assert not (tmp_path / "r.pdf").exists()
