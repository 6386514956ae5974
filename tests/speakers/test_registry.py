import pytest

from cubaquotes.model import Speaker, SpeakerId, SpeakerKind
from cubaquotes.speakers import Registry


def person(number: int, name: str, *aliases: str, key: int | None = None) -> Speaker:
    return Speaker(SpeakerId(number), name, SpeakerKind.PERSON, aliases, key)


REGISTRY = Registry(
    [
        Speaker(SpeakerId(1), "State Department", SpeakerKind.ORGANISATION, key=1),
        Speaker(SpeakerId(2), "Senior Cuban official", SpeakerKind.ROLE, key=2),
        person(3, "María Zakharova", "Мария Захарова", key=3),
        person(4, "Nikolai Patrushev", key=4),
        person(5, "Raul Castro"),
        person(6, "Fidel Castro"),
    ]
)


@pytest.mark.parametrize(
    ("mention", "number"),
    [
        ("Maria Zakharova", 3),
        ("Мария Захарова", 3),
        ("Zakharova", 3),
        ("Ms. Zakharova", 3),
        ("Foreign Ministry spokesperson Maria Zakharova", 3),
        ("a State Department spokesperson", 1),
        ("the senior Cuban official", 2),
        ("Raul Castro", 5),
    ],
)
def test_a_mention_finds_its_speaker(mention: str, number: int) -> None:
    found = REGISTRY.match(mention)
    assert found is not None
    assert found.id == number


@pytest.mark.parametrize("mention", ["Castro", "the official", "Sergei Patrushev", "", "…", "a Cuban official"])
def test_a_doubtful_mention_finds_nobody(mention: str) -> None:
    assert REGISTRY.match(mention) is None


BARE = (
    "the official", "officials", "a source", "another senior official", "The spokesperson", "the president", "fuentes",
    "un alto funcionario", "la portavoz", "чиновник", "источники", "другой высокопоставленный чиновник",
)  # fmt: skip
ROLES = ["State Department official", "Cuban officials", "Foreign Ministry spokesperson", "Miguel Minister"]


@pytest.mark.parametrize("mention", BARE)
def test_a_bare_role_is_nobody_elsewhere(mention: str) -> None:
    def registry(*aliases: str, key: int | None = None) -> Registry:
        return Registry([Speaker(SpeakerId(1), mention, SpeakerKind.ROLE, aliases, key)])

    assert registry().match(mention) is None
    assert registry("Juan").match(mention) is None
    assert registry(key=5).match(mention) is not None
    assert registry(mention.upper()).match(mention) is not None


@pytest.mark.parametrize("mention", ROLES)
def test_a_role_with_a_country_or_an_organisation_is_somebody(mention: str) -> None:
    found = Registry([Speaker(SpeakerId(1), mention, SpeakerKind.ROLE)]).match(f"the {mention}")
    assert found is not None


def test_an_official_is_not_the_department() -> None:
    assert REGISTRY.match("State Department official") is None
    assert REGISTRY.match("a senior State Department official") is None
    found = REGISTRY.match("the State Department spokeswoman")
    assert found is not None
    assert found.name == "State Department"


def test_completion_puts_the_best_first() -> None:
    assert [s.name for s in REGISTRY.complete("cas")] == ["Raul Castro", "Fidel Castro"]
    assert REGISTRY.complete("zakh")[0].name == "María Zakharova"
    assert REGISTRY.complete("заха")[0].name == "María Zakharova"
    assert [s.key for s in REGISTRY.complete("", limit=4)] == [1, 2, 3, 4]
