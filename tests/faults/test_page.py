"""Every test that docs/faults.md names exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))
BENCHES = sorted(set(re.findall(r"`python -m ([\w.]+)[^`]*`", PAGE)))


def test_the_page_names_tests():
    assert len(NAMED) > 50
    # No test is named in another way, which would not be looked for.
    assert set(re.findall(r"tests/[\w/]+\.py", PAGE)) <= {file for file, _ in NAMED} | {
        "tests/faults/test_page.py"
    }


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_it_exists(file, name):
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert name in functions


@pytest.mark.parametrize("module", BENCHES)
def test_the_program_exists(module):
    assert (ROOT / (module.replace(".", "/") + ".py")).exists()


def test_each_row_names_what_happens_and_a_test():
    rows = [row for row in PAGE.splitlines() if row.startswith("| ") and "`tests/" in row]
    assert len(rows) > 35
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split(" | ")]
        assert all(cells[:3]), row
