"""Forms made by rule from the lemma lists."""

import pytest

from cubaquotes.extract.lang import es, ru
from cubaquotes.extract.lang.ru.decline import nominative_adjective
from cubaquotes.extract.rules.lexicon import load


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("afirmar", "afirma afirman afirmó afirmaron afirmaba afirmará afirmaría afirmando afirmado afirmándole"),
        ("decir", "dice dicen dijo dijeron decía dirá diría diciendo dicho diciéndole"),
        ("advertir", "advierte advirtió advirtieron advertía advertirá advirtiendo advertido"),
        ("pedir", "pide piden pidió pidieron pedía pidiendo pedido"),
        ("sostener", "sostiene sostuvo sostuvieron sostenía sostendrá sosteniendo sostenido"),
        ("proponer", "propone propuso propusieron propuesto propondrá"),
        ("creer", "cree creyó creyeron creía creyendo creído"),
        ("concluir", "concluye concluyó concluyeron concluía concluyendo concluido"),
        ("negar", "niega niegan negó negaron negaba negará"),
        ("replicar", "replica replicó repliqué"),
        ("agregar", "agregó agregué agregaron"),
        ("prever", "prevé prevén previó previsto"),
        ("quejarse", "queja quejó quejaron"),
    ],
)
def test_spanish_verbs(verb: str, forms: str) -> None:
    made = load("es").verbs
    assert [form for form in forms.split() if form not in made or made[form].lemma != verb] == []


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("заявить", "заявил заявила заявили заявит заявив заявивший заявившей"),
        ("отмечать", "отмечал отмечала отмечает отмечают отмечая отмечающий"),
        ("подчеркнуть", "подчеркнул подчеркнула подчеркнет подчеркнув"),
        ("констатировать", "констатировал констатирует констатируют констатируя"),
        ("сказать", "сказал сказала сказали скажет сказав"),
        ("признавать", "признавал признавала признавали"),
        ("усмехнуться", "усмехнулся усмехнулась усмехнулись усмехнувшись"),
        ("жаловаться", "жаловался жалуется жалуются"),
        ("произнести", "произнес произнесла произнесет"),
        ("сообщить", "сообщил сообщат сообщив"),
    ],
)
def test_russian_verbs(verb: str, forms: str) -> None:
    made = load("ru").verbs
    assert [form for form in forms.split() if form not in made or made[form].lemma != verb] == []


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("portavoz", "portavoz portavoces"),
        ("embajador", "embajador embajadora embajadores embajadoras"),
        ("diplomático", "diplomático diplomática diplomáticos diplomáticas"),
        ("capitán", "capitán capitana capitanes capitanas"),
        ("presidente", "presidente presidenta presidentes"),
        ("embajada", "embajada embajadas"),
    ],
)
def test_spanish_nouns(noun: str, forms: str) -> None:
    assert set(forms.split()) <= {word for word, _ in es.noun_forms(noun)}


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("министр", "министра:sG министру:sD министром:sI министре:sP министры:pN министров:pG"),
        ("представитель", "представителя:sG представителем:sI представители:pN представителей:pG"),
        ("кубинец", "кубинец:sN кубинца:sG кубинцы:pN кубинцев:pG"),
        ("журналистка", "журналистки:sG журналисткой:sI журналисток:pG"),
        ("администрация", "администрации:sG администрацией:sI"),
        ("посольство", "посольства:sG посольстве:sP посольств:pG"),
        ("ученый", "ученого:sG ученым:sI ученые:pN"),
        ("гражданин", "гражданина:sG граждане:pN граждан:pG"),
        ("врач", "врача:sG врачи:pN врачей:pG"),
        ("ведомство", "ведомства:sG ведомстве:sP"),
    ],
)
def test_russian_nouns(noun: str, forms: str) -> None:
    assert set(forms.split()) <= {f"{word}:{form}" for word, form in ru.noun_forms(noun)}


@pytest.mark.parametrize(
    ("form", "gender", "nominative"),
    [
        ("официального", "m", "официальный"),
        ("российским", "m", "российский"),
        ("бывшей", "f", "бывшая"),
        ("внешнего", "m", "внешний"),
        ("портовой", "f", "портовая"),
        ("кубинскому", "n", "кубинское"),
        ("западных", "p", "западные"),
        ("посол", "m", "посол"),
    ],
)
def test_russian_adjectives(form: str, gender: str, nominative: str) -> None:
    assert nominative_adjective(form, gender) == nominative
