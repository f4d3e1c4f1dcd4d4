"""Lines over a story that are neither its headline nor its day: buttons, breadcrumbs, numbers, contacts.

Pure.
"""

from __future__ import annotations

import re

from . import printed

_BUTTON_WORDS = frozenset(
    """skip to content, skip to main content, skip to navigation, home, menu, search, sign in, log in,
    login, subscribe, share, save, print, email, listen, comments, comment, advertisement, sponsored,
    live, live updates, breaking, breaking news, urgent, flash, watch, paid, free, share this, share
    this article, share full article, read more, news, sport, sports, opinion, analysis, leading
    article, leader, editorial, world, politics, business, europe, africa, asia, americas, middle east,
    world news, latest news, top stories, all news, more news, related, exclusive, international,
    foreign, foreign news, home news, overseas news, overseas, diplomacy, defence, economy, society,
    culture, features, feature, special report, front page, page one, written answers, oral answers,
    oral questions, debates, parliamentary report, official report, original, translation, full text,
    transcript, english, in english, en, today's paper, print edition, e-paper, archive, archives,
    foreign affairs, home affairs, international news, international affairs, national news, regional,
    investor news, company news, newsroom, press room, press centre, media centre, essay, essays,
    reportage, profile, latest intelligence, foreign intelligence, world report,
    the world, around the world, letters to the editor, to the editor, letters, points from letters,
    news in brief, in brief, world in brief, news briefs, briefs,
    distr, distribution, general distribution, general, limited, original english, or. en, unofficial,
    official, view in browser, view online, view this email in your browser,
    view this e-mail in your browser, read online, read in browser,
    read this online""".replace("\n    ", " ").split(", ")
)  # fmt: skip
"""What a line by itself says on pages and over columns."""
_READING_TIME = re.compile(
    r"\W*(?:(?:estimated )?reading time\W.{0,30}|\d{1,3}[ -]min(?:ute)?s?(?: read)?"
    r"|\d{1,3} (?:comments?|shares?|views?))\W*",
    re.I,
)
_CRUMBS = re.compile(r"\s*[/>›»]\s*")
_VOLUME_WORDS = frozenset("vol volume no nr issue number part series year".split())
_VOLUME = re.compile(r"[\d,./-]{1,9}|[ivxlcdm]{1,8}", re.I)
_CONTACT = re.compile(
    r"\W*(?:(?:media |press |for (?:further|more) )?(?:contact|enquiries|inquiries|information)"
    r"|tel(?:ephone|ex)?|phone|fax|e-?mail|cables?|telegrams?)\b.{0,10}?[:.]\s?\S.{0,90}|\S{1,60}@\S{3,60}",
    re.I,
)
_HANDLING = re.compile(
    r"\W*(?:check against delivery|(?:strictly )?embargoed?\b.{0,60}|e ?& ?o ?e\b.{0,30}|proof only"
    r"|not (?:for|to be) (?:\w+ ){0,3}(?:broadcast|publi\w+|release\w*|quot\w+)\b.{0,40}"
    r"|\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?(?:\s[a-z]{2,4})?"
    r"|(?:your|our|the) (?:\w+ )?(?:weekly|daily|fortnightly|monthly|morning|evening|friday|monday|sunday)"
    r" (?:note|letter|guide|round-?up|digest|briefing|newsletter|newsmagazine|look)\b.{0,60}"
    r"|(?:posted|published|uploaded|added) (?:to|on) the (?:web|site|internet|net)\b.{0,40}"
    r"|as (?:delivered|prepared)\b.{0,30}|(?:begin )?forwarded message\W*|original message\W*|nnnn"
    r"|zczc\b.{0,24}|(?:[a-z] ){1,3}[a-z])\W*",
    re.I,
)
_MEETING = re.compile(
    r"\d{1,3}(?:,?\d{3})?(?:st|nd|rd|th)\s+(?:[a-z]+\s+){0,2}(?:meeting|session|sitting)\*?(?:[\s,(].{0,30})?"
    r"|(?:[a-z]+-)?[a-z]{4,11}(?:st|nd|rd|th)\s+(?:year|session)"
    r"|(?:department|office|division|directorate)\s+(?:of|for)\s+(?:public\s+)?information(?:\s+[•·|,–—-].{0,70})?"
    r"|(?:news\s+and\s+)?media\s+(?:division|service)",
    re.I,
)
"""Which meeting of a body it tells of, and who of its staff does."""
_TRANSLATED = re.compile(
    r"\W?(?:(?:un)?official\s+|english\s+)?(?:translation|translated)"
    r"(?P<behind>\s+(?:(?P<of>from|of)|by)\s+[^()\[\]]{2,40})?\W{0,2}",
    re.I,
)
_MONTH = "|".join(printed.MONTHS)
_MONTHS_ISSUE = re.compile(
    rf"(?:{_MONTH}|spring|summer|autumn|fall|winter)(?:\s?[/–-]\s?(?:{_MONTH}))?,?\s\d{{4}}", re.I
)


_BAR = frozenset(
    "my account menu search sign in log login register subscribe home news help contact us open".split()
)
_BAR_SURE = frozenset("menu search login subscribe account register".split())


def is_one(text: str) -> bool:
    """Whether the line belongs to the page, the print-out or the issue, and to no article."""
    if len(text) > 120:
        return False
    bare = " ".join(text.lower().replace("’", "'").strip(" .:|•·∙*_[]()-–—").split())
    return (
        bare in _BUTTON_WORDS
        or _bar(bare.split())
        or _READING_TIME.fullmatch(text) is not None
        or _CONTACT.fullmatch(text) is not None
        or _HANDLING.fullmatch(text) is not None
        or _MEETING.fullmatch(text) is not None
        or _MONTHS_ISSUE.fullmatch(text) is not None
        or _breadcrumb(text)
        or _volume(text)
    )


def is_section(text: str) -> bool:
    """Whether a piece of a line names a part of a paper or site: "World", "Foreign news"."""
    return " ".join(text.lower().replace("’", "'").split()) in _BUTTON_WORDS


def is_translation_note(text: str, *, tongue: bool = False) -> bool:
    """Whether a line says that it is a translation, with ``tongue`` also from what."""
    found = _TRANSLATED.fullmatch(text)
    return found is not None and not (tongue and found["of"] is None)


def _breadcrumb(text: str) -> bool:
    """ "Home / News / Press releases"."""
    pieces = [piece for piece in _CRUMBS.split(text) if piece]
    if len(pieces) < 2 or not is_section(pieces[0]):
        return False
    return all(len(piece.split()) <= 3 for piece in pieces)


def _bar(words: list[str]) -> bool:
    """ "Menu Search My account"."""
    return len(words) > 1 and _BAR.issuperset(words) and not _BAR_SURE.isdisjoint(words)


def _volume(text: str) -> bool:
    """ "Vol. CXII No. 128"."""
    words = [word.strip(".,()").lower() for word in text.split()]
    labels = [word for word in words if word in _VOLUME_WORDS]
    others = [word for word in words if word and word not in _VOLUME_WORDS]
    return bool(labels) and bool(others) and all(_VOLUME.fullmatch(word) for word in others)
