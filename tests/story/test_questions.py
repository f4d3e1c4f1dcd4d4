"""Which sentences bear on a question, and which way they point."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Sentence, Span, Speaker
from storywatch.story import questions

PRESIDENT = Speaker(1, "Radomir Šerban", "person", ("Serban",), ("president", "Kardavian President"))
ENVOY = Speaker(2, "Rosa Ferrand", "person", ("Ms Ferrand",), ())
STORY = [
    "Ministers refused to extend the sanctions on Monday.",
    "The Kardavian President would meet Ms Ferrand, an aide said.",
    "Rosa Ferrand arrived in the capital.",
    "The weather was fine.",
    "Kardavia is a country.",
]


def article(*texts: str, source: int = 1, between: int = 1) -> list[tuple[Sentence, str]]:
    """An article of sentences with so many characters between them: 1 in a paragraph, 2 across paragraphs."""
    told, at = [], 0
    for text in texts:
        told.append((Sentence(Span(source, at, at + len(text)), ""), text))
        at += len(text) + between
    return told


def made_ready(wording: str, *terms: str, story: list[str] = STORY) -> questions.Watch:
    def sentences_with(stem: str) -> int:
        return sum(any(held.startswith(stem) for held in questions.stems(s)) for s in story)

    return questions.watch(wording, terms, [PRESIDENT, ENVOY], sentences_with, len(story))


def evidence(watch, told, top, scored=None, others=()):
    scored = questions.scores(watch, told) if scored is None else scored
    return questions.evidence(watch, questions.holding(told, scored, others, top))


def found(wording: str, *terms: str) -> list[str]:
    """The evidence in STORY, each sentence of which is an article of its own."""
    watch = made_ready(wording, *terms)
    articles = [article(text, source=number) for number, text in enumerate(STORY)]
    top = max(questions.best(watch, own) for own in articles)
    return [own[0][1] for own in articles if evidence(watch, own, top)]


def test_a_bare_topic_is_enough_to_start():
    assert found("sanctions") == [STORY[0]]
    assert found("Sanction?") == [STORY[0]]


def test_a_name_is_found_by_whatever_the_story_calls_its_owner():
    assert found("Serban meeting") == [STORY[1]]
    assert found("Will Šerban meet Ferrand?") == [STORY[1]]


def test_a_term_of_the_reader_is_enough_by_itself():
    assert found("Will it rain?", "weather") == [STORY[3]]
    assert found("Will it rain?", "bad weather") == []


def test_the_next_sentence_goes_on_about_it():
    watch = made_ready("sanctions")
    going_on = "He said it would be short."
    after = watch.scores(article(STORY[0], going_on))[1]
    assert after > watch.scores(article(STORY[3], going_on))[1] == 0
    assert after == watch.scores(article(STORY[0], going_on, between=2))[1]
    assert after < watch.scores(article(STORY[0]))[0]


def test_without_a_pronoun_a_new_paragraph_parts_more():
    watch = made_ready("sanctions")
    going_on = "Rain would fall."
    same, new = (watch.scores(article(STORY[0], going_on, between=gap))[1] for gap in (1, 2))
    assert same > new > 0


def test_what_follows_a_question_answers_it():
    watch = made_ready("sanctions")
    answered, told = (
        watch.scores(article(text, "Rain would fall."))[1] for text in ("Will sanctions follow?", STORY[0])
    )
    assert answered > told > 0


def test_a_label_asks_for_all_of_its_words():
    both, one = score("grain talks", "The grain talks.", "The talks.", "Grain.")[:2]
    under_a_question = score("Are the grain talks over?", "The grain talks.", "The talks.", "Grain.")
    assert one / both < under_a_question[1] / under_a_question[0]


def test_what_the_question_tells_as_background_hardly_counts():
    wording = "Will they impose sanctions over the raid?"
    matter, _, _, background = score(wording, "Sanctions.", "Rain.", "Rain.", "A raid.")
    assert matter > 3 * background


def test_words_that_say_little_hardly_count():
    matter, _, _, little = score("Will figures face sanctions?", "Sanctions.", "Rain.", "Rain.", "Figures.")
    assert matter > 2 * little


def test_at_a_meeting_is_where_and_not_what():
    matter, place = score("Serban meeting", "The meeting is near.", "He spoke at the meeting.")
    assert matter > place > 0


def test_an_office_stands_for_who_holds_it():
    spoken = "Zoltan Marek will come."
    marek = Speaker(9, "Zoltan Marek", "person", (), ("Kardavian Foreign Minister",))
    wording = "Will the foreign ministers of Kardavia and Belmarra meet?"
    known, nobody = (questions.watch(wording, (), people, lambda _: 1, 50) for people in ([marek], []))
    assert known.scores(article(spoken))[0] > nobody.scores(article(spoken))[0]


def test_one_word_of_a_longer_question_is_not_enough():
    assert STORY[2] not in found("Will Šerban meet Ferrand?")


def test_captions_are_no_evidence():
    watch = questions.watch("sanctions", (), [], lambda _: 1, 5)
    furniture = Sentence(Span(1, 0, 20), "", furniture=True)
    assert evidence(watch, [(furniture, "New sanctions")], 1.0) == []


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("It is unclear whether the sanctions will be lifted.", "uncertain"),
        ("He declined to say who would attend.", "uncertain"),
        ("The two did not meet.", "against"),
        ("The allies rejected the plan.", "against"),
        ("The ministers agreed on new sanctions.", "for"),
        ("The ministers spoke of the weather.", "context"),
        ("He refused to say whether they would meet.", "uncertain"),
        ("Asked whether they had refused, he smiled.", "uncertain"),
        ("It may never come to that.", "uncertain"),
        ("In May the ministers spoke.", "context"),
        ("The envoys sat down at noon, and the ministers meet on Sunday.", "for"),
    ],
)
def test_direction_is_suggested_from_cues(sentence, direction):
    assert made_ready("Will the allies meet?").direction(sentence) == direction


@pytest.mark.parametrize(
    ("wording", "sentence", "direction"),
    [
        ("Will the ban be lifted?", "The ban stays in force.", "against"),
        ("Will the ban stay?", "The ban stays in force.", "for"),
        ("Will the ban stay?", "It was lifted at midnight.", "against"),
        ("Will the miners be released?", "Ten of them remain in custody.", "against"),
        ("Will the miners be released?", "Ten of them were freed.", "for"),
        ("Will the miners be released?", "None of it is true; they were never freed.", "against"),
        ("Will the port reopen?", "She called the reopening a fairy tale.", "against"),
        ("Will the port reopen?", "The reopening is unthinkable, he said.", "against"),
        ("Will the port reopen?", "The port will reopen only if the fleet withdraws.", "uncertain"),
        ("Will the port reopen?", "Reopening has to wait for new cranes.", "uncertain"),
        ("Will the port reopen?", "She did not believe that the closure would last.", "for"),
        ("Will the port reopen?", "The port was to have reopened on Monday.", "against"),
        (
            "Will the port reopen?",
            "The first ships passed; nobody cheered, and the port is open again.",
            "for",
        ),
        ("Did the ship carry arms?", "The inspectors found rifles in the hold.", "for"),
        ("Did the ship carry arms?", "There was no trace of arms.", "against"),
        ("Did the ship carry arms?", "An official who asked not to be named had seen the rifles.", "for"),
        ("Will Ferrand stay prime minister?", "She would step down in May, Ferrand said.", "against"),
        ("Will Ferrand stay prime minister?", "Ferrand survived the vote.", "for"),
        ("Will Kardavia withdraw its ships?", "The ships withdrew at dawn.", "for"),
        ("Will Kardavia withdraw its ships?", "The ships had been withdrawn.", "for"),
        ("Will the ban be lifted?", "The ban was “not in the room”, he said.", "against"),
        ("Will they reach an agreement?", "The talks broke down; there was a deadlock.", "against"),
        ("Will the crew be released?", "The crew was let go on Monday.", "for"),
        ("Will the crew be released?", "Of the crew there is no word.", "uncertain"),
    ],
)
def test_direction_is_relative_to_the_wording(wording, sentence, direction):
    assert made_ready(wording).direction(sentence) == direction


def score(wording: str, *texts: str) -> list[float]:
    """What each sentence of an article holds of a question, in a story of that article alone."""
    story = list(texts)
    return made_ready(wording, story=story).scores(article(*texts))


def test_a_country_is_found_by_its_people_its_capital_and_what_stands_for_it():
    told = score("Will Russia pay?", "Russia.", "The Russian fleet.", "The Kremlin.", "Moscow.", "Rust.")
    assert told[0] == told[1] == told[2] == told[3] > told[4]


def test_a_made_up_country_is_found_by_its_people():
    held = score("Kardavia", "The Kardavian fleet.", "A card.")
    assert held[0] == 1


def test_the_country_is_not_the_pronoun():
    assert score("Will the US pay?", "They told us.", "The U.S. fleet.")[0] < 0.2


def test_a_hyphen_in_a_short_name_is_no_matter():
    assert score("G7 sanctions", "The G-7 met.", "Rain.")[0] > 0.2


def test_background_counts_less_than_the_matter_itself():
    matter, background = score("attack", "An attack on the port.", "Rain fell after the attack.")
    assert matter > background > 0


def test_a_sentence_that_takes_a_stand_counts_more():
    plain, stand = score("sanctions", "The sanctions of spring.", "Sanctions will follow.")
    assert stand > plain


def test_a_word_of_the_same_topic_counts_in_part():
    own, close, none = score("truce", "The truce.", "The ceasefire.", "The weather.")
    assert own > close > none


def test_a_title_stands_for_whom_the_question_names():
    by_name, by_title, none = score("Will Serban come?", "Serban left.", "The president left.", "Rain fell.")
    assert by_name > by_title > none


@pytest.mark.parametrize(
    "wording",
    [
        "",
        "will it be?",
        "???",
        "\x00",
        "制裁はどうなる",
        "هل سترفع العقوبات؟",
        '"AND" OR NOT (NEAR*',
        "what will it be " * 125,
        "a" * 2000,
        "U.S. or us?",
    ],
)
def test_a_question_without_a_topic_finds_nothing_and_is_no_error(wording):
    assert found(wording) == []


@given(st.text(max_size=2000), st.lists(st.text(max_size=50), max_size=5))
def test_any_wording_is_answered(wording, terms):
    assert set(found(wording, *terms)) <= set(STORY)


@given(st.text(max_size=500), st.text(max_size=2000))
def test_any_sentence_has_a_direction_and_a_score(wording, sentence):
    watch = made_ready(wording or "sanctions")
    assert watch.direction(sentence) in {"for", "against", "uncertain", "context"}
    assert all(0 <= held <= questions.STANCE for held in watch.scores(article(sentence, sentence)))


@given(st.lists(st.sampled_from(STORY), min_size=1, max_size=6), st.floats(0.1, 2))
def test_what_cannot_hold_evidence_by_its_scores_holds_none(texts, top):
    watch = made_ready("Will Kardavia lift the grain embargo?")
    told = article(*texts)
    scored = questions.scores(watch, told)
    assert bool(evidence(watch, told, top, scored)) == questions.holds(watch, scored, top)


@given(
    st.lists(st.sampled_from(STORY), min_size=1, max_size=6),
    st.lists(st.sampled_from(("sanctions", "Will the sailors be freed?", "Will they meet?")), max_size=5),
    st.floats(0.1, 2),
)
def test_nor_does_it_beside_other_questions(texts, others, top):
    watch = made_ready("Will Kardavia lift the grain embargo?")
    told = article(*texts)
    scored = questions.scores(watch, told)
    theirs = [questions.scores(made_ready(other), told) for other in others]
    if evidence(watch, told, top, scored, theirs):
        assert questions.holds(watch, scored, top, len(others))


def test_beside_several_questions_it_counts_what_sets_one_apart():
    watch = made_ready("Will Kardavia lift the grain embargo?")
    told = article("One.", "Two.", "Three.", "Four.", "Five.", "Six.", between=2)
    held = [1.0, 0.0, 0.46, 0.0, 0.46, 0.0]
    shared = [0.0, 0.0, 0.0, 0.0, 0.5, 0.0]

    def found(others: list[list[float]]) -> list[int]:
        found = evidence(watch, told, 1.0, held, others)
        return [[s.span.start for s, _ in told].index(one.span.start) for one in found]

    assert found([shared, shared]) == [0]
    assert found([shared, shared, shared]) == [0, 2]


@pytest.mark.parametrize(
    "opening",
    [
        "On the sanctions, ministers had met.",
        "As for the sanctions, ministers had met.",
        "And the sanctions?",
        "There remain the sanctions.",
        "Asked about the sanctions, he smiled.",
    ],
)
def test_a_paragraph_that_opens_with_its_matter_keeps_to_it(opening: str):
    going_on = ("Rain fell.", "The king spoke.", "A clerk wrote.")
    watch = made_ready("sanctions")
    opened = watch.scores(article(opening, *going_on))
    told = watch.scores(article("Ministers discussed the sanctions.", *going_on))
    assert opened[3] > told[3]
    apart = watch.scores(article(opening, between=2)) and watch.scores(article(opening, *going_on, between=2))
    assert apart[3] < opened[3]


def test_an_answer_keeps_to_the_question_for_the_whole_turn():
    watch = made_ready("sanctions")
    asked = article("Q: And the sanctions?")
    start = asked[-1][0].span.end + 2
    turn = [
        (Sentence(Span(1, start + s.span.start, start + s.span.end), ""), text)
        for s, text in article("We talked.", "It was late.", "Rain fell.")
    ]
    answered = watch.scores(asked + turn)
    assert answered[3] == answered[1] > 0


def told_apart(*paragraphs: tuple[str, ...]) -> list[tuple[Sentence, str]]:
    """An article of paragraphs, each of some sentences."""
    told: list[tuple[Sentence, str]] = []
    for sentences in paragraphs:
        at = told[-1][0].span.end + 2 if told else 0
        told += [
            (Sentence(Span(1, at + s.span.start, at + s.span.end), ""), text)
            for s, text in article(*sentences)
        ]
    return told


def test_what_is_asked_in_a_transcript_is_spoken_of_until_the_next_question():
    brief = told_apart(
        ("QUESTION: What do you hear of the sanctions?",),
        ("MS. BERG: Little so far.", "Rain fell."),
        ("A clerk wrote.",),
        ("QUESTION: Would the king come if he were asked?",),
        ("MS. BERG: No.",),
        ("QUESTION: What of the harvest?",),
        ("MS. BERG: No.",),
    )
    asked, answered, then, more, follows, no, other, last = made_ready("sanctions").scores(brief)
    assert asked > 0
    assert then == more == answered > follows / 2 > 0
    assert no > 0
    assert max(other, last) < no / 10


def test_a_follow_up_that_refers_to_nothing_leaves_the_matter():
    def last(question: str) -> float:
        brief = told_apart(
            ("QUESTION: What of the sanctions?",),
            ("MS. BERG: Little.", "Rain fell.", "The king slept."),
            (question,),
            ("MS. BERG: No.", "Rain fell."),
        )
        return made_ready("sanctions").scores(brief)[-1]

    assert last("QUESTION: So when does it begin?") > 2 * last("QUESTION: So when does school begin?")


def test_the_head_of_an_item_is_spoken_of_in_the_item():
    def item(head: str, number: str = "2.") -> float:
        told = told_apart((number, head, "A clerk wrote.", "Rain fell.", "The king slept."))
        return made_ready("sanctions").scores(told)[-1]

    assert item("Sanctions.") > 0.9
    assert item("New sanctions on timber") > 0.9
    assert item("The sanctions were discussed.") < 0.2
    assert item("Sanctions.", "He wrote this.") < 0.2


@pytest.mark.parametrize("turn", ["SANCTIONS CHAIRMAN: Rain fell.", "MR. SANCTIONS (West).--Rain fell."])
def test_who_speaks_in_a_transcript_tells_nothing_of_the_matter(turn: str):
    assert made_ready("sanctions").scores(article("Rain fell.", turn, between=2))[1] == 0


def test_an_act_is_told_by_the_words_around_it():
    found_words = {"verdict", "prosecutor", "pardon"} & questions.topic("Will they release him?").keys()
    assert found_words == {"verdict", "prosecutor", "pardon"}


@given(
    st.lists(
        st.sampled_from(["On ", "And ", "the ", "A. ", "? ", "A:", "(", ")", "--", "word "]), max_size=60
    )
)
def test_any_opening_is_scored_in_time(parts: list[str]):
    text = "".join(parts) or "x"
    assert len(made_ready("sanctions").scores(article(text, text))) == 2


def weights(wording: str, *story: str) -> list[float]:
    """What the parts of a question weigh, as shares, in a story of these sentences."""
    found = [concept.weight for concept in made_ready(wording, story=list(story)).concepts]
    return [weight / sum(found) for weight in found]


def test_an_act_that_the_story_tells_in_other_words_is_still_asked():
    told = ["The minister has a dog.", "They replace him in May.", "It rained."]
    watch = made_ready("Will the finance minister resign?", story=told)
    assert any(concept.words.get("resign") == 1 for concept in watch.concepts)
    assert watch.scores(article(told[1])) > watch.scores(article(told[2])) == [0]


def test_what_the_story_says_in_no_way_is_not_asked():
    assert len(made_ready("Will the sanctions harm walruses?", story=["The sanctions bite."]).concepts) == 1


def test_the_plural_of_a_calling_is_the_calling():
    assert questions.stems("two airmen") >= questions.stems("airman")
    assert questions.stems("women") == questions.stems("woman")
    assert questions.stems("men") != questions.stems("man")


def test_a_title_goes_with_its_name_and_a_name_of_two_words_is_one():
    assert len(made_ready("Will President Sall speak?", story=["Sall will speak."]).concepts) == 2
    both = made_ready("Will the North Bridge be closed?", story=["The North Bridge was closed."]).concepts
    assert len(both) == 2
    assert both[0].names == ("north bridge", "bridge")


def test_a_thing_spoken_of_over_something_is_no_aside():
    weighed = weights("Will flights over the marshes be banned?", "Flights over marshes are banned.")
    assert max(weighed[0], weighed[-1]) < 0.6


def test_an_office_is_whoever_of_the_story_holds_it():
    people = [
        Speaker(3, "Nadia Orlow", "person", (), ("Finance Minister",)),
        Speaker(4, "Per Lund", "person", (), ("Health Minister",)),
    ]
    story = [
        "Orlow has a dog.",
        "The finance ministry is shut.",
        "The health minister has a dog.",
        "Lund left.",
    ]

    def told_by(*speakers: Speaker) -> list[float]:
        wording = "Will the finance minister resign?"
        watch = questions.watch(wording, (), speakers, lambda stem: int("resign" not in stem), len(story))
        return [watch.scores(article(text))[0] for text in story]

    holder, ministry, other, namesake = told_by(*people)
    assert holder > max(other, ministry, namesake)
    assert told_by(people[1])[0] == 0


@pytest.mark.parametrize(
    ("asked", "printed"),
    [("report", "Reporters came."), ("import", "It was important."), ("sever", "Several came.")],
)
def test_words_of_one_stem_are_not_always_one_word(asked: str, printed: str):
    assert not questions.stems(asked) & questions.stems(printed)
