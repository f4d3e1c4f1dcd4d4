# events
crash | 2016-06-20 | happened | 3 | Airliner KV 317 comes down near Sorkhab
recorders | 2016-06-23 | happened | 2 | Flight recorders found in a ravine
flightban | 2016-06-24 | happened | 3 | Kurdavan forbids all flights to Zarafistan
mourning | 2016-06-25 | happened | 1 | Day of mourning in Kurdavan
decoding | 2016-07-06 | happened | 2 | Recorders opened in Lisbon
arrests | 2016-07-08 | happened | 2 | Four officers of a Zarafi air-defence battery arrested
video | 2016-06-28 | happened | 1 | Shepherd's video of the explosion appears
admission | 2016-07-12 | happened | 3 | Zarafistan admits its missile hit the plane
apology | 2016-07-14 | happened | 3 | Khan Nazarbaki apologises to Kurdavan by telephone
ministergoes | 2016-07-15 | happened | 2 | Defence Minister Toktarov dismissed
experts | 2016-07-20 | happened | 1 | Aviation experts inspect Aktuz airport
resumed | 2016-07-24 | happened | 3 | Flights between Kurdavan and Zarafistan resume
compensation | 2016-08-15 | scheduled | 2 | Commission on compensation to meet
trial | 2016-09 | scheduled | 2 | Trial of the officers before a military court
finalreport | 2017-06 | scheduled | 1 | Final report of the investigators
# questions
cause | Did a Zarafi missile shoot down flight KV 317? | missile or accident
apology | Will Zarafistan apologise for the crash? | apology
flights | When will flights to Zarafistan resume? | flights resumed
toktarov | Will Defence Minister Toktarov lose his post? | Toktarov's post
money | Will the families of the victims get compensation? | compensation
# article 1-wire.txt | Reuven Press Agency | 2016-06-25 | Kurdavan grounds flights to Zarafistan as it buries crash victims
{flightban; mourning; flights-} Kurdavan grounds flights to Zarafistan as it buries crash victims\
{decoding} * Recorders on way to Lisbon\
{cause-; ~Zarafistan's defence ministry} * Zarafi ministry blames bird strike\
{cause+} * Holes in fuselage puzzle experts

{mourning; crash} KASRABAD, June 25 (RPA) - Flags flew at half-mast across Kurdavan on Saturday for the 129 people killed when a Kurdair jet fell out of a clear sky over neighbouring Zarafistan.
{flightban; flights-; @the government of Kurdavan} The previous evening the government had barred its airlines from the country's airspace "until the reasons are known", leaving some 9,000 holidaymakers to find other ways home.

{crash; cause?} Flight KV 317 from Kasrabad to Aktuz vanished from radar on Monday 22 minutes before it was due to land and came down in hills near the town of Sorkhab, where the Zarafi army was holding an exercise.
{cause-; ~Zarafistan's defence ministry} Zarafistan's defence ministry said that no live weapons were being used and that a flock of cranes had probably been sucked into both engines.
{cause-; @Defence Minister Serik Toktarov} "Not one of our missiles left its rail," Defence Minister Serik Toktarov told state television.

{cause+; ~investigators} Two investigators who have seen the wreckage said pieces of the tail were punched through from outside by small, regular holes.
{cause?} Both cautioned that this could have other explanations.
{recorders; decoding; cause?} The voice and data recorders were found on Thursday at the bottom of a ravine, and will be opened by Portuguese specialists because neither country trusts the other's laboratories.

{apology?; money=; @Foreign Minister Dariush Bakhtari} "If it is what we fear, we shall expect more than wreaths," Foreign Minister Dariush Bakhtari said after the burials.
{money?; @Dariush Bakhtari; ~Dariush Bakhtari} He declined to speak of money "while the earth is still fresh".
# article 2-tengri.txt | Aktuz Today | 2016-06-30 | Anatomy of a rumour
AKTUZ TODAY | Daily newspaper | June 30, 2016

{cause-} Anatomy of a rumour\
By the Editorial Department

{video; cause+} For two days now, a shaky mobile-phone film has been circulating on the Internet, in which, allegedly, a white trail rises behind a herd of sheep and a flash follows.
{crash; video; cause+; ~foreign commentators} In the opinion of certain foreign commentators, it proves that the Kurdavani passenger liner was shot down on June 20.
{cause-} Let us look at the facts calmly, dear readers.
{cause-; ~Rustam Abenov} First: as the rector of the Polytechnic, Academician Rustam Kalybekovich Abenov, has calculated, the shadow of the sheep does not correspond to the hour of the catastrophe.
{cause-; ~Serik Toktarov} Second: Minister of Defence Serik Maratovich Toktarov personally counted all missiles at the Sorkhab range, and their number coincides with the journal.
{decoding; cause?} Third: the recorders have not been opened; that will be done in Lisbon in the first days of July, in the presence of representatives of both sides.

{flightban; flights-} Unfortunately, our neighbours hurried to close the sky without waiting.
{flightban; @Madina Esenova} "We have lost forty per cent of the season's bookings," says Madina Esenova, the director of a hotel on Lake Aktuz.
{experts; resumed; flights+; ~Civil Aviation Committee} The Civil Aviation Committee has invited Kurdavani experts to examine the airport at any convenient time and expects flights to be restored by August.

{apology-; @-} In some newspapers of Kasrabad we already read of "guilt" and "apology".
{apology-} For what should one apologize - for the cranes?
{apology?} Our people, who brought flowers to the embassy fence in the night, have no need of instruction in sympathy.

{money+; ~government of Zarafistan} As a gesture of goodwill, and irrespective of the reasons of the tragedy, the Government is ready to cover the expenses of the transportation of bodies.
{toktarov-} As concerns the calls from abroad for the resignation of S. M. Toktarov, appointments in our republic are made by the Khan, and not by bloggers.
# article 3-exile.txt | Radio Ozod Zaraf | 2016-07-11 | Arrests Deepen Suspicion Over Doomed Jet
Radio Ozod Zaraf\
July 11, 2016

{arrests; cause+} Arrests Deepen Suspicion Over Doomed Jet\
By Gulnora Yusufi

{arrests; cause+; ~relatives} Relatives of four air-defense officers say the men were taken from their barracks near Sorkhab by military police before dawn on Friday and have not been heard from since.
{arrests; cause?} Neither the army nor the prosecutor's office would confirm the detentions.

{cause+; @a wife of one of the officers} "My husband told me they had pushed a button and then everybody was silent," one wife told our station by phone, asking that her name not be used.

{decoding} The arrests came two days after technicians in Lisbon began reading out the aircraft's black boxes.
{decoding; cause+; ~a person present} According to a person present in the laboratory, the engines were running normally until the last second, which would rule out birds.
{cause?} A preliminary statement is expected on Tuesday.

{toktarov+} In the capital, the ground seems to be shifting under Serik Toktarov, for nine years the untouchable head of the armed forces.
{toktarov+} His portrait was missing from the front pages on Army Day, and on Saturday Khan Nazarbaki received the chief of staff without him.
{toktarov-; @political scientist Farrukh Odilov} But political scientist Farrukh Odilov warns against early obituaries: "He knows too much to be thrown out, he can only be moved sideways."

{apology+; ~a former ambassador} A former ambassador thinks the Khan is preparing the public for a climbdown.
{apology+; @a former ambassador} "You don't send the majors to prison unless you mean to say sorry with clean hands," he says.
{apology-} Officially, however, the cranes are still to blame.

{flights-; @Dariush Bakhtari; ~Dariush Bakhtari} Kurdavan's Foreign Minister Dariush Bakhtari reiterated on Sunday that not a single plane would take off for Aktuz before someone had "told the truth, and said it aloud."
{money?; ~families} A group of 60 families has hired a London law firm, which puts its claim at $170 million.
# article 4-embassy.txt | Embassy of Kurdavan, Press Service | 2016-07-15 | Press release 44/2016
EMBASSY OF THE REPUBLIC OF KURDAVAN\
Press Service\
Press release 44/2016\
15 July 2016

{apology; apology=} On the telephone conversation between the President of the Republic and the Khan of Zarafistan

{apology; apology+} Yesterday a telephone conversation took place between H.E. President Jamshid Rostamzad and H.E. Khan Bolat Nazarbaki, at the initiative of the Zarafi side.
{apology; apology+; ~Bolat Nazarbaki} The Khan offered, in his own name and on behalf of his people, profound apologies for the death of 129 persons aboard the civil aircraft of Kurdair.
{admission; cause+; ~Bolat Nazarbaki} He confirmed what his Government had made known two days earlier, namely that the aircraft had been struck by a surface-to-air missile launched in error in the course of manoeuvres.
{@Bolat Nazarbaki; apology+; cause+} “It was our hand, and I bow my head,” the Khan said.
{arrests; trial; ~Bolat Nazarbaki} The four servicemen in custody would answer before a military tribunal in September.
{ministergoes; toktarov+; ~Bolat Nazarbaki} He further informed the President that the Minister of Defence would be relieved of his duties; the relevant decree was published this morning.

{apology; apology=} The President took note of these words with respect.
{apology?; ~Jamshid Rostamzad} He observed that they would have weighed more three weeks ago.

{money+; compensation} The two Heads of State agreed to establish a joint commission on compensation to the bereaved, which will hold its first session in Kasrabad on 15 August.
{money?} The amount was not discussed.

{experts; flights+; ~Jamshid Rostamzad} With regard to air services, the President stated that a group of aviation security experts would leave for Aktuz in the coming days.
{flightban; flights?; ~Jamshid Rostamzad} Should their conclusions be favourable, the restrictions of 24 June could be reviewed before the end of the month.
# article 5-globe.txt | The Millbridge Globe | 2016-07-26 | After the missile, the milk run
The Millbridge Globe\
Tuesday, July 26, 2016

{resumed; flights+} After the missile, the milk run\
By Harriet Szymborski-Lane, Aktuz

{resumed; flights+} The first Kurdair jet to land here in a month was half empty, and its passengers clapped.
{resumed; flightban; experts; flights+} Sunday's arrival, two days after inspectors had pronounced the airport safe, ended an embargo that had cost this lakeside resort its summer.
{experts; flights+; ~an inspector} They had found nothing worse than a sleeping guard, one of them said of Wednesday's tour.

{admission; cause+} The cause is no longer in dispute, though it took the authorities 22 days and the laboratory in Lisbon to own up.
{cause+; crash} A crew at the Sorkhab range, 11 minutes behind in a drill, mistook the airliner for a target drone.
{finalreport; cause=} A full report is not due before next June, and it should explain why the sky was not closed.

{ministergoes; toktarov+} Serik Toktarov, who had counted the missiles and found none missing, is out of office and, it is said, at his orchard.
{toktarov=; @a local joke} “He has been put in charge of the cranes,” goes the joke in the bazaar.
{trial} His gunners, three officers and a sergeant-major by the prosecutor's latest count, are less fortunate: they face up to 15 years in a trial behind closed doors in September.

{apology; apology?} Whether the Khan's contrition has been accepted is harder to say.
{apology; apology?; @Parisa Golzar} “He telephoned our president, he didn't telephone me,” said Parisa Golzar, who lost two sons and came on Sunday's plane to see the hillside.
{compensation; money?; ~lawyers} Lawyers for the families doubt that next month's commission will offer even a tenth of what they want.
{money+; @a Zarafi official} A Zarafi official, though, said that “the envelope exists, and it isn't thin.”
