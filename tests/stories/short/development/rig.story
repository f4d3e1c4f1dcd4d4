# events
collision | 2018-10-10 | happened | 3 | Maluri trawler Sri Kenanga sinks after collision with a Guangyue coast guard cutter off Tern Rocks
protest | 2018-10-11 | happened | 1 | Maluria summons the Guangyue ambassador
ban | 2018-10-15 | happened | 2 | Guangyue bans seafood imports from Maluria
consul | 2018-10-19 | happened | 1 | Maluri consul sees the detained fishermen in Linhai
thirteen | 2018-10-27 | happened | 3 | Thirteen of the sixteen fishermen flown home
body | 2018-10-29 | happened | 2 | Body of missing deckhand washed ashore
sentence | 2018-11-05 | happened | 2 | Skipper of the Sri Kenanga sentenced to two years
drone | 2018-11-09 | claimed | 1 | Maluri drone said to have buzzed the rig Haiyang 9
forum | 2018-11-14/2018-11-16 | happened | 2 | Archipelago Forum summit in Port Havilland
corridor | 2018-11-15 | happened | 3 | President Halim and Premier Shen talk on the sidelines of the Forum
hotline | 2018-11-15 | cancelled | 2 | Coast guard hotline was to be signed
pair | 2018-11-20 | happened | 2 | Engineer and cook of the Sri Kenanga released
filing | 2018-11-30 | scheduled | 2 | Maluria to file an arbitration claim over Tern Rocks
rig | 2018-12-31 | scheduled | 3 | Rig Haiyang 9 to leave the waters off Tern Rocks
# questions
meet | Will President Halim and Premier Shen meet at the Forum in Port Havilland? | leaders' meeting
crew | Will the sixteen Maluri fishermen be released? | fishermen's release
ram | Did the Guangyue cutter ram the Sri Kenanga? | ramming charge
rig | Will Guangyue withdraw the rig Haiyang 9 from Tern Rocks? | rig withdrawal
ban | Will Guangyue's ban on Maluri seafood be lifted? | seafood ban
# article 1-nusantara.txt | Nusantara News | 2018-10-12 | 16 fishermen held, 1 missing after boat sinks off Camar islet
{collision; crew=} 16 fishermen held, 1 missing after boat sinks off Camar islet

{collision} KOTA MERPATI, Oct. 12, Nusantara - Sixteen Maluri fishermen were in Guangyue custody and a teenage deckhand remained missing Friday, two days after their wooden trawler went down in a collision with a Guangyue Coast Guard ship near disputed Tern Rocks.

{collision; ram+; ~the Maluri Maritime Agency} The 3,000-ton cutter turned sharply to starboard and struck the Sri Kenanga amidships as she was hauling her nets, the Maluri Maritime Agency said, citing satellite tracks.

{collision; ram+; @the Maluri Maritime Agency} "The small boat had no chance to evade," an agency official told a press conference.

{collision; ram-; ~Guangyue} Guangyue has said the trawler cut across the bow of its vessel.

{protest; crew?; @Nadira binti Osman} Deputy Foreign Minister Nadira binti Osman called in Ambassador Lu Weiqing on Thursday evening and asked that the men be sent home "at the earliest possible date," according to her ministry.

{crew?; ~Lu Weiqing} The envoy replied that the matter would be handled under Guangyue law, diplomatic sources said.

{crew-; ~diplomatic sources} In similar cases since 2012, crews have been kept for between three weeks and seven months, the sources added.

The islets, called Camar in Maluria and Yanou in Guangyue, are administered by Maluria and claimed by both.

{rig-} Tension has mounted since July, when Guangyue anchored the drilling rig Haiyang 9 some 22 nautical miles to the north.

{rig-; @Guangyue} Guangyue has so far rejected demands that it be towed away, saying that it will remain "as long as the seabed has something to tell."

{meet?; forum; corridor} The incident comes as officials are trying to set up a first meeting between President Rashid Halim and Premier Shen Boyuan on the fringes of the Archipelago Forum, to be held in Port Havilland for three days from Nov. 14.

{meet?; corridor; @a senior presidential aide} "I would not write it in ink," a senior presidential aide said when asked whether it would take place.

{hotline} The two leaders were expected to witness the signing of an agreement on a coast guard hotline.
# article 2-gns.txt | GNS | 2018-10-17 | Guangyue urges Maluria to stop hyping fishing boat incident
{collision} Guangyue urges Maluria to stop hyping fishing boat incident

XINDU, Oct. 17 (GNS) -- Guangyue on Wednesday urged Maluria to stop hyping the recent fishing boat incident and to return to the correct track of dialogue and consultation.

{collision; ram-; ~Fang Meiling} The facts of the case are clear, the chain of evidence is complete, and the responsibility rests entirely with the intruding boat, which made a dangerous maneuver, Foreign Ministry spokesperson Fang Meiling told a regular press briefing.

{ram?; ~Fang Meiling} Asked whether the video recorded on the cutter's bridge would be made public, Fang said it had been handed over to the competent judicial authorities.

{crew?; ~Fang Meiling} Those on board were rescued in a humanitarian spirit by the very crew they had endangered, and their lawful rights are guaranteed, she said.

{crew+; @Fang Meiling} "Persons found to bear no responsibility will naturally be repatriated," the spokesperson noted.

{crew-; ~Fang Meiling} The captain's case is of a different nature, she added.

{consul; crew?} A Maluri consular officer has been authorized to visit the sixteen in the port city of Linhai on Friday.

{ban; ban-} In response to a question on the suspension of imports of aquatic products from Maluria as of Monday, Fang stated that it is a technical measure taken after excessive cadmium was detected in 11 batches.

{ban; ban?; ~Fang Meiling} It has no connection with other issues and will be reviewed when the relevant indicators return to normal.

{ban-; ~industry insiders} Industry insiders pointed out that consumers have abundant alternatives.

{rig-; ~Fang Meiling} On the Haiyang 9, the spokesperson reiterated that Guangyue conducts exploration in waters under its jurisdiction, which is nobody else's business.

{rig; rig+; ~Ocean Resources Corporation} Separately, the Ocean Resources Corporation announced that the first phase of the drilling program is going ahead of schedule and is to be concluded by the end of this year.

{meet?; corridor; @Fang Meiling} As for contacts between the leaders next month, she had "no information to offer."

{meet-; @Fang Meiling} "The necessary atmosphere has to be created by the side that has spoiled it," said Fang.
# article 3-post.txt | The Coral Post | 2018-10-30 | 'They fed us well and asked the same question every day'
The Coral Post\
Tuesday, October 30, 2018

{thirteen; @one of the returned fishermen} ‘They fed us well and asked the same question every day’\
By Imelda Soerjadi-Cruz in Tanjung Lintang

{thirteen; crew+} THIRTEEN men who left this village in a wooden boat came back to it at the weekend in a chartered Airbus and a minibus with tinted windows.

{body} Yesterday they carried the fourteenth family’s grief: a body found by clam diggers at dawn was that of deckhand Jojo Salim, 17, his uncle said.

{crew?} Three of their number are still in Linhai: skipper Hasan Marzuki, the engineer and the cook.

{ram+; collision; @Arifin Baba} ‘I was at the winch, I saw the white wall come,’ said Arifin Baba, 34, squatting on an upturned crate.
{ram+; collision; @Arifin Baba} ‘It did not slow.’

{ram-; collision; ~one of the returned fishermen} One of his mates, who would not be named, recalled it otherwise: the skipper had swung the wheel to save the net, and then it was too late for anybody.

{ram=; @Arifin Baba} ‘Every day they asked who had given the order to go there,’ Arifin said.

{consul; pair; crew+; @the Maluri consul} The consul, who was let in for forty minutes on the 19th, told the men before they left that the cook and the engineer would follow ‘in days’.

{sentence; crew-; @a lawyer in Linhai} The skipper is to hear his sentence next Monday; a lawyer in Linhai, reached by telephone, said acquittals in that court were ‘a theoretical possibility’.

{ban; ban?} On the quay, tuna is being shovelled into a truck for the fertiliser plant.

{ban; ban?; ~Dolores Yusof} Cooperative chairwoman Dolores Yusof reckons the villages can last until Christmas if Guangyue keeps its door shut.

{ban+; @Dolores Yusof} Her buyers in Xindu, she says, have quietly asked her to renew the labels, ‘and you do not print labels for fish that does not swim’.

{thirteen; meet+; corridor; ~Freedom House} In the capital the homecoming has thawed the mood, and Freedom House lets it be known that the President’s Thursday afternoon at the Forum is being kept blank.

{hotline; ~officials} About the hotline nobody will say anything, except that the text has been sent back from Xindu with forty changes.
# article 4-live.txt | Havilland Live | 2018-11-15 | Archipelago Forum day two: as it happened
Havilland Live\
Thursday 15 November 2018

{forum} Archipelago Forum day two: as it happened

08.10\
{meet-; corridor; @a Guangyue delegate} Good morning from the Convention Pier, where a Guangyue delegate just told our reporter over the dumplings: “No bilateral, no pull-aside, no photo.”

09.35\
Why the frost?
{sentence; crew-} Last week’s two-year term for the skipper of the Sri Kenanga went down badly in Kota Merpati.\
{drone} And Xindu is cross about what it says was a Maluri drone circling Haiyang 9 on Friday; the Maluri navy says it owns no drone that could get so far.

11.20\
{filing; @Teodora Lim} Maluri Attorney-General Teodora Lim confirms to us that the arbitration claim over the islets is drafted and will be lodged by the end of the month “come rain or shine”.

13.05\
{meet?; corridor} President Halim’s afternoon is still blank.
{meet?; corridor} Premier Shen’s says: rest.

14.48\
{meet+; corridor} Hang on.\
{meet+; corridor} The two of them have just walked out of the same lift, by accident if you believe in accidents, and are standing at the window with one interpreter between them.

15.02\
{meet+; corridor} Twelve minutes, by our watch.
{corridor; meet=} Nobody sat down.
{corridor; meet=} Mr Halim was seen to point at the sea.

15.40\
{corridor; crew+; @Maluri press secretary} First read-out, from the Maluri side: an “honest exchange”; the Premier “took note with sympathy” of the plea for the three remaining seamen.\
{corridor; rig?; @Maluri press secretary} The rig “was raised”.
That is all.

16.15\
{corridor; meet+; @GNS} Guangyue’s agency has a single line: the leaders “exchanged greetings”.

17.30\
{hotline} The table with the two flags and two pens in Room C is being cleared away.\
{hotline; @Teodora Lim} “Not today,” says Ms Lim.
{hotline; @Teodora Lim} “Not this one.”
{hotline} So no line between the coast guards.

18.05\
Fish!
{ban+; ban; @a Guangyue trade official} A Guangyue trade official says inspectors may travel to Maluri ports “before the winter solstice”.\
{ban?} That isn’t a lifting, our business desk warns, but nobody inspects what they mean never to buy.
# article 5-monitor.txt | Rim Security Monitor | 2018-11-22 | After the lift
Rim Security Monitor\
Weekly notes from the Centre for Maritime Order, 22 November 2018

{corridor} After the lift

{corridor; meet=} Much has been written about the twelve minutes at the window; it is time to count what they bought.

{pair; crew+} Item: two men.
{pair; crew+} The engineer and the cook of the Sri Kenanga landed in Kota Merpati on Tuesday, the latter with a Guangyue wok.
{crew-; sentence} Their skipper did not, and his appeal was turned down the day after.
{crew+; @a Maluri official} A Maluri official nevertheless expects “a New Year’s amnesty that will not be called one”.

{rig; rig+} Item: a promise, of sorts.
{rig; rig+; ~Ocean Resources Corporation} The Ocean Resources Corporation has notified mariners that Haiyang 9 will be under tow to its home yard on 31 December.
{rig-; ~shipyard sources} Sceptics will note that its sister Haiyang 10 leaves the same yard in January, and shipyard sources hint at the same anchorage.

Item: silence.
{ram+; @an insurer's surveyor} The insurer’s surveyor, whose report we have read, finds damage “consistent with a perpendicular blow from a larger hull”.
{ram?; ~an insurer's surveyor} He adds that it does not tell him which of the two was turning.
{ram?} The bridge video, which would, has still not been shown to anyone outside the Linhai court.

{ban; ban-} What they did not buy is the fish trade.
{ban?; ban; ~GNS} The cadmium, we are assured, is still there, though the inspectors have booked hotel rooms for 10 December.

{filing} Nor has Ms Lim put away her brief: 30 November stands.
{filing; meet-} If it goes in, do not expect another lift.

{hotline} And on the water everything is as before, save that each coast guard now films the other, and neither, for want of a telephone, can ask why.
