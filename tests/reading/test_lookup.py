"""Parts of speech that are looked up are those that spaCy's rules give, word for word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.reading import pipeline
from storywatch.reading.lookup import Lookup, simple

WORDS = (
    "ain't gonna gotta gimme let let's lets 's c'm on c'mon y'all y' all there is are 're was isn't I me you"
    " it he do does did done had 'd has have 've been being but that this these once well 'em 'll ol' nothin'"
    " goin' 'nuff The minister envoy Veldt said says signed talks to of , . “ ” -- — ( ) \n\n \t  5 March"
    " not n't"
).split(" ")
PASSAGES = (
    "“I ain't gonna sign it,” Envoy Mara Veldt said on 5 March. “Let's see what they've got: y'all can't.”",
    "There's no treaty. There are two, and there 're three.\n\n\tHe's gotta do nothin' once it's done.",
    "That the ministers, who'd had talks, did not do so is what this says; these do. It hit us.\n \n",
    "",
    " ",
    "let",
    "there",
    "Wo ca sha n't but for it",
)


@pytest.fixture(scope="module")
def both():
    """The pipeline up to its rules, those rules as spaCy applies them, and what looks them up."""
    import spacy
    from spacy.util import is_package

    nlp = spacy.load(next(name for name in pipeline.PIPELINES if is_package(name)))
    ruler = nlp.get_pipe("attribute_ruler")
    before = [pipe for name, pipe in nlp.pipeline[: nlp.pipe_names.index("attribute_ruler")]]
    return nlp, before, ruler, Lookup(ruler)


def same(both, text):
    nlp, before, ruler, lookup = both
    matched = nlp.make_doc(text)
    for pipe in before:
        matched = pipe(matched)
    found = matched.copy()
    ruler(matched)
    lookup(found)
    for one, other in zip(matched, found, strict=True):
        assert (one.tag_, one.dep_, one.pos_, str(one.morph), one.lemma_, one.head.i) == (
            other.tag_,
            other.dep_,
            other.pos_,
            str(other.morph),
            other.lemma_,
            other.head.i,
        ), (text, one.text)


@pytest.mark.parametrize("text", PASSAGES)
def test_of_passages(both, text):
    same(both, text)
    same(both, text)  # now every like is known


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
def test_of_words_that_rules_name_in_any_order(both, text):
    same(both, text)


@given(st.text(max_size=60))
def test_of_any_text(both, text):
    same(both, text)


def test_what_looks_further_is_left_to_spacy(both):
    from spacy.pipeline import AttributeRuler

    nlp = both[0]
    for patterns in (
        [[{"LOWER": "a"}, {"LOWER": "b"}, {"LOWER": "c"}]],
        [[{"SHAPE": "Xxx"}]],
        [[{"LOWER": {"NOT_IN": ["a"]}}]],
        [[{"TAG": "NN"}, {"TAG": "NN"}]],
        [[{"LOWER": "a", "OP": "+"}]],
    ):
        ruler = AttributeRuler(nlp.vocab)
        ruler.add(patterns=patterns, attrs={"POS": "X"})
        assert not simple(ruler)


def test_the_house_looks_them_up():
    names = pipeline.load().pipe_names
    assert "attribute_ruler" not in names
    assert names.index("storywatch_lookup") < names.index("lemmatizer")
