"""Claims in Spanish, without marks. All sentences are made up."""

import pytest

from tests.extract.ruled import said

CASES = [
    ("El ministro Ovidio Carbonell dijo que el puerto seguirá abierto.",
     [("el puerto seguirá abierto", "Ovidio Carbonell")]),
    ("Afirmó la directora, Nuria Pedraza, que no habrá apagones.", [("no habrá apagones", "Nuria Pedraza")]),
    ("Dijo el alcalde a la prensa local que la obra termina en mayo.", [("la obra termina en mayo", "alcalde")]),
    ("La obra termina en mayo, dijo el alcalde Ginés Robledo.", [("La obra termina en mayo", "Ginés Robledo")]),
    ("La obra, según el alcalde Ginés Robledo, termina en mayo.", [("La obra … termina en mayo", "Ginés Robledo")]),
    ("Según Ginés Robledo, la obra termina en mayo.", [("la obra termina en mayo", "Ginés Robledo")]),
    ("La obra termina en mayo, según explicó el alcalde Ginés Robledo.",
     [("La obra termina en mayo", "Ginés Robledo")]),
    ("De acuerdo con la cancillería rusa, el buque zarpó el martes.",
     [("el buque zarpó el martes", "cancillería rusa")]),
    ("A juicio de la abogada Sonia Vidal, la ley nació muerta.", [("la ley nació muerta", "Sonia Vidal")]),
    ("En opinión del politólogo Darío Mena, nada cambiará este año.", [("nada cambiará este año", "Darío Mena")]),
    ("Para el economista Hilario Vega, la inflación no cederá.", [("la inflación no cederá", "Hilario Vega")]),
    ("El presidente prometió enviar dos barcos de harina.", [("enviar dos barcos de harina", "presidente")]),
    ("La naviera niega haber cobrado por adelantado.", [("haber cobrado por adelantado", "naviera")]),
    ("Moscú anunció que retirará a sus técnicos.", [("retirará a sus técnicos", "Rusia")]),
    ("La Casa Blanca aseguró que no hay conversaciones.", [("no hay conversaciones", "Casa Blanca")]),
    ("El portavoz, por su parte, recordó que el plazo vence hoy.", [("el plazo vence hoy", "portavoz")]),
    ("El portavoz del Kremlin, que habló desde Sochi, señaló que la visita sigue en pie.",
     [("la visita sigue en pie", "portavoz del Kremlin")]),
    ("El ministro advirtió de que habrá multas.", [("habrá multas", "ministro")]),
    ("La doctora insistió en que las vacunas llegaron tarde.", [("las vacunas llegaron tarde", "doctora")]),
    ("El gremio pidió que se publiquen las cuentas.", [("se publiquen las cuentas", "gremio")]),
    ("Se informó que el vuelo saldrá mañana.", [("el vuelo saldrá mañana", None)]),
    ("Fuentes del ministerio indicaron que el acuerdo está cerrado.",
     [("el acuerdo está cerrado", "Fuentes del ministerio")]),
    ("El senador dijo que votará en contra y añadió que no teme las consecuencias.",
     [("votará en contra", "senador"), ("no teme las consecuencias", "senador")]),
    ("El director explicó que falta combustible, al tiempo que llamó a ahorrar.",
     [("falta combustible", "director"), ("ahorrar", "director")]),
    ("Rusia, dijo el embajador Semión Vólkonov, cumplirá su palabra.",
     [("Rusia … cumplirá su palabra", "Semión Vólkonov")]),
    ("«No iremos», dijo Boyd. Agregó que la carta fue devuelta.",
     [("No iremos", "Boyd"), ("la carta fue devuelta", "Boyd")]),
    ("Zajárova: Rusia no abandona a sus amigos", [("Rusia no abandona a sus amigos", "Zajárova")]),
    ("Según un alto funcionario que pidió no ser identificado, las pérdidas superan los cien millones.",
     [("las pérdidas superan los cien millones", "alto funcionario")]),
    ("Según fuentes que hablaron bajo condición de anonimato, el acuerdo se firmará en mayo.",
     [("el acuerdo se firmará en mayo", "fuentes")]),
    ("Según una vecina cuyo hijo emigró, la cola empieza de madrugada.", [("la cola empieza de madrugada", "vecina")]),
    ("Según un capataz que pidió no ser citado porque no podía hablar, el puerto reabrirá el lunes.",
     [("el puerto reabrirá el lunes", "capataz")]),
    ("El puerto, según un empleado que pidió no ser citado, está cerrado.",
     [("El puerto … está cerrado", "empleado")]),
    ("Las pérdidas superan los cien millones, según un funcionario que pidió no ser identificado.",
     [("Las pérdidas superan los cien millones", "funcionario")]),
    ("Rusia apoyará a Cuba. Así lo afirmó el embajador Víctor Mirones.", [("Rusia apoyará a Cuba", "Víctor Mirones")]),
    ("La empresa continuará las obras. Así lo confirmó la ministra Ana Robles.",
     [("La empresa continuará las obras", "Ana Robles")]),
]  # fmt: skip

NOTHING = [
    "No quiso hablar del precio.",
    "El ministro habló durante una hora y se marchó.",
    "La denuncia que presentó el sindicato sigue en el juzgado.",
    "El acuerdo que anunció la empresa entra en vigor el lunes.",
    "Los vecinos no dijeron nada.",
    "La cuenta subió más que el año pasado.",
    "Preguntó si había agua.",
    "El barco que espera en la bahía trae harina.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_claims(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(content, speaker) for _, content, speaker in said(text, "es")] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_reports_nothing(text: str) -> None:
    assert said(text, "es") == []
