"""Heads as wires, papers, bodies, letters, archives and monitors print them, 1929 to 2023; all made up."""

from __future__ import annotations

from tests.intake.styles import Style

NEWS = (
    "Selvenia and Corvane said on Tuesday that they would exchange lists of detained fishermen within "
    "ten days, the first step in a settlement that envoys have been working on since the spring.\n\n"
    '"We want these men home before the storms," Selvenian Foreign Minister Arvid Lunde told '
    "reporters. Corvane's deputy premier, Inesa Morar, said her government would keep its side of the "
    "bargain.\n\n"
    "Neither side would say how many men were being held."
)
STORY = (
    "On the quay at Torvik they have stopped counting the days. The nets hang where the men left "
    "them, and every afternoon at four the wives walk down to look at the horizon.\n\n"
    "Mr Lunde, the Foreign Minister, came on Saturday and stayed for twenty minutes. ‘It is a matter "
    "of lists,’ he told them.\n\n"
    "The lists, it is said in the capital, will be ready within ten days."
)
RELEASE = (
    "The Minister of Foreign Affairs, Mr. Arvid Lunde, today received the Chargé d'affaires of "
    "Corvane, Mrs. Dessa Ilyan, and handed her a note concerning the detained fishermen.\n\n"
    "The Minister reiterated the wish of the Government of Selvenia that the question be settled "
    "without delay.\n\n"
    "The Chargé d'affaires undertook to convey the note to her Government."
)
NEWS2 = (
    "The governments of Ombria and Tessaly agreed on Thursday to let grain trains through the Karst "
    "tunnel again, five weeks after Ombrian guards sealed it.\n\n"
    '"Wheat has no passport," Ombrian Transport Minister Livia Castor said. Her Tessalian colleague, '
    "Joram Pell, called the arrangement a beginning.\n\n"
    "The first train is expected to leave before the weekend."
)
STORY2 = (
    "You can hear the tunnel before you see it. For five weeks nothing but water has come out of it, "
    "and the stationmaster at Karst, who is paid all the same, has taken up the clarinet.\n\n"
    "‘They will open it when they are hungry,’ he said on Sunday.\n\n"
    "They were hungry on Thursday."
)
RELEASE2 = (
    "The Council of Ministers of the Ombrian Republic, having considered the report of the Minister "
    "of Transport, has decided to authorise the passage of grain trains.\n\n"
    "The Minister stated that the decision would enter into force at once.\n\n"
    "The Government of Tessaly has been informed."
)
TITLE = "Selvenia and Corvane to exchange lists of detained fishermen"

PRESSES = [
    Style(
        "numbered item of a wire, eighties",
        "n 1432\nr i\nPM-Fishermen, Bjt, 480\nEnvoys Agree to Swap Lists of Fishermen\n"
        f"By KARI STROM\nAllied Press Writer\nTORVIK, Selvenia (AP) - {NEWS}",
        "Allied Press",
        "Envoys Agree to Swap Lists of Fishermen",
        "KARI STROM",
        None,
    ),
    Style(
        "number between stars, 1988",
        "*0914-23*\n\nSELVENIAN MINISTER RECEIVES CHARGE D'AFFAIRES\n\n"
        f"TORVIK September 14 TASVEK - {RELEASE}",
        "TASVEK",
        "SELVENIAN MINISTER RECEIVES CHARGE D'AFFAIRES",
        None,
        None,
    ),
    Style(
        "long number before the headline, 1998",
        f"0914108 Selvenia, Corvane Agree on Fishermen\n\nTORVIK, September 14 (Huaxin) -- {NEWS}",
        "Huaxin",
        "Selvenia, Corvane Agree on Fishermen",
        None,
        None,
    ),
    Style(
        "2006 headline then serial",
        "URGENT: Selvenia, Corvane to exchange lists\n\nSerial 0091 / 14 Sep 2006 / 16:02 GMT\n"
        f"\nTORVIK, Sept 14, 2006 (Gulf News Agency) -- {NEWS}",
        "Gulf News Agency",
        "URGENT: Selvenia, Corvane to exchange lists",
        None,
        "2006-09-14",
    ),
    Style(
        "1967 Home and Overseas page",
        "THE NORTHERN ENVOY\nSATURDAY SEPTEMBER 16 1967\nOVERSEAS NEWS 7\n\n"
        f"The quay where they count no longer\n\nFrom our Correspondent in Torvik\n\n{STORY}",
        "THE NORTHERN ENVOY",
        "The quay where they count no longer",
        "our Correspondent",
        "1967-09-16",
    ),
    Style(
        "1994 p. 11 International",
        "International, p. 11\n\nFishermen's wives wait for a list\n\nKari Strom\nTORVIK\n\n"
        f"{STORY}\n\n© 1994 Selm Evening Telegraph",
        "Selm Evening Telegraph",
        "Fishermen's wives wait for a list",
        "Kari Strom",
        None,
    ),
    Style(
        "2003 Section B page",
        "The Aldersk Tribune\nSeptember 14, 2003, Sunday\nSECTION B; WORLD REPORT; Page B4\n\n"
        f"{TITLE}\n\nBy Kari Strom\n\n{STORY}",
        "The Aldersk Tribune",
        "Selvenia and Corvane to exchange lists of detained fishermen",
        "Kari Strom",
        "2003-09-14",
    ),
    Style(
        "1958 page THREE",
        "PAGE THREE\n\nFISHERMEN: LISTS TO BE EXCHANGED\n\n"
        "Minister's Twenty Minutes at Torvik\n\nFROM OUR SPECIAL CORRESPONDENT\n\n"
        f"TORVIK, Sept. 14\n\n{STORY}",
        None,
        "FISHERMEN: LISTS TO BE EXCHANGED",
        "OUR SPECIAL CORRESPONDENT",
        None,
    ),
    Style(
        "1987 EUROPE/3",
        f"EUROPE / 3\n\nWives of Torvik keep their watch\n\nKari Strom, Torvik\n\n{STORY}",
        None,
        "Wives of Torvik keep their watch",
        "Kari Strom",
        None,
    ),
    Style(
        "1971 dots subheads",
        "MIROVA STANDARD\nTuesday, September 14, 1971\n\nFISHERMEN MAY BE HOME BY OCTOBER\n"
        "• Lists in ten days, says Lunde\n• Corvane wants trawlers released too\n\n"
        f"By a Staff Reporter\n\n{NEWS}",
        "MIROVA STANDARD",
        "FISHERMEN MAY BE HOME BY OCTOBER",
        "a Staff Reporter",
        "1971-09-14",
    ),
    Style(
        "1999 arrows subheads",
        "LUNDE GIVES CORVANE TEN DAYS\n> Trawlers to be returned\n> Opposition: too little\n\n"
        f"PETER OKONJO in Torvik\n\n{NEWS}",
        None,
        "LUNDE GIVES CORVANE TEN DAYS",
        "PETER OKONJO",
        None,
    ),
    Style(
        "1963 decks with rules",
        "FISHERMEN'S RELEASE NEAR\n---\nLists to be exchanged in ten days\n---\n"
        f"CORVANE SETS CONDITIONS\n\nTorvik, Sept. 14.\n\n{NEWS}",
        None,
        "FISHERMEN'S RELEASE NEAR",
        None,
        None,
    ),
    Style(
        "2011 star then subhead mixed case headline",
        "Fishermen may be home by October\n* Lists in ten days, says Lunde\n"
        f"* Corvane wants trawlers too\n\nBy Peter Okonjo\n\n{NEWS}",
        None,
        "Fishermen may be home by October",
        "Peter Okonjo",
        None,
    ),
    Style(
        "1979 DAILY over capitals",
        "THE PORT SELM DAILY\nWednesday, 15th September, 1979   No. 4,211   15 k\n\n"
        f"CORVANE TO FREE FISHERMEN\n\nLISTS WITHIN TEN DAYS\n\nBy PETER OKONJO\n\n{NEWS}",
        "THE PORT SELM DAILY",
        "CORVANE TO FREE FISHERMEN",
        "PETER OKONJO",
        "1979-09-15",
    ),
    Style(
        "1985 nameplate w/o date",
        "ALDERSK EVENING POST\n\nCORVANE WILL FREE ALL FISHERMEN WITHIN TEN DAYS\n\n"
        f"By Peter Okonjo\n\n{NEWS}",
        "ALDERSK EVENING POST",
        "CORVANE WILL FREE ALL FISHERMEN WITHIN TEN DAYS",
        "Peter Okonjo",
        None,
    ),
    Style(
        "1990 motto",
        "THE TORVIK PEOPLE'S VOICE\nOrgan of the Fishermen's Union\nSeptember 15, 1990\n\n"
        f"BRING THEM HOME\n\n{NEWS}",
        "THE TORVIK PEOPLE'S VOICE",
        "BRING THEM HOME",
        None,
        "1990-09-15",
    ),
    Style(
        "2001 African weekly",
        "THE MBEYA SUNDAY TRUMPET\nThe Paper That Dares\nSeptember 16, 2001\n\n"
        f"OUR FISHERMEN ROT IN CORVANE, SAYS MP\n\nBy GRACE OBUYA\n\n{NEWS}",
        "THE MBEYA SUNDAY TRUMPET",
        "OUR FISHERMEN ROT IN CORVANE, SAYS MP",
        "GRACE OBUYA",
        "2001-09-16",
    ),
    Style(
        "1952 headline about a paper",
        "EVENING POST EDITOR HELD IN CORVANE\n\nPROTEST NOTE HANDED OVER IN TORVIK\n\n"
        f"TORVIK, Sept. 14, 1952.—{NEWS}",
        None,
        "EVENING POST EDITOR HELD IN CORVANE",
        None,
        "1952-09-14",
    ),
    Style(
        "2004 page footer company w/ masthead only footer",
        f"{TITLE}\n\nBy Kari Strom\n\n14 September 2004\n\n{NEWS}\n\n"
        "The Selm Courier is published by Selm Media Holdings Ltd.\n"
        "© 2004 Selm Media Holdings Ltd. All rights reserved.",
        "The Selm Courier",
        "Selvenia and Corvane to exchange lists of detained fishermen",
        "Kari Strom",
        "2004-09-14",
    ),
    Style(
        "2015 Company reg number",
        f"The Aldersk Gazette\n\n{TITLE}\n\nKari Strom\n14 Sep 2015\n\n{NEWS}\n\n"
        "© Northern Regional Newspapers Limited 2015. Registered in Selvenia No. 120934.",
        "The Aldersk Gazette",
        "Selvenia and Corvane to exchange lists of detained fishermen",
        "Kari Strom",
        "2015-09-14",
    ),
    Style(
        "2019 copyright of site",
        f"{TITLE}\n\nPublished 14 September 2019, 4:02 PM\n\n{NEWS}\n\n"
        "Copyright © 2019 torvikpost.example. A member of the Blue Fjord Media Group.",
        "torvikpost.example",
        "Selvenia and Corvane to exchange lists of detained fishermen",
        None,
        "2019-09-14",
    ),
    Style(
        "1961 UN-like document",
        "UNITED ASSEMBLY OF NATIONS\n\nGENERAL ASSEMBLY\n\nDistr.\nGENERAL\n\nA/C.4/512\n"
        "14 September 1961\n\n"
        f"LETTER FROM THE REPRESENTATIVE OF SELVENIA CONCERNING DETAINED FISHERMEN\n\n{RELEASE}",
        "UNITED ASSEMBLY OF NATIONS",
        "LETTER FROM THE REPRESENTATIVE OF SELVENIA CONCERNING DETAINED FISHERMEN",
        None,
        "1961-09-14",
    ),
    Style(
        "symbols of a secretary-general, 1996",
        "Press Release\nSG/SM/6051\nSEA/1544\n\n"
        "SECRETARY-GENERAL WELCOMES AGREEMENT ON DETAINED FISHERMEN\n\n14 September 1996\n\n"
        "The following statement was issued today by the Spokesman for the Secretary-General "
        "of the League of Coastal States:\n"
        f"\n{RELEASE}",
        None,
        "SECRETARY-GENERAL WELCOMES AGREEMENT ON DETAINED FISHERMEN",
        None,
        "1996-09-14",
    ),
    Style(
        "2012 council press",
        "COUNCIL OF THE COASTAL UNION\n\nEN\n\n13702/12\n(OR. en)\nPRESSE 391\nPR CO 49\n\n"
        "PRESS RELEASE\n\n3188th Council meeting\n\nForeign Affairs\n\n"
        f"Council welcomes exchange of lists\n\n{RELEASE}",
        "COUNCIL OF THE COASTAL UNION",
        "Council welcomes exchange of lists",
        None,
        None,
    ),
    Style(
        "2009 tribunal press release",
        "INTERNATIONAL TRIBUNAL FOR COASTAL WATERS\n\nPress Release\n(Unofficial)\n\n"
        "ITCW/Press 127\n14 September 2009\n\n"
        f'TRIBUNAL ORDERS PROMPT RELEASE OF THE TRAWLER "INGRID"\n\n{RELEASE}',
        "INTERNATIONAL TRIBUNAL FOR COASTAL WATERS",
        'TRIBUNAL ORDERS PROMPT RELEASE OF THE TRAWLER "INGRID"',
        None,
        "2009-09-14",
    ),
    Style(
        "2014 newsletter nameplate",
        "THE COASTAL BRIEFING\nWeekly intelligence for shipping and diplomacy\n"
        f"Issue 212 | 14 September 2014\n\nLists, at last\n\n{STORY}",
        "THE COASTAL BRIEFING",
        "Lists, at last",
        None,
        "2014-09-14",
    ),
    Style(
        "letter that thanks its readers, 2021",
        "Lists, at last\nWhat the fishermen's deal tells us about Corvane\n\nKari Strom\n"
        f"Sep 14, 2021\n\n{STORY}\n\n"
        "Thanks for reading Tidewater! Subscribe for free to receive new posts.",
        "Tidewater",
        "Lists, at last",
        "Kari Strom",
        "2021-09-14",
    ),
    Style(
        "2017 institute newsletter",
        "Harbour Institute Dispatch, No. 41\n14 September 2017\n\nWhy Corvane blinked\n\n"
        f"By Kari Strom, Senior Fellow\n\n{STORY}",
        "Harbour Institute Dispatch",
        "Why Corvane blinked",
        "Kari Strom",
        "2017-09-14",
    ),
    Style(
        "1977 agency long form",
        "SELPRESS\nSelvenian Press Agency\nDaily Bulletin No. 214\nSeptember 14, 1977\n\n"
        f"MINISTER HANDS NOTE TO CHARGE D'AFFAIRES\n\nTorvik, September 14 (SELPRESS). {RELEASE}",
        "SELPRESS",
        "MINISTER HANDS NOTE TO CHARGE D'AFFAIRES",
        None,
        "1977-09-14",
    ),
    Style(
        "2010 agency with web bits",
        "CORVINFORM.NET\nCorvanian State News Agency\nPolitics\n14.09.2010 17:20\n\n"
        f"Inesa Morar: Corvane keeps its side\n\nARDEN, 14 September. /CORVINFORM/. {RELEASE}",
        "CORVINFORM.NET",
        "Inesa Morar: Corvane keeps its side",
        None,
        "2010-09-14",
    ),
    Style(
        "2016 KNA dash",
        "KNA | Kestrel News Agency\n14 Sep 2016 18:22\n\n"
        "Foreign Minister receives Chargé d'affaires of Corvane\n\n"
        f"TORVIK, Sept. 14 (KNA) -- {RELEASE}",
        "Kestrel News Agency",
        "Foreign Minister receives Chargé d'affaires of Corvane",
        None,
        "2016-09-14",
    ),
    Style(
        "1982 foreign paper translated",
        "LA VERDAD DEL SUR\nInternacional\nSeptember 15, 1982\n[Translated from Spanish]\n\n"
        f"The lists of the sea\n\nBy Ramiro Ochandiano, special envoy\n\n{STORY}",
        "LA VERDAD DEL SUR",
        "The lists of the sea",
        "Ramiro Ochandiano",
        "1982-09-15",
    ),
    Style(
        "2008 German paper",
        "Küstenzeitung, 15 September 2008\n(translation from the German)\n\n"
        f"Waiting for the list\n\nby Jutta Behrend, Torvik\n\n{STORY}",
        "Küstenzeitung",
        "Waiting for the list",
        "Jutta Behrend",
        "2008-09-15",
    ),
    Style(
        "1969 French",
        "L'ÉCHO DE PORT-SELM\nÉtranger\n(Translated from the French)\n\nTHE WIVES OF TORVIK\n\n"
        f"From our permanent correspondent Hélène Duroc\n\n{STORY}",
        "L'ÉCHO DE PORT-SELM",
        "THE WIVES OF TORVIK",
        "Hélène Duroc",
        None,
    ),
    Style(
        "number of a monitor, 1993",
        "Corvane: Deputy Premier on Exchange of Lists\n\n"
        "AU1509102193 Arden Vocea Liberă in Corvanian 15 Sep 93 pp 1, 3\n\n"
        f"[Interview with Inesa Morar by Ion Tarcu; place and date not given]\n\n{NEWS}",
        "Arden Vocea Liberă",
        "Corvane: Deputy Premier on Exchange of Lists",
        None,
        "1993-09-15",
    ),
    Style(
        "1974 US paper by wire",
        "Corvane, Selvenia to Swap Lists of Captive Fishermen\nFrom Wire Dispatches\n\n"
        f"TORVIK, Selvenia, Sept. 14, 1974 — {NEWS}",
        None,
        "Corvane, Selvenia to Swap Lists of Captive Fishermen",
        None,
        "1974-09-14",
    ),
    Style(
        "page of a daily with crumbs, 2013",
        "Today's Paper » INTERNATIONAL\n"
        "Published: September 15, 2013 00:00 IST | Updated: September 15, 2013 05:41 IST\n\n"
        f"{TITLE}\n\nKari Strom\n\nTORVIK: {NEWS}",
        None,
        "Selvenia and Corvane to exchange lists of detained fishermen",
        "Kari Strom",
        "2013-09-15",
    ),
    Style(
        "2022 liveblog entry",
        "Live\n\nSelvenia–Corvane talks: lists to be exchanged within ten days\n\n"
        "Last updated 14 Sept 2022 at 18.20 CEST\n\n"
        f"Kari Strom (now) and Peter Okonjo (earlier)\n\n{NEWS}",
        None,
        "Selvenia–Corvane talks: lists to be exchanged within ten days",
        None,
        "2022-09-14",
    ),
    Style(
        "two heads without a verb, 1949",
        "DETAINED FISHERMEN\n\nEXCHANGE OF LISTS\n\nFROM OUR OWN CORRESPONDENT\n\n"
        f"TORVIK, SEPT. 14\n\n{STORY}",
        None,
        "DETAINED FISHERMEN",
        "OUR OWN CORRESPONDENT",
        None,
    ),
    Style(
        "2018 ministry site",
        "Ministry of Foreign Affairs of Selvenia > News > Press releases\n14.09.2018\n"
        f"Arvid Lunde received the Chargé d'affaires of Corvane\n\n{RELEASE}",
        "Ministry of Foreign Affairs of Selvenia",
        "Arvid Lunde received the Chargé d'affaires of Corvane",
        None,
        "2018-09-14",
    ),
    Style(
        "department with words before it, 1986",
        "SELVENIAN DEPARTMENT OF STATE\nOFFICE OF PRESS RELATIONS\n\nFOR IMMEDIATE RELEASE\n"
        "September 14, 1986\nNo. 176\n\nSTATEMENT BY THE DEPARTMENT SPOKESMAN\n\n"
        f"EXCHANGE OF LISTS OF DETAINED FISHERMEN\n\n{RELEASE}",
        "SELVENIAN DEPARTMENT OF STATE",
        "EXCHANGE OF LISTS OF DETAINED FISHERMEN",
        None,
        "1986-09-14",
    ),
    Style(
        "fields of a database, 2020",
        "HD Selvenia and Corvane to exchange lists\nBY By Kari Strom\nWC 312 words\n"
        "PD 14 September 2020\nSN The Aldersk Post\nSC ALDP\nPG 12\nLA English\n"
        f"CY (c) 2020 Aldersk Newspapers Pty Ltd\n\nLP {NEWS}",
        "The Aldersk Post",
        "Selvenia and Corvane to exchange lists",
        "Kari Strom",
        "2020-09-14",
    ),
    Style(
        "2002 radio bulletin",
        "RADIO SELVENIA INTERNATIONAL\nNews in English\n14 September 2002, 1900 UTC\n\n"
        f"Lists of fishermen to be exchanged\n\n{NEWS}",
        "RADIO SELVENIA INTERNATIONAL",
        "Lists of fishermen to be exchanged",
        None,
        "2002-09-14",
    ),
    Style(
        "wire number and priority 1983",
        "o220\nr wbyl\nGrain-Tunnel, 2nd Ld-Writethru\nEds: INSERTS graf\n"
        "Tunnel To Reopen For Grain Trains\nBy DORA LINK\nUnion Press Writer\n"
        f"KARST, Ombria (UP) - {NEWS2}",
        "Union Press",
        "Tunnel To Reopen For Grain Trains",
        "DORA LINK",
        None,
    ),
    Style(
        "wire: number in brackets",
        f"[0417]\n\nOMBRIA, TESSALY TO REOPEN TUNNEL\n\nKARST, 7 March 1975 (Levant News) -- {NEWS2}",
        "Levant News",
        "OMBRIA, TESSALY TO REOPEN TUNNEL",
        None,
        "1975-03-07",
    ),
    Style(
        "wire: 0417 headline",
        f"0417 GMT - Ombria, Tessaly to reopen tunnel\n\nKARST, March 7 (LNA) -- {NEWS2}",
        "LNA",
        "0417 GMT - Ombria, Tessaly to reopen tunnel",
        None,
        None,
    ),
    Style(
        "wire: routing with slashes",
        "LNA 084\nBUS/POL 3 ENG 211\n\nOmbria-Tessaly-grain\n\n"
        f"Grain to pass through Karst tunnel again\n\nKARST, March 7, 1997 (LNA) - {NEWS2}",
        "LNA",
        "Grain to pass through Karst tunnel again",
        None,
        "1997-03-07",
    ),
    Style(
        "wire: headline with numbers is none",
        f"300 TRAINS, 40 DAYS, 2 MINISTERS\n\nKARST, March 7, 1997 (LNA) - {NEWS2}",
        "LNA",
        "300 TRAINS, 40 DAYS, 2 MINISTERS",
        None,
        "1997-03-07",
    ),
    Style(
        "section page behind slash",
        "The Lower Valley Examiner\nFriday 8 March 1991\nWorld News/12\n\n"
        f"A clarinet at the end of the tunnel\n\nDora Link\nKarst\n\n{STORY2}",
        "The Lower Valley Examiner",
        "A clarinet at the end of the tunnel",
        "Dora Link",
        "1991-03-08",
    ),
    Style(
        "page before section",
        f"12 WORLD\n\nA clarinet at the end of the tunnel\n\nBy Dora Link in Karst\n\n{STORY2}",
        None,
        "A clarinet at the end of the tunnel",
        "Dora Link",
        None,
    ),
    Style(
        "A section letter",
        f"A12 FOREIGN\n\nGrain Trains to Roll Again\n\nBy DORA LINK\n\nKARST, March 7 — {STORY2}",
        None,
        "Grain Trains to Roll Again",
        "DORA LINK",
        None,
    ),
    Style(
        "triangles under capitals",
        "THE UPLAND HERALD\n8 March 2007\n\nTUNNEL OPENS AS BREAD RUNS OUT\n"
        f"► Castor: 'Wheat has no passport'\n► First train by Saturday\n\nBy DORA LINK\n\n{NEWS2}",
        "THE UPLAND HERALD",
        "TUNNEL OPENS AS BREAD RUNS OUT",
        "DORA LINK",
        "2007-03-08",
    ),
    Style(
        "dots between decks 1938",
        "GRAIN TRAINS TO RUN\n* * *\nKarst Tunnel to be Opened\n* * *\nA Compromise at Last\n\n"
        f"(From Our Correspondent)\n\nKARST, March 7.\n\n{STORY2}",
        None,
        "GRAIN TRAINS TO RUN",
        "Our Correspondent",
        None,
    ),
    Style(
        "mixed headline over bullets",
        "Tunnel opens as bread runs out\n• 'Wheat has no passport', says Castor\n"
        f"• First train by Saturday\n\nDora Link in Karst\n7 Mar 2019\n\n{NEWS2}",
        None,
        "Tunnel opens as bread runs out",
        "Dora Link",
        "2019-03-07",
    ),
    Style(
        "nameplate capitals, gap, headline capitals",
        f"UPLAND SUNDAY HERALD\n\nTUNNEL OPENS AS BREAD RUNS OUT IN TESSALY\n\nBy DORA LINK\n\n{NEWS2}",
        "UPLAND SUNDAY HERALD",
        "TUNNEL OPENS AS BREAD RUNS OUT IN TESSALY",
        "DORA LINK",
        None,
    ),
    Style(
        "nameplate, price odd",
        "The Karst Weekly Mail\nVol. IV, No. 12   Friday, 8 March 1929   Price 2d.\n\n"
        f"THE TUNNEL OPENED\n\n{STORY2}",
        "The Karst Weekly Mail",
        "THE TUNNEL OPENED",
        None,
        "1929-03-08",
    ),
    Style(
        "nameplate with motto",
        "THE DAILY OMBRIAN\nTruth Before Comfort\nFriday, March 8, 1968\n\n"
        f"TUNNEL TO OPEN TODAY\n\nBy Our Political Staff\n\n{NEWS2}",
        "THE DAILY OMBRIAN",
        "TUNNEL TO OPEN TODAY",
        "Our Political Staff",
        "1968-03-08",
    ),
    Style(
        "footer printed and published",
        f"Tunnel opens as bread runs out\n\nDora Link\n7 March 1999\n\n{NEWS2}\n\n"
        "The Upland Herald is printed and published by Karst Press Company Ltd, 4 Station Road.\n"
        "© Karst Press Company Ltd",
        "The Upland Herald",
        "Tunnel opens as bread runs out",
        "Dora Link",
        "1999-03-07",
    ),
    Style(
        "footer group",
        "The Upland Herald\n\nTunnel opens as bread runs out\n\nBy Dora Link\n7 March 2012\n\n"
        f"{NEWS2}\n\nCopyright 2012 Interior Media Group Inc. All rights reserved.",
        "The Upland Herald",
        "Tunnel opens as bread runs out",
        "Dora Link",
        "2012-03-07",
    ),
    Style(
        "footer domain",
        f"Tunnel opens as bread runs out\n\n7 March 2021\n\n{NEWS2}\n\n© 2021 upland-herald.example",
        "upland-herald.example",
        "Tunnel opens as bread runs out",
        None,
        "2021-03-07",
    ),
    Style(
        "body symbol 1978",
        "LEAGUE OF INLAND STATES\nEconomic Commission\n\nE/CN.7/SR.218\n7 March 1978\n\n"
        f"COMMISSION NOTES REOPENING OF KARST TUNNEL\n\n{RELEASE2}",
        "LEAGUE OF INLAND STATES",
        "COMMISSION NOTES REOPENING OF KARST TUNNEL",
        None,
        "1978-03-07",
    ),
    Style(
        "organisation press number 2005",
        "Organization of Inland States\nPress and Public Information Section\n"
        "Press Release 14/2005\n7 March 2005\n\n"
        f"OIS Secretary General welcomes reopening of tunnel\n\n{RELEASE2}",
        "Organization of Inland States",
        "OIS Secretary General welcomes reopening of tunnel",
        None,
        "2005-03-07",
    ),
    Style(
        "department of state with words",
        "OMBRIAN MINISTRY OF TRANSPORT\nPublic Affairs Office\n\nPRESS STATEMENT\n"
        f"7 March 1994\n\nGrain trains authorised\n\n{RELEASE2}",
        "OMBRIAN MINISTRY OF TRANSPORT",
        "Grain trains authorised",
        None,
        "1994-03-07",
    ),
    Style(
        "letter, issue",
        "Tunnel Vision | Issue 9\n7 March 2023\n\nWhat the wheat deal leaves out\n\nDora Link\n"
        f"\n{STORY2}\n\nThank you for reading Tunnel Vision. Share it with a friend.",
        "Tunnel Vision",
        "What the wheat deal leaves out",
        "Dora Link",
        "2023-03-07",
    ),
    Style(
        "agency over long form 1981",
        "TESSPRESS\nTessalian Press and Information Agency\nForeign Service\n\n"
        f"PELL: ARRANGEMENT A BEGINNING\n\nMirn, 7 March 1981 (TESSPRESS) -- {NEWS2}",
        "TESSPRESS",
        "PELL: ARRANGEMENT A BEGINNING",
        None,
        "1981-03-07",
    ),
    Style(
        "agency site 2013",
        "TNA: Tessalian News Agency\n7 March 2013, 18:05\n\nFirst grain train leaves Karst\n\n"
        f"MIRN, March 7 (TNA) - {NEWS2}",
        "Tessalian News Agency",
        "First grain train leaves Karst",
        None,
        "2013-03-07",
    ),
    Style(
        "monitor 1986",
        "Tessaly: Pell on Karst Tunnel\n\n"
        f"LD0703184086 Mirn Domestic Service in Tessalian 1800 GMT 7 Mar 86\n\n[Excerpts] {NEWS2}",
        "Mirn Domestic Service",
        "Tessaly: Pell on Karst Tunnel",
        None,
        "1986-03-07",
    ),
    Style(
        "crumbs",
        "Ombrian Government » Media centre » News\n7 March 2020\n\n"
        f"Grain trains authorised to pass\n\n{RELEASE2}",
        None,
        "Grain trains authorised to pass",
        None,
        "2020-03-07",
    ),
    Style(
        "crumbs2",
        "News > World > Inland\n\nGrain trains authorised to pass\n\nBy Dora Link, Karst\n"
        f"March 7, 2018\n\n{NEWS2}",
        None,
        "Grain trains authorised to pass",
        "Dora Link",
        "2018-03-07",
    ),
    Style(
        "fields of a database, 2001",
        "SE News\nHD Grain trains to pass Karst tunnel\nBY DORA LINK\nWC 402 words\n"
        "PD 8 March 2001\nSN Upland Herald\nSC UPHER\nED First\nPG 4\nLA English\n"
        f"CY (Copyright 2001)\nLP\n{NEWS2}\n\nTD\nOther text follows here.",
        "Upland Herald",
        "Grain trains to pass Karst tunnel",
        "DORA LINK",
        "2001-03-08",
    ),
    Style(
        "print-out of a database, 2001",
        "3 of 40 DOCUMENTS\n\nUpland Herald (Karst)\n\nMarch 8, 2001 Thursday\nFirst Edition\n"
        "\nGrain trains to pass Karst tunnel\n\nBYLINE: Dora Link\n\nSECTION: NEWS; Pg. 4\n\n"
        f"LENGTH: 402 words\n\n{NEWS2}\n\nLOAD-DATE: March 9, 2001",
        "Upland Herald",
        "Grain trains to pass Karst tunnel",
        "Dora Link",
        "2001-03-08",
    ),
    Style(
        "two heads of two words",
        f"TUNNEL REOPENED\n\nGRAIN TO PASS\n\nFROM OUR OWN CORRESPONDENT\n\nKARST, MARCH 7\n\n{STORY2}",
        None,
        "TUNNEL REOPENED",
        "OUR OWN CORRESPONDENT",
        None,
    ),
    Style(
        "section then head",
        f"FOREIGN AFFAIRS\n\nGRAIN TO PASS\n\nBy Our Correspondent\n\nKARST, MARCH 7\n\n{STORY2}",
        None,
        "GRAIN TO PASS",
        "Our Correspondent",
        None,
    ),
]

NEWS3 = (
    "Envoys of Maravia and the Isles of Tern agreed late on Sunday to open a hotline between their "
    "coast guards, a fortnight after two patrol boats collided off Cape Dun.\n\n"
    '"A telephone is cheaper than a boat," said Maravian negotiator Olek Sand. His counterpart, '
    "Brenna Hale, said the line would be open by June.\n\n"
    "Neither side accepted blame for the collision."
)
STORY3 = (
    "There are two telephones on the harbour master's desk at Dunmouth, and until this week neither "
    "of them rang.\n\n"
    "On Sunday a third was brought in, red, in a cardboard box.\n\n"
    "‘It is for the Ternians,’ he said."
)
RELEASE3 = (
    "The Ministry of Marine of the Republic of Maravia announces that, following consultations held "
    "in Dunmouth, a direct line of communication will be established between the coast guards of "
    "both countries.\n\n"
    "The Ministry expresses its satisfaction at the outcome.\n\n"
    "Further details will be given in due course."
)
TITLE3 = "Maravia and Tern agree on coast guard hotline"

MORE_PRESSES = [
    Style(
        "1965 agency tape",
        f"MNB 31\n\nDUNMOUTH, MAY 3, 1965 (MARAVIAN NEWS BUREAU)--{NEWS3}",
        "MARAVIAN NEWS BUREAU",
        None,
        None,
        "1965-05-03",
    ),
    Style(
        "1992 wire w/ transref",
        "BC-MARAVIA-TERN 1STLD-WRITETHRU (RPT)\n05-03 0402\n\nMaravia, Tern agree on hotline\n"
        f"\nBy Ivo Plank\nDUNMOUTH (Coast Press) - {NEWS3}",
        "Coast Press",
        "Maravia, Tern agree on hotline",
        "Ivo Plank",
        None,
    ),
    Style(
        "1986 monitor roundup",
        "MARAVIA\n\nSAND ON HOTLINE WITH TERN\n\nDunmouth Radio in English 1900 GMT 3 May 86\n"
        f"\n[Text] {NEWS3}",
        "Dunmouth Radio",
        "SAND ON HOTLINE WITH TERN",
        None,
        "1986-05-03",
    ),
    Style(
        "1973 provincial paper",
        "DUNMOUTH & COAST ADVERTISER\nFriday, May 4th, 1973\nPage 3\n\n"
        f"RED TELEPHONE FOR THE HARBOUR MASTER\n\nBy Our Shipping Correspondent\n\n{STORY3}",
        "DUNMOUTH & COAST ADVERTISER",
        "RED TELEPHONE FOR THE HARBOUR MASTER",
        "Our Shipping Correspondent",
        "1973-05-04",
    ),
    Style(
        "1997 broadsheet web",
        "The Sunday Compass | International | 4 May 1997\n\nA red telephone for Dunmouth\n\n"
        f"by IVO PLANK in Dunmouth\n\n{STORY3}",
        "The Sunday Compass",
        "A red telephone for Dunmouth",
        "IVO PLANK",
        "1997-05-04",
    ),
    Style(
        "2007 African daily",
        "DAILY HARBINGER (Port Tern)\nNEWS\n4 May 2007\nPosted to the web 4 May 2007\n\n"
        f"Ivo Plank\nPort Tern\n\n{TITLE3}\n\n{NEWS3}",
        "DAILY HARBINGER",
        "Maravia and Tern agree on coast guard hotline",
        None,
        "2007-05-04",
    ),
    Style(
        "2012 gulf site",
        f"Home » World » Coast\n{TITLE3}\nBy: Ivo Plank — May 4, 2012 - 14:10\n\n{NEWS3}",
        None,
        "Maravia and Tern agree on coast guard hotline",
        "Ivo Plank",
        "2012-05-04",
    ),
    Style(
        "2016 agency site",
        f"MARINFORM - Maravian Information Agency\n\n{TITLE3}\n\nDUNMOUTH / MARINFORM /\n\n"
        f"04.05.2016 10:20\n\n{RELEASE3}",
        "Maravian Information Agency",
        "Maravia and Tern agree on coast guard hotline",
        None,
        "2016-05-04",
    ),
    Style(
        "1989 ministry bulletin",
        "REPUBLIC OF MARAVIA\nMINISTRY OF MARINE\nInformation Service\n\nBulletin No. 44/89\n"
        f"Dunmouth, 4 May 1989\n\nESTABLISHMENT OF A DIRECT LINE WITH TERN\n\n{RELEASE3}",
        "MINISTRY OF MARINE",
        "ESTABLISHMENT OF A DIRECT LINE WITH TERN",
        None,
        "1989-05-04",
    ),
    Style(
        "2001 embassy",
        "EMBASSY OF THE ISLES OF TERN\nDUNMOUTH\n\nPress Release No. 7\n4 May 2001\n\n"
        f"Hotline between coast guards\n\n{RELEASE3}",
        "EMBASSY OF THE ISLES OF TERN",
        "Hotline between coast guards",
        None,
        "2001-05-04",
    ),
    Style(
        "1999 org doc",
        "COASTAL SECURITY FORUM\nPermanent Committee\nPC.DEL/204/99\n4 May 1999\n\n"
        f"ENGLISH only\n\nSTATEMENT BY THE DELEGATION OF TERN ON THE CAPE DUN INCIDENT\n\n{RELEASE3}",
        "COASTAL SECURITY FORUM",
        "STATEMENT BY THE DELEGATION OF TERN ON THE CAPE DUN INCIDENT",
        None,
        "1999-05-04",
    ),
    Style(
        "2018 newsletter",
        "The Lighthouse\nYour weekly letter on the northern seas\nNo. 88 · 4 May 2018\n\n"
        f"Three telephones\n\nIvo Plank\n\n{STORY3}\n\n"
        "You received this because you subscribed to The Lighthouse.",
        "The Lighthouse",
        "Three telephones",
        "Ivo Plank",
        "2018-05-04",
    ),
    Style(
        "2022 note by think tank",
        "CENTRE FOR NORTHERN SEAS\nPolicy Note 12 | May 2022\n\nHotlines and How They Fail\n\n"
        f"Ivo Plank and Maren Oss\n\n{STORY3}",
        "CENTRE FOR NORTHERN SEAS",
        "Hotlines and How They Fail",
        "Ivo Plank and Maren Oss",
        None,
    ),
    Style(
        "1955 New York style",
        "MARAVIA AND TERN AGREE ON HOTLINE\n\n"
        "Envoys Meet Till Midnight—Blame for Collision Is Left Open\n\nBy IVO PLANK\n"
        f"Special to The Northern Ledger\n\nDUNMOUTH, Maravia, May 3—{NEWS3}",
        "The Northern Ledger",
        "MARAVIA AND TERN AGREE ON HOTLINE",
        "IVO PLANK",
        None,
    ),
    Style(
        "1978 tabloid",
        f"RING RING!\n\nCoast guards get red phone after bump at sea\n\nBy IVO PLANK\n\n{STORY3}",
        None,
        "RING RING!",
        "IVO PLANK",
        None,
    ),
    Style(
        "2009 PDF footer",
        f"{TITLE3}\n\nIvo Plank\n\n{NEWS3}\n\nThe Compass, 4 May 2009, p. 6\nPage 1 of 1",
        "The Compass",
        "Maravia and Tern agree on coast guard hotline",
        "Ivo Plank",
        "2009-05-04",
    ),
    Style(
        "1994 hand-typed source at the end",
        f"{TITLE3}\n\n{NEWS3}\n\n(Source: Northern Ledger, May 4, 1994)",
        "Northern Ledger",
        "Maravia and Tern agree on coast guard hotline",
        None,
        "1994-05-04",
    ),
    Style(
        "2003 translated",
        'Corriere dello Stretto\n4 May 2003\n"Three telephones"\nBy Ugo Lanza\n'
        f"(Unofficial translation from Italian)\n\n{STORY3}",
        "Corriere dello Stretto",
        '"Three telephones"',
        "Ugo Lanza",
        "2003-05-04",
    ),
    Style(
        "2020 live updates",
        f"Maravia-Tern: Live updates\n\nPublished 4 May 2020\n\n14:02\nHotline to open by June\n\n{NEWS3}",
        None,
        "Maravia-Tern: Live updates",
        None,
        "2020-05-04",
    ),
    Style(
        "1983 radio monitoring two",
        f"(Voice of Tern) In English for abroad 2000 gmt 3 May 83\n\nHALE: LINE OPEN BY JUNE\n\n{NEWS3}",
        "Voice of Tern",
        "HALE: LINE OPEN BY JUNE",
        None,
        "1983-05-03",
    ),
]

NEWS4 = (
    "The Prime Minister of Arlen, Sofie Brandt, said on Friday she would accept an invitation to "
    "visit Corrowe before the year is out, ending three years without contact between the two "
    "leaders.\n\n"
    '"We share a lake, and it freezes on both sides," she told parliament. The Corrowan president, '
    "Milan Derry, welcomed the decision.\n\n"
    "No date has been set."
)
STORY4 = (
    "The ice on Lake Arlen is as thick as a dictionary this winter, and nearly as hard to read.\n\n"
    "The ferryman, who has crossed it for forty years, says it will hold until March.\n\n"
    "By then, he supposes, the Prime Minister will have crossed it too."
)
RELEASE4 = (
    "The Office of the Prime Minister of Arlen announces that the Prime Minister, Mrs. Sofie "
    "Brandt, has accepted the invitation of the President of Corrowe to pay an official visit.\n\n"
    "The date will be announced in due course.\n\n"
    "The visit will be the first of its kind for three years."
)
TITLE4 = "Brandt accepts invitation to visit Corrowe"

LATER_PRESSES = [
    Style(
        "1982 wire",
        "u6021\nd i lbylczcv\nBC-VISIT 01-16\nBRANDT-VISIT (URGENT)\n"
        f"    BRANDT SAYS SHE WILL VISIT CORROWE\n    PORT ARLEN, JAN 16 - {NEWS4}",
        None,
        "BRANDT SAYS SHE WILL VISIT CORROWE",
        None,
        None,
    ),
    Style(
        "1988 daily",
        "THE LAKE SENTINEL\nSATURDAY, JANUARY 16, 1988\nPAGE FIVE\n\n"
        "BRANDT WILL CROSS THE LAKE\n\nFirst visit in three years\n\n"
        f"By ANNA MOSS, Political Correspondent\n\n{NEWS4}",
        "THE LAKE SENTINEL",
        "BRANDT WILL CROSS THE LAKE",
        "ANNA MOSS",
        "1988-01-16",
    ),
    Style(
        "1995 db",
        "Lake Sentinel\n\nJanuary 16, 1995, Monday, FINAL EDITION\n\n"
        f"SECTION: INTERNATIONAL; Pg. 9\n\nHEADLINE: {TITLE4}\n\nBYLINE: Anna Moss\n\n{NEWS4}\n\n"
        "Copyright 1995 Sentinel Newspapers Inc.",
        "Lake Sentinel",
        "Brandt accepts invitation to visit Corrowe",
        "Anna Moss",
        "1995-01-16",
    ),
    Style(
        "1999 gov",
        "GOVERNMENT OF ARLEN\nPrime Minister's Office\n\nPress release 12/99\n\n"
        f"16 January 1999\n\nPrime Minister to visit Corrowe\n\n{RELEASE4}",
        "GOVERNMENT OF ARLEN",
        "Prime Minister to visit Corrowe",
        None,
        "1999-01-16",
    ),
    Style(
        "2005 web",
        f"Sunday, 16 January, 2005, 18:02 GMT\n\nArlen leader to visit Corrowe\n\n{NEWS4}",
        None,
        "Arlen leader to visit Corrowe",
        None,
        "2005-01-16",
    ),
    Style(
        "2011 web with tags",
        f"POLITICS | ARLEN\n\n{TITLE4}\n\nAnna Moss | 16 Jan 2011 | 0 comments\n\n{NEWS4}",
        None,
        "Brandt accepts invitation to visit Corrowe",
        None,
        "2011-01-16",
    ),
    Style(
        "2014 agency",
        "CORROWE NEWS AGENCY\n16.01.2014 / 12:40\n\nPresident welcomes decision of Arlen's PM\n"
        f"\nDERRYTON. KAZ. (CNA) - {NEWS4}",
        "CORROWE NEWS AGENCY",
        "President welcomes decision of Arlen's PM",
        None,
        "2014-01-16",
    ),
    Style(
        "2017 podcast-like",
        f"Lake Talk, episode 41: The ice holds\n16 January 2017\n\n{STORY4}",
        None,
        "Lake Talk, episode 41: The ice holds",
        None,
        "2017-01-16",
    ),
    Style(
        "2019 cable",
        f"UNCLASSIFIED\nPORT ARLEN 00412\n16 JAN 19\nSUBJECT: BRANDT ACCEPTS INVITATION\n\n{NEWS4}",
        None,
        "BRANDT ACCEPTS INVITATION",
        None,
        "2019-01-16",
    ),
    Style(
        "2021 magazine",
        f"The Northern Review\nWinter 2021\n\nESSAY\n\nThe Lake Between\n\nAnna Moss\n\n{STORY4}",
        "The Northern Review",
        "The Lake Between",
        "Anna Moss",
        None,
    ),
    Style(
        "2023 mail digest in text",
        "From: Lake Dispatch <hello@lakedispatch.example>\nTo: readers\n"
        "Subject: The ice holds\nDate: 16 January 2023\n\nLAKE DISPATCH\n\nThe ice holds\n\n"
        f"{STORY4}",
        "LAKE DISPATCH",
        "The ice holds",
        None,
        "2023-01-16",
    ),
    Style(
        "1947",
        "VISIT TO CORROWE\n\nMRS. BRANDT'S STATEMENT\n\nFrom Our Diplomatic Correspondent\n\n"
        f"JANUARY 16, 1947\n\n{STORY4}",
        None,
        "VISIT TO CORROWE",
        "Our Diplomatic Correspondent",
        "1947-01-16",
    ),
    Style(
        "2008 translated",
        "Le Courrier du Lac, 16 January 2008\nTranslated from French by the press section\n\n"
        f"The ice and the invitation\n\nby Luc Amiel\n\n{STORY4}",
        "Le Courrier du Lac",
        "The ice and the invitation",
        "Luc Amiel",
        "2008-01-16",
    ),
    Style(
        "1976 monitor",
        "II. 16 Jan 76   ARLEN   D 1\n\nPRIME MINISTER ACCEPTS INVITATION TO CORROWE\n\n"
        f"Port Arlen Domestic Service in Arlenese 1700 GMT 16 Jan 76 LD\n\n[Text] {NEWS4}",
        "Port Arlen Domestic Service",
        "PRIME MINISTER ACCEPTS INVITATION TO CORROWE",
        None,
        "1976-01-16",
    ),
]

NEWS5 = (
    "The guards at the Sable bridge fired into the air on Tuesday night, the second time in a week, "
    "after lorries loaded with tin tried to cross without papers, officials of both Norland and "
    "Quist said.\n\n"
    '"Nobody was hurt and nobody was surprised," Quist\'s ambassador, Ruth Amory, told reporters.\n\n'
    "Norland said it would reinforce the post."
)
STORY5 = (
    "The tin comes down from the hills in sacks that once held rice, and at the Sable bridge it "
    "waits.\n\n"
    "It has waited for nine days.\n\n"
    "The drivers play draughts with bottle tops."
)
BRIEFING5 = (
    "Norland News Agency: On Tuesday shots were fired at the Sable bridge. What is your comment?\n\n"
    "Spokesperson: We have taken note of the reports. We hope that the parties concerned will "
    "exercise restraint.\n\n"
    "Quist Radio: Will the bridge be closed?\n\n"
    "Spokesperson: I have no information on that."
)


LAST_PRESSES = [
    Style(
        "telegram 1962",
        "TELEGRAM\nFrom: Norport\nTo: Foreign Ministry, Quist\nNo. 212\n"
        f"Date: 24 July 1962, 1900 hours\nConfidential\n\nShots at Sable Bridge\n\n1. {NEWS5}",
        None,
        "Shots at Sable Bridge",
        None,
        "1962-07-24",
    ),
    Style(
        "telegram 1958 foreign relations",
        "212. Telegram From the Embassy in Norland to the Foreign Office\n\n"
        f"Norport, July 24, 1958, 7 p.m.\n\n418. Reference: Embassy telegram 411. {NEWS5}",
        None,
        "Telegram From the Embassy in Norland to the Foreign Office",
        None,
        "1958-07-24",
    ),
    Style(
        "embassy despatch",
        "EMBASSY OF QUIST\nNORPORT\n\n24th July, 1964\nNo. 88 CONFIDENTIAL\n\n"
        f"SHOTS AT SABLE BRIDGE\n\nSir,\n\nI have the honour to report that {NEWS5[4:]}",
        "EMBASSY OF QUIST",
        "SHOTS AT SABLE BRIDGE",
        None,
        "1964-07-24",
    ),
    Style(
        "news magazine 1972",
        "PANORAMA\nThe Weekly Newsmagazine\nJuly 31, 1972 Vol. 100 No. 5\n\nBORDERS\n\n"
        f"Waiting for Tin\n\n{STORY5}",
        "PANORAMA",
        "Waiting for Tin",
        None,
        "1972-07-31",
    ),
    Style(
        "spokesperson 2021",
        "Ministry of Foreign Affairs of Quist\n\n"
        "Foreign Ministry Spokesperson Ana Reis's Regular Press Conference on July 24, 2021\n\n"
        f"2021-07-24 18:40\n\n{BRIEFING5}",
        "Ministry of Foreign Affairs of Quist",
        "Foreign Ministry Spokesperson Ana Reis's Regular Press Conference on July 24, 2021",
        None,
        "2021-07-24",
    ),
    Style(
        "spokesperson 2 release",
        "Home > Press and Media > Spokesperson's Remarks\n\n"
        f"Spokesperson's Regular Briefing, 24 July 2019\n\nMFA, Quist City\n\n{BRIEFING5}",
        None,
        "Spokesperson's Regular Briefing, 24 July 2019",
        None,
        "2019-07-24",
    ),
    Style(
        "state dept briefing",
        "Department Press Briefing\nRuth Amory, Spokesperson\nQuist City\nJuly 24, 2013\n\n"
        "TRANSCRIPT:\n\n1:14 p.m. QDT\n\n"
        "MS. AMORY: Good afternoon. I have nothing at the top.\n\n"
        "QUESTION: Do you have anything on the Sable bridge?\n\n"
        "MS. AMORY: We have seen the reports.",
        None,
        "Department Press Briefing",
        "Ruth Amory",
        "2013-07-24",
    ),
    Style(
        "newsletter 2021",
        f"Metal Notes\n#112 — The draughts players\nby Hugo Marsh\nJuly 24, 2021\n\n{STORY5}\n\n"
        "Metal Notes is free today. If you enjoyed this post, tell a friend.",
        "Metal Notes",
        "#112 — The draughts players",
        "Hugo Marsh",
        "2021-07-24",
    ),
    Style(
        "industry newsletter",
        "Quist Metals Insider\nVolume 12, Issue 30 | 24 July 2021\n\nTin Waits at Sable\n\n"
        f"Hugo Marsh, Editor\n\n{STORY5}",
        "Quist Metals Insider",
        "Tin Waits at Sable",
        "Hugo Marsh",
        "2021-07-24",
    ),
    Style(
        "company site",
        f"Investor news\n24 July 2021\n\nNorland Tin plc: Statement regarding Sable bridge\n\n{NEWS5}",
        None,
        "Norland Tin plc: Statement regarding Sable bridge",
        None,
        "2021-07-24",
    ),
]
