"""What an entry of the registry may say about a speaker: languages of names, dates of roles."""

import datetime as dt
import re

from cubaquotes.model import Role

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)


def language_code(word: str) -> str | None:
    """A code of a language ("ru", "pt-br") in small letters; "" stays so; None if it can't be one."""
    code = word.strip().lower().replace("_", "-")
    return code if not code or _LANGUAGE.fullmatch(code) else None


def is_date(word: str) -> bool:
    """Whether `word` is an ISO date or the beginning of one: 2022-03-03, 2022-03, 2022."""
    if not _DATE.fullmatch(word):
        return False
    try:
        dt.date.fromisoformat((word + "-01-01")[:10])
    except ValueError:
        return False
    return True


def trouble_with(role: Role) -> str:
    """What is wrong with a role, as one sentence; "" if nothing."""
    if not role.role.strip():
        return "A role needs at least one word, such as “secretary of the Security Council”."
    for date in (role.since, role.until):
        if date and not is_date(date):
            return f"“{date}” is no date; write it as 2022-03-03, 2022-03 or 2022."
    shared = min(len(role.since), len(role.until))
    if role.since[:shared] > role.until[:shared]:
        return f"The role “{role.role}” ends ({role.until}) before it begins ({role.since}); swap the two dates."
    return ""
