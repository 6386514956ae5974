"""A Russian noun and the name after it: one person, or the name of whose somebody is ("жена Гущина")."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.phrases.russian_names import is_given, is_surname, name_grammar
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.speakers.decline import patronymic_readings, readings


def agree_with_name(scene: Scene, mention: Mention, name: tuple[int, int], kind: str) -> None:
    """Gender, case and number that the noun and the name after it have in common; without any the name is another's."""
    if _of_a_woman(scene, name):
        mention.gender, mention.cases = "f", "N"
        return
    if (mention.gender != "f" and _of_a_man(scene, name)) or _of_kin(scene, mention, name):
        mention.last, mention.name, mention.kind = name[1], None, kind
        mention.role = (mention.first, name[1])
        return
    gender, cases = name_grammar(scene, *name, mention.cases)
    mention.gender = gender or mention.gender
    both = "".join(case for case in mention.cases if case in cases)
    if not both and mention.gender == "f" and "N" in mention.cases and _all_feminine(scene, *name):
        both = "N"  # "чемпионка Ника Дорохова", though Ника is a form of Ник
    if not both:
        # "поддержала отца Марина": the name is not the father's.
        mention.last, mention.name, mention.kind = name[0], None, kind
        return
    mention.cases = both
    found = [noun for k in range(mention.first, name[0]) for noun in scene.lexicon.noun(scene.low[k])]
    found = [noun for noun in found if noun.lemma == mention.head and set(noun.cases) & set(both)]
    mention.plural = bool(found) and all(noun.plural for noun in found)


def _of_a_woman(scene: Scene, name: tuple[int, int]) -> bool:
    """ "Еврокомиссар Петра Ландау предупредила": a full name that ends like a genitive, before a woman's verb."""
    first, last = name
    full = last - first == 2 and scene.low[first][-1] in "ая" and not patronymic_readings(scene.low[first + 1])
    verb = scene.low[last] if last < len(scene) and scene.tags[last] & (t.CUE | t.VERB) else ""
    men = any("G" in r.cases and r.gender == "m" for r in readings(scene.low[last - 1]))
    return full and verb.endswith(("ла", "лась")) and not men


def _of_a_man(scene: Scene, name: tuple[int, int]) -> bool:
    """ "Напарник Ибрагимова подтвердил": what looks like a woman's surname is the genitive of a man's."""
    single = name[1] - name[0] == 1 and not is_given(scene, name[0])
    if single and any(
        "G" in r.cases and r.gender == "m" and r.nominative in scene.capitals for r in readings(scene.low[name[0]])
    ):
        return True  # "Коллега Вайнштейна", where the text writes "Вайнштейн" as well
    verb = scene.low[name[1]] if name[1] < len(scene) and scene.tags[name[1]] & (t.CUE | t.VERB) else ""
    first = readings(scene.low[name[0]])[0]
    oblique = "G" in first.cases and first.nominative != scene.low[name[0]]  # not "Лоцман Пак поднялся"
    return single and oblique and verb.endswith(("л", "лся"))


def _of_kin(scene: Scene, mention: Mention, name: tuple[int, int]) -> bool:
    """ "Жена Гущина": a surname alone after such a noun is the husband's, unless whose she is was told before it."""
    lists = scene.lexicon.lists
    kin = any(mention.head in lists[group] for group in ("parents", "children", "mates", "siblings"))
    owned = mention.first and scene.low[mention.first - 1] in scene.lexicon.possessives
    if not kin or owned or scene.low[mention.first] in scene.lexicon.possessives or name[1] - name[0] > 1:
        return False
    low = scene.low[name[0]]
    return is_surname(low) and not is_given(scene, name[0]) and "G" in readings(low)[0].cases


def _all_feminine(scene: Scene, first: int, last: int) -> bool:
    return all(scene.low[k][-1] in "ая" for k in range(first, last) if scene.tags[k] & t.CAPITAL)
