"""What the reader says of quotes, speakers, events, evidence and questions: the desk's methods for it.

Each is done in the desk's thread, in one transaction, and told as news of the kind "set". The future they
return ends when it is stored; with DeskError or StorageError, in a sentence, where it cannot be.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Final, Self, TypeVar
from uuid import uuid4

from storywatch import settings
from storywatch.model import Anchor, DateValue, Event, Ruling
from storywatch.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future
    from datetime import datetime

    from storage.writer import Writer
    from storywatch.fold import Fold
    from storywatch.model import Attributed, Direction, EventStatus, Mention, QuestionStatus, Span, Speaker
    from storywatch.settings import Paths

T = TypeVar("T")

SHORT = 48
"""Characters of a quote or a sentence that news of it holds."""


class DeskError(RuntimeError):
    """What was asked of the desk cannot be done: one sentence why."""


class Keep(Enum):
    """Stands for what is not to be changed, where None means "unknown"."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


class Correcting:
    """The part of the desk by which the reader corrects. Every method raises DeskError for a viewer."""

    _writer: Writer
    _fold: Fold
    _now: Callable[[], datetime]
    paths: Paths

    def _take_questions(self) -> None:
        raise NotImplementedError

    def _promise(self, work: Callable[[], None]) -> Future[None]:
        raise NotImplementedError

    def _say(self, file: str, detail: str) -> None:
        raise NotImplementedError

    @property
    def corrections(self) -> Self:
        """This desk as the one who corrects: what a screen that has not loaded it yet asks for."""
        return self

    # --- quotes and speakers ---

    def set_speaker(self, quote_id: int, name: str | None) -> Future[None]:
        """The quote was said by this name, None by nobody known; other pieces of its utterance as well."""
        return self._promise(partial(self._change, partial(self._set_speaker, quote_id, name)))

    def drop_quote(self, quote_id: int, *, dropped: bool = True) -> Future[None]:
        """These words are no quote: kept aside, shown and counted nowhere. False brings them back."""
        return self._promise(partial(self._change, partial(self._drop_quote, quote_id, dropped)))

    def restore_quote(self, quote_id: int) -> Future[None]:
        """Forget the reader's word on a quote, dropped or given to another speaker."""
        return self._promise(partial(self._change, partial(self._restore_quote, quote_id)))

    def merge_speakers(self, speaker_id: int, into: int) -> Future[None]:
        """Two speakers are one in this story, now and in articles to come, called by the second's name."""
        return self._promise(partial(self._change, partial(self._merge_speakers, speaker_id, into)))

    def part_speakers(self, name: str) -> Future[None]:
        """Undo it: whoever is called so is joined with no other name by the reader's word."""
        return self._promise(partial(self._change, partial(self._part_speakers, name)))

    # --- events ---

    def set_event(
        self,
        event_id: int,
        *,
        date: date | DateValue | Keep | None = KEEP,
        title: str | Keep | None = KEEP,
        status: EventStatus | Keep | None = KEEP,
        pinned: bool | Keep = KEEP,
    ) -> Future[None]:
        """What the reader knows better of an event. No date is "no day known"; no title or status is as the
        articles have it. Its tellings belong together from now on.
        """
        work = partial(self._set_event, event_id, date=date, title=title, status=status, pinned=pinned)
        return self._promise(partial(self._change, work))

    def drop_event(self, event_id: int, *, dropped: bool = True) -> Future[None]:
        """It is no event: kept aside with all that tells it, shown nowhere. False brings it back."""
        return self._promise(partial(self._change, partial(self._drop_event, event_id, dropped)))

    def merge_events(self, event_id: int, into: int) -> Future[None]:
        """The first is the second event: all that tells it tells that one."""
        return self._promise(partial(self._change, partial(self._merge_events, event_id, into)))

    def split_event(self, event_id: int, span: Span) -> Future[None]:
        """What is told at this place is another event than the rest."""
        return self._promise(partial(self._change, partial(self._split_event, event_id, span)))

    def set_passing(self, span: Span, *, away: bool) -> Future[None]:
        """The sentence at this place speaks of no event in passing; not ``away``: as the program has it."""
        return self._promise(partial(self._change, partial(self._set_passing, span, away)))

    def add_event(self, date: date | DateValue | None, title: str, status: EventStatus) -> Future[None]:
        """An entry of the reader's own, which no article need tell."""
        return self._promise(partial(self._change, partial(self._add_event, date, title, status)))

    def restore_event(self, event_id: int) -> Future[None]:
        """Forget the reader's word on an event: its tellings are merged anew. An own entry goes."""
        return self._promise(partial(self._change, partial(self._restore_event, event_id)))

    # --- questions ---

    def judge(
        self, question_id: int, span: Span, direction: Direction | None, *, confirmed: bool, dropped: bool
    ) -> Future[None]:
        """Evidence is confirmed, its direction set, dropped, added by hand; neither: as the program has it.

        Without a direction the known one stays.
        """
        work = partial(self._judge, question_id, span, direction, confirmed=confirmed, dropped=dropped)
        return self._promise(partial(self._change, work))

    def set_status(
        self, question_id: int, status: QuestionStatus, why: str, span: Span | None = None
    ) -> Future[None]:
        """How a question stands, with a note and the sentence that decided it."""
        work = partial(self._set_status, question_id, status, why, span)
        return self._promise(partial(self._change, work))

    def dismiss(self, question_id: int) -> Future[None]:
        """A suggestion is not wanted: it goes, and neither it nor its like is suggested again."""
        return self._promise(partial(self._change, partial(self._dismiss, question_id)))

    def bring_back(self, question_id: int) -> Future[None]:
        """Undo it: the suggestion stands again."""
        return self._promise(partial(self._change, partial(self._bring_back, question_id)))

    def merge_question(self, question_id: int, into: int) -> Future[None]:
        """A suggestion is what a question asks already: it goes, and the words it was made of bear on that.

        :meth:`bring_back` undoes the one and :meth:`judge` the other.
        """
        return self._promise(partial(self._change, partial(self._merge_question, question_id, into)))

    def withdraw(self, question_id: int) -> Future[None]:
        """A question is no longer asked: out of ``story.toml`` and off the list. What was suggested before it
        was asked is a suggestion again. Asking it again brings everything back.
        """
        return self._promise(partial(self._withdraw, question_id))

    # --- in the desk's thread ---

    def _change(self, work: Callable[[], tuple[str, str]]) -> None:
        """Do it whole or not at all, and tell of what article (or none) what was done."""
        try:
            with self._writer.together():
                file, detail = work()
        except BaseException:
            self._fold.forget()
            raise
        self._say(file, detail)

    def _set_speaker(self, quote_id: int, name: str | None) -> tuple[str, str]:
        quote = self._quote(quote_id)
        name = " ".join(name.split()) if name is not None else None
        if name == "":
            raise DeskError("a speaker has a name; say that nobody is known instead")
        self._fold.revoice(self._writer.corrections.name_speaker(quote_id, name))
        was = quote.speaker or "unknown"
        return self._file(quote), f"{_short(quote.text)}: speaker {name or 'unknown'} (was {was})"

    def _drop_quote(self, quote_id: int, dropped: bool) -> tuple[str, str]:
        quote = self._quote(quote_id)
        loose = self._writer.loosen([quote_id])
        self._writer.corrections.drop_quote(quote_id, dropped=dropped)
        self._fold.revoice(sorted({*loose, quote_id}))
        return self._file(quote), f"{_short(quote.text)}: {'no quote' if dropped else 'a quote after all'}"

    def _restore_quote(self, quote_id: int) -> tuple[str, str]:
        quote = self._quote(quote_id)
        self._fold.revoice(self._writer.corrections.forget_quote(quote_id))
        return self._file(quote), f"{_short(quote.text)}: as it was read"

    def _merge_speakers(self, speaker_id: int, into: int) -> tuple[str, str]:
        one, other = self._speaker(speaker_id), self._speaker(into)
        if one == other:
            raise DeskError(f"{one.name} is one speaker already")
        self._writer.corrections.join_names(one.name, other.name)
        self._fold.rename()
        return "", f"{one.name} is {other.name}"

    def _part_speakers(self, name: str) -> tuple[str, str]:
        known = [s for s in self._writer.reader.speakers() if name in (s.name, *s.aliases)]
        # Who is called so for short is known to the journal by the name that was joined.
        forms = dict.fromkeys([name, *(form for s in known for form in (s.name, *s.aliases))])
        same = self._writer.corrections.same_names()
        exact = [form for form in [name] if form in same or form in same.values()]
        if not self._writer.corrections.part_names(exact or forms):
            raise DeskError(f"{name} is not joined with another name")
        self._fold.rename()
        return "", f"{name} is nobody else"

    def _judge(
        self, question_id: int, span: Span, direction: Direction | None, *, confirmed: bool, dropped: bool
    ) -> tuple[str, str]:
        wording = self._question(question_id)
        place = self._place(span)
        if dropped:
            self._writer.drop_evidence(question_id, span)
            done = "dropped"
        elif confirmed:
            self._writer.confirm_evidence(question_id, span, direction)
            done = f"confirmed as {direction}" if direction else "confirmed"
        else:
            self._writer.forget_evidence(question_id, span)
            done = "as the program has it"
        self._fold.judged(question_id, span.source)
        return place[0], f"{wording}: {_short(place[1])} {done}"

    def _set_status(
        self, question_id: int, status: QuestionStatus, why: str, span: Span | None
    ) -> tuple[str, str]:
        wording = self._question(question_id)
        file = self._place(span)[0] if span is not None else ""
        self._writer.set_question_status(question_id, status, why, self._now().isoformat(), span)
        return file, f"{wording}: {status}" + (f" ({one_line(why)})" if why.strip() else "")

    def _dismiss(self, question_id: int) -> tuple[str, str]:
        wording = self._question(question_id)
        if self._writer.dismiss_question(wording) is None:
            raise DeskError(f"{wording} is a question of your own, not a suggestion")
        return "", f"{wording}: dismissed"

    def _bring_back(self, question_id: int) -> tuple[str, str]:
        why = f"there is no dismissed suggestion {question_id}"
        wording = _there(self._writer.reader.dismissed(question_id), why)
        self._writer.dismiss_question(wording, dismissed=False)
        return "", f"{wording}: suggested again"

    def _merge_question(self, question_id: int, into: int) -> tuple[str, str]:
        wording, other = self._question(question_id), self._question(into)
        if question_id == into:
            raise DeskError(f"{wording} is one question already")
        suggestion = self._writer.reader.question(question_id)
        span = suggestion.history[0].span if suggestion and suggestion.history else None
        if self._writer.dismiss_question(wording) is None:
            raise DeskError(f"{wording} is a question of your own, not a suggestion")
        if span is not None:
            self._writer.confirm_evidence(into, span)
            self._fold.judged(into, span.source)
        return "", f"{wording}: part of {other}"

    def _withdraw(self, question_id: int) -> None:
        wording = self._question(question_id)
        if not settings.withdraw(self.paths, wording):
            raise DeskError(f"{wording} is not in {self.paths.toml.name}")
        self._take_questions()
        self._change(partial(self._suggest_again, question_id, wording))

    def _suggest_again(self, question_id: int, wording: str) -> tuple[str, str]:
        again = self._writer.suggest_again(question_id)
        return "", f"{wording}: {'a suggestion again' if again else 'no longer asked'}"

    def _set_event(
        self,
        event_id: int,
        *,
        date: date | DateValue | Keep | None,
        title: str | Keep | None,
        status: EventStatus | Keep | None,
        pinned: bool | Keep,
    ) -> tuple[str, str]:
        event = self._event(event_id)
        ruling = self._hand(event)
        told = []
        if date is not KEEP:
            value = _interval(date)
            ruling = replace(ruling, dated=True, date=value)
            told.append(f"date {value or 'unknown'} (was {event.date or 'unknown'})")
        if title is not KEEP:
            title = " ".join(title.split()) if title is not None else None
            if not title and (title is not None or not event.mentions):
                raise DeskError("an entry of the timeline has a title")
            ruling = replace(ruling, title=title)
            told.append(f"title {title or 'as told'}")
        if status is not KEEP:
            ruling = replace(ruling, status=status)
            told.append(f"{status or 'status as told'} (was {event.status})")
        if pinned is not KEEP:
            ruling = replace(ruling, pinned=pinned)
            told.append("pinned" if pinned else "not pinned")
        self._fold.enter(event, ruling)
        return "", f"{_short(event.title)}: {'; '.join(told)}"

    def _drop_event(self, event_id: int, dropped: bool) -> tuple[str, str]:
        event = self._event(event_id)
        self._fold.enter(event, replace(self._hand(event), dropped=dropped))
        return "", f"{_short(event.title)}: {'no event' if dropped else 'an event after all'}"

    def _merge_events(self, event_id: int, into: int) -> tuple[str, str]:
        event, other = self._event(event_id), self._event(into)
        if event.id == other.id:
            raise DeskError(f"{_short(event.title)} is one event already")
        one, two = self._hand(event), self._hand(other)
        if event.ruling is not None:
            self._writer.entries.forget(event.ruling)
        joined = replace(
            two,
            dated=two.dated or (one.dated and not one.own),
            date=two.date if two.dated or one.own else one.date,
            title=two.title or (None if one.own else one.title),
            status=two.status or (None if one.own else one.status),
            pinned=one.pinned or two.pinned,
            tellings=tuple(dict.fromkeys((*two.tellings, *one.tellings))),
        )
        mentions = sorted((*other.mentions, *event.mentions), key=lambda m: m.span.source)
        self._writer.put_events([], [event.id])
        self._fold.enter(replace(other, mentions=tuple(mentions)), joined)
        return "", f"{_short(event.title)} is {_short(other.title)}"

    def _split_event(self, event_id: int, span: Span) -> tuple[str, str]:
        event = self._event(event_id)
        part = tuple(m for m in event.tellings if m.span.touches(span))
        left = tuple(m for m in event.tellings if m not in part)
        rest = tuple(m for m in event.mentions if m not in part)
        if not part:
            raise DeskError(f"{_short(event.title)} is not told there")
        if not left and not self._hand(event).own:
            raise DeskError(f"{_short(event.title)} is told nowhere else, so there is nothing to part")
        kept = self._hand(replace(event, mentions=rest))
        away = _anchors(part)
        places = {(a.span, a.title) for a in away}
        kept = replace(kept, tellings=tuple(a for a in kept.tellings if (a.span, a.title) not in places))
        self._fold.enter(replace(event, mentions=rest), kept)
        self._fold.enter(replace(event, id=0, mentions=part), Ruling(_key(), tellings=away))
        return "", f"{_short(event.title)}: one telling parted from the rest"

    def _set_passing(self, span: Span, away: bool) -> tuple[str, str]:
        entries = self._writer.entries
        anchored = entries.anchored(span.source)
        known = [key for key, anchor in anchored if not anchor.title and anchor.span == span]
        if away and not known:
            entries.put(Ruling(_key(), dropped=True, tellings=(Anchor(span, ""),)))
        for key in () if away else known:
            entries.forget(key)
        self._fold.retell([span.source])
        return "", f"a sentence that {'speaks of no event' if away else 'may speak of events'} in passing"

    def _add_event(self, date: date | DateValue | None, title: str, status: EventStatus) -> tuple[str, str]:
        title = " ".join(title.split())
        if not title:
            raise DeskError("an entry of the timeline has a title")
        ruling = Ruling(_key(), own=True, dated=True, date=_interval(date), title=title, status=status)
        self._fold.enter(Event(0, None, title, status, 2, ()), ruling)
        return "", f"{title}: entered by the reader"

    def _restore_event(self, event_id: int) -> tuple[str, str]:
        event = self._event(event_id)
        if event.ruling is None:
            raise DeskError(f"nothing has been set of {_short(event.title)}")
        self._writer.entries.forget(event.ruling)
        self._fold.leave(event)
        return "", f"{_short(event.title)}: as the articles have it"

    # --- what is spoken of ---

    def _event(self, event_id: int) -> Event:
        why = f"there is no event {event_id}: it may have been merged with another"
        return _there(self._writer.reader.event(event_id), why)

    def _hand(self, event: Event) -> Ruling:
        """The ruling on an event, one that says nothing yet if need be, with all that tells the event now."""
        known = self._writer.entries.load([event.ruling]) if event.ruling is not None else []
        ruling = known[0] if known else Ruling(_key())
        places = {(a.span, a.title) for a in ruling.tellings}
        fresh = (a for a in _anchors(event.tellings) if (a.span, a.title) not in places)
        return replace(ruling, tellings=(*ruling.tellings, *fresh))

    def _quote(self, quote_id: int) -> Attributed:
        quote = self._writer.reader.any_quote(quote_id)
        return _there(quote, f"there is no quote {quote_id}: its article may have been read again")

    def _speaker(self, speaker_id: int) -> Speaker:
        reader = self._writer.reader
        root = reader.roots().get(speaker_id, speaker_id)
        return _there(
            next((s for s in reader.speakers() if s.id == root), None), f"there is no speaker {speaker_id}"
        )

    def _question(self, question_id: int) -> str:
        rows = self._writer.reader.questions()
        row = next((q for q in rows if q.id == question_id), None)
        return _there(row, f"there is no question {question_id}").question

    def _place(self, span: Span) -> tuple[str, str]:
        """The article of a span, and the words there."""
        source = self._writer.reader.source(span.source)
        if source is None or not 0 <= span.start < span.end <= len(source.text):
            raise DeskError("that place is not in an article of the story")
        return source.file, span.within(source.text)

    def _file(self, quote: Attributed) -> str:
        source = self._writer.reader.source(quote.quote.span.source)
        return source.file if source is not None else ""


def _there(found: T | None, why: str) -> T:
    if found is None:
        raise DeskError(why)
    return found


def _key() -> str:
    """A key for a new ruling, which the journal knows it by."""
    return uuid4().hex[:16]


def _anchors(mentions: Iterable[Mention]) -> tuple[Anchor, ...]:
    """What a ruling on an event of these tellings is anchored to."""
    return tuple(dict.fromkeys(Anchor(m.span, m.title) for m in mentions))


def _interval(day: date | DateValue | None) -> DateValue | None:
    return day if day is None or isinstance(day, DateValue) else DateValue.day(day)


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"
