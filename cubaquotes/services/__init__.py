"""What a user can do, each one call. A write is one transaction and returns the Change that views refresh from."""

from cubaquotes.services.defaults import default_speakers, speakers_from
from cubaquotes.services.project import Project, create_project, create_sample_project, open_project

__all__ = ["Project", "create_project", "create_sample_project", "default_speakers", "open_project", "speakers_from"]
