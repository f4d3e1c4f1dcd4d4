"""The story as a paper: what is open, what happened, who said what, each cited; no text becomes Markdown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from storywatch.briefing.markdown import EVIDENCE, to_markdown
from storywatch.model import Evidence, Question, Span, Story
from tests.test_briefing import TEXT, full, source

TODAY = date(2031, 5, 8)


def test_what_is_open_comes_first_and_all_of_it_is_cited():
    story = full()
    named = replace(source(1), outlet="Ostrava Post", title="A pact", published=date(2031, 5, 4))
    told = to_markdown(replace(story, sources=(named, source(2))), TODAY, key=(4,))
    heads = [line for line in told.splitlines() if line.startswith("#")]
    assert heads == [
        *(
            "# The pact",
            "## Open questions",
            "### Will they sign?",
            "## Timeline",
            "## Key quotes",
            "## Sources",
        )
    ]
    assert "As of 8 May 2031, from 2 articles." in told
    assert "open · due 6 May 2031 · 1 for · 1 uncertain" in told
    # What the reader has confirmed is first, and bears no question mark.
    assert (
        "- **for** Mara Veldt: “We shall sign” (2.txt)\n- **uncertain?** “We shall sign” (Ostrava Post,"
        in told
    )
    assert "- **7 May 2031** Pact signed — 2.txt, Ostrava Post\n- **no day known** Undated (claimed)" in told
    assert "> “We shall sign”\n>\n> — Mara Veldt (Ostrava Post, 4 May 2031)" in told
    assert "- Ostrava Post, *A pact*, 4 May 2031 — 1.txt\n- outlet unknown, untitled — 2.txt" in told


def test_of_a_long_timeline_the_important_part_is_printed():
    pact, trifle = full().timeline[1], full().timeline[0]
    events = (pact, *(replace(trifle, id=number) for number in range(10, 60)))
    told = to_markdown(replace(full(), timeline=events), TODAY)
    assert "Undated" not in told
    assert "Pact signed — 2.txt, 1.txt\n- and 50 entries of less importance" in told


def test_what_is_not_shown_is_counted_and_what_is_empty_has_no_heading():
    spans = [Span(1, start, start + 5) for start in range(EVIDENCE + 3)]
    question = Question(1, "Will they?", (), evidence=tuple(Evidence(span, "for") for span in spans))
    told = to_markdown(Story("S", "r", sources=(source(1),), questions=(question,)), TODAY)
    assert told.count("**for?**") == EVIDENCE
    assert "- and 3 more" in told
    assert "## Timeline" not in told
    assert "## Key quotes" not in told


def test_text_of_articles_is_no_markdown_and_no_html():
    hostile = "1. <script>x</script> [a](b) *c* `d` # e &lt; A & B\x1b[2J"
    event = replace(full().timeline[1], title=hostile)
    told = to_markdown(replace(full(), timeline=(event,)), TODAY)
    line = next(line for line in told.splitlines() if "script" in line)
    assert r"1\. \<script\>x\</script\> \[a\](b) \*c\* \`d\` \# e \&lt; A & B␛\[2J" in line


@given(st.text())
def test_any_text_stays_on_its_line(text):
    lines = to_markdown(replace(full(), title=text), TODAY).splitlines()
    assert lines[2].startswith("As of 8 May 2031")


def test_a_sentence_that_quotes_is_given_no_marks_around_its_own():
    text = 'We were of one mind, the envoy said: "We shall sign." Nobody asked.'
    question = Question(
        1, "Will they?", (), evidence=(Evidence(Span(1, 0, len(text)), "for", confirmed=True),)
    )
    said = to_markdown(
        Story("S", "r", sources=(replace(source(1), text=text),), questions=(question,)), TODAY
    )
    assert f"- **for** {text} (1.txt)" in said


def test_a_sentence_without_marks_is_given_them():
    question = replace(full().questions[0], evidence=(Evidence(Span(1, 22, 43), "context", confirmed=True),))
    told = to_markdown(replace(full(), questions=(question,)), TODAY)
    assert f"“{TEXT[22:43]}”" in told
