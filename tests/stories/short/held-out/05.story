# events
accord | 1997-11 | happened | 1 | Vrana accord ends the war over Karshevan
shelling | 2017-07-04 | happened | 3 | Shells kill a woman and a child at Ashkalu
helicopter | 2017-07-07 | claimed | 2 | Azhmenian helicopter flies over the line of contact
emergency | 2017-07-11 | happened | 2 | Permanent Council of the OSCE meets on the shelling
monitoring | 2017-07-13 | happened | 2 | OSCE observers come under fire near Talysh bridge
mandate | 2017-07-31 | happened | 3 | OSCE field mission prolonged by three months
lamberz | 2017-07-19/2017-07-23 | happened | 2 | Envoy Lamberz shuttles between Dzorakan and Besarabat
vienna | 2017-07-29 | happened | 3 | Presidents meet in Vienna
truce | 2017-08-01 | happened | 3 | Harvest truce takes effect
drone | 2017-08-03 | claimed | 2 | Drone shot down over Karshevan
bodies | 2017-08-05 | happened | 2 | Bodies of two soldiers handed over
referendum | 2017-09-10 | scheduled | 2 | Karshevan to hold a constitutional referendum
geneva | 2017-10 | scheduled | 1 | Foreign ministers to discuss more observers
election | 2018-02 | scheduled | 1 | Azhmenia to elect a president
# questions
shelling | Who shelled the village of Ashkalu? | Ashkalu shelling
summit | Will the presidents of Azhmenia and Gharistan meet in Vienna? | Vienna meeting
mandate | Will the mandate of the OSCE mission be renewed? | OSCE mandate
truce | Will the harvest truce in Karshevan hold? | harvest truce
recognise | Will Azhmenia recognise Karshevan? | Karshevan recognition
# article 1-gharinform.txt | GharInform | 2017-07-05 | The opponent shelled village of Ashkalu, there are victims among civilians
{shelling; shelling+} The opponent shelled village of Ashkalu, there are victims among civilians\
BESARABAT, 5 July 2017. GHARINFORM

{shelling; shelling+; ~Ministry of Defence of Gharistan} On July 4 at about 20:40 local time the armed forces of Azhmenia, grossly violating the ceasefire regime, subjected the village of Ashkalu to fire from 82 and 120 millimetre mortars, the Ministry of Defence of the Republic of Gharistan informs.
{shelling} As a result, Sahiba Elmar gizi Quliyeva, born in 1966, and her granddaughter Zohra, born in 2015, perished.
{shelling} Two more inhabitants were hospitalized with shrapnel wounds.
{shelling; shelling+; ~Ministry of Defence of Gharistan} The fire was conducted from heights in the occupied Karshevan, it is noted in the message.
{~Ministry of Defence of Gharistan} By retaliatory actions the firing points of the opponent were suppressed.

{@Eldar Rashidov; shelling+} "Whoever opens fire at an infant in her cradle signs his own verdict," Deputy Foreign Minister Eldar Rashidov stated at the briefing.
{vienna; summit?; ~Eldar Rashidov} At the same time he noted that official Besarabat remains committed to the negotiations and has not withdrawn its consent to the meeting of the heads of state.
{vienna; summit+} The said meeting is planned to be held in Vienna on July 22 with the mediation of the Special Envoy, Mr. Lamberz.
{@Eldar Rashidov; summit-} "But one does not shake a hand from which blood is dripping," he added.

{mandate; mandate?; ~Eldar Rashidov} Rashidov also subjected to criticism the field mission of the OSCE, whose mandate is due to expire at the end of the month.
{@Eldar Rashidov; mandate-} "If six observers have seen nothing again, what do we pay for?" he asked.

{referendum; @-; ~Eldar Rashidov; recognise=} The so-called "referendum" which the separatists intend to conduct on September 10 will have no legal force, the diplomat emphasized.
{recognise-; ~Eldar Rashidov} According to him, even Dzorakan, which for twenty years has fed and armed the puppet formation, has not dared to recognize it.
# article 2-mirror.txt | The Dzorakan Mirror | 2017-07-14 | Observers pinned down as diplomats count votes
The Dzorakan Mirror\
14.07.2017 | POLITICS\
By Nairuhi Ter-Avakyan

{monitoring; mandate=} Observers pinned down as diplomats count votes

{monitoring} Three OSCE monitors and their driver spent fifty minutes in a ditch by the Talysh bridge on Thursday when a routine inspection of the line of contact was cut short by machine-gun fire.
Nobody was hurt.
{@Gharistan; ~Gharistan; monitoring} Each army blamed the other, Besarabat adding that the monitors had “lost their way”.

{shelling; shelling?} It was the worst incident since the night Ashkalu was hit, and on that too the versions are as far apart as ever.
{shelling-; @Arman Sahradyan} “We have no 120 mm pieces in the sector, and the OSCE knows it,” Azhmenia's defence spokesman Arman Sahradyan told the Mirror.
{shelling; shelling-; helicopter; @Arman Sahradyan; ~Arman Sahradyan} He suggests that the Gharistani army fired short while aiming at a Karshevan outpost, and dismisses as “cinema” the claim that an Azhmenian helicopter crossed the line three days later.
{shelling; shelling?; @OSCE mission; ~OSCE mission} The mission, which measured the craters last Friday, says only that the rounds came “from a northerly direction”; both armies have batteries there.

{emergency; mandate; mandate-} At the special session of the Permanent Council on Tuesday, Gharistan's delegate threatened to block the prolongation of the mission, which like everything in Vienna requires consensus.
{@a Western diplomat; ~a Western diplomat; mandate?} A Western diplomat called it “the usual July theatre”, though he conceded that no one had read the last act.

{vienna; summit-} The summit pencilled in for the 22nd looks doomed.
{summit-; @President Tigran Mirzabekyan} President Tigran Mirzabekyan told war veterans on Wednesday that he was “in no hurry to be photographed”.
{lamberz; vienna; summit+} Still, Ruud Lamberz is packing his bags: the Dutch envoy will commute between the two capitals next Wednesday in search of another day.

{recognise+; election} With elections in February, the opposition Heritage League is pressing the president to recognise Karshevan outright if another village suffers.
{recognise?; @Tigran Mirzabekyan; ~Tigran Mirzabekyan} He has “never excluded it”, he told the same veterans, “nor put a date to it”.
# article 3-radio.txt | Radio Free Caucasia | 2017-07-24 | Lamberz Says Presidents Agree To Meet; Truce For Harvest On The Table
{vienna; summit+; truce} Lamberz Says Presidents Agree To Meet; Truce For Harvest On The Table\
RFC/Gharistani Service\
July 24, 2017

{vienna; summit+; ~Ruud Lamberz} International mediator Ruud Lamberz says the leaders of Azhmenia and Gharistan have accepted July 29 as the new date for their talks in Vienna.

{lamberz; @Ruud Lamberz; summit+} Speaking on July 23 after a second round of what he called "airport diplomacy," the envoy said both men had given him their word.
{@Ruud Lamberz; summit?} "A word is not a plane ticket, but I have known worse," he told RFC by telephone.

{lamberz} His shuttle on July 19 had ended without a statement.

{truce; truce?; ~Ruud Lamberz} Lamberz said he had proposed that guns fall silent from August 1 until the wheat on both sides of the line is brought in.
{@Gharistan's presidency; ~Gharistan's presidency; truce?} Gharistan's presidency said the idea would be "studied with the farmers."
{truce-; @Vagram Issakhan} In Karshevan, the de facto defense chief, Vagram Issakhan, scoffed: "Every summer they promise us bread, and every summer we get mortars."

{monitoring} The mediator condemned the gunfire that trapped OSCE personnel near the Talysh bridge on July 13.
{mandate; mandate?; ~Ruud Lamberz} The organization's mission will have to leave on August 1 unless all 57 participating states agree to keep it.
{mandate; @a source in the Gharistani delegation; mandate+} A source in the Gharistani delegation told RFC the country would "probably not be the one to turn off the light" if the number of observers is raised from six.

{shelling; shelling+; ~Sanger} Meanwhile, the investigative website Sanger published satellite images that it says show four mortar positions dug behind Karshevan lines two days before a grandmother and a child were killed in Ashkalu.
{shelling-; @Vagram Issakhan; ~Vagram Issakhan} Issakhan said the pits were "for potatoes."

{referendum; recognise-; @Azhmenia's Foreign Ministry; ~Azhmenia's Foreign Ministry} Asked about the September vote in the enclave, Azhmenia's Foreign Ministry said it would "take note" of the outcome, a formula that stops short of recognition.
# article 4-wire.txt | Atlantic Wire Service | 2017-07-31 | Foes in Caucasus feud agree to let farmers reap
{vienna; truce; truce+} Foes in Caucasus feud agree to let farmers reap\
By TOBIAS ANKERSEN

{vienna; truce; truce+; summit+} VIENNA (AWS), July 31 -- After five years of not speaking, the presidents of Azhmenia and Gharistan needed ninety minutes in a Vienna hotel on Saturday to settle on a cease-fire of six weeks.
{truce; truce+} It is to start Tuesday at daybreak.
{vienna; summit+} Tigran Mirzabekyan and Ilham Talibzade shook hands only after the cameras had been sent out, aides to both said.
{bodies; vienna} They also promised to return the remains of soldiers, beginning with two who fell in the spring.

{accord; truce-} Earlier harvest truces, in 2009 and 2013, broke down within days, and the Vrana accord of 1997, the paper that ended the war over Karshevan, is violated nightly.
{truce?; @Ruud Lamberz} “I would not bet my house on it, perhaps my bicycle,” said Ruud Lamberz, the mediator.

{mandate; mandate+} With hours to spare, the Organization for Security and Cooperation in Europe voted Monday to extend its field mission, which faced eviction at midnight.
{mandate; mandate?} The reprieve lasts only until Oct. 31, half the usual term.
{geneva; mandate=} Whether the handful of monitors will grow to twenty, as Gharistan wants, is to be thrashed out by the foreign ministers in October.

{shelling?; shelling; vienna} The two delegations steered around the mortar attack that nearly sank the meeting.
{shelling; shelling?; ~OSCE mission} A report by the mission, seen by AWS, concludes that the shells were fired from 3.8 kilometers away and leaves open by whom.
{shelling+; @an officer familiar with the report} “At that range there is only one army on the map,” said an officer familiar with the report, pointing to the heights held by Karshevan.

{recognise-; @Mirzabekyan's aide; ~Mirzabekyan's aide} An aide to Mr. Mirzabekyan said recognizing the enclave “is not on this year's calendar.”
# article 5-neue.txt | Neue Limmat-Rundschau (English service) | 2017-08-08 | One quiet week in Karshevan
NEUE LIMMAT-RUNDSCHAU – English service\
8 August 2017\
From our correspondent Regula Ammann-Vischer, Ashkalu

{truce; truce+} One quiet week in Karshevan

{truce; truce+} For seven nights now the dogs of Ashkalu have barked at nothing.
{truce+} The combine harvesters, which came from the provincial capital under a white flag, have finished the eastern fields and will begin on the western ones tomorrow.
{truce+; ~the observers} The observers have noted eleven shots since last Tuesday, as against eleven hundred in the week before.

{drone; truce-} There has been one fright.
{drone; truce-; @-; ~Karshevan's defence army} On Thursday the Karshevan “defence army” boasted of having brought down an Israeli-built reconnaissance drone; Besarabat replied that all its machines were in their hangars.
{drone; truce?} No wreckage has been shown, and no one fired back.

{bodies; truce=} Two days later, at the Talysh bridge of all places, two zinc coffins changed hands.
{bodies; truce=; @the mother of one of the dead} “Now I know where to go with flowers,” said the mother of one of the dead, who had waited since April.

{shelling} In the house where little Zohra died a new wall is going up.
{shelling?; @Musa Quliyev} “Everyone asks me who did it, and everyone already knows the answer he wants,” says her grandfather, Musa Quliyev.
{shelling?; ~Musa Quliyev} He himself heard the whistle, and nothing more.

{truce-; referendum} The test comes in September, when the harvest is in and Karshevan votes on its new constitution.
{referendum; truce-; ~Gharistan} Gharistan has let it be known that its patience ends on that Sunday.
{recognise?; election; @Tigran Mirzabekyan} In Dzorakan, where the campaign for February has already begun, the President is asked about recognition at every stop, and at every stop he answers that “a good card is not played, it is held”.
{mandate+} The observers, still six, have bought themselves a fridge: they expect to be here in winter.
