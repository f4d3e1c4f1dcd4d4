"""Nothing but ``tui/plain.py`` makes text into what a widget draws."""

import ast
from pathlib import Path

import pytest

import tui
from tui.plain import line, lines, marked, one_line, plain

MODULES = sorted(Path(tui.__file__).parent.glob("*.py"))
TEXT_WIDGETS = {"Static", "Label", "Input"}
FORBIDDEN_IMPORTS = {"rich.text", "rich.markup", "textual.markup"}


def faults(code: str) -> list[str]:
    """What a module does that only the door may do."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN_IMPORTS:
            found.append(f"imports {node.module}")
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id="Content"):
                    found.append("calls Content")
                case ast.Attribute(value=ast.Name(id="Content"), attr=attr):
                    found.append(f"calls Content.{attr}")
                case ast.Attribute(attr="from_markup" | "from_rich_text"):
                    found.append("parses markup")
                case ast.Name(id=name) if name in TEXT_WIDGETS:
                    keywords = {k.arg: k.value for k in node.keywords}
                    if name == "Static" and not (
                        isinstance(keywords.get("markup"), ast.Constant) and keywords["markup"].value is False
                    ):
                        found.append("makes a Static that parses markup")
                    if any(isinstance(a, ast.JoinedStr | ast.BinOp) for a in node.args):
                        found.append(f"gives {name} a string")
                case ast.Attribute(attr="notify"):
                    keywords = {k.arg: k.value for k in node.keywords}
                    if "markup" not in keywords or "plain" not in ast.dump(node.args[0]):
                        found.append("notifies past the door")
                case ast.Attribute(attr="update") if node.args and isinstance(
                    node.args[0], ast.JoinedStr | ast.Constant
                ):
                    found.append("updates a widget with a string")
        if isinstance(node, ast.Assign):
            for target in node.targets:
                titled = isinstance(target, ast.Attribute) and target.attr in (
                    "border_title",
                    "border_subtitle",
                    "tooltip",
                )
                if (
                    titled
                    and isinstance(node.value, ast.Constant | ast.JoinedStr)
                    and node.value.value is not None
                ):
                    found.append("titles with a string")
    return found


@pytest.mark.parametrize("module", [m for m in MODULES if m.name != "plain.py"], ids=lambda m: m.name)
def test_only_the_door_makes_content(module):
    assert faults(module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        "Content(text)",
        "Content.from_markup(text)",
        "Static(text)",
        "Static(f'{text}', markup=False)",
        "self.notify(text)",
        "widget.update(f'{text}')",
        "widget.border_title = 'x'",
        "from rich.text import Text",
    ],
)
def test_the_check_finds_what_it_is_for(code):
    assert faults(code)


def test_the_door_keeps_brackets_and_lengths_and_shows_controls():
    text = "He will [not] meet [b]x[/i] [/ \x1b]52;c;aGk=\x07 \x9b31m \u202e abc \x00"
    shown = plain(text).plain
    assert len(shown) == len(text)
    assert "[not]" in shown
    assert "[b]x[/i]" in shown
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c == "\u202e" for c in shown)
    assert marked(text, [(0, 2, "bold")]).plain == shown


def test_the_door_joins():
    assert line(plain("a"), one_line("b\n c"), plain("d")).plain == "ab cd"
    assert lines([plain("a"), plain("b")]).plain == "a\nb"
