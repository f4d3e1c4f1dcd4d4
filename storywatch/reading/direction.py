"""Which way a date looks: ahead only where something strong says so.

Of 404 weekdays in news, 44 % were the day of writing and 45 % lay in the six days before. A loose list of
words for the future made matters worse, so only these count: "until" or "by" directly before; will, shall and
would on the verb that governs the date; due, scheduled, set, expected and the like with an infinitive; a
present-tense "meets", "opens", "leaves". Where the parse finds the governing verb, the parse decides; else
the words before the date do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Doc, Token

_WINDOW = 200
_STEPS = 14
_FEW = 8
"""Words after a preposition among which a day stands."""

_UNTIL = re.compile(
    r"\b(?:until|till|by|before|past|beyond|deadline(?: of| on| for)?|as (?:soon|early|late) as|ahead of|"
    r"no later than|starting"
    r"|beginning|effective|from)\s(?:(?:midnight|noon|the end of|late|early|next)\s(?:on\s)?)?$"
)
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
    r"|arranged|organi[sz]ed|booked|invited|slated|timed|timetabled|down|announced|tabled|reserved"
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
_OPENS_BY = re.compile(r"(?:^|[.!?\n][\"”’')]{0,2}\s{0,2})by\s(?:late|early|the end of)?\s?$")
_THROUGH = re.compile(
    r"\b(?:stays?|remains?|runs?|continues?|lasts?|extends?|holds?|goes on|is"
    r"|are)\b[^.;,\n]{0,40}\bthrough\s$"
)
_PAST_UNTIL = re.compile(
    r"\b(?:(?:has|have) (?:\w+ )??(?:come|fallen|risen|gone|dropped|grown|increased|declined|slipped|climbed"
    r"|shrunk|recovered)|fell|rose|dropped|grew|climbed|came|dates?|dated|dating)\b[^.,;]{0,50}\bfrom\s$|"
    r"\bsince\b(?![^.]*\b(?:will|would|shall|is|are)\b)[^.]*$|\b(?:was|were|had)\b[^.,]{0,60}$"
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
    r"|convenes|votes|expires|closes|reopens|concludes))\b"
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

_CHAIN = frozenset(
    "due set schedule expect plan intend agree hope want seek aim promise vow prepare likely "
    "slate ready decide order"
    " urge ask invite threaten pledge appear need have go supposed poised bind summon require instruct oblige"
    " challenge offer propose".split()
)
_ARRANGED = frozenset("schedule plan set slate expect organise organize arrange due".split())
_STATES = frozenset(
    """say tell report write show add note insist think believe know claim have want need like love seem
    appear look remain stay live contain include follow come mark bring cap recall remember describe
    suggest indicate accuse deny mean concern involve hold stand lie date belong depend differ resemble
    sound feel hear see read quote cite point result stem arise blame dispute reject admit confirm
    reveal make take get do become prove fell set put cut hit let quit spread shut beat cost hurt burst
    split bid cast found""".split()
)
"""Verbs that in the present tell no timetable: "says on Monday", "follows a raid on Monday"."""
_MAY = frozenset("may might can should must".split())
_DEMANDS = frozenset(
    "call appeal propose invite summon suggest demand urge press offer ask request seek plead want".split()
)
_DEMANDED = frozenset(
    "strike stoppage walkout march rally demonstration protest vigil day meeting session talk talks round"
    " vote referendum election summit conference boycott shutdown gathering hearing debate sitting"
    " consultation negotiation".split()
)
"""What has its own day: a call "for a strike on Monday", not one "for calm on Monday"."""
_CALLS = frozenset("call appeal proposal plan invitation demand request preparation".split())
_SUMMONED = frozenset("summon invite convene book arrange schedule".split())
_FINDING = frozenset(
    "locate reach find see hear contact determine confirm verify learn trace identify explain make"
    " understand".split()
)
_COMING = frozenset("loom approach near pend impend".split())
_IS = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re"})
_HAS = frozenset({"has", "have", "'ve", "’ve"})
_HOPES = frozenset("hope await anticipate expect".split())
_COUNTING = frozenset("first second third fourth fifth last latest only next another".split())
_PLANNED = frozenset(
    "planned scheduled slated forthcoming upcoming proposed impending approaching coming expected".split()
)
_MOVES = frozenset(
    "rise fall climb drop jump slip gain lose slide surge tumble kill injure wound destroy".split()
)
"""A participle of these tells what came about with the verb above: "has swung, rising to 43 in June"."""
_RECORDS = frozenset("record high low mark best peak level time precedent fire".split())
_SHOULD = frozenset({"if", "unless", "once"})
_APPOINTMENTS = frozenset(
    "conference meeting summit election referendum vote session hearing talks rally congress debate "
    "appointment ceremony regatta parade funeral wedding".split()
)
_ATTENDS = frozenset("have hold attend chair face host".split())
_TIMETABLE = frozenset(
    "begin start open meet arrive leave fly travel visit hold convene vote expire resume take"
    " return face go host"
    " depart head end run lapse come gather close launch tour address".split()
)


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
        return not _NOT_DONE.match(low, end)
    if _THROUGH.search(left[-60:]) and not _PAST_UNTIL.search(left[-80:]):
        return True
    if paragraphs and _OPENS_BY.search(left[-12:]) and _by_parse(start, end, paragraphs, _STEPS) is False:
        return False  # "By May the rebels controlled the north"
    if _UNTIL.search(left[-40:]) and not (whose and left.endswith(("before ", "from "))):
        return not _PAST_UNTIL.search(left[-80:]) and not _THEN_PAST.match(low[end : end + 60])
    if not whose and _WANTED.search(left[-40:]):
        return True
    if whose and not _APPOINTED.match(low, end):
        # "Monday's ruling" has been made, whatever will be done about it.
        return None
    if not whose and _SAID_ON.search(left[-70:]) and not _IS_SUBJECT.match(low, end):
        return False
    if paragraphs:
        parsed = _by_parse(start, end, paragraphs, 1 if whose else _STEPS)
        if whose and parsed is None:
            parsed = _now(start, end, paragraphs)
        if parsed is not None or whose:
            return parsed
    return _by_words(low, left, end)


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
    r"|had (?:(?:been|originally|first) )*(?:set|called|scheduled|fixed|planned|convened|arranged))\b"
    r"[^.;:!?\n]{0,90}$"
)


def was_meant(low: str, start: int) -> bool:
    """Whether the day at ``start`` was that of a plan told as given up: it may be over or still to come."""
    return bool(_MEANT.search(low, max(0, start - _WINDOW), start))


_GATHERS_FOR = re.compile(
    r"\b(?:arriv\w+|came|comes?|coming|gather\w*|prepar\w*|travel\w*|flew|fly\w*|in time|ready|invit\w+"
    r"|assembl\w+"
    r"|left|leav\w+|depart\w*|set out|on the way|plans?|bound)\b[^.;\n]{0,50}\bfor\s$"
)


_OFF = re.compile(
    r"[^.;:\n]{0,60}?\b(?:was|were|(?:has|have|had) been) (?:\w+ ){0,2}?(?:cancel\w+|called off|scrapped"
    r"|dropped|postponed|put (?:off|back)|abandoned|shelved|adjourned|delayed)\b"
)


def is_off(low: str, end: int) -> bool:
    """Whether what was planned for that day has come to nothing: it may be over or ahead."""
    return bool(_OFF.match(low, end))


_CALLS_OFF = re.compile(
    r"\b(?:cancel\w*|call(?:s|ed|ing)? off|postpon\w+|scrap\w*|boycott\w*|threaten\w* to \w+|disrupt\w*"
    r"|delay\w*)\s(?:(?:the|an?|his|her|its|their)\s)?$"
)


def is_of_what_was(low: str, end: int) -> bool:
    """Whether something of that day is spoken of that needs no appointment: "from March's peak"."""
    return low[end : end + 2] in ("'s", "’s") and not _APPOINTED.match(low, end)


def is_of_appointment(low: str, start: int, end: int) -> bool:
    """Whether people gather for what has that day: "arrived for Friday's summit". It may be over or ahead."""
    before = max(0, start - 100)
    return bool(
        _APPOINTED.match(low, end)
        and (_GATHERS_FOR.search(low, before, start) or _CALLS_OFF.search(low, before, start))
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
    r"(?:['’]s)? (?:\w+ )?(?:meeting|summit|talks|election|elections|vote|conference|hearing|"
    r"session|visit|trip|deadline"
    r"|ceremony|debate|ballot|referendum|poll|polls|handover|signing|funeral|parade|rally|march|strike"
    r"|congress|sitting|inauguration|launch|opening|match|final|swearing-in|demonstration|run-?off|polling|plebiscite)\b"
)


# --- with the parse ------------------------------------------------------------------------------------


def _by_parse(start: int, end: int, paragraphs: Sequence[Paragraph], verbs: int) -> bool | None:
    """True, False, or None where the parse finds no verb that decides."""
    at = bisect_right(paragraphs, start, key=lambda p: p.start) - 1
    if at < 0 or end > paragraphs[at].end:
        return None
    paragraph = paragraphs[at]
    span = paragraph.doc.char_span(start - paragraph.start, end - paragraph.start, alignment_mode="expand")
    if span is None or not len(span):
        return None
    token: Token = span.root
    appointed, at_most = False, verbs
    passed: list[Token] = []
    for _ in range(_STEPS):
        if token.head.i == token.i:
            break
        below, token = token, token.head
        if token.i > span[-1].i and _is_beyond_comma(paragraph.doc, span[0].i, span[-1].i, token.i):
            return None
        appointed = appointed or token.lemma_.lower() in _APPOINTMENTS
        if token.pos_ == "NOUN":
            passed.append(token)
            if any(c.dep_ == "amod" and c.lower_ in _PLANNED for c in token.children):
                return True  # "the slated visit in September"
            if token.lemma_.lower() in _CALLS and any(t.lemma_.lower() in _DEMANDED for t in passed[:-1]):
                return True  # "rejected calls for a demonstration on Saturday"
        if token.pos_ in ("VERB", "AUX"):
            made = any(c.dep_ == "dobj" and c.lemma_.lower() in _APPOINTMENTS for c in token.children)
            if made and token.tag_ in ("VBZ", "VBP") and token.lemma_.lower() in _ATTENDS:
                # "has a congress of his party on Monday"
                return True
            if (appointed or made) and token.lemma_.lower() in (
                "call",
                "announce",
                "convene",
                "arrange",
                "order",
            ):
                # "has called a news conference on Monday"
                return True
            if _is_demanded(token, passed, span[0].i):
                return True  # "called for a strike on Monday"
            if token.lemma_.lower() in _SUMMONED and token.tag_ == "VBN" and _helpers(token) & _HAS:
                return True  # "has been summoned on Tuesday": a perfect has no day that is over
            now = token.tag_ in ("VBZ", "VBP") and not _helpers(token)
            if now and verbs == at_most and token.lemma_.lower() in _HOPES:
                return True  # "they hope for a signature on Friday"
            if token.lemma_.lower() in _ARRANGED and below.lower_ == "in" and _has_day(token, "for"):
                return False  # "arranged in the spring for November 4"
            told_of = token.lower_ in _IS and below.dep_ in ("prep", "npadvmod", "attr")
            if now and told_of and verbs == at_most:
                return True  # "the hearing is on Monday"
            direct = verbs == at_most and (
                below.dep_ in ("prep", "npadvmod")
                or (below.dep_ in ("dobj", "attr") and below.i >= span[0].i and token.lemma_ in _TIMETABLE)
            )
            state = token.lemma_.lower() in _STATES and not any(c.dep_ == "prt" for c in token.children)
            if now and direct and not state:
                return True  # "a convoy sets out on Monday"
            if direct and token.tag_ == "VBG" and _helpers(token) & (_IS | {"'m", "’m"}):
                return True  # "I am meeting him on Monday"
            apart = paragraph.doc[max(below.left_edge.i - 1, 0)].text == ","
            denied = any(c.dep_ == "neg" for c in token.children)
            have = token.lemma_ == "have" or "have" in _helpers(token)
            if _helpers(token) & _MAY and not apart and not denied and not have:
                return True  # "may be held in the spring"
            if "could" in _helpers(token) and not (apart or denied or have) and _can_come(token):
                return True  # "a vote could be held on Friday"
            if token.lemma_.lower() in _COMING and token.tag_ == "VBG" and direct:
                return True  # "with a vote looming on Wednesday"
            verdict = _verb(token)
            if verdict is not None:
                return verdict
            verbs -= 1
            moves = token.tag_ == "VBG" and token.dep_ == "advcl" and token.lemma_.lower() in _MOVES
            if not verbs or (token.dep_ in ("advcl", "relcl", "acl") and not moves):
                return None
        elif token.lemma_.lower() in ("due", "likely", "ready", "set") and not _because(token):
            return True
    return None


def _can_come(verb: Token) -> bool:
    """Whether what "could" is said of lies ahead: "could be held", "could begin", not "could see"."""
    found = verb.lemma_.lower() in _FINDING
    return verb.lemma_ == "be" or verb.lemma_.lower() in _TIMETABLE or ("be" in _helpers(verb) and not found)


def _is_demanded(verb: Token, passed: Sequence[Token], first: int) -> bool:
    """Whether the day is that of what was called for: "appealed for a day of prayer on Sunday"."""
    lemma = verb.lemma_.lower()
    if lemma not in _DEMANDS:
        return False
    if any(token.lemma_.lower() in _DEMANDED for token in passed):
        return True
    # The parse hangs the day on the verb, yet it stands right behind the thing.
    for child in verb.children:
        things = [child] if child.dep_ == "dobj" else []
        if child.dep_ == "prep" and child.lower_ in ("for", "to"):
            things = [c for c in child.children if c.dep_ == "pobj"]
        if any(t.lemma_.lower() in _DEMANDED and 0 < first - t.right_edge.i <= 2 for t in things):
            return True
    return False


def _has_day(verb: Token, preposition: str) -> bool:
    return any(
        child.dep_ == "prep"
        and child.lower_ == preposition
        and any(word.like_num or _DAY_NAME.match(word.lower_) for word in islice(child.subtree, _FEW))
        for child in verb.children
    )


def _is_beyond_comma(doc: Doc, first: int, last: int, verb: int) -> bool:
    """Whether a date at the end of a clause was taken for that of "he said" behind the comma."""
    if first == 0 or doc[first - 1].is_punct or doc[first - 1].dep_ == "prep":
        return False
    return last + 1 < verb and doc[last + 1].text == ","


_DAY_NAME = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\Z|\d{1,2}(?:st|nd|rd|th)\Z")


def _helpers(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}


def _because(due: Token) -> bool:
    """Whether "due to" gives a reason: "cut the dividend due to its third-quarter loss"."""
    return due.lemma_.lower() == "due" and any(
        c.lower_ == "to" and c.dep_ in ("prep", "pcomp") and any(g.dep_ == "pobj" for g in c.children)
        for c in due.children
    )


def _verb(verb: Token) -> bool | None:
    """What this verb says, or None where the one above it must."""
    helpers = _helpers(verb)
    if helpers & {"will", "shall", "'ll", "’ll", "wo"}:
        return True
    if "would" in helpers:
        return "have" not in helpers
    lemma = verb.lemma_.lower()
    if "to" in helpers:
        return _infinitive(verb)
    past = bool(helpers & {"had", "was", "were", "did"})
    if not past and helpers & _IS and any(c.dep_ == "mark" and c.lower_ in _SHOULD for c in verb.children):
        return True  # "and if you are not done on Friday?"
    if lemma == "set" and verb.dep_ in ("acl", "relcl") and verb.head.lemma_.lower() in _RECORDS:
        return False  # "a record set on Aug. 6"
    if lemma in _ARRANGED and verb.tag_ in ("VBD", "VBN") and not _is_done(verb):
        return "had" not in helpers and "been" not in helpers
    if verb.tag_ == "VBN" and not helpers and verb.dep_ in ("acl", "relcl", "amod", "advcl"):
        # "the ruling announced on Wednesday"
        return False
    if verb.tag_ == "VBD" or (verb.tag_ in ("VBN", "VBG") and past):
        return False
    if helpers & {"has", "have", "'ve", "’ve"}:
        return False
    if verb.tag_ in ("VBZ", "VBP", "VB"):
        if verb.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _SHOULD for c in verb.children):
            # "and if he does not come on Monday?"
            return not helpers & {"did", "had"}
        if lemma == "be":
            return None
        if lemma in _ARRANGED | {"intend", "aim", "prepare"} and any(
            c.dep_ == "xcomp" for c in verb.children
        ):
            return True
        return True if lemma in _TIMETABLE else None
    if verb.tag_ == "VBG" and helpers & {"is", "are", "'s", "’s", "'re", "be"}:
        return True if lemma in _TIMETABLE or lemma in _ARRANGED else None
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return None
    return None


def _is_done(verb: Token) -> bool:
    """Whether it is no arranging but something done: "set up in June", "set out", "was planned in 2020"."""
    if any(c.dep_ == "prt" for c in verb.children):
        return True
    # An appointment is set for a day, or on one; a month that it was set in is that of the setting.
    preposed = {c.lower_ for c in verb.children if c.dep_ == "prep"}
    return (
        "in" in preposed
        and "for" not in preposed
        and not any(c.dep_ in ("xcomp", "dobj") for c in verb.children)
    )


def _infinitive(verb: Token) -> bool | None:
    """ "is due to meet", "planned to leave", "a deadline to sign": what stands above the infinitive
    decides."""
    above = verb.head
    if above.i == verb.i:
        return True
    lemma = above.lemma_.lower()
    if above.pos_ in ("NOUN", "PROPN") and verb.dep_ in ("acl", "relcl") and _is_to_be_done(verb, above):
        return True
    if above.dep_ == "ROOT" and above.pos_ in ("NOUN", "PROPN") and verb.dep_ in ("acl", "relcl"):
        # A headline: "Five sailors to go free on Sunday".
        return True
    if above.pos_ in ("VERB", "AUX", "ADJ"):
        holder = above.head if above.pos_ == "ADJ" and above.head.pos_ in ("AUX", "VERB") else above
        helpers = _helpers(holder)
        if lemma in _CHAIN:
            return "had" not in helpers and not (helpers & {"was", "were"} and "been" in helpers)
        if lemma == "be":
            return above.tag_ in ("VBZ", "VBP") or _was_ahead(above, verb) or None
        return None
    return True if lemma in ("plan", "deadline", "date", "intention", "decision") else None


def _is_to_be_done(verb: Token, noun: Token) -> bool:
    """ "Talks to be held on Monday", but not "the second man to be shot on Monday"."""
    if not any(c.dep_ == "auxpass" and c.lower_ == "be" for c in verb.children):
        return False
    return not any(
        c.lower_ in _COUNTING or c.ent_type_ == "ORDINAL" or c.dep_ == "nummod" for c in noun.children
    )


def _was_ahead(be: Token, verb: Token) -> bool:
    """ "Was to visit on Monday", and nobody says that it was: "was to have visited" looks back."""
    return be.tag_ == "VBD" and not any(c.lower_ == "have" for c in verb.children)


def _now(start: int, end: int, paragraphs: Sequence[Paragraph]) -> bool | None:
    """Whether the clause around a possessive date speaks of now: "clears the way for Thursday's meeting"."""
    at = bisect_right(paragraphs, start, key=lambda p: p.start) - 1
    if at < 0:
        return None
    span = paragraphs[at].doc.char_span(
        start - paragraphs[at].start, end - paragraphs[at].start, alignment_mode="expand"
    )
    if span is None or not len(span):
        return None
    token: Token = span.root
    for _ in range(_STEPS):
        if token.head.i == token.i:
            break
        token = token.head
        if token.pos_ in ("VERB", "AUX") and token.tag_ not in ("VBG", "VBN", "VB"):
            return True if token.tag_ in ("VBZ", "VBP") and token.lemma_ != "say" else None
    return None
