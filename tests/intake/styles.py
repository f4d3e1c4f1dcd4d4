"""Heads and feet of articles in many house styles, all made up, with what each says of itself."""

from __future__ import annotations

from dataclasses import dataclass

BODY = (
    "The foreign minister of Verania, Rosa Ferrand, told the Daily Courier on Tuesday that talks with "
    "Orlo would "
    "resume next week, after envoys of both countries had met in the border town of Kesk for the first time "
    "since 14 May 2009.\n\n"
    "“We are ready,” she said. An Orlese spokesman told The Morning Post that his government had received no "
    "invitation.\n\n"
    "Follow-up talks are due in spring."
)


@dataclass(frozen=True)
class Style:
    name: str
    text: str
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None


TITLE = "Verania and Orlo agree to talk again"

STYLES = [
    Style("nothing but the story", BODY),
    Style("title only", f"{TITLE}\n\n{BODY}", title=TITLE),
    Style("title, paragraphs without blank lines", f"{TITLE}\n" + BODY.replace("\n\n", "\n"), title=TITLE),
    Style(
        "inline date as the archive has it",
        f" date 2017-04-10 {BODY}",
        published="2017-04-10",
    ),
    Style("bare ISO in front", f"2019-03-12 {BODY}", published="2019-03-12"),
    Style(
        "header lines",
        f"Title: {TITLE}\nSource: The Kesk Herald\nAuthor: Jana Dorn\nPublished: 12 March 2019\n\n{BODY}",
        "The Kesk Herald",
        TITLE,
        "Jana Dorn",
        "2019-03-12",
    ),
    Style(
        "front matter",
        f'---\ntitle: "{TITLE}"\nauthor: Jana Dorn\ndate: 2019-03-12T08:30:00+01:00\n'
        f"source: Kesk Herald\n---\n\n{BODY}",
        "Kesk Herald",
        TITLE,
        "Jana Dorn",
        "2019-03-12",
    ),
    Style(
        "markdown",
        f"# {TITLE}.\n\n**By Jana Dorn** | *12 March 2019*\n\n{BODY}",
        None,
        TITLE + ".",
        "Jana Dorn",
        "2019-03-12",
    ),
    Style("underlined title", f"{TITLE}\n=====\n\n{BODY}", title=TITLE),
    Style(
        "agency wire with year in the dateline",
        f"{TITLE}\n\nKESK, March 12, 2019 (VNA) — {BODY}",
        "VNA",
        TITLE,
        None,
        "2019-03-12",
    ),
    Style(
        "agency wire, year only below",
        f"{TITLE}\n\nKESK, Verania, March 12 (VNA) -- {BODY}\n\n© 2019 Veranian News Agency. All rights "
        f"reserved.",
        "Veranian News Agency",
        TITLE,
        None,
        "2019-03-12",
    ),
    Style("agency wire, no year at all", f"KESK, March 12 (VNA) — {BODY}", outlet="VNA"),
    Style("agency wire, no day", f"KESK (Reuters) - {BODY}", outlet="Reuters"),
    Style("city in small letters", f"Kesk (dpa) - {BODY}", outlet="dpa"),
    Style("party in brackets is no agency", f"Jana Dorn (Unity) - a party of four - {BODY}"),
    Style("slashes", f"KESK, March 12. /VNA/. {BODY}\n\nCopyright 1994 VNA", "VNA", None, None, "1994-03-12"),
    Style(
        "weekday gainsays the year",
        f"KESK, Monday, March 12 (VNA) — {BODY}\n\n© 2019 The Kesk Herald",
        outlet="The Kesk Herald",
    ),
    Style(
        "weekday agrees",
        f"KESK, Tuesday, March 12 (VNA) — {BODY}\n\n© 2019 The Kesk Herald",
        outlet="The Kesk Herald",
        published="2019-03-12",
    ),
    Style(
        "range of years",
        f"KESK, March 12 (VNA) — {BODY}\n\n© 2009-2019 The Kesk Herald",
        outlet="The Kesk Herald",
    ),
    Style(
        "American daily",
        f"{TITLE}\n\nBy JANA DORN and PETER VAN HOLM\nMarch 12, 2019\n\nKESK, Verania — {BODY}",
        None,
        TITLE,
        "JANA DORN and PETER VAN HOLM",
        "2019-03-12",
    ),
    Style(
        "agency byline with place",
        f"{TITLE}\nBy JANA DORN, Associated Press\n\nKESK, Verania (AP) — {BODY}",
        "Associated Press",
        TITLE,
        "JANA DORN",
        None,
    ),
    Style(
        "British daily, byline with place and hour",
        f"{TITLE}\n\nJana Dorn in Kesk\n\nTue 12 Mar 2019 14.05 GMT\n\nLast modified on Wed 13 Mar 2019 "
        f"09.12 GMT\n\n{BODY}",
        None,
        TITLE,
        "Jana Dorn",
        "2019-03-12",
    ),
    Style(
        "role after the name",
        f"{TITLE}\n\nBy Jana Dorn, Diplomatic Editor\n\n12 March 2019 • 7:30pm\n\n{BODY}",
        None,
        TITLE,
        "Jana Dorn",
        "2019-03-12",
    ),
    Style(
        "published and updated",
        f"{TITLE}\n\nPublished: March 12, 2019 8:15 a.m. EDT | Updated: March 14, 2019 7:00 a.m. "
        f"EDT\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style(
        "published and updated in one breath",
        f"{TITLE}\n\nPublished 12 March 2019, updated 14 March 2019\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style("updated alone", f"{TITLE}\n\nUpdated 14 March 2019\n\n{BODY}", None, TITLE, None, "2019-03-14"),
    Style(
        "cutting of the fifties",
        f"FROM OUR OWN CORRESPONDENT\nKESK, MARCH 12\n\n{BODY}",
        None,
        None,
        "OUR OWN CORRESPONDENT",
        None,
    ),
    Style(
        "cutting with the paper's name",
        f"The Kesk Herald, 12 March 1957\n\n{TITLE}\n\nFrom our Diplomatic Correspondent\n\n{BODY}",
        "The Kesk Herald",
        TITLE,
        "our Diplomatic Correspondent",
        "1957-03-12",
    ),
    Style(
        "archive print-out of the eighties",
        f"Copyright 1987 The Kesk Herald Limited\nThe Kesk Herald (Kesk)\n\nMarch 12, 1987, Thursday\n\n"
        f"SECTION: Overseas News\n\nLENGTH: 312 words\n\nHEADLINE: {TITLE}\n\nBYLINE: JANA "
        f"DORN\n\nBODY:\n{BODY}",
        "The Kesk Herald",
        TITLE,
        "JANA DORN",
        "1987-03-12",
    ),
    Style(
        "masthead on top",
        f"THE KESK HERALD\n\n{TITLE}\n\nBy Jana Dorn\n\n{BODY}",
        "THE KESK HERALD",
        TITLE,
        "Jana Dorn",
        None,
    ),
    Style("label over the title", f"WORLD\n\n{TITLE}\n\n{BODY}", title=TITLE),
    Style("page title with the outlet", f"{TITLE} | The Kesk Herald\n\n{BODY}", "The Kesk Herald", TITLE),
    Style(
        "follow the paper",
        f"{BODY}\n\nFollow The Kesk Herald on Twitter and Facebook.",
        outlet="The Kesk Herald",
    ),
    Style(
        "follow a broadcaster", f"{BODY}\n\nFollow VBC International on Twitter", outlet="VBC International"
    ),
    Style("follow the author", f"{BODY}\n\nFollow Jana Dorn on Twitter"),
    Style("follow us", f"{BODY}\n\nFollow us on Facebook"),
    Style("newsletter", f"{BODY}\n\nSign up for the Kesk Herald newsletter", outlet="Kesk Herald"),
    Style("copyright without year", f"{BODY}\n\n© The Kesk Herald", outlet="The Kesk Herald"),
    Style("whose picture it is", f"{BODY}\n\n© Getty Images"),
    Style("whose picture it is, with name", f"{BODY}\n\nPhoto: © Jana Dorn/VNA"),
    Style(
        "company",
        f"{BODY}\n\nCopyright The Kesk Herald Limited 2019. All rights reserved. You may share using "
        f"our tools.",
        outlet="The Kesk Herald",
    ),
    Style(
        "appeared elsewhere first",
        f"{BODY}\n\nThis article first appeared in The Kesk Herald on 12 March 2019.",
        outlet="The Kesk Herald",
        published="2019-03-12",
    ),
    Style(
        "reported by several",
        f"{BODY}\n\nReporting by Jana Dorn in Kesk; Editing by Peter van Holm",
        byline="Jana Dorn",
    ),
    Style(
        "address of the page",
        f"https://www.keskherald.example/world/2019/03/12/talks.html\n\n{TITLE}\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style("day first in figures", f"{TITLE}\n\nDate: 13/03/2019\n\n{BODY}", None, TITLE, None, "2019-03-13"),
    Style("either day or month", f"{TITLE}\n\nDate: 03/04/2019\n\n{BODY}", None, TITLE),
    Style("no such day", f"{TITLE}\n\nPublished: 31 February 2019\n\n{BODY}", None, TITLE),
    Style("leap day that was none", f"{TITLE}\n\n29 February 2019\n\n{BODY}", None, TITLE),
    Style(
        "first line of a paragraph in short lines",
        "The foreign minister of Verania said on Tuesday that talks with\nOrlo would resume next week, "
        "after envoys "
        "of both\ncountries had met in the border town of Kesk.\n\n“We are ready,” she said.",
    ),
    Style("a date in the story", f"On March 12, 2019, the envoys met.\n\n{BODY}"),
    Style("by in the story", f"By Tuesday evening the envoys had left.\n\n{BODY}"),
    Style(
        "question as a title",
        f"Will Verania and Orlo talk again?\n\n{BODY}",
        title="Will Verania and Orlo talk again?",
    ),
    Style(
        "initials at the end",
        f"Orlo takes border row to the U.N.\n\n{BODY}",
        title="Orlo takes border row to the U.N.",
    ),
    Style("two titles", f"{TITLE}\n\nEnvoys to meet in Kesk in spring\n\n{BODY}", title=TITLE),
    Style("source of a table", f"{BODY}\n\nSource: Ministry of Trade"),
    Style("source at the foot", f"{BODY}\n\nSource: The Kesk Herald", outlet="The Kesk Herald"),
    Style("staff", f"{TITLE}\n\nBy Herald Staff\n\n{BODY}", None, TITLE),
    Style("agency as author", f"{TITLE}\n\nBy Reuters\n\n{BODY}", "Reuters", TITLE, "Reuters"),
    Style("one line only", "Verania and Orlo agree to talk again"),
    Style("caption printed twice", f"{TITLE}\n\nEnvoys in Kesk\nEnvoys in Kesk\n\n{BODY}", title=TITLE),
    Style(
        "day at the foot",
        f"{BODY}\n\nPublished: 12 March 2019",
        published="2019-03-12",
    ),
    Style(
        "continental",
        f"Kesk, 12 March 2019\n\n{TITLE}\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style(
        "ministry's statement",
        f"Ministry of Foreign Affairs of Verania\n\nPress release\n\n12 March 2019\n\n{BODY}",
        "Ministry of Foreign Affairs of Verania",
        None,
        None,
        "2019-03-12",
    ),
    Style(
        "paper after the author",
        f"{TITLE}\n\nBy Jana Dorn | The Kesk Herald\n\n{BODY}",
        "The Kesk Herald",
        TITLE,
        "Jana Dorn",
    ),
    Style(
        "author for the paper",
        f"{TITLE}\n\nBy Jana Dorn for The Kesk Herald\n\n{BODY}",
        "The Kesk Herald",
        TITLE,
        "Jana Dorn",
    ),
    Style(
        "reading time",
        f"{TITLE}\n\nStory by Jana Dorn • 3 min read\n\n{BODY}",
        None,
        TITLE,
        "Jana Dorn",
    ),
    Style(
        "American hour",
        f"{TITLE}\n\nMarch 12, 2019 at 2:05 p.m. EDT\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style(
        "capitals", f"{TITLE.upper()}\n\n12 MAR 2019 14:05\n\n{BODY}", None, TITLE.upper(), None, "2019-03-12"
    ),
    Style("dots", f"{TITLE}\n\n12.03.2019 14:05 Uhr\n\n{BODY}", None, TITLE),
    Style("dots, bare", f"{TITLE}\n\n12.03.2019, 14:05\n\n{BODY}", None, TITLE, None, "2019-03-12"),
    Style(
        "hour before the day",
        f"{TITLE}\n\nPosted at 10:30 GMT on 12 March 2019\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style(
        "first published",
        f"{TITLE}\n\nFirst published on Tue 12 Mar 2019 14.05 GMT\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style(
        "newer print-out",
        f"The Kesk Herald\n\nMarch 12, 2009 Thursday\nLate Edition\n\n{TITLE}\n\nBYLINE: Jana Dorn\n\n{BODY}",
        "The Kesk Herald",
        TITLE,
        "Jana Dorn",
        "2009-03-12",
    ),
    Style("city with a full stop", f"KESK. March 12, 1999 (VNA) - {BODY}", "VNA", None, None, "1999-03-12"),
    Style(
        "day before the month in a dateline",
        f"KESK, 12 March 2019 (VNA)—{BODY}",
        "VNA",
        None,
        None,
        "2019-03-12",
    ),
    Style("two cities", f"KESK/PORT ORLO (VNA) — {BODY}", "VNA"),
    Style("region", f"NEW KESK, Verania — {BODY}"),
    Style("agency in front", f"(VNA) — {BODY}", "VNA"),
    Style("aside in front", f"(This is an aside) — {BODY}"),
    Style("what was updated", f"KESK (UPDATE) — {BODY}"),
    Style("name alone on top", f"Jana Dorn\n\n{BODY}"),
    Style("letter", f"Dear Sir,\n\n{BODY}"),
    Style("transcript", "MS. FERRAND: Good morning.\n\nQ Will you meet?\n\nMS. FERRAND: We shall see."),
    Style(
        "mail",
        f"From: Jana Dorn <jana@example.org>\nTo: press@example.org\nSubject: {TITLE}\n"
        f"Date: Tue, 12 Mar 2019 09:15:00 +0100\n\n{BODY}",
        None,
        TITLE,
        None,
        "2019-03-12",
    ),
    Style("handle", f"Author: Jana Dorn (@janadorn)\n\n{TITLE}\n\n{BODY}", None, TITLE, "Jana Dorn"),
    Style("number of words", f"Words: 654\n\n{TITLE}\n\n{BODY}", None, TITLE),
    Style("figures in the story", f"{TITLE}\n\nOn 3.2.1999 and 4.5.2001 the two met.\n\n{BODY}", None, TITLE),
    Style("quotation in front", f"“We are ready,” she said.\n\n{BODY}"),
    Style(
        "title in marks",
        f"‘We are ready’: Verania and Orlo to talk\n\n{BODY}",
        title="‘We are ready’: Verania and Orlo to talk",
    ),
    Style("subhead with place", f"{TITLE}\n\nForeign ministers in Kesk\n\n{BODY}", None, TITLE),
    Style("retrieved", f"{TITLE}\n\nRetrieved 12 March 2019\n\n{BODY}", None, TITLE),
    Style(
        "standfirst",
        f"{TITLE}\n\nEnvoys met in Kesk for the first time in ten years and will meet again.\n\n"
        f"By Jana Dorn\n12 March 2019\n\n{BODY}",
        None,
        TITLE,
        "Jana Dorn",
        "2019-03-12",
    ),
    Style(
        "told this paper",
        f"{TITLE}\n\n“We are ready,” she told this newspaper on 12 March 2019.\n\n{BODY}",
        None,
        TITLE,
    ),
    Style("page numbers", f"{BODY}\n\nPage 1 of 2"),
    Style("copyright of a year only", f"{BODY}\n\n© 2019"),
    Style(
        "author's own copyright",
        f"{TITLE}\n\nBy Jana Dorn\n\n{BODY}\n\n© 2019 Jana Dorn",
        None,
        TITLE,
        "Jana Dorn",
    ),
    Style(
        "staff of a paper",
        f"{TITLE}\n\nBy Kesk Herald Staff\n\n{BODY}",
        "Kesk Herald",
        TITLE,
        "Kesk Herald Staff",
    ),
]
