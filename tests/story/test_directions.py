"""Which way a sentence points: classes of wording, each told of several fictional matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.story import questions
from storywatch.story.directions import MOST, clauses


def pointed(wording: str, sentence: str) -> str:
    return questions.watch(wording, (), [], lambda _: 1, 50).direction(sentence)


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        # What is refused is the opposite.
        ("Will Kandar stay in the customs union?", "The motion to quit was defeated by nine votes.", "for"),
        ("Will the truce hold?", "General Ardel dropped his objections to the truce.", "for"),
        ("Will the truce hold?", "General Ardel rejected the truce.", "against"),
        ("Will Osk sign the treaty?", "The delegation of Osk abandoned its boycott of the ceremony.", "for"),
        # What is asked for is no refusal.
        ("Will the unions call off the strike?", "The unions called off the strike at midnight.", "for"),
        ("Will the court reject the appeal?", "The court rejected the appeal in four lines.", "for"),
    ],
)
def test_to_refuse_the_opposite_is_a_yes(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        (
            "Will Velia lift the embargo?",
            "Velia lifted the embargo on Friday, which had been extended three times.",
            "for",
        ),
        (
            "Will Tarn reopen the crossing?",
            "Tarn reopened the crossing, although its colonel had refused to hear of it.",
            "for",
        ),
        (
            "Will the garrison leave Port Adar?",
            "The garrison will leave Port Adar until after the harvest if it must.",
            "uncertain",
        ),
    ],
)
def test_the_main_clause_goes_before_what_is_told_behind_it(
    wording: str, sentence: str, direction: str
) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        (
            "Will the island vote to secede?",
            "Asked whether the island would secede, the premier said the paper was not for sale.",
            "against",
        ),
        (
            "Will the pilot be released?",
            "Asked if the pilot would be released, he replied that they would have to ask the judge.",
            "uncertain",
        ),
        (
            "Will the minister resign?",
            "Asked about the minister, the premier said that the weather had turned.",
            "uncertain",
        ),
    ],
)
def test_of_a_question_put_to_somebody_the_answer_tells(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence"),
    [
        ("Will the senate ratify the pact?", "The vote on the pact is expected on Friday."),
        ("Will the duke abdicate?", "The duke has kept silent about abdication since Easter."),
        ("Will the loan be granted?", "The loan is conditional on an audit of the railways."),
        ("Will Osk hand over the pilot?", "Osk neither admitted nor denied that it held the pilot."),
        ("Will the truce hold?", "How long the truce will hold is anybody's guess."),
        ("Will the visit take place?", "The visit has been put off a second time."),
        ("Will the ban be lifted?", "Tarn wants the ban lifted at once; Velia and Osk do not."),
        (
            "Will the generals hand over power?",
            "The general gave the parties until Sunday to agree, or he would stay.",
        ),
        ("Will the strikers accept the offer?", "The strikers asked for clarification of the offer."),
    ],
)
def test_what_has_still_to_be_decided_is_open(wording: str, sentence: str) -> None:
    assert pointed(wording, sentence) == "uncertain"


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        (
            "Will Osk leave the base by 31 August?",
            "Its last soldier will not leave before December.",
            "against",
        ),
        ("Will Osk leave the base?", "Its last soldier will not leave before December.", "uncertain"),
        (
            "Will the mutineers be hanged?",
            "They would serve twenty years instead of being hanged.",
            "against",
        ),
        ("Will the treaty be signed?", "There is no treaty to sign, the envoy said.", "against"),
        ("Will they meet?", "The two ministers have never been closer to a meeting.", "for"),
        ("Will the sanctions take effect?", "The sanctions due on Thursday will not do so.", "against"),
        ("Will Osk open the gates?", "Osk could not accept that the gates be raised by threats.", "against"),
    ],
)
def test_negations_and_days(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


def test_a_headline_in_capitals_is_read() -> None:
    assert pointed("Will the fishery talks succeed?", "FISHERY TALKS BROKEN OFF") == "against"


@given(st.text(max_size=400))
def test_any_text_gets_a_direction(text: str) -> None:
    assert pointed("Will Velia lift the embargo by 3 May?", text) in (
        "for",
        "against",
        "uncertain",
        "context",
    )
    assert len(clauses(text)) <= MOST


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        # What a paper says was not seen is not known; what somebody is quoted for is denied.
        (
            "Did Osk mine the channel?",
            "Divers have not found the cable of the charge.",
            "uncertain",
        ),
        (
            "Did Osk mine the channel?",
            "“Not one of our boats left harbour that night,” said the admiral.",
            "against",
        ),
        ("Who burned the depot at Lenza?", "The guards did not see a face.", "uncertain"),
        ("Who burned the depot at Lenza?", "‘It was not our lads,’ a brigade commander said.", "against"),
        # Of what is to come a negation is a no.
        ("Will Osk sweep the channel?", "No sweeper of that size is in the harbour.", "against"),
    ],
)
def test_what_was_not_seen_is_not_known(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence"),
    [
        ("Will Velia lift the embargo?", "The chambers of commerce want it gone by the harvest."),
        ("Will the pilot be released?", "Bishops of three dioceses appealed to the colonel for mercy."),
        ("Will the envoys meet?", "The league calls for an early encounter of the two."),
        ("Will the loan be granted?", "A decision of the directors is expected on Thursday."),
    ],
)
def test_what_is_only_wished_for_is_open(wording: str, sentence: str) -> None:
    assert pointed(wording, sentence) == "uncertain"


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        # What is reported of a matter, mostly speaks for it; a line that only names something does not.
        (
            "Will the two navies exercise together?",
            "Crews of both flags were seen painting the same pier before the eyes of the press.",
            "for",
        ),
        ("Will the two navies exercise together?", "From our correspondent in Lenza", "context"),
    ],
)
def test_a_report_speaks_for_what_it_tells(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        ("Will Osk attend?", "“We have not called off anything,” the minister of Osk snapped.", "for"),
        ("Will the line be built?", "The consortium has not abandoned the line, only its timetable.", "for"),
        ("Will Ms Roth be extradited?", "The ministry did not oppose the request for Ms Roth.", "for"),
        ("Will Osk accept the plan?", "Osk has not yet rejected the plan.", "uncertain"),
        # One refusal that stands is enough.
        (
            "Will Osk accept the plan?",
            "Osk has not called off the talks, but it rejected the plan.",
            "against",
        ),
    ],
)
def test_a_refusal_that_is_denied_is_none(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        (
            "Did Osk sink the ferry?",
            "Velia told the council that a boat of Osk had sunk the ferry, a charge its delegate rejected.",
            "for",
        ),
        (
            "Did the colonel order the shooting?",
            "Two sergeants testified that the colonel gave the order, something he has always denied.",
            "for",
        ),
        ("Did Osk sink the ferry?", "The delegate of Osk rejected the charge.", "against"),
    ],
)
def test_a_denial_hung_on_a_charge_leaves_the_charge(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence"),
    [
        ("Will the presidents meet?", "Velia pulls out of the meeting hours before take-off"),
        ("Will the exercise take place?", "Velia pulled the plug on the exercise, citing the price of fuel."),
        ("Will Velia buy the frigates?", "Velia scraps order for frigates"),
        ("Will the presidents meet?", "The palace has struck the encounter from his diary."),
    ],
)
def test_what_is_called_off_in_other_words_is_off(wording: str, sentence: str) -> None:
    assert pointed(wording, sentence) == "against"


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        ("Will the armistice hold?", "The night passed without a single incident.", "for"),
        ("Will the armistice hold?", "No violations were entered in the observers' log.", "for"),
        ("Will Osk shell the port?", "No troops of Osk were moved towards the port.", "against"),
        (
            "Will Osk deliver the turbines?",
            "The turbines are crated, the works said, without giving a date.",
            "for",
        ),
        ("Will the truce be extended?", "There is no longer any doubt that it will be extended.", "for"),
    ],
)
def test_a_negation_that_takes_nothing_back(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    "sentence",
    [
        "The Foreign Ministry did not confirm the report of a meeting.",
        "The communiqué makes no mention of a meeting.",
        "He gave no date for the meeting.",
        "Of a meeting nothing was said in either capital.",
        "A spokesman could not be reached.",
        "The embassy had no information about a meeting.",
        "The premier did not touch on the meeting.",
    ],
)
def test_what_is_not_said_is_open(sentence: str) -> None:
    assert pointed("Will the two presidents meet?", sentence) == "uncertain"


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("His sister told the newspaper that he had never owned a bank book.", "against"),
        ("The clerk on the second floor never saw the envelope.", "uncertain"),
    ],
)
def test_that_somebody_denies_what_was_is_a_no(sentence: str, direction: str) -> None:
    assert pointed("Did Captain Loy sell the codes?", sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        ("Will the hostages be freed?", "They came out at dawn, one by one.", "for"),
        ("Will the hostages be freed?", "Lenza, 4 November", "context"),
        (
            "Will Osk expel the attachés?",
            "The nine were given until midnight and a bus to the frontier.",
            "for",
        ),
    ],
)
def test_short_sentences_tell_but_short_lines_do_not(wording: str, sentence: str, direction: str) -> None:
    assert pointed(wording, sentence) == direction


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("The admiralty of Osk maintained that its boats had been at anchor all week.", "against"),
        ("According to Osk, the hull opened by itself.", "against"),
        ("Osk's foreign minister called the photographs a school exercise.", "against"),
        # Who owns up, and what others say of him, speak for it.
        ("Osk admitted on Friday that one of its boats had fired.", "for"),
        ("Velia says that Osk gave the order to sink her.", "for"),
    ],
)
def test_the_account_of_the_accused_is_a_no(sentence: str, direction: str) -> None:
    assert pointed("Did Osk sink the ferry?", sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        ("Will Osk accept the plan?", "The minister called the plan a fairground trick.", "against"),
        (
            "Will Osk buy the frigates?",
            "A committee branded the purchase a fraud on the taxpayer.",
            "against",
        ),
        ("Will the talks succeed?", "The chairman called the first day a good beginning.", "for"),
        # What must be, lasts or is demanded has come to nothing yet.
        (
            "Will the bridge be reopened?",
            "The mines under the third arch must be cleared by hand.",
            "uncertain",
        ),
        ("Will Osk deliver the turbines?", "The crates still stand on the quay.", "uncertain"),
        (
            "Will Osk deliver the turbines?",
            "The works has demanded a fifth of the price in gold.",
            "uncertain",
        ),
        ("Will Osk sign the charter?", "The delegate declined to put his name under it.", "against"),
        ("Will Osk sign the charter?", "The delegate declined to discuss the charter.", "uncertain"),
    ],
)
def test_where_no_outcome_is_told_words_of_scorn_and_of_waiting_tell(
    wording: str, sentence: str, direction: str
) -> None:
    assert pointed(wording, sentence) == direction
