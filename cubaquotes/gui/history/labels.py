"""What an action is called, in the language of the window; the project file has it in English."""

from cubaquotes.gui.words.patterns import Patterns
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr

# As the services call their actions.
_PATTERNS = (
    QT_TR_NOOP("{number} actions"),
    QT_TR_NOOP("Assigned {name} to {number} quotes"),
    QT_TR_NOOP("Assigned {name}"),
    QT_TR_NOOP("Confirmed {number} quotes"),
    QT_TR_NOOP("Confirmed {name}"),
    QT_TR_NOOP("Rejected: not a quote"),
    QT_TR_NOOP("Opened again"),
    QT_TR_NOOP("Passed over a passage"),
    QT_TR_NOOP("Added the speaker {name} and assigned them"),
    QT_TR_NOOP("Added a quote"),
    QT_TR_NOOP("Split a quote in two"),
    QT_TR_NOOP("Joined two quotes"),
    QT_TR_NOOP("Moved the boundaries"),
    QT_TR_NOOP("Made it direct"),
    QT_TR_NOOP("Made it mixed"),
    QT_TR_NOOP("Made it indirect"),
    QT_TR_NOOP("Supports: {target}"),
    QT_TR_NOOP("Opposes: {target}"),
    QT_TR_NOOP("Mixed: {target}"),
    QT_TR_NOOP("Neutral: {target}"),
    QT_TR_NOOP("Unclear: {target}"),
    QT_TR_NOOP("No stance on {target}"),
    QT_TR_NOOP("No stance"),
    QT_TR_NOOP("Wrote a note"),
    QT_TR_NOOP("Emptied the note"),
    QT_TR_NOOP("Added the target {name}"),
    QT_TR_NOOP("Edited the target {name}"),
    QT_TR_NOOP("Moved the target {name}"),
    QT_TR_NOOP("Showed the target {name}"),
    QT_TR_NOOP("Hid the target {name}"),
    QT_TR_NOOP("Edited the details of {article}"),
    QT_TR_NOOP("Marked {article} as done"),
    QT_TR_NOOP("Marked {article} as not done"),
    QT_TR_NOOP("Removed the speaker {name}"),
    QT_TR_NOOP("Removed {article}"),
    QT_TR_NOOP("Extracted the quotes of {number} articles again"),
    QT_TR_NOOP("Extracted the quotes of {article} again"),
    QT_TR_NOOP("Imported speakers from “{file}”: {added} added, {updated} updated"),
    QT_TR_NOOP("Imported the codebook from “{file}”: {added} added, {updated} updated"),
    QT_TR_NOOP("Imported {number} articles"),
    QT_TR_NOOP("Imported {article}"),
    QT_TR_NOOP("Brought back {article}"),
    QT_TR_NOOP("Merged {names} into {name}"),
    QT_TR_NOOP("Split {name} from {other}"),
    QT_TR_NOOP("Added the speaker {name}"),
    QT_TR_NOOP("Renamed {before} to {after}"),
    QT_TR_NOOP("Added the alias {alias} to {name}"),
    QT_TR_NOOP("Set the language of the alias {alias}"),
    QT_TR_NOOP("Set the roles of {name}"),
    QT_TR_NOOP("Took the alias {alias} from {name}"),
    QT_TR_NOOP("Unpinned {name}"),
    QT_TR_NOOP("Pinned {name} to key {key}"),
    QT_TR_NOOP("Edited {name}"),
    QT_TR_NOOP("Switched on what was learned of {subject}"),
    QT_TR_NOOP("Switched off what was learned of {subject}"),
)
_LABELS = Patterns(_PATTERNS, {"number": r"\d+", "added": r"\d+", "updated": r"\d+", "key": r"\d"})


def label_words(label: str) -> str:
    """An action's label in the language of the window; one that is not known stays as it is.

    Several stances decided in one step stand in one label, apart by " · ". "Undone" and "Redone" may stand before it.
    """
    for word, text in (("Undone: ", tr("Undone: {action}")), ("Redone: ", tr("Redone: {action}"))):
        if label.startswith(word):
            return text.format(action=label_words(label.removeprefix(word)))
    return " · ".join(_part(part) for part in label.split(" · "))


def _part(part: str) -> str:
    found = _LABELS.find(part)
    if found is None:
        return part
    text, values = found
    return tr(text).format(**{name: tr("nobody") if value == "nobody" else value for name, value in values.items()})
