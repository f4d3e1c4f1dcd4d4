"""The few styles that data is shown in. Each also reads without colour: a word or a sign stands beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from storywatch.values import Direction, EventStatus, QuestionStatus, SourceState

if TYPE_CHECKING:
    from textual.app import App

MUTED = "$quiet"
STRONG = "bold"
WARN = "$text-warning"
BAD = "$text-error"
GOOD = "$text-success"
ACCENT = "$text-accent"
TODAY = "bold $text-accent"
HEADING = "bold"
RULE = "$faint"

EVENT: dict[EventStatus, tuple[str, str]] = {
    "happened": ("●", ""),
    "scheduled": ("○", ACCENT),
    "cancelled": ("×", BAD),
    "claimed": ("?", WARN),
}
"""Sign and style of an event's status; the word itself stands beside the sign."""

QUESTION: dict[QuestionStatus, tuple[str, str]] = {
    "open": ("○", ACCENT),
    "leaning yes": ("▲", GOOD),
    "leaning no": ("▼", BAD),
    "answered yes": ("●", GOOD),
    "answered no": ("×", BAD),
    "moot": ("–", MUTED),
}

STATE: dict[SourceState, tuple[str, str]] = {
    "taken": ("…", WARN),
    "read": ("", MUTED),
    "failed": ("×", BAD),
}

DIRECTION: dict[Direction, str] = {"for": GOOD, "against": BAD, "uncertain": WARN, "context": MUTED}


THEMES = {
    "dark": "textual-dark",
    "light": "textual-light",
    "contrast-dark": "contrast-dark",
    "contrast-light": "contrast-light",
    "ansi-dark": "ansi-dark",
    "ansi-light": "ansi-light",
}
"""What the reader calls a theme, and what Textual does."""


def _contrast(name: str, *, dark: bool) -> Theme:
    """Black and white, and few strong colours: each at least 7 to 1 against the background (WCAG 2 AAA)."""
    return Theme(
        name=name,
        dark=dark,
        primary="#ffd700" if dark else "#00308f",
        secondary="#ffffff" if dark else "#000000",
        accent="#00e5ff" if dark else "#5a0080",
        warning="#ffd700" if dark else "#6b3a00",
        error="#ff9e9e" if dark else "#8b0000",
        success="#7dff7d" if dark else "#004d1a",
        foreground="#ffffff" if dark else "#000000",
        background="#000000" if dark else "#ffffff",
        surface="#000000" if dark else "#ffffff",
        panel="#1a1a1a" if dark else "#e6e6e6",
    )


def _light() -> Theme:
    """Textual's light theme with darker colours: its own are too faint on grey to be read."""
    return replace(
        BUILTIN_THEMES["textual-light"],
        accent="#a85400",
        warning="#8f4a00",
        success="#1c6b30",
        error="#a0203c",
    )


def wear(app: App[Any], theme: str) -> None:
    """Show the app in a theme of :data:`THEMES`, by the reader's name for it."""
    if theme == "light":
        app.register_theme(_light())
    if theme.startswith("contrast"):
        app.register_theme(_contrast(theme, dark=theme == "contrast-dark"))
    app.theme = THEMES[theme]


def next_theme(worn: str) -> str:
    """The reader's name of the theme after the one that is worn, by Textual's name."""
    names, worn_ones = list(THEMES), list(THEMES.values())
    at = worn_ones.index(worn) if worn in worn_ones else -1
    return names[(at + 1) % len(names)]


def variables(theme: Theme) -> dict[str, str]:
    """More colours for a theme: ``quiet`` for what weighs less, ``faint`` for rules, and two backgrounds,
    ``cursor`` for the row one is on and ``target`` for the sentence one came for.

    Textual drops the opacity of a colour inside text, so they are blended here. Where the terminal's own
    colours are used, texts are dim and the two backgrounds are left to the style sheet, as bold and reverse.
    """
    if theme.ansi:
        return {"quiet": "dim", "faint": "dim", "cursor": "ansi_default", "target": "ansi_default"}
    generated = theme.to_color_system().generate()
    back, fore = Color.parse(generated["background"]), Color.parse(generated["foreground"])
    accent = Color.parse(generated["accent"])
    return {
        "quiet": back.blend(fore, 0.66 if theme.dark else 0.76).hex,
        "faint": back.blend(fore, 0.25).hex,
        "cursor": back.blend(accent, 0.18).hex,
        "target": back.blend(accent, 0.32).hex,
    }
