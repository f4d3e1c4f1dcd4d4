"""Heads with decks, long names, wires' own date lines, letters and mottos, 1908 to 2024. All made up."""

from __future__ import annotations

STORY = (
    "\n\nThe delegates of Orlo left the conference at Lake Velm on Thursday without a word to the "
    "reporters, and their train went an hour early. Nobody at the ministry would say "
    "whether they mean to return.\n\n"
    "Talks on the ferry toll were to have gone on until Sunday.\n"
)

# The head, the outlet, the title, the day; an outlet of "" may be anything.
DECKS: list[tuple[str, str | None, str | None, str | None]] = [
    # A headline in capitals over its decks.
    (
        "THE KESK COURIER\nMonday 14 May 1951\n\nFERRY TALKS BROKEN OFF\n"
        "Delegates go home an hour early after words over toll\nFrom Our Special Correspondent",
        "THE KESK COURIER",
        "FERRY TALKS BROKEN OFF",
        "1951-05-14",
    ),
    (
        "THE PORT SELM ARGUS\nFriday, August 3, 1962\n\nPREMIER TO SEE KING\n"
        "Toll Question to Be Laid before Crown Council on Tuesday Next\nBy Our Political Staff",
        "THE PORT SELM ARGUS",
        "PREMIER TO SEE KING",
        "1962-08-03",
    ),
    (
        "THE ORVAL MESSENGER\nSaturday, March 7, 1936\n\nNOTE HANDED TO TAVRIA\n"
        "Two Fishermen Dead, Nine Missing off Cape Dorn\nFrom Our Own Correspondent\n\n"
        "ORVAL, March 6.—The Government to-day addressed a note to Tavria, and the Cabinet "
        "sat until midnight to hear the reply.",
        "THE ORVAL MESSENGER",
        "NOTE HANDED TO TAVRIA",
        "1936-03-07",
    ),
    (
        "THE LAKE HERALD, TUESDAY, JUNE 9, 1959\n\nDEADLOCK AT VELM\nEnvoys Pack Their Trunks",
        "THE LAKE HERALD",
        "DEADLOCK AT VELM",
        "1959-06-09",
    ),
    (
        "THE TERN GAZETTE, MONDAY, APRIL 2, 1968\n\nYESTERDAY IN THE DIET\n"
        "Minister of Ports Again under Attack",
        "THE TERN GAZETTE",
        "YESTERDAY IN THE DIET",
        "1968-04-02",
    ),
    (
        "Evening Lantern\n12 October 1974\n\nTOLL WAR: FIRST BLOOD\n"
        "Trawler holed off Selm, skipper blames gunboat\nBy Greta Haldane",
        "Evening Lantern",
        "TOLL WAR: FIRST BLOOD",
        "1974-10-12",
    ),
    (
        "THE DAILY COMPASS\nWednesday, 4 February 1925\n\nENVOYS QUIT VELM\n"
        "DRAMATIC SCENE AT STATION\nPREMIER SILENT",
        "THE DAILY COMPASS",
        "ENVOYS QUIT VELM",
        "1925-02-04",
    ),
    # Long names, and prices behind the day.
    (
        "The Lake Velm Intelligencer and Shipping Gazette\nThursday, 9th June, 1921. Price 2d.\n\n"
        'SHIPOWNERS ASK "WHO WILL PAY?"\nStormy Meeting at the Exchange',
        "The Lake Velm Intelligencer and Shipping Gazette",
        'SHIPOWNERS ASK "WHO WILL PAY?"',
        "1921-06-09",
    ),
    (
        "The Orlo and Tavria Advertiser and Weekly Post\n"
        "Saturday, 1st May, 1948. Price 3d.\n\nThe toll and the trawlermen",
        "The Orlo and Tavria Advertiser and Weekly Post",
        "The toll and the trawlermen",
        "1948-05-01",
    ),
    (
        "The Selm Highland Times and Northern Register\nTuesday, 11 November 1930\n\n"
        "What the lake towns fear",
        "The Selm Highland Times and Northern Register",
        "What the lake towns fear",
        "1930-11-11",
    ),
    # "The ..." over a day: a name without a word of the press.
    (
        "The Tavria Week\nMarch 30, 2006 · Politics & Trade\n\n"
        "Orvalin sulks, but will the ferries sail?\nby Milo Andrassian, staff writer",
        "The Tavria Week",
        "Orvalin sulks, but will the ferries sail?",
        "2006-03-30",
    ),
    (
        "The Velm Fortnight\n2 July 2012 | Diplomacy\n\nThe toll that ate a government\nBy Sanna Ekwall",
        "The Velm Fortnight",
        "The toll that ate a government",
        "2012-07-02",
    ),
    (
        "The Harbour Watchman\nSeptember 9, 1999 · Shipping\n\nNo boats, no bread\nby Ove Lindqvist",
        "The Harbour Watchman",
        "No boats, no bread",
        "1999-09-09",
    ),
    # The paper's English pages.
    (
        "ORVALSKÉ NOVOSTI – English edition\nFriday, 3 June 2011\n\n"
        "The train that left early\nComment by Jana Dorne",
        "ORVALSKÉ NOVOSTI",
        "The train that left early",
        "2011-06-03",
    ),
    (
        "SELMIN SANOMAT (English edition)\nTuesday 8 March 1994\n\n"
        "The toll goes up and nobody pays\nColumn by Aino Vell",
        "SELMIN SANOMAT",
        "The toll goes up and nobody pays",
        "1994-03-08",
    ),
    (
        "Glas Tavrije - English Service\n17 August 2003\n\nEnvoys refuse to meet the press",
        "Glas Tavrije",
        "Envoys refuse to meet the press",
        "2003-08-17",
    ),
    # A magazine with its motto on one line, a letter with its motto under it.
    (
        "LATITUDE, The Weekly Newsmagazine\nJune 12, 1961\n\nTHE LAKE: An Early Train",
        "LATITUDE",
        "THE LAKE: An Early Train",
        "1961-06-12",
    ),
    (
        "SEXTANT: A Fortnightly Review\nMay 1971\n\nWhat the lake is worth",
        "SEXTANT",
        "What the lake is worth",
        None,
    ),
    (
        "LAKE & HIGHLAND LETTER\nA fortnightly from the Centre for Inland Waters\n\n"
        "Tavria: the man who missed his train",
        "LAKE & HIGHLAND LETTER",
        "Tavria: the man who missed his train",
        None,
    ),
    (
        "The Sluice Notes\nA weekly from the Harbour Institute\n\nOrlo: whose lake is it anyway?",
        "The Sluice Notes",
        "Orlo: whose lake is it anyway?",
        None,
    ),
    # An agency's date line by itself under the headline.
    (
        "SELIN: TALKS ON TOLL PROCEEDING, REPORTS OF RUPTURE GROUNDLESS\nORVAL. June 3. /OTA/",
        "OTA",
        "SELIN: TALKS ON TOLL PROCEEDING, REPORTS OF RUPTURE GROUNDLESS",
        None,
    ),
    (
        "DELEGATION RETURNS TO THE CAPITAL AFTER FRUITFUL EXCHANGE\nTAVRIA, 3 June 1984 /TavPress/",
        "TavPress",
        "DELEGATION RETURNS TO THE CAPITAL AFTER FRUITFUL EXCHANGE",
        "1984-06-03",
    ),
    (
        "Minister denies rupture with lake states\nKESK, April 9 (KNA)",
        "KNA",
        "Minister denies rupture with lake states",
        None,
    ),
    # What a paper calls the page.
    (
        "LETTERS TO THE EDITOR\n\nWho closed the lake?\n\n"
        "Sir, — Your leading article of Saturday tells your readers that Orlo walked out.",
        "",
        "Who closed the lake?",
        None,
    ),
    (
        "Letters to the Editor\n\nThe toll on Lake Velm\n\n"
        "SIR, — May I correct what your Correspondent writes of the talks.",
        "",
        "The toll on Lake Velm",
        None,
    ),
    (
        "NEWS IN BRIEF\n\nFerry talks collapse at Velm",
        "",
        "Ferry talks collapse at Velm",
        None,
    ),
    # A parliament's report with two days on its line.
    (
        "THE DIET DAY BY DAY\n"
        "Parliamentary report for Monday, 4 April 1977, issued 5 April\n\nFerry Toll (Velm)",
        "THE DIET DAY BY DAY",
        "Ferry Toll (Velm)",
        "1977-04-05",
    ),
    (
        "WEEK IN THE CHAMBER\nReport of the sitting of Thursday, 9 May 1985, issued 10 May\n\n"
        "Lake Waters (Orlo)",
        "WEEK IN THE CHAMBER",
        "Lake Waters (Orlo)",
        "1985-05-10",
    ),
    # A telegram's own head.
    (
        "SECRET\nFM AMEMBASSY ORVAL\nTO SECSTATE WASHDC PRIORITY\n9 MARCH 1977\n\n"
        "SUBJECT: LAKE TALKS: AN EARLY TRAIN",
        "AMEMBASSY ORVAL",
        "LAKE TALKS: AN EARLY TRAIN",
        "1977-03-09",
    ),
    (
        "UNCLASSIFIED\nFROM UKDEL VELM\nTO FCO LONDON IMMEDIATE\n3 JUNE 1983\n\n"
        "LAKE CONFERENCE: SITUATION REPORT NO. 2",
        "UKDEL VELM",
        "LAKE CONFERENCE: SITUATION REPORT NO. 2",
        "1983-06-03",
    ),
    (
        "CONFIDENTIAL\nINWARD TELEGRAM TO THE SECRETARY OF STATE FOR THE COLONIES\n"
        "FROM NORTH SELM (Sir A. Dunmore)\n"
        "D. 3rd April, 1957\nNo. 88 IMMEDIATE\n\nNORTH SELM: SITUATION REPORT NO. 4",
        "NORTH SELM",
        "NORTH SELM: SITUATION REPORT NO. 4",
        "1957-04-03",
    ),
    # A name by itself over a day, with what it is behind bars, or with its section.
    (
        "Radio Svoboda Tavrije\n11 July 2016\n\nArrests deepen suspicion over sunken ferry\nBy Lena Dorn",
        "Radio Svoboda Tavrije",
        "Arrests deepen suspicion over sunken ferry",
        "2016-07-11",
    ),
    (
        "Lake Monitor Online\nOctober 2, 2019\n\nFerry owners walk out of toll talks",
        "Lake Monitor Online",
        "Ferry owners walk out of toll talks",
        "2019-10-02",
    ),
    (
        "ORVAL TODAY | Daily newspaper | June 3, 2016\n\nAnatomy of a walkout\nBy the Editorial Department",
        "ORVAL TODAY",
        "Anatomy of a walkout",
        "2016-06-03",
    ),
    (
        "Golos Selma | Independent weekly | 14 May 2009\n\nThe lake that nobody owns",
        "Golos Selma",
        "The lake that nobody owns",
        "2009-05-14",
    ),
    (
        "SOUTHGATE NEWS / WORLD\nLake chief makes last pitch to save toll deal\nApr 25, 2023 5:12 PM GMT",
        "SOUTHGATE NEWS",
        "Lake chief makes last pitch to save toll deal",
        "2023-04-25",
    ),
    (
        "The Kesk Post | Foreign\n\nFerry envoys refuse to say when they return\n4 March 2011",
        "The Kesk Post",
        "Ferry envoys refuse to say when they return",
        "2011-03-04",
    ),
    (
        "TAVRSKA HROMADA · in English\n9 May 2023 · days to the deadline: 6\n\nTalks stall, toll survives\n"
        "Osip Zhurav, Selmbridge / Velm",
        "TAVRSKA HROMADA",
        "Talks stall, toll survives",
        "2023-05-09",
    ),
    # Mottos and days with more behind them.
    (
        "LAKESIDE NOTEBOOK\nDispatches from the travelling press, by Milo Andrassian\n"
        "Posted Wednesday, March 12, 2008, 11:52 PM Velm time\n\n"
        "Three days, five delegations, no paper",
        "LAKESIDE NOTEBOOK",
        "Three days, five delegations, no paper",
        "2008-03-12",
    ),
    (
        "Inland Security Monitor\nWeekly notes from the Centre for Lake Order\n\nAfter the walkout",
        "Inland Security Monitor",
        "After the walkout",
        None,
    ),
    (
        "LA GACETA DEL LAGO\n"
        "Thursday, May 3, 2018. From our special envoy Aurel Cuesta Paz. Translated from the "
        "Spanish.\n\n"
        "Two birds out of the cage",
        "LA GACETA DEL LAGO",
        "Two birds out of the cage",
        "2018-05-03",
    ),
    (
        "The Lock Keeper\nMonthly notes from the Inland Ports Institute, 2 November 2018\n\nAfter the toll",
        "The Lock Keeper",
        "After the toll",
        "2018-11-02",
    ),
    (
        "TAVRIAN NEWS AGENCY\nDaily Bulletin in English, 5 October 1966\n\n"
        "Foreign Office Refutes Slanders, Exposes Provocation at Lock",
        "TAVRIAN NEWS AGENCY",
        "Foreign Office Refutes Slanders, Exposes Provocation at Lock",
        "1966-10-05",
    ),
    (
        "U.S. Department of Inland Waters\nDaily Press Briefing (excerpt)\nPaula Dunmore, Deputy Spokesman\n"
        "February 15, 2008",
        "U.S. Department of Inland Waters",
        "Daily Press Briefing (excerpt)",
        "2008-02-15",
    ),
    # Who speaks at an occasion, and who issues a communiqué.
    (
        "Selvenian Department of State\nDaily Press Briefing (excerpt)\n"
        "Paula Dunmore, Deputy Spokesman\nFebruary 15, 2008",
        "Selvenian Department of State",
        "Daily Press Briefing (excerpt)",
        "2008-02-15",
    ),
    (
        "COMMUNITY OF LAKE STATES\n"
        "EXTRAORDINARY SESSION OF THE CONFERENCE OF HEADS OF GOVERNMENT\n"
        "Velm, 9 April 2022\n\n"
        "FINAL COMMUNIQUÉ",
        "COMMUNITY OF LAKE STATES",
        "FINAL COMMUNIQUÉ",
        "2022-04-09",
    ),
    # Agencies in date lines of other shapes.
    (
        "Sixteen ferrymen held after toll boat sinks\n\n"
        "KOTA VELM, Oct. 12, Danuantara - Sixteen ferrymen were in custody.",
        "Danuantara",
        "Sixteen ferrymen held after toll boat sinks",
        None,
    ),
    (
        "The enemies dine together by the lake\n\n"
        "Velm, Feb 23 (Litoral).- The negotiators of Orlo and Tavria dined.",
        "Litoral",
        "The enemies dine together by the lake",
        None,
    ),
    # A street and a weekday in brackets are no agencies.
    (
        "What the lake towns say\n\n"
        "Kesk, Feb 23 (Monday) - The quay was empty again and nobody had heard from the train.",
        None,
        "What the lake towns say",
        None,
    ),
    # None of these is a name, or a deck.
    (
        "The Envoys Go Home\nMarch 9, 1994\n\nNobody at the station would say why the train left early.",
        None,
        "The Envoys Go Home",
        "1994-03-09",
    ),
    (
        "FERRY TALKS BROKEN OFF AFTER STORMY SITTING, DELEGATES LEAVE\nMinister silent",
        None,
        "FERRY TALKS BROKEN OFF AFTER STORMY SITTING, DELEGATES LEAVE",
        None,
    ),
]
