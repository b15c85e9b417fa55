import os

import pytest

from coach.pose.chatter import hushed

THEIRS = b"""INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
WARNING: All log messages before absl::InitializeLog() is called are written to STDERR
W0000 00:00:1795313878.759870   20916 inference_feedback_manager.cc:114] Feedback manager requires a model.
"""


def test_their_lines_go_and_ours_stay(capfd: pytest.CaptureFixture[str]) -> None:
    with hushed():
        os.write(2, b"Traceback: ours\n" + THEIRS + b"half a line ")
    os.write(2, b"and its end\n")
    assert capfd.readouterr().err == "Traceback: ours\nhalf a line and its end\n"


def test_what_was_written_before_an_error_is_not_lost(capfd: pytest.CaptureFixture[str]) -> None:
    def fails() -> None:
        with hushed():
            os.write(2, b"why it failed\n")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert capfd.readouterr().err == "why it failed\n"
