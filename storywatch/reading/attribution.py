"""Who said each quotation of an article.

The places are tried in the order in which English news puts an attribution: words that lead in to the
marks, words that follow them, the cue that governs a fragment in the parse, a cue elsewhere in the
sentence; then the neighbours, within the paragraph and from the one before. The further away, the less
sure.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions, transcript
from storywatch.reading.layout import is_furniture
from storywatch.reading.lexicon import ROLES
from storywatch.reading.neighbours import Neighbours
from storywatch.reading.persons import folded
from storywatch.reading.reports import Mention, Report, Reports, is_outlet
from storywatch.reading.said import Said, Scene, nobody
from storywatch.reading.whose import (
    as_told,
    brought_in,
    made_known,
    main_subject,
    plain,
    speaks,
    told_by,
    told_me,
    whose,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import DateRule
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.names import Table
    from storywatch.reading.pipeline import Token
    from storywatch.reading.saying import Days

_LABEL = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\s+){0,4}[A-Z][\w.'’-]*)(?:\s*\((?P<note>[^()]{1,60})\))?\s*:\s*$"
    r"|(?P<turn>[QA])\.\s+(?:\([^()\n]{1,60}\)\s+)?$"
)
_DATELINE = re.compile(r"\(([A-Z][\w ]{1,20})\)\s*[-–—]")
_CREDIT = re.compile(
    r"\s*(?:[—–―-]{1,3}|\(|--)\s*(?P<who>(?:[\w.'’-]+\s+){0,3}[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+)*)"
)
_COMPLIMENTS = re.compile(
    r"(?:\w+\.\s+)?(?:The\s+)?(?P<who>[A-Z][\w'’-]*(?:\s+(?:[A-Z][\w'’-]*|of|for|and|the)){0,12}?)"
    r"\s+presents?\s+(?:its|his|her|their)\s+compliments\b"
)
_IN_MARKS = re.compile(r"\s[“\"‘'](?P<name>[A-Z][^“”\"\n]{1,40}?)[”\"’']")
_CRIES = re.compile(r"\b(?:cries|shouts|chants|calls|jeers|whispers|murmurs|yells) of\s+$", re.IGNORECASE)
_IDLE = frozenset("be have do make take get play sing watch see read win visit board show become".split())
_INLINE = re.compile(
    r"(?<=[.!?)”\"]\s)(?P<who>(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Sen|Rep)\.?"
    r"(?:\s+[A-Z][\w.'’-]*){1,3})(?:\s*\([^()]{1,40}\))?:\s*$"
)
"""Within a paragraph of a report of parliament: ``Mr. TREFUSIS: "I am obliged."``"""
_OWNER = re.compile(r"(?<=\w)['’]s?\s+\w[\w ]{2,30}$")
_OFFICES = {"PM": "prime minister", "FM": "foreign minister"}
"""Offices as headlines shorten them."""
_ASKED = re.compile(r"(?:(?:When|If|But|And)\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)\b")
"""How a sentence begins that gives a question before its answer: "Asked whether …"."""
_FLOOR = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\s+){1,5})\((?:[A-Z][\w'’-]*|of|the|and)(?:\s+[\w'’-]+){0,6}\)"
    r"|(?P<loud>(?:[A-Z][A-Z.'’-]+\s+){1,4}[A-Z][A-Z'’-]+)(?:,|\s+[a-z])"
    r"|(?P<of>(?i:the)\s+(?:representative|delegate|observer)\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’-]+)"
)
"""Who has the floor in a paragraph of a report of a meeting: "ROSA FERRAND (Ostria) said …"."""
_HOLDERS = frozenset("representative delegate observer speaker".split())
_LINKS = frozenset({"ADV", "PUNCT", "INTJ", "SPACE", "SYM"})


def bare(words: str) -> str:
    """The name of an outlet on one line without its article."""
    return re.sub(r"^[Tt]he\s+", "", " ".join(words.split()))


class Attributor:
    """Finds the speakers of one article's quotations, in order."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        marked: Sequence[Marked],
        sentences: Sequence[tuple[int, int]],
        table: Table,
        reports: Sequence[Reports],
        days: Days,
    ) -> None:
        """``sentences`` are the offsets of every sentence; ``reports`` one for each paragraph."""
        self.text = text
        self.paragraphs = paragraphs
        self.marked = marked
        self.sentences = sentences
        self.table = table
        self.reports = reports
        self._days = days
        self._guest: str | None = None
        self._guest_as = ""
        self._looked_for_guest = False
        self._agencies = frozenset(m.lower() for m in _DATELINE.findall(text[:4_000]))
        self._paragraph_starts = [p.start for p in paragraphs]
        self._sentence_starts = [s for s, _ in sentences]

    def run(self) -> list[Said]:
        """Every outermost quotation outside furniture, with its speaker where one was found."""
        out: list[Said] = []
        for k, marked in enumerate(self.marked):
            at = self._paragraph(marked.start)
            if at is None or (self.paragraphs[at].furniture and not self._printed_twice(at)):
                continue
            said = Said(marked)
            scene = self._scene(k, at)
            self._attribute(said, scene)
            if not nobody(self.text, said):
                if said.report is not None:
                    said.day = self.day(said.report)
                out.append(said)
        beside = Neighbours(
            self.text, self.paragraphs, self.marked, self.reports, self._paragraph, self.sentence
        )
        beside.carry(out)
        self._resolve(out)
        return out

    def _printed_twice(self, at: int) -> bool:
        """Whether a line is furniture only because the next one repeats it: it is quoted from once."""
        around = [self.text[p.start : p.end] for p in self.paragraphs[max(at - 1, 0) : at + 2]]
        line = around[min(at, 1)]
        return around.count(line) == 2 and around[-1] == line and not is_furniture(line)

    def _paragraph(self, offset: int) -> int | None:
        k = bisect_right(self._paragraph_starts, offset) - 1
        return k if k >= 0 and offset < self.paragraphs[k].end else None

    def sentence(self, offset: int) -> tuple[int, int]:
        """The offsets of the sentence that holds ``offset``."""
        k = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[max(k, 0)]

    def _scene(self, k: int, at: int) -> Scene:
        marked = self.marked[k]
        last = self._paragraph(marked.end - 1)
        start, _ = self.sentence(marked.start)
        _, end = self.sentence(marked.end - 1)
        before = max(start, self.marked[k - 1].end) if k and self.marked[k - 1].end > start else start
        after = (
            self.marked[k + 1].start if k + 1 < len(self.marked) and self.marked[k + 1].start < end else end
        )
        tail = self.reports[last if last is not None else at]
        return Scene(self.text, self.reports[at], tail, start, end, before, after)

    # --- one quotation by itself ----------------------------------------------------------------------

    def _attribute(self, said: Said, scene: Scene) -> None:
        said.opens = self._opens(said.marked, scene)
        said.leads = bool(self.text[scene.before : said.marked.start].strip())
        for rule in (
            self._inner_label,
            self._label,
            self._above,
            self._below,
            self._cries,
            self._lead,
            self._trail,
            self._credit,
            self._governed,
            self._answered,
            self._follows,
            self._verb_before,
            self._elsewhere,
            self._speech,
            self._opinion,
        ):
            if rule(said, scene):
                return

    def _opens(self, marked: Marked, scene: Scene) -> bool:
        lead = self.text[scene.before : marked.start].strip()
        return (
            not lead
            or lead.endswith((":", ",", "—", "–", "-", "...", "…"))
            or (scene.before > scene.start and len(lead) < 2)
        )

    def _set(
        self, said: Said, report: Report, rule: str, sure: float, speaker: Mention | None = None
    ) -> bool:
        here = self._paragraph(report.start)
        reports = self.reports[here if here is not None else 0]
        said.report = report
        if speaker is None or speaker.head.lower_ in ("i", "we"):
            said.mention = whose(reports, report, said.marked.end)
        else:
            said.mention = plain(reports, speaker)
        if rule in ("governed", "before", "lead") and (told := self._as_reported(report, said)) is not None:
            report, said.mention = told
            said.report = report
        elif rule == "colon":
            said.mention = self._sender(said) or said.mention
        said.cue = self.text[report.start : report.end]
        said.rule = rule
        said.sure = sure
        if said.mention is None:
            said.sure *= 0.5
        return True

    def _as_reported(self, report: Report, said: Said) -> tuple[Report, Mention] | None:
        """ "Asked whether, as reported in the press, he was '…'": the press says so."""
        here = self._paragraph(report.start)
        if here is None:
            return None
        asks = any(t.lower_ == "whether" for t in self.reports[here].outside(report.end, said.marked.start))
        if not asks and not as_told(report.token):
            return None
        for other in reversed(self.reports[here].between(report.start, said.marked.start)):
            if other.means == "verb" and as_told(other.token):
                teller = told_by(self.reports[here], other.token)
                if teller is not None:
                    return other, teller
        return None

    def _sender(self, said: Said) -> Mention | None:
        """ "The Ministry presents its compliments to …": by this formula a note names who sends it."""
        match = _COMPLIMENTS.match(
            self.text, said.marked.first, min(said.marked.last, said.marked.first + 200)
        )
        if match is None:
            return None
        here = self._paragraph(match.start("who"))
        token = self.reports[here].token_at(match.end("who") - 1) if here is not None else None
        return Mention(match.start("who"), match.end("who"), token) if token is not None else None

    def _inner_label(self, said: Said, scene: Scene) -> bool:
        """ ""FERRAND: We go." where a transcript as a whole is quoted."""
        match = transcript.LABEL.match(
            self.text, said.marked.first, min(said.marked.last, said.marked.first + 80)
        )
        if not match or not match["who"] or not match["who"].isupper() or len(match["who"]) < 2:
            return False
        token = scene.reports.token_at(match.end("who") - 1)
        if token is None:
            return False
        said.mention = Mention(match.start("who"), match.end("who"), token)
        said.rule, said.sure = "label", 0.9
        return True

    def _label(self, said: Said, scene: Scene) -> bool:
        """ "FERRAND: "We go."" at the start of a line."""
        base = scene.reports.base
        match: re.Match[str] | None
        if said.marked.first == said.marked.start:  # a turn: it has no marks
            match = transcript.label(self.text, base, said.marked.end)
            if match is None or match.end() != said.marked.start:
                return self._signed(said)
        else:
            if scene.start != base or scene.before != scene.start:
                return False
            match = _LABEL.fullmatch(self.text, base, said.marked.start)
            if not match or any(scene.reports.between(scene.start, said.marked.start)):
                return False
            if match["who"] and transcript.subhead(match["who"]):
                return False
            trial = Said(said.marked, opens=True)
            comma = self.text[said.marked.last - 1] == ","
            if comma and self._trail(trial, scene) and trial.report is not None:
                return self._set(said, trial.report, "trail", 0.93, trial.mention)
        group = next(g for g in ("who", "turn", "heard") if match.groupdict().get(g))
        if group == "who" and match[group][:4].lower() == "the " and transcript.person(match):
            group = "note"  # "The Foreign Secretary (Dame Helen Marsh): …"
        token = scene.reports.token_at(match.end(group) - 1)
        if token is None:
            return False
        said.mention = Mention(match.start(group), match.end(group), token)
        said.rule, said.sure, said.cue = "label", 0.95, None
        low = match[group].lower()
        if low in transcript.ANSWERED:
            said.speaker, said.sure = self._interviewed(scene.start), 0.8 if self._guest_as else 0.6
        elif group == "who" and self._by_office(low, scene.start):
            said.speaker, said.sure, said.nameless = self._guest, 0.8, True
        if low in transcript.ANSWERED | transcript.ASKED and len(low) < 9:
            said.nameless = True
        if said.nameless:
            said.person = next((p for p in self.table.people if p.name == said.speaker), None)
        return True

    def _signed(self, said: Said) -> bool:
        """ "— Ilse Brandt (@brandt) 3 May" behind or below a post."""
        here = self._paragraph(said.marked.end - 1)
        if here is None:
            return False
        inside = self.text[said.marked.end : self.paragraphs[here].end].strip()
        if not inside and here + 1 < len(self.paragraphs):
            here += 1
        match = transcript.signature(self.text, said.marked.end, self.paragraphs[here].end)
        above = self._paragraph(said.marked.start)
        if match is None and above:
            here = above - 1
            match = transcript.header(self.text, self.paragraphs[here].start, self.paragraphs[here].end)
        if match is None:
            return False
        token = self.reports[here].token_at(match.end("who") - 1)
        if token is None:
            return False
        said.mention = Mention(match.start("who"), match.end("who"), token)
        said.rule, said.sure = "label", 0.95
        return True

    def _interviewed(self, at: int) -> str | None:
        """Who answers in an interview: who opened it, whom its head names, or who was named last before."""
        self._look_for_guest()
        if self._guest is None:
            before = [
                o.person.name
                for o in self.table.before(at, 200)
                if o.person.kind == "person"
                and not o.quoted
                and o.person.name.lower() not in transcript.ASKED | transcript.ANSWERED
            ]
            self._guest = before[0] if before else None
        return self._guest

    def _by_office(self, low: str, at: int) -> bool:
        """Whether a label is the office of who answers: "Spokesman:" below "by Spokesman Hallam"."""
        words = low.removeprefix("the ")
        if folded(words.split()[-1].split("-")[0]) not in ROLES:
            return False
        self._look_for_guest()
        return f" {words} " in self._guest_as

    def _look_for_guest(self) -> None:
        if not self._looked_for_guest:
            self._looked_for_guest = True
            self._guest = self._briefer() or self._capitals()

    def _briefer(self) -> str | None:
        """Who opens a briefing or is named in its head."""
        printed = list(transcript.briefed(self.text, [(p.start, p.end) for p in self.paragraphs]))
        self._guest_as = " ".join(["", *" ".join(self.text[a:b] for a, b, _ in printed).lower().split(), ""])
        for start, end, opens in printed:
            here = self._paragraph(start)
            token = self.reports[here].token_at(end - 1) if here is not None else None
            if token is None:
                continue
            named = [
                o.person.name
                for o in self.table.before(end, 20)
                if o.start >= start and o.person.kind == "person"
            ]
            if opens or named:
                return named[-1] if named else self.table.who(start, end, token)[0]
        self._guest_as = ""
        return None

    def _capitals(self) -> str | None:
        """The first who speaks under a label in capitals: "Mr. SOENARTO: Good afternoon." above "A."."""
        for k, paragraph in enumerate(self.paragraphs):
            match = transcript.LABEL.match(self.text, paragraph.start, paragraph.start + 120)
            who = match["who"] if match else None
            if (
                match
                and who
                and transcript.capitals(who)
                and who.lower() not in transcript.ASKED | transcript.ANSWERED
            ):
                token = self.reports[k].token_at(match.end("who") - 1)
                if token is None:
                    return None
                person, _ = self.table.person(match.start("who"), match.end("who"), token)
                return person.name if person is not None else None
        return None

    def _above(self, said: Said, scene: Scene) -> bool:
        """A paragraph that ends with a colon leads in to the quotation below it."""
        if scene.start != said.marked.start or scene.reports.base != said.marked.start:
            return False
        here = self._paragraph(said.marked.start)
        if (
            not here
            or self.text[self.paragraphs[here - 1].end - 1] != ":"
            or self.paragraphs[here - 1].furniture
        ):
            return False
        above = self.reports[here - 1]
        begin, end = self.sentence(self.paragraphs[here - 1].end - 1)
        found = [r for r in above.between(begin, end) if r.speaker is not None]
        for report in reversed([r for r in found if r.means == "verb" and r.speech] or found):
            return self._set(said, report, "colon", 0.92)
        subject = self._root_subject(above.outside(begin, end))
        if subject is None:
            return False
        said.mention, said.rule, said.sure = subject, "colon-subject", 0.7
        return True

    def _below(self, said: Said, scene: Scene) -> bool:
        """A headline that opens with the words: ``'We are not enemies': ambassador reaches out``."""
        rest = self.text[said.marked.end : scene.end]
        if scene.start != said.marked.start or not rest.startswith(":") or rest.rstrip()[-1:] in ".!?":
            return False
        for token in scene.tail.outside(said.marked.end + 1, scene.end):
            if token.dep_ in ("nsubj", "nsubjpass") or (
                token.dep_ == "ROOT" and token.pos_ in ("NOUN", "PROPN")
            ):
                said.mention, said.rule, said.sure = scene.tail.mention(token), "colon-subject", 0.7
                return said.mention is not None
        return False

    def _cries(self, said: Said, scene: Scene) -> bool:
        """ "Amid cries of '…' from the benches": theirs, not the speaker's of the sentence."""
        if not _CRIES.search(self.text, max(scene.before, said.marked.start - 40), said.marked.start):
            return False
        after = scene.tail.outside(said.marked.end, scene.after)
        by = bool(after) and after[0].lower_ in ("from", "by") and after[0].i + 1 < len(scene.tail.doc)
        said.mention = scene.tail.phrase(after[0].i + 1) if by else None
        said.rule, said.sure = "cries", 0.8 if said.mention is not None else 0.3
        return True

    def _lead(self, said: Said, scene: Scene) -> bool:
        """Words that lead in: ``X said: "…"``, ``X told reporters, "…"``, ``X called it "…"``."""
        at = said.marked.start
        lead = self.text[scene.before : at].rstrip()
        if not lead:
            return False
        near = scene.reports.outside(scene.before, at)
        if lead.endswith(":") and self.text[said.marked.last - 1] == ",":
            trial = Said(said.marked, opens=True)
            if self._trail(trial, scene) and trial.rule == "trail" and trial.report is not None:
                return self._set(said, trial.report, "trail", 0.93, trial.mention)
        inline = _INLINE.search(self.text, max(scene.before, at - 120), at) if lead.endswith(":") else None
        if inline is not None and not scene.reports.between(inline.start("who"), at):
            token = scene.reports.token_at(inline.end("who") - 1)
            if token is not None:
                said.mention = Mention(inline.start("who"), inline.end("who"), token)
                said.rule, said.sure = "label", 0.85
                return True
        if lead.endswith(":"):
            found = [r for r in scene.reports.between(scene.start, at) if r.means != "noun" or r.speaker]
            verbs = [
                r for r in found if r.means != "noun" and (r.speech or r.lemma in cues.NAMING | cues.THINKING)
            ]
            question = _ASKED.match(self.text, scene.start, at) is not None
            for report in reversed(verbs or found):
                if question and self._of_question(report, scene):
                    continue
                if report.speaker is None and report.means == "verb":
                    phrase = scene.reports.phrase(report.token.i + 1)  # "Said Ferrand: …"
                    if (
                        phrase is not None
                        and phrase.end <= at
                        and not self.text[phrase.end : at].strip(" :\n")
                    ):
                        return self._set(said, report, "colon", 0.9, phrase)
                if report.speaker is not None or report.means == "verb":
                    return self._set(said, report, "colon", 0.95)
            subject = self._root_subject(near)
            if subject is not None and not question:
                said.mention, said.rule, said.sure = subject, "colon-subject", 0.75
                return True
            return False
        reports = [r for r in scene.reports.between(scene.before, at) if not self._of_question(r, scene)]
        if not reports or not near:
            return False
        report = reports[-1]
        if report.means == "according":
            return False
        between = [t for t in near if t.i > report.token.i]
        if len(between) > 14:
            return False
        if (
            lead.endswith(",")
            and report.speech
            and report.means == "verb"
            and self._bare(report, between[:-1])
        ) and self._clausal(said.marked):
            return self._set(said, report, "lead", 0.93)
        if self._embedded(report) or any(t.text == ";" for t in between):
            return False
        if report.lemma in cues.LOOSE and report.token.dep_ == "ccomp":
            return False  # "believes the court will show …": whoever believes it
        if all(t.pos_ in _LINKS or t.lower_ in ("that", "as") for t in between) and report.means == "verb":
            return self._set(said, report, "lead", 0.92)
        return False

    def _bare(self, report: Report, between: Sequence[Token]) -> bool:
        """Whether nothing but addressee, time and place stands between a cue and its quotation."""
        return not any(
            (t.pos_ in ("VERB", "AUX") and t.dep_ not in ("amod", "pcomp")) or t.dep_ in ("mark",)
            for t in between
        )

    def _root_subject(self, tokens: Sequence[Token]) -> Mention | None:
        for token in tokens:
            if token.dep_ == "nsubj" and token.head.dep_ in ("ROOT", "ccomp", "conj"):
                reports = self._home(token)
                return reports.mention(token)
        return None

    def _home(self, token: Token) -> Reports:
        return next(r for r in self.reports if r.doc is token.doc)

    def _clausal(self, marked: Marked) -> bool:
        words = self.text[marked.first : marked.last]
        return words[:1].isupper() or words[:1] in "….[" or len(words.split()) > 5

    def _trail(self, said: Said, scene: Scene) -> bool:
        """Words that follow: ``"…," X said``, ``"…," said X``, ``"…", according to X``."""
        at = said.marked.end
        if not said.opens and self.text[at : at + 1] == ")":
            return False  # in brackets, within somebody else's sentence
        tokens = scene.tail.outside(at, scene.after)
        tokens = self._unled(tokens)
        if not tokens:
            return False
        first = tokens[0]
        closing = self.text[said.marked.last - 1] if said.marked.last > said.marked.first else ""
        comma = closing in ",?!—–-…" or self.text[at : at + 3].lstrip()[:1] in (",", "—", "–", "-")
        reports = scene.tail.between(self._offset(scene.tail, first), scene.after)
        speaker = reports[0].speaker if reports and first.lower_ == "as" else None
        put = speaker is not None and self._begin(scene.tail, speaker) == first.i + 1
        if (
            not said.opens
            and not put  # "…, as a memo put it"
            and any(r.means == "verb" for r in reports)
            and self._within(said, scene)
        ):
            return True
        for k, report in enumerate(reports[:4]):
            if report.means == "noun":
                continue
            if report.lemma in ("quote", "cite", "report") and k + 1 < len(reports) and reports[k + 1].via:
                continue  # "the agency quoted X as saying"
            if report.means == "according":
                if report.token.i - first.i <= 1 or comma:
                    if not said.opens and self._passed_on(said, scene, report):
                        return True
                    self._set(said, report, "trail", 0.93)
                    return True
                continue
            if not report.speech and not (report.lemma in cues.THINKING and comma):
                continue
            if not said.opens and self._answers(scene.tail, report):
                continue
            speaker = report.speaker
            inside = speaker is not None and speaker.start >= at
            if comma and told_me(report) and report.token.i - first.i < 3:
                return self._set(said, report, "trail", 0.85)
            if report.token.i == first.i:  # inverted
                if not comma and not said.opens and self._in_phrase(said, scene):
                    continue  # "Residents of the "new town" say the water …"
                phrase = scene.tail.phrase(report.token.i + 1)
                chosen = speaker if inside else phrase
                if chosen is None and speaker is not None and speaker.end <= said.marked.start:
                    chosen = speaker
                return self._set(said, report, "trail", 0.95, chosen)
            if inside and speaker is not None:
                begin = self._begin(scene.tail, speaker)
                between = [t for t in tokens if t.i < min(begin, report.token.i)]
                if all(t.pos_ in _LINKS or t.lower_ in ("as", "so") for t in between):
                    return self._set(said, report, "trail", 0.96 if comma else 0.85)
                if (
                    comma
                    and said.opens
                    and first.lower_ not in ("and", "but", "or", "to", "which", "who", "that")
                ):
                    return self._set(said, report, "trail-far", 0.8)
                continue
            if comma or said.opens:
                phrase = scene.tail.phrase(first.i)
                if (
                    phrase is not None
                    and phrase.head.i < report.token.i
                    and first.pos_ in ("PROPN", "PRON", "DET", "NOUN", "ADJ")
                ) and first.lower_ not in ("which", "that", "who"):
                    return self._set(said, report, "trail", 0.88, phrase)
        return False

    def _follows(self, said: Said, scene: Scene) -> bool:
        """A comma inside the marks, and who speaks behind them, though the parse has no verb for it."""
        at = said.marked.end
        if not said.opens or self.text[said.marked.last - 1] != "," or scene.tail.between(at, scene.after):
            return False
        tokens = scene.tail.outside(at, scene.after)
        if len(tokens) < 3 or tokens[0].pos_ not in ("DET", "PROPN", "NOUN", "PRON"):
            return False
        phrase = scene.tail.phrase(tokens[0].i)
        if phrase is None or not opinions.human(phrase.head):
            return False
        said.mention, said.rule, said.sure = phrase, "trail-far", 0.7
        return True

    def _answers(self, reports: Reports, report: Report) -> bool:
        """Whether the cue has words of its own: "as they spoke of "freedom," she said yes"."""
        k = report.token.i + 1
        return k < len(reports.doc) and reports.doc[k].lower_ in ("yes", "no", "nothing", "so", "goodbye")

    def _in_phrase(self, said: Said, scene: Scene) -> bool:
        """Whether the marks stand in a noun phrase of the reporter's: "the "new town"", "of "old" men"."""
        lead = scene.reports.outside(scene.before, said.marked.start)
        return bool(lead) and lead[-1].pos_ in ("DET", "ADP", "ADJ")

    def _within(self, said: Said, scene: Scene) -> bool:
        """ "She told him it was "…", her office said": she said it, whoever reports that."""
        trial = Said(said.marked, opens=said.opens, leads=said.leads)
        if not self._governed(trial, scene) or trial.report is None or trial.mention is None:
            return False
        speech = trial.report.means == "verb" and trial.report.lemma in cues.SPEECH | cues.NAMING
        if not speech or trial.report.start > said.marked.start:
            return False
        return self._set(said, trial.report, "governed", 0.85)

    def _passed_on(self, said: Said, scene: Scene, report: Report) -> bool:
        """ "X told her that it had "…", according to an agency": X said it, the agency passed it on."""
        if report.speaker is None or not is_outlet(self.text[report.speaker.start : report.speaker.end]):
            return False
        said_it = [
            r
            for r in scene.reports.between(scene.start, said.marked.start)
            if r.means == "verb" and r.speech and r.speaker is not None
        ]
        if not said_it:
            return False
        self._set(said, said_it[-1], "governed", 0.85)
        said.via = bare(self.text[report.speaker.start : report.speaker.end])
        return True

    def _unled(self, tokens: Sequence[Token]) -> list[Token]:
        """Without the comma, dash or adverb that comes between a quotation and its attribution."""
        k = 0
        while k < len(tokens) and (
            tokens[k].is_punct or tokens[k].pos_ in _LINKS or tokens[k].text in ("--", "—")
        ):
            if tokens[k].text in (".", ";", ":"):
                return []
            k += 1
        return list(tokens[k:])

    def _offset(self, reports: Reports, token: Token) -> int:
        return reports.base + token.idx

    def _begin(self, reports: Reports, mention: Mention) -> int:
        token = reports.token_at(mention.start)
        return token.i if token is not None else mention.head.i

    def _credit(self, said: Said, scene: Scene) -> bool:
        """ "…" — Rosa Ferrand, deputy minister."""
        rest = self.text[said.marked.end : min(scene.after, said.marked.end + 160)]
        match = _CREDIT.match(rest)
        lead = self.text[scene.before : said.marked.start].strip()
        if not match or lead or any(scene.tail.between(said.marked.end, scene.after)):
            return False
        if len(rest[match.end() :].split()) > 12:
            return False
        start = said.marked.end + match.start("who")
        end = said.marked.end + match.end("who")
        token = scene.tail.token_at(end - 1)
        if token is None:
            return False
        said.mention, said.rule, said.sure = Mention(start, end, token), "credit", 0.9
        return True

    def _governed(self, said: Said, scene: Scene) -> bool:
        """The cue above it in the parse: ``X said the plan was "…"``, ``his description of it as "…"``."""
        inner = scene.reports.within(said.marked.first, said.marked.last)
        if not inner:
            return False
        first, last = inner[0].i, inner[-1].i
        top = next((t for t in inner if not first <= t.head.i <= last or t.head is t), inner[0])
        node = top
        spare: Report | None = None
        for _ in range(25):
            parent = node.head
            if parent is node:
                break
            if not scene.reports.inside(parent):
                report = scene.reports.at(parent)
                if report is not None and self._of_question(report, scene):
                    report = None
                if report is not None and self._may_govern(report, node, said):
                    if not self._loose(report) and not self._embedded(report):
                        return self._set(said, report, "governed", 0.88 if report.means == "verb" else 0.8)
                    spare = spare or report
            node = parent
        return spare is not None and self._set(said, spare, "governed", 0.75)

    def _embedded(self, report: Report) -> bool:
        """A thought or a passive within what is said: "The minister said the cabinet would consider …"."""
        verb = report.token
        if report.means != "verb" or verb.dep_ not in ("ccomp", "conj") or report.lemma in cues.NAMING:
            return False
        passive = report.speaker is None and any(c.dep_ == "auxpass" for c in verb.children)
        planned = report.lemma not in cues.PLAIN and any(
            c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children
        )
        if not passive and not planned:
            return False
        while verb.dep_ in ("ccomp", "conj") and verb.head is not verb:
            verb = verb.head
            here = self._paragraph(report.start)
            outer = self.reports[here].at(verb) if here is not None else None
            if outer is not None and outer.lemma in cues.SPEECH and outer.speaker is not None:
                return outer.speaker.head != verb and outer.means == "verb"
        return False

    def _loose(self, report: Report) -> bool:
        """A cue that gives way to one further out: "She says it shows …", "… said in using him as …"."""
        if report.lemma in cues.LOOSE:
            return True
        if report.speaker is None or report.means != "verb":
            return False
        return self.text[report.speaker.start : report.speaker.end].lower() in ("it", "this", "that", "which")

    def _may_govern(self, report: Report, child: Token, said: Said) -> bool:
        if child.dep_ in ("nsubj", "nsubjpass", "csubj") and report.means == "verb":
            return False
        if report.speaker is not None and report.speaker.start <= said.marked.start < report.speaker.end:
            return False
        if report.means == "noun":
            return report.speaker is not None and speaks(report)
        if report.lemma in cues.WEAK and report.lemma != "use":
            return False
        if report.lemma in (
            "hold",
            "find",
            "see",
            "use",
            "mean",
            "know",
            "hope",
            "plan",
            "offer",
            "agree",
            "seek",
        ) and child.dep_ in ("dobj", "prep"):
            return report.lemma in ("use", "see") and report.speaker is not None
        if child.dep_ in ("advcl", "advmod", "npadvmod") and report.lemma not in cues.SPEECH:
            return False
        return report.speaker is not None or report.lemma in cues.SPEECH | cues.NAMING

    def _elsewhere(self, said: Said, scene: Scene) -> bool:
        """A cue at the end of the sentence or, for a fragment, the last one before it."""
        after = [r for r in scene.tail.between(said.marked.end, scene.end) if r.means != "noun"]
        for report in reversed(after):
            if report.means == "according":
                return self._set(said, report, "according", 0.8)
            if (
                report.lemma in cues.SPEECH
                and report.speaker is not None
                and report.speaker.start >= said.marked.end
            ):
                words = self.text[report.end : scene.end]
                comma = (
                    self.text[scene.start : report.speaker.start].rstrip().endswith((",", "”", '"', "’", "'"))
                )
                near = scene.tail.doc[report.speaker.head.i : report.token.i]
                if comma and len(words.split()) <= 8 and not any(scene.tail.inside(t) for t in near):
                    return self._set(said, report, "sentence-end", 0.8)
        before = [
            r
            for r in scene.reports.between(scene.start, said.marked.start)
            if r.speaker is not None
            and (r.lemma in cues.SPEECH | cues.NAMING or r.means == "according" or made_known(r))
            and speaks(r)
        ]
        if before:
            report = before[-1]
            between = self.text[report.end : said.marked.start]
            if ";" not in between and len(between.split()) <= 30:
                rule = "before-according" if report.means == "according" else "before"
                return self._set(said, report, rule, 0.7)
        return False

    def _speech(self, said: Said, scene: Scene) -> bool:
        """ "In a statement, the ministry warned of …": a noun of speech and the subject of its sentence."""
        nouns = [
            r
            for r in scene.reports.between(scene.start, said.marked.start)
            if r.means == "noun" and r.speaker and speaks(r)
        ]
        if nouns:
            return self._set(said, nouns[-1], "noun", 0.65)
        return False

    def _answered(self, said: Said, scene: Scene) -> bool:
        """ "'Not an inch' was the reply of the president": the quotation is the subject."""
        lead = self.text[scene.start : said.marked.start].strip()
        asked = _ASKED.match(lead) is not None and lead.endswith((",", ":"))
        if lead and not asked:
            return False
        if asked and not self.text[said.marked.end : scene.end].strip(" ."):
            said.mention, said.rule, said.sure = self._before_question(scene), "answer", 0.7
            return said.mention is not None
        owner = opinions.answered(scene.tail, said.marked.end, scene.end)
        if owner is False or owner is True:
            return False
        owner = owner or self._whom_asked(said)
        said.mention, said.rule, said.sure = owner, "answer", 0.7 if owner is not None else 0.4
        return True

    def _of_question(self, report: Report, scene: Scene) -> bool:
        """Whether a cue belongs to the question and not to the answer: "Asked whether Ostria agreed, …"."""
        if _ASKED.match(self.text, scene.start, scene.end) is None:
            return False
        if report.lemma == "ask" and report.speaker is None and report.start < scene.start + 8:
            return True
        node = report.token
        for _ in range(8):
            if any(c.lower_ in ("whether", "if") and c.dep_ == "mark" for c in node.children):
                return True
            if node.head is node or node.head.lower_ in ("asked", "pressed", "questioned", "quizzed"):
                return False
            node = node.head
        return False

    def _before_question(self, scene: Scene) -> Mention | None:
        """Who speaks, or of whom is told, in the sentence before a question that gives nobody as asked."""
        if scene.start <= scene.reports.base:
            return None
        start, _ = self.sentence(scene.start - 1)
        start = max(start, scene.reports.base)
        for report in reversed(scene.reports.between(start, scene.start)):
            if report.speaker is not None and report.speech and report.means == "verb":
                return report.speaker
        return self._root_subject(scene.reports.outside(start, scene.start))

    def _verb_before(self, said: Said, scene: Scene) -> bool:
        """Whatever verb stands right before the marks with somebody as its subject: "radioed '…'"."""
        if len(self.text[said.marked.first : said.marked.last].split()) < 3:
            return False
        near = scene.reports.outside(max(scene.before, said.marked.start - 40), said.marked.start)
        if not near or near[-1].tag_ not in ("VBD", "VBZ", "VBP") or near[-1].lemma_.lower() in _IDLE:
            return False
        subject = next((c for c in near[-1].children if c.dep_ == "nsubj"), None)
        if subject is None or scene.reports.inside(subject) or not opinions.human(subject):
            return False
        said.mention, said.rule, said.sure = scene.reports.mention(subject), "opinion", 0.7
        return said.mention is not None

    def _whom_asked(self, said: Said) -> Mention | None:
        """Who answers: whom, or of whom, the sentence before asks: "asked what the envoy had won"."""
        here = self._paragraph(said.marked.start)
        start, _ = self.sentence(said.marked.start)
        if here is None or start <= self.reports[here].base:
            return None
        reports = self.reports[here]
        before, _ = self.sentence(start - 1)
        asked = [r for r in reports.between(max(before, reports.base), start) if r.lemma == "ask"]
        if not asked:
            return None
        if asked[-1].addressee is not None:
            return asked[-1].addressee
        for token in reversed(reports.outside(asked[-1].end, start)):
            if token.dep_ in ("nsubj", "nsubjpass") and opinions.human(token):
                return reports.mention(token)
        return None

    def _opinion(self, said: Said, scene: Scene) -> bool:
        """A fragment that no cue attributes: "For the union the tariff is '…'", "reaffirmed their '…'"."""
        if said.opens or len(self.text[said.marked.first : said.marked.last].split()) < 2:
            return False
        mention = opinions.of_whom(scene.reports, scene.start, said.marked.start)
        if mention is None:
            inner = scene.reports.within(said.marked.first, said.marked.last)
            held = opinions.holder(scene.reports, inner) if inner else None
            mention = held[1] if held is not None else None
        if mention is None:
            return False
        said.mention, said.rule, said.sure = mention, "opinion", 0.7
        return True

    # --- names ----------------------------------------------------------------------------------------

    def _resolve(self, said: Sequence[Said]) -> None:
        for one in said:
            if one.mention is None:
                continue
            mention = one.mention
            if one.nameless:
                continue
            described = self._holder(one) or self._described(mention)
            if described is not None:
                one.speaker, _, sure = self.table.who(described.start, described.end, described.head)
                one.sure *= 0.5 + 0.5 * sure
                continue
            person, sure = self.table.person(mention.start, mention.end, mention.head)
            if person is not None:
                one.person, one.speaker = person, person.name
            else:
                one.speaker, _, sure = self.table.who(mention.start, mention.end, mention.head)
                one.speaker = self._named(mention) or one.speaker
                if one.speaker is None and (main := self._main(mention)) is not None:
                    one.speaker, _, sure = self.table.who(main.start, main.end, main.head)
            one.sure *= 0.5 + 0.5 * sure
            if one.report is not None and one.via is None:
                one.via = self.via(one.report) or self._agency(one)

    def _named(self, mention: Mention) -> str | None:
        """Two people by their names ("Ferrand and the UK PM"), or whose office: "Clara Whitlock's office"."""
        words = self.text[mention.start : mention.end]
        if words.count(" and ") == 1:
            here = self._paragraph(mention.start)
            at = mention.start + words.index(" and ")
            if here is None:
                return None
            parts = [(mention.start, at), (at + 5, mention.end)]
            who = [self._one_of_two(self.reports[here], start, end) for start, end in parts]
            return " and ".join(w for w in who if w) if all(who) and who[0] != who[1] else None
        owner = _OWNER.search(words)
        if owner is None:
            return None
        for seen in self.table.before(mention.start + owner.start() + 1, 1):
            if seen.person.kind == "person" and mention.start <= seen.start:
                printed = " ".join(self.text[seen.start : mention.end].split())
                name = seen.person.name
                at = printed.find(name)
                return printed[at:] if at > 0 and printed[at + len(name) :][:1] in "'’" else None
        return None

    def _one_of_two(self, reports: Reports, start: int, end: int) -> str | None:
        token = reports.token_at(end - 1)
        if token is None:
            return None
        person, _ = self.table.person(start, end, token)
        if person is not None and person.kind == "person":
            return person.name
        office = _OFFICES.get(token.text)
        holders = [
            p.name
            for p in self.table.people
            if office is not None and p.kind == "person" and any(office in r.lower() for r in p.roles)
        ]
        return holders[0] if len(holders) == 1 else None

    def _main(self, mention: Mention) -> Mention | None:
        """Whom "it" or "they" means that nothing earlier tells: the subject of its sentence."""
        here = self._paragraph(mention.start)
        if here is None or mention.head.lower_ not in ("it", "they"):
            return None
        reports = self.reports[here]
        start, _ = self.sentence(mention.start)
        found = main_subject(reports, mention.head, max(start, reports.base))
        if found is None and start > reports.base:  # "The newspaper '…' carried a commentary. It recalled …"
            before, _ = self.sentence(start - 1)
            found = main_subject(reports, mention.head, max(before, reports.base))
            named = _IN_MARKS.match(self.text, found.end) if found is not None else None
            if found is not None and named is not None:
                found = Mention(named.start("name"), named.end("name"), found.head)
        return found

    def _holder(self, one: Said) -> Mention | None:
        """Who has the floor, where a paragraph of a report of a meeting goes on with "he" or "the delegate".

        "ROSA FERRAND (Ostria) said … Velia had looked away, she added": she is no country spoken of. What
        somebody "had" asked or "would" say she says as well. Another speaker in between takes the floor.
        """
        report, mention = one.report, one.mention
        here = self._paragraph(one.marked.start)
        if report is None or mention is None or here is None or report.means != "verb":
            return None
        reports = self.reports[here]
        floor = _FLOOR.match(self.text, reports.base, min(self.paragraphs[here].end, reports.base + 160))
        if floor is None or floor.end() > mention.start or not reports.found:
            return None
        told = any(c.lower_ in ("had", "would") and c.dep_ == "aux" for c in report.token.children)
        if mention.head.lower_ not in _HOLDERS | {"he", "she"} and not told:
            return None
        said = [r for r in reports.between(floor.end(), report.start) if r.speech and r.means == "verb"]
        for other in said[1:]:
            own = other.speaker is None or other.speaker.head.lower_ in _HOLDERS | {"he", "she", "it", "they"}
            if not own and not any(c.lower_ in ("had", "would") for c in other.token.children):
                return None
        if not said:
            return None
        group = floor.lastgroup or 0
        end = floor.start(group) + len(floor[group].rstrip())
        token = reports.token_at(floor.start(group) + 4 if group == "of" else end - 1)
        return Mention(floor.start(group), end, token) if token is not None else None

    def _described(self, mention: Mention) -> Mention | None:
        """Somebody without a name who was just brought in as a subject, and goes on as "he" or "she".

        "A stoker, who would not give his name, said … "…," he said": the stoker.
        """
        if mention.head.lower_ not in ("he", "she"):
            return None
        here = self._paragraph(mention.start)
        if here is None or self.paragraphs[here].furniture:
            return None
        reports = self.reports[here]
        start, _ = self.sentence(mention.start)
        for _ in range(3):  # this sentence before the pronoun, then the ones before it
            found = brought_in(reports, max(start, reports.base), mention.start)
            if found is not None:
                return found[0]
            if start <= reports.base:
                return None
            start, _ = self.sentence(start - 1)
        return None

    def day(self, report: Report) -> DateRule | None:
        """The rule of the day on which an act of reporting puts what it reports."""
        here = self._paragraph(report.start)
        return (
            self._days.of(report, self.reports[here], *self.sentence(report.start))
            if here is not None
            else None
        )

    def _agency(self, one: Said) -> str | None:
        """ "…," X said, according to an agency."""
        if one.report is None or one.report.means != "verb":
            return None
        start, end = self.sentence(one.report.start)
        here = self._paragraph(one.report.start)
        if here is None:
            return None
        for report in self.reports[here].between(start, end):
            if report.speaker is None or report is one.report:
                continue
            words = self.text[report.speaker.start : report.speaker.end]
            last = report.means == "according" or (report.lemma == "report" and report.end >= end - 2)
            if last and report.start > one.report.start and is_outlet(words):
                return bare(words)
        return None

    def via(self, report: Report) -> str | None:
        """The outlet that a report came through."""
        if report.via is not None:
            return bare(self.text[report.via.start : report.via.end])
        if report.addressee is not None and report.addressee.head.lemma_ not in ("conference", "briefing"):
            words = " ".join(self.text[report.addressee.start : report.addressee.end].split())
            if words.lower() in self._agencies:
                return words
            if is_outlet(words) and any(w[:1].isupper() for w in words.split() if folded(w) != "the"):
                return bare(words)
        return None
