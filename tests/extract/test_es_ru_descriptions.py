"""Descriptions instead of names: who "la investigadora", "собеседница агентства" is. All of it is made up."""

import pytest

from cubaquotes.extract import extract

CASES = [
    # a role told first, another word for it later
    ("es", "La ministra de Ambiente, Nazira Quiles, habló ayer. "
     "«No hay vertido», enumeró la funcionaria.", ["Nazira Quiles"]),
    ("es", "El entrenador, Unai Goenaga, llegó serio. «Fuimos peores», relató el técnico vasco.", ["Unai Goenaga"]),
    ("es", "Fue decisivo Elías Ruidíaz, de 19 años. "
     "«Cerré los ojos», confesó el delantero chileno.", ["Elías Ruidíaz"]),
    ("es", "La inmunóloga Dalila Ponce sonríe. «Son datos buenos», dice la investigadora.", ["Dalila Ponce"]),
    ("es", "El viceministro Aurelio Castaño habló. "
     "El también miembro del Buró dijo que habrá diálogo.", ["Aurelio Castaño"]),
    # the name comes later
    ("es", "Una vecina se asoma. «¡Espere!», grita. "
     "La vecina, que se llama Rita Molero, baja corriendo.", ["Rita Molero"]),
    ("ru", "«Видели!» — крикнул старик у ворот. Старика зовут Назар Дёмин.", ["Назар Дёмин"]),
    # offices that are not the same stay apart
    ("es", "El ministro Pablo Egea dijo que firmará. El portavoz de la oposición respondió que no basta.",
     ["Pablo Egea", "portavoz de la oposición"]),
    ("es", "El portavoz del Kremlin dijo que sí. El portavoz de la Casa Blanca dijo que no.",
     ["portavoz del Kremlin", "portavoz de la Casa Blanca"]),
    ("ru", "Экономист Вера Лагода дала прогноз. Водитель автобуса сказал, что не верит.", ["Водитель автобуса"]),
    ("ru", "Пенсионерка Роза Ким ждёт. "
     "«Не приоритет», — признал чиновник, попросивший не называть его имени.", ["чиновник"]),
    # Russian descriptions
    ("ru", "Директор Института полярных льдов Злата Мурина дала оценку. "
     "«Лёд отступит», — пояснила собеседница агентства.",
     ["Злата Мурина"]),
    ("ru", "Фельдшер Нонна Ветрова вышла. «Болит?» — спросила женщина.", ["Нонна Ветрова"]),
    ("ru", "Министр иностранных дел Кубы Хулио Бланко прилетел. "
     "Кубинский министр заявил, что доволен.", ["Хулио Бланко"]),
    # bodies: in the nominative, with their country, named again
    ("ru", "В районной администрации уверяют, что автобус ходит.", ["районная администрация"]),
    ("ru", "«Это давление», — говорится в заявлении украинского МИДа.", ["МИД Украины"]),
    ("ru", "Областной минздрав выпустил памятку. «Будьте бдительны», — призывает ведомство.", ["Областной минздрав"]),
    ("es", "El Colegio Médico recordó que nadie cobra. «Desconfíe», recomienda el organismo.", ["Colegio Médico"] * 2),
    ("es", "En la concejalía de Comercio atienden poco. Una portavoz explica que la norma es clara.",
     ["portavoz de la concejalía de Comercio"]),
    # a first name alone; somebody who is interviewed
    ("es", "Saturia Veiga trabaja sola. «Llevo años aquí», dice Saturia.", ["Saturia Veiga"]),
    ("es", "El pianista Leandro Roda recibe en casa.\n\nP. ¿Vuelve?\n\nR. Por mi madre.\n\nP. ¿Y después?\n\nR. Nada.",
     [None, "Leandro Roda", None, "Leandro Roda"]),
    ("ru", "Пианист Леонид Рогов дома.\n\nКорреспондент: Почему?\n\nРогов: Ради мамы.\n\nКорреспондент: "
     "А потом?\n\nРогов: Тишина.",
     ["Корреспондент", "Леонид Рогов"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speakers"), CASES)
def test_who_is_described(language: str, text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in extract(text, language)] == speakers
