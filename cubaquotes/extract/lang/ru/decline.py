"""Russian nouns and adjectives in all their cases, by rule. All with е for ё.

A form is told by number and case in one string: "sN" is the nominative singular, "pG" the genitive plural; cases are
N, G, D, A, I, P (nominative, genitive, dative, accusative, instrumental, prepositional).
"""

from collections.abc import Iterator

CASES = "NGDAIP"
_BACK = "гкхжшщч"
_HUSHING = "жшщч"
_ADJECTIVE_NOUNS = ("ый", "ий", "ой")


# Nouns for people that no rule declines: six cases of the singular, then of the plural; "" as the rule has it.
_IRREGULAR = {
    "брат": ("", "братья братьев братьям братьев братьями братьях"),
    "друг": ("", "друзья друзей друзьям друзей друзьями друзьях"),
    "муж": ("", "мужья мужей мужьям мужей мужьями мужьях"),
    "сын": ("", "сыновья сыновей сыновьям сыновей сыновьями сыновьях"),
    "сосед": ("", "соседи соседей соседям соседей соседями соседях"),
    "отец": ("отец отца отцу отца отцом отце", "отцы отцов отцам отцов отцами отцах"),
    "мать": ("мать матери матери мать матерью матери", "матери матерей матерям матерей матерями матерях"),
    "дочь": ("дочь дочери дочери дочь дочерью дочери", "дочери дочерей дочерям дочерей дочерями дочерях"),
    "хозяин": ("", "хозяева хозяев хозяевам хозяев хозяевами хозяевах"),
    "ребенок": ("ребенок ребенка ребенку ребенка ребенком ребенке", "дети детей детям детей детьми детях"),
    "подросток": (
        "подросток подростка подростку подростка подростком подростке",
        "подростки подростков подросткам подростков подростками подростках",
    ),
    "профессор": ("", "профессора профессоров профессорам профессоров профессорами профессорах"),
    "директор": ("", "директора директоров директорам директоров директорами директорах"),
    "доктор": ("", "доктора докторов докторам докторов докторами докторах"),
    "учитель": ("", "учителя учителей учителям учителей учителями учителях"),
    "мастер": ("", "мастера мастеров мастерам мастеров мастерами мастерах"),
}


def noun_forms(noun: str) -> Iterator[tuple[str, str]]:
    """Every form of `noun` (people, bodies, documents) with its number and case. An abbreviation stays as it is."""
    noun = noun.replace("ё", "е")
    return _irregular_forms(noun) if noun in _IRREGULAR else _regular_forms(noun)


def _irregular_forms(noun: str) -> Iterator[tuple[str, str]]:
    for number, forms in zip("sp", _IRREGULAR[noun], strict=True):
        if forms:
            yield from zip(forms.split(), (number + case for case in CASES), strict=True)
        else:
            yield from ((word, form) for word, form in _regular_forms(noun) if form[0] == number)


def _regular_forms(noun: str) -> Iterator[tuple[str, str]]:
    stem = noun[:-1]
    if noun.endswith(("ая", "яя")) and len(noun) > 4:
        return adjective_forms(_masculine(noun))
    if noun.endswith(_ADJECTIVE_NOUNS) and len(noun) > 4 and not noun.endswith(("арий", "ерий", "орий")):
        return adjective_forms(noun)
    if noun.endswith("ия"):
        return _table(stem, ["я", "и", "и", "ю", "ей", "и"], ["и", "й", "ям", "и", "ями", "ях"])
    if noun.endswith("ие"):
        return _table(stem, ["е", "я", "ю", "е", "ем", "и"], ["я", "й", "ям", "я", "ями", "ях"])
    if noun.endswith("а"):
        return _feminine(stem)
    if noun.endswith("я"):
        return _table(stem, ["я", "и", "е", "ю", "ей", "е"], ["и", "й", "ям", "ей", "ями", "ях"])
    if noun.endswith("о"):
        return _table(stem, ["о", "а", "у", "о", "ом", "е"], ["а", "", "ам", "а", "ами", "ах"])
    if noun.endswith(("ость", "сеть", "власть", "печать", "часть")):
        return _table(stem, ["ь", "и", "и", "ь", "ью", "и"], ["и", "ей", "ям", "и", "ями", "ях"])
    if noun.endswith("ь"):
        return _table(stem, ["ь", "я", "ю", "я", "ем", "е"], ["и", "ей", "ям", "ей", "ями", "ях"])
    if noun.endswith("й"):
        return _table(stem, ["й", "я", "ю", "я", "ем", "е"], ["и", "ев", "ям", "ев", "ями", "ях"])
    if noun[-1] in "еиуэю":
        return iter([(noun, number + case) for number in "sp" for case in CASES])
    return _masculine_noun(noun)


def adjective_forms(word: str) -> Iterator[tuple[str, str]]:
    """Every form of the adjective `word` (nominative masculine) with number and case; genders are not told apart."""
    stem = word[:-2]
    soft = word.endswith("ий") and stem[-1] not in "гкх"
    y = "и" if soft or stem[-1] in _BACK else "ы"
    o, a, u = ("е", "я", "ю") if soft and stem[-1] not in _HUSHING else ("е" if soft else "о", "а", "у")
    singular = [
        (word, "sN"), (stem + o + "го", "sG"), (stem + o + "му", "sD"), (stem + o + "го", "sA"), (stem + y + "м", "sI"),
        (stem + o + "м", "sP"), (stem + a + ("я"), "sN"), (stem + o + "й", "sG"), (stem + o + "й", "sD"),
        (stem + u + "ю", "sA"), (stem + o + "й", "sI"), (stem + o + "й", "sP"), (stem + o + "е", "sN"),
    ]  # fmt: skip
    plural = [
        (stem + y + "е", "pN"), (stem + y + "х", "pG"), (stem + y + "м", "pD"), (stem + y + "х", "pA"),
        (stem + y + "ми", "pI"), (stem + y + "х", "pP"),
    ]  # fmt: skip
    yield from singular
    yield from plural


def nominative_adjective(word: str, gender: str) -> str:
    """An adjective in any case of the singular, in the nominative of `gender` ("m", "f", "n", or "p" for the plural).

    A word without an adjective's ending comes back as it is.
    """
    low = word.replace("ё", "е")
    for ending in ("ого", "его", "ому", "ему", "ыми", "ими", "ым", "им", "ом", "ем", "ой", "ей", "ую", "юю", "ый", "ий",
                   "ая", "яя", "ое", "ее", "ых", "их"):  # fmt: skip
        if low.endswith(ending) and len(low) > len(ending) + 2:
            stem = word[: -len(ending)]
            break
    else:
        return word
    soft = ending[0] in "еюя" and stem[-1] not in _HUSHING
    soft = soft or (ending in ("им", "ий", "ими") and stem[-1] not in _BACK)
    if gender == "p":
        return stem + ("ие" if soft or stem[-1] in _BACK else "ые")
    if gender == "f":
        return stem + ("яя" if soft else "ая")
    if gender == "n":
        return stem + ("ее" if soft or (stem[-1] in _HUSHING) else "ое")
    if stem[-1] in _HUSHING and ending in ("ого", "ому", "ом", "ой"):
        return stem + "ой"  # only a stressed ending has о there: "в Большом театре"
    return stem + ("ий" if soft or stem[-1] in _BACK else "ый")


def _masculine(feminine: str) -> str:
    stem = feminine[:-2]
    return stem + ("ий" if feminine.endswith("яя") or stem[-1] in _BACK else "ый")


def _feminine(stem: str) -> Iterator[tuple[str, str]]:
    y = "и" if stem[-1] in _BACK else "ы"
    oj = "ей" if stem[-1] in _HUSHING + "ц" else "ой"
    bare = stem
    if len(stem) > 2 and stem.endswith("к") and stem[-2] not in "аеиоуыэюя":
        # A vowel comes between in the genitive plural: журналисток, but девочек after ж, ш, ч, й, ь.
        bare = (stem[:-2] + "ек") if stem[-2] in "ьй" else stem[:-1] + ("ек" if stem[-2] in _HUSHING else "ок")
    return _table(stem, ["а", y, "е", "у", oj, "е"], [y, "", "ам", "", "ами", "ах"], bare)


def _masculine_noun(noun: str) -> Iterator[tuple[str, str]]:
    stem = noun
    ending = "ов"
    if noun.endswith("ец") and len(noun) > 4:
        stem, ending = noun[:-2] + ("йц" if noun[-3] in "аеоуя" else "ц"), "ев"
    elif noun.endswith("нин") and len(noun) > 5:
        return _table(noun, ["", "а", "у", "а", "ом", "е"], ["е", "", "ам", "", "ами", "ах"], noun[:-2], noun[:-2])
    y = "и" if stem[-1] in _BACK else "ы"
    if stem[-1] in _HUSHING:
        ending = "ей"
    om = "ем" if stem[-1] in _HUSHING + "ц" else "ом"
    first = noun[len(stem) :] if noun.startswith(stem) else None
    table = _table(stem, [first or "", "а", "у", "а", om, "е"], [y, ending, "ам", ending, "ами", "ах"])
    return table if first is not None else _with_nominative(noun, table)


def _with_nominative(noun: str, table: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for word, form in table:
        yield (noun if form == "sN" else word), form


def _table(
    stem: str, singular: list[str], plural: list[str], bare: str | None = None, plural_stem: str | None = None
) -> Iterator[tuple[str, str]]:
    for case, ending in zip(CASES, singular, strict=True):
        yield stem + ending, "s" + case
    for case, ending in zip(CASES, plural, strict=True):
        yield (bare if not ending and bare is not None else (plural_stem or stem) + ending), "p" + case
