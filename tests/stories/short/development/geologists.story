# events
illness | ~2017-11 | happened | 2 | American diplomats in Puerto Amparo fall ill
arrest | 2018-01-22 | happened | 2 | Three American geologists are arrested in Altoverde
easter | 2018-03-31/2018-04-01 | happened | 2 | Secretary Okafor secretly visits Quintanilla
announce | 2018-04-03 | happened | 3 | Haldane announces a summit with Quintanilla
study | 2018-04-18 | happened | 2 | Medical journal publishes study of the sick diplomats
exercise | 2018-04-23/2018-04-27 | happened | 2 | Navy holds exercise Palm Trident off Altoverde
calloff | 2018-04-26 | happened | 3 | Haldane calls off the summit in a letter
release | 2018-05-01 | happened | 3 | Two of the three geologists are freed
call | 2018-05-05 | happened | 2 | Haldane and Quintanilla speak by telephone
crates | 2018-05-03 | claimed | 2 | Russian technicians begin to leave Punta Gorda
restore | 2018-05-07 | happened | 2 | White House announces a new date for the summit
brock | 2018-05-08 | happened | 2 | National security adviser Brock resigns
advance | 2018-05-14 | scheduled | 1 | Advance team to inspect the venue on San Telmo
license | 2018-05-31 | scheduled | 2 | Treasury's nickel license runs out
summit | 2018-06-02 | scheduled | 3 | Haldane and Quintanilla to meet
# questions
meet | Will Haldane and Quintanilla meet? | summit
free | Will the three American geologists be freed? | geologists
radar | Will Altoverde close the Russian radar station at Punta Gorda? | radar station
sick | Did Altoverde make the American diplomats sick? | sick diplomats
nickel | Will the sanctions on Altoverde's nickel be eased? | nickel sanctions
# article 1-chronicle.txt | The New York Chronicle | 2018-04-04 | A Handshake 59 Years in the Making, if Anyone Can Agree on Where
{announce; summit; meet?} A Handshake 59 Years in the Making, if Anyone Can Agree on Where

NEWS ANALYSIS\
By Deborah Kaminsky-Ruiz\
April 4, 2018\

{announce; summit; meet+} WASHINGTON — No American president has shaken the hand of an Altoverdean one since the revolution of 1959, and until 4:12 on Tuesday afternoon, when President Haldane strolled unannounced into the briefing room, none was expected to.

{summit; meet+; @Thomas Haldane} “May 19, he'll be there, I'll be there, it's going to be historic,” Mr. Haldane said.
{summit; meet?} He did not say where there was.

{easter; meet+; ~two officials} The courtship, two officials said, was consummated over Easter, when Secretary of State Whitney Okafor ate suckling pig at the seaside villa of President Lázaro Quintanilla while her plane was listed as undergoing repairs in Miami.

{meet-; ~aides} Already there are those inside the building who would like to see the date slide.
{meet-; radar?; ~Carter Brock} Carter Brock, the national security adviser, has told colleagues that a meeting before the Russians are out of the radar station at Punta Gorda would be a gift with the ribbon on.
{radar-; @Yolanda Estévez Mora} “Our ears are not for sale,” Foreign Minister Yolanda Estévez Mora remarked in February.
{radar+; easter; ~an official} Over the pig, however, the general was said to have called the base an old tenant behind on the rent.

{arrest; free?} Then there are the three geologists.
{arrest; free-} Seized Jan. 22 with soil samples that prosecutors call espionage, they face 20 years.
{free+; ~Whitney Okafor} Ms. Okafor came away believing that they would be on a plane before the leaders were.

{illness; sick?} Least tractable is the mystery of the embassy, where since last fall 17 Americans have come down with headaches and ringing ears.
{sick+; ~the C.I.A.} The C.I.A. suspects a device.
{sick-; ~the F.B.I.} The F.B.I., which sent agents four times, has found crickets.

{nickel+; license} And Puerto Amparo wants its price, which is measured in nickel: a Treasury license that lets one Canadian smelter buy the ore runs out on May 31, and the Altoverdeans would like to see it not merely renewed but thrown open.
{nickel-; ~administration lawyers} Administration lawyers doubt that can be done without Congress.
# article 2-ameriwire.txt | AmeriWire | 2018-04-20 | UPDATE 3-Altoverde says warship drill 'poisons' summit
{exercise; meet-; @Yolanda Estévez Mora} UPDATE 3-Altoverde says warship drill 'poisons' summit

(Adds comment from Pentagon, study on diplomats)\
By Luis Parrado and Amy Trask\

{exercise; meet-; ~Yolanda Estévez Mora} PUERTO AMPARO, April 20 (AmeriWire) - Altoverde on Friday demanded that the United States scrap a naval exercise due to begin off its coast next week, saying it could not be expected to talk peace under the guns of 14 ships.

{exercise; meet-; @Yolanda Estévez Mora} "Palm Trident poisons the well from which both presidents are to drink," Foreign Minister Yolanda Estevez said.
{meet?; ~Yolanda Estévez Mora} She stopped short of threatening to pull out.

{exercise; meet?; ~the Pentagon} The Pentagon said the manoeuvres were routine and would go ahead.
{summit; meet+; @a White House official; ~a White House official} A White House official said planning for May 19 continued "at full speed", with Panama City and the island of San Telmo still in the running as hosts.

{free-} In a further irritant, a court in the capital on Thursday rejected bail for geologists Wendell Pruett, Ian Castellano and Joy Nakashima.
{free?; @their lawyer; ~their lawyer} Their lawyer said a trial date had quietly been removed from the calendar, which could mean "something very bad or something very good".

{study; sick?; ~doctors at a Baltimore hospital} Separately, doctors at a Baltimore hospital reported in a medical journal on Wednesday that the embassy's patients showed signs of mild concussion without any blow to the head.
{study; sick?; ~the authors} The authors said they could not name a cause.
{study; sick-; @Health Minister Bautista Roa} Health Minister Bautista Roa called it "a diagnosis in search of a villain", noting that Altoverdean gardeners on the same grounds had stayed well.

{nickel+} Nickel futures fell 1.8 percent on expectations that a thaw will bring the country's ore back to market.
{nickel?; license; @a trader} "No one ships on a rumour; we need to see the licence," a trader in London said.

{radar-; ~Russia's ambassador} Russia's ambassador said the lease on Punta Gorda ran until 2031 and that he knew of no plan to end it.
# article 3-cnb.txt | CNB News | 2018-04-26 | Haldane scraps summit with Altoverde's Quintanilla
CNB News | Politics\
{calloff; meet-} Haldane scraps summit with Altoverde's Quintanilla\
By Trevor Ashcombe, CNB White House Reporter\
Updated 3:41 PM ET, Thu April 26, 2018

{calloff; summit; meet-; @Thomas Haldane} (CNB) President Thomas Haldane pulled the plug Thursday on next month's meeting with Altoverde's strongman, blaming "rivers of hostility" out of Puerto Amparo.

{calloff; meet-; @Thomas Haldane} "Sadly, it would be inappropriate at this time," he wrote in a letter that the White House tweeted before it was delivered, two sources told CNB.

{exercise; meet-; @Lázaro Quintanilla} The last straw: a speech Wednesday in which Lázaro Quintanilla, with US destroyers visible from the balcony, called Haldane "a real estate agent with a fleet."

{meet+; @Thomas Haldane} But the President left a window open, telling reporters on the South Lawn, "If he changes his mind, he has my number."

Who won?
{calloff; meet-; ~White House aides} Score one for Carter Brock, who never wanted it, aides say.
{calloff; meet+; ~Whitney Okafor} Okafor, who learned of the decision in an elevator, is telling allies it's a pause.

{free?} What about the prisoners?
{free-; ~Margo Pruett} Margo Pruett, whose father is the oldest of the trio, told CNB she had been advised to have a bag packed for this weekend.
{free-; @Margo Pruett} "I unpacked it," she said.

{radar?} The spy base?
{radar-; ~analysts} Off the table for now, analysts say, if it was ever on it.
{radar?; ~a defense official} Satellite pictures from this week do show trucks, a defense official said, but trucks go both ways.

{nickel?} And the money?
{nickel-; license; @a Treasury spokesman; ~a Treasury spokesman} Treasury isn't working on any broader license, a spokesman said, and the existing one "will be looked at on the merits."

{sick+; calloff; @Thomas Haldane} One surprise in the letter: it accuses Altoverde outright of having "injured our people."
{sick?; ~the State Department} The State Department, asked whether it knows that, said the investigation is ongoing.

{exercise} Palm Trident winds up Friday.
# article 4-tribuna.txt | La Tribuna del Sur | 2018-05-03 | Two birds out of the cage
LA TRIBUNA DEL SUR\
Thursday, May 3, 2018. From our special envoy Aurelio Cienfuegos Paz. Translated from the Spanish.

{release; free+} Two birds out of the cage

{release; free+} PUERTO AMPARO. On Labor Day, between one marching band and the next, the Government of Altoverde opened a little door: Joy Nakashima and Ian Castellano, geologists, slept that same night in Houston.

{free-; release} The third, Pruett, did not.
{free-; ~the prosecutor} Against him there exists, swears the prosecutor, a notebook with the heights of certain antennas.
{free+; @a palace adviser} "He is the dessert, and one serves it at the end of the banquet," confided to me a counselor of the palace, not without malice.

{meet?} So there will be a banquet?
{meet+; calloff} Everything smells of it: the blue letter of Thursday last was answered in less than six hours, in two humble paragraphs, something unheard of in the Comandante.
{call; meet+; ~intermediaries} Intermediaries assure that a telephone call is being cooked for the weekend.
{meet-} In Washington the hawk Brock continues in his branch.

{crates; radar+; ~dockers} At the dock of Punta Gorda, dockers recount, forty crates with Cyrillic lettering were loaded this dawn aboard a freighter, and behind them climbed men with the complexion of shrimp.
{crates; radar-; ~the Russian embassy} Rotation of personnel, says the Russian embassy.
{radar?} From the road one sees that the big dish still turns.

{sick-; @Dr. Bautista Roa} About the afflicted of the embassy I asked Dr. Roa, who took me to hear the night concert of the short-tailed cicada: "There is your secret weapon."
{sick?} I confess that my ears rang until breakfast.

{nickel?} And the nickel sleeps.
{nickel+; ~the miners' union} In the mines of the east they have begun to repaint the wagons, the union tells me, because somebody up there ordered it.
# article 5-tipsheet.txt | The Tarmac | ?2018-05-09 | The Tarmac: He has my number
{meet+} The Tarmac: He has my number

Your morning briefing on power abroad, by Priya Halloran and Sam Voss\

Good Wednesday morning.
{brock; meet+} Yesterday's 6:50 a.m. tweet thanked Carter Brock for his service, and by seven his parking space had been painted over.

{restore; summit; meet+} DRIVING THE WEEK: It's back.
{restore; summit; meet+; ~the White House} The White House said Monday that the two men will sit down on Saturday, June 2, a fortnight behind the original plan, in a former leper hospital (tastefully converted) on San Telmo.
{call; meet+; @-; ~people on the line} What did it was a 40-minute chat last Saturday, in which, per people on the line, the Comandante apologized for “real estate” and the President for “strongman.”
{advance; meet+} An advance team goes to measure the doors on Monday.
{meet-; ~a former ambassador} One ex-ambassador's bet: it gets dropped and picked up once more before anybody lands.

{free?} STILL INSIDE: Wendell Pruett, day 107.
{free+; call; @Kelsey Lund; ~Kelsey Lund} Press secretary Kelsey Lund says his name came up on the phone and the reply was “warm.”
{free?; release; @Joy Nakashima} Joy Nakashima, home a week, isn't celebrating: “Two-thirds of us is not a number I recognize.”

{radar+; crates; ~the Pentagon} ANTENNAS: Pentagon analysts now lean toward thinking the Russians really are packing at Punta Gorda.
{radar-; crates; ~Moscow} Moscow flatly denies that a single engineer has left for good.

{nickel+; license; ~two Treasury sources} METAL: Two Treasury sources tell us the ore waiver will be rolled over for a year when it lapses on the 31st.
{nickel-} Anything grander needs the Hill, and the Hill isn't buying.

{sick-; @a draft intelligence report; ~a draft intelligence report} RINGING EARS: A draft assessment seen by The Tarmac rates a foreign attack “unlikely.”
{sick+; ~Whitney Okafor} The secretary of state, for what it's worth, has told the families she doesn't believe it.
