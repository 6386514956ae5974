"""Invented articles for a scripted review: own words, three languages, quotes by pinned, known and unknown people."""

import random

KNOWN = (
    "Ana Torres", "Luis Keller", "Olga Ivanova", "John Meyer", "Rosa Duarte", "Pavel Novak", "Elena Castillo",
    "Peter Brown", "Marta Serrano", "Igor Petrov", "Clara Benitez", "David Foster", "Irina Sokolova", "Jorge Medina",
    "Helen Marsh", "Viktor Orlov", "Lucia Paredes", "Thomas Reed", "Nina Volkova", "Hector Salas", "Susan Clarke",
    "Anton Belov", "Carmen Rojas", "Michael Grant", "Tatiana Gusev", "Raul Ferrer", "Emma Sinclair", "Oleg Kozlov",
    "Teresa Campos", "Robert Hayes",
)  # fmt: skip
NEW = ("Beatriz Quintana", "Harold Wickes", "Dolores Umpierre", "Gregory Lindt", "Amelia Zamora")
LISTENERS = ("Consuelo Abreu", "Walter Hinkley", "Nadia Petrenko")  # named in the prose, never as speakers
_LISTENING = {"en": "{name} listened from the second row.", "es": "{name} escuchaba desde la segunda fila."}
_RUSSIAN = {"Olga Ivanova": "Ольга Иванова", "Igor Petrov": "Игорь Петров", "Irina Sokolova": "Ирина Соколова",
            "Viktor Orlov": "Виктор Орлов", "Nina Volkova": "Нина Волкова", "Oleg Kozlov": "Олег Козлов",
            "Maria Zakharova": "Мария Захарова", "Nikolai Patrushev": "Николай Патрушев"}  # fmt: skip
ALIASES = {name: russian for name, russian in _RUSSIAN.items() if name in KNOWN}
_PINNED = ("Maria Zakharova", "Nikolai Patrushev", "the State Department", "a senior Cuban official")

_WORDS = {
    "en": {
        "who": ("our neighbours", "the shipping companies", "both delegations", "families on the island",
                "the negotiators", "those who signed the letter", "American officials", "the ministries"),
        "does": ("have waited long enough for an answer",
                 "know that the embargo has failed", "will meet again in spring",
                 "cannot go on as if nothing had happened", "deserve to hear the whole truth",
                 "must respect the treaty they signed", "are ready to reopen the consulate"),
        "why": ("because the winter will be hard", "whatever the newspapers write",
                "and we support that with all our means",
                "but nobody should expect miracles", "although the sanctions make everything slower",
                "and this threatens nobody in the region", "since trust cannot be ordered by decree"),
        "frames": ("“{words},” {name} said on {day}.", "“{words},” said {name}, who had arrived the evening before.",
                   "{name} told reporters: “{words}.”", "{name} said that {words}."),
        "days": ("Monday", "Tuesday", "Thursday", "Friday"),
        "between": ("The hall was half empty by then, and rain ran down the windows of the old customs house.",
                    "Outside, a small crowd had been waiting since noon with flags and thermos flasks.",
                    "The session went on until late, with two breaks and a power cut of some minutes."),
        "title": "Talks on the harbour enter week {number}",
    },
    "es": {
        "who": ("nuestros vecinos", "las navieras", "las dos delegaciones", "las familias de la isla",
                "los ministerios"),
        "does": ("han esperado demasiado tiempo una respuesta", "saben que el bloqueo ha fracasado",
                 "volverán a reunirse en primavera", "merecen oír toda la verdad"),
        "why": ("porque el invierno será duro", "aunque las sanciones lo retrasan todo",
                "y lo apoyamos con todos nuestros medios", "pero nadie debe esperar milagros"),
        "frames": ("«{words}», dijo {name} el {day}.", "«{words}», afirmó {name} ante la prensa.",
                   "{name} declaró: «{words}»."),
        "days": ("lunes", "martes", "jueves"),
        "between": ("La sala estaba medio vacía y la lluvia corría por las ventanas de la vieja aduana.",
                    "Afuera, un grupo pequeño esperaba desde el mediodía con banderas y termos de café."),
        "title": "Las conversaciones del puerto, semana {number}",
    },
    "ru": {
        "who": ("наши соседи", "обе делегации", "семьи на острове", "судоходные компании"),
        "does": ("слишком долго ждут ответа", "знают, что блокада провалилась", "снова встретятся весной",
                 "имеют право услышать всю правду"),
        "why": ("потому что зима будет трудной", "хотя санкции всё замедляют", "и мы поддерживаем это всеми силами",
                "но чудес никто не обещает"),
        "frames": ("«{words}», — сказал {name} в {day}.", "«{words}», — заявил {name} журналистам."),
        "days": ("понедельник", "четверг", "пятницу"),
        "between": ("Зал был наполовину пуст, и дождь стекал по окнам старой таможни.",
                    "На улице с полудня ждала небольшая толпа с флагами и термосами."),
        "title": "Переговоры о порте, неделя {number}",
    },
}  # fmt: skip
_LANGUAGES = ("en", "en", "es", "en", "ru", "en", "en", "es", "en", "ru")


def stories(seed: int, number: int = 10, each: int = 12) -> list[tuple[str, str]]:
    """Language and text of some articles with about `each` quotes; the same for the same seed."""
    chance = random.Random(seed)
    return [_story(chance, at, _LANGUAGES[at % len(_LANGUAGES)], each) for at in range(number)]


def _story(chance: random.Random, number: int, language: str, each: int) -> tuple[str, str]:
    words = _WORDS[language]
    known = [name for name in KNOWN if language != "ru" or name in _RUSSIAN]
    pinned = list(_PINNED[:2] if language != "en" else _PINNED)
    cast = [*chance.sample(known, 3), *chance.sample(pinned, 2), *([chance.choice(NEW)] if language == "en" else [])]
    parts = [str(words["title"]).format(number=number + 1)]
    for place in range(each):
        said = " ".join(chance.choice(words[part]) for part in ("who", "does", "why"))
        name = cast[place % len(cast)]
        frame = str(chance.choice(words["frames"]))
        if frame.startswith("{name}"):
            name = name[0].upper() + name[1:]
        if "that {words}" not in frame:
            said = said[0].upper() + said[1:]
        name = _RUSSIAN.get(name, name) if language == "ru" else name
        if language == "ru" and name.endswith("а"):
            frame = frame.replace("сказал ", "сказала ").replace("заявил ", "заявила ")
        told = frame.format(words=said, name=name, day=chance.choice(words["days"]))
        parts.append(f"{told} {chance.choice(words['between'])}")
    if language in _LISTENING:
        parts.insert(2, _LISTENING[language].format(name=LISTENERS[number % len(LISTENERS)]))
    return language, "\n\n".join(parts)
