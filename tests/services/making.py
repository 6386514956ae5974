"""Projects with known quotes, whatever the engine would find."""

from cubaquotes.model import ArticleId, Extraction, ImportedText, Metadata, Quote, QuoteType, Scare, ScareKind, Span
from cubaquotes.services import Project
from cubaquotes.services.again import renew
from cubaquotes.store import articles, quotes

TEXT = (
    "“We will trade 🤝 with Cuba,” Maria Zakharova said on Tuesday.\n\n"
    "“Trade helps nobody,” the official said, “but talks do.”\n\n"
    "The official said that the «Ёлка» plan was dead. “No,” said Ana Díaz."
)


def quote(
    text: str, *parts: str, speaker: str | None = None, key: str = "", cue: str = "said", nested_in: str | None = None
) -> Quote:
    """A quote of these words of `text`."""
    content = tuple(Span(text.index(part), text.index(part) + len(part)) for part in parts)
    at = text.index(cue, content[0].start)
    return Quote(
        id=key or f"k{content[0].start}",
        type=QuoteType.DIRECT,
        text=" … ".join(parts),
        content=content,
        quoted=content,
        cue=(Span(at, at + len(cue)),),
        source=(),
        antecedent=(),
        speaker=speaker,
        confidence=0.8,
        reason="“said” after the quote.",
        nested_in=nested_in,
    )


def usual(text: str = TEXT) -> list[Quote]:
    """Four quotes: a speaker of the registry, an unknown one twice, nobody."""
    return [
        quote(text, "We will trade 🤝 with Cuba,", speaker="Maria Zakharova"),
        quote(text, "Trade helps nobody,", "but talks do.", speaker="the official"),
        quote(text, "the «Ёлка» plan was dead", speaker="the official"),
        quote(text, "No,"),
    ]


def add_article(
    project: Project,
    text: str = TEXT,
    found: list[Quote] | None = None,
    title: str = "Talks",
    outlet: str = "The Daily",
) -> ArticleId:
    """Put an article with its quotes into the project, as importing does."""
    session = project._session
    made: list[ArticleId] = []

    def work(recorder):
        metadata = Metadata(title=title, outlet=outlet, published="2022-03-01", language="en")
        article_id = articles.insert(recorder, ImportedText(text, metadata, "a.txt"), metadata, "1")
        listed = usual(text) if found is None else found
        quotes.insert_new(
            recorder.store, article_id, text, quotes.distinct(listed), quotes.Origin("engine", "1"), session.match
        )
        quotes.set_scare(recorder.store, article_id, text, terms(text))
        made.append(article_id)
        return f"Imported “{title}”"

    session.act(work)
    return made[0]


def terms(text: str) -> list[Scare]:
    """The stretch of TEXT that is nobody's statement."""
    return [Scare(Span(text.index("Ёлка"), text.index("Ёлка") + 4), ScareKind.TERM)] if "Ёлка" in text else []


def renewed(project: Project, article_id: ArticleId, found: list[Quote], engine: str = "2"):
    """What extracting again does when the engine finds `found`."""
    article = project.articles.open(article_id).article
    extraction = Extraction("en", tuple(found), tuple(terms(article.text)))

    def work(recorder):
        renew(recorder, article, extraction, engine, project._session.match)
        return "Extracted again"

    return project._session.act(work, (article_id, None))


def quote_ids(project: Project, article_id: ArticleId):
    """The ids of an article's quotes in the order of the text."""
    return [view.id for view in project.articles.open(article_id).quotes]


def seen(project: Project):
    """All that can be seen of a project, but for times and history: for comparing states."""
    overview = project.articles.overview()
    return (
        overview,
        [project.articles.open(row.id) for row in overview],
        project.speakers.all(),
        project.codebook.targets(inactive=True),
        [{k: v for k, v in row.items() if k != "decided_at"} for row in project.export.rows()],
        project.counts(),
    )
