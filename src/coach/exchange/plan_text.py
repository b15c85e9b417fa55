"""A plan as the text of its file. Reading the text gives the same plan."""

from typing import Any, Final

from coach.exchange.plan import Plan
from coach.files.toml import toml_lines

HEAD: Final = "# A plan for coach. Whoever changes it after it was signed makes it useless.\n"


def plan_text(plan: Plan) -> bytes:
    """TOML; what is as usual is left out."""
    return f"{HEAD}format = 1\n{''.join(toml_lines(plan))}".encode()


def raw_text(raw: dict[str, Any]) -> bytes:
    """The same from plain tables, as they are typed."""
    return f"{HEAD}format = 1\n{''.join(toml_lines(raw))}".encode()
