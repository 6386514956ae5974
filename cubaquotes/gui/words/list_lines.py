"""What the import of a team's list says of its lines, in the language of the window; the core says it in English."""

from cubaquotes.gui.words.patterns import Patterns
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr

_WHERE = Patterns(
    (
        QT_TR_NOOP("“{name}”, line {number}"),
        QT_TR_NOOP("“{name}”, speaker {number}"),
        QT_TR_NOOP("“{name}”, target {number}"),
    ),
    {"number": r"\d+"},
)
_COLUMNS = Patterns(
    (
        QT_TR_NOOP("kind"),
        QT_TR_NOOP("colour"),
        QT_TR_NOOP("note"),
        QT_TR_NOOP("name"),
        QT_TR_NOOP("language"),
        QT_TR_NOOP("description"),
        QT_TR_NOOP("label"),
        QT_TR_NOOP("list of words"),
        QT_TR_NOOP("words"),
        QT_TR_NOOP("aliases"),
        QT_TR_NOOP("roles"),
    )
)
_LINES = Patterns(
    (
        QT_TR_NOOP("{where}: the {column} of {called} is “{here}” here and stays; the list says “{listed}”."),
        QT_TR_NOOP(
            "{where}: “{name}” is called {called} here, and stays so; rename them by hand if the list is right."
        ),
        QT_TR_NOOP("{where}: key {number} belongs to {called} here, and stays theirs."),
        QT_TR_NOOP("{where}: {called} is on key {number} here, and stays there."),
        QT_TR_NOOP("{where}: “{name}” is {called} here, and stays so; merge the two if they are one."),
        QT_TR_NOOP("{where}: {called} is “{here}” here, and it stays so; the list says “{listed}”."),
        QT_TR_NOOP(
            "{where}: “{name}” is the target {here} here, and {listed} in the list; it was passed over: "
            "give one of them another label."
        ),
        QT_TR_NOOP("{where}: the target {called} is called “{here}” here, and stays so; the list says “{listed}”."),
        QT_TR_NOOP("{where}: {called} is shown here, and stays so."),
        QT_TR_NOOP("{where}: {called} is hidden here, and stays so."),
        QT_TR_NOOP("{where}: the order of the targets is another here, and stays."),
        QT_TR_NOOP("{where}: there is no field “{name}”; it was passed over."),
        QT_TR_NOOP("{where}: the {column} can't be told apart; put a semicolon between them."),
        QT_TR_NOOP('{where}: the {column} are not a list of words; write them as ["a", "b"].'),
        QT_TR_NOOP("{where}: the {column} is not a text; put it into quotation marks."),
        QT_TR_NOOP("{where}: this is not valid TOML ({why}); mend it and import the list again."),
        QT_TR_NOOP("{where}: there are more cells than columns; put those with commas into quotation marks."),
        QT_TR_NOOP("{where}: this is not a valid CSV table ({why}); the rest was left out."),
        QT_TR_NOOP("{where}: the speaker has no name; give them one with at least one letter or digit."),
        QT_TR_NOOP("{where}: {called} is of the kind “{name}”; it can be {known}."),
        QT_TR_NOOP("{where}: “{name}” is no colour; write it as #rrggbb, such as #1f77b4."),
        QT_TR_NOOP("{where}: “{name}” is no key; speakers are pinned to the keys 1 to 9."),
        QT_TR_NOOP("{where}: “{name}” is no code of a language; use one such as en, es or ru."),
        QT_TR_NOOP("{where}: the roles are no tables; write [[speaker.role]] above each."),
        QT_TR_NOOP("{where}: a role needs at least one word, such as “secretary of the Security Council”."),
        QT_TR_NOOP("{where}: “{name}” is no date; write it as 2022-03-03, 2022-03 or 2022."),
        QT_TR_NOOP("{where}: the role “{name}” ends ({until}) before it begins ({since}); swap the two dates."),
        QT_TR_NOOP("{where}: the target has no label; give it one."),
        QT_TR_NOOP("{where}: “{name}” can't be a target's key; use small letters, digits and underscores."),
        QT_TR_NOOP("{where}: active is “{name}”; write yes or no (in TOML true or false)."),
    ),
    {"number": r"\d+", "where": r"“[^”]*”(?:, (?:line|speaker|target) \d+)?"},
)


def list_line(sentence: str) -> str:
    """A sentence about a line of a list; one that is not known here stays as it is."""
    found = _LINES.find(sentence)
    if found is None:
        return sentence
    text, values = found
    for name, patterns in (("where", _WHERE), ("column", _COLUMNS)):
        part = patterns.find(values[name]) if name in values else None
        if part is not None:
            values[name] = tr(part[0]).format(**part[1])
    return tr(text).format(**values)
