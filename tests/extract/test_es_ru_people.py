"""Who a mention is, over several sentences. All names and sentences are made up."""

import pytest

from cubaquotes.extract import extract
from cubaquotes.model import Speaker, SpeakerId, SpeakerKind
from cubaquotes.speakers import Registry

CHAINS = [
    # elided subjects, clitics, pronouns
    ("es", "La ministra Inés Torrado viajó a Moscú. Afirmó que el acuerdo está listo. "
     "«Solo falta firmar», le dijo a EFE.",
     ["Inés Torrado", "Inés Torrado"]),
    ("es", "Darío Mena habló con Inés Torrado. «No cederé», advirtió él. «Yo tampoco», respondió ella.",
     ["Darío Mena", "Inés Torrado"]),
    # a role for a name, another word for the role
    ("es", "El presidente Marcelo Ibarra llegó tarde. «Había tráfico», bromeó el mandatario. "
     "El jefe de Estado añadió que se queda.",
     ["Marcelo Ibarra", "Marcelo Ibarra"]),
    ("es", "«Todo listo», dijo la embajadora Lilian Prado. La diplomática insistió en que no hay prisa.",
     ["Lilian Prado", "Lilian Prado"]),
    # two with one surname
    ("es", "«Sí», dijo Pablo Robles. «No», dijo Marta Robles.", ["Pablo Robles", "Marta Robles"]),
    # two surnames
    ("es", "Bruno Aldana Cossío firmó. «Es un buen día», dijo Aldana.", ["Bruno Aldana Cossío"]),
    # an anonymous role stays anonymous and apart from others
    ("es", "Un funcionario del Tesoro dijo que habrá multas. Otro funcionario negó que las haya.",
     ["funcionario del Tesoro", "funcionario"]),
    ("es", "«Ya era hora», opinó una vecina. «Ya era hora», repitió el cura Tomás Leal.", ["vecina", "Tomás Leal"]),
    # declined names, patronymics, initials
    ("ru", "Министр встретился с Николаем Зарубиным. «Разговор был прямым», — сказал Зарубин.", ["Николай Зарубин"]),
    ("ru", "По словам Марии Лужиной, всё готово. "
     "Лужина добавила, что осталось подписать.", ["Мария Лужина", "Мария Лужина"]),
    ("ru", "Заявил об этом Олег Петрович Дымов. По данным О. П. Дымова, склад пуст.", ["Олег Петрович Дымов"]),
    ("ru", "«Склад пуст», — заявила Анна Дымова. С ней согласен Олег Дымов. «Да», — сказал Дымов.",
     ["Анна Дымова", "Олег Дымов"]),
    ("ru", "Журналисты говорили с Львом Толмачёвым. По его словам, поставки сорваны.", ["Лев Толмачёв"]),
    ("ru", "Агентство цитирует Элис Крейн. «Мы против», — сказала она.", ["Элис Крейн"]),
    # roles for names
    ("ru", "Посол Кубы Хулио Гармендиа прибыл утром. «Рад встрече», — сказал дипломат.", ["Хулио Гармендиа"]),
    ("ru", "«Ждём», — сказал президент Игорь Саблин. Глава государства отметил, что срок не назван.",
     ["Игорь Саблин", "Игорь Саблин"]),
    ("ru", "По словам официального представителя МИД Кубы, визы отменят. "
     "Представитель не назвал дату, но отметил, что скоро.",
     ["официальный представитель МИД Кубы", "официальный представитель МИД Кубы"]),
    ("ru", "Хуан Перес ушёл. Мария Перес осталась. «Я жду», — сказала Перес.", ["Мария Перес"]),
    # metonyms
    ("ru", "Вашингтон заявил, что подождёт. Гавана ответила, что не торопится.", ["США", "Куба"]),
    ("es", "Moscú aseguró que cumplirá. La Casa Blanca respondió que ya se verá.", ["Rusia", "Casa Blanca"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speakers"), CHAINS)
def test_who_speaks(language: str, text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in extract(text, language)] == speakers


def test_the_registry_names_the_speaker_in_its_own_spelling() -> None:
    registry = Registry([Speaker(SpeakerId(1), "Maria Zakharova", SpeakerKind.PERSON)])
    for language, text in (
        ("ru", "По словам Марии Захаровой, переговоры идут."),
        ("es", "«Las conversaciones siguen», dijo María Zajárova."),
        ("en", "“The talks go on,” Maria Zakharova said."),
    ):
        assert [quote.speaker for quote in extract(text, language, registry)] == ["Maria Zakharova"]


def test_each_quote_tells_its_reason_and_its_doubt() -> None:
    named, elided = extract("«Vamos», dijo Juan Prado. «Volvemos mañana», añadió.", "es")
    assert "dijo" in named.reason
    assert "Juan Prado" in named.reason
    assert elided.speaker == "Juan Prado"
    assert elided.confidence < named.confidence
    assert elided.antecedent


def test_a_speaker_goes_back_to_the_nearest_full_name_not_to_the_headline() -> None:
    text = (
        "EE.UU. sanciona a funcionarios; Rodríguez promete respuesta\n\n"
        "El canciller cubano, Bruno Rodríguez, reaccionó de inmediato. “No nos van a doblegar nunca”, dijo."
    )
    (quote,) = [quote for quote in extract(text, "es") if quote.cue]
    assert quote.speaker == "Bruno Rodríguez"
    assert [span.of(text) for span in quote.antecedent] == ["El canciller cubano, Bruno Rodríguez"]
