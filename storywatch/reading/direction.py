"""Which way a date looks: ahead only where something strong says so.

Of 404 weekdays in news, 44 % were the day of writing and 45 % lay in the six days before. A loose list of
words for the future made matters worse, so only these count: "until" or "by" directly before; will, shall and
would on the verb that governs the date; due, scheduled, set, expected and the like with an infinitive; a
present-tense "meets", "opens", "leaves". Where the parse finds the governing verb, the parse decides; else
the words before the date do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import dayverbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph

_WINDOW = 200

_UNTIL = re.compile(
    r"\b(?:until|till|by|before|past|beyond|deadline(?: of| on| for|,)?|as (?:soon|early|late) as|ahead of|"
    r"no later than|starting"
    r"|beginning|effective|from)\s(?:(?:midnight|noon|the end of|late|early|next)\s(?:on\s)?)?$"
)
_NEAR_IT = re.compile(
    r"\b(?:shortly|just|immediately|right|soon|moments?|minutes?|hours?|days?"
    r"|the (?:day|night|evening|eve|week))\sbefore\s(?:midnight|noon)?\s?(?:on\s)?$"
)
""" "Resigned shortly before Saturday": it says when, and sets no term."""
_SHIFTED = re.compile(
    r"(?<!\bhad\s)(?<!\bhad been\s)\b(?:put (?:[^.;\n]{1,40} )?(?:back|off)|moved|postponed?|delay(?:ed)?"
    r"|deferred?|adjourned?"
    r"|rescheduled?|brought forward|shift(?:ed)?|pushed back|extend(?:ed)?|prolong(?:ed)?)\b"
    r"[^.;\n]{0,70}\b(?:to|until|till|past|beyond)\s$"
)
_SINCE = re.compile(
    r"\b(?:ever )?since\s(?:(?:about|around|at least|early|late|mid|the (?:start|beginning|middle|end) of)"
    r"[\s-](?:the\s)?|(?:[\w.:'’]+\s){1,3}on\s)?$"
)
"""What has gone on since a day cannot begin on one to come."""
_APPOINTED_FOR = re.compile(
    r"\b(?<!\bhad\s)(?<!\bhad been\s)(?:set|called|scheduled|rescheduled|fixed|planned|convened|summoned"
    r"|setting|scheduling|calling|fixing|arranged|organi[sz]ed|booked|invited|slated|timed|timetabled|down|announced|tabled|reserved"
    r"|put down|promised|expected|demanded|requested|proposed|pencill?ed in|earmarked|foreseen)\s"
    r"(?:(?:to|at|in|an?|the|his|her|their|its) [^.;:,\n]{2,60} )?for\s(?:the\s)?$"
)
"""A participle and "for": the day is that of the appointment, whatever the tense."""
_GIVEN_UNTIL = re.compile(
    r"\b(?:(?:was|were|been) (?:\w+ly )?(?:given|told|ordered|asked|urged|instructed|allowed|granted|barred"
    r"|banned|suspended|invited|set|expected|due|scheduled|remanded|to)\b[^.,;]{0,60}"
    r"|had\s)\b(?:until|till|by|before|no later than)\s(?:(?:midnight|noon|the end of)\s(?:on\s)?)?$"
)
"""A term that somebody was set: "was ordered to leave by", "had until"."""
_HAD_BEEN_GIVEN = re.compile(r"\bhad been (?:\w+ly )?(?:given|granted|allowed|told|ordered|set)\b[^.,;]*$")
"""The same told from later: the term may be over or still to run."""
_CAME_ABOUT = re.compile(
    r"[^.;:,\n]{0,40}?\b(?:had (?:not |never )?(?:taken place|gone ahead|happened|come off|been held|begun)"
    r"|(?:did not|didn['’]t|never) (?:take place|go ahead|happen|come off|begin|start|materiali[sz]e)"
    r"|took place|went ahead|passed off|(?:was|were) held|drew)\b"
)
"""What a plan has come to: "a march planned for Saturday did not take place"."""
_WANTED = re.compile(
    r"\b(?:ask(?:s|ed|ing)? for|yes to|no to|settled? (?:on|for)|pencill?ed in(?: for)?|(?:fixed|booked) for|"
    r"needs?|wait(?:s|ed|ing)? for|in time for|ready for|prepar(?:e|es|ed|ing) for|plans? for|"
    r"due)\s(?:the\s)?$"
)
_HANGS_ON = re.compile(r"\b(?:depends?|hinges?|rides?|rests?|hangs?) (?:now |largely |heavily |all )?on\s$")
_OPENS_BY = re.compile(r"(?:^|[.!?\n][\"”’')]{0,2}\s{0,2})by\s(?:late|early|the end of)?\s?$")
_THROUGH = re.compile(
    r"\b(?:stays?|remains?|runs?|continues?|lasts?|extends?|holds?|goes on|is"
    r"|are)\b[^.;,\n]{0,40}\bthrough\s$"
)
_PAST_UNTIL = re.compile(
    r"\b(?:(?:has|have) (?:\w+ )??(?:come|fallen|risen|gone|dropped|grown|increased|declined|slipped|climbed"
    r"|shrunk|recovered)|fell|rose|dropped|grew|climbed|came|dates?|dated|dating)\b[^.,;]{0,50}\bfrom\s$|"
    r"(?:did(?:\snot|n['’]t)|(?:was|were)(?:\snot|n['’]t)|had(?:\snot|n['’]t)|never) "
    r"(?!have\b|expect|due|plan)[^.,;]{0,60}\b(?:until|till|before)\s$|"
    r"\bsince\b(?![^.]*\b(?:will|would|shall|is|are)\b)[^.]*$"
    r"|\b(?:was|were|had)\b(?:(?!\s(?:may|might|will|would|should|must|shall|asked|demanded|called)\s)[^.,]){0,60}$"
    r"|\b(?:lasted|ran|stayed|remained|continued|went|slipped|stretched|(?:dragged|wore) on|held out|raged"
    r"|fought|talked"
    r"|worked|waited"
    r"|served|sat|stood|camped|queued|lived|hid|slept)\b[^.,;]{0,50}$"
)
_NOT_DONE = re.compile(
    r"[^.;:\n]{0,60}?\b(?:and|but)\s(?:(?:he|she|they|it|nobody|none)\s)?(?:did(?:\snot|n['’]t)"
    r"|failed|refused|never|had\snot|(?:was|were)\snot)\b"
)
_THEN_PAST = re.compile(
    r"^\s[^.,;:\n]{0,40}\bhad\s\w"
    r"|^(?:,(?! as\b)|\s(?:he|she|it|they|i|we)\b)[^.,;]{0,40}\b(?:had|was|were|did)\b"
)
_HAD = re.compile(
    r"\s[^.,:;\n]{0,40}\bhad\s\w"
    r"|,\s(?:and|but)\s(?:he|she|it|they|i|we|nobody|none)\b[^.,;]{0,30}\b(?:had|was|were|did)\b"
)
_OPENS_TERM = re.compile(
    r"(?:^|[.!?\n,;:][\"”’')]{0,2}\s{0,2})(?:and |but )?(?:until|till|before|from|by)\s[^.,;:]{0,20}$"
)
""" "Until Monday, he had been silent", "... and before then nobody had"."""
_AHEAD = re.compile(
    r"\b(?:will|shall|would|won['’]t|['’]ll|(?:is|are|be|am) (?:\w+ly )?(?:due|set|scheduled|"
    r"expected|slated|planned"
    r"|likely|about|supposed|poised|bound|to)\b|(?:set|slated|scheduled|expected) to"
    r"|due to(?! (?:the|its|his|her|their|our|an?|this|that|poor|lack|rising|falling|\w+[- ]quarter)\b)"
    r"|scheduled for"
    r"|due (?:in|at|on|back|before)|(?:plan(?:s|ned)?|intends?|hopes?|aims?|wants?|agreed|"
    r"vow(?:s|ed)?|promise[sd]?"
    r"|threaten(?:s|ed)?|pledge[sd]?) to|planned an?\b|(?:has|have) (?:scheduled|called|set)"
    r"|(?:begins|meets|opens|arrives|starts|takes place|leaves|departs|travels|visits|flies|"
    r"faces|goes|resumes|holds"
    r"|convenes|votes|expires|closes|reopens|concludes)"
    r"|(?<!to )(?<!not )(?<!could )(?:meet|gather|convene))\b"
)
_BACK = re.compile(
    r"\b(?<!\bbe\s)(?:said|told|announced|reported|added|declared|was|were|had|did|(?:has|have) been|met|"
    r"came|began|arrived|held"
    r"|killed|took|went|made|signed|agreed|rejected|called|launched|issued|accused|warned)\b"
)
_CLAUSE = re.compile(
    r"[.;:!?\n\"“”—–(]|,\s(?:and|but|while|when|as|after|before|where|who|which)\b"
    r"|\b(?:after|because|since|when|while|although|though|who|which|where)\b"
)
_AFTER = re.compile(
    r"^[^.;:!?\n\"“”]{0,90}?\b(?:will|shall|is to|are to|is due|are due|is expected|are expected|is scheduled"
    r"|are scheduled|is set to|are set to)\b"
)
_OPENER = re.compile(r"\s*(?:(?:on|in|at|this|next|then|and|but|late|early)\s*)*")


def side(low: str, start: int, end: int, paragraphs: Sequence[Paragraph] | None = None) -> bool | None:
    """True where the date at ``low[start:end]`` (lower-cased text) lies ahead of the day of writing.

    False where a past verb governs it, None where nothing says either.
    """
    left = low[max(0, start - _WINDOW) : start]
    whose = low[end : end + 2] in ("'s", "’s")
    if _SINCE.search(left[-40:]):
        return False
    if not whose and (_SHIFTED.search(left[-110:]) or _APPOINTED_FOR.search(left[-90:])):
        return not _CAME_ABOUT.match(low, end)
    if not whose and _GIVEN_UNTIL.search(left[-120:]):
        if _HAD_BEEN_GIVEN.search(left[-120:]):
            return None
        return not _NOT_DONE.match(low, end)
    if _THROUGH.search(left[-60:]) and not _PAST_UNTIL.search(left[-80:]):
        return True
    if (
        paragraphs
        and _OPENS_BY.search(left[-12:])
        and dayverbs.by_verb(start, end, paragraphs, dayverbs.STEPS) is False
    ):
        return False  # "By May the rebels controlled the north"
    term = _UNTIL.search(left[-40:]) and not _NEAR_IT.search(left[-40:])
    if term and not (whose and left.endswith(("before ", "from "))):
        first = _OPENS_TERM.search(left[-40:]) is not None
        over = (_THEN_PAST if first else _HAD).match(low[end : end + 60])
        return not _PAST_UNTIL.search(left[-80:]) and over is None
    if not whose and _WANTED.search(left[-40:]):
        return True
    if _HANGS_ON.search(left[-40:]) and (not whose or _APPOINTED.match(low, end)):
        return True  # "much depends on Sunday"
    if whose and not _APPOINTED.match(low, end):
        # "Monday's ruling" has been made, whatever will be done about it.
        return None
    if not whose and _SAID_ON.search(left[-70:]) and not _IS_SUBJECT.match(low, end):
        return False
    if (whose and _IS_OVER.match(low, end)) or (not whose and _OPENS_DONE.search(left[-40:])):
        return False
    if (
        not whose
        and _AGENDA.search(left)
        and dayverbs.by_verb(start, end, paragraphs or (), dayverbs.STEPS) is not False
    ):
        return True
    if paragraphs:
        parsed = dayverbs.by_verb(start, end, paragraphs, 1 if whose else dayverbs.STEPS)
        if whose and parsed is None:
            parsed = dayverbs.of_now(start, end, paragraphs)
        if parsed is not None or whose:
            return parsed
    return _by_words(low, left, end)


_IS_OVER = re.compile(
    r"['’]s (?:\w+ ){0,3}?\w+, (?:which|where|when|at which) (?:(?:they|he|she|it|both|the "
    r"\w+) )?(?:\w+ed|was|were|had|broke"
    r"|fell|came|took|saw|went|got|left|drew|won|lost|ran)\b"
)
""" "Came for Friday's talks, which ended without result"."""
_OPENS_DONE = re.compile(
    r"(?:^|[.!?\n][\"”’')]{0,2}\s{0,2})(?!(?:schedul|plann?|expect|slat|propos|organi[sz]|fix|book|pencill)ed\b)"
    r"[a-z]+(?:ed|orn|ound|ilt|ent|eld|ost|aken|iven|ritten|own|truck)\s(?:on\s|in\s|late\s|early\s)*(?:the\s)?$"
)
""" "Seized Jan. 22 with soil samples, they face 20 years": a sentence opens with what was done."""
_AGENDA = re.compile(
    r"\b(?:coming up|up next|what(?:['’]s| is| to| comes)? (?:next|ahead|watch|to watch|to look out for)"
    r"|(?:the )?(?:week|days|month|fortnight) ahead|look(?:ing)? ahead|(?:dates? )?for (?:the|"
    r"your) diary|on the agenda"
    r"|next steps|what happens next)\s?[:;–—.\n-][^!?]*$"
)
"""A heading under which a letter lists what is to come, in the present tense or without a verb."""
_SAID_ON = re.compile(
    r"\b(?:said|announced|added|declared|insisted|confirmed|warned|reported|predicted"
    r"|(?:told|informed|assured|warned|reminded) (?:[\w’'-]+ ){1,4}?)\s?(?:late |early )?(?:on\s)?$"
)
""" "She told parliament on Friday she would resign": the day is that of the saying."""
_IS_SUBJECT = re.compile(r" (?:will|would|is|was|could|may|might|should|must|had|has)\b")
_TOLD_PAST = re.compile(r"\b(?:was|were|had|would)\b[^.;:!?\n]{0,80}$")


def lies_ahead(low: str, start: int, end: int, paragraphs: Sequence[Paragraph] | None = None) -> bool:
    """Whether the date is ahead for the writer as well, and not only for those of whom he tells: "has until
    Saturday", not "had until Saturday"."""
    if _TOLD_PAST.search(low, max(0, start - 100), start):
        return False
    return bool(side(low, start, end, paragraphs))


_MEANT = re.compile(
    r"\b(?:(?:was|were) (?:(?:due|supposed|meant|expected|scheduled|set) )?to have|would have"
    r"|(?:was|were) (?:also |both |all )?(?:due|expected|scheduled|slated|booked) (?:back |home )?(?:in|at"
    r"|on|here|there)\b"
    r"|(?:moved|postponed|put (?:off|back)|brought forward|rescheduled|shifted) from"
    r"|(?:said|says|announced|added|confirmed|told)\b[^.;:!?\n]{0,60}\b(?:was|were)"
    r" (?:sending|dispatching|flying|travelling|traveling|leaving|going|coming|arriving|returning|meeting"
    r"|starting|beginning|opening|holding|withdrawing|releasing|freeing|closing|lifting|summoning)"
    r"|had (?:(?:been|originally|first) )*(?:set|called|scheduled|fixed|planned|convened|arranged)"
    r"|had been (?:given|granted|allowed|told|ordered)\b[^.;:!?\n]{0,60}\b(?:until|till|by|before))\b"
    r"[^.;:!?\n]{0,90}$"
)


def was_meant(low: str, start: int) -> bool:
    """Whether the day at ``start`` was that of a plan told as given up: it may be over or still to come."""
    return bool(_MEANT.search(low, max(0, start - _WINDOW), start))


_DUE = re.compile(
    r"\b(?:was|were|had been)\s(?:\w+ )?(?:due|supposed|meant|expected|scheduled|set|slated|booked|to)\b"
    r"[^.;:!?\n]{0,60}$"
)
_OUTCOME = re.compile(
    r"[^.;:!?\n]{0,40}?[\s,](?:did(?: not|n['’]t)|never|failed|had(?: not|n['’]t)|arrived|came|turned up"
    r"|(?:has|have)(?: not|n['’]t|(?: not)? yet to) (?:come|arrived?|appeared?|left|leave|begun|been seen))\b"
)


def was_due(low: str, start: int, end: int) -> bool:
    """Whether a plan for the day at ``start`` is told with what has come of it since: the day is over."""
    return bool(_OUTCOME.match(low, end) and _DUE.search(low, max(0, start - _WINDOW), start))


_GATHERS_FOR = re.compile(
    r"\b(?:arriv\w+|came|comes?|coming|gather\w*|prepar\w*|travel\w*|flew|fly\w*|in time|ready|invit\w+"
    r"|assembl\w+"
    r"|left|leav\w+|depart\w*|set out|on the way|plans?|bound)\b[^.;\n]{0,50}\bfor\s$"
)


_OFF = re.compile(
    r"[^.;:\n]{0,60}?\b(?:was|were|(?:has|have|had) been) (?:\w+ ){0,2}?(?:cancel\w+|called "
    r"off|scrapped|withdrawn"
    r"|dropped|postponed|put (?:off|back)|abandoned|shelved|adjourned|delayed)\b"
)


def is_off(low: str, end: int) -> bool:
    """Whether what was planned for that day has come to nothing: it may be over or ahead."""
    return bool(_OFF.match(low, end))


_CALLS_OFF = re.compile(
    r"\b(?:cancel\w*|(?:call(?:s|ed|ing)?|put(?:s|ting)?) (?:off|back)|postpon\w+|scrap\w*"
    r"|boycott\w*|threaten\w* to \w+|disrupt\w*|abandon\w*|ditch\w*|axe[ds]?|pull\w* out of"
    r"|pull(?:s|ed|ing)? the plug\b[^.;:\n]{0,30}\son"
    r"|delay\w*|(?:on|by|until) the eve of|in the run-?up to)\s(?:(?:the|an?|his|her|its|their)\s)?$"
)


def is_of_what_was(low: str, end: int) -> bool:
    """Whether something of that day is spoken of that needs no appointment: "from March's peak"."""
    return low[end : end + 2] in ("'s", "’s") and not _APPOINTED.match(low, end)


def is_of_appointment(low: str, start: int, end: int) -> bool:
    """Whether people gather for what has that day: "arrived for Friday's summit". It may be over or ahead."""
    before = max(0, start - 100)
    return bool(
        _APPOINTED.match(low, end)
        and not _IS_OVER.match(low, end)
        and (
            _OFF.match(low, end)
            or _GATHERS_FOR.search(low, before, start)
            or _CALLS_OFF.search(low, before, start)
        )
    )


def _by_words(low: str, left: str, end: int) -> bool | None:
    cut = 0
    for clause in _CLAUSE.finditer(left):
        cut = clause.end()
    clause_left = left[cut:]
    last = None
    for cue in _AHEAD.finditer(clause_left):
        last = cue.end()
    if last is not None:
        return not _BACK.search(clause_left, last)
    if _OPENER.fullmatch(clause_left):
        after = _AFTER.match(low[end : end + 120])
        return True if after is not None and not _BACK.search(after[0]) else None
    return False if _BACK.search(clause_left) else None


_APPOINTED = re.compile(
    r"(?:['’]s)? (?:[\w-]+ )?(?:meeting|gathering|round|plenary|assembly|dinner|encounter|walkout|summit"
    r"|talks|election|elections|vote|conference|hearing|"
    r"session|visit|trip|deadline"
    r"|ceremony|debate|ballot|referendum|poll|polls|handover|signing|funeral|parade|rally|march|strike"
    r"|congress|sitting|inauguration|launch|opening|match|final|swearing-in|demonstration|"
    r"run-?off|polling|plebiscite)\b"
)
