"""A text in another language is told from English, however English is printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Findings
from storywatch.reading import READER, read
from storywatch.reading.tongue import is_english

FOREIGN = [
    "Zwei Delegationen trafen sich am Donnerstag in Velm. Der Außenminister sagte, die Gespräche würden "
    "fortgesetzt. Niemand wollte sagen, wann die Fähren wieder fahren.",
    "Les deux délégations se sont rencontrées jeudi à Velm pour la "
    "première fois depuis trois semaines. Le "
    "ministre n'a pas voulu dire si la Tavrie avait accepté le nouveau chiffre.",
    "Las dos delegaciones se reunieron el jueves en Velm por primera vez "
    "en tres semanas. El ministro no quiso "
    "decir si Tavria había aceptado la nueva cifra para el peaje.",
    "Le due delegazioni si sono incontrate giovedì a Velm per la prima "
    "volta in tre settimane, e il ministro "
    "non ha voluto dire se la cifra è stata accettata.",
    "As duas delegações encontraram-se na quinta-feira em Velm pela "
    "primeira vez, e o ministro não quis dizer "
    "se a Távria aceitou o novo valor do pedágio para os barcos.",
    "De twee delegaties kwamen donderdag in Velm voor het eerst in drie "
    "weken bijeen. De minister wilde niet "
    "zeggen of Tavrië het nieuwe bedrag had aanvaard.",
    "Dwie delegacje spotkały się w czwartek w Velm po raz pierwszy od "
    "trzech tygodni. Minister nie chciał "
    "powiedzieć, że nowa stawka została przyjęta przez drugą stronę i czy się na nią zgodzi.",
    "Две делегации встретились в четверг в Вельме впервые за три недели. "
    "Министр не захотел сказать, приняла "
    "ли Таврия новую ставку.",
    "两国代表团星期四在韦尔姆举行三个星期以来的首次会谈。部长不愿透露塔夫里亚是否接受新的收费标准，也没有说明渡轮何时恢复通航。双方发言人随后"
    "表示，会谈将于下周继续举行，地点尚未确定。",
    "Dün iki heyet üç hafta sonra ilk kez bir araya geldi ve bakan bu "
    "konuda bir açıklama yapmadı; yeni ücret "
    "için bir karar olarak ne söyleneceği ile ilgili bilgi yok.",
]
ENGLISH = [
    "Envoys met on Thursday. Nobody would say when the ferries sail again, "
    "and the minister left by a side door.",
    "DEFENSE ATTACHE EXAMINED PHOTOGRAPH. BULLET IN HIS OPINION ARMY "
    "ISSUE. DEPARTMENT MAY WISH INFORM VATICAN.",
    "Velm, Selm, Kesk, Orval, Tavria, Orlo, Lundal, Tarvik, Dorn, Mirova, Helsing, Torvik, Ilve, Lydmark.",
    "President de la Cruz y Vega, Count van den Berg and Signora della "
    "Porta will dine at La Plaza de la Reina, "
    "El Diario de las Islas said, citing Le Courrier du Lac.",
    "“Non, non et non,” he said in French. “Je ne suis pas venu pour "
    "cela.” He had not come for that, he told us.",
    "Résumé of talks",
    "",
]


@pytest.mark.parametrize("text", FOREIGN, ids=lambda text: text[:12])
def test_another_language_is_told(text):
    assert not is_english(text)


@pytest.mark.parametrize("text", ENGLISH, ids=lambda text: text[:12])
def test_english_is_english_in_any_dress(text):
    assert is_english(text)


def test_nothing_is_found_in_another_language():
    found = read(FOREIGN[0], 1)
    assert found == Findings(READER)


@given(st.text())
def test_anything_is_answered(text):
    assert is_english(text) in (True, False)
