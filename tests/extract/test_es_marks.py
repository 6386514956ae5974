"""Quoted statements in Spanish: every style of marks, every place of cue and source. All sentences are made up."""

import pytest

from cubaquotes.extract import extract
from tests.extract.ruled import said

CASES = [
    # cue after, verb before subject
    ("«El puerto seguirá abierto», dijo el ministro de Transporte, Ovidio Carbonell.",
     [("d", "El puerto seguirá abierto", "Ovidio Carbonell")]),
    ("“No habrá apagones el domingo”, aseguró la directora de la empresa eléctrica, Nuria Pedraza, ante la prensa.",
     [("d", "No habrá apagones el domingo", "Nuria Pedraza")]),
    ('"Vamos a pagar todo lo que debemos", prometió el empresario canadiense Colin Farraday.',
     [("d", "Vamos a pagar todo lo que debemos", "Colin Farraday")]),
    ("«¿Quién va a arreglar esto?», se preguntó Aitana Morell.",
     [("d", "¿Quién va a arreglar esto?", "Aitana Morell")]),
    ("«¡Basta ya!», gritaron los manifestantes frente al consulado.",
     [("d", "¡Basta ya!", "manifestantes")]),
    ("‘Cerramos a las cinco’, avisó el portero.", [("d", "Cerramos a las cinco", "portero")]),
    # subject before verb after the quote
    ("«La cosecha fue mala», el agrónomo Fermín Uribe admitió ayer.", [("d", "La cosecha fue mala", "Fermín Uribe")]),
    # cue before
    ("El canciller cubano, Anselmo Barreda, dijo: «La puerta está abierta».",
     [("d", "La puerta está abierta", "Anselmo Barreda")]),
    ("La congresista republicana Dana Whitlock respondió: “No cambiaremos una coma”.",
     [("d", "No cambiaremos una coma", "Dana Whitlock")]),
    ("Barreda añadió en su cuenta de X: “Seguiremos trabajando”.", [("d", "Seguiremos trabajando", "Barreda")]),
    # between two parts
    ("«El acuerdo existe», explicó la embajadora Lilian Prado, «pero falta la firma».",
     [("d", "El acuerdo existe … pero falta la firma", "Lilian Prado")]),
    ("«Nadie nos avisó», lamentó el alcalde, Ginés Robledo. «Nos enteramos por la radio».",
     [("d", "Nadie nos avisó … Nos enteramos por la radio", "Ginés Robledo")]),
    ("«No sobra nada —reconoció el panadero Tirso Abreu—, pero alcanza».",
     [("d", "No sobra nada … pero alcanza", "Tirso Abreu")]),
    ("“Vinimos a escuchar –señaló el senador Harlan Boyd–. Y escuchamos”.",
     [("d", "Vinimos a escuchar … Y escuchamos", "Harlan Boyd")]),
    # a clause with quoted words in it
    ("La fiscal Amparo Leiva sostuvo que el juicio fue «una farsa de principio a fin».",
     [("m", "el juicio fue «una farsa de principio a fin»", "Amparo Leiva")]),
    ("El Ministerio de Salud Pública informó que la situación es “compleja, pero manejable”.",
     [("m", "la situación es “compleja, pero manejable”", "Ministerio de Salud Pública")]),
    ("El presidente ruso calificó las sanciones de «gesto inútil y dañino».",
     [("m", "las sanciones de «gesto inútil y dañino»", "presidente ruso")]),
    ("Según el economista Hilario Vega, el plan es «papel mojado hasta que haya dinero».",
     [("m", "el plan es «papel mojado hasta que haya dinero»", "Hilario Vega")]),
    ("El bloqueo es «un castigo colectivo», afirmó el diplomático Rubén Sotolongo.",
     [("m", "El bloqueo es «un castigo colectivo»", "Rubén Sotolongo")]),
    # according to
    ("«No hay pan para tanta gente», según la vecina Odalys Rivero.",
     [("d", "No hay pan para tanta gente", "Odalys Rivero")]),
    ("En palabras de Ismael Curbelo, «esto no lo arregla nadie».",
     [("d", "esto no lo arregla nadie", "Ismael Curbelo")]),
    # a label
    ("Zajárova: «Rusia no abandona a sus amigos».", [("d", "Rusia no abandona a sus amigos", "Zajárova")]),
    # nested marks
    ("«Me dijeron “vuelva mañana” y me fui», contó la jubilada Elvira Mesa.",
     [("d", "Me dijeron “vuelva mañana” y me fui", "Elvira Mesa")]),
    ("“Es lo que ellos llaman ‘orden’, y yo llamo miedo”, dijo el escritor Ramiro Luaces.",
     [("d", "Es lo que ellos llaman ‘orden’, y yo llamo miedo", "Ramiro Luaces")]),
    # clitics, perfect, imperfect, gerund
    ("«Ya veremos», le ha dicho a EFE el representante de la naviera, Otto Brandt.",
     [("d", "Ya veremos", "Otto Brandt")]),
    ("El guardia los detuvo diciéndoles: «Por aquí no se pasa».", [("d", "Por aquí no se pasa", "guardia")]),
    ("«Éramos felices», recordaba la maestra Clotilde Aguiar.", [("d", "Éramos felices", "Clotilde Aguiar")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quoted_statements(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text, "es") == expected


def test_the_quote_goes_on_in_a_sentence_of_its_own() -> None:
    text = (
        "El ministro Evaristo Palma llegó temprano. «Traigo buenas noticias», dijo al bajar del auto.\n\n"
        "«El barco sale mañana. Lleva arroz y harina»."
    )
    assert said(text, "es") == [
        ("d", "Traigo buenas noticias", "Evaristo Palma"),
        ("d", "El barco sale mañana. Lleva arroz y harina", "Evaristo Palma"),
    ]


def test_marks_re_opened_by_paragraph() -> None:
    text = (
        "La rectora Zenaida Frías escribió: «Primero, las aulas.\n\n»Segundo, los salarios.\n\n»Tercero, los libros»."
    )
    [quote] = extract(text, "es")
    assert [s.of(text) for s in quote.content] == [
        "Primero, las aulas.",
        "Segundo, los salarios.",
        "Tercero, los libros",
    ]
    assert quote.speaker == "Zenaida Frías"


def test_dialogue_with_raya() -> None:
    text = (
        "La capitana Teresa Olmo esperaba en el muelle.\n\n"
        "—¿Cuántos vienen? —preguntó el periodista.\n\n"
        "—Doscientos —dijo Olmo—. Ni uno más.\n\n"
        "—¿Y los víveres?\n\n"
        "—Bajan primero.\n\n"
        "—Eso espero —murmuró un viejo desde la reja."
    )
    assert said(text, "es") == [
        ("d", "¿Cuántos vienen?", "periodista"),
        ("d", "Doscientos … Ni uno más.", "Teresa Olmo"),
        ("d", "¿Y los víveres?", "periodista"),
        ("d", "Bajan primero.", "Teresa Olmo"),
        ("d", "Eso espero", "viejo"),
    ]


def test_a_list_with_dashes_is_no_dialogue() -> None:
    text = "El paquete incluye:\n\n— Arroz, cinco libras\n\n— Aceite, un litro\n\n— Frijoles"
    assert said(text, "es") == []


@pytest.mark.parametrize(
    "text",
    [
        "El llamado «grupo de los doce» se reúne cada jueves en un café.",
        "El buque «Estrella del Norte» atracó sin novedad.",
        "La novela «Los pasos del agua» se agotó en una semana.",
        "La operación fue un «éxito» a medias y nadie quiso hablar.",
        "Leyó el diario «Juventud» en el portal de su casa.",
    ],
)
def test_marks_that_quote_nobody(text: str) -> None:
    assert [kind for kind, *_ in said(text, "es") if kind != "i"] == []
