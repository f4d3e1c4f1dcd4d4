"""What a wording asks, and by what other words the press tells it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Sentence, Span
from storywatch.story import questions, together
from storywatch.story.affairs import SOMEONE, affairs


def told(*texts: str) -> list[tuple[Sentence, str]]:
    """Sentences so far apart that none takes anything over."""
    return [(Sentence(Span(n, 0, len(text)), ""), text) for n, text in enumerate(texts)]


def score(wording: str, *texts: str) -> list[float]:
    """What each sentence holds by itself, where every word is as rare as any other."""
    watch = questions.watch(wording, (), [], lambda _: 1, 50)
    return [watch.scores([one])[0] for one in told(*texts)]


@pytest.mark.parametrize(
    ("wording", "tells"),
    [
        ("Will Kardavia reopen the crossing?", "At dawn the barrier went up and a bus drove across."),
        ("Will the ceasefire hold?", "Two mortars fired on the post."),
        ("Will the ambassador return to Belmarra?", "The residence was opened and he unpacked."),
        ("Will the inspectors be let into the plant?", "The team took samples in the shed."),
        ("Will the parliament ratify the treaty?", "The chamber carried it with a majority of nine."),
        ("Will the base be closed?", "The flag was lowered at the gate and the airmen packed."),
        ("Will Ardal extradite the fugitive?", "Detectives took him in handcuffs to the aircraft."),
    ],
)
def test_other_words_tell_of_thing_and_act(wording: str, tells: str):
    told_, nothing = score(wording, tells, "It rained on the coast.")
    assert told_ > 0.25
    assert nothing == 0


def test_a_sign_of_several_words_needs_all_of_them():
    both, one = score("Will the crossing reopen?", "The barrier swung up.", "Prices swung up.")
    assert both > one


def test_who_acts_weighs_less_than_what_is_done():
    _, actor, thing = score("Will the rebels free the crew?", "Both.", "Rebels.", "The crew.")
    assert thing > 2 * actor > 0


def test_what_is_acted_on_is_no_actor():
    crew, freed = score("Will the crew be freed?", "The crew.", "They were freed.")
    assert crew == freed


def test_what_only_says_more_of_the_thing_weighs_less():
    thing, more = score("Will they sign an agreement on the meadows?", "An agreement.", "The meadows.")
    assert thing > more > 0


def test_an_act_of_two_words_is_one_act():
    withdrawn, back = score("Will the army pull back its guns?", "They pull back.", "The money is back.")
    assert withdrawn > 4 * back


def test_somebody_by_name_has_the_affairs_of_persons():
    cell, bakery = score("Will Marek be released?", "He left his cell.", "He left his bakery.")
    assert cell > bakery


def test_a_sentence_goes_to_the_question_that_it_tells_better():
    ours, theirs = (
        questions.watch(wording, (), [], lambda _: 1, 50)
        for wording in ("Will Kardavia bring home its doctors?", "Will Kardavia close its ports?")
    )
    article = [
        (Sentence(Span(1, 0, 33), ""), "Kardavia brings its doctors home."),
        (Sentence(Span(1, 90, 154), ""), "Kardavia closes its ports, from which the doctors were to come."),
    ]
    own, other = questions.scores(ours, article), questions.scores(theirs, article)
    alone, beside = (
        {e.span.start for e in questions.evidence(ours, questions.holding(article, own, others, max(own)))}
        for others in ((), (other,))
    )
    assert alone == {0, 90}
    assert beside == {0}
    assert [text for _, text in together.ranked(ours, {1: article}, [theirs])] == [article[0][1]]


def test_a_question_put_twice_takes_nothing_from_itself():
    first, second = (questions.watch("Will the guns go?", (), [], lambda _: 1, 50) for _ in range(2))
    article = told("The guns will go.", "It rained.")
    own = questions.scores(first, article)
    both = [questions.holding(article, own, others, max(own)) for others in ((), (own,))]
    assert len({tuple(questions.evidence(first, held)) for held in both}) == 1
    assert questions.scores(second, article) == own


def test_neighbours_count_a_little_and_more_within_a_paragraph():
    watch = questions.watch("sanctions", (), [], lambda _: 1, 50)
    texts = ("It rained.", "Sanctions.")
    within, apart = (
        questions.scores(
            watch,
            [
                (Sentence(Span(1, 0, 10), ""), texts[0]),
                (Sentence(Span(1, 10 + gap, 20 + gap), ""), texts[1]),
            ],
        )
        for gap in (1, 2)
    )
    assert within[1] == apart[1] > within[0] > apart[0] > 0


@pytest.mark.parametrize(
    ("wording", "text", "direction"),
    [
        ("Will Kardavia reopen the crossing?", "At six the barrier went up.", "for"),
        ("Will Kardavia close the crossing?", "At six the barrier went up.", "against"),
        ("Will Kardavia reopen the crossing?", "The guards put the chain across the road.", "against"),
        ("Will the ceasefire hold?", "A sniper shot a shepherd.", "against"),
        ("Will the ceasefire collapse?", "A sniper shot a shepherd.", "for"),
        ("Will the envoys sign the accord?", "One chair at the table could not be filled.", "against"),
        ("Will the inspectors be let into the plant?", "The team took samples in three sheds.", "for"),
        ("Will the inspectors be let into the plant?", "The team was kept waiting at the gate.", "against"),
        ("Will the base be closed?", "The airmen packed and the flag went down.", "for"),
    ],
)
def test_signs_point_by_what_is_asked(wording: str, text: str, direction: str):
    assert questions.watch(wording, (), [], lambda _: 1, 50).direction(text) == direction


def test_every_affair_names_things_acts_and_signs():
    for affair in affairs():
        fields = (affair.things, affair.acts, affair.opposites, affair.company, affair.ahead, affair.back)
        assert all(fields)
        words = (
            *affair.things,
            *affair.acts,
            *affair.opposites,
            *affair.company,
            *affair.ahead,
            *affair.back,
        )
        assert all(word.strip("+-") == word and word.islower() for word in words)
    assert sum(SOMEONE in affair.things for affair in affairs()) > 3


@given(st.text(max_size=80))
def test_any_wording_is_made_ready(wording: str):
    watch = questions.watch(wording, (), [], lambda _: 1, 50)
    assert all(one >= 0 for one in questions.scores(watch, told("The barrier went up.", wording)))


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        ("Will the envoys meet in Ardal?", "The meeting has been put back to Thursday.", "uncertain"),
        (
            "Will the envoys meet in Ardal?",
            "The encounter, deferred until the 12th, will be held in the castle.",
            "uncertain",
        ),
        (
            "Will the envoys meet in Ardal?",
            "The talks were postponed for a week, but not called off.",
            "uncertain",
        ),
        ("Will the envoys meet in Ardal?", "Their meeting was postponed indefinitely.", "against"),
        ("Will the envoys meet in Ardal?", "The meeting was cancelled.", "against"),
        (
            "Will the envoys meet in Ardal?",
            "It is more likely than not that they will meet, the minister said.",
            "for",
        ),
        ("Will the talks continue?", "The talks were very nearly broken off on Friday.", "uncertain"),
        ("Will the talks continue?", "At one moment the conversations almost collapsed.", "uncertain"),
        ("Will the talks continue?", "The talks collapsed.", "against"),
        (
            "Will Kardavia visit be made by the King?",
            "The King's visit, delayed by illness, is now planned for May.",
            "uncertain",
        ),
        ("Will the vote on the union be held?", "The vote was moved from June to October.", "uncertain"),
        ("Will the vote on the union be held?", "The vote has been shelved.", "against"),
        ("Will the vote on the union be held?", "The poll, twice delayed, opened at seven.", "for"),
        ("Will the crew be released?", "They will be let go on the day that the fine is paid.", "uncertain"),
        ("Will the crew be released?", "They go home once the fine is paid.", "uncertain"),
        (
            "Will the crew be released?",
            "They can leave the day the bond arrives, the consul said.",
            "uncertain",
        ),
        ("Will the crew be released?", "The crew slipped out of harbour and sailed home.", "for"),
        ("Will the treaty be signed?", "The signing has been put off until after the harvest.", "uncertain"),
        ("Will the treaty be signed?", "There will be no signing before the spring.", "uncertain"),
        ("Will the treaty be signed?", "The signing is off.", "against"),
    ],
)
def test_put_off_nearly_and_not_before_are_open(wording: str, sentence: str, direction: str):
    assert questions.watch(wording, (), [], lambda _: 1, 50).direction(sentence) == direction
