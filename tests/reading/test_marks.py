"""Quotation marks of every style, without any parse."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.reading import layout, marks
from tests.work import lines_run


def stretches(text: str, depth: int = 0) -> list[str]:
    found = marks.find(text, list(layout.split(text)))
    return [text[m.start : m.end] for m in found if m.depth == depth]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" and "yes, I do".', ['"no"', '"yes, I do"']),
        ("“We won’t go,” he said. “It’s over.”", ["“We won’t go,”", "“It’s over.”"]),
        ('“Curly, then straight" and "the reverse” here', ['“Curly, then straight"', '"the reverse”']),
        ("“An opener that closes“ he said", ["“An opener that closes“"]),
        ("X said, ”a closer that opens” and left", ["”a closer that opens”"]),
        ("``We go,'' he said.", ["``We go,''"]),
        ("''We go,'' he said.", ["''We go,''"]),
        ("`We go,' he said.", ["`We go,'"]),
        ("«Nous», said X. „Ja“, said Y.", ["«Nous»", "„Ja“"]),
        ('"Both glued,"he said.', ['"Both glued,"']),
        ('"A," said B--"C."', ['"A,"', '"C."']),
        ('A man of 6\'2" stood at the 10" rail.', []),
    ],
)
def test_double(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "'We won't go,' the ministers' envoy said. 'It's the girls' turn.'",
            ["'We won't go,'", "'It's the girls' turn.'"],
        ),
        ("‘It’s ours,’ he said, ‘the ’90s are over.’", ["‘It’s ours,’", "‘the ’90s are over.’"]),
        ("The ministers' plan and the envoys' view 'is dead', he said.", ["'is dead'"]),
        ("He called it 'nonsense by fools' and 'lies'.", ["'nonsense by fools'", "'lies'"]),
        ("Asked if 'tis so, O'Brien said 'maybe'.", ["'maybe'"]),
        ("The '80s, rock 'n' roll and the boys' club", []),
        ("It's the union's and nobody else's, the workers' leader said.", []),
        ("Both see ‘window of opportunity’ for talks", ["‘window of opportunity’"]),
    ],
)
def test_single_among_apostrophes(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“He told me ‘never’ and left,” she said.", ["“He told me ‘never’ and left,”"], ["‘never’"]),
        ("'He told me \"never\",' she said.", ["'He told me \"never\",'"], ['"never"']),
        ("“He called it “a lie” yesterday,” she said.", ["“He called it “a lie” yesterday,”"], []),
    ],
)
def test_nested(text: str, outer: list[str], inner: list[str]) -> None:
    assert stretches(text) == outer
    assert stretches(text, depth=1) == inner


def test_one_quotation_over_several_paragraphs() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said.\n\n“Another,” she said."
    assert stretches(text) == ["“First.\n\n“Second.\n\n“Third,”", "“Another,”"]


def test_one_quotation_over_several_paragraphs_in_single_marks() -> None:
    text = "‘It’s the first.\n\n‘It’s the second,’ he said."
    assert stretches(text) == ["‘It’s the first.\n\n‘It’s the second,’"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Nobody closed this.\nAnother paragraph.', ['"Nobody closed this.']),
        ("She said: “Open to the end of it.\nAnother paragraph.", ["“Open to the end of it."]),
        ("“We stay here, he said. “They go,” she said.", ["“We stay here, he said.", "“They go,”"]),
        ('The 12" screen and the "open', []),
        ("The word ‘ stands alone", []),
    ],
)
def test_a_missing_mark(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_a_missing_mark_is_told() -> None:
    text = "She said: “Open to the end."
    (found,) = marks.find(text, list(layout.split(text)))
    assert not found.closed
    assert found.end == len(text)


def test_no_unclosed_quotation_is_longer_than_the_limit() -> None:
    text = '"' + "word " * 40_000
    assert all(m.end - m.start <= marks.LONGEST + 1 for m in marks.find(text, list(layout.split(text))))


@settings(max_examples=300)
@given(st.text(alphabet="ab. ,\n\"'“”‘’`«»„s", max_size=200))
def test_outermost_stretches_never_overlap_and_hold_words(text: str) -> None:
    found = marks.outermost(marks.find(text, list(layout.split(text))))
    for one, other in itertools.pairwise(found):
        assert one.end <= other.start
    for m in found:
        assert m.start < m.first <= m.last <= m.end <= len(text)
        assert any(c.isalnum() for c in text[m.first : m.last])


@pytest.mark.parametrize("unit", ['"', "'", "“", "”", '"a ', "“a ", "'a ", "a' 'b ", "`a", "“a\n", "'s "])
def test_work_grows_with_length_only(unit: str) -> None:
    def work(size: int) -> int:
        text = (unit * size)[:size]
        paragraphs = list(layout.split(text))
        return lines_run(lambda: marks.find(text, paragraphs))

    # Four times the text: quadratic work would run sixteen times as many lines.
    assert work(20_000) < 6 * work(5_000)
