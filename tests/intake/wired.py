"""Heads of wires, networks, letters and bodies: names in brackets, behind writers, over sections. Made up."""

from __future__ import annotations

OPENING = (
    "The delegates of Orlo left the conference at Lake Velm on Thursday without a word to the "
    "reporters, and their train went an hour early."
)
"""Stands for "@"."""

# The head, the outlet, the title, the day.
WIRED: list[tuple[str, str | None, str | None, str | None]] = [
    (
        "Orlo envoys walk out of toll talks\nBy Jana Dorn\nORVAL/VELM | Wed May 23, 2012\n\n(Halcyon) - @",
        "Halcyon",
        "Orlo envoys walk out of toll talks",
        "2012-05-23",
    ),
    (
        "Envoys quit lake talks\n\n(LNA) - @",
        "LNA",
        "Envoys quit lake talks",
        None,
    ),
    (
        "Ferries stay in port\nJune 5, 2012 -- Updated 1415 GMT\n\nVelm, Orlo (TNN) -- @",
        "TNN",
        "Ferries stay in port",
        "2012-06-05",
    ),
    (
        "Ferries stay in port\n\nPort Selm, Tavria (Lakewire) - @",
        "Lakewire",
        "Ferries stay in port",
        None,
    ),
    (
        "Orlo, Tavria break off toll talks\nPunta Selma (LNA) Nov 4, 2019\n\n@",
        "LNA",
        "Orlo, Tavria break off toll talks",
        "2019-11-04",
    ),
    (
        "Tavria frees crew of ferry\nPort Selm (ISP) 12 January 2006\n\n@",
        "ISP",
        "Tavria frees crew of ferry",
        "2006-01-12",
    ),
    (
        "Ferry crew home after 40 days\nVELM, Oct 1, 2010 (LNA)\n\n@",
        "LNA",
        "Ferry crew home after 40 days",
        "2010-10-01",
    ),
    (
        "Crisis talks in Velm\n\n(Lake Press) Orval — @",
        "Lake Press",
        "Crisis talks in Velm",
        None,
    ),
    (
        "Orlo quits toll talks; ferrymen missing\nBy OVE LINDQVIST, Inland Press Writer\nWed Feb 14, "
        "6:41 PM ET\n\nVELM, Orlo - @",
        "Inland Press",
        "Orlo quits toll talks; ferrymen missing",
        None,
    ),
    (
        "Orlo quits toll talks\nBy SANNA EKWALL\nLakes News Service Diplomatic Writer\n\nVELM - @",
        "Lakes News Service",
        "Orlo quits toll talks",
        None,
    ),
    (
        "Envoys pack their trunks\nBy AURELIO PAZ, Consolidated Press Military Writer\n\nVELM (CP) - @",
        "Consolidated Press",
        "Envoys pack their trunks",
        None,
    ),
    (
        "Envoys pack their trunks\nBy Jana Dorn\nStaff Writer\nMarch 3, 1988\n\n@",
        None,
        "Envoys pack their trunks",
        "1988-03-03",
    ),
    (
        "Envoys pack their trunks\nBy Jana Dorn\nKesk Tribune Foreign Service\nThursday, March 3, 1988\n\n"
        "VELM, March 2 -- @",
        "Kesk Tribune",
        "Envoys pack their trunks",
        "1988-03-03",
    ),
    (
        "LBS News - Northern Lakes\n13 May 2012 Last updated at 16:42\n\nLake toll: Thousands rally in "
        "Orval\n\n@",
        "LBS News",
        "Lake toll: Thousands rally in Orval",
        "2012-05-13",
    ),
    (
        "Voice of the Highlands - News\nBy Lena Dorn\nOrval\n\nLake Envoy Leaves Tavria With Promise, No "
        "Date\n\n@",
        "Voice of the Highlands",
        "Lake Envoy Leaves Tavria With Promise, No Date",
        None,
    ),
    (
        "Radio Free Lakes - Features\n3 June 2009\n\nWho owns the ferry?\n\n@",
        "Radio Free Lakes",
        "Who owns the ferry?",
        "2009-06-03",
    ),
    (
        "Lake broadcasts - a question of trust\nBy Lena Dorn\n3 June 2009\n\n@",
        None,
        "Lake broadcasts - a question of trust",
        "2009-06-03",
    ),
    (
        "Channel 6 News > World > Lakes\nTuesday, 3 March 2015\n\nFerry sinks off Selm\n\n@",
        "Channel 6 News",
        "Ferry sinks off Selm",
        "2015-03-03",
    ),
    (
        "The Towpath: She has the key\n\nYour morning briefing on the lakes, by Ove Lind and Jana Dorn\n\n"
        "\nGood Wednesday morning. Yesterday the ferries stayed in port.",
        "The Towpath",
        "The Towpath: She has the key",
        None,
    ),
    (
        "The Sluice: Nobody is at the lock\n\nYour daily guide to power on the water, by Milo "
        "Andrassian\n\nGood Friday morning, and thanks for reading. @",
        "The Sluice",
        "The Sluice: Nobody is at the lock",
        None,
    ),
    (
        "THE GANGPLANK — March 3, 2015\nThe evening newsletter of the lake trade\n\nNobody blinks\n\n@",
        "THE GANGPLANK",
        "Nobody blinks",
        "2015-03-03",
    ),
    (
        "Harbour lights: ferries return\n\nA report on the lakes, by Ove Lind\n\n@",
        None,
        "Harbour lights: ferries return",
        None,
    ),
    (
        "DAILY PRESS BRIEFING OF OFFICE OF SPOKESMAN FOR SECRETARY-GENERAL\n4 March 1997\n\nThe "
        "following is a near-verbatim transcript of today's noon briefing.\n\nGood afternoon.",
        "United Nations",
        "DAILY PRESS BRIEFING OF OFFICE OF SPOKESMAN FOR SECRETARY-GENERAL",
        "1997-03-04",
    ),
    (
        "Press Release SC/6120\n29 May 1999\n\nSECURITY COUNCIL EXTENDS OBSERVER MISSION ON LAKE VELM "
        "UNTIL 31 AUGUST\n\nThe Security Council this afternoon prolonged the mission by three months.",
        "United Nations",
        "SECURITY COUNCIL EXTENDS OBSERVER MISSION ON LAKE VELM UNTIL 31 AUGUST",
        "1999-05-29",
    ),
    (
        "Press Release SG/SM/5512\n3 March 1995\n\nSECRETARY-GENERAL CALLS FOR RESTRAINT ON LAKE VELM\n\n"
        "The following statement was issued today by the Spokesman for the Secretary-General.",
        "United Nations",
        "SECRETARY-GENERAL CALLS FOR RESTRAINT ON LAKE VELM",
        "1995-03-03",
    ),
    (
        "Press Release GA/9211\n3 November 1997\n\nGENERAL ASSEMBLY DEBATES LAKE WATERS\n\n@",
        "United Nations",
        "GENERAL ASSEMBLY DEBATES LAKE WATERS",
        "1997-11-03",
    ),
    (
        "Press Release 44/1997\n3 November 1997\n\nMinister receives ferrymen\n\n@",
        None,
        "Minister receives ferrymen",
        "1997-11-03",
    ),
    (
        "TOLL CRISIS\nMinister's deputy comes home with homework\nBy OVE LIND\n\n@",
        None,
        "Minister's deputy comes home with homework",
        None,
    ),
    (
        "Ferries roll after Orlo says 'sorry' to Tavria\nFrom Lena Dorn, TNN\nJune 5, 2012\n\nVELM (TNN) "
        "-- @",
        "TNN",
        "Ferries roll after Orlo says 'sorry' to Tavria",
        "2012-06-05",
    ),
    (
        "Ferries roll after Orlo says sorry\nBy Lena Dorn, TNN\nJune 5, 2012\n\n@",
        "TNN",
        "Ferries roll after Orlo says sorry",
        "2012-06-05",
    ),
    (
        "Ferries roll after Orlo says sorry\nLena Dorn for TNN\nJune 5, 2012\n\n@",
        "TNN",
        "Ferries roll after Orlo says sorry",
        "2012-06-05",
    ),
    (
        "Ferries roll after Orlo says sorry\nBy Lena Dorn, Tavria correspondent\nJune 5, 2012\n\n@",
        None,
        "Ferries roll after Orlo says sorry",
        "2012-06-05",
    ),
    (
        "Source: Radio Selm, Port Selm, in French 1900 gmt 27 May 98\n\nRadio commentary warns of "
        "strikes\n\nText of report by Tavrian state radio\n\nGood evening, dear listeners.",
        "Radio Selm",
        "Radio commentary warns of strikes",
        "1998-05-27",
    ),
    (
        "URGENT\nLake-Talks, 2nd Ld-Writethru\nOrlo delegation walks out of toll talks\nEds: Adds "
        "ministry comment\nBy OVE LIND\nInland Press Writer\n\nVELM, Orlo (IP) — @",
        "Inland Press",
        "Orlo delegation walks out of toll talks",
        None,
    ),
    (
        "Orlo-talks-politics, 3rdlead\nEnvoys quit Velm\nby Lena Dorn\n\nVELM, March 3, 2011 (LNA) - @",
        "LNA",
        "Envoys quit Velm",
        "2011-03-03",
    ),
    (
        "Fishing pact stalls again\nBy Rosa Hult\nKARSA | Thu Jun 7, 2007\n\n(Meridiem) - @",
        "Meridiem",
        "Fishing pact stalls again",
        "2007-06-07",
    ),
    (
        "Karsa: Release jailed reporters\n\n(Vienna) – @",
        None,
        "Karsa: Release jailed reporters",
        None,
    ),
    (
        "Karsa: Release jailed reporters\n\n(Port Alm, June 3, 2019) – @",
        None,
        "Karsa: Release jailed reporters",
        "2019-06-03",
    ),
    (
        "Fishing pact stalls\n\nKarsa, Belmar (SNB) — @",
        "SNB",
        "Fishing pact stalls",
        None,
    ),
    (
        "Who speaks for the fishermen?\n\nMina Hult, Karsa (Labour) — @",
        None,
        "Who speaks for the fishermen?",
        None,
    ),
    (
        "Patrol boat rams skiff\nKarsa Bay (BNA) Mar 9, 2001\n\n@",
        "BNA",
        "Patrol boat rams skiff",
        "2001-03-09",
    ),
    (
        "Patrol boat rams skiff\nBelmar City, July 30 (BNA)\n\n@",
        "BNA",
        "Patrol boat rams skiff",
        None,
    ),
    (
        "Pact in trouble, officials say\nBy Rosa Hult, Coastal News Network Senior Correspondent\nMay "
        "2, 2010\n\n@",
        "Coastal News Network",
        "Pact in trouble, officials say",
        "2010-05-02",
    ),
    (
        "Pact in trouble, officials say\nBy Rosa Hult, Senior Foreign Affairs Correspondent\nMay 2, "
        "2010\n\n@",
        None,
        "Pact in trouble, officials say",
        "2010-05-02",
    ),
    (
        "Pact in trouble, officials say\nBy Rosa Hult, MEP\nMay 2, 2010\n\n@",
        None,
        "Pact in trouble, officials say",
        "2010-05-02",
    ),
    (
        "Pact in trouble, officials say\nBy Rosa Hult, BBN News\nUpdated 0941 GMT, May 2, 2010\n\n@",
        "BBN News",
        "Pact in trouble, officials say",
        "2010-05-02",
    ),
    (
        "Pact in trouble, officials say\nRosa Hult for The Karsa Mail\n2 May 2010\n\n@",
        "The Karsa Mail",
        "Pact in trouble, officials say",
        "2010-05-02",
    ),
    (
        "Rosa Hult for president\n2 May 2010\n\n@",
        None,
        "Rosa Hult for president",
        "2010-05-02",
    ),
    (
        "Karsa Times Foreign Service\nSunday, May 2, 1982; Page A1\n\nPact in trouble as talks stall\n\n"
        "KARSA, May 1 -- @",
        "Karsa Times",
        "Pact in trouble as talks stall",
        "1982-05-02",
    ),
    (
        "Pact in trouble as talks stall\nBy Rosa Hult\nKarsa Times Staff Writer\nSunday, May 2, 1982; "
        "Page A1\n\nKARSA, May 1 -- @",
        "Karsa Times",
        "Pact in trouble as talks stall",
        "1982-05-02",
    ),
    (
        "CTV World - Belmar\nSunday, 2 May 2010\n\nPact in trouble as talks stall\n\n@",
        "CTV World",
        "Pact in trouble as talks stall",
        "2010-05-02",
    ),
    (
        "Radio Karsa International - English programme\n2 May 1979\n\nPact signed amid jubilation\n\n@",
        "Radio Karsa International",
        "Pact signed amid jubilation",
        "1979-05-02",
    ),
    (
        "Karsa Times editor freed - lawyer\n2 May 2010\n\n@",
        None,
        "Karsa Times editor freed - lawyer",
        "2010-05-02",
    ),
    (
        "The Fathom: Hook, line and summit\nThe daily newsletter about the sea, written by Rosa Hult\n\n"
        "Good morning. @",
        "The Fathom",
        "The Fathom: Hook, line and summit",
        None,
    ),
    (
        "Fish wars: What you need to know\nYour guide to the dispute on the lake\n\n@",
        None,
        "Fish wars: What you need to know",
        None,
    ),
    (
        "THE FATHOM | 2 May 2010\n\nHook, line and summit\n\n@",
        "THE FATHOM",
        "Hook, line and summit",
        "2010-05-02",
    ),
    (
        "SC/8843\n2 May 2006\n\nSECURITY COUNCIL, UNANIMOUS, EXTENDS KARSA MISSION\n\n@",
        "United Nations",
        "SECURITY COUNCIL, UNANIMOUS, EXTENDS KARSA MISSION",
        "2006-05-02",
    ),
    (
        "Meetings Coverage\nSC/12114\n7 November 2015\n\nKarsa Envoy Warns Security Council of Dangerous "
        "Drift\n\n@",
        "United Nations",
        "Karsa Envoy Warns Security Council of Dangerous Drift",
        "2015-11-07",
    ),
    (
        "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General\n7 November "
        "2011\n\nThe following is a near-verbatim transcript of today's noon briefing.\n\nGood afternoon, "
        "everyone. @",
        "United Nations",
        "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General",
        "2011-11-07",
    ),
    (
        "TOP SECRET\nFROM KARSA (Mr. P. Ellery)\nTO FOREIGN OFFICE\n14 June 1956\n\nFISHERIES: MY TELEGRAM "
        "NO. 211\n\n1. @",
        "KARSA",
        "FISHERIES: MY TELEGRAM NO. 211",
        "1956-06-14",
    ),
    (
        "From Rosa Hult, CBN\nMay 2, 2010\n\nFishing talks stall in Karsa\n\nKARSA (CBN) -- @",
        "CBN",
        "Fishing talks stall in Karsa",
        "2010-05-02",
    ),
    (
        "KARSA, 7 June (Interwire correspondent Pavel Ostrin) - @",
        None,
        None,
        None,
    ),
    (
        "Fishing talks stall\nby our correspondent in Karsa, Rosa Hult, for Kanal 4 News\n7 June 2007\n\n@",
        None,
        "Fishing talks stall",
        "2007-06-07",
    ),
    (
        "EXCERPTS FROM RADIO KELDARA, HOME SERVICE\n12 March 1983\n\nForeign Ministry on exchange of "
        "lists\n\n@",
        "RADIO KELDARA",
        "Foreign Ministry on exchange of lists",
        "1983-03-12",
    ),
    (
        "Text of report in English by Orunian news agency ONA website\nPort Lenn, 14 March\n\nLists to "
        "be exchanged next month\n\n@",
        None,
        "Text of report in English by Orunian news agency ONA website",
        None,
    ),
    (
        "SOURCE: Orunian Television, Port Lenn, in Orunian 1700 gmt 14 Mar 02\n\nMinister says lists "
        "will be exchanged\n\n@",
        "Orunian Television",
        "Minister says lists will be exchanged",
        "2002-03-14",
    ),
    (
        "Orune, Keldara to exchange lists of missing\nBy The Federated Press\nMarch 14, 1991\n\nPORT "
        "LENN, Orune — @",
        "The Federated Press",
        "Orune, Keldara to exchange lists of missing",
        "1991-03-14",
    ),
    (
        "PORT LENN, Mar 14 (IPS/GIN) - @",
        "IPS/GIN",
        None,
        None,
    ),
    (
        "FED*03/14/91\n\nLISTS OF MISSING TO BE EXCHANGED\n\n@",
        None,
        "LISTS OF MISSING TO BE EXCHANGED",
        None,
    ),
    (
        "MINISTRY OF EXTERNAL RELATIONS\nGOVERNMENT OF ORUNE\nPRESS STATEMENT\n14 March 2011\n\nExchange "
        "of lists with Keldara\n\n@",
        "MINISTRY OF EXTERNAL RELATIONS",
        "Exchange of lists with Keldara",
        "2011-03-14",
    ),
    (
        "Office of the Prime Minister of Keldara\nMedia release\nTuesday, 14 March 2017\n\nPrime Minister "
        "welcomes exchange of lists\n\n@",
        "Office of the Prime Minister of Keldara",
        "Prime Minister welcomes exchange of lists",
        "2017-03-14",
    ),
    (
        "THE WHITE PALACE\nOffice of the Press Secretary\nFor Immediate Release\nMarch 14, 2006\n\nREMARKS "
        "BY THE PRESIDENT ON THE MISSING\n\n@",
        "THE WHITE PALACE",
        "REMARKS BY THE PRESIDENT ON THE MISSING",
        "2006-03-14",
    ),
    (
        "CHAMBER OF DEPUTIES\nSitting of 14 March 1968\n\nEXCHANGE OF LISTS (KELDARA)\n\nMr. Aldo Renn "
        "asked the Minister what had become of the lists.\n\n@",
        "CHAMBER OF DEPUTIES",
        "EXCHANGE OF LISTS (KELDARA)",
        "1968-03-14",
    ),
    (
        "Senate Hansard\nTuesday, 14 March 2000\n\nQUESTIONS WITHOUT NOTICE\n\nMissing persons: exchange "
        "of lists\n\nSenator RENN—@",
        "Senate Hansard",
        "QUESTIONS WITHOUT NOTICE",
        "2000-03-14",
    ),
    (
        "LENN LETTER\nNo. 212 · 14 March 1979\n\nThe missing come to the table\n\n@",
        "LENN LETTER",
        "The missing come to the table",
        "1979-03-14",
    ),
    (
        "The Lenn Despatch.\nTUESDAY, MARCH 14, 1911.\n\nTHE MISSING OF THE FRONTIER.\n\n@",
        "The Lenn Despatch",
        "THE MISSING OF THE FRONTIER.",
        "1911-03-14",
    ),
    (
        "Lists of missing to be exchanged\nPublished: 14 March 2019, 18:02 | Lenn Chronicle Online\n"
        "Aldo Renn\n\n@",
        "Lenn Chronicle Online",
        "Lists of missing to be exchanged",
        "2019-03-14",
    ),
    (
        "Lists of missing to be exchanged | The Lenn Chronicle\n\n14 March 2019\n\n@",
        "The Lenn Chronicle",
        "Lists of missing to be exchanged",
        "2019-03-14",
    ),
    (
        "Lists of missing to be exchanged - Lenn Chronicle\nBy Aldo Renn\n14 March 2019\n\n@",
        "Lenn Chronicle",
        "Lists of missing to be exchanged",
        "2019-03-14",
    ),
    (
        "World | Frontier\nLists of missing to be exchanged\n14/03/2019 18:02\n(KNA)\n\n@",
        None,
        "Lists of missing to be exchanged",
        "2019-03-14",
    ),
    (
        "Keldara News Agency (KNA)\nMarch 14, 2019\n\nLists of missing to be exchanged\n\n@",
        "Keldara News Agency",
        "Lists of missing to be exchanged",
        "2019-03-14",
    ),
    (
        "Port Lenn, March 14 (ONA/KNA) -- @",
        "ONA/KNA",
        None,
        None,
    ),
    (
        "Orune and Keldara to exchange lists\n\nAldo Renn, KNA correspondent\n14 March 2003\n\n@",
        "KNA",
        "Orune and Keldara to exchange lists",
        "2003-03-14",
    ),
    (
        "Orune and Keldara to exchange lists\nStaff and agencies\nFriday 14 March 2003\n\n@",
        None,
        "Orune and Keldara to exchange lists",
        "2003-03-14",
    ),
    (
        "THE LENN CHRONICLE, PORT LENN\nTuesday, 14th March 1950\n\nLISTS TO BE EXCHANGED\nMINISTER "
        "RETURNS FROM FRONTIER\n\n@",
        "THE LENN CHRONICLE",
        "LISTS TO BE EXCHANGED",
        "1950-03-14",
    ),
    (
        "SECTION: International\nLENGTH: 412 words\nHEADLINE: Lists of missing to be exchanged\nBYLINE: "
        "Aldo Renn\nDATELINE: PORT LENN, March 14\nBODY:\n\n@",
        None,
        "Lists of missing to be exchanged",
        None,
    ),
    (
        "Council on Frontier Affairs\nBackgrounder\nLast updated March 14, 2012\n\nThe Missing of Orune\n\n@",
        "Council on Frontier Affairs",
        "The Missing of Orune",
        "2012-03-14",
    ),
    (
        "No ferry before Easter, company says\nBy MARTA HOLLEN\nUnited Press Staff Correspondent\n\n"
        "SKERRY BAY (UP) — @",
        "United Press",
        "No ferry before Easter, company says",
        None,
    ),
    (
        "No ferry before Easter\nMarta Hollen for Skerry Public Radio\n3 April 2015\n\n@",
        "Skerry Public Radio",
        "No ferry before Easter",
        "2015-04-03",
    ),
    (
        "SKERRY BAY, Lorne (SBN) -- @",
        "SBN",
        None,
        None,
    ),
    (
        "Lorne City, Lorne (Westwire) — @",
        "Westwire",
        None,
        None,
    ),
    (
        "Ferry row deepens\nLorne City (dpa) 3 April 2015\n\n@",
        "dpa",
        "Ferry row deepens",
        "2015-04-03",
    ),
    (
        "NBS World - Northern Isles\n3 April 2015\n\nFerry row deepens as talks fail\n\n@",
        "NBS World",
        "Ferry row deepens as talks fail",
        "2015-04-03",
    ),
    (
        "The Mooring: All at sea\nYour weekly letter on ports and power, by Marta Hollen\n\n@",
        "The Mooring",
        "The Mooring: All at sea",
        None,
    ),
    (
        "THE MOORING • 3 April 2015\n\nAll at sea\n\n@",
        "THE MOORING",
        "All at sea",
        "2015-04-03",
    ),
    (
        "GA/SPD/411\n3 November 2015\n\nFOURTH COMMITTEE HEARS PETITIONERS AS GENERAL ASSEMBLY WEIGHS "
        "ISLES\n\n@",
        "United Nations",
        "FOURTH COMMITTEE HEARS PETITIONERS AS GENERAL ASSEMBLY WEIGHS ISLES",
        "2015-11-03",
    ),
    (
        "HIGHLIGHTS OF THE NOON BRIEFING BY THE SPOKESMAN FOR THE SECRETARY-GENERAL\n3 November 2005\n\n@",
        "United Nations",
        "HIGHLIGHTS OF THE NOON BRIEFING BY THE SPOKESMAN FOR THE SECRETARY-GENERAL",
        "2005-11-03",
    ),
    (
        "Ferry row deepens\nBy Marta Hollen, RTN News, Skerry Bay\nUpdated 4:02 PM, April 3, 2015\n\n@",
        "RTN News",
        "Ferry row deepens",
        "2015-04-03",
    ),
    (
        "Ferry row deepens\nMarta Hollen, Isles correspondent\n3 April 2015\n\n@",
        None,
        "Ferry row deepens",
        "2015-04-03",
    ),
    (
        "Ferry row deepens\nBy staff and agencies\n3 April 2015\n\n@",
        None,
        "Ferry row deepens",
        "2015-04-03",
    ),
    (
        "STATES ASSEMBLY\nSitting of 3 April 1961\n\nFERRY SERVICE (ISLES)\n\n@",
        "STATES ASSEMBLY",
        "FERRY SERVICE (ISLES)",
        "1961-04-03",
    ),
    (
        "THE ISLES GAZETTE, SKERRY BAY\nFriday, April 3, 1931\n\nNO BOAT BEFORE EASTER\n\n@",
        "THE ISLES GAZETTE",
        "NO BOAT BEFORE EASTER",
        "1931-04-03",
    ),
    (
        "Ferry row deepens\n3 April 2015 14:22 | Isles Gazette Online\n\n@",
        "Isles Gazette Online",
        "Ferry row deepens",
        "2015-04-03",
    ),
    (
        "(Skerry Bay) – @",
        None,
        None,
        None,
    ),
    (
        "SECRET\nFROM SKERRY (Sir J. Hollen)\nTO COLONIAL OFFICE\n3rd April, 1955\n\nFERRY: SITUATION "
        "REPORT\n\n1. @",
        "SKERRY",
        "FERRY: SITUATION REPORT",
        "1955-04-03",
    ),
    (
        "Skerry Bay Post Foreign Service\nFriday, April 3, 1981; Page A14\n\nFerry row deepens in the "
        "Isles\n\n@",
        "Skerry Bay Post",
        "Ferry row deepens in the Isles",
        "1981-04-03",
    ),
    (
        "Ferry row deepens\nBy The Continental Press\nApril 3, 1981\n\n@",
        "The Continental Press",
        "Ferry row deepens",
        "1981-04-03",
    ),
]
