"""The user's trouble in the language of the window; the core says it in English, one sentence each.

A sentence that is not known here stays as it is. (tests/gui/test_gui_troubles.py finds those that are missing.)
"""

from cubaquotes.gui.words.patterns import Patterns
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr

_UNSAVED = "The last action was not saved; everything before it is."

_IMPORTING = (
    QT_TR_NOOP(
        "“{name}” is {what}, and this version reads plain text only (.txt, .text, .md): save its words as text first."
    ),
    QT_TR_NOOP("“{name}” is {what}, not plain text: save its words as a .txt file first."),
    QT_TR_NOOP("“{name}” is empty: there is no text in it."),
    QT_TR_NOOP("There is no text in what was given."),
    QT_TR_NOOP("There is no text in {name}."),
    QT_TR_NOOP("“{name}” is larger than {number} MB, too large for one article: split it into its articles."),
    QT_TR_NOOP("“{name}” is a folder, not a file."),
    QT_TR_NOOP("“{name}” is not a text file: {share} of it are control characters."),
    QT_TR_NOOP("“{name}” is not a text file: there are zero bytes all over it."),
    QT_TR_NOOP("There is no text encoding called “{encoding}”; try utf-8, utf-16, cp1252, cp1251 or koi8-r."),
    QT_TR_NOOP(
        "“{name}” can't be read as {encoding} (byte {number} does not fit): choose another encoding, or let "
        "it be detected."
    ),
    QT_TR_NOOP("“{name}” can't be read as {encoding}: choose another encoding, or let it be detected."),
    QT_TR_NOOP(
        "“{name}” does not look like English, Spanish or Russian text in any usual encoding: if it is text, "
        "name its encoding when you import it."
    ),
    QT_TR_NOOP(
        "“{name}” was read as {encoding}, a guess that may be wrong: if its letters look wrong, import it "
        "with another encoding."
    ),
    QT_TR_NOOP("“{name}” was read as {encoding}, {label}: if its letters look wrong, import it with another encoding."),
    QT_TR_NOOP("1 place in “{name}” is not valid {encoding}; the character there was replaced by U+FFFD (�)."),
    QT_TR_NOOP(
        "{number} places in “{name}” are not valid {encoding}; the characters there were replaced by U+FFFD (�)."
    ),
    QT_TR_NOOP("1 control character in “{name}” can't be shown and became U+FFFD (�)."),
    QT_TR_NOOP("{number} control characters in “{name}” can't be shown and became U+FFFD (�)."),
    QT_TR_NOOP("“{name}” looks like the source of a web page: its tags were imported as words."),
    QT_TR_NOOP("The folder “{name}” has no plain text files in it ({kinds})."),
    QT_TR_NOOP("Left out of the folder “{name}”: {names} and {number} more; only plain text files are read ({kinds})."),
    QT_TR_NOOP("Left out of the folder “{name}”: {names}; only plain text files are read ({kinds})."),
    QT_TR_NOOP("There is no file or folder “{name}”."),
    QT_TR_NOOP("“{name}” belongs to the open project: it holds articles and is none."),
    QT_TR_NOOP(
        "“{name}” was imported without quotes, because the program broke while it looked for them ({bug}): "
        "please report it, with the article; quotes can be added by hand."
    ),
)
_FILES = (
    QT_TR_NOOP("There is already something at {path}; choose another name."),
    QT_TR_NOOP("The folder {path} does not exist; create it first, or choose another place."),
    QT_TR_NOOP("No project can be made at {path}: {reason}."),
    QT_TR_NOOP("There is no project at {path}; check the name, or create a new project."),
    QT_TR_NOOP("The project {path} can't be opened: it is a folder."),
    QT_TR_NOOP("The project {path} can't be opened: it is not a file."),
    QT_TR_NOOP("The project {path} can't be opened: you may not read it."),
    QT_TR_NOOP("The project {path} can't be opened: {reason}."),
    QT_TR_NOOP("{path} is not a CubaQuotes project; it was left as it is."),
    QT_TR_NOOP("“{name}” was made by a newer version of CubaQuotes; update the program to open it."),
    QT_TR_NOOP(
        "“{name}” was made by an older version of CubaQuotes and can't be brought up to date where it lies; "
        "copy it to a folder where you may write, and use the copy."
    ),
    QT_TR_NOOP(
        "“{name}” was tidied up by another program while it was open here. The last action was not saved; "
        "everything before it is. Close this window and open the project again to go on."
    ),
    QT_TR_NOOP("“{name}” is locked by another program; close that program, or wait, and try again."),
    QT_TR_NOOP("“{name}” can't be opened for writing; check that you may write in {path}."),
    QT_TR_NOOP("“{name}” can't be saved because the disk is full; free some space and try again."),
    QT_TR_NOOP(
        "The disk that holds “{name}” refuses to read or write; check that it is connected and not full, and try again."
    ),
    QT_TR_NOOP(
        "“{name}” or its folder is read-only; copy the project to a folder where you may write, and open the copy."
    ),
    QT_TR_NOOP("“{name}” is damaged; open a backup, and keep the damaged file for repair."),
    QT_TR_NOOP("“{name}” is damaged and no longer a database; open a backup."),
    QT_TR_NOOP("“{name}” belongs to the open project itself: choose another name for the list."),
    QT_TR_NOOP("“{name}” belongs to the open project itself: choose another name."),
    QT_TR_NOOP("“{name}” belongs to the open project itself, and is no list; choose a TOML or CSV file."),
    QT_TR_NOOP("“{name}” is a project or another database: choose another name."),
    QT_TR_NOOP(
        "“{name}” has the ending “{ending}”, which stands for no format: let it end with .csv or .jsonl, or "
        "name the format."
    ),
    QT_TR_NOOP(
        "“{name}” has no ending, which stands for no format: let it end with .csv or .jsonl, or name the format."
    ),
    QT_TR_NOOP("Export to {format} is not available yet: choose {formats}."),
    QT_TR_NOOP("There is no export format “{format}”: choose {formats}."),
    QT_TR_NOOP("“{name}” can't be written: there is no folder “{path}”."),
    QT_TR_NOOP("“{name}” can't be written: {reason}."),
    QT_TR_NOOP("“{name}” can't be read: {reason}."),
)
_LISTS = (
    QT_TR_NOOP("“{name}” is neither TOML nor CSV by its ending; name it {table}s.toml or {table}s.csv."),
    QT_TR_NOOP("“{name}” is not valid TOML: {error}."),
    QT_TR_NOOP("“{name}” has no [[{table}]] tables: give each {table} one."),
    QT_TR_NOOP("“{name}” has no valid first line ({error}): name the columns in it."),
    QT_TR_NOOP("“{name}” has no column “{column}”: name the columns in its first line."),
    QT_TR_NOOP("“{name}” is no place for a list: let it end with .toml or .csv."),
)
_DECIDING = (
    QT_TR_NOOP("Article {number} is not in the project (any more)."),
    QT_TR_NOOP("This quote is not in the project (any more)."),
    QT_TR_NOOP("One of these quotes is not in the project (any more)."),
    QT_TR_NOOP("This article is not in the project (any more)."),
    QT_TR_NOOP("This speaker is not in the registry (any more)."),
    QT_TR_NOOP("This target is not in the codebook (any more)."),
    QT_TR_NOOP("These are {number} quotes; confirm at most {most} in one step."),
    QT_TR_NOOP("One of these quotes is decided already; take only open ones."),
    QT_TR_NOOP("For one of these quotes no speaker is suggested; take only those that have one."),
    QT_TR_NOOP("No speaker is suggested for this quote; choose who said it."),
    QT_TR_NOOP("No speaker is suggested for this quote; choose one, or “nobody can be named”."),
    QT_TR_NOOP("Nothing that could be a quote is selected; select some words of the article."),
    QT_TR_NOOP("No quotes are chosen; choose at least one."),
    QT_TR_NOOP("Another program changed this quote at the same moment; look at it and decide again."),
    QT_TR_NOOP("Meanwhile somebody else is suggested for this quote: look at it again."),
    QT_TR_NOOP("You decided otherwise about this quote before; open it again, then confirm the suggestion."),
    QT_TR_NOOP("This was marked as not a quote; open it again before you tag its stance."),
    QT_TR_NOOP("This was marked as not a quote; open it again before you split it."),
    QT_TR_NOOP("The intensity of a stance is 1, 2 or 3."),
    QT_TR_NOOP("This is one quote already; choose two to join them."),
    QT_TR_NOOP("These quotes stand in different articles; only quotes of one article can be joined."),
    QT_TR_NOOP("One of them was marked as not a quote; open it again before you join them."),
    QT_TR_NOOP("One of them holds all the words of the other; reject the one that is too much."),
    QT_TR_NOOP("You named different speakers for them; give both the same one before you join them."),
    QT_TR_NOOP("A quote is split between two of its words; put the cursor there."),
    QT_TR_NOOP("There is a quote with exactly these words already; choose it in the list."),
    QT_TR_NOOP("There is no status “{status}”; choose one of {known}."),
    QT_TR_NOOP("“{annotator}” has written nothing in this project; those who have: {known}."),
    QT_TR_NOOP("A filter needs a name; type one."),
    QT_TR_NOOP("Everybody can undo only what they did themselves; choose an action of your own."),
    QT_TR_NOOP("This was undone already: {action}."),
    QT_TR_NOOP("This can't be undone, because the same thing was changed or used again since: {action}."),
    QT_TR_NOOP("This can't be redone, because the same thing was changed or used again since: {action}."),
)
_REGISTRY = (
    QT_TR_NOOP("“{key}” can't be a target's key; use small letters, digits and underscores."),
    QT_TR_NOOP("There is a target with the key “{key}” already; choose another."),
    QT_TR_NOOP("A target needs a label."),
    QT_TR_NOOP("There is a target called “{label}” already; choose another label."),
    QT_TR_NOOP("Choose at least one other name of {speaker}, or a quote decided to be theirs, for {name}."),
    QT_TR_NOOP("“{name}” is not another name of {speaker} (any more)."),
    QT_TR_NOOP("A speaker needs a name with at least one letter or digit."),
    QT_TR_NOOP("“{name}” is somebody else in the registry already."),
    QT_TR_NOOP("“{name}” is {speaker} in the registry already."),
    QT_TR_NOOP("“{word}” is no code of a language; use one such as en, es or ru."),
    QT_TR_NOOP("Speakers are pinned to the keys 1 to 9."),
    QT_TR_NOOP("{speaker} can't be removed while {number} decisions name them; merge them into another speaker."),
    QT_TR_NOOP("Choose at least one other speaker to merge into {speaker}."),
    QT_TR_NOOP("A role needs at least one word, such as “secretary of the Security Council”."),
    QT_TR_NOOP("“{date}” is no date; write it as 2022-03-03, 2022-03 or 2022."),
    QT_TR_NOOP("The role “{role}” ends ({until}) before it begins ({since}); swap the two dates."),
)
_SENTENCES = Patterns(
    (*_IMPORTING, *_FILES, *_LISTS, *_DECIDING, *_REGISTRY), {"number": r"[\d,]+", "most": r"[\d,]+", "share": r"\d+%"}
)
_REASONS = Patterns(
    (
        QT_TR_NOOP("you have no permission for it"),
        QT_TR_NOOP("the place is read-only"),
        QT_TR_NOOP("the disk is full"),
        QT_TR_NOOP("your share of the disk is used up"),
        QT_TR_NOOP("the file would become too large for this disk"),
        QT_TR_NOOP("there is nothing at that place"),
        QT_TR_NOOP("a part of its path is a file, not a folder"),
        QT_TR_NOOP("it is a folder, not a file"),
        QT_TR_NOOP("the name is too long"),
        QT_TR_NOOP("it is a link that leads back to itself"),
        QT_TR_NOOP("the disk reports an error"),
        QT_TR_NOOP("another program is using it"),
        QT_TR_NOOP("the system says: {words}"),
        QT_TR_NOOP("the system gives no reason"),
    )
)
_KINDS = Patterns(
    (
        QT_TR_NOOP("a web page"),
        QT_TR_NOOP("an XML file"),
        QT_TR_NOOP("a PDF document"),
        QT_TR_NOOP("a Word document"),
        QT_TR_NOOP("an OpenDocument text"),
        QT_TR_NOOP("a rich text document (.rtf)"),
        QT_TR_NOOP("a rich text document"),
        QT_TR_NOOP("an e-book"),
        QT_TR_NOOP("a table"),
        QT_TR_NOOP("a spreadsheet"),
        QT_TR_NOOP("a JSON file"),
        QT_TR_NOOP("a CubaQuotes project"),
        QT_TR_NOOP("a zip archive or an office document (.docx, .odt, .epub)"),
        QT_TR_NOOP("an empty zip archive"),
        QT_TR_NOOP("an old office document (.doc, .xls)"),
        QT_TR_NOOP("a PNG picture"),
        QT_TR_NOOP("a JPEG picture"),
        QT_TR_NOOP("a GIF picture"),
        QT_TR_NOOP("a gzip archive"),
        QT_TR_NOOP("a 7-Zip archive"),
        QT_TR_NOOP("a RAR archive"),
        QT_TR_NOOP("a database"),
        QT_TR_NOOP("a program"),
    )
)
_LABELS = Patterns(
    (QT_TR_NOOP("Western European ({name})"), QT_TR_NOOP("Cyrillic ({name})"))  # code pages
)
_PARTS = {"reason": _REASONS, "what": _KINDS, "label": _LABELS}


def known(sentence: str) -> bool:
    """Whether a sentence of the core is known here."""
    return _SENTENCES.find(sentence) is not None


def trouble_words(trouble: Exception | str) -> str:
    """A sentence of the core, or the one that an error carries, in the language of the window."""
    sentence = str(trouble)
    if not known(sentence) and sentence.endswith(f" {_UNSAVED}"):
        said = _pattern(_SENTENCES, sentence.removesuffix(f" {_UNSAVED}"))
        return " ".join((said, tr("The last action was not saved; everything before it is.")))
    return _pattern(_SENTENCES, sentence)


def _pattern(patterns: Patterns, words: str) -> str:
    from cubaquotes.gui.history.labels import label_words  # the history stands above this

    found = patterns.find(words)
    if found is None:
        return words
    text, values = found
    for name in values.keys() & _PARTS.keys():
        values[name] = _pattern(_PARTS[name], values[name])
    if "action" in values:
        values["action"] = label_words(values["action"])
    return tr(text).format(**values)
