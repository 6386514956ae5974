"""A list of speakers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cubaquotes.exchange.lists.rows import Found, Row, RowError, in_one_cell, listed, read_list, text_of
from cubaquotes.exchange.lists.writing import check_ending, save_csv, save_toml, toml_pairs, toml_table
from cubaquotes.model import Role, Speaker, SpeakerKind
from cubaquotes.speakers import fold, language_code, trouble_with

_COLUMNS = ("name", "kind", "key", "colour", "note", "aliases", "roles")
_FIELDS = frozenset((*_COLUMNS, "aliases_in", "role"))
_IN = "aliases_"  # a CSV column of this and a code has the aliases of that language
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ROLE = re.compile(r"(.*) \(([\d-]*)\s*–\s*([\d-]*)\)")
_COMMENT = (
    "Speakers. kind: person, role, organisation, country, document. key: 1 to 9. aliases: other names, in any language;"
    "\n# aliases_in: those of one language. role: what they were, with dates, or parts of them, from and to."
)


@dataclass(frozen=True, slots=True)
class SpeakerEntry:
    """What a list says about a speaker. kind, key: None if it says nothing; other fields are empty then.

    aliases: with the code of their language, or "". where: how a sentence about the entry begins.
    """

    where: str
    name: str
    kind: SpeakerKind | None = None
    key: int | None = None
    colour: str = ""
    note: str = ""
    aliases: tuple[tuple[str, str], ...] = ()
    roles: tuple[Role, ...] = ()


def read_speakers(text: str, name: str) -> Found[SpeakerEntry]:
    """The speakers of a list's `text`. name: of the file; its ending tells the format.

    Raises ImportFileError, one sentence, if there is nothing to read at all.
    """
    return read_list(text, name, "speaker", "name", _is_column, _entry)


def write_speakers(speakers: Sequence[Speaker], out: Path) -> int:
    """Write a list, TOML or CSV by the ending of `out`; gives the number of speakers. Raises ExportError."""
    if check_ending(out) == "toml":
        save_toml(out, _COMMENT, map(_as_toml, speakers))
        return len(speakers)
    codes = sorted({code for speaker in speakers for _alias, code in speaker.languages})
    columns = (*_COLUMNS[:-1], *(f"{_IN}{code}" for code in codes), _COLUMNS[-1])
    save_csv(out, columns, map(_as_csv, speakers))
    return len(speakers)


def _is_column(column: str) -> bool:
    return column in _FIELDS or (column.startswith(_IN) and bool(language_code(column.removeprefix(_IN))))


def _entry(row: Row) -> SpeakerEntry:
    name = " ".join((text_of(row, "name") or "").split())
    if not fold(name):
        raise RowError("the speaker has no name; give them one with at least one letter or digit.")
    kind = text_of(row, "kind")
    if kind is not None and kind not in set(SpeakerKind):
        raise RowError(f"{name} is of the kind “{kind}”; it can be {', '.join(SpeakerKind)}.")
    colour = text_of(row, "colour") or ""
    if colour and not _COLOUR.fullmatch(colour):
        raise RowError(f"“{colour}” is no colour; write it as #rrggbb, such as #1f77b4.")
    return SpeakerEntry(
        where=row.where,
        name=name,
        kind=SpeakerKind(kind) if kind else None,
        key=_key(row),
        colour=colour,
        note=text_of(row, "note") or "",
        aliases=_aliases(row),
        roles=_roles(row),
    )


def _key(row: Row) -> int | None:
    value = row.values.get("key")
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        value = int(value)
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 9):
        return value
    raise RowError(f"“{value}” is no key; speakers are pinned to the keys 1 to 9.")


def _aliases(row: Row) -> tuple[tuple[str, str], ...]:
    """Each alias once, with its language if the list has it in one."""
    inside = row.values.get("aliases_in", {})
    if not isinstance(inside, dict):
        raise RowError('aliases_in is no table of languages; write { ru = ["…"], es = ["…"] }.')
    spoken = {column.removeprefix(_IN): cell for column, cell in row.values.items() if column.startswith(_IN)} | inside
    spoken.pop("in", None)
    found: dict[str, str] = dict.fromkeys(listed(row.values.get("aliases", []), "aliases"), "")
    for word, cell in spoken.items():
        code = language_code(word)
        if not code:
            raise RowError(f"“{word}” is no code of a language; use one such as en, es or ru.")
        found.update(dict.fromkeys(listed(cell, "aliases"), code))
    return tuple(found.items())


def _roles(row: Row) -> tuple[Role, ...]:
    tables = row.values.get("role", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise RowError("the roles are no tables; write [[speaker.role]] above each.")
    roles = [Role(*(" ".join(str(table.get(key, "")).split()) for key in ("role", "from", "to"))) for table in tables]
    for words in listed(row.values.get("roles", []), "roles"):
        dated = _ROLE.fullmatch(words)
        roles.append(Role(*dated.groups()) if dated else Role(words))
    for trouble in filter(None, map(trouble_with, roles)):
        raise RowError(trouble[0].lower() + trouble[1:])
    return tuple(dict.fromkeys(roles))


def _by_language(speaker: Speaker) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for alias in speaker.aliases:
        found.setdefault(speaker.language_of(alias), []).append(alias)
    return found


def _as_toml(speaker: Speaker) -> list[str]:
    spoken = _by_language(speaker)
    lines = toml_table(
        "speaker",
        {
            "name": speaker.name,
            "kind": speaker.kind.value,
            "key": speaker.key or "",
            "colour": speaker.colour,
            "note": speaker.note,
            "aliases": spoken.pop("", []),
        },
    )
    if spoken:
        lines += ["[speaker.aliases_in]", *toml_pairs(dict(sorted(spoken.items())))]
    for role in speaker.roles:
        lines += toml_table("speaker.role", {"role": role.role, "from": role.since, "to": role.until})
    return lines


def _as_csv(speaker: Speaker) -> Mapping[str, str]:
    spoken = _by_language(speaker)
    return {
        "name": speaker.name,
        "kind": speaker.kind.value,
        "key": str(speaker.key or ""),
        "colour": speaker.colour,
        "note": speaker.note,
        "aliases": in_one_cell(spoken.pop("", [])),
        **{f"{_IN}{code}": in_one_cell(names) for code, names in spoken.items()},
        "roles": in_one_cell(map(_dated, speaker.roles)),
    }


def _dated(role: Role) -> str:
    undated = not (role.since or role.until)
    return f"{role.role} (–)" if undated and _ROLE.fullmatch(role.role) else role.words
