"""Happenings: who did what, when, and how it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from storywatch.model import MOVED, POINTER, DateValue, Happening, Span
from storywatch.reading import dates, events, layout, pipeline, quotes, sentences, titles, wired
from storywatch.story import calendar
from tests.story.test_timeline import folded
from tests.work import lines_run


def happenings(text: str) -> list[Happening]:
    paragraphs = layout.parse(text, pipeline.load())
    told = sentences.find(paragraphs, text, 1)
    said, _ = quotes.find(text, paragraphs, 1, told)
    return events.find(text, paragraphs, 1, told, dates.find(text, 1, paragraphs), said)


def founding(text: str) -> list[Happening]:
    return [h for h in happenings(text) if h.weight >= POINTER]


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Kestrel expelled two envoys on Thursday.", "Kestrel expelled two envoys", "happened"),
        (
            "Edda Vorlund will meet Anselm Korda on Monday.",
            "Edda Vorlund will meet Anselm Korda",
            "scheduled",
        ),
        ("Ms Vorlund is due to visit Lisk on Saturday.", "Ms Vorlund is due to visit Lisk", "scheduled"),
        ("Kestrel called off the summit on Tuesday.", "Kestrel called off the summit", "cancelled"),
        ("The talks were postponed on Tuesday.", "The talks were postponed", "cancelled"),
        ("Kestrel allegedly shelled the port on Sunday.", "Kestrel shelled the port", "claimed"),
    ],
)
def test_title_and_status(text: str, title: str, status: str) -> None:
    (found,) = [h for h in founding(text) if h.date is not None]
    assert (found.title, found.status) == (title, status)


@pytest.mark.parametrize(
    "text",
    [
        "The summit in Velm was put back from Thursday to Monday.",
        "The regatta in Velm has been put off to Monday, for want of boats.",
        "The vote in Velm was delayed until Monday.",
    ],
)
def test_what_is_moved_to_another_day_is_not_called_off(text: str) -> None:
    (found,) = [h for h in founding(text) if h.date is not None]
    assert (found.status, MOVED in found.words) == ("scheduled", True)
    assert found.date is not None
    assert (found.date.n, found.date.lean) == (0, "future")


def test_a_crowd_that_moves_on_is_no_postponement() -> None:
    (found,) = [h for h in founding("Protesters in Velm moved to the palace on Thursday.") if h.date]
    assert (found.status, MOVED in found.words) == ("happened", False)


def test_a_title_is_not_the_whole_sentence() -> None:
    text = (
        "On Monday, Foreign Minister Edda Vorlund, who had spent the night on the train, signed the grain "
        "pact in Port Sarrel, which lies on the coast, while a crowd outside sang and the rain fell."
    )
    (found,) = [h for h in founding(text) if h.date is not None]
    assert found.title.startswith("Foreign Minister Edda Vorlund signed the grain pact")
    assert len(found.title.split()) <= titles.TITLE_WORDS
    assert "=agreement" in found.words
    assert {"Edda", "Vorlund"} <= set(found.names)


def test_he_is_named() -> None:
    text = "Edda Vorlund flew to Lisk on Monday. She met Anselm Korda on Tuesday."
    titles = [h.title for h in founding(text)]
    assert titles[1] == "Edda Vorlund met Anselm Korda"


def test_a_dated_noun_is_a_happening() -> None:
    text = "Ministers in Velm discussed last week's air strike on Port Sarrel by the Kestrel navy."
    strike = [h for h in happenings(text) if "=strike" in h.words and h.date is not None]
    assert strike
    assert strike[0].date is not None
    assert strike[0].date.unit == "week"


@pytest.mark.parametrize(
    "text",
    [
        "Follow the Lumen Herald on every network.",
        "The palace marked the hundredth anniversary of the battle on Monday with a concert.",
        "It would have begun on Friday.",
        "He is a patient man.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    opening = "Kestrel expelled two envoys. A third left. They were seen off.\n\n"
    assert [h.title for h in founding(opening + text) if h.span.start >= len(opening)] == []


def test_the_lead_is_of_the_articles_day_and_what_is_planned_has_none() -> None:
    text = "Kestrel has broken off relations with Corvane.\n\nThe council will vote on sanctions on Kestrel."
    lead, plan = founding(text)
    assert (lead.date, lead.undated, lead.status) == (None, False, "happened")
    assert (plan.date, plan.undated, plan.status) == (None, True, "scheduled")


def test_mere_speech_is_no_event_unless_it_is_dated() -> None:
    opening = "Kestrel expelled two envoys. Corvane protested.\n\n"
    undated = founding(opening + "“We are patient people,” Anselm Korda said.")
    dated = founding(opening + "Anselm Korda said on Tuesday that the country was patient.")
    assert all(h.span.start < len(opening) for h in undated)
    assert any(h.span.start >= len(opening) and "=statement" in h.words for h in dated)


def test_a_header_date_dates_no_event() -> None:
    text = "date 2003-05-14 Kestrel expelled two envoys, as ministers gathered in Lisk."
    found = founding(text)
    assert all(h.date is None for h in found)
    assert not any("date" in h.title.lower() for h in found)


@pytest.mark.parametrize("text", ["", "\n\n", ".", "“", "Monday", "… … …", "On Monday " * 200])
def test_any_text_is_read(text: str) -> None:
    for found in happenings(text):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.title.strip()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Ferro Link carries gas. It was opened on 3 May 2003.", "The Ferro Link was opened"),
        (
            "Edda Vorlund and Anselm Korda flew to Lisk. They met on Monday.",
            "Edda Vorlund and Anselm Korda met",
        ),
        ("Edda Vorlund resigned. Her visit to Lisk on Monday had failed.", "Edda Vorlund’s visit to Lisk"),
        (
            "The order, read over the radio, took effect on Monday, port officials said.",
            "The order took effect",
        ),
        (
            "The regatta was put off to Monday, for want of boats.",
            "The regatta was put off for want of boats",
        ),
        ("“Seamen are no chips,” Anselm Korda said on Monday.", "Anselm Korda said: Seamen are no chips"),
        ("• Kestrel expelled two envoys on Monday.", "Kestrel expelled two envoys"),
        (
            "President Mwai Kibaro and opposition leader Raila Okello signed the agreement on Thursday.",
            "President Mwai Kibaro and opposition leader Raila Okello signed the agreement",
        ),
        (
            "Lisk, Orian and Kestrel on Friday became full-fledged members of the pact, less than a decade "
            "after exchanging one rule for another and shedding their ties.",
            "Lisk, Orian and Kestrel became full-fledged members of the pact",
        ),
        (
            "Five sailors from the tanker Estrela do Sul walked across the bridge into Lisk on Monday.",
            "Five sailors from the tanker Estrela do Sul walked across the bridge into Lisk",
        ),
        (
            "A Sarvo, Velia judge sentenced the activist Vlado Karin to 25 years on Monday.",
            "A Sarvo Velia judge sentenced the activist Vlado Karin to 25 years",
        ),
        (
            "Foreign minister Sameh Shakur and his Lisk Orian and Velian counterparts gathered on Monday. "
            "They called on Kestrel on Tuesday to halt its drilling.",
            "Minister Sameh Shakur and counterparts called on Kestrel",
        ),
        # Cut for its length, a title ends where a phrase does.
        (
            "The ferry company has stopped the night service between Sarvo and Port Halm on Monday, and the "
            "harbour office has closed both of the piers to everybody who is without a permit.",
            "The ferry company has stopped the night service between Sarvo and Port Halm",
        ),
        (
            "On Monday the Kestrel coast guard handed the skipper of the trawler over to the Lisk public "
            "prosecutor general Orla Dene at a small ceremony in the harbour.",
            "The Kestrel coast guard handed the skipper of the trawler",
        ),
        (
            "Eleven dockers were confirmed injured by the blast as of Monday.",
            "Eleven dockers were confirmed injured by the blast",
        ),
        # A bare noun is told with what it did.
        (
            "An explosion on Monday wrecked the oil depot at Sarvo.",
            "An explosion wrecked the oil depot at Sarvo",
        ),
        ("Clashes at Sarvo on Monday left four men dead.", "Clashes at Sarvo left four men dead"),
        # Who does it is told where the clause itself does not.
        (
            "Edda Vorlund became a judge in 2009 and is due to retire next year.",
            "Edda Vorlund is due to retire",
        ),
        (
            "Kestrel accepted the offer of Lisk to receive both ministers on Monday.",
            "The offer of Lisk to receive both ministers",
        ),
        (
            "The bridges built by Lisk and blown up by Kestrel on Monday were the last ones.",
            "The bridges were blown up by Kestrel",
        ),
        ("The orders having been cancelled on Monday, the yard closed.", "The orders were cancelled"),
        # A day of which something is said stays.
        ("The judge said that June 14 had been set for the trial.", "June 14 had been set for the trial"),
        # What stands outside "in which" is where it happened.
        (
            "Kestrel was blamed for the raid on a depot in which five guards died on Monday.",
            "Five guards died in a depot",
        ),
        (
            "The talks between Lisk and Kestrel fell apart on Monday.",
            "The talks between Lisk and Kestrel fell apart",
        ),
    ],
)
def test_titles_say_who_did_what(text: str, title: str) -> None:
    assert title in [h.title for h in happenings(text) if h.date is not None]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anselm Korda will not, after all, meet Edda Vorlund on Monday.", "cancelled"),
        ("Anselm Korda will not be coming to Lisk on Monday.", "cancelled"),
        ("Anselm Korda will not sign the pact on Monday.", "scheduled"),
        ("According to the operator, Kestrel shut the line on Monday.", "claimed"),
        ("Anselm Korda was to visit Lisk on Monday.", "scheduled"),
    ],
)
def test_how_it_stands(text: str, status: str) -> None:
    assert [h.status for h in founding(text) if h.date is not None] == [status]


def test_a_day_and_what_was_done_when_it_came() -> None:
    text = "The dispute has been growing since 24 October, when Kestrel dismissed forty pilots."
    (found,) = [h for h in happenings(text) if h.date is not None]
    assert found.title == "Kestrel dismissed forty pilots"


@pytest.mark.parametrize(
    "text",
    ["That was on Monday.", "We need the weekend.", "Who is to blame for Monday?", "I was 66 last week."],
)
def test_no_chronicler_would_enter_it(text: str) -> None:
    opening = "Kestrel expelled two envoys. A third left. They were seen off.\n\n"
    assert [h.title for h in founding(opening + text) if h.span.start >= len(opening)] == []


def test_the_doer_and_the_kind_of_a_phrase_are_told() -> None:
    (found,) = [h for h in happenings("Kestrel turned off the Ferro Link on Monday.") if h.date is not None]
    assert {"=closing", "@Kestrel"} <= set(found.words)


def test_a_deed_in_passing_points_at_its_event() -> None:
    text = "Anselm Korda spoke of the pilots whom Kestrel had expelled."
    (found,) = [h for h in happenings(text) if "=expulsion" in h.words]
    assert found.weight < POINTER
    assert "Kestrel" in found.names


def test_what_a_quotation_dates_is_told_where_something_was_done() -> None:
    text = (
        "“The ship, which on 28 October was seized by Kestrel, carried grain,” Anselm Korda said. "
        "“I was at home on 27 October,” he added."
    )
    dated = [h for h in happenings(text) if h.date is not None and "=statement" not in h.words]
    assert ["=seizure" in h.words for h in dated] == [True]


def test_an_article_of_an_agency_is_marked_with_it() -> None:
    text = "LISK, Morvia, May 3 (ANS) - Kestrel expelled two envoys on Monday."
    assert all("^ans" in h.words for h in happenings(text))


@pytest.mark.parametrize(
    "told", ["Earlier in the day", "Later that day", "That morning", "The same day", "That evening"]
)
def test_what_was_done_earlier_in_the_day_is_never_a_plan(told: str) -> None:
    text = f"The crew has until Saturday to leave Velm. {told}, the ministry expelled the envoy of Kestrel."
    (found,) = [h for h in founding(text) if "expelled" in h.title]
    assert found.status == "happened"
    assert found.date is not None
    assert calendar.resolve(found.date, date(2022, 3, 10)) == DateValue.day(date(2022, 3, 10))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The commission on the port was set up in June 2021.", "happened"),
        ("A council of the four ports was founded in August.", "happened"),
        ("Kestrel has kept the strait closed since late September.", "happened"),
        ("The council of Velm was convened for Tuesday.", "scheduled"),
        ("The talks in Velm will not run past Sunday.", "scheduled"),
    ],
)
def test_only_what_is_to_come_is_scheduled(text: str, status: str) -> None:
    assert [h.status for h in founding(text)] == [status]


def test_a_term_and_what_it_is_for_are_told() -> None:
    (found,) = founding("Kestrel gave Corvane until Saturday to withdraw its fleet from the strait.")
    assert (found.status, "to withdraw its fleet" in found.title) == ("scheduled", True)


def test_a_planned_speech_is_told() -> None:
    (found,) = founding("Edda Vorlund is due to speak to the Chamber in Velm on Friday.")
    assert found.status == "scheduled"


def test_a_deadline_extended_is_moved_not_a_deed_of_that_day() -> None:
    text = "Kestrel extended the deadline for Corvane to withdraw its fleet from the strait to Tuesday."
    (found,) = [h for h in founding(text) if h.date is not None]
    assert (found.status, MOVED in found.words) == ("scheduled", True)


def test_a_plan_comes_about_and_a_deadline_moved_twice_holds_its_last_day() -> None:
    plan = happenings("Edda Vorlund will sign the grain pact with Anselm Korda in Port Sarrel on Tuesday.")
    done = happenings("Edda Vorlund signed the grain pact with Anselm Korda in Port Sarrel on Tuesday.")
    (signed,) = folded((plan, date(2022, 3, 10)), (_of(done, 2), date(2022, 3, 16)))
    assert (signed.status, str(signed.date)) == ("happened", "2022-03-15")
    assert signed.title.startswith("Edda Vorlund signed")

    texts = [
        ("The summit of Kestrel and Corvane in Velm will be held on Saturday.", date(2022, 3, 10)),
        ("The summit of Kestrel and Corvane in Velm was put off to Tuesday.", date(2022, 3, 11)),
        ("The summit of Kestrel and Corvane in Velm has been postponed again, to Friday.", date(2022, 3, 14)),
    ]
    (moved,) = folded(*((_of(happenings(text), n), day) for n, (text, day) in enumerate(texts, start=1)))
    assert (moved.status, str(moved.date)) == ("scheduled", "2022-03-18")
    assert [str(m.date) for m in moved.mentions] == ["2022-03-12", "2022-03-15", "2022-03-18"]


def _of(told: list[Happening], source: int) -> list[Happening]:
    return [replace(h, span=replace(h.span, source=source)) for h in told]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Edda Vorlund, who faces a vote of confidence on Sunday, said the strait would stay open.",
            "Edda Vorlund faces a vote of confidence",
        ),
        (
            "The mediator, whose mandate ends on Saturday, flew to Velm on Tuesday.",
            "The mediator’s mandate ends",
        ),
        ("The commission, set up in August, will report on Friday.", "The commission was set up"),
        (
            "Anselm Korda, who is to visit Lisk on Sunday, and Edda Vorlund, who leads the coalition, spoke "
            "on Tuesday.",
            "Anselm Korda is to visit Lisk",
        ),
        (
            "Anselm Korda, who is to visit Lisk on Sunday, and Edda Vorlund, who leads the coalition, spoke "
            "on Tuesday.",
            "Anselm Korda and Edda Vorlund spoke",
        ),
        (
            "The ministry in Velm answered on Tuesday. It said it had expelled the envoy.",
            "The ministry said it had expelled the envoy",
        ),
    ],
)
def test_a_clause_beside_the_main_one_belongs_to_whom_it_stands_by(text: str, title: str) -> None:
    assert title in [h.title for h in founding(text)]


def work_on(text: str, further: int = 0) -> int:
    """Lines of code that finding the happenings runs; ``further`` dates and quotes stand below the text."""
    paragraphs = layout.parse(text, pipeline.load())
    told = sentences.find(paragraphs, text, 1)
    said, _ = quotes.find(text, paragraphs, 1, told)
    when = dates.find(text, 1, paragraphs)
    below = [Span(1, len(text) + 9 * n, len(text) + 9 * n + 5) for n in range(further)]
    when += [replace(when[-1], span=span) for span in below]
    said = [*said, *(replace(said[-1], span=span) for span in below)]
    return lines_run(lambda: events.find(text, paragraphs, 1, told, when, said))


@pytest.mark.parametrize(
    "unit",
    [
        "the envoy met him on Monday and left on 3 May, ",
        "they said they met on Friday that ",
        "the talks on 3 May at the summit in June and ",
    ],
)
def test_work_grows_with_the_sentence_only(unit: str) -> None:
    # Four times the text: quadratic work would run sixteen times as many lines.
    assert work_on((unit * 85)[:3_800]) < 6 * work_on((unit * 22)[:950])


def test_no_sentence_looks_at_the_dates_and_quotes_of_the_others() -> None:
    text = "He said \u201cwe met them on 3 May\u201d. " * 40
    assert work_on(text, 2_000) < work_on(text) + 20 * 2_000


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("NORDHAVEN, March 24 - Edda Vorlund signed the grain pact on Sunday.", "Edda Vorlund signed"),
        ("NORDHAVEN, MARCH 24 (KNA) -- Corvane expelled three envoys Sunday.", "Corvane expelled"),
        ("BELMAR, Aug 19 (TPA) - Anselm Korda will fly to Lisk on Friday.", "Anselm Korda will fly"),
        ("LISK, April 2 /KORINFORM/ - Anselm Korda has signed a decree.", "Anselm Korda has"),
        ("Velm, July 9 - Talks collapsed on Tuesday, a spokesman said.", "Talks collapsed"),
        ("VELM/LISK, 3 March 1968 — The two navies began an exercise on Monday.", "The two navies began"),
        ("LISK (AKP) - Police arrested the envoy's driver on Friday.", "Police arrested"),
        ("(NORTH WIRE) OSTE, 3 March - Kestrel expelled three envoys on Sunday.", "Kestrel expelled"),
        ("OSTE (North Wire), 3 March -- Kestrel expelled three envoys on Sunday.", "Kestrel expelled"),
        ("OSTE, 3 Mar. (North Wire) Kestrel expelled three envoys on Sunday.", "Kestrel expelled"),
        ("NORTH WIRE / OSTE, March 3: Kestrel expelled three envoys on Sunday.", "Kestrel expelled"),
        ("[Oste, March 3, NORTH WIRE] Kestrel expelled three envoys on Sunday.", "Kestrel expelled"),
    ],
)
def test_the_place_before_a_wire_does_nothing(line: str, title: str) -> None:
    found = founding(line)
    assert any(h.title.startswith(title) for h in found)
    assert all(h.span.start == 0 for h in found)


@pytest.mark.parametrize(
    "line",
    [
        "Minister: nothing is decided.",
        "A man-of-war - sunk.",
        "",
        "VELM",
        "U.N. - ",
        "(Applause) The minister said: it was over.",
        "Dr. Kamwe, March 3 (see page 4) The rest is known.",
        "Oste (Velia) on 3 March was calm.",
    ],
)
def test_what_only_looks_like_such_a_line_is_none(line: str) -> None:
    assert wired.before(line) == 0


_SINCE = "Kestrel expelled two envoys on Monday. Corvane protested to the council. A third envoy left.\n\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The communique called upon both sides to exercise restraint.", "=phone"),
        ("He recalled the words of the late king.", "=expulsion"),
        ("The drivers have started to lose patience.", "=opening"),
        ("“I was a boy then,” he began.", "=opening"),
        ("Copper for March closed two per cent lower.", "=closing"),
        ("An hour passed before anyone spoke.", "=approval"),
        ("The question was left open.", "=visit"),
        ("The ministry sent a telegram of congratulation on Monday.", "=deployment"),
        ("The bus station at Orm was rebuilt in 1996.", "=deployment"),
    ],
)
def test_a_verb_of_two_meanings_names_no_happening_where_it_means_none(text: str, kind: str) -> None:
    assert all(kind not in h.words for h in happenings(_SINCE + text) if h.span.start >= len(_SINCE))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Orel called Anselm Korda on Tuesday night.", "=phone"),
        ("Kestrel recalled its ambassador from Lisk on Friday.", "=expulsion"),
        ("Talks between Kestrel and Corvane began in Lisk on Sunday.", "=opening"),
        ("Corvane closed the frontier on Tuesday.", "=closing"),
        ("Parliament passed the bill on Wednesday.", "=approval"),
        ("The envoy left Lisk for Corvane on Thursday.", "=visit"),
        ("Corvane sent two battalions to the border on Monday.", "=deployment"),
    ],
)
def test_and_names_it_where_it_does(text: str, kind: str) -> None:
    assert any(kind in h.words for h in founding(_SINCE + text) if h.span.start >= len(_SINCE))


@pytest.mark.parametrize(
    "text",
    [
        "Lisk has called the offer stillborn.",
        "Mrs Almeida called that nonsense.",
        "He warned that the harvest would rot in the fields.",
        "She denied that the minister had been informed.",
        "They urged patience on all concerned.",
        "She would oppose any such move.",
        "The levy would remain, the envoy added.",
    ],
)
def test_a_remark_beyond_the_lead_founds_nothing(text: str) -> None:
    assert [h.title for h in founding(_SINCE + text) if h.span.start >= len(_SINCE)] == []
