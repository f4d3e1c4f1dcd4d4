"""The grammar on sentences of our own, several house styles and decades."""

from __future__ import annotations

import pytest

from storywatch.reading import dates, layout, pipeline
from storywatch.story import calendar
from tests.dates.cases import Case, cases

CASES = list(cases())


def test_there_are_enough_cases() -> None:
    assert sum(len(case.dates) for case in CASES) >= 200
    assert sum(not case.dates for case in CASES) >= 35


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_days_that_are_meant(case: Case) -> None:
    paragraphs = layout.parse(case.text, pipeline.load())
    found = dates.find(case.text, 1, paragraphs)
    days = [
        (case.text[d.span.start : d.span.end], str(calendar.resolve(d.rule, case.published))) for d in found
    ]
    wanted = [(case.text[start:end], str(value)) for start, end, value in case.dates]
    assert [value for _, value in days] == [value for _, value in wanted], (days, wanted)
    # A span may take in a word more or less ("late on Sunday"), but it covers what is marked.
    for d, (start, end, _) in zip(found, case.dates, strict=True):
        assert d.span.start < end
        assert start < d.span.end
