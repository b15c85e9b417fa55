"""What the person said of a session, for queries over many sessions at once."""


def rated(kind: str) -> str:
    """SQL for a row of `sessions`: what was said last of this `kind` ("pain-before", "pain-after", "effort"), or NULL.

    `kind` is a word of the program, never what somebody typed.
    """
    return f"(SELECT value FROM ratings WHERE session_id = sessions.id AND kind = '{kind}' ORDER BY id DESC LIMIT 1)"  # noqa: S608
