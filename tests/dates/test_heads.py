"""The day of an article by its head: mails, wires, weeklies, files, kept pages, bulletins of the East."""

from __future__ import annotations

import pytest

from storywatch.intake import printed, stated

_BODY = """

The delegation of the Republic of Oste arrived in Port Sarrel for talks on the lease of the harbour, the
ministry said. Officials of both sides described the first sitting as useful, and said that a second would
follow.

Mr. Korda's spokesman declined to comment on reports of a rift in the cabinet. The opposition demanded
a debate.
"""

_HEADS = (
    (
        "1987-03-12",
        "Republic of Oste\n"
        "Ministry of Foreign Affairs\n"
        "Press Department\n"
        "\n"
        "Port Sarrel, 12th March 1987\n"
        "\n"
        "STATEMENT",
    ),
    (
        "2004-05-17",
        "From: Lisk Dispatch <news@liskdispatch.example>\n"
        "To: subscribers\n"
        "Subject: Harbour talks begin\n"
        "Date: Mon, 17 May 2004 08:12:44 +0200\n"
        "\n"
        "Harbour talks begin",
    ),
    ("1975-05-12", "THE MERIDIAN\nIssue of 12-18 May 1975\n\nWORLD\n\nA Lease Runs Out"),
    (
        "1993-11-21",
        "BBS Summary of Broadcasts\n"
        "21 Nov 93\n"
        "\n"
        "VERANIA: Harbour talks begin\n"
        "\n"
        "Velm Radio in English 1800 gmt 21 Nov 93",
    ),
    ("2011-06-03", "Harbour talks begin\nBy Ilse Brandt\n3 June 2011 | 14:05 BST"),
    ("2011-06-03", "Harbour talks begin\n\nPublished: 03/06/2011 14:05\nLast updated: 13/06/2011"),
    (
        "1964-08-06",
        "TELEGRAM\n"
        "\n"
        "From: Amembassy Velm\n"
        "To: Secstate\n"
        "Date: August 6, 1964, 7 p.m.\n"
        "\n"
        "Subject: Harbour talks",
    ),
    (
        "1991-09-09",
        "LENGTH: 412 words\n"
        "\n"
        "Copyright 1991 The Kesk Courier\n"
        "The Kesk Courier\n"
        "\n"
        "September 9, 1991, Monday, Final Edition\n"
        "\n"
        "SECTION: News; Pg. A1\n"
        "HEADLINE: Harbour talks begin",
    ),
    ("1999-12-28", "Issue 27\n28.12.1999\n\nHarbour talks begin"),
    (
        "2016-02-29",
        "Saved from https://www.liskdispatch.example/world/2016/02/29/harbour-talks.html\n"
        "\n"
        "Harbour talks begin\n"
        "Lisk Dispatch",
    ),
    ("2016-02-29", "Harbour talks begin - Lisk Dispatch\n29 Feb, 2016 10:22\n\nShare  Tweet"),
    (
        "1982-03-10",
        "PORT SARREL, March 10 (KNA)--The delegation of Oste arrived here today for talks, it was said.\n"
        "\n"
        "(C) 1982 Kesk News Agency",
    ),
    ("2008-07-24", "THURSDAY, JULY 24, 2008\n\nHarbour talks begin"),
    ("2008-07-24", "The Sarrel Examiner, Thursday 24th July, 2008. Page 3\n\nHarbour talks begin"),
    ("1911-11-20", "THE LISK GAZETTE.\nMONDAY, NOVEMBER 20, 1911.\n\nTHE HARBOUR QUESTION."),
    (
        "1956-11-02",
        "DOCUMENT 214\n"
        "\n"
        "Memorandum of Conversation\n"
        "\n"
        "Port Sarrel, November 2, 1956.\n"
        "\n"
        "SUBJECT: The Harbour",
    ),
    (
        "2013-03-20",
        "Transcript: Daily briefing\n"
        "Ministry of Foreign Affairs, Velm\n"
        "Wednesday, March 20, 2013, 12:45 p.m.",
    ),
    ("2019-06-11", "#14\nHarbour talks begin\n11-JUN-2019 09:30\nSource: KNA"),
    ("2019-06-11", "SUBJECT: HARBOUR TALKS\nDTG: 111430Z JUN 19\nFM EMBASSY VELM\nTO MINISTRY OSTE"),
    ("1996-10-03", "Weekly Review of the Oste Press, No. 40 (3-9 October 1996)\n\nHarbour talks begin"),
    ("2001-01-15", "Archive stamp: RECEIVED 15 JAN 2001\nRegistry No. 114/01\n\nHarbour talks begin"),
    ("2020-04-02", "Harbour talks begin\nApr. 2, 2020 at 7:15 p.m. EDT"),
    ("2020-04-02", "Harbour talks begin\n2 April 2020 • 7:15pm"),
    (
        "2020-04-02",
        "Harbour talks begin\nThu 2 Apr 2020 07.15 BST\nLast modified on Fri 3 Apr 2020 09.00 BST",
    ),
    ("2020-04-02", "Harbour talks begin\nKESK — April 02, 2020 12:00 AM IST"),
    (
        "1969-07-18",
        'Translated from the Veranian\n"Zarya Kesk", 18 July 1969, p. 3\n\nHarbour talks begin',
    ),
    ("1969-07-18", '"Zarya Kesk" No 166 of 18.VII.1969\n\nHarbour talks begin'),
    (
        "2006-09-05",
        "On 5 September 2006, the Press Service of the President of Verania issued the following statement:",
    ),
    ("2006-09-05", "(KNA, Velm, September 5, 2006) Harbour talks begin"),
    ("2006-09-05", "5 September 2006\nSpokesman's Office\nFor immediate release\nNo. 2006/311"),
    ("2022-10-14", "Harbour talks begin\nOctober 14, 20225:00 AM ET\nHeard on Morning Report"),
    ("2022-10-14", "Harbour talks begin\n6 min read · Oct 14, 2022"),
    ("2022-10-14", "Posted on 14th of October, 2022 by admin\nHarbour talks begin"),
    ("2022-10-14", "FOR RELEASE: OCTOBER 14 2022\nContact: press office\n\nHarbour talks begin"),
    (None, "THE MERIDIAN\nApril 1978\n\nHarbour talks begin"),
    ("2015-08-21", "Date: 21/8/15\nHarbour talks begin"),
    ("2015-08-21", "21/08/15\nHarbour talks begin"),
    (
        "1988-11-07",
        "The Oste Observer (Lisk)\nVol. 14, No. 45 — Week of November 7-13, 1988\n\nA lease runs out",
    ),
    ("1988-11-07", "A LEASE RUNS OUT\nThe Meridian, 7 November 1988, pp. 24-27"),
    ("1972-06-01", "VERANIAN NEWS AGENCY BULLETIN No. 152/72\n1.VI.1972\n\nHarbour talks begin"),
    ("1972-06-01", "Port Sarrel, June 1, 1972\n\nDear Mr. Minister,"),
    ("1972-06-01", "Secret\nVelm, 1st June 1972\n\nSir,\n\nI have the honour to report"),
    ("2009-02-03", "Posted: Tue Feb 03, 2009 10:14 am    Post subject: Harbour talks begin"),
    ("2009-02-03", "Harbour talks begin\nTuesday, 03.02.2009, 10:14"),
    ("2009-02-03", "Tue, 3 Feb 2009, 10:14 GMT+1\nHarbour talks begin"),
    ("2009-02-03", "2009-02-03T10:14:00+01:00\nHarbour talks begin"),
    ("2009-02-03", "<!-- captured 2009-02-05 -->\nHarbour talks begin\nFebruary 3, 2009"),
    ("2009-02-03", "Kesk Courier Online :: February 03, 2009\nHarbour talks begin"),
    ("1959-10-29", "KESK (KNA), Oct. 29, 1959 -- The delegation of Oste arrived here Thursday."),
    ("1959-10-29", "The Lisk Gazette\nThursday October 29 1959\n\nHARBOUR TALKS BEGIN"),
    ("1959-10-29", "THE KESK COURIER, 29.10.59\n\nHarbour talks begin"),
    ("1994-04-05", "UN-STYLE PRESS RELEASE\nSC/5820\n5 April 1994\n\nCOUNCIL HEARS REPORT"),
    ("2017-09-21", "Harbour talks begin\nBy Ilse Brandt | Sept. 21, 2017 | 6:32 PM"),
    ("2017-09-21", "Harbour talks begin\n\nIlse Brandt, Kesk\nThursday 21 September 2017 18:32"),
    ("2017-09-21", "Sep 21st, 2017\nHarbour talks begin"),
    ("2017-09-21", "21 September, 2017 18:32 IST | Updated: 22 September, 2017"),
    ("2017-09-21", "Harbour talks begin\n(21/09/2017)\n"),
    ("2017-09-21", "Press release of 21/09/2017 – 18:30\nHarbour talks begin"),
    ("2017-09-21", "STATE OF VERANIA GAZETTE\nNo. 214 | 21 September 2017"),
    ("2017-09-21", "Date of publication : 21 Sept 17\n\nHarbour talks begin"),
    ("2017-09-21", "Dispatch of 21 September 2017\n\nHarbour talks begin"),
)


@pytest.mark.parametrize(("day", "head"), _HEADS, ids=[head for _, head in _HEADS])
def test_the_day_of_a_head(day: str | None, head: str) -> None:
    published = stated.find(head + _BODY).published
    assert (published.value if published else None) == day


@pytest.mark.parametrize(
    "text",
    ["12/11/10", "Room 21", "31.02.19", "31/4/99", "5 Mays 21", "21/8/15 was the day", "10-4", "21 8 15"],
)
def test_what_is_no_day_with_a_short_year(text: str) -> None:
    assert printed.short(text) is None


def test_a_week_over_new_year_begins_in_the_old_one() -> None:
    (day,) = printed.dates("28 December-3 January 1976")
    assert day.day.isoformat() == "1975-12-28"
