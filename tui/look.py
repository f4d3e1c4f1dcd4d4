"""The few styles that data is shown in. Each also reads without colour: a word or a sign stands beside it."""

from __future__ import annotations

from textual.color import Color
from textual.theme import Theme

from storywatch.model import Direction, EventStatus, QuestionStatus, SourceState

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
        "quiet": back.blend(fore, 0.62).hex,
        "faint": back.blend(fore, 0.25).hex,
        "cursor": back.blend(accent, 0.18).hex,
        "target": back.blend(accent, 0.32).hex,
    }
