<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles are being looked through already; the status bar shows how far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for quotes again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles looked through again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for quotes stopped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outlet or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n quotes decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of the project “{name}” does not answer. What the line at the foot of the window called saved is safe; what is being saved now is lost if you do not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, an article, a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the missed quote first, then press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of this quote refers to no other place of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stance on the current target yet: give it a value first ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n more</source>
        <comment>quotes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker on key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mode: only the article and the inspector. {key} brings the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later keys were not carried out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes had the same suggestion. Also {speaker}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes, all in other articles of this outlet, had the same suggestion. Also {speaker}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes, {elsewhere} in other articles of this outlet, had the same suggestion. Also {speaker}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is kept under the name of whoever made it. What was decided as “{name}” stays under that name: nothing is moved or lost. Under another name each quote is open again, to be decided by that person; going back to “{name}” brings the decisions made so far back into view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with decisions in this project: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions come from these words; endings and accents don&apos;t matter. “sancion*” is every word that begins so; “tanker|oil + cuba” is one of the first words and something Cuban in one sentence; “- nato” unless NATO is named; “@russia” if a Russian official speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that point to it, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and other copies of the project know the target by it; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the stance grid (hidden targets keep their stances)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once; undo in the window takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONL, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes with a decision, a stance or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs: no &apos; before cells that begin with = + - @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, one for each quote and stance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions speak for later suggestions of this outlet; nobody else&apos;s do. A lesson that is switched off counts for nothing, its decisions stay as they are. Ctrl+Z in the window takes a switch back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned from your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: lessons come from speakers that you confirm or correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody who can be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first quotes it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions will name {speaker} instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open quotes will have another suggestion.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n articles.</source>
        <comment>quotes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No quote changes its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become other names of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will also be known as: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that go along: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported; everything else was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in CubaQuotes, not yours. What was saved before is safe. Please send the text below to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CubaQuotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, in which words, and where they stand.
Everything stays on this computer; nothing is ever sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023-03-01, or 2023-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found in each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.toml *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says something else; still as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports it once more; the list wins, but never for names, labels and pinned keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed or changed</source>
        <comment>entries of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>entries of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list says something else in %n places; ours was kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the speaker was at the time: 2008, 2008-05 or 2008-05-12; empty is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries for one speaker? Select both with Ctrl and a click, or with Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry for two speakers? Make a second one of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entries…</source>
        <comment>speakers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CubaQuotes projects (*.cubaquotes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” moves and edits in lists and texts; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is found on one keyboard layout only; choose a Latin letter, which works on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” opens the menu {menu}; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are keys while the article or a list has the focus; in a text field they are letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied quote reads: “its words” — Speaker, role; “Title of the article”, outlet, date, address, characters from–to. A claim without quotation marks stands without them, marked as reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts, projects, imports and troubles; never an article&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked quote comes with a suggested speaker. If it is right, press {key}: it is confirmed and saved, and the next one is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was somebody else, press {first} to {last} for the speakers pinned here, or {pick} and a few letters of any name. {reject} says that it is no quote; {undo} takes anything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stances} say what the speaker thinks of the target shown here; “{next}” and “{previous}” change it. What you decided leaves with {export} as a table; {keys} shows every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right? One key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong? One key, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no single place to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided anything about this quote yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes your last %n steps back, this one included.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n steps back, this one included.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; something new was done since, so it can&apos;t be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {annotator} can take this step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries and types</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <comment>kind of step in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} ({subject})</source>
        <comment>what was changed, of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way; it can be cancelled in the status bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported with {quotes}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a remark</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this quote  (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antecedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ not a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {speaker}, confirm, and go on ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article, then {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested, {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength {degree} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <comment>a short word on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stance is suggested for this quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggested stances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No stance is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on the window is in the language of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on the window is in this language: {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>status of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>status of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <comment>status of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <comment>type of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>type of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>type of a quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance: a short word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance: a short word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>stance: a short word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>stance: a short word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>stance: a short word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance} {target}</source>
        <comment>supports Lifting the embargo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance}, suggested, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>kind of speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <comment>kind of speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>kind of speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker} (reported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters {ranges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quote to copy here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the quote with speaker and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer; save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote of this article has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes nothing at the moment; choose another one, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hidden target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many quotes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes, {open} open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting… {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose quotes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of a name or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: the quotes of the whole project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: the quotes of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted {order}.</source>
        <comment>by place, by doubt, by speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved filter “{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by place</source>
        <comment>order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by doubt</source>
        <comment>order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by speaker</source>
        <comment>order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} or more</source>
        <comment>how sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} or less</source>
        <comment>how sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>how sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as I decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {annotator} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is not in the project any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any or none</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on any target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the article&apos;s last quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the article is decided; back to a quote that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the list is decided; back to a quote that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is still being collected; the next quote comes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quote of this list is decided. Other filters show those that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quote of the project is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quote of the article before is decided. Now: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of another quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet, author, date and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>quotes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the article&apos;s quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance}: your evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is suggested here: type who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker is pinned to {key}. Speakers ▸ Edit speakers… gives one the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote has only one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the missed quote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Type who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added inside or across a quote by {speaker}. A slip? Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word or a &quot;phrase in quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote in {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles, quotes, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no target yet. Codebook ▸ Edit the codebook… adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that show this stance first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance has no evidence any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stance yet: give it a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stance on {target} yet: give it a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote is current here. Select the words of one in the article to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop text files or a folder anywhere on this window, or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes decided in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {project}, annotator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Your decisions are kept under the name “{name}”; click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by {evidence} ({sure}), not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested ({sure}), not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried out: another project was opened meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open; open one or make a new one from the Project menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can also be dropped onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet, date, language and encoding for all the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the clipboard&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export quotes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with its quotes marked and numbered, and the decided ones as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, outlet, author, address, date and language of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for quotes again in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided stays; only open suggestions are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for quotes again in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With progress, and to be cancelled at any time; what you decided stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back with all that was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which your decisions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggested speaker is right: on to the next open quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the decision on this quote back; stance and note stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected text is a missed quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type: direct, mixed, indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary keys: next part of a split quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four boundary keys then move the ends of that part alone; after the last part they move the whole quote&apos;s again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next article when this one is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whom the source stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to the name that “she” or “the official” refers to; the same key again goes back to the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this speaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason beside the quote, as when the mouse rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided what and when, for this quote or the whole project; takes any number of steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Words” — Speaker, role; “Title”, outlet, date, address, characters from–to; a claim without marks is marked as reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article or the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the quotes of the shown article, or of all articles: the keys then go from one article into the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next order: text, doubt, speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go from filter to filter, Down opens one, Space ticks, Esc goes back to the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of a name or alias, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigns the pinned speaker, confirms, and goes on to the next open quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned speaker, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the speaker of key 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same speaker for the other quotes offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a correction: the other open quotes with the same suggestion get the same speaker, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit speakers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, aliases, kinds, colours, keys; merge two entries into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your decisions taught for later suggestions, with a switch for each lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker&apos;s stance on the current target; the same key again takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggested stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all stances suggested for this quote as your decision, in one step. Until then they count for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the stance is: 1, 2, 3, not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected words show the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the stance on the current target; without a selection the stance has none any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the stance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action, article and speaker by a few letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the keys back to work, closes the search, and clears the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>По-русски</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article and the inspector, nothing else, on the full screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels back to their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three steps of the first start, again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives an action another key; single letters stay letters in text fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program wrote down about itself, for whoever helps with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
