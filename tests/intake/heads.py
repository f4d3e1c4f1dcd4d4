"""Heads of articles as houses of six decades print them: what stands over the story. All made up."""

from __future__ import annotations

from tests.intake.styles import Style

_WIRE = (
    "Tovaria and Quellen agreed Thursday to reopen the frontier bridge at Halm to lorries, ending a "
    "closure of "
    "eleven weeks that had cost both countries millions in lost trade.\n\n"
    "“The bridge was never the quarrel,” Foreign Minister Ansel Drude told reporters in Lydmark. He said the "
    "customs posts would be manned by both sides.\n\n"
    "Quellen's envoy, Petra Solheim, declined to say when the first convoy would cross."
)
_BROAD = (
    "The quarrel over the Halm bridge ended last night as it had begun, with a telephone call which neither "
    "government will admit to having made.\n\n"
    "Mr Drude, the Foreign Minister, spoke for twelve minutes with his opposite number in Aster. ‘We were "
    "cordial,’ he said, ‘which is a beginning.’\n\n"
    "The lorries will move again from Monday."
)
_RELEASE = (
    "The Minister for Foreign Affairs of Tovaria, H.E. Mr. Ansel Drude, received today the Ambassador of "
    "Quellen, "
    "H.E. Mrs. Petra Solheim, at the latter's request.\n\n"
    "The two sides exchanged views on the functioning of the joint customs commission and on other "
    "questions of "
    "mutual interest.\n\n"
    "The Minister expressed the hope that the commission would resume its work at an early date."
)
_LETTER = (
    "This week the bridge at Halm carried its first lorry since March, and the people who live on either "
    "bank came "
    "out to wave at the driver.\n\n"
    "We spoke to the customs officers who had spent eleven weeks playing cards. “I owe my colleague a year's "
    "wages,” one of them said.\n\n"
    "What happens next depends on the commission."
)

HEADS = [
    # --- wires -------------------------------------------------------------------------------------------
    Style(
        "teletype of the seventies",
        "ZCZC QTA214\nU I\nBRIDGE 1STLD\n\nTOVARIA, QUELLEN AGREE TO REOPEN HALM BRIDGE\n\n"
        f"LYDMARK, TOVARIA, MARCH 14, 1974 (NORTHERN PRESS) -- {_WIRE}",
        "NORTHERN PRESS",
        "TOVARIA, QUELLEN AGREE TO REOPEN HALM BRIDGE",
        None,
        "1974-03-14",
    ),
    Style(
        "wire with slug, editors' note and day",
        "NP-Tovaria-Quellen, 2nd Ld\nEds: RECASTS lead; ADDS reaction from Aster. With photos.\nMay 9, "
        "1996 4:15 PM\n\n"
        f"Tovaria and Quellen agree to reopen bridge\n\nBy LENA ASKWITH and TOM VERRAN\nNorthern Press\n\n"
        f"LYDMARK, Tovaria (NP) — {_WIRE}",
        "Northern Press",
        "Tovaria and Quellen agree to reopen bridge",
        "LENA ASKWITH and TOM VERRAN",
        "1996-05-09",
    ),
    Style(
        "wire alert with its time",
        f"URGENT\n\nBridge at Halm to reopen, ministers say\n\nLYDMARK, 9 May 2002 (Reuters) - {_WIRE}",
        "Reuters",
        "Bridge at Halm to reopen, ministers say",
        None,
        "2002-05-09",
    ),
    Style(
        "numbered wire of the eighties",
        "a0617\nr i BC-BridgeTalks 05-09\n^Ministers Reopen Frontier Bridge After Eleven Weeks<\n^By LENA "
        "ASKWITH=\n"
        f"^Associated Press Writer=\n  LYDMARK, Tovaria (AP) _ {_WIRE}",
        "Associated Press",
        "Ministers Reopen Frontier Bridge After Eleven Weeks",
        "LENA ASKWITH",
        None,
    ),
    Style(
        "agency from abroad with service and number",
        "TOVARIAN TELEGRAPH AGENCY (TTA)\nEnglish Service\nItem No: 22-0417\nTime: 14:20\n9 May 2002\n\n"
        f"Drude: Bridge no subject for haggling\n\nLydmark, May 9, TTA - {_RELEASE}",
        "TOVARIAN TELEGRAPH AGENCY",
        "Drude: Bridge no subject for haggling",
        None,
        "2002-05-09",
    ),
    Style(
        "agency with its short form behind a dash",
        "Quellen News Service - QNS\nPolitics\nNews Code: 881204\nPublication Date: 9 May 2011 - 09:12\n\n"
        f"Envoy Solheim: No date yet for first convoy\n\nAster, May 9 (QNS) - {_RELEASE}",
        "Quellen News Service",
        "Envoy Solheim: No date yet for first convoy",
        None,
        "2011-05-09",
    ),
    Style(
        "translated agency with its number first",
        "/TANTOV 0509-114/\nTANTOV IN ENGLISH 9 May 1983\n\nTovaria's Minister Receives Quellen Envoy\n\n"
        f"Lydmark, May 9 TANTOV -- {_RELEASE}",
        "TANTOV",
        "Tovaria's Minister Receives Quellen Envoy",
        None,
        "1983-05-09",
    ),
    Style(
        "monitoring report",
        "FOREIGN BROADCAST SURVEY\nEastern Section\n9 May 1979\n\nTOVARIA: MINISTER ON FRONTIER BRIDGE\n\n"
        f"Text of report by Lydmark home service\n\n{_RELEASE}",
        "FOREIGN BROADCAST SURVEY",
        "TOVARIA: MINISTER ON FRONTIER BRIDGE",
        None,
        "1979-05-09",
    ),
    Style(
        "modern wire as a page",
        "World\n\nTovaria, Quellen agree to reopen frontier bridge after 11-week closure\n\n"
        "By Lena Askwith\nMay 9, 2023 4:02 PM GMT+2 · Updated 2 hours ago\n\nLYDMARK, May 9 (Reuters) - "
        f"{_WIRE}",
        "Reuters",
        "Tovaria, Quellen agree to reopen frontier bridge after 11-week closure",
        "Lena Askwith",
        "2023-05-09",
    ),
    Style(
        "agency flashes joined",
        "(LEAD) Tovaria, Quellen to reopen bridge\nAll News 16:40 May 09, 2019\n\n"
        f"By Seo Min-jae\n\nLYDMARK, May 9 (Yonhap) -- {_WIRE}",
        "Yonhap",
        "(LEAD) Tovaria, Quellen to reopen bridge",
        "Seo Min-jae",
        "2019-05-09",
    ),
    # --- papers ------------------------------------------------------------------------------------------
    Style(
        "Sunday paper, nothing but its name",
        "The Beacon on Sunday\n\nThe bridge that two nations forgot\n\n"
        "Eleven weeks and forty thousand parking tickets later, the lorries may cross\n\n"
        f"Lena Askwith in Lydmark and Tom Verran in Aster\n\n{_BROAD}",
        "The Beacon on Sunday",
        "The bridge that two nations forgot",
        "Lena Askwith and Tom Verran",
        None,
    ),
    Style(
        "British broadsheet with day, section, page",
        "THE EVENING PATRIOT\nThursday 9 May 2002 | World | Page 14\n\nNeighbours bury a very small "
        "hatchet\n\n"
        f"Diplomatic Editor Lena Askwith in Lydmark\n\n{_BROAD}",
        "THE EVENING PATRIOT",
        "Neighbours bury a very small hatchet",
        "Lena Askwith",
        "2002-05-09",
    ),
    Style(
        "evening paper with edition and price",
        "HARROWGATE EVENING ECHO\n\nThursday, May 9, 1974 - CITY EDITION - 3p\n\n“THEY OWE US A SUMMER”\n"
        f"Lorry drivers queue for Monday's opening\n\nBy the Echo Transport Reporter\n\n{_BROAD}",
        "HARROWGATE EVENING ECHO",
        "“THEY OWE US A SUMMER”",
        "the Echo Transport Reporter",
        "1974-05-09",
    ),
    Style(
        "foreign weekly for readers abroad",
        "LYDMARK RUNDSCHAU\nWeekly Edition for Readers Overseas\n\nNo. 19, Friday 10th May, 1974\n\n"
        f"THE TOLL AND THE TELEPHONE\n\n{_BROAD}",
        "LYDMARK RUNDSCHAU",
        "THE TOLL AND THE TELEPHONE",
        None,
        "1974-05-10",
    ),
    Style(
        "paper of the capital, volume and number",
        "The Aster Courant\nVol. CXII No. 128\nAster, Thursday, May 9, 1985\n\nBridge Accord Is Reached at "
        "Midnight\n\n"
        f"By PETER OSTRAND\nSpecial to The Aster Courant\n\n{_WIRE}",
        "The Aster Courant",
        "Bridge Accord Is Reached at Midnight",
        "PETER OSTRAND",
        "1985-05-09",
    ),
    Style(
        "paper named after its town only",
        "The Halm & District Messenger\nFriday, May 10, 2002\n\nFirst lorries expected on Monday\n\n"
        f"Exclusive by Tom Verran\n\n{_BROAD}",
        "The Halm & District Messenger",
        "First lorries expected on Monday",
        "Tom Verran",
        "2002-05-10",
    ),
    Style(
        "cutting with the paper's name last",
        "Neighbours bury a very small hatchet\nLena Askwith, Lydmark\nThe Morning Herald, Thursday 9 May "
        f"2002, p. 14\n\n{_BROAD}",
        "The Morning Herald",
        "Neighbours bury a very small hatchet",
        "Lena Askwith",
        "2002-05-09",
    ),
    Style(
        "database print-out",
        "Page 1 of 2\nThe Lydmark Gazette\nMay 9, 2002 Thursday\nFinal Edition\n\nTovaria, Quellen to "
        "reopen bridge\n\n"
        "BYLINE: Lena Askwith, Gazette Foreign Staff\nSECTION: FOREIGN; Pg. A14\nLENGTH: 412 words\n"
        f"DATELINE: LYDMARK\n\n{_WIRE}",
        "The Lydmark Gazette",
        "Tovaria, Quellen to reopen bridge",
        "Lena Askwith",
        "2002-05-09",
    ),
    Style(
        "European daily in English",
        "DIE ASTER ZEITUNG\nEnglish edition\nThursday, 9 May 2013\n\nForeign policy\n\nA bridge, and what "
        "lies beneath it\n\n"
        f"By Greta Holmqvist, Lydmark\n\n{_BROAD}",
        "DIE ASTER ZEITUNG",
        "A bridge, and what lies beneath it",
        "Greta Holmqvist",
        "2013-05-09",
    ),
    Style(
        "typed up by hand, paper and day in brackets",
        f"[The Lydmark Post, 9 May 1991]\n\nMinister offers to count the lorries himself\n\n{_BROAD}",
        "The Lydmark Post",
        "Minister offers to count the lorries himself",
        None,
        "1991-05-09",
    ),
    Style(
        "opinion page",
        "The Aster Independent\nOpinion\n\nThe bridge will not hold\n\nTom Verran\n\nThursday 9 May 2019 "
        "18.30 BST\n\n" + _BROAD,
        "The Aster Independent",
        "The bridge will not hold",
        "Tom Verran",
        "2019-05-09",
    ),
    Style(
        "leading article",
        f"The Daily Lantern\n9 May 1988\n\nLEADING ARTICLE\n\nA toll worth paying\n\n{_BROAD}",
        "The Daily Lantern",
        "A toll worth paying",
        None,
        "1988-05-09",
    ),
    Style(
        "magazine",
        "Continental Affairs\nVolume 14, Issue 3\nMay/June 2004\n\nThe Customs House Diplomats\nWhat "
        "eleven weeks of cards "
        f"taught two small states\n\nLena Askwith\n\n{_LETTER}",
        "Continental Affairs",
        "The Customs House Diplomats",
        "Lena Askwith",
        None,
    ),
    # --- ministries, embassies, bodies -------------------------------------------------------------------
    Style(
        "ministry's letterhead",
        "REPUBLIC OF TOVARIA\nMinistry of Foreign Affairs\nDirectorate for Information\n\nPress Release "
        "No. 114/02\n\n"
        f"Lydmark, 9 May 2002\n\nMinister Drude receives Ambassador of Quellen\n\n{_RELEASE}",
        "Ministry of Foreign Affairs",
        "Minister Drude receives Ambassador of Quellen",
        None,
        "2002-05-09",
    ),
    Style(
        "ministry with its press department, seventies",
        "Ministry for Foreign Affairs\nPress Department\n\nLydmark, 9 May 1974\nNo. 61\n(Translation)\n\n"
        "COMMUNIQUE\n\n" + _RELEASE,
        "Ministry for Foreign Affairs",
        "COMMUNIQUE",
        None,
        "1974-05-09",
    ),
    Style(
        "embassy",
        "Embassy of the Kingdom of Quellen\nLydmark\n\nPRESS STATEMENT\n\nRemarks by Ambassador Solheim "
        "after her meeting with "
        f"the Foreign Minister\n\n9 May 2002\n\n{_RELEASE}",
        "Embassy of the Kingdom of Quellen",
        "Remarks by Ambassador Solheim after her meeting with the Foreign Minister",
        None,
        "2002-05-09",
    ),
    Style(
        "foreign office release with its contact",
        "For Immediate Release\nContact: press.office@quellen.example\nDate: 9 May 2016\n\nMINISTRY OF "
        "TRADE OF QUELLEN\n\n"
        f"Quellen and Tovaria Conclude Bridge Protocol\n\n{_RELEASE}",
        "MINISTRY OF TRADE OF QUELLEN",
        "Quellen and Tovaria Conclude Bridge Protocol",
        None,
        "2016-05-09",
    ),
    Style(
        "spokesman's office",
        "Office of the Spokesman\nFor Immediate Release\nMay 9, 1997\n2002/418\n\nSTATEMENT BY THE "
        "SPOKESMAN\n\n"
        f"Reopening of the Halm Bridge\n\n{_RELEASE}",
        None,
        "Reopening of the Halm Bridge",
        None,
        "1997-05-09",
    ),
    Style(
        "council of many states",
        "CONTINENTAL COUNCIL\nGeneral Secretariat\n\nPRESS RELEASE\n214/11\nAster, 9 May 2011\n\n"
        f"Declaration by the High Representative on the reopening of the Halm bridge\n\n{_RELEASE}",
        "CONTINENTAL COUNCIL",
        "Declaration by the High Representative on the reopening of the Halm bridge",
        None,
        "2011-05-09",
    ),
    Style(
        "ministry's page",
        "Home / News / Press releases\n\nMinister Drude receives Ambassador of Quellen\n\n09.05.2022 | "
        "Press release\n\n"
        f"{_RELEASE}\n\n© 2022 Ministry of Foreign Affairs of Tovaria",
        "Ministry of Foreign Affairs of Tovaria",
        "Minister Drude receives Ambassador of Quellen",
        None,
        "2022-05-09",
    ),
    Style(
        "prime minister's transcript",
        "PRIME MINISTER\n\nTRANSCRIPT OF PRESS CONFERENCE, LYDMARK, 9 MAY 1985\n\nE & O E - PROOF ONLY\n\n"
        "JOURNALIST: Prime Minister, when do the lorries go?\n\nPRIME MINISTER: When the drivers have had "
        "their breakfast.",
        None,
        "TRANSCRIPT OF PRESS CONFERENCE, LYDMARK, 9 MAY 1985",
        None,
        "1985-05-09",
    ),
    Style(
        "written answer",
        "HOUSE OF DEPUTIES\nWritten Answers\nThursday 9 May 1996\n\nHalm Bridge\n\n"
        "Mr. Verran asked the Minister for Foreign Affairs when the frontier bridge at Halm will be opened "
        "to lorries, and "
        f"if he will make a statement.\n\n{_RELEASE}",
        "HOUSE OF DEPUTIES",
        "Halm Bridge",
        None,
        "1996-05-09",
    ),
    # --- letters, mails, pages ---------------------------------------------------------------------------
    Style(
        "newsletter",
        "THE FRONTIER BRIEF\nIssue 41 · 9 May 2024\n\nGood morning from Lydmark.\n\nThe lorries are back\n\n"
        + _LETTER,
        "THE FRONTIER BRIEF",
        "The lorries are back",
        None,
        "2024-05-09",
    ),
    Style(
        "web letter",
        "The lorries are back\nAnd so is the customs commission\n\nLENA ASKWITH\nMAY 09, 2024\n\n∙ PAID\n\n"
        "Share\n\n" + _LETTER,
        None,
        "The lorries are back",
        "LENA ASKWITH",
        "2024-05-09",
    ),
    Style(
        "forwarded mail",
        "---------- Forwarded message ---------\nFrom: Bridge Watch <list@bridgewatch.example>\nDate: Thu, "
        "May 9, 2019 at 7:02 AM\n"
        f"Subject: The lorries are back\nTo: <readers@bridgewatch.example>\n\n{_LETTER}",
        "Bridge Watch",
        "The lorries are back",
        None,
        "2019-05-09",
    ),
    Style(
        "mail with a wire inside",
        "From: Tom Verran\nSent: 09 May 2006 18:11\nTo: Desk\nSubject: FW: Bridge to reopen\n\n"
        f"Bridge at Halm to reopen, ministers say\n\nLYDMARK (NP) - {_WIRE}",
        "NP",
        "FW: Bridge to reopen",
        None,
        "2006-05-09",
    ),
    Style(
        "page of a broadcaster with its buttons",
        "Skip to content\nHome\nNews\nSport\n\nTovaria and Quellen to reopen border bridge\n\nPublished\n9 "
        "May 2021\n\n"
        f"By Lena Askwith\nFrontier News\n\n{_WIRE}",
        "Frontier News",
        "Tovaria and Quellen to reopen border bridge",
        "Lena Askwith",
        "2021-05-09",
    ),
    Style(
        "page title with the site behind a bar",
        "Border bridge to reopen after 11 weeks | The Aster Mirror\n\nThu 9 May 2019 16.42 BST\n\nLena "
        f"Askwith in Lydmark\n\n{_WIRE}",
        "The Aster Mirror",
        "Border bridge to reopen after 11 weeks",
        "Lena Askwith",
        "2019-05-09",
    ),
    Style(
        "page with reading time and place",
        "WORLD NEWS\n\nBorder bridge to reopen after 11 weeks\n\nLena Askwith, Lydmark\n3 min read\nMay 9, "
        "2020, 4:15pm\n\n" + _WIRE,
        None,
        "Border bridge to reopen after 11 weeks",
        "Lena Askwith",
        "2020-05-09",
    ),
    Style(
        "live page",
        "LIVE\n\nHalm bridge: lorries start to cross - latest updates\n\nTom Verran and Lena Askwith\nLast "
        "updated: 9 May 2022 at "
        f"14:05 GMT\n\n14:02 First lorry\n\n{_LETTER}",
        None,
        "Halm bridge: lorries start to cross - latest updates",
        "Tom Verran and Lena Askwith",
        "2022-05-09",
    ),
    Style(
        "radio script",
        "RADIO LYDMARK INTERNATIONAL\nEnglish broadcast, 9 May 1987, 1800 hours\n\nDRUDE-SOLHEIM TALKS\n\n"
        + _RELEASE,
        "RADIO LYDMARK INTERNATIONAL",
        "DRUDE-SOLHEIM TALKS",
        None,
        "1987-05-09",
    ),
    Style(
        "think tank",
        "Institute for Border Studies\nPolicy Brief No. 12\nMay 2018\n\nAfter the Bridge: Customs as "
        "Diplomacy\n\nGreta Holmqvist and "
        f"Tom Verran\n\n{_LETTER}",
        "Institute for Border Studies",
        "After the Bridge: Customs as Diplomacy",
        "Greta Holmqvist and Tom Verran",
        None,
    ),
    Style(
        "no head at all",
        _WIRE,
    ),
    Style(
        "only a dateline",
        f"LYDMARK, Tovaria — {_WIRE}",
    ),
]

_PACT = (
    "President Oriel Maddern said on Wednesday that he would not sign the fisheries pact unless the "
    "islands were "
    "given a seat on the commission.\n\n"
    "His spokeswoman, Ida Brandt, told reporters that talks would go on. “Nobody has walked out,” she "
    "said.\n\n"
    "Officials in Calder gave no date."
)

MORE_HEADS = [
    Style(
        "wire of the seventies without a headline",
        f"(FISHING)\nBY GERALD TANSLEY\nCALDER, JUNE 2 (UPI) -- {_PACT}",
        "UPI",
        None,
        "GERALD TANSLEY",
        None,
    ),
    Style(
        "London paper of the sixties",
        "The Calder Times, Wednesday June 2, 1965\n\nISLANDS DEMAND SEAT\nMR MADDERN WILL NOT SIGN\n\n"
        f"From Our Political Correspondent\n\n{_PACT}",
        "The Calder Times",
        "ISLANDS DEMAND SEAT",
        "Our Political Correspondent",
        "1965-06-02",
    ),
    Style(
        "diplomatic cable",
        f"UNCLASSIFIED\n\nSUBJECT: MADDERN ON FISHERIES PACT\nDATE: 2 JUNE 1979\n\n{_PACT}",
        None,
        "MADDERN ON FISHERIES PACT",
        None,
        "1979-06-02",
    ),
    Style(
        "page with a handle",
        "Islands ‘must have a seat’, says Maddern\n\nIda Brandt\nPolitical editor\n@idabrandt\nWed 2 Jun "
        f"2021 07.15 BST\n\n{_PACT}",
        None,
        "Islands ‘must have a seat’, says Maddern",
        "Ida Brandt",
        "2021-06-02",
    ),
    Style(
        "government over its office",
        "GOVERNMENT OF THE ISLANDS\nOFFICE OF THE FIRST MINISTER\nPress Release\n2 June 2008\n\nFirst "
        f"Minister welcomes President's stand\n\n{_PACT}",
        "GOVERNMENT OF THE ISLANDS",
        "First Minister welcomes President's stand",
        None,
        "2008-06-02",
    ),
    Style(
        "embassy bulletin with number and day",
        "EMBASSY OF CALDERIA\nINFORMATION BULLETIN\nNo. 23/88 June 2, 1988\n\nPRESIDENT MADDERN ON THE "
        f"FISHERIES PACT\n\n{_PACT}",
        "EMBASSY OF CALDERIA",
        "PRESIDENT MADDERN ON THE FISHERIES PACT",
        None,
        "1988-06-02",
    ),
    Style(
        "paper in another language, translated",
        "Calder Gazeta (in Calderian), 2 June 1994\n\n[Translated from Calderian]\n\nMaddern: No Seat, No "
        f"Signature\n\nBy R. Tolm\n\n{_PACT}",
        "Calder Gazeta",
        "Maddern: No Seat, No Signature",
        "R. Tolm",
        "1994-06-02",
    ),
    Style(
        "agency without brackets",
        f"Islands envoy: Pact far from ready\nCalder, June 2, CNA -- {_PACT}",
        "CNA",
        "Islands envoy: Pact far from ready",
        None,
        None,
    ),
    Style(
        "review of books",
        "CALDER REVIEW OF BOOKS AND POLITICS\n\nAt the Commission\n\nIda Brandt\n\nVol. 31 No. 11 · 2 "
        f"June 2009\n\n{_PACT}",
        "CALDER REVIEW OF BOOKS AND POLITICS",
        "At the Commission",
        "Ida Brandt",
        "2009-06-02",
    ),
    Style(
        "blog under its own name",
        f"The Herring Notes\n\nNo seat, no signature\n\nPosted on June 2, 2012 by Ida Brandt\n\n{_PACT}",
        "The Herring Notes",
        "No seat, no signature",
        "Ida Brandt",
        "2012-06-02",
    ),
    Style(
        "who reports from where",
        f"Sunday Argus\nJune 6, 1982\n\nA seat for the islands?\n\nIDA BRANDT reports from Calder\n\n{_PACT}",
        "Sunday Argus",
        "A seat for the islands?",
        "IDA BRANDT",
        "1982-06-06",
    ),
    Style(
        "monitored station with its hour",
        "CALDER: PRESIDENT ON FISHERIES PACT\nSource: Calder radio, Calder, in Calderian 1600 gmt 2 Jun "
        f"86\n\nText of report\n\n{_PACT}",
        "Calder radio",
        "CALDER: PRESIDENT ON FISHERIES PACT",
        None,
        "1986-06-02",
    ),
    Style(
        "mailing list",
        "From: Ida Brandt <ida@x.example>\nTo: Fisheries list\nDate: 2 Jun 2004 10:04\nSubject: [fish] "
        f"Maddern will not sign\n\n{_PACT}",
        None,
        "[fish] Maddern will not sign",
        None,
        "2004-06-02",
    ),
    Style(
        "council with place, day and number",
        "Council of the Northern Seas\nCalder, 2 June 2010\n10412/10\nPRESS 151\n\nCouncil conclusions on "
        f"the fisheries pact\n\n{_PACT}",
        "Council of the Northern Seas",
        "Council conclusions on the fisheries pact",
        None,
        "2010-06-02",
    ),
    Style(
        "European agency",
        f"Maddern refuses to sign fisheries pact\n\nCalder (dpa) - {_PACT}",
        "dpa",
        "Maddern refuses to sign fisheries pact",
        None,
        None,
    ),
    Style(
        "agency alone on its line",
        f"AFP\n02/06/2015 16:40\n\nIsland leader refuses to sign fisheries pact\n\n{_PACT}",
        "AFP",
        "Island leader refuses to sign fisheries pact",
        None,
        None,
    ),
    Style(
        "picture credit over the byline",
        "Islands demand seat\n\nPresident Oriel Maddern arriving in Calder. Photograph: Jon Hale/AFP\n\n"
        f"Ida Brandt in Calder\n2 June 2018\n\n{_PACT}",
        None,
        "Islands demand seat",
        "Ida Brandt",
        "2018-06-02",
    ),
]

_ARCHIVES = (
    "Negotiators for the Hadrian Republic and Sorvia met for six hours on Thursday without agreeing on the "
    "return of "
    "the archives, officials said.\n\n"
    "“We have time,” the Sorvian envoy, Milos Terkel, said on leaving.\n\n"
    "The talks go on."
)

LATER_HEADS = [
    Style(
        "paper with who wrote it when",
        "THE HADRIAN STANDARD\nSaturday 14 November 1981\n\nEnvoys part without a word on archives\n\n"
        f"From Anna Pell, Hadria, Friday\n\n{_ARCHIVES}",
        "THE HADRIAN STANDARD",
        "Envoys part without a word on archives",
        "Anna Pell",
        "1981-11-14",
    ),
    Style(
        "second lead of an agency",
        f"(2nd LD) Sorvia, Hadria fail to agree on archives\n\nHADRIA, Nov. 13 (SNA) -- {_ARCHIVES}",
        "SNA",
        "(2nd LD) Sorvia, Hadria fail to agree on archives",
        None,
        None,
    ),
    Style(
        "monthly of a committee",
        "SORVIA TODAY\nMonthly Review of the Sorvian Committee for Cultural Relations\n\nNovember 1969\n\n"
        f"THE TRUTH ABOUT THE ARCHIVES\n\nby M. Terkel\n\n{_ARCHIVES}",
        "SORVIA TODAY",
        "THE TRUTH ABOUT THE ARCHIVES",
        "M. Terkel",
        None,
    ),
    Style(
        "agency between slashes",
        f"SORVIAN ENVOY LEAVES HADRIA\n\nHADRIA, November 13. /TSS correspondent Ivan Brod/. {_ARCHIVES}",
        None,
        "SORVIAN ENVOY LEAVES HADRIA",
        None,
        None,
    ),
    Style(
        "agency page with its sections",
        "Sorvian News Agency\nHome  Politics  Economy  Culture  Sport\n13.11.2017 18:20\n\nEnvoy Terkel: "
        f"We have time\n\n{_ARCHIVES}",
        "Sorvian News Agency",
        "Envoy Terkel: We have time",
        None,
        "2017-11-13",
    ),
    Style(
        "institute with a fellow",
        "Hadrian Institute of International Affairs\nCommentary\n13 November 2019\n\nWhat the archives "
        f"hold\n\nBy Dr Anna Pell\nSenior Fellow\n\n{_ARCHIVES}",
        "Hadrian Institute of International Affairs",
        "What the archives hold",
        "Dr Anna Pell",
        "2019-11-13",
    ),
    Style(
        "read-out with its sender",
        "READOUT\n\nThe Prime Minister's call with President of Sorvia: 13 November 2021\n\nFrom: Prime "
        f"Minister's Office\nPublished 13 November 2021\n\n{_ARCHIVES}",
        "Prime Minister's Office",
        "The Prime Minister's call with President of Sorvia: 13 November 2021",
        None,
        "2021-11-13",
    ),
    Style(
        "telex",
        f"HADRIA NOV 13 1978\n\nARCHIVES TALKS ADJOURNED\n\n{_ARCHIVES}",
        None,
        "ARCHIVES TALKS ADJOURNED",
        None,
        "1978-11-13",
    ),
    Style(
        "cutting with the paper and day first",
        f"Evening Beacon - 13 Nov 1990\nENVOYS FAIL TO AGREE\nby our Diplomatic Staff\n\n{_ARCHIVES}",
        "Evening Beacon",
        "ENVOYS FAIL TO AGREE",
        "our Diplomatic Staff",
        "1990-11-13",
    ),
    Style(
        "headline in capitals on two lines",
        "HADRIAN STANDARD\n14 November 1998\n\nENVOYS LEAVE SORVIA AFTER\nARCHIVE TALKS COLLAPSE\n\n"
        "By Anna Pell\n\n"
        f"{_ARCHIVES}",
        "HADRIAN STANDARD",
        "ENVOYS LEAVE SORVIA AFTER ARCHIVE TALKS COLLAPSE",
        "Anna Pell",
        "1998-11-14",
    ),
]

_DAM = (
    "Belmora and Tarsk signed a compact on the waters of the Ilve dam on Monday after a night of talks in "
    "Vessen, officials of both governments said.\n\n"
    "“Nobody got what he came for,” the Belmoran water minister, Oda Renn, told reporters. She said the "
    "sluices would be opened by hand.\n\n"
    "The Tarskan envoy left without a word."
)
_DAM_TITLE = "Neighbours sign compact on the Ilve dam"

FURTHER_HEADS = [
    # --- bodies of many states: a symbol and the body's name ----------------------------------------------
    Style(
        "assembly over its symbol",
        f"CONTINENTAL ASSEMBLY\nCA/PR/1187\n14 March 2011\n\nAssembly Welcomes Compact on Ilve Dam\n\n{_DAM}",
        "CONTINENTAL ASSEMBLY",
        "Assembly Welcomes Compact on Ilve Dam",
        None,
        "2011-03-14",
    ),
    Style(
        "symbol over day, body and meeting",
        "SCH/10442\n14 March 2011\n\nSecurity Chamber\n6500th Meeting (AM)\n\nSecurity Chamber, in "
        f"Statement, Welcomes Compact on Ilve Dam\n\n{_DAM}",
        "Security Chamber",
        "Security Chamber, in Statement, Welcomes Compact on Ilve Dam",
        None,
        "2011-03-14",
    ),
    Style(
        "press release with symbol, body above",
        "LEAGUE OF STATES\n\nPress Release\nSG/SM/6132\n14 March 1995\n\nSECRETARY-GENERAL WELCOMES COMPACT "
        f"ON ILVE DAM\n\n{_DAM}",
        "LEAGUE OF STATES",
        "SECRETARY-GENERAL WELCOMES COMPACT ON ILVE DAM",
        None,
        "1995-03-14",
    ),
    Style(
        "body and organ over symbol and meeting",
        "League of States\nSecurity Chamber\nSCH/12001\n6931st Meeting (PM)\n14 March 2013\n\n"
        f"DELEGATES SPLIT OVER SLUICES AT ILVE DAM\n\n{_DAM}",
        "League of States",
        "DELEGATES SPLIT OVER SLUICES AT ILVE DAM",
        None,
        "2013-03-14",
    ),
    Style(
        "meetings coverage on one line with its symbol",
        "Meetings Coverage\nEconomic Council\nEC/7004\n\n14 March 2016\n\nMember States Divided on Sluices "
        f"of Ilve Dam\n\n{_DAM}",
        "Economic Council",
        "Member States Divided on Sluices of Ilve Dam",
        None,
        "2016-03-14",
    ),
    Style(
        "symbol, and no body but in the headline",
        f"Press Release\nSCH/6543\n\nSECURITY CHAMBER URGES RESTRAINT AT ILVE DAM\n\n{_DAM}",
        None,
        "SECURITY CHAMBER URGES RESTRAINT AT ILVE DAM",
        None,
        None,
    ),
    Style(
        "division of the staff between symbol and headline",
        "14 March 2011\nSecurity Chamber\nSCH/10442\n\nDepartment of Public Information • News and Media "
        f"Division • Vessen\n\nChamber Demands Sluices Be Opened\n\n6500th Meeting* (AM)\n\n{_DAM}",
        "Security Chamber",
        "Chamber Demands Sluices Be Opened",
        None,
        "2011-03-14",
    ),
    Style(
        "headline that ends in a body over a number",
        f"MINISTER ADDRESSES COUNCIL\nSCH/10442\n\n{_DAM}",
        None,
        "MINISTER ADDRESSES COUNCIL",
        None,
        None,
    ),
    # --- agencies over their own long form ----------------------------------------------------------------
    Style(
        "agency over its long form and a rubric",
        "BELINFORM\nBelmoran National Information Agency\nWorld News\n\nNeighbours Sign Compact on Ilve "
        f"Dam\n\nVessen, March 14 -- {_DAM}",
        "BELINFORM",
        "Neighbours Sign Compact on Ilve Dam",
        None,
        None,
    ),
    Style(
        "agency over its long form, rubric in capitals, day",
        "TARPRES\nTARSKAN STATE PRESS SERVICE\nDAILY NEWS BULLETIN\n14 March 1987\n\nENVOY LEAVES VESSEN "
        f"AFTER COMPACT\n\n{_DAM}",
        "TARPRES",
        "ENVOY LEAVES VESSEN AFTER COMPACT",
        None,
        "1987-03-14",
    ),
    Style(
        "agency over its long form with its town",
        "ILVA\nTelegraph Agency of Belmora, Vessen\nForeign Policy Review\nNo. 73\n\nMinister Renn: Nobody "
        f"got what he came for\n\nVESSEN, March 14 (ILVA) -- {_DAM}",
        "ILVA",
        "Minister Renn: Nobody got what he came for",
        None,
        None,
    ),
    Style(
        "long form over the short one",
        "STATE INFORMATION AGENCY OF BELMORA\nBELINFORM\nTHE WORLD TODAY\n\nNobody got what he came for\n\n"
        f"VESSEN, March 14 -- {_DAM}",
        "STATE INFORMATION AGENCY OF BELMORA",
        "Nobody got what he came for",
        None,
        None,
    ),
    Style(
        "headline of one word that agencies use, over one about an agency",
        f"STRIKE\nBelmora national news agency to close\n\nBy Lena Askwith\n\n{_DAM}",
        None,
        "Belmora national news agency to close",
        "Lena Askwith",
        None,
    ),
    Style(
        "agency over its long form in brackets",
        "BELTAG\n(Belmoran Telegraph Agency)\nThe World Today\n14 March 1991\n\nCompact on Ilve Dam "
        f"Signed at Night\n\n{_DAM}",
        "BELTAG",
        "Compact on Ilve Dam Signed at Night",
        None,
        "1991-03-14",
    ),
    # --- foreign papers, translated -----------------------------------------------------------------------
    Style(
        "foreign paper of one word, section, translated",
        "PREGONERO\nInternacional\n(Translated from the Spanish)\n\nA dam and its two masters\n\n"
        f"By Lucio Ferrán\n\n{_DAM}",
        "PREGONERO",
        "A dam and its two masters",
        "Lucio Ferrán",
        None,
    ),
    Style(
        "foreign paper of three words, section, translated",
        "VOZ DE TARSKIA\nPolítica exterior\n(Translated from Spanish)\n14 March 2009\n\nThe minister opens "
        f"the sluices by hand\n\n{_DAM}",
        "VOZ DE TARSKIA",
        "The minister opens the sluices by hand",
        None,
        "2009-03-14",
    ),
    Style(
        "foreign paper, gap, translated in square brackets",
        f"DELNICKY HLAS\n\nForeign Affairs\n\n[Translated from Tarskan]\n\n{_DAM_TITLE}\n\n{_DAM}",
        "DELNICKY HLAS",
        _DAM_TITLE,
        None,
        None,
    ),
    Style(
        "foreign paper with day, translated",
        "L'ÉCLAIREUR DE VESSEN\nMonde\n14 March 1978\n(Translated from the French)\n\nNight of the "
        f"sluices\n\n{_DAM}",
        "L'ÉCLAIREUR DE VESSEN",
        "Night of the sluices",
        None,
        "1978-03-14",
    ),
    Style(
        "headline in capitals over a note of its translation",
        f"COMPACT ON ILVE DAM SIGNED\n(Translated from the Tarskan)\n\n{_DAM}",
        None,
        "COMPACT ON ILVE DAM SIGNED",
        None,
        None,
    ),
    Style(
        "headline in capitals, writer, note of its translation",
        "NIGHT OF THE SLUICES\nBy R. Tolm\n(Translated from the Spanish)\n\n"
        f"What was signed, and why\n\n{_DAM}",
        None,
        "NIGHT OF THE SLUICES",
        "R. Tolm",
        None,
    ),
    # --- what is no title ---------------------------------------------------------------------------------
    Style(
        "running number with a mark",
        f"No. 0417\n\n{_DAM_TITLE}\n\nVESSEN, March 14 (Reuters) - {_DAM}",
        "Reuters",
        _DAM_TITLE,
        None,
        None,
    ),
    Style(
        "running number with the agency's letters",
        f"BTA 114\n\n{_DAM_TITLE}\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        _DAM_TITLE,
        None,
        None,
    ),
    Style(
        "running number in words",
        f"Item 22 of March 14\n\n{_DAM_TITLE.upper()}\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        _DAM_TITLE.upper(),
        None,
        None,
    ),
    Style(
        "running number of a wire in front of the urgency",
        f"117 PRIORITY BTA\n\nNEIGHBOURS SIGN COMPACT ON DAM\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        "NEIGHBOURS SIGN COMPACT ON DAM",
        None,
        None,
    ),
    Style(
        "running number between dashes",
        f"- 117 -\n\nNEIGHBOURS SIGN COMPACT ON DAM\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        "NEIGHBOURS SIGN COMPACT ON DAM",
        None,
        None,
    ),
    Style(
        "running number with letter of urgency",
        f"BTA 117 U\n\nNEIGHBOURS SIGN COMPACT ON DAM\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        "NEIGHBOURS SIGN COMPACT ON DAM",
        None,
        None,
    ),
    Style(
        "running number before the headline on its line",
        f"114. NEIGHBOURS SIGN COMPACT ON DAM\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        "NEIGHBOURS SIGN COMPACT ON DAM",
        None,
        None,
    ),
    Style(
        "section with its number",
        f"THE VESSEN GAZETTE\nMonday, March 15, 1982\nSECTION 9\n\nDAM COMPACT IS SIGNED\n\n{_DAM}",
        "THE VESSEN GAZETTE",
        "DAM COMPACT IS SIGNED",
        None,
        "1982-03-15",
    ),
    Style(
        "section and page in words",
        f"The Vessen Gazette\nMarch 15, 1982\n\nSECTION A, PAGE 9\n\n{_DAM_TITLE}\n\n{_DAM}",
        "The Vessen Gazette",
        _DAM_TITLE,
        None,
        "1982-03-15",
    ),
    Style(
        "section's name with its page",
        f"The Vessen Gazette\n15 March 1982\n\nFOREIGN NEWS 9\n\n{_DAM_TITLE}\n\n{_DAM}",
        "The Vessen Gazette",
        _DAM_TITLE,
        None,
        "1982-03-15",
    ),
    Style(
        "section's name, page behind a dash",
        f"The Vessen Gazette\n15 March 1982\n\nINTERNATIONAL - p. 9\n\n{_DAM_TITLE}\n\n{_DAM}",
        "The Vessen Gazette",
        _DAM_TITLE,
        None,
        "1982-03-15",
    ),
    Style(
        "starred line under a headline in capitals",
        f"DAM COMPACT SIGNED\n* Tarskan envoy leaves without a word\n\nVESSEN, March 14 (BTA) - {_DAM}",
        "BTA",
        "DAM COMPACT SIGNED",
        None,
        None,
    ),
    Style(
        "starred lines under a headline in capitals",
        "SLUICES TO BE OPENED BY HAND\n\n* Minister says nobody got what he came for\n* Envoy silent as he "
        f"leaves\n\nBy Lena Askwith\n\n{_DAM}",
        None,
        "SLUICES TO BE OPENED BY HAND",
        "Lena Askwith",
        None,
    ),
    Style(
        "line between stars under a headline in capitals",
        f"NIGHT OF THE SLUICES\n\n*** Envoy leaves without a word ***\n\n{_DAM}",
        None,
        "NIGHT OF THE SLUICES",
        None,
        None,
    ),
    Style(
        "dashed line under a headline in capitals",
        "VESSEN TELEGRAPH\n15 March 1971\n\nDAM PACT SIGNED\n-- Envoy Leaves Without a Word --\n\n"
        f"From Our Correspondent\n\n{_DAM}",
        "VESSEN TELEGRAPH",
        "DAM PACT SIGNED",
        "Our Correspondent",
        "1971-03-15",
    ),
    Style(
        "dashed lines under a headline in capitals",
        "PACT SIGNED\n\n- Envoy leaves without a word\n- Sluices to be opened by hand\n\n15 March 1971\n\n"
        f"{_DAM}",
        None,
        "PACT SIGNED",
        None,
        "1971-03-15",
    ),
    Style(
        "name in capitals over a headline in capitals",
        f"THE VESSEN WEEKLY POST\n\nDAM COMPACT SIGNED AT MIDNIGHT\n\nBy Lena Askwith\n\n{_DAM}",
        "THE VESSEN WEEKLY POST",
        "DAM COMPACT SIGNED AT MIDNIGHT",
        "Lena Askwith",
        None,
    ),
    Style(
        "name in capitals close over a headline in capitals",
        f"VESSEN SUNDAY MAIL\nDAM COMPACT SIGNED AT MIDNIGHT\n\nBy Lena Askwith\n\n{_DAM}",
        "VESSEN SUNDAY MAIL",
        "DAM COMPACT SIGNED AT MIDNIGHT",
        "Lena Askwith",
        None,
    ),
    Style(
        "headline in capitals over a subhead in capitals",
        f"THE LAST WORD\n\nENVOY LEAVES WITHOUT A COMPACT\n\nBy Lena Askwith\n\n{_DAM}",
        None,
        "THE LAST WORD",
        "Lena Askwith",
        None,
    ),
    Style(
        "name without a press word in capitals, issue, headline in capitals",
        f"THE ILVE LANTERN\n\nWeek ending 20 March 1971\n\nDAM COMPACT SIGNED AT MIDNIGHT\n\n{_DAM}",
        "THE ILVE LANTERN",
        "DAM COMPACT SIGNED AT MIDNIGHT",
        None,
        "1971-03-20",
    ),
    Style(
        "name in capitals, section, headline in capitals",
        f"ILVE VALLEY WEEKLY REGISTER\nREGIONAL AFFAIRS\n\nWHO HOLDS THE SLUICES?\n\nLena Askwith\n\n{_DAM}",
        "ILVE VALLEY WEEKLY REGISTER",
        "WHO HOLDS THE SLUICES?",
        "Lena Askwith",
        None,
    ),
]

PAGE_HEADS = [
    # title of the window, heading, foot, outlet
    (f"{_DAM_TITLE} - The Vessen Times", _DAM_TITLE, "© 2014 Belmora Media Holdings Ltd", "The Vessen Times"),
    (f"The Vessen Times | {_DAM_TITLE}", _DAM_TITLE, "© 2014 Belmora Media Holdings Ltd", "The Vessen Times"),
    (f"{_DAM_TITLE} | Quayside", _DAM_TITLE, "Copyright 2014 Northern Publishing Group", "Quayside"),
    (f"{_DAM_TITLE} – World – Vessen Standard", _DAM_TITLE, "© 2014 Pressehaus Media AG", "Vessen Standard"),
    (f"Vessen Standard » {_DAM_TITLE}", _DAM_TITLE, "© 2014 Ilve Digital Ltd", "Vessen Standard"),
    (
        "Compact signed - but who holds the sluices? - The Ilve Lantern",
        "Compact signed - but who holds the sluices?",
        "© 2014 Ilve Valley Newspapers Inc.",
        "The Ilve Lantern",
    ),
    (
        "The Vessen Times - Neighbours sign compact on dam",
        _DAM_TITLE,
        "© Belmora Media Co.",
        "The Vessen Times",
    ),
    (f"{_DAM_TITLE} | World news", _DAM_TITLE, "© 2014 The Vessen Times", "The Vessen Times"),
    (f"Opinion: {_DAM_TITLE}", _DAM_TITLE, "© 2014 The Vessen Times Ltd", "The Vessen Times"),
    (f"{_DAM_TITLE} (Vessen Times)", _DAM_TITLE, "© 2014 Belmora Media Holdings", "Vessen Times"),
    (f"Vessen Times Online: {_DAM_TITLE}", _DAM_TITLE, "© 2014 Belmora Media Ltd", "Vessen Times Online"),
    (f"{_DAM_TITLE} -- The Qu Times", _DAM_TITLE, "© 2014 Belmora Media Holdings", "The Qu Times"),
    ("The Vessen Times", _DAM_TITLE, "© 2014 Belmora Media Holdings", "The Vessen Times"),
]

MAIL_HEADS = [
    # sender, body, outlet
    ("Ilve Brief <brief@ilve.example>", _DAM, "Ilve Brief"),
    ("The Sluice Letter <hello@sluice.example>", _DAM, "The Sluice Letter"),
    ("Institute for Border Waters <news@ibw.example>", _DAM, "Institute for Border Waters"),
    ("Embassy of Tarsk in Vessen <press@tarsk.example>", _DAM, "Embassy of Tarsk in Vessen"),
    ("Lena Askwith from Water Notes <la@notes.example>", _DAM, "Water Notes"),
    (
        "Lena Askwith <la@notes.example>",
        f"THE FRONTIER MEMO\nIssue 41 · 15 March 2024\n\nGood morning.\n\n{_DAM}",
        "THE FRONTIER MEMO",
    ),
    (
        "newsletter@ilve.example",
        f"View this email in your browser\n\nThe Ilve Briefing\n15 March 2024\n\n{_DAM}",
        "The Ilve Briefing",
    ),
    ("Ilve Brief <brief@ilve.example>", f"Source: The Vessen Times\n\n{_DAM}", "The Vessen Times"),
    ("Ilve Brief by Lena Askwith <brief@ilve.example>", _DAM, "Ilve Brief"),
    ("Waterlines <hello@waterlines.example>", _DAM, "Waterlines"),
    ("Lena <la@notes.example>", _DAM, None),
    ("Lena Askwith <la@notes.example>", f"Ilve Brief #41 | 15 March 2024\n\n{_DAM}", "Ilve Brief"),
    ("Lena Askwith <la@notes.example>", _DAM, None),
    ("No Reply <noreply@mails.example>", _DAM, None),
    ("Desk <desk@mails.example>", _DAM, None),
    ("The Team <team@mails.example>", _DAM, None),
    ("Support <help@support.example>", _DAM, None),
    ("Press Office <press@mails.example>", _DAM, None),
]
