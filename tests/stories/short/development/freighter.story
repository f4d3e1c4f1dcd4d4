# events
embargo | 1962-07 | happened | 2 | Hemisphere council orders embargo of Santa Brígida
lost | 1963-10-03 | happened | 3 | Freighter Anna Tellefsen falls silent in the Farallón Passage
attack | 1963-10-03 | claimed | 3 | Exile launch shells and sinks the freighter
search | 1963-10-06 | happened | 2 | Coast Guard opens air and sea search
boat | 1963-10-07 | happened | 2 | Charred lifeboat picked up off Cayo Perdido
speech | 1963-10-07 | happened | 2 | Montalvo accuses Washington of piracy
claim | 1963-10-11 | happened | 2 | Exile commando claims the sinking in a call to a Miami station
note | 1963-10-12 | happened | 2 | Vestmark hands Washington a note of protest
suspend | 1963-10-13 | happened | 1 | Coast Guard gives up the search
survivors | 1963-10-20 | happened | 3 | Fishermen find eleven survivors on a cay
vote | 1963-10-29 | happened | 3 | Hemisphere council extends embargo to foreign ships
raid | 1963-10-26 | happened | 3 | Federal agents seize a launch and four exiles near Marathon
sister | 1963-11-04 | scheduled | 1 | Sister ship Karen Tellefsen to sail for Puerto Carenas
debate | 1963-11-06 | scheduled | 2 | Vestmark parliament to debate bill keeping ships off the island
hearing | 1963-11-12 | scheduled | 2 | Court hearing for the four exiles in Miami
# questions
who | Did the exiles sink the Anna Tellefsen? | freighter attack
crew | Will the crew of the Anna Tellefsen be found alive? | crew fate
extend | Will the embargo of Santa Brígida be extended to foreign ships? | embargo extension
vest | Will Vestmark keep its ships away from Santa Brígida? | Vestmark shipping
hand | Did Washington have a hand in the attack on the freighter? | Washington hand
# article 1-allied.txt | Allied Press | 1963-10-08 | Coast Guard Hunts Freighter In Embargo Waters
{lost; search} Coast Guard Hunts Freighter In Embargo Waters

By HAROLD T. VANCE\

{search; lost; crew?} KEY WEST, Fla., Oct. 8 (Allied Press)—Planes and cutters combed the Farallón Passage for the third day today for the Vestmark freighter Anna Tellefsen, unheard from since Thursday night with 24 men aboard.

{boat; crew-; ~the Coast Guard} The Coast Guard said a shrimper yesterday picked up a charred lifeboat bearing the ship's name off Cayo Perdido.
{boat; crew-} It was empty.
{crew?; @Cmdr. Royce Hadley} "Warm water, islands all around—men have lasted two weeks out there," said Cmdr. Royce Hadley, who is directing the hunt.
{crew-; ~Cmdr. Royce Hadley} But he conceded that sharks and the Gulf Stream left him little room for cheer.

The 4,100-ton vessel was bound for Puerto Carenas with tractors and sugar mill parts.
{embargo} Santa Brígida has been under an embargo by the hemisphere since July of last year, but European flags are exempt.

{speech; attack; hand+; who+; @Efraín Montalvo; ~Efraín Montalvo} In a four-hour radio address last night, Premier Efraín Montalvo charged that the ship had been sunk by "hired pirates" sailing from Florida with the blessing of the White House.
{hand-; @the State Department} The State Department called the accusation "too silly to deny."
{who?; ~officers} Officers here would not rule out a boiler explosion or one of the squalls that swept the passage Thursday.

{vote; extend?} The affair comes two weeks before the Hemisphere Council meets in Washington, on Oct. 22, to weigh closing the European loophole.
{extend+; ~diplomats} Diplomats said the United States already counted 12 of the 13 votes it needs.

{vest-; ~Tellefsen & Sønner} In Halsund, the owners, Tellefsen & Sønner, said two more of their ships were loading for the island and would sail on schedule.
# article 2-briefing.txt | Department of State | 1963-10-14 | Transcript of Press and Radio News Briefing
DEPARTMENT OF STATE\
Transcript of Press and Radio News Briefing\
Monday, October 14, 1963, 12:17 p.m.

{note; vest?; ~Mr. Pruitt} MR. PRUITT: I have one announcement: the Vestmark Ambassador, Baron Aksel af Rosendal, called on the Acting Secretary on Saturday and left a note.
{note; ~Mr. Pruitt} It protests, in courteous terms, that merchant vessels are not safe off our shores.

{claim; attack; who+; ~the Twentieth of May Commando} Q. Lincoln, this outfit that telephoned the Miami station Friday, the Twentieth of May Commando, says it put eleven shells into her.
{attack; who?} Do you believe them?

{claim; who?; ~Mr. Pruitt} A. We have seen the reports.
{claim; who-; ~Mr. Pruitt} I would caution you that these gentlemen have in the past claimed a refinery which was standing the next morning.

{who?; hand?} Q. Are you saying they didn't do it?

{who?; ~Mr. Pruitt} A. I am saying that we don't know what became of that ship.

{hand?} Q. Did any agency of this Government have advance knowledge?

{hand-; ~Mr. Pruitt} A. None whatever, and you may quote me.

{hand+} Q. Then how does a boat with a cannon leave the Keys without Customs noticing?

{hand?; ~Mr. Pruitt} A. I would refer you to Customs.

{suspend; search; crew-} Q. Has the search been abandoned?

{suspend; crew-; ~Mr. Pruitt} A. The Coast Guard suspended it at sundown yesterday, nothing further having been sighted.
{crew?; ~Mr. Pruitt} Of course we would all rejoice to be surprised.

{vote; extend?} Q. Does all this hurt your chances on the 22nd?

{vote; extend+; ~Mr. Pruitt} A. If anything it shows why that traffic ought to stop; we expect the Council to act.

{vote; extend-; lost; ~a reporter} Q. I am told down the street that two delegations which were in your pocket have been wavering since the ship was lost.

{extend?; ~Mr. Pruitt} A. I have no comment on how other governments may vote.

{vest?} Q. Did the Baron say his Government would call off its shipping?

{vest?; ~Mr. Pruitt} A. You'd better ask him.
{vest+; ~Mr. Pruitt} The Acting Secretary did express the hope, and I think I may say it was not ill received.
# article 3-caribe.txt | Prensa Caribe | 1963-10-22 | ELEVEN SAILORS ALIVE; VOTE PUT OFF
{survivors; vote; crew+; extend?} ELEVEN SAILORS ALIVE; VOTE PUT OFF\
(Translated from the Spanish)\

{survivors; crew+; @-} PUERTO CARENAS, October 22 (Prensa Caribe).- Eleven crewmen of the motor-vessel "Anna Tellefsen" whom the entire world held for dead were encountered the day before yesterday by sponge fishermen on an islet without water of the Farallones bank.

{survivors; crew+; ~doctors} Burned and thirsty, but out of danger according to the doctors, they were conducted to the naval hospital of this capital.
{crew-; ~First Mate Nils Storhaug} Of the captain and twelve others the first mate, Nils Storhaug, harbors no hope: they were in the second boat, which overturned in flames.

{attack; lost; who+; ~Nils Storhaug} The mate recounted that towards eleven at night a gray launch, without flag or lights, placed itself to starboard and opened fire with a light cannon.
{who+; @Nils Storhaug} "They shouted in Spanish, and one of them laughed," he declared.
{who?; ~Nils Storhaug} He could not, however, identify anyone.

{attack; hand+; who+; ~Efraín Montalvo} For the Premier, Doctor Montalvo, who visited the wounded, there is proof enough: the gun is of North American manufacture and so is the hand that paid for it.
{hand?} He exhibited no fragment of shell to the journalists.

{vote; extend?} Meanwhile in Washington, the Hemisphere Council, which was to have pronounced itself today, resolved to wait one week at the request of four delegations.
{vote; extend-; @Ambassador Leandro Ibarra Quesada} "One does not vote on drowned men with the bodies still warm," commented the Ambassador of Cartaya, Leandro Ibarra Quesada, who was counted until Sunday among the sure ayes.
{extend+; ~sources of the North American delegation} Sources of the North American delegation assured that the majority remains intact.

{vest+; debate} From Halsund it is reported that the Minister of Commerce, Mrs. Ragna Thorsdatter, will submit to the Landsting a bill that would forbid the voyage to vessels under the national flag.
{debate; vest?; ~the seamen's union} The seamen's union supports it; the shipowners, who hold the purse of the governing party, do not.
# article 4-meridian.txt | Meridian | 1963-11-01 | THE HEMISPHERE: Gray Launch, Red Faces
MERIDIAN, The Weekly Newsmagazine\
November 1, 1963

{raid} THE HEMISPHERE: Gray Launch, Red Faces

{raid; who+} In a mangrove creek near Marathon, Fla. last Saturday, 14 federal agents waded ashore and found what everybody's spokesman had said was not there: a 40-ft. launch, gray paint still tacky, a 20-mm. cannon under a tarpaulin.
{raid; who+} Asleep aboard were four bearded members of the Twentieth of May Commando.
{claim; attack; who-; ~Octavio Serrano Pujol} Their boss, ex-Dentist Octavio Serrano Pujol, 41, who three weeks ago had crowed over the telephone that his boys got the freighter, now swears he made it all up to raise funds.
{hearing; who?} A Miami judge will hear the four on Nov. 12; neutrality-law charges carry three years, murder is not mentioned.

{hand?} Who bought the cannon?
{hand+; ~dockside gossips} Dockside gossips point to a marine-supply firm with a post-office box and remarkably patient creditors in Virginia.
{hand-; @Lincoln Pruitt} Snapped State Department Spokesman Lincoln Pruitt: "We arrest pirates.
{hand-; @Lincoln Pruitt} We do not hire them."

{vote; raid; extend+} Oddly, the seizure saved the Administration's week.
{vote; extend+} Able at last to show clean hands, the U.S. on Tuesday got its way in the Hemisphere Council, 13 to 5, and from Jan. 1 any ship that calls at Montalvo's docks will be barred from every port between Maine and the Horn.
{embargo} The 1962 decree, full of holes as a sponge, had spared the Europeans.
{extend+; vote} Cartaya's silver-haired Leandro Ibarra Quesada, after a week of agonizing, raised his hand with the rest.

{vest?} That left chilly Halsund with a choice between principle and ports.
{survivors; crew+; vest?} The eleven gaunt survivors, flown home to brass bands, did not make it easier.
{sister; vest-; ~Jens Tellefsen} Proud old Jens Tellefsen, 78, vowed that the lost ship's sister, the Karen, would cast off this Monday with the same cargo of tractors.
{debate; sister; vest+; ~Ragna Thorsdatter} Commerce Minister Thorsdatter hinted she might never get past the breakwater, but her bill does not come before the Landsting until Wednesday.
{crew-} For the other 13, a bell was rung in the seamen's church, once for each.
