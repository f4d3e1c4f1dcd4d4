"""Finding words in the article that is being read. Pure."""

from __future__ import annotations

import re

MOST = 200
"""Characters of what is sought that count."""
_ALIKE = ("'’‘ʼ‛′`´", '"“”„‟«»″', "-‐‑‒–—−")
_CLASS = {character: f"[{re.escape(group)}]" for group in _ALIKE for character in group}


def matches(text: str, sought: str) -> list[tuple[int, int]]:
    """Where ``sought`` stands, whatever the case, line ends, and shape of quotation marks and dashes."""
    words = sought[:MOST].split()
    if not words:
        return []
    pattern = r"\s+".join("".join(_CLASS.get(c) or re.escape(c) for c in word) for word in words)
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]
