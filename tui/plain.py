"""The one door for text on its way to a widget.

Textual reads markup in strings and hands control characters to the terminal. So everything that comes from
an article, a file name, an error or a reader's own words becomes :class:`~textual.content.Content` here and
nowhere else: characters made visible by :mod:`storywatch.plain`, brackets kept, nothing parsed. Other modules
join, cut and colour what this module gives them; a test holds them to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content, Span

from storywatch import plain as door

EMPTY = Content("")
NEWLINE = Content("\n")


def plain(text: str, style: str = "") -> Content:
    """``text`` as it stands, one character for one, harmless and free of markup, in ``style``."""
    return Content.styled(door.visible(text), style, strip_control_codes=False)


def one_line(text: str, style: str = "") -> Content:
    """``text`` on one line, with runs of white space as one blank, harmless and free of markup."""
    return Content.styled(door.one_line(text), style, strip_control_codes=False)


def line(*parts: Content) -> Content:
    """The parts, one after the other."""
    return Content.assemble(*parts, strip_control_codes=False)


def lines(parts: Iterable[Content]) -> Content:
    """The parts, one below the other."""
    return NEWLINE.join(parts)


def marked(text: str, marks: Sequence[tuple[int, int, str]]) -> Content:
    """``text`` as it stands, with each ``(start, end, style)`` of ``marks`` laid over it, the last on top."""
    return Content(
        door.visible(text),
        [Span(start, end, style) for start, end, style in marks if start < end],
        strip_control_codes=False,
    )
