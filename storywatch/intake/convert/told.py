"""What documents say in their text and in their properties, the latter only where the text bears them out.

Properties are what a template, a scanner or the last owner left there ("Microsoft Word - Document1").
"""

from __future__ import annotations

import re

from ...model import Stated
from .. import stated
from ..pages import Page, one_line

_HEAD = 2000
"""Characters at the start of a text in which its title and author are to be found."""


def page(text: str, encoding: str, *, title: str = "", author: str = "") -> Page:
    """The page of a text, with the document's own title and author where its head prints them too."""
    said = stated.find(text)
    head = _plain(text[:_HEAD])
    title, author = one_line(title), one_line(author)
    told_title = told_author = None
    if len(_plain(title)) >= 8 and _plain(title) in head:
        told_title = Stated(title, f"title of the document: {title}")
    if len(_plain(author)) >= 5 and " " in author and _plain(author) in head:
        told_author = Stated(author, f"author of the document: {author}")
    return Page(
        text=text,
        encoding=encoding,
        outlet=said.outlet,
        title=told_title or said.title,
        byline=said.byline or told_author,
        published=said.published,
    )


def _plain(words: str) -> str:
    return " ".join(re.sub(r"\W+", " ", words).split()).casefold()
