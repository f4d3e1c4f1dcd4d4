"""Questions that articles leave open: worded right, or not at all."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Sentence, Span
from storywatch.story.suggestions import MOST, Article, Suggestion, suggest

CUES = (
    "asked whether Kardavia would",
    "has yet to",
    "only if",
    "did not rule out",
    "no decision on",
    "called on Ostrava to",
    "is due to",
    "declined to say if the Kardavian envoy had",
    "Mr. Tolan",
    "withdraw its ships",
    "(“",
    ".",
    ",",
    "\n",
    "said",
)


def article(source: int, *texts: str, day: date | None = None) -> Article:
    """An article of these sentences, one blank apart."""
    told, at = [], 0
    for text in texts:
        told.append((Sentence(Span(source, at, at + len(text)), text.lower()), text))
        at += len(text) + 1
    return Article(source, day, told)


def asked(*texts: str) -> list[str]:
    return [one.question for one in suggest([article(1, *texts)])]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "The spokesman declined to say whether Kardavia would sign the treaty.",
            "Will Kardavia sign the treaty?",
        ),
        (
            "She was asked if the Kardavian fleet had entered the strait, and left.",
            "Has the Kardavian fleet entered the strait?",
        ),
        ("It is not clear whether Rosa Ferrand is in the capital.", "Is Rosa Ferrand in the capital?"),
        (
            "The government of Morvia has yet to answer the note.",
            "Will the government of Morvia answer the note?",
        ),
        ("Ministers called on Kardavia to open the strait.", "Will Kardavia open the strait?"),
        (
            "He refused to rule out further strikes on Osterby.",
            "Will there be further strikes on Osterby?",
        ),
        (
            "There was no agreement on the Lenza corridor, officials said.",
            "Will there be an agreement on the Lenza corridor?",
        ),
        ("Q. Will Kardavian ships pass again this month?", "Will Kardavian ships pass again this month?"),
        ("Is there proof of arson at Lenza?", "Is there proof of arson at Lenza?"),
        ("What caused the fire at Lenza, on Monday night, is not known.", "What caused the fire at Lenza?"),
        ("A diplomat doubted that the Lenza truce would last.", "Will the Lenza truce last?"),
        (
            "He hoped that a meeting of the ministers of Kardavia and Morvia would be held in Osterby.",
            "Will a meeting of the ministers of Kardavia and Morvia be held in Osterby?",
        ),
        (
            "It would keep the ship until Morvia apologises for what it called piracy.",
            "Will Morvia apologise?",
        ),
        (
            "The note demands that the trawler and its crew be freed at once.",
            "Will the trawler and its crew be freed at once?",
        ),
        (
            "She said that Kardavia was weighing a rise in fares of as much as a third.",
            "Will Kardavia go ahead with a rise in fares?",
        ),
        (
            "The opposition tabled a motion of no confidence in the prime minister, Rosa Ferrand.",
            "Will Rosa Ferrand survive a vote of no confidence?",
        ),
        (
            "The ministry denied that the Morvian ship had carried rifles.",
            "Is it true that the Morvian ship had carried rifles?",
        ),
    ],
)
def test_what_is_left_open_becomes_a_question(text: str, question: str) -> None:
    assert asked(text) == [question]


@pytest.mark.parametrize(
    "text",
    [
        "He declined to say whether he would go to Lenza on Friday.",
        "Asked whether they had met in Lenza, both smiled.",
        "The union called on it to leave Morvia alone.",
        "She asked whether Kardavia would have signed the treaty.",
        "In a note Kardavia has yet to.",
        "Kardavia signed the treaty in the palace of Lenza.",
        "He did not rule out meeting Rosa Ferrand in Lenza.",
    ],
)
def test_what_would_not_read_as_a_question_is_left_out(text: str) -> None:
    assert asked(text) == []


def test_articles_that_leave_the_same_open_are_put_together_and_come_first() -> None:
    one = article(
        1, "Diplomats urged Morvia to publish the protocol.", "Kardavia has yet to open the strait."
    )
    two = article(2, "He would not say whether Kardavia would open the strait.")
    found = suggest([one, two])
    assert [(s.question, s.sources) for s in found] == [
        ("Will Kardavia open the strait?", (1, 2)),
        ("Will Morvia publish the protocol?", (1,)),
    ]


def test_what_is_asked_or_dismissed_already_is_not_suggested() -> None:
    told = [article(1, "Kardavia has yet to open the strait.")]
    assert suggest(told, ["Is the strait to be opened by Kardavia?"]) == []
    assert suggest(told, ["sanctions", ""]) != []


def test_there_are_never_more_than_the_most() -> None:
    verbs = (
        "open the strait",
        "answer the note",
        "free the crew",
        "pay the debt",
        "name an envoy",
        "lift the ban",
    )
    told = [
        article(1, *(f"Kardavia has yet to {verb}." for verb in verbs), "Kardavia has yet to join the union.")
    ]
    assert len(suggest(told)) == MOST


def test_furniture_asks_nothing() -> None:
    text = "Kardavia has yet to open the strait."
    caption = Sentence(Span(1, 0, len(text)), "", furniture=True)
    assert suggest([Article(1, None, [(caption, text)])]) == []


def _lies_in_its_text(found: Suggestion, texts: list[str]) -> bool:
    at = 0
    for text in texts:
        if at <= found.span.start < found.span.end <= at + len(text):
            return True
        at += len(text) + 1
    return False


@given(st.lists(st.one_of(st.text(), st.lists(st.sampled_from(CUES), max_size=12).map(" ".join)), max_size=5))
def test_whatever_is_printed_each_suggestion_lies_in_its_sentence(texts: list[str]) -> None:
    for found in suggest([article(1, *texts)], texts):
        assert _lies_in_its_text(found, texts)
        assert found.question.endswith("?")


@pytest.mark.parametrize("unit", ["asked whether ", "has yet to ", "(", "Kardavia called on ", "a", ". . "])
def test_a_hostile_paragraph_is_read_to_its_limit(unit: str) -> None:
    suggest([article(1, unit * (200_000 // len(unit)))])


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        (
            "President Oyen of Velia has yet to decide whether to attend the conference in Port Adar.",
            "Will President Oyen of Velia attend the conference in Port Adar?",
        ),
        (
            "The Tarnish government is considering whether to withdraw its troops from the left bank.",
            "Will the Tarnish government withdraw its troops from the left bank?",
        ),
        (
            "President Kamara refused to say if he would step down this year.",
            "Will President Kamara step down this year?",
        ),
        (
            "Velia's envoy, Martha Kell, would not say whether she would meet the delegation.",
            "Will Velia's envoy meet the delegation?",
        ),
        (
            "ECOLA, the regional bloc, has threatened to impose sanctions on Tarn.",
            "Will ECOLA impose sanctions on Tarn?",
        ),
        (
            "Velia will not pay compensation unless the frozen balances come back.",
            "Will Velia pay compensation?",
        ),
        (
            "Velia may ask the court to rule on the dispute.",
            "Will Velia ask the court to rule on the dispute?",
        ),
        (
            "Asked whether inspectors would see Mount Adar, he shrugged.",
            "Will inspectors see Mount Adar?",
        ),
        (
            "Mr. Oyen asked Mr. Foulkes (Port Adar, West) whether the Government would recognise Tarn.",
            "Will Tarn be recognised?",
        ),
        (
            "The Minister was asked by Mr. Foulkes (Port Adar, West) whether Velia would recognise Tarn.",
            "Will Velia recognise Tarn?",
        ),
        (
            "The council demanded that the base at Adar be closed by Dec. 1 at the latest.",
            "Will the base at Adar be closed by Dec. 1 at the latest?",
        ),
        (
            "Velia is ready to accept a catch of 110,000 tons.",
            "Will Velia accept a catch of 110,000 tons?",
        ),
        (
            "She would not say if the two men had discussed Julia Farren.",
            "Have the two men discussed Julia Farren?",
        ),
        (
            "The ministers of Velia and Osk agreed to submit the border to mediation.",
            "Will the ministers of Velia and Osk submit the border to mediation?",
        ),
        ("The Secretary, Rosa Vega, is expected to resign.", "Will the Secretary resign?"),
        ("Velia was urged to spare no effort.", None),
        ("The treaty would stand only if the prices were not settled in Velia.", None),
    ],
)
def test_who_is_meant_and_what_is_told_of_him(sentence: str, question: str | None) -> None:
    found = [one.question for one in suggest([article(1, sentence, "The border is long.")])]
    assert found == ([question] if question else [])


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        # What somebody may do to something, whoever it is.
        (
            "He would not release the Morvian pilots on Friday, he said.",
            "Will the Morvian pilots be released?",
        ),
        (
            "It is in no hurry to ratify the Lenza protocol before the harvest.",
            "Will the Lenza protocol be ratified?",
        ),
        (
            "They bargained over the reopening of the Lenza road with the abbot.",
            "Will the Lenza road be reopened?",
        ),
        ("The two divers might yet be handed over.", "Will the two divers be handed over?"),
        (
            "It is idle to bargain, she said, unless the Morvian pilots are released.",
            "Will the Morvian pilots be released?",
        ),
        # Half a subject is none.
        ("Imports of figs and olives from Morvia would be suspended.", None),
        ("The men whom Col. Andras Beky held would be released.", None),
        # What is told of the past, asked of the present; but not what was done.
        ("She declined to say whether the mate was still in the fort.", "Is the mate still in the fort?"),
        ("She declined to say whether the mate was shot at Lenza.", "Was the mate shot at Lenza?"),
        # A month is nobody.
        (
            "The motion of no confidence in the prime minister, to be put in March, has 40 names.",
            "Will the prime minister survive a vote of no confidence?",
        ),
        ("HE ASKED WHETHER OSK WOULD SOFTEN THE TERMS OF ITS LOAN.", None),
    ],
)
def test_acts_of_states_are_asked_for_by_what_they_are_done_to(sentence: str, question: str | None) -> None:
    assert asked(sentence, "The border is long.") == ([question] if question else [])


def test_what_has_been_done_is_not_asked() -> None:
    told = "He would not release the Morvian pilots.", "The Morvian pilots were released at noon."
    assert asked(*told) == []


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "The opposition demanded that Kardavia scrap the naval exercise.",
            "Will Kardavia scrap the naval exercise?",
        ),
        (
            "A mediator proposed on Monday that Tolan hand over the harbour.",
            "Will Tolan hand over the harbour?",
        ),
        (
            "Two papers called for the resignation of the defence minister, Mr. Ivo Orlan.",
            "Will Mr. Ivo Orlan resign?",
        ),
        (
            "Whether the envoys will be let in at Lenza is another matter.",
            "Will the envoys be let in at Lenza?",
        ),
    ],
)
def test_what_is_demanded_or_put_first_is_asked(text: str, question: str) -> None:
    assert asked(text) == [question]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # A plan, while little else is open.
        (
            "The ministry said on Monday that the Lenza quarry would be allowed to work again.",
            "Will the Lenza quarry be allowed to work again?",
        ),
        (
            "A Lenza judge will hear the four sailors on 12 May.",
            "Will a Lenza judge hear the four sailors on 12 May?",
        ),
        (
            "The kidnappers said that the two men would not be released as long as the shelling went on.",
            "Will the two men be released?",
        ),
        ("Mr Orlan himself flies to Lenza on Wednesday.", "Will Mr Orlan fly to Lenza on Wednesday?"),
        # What may go either way by what it is.
        ("The ceasefire came into force at noon on Sunday.", "Will the ceasefire hold?"),
        (
            "Five engineers have been held in the valley of Lenza since May.",
            "Will the five engineers be freed?",
        ),
        (
            "Kardavia's ban on Morvian grain has emptied the quays.",
            "Will the ban on Morvian grain be lifted?",
        ),
        (
            "The mandate of the observers runs out in the middle of June.",
            "Will the mandate of the observers be renewed?",
        ),
        ("Deputies vote on the Lenza accord within the week.", "Will the Lenza accord be approved?"),
        (
            "In Osterby negotiations on the gas price have begun.",
            "Will there be an agreement on the gas price?",
        ),
    ],
)
def test_standing_matters_are_asked_where_little_is(text: str, question: str) -> None:
    assert asked(text) == [question]


@pytest.mark.parametrize(
    "text",
    [
        "The ceasefire collapsed before noon.",
        "The five engineers held since May were freed at dawn.",
        "The table votes on the 12th.",
        "The rest will hang on the donors of Lenza.",
        "Kardavia hopes they will get off the fence on Monday.",
        "The widow asked journalists to leave the house in Lenza.",
        "THE CEASEFIRE CAME INTO FORCE AT NOON.",
    ],
)
def test_what_is_over_or_unclear_is_no_standing_matter(text: str) -> None:
    assert asked(text) == []


def test_standing_matters_stay_behind_what_somebody_leaves_open() -> None:
    open_ = [
        "The spokesman declined to say whether Kardavia would sign the treaty.",
        "Ministers called on Morvia to open the strait.",
        "What caused the fire at Lenza is not known.",
    ]
    assert "Will the ceasefire hold?" not in asked(*open_, "The ceasefire came into force on Sunday.")
    assert asked(*open_[:2], "The ceasefire came into force on Sunday.")[2:] == ["Will the ceasefire hold?"]


def test_only_the_newest_articles_have_standing_matters() -> None:
    told = [
        article(1, "The ceasefire came into force on Sunday.", day=date(1993, 5, 1)),
        article(2, "The delegates had lunch.", day=date(1993, 5, 9)),
        article(3, "The delegates had supper.", day=date(1993, 5, 10)),
    ]
    assert suggest(told) == []
    assert [one.question for one in suggest(told[:2])] == ["Will the ceasefire hold?"]
