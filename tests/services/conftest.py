"""A project with one article and four quotes."""

import pytest

from cubaquotes.services import create_project
from tests.services.making import add_article, quote_ids


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "p.cubaquotes", annotator="Ana") as made:
        yield made


@pytest.fixture
def article_id(project):
    return add_article(project)


@pytest.fixture
def ids(project, article_id):
    """Zakharova's, the official's twice, nobody's."""
    return quote_ids(project, article_id)


@pytest.fixture
def people(project):
    """Speakers' ids by name."""
    return {speaker.name: speaker.id for speaker in project.speakers.all()}


@pytest.fixture
def targets(project):
    """Targets' ids by key."""
    return {target.key: target.id for target in project.codebook.targets()}
