"""The list of how time expressions begin leaves none of them out."""

from __future__ import annotations

import re

import pytest

from storywatch.reading import timex
from tests.dates.cases import cases

_OPENING = re.compile(rf"[\d'’‘`]|{timex._opening(timex._OPENINGS)}")
_TEXTS = [timex.lower(case.text) for case in cases()]


@pytest.mark.parametrize("rule", timex._RULES, ids=lambda rule: rule[2].__name__)
def test_a_rule_begins_with_a_known_opening(rule: timex.Rule) -> None:
    _, pattern, _ = rule
    for text in _TEXTS:
        for m in pattern.finditer(text):
            if m[0] and (m.start() == 0 or not text[m.start() - 1].isalnum()):
                assert _OPENING.match(text, m.start()), m[0]
