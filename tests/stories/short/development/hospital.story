# events
incursion | 2015-10-03 | happened | 2 | Vostanian warplane crosses into Tarsunian airspace
hospital | 2015-10-06 | happened | 3 | Bombs hit the hospital of Deir Halun
summons | 2015-10-07 | happened | 1 | Tarsunia summons the Vostanian ambassador
freeze | 2015-10-09 | happened | 2 | Tarsunia halts work at the Gökdere nuclear plant
postponed | 2015-10-13 | happened | 2 | Velyaminov puts off his trip to Yenikale
eusummit | 2015-10-16 | happened | 3 | EU leaders prolong sanctions on Vostania by six months
tomatoes | 2015-11-01 | cancelled | 2 | Vostanian ban on Tarsunian fruit and vegetables
phonecall | 2015-10-21 | happened | 2 | Presidents Gromyshev and Karaduman talk by telephone
unreport | 2015-10-26 | happened | 3 | UN panel reports on the bombing of the hospital
visit | 2015-10-28 | happened | 3 | Velyaminov visits Yenikale
pause | 2015-10-29/2015-10-31 | happened | 3 | 72-hour pause in the air strikes around Deir Halun
convoy | 2015-10-30 | happened | 2 | Red Cross convoy reaches Deir Halun
euenvoys | 2015-11-04 | scheduled | 2 | EU ambassadors to take up a list of Vostanian officers
plantdeal | 2010-05 | happened | 1 | Vostania and Tarsunia sign the Gökdere contract
# questions
visit | Will Velyaminov visit Tarsunia? | Velyaminov visit
hospital | Did Vostanian planes bomb the hospital in Deir Halun? | hospital bombing
sanctions | What about the EU sanctions against Vostania? | EU sanctions
plant | Will Tarsunia scrap the Gökdere nuclear plant? | nuclear plant
pause | Will there be a pause in the air strikes around Deir Halun? | strikes pause
# article 1-wire.txt | Meridian News Agency | 2015-10-08 | Tarsunia presses Vostania over raid on hospital ahead of minister's visit
{hospital; visit; visit=} Tarsunia presses Vostania over raid on hospital ahead of minister's visit\
By Pascal Overgaard and Seda Tunçel

{hospital; summons; hospital+} YENIKALE, Oct 8 (Meridian) - Tarsunia told Vostania's ambassador on Wednesday that its warplanes were to blame for the destruction of a Sahrati hospital in which at least 31 people died, a charge the defence ministry in Belogorsk dismissed within the hour.
{summons} Ambassador Valery Stolbov was kept at the foreign ministry for 40 minutes and left by a side door.
{hospital; hospital?} The surgical hospital at Deir Halun, a rebel-held town 18 km from the Tarsunian border, was struck shortly after dawn on Tuesday.
{hospital; hospital+; ~residents} Residents reached by telephone said two grey jets had circled before dropping at least four bombs.
{@Colonel Oleg Dratsev; hospital-} "Our aircraft flew no sorties in that district on that day," said Colonel Oleg Dratsev, spokesman for the Vostanian air group.

{visit; visit+} Vostanian Foreign Minister Andrei Velyaminov is due in the Tarsunian capital next Thursday for talks arranged long before the air campaign began.
{@a Tarsunian official; visit?} "For the moment the invitation stands, but nobody here is ordering flowers," a Tarsunian official said on condition of anonymity.
{incursion} Relations had already been strained by the flight of a Vostanian fighter-bomber through Tarsunian skies on Saturday.
{incursion; ~Vostania} Belogorsk put that down to bad weather.

{eusummit; sanctions+} European Union leaders, who meet in Brussels on Oct 16, are to decide whether to prolong sanctions on Vostania that run out at the end of the month.
{sanctions?; ~diplomats} Several northern states want air force commanders added to the list, diplomats said, though others fear for their gas.
{plant?; @Nihat Soylu; ~Nihat Soylu} In Yenikale, Energy Minister Nihat Soylu said the $19 billion nuclear power station Vostania is building at Gökdere was "not sacred".
{pause; pause?} The United Nations has asked for a three-day halt to the bombing so that the wounded can be taken out; neither the government of Sahrat nor its Vostanian allies has replied.
# article 2-vta.txt | VTA | 2015-10-10 | VELYAMINOV: VISIT TO TARSUNIA BEING PREPARED, ACCUSATIONS GROUNDLESS
{visit; visit+; hospital-; ~Andrei Velyaminov} VELYAMINOV: VISIT TO TARSUNIA BEING PREPARED, ACCUSATIONS GROUNDLESS\
BELOGORSK. October 10. /VTA/

{visit; visit+; ~Andrei Velyaminov} Preparations for the working visit of the head of the foreign policy department to the Republic of Tarsunia are proceeding in a planned manner, Minister Andrei Konstantinovich Velyaminov informed journalists on Saturday.
{@Andrei Velyaminov; visit+} "We do not cancel trips because of noise in the newspapers," the minister underlined.

{hospital; hospital-; ~Andrei Velyaminov} He called the statements on the involvement of the Vostanian aerospace forces in the tragedy in Deir Halun an information attack.
{@Andrei Velyaminov; hospital-} "No one has shown us a single fragment, a single photograph with coordinates," Andrei Konstantinovich noted.
{@Andrei Velyaminov; hospital?} "Let the specialists work, and we will study what they find."
{hospital-; ~the ministry of defence} According to the ministry of defence, the building could have been hit by a shell of the armed formations themselves.

{freeze; plant+} Touching upon the decision of the Tarsunian side, made public on the eve, to suspend construction work at the Gökdere nuclear power plant, the minister expressed regret.
{@Andrei Velyaminov; plant-} "The contract contains penalties which our partners know very well, and I am convinced that pragmatism will prevail," he said.
{plantdeal; plant=} The intergovernmental agreement on the station was signed in May 2010.

{pause; pause?; ~Andrei Velyaminov} As to the proposal of the UN on a humanitarian pause, the Vostanian side is ready to consider it on the understanding that terrorists will not use the time for regrouping.
{@Andrei Velyaminov; pause-} "A pause for the bandits there will not be," Velyaminov specified.
{sanctions?; ~Andrei Velyaminov} The minister also reminded that Vostania does not discuss the criteria for the lifting of restrictive measures with Brussels.
{incursion; ~the ministry of defence} Earlier it was reported that on October 3 a Vostanian aircraft stayed for a few seconds in the airspace of the neighbouring state owing to unfavourable meteorological conditions.
# article 3-tribune.txt | Yenikale Tribune | 2015-10-14 | Velyaminov stays home – for now
Yenikale Tribune\
Wednesday, October 14, 2015

{postponed; visit; visit-} Velyaminov stays home – for now\
MERVE AKBULUT – YENIKALE

{postponed; visit; visit-; @Vostania} The guest rooms at the State Pavilion will stay empty tomorrow after all: Vostania's top diplomat called off his journey late on Tuesday, citing a “clash of schedules”.
{visit; visit?; @the Vostanian Embassy; ~the Vostanian Embassy} A new date would be agreed “through diplomatic channels”, the Vostanian Embassy said in three lines.
{@-; visit=} Few in Yenikale believe in the “schedules”.
{@Ferit Alkan; ~Ferit Alkan; visit?} Foreign Minister Ferit Alkan, who had promised to put photographs from Deir Halun on the table, said his door was “neither locked nor held open”.
{@Ferit Alkan; hospital; hospital+} “We followed those jets on our radar from take-off to the moment the hospital burned,” he told reporters.
{hospital?} He did not, however, release the tracks.

{plant+; freeze} Since Friday not a single crane has moved at Gökdere, where 2,400 workers have been sent on leave.
{@Nihat Soylu; ~Nihat Soylu; freeze; plant?} Energy Minister Nihat Soylu insisted yesterday that the measure was “a comma, not a full stop”, but added that Korean and French firms had called.
{~main opposition; plant+} The main opposition demanded that Parliament annul the deal outright.
{tomatoes; ~exporters} Meanwhile exporters in the south fear that Belogorsk will answer with an embargo on their tomatoes and citrus fruit, as Vostanian inspectors have begun to find insects in the crates.

{eusummit; sanctions?} All eyes now turn to Friday's gathering in Brussels.
{@a European diplomat in Yenikale; sanctions+} “Renewal is a formality,” a European diplomat in Yenikale told the Tribune.
{@a European diplomat in Yenikale; sanctions-} “For anything harsher there is no unanimity, hospital or no hospital.”
{pause; pause-} In Deir Halun, doctors counted eleven more raids yesterday, and the UN's plea for three quiet days remained without an answer from Sahrat's government.
# article 4-free.txt | Free Vostania Radio | 2015-10-27 | Explainer: What The UN Panel Found In Deir Halun, And What Comes Next
Free Vostania Radio\
October 27, 2015

{unreport} Explainer: What The UN Panel Found In Deir Halun, And What Comes Next\
By our Sahrat desk

What did the investigators say?

{unreport; hospital; hospital+; @UN panel; ~UN panel} In a 22-page report released on Monday, the three experts conclude that the clinic was wrecked by four guided bombs of a type "held in the region by one air force only."
{hospital?} They do not name it.
{@Solveig Marchetti-Lund; hospital+} "Readers can do the arithmetic," the panel's chair, Solveig Marchetti-Lund, said in Geneva.
{hospital+; ~UN panel} They ruled out artillery, the version preferred by the Defense Ministry in Belogorsk.
{hospital-; unreport; @Oleg Dratsev; ~Oleg Dratsev} Its spokesman, Colonel Oleg Dratsev, called the paper "a school essay."

{visit=} Is Velyaminov still going to Yenikale?

{visit; visit+} It seems so.
{phonecall; postponed; visit; visit+} After presidents Gromyshev and Karaduman spoke by phone on Wednesday -- for the first time since the strike -- both chanceries announced that the trip dropped two weeks ago would take place on October 28.

What about the vegetables?

{tomatoes; phonecall} The day before that call, Vostania's veterinary watchdog declared that Tarsunian tomatoes, lemons, and peppers would be turned back at the border from November 1.
{@Arkady Blinov; plant-} "It is a bargaining chip, like the reactor," says economist Arkady Blinov; "neither side wants to lose its money."

And the Europeans?

{eusummit; sanctions+} At their summit on October 16, EU leaders renewed the existing measures until the end of April.
{sanctions?; euenvoys} A Nordic bid to blacklist nine air force officers was passed to the member states' ambassadors, who will return to it on November 4 in the light of the panel's findings.

{pause=} Will the bombing stop?

{pause; pause+; @the government of Sahrat; ~the government of Sahrat} Sahrat's government said on Sunday it could accept 72 hours "in principle."
{pause; pause?} Its ally has not said when, and the rebels want written guarantees.
# article 5-post.txt | The Harwich Post | 2015-10-31 | A handshake, a convoy and no apology
{visit; convoy} A handshake, a convoy and no apology\
Lucian Farquhar in Yenikale\
Saturday 31 October 2015

{visit; visit+} It took Andrei Velyaminov three weeks and one false start to get here, and he stayed for five hours.
{visit; visit+} But the Vostanian foreign minister's stopover on Wednesday has produced more than either camp dared to predict.
{pause; pause+; visit} Since six o'clock on Thursday morning no bombs have fallen on Deir Halun, as the two ministers had agreed over lamb and rice.
{convoy; pause=} Yesterday fourteen lorries with the Red Cross emblem rolled into the town, the first for 70 days, and took 112 wounded back to the border.
{pause?; pause} The lull ends tonight.
{@a relief worker; pause?} ‘We are asking for another three days, and we are being told to ask again,’ a relief worker said.
{tomatoes} The tomatoes, too, are saved: Belogorsk let it be known on Thursday that its insects had disappeared, and tomorrow's embargo with them.

{hospital; hospital?} On the hospital the men did not even try to agree.
{@Ferit Alkan; hospital+; visit} ‘I showed him the radar plots and he looked at the ceiling,’ Ferit Alkan, his host, said afterwards.
{~Andrei Velyaminov; hospital-; unreport} Mr Velyaminov repeated that the UN experts had proved nothing and that his country had nothing to be sorry for.

{plant+; freeze} Nor will the cranes turn at Gökdere just yet.
{plant-; ~Tarsunian officials} Tarsunian officials say that talks on a cheaper tariff are to open in mid-November, which is not how one behaves before a divorce.
{@Ferit Alkan; plant-} ‘We want the plant, but at a price that does not glow in the dark,’ Mr Alkan said.
{euenvoys; sanctions?} In Brussels, where the ambassadors meet on Wednesday, the thaw is watched with mixed feelings.
{@a Baltic envoy; sanctions-} ‘Try to sell nine more names to the Italians after that handshake,’ one Baltic envoy sighed.
