"""Steps of the history in words: when it was in local time, and what it changed."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from cubaquotes.gui.words.names import kind_name, stance_name, status_name, type_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import HistoryDetail, HistoryKind, QuoteType, SpeakerKind, StanceValue, Status


def told_at(at: str, now: datetime) -> str:
    """When something was, as people say it: "today 14:03". at: ISO 8601 in UTC; now: with a time zone."""
    then = datetime.fromisoformat(at).astimezone(now.tzinfo)
    time = QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
    days = (now.date() - then.date()).days
    if days == 0:
        return tr("today {time}").format(time=time)
    if days == 1:
        return tr("yesterday {time}").format(time=time)
    date = QDate(then.year, then.month, then.day)
    if 1 < days < 7:
        return f"{QLocale().toString(date, 'ddd')} {time}"
    return f"{QLocale().toString(date, QLocale.FormatType.ShortFormat)} {time}"


def action_kind_name(kind: HistoryKind) -> str:
    """What steps of this kind are about, as the filter names them."""
    names = {
        HistoryKind.DECISION: tr("Decisions", "kind of step in the history"),
        HistoryKind.STANCE: tr("Stances", "kind of step in the history"),
        HistoryKind.NOTE: tr("Notes", "kind of step in the history"),
        HistoryKind.QUOTE: tr("Boundaries and types", "kind of step in the history"),
        HistoryKind.SPEAKERS: tr("Speakers", "kind of step in the history"),
        HistoryKind.CODEBOOK: tr("Codebook", "kind of step in the history"),
        HistoryKind.ARTICLES: tr("Articles", "kind of step in the history"),
        HistoryKind.LESSONS: tr("What was learned", "kind of step in the history"),
    }
    return names[kind]


def detail_words(detail: HistoryDetail) -> str:
    """One thing that a step changed: "Speaker: X → Y"."""
    field = _field_name(detail.field)
    if detail.subject:
        field = tr("{field} ({subject})", "what was changed, of what").format(field=field, subject=detail.subject)
    before, after = (_value(detail.field, value) for value in (detail.before, detail.after))
    if not before:
        return f"{field}: {after}"
    if not after:
        return tr("{field} removed: {value}").format(field=field, value=before)
    return f"{field}: {before} → {after}"


def _field_name(field: str) -> str:
    names = {
        "speaker": tr("Speaker"),
        "status": tr("Status"),
        "type": tr("Type"),
        "note": tr("Note"),
        "stance": tr("Stance"),
        "intensity": tr("Strength"),
        "evidence": tr("Evidence"),
        "note on the stance": tr("Note on the stance"),
        "boundaries": tr("Boundaries"),
        "quote": tr("Quote"),
        "name": tr("Name"),
        "kind": tr("Kind"),
        "key": tr("Key"),
        "colour": tr("Colour"),
        "alias": tr("Alias"),
        "role": tr("Role"),
        "label": tr("Label"),
        "description": tr("Description"),
        "words": tr("Words"),
        "position": tr("Place in the list"),
        "shown": tr("Shown"),
        "target": tr("Target"),
        "article": tr("Article"),
        "title": tr("Title"),
        "outlet": tr("Outlet"),
        "author": tr("Author"),
        "URL": tr("URL"),
        "published": tr("Published"),
        "language": tr("Language"),
    }
    return names.get(field, field[:1].upper() + field[1:])


def _value(field: str, value: str) -> str:
    """A value in the window's language, where it is one of the program's own words."""
    if field == "status" and value in set(Status):
        return status_name(Status(value))
    if field == "stance" and value in set(StanceValue):
        return stance_name(StanceValue(value))
    if field == "type" and value in set(QuoteType):
        return type_name(QuoteType(value))
    if field == "kind" and value in set(SpeakerKind):
        return kind_name(SpeakerKind(value))
    if field == "shown" and value in ("yes", "no"):
        return tr("yes") if value == "yes" else tr("no")
    if field == "article" and value == "done":
        return tr("done")
    return value
