# events
images | 2007-02-05 | happened | 2 | Institute publishes satellite images of razed building at Bir Hassan
refusal | 2007-02-08 | happened | 3 | Zahran rejects IAEA request to visit Bir Hassan
bar | 2007-02-12 | happened | 2 | Zahran bars two IAEA inspectors
vanish | 2007-02-10 | happened | 2 | Zahrani physicist Qaddoura disappears in Geneva
visit | 2007-02-22/2007-02-23 | happened | 3 | IAEA chief Lindqvist holds talks in Ain Mansour
board | 2007-03-05/2007-03-07 | happened | 3 | IAEA board of governors meets in Vienna
resolution | 2007-03-07 | happened | 3 | IAEA board adopts resolution giving Zahran 30 days
cargo | 2007-03-10 | cancelled | 2 | Velmark to ship reactor fuel to Ras Tamar
ministers | 2007-03-12 | happened | 3 | EU foreign ministers impose travel bans on Zahranis
inspection | 2007-03-13 | happened | 3 | Inspectors visit Bir Hassan
results | 2007-04 | scheduled | 2 | Results of soil samples expected
report | 2007-04-06 | scheduled | 2 | Lindqvist to report to the board
treaty | 1992 | happened | 1 | Zahran signs safeguards agreement
# questions
access | Will Zahran let IAEA inspectors into Bir Hassan? | inspectors' access
council | Will Zahran be referred to the Security Council? | Council referral
fuel | Will Velmark deliver fuel to the Ras Tamar reactor? | fuel delivery
qaddoura | Did Dr Qaddoura defect? | Qaddoura's defection
eu | Will the European Union impose sanctions on Zahran? | EU sanctions
# article 1-bws.txt | BWS News | 2007-02-09 | Zahran rejects nuclear site visit
BWS NEWS\
Last Updated: Friday, 9 February 2007, 11:27 GMT

{refusal; access-} Zahran rejects nuclear site visit

{refusal; access-} Zahran has turned down a request by the UN's nuclear watchdog to inspect a military complex in the desert south of its capital, Ain Mansour.

{refusal; access-; ~Foreign Minister Khalil Boustani} Foreign Minister Khalil Boustani said on Thursday that Bir Hassan was a depot for conventional weapons and that no country would open such a place to foreigners.

{access?; ~the International Atomic Energy Agency} The International Atomic Energy Agency (IAEA) said it was still in discussion with the authorities.

{images} Pictures taken by a commercial satellite and released on Monday by a Brussels research institute appear to show that a large building there has been torn down.

{images; ~the Institute for Strategic Verification} The institute says the soil around it was scraped away and a road resurfaced in less than three weeks.

{images; ~Zahrani officials} Zahrani officials say the structure was damaged by a fire.

Zahran is an important oil producer and has a population of 21 million.

It has one nuclear power station, still under construction at Ras Tamar on the coast.

{cargo; fuel+} The plant is being built by Velmark, which is due to send the first load of uranium fuel in March.

{treaty} The country signed a safeguards agreement with the IAEA in 1992 but has not ratified a later protocol permitting inspections at short notice.

Inspectors have been to Ras Tamar 14 times since building began.

{council?; @British Foreign Office minister Helen Maddocks} "If there is nothing to hide, there is no reason not to open the gate, and other bodies may have to ask the question," UK Foreign Office minister Helen Maddocks told the BWS.

{council-; ~Velmark's ambassador in Vienna} Velmark's ambassador in Vienna said that talk of New York was out of place.

Oil prices rose by more than a dollar to $60.10 a barrel in London.

{visit; access?} The IAEA's director general, Anders Lindqvist, has been invited to Ain Mansour on 19 February.

Mr Lindqvist, a former Swedish diplomat, has led the Vienna-based agency since 2004.
# article 2-cp.txt | Continental Press | 2007-02-14 | Zahran strikes two U.N. inspectors from list; scientist missing in Geneva
{bar; vanish; access-} Zahran strikes two U.N. inspectors from list; scientist missing in Geneva\
By ROLAND HASEGAWA, Continental Press Writer\
Wed Feb 14, 6:41 PM ET

{bar; access-} VIENNA, Austria - Zahran has barred two U.N. nuclear inspectors from entering the country, diplomats said Wednesday, deepening a standoff over a military site where experts suspect atomic work was carried out.

{bar; ~a diplomat accredited to the IAEA} The two, a Canadian and a South African, were told Monday that their visas had been canceled, said a diplomat accredited to the International Atomic Energy Agency who requested anonymity because the decision was not public.
{bar; ~Zahran's mission} Zahran's mission accused the pair of leaking information to Western intelligence.
{bar; @IAEA spokeswoman Mireille Castaing} "We have full confidence in our staff," IAEA spokeswoman Mireille Castaing said.
{access?; ~Mireille Castaing} About 15 other inspectors remain accredited and visit declared facilities regularly, she said, without commenting on Bir Hassan.

{vanish} In a separate mystery, Swiss police are looking for a Zahrani physicist who vanished Saturday from a Geneva hotel.
{vanish; qaddoura=; ~police} Dr. Hisham Qaddoura, 49, left his luggage and a half-eaten breakfast, police said.
{qaddoura-; @Foreign Minister Khalil Boustani} "He has been kidnapped by a hostile service," Foreign Minister Khalil Boustani told state television.
{qaddoura+; ~two Western officials; @two Western officials} Two Western officials said Qaddoura, who once headed a laboratory at Bir Hassan, had been in touch with them for a year and was "where he wants to be."
{qaddoura?; ~the Swiss Foreign Ministry} The Swiss Foreign Ministry said it had no indication of a crime but ruled nothing out.
He was attending a conference on particle detectors.

{visit; access=; ~Mireille Castaing} The trip to Ain Mansour by agency chief Anders Lindqvist has been pushed back three days to Feb. 22, Castaing said.

{fuel?; ~Velmark's state atomic company} In Velmark, the state atomic company said shipment of fuel depended on an overdue payment of $80 million, which Zahran disputes.
The two countries signed the $1.1 billion contract for Ras Tamar in 1998, and completion has been postponed five times.
Some 2,000 Velmarker engineers and their families live in a compound near the plant, with their own school and a swimming pool.

{eu+; ~an EU official} European Union governments have begun drafting a list of Zahrani officials who could be barred from the bloc, an EU official in Brussels said.
Zahran sells about a fifth of its oil to Europe.
# article 3-vow.txt | Voice of the Atlantic | ?2007-02-24 | UN Nuclear Chief Leaves Zahran With Promise, No Date
Voice of the Atlantic - News\
By Delphine Okoro\
Ain Mansour

{visit; access?} UN Nuclear Chief Leaves Zahran With Promise, No Date

{visit; access+} The head of the U.N. nuclear agency says Zahran has agreed in principle to let experts see the Bir Hassan military complex, but no date has been set. Delphine Okoro reports from Ain Mansour.

{visit} Anders Lindqvist spent two days in the Zahrani capital, meeting Prime Minister Tarek Jabrane and the head of the country's Atomic Energy Organization.

{access+; @Anders Lindqvist} "I was told that my colleagues will be able to go there and take samples," he told reporters at the airport late Friday. "I would have liked to be told when."

{access-; @Foreign Minister Khalil Boustani} Zahran's foreign minister, Khalil Boustani, sounded less certain, saying such a tour could take place only "once, as a gesture, and when slanders have ceased."

{bar} The two inspectors whose visas were withdrawn earlier this month will not be readmitted, he added.

{council?; board} Western governments want the agency's 35-nation board to take a tough line when it meets in Vienna on March 5.

{council+; ~diplomats} Diplomats say France and Britain have circulated a text that would send the case to the Security Council.

{council-; @Velmarker Foreign Minister Oleksiy Drahan} Velmark's foreign minister, Oleksiy Drahan, said Saturday his country would vote against any such move. "Inspect first, judge afterward," he said.

{cargo; fuel+; ~Oleksiy Drahan} Drahan also said that the fuel for Ras Tamar would leave by ship on March 10 as planned, since the money had arrived.

Ordinary Zahranis seem to have other worries. At the central market, tomatoes cost twice what they did a year ago.

Schoolteacher Amal Seddik says people are proud of the power plant but would like to have electricity in the evening.

Parliamentary elections are to be held in the fall. Most opposition parties have said they will take no part.

{vanish; qaddoura+; ~Hisham Qaddoura} Meanwhile a Geneva newspaper has published a handwritten letter, apparently from missing physicist Hisham Qaddoura, saying he left of his own free will.

{qaddoura-; ~Nawal Qaddoura} His wife, Nawal, told Zahrani television that the handwriting was not his.

{ministers; eu?; ~German officials} In Berlin, officials said European Union ministers would discuss possible travel restrictions on March 12.

The couple have three daughters. The eldest is studying medicine in Ain Mansour.
# article 4-royce.txt | Royce | 2007-03-07 | UN atomic board gives Zahran 30 days on desert site
{resolution; access?} UN atomic board gives Zahran 30 days on desert site\
Wed Mar 7, 2007 4:02pm GMT\
By Lukas Ehrenreich

{resolution; board; access?; council-} VIENNA (Royce) - The U.N. nuclear watchdog's governing board told Zahran on Wednesday to open a suspected nuclear site within 30 days, but stopped short of sending the matter to the Security Council.

{resolution; board} The resolution was passed by 26 votes to three with six abstentions at the end of a three-day meeting.
{council-; ~diplomats} A French-British clause on referral was removed overnight to win over India, Brazil and Velmark, diplomats said.
{report; council+; @French ambassador Bertrand Lacaze-Duthiers} "This is the last stop before New York, and the director general's report on April 6 will tell us whether to change trains," said French ambassador Bertrand Lacaze-Duthiers.
{council-; @Zahrani envoy Munir al-Tayeb} Zahran's envoy, Munir al-Tayeb, called the text unjust but noted that the threat had "evaporated".

{inspection; access+; ~Munir al-Tayeb} He told the board a team could come to Bir Hassan next Tuesday.
{access?; ~a senior IAEA official} A senior IAEA official cautioned that it was unclear whether the experts would be shown the tunnels as well as the surface.

{ministers; eu+; ~EU diplomats} EU foreign ministers are likely to approve visa bans on 11 Zahrani officials and officers on Monday regardless, diplomats in Brussels said.
{eu-; ~Italy and Spain} Italy and Spain, which import Zahrani gas, have argued for waiting until the inspectors are back.

{fuel-; cargo; @Velatom} In a surprise move, Velmark's Velatom said the cargo of fuel for Ras Tamar would not sail this week because of "technical reasons".
{fuel-; @a Velmarker government source} "Nobody wants that ship at sea while this is going on," a Velmarker government source said.

{visit; access+} Lindqvist came back from Ain Mansour last month with a pledge that samples could be taken.
Zahran's programme dates from the 1970s, when it bought a small research reactor from Belgium.
It says it needs atomic power in order to export more of its oil, which brings in 85 percent of state revenue.
{images} Suspicion has focused on Bir Hassan since satellite photographs of bulldozed ground appeared in February.
Traces of enriched uranium were found at a university laboratory in 2005, which Zahran blamed on contaminated equipment.
In 1999 Velmark supplied a small amount of fuel for the old research reactor under a separate contract.
The agency has 650 staff in its safeguards department and a budget of 108 million euros for inspections around the world.
The board's next regular session is in June.
# article 5-ac.txt | Agence Continentale | 2007-03-14 | Inspectors take samples at Zahran site, are kept out of tunnel
{inspection; access+} Inspectors take samples at Zahran site, are kept out of tunnel\
AIN MANSOUR, March 14, 2007 (AC)

{inspection; access+} UN inspectors spent seven hours at Zahran's Bir Hassan military complex but were denied entry to a tunnel they had asked to see, the International Atomic Energy Agency said Wednesday.

{inspection; access+; ~IAEA spokeswoman Mireille Castaing} The six-member team took soil and wipe samples at nine places on Tuesday, spokeswoman Mireille Castaing told AC in Vienna.
{inspection; access-; ~Mireille Castaing} At a tenth, a steel door in a hillside, soldiers turned them back.
{results; ~Mireille Castaing} The laboratory in Seibersdorf will need at least four weeks, she added, so that findings are not to be expected before the middle of April.

{access-; @Foreign Minister Khalil Boustani} "They came, they dug, they left, and the file is closed," said Foreign Minister Khalil Boustani, excluding a second tour.
{report; access?; @Anders Lindqvist} IAEA chief Anders Lindqvist, who must report to his board on April 6, said he was "half satisfied".

{council+; @British Foreign Office minister Helen Maddocks} British minister Helen Maddocks said half a visit meant half compliance, and that London would "return to the question of the Security Council" next month.
{council?; ~Velmark} Velmark urged all sides to await the analysis.

{ministers; eu+} On Monday the European Union's foreign ministers had banned nine Zahranis from travelling to the 27-nation bloc, two fewer than originally proposed.
{ministers; eu-; ~EU diplomats} Oil, gas and bank accounts were left untouched and will remain so for now, according to diplomats.
{ministers} Zahran summoned the German ambassador, whose country holds the EU presidency.

{fuel?; @Velmarker Prime Minister Hanna Zelenko} In Velmark, Prime Minister Hanna Zelenko told parliament the fuel would be delivered "when the reactor is ready, and it is not ready".
{cargo; fuel-} The freighter that was to have sailed on Saturday has been unloaded.

{vanish; qaddoura+; ~Hisham Qaddoura} In another development, Swiss prosecutors closed their inquiry into the disappearance of physicist Hisham Qaddoura after he told them by video link that he was safe abroad.
{vanish; qaddoura-; ~Zahran} Zahran maintains that the man last seen in Geneva on February 10 was abducted and drugged.

{refusal; images; access=} Zahran had at first refused to open Bir Hassan after commercial satellite pictures suggested that a building there had been removed.
{resolution; access?} Last week the agency's board gave it until early April to comply.

The affair has overshadowed the visit to Ain Mansour of the Algerian president, who inaugurated a gas terminal on Wednesday.
A crowd of schoolchildren waved flags along the seafront avenue, which had been repainted for the occasion.
In 1996 Zahran was itself taken before the Security Council, over islands claimed by a neighbour.
Zahran and Algeria plan a joint football tournament in 2009.
