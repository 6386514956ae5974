"""Whom the label of a turn means: "MR. PRICE:", "THE PRESIDENT:", "AB:", "A:"."""

from collections import Counter

from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.who.cast import Cast, fold
from cubaquotes.extract.who.identity import Identity, Scene, person_identity, title
from cubaquotes.extract.who.named import Naming
from cubaquotes.extract.who.names import in_small

_FEWEST_INITIALS, _MOST_INITIALS = 2, 3


def answerer(cast: Cast, label: Mention) -> Naming | None:
    """Who answers in an interview: whoever is named most often before the first answer, else in all of it."""
    namings = [naming for naming in cast.before(label.first, label.first) if naming.person.sure]
    namings = namings or [naming for naming in cast.namings if naming.person.sure]
    if not namings:
        return None
    most = Counter(id(naming.person) for naming in namings).most_common(1)[0][0]
    return next(naming for naming in namings if id(naming.person) == most)


def labelled(scene: Scene, mention: Mention) -> Identity:
    """The one whose label it is: by initials, else by the words of the label itself."""
    doc = scene.doc
    initials = doc.words[mention.first]
    if mention.last - mention.first == 1 and initials.isupper() and len(initials) <= _MOST_INITIALS:
        for naming in scene.cast.namings:
            words = naming.person.words
            if len(words) >= _FEWEST_INITIALS and "".join(word[:1] for word in words) == fold(initials):
                return person_identity(doc, naming, "role")
    name = " ".join(in_small(doc, word) for word in title(scene, mention.first, mention.last).split())
    return Identity(name, "name", None, None, {doc.low[mention.last - 1]})
