import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.model import Speaker, SpeakerId, SpeakerKind
from cubaquotes.speakers import Registry, fold
from cubaquotes.speakers.decline import nominatives, readings
from cubaquotes.speakers.translit import sound_keys

NAMES = [
    "Maria Zakharova", "Nikolai Patrushev", "Miguel Díaz-Canel", "Bruno Rodríguez Parrilla", "Сергей Лавров",
    "Dmitry Peskov", "Viktor Koronelli", "Иван Петров", "Анна Петрова", "Raúl Castro", "Fidel Castro",
    "Marco Rubio", "Yevgeny Solovyov", "Jorge Peña", "Дмитрий Рябков",
]  # fmt: skip
REGISTRY = Registry([Speaker(SpeakerId(n), name, SpeakerKind.PERSON) for n, name in enumerate(NAMES)])

SAME = [
    ("Мария Захарова", "Maria Zakharova"),
    ("María Zajárova", "Maria Zakharova"),
    ("Maria Sacharowa", "Maria Zakharova"),
    ("Maria Zakharowa", "Maria Zakharova"),
    ("Zajárova", "Maria Zakharova"),
    ("Захарова", "Maria Zakharova"),
    ("Захаровой", "Maria Zakharova"),
    ("Марией Захаровой", "Maria Zakharova"),
    ("М. Захарова", "Maria Zakharova"),
    ("официального представителя МИД Марию Захарову", "Maria Zakharova"),
    ("Nikolái Pátrushev", "Nikolai Patrushev"),
    ("Николая Патрушева", "Nikolai Patrushev"),
    ("Николаем Платоновичем Патрушевым", "Nikolai Patrushev"),
    ("Patruschew", "Nikolai Patrushev"),
    ("Мигель Диас-Канель", "Miguel Díaz-Canel"),
    ("Мигеля Диас-Канеля", "Miguel Díaz-Canel"),
    ("Miguel Díaz-Canel Bermúdez", "Miguel Díaz-Canel"),
    ("Бруно Родригес", "Bruno Rodríguez Parrilla"),
    ("Sergei Lavrov", "Сергей Лавров"),
    ("Serguéi Lavrov", "Сергей Лавров"),
    ("Сергеем Лавровым", "Сергей Лавров"),
    ("Lawrow", "Сергей Лавров"),
    ("Дмитрия Пескова", "Dmitry Peskov"),
    ("Виктор Коронелли", "Viktor Koronelli"),
    ("Евгений Соловьёв", "Yevgeny Solovyov"),
    ("Хорхе Пенья", "Jorge Peña"),
    ("Марко Рубио", "Marco Rubio"),
    ("Анны Петровой", "Анна Петрова"),
    ("Riabkov", "Дмитрий Рябков"),
]
OTHERS = [
    "Marina Zakharova", "Захаров", "Zakharov", "Nikita Patrushev", "Елена Патрушева", "Патрушева", "Petrushev",
    "Кастро", "Castro", "Castor", "Рыбаков", "Лаврин", "Rubín", "Miguel Díaz", "Pedro Díaz-Canel", "Bruno Rojas",
    "Семён Песков", "Peña Nieto",
]  # fmt: skip


@pytest.mark.parametrize(("mention", "name"), SAME)
def test_one_person_however_it_is_written(mention: str, name: str) -> None:
    found = REGISTRY.match(mention)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("mention", OTHERS)
def test_look_alikes_are_not_merged(mention: str) -> None:
    assert REGISTRY.match(mention) is None


@pytest.mark.parametrize(
    ("form", "nominative"),
    [
        ("Захаровой", "захарова"), ("Патрушевым", "патрушев"), ("Достоевского", "достоевский"),
        ("Шевченко", "шевченко"), ("Крейн", "крейн"), ("Родригесу", "родригес"), ("Кравцом", "кравец"),
        ("Толстого", "толстой"), ("Медины", "медина"), ("Льва", "лев"), ("Петра", "петр"), ("Марии", "мария"),
        ("Ильёй", "илья"), ("Аркадьевича", "аркадьевич"), ("Дорну", "дорн"), ("Канеля", "канель"), ("Черных", "черных"),
        ("Белую", "белая"), ("Эредиа", "эредиа"), ("Любови", "любовь"),
    ],
)  # fmt: skip
def test_a_declined_name_has_its_nominative_among_its_readings(form: str, nominative: str) -> None:
    assert nominative in {r.nominative for r in readings(fold(form))}


def test_the_given_name_tells_the_gender_of_the_surname() -> None:
    assert nominatives(["николая", "патрушева"]) == [("николай", "патрушев")]
    assert nominatives(["елена", "патрушева"]) == [("елена", "патрушева")]
    assert nominatives(["патрушева"]) == [("патрушева",)]


@given(st.text(max_size=30))
def test_any_text_has_keys_or_none(text: str) -> None:
    for word in fold(text).split():
        assert all(isinstance(key, str) for key in sound_keys(word))
        assert readings(word)
    REGISTRY.match(text)
