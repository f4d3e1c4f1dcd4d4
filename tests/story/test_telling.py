"""The words that tell, in a sentence that bears on a question."""

from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Speaker
from storywatch.story.telling import telling, watch

BAN = watch("Will Kardavia lift its ban on Belmarran grain?", ("embargo", "two presidents"), ())


def told(question, text):
    return [text[start:end] for start, end in telling(question, text)]


def test_the_matter_its_likes_its_opposite_and_who_is_in_it():
    text = "The Kardavian ministry said the import ban on Belmarran wheat would stay until autumn."
    assert told(BAN, text) == ["Kardavian", "import ban", "Belmarran wheat", "stay"]


def test_the_readers_own_terms_tell_one_word_or_several():
    assert told(BAN, "The embargo, said the two presidents, goes on.") == ["embargo", "two presidents"]


def test_a_name_is_told_by_every_form_the_story_has():
    orel = Speaker(1, "Tomas Orel", "person", ("Orel",), ("president",))
    asked = watch("Will Tomas Orel resign?", (), [orel])
    assert told(asked, "Mr Orel may resign, a friend said.") == ["Orel", "resign"]


def test_what_only_goes_on_has_nothing_to_point_at():
    assert told(BAN, "He would not say more.") == []


def test_a_question_of_nothing_tells_nothing():
    assert told(watch("will it be?", (), ()), "It will be.") == []


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_comes_the_stretches_lie_apart_in_the_text(wording, text):
    last = -1
    for start, end in telling(watch(wording, (), ()), text):
        assert last < start < end <= len(text)
        last = end
