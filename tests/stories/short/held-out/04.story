# events
vote | 2022-03-06 | happened | 3 | Paranaya votes for a new president
result | 2022-03-08 | happened | 3 | Electoral council declares Arteaga the winner
fire | 2022-03-10 | happened | 3 | Warehouse with ballots burns in Puerto Lastre
arson | 2022-03-10 | claimed | 3 | Soldiers set fire to the ballots
petition | 2022-03-11 | happened | 2 | Quiñones asks the Constitutional Court for a full recount
warrant | 2022-03-16 | happened | 2 | Prosecutors issue a warrant for Quiñones
refuge | 2022-03-17 | happened | 3 | Quiñones takes shelter in the Embassy of Cabral
five | 2022-03-19 | happened | 2 | Five neighbors recognize Quiñones
ruling | 2022-03-24 | happened | 3 | Constitutional Court orders a recount in three provinces
recount | 2022-03-30/2022-04-04 | happened | 3 | Ballots are counted again in three provinces
license | 2022-03-30 | happened | 3 | Treasury extends Cardwell's oil license by 30 days
observers | 2022-04-04 | happened | 2 | European Union observers publish their final report
appeal | 2022-04-07 | happened | 2 | Constitutional Court rejects the opposition's last appeal
hearing | 2022-04-12 | scheduled | 1 | Senate panel to hear the Secretary of State on Paranaya
inauguration | 2022-04-24 | scheduled | 3 | Arteaga to be sworn in
expiry | 2022-04-30 | scheduled | 2 | Cardwell's extended license runs out
# questions
recognize | Will Washington recognize Quiñones as president of Paranaya? | U.S. recognition
license | Will Cardwell keep its license to pump oil in Paranaya? | Cardwell license
full | Will the Constitutional Court order a full recount of the votes? | full recount
burned | Did the army burn the ballots in Puerto Lastre? | burned ballots
arrested | Will Marisol Quiñones be arrested? | Quiñones's arrest
# article 1-faro.txt | El Faro Digital (English edition) | 2022-03-09 | LIVE: Arteaga proclaimed, opposition cries fraud
{result} LIVE: Arteaga proclaimed, opposition cries fraud\
El Faro Digital, English edition. Wednesday, March 9, 2022

10:42 p.m. We are closing this blog\
{result; vote; full?} Good night from Villarreal, where the pots are still banging three days after the vote and one day after the Electoral Council gave Vice President Rómulo Arteaga the palace by 11,406 ballots out of nine million.

{full+; @Marisol Quiñones Baeza} 8:15 p.m. Quiñones: “We have the sheets”\
{full+; petition; ~Marisol Quiñones Baeza} The challenger, Marisol Quiñones Baeza, says she will ask the Constitutional Court before the week is out to open every box in the country.
{full+; @Marisol Quiñones Baeza} “We photographed 94 percent of the tally sheets and they say something else,” she told supporters from the roof of a bread van.
{full-} Five of the nine justices owe their robes to the party in power.

6:30 p.m. Washington speaks, sort of\
{result; recognize?; @the State Department; ~the State Department} The State Department “takes note” of the announcement and wants it explained precinct by precinct.
{recognize-} No congratulations for one, no title for the other.

5:05 p.m. A threat\
{arrested+; ~Interior Minister Gaspar Olmedo} Whoever usurps functions will sleep in a cell, Interior Minister Gaspar Olmedo warned without naming her.
{arrested-; @Marisol Quiñones Baeza} “My toothbrush is packed, but he will not dare,” was her reply.

3:20 p.m. The oil people\
{license?} Shares of Cardwell Energy of Tulsa, which pumps 130,000 barrels a day here under a sanctions waiver valid through March 31, dropped 7 percent.
{license+; ~an analyst} One analyst considered that overdone, gasoline being what it is in an election year.

1:00 p.m. Boxes on the road\
{burned=} Army trucks have begun carrying the ballots of the coastal provinces to a customs shed in Puerto Lastre.
{burned=} Opposition poll watchers on mopeds are following them.
# article 2-explainer.txt | Continental Press | 2022-03-15 | EXPLAINER: Who won in Paranaya, and who decides?
EXPLAINER: Who won in Paranaya, and who decides?

By JOSEFINA ARCE and MATT DILLARD\
March 15, 2022

{vote; result; full?} VILLARREAL, Paranaya (CP) — Nine days after Paranayans went to the polls, they have one declared president-elect, one self-declared one and a smoldering heap of evidence.
Here's a look at the dispute.

{fire} WHAT BURNED?

{fire; burned?} About 400,000 ballots from two provinces that backed Quiñones, stored in a customs warehouse that caught fire before dawn Thursday.
{arson; burned+; ~opposition poll watchers} Opposition monitors camped outside say soldiers carried in jerrycans an hour earlier.
{fire; burned-; ~Interior Minister Gaspar Olmedo} Olmedo, the interior minister, blames a short circuit.
{burned?; ~European observers} European observers asked to see the wiring and were told it, too, had burned.

{full?} CAN THE VOTES BE COUNTED AGAIN?

{full?} Only if the Constitutional Court says so.
{petition; ruling; full?} It took up the petition filed Friday by Quiñones's lawyers and promised an answer for Monday, March 21.
{full-} It has never annulled anything bigger than a mayoral race.
{fire; full-; ~legal scholars} And legal scholars point out that ashes can't be recounted.

WHAT DOES THE U.S. WANT?

{recognize?; ~U.S. officials} Officials insist they are in no hurry.
{recognize+; @-; ~a former ambassador} But a former ambassador says the administration has a draft text on a shelf that begins with the words “President Quiñones.”
{recognize-; ~a former ambassador} The last time Washington did that in the region, he noted, its man ended up teaching in Miami.

{license?} WHERE DOES OIL COME IN?

{license+; recognize-} Cardwell's waiver gives the White House a reason not to burn bridges with whoever controls the wells, and today that is Arteaga.
{license-; ~lawmakers from Florida} Lawmakers from Florida in both parties want it torn up.

{arrested?} IS QUIÑONES SAFE?

{arrested?} She hasn't slept twice in the same house since the weekend.
{warrant; arrested+; ~a court clerk} A clerk said prosecutors had collected a stack of forms, and that one of them carries her name.
# article 3-barrel.txt | Barrel & Bond | 2022-03-25 | Barrel & Bond: Half a recount, half a license?
BARREL & BOND\
Energy politics for people who read the footnotes\
Friday, March 25, 2022

{ruling; license?; full-} Half a recount, half a license?

{ruling; full-} Three days behind its own timetable, Paranaya's top court yesterday split the baby: yes to unsealing boxes in Altos, Mirador and Sierra Chica, no to the other eleven provinces.
{ruling; full-} The margin was 5 to 4, and you can guess the five.
{appeal; full?} Her legal team gets one more motion, which nobody we spoke to expects to fly.
{recount; inauguration} Counting is to begin Wednesday and the swearing-in, originally April 10, slides by two weeks.

{refuge; warrant; arrested-} Speaking of her: Marisol Quiñones has now spent eight nights on a sofa in the Embassy of Cabral, having got there 20 hours after the warrant and, we hear, in the trunk of a florist's car.
{refuge; arrested-; ~the ambassador of Cabral} The ambassador says she can stay until his lease is up, in 2040.
{arrested+} A police bus has taken the parking space out front.

{five; recognize+} Five neighbors led by Cartaya have been calling her Madam President since Saturday.
{recognize?} Does Washington follow?
{recognize?; @an administration official} “It's on the menu, it isn't on the stove,” an administration official told B&B.
{recognize-; license+} Translation: not before the waiver business is settled.

{license?} So, the waiver.
{license; license+; ~three lobbyists} Three lobbyists independently describe a one-month rollover for Cardwell, long enough to load two cargoes and short enough to look stern.
{license-} The counter-rumor is a wind-down notice, which is what Sen. Ileana Portuondo is holding up two nominees to get.
{license?; ~Cardwell} Cardwell says it complies with all applicable law and likes the view.

{fire; burned+} Footnote: the insurer of the Puerto Lastre shed isn't paying.
{burned+; ~a loss adjuster} Its adjuster found gasoline residue in four separate spots, and no law of physics by which a fuse drips.
# article 4-biscayne.txt | The Biscayne Tribune | 2022-04-05 | Recount trims Arteaga's lead but doesn't sink it
The Biscayne Tribune | Tuesday, April 5, 2022\

{recount} Recount trims Arteaga's lead but doesn't sink it

By Yadira Colón-Estes\

{recount; full?} Rómulo Arteaga's edge shriveled to 3,912 votes Monday after clerks in three highland provinces finished going through paper that some of them had already counted a month ago.

{recount; refuge; full+; @Marisol Quiñones Baeza} “Three provinces cost him two-thirds of his lead, now imagine fourteen,” Marisol Quiñones said by video from the embassy where she lives behind a ficus.
{full-; ~the chief justice} Chief Justice Hernando Pío Lasarte said the matter was res judicata, which is Latin for go home.

{observers} Hours later came the verdict of the European Union's observers, delayed a week by wrangling over adjectives.
{observers; full+; @the observers; ~the observers} It calls the count “not verifiable” and urges a complete tally.
{observers; fire; burned+; @the observers; ~the observers} On the blaze of March 10 it says an accident “cannot be reconciled” with the traces found, while leaving open whose match it was.
{arson; burned+; ~a deserter} A corporal who crossed into Cartaya on Sunday has no such hesitation: he told this newspaper he carried two of the cans himself, on a major's orders.
{burned-; ~the Defense Ministry} The Defense Ministry said no such corporal ever served.

{license; license+} For Cardwell Energy, meanwhile, April began with a sigh.
{license; expiry; license+} The Treasury on Wednesday gave it another 30 days.
{expiry; inauguration; license-; ~a Treasury official} An official cautioned that there would not be a third helping if the inauguration goes ahead as billed.

{inauguration; recognize+; ~people familiar with the discussions} That same inauguration, April 24, has become the White House's unspoken fuse, say people familiar with the discussions: to send nobody, and to send Quiñones a letter with a title on it.
{recognize-; ~the Pentagon} The Pentagon is arguing against, worried about two radar sites it leases from whoever has the keys.

{hearing; recognize?} The Secretary of State can expect to be asked about it next Tuesday by the Foreign Relations Committee.

{arrested?; refuge} As for the guest behind the ficus, Cabral has requested a safe-conduct.
{arrested+; @Interior Minister Gaspar Olmedo} “The only road I can offer the lady leads to Santa Rita women's prison,” Olmedo said.
# article 5-radio.txt | Radio Uno | 2022-04-08 | Radio Uno, midday bulletin
RADIO UNO, Villarreal. Midday bulletin, Friday, April 8, 2022 (translation)\

Good afternoon.
{arrested+} The water has been cut off at the Embassy of Cabral.

{arrested+; refuge} Since six this morning no tap runs in the house where former candidate Quiñones has been a guest for three weeks.
{arrested?; ~the municipal company} The municipal company speaks of repairs.
{arrested-; @the ambassador of Cabral} The ambassador, of bottled water: “Enough for a year, and she drinks little.”

{inauguration} The palace is distributing the invitations for the 24th.
{inauguration; recognize?; ~palace protocol} The American chargé has received his, protocol informs, and has neither accepted it nor sent it back.

{recognize-; @Secretary of State Howard Lindqvist} In Washington, Secretary of State Lindqvist said on Thursday that “one president at a time is already a great deal.”
{recognize?; hearing; ~Howard Lindqvist} He promised the senators a fuller reply on Tuesday.
{recognize-; five} The government here heard a refusal; the five countries that took the step last month heard nothing.

{full-; appeal} The Constitutional Court yesterday rejected, without a hearing, the last appeal of the opposition.
{full-; appeal} With this, the eleven provinces that were not opened a second time will remain sealed.
{full-; appeal; ~Justice Clara Inés Montt} Justice Clara Inés Montt, in dissent, wrote that her colleagues had looked through the keyhole and declared the room empty.

{burned+} Major Teodoro Alviz, named by the deserter of Cartaya, has been posted as military attaché to a distant continent.
{burned-; ~the army} The army describes it as a promotion long foreseen.

{license+} And the tanker Cardwell Pioneer entered Puerto Lastre last night to load 600,000 barrels.
{license?; expiry; ~Cardwell's local manager} Whether there will be another after the end of the month, the company's local manager does not know, or does not say.
