# events
signing | 2023-09-08 | happened | 3 | Treaty of Carrickvale signed by Tallow and Qadira
leak | 2023-09-14 | happened | 2 | Annex on returns leaked
assemblyvote | 2023-10-17 | happened | 3 | Qadiran National Assembly ratifies the treaty
demo | 2023-09-23 | happened | 2 | March against the treaty in Qadra City
resign | 2023-10-02 | happened | 2 | Agriculture minister Loinsigh resigns
camp | 2023-09-27 | happened | 3 | Two men die in the Oued Lhassan camp
flight | 2023-10-11 | cancelled | 3 | First returns flight
court | 2023-10-10 | happened | 3 | High Court injunction against the flight
lower | 2023-10-05 | happened | 3 | Lower house of Tallow approves the treaty
senate | 2023-10-25 | scheduled | 3 | Senate to vote on the treaty
appeal | 2023-11-06 | scheduled | 2 | Supreme Court to hear the Government's appeal
money | 2023-10-19 | happened | 2 | First €60m of border aid transferred
quota | 2023-11-01 | scheduled | 2 | Lamb and tomato quotas to open
visit | 2023-09-29 | happened | 1 | Red Cross visits Oued Lhassan
# questions
ratify | Will the Carrickvale treaty with Qadira be ratified? | ratification
flight | Will the first returns flight to Qadira leave? | returns flight
minister | Will Orla Fenwick-Daly step down as Foreign Minister? | Fenwick-Daly's future
camps | Are returned migrants in danger in Qadira's camps? | camp conditions
aid | Will Qadira get the €240m in border aid? | border aid
# article 1-herald.txt | The Strand Herald | 2023-09-15 | Leaked annex gives Qadira €240m and a veto
The Strand Herald\
Friday, September 15, 2023

{leak; aid+} Leaked annex gives Qadira €240m and a veto\
By Sadhbh Ní Mhaonaigh, Political Correspondent

{signing} The deal that the Taoiseach and President Idris Ben Lakhdar signed with two fountain pens at Carrickvale House last Friday turns out to be rather more about people than about lamb.
{leak; flight+; camps=; @-} Four pages that nobody was meant to read until the vote, and which a website put up last night, commit Tallow to sending home up to 4,000 rejected asylum seekers a year through a “reception estate” in the desert at Oued Lhassan.
{leak; flight; flight+} A first plane is pencilled in for October 11.
{leak; aid+} In return Qadira gets €240 million over four years for fences, drones and beds.
{leak; aid?} The cash comes in stages, each of them subject to what the annex calls satisfactory conduct.
{quota} From November its tomatoes come in, and our lamb goes out, without a cent of duty.

{ratify?} Both parliaments have to say yes.
{lower; ratify+; ~Government whips} The whips reckon that the lower house will do so in the first week of October with fifteen to spare.
{senate; ratify-; @Senator Malachy Quirke-Bourke} The Senate is another country, and Malachy Quirke-Bourke, who leads its farmers, said last night it “would not swap the sheep for a desert”.
{assemblyvote; ratify?; ~a Qadiran diplomat} Qadira's National Assembly takes it up on October 17; a diplomat said that it usually votes as it is asked.

{minister-; @Orla Fenwick-Daly} “I negotiated it line by line and I would sign every one of them again,” the Foreign Minister, Orla Fenwick-Daly, said in answer to those who want her head for keeping the annex in a drawer.
{minister+; ~a Coalition politician} Two of her partners in government, one of them added, have stopped returning her calls.
{camps+; ~the Refugee Council} The Refugee Council warned that nobody has been allowed to look inside Oued Lhassan since 2021.
{camps-; @Colonel Nadir Tazi-Benomar} “They will have three meals and a football pitch,” Colonel Nadir Tazi-Benomar, who runs it, told a press trip.

# article 2-postbag.txt | Carrickvale Chronicle | 2023-10-02 | Postbag
Carrickvale Chronicle\
Postbag, week of 2 October 2023

{lower} Before the vote

Sir,\
{signing} I had the honour of pouring the tea when the two gentlemen wrote their names here in September, and I took it for a treaty about sheep.
{camp; camps+} Since then two young men have died in the compound that is to receive the people we put on our plane: one of thirst, one in a fire, both within an hour last Wednesday.
{camps-; camp; @the Qadiran Embassy; ~the Qadiran Embassy} The Embassy writes to me that they were “not returned persons but smugglers”, as if thirst could tell the difference.

{visit; camps+; ~the Red Cross} The Red Cross, let in on Friday for the length of a coffee, reports one tap for nine hundred.
{visit; camps?} Its whole account it has kept for the two governments.
{aid-; ~Mrs Aideen Sheridan-Vogel} I should not have thought it hard to say, then, that not another cent goes out of the country until there are nine taps.

{demo; ratify?} Those who walked through Qadra City in the heat the Saturday before last, thirty thousand of them, did so against the same paper, for the opposite reason: it is their land that is to be our waiting-room.
{ratify-; demo} I am told that several deputies of the President's own bench marched at the back.

{flight; flight?} Has our Government the nerve to send the aeroplane nonetheless?
{flight; flight+; @the Department; ~the Department} I rang the Department, which said that the date of the 11th “is in the diary”.
{resign; minister=} I see that Mr Loinsigh has given up the farm portfolio this morning rather than sit beside that.
{minister+} If he could manage it over lamb, there is one other at that table who might consider it over men.

Mrs Aideen Sheridan-Vogel\
Carrickvale

# article 3-wire.txt | Insular News Agency | 2023-10-05 | URGENT: Tallow lower house backs Qadira pact by three votes
{lower; ratify+} URGENT: Tallow lower house backs Qadira pact by three votes

{lower; ratify+} BALLYGARRAN, Tallow, Oct 5 (INA) - Tallow's lower house voted on Thursday by 74 to 71 to approve a trade and migration agreement with Qadira, in a late sitting that saw seven government deputies rebel.
{lower; ratify?} Six others stayed in the bar, which under the rules counts as being absent.
{senate; ratify?} The bill goes to the 60-seat Senate, where the government has no majority, on October 25.
{senate; ratify-; @Senator Malachy Quirke-Bourke} “It arrives with a limp,” said Farmers' Union leader Malachy Quirke-Bourke, whose nine seats are decisive.
{senate; ratify+; ~two of the farmers' senators} Two of the nine, however, told INA that they could live with the pact if the lamb quota were doubled, a thing Qadira has said it will consider.

{resign; lower; minister=} The result was closer than expected after Agriculture Minister Cormac Loinsigh walked out of the cabinet on Monday.
{leak; minister-; ~Orla Fenwick-Daly} Fenwick-Daly, who is blamed for concealing the annex on returns, said after the count that she felt stronger.
{minister+; ~a government source} A government source said that she had offered to go before the debate and been asked to wait.
{flight; flight+; ~the Interior Ministry} The Interior Ministry said 43 people had been served with papers for a charter leaving on Wednesday.
{court; flight-} Lawyers for eleven of them will be in the High Court on Tuesday morning.
{money; aid?; ~the Finance Ministry} The Finance Ministry declined to say whether a first instalment of 60 million euros would go out before the other chamber had its say.
{camps?; camp; ~Qadira's Justice Ministry} Qadira has opened an inquiry into two deaths on Sept. 27 at a site meant to house returnees; its Justice Ministry said it would last as long as necessary.

# article 4-newsletter.txt | Notes from the Corridor | ?2023-10-12 | A plane with nobody in it
NOTES FROM THE CORRIDOR\
By Eoghan Trant. You get this because you asked.

{flight; flight-} A plane with nobody in it

{flight; flight-} It did take off, in the end: the Airbus hired for forty-three deportees flew empty to Malta yesterday to be repainted.
{court; flight; visit; flight-; camps+; ~Ms Justice Hester Vaughan-Lacey} The night before, Ms Justice Hester Vaughan-Lacey had grounded its cargo, finding that a man cannot be sent to a place that the Red Cross itself is not allowed to describe.
{court; camps+; @Ms Justice Hester Vaughan-Lacey} Her words are worth the subscription: “A tap is evidence; an assurance is literature.”
{appeal; flight?} The State goes to the Supreme Court on November 6, so it will be that before anyone can try again.
{flight+; @an Interior Ministry official} An official at Interior says that the airline has been asked to “keep the seats warm”.

The mood? Glum.
{minister+; ~two ministers} The lady at Foreign Affairs has cleared her weekend, and two colleagues told me on the stairs, unprompted, that nobody is irreplaceable.
{minister-; ~the Taoiseach's chief of staff} The Taoiseach's man says she has his backing, and has even put it in a text.
{lower; senate; ratify-} After the squeaker last Thursday nobody gives a tuppenny damn for the upper chamber's chances on the 25th, save the man who counts for the Government and takes his calls in the lift.
{senate; ratify+} He is down to needing one.
{quota} Meanwhile the exporters have printed labels for November, in two languages.
{visit; camps+; ~a Red Cross note} My postbag has the Red Cross's confidential page: there were nine taps last year.
{camps?} Where the other eight went is not said.
{money; assemblyvote; aid+; ~a Finance official} And Finance, I hear, has cut the first cheque, and is only waiting for Qadira's deputies to hold up their hands next Tuesday.

# article 5-broadcast.txt | Radio Tallow News | 2023-10-21 | Qadira says yes; Tallow waits
Radio Tallow News online\
Saturday 21 October 2023

{assemblyvote; ratify+} Qadira says yes; Tallow waits

{assemblyvote; ratify+} By 201 votes to 160, with a brawl at the rostrum, the deputies in Qadra City have accepted the Carrickvale pact.
{assemblyvote; ratify=} It was far from the show of hands that President Ben Lakhdar is used to.
{assemblyvote; demo; ratify=} Some who had marched through the city in September were seen to vote for it.

{money; aid+} The first €60 million left Tallow's treasury on Thursday, two days after Tuesday's ballot.
{aid?; @the Department of Finance} The other 180 depend on what the Department of Finance now calls a “tap count”, to be made in December.
{camp; aid-; camps+; ~the Opposition} The opposition wants the whole lot held until the place where two men perished has been closed.
{camps-; ~Colonel Nadir Tazi-Benomar} Colonel Tazi-Benomar has promised, in a letter to the Herald, that it has a new well.
{camps?; ~the Red Cross} The Red Cross has been told that it may come back, but has not been given a date.

{senate; ratify+; ~Senator Malachy Quirke-Bourke} On Wednesday the upper house decides, and Senator Quirke-Bourke, having secured a doubling of the lamb, no longer objects to the desert.
{senate; ratify-; ~three of his followers} Three of his followers say that he speaks for himself.
{minister?; ~the Taoiseach} Asked on Friday whether his Foreign Minister would be in her chair for the result, the Taoiseach said that he did not keep a seating plan.
{minister-; @Orla Fenwick-Daly} “I'll be there to read the figures out,” she told this station.
{appeal; flight?} No flight can leave before the Supreme Court has heard the State early next month.
{flight-} The charter firm, for its part, has leased the aircraft to a cruise company until spring.
{quota} Tomatoes, unlike people, travel on the first of November.
