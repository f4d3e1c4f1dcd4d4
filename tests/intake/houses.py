"""More heads and feet of articles, by kind of publisher and by decade; all made up."""

from __future__ import annotations

from tests.intake.styles import BODY, TITLE, Style

STORY = (
    "The government said on Tuesday that it would send a delegation to the border town for a second round "
    "of talks, the first since the customs union was suspended in the autumn.\n\n"
    "“There is room for agreement,” a spokesman for the foreign ministry, Tomas Varga, told reporters. "
    "The opposition leader, Irena Kolb, called the plan a mistake.\n\n"
    "Officials in the capital declined to comment."
)

CAPITALS = TITLE.upper()

HOUSES = [
    Style(
        "wire of the eighties in capitals",
        f"a0412 ALL\nVERANIA-ORLO\n\nBy JANA DORN\nAssociated Press Writer\n\nKESK, VERANIA (AP) -- {STORY}"
        "\n\nAP-NY-03-12-87 1405EST",
        "Associated Press",
        None,
        "JANA DORN",
        "1987-03-12",
    ),
    Style(
        "wire with a slug and a day",
        f"VERANIA ENVOY SAYS TALKS MAY RESUME\n\nKESK, March 12, 1984 (UPI) -- {STORY}",
        "UPI",
        "VERANIA ENVOY SAYS TALKS MAY RESUME",
        None,
        "1984-03-12",
    ),
    Style(
        "American broadsheet, printed from the web",
        f"{TITLE}\n\nNegotiators described the session as frank, and agreed to meet again.\n\n"
        "Jana Dorn\n\nBy Jana Dorn and Peter van Holm\nJana Dorn reported from Kesk, and Peter van Holm from "
        f"Orlo City.\n\nJune 3, 2014 at 2:05 p.m. ET\n\nKESK — {STORY}\n\n"
        "A version of this article appears in print on June 4, 2014, Section A, Page 6 of the New York "
        "edition with the headline: Talks to Resume.",
        None,
        TITLE,
        "Jana Dorn and Peter van Holm",
        "2014-06-03",
    ),
    Style(
        "British paper",
        f"{TITLE}\n\nJana Dorn Diplomatic Editor\n\nTuesday June 3 2014, 12.01am BST, The Kesk Times"
        f"\n\n{STORY}",
        "The Kesk Times",
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "British broadcaster",
        f"{TITLE}\n\n3 June 2014\n\nBy Jana Dorn\nVBC News, Kesk\n\nShare\n\nSave\n\n{STORY}",
        "VBC News",
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "translated agency",
        f"{TITLE}\n\nKESK, June 3 /VERAPRESS/. {STORY}\n\n© VERAPRESS, 2014",
        "VERAPRESS",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "agency of the east",
        f"{TITLE}\n\nSource: Veranua    Editor: Lin Dao    2014-06-03 14:05:11\n\nKESK, June 3 (Veranua) -- "
        f"{STORY} Enditem",
        "Veranua",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "ministry's release",
        f"Ministry of Foreign Affairs of Verania\nPress and Information Department\n\nFOR IMMEDIATE RELEASE\n"
        f"No. 14/2014\n\nKesk, 3 June 2014\n\n{TITLE}\n\n{STORY}",
        "Ministry of Foreign Affairs of Verania",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "government's read-out",
        f"Office of the Spokesperson\nFor Immediate Release\nReadout\nJune 3, 2014\n\n{TITLE}\n\n"
        f"{STORY}\n\n###",
        None,
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "think tank",
        f"{TITLE}\n\nCommentary | June 3, 2014\n\nJana Dorn is a senior fellow at the Kesk Institute for "
        f"International Affairs.\n\n{STORY}\n\n© 2014 Kesk Institute. All rights reserved.",
        "Kesk Institute",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "blog",
        f"{TITLE}\nPosted on June 3, 2014 by Jana Dorn\n\n{STORY}\n\nFiled under: Diplomacy, Orlo | Leave a "
        "comment",
        None,
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "text of a PDF",
        f"The Kesk Herald                          Tuesday, June 3, 2014                        A6\n\n"
        f"{TITLE}\n\nBY JANA DORN\n\n{STORY}",
        "The Kesk Herald",
        TITLE,
        "JANA DORN",
        "2014-06-03",
    ),
    Style(
        "digest by mail",
        "From: Kesk Herald Morning Briefing <briefing@keskherald.example>\nSubject: Talks resume, markets "
        f"wait\nDate: Tue, 3 Jun 2014 06:05:00 +0000\n\nGood morning.\n\n{STORY}\n\nUnsubscribe | View in "
        "browser",
        "Kesk Herald Morning Briefing",
        "Talks resume, markets wait",
        None,
        "2014-06-03",
    ),
    Style(
        "library's database",
        f"{TITLE}\n\nDorn, Jana. The Kesk Herald; Kesk [Kesk]. 03 June 2014: A6.\n\n{STORY}",
        "The Kesk Herald",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "database of the nineties",
        f"3 of 14 DOCUMENTS\n\nThe Kesk Herald\n\nJune 3, 1994, Friday, Final Edition\n\n{TITLE}\n\nBYLINE: "
        f"Jana Dorn, Herald Foreign Service\n\nSECTION: FIRST SECTION; PAGE A6\n\nLENGTH: 412 words\n\n"
        f"DATELINE: KESK, June 2\n\nBODY:\n{STORY}\n\nCopyright 1994 The Kesk Herald",
        "The Kesk Herald",
        TITLE,
        "Jana Dorn",
        "1994-06-03",
    ),
    Style(
        "paper of the fifties",
        f"TALKS TO RESUME AT KESK\n\nORLO'S REPLY AWAITED\n\nFrom Our Special Correspondent\n\nKESK, June 3, "
        f"1954\n\n{STORY}",
        None,
        "TALKS TO RESUME AT KESK",
        "Our Special Correspondent",
        "1954-06-03",
    ),
    Style(
        "magazine",
        f"The Orlo Review\nInternational | Verania and Orlo\n\n{TITLE}\n\nA second round is no small "
        f"thing\n\n"
        f"Jun 3rd 2014 | KESK | From the print edition\n\n{STORY}",
        "The Orlo Review",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "agency on the web",
        f"World\n\n{TITLE}\n\nBy Jana Dorn\nJune 3, 2014 2:05 PM UTC Updated 3 hours ago\n\nKESK, June 3 "
        f"(Reuters) - {STORY}\n\n(Reporting by Jana Dorn; Editing by Peter van Holm)",
        "Reuters",
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "news site of today",
        f"{TITLE}\n\nby Jana Dorn\n\nTuesday 3 June 2014 14:05 BST\n\nComments\n\n{STORY}\n\nJoin our "
        "commenting forum",
        None,
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "broadcaster's transcript",
        f"VBC NEWS\nSHOW: VBC EVENING REPORT 6:30 PM\nJune 3, 2014 Tuesday\nTRANSCRIPT: 060301cb.l17\n\n"
        f"HEADLINE: {TITLE}\n\nANCHORS: JANA DORN\n\n{STORY}",
        "VBC NEWS",
        TITLE,
        None,
        "2014-06-03",
    ),
]

HOUSES += [
    Style(
        "headline about a ministry",
        f"Ministry of Defence Rejects Offer\n\n12 March 2019\n\n{STORY}",
        None,
        "Ministry of Defence Rejects Offer",
        None,
        "2019-03-12",
    ),
    Style(
        "embassy's statement with a number",
        f"EMBASSY OF VERANIA IN ORLO\n\nStatement No. 7\n\n12 March 2019\n\n{TITLE}\n\n{STORY}",
        "EMBASSY OF VERANIA IN ORLO",
        TITLE,
        None,
        "2019-03-12",
    ),
]

HOUSES += [
    Style(
        "agency with its short form and ids",
        f"VERANIAN NEWS AGENCY (VNA)\nVNA-0412 / 3\nPOL-INT\n\n{CAPITALS}\n\n"
        f"KESK, June 3, 2014 (VNA) -- {STORY}",
        "VERANIAN NEWS AGENCY",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "agency with its short form, number and day",
        f"Orlo Press Bureau (OPB)\nNo. 114, 3 June 2014\n\n{TITLE}\n\n{STORY}",
        "Orlo Press Bureau",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "masthead of no press word, without a date",
        f"THE KESK LANTERN\n\n{TITLE}\n\nBy Jana Dorn\n\n{STORY}",
        "THE KESK LANTERN",
        TITLE,
        "Jana Dorn",
        None,
    ),
    Style(
        "masthead without a date, in capitals",
        f"KESK COURIER\n\n{TITLE}\n\nBy Jana Dorn\n\n{STORY}",
        "KESK COURIER",
        TITLE,
        "Jana Dorn",
        None,
    ),
    Style(
        "masthead over a section",
        f"The Orlo Citizen\nWorld\n\n{TITLE}\n\nBy Jana Dorn\n\n{STORY}",
        "The Orlo Citizen",
        TITLE,
        "Jana Dorn",
        None,
    ),
    Style(
        "masthead over day, edition and price",
        f"THE LANTERN\nKesk, Tuesday, June 3, 2014 - Late Edition - Price 20 cents\n\n{CAPITALS}\n\n{STORY}",
        "THE LANTERN",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "masthead over edition and price, barred",
        f"EASTERN MERCURY\nTuesday, June 3, 2014 | City edition | 30p\n\n{CAPITALS}\n\n{STORY}",
        "EASTERN MERCURY",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "masthead in capitals over its weekly edition",
        f"KESK MORNING MAIL\nWEEKLY EDITION No. 1,204\nJune 3, 2014\n\n{CAPITALS}\n\n{STORY}",
        "KESK MORNING MAIL",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "masthead over its weekly edition",
        f"THE VERANIAN\nWeekly edition, No. 23\n\n{TITLE}\n\n{STORY}",
        "THE VERANIAN",
        TITLE,
        None,
        None,
    ),
    Style(
        "ministry's letterhead in capitals",
        "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF ORLO\nPress Department\n\nNo. 412\n"
        f"3 June 2014\n\n{CAPITALS}\n\n{STORY}",
        "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF ORLO",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "letterhead under the state's name",
        "REPUBLIC OF ORLO\nMINISTRY OF TRADE\nDepartment of Press and Information\n\n"
        f"Port Orlo, 3 June 2014\nNo. 41/14\nUnofficial translation\n\n{TITLE}\n\n{STORY}",
        "MINISTRY OF TRADE",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "letterhead over a numbered release",
        f"Ministry of Fisheries and Coastal Affairs\nPress Office\nPress release 14/114\n\n{TITLE}\n\n"
        f"{STORY}",
        "Ministry of Fisheries and Coastal Affairs",
        TITLE,
        None,
        None,
    ),
    Style(
        "letterhead on one line",
        "Ministry of Foreign Affairs of Orlo, Press and Information Department\n\n3 June 2014\n\n"
        f"{TITLE}\n\n{STORY}",
        "Ministry of Foreign Affairs of Orlo",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "slug and a note to editors",
        "Verania-Orlo, 3rd Ld-Writethru,0412\nEds: UPDATES throughout with envoy's remarks; edits.\n"
        f"{TITLE}\nBy JANA DORN\nAssociated Press Writer\n\nKESK, Verania (AP) -- {STORY}",
        "Associated Press",
        TITLE,
        "JANA DORN",
        None,
    ),
    Style(
        "slug in capitals",
        f"TALKS-KESK\n\n{CAPITALS}\n\nKESK, June 3, 2014 (VNA) -- {STORY}",
        "VNA",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "slug of a second lead",
        f"BC-VERANIA-ORLO 1STLD\n{CAPITALS}\n\nKESK, June 3, 2014 (VNA) -- {STORY}",
        "VNA",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "day, section and page",
        f"THE KESK LANTERN\nTuesday, June 3, 2014 | World | Page 9\n\n{TITLE}\n\n{STORY}",
        "THE KESK LANTERN",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "weekday, section and page",
        f"The Kesk Gazette\nTuesday | Foreign News | A6\n\n{TITLE}\n\n{STORY}",
        "The Kesk Gazette",
        TITLE,
        None,
        None,
    ),
    Style(
        "labels over a title",
        f"Publication: Kesk Wire\nDate: 3 June 2014\nWord count: 412\nDesk: Foreign\n\n{TITLE}\n\n{STORY}",
        "Kesk Wire",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "labels that we do not know",
        f"Outlet: Kesk Wire\nPublished: 3 June 2014\nPriority: 3\nService: English\n{TITLE}\n\n{STORY}",
        "Kesk Wire",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "number and place",
        f"No. 412\nKesk\n\n{CAPITALS}\n\n{STORY}",
        None,
        CAPITALS,
        None,
        None,
    ),
    Style(
        "only a translation",
        f"(Translation)\n\n{TITLE}\n\n{STORY}",
        None,
        TITLE,
        None,
        None,
    ),
    Style(
        "number of a release",
        f"Press release 412-03-06-2014\n\n{CAPITALS}\n\n{STORY}",
        None,
        CAPITALS,
        None,
        None,
    ),
    Style(
        "number alone",
        f"412-03-06-2014\n\n{CAPITALS}\n\n{STORY}",
        None,
        CAPITALS,
        None,
        None,
    ),
    Style(
        "agency spelt out above",
        f"VERANIAN NEWS AGENCY\n\n{CAPITALS}\n\nKESK, June 3, 2014 (VNA) -- {STORY}",
        "VERANIAN NEWS AGENCY",
        CAPITALS,
        None,
        "2014-06-03",
    ),
    Style(
        "agency's service in English",
        f"VERAPRESS English service\n\n{TITLE}\n\nKESK, June 3 /VERAPRESS/. {STORY}",
        "VERAPRESS",
        TITLE,
        None,
        None,
    ),
    Style(
        "monitored agency",
        f"Verapress News Agency, Kesk, in English 1405 gmt 3 June 2014\n\n{TITLE}\n\n{STORY}",
        "Verapress News Agency",
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "translated agency in short lines",
        f"Orlo State News Agency\n{TITLE}\nKESK, June 3 (OSNA) - {STORY}",
        "Orlo State News Agency",
        TITLE,
        None,
        None,
    ),
    Style(
        "two writers in two places",
        f"{TITLE}\n\nJana Dorn in Kesk and Peter van Holm in Port Orlo\n\n3 June 2014\n\n{STORY}",
        None,
        TITLE,
        "Jana Dorn and Peter van Holm",
        "2014-06-03",
    ),
    Style(
        "two writers in two places after a comma",
        f"The Kesk Times\n3 June 2014\n\n{TITLE}\n\nJana Dorn in Kesk, Peter van Holm in Port Orlo\n\n"
        f"{STORY}",
        "The Kesk Times",
        TITLE,
        "Jana Dorn, Peter van Holm",
        "2014-06-03",
    ),
    Style(
        "two writers, places after commas",
        f"{TITLE}\n\nJana Dorn, Kesk, and Peter Holm, Port Orlo\n3 June 2014\n\n{STORY}",
        None,
        TITLE,
        "Jana Dorn and Peter Holm",
        "2014-06-03",
    ),
    Style(
        "job before the name",
        f"{TITLE}\n\nDiplomatic Correspondent Jana Dorn\n\n3 June 2014\n\n{STORY}",
        None,
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "by, job and name",
        f"{TITLE}\n\nBy Diplomatic Correspondent Jana Dorn\n\n3 June 2014\n\n{STORY}",
        None,
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "our own, with the job and the name",
        f"{TITLE}\n\nBy our Diplomatic Editor Jana Dorn in Kesk\n\n3 June 2014\n\n{STORY}",
        None,
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "short headline and a date",
        f"The Long Road\n\n3 June 2014\n\n{STORY}",
        None,
        "The Long Road",
        None,
        "2014-06-03",
    ),
    Style(
        "headline, date and standfirst",
        f"{TITLE}\n3 June 2014\nA second round is no small thing\n\n{STORY}",
        None,
        TITLE,
        None,
        "2014-06-03",
    ),
    Style(
        "two headlines in capitals",
        f"TALKS TO RESUME AT KESK\n\nORLO'S REPLY AWAITED\n\nKESK, June 3, 1954\n\n{STORY}",
        None,
        "TALKS TO RESUME AT KESK",
        None,
        "1954-06-03",
    ),
    Style(
        "headline about a press department",
        f"Envoy Meets Head of Press Department\n\n12 March 2019\n\n{STORY}",
        None,
        "Envoy Meets Head of Press Department",
        None,
        "2019-03-12",
    ),
    Style(
        "headline in capitals about a paper",
        f"MINISTER SLAMS DAILY STAR\n\n12 March 2019\n\n{STORY}",
        None,
        "MINISTER SLAMS DAILY STAR",
        None,
        "2019-03-12",
    ),
    Style(
        "headline about a broadcaster",
        f"Envoy Quits Kesk Radio\n\nPost will be filled soon\n\n12 March 2019\n\n{STORY}",
        None,
        "Envoy Quits Kesk Radio",
        None,
        "2019-03-12",
    ),
]

HOUSES += [
    Style(
        "headline that ends in a particle",
        f"THE KESK LANTERN\nJune 3, 2014\nPage 9\n\nOne envoy out, two envoys in\nBy Jana Dorn\n\n{STORY}",
        "THE KESK LANTERN",
        "One envoy out, two envoys in",
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "from its writer and place",
        f"The Kesk Gazette\nTuesday June 3 2014\n\n{TITLE}\n\nFrom Jana Dorn\nPort Orlo, June 2\n\n{STORY}",
        "The Kesk Gazette",
        TITLE,
        "Jana Dorn",
        "2014-06-03",
    ),
    Style(
        "teletype with its marks",
        f"a0412\nr i AM-Verania Bjt   06-03 0412\n^AM-Verania, Bjt<\n^{TITLE}<\n^By JANA DORN=\n\n{STORY}",
        None,
        TITLE,
        "JANA DORN",
        None,
    ),
    Style(
        "headline of a release that ends like an issuer",
        f"Minister Addresses Security Council\n\nPress Release\n3 June 2014\n\n{STORY}",
        None,
        "Minister Addresses Security Council",
        None,
        "2014-06-03",
    ),
    Style(
        "headline on two lines",
        f"THE KESK LANTERN\n\n{TITLE} and the\nborder may open\n\nBy Jana Dorn\n\n{STORY}",
        "THE KESK LANTERN",
        f"{TITLE} and the border may open",
        "Jana Dorn",
        None,
    ),
    Style(
        "headline right over a dateline in short lines",
        f"{CAPITALS}\nKESK, June 3 (VNA) -- The government said on Tuesday that it would send\n"
        f"a delegation to the border town.\n\n{STORY}",
        "VNA",
        CAPITALS,
        None,
        None,
    ),
    Style(
        "information centre of an organisation",
        "LEAGUE OF PORTS INFORMATION CENTRE\nPORT ORLO\n\nPress release LP/14/17\n3 June 2014\n\n"
        f"{CAPITALS}\n(For the use of the press; not a record)\n\n{STORY}",
        "LEAGUE OF PORTS INFORMATION CENTRE",
        CAPITALS,
        None,
        "2014-06-03",
    ),
]

DAYS = {
    "Friday 06.06.97": "1997-06-06",
    "Tuesday, 5 Nov 91": "1991-11-05",
    "Monday 06.06.97": None,
    "As of 22 April 2022, as reported by partners": "2022-04-22",
    "Situation as of 3 May 2011": "2011-05-03",
    "Data as at 30 June 1998, reported by field offices": "1998-06-30",
    "Updated 14:05 GMT, Tuesday 3 June 2014": "2014-06-03",
    "Page last updated at 14:05 GMT, Tuesday, 3 June 2014 15:05 UK": "2014-06-03",
    "3.6.2014": "2014-06-03",
    "03.06.2014 | 14:05": "2014-06-03",
    "June 3, 2014 at 2:05 p.m. ET": "2014-06-03",
    "June 3, 2014, 2:05 p.m. EDT": "2014-06-03",
    "2014-06-03T14:05:00Z": "2014-06-03",
    "2014-06-03 14:05:00 +0200": "2014-06-03",
    "Tue, 3 Jun 2014 14:05:00 GMT": "2014-06-03",
    "Tue., 3 June 2014": "2014-06-03",
    "Tues. June 3, 2014": "2014-06-03",
    "Tuesday, June 3rd, 2014": "2014-06-03",
    "Tuesday 3rd June 2014, 14:05": "2014-06-03",
    "Published June 3, 2014 | Updated June 4, 2014": "2014-06-03",
    "Published on: June 3, 2014 / 2:05 PM EDT / VBC News": "2014-06-03",
    "June 3, 2014 / 2:05 PM / CBS News": "2014-06-03",
    "Published 2:05 PM EDT, June 3, 2014": "2014-06-03",
    "First Published: 3 Jun 2014, 2:05 PM IST": "2014-06-03",
    "Last updated: June 3, 2014, 14:05 IST": "2014-06-03",
    "PUBLISHED: 14:05, 3 June 2014 | UPDATED: 15:10, 4 June 2014": "2014-06-03",
    "Originally published on June 3, 2014": "2014-06-03",
    "Issued on: 03/06/2014 - 14:05": None,
    "Issued on: 23/06/2014 - 14:05": "2014-06-23",
    "Posted by Jana Dorn on June 3, 2014": "2014-06-03",
    "Posted on June 3, 2014 by Jana Dorn": "2014-06-03",
    "(June 3, 2014)": "2014-06-03",
    "JUN 3 2014": "2014-06-03",
    "JUN. 3, 2014": "2014-06-03",
    "3-Jun-2014": "2014-06-03",
    "03 June 2014 14:05 CET": "2014-06-03",
    "2014/06/03 14:05 (GMT+9)": "2014-06-03",
    "2014.06.03": "2014-06-03",
    "Date: 3 June, 2014": "2014-06-03",
    "[3 June 2014]": "2014-06-03",
    "Tue., 3 June": None,
    "June 2014": None,
    "3 hours ago": None,
}
"""A line under a title, and the day that it says; None where it says none for certain."""

__all__ = ["BODY", "DAYS", "HOUSES", "STORY"]
