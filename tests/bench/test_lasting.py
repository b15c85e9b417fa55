from coach.bench import lasting
from coach.bench.fresh import fresh
from coach.bench.lasting import around, lasted
from films import PATIENT


def test_the_memory_is_noted_at_each_minute_asked_for() -> None:
    found = fresh(lasted, PATIENT / "bridge_5reps.mp4", (0.03, 0.06), "lite")
    assert list(found.rss_mb) == [0.03, 0.06]
    assert min(found.rss_mb.values()) > 50


def test_one_moment_of_much_memory_does_not_count() -> None:
    noted = [(float(second), 300.0) for second in range(100)]
    noted[60] = (60.0, 900.0)
    noted[20] = (20.0, 100.0)
    assert around(noted, 60.0) == 300.0


def test_only_what_was_noted_shortly_before_counts() -> None:
    noted = [(0.0, 100.0), (lasting.AROUND_S + 1, 200.0)]
    assert around(noted, lasting.AROUND_S + 1) == 200.0
