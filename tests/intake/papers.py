"""Heads of official papers, magazines of one word, agencies in date heads and cuttings. All made up."""

from __future__ import annotations

STORY = (
    "\n\nThe Chairman of the Council received the envoy of Orlo on Wednesday and asked him whether the "
    "prisoners would be home before the snow. The envoy said that he had no instructions.\n\n"
    "They will meet again on Friday.\n"
)

# The head, the outlet, the title; None where either will do.
PAPERS: list[tuple[str, str | None, str | None]] = [
    (
        "SECRET\n"
        "\n"
        "TELEGRAM FROM THE LEGATION IN ORVAL TO THE FOREIGN OFFICE\n"
        "\n"
        "Orval, 12 May 1948, 4.30 p.m.\n"
        "\n"
        "No. 318. Saw Prime Minister this morning.",
        "LEGATION IN ORVAL",
        "TELEGRAM FROM THE LEGATION IN ORVAL TO THE FOREIGN OFFICE",
    ),
    (
        "CONFIDENTIAL\n"
        "\n"
        "Airgram from the Consulate General in Port Selm to the Department of State\n"
        "\n"
        "Port Selm, August 3, 1966.\n"
        "\n"
        "A-114. Subject: Ferry talks.",
        "Consulate General in Port Selm",
        "Airgram from the Consulate General in Port Selm to the Department of State",
    ),
    (
        "213. Telegram From the Embassy in Tavria to the Department of State\n"
        "\n"
        "Mirova, November 9, 1971, 1530Z.\n"
        "\n"
        "4417. Dept pass Helsing.",
        "Embassy in Tavria",
        "Telegram From the Embassy in Tavria to the Department of State",
    ),
    (
        "DESPATCH FROM THE LORNISH HIGH COMMISSIONER IN KESH TO THE COMMONWEALTH RELATIONS OFFICE\n"
        "\n"
        "Kesh, 4th June, 1957\n"
        "\n"
        "Sir,\n"
        "\n"
        "I have the honour to report.",
        "LORNISH HIGH COMMISSIONER IN KESH",
        None,
    ),
    (
        "Memorandum of Conversation\n"
        "\n"
        "HALMSTRAND, March 4, 1963, 11 a.m.\n"
        "\n"
        "SUBJECT\n"
        "\n"
        "Ferry dispute\n"
        "\n"
        "PARTICIPANTS\n"
        "\n"
        "The Secretary\n"
        "Ambassador Lorn",
        None,
        "Memorandum of Conversation",
    ),
    (
        "Ministry of Foreign Affairs of the Republic of Tavria\n"
        "\n"
        "Spokesperson Ana Velk's Regular Press Conference on June 3, 2019\n"
        "2019-06-03 18:22",
        "Ministry of Foreign Affairs of the Republic of Tavria",
        "Spokesperson Ana Velk's Regular Press Conference on June 3, 2019",
    ),
    (
        "Embassy of the Kingdom of Norrland in Tavria\n"
        "\n"
        "Ambassador Sigrid Halm Holds Press Briefing on the Ferry Agreement\n"
        "\n"
        "14 February 2017",
        "Embassy of the Kingdom of Norrland in Tavria",
        "Ambassador Sigrid Halm Holds Press Briefing on the Ferry Agreement",
    ),
    (
        "DEPARTMENT OF STATE\n"
        "Office of the Spokesman\n"
        "\n"
        "Daily Press Briefing, Tuesday, October 6, 1998\n"
        "\n"
        "Briefer: James Harlow",
        "DEPARTMENT OF STATE",
        "Daily Press Briefing, Tuesday, October 6, 1998",
    ),
    (
        "Permanent Mission of Tavria to the United Nations\n"
        "\n"
        "Press Conference by Ambassador Luka Dren after the Council's Vote\n"
        "\n"
        "New York, 21 September 2009",
        "Permanent Mission of Tavria to the United Nations",
        "Press Conference by Ambassador Luka Dren after the Council's Vote",
    ),
    (
        "The Presidency of the Republic\n"
        "Press Office\n"
        "\n"
        "Transcript of the President's Press Conference with Foreign Media\n"
        "\n"
        "9 May 1994",
        "The Presidency of the Republic",
        "Transcript of the President's Press Conference with Foreign Media",
    ),
    (
        "REPUBLIC OF KESH\n"
        "Ministry of External Affairs\n"
        "Press Release No. 88/2012\n"
        "\n"
        "Foreign Minister Holds Talks with Tavrian Counterpart\n"
        "\n"
        "Kesh City, 9 August 2012.",
        "Ministry of External Affairs",
        "Foreign Minister Holds Talks with Tavrian Counterpart",
    ),
    (
        "GOVERNMENT OF NORRLAND\n"
        "Office of the Prime Minister\n"
        "Press communiqué 14/1987 (unofficial translation)\n"
        "\n"
        "Prime Minister receives Secretary-General\n"
        "\n"
        "Halmstrand, 2 March 1987.",
        "GOVERNMENT OF NORRLAND",
        "Prime Minister receives Secretary-General",
    ),
    (
        "KINGDOM OF SELM\n"
        "Royal Ministry of Foreign Affairs\n"
        "Note to the press no. 7-2005\n"
        "\n"
        "Minister Ahlgren speaks by telephone with his colleague of Tavria\n"
        "\n"
        "Selmholm, 11 January 2005",
        "Royal Ministry of Foreign Affairs",
        "Minister Ahlgren speaks by telephone with his colleague of Tavria",
    ),
    (
        "Federal Department of Foreign Affairs\n"
        "Media release\n"
        "Orval, 30.11.2010\n"
        "\n"
        "Tavria and Kesh sign protocols in Orval",
        "Federal Department of Foreign Affairs",
        "Tavria and Kesh sign protocols in Orval",
    ),
    (
        "Ministry of Foreign Affairs\n"
        "State of Amra\n"
        "Bulletin 112/19 (English version)\n"
        "\n"
        "Vice Minister Sofia Rial receives credentials\n"
        "\n"
        "Amra, 6 June 2019 —",
        "Ministry of Foreign Affairs",
        "Vice Minister Sofia Rial receives credentials",
    ),
    (
        "Office of the President\n"
        "FOR IMMEDIATE RELEASE\n"
        "March 3, 2003\n"
        "\n"
        "READOUT OF THE PRESIDENT'S CALL WITH PRIME MINISTER HOLT",
        "Office of the President",
        "READOUT OF THE PRESIDENT'S CALL WITH PRIME MINISTER HOLT",
    ),
    (
        "COUNCIL OF THE EASTERN SEAS\n"
        "Secretariat\n"
        "\n"
        "Communiqué of the Fourth Ministerial Meeting\n"
        "\n"
        "Port Selm, 5-6 October 1976",
        "COUNCIL OF THE EASTERN SEAS",
        "Communiqué of the Fourth Ministerial Meeting",
    ),
    (
        "Press Release 214-08\n"
        "\n"
        "Ministry of Foreign Affairs and Worship\n"
        "\n"
        "The Minister met with the families of the detained crew\n"
        "\n"
        "San Telmo, 4 April 2008",
        "Ministry of Foreign Affairs and Worship",
        "The Minister met with the families of the detained crew",
    ),
    (
        "GLOBE\n"
        "The Weekly Newsmagazine\n"
        "April 3, 1961     Vol. LXXVII No. 14\n"
        "\n"
        "FOREIGN NEWS\n"
        "\n"
        "TAVRIA\n"
        "The Man in the Window",
        "GLOBE",
        "The Man in the Window",
    ),
    (
        "PANORAMA\nInternational Affairs Weekly\n12 June 1978\n\nTHE WORLD\n\nWaiting for the Ferry",
        "PANORAMA",
        "Waiting for the Ferry",
    ),
    (
        "HORIZON\nVol. 12, No. 3, March 1984\n\nDIPLOMACY\n\nA Treaty Nobody Read",
        "HORIZON",
        "A Treaty Nobody Read",
    ),
    (
        "MERIDIAN\nJuly 8, 1974\n\nEUROPE\nA Door Half Open",
        "MERIDIAN",
        "A Door Half Open",
    ),
    (
        "NEWSFRONT\nThe International News Magazine\nSeptember 9, 1968\n\nTHE NATION\nOut of the Fog",
        "NEWSFRONT",
        "Out of the Fog",
    ),
    (
        "Kontur\nMonthly review of foreign politics\nNo. 6, June 1991\n\nThe Long Road to Selm",
        "Kontur",
        "The Long Road to Selm",
    ),
    (
        "SPECTRUM | World | 2 May 2014\n\nFerries, grain and a very long night",
        "SPECTRUM",
        "Ferries, grain and a very long night",
    ),
    (
        "INSIGHT\nFebruary 14, 1983 / $1.75\n\nTAVRIA\n\nA General Learns to Wait",
        "INSIGHT",
        "A General Learns to Wait",
    ),
    (
        "FERRY TALKS BREAK DOWN\n"
        "\n"
        "Mirova, Dec. 3 (NORDIC WIRE) — Talks on the ferries broke down on Tuesday.",
        "NORDIC WIRE",
        "FERRY TALKS BREAK DOWN",
    ),
    (
        "Selm, Tavria agree on grain\n"
        "\n"
        "PORT SELM, 14 March 1979 (TELPRESS) - Selm and Tavria agreed on Wednesday to lift duties.",
        "TELPRESS",
        "Selm, Tavria agree on grain",
    ),
    (
        "MINISTERS TO MEET AGAIN\n\nORVAL, June 2 (Continental Press) -- Ministers will meet again.",
        "Continental Press",
        "MINISTERS TO MEET AGAIN",
    ),
    (
        "Envoy leaves without a word\n\nKESH CITY, 8 Feb. 2002 (Kesh Newswire) – The envoy left on Friday.",
        "Kesh Newswire",
        "Envoy leaves without a word",
    ),
    (
        "TALKS ADJOURNED\n\nMIROVA, Oct. 11, 1956. (TAVPRESS.) — The talks were adjourned.",
        "TAVPRESS",
        "TALKS ADJOURNED",
    ),
    (
        "Blockade to be lifted\n\nHALMSTRAND, Nov 4 [Baltic News Service] — The blockade is to be lifted.",
        "Baltic News Service",
        "Blockade to be lifted",
    ),
    (
        "The Selm Examiner\n"
        "Friday, 12 October 2007\n"
        "\n"
        "Ferry row: ministers to try again\n"
        "\n"
        "By Ingrid Voss, Diplomatic Correspondent",
        "The Selm Examiner",
        "Ferry row: ministers to try again",
    ),
    (
        "Ministers try again in ferry row\n\nBy Ingrid Voss\nSelm Gazette staff writer",
        "Selm Gazette",
        "Ministers try again in ferry row",
    ),
    (
        "Ministers try again\n\nJONAS PELL\nSouthern Star correspondent\n\nMirova —",
        "Southern Star",
        "Ministers try again",
    ),
    (
        "From THE COASTAL MERCURY, Thursday, April 9, 1931.\n\nTHE SELM QUESTION.\n\nMR. BRANDL'S REPLY.",
        "THE COASTAL MERCURY",
        "THE SELM QUESTION.",
    ),
    (
        "Les Échos du Fleuve\nMardi 4 octobre 1988\n\nThe two banks of the river\n\n(Translated from French)",
        "Les Échos du Fleuve",
        "The two banks of the river",
    ),
    (
        "TOP SECRET\n"
        "\n"
        "Cable from the Ministry of Foreign Affairs to the Embassy in Orlo\n"
        "\n"
        "Verl, 9 September 1982, 11.40\n"
        "\n"
        "2204. Your 311.",
        "Ministry of Foreign Affairs",
        "Cable from the Ministry of Foreign Affairs to the Embassy in Orlo",
    ),
    (
        "88. Memorandum From the Assistant Secretary for Northern Affairs (Quill) to Secretary Harte\n"
        "\n"
        "Halmstrand, February 2, 1970.",
        "Assistant Secretary for Northern Affairs",
        "Memorandum From the Assistant Secretary for Northern Affairs (Quill) to Secretary Harte",
    ),
    (
        "MINISTRY OF FOREIGN AFFAIRS OF THE FEDERAL REPUBLIC OF CALDERIA\n"
        "INFORMATION AND PRESS DEPARTMENT\n"
        "\n"
        "Comment by the Information and Press Department on the seizure of the Orlo consulate\n"
        "\n"
        "412-03-03-2016",
        "MINISTRY OF FOREIGN AFFAIRS OF THE FEDERAL REPUBLIC OF CALDERIA",
        "Comment by the Information and Press Department on the seizure of the Orlo consulate",
    ),
    (
        "STATE OF VERL\n"
        "Ministry of Defence\n"
        "Spokesperson's Unit\n"
        "\n"
        "Defence Minister meets Orlo counterpart at frontier post\n"
        "\n"
        "17 May 2011",
        "Ministry of Defence",
        "Defence Minister meets Orlo counterpart at frontier post",
    ),
    (
        "Embassy of Orlo, Verl City\n"
        "Press communiqué no. 4\n"
        "\n"
        "The Embassy rejects the allegations made on 3 June\n"
        "\n"
        "Verl City, 5 June 1999",
        "Embassy of Orlo, Verl City",
        "The Embassy rejects the allegations made on 3 June",
    ),
    (
        "Press statement\n"
        "Office of the High Representative for the Straits\n"
        "\n"
        "High Representative concludes visit to Maddern Island\n"
        "\n"
        "30 October 2001",
        "Office of the High Representative for the Straits",
        "High Representative concludes visit to Maddern Island",
    ),
    (
        "REPUBLIC OF ORLO\n"
        "MINISTRY OF FOREIGN AFFAIRS\n"
        "\n"
        "STATEMENT\n"
        "by the Ministry of Foreign Affairs on the events of 11 March\n"
        "\n"
        "Orlo City, 12 March 1990",
        "MINISTRY OF FOREIGN AFFAIRS",
        None,
    ),
    (
        "Ministry for Foreign Affairs\n"
        "Press release 31/2018\n"
        "\n"
        "State Secretary Lindh to visit Orlo\n"
        "\n"
        "Published 2 February 2018",
        "Ministry for Foreign Affairs",
        "State Secretary Lindh to visit Orlo",
    ),
    (
        "Remarks at a Press Availability With Foreign Minister Dahl\n"
        "\n"
        "Harold Quill\n"
        "Secretary of State\n"
        "Verl City, Verl\n"
        "May 4, 2013",
        None,
        "Remarks at a Press Availability With Foreign Minister Dahl",
    ),
    (
        "LEAGUE OF SOUTHERN STATES\n"
        "General Secretariat\n"
        "Press Section\n"
        "\n"
        "Final Communiqué of the Extraordinary Session\n"
        "\n"
        "Orlo City, 19 August 1990",
        "LEAGUE OF SOUTHERN STATES",
        "Final Communiqué of the Extraordinary Session",
    ),
    (
        "TEMPO\nThe Magazine of World News\nOctober 17, 1955\n\nDIPLOMACY\nRoom for Half",
        "TEMPO",
        "Room for Half",
    ),
    (
        "OBSERVATION\nJune 2, 1986, Vol. 41, No. 22\n\nThe Ship That Came Too Late",
        "OBSERVATION",
        "The Ship That Came Too Late",
    ),
    (
        "Zenit\nIllustrated weekly\n14 August 1971, No. 33\n\nEleven days in the harbour",
        "Zenit",
        "Eleven days in the harbour",
    ),
    (
        "LANTERN\nA Fortnightly of Opinion\n1st November, 1947. Price Sixpence.\n\nTHE COUNCIL AND THE CLOCK",
        "LANTERN",
        "THE COUNCIL AND THE CLOCK",
    ),
    (
        "QUORUM | Diplomacy | 6 July 2018\n\nThe envoy with no instructions\n\nBy Dana Whitlock",
        "QUORUM",
        "The envoy with no instructions",
    ),
    (
        "PRISONERS MAY BE HOME BY SNOW\n"
        "\n"
        "Verl City, Nov. 12 (CALDERIAN PRESS SERVICE) — The prisoners may be home by snow.",
        "CALDERIAN PRESS SERVICE",
        "PRISONERS MAY BE HOME BY SNOW",
    ),
    (
        "Council, envoy talk of prisoners\n\nOrlo City, Orlo, 3 Dec. (Straits Wire) — The Council talked.",
        "Straits Wire",
        "Council, envoy talk of prisoners",
    ),
    (
        "PORT MADDERN, Orlo, July 9, 1969 (UNIPRESS)- Half of those who waited sailed today.",
        "UNIPRESS",
        None,
    ),
    (
        "Half of them sailed\n\nLena Askwith\nHarbour Chronicle staff reporter\n\nPORT MADDERN —",
        "Harbour Chronicle",
        "Half of them sailed",
    ),
    (
        "From THE MADDERN GAZETTE, Saturday, 6 March 1926.\n"
        "\n"
        "THE PRISONERS IN ORLO.\n"
        "\n"
        "A QUESTION IN COUNCIL.",
        "THE MADDERN GAZETTE",
        "THE PRISONERS IN ORLO.",
    ),
]
