# events
accord | 1997-04-18 | happened | 3 | Accord of Velden signed between Osteria's Government and the Mirdali Front
monitors | 1997-05-05 | happened | 2 | First OSCE monitors deployed
deposit | 1997-05-12 | happened | 2 | Front hands in first weapons at Korbi
grenade | 1997-05-17 | happened | 3 | Grenade kills two monitors at Lasniz
suspend | 1997-05-18 | happened | 2 | Monitors confined to barracks
commission | 1997-05-20 | happened | 2 | Joint commission meets at Velden
arrests | 1997-05-24 | happened | 2 | Three former militiamen held for the Lasniz attack
bridge | 1997-06-02 | happened | 3 | Sava-Mir bridge reopened to traffic
prisoners | 1997-05-29 | happened | 3 | First exchange of prisoners
resume | 1997-05-27 | happened | 2 | Patrols resume
mandate | 1997-06-12 | scheduled | 3 | Permanent Council to decide on prolonging the mission
election | 1997-06-29 | scheduled | 2 | Municipal elections in the Mirdal valley
secondround | 1997-06-16 | scheduled | 2 | Second arms deposit at Korbi (missed on 4 June)
prisoners2 | 1997-06-09 | happened | 1 | Forty more prisoners exchanged
conference | 1997-06-05 | happened | 2 | Donors' conference at Stuttgart-Hohenried
troops | 1997-06-15 | scheduled | 2 | Army to quit the Halden barracks
# questions
truce | Will the Velden accord hold? | Velden accord
mandate | Will the mandate of the monitors in Mirdal be renewed? | monitors' mandate
arms | Will the Mirdali Front give up its weapons? | Front's disarmament
who | Who threw the grenade at Lasniz? | Lasniz grenade
aid | Will the donors pay for the rebuilding of Mirdal? | rebuilding money
# article 1-telegraph.txt | Daily Banner | 1997-05-19 | Monitors pulled back after two die at checkpoint
Daily Banner\
Monday, May 19, 1997

{suspend; grenade} Monitors pulled back after two die at checkpoint\
By Philippa Wrothesley-Dunn in Lasniz

{grenade; who=} AT ten to six on Saturday evening somebody in a blue Zastava rolled a hand grenade under the awning where Captain Ulrike Brandauer of Austria and Constable Gareth Penhallow of the Devon force were pouring tea.
{grenade} Both were dead before the helicopter came.
{monitors} They belonged to the first contingent, which had been in its orange cars for twelve days.
{suspend; mandate?; ~Sir Anthony Blakeney-Hurst} Their 140 colleagues were ordered indoors yesterday, and will not go out again, said their head of mission, until somebody can tell them who paid for the car.

{who?} Nobody can, or will.
{who+; ~the Osterian Interior Ministry} The Interior Ministry in Osteria says it was the Front, sore at having had to give up 211 rifles in a school yard last Monday.
{who-; @Commander Dragoljub Hadži-Mirović; deposit; arms+} “We are the ones who counted them and stacked them, and we shall bring the rest,” Commander Dragoljub Hadži-Mirović, as he prefers to be styled, told me, offering a plate of cherries.
{who-; ~Western officers} Western officers say the pin was of a batch sold to the army last year; others say that everybody's pins are.

{accord; truce=} It is a month since President Emeric Szalánczy and the Front's political chairman, Dr Vera Kosanić-Lind, signed in the Carinthian town of Velden what one was told was the end of nine years.
{truce-; @Sir Anthony Blakeney-Hurst} “It is the end of nothing if the referees have to leave the field,” Sir Anthony Blakeney-Hurst, the head of mission, said last night.
{commission; truce+} The commission that both parties set up to settle their quarrels will sit in the same lakeside hotel tomorrow, for the first time with a corpse on the agenda.
{mandate; mandate?; ~diplomats in Vienna} In Vienna the Permanent Council must decide by June 12 whether to give the mission another six months; two capitals, diplomats said, are asking if they want to lose more of their own for a valley of goats.
{mandate+; @Mr Piers Trelawny} “We do not walk away,” Mr Piers Trelawny, the Foreign Office Minister, said in Plymouth.

# article 2-dossier.txt | European Monitor | 1997-05-30 | Q & A: the peace that stopped, and started
EUROPEAN MONITOR\
Briefing, 30 May 1997

{truce+} Q & A: the peace that stopped, and started

Is Mirdal still at peace?
{truce+; resume; suspend} More than it was a fortnight ago, when the referees were sent indoors: since Tuesday they have been back on the roads with armoured glass and an escort that nobody admits to.
{commission; truce+} Oddly, it was the two killings that did it, since at the lakeside on 20 May each delegation was so afraid of being blamed for them that all the papers left over from April were signed in one night.

What has come of that?
{prisoners; truce+} Yesterday 46 men walked across a plank by the mill at Brod, the government's to the left and the rebels' to the right, and none had to be carried.
{prisoners2; truce?} Another 80 are due, but the lists do not agree and thirty of the names are thought to be those of dead men.

Do the guns still talk?
{deposit; arms-} Only 211 have been surrendered, with as much ceremony as if they were crown jewels; the mission's estimate of the rest is 3,000.
{secondround; arms+; ~Dr Vera Kosanić-Lind} The Front's chairman says the second truckload will be at Korbi on Wednesday.
{arms-; troops; ~a Front officer} A man under her command put it otherwise: not one barrel while the Osterian brigade still sleeps in the Halden barracks, which it has until the 15th of June to leave.

{grenade} Did we ever find out about the grenade?
{arrests; who+} Three men who had once worn the Front's badge were picked up at a farm last Saturday.
{arrests; who-; ~their lawyer} Their lawyer says that they were at a wedding with two hundred guests, among them the prefect.
{who?; ~Sir Anthony Blakeney-Hurst} Sir Anthony would say no more than that he was reading the file with interest, and with a dictionary.

Will the referees stay?
{mandate; mandate?} Their licence runs out in the middle of June.
{mandate-; ~officials of the mission} The Austrians are still mourning, officials of the mission say, and the Finns have asked to read the insurance policy.

And the money?
{aid+; conference; ~the European Commission} On Thursday next, donors sit down at Stuttgart-Hohenried; Brussels has pencilled in 90 million ecus, as against the 400 that the World Bank says are wanted.
{aid-} Several Parliaments have tied their cheques to the bridge, the guns, or both.
{bridge} It is the bridge over the Sava-Mir, blown in 1991, that they will be watching first: the sappers promise to let the buses over on Monday.

# article 3-letter.txt | Kurjer of Osteria (English service) | 1997-06-06 | STUTTGART SAYS YES, KORBI SAYS LATER
KURJER OF OSTERIA, ENGLISH SERVICE\
Friday 06.06.97

{conference; secondround; aid+; arms-} STUTTGART SAYS YES, KORBI SAYS LATER

{conference; aid+} The states that give have given, said yesterday evening the European Commissioner, Mr. Joost van Ketelhoven, after one day of sitting in the castle of Hohenried.
{@Mr. Joost van Ketelhoven; aid+; conference} “Today are on the table 265 million ecus, in good bread and not only in crumbs,” he told.
{aid?; ~Mr. Joost van Ketelhoven} He has added that the first third flows at once, and that two thirds are to wait until the Front is without weapons.

{secondround; arms-} In this very point it halts.
{secondround; arms-} The trucks which were to come on Wednesday to Korbi have not come, and the scale of the monitors stood the whole day empty under the flags.
{secondround; arms?; ~Dr. Vera Kosanić-Lind} By Dr. Kosanić-Lind it was only a matter of fuel and will be made good in this month; her own newspaper wrote of it that nothing is moved until the soldiers move.
{election; truce-; @the President's Office} “Who does not count rifles will not count ballots,” the President's Office answered, with a glance at the voting of 29 June.
{election; truce=} That is the day the valley is to choose its mayors, for the first time since the bridge fell.

{bridge; truce+} About the bridge itself there is nothing to weep.
{bridge; truce+} On Monday 2 June at noon both ends were opened, and an old woman from Lasniz has been the first to go over, with a hen.
{bridge; truce+; ~engineer Halvard Ødegaard-Nilsen} The Norwegian engineer Mr. Ødegaard-Nilsen counted until last evening 1,400 cars and, he said, the first request for a toll.

{mandate; mandate+; ~a source in Vienna} From Vienna it is heard that 50 of 54 delegations would prolong the mission by six months when the table votes on the 12th.
{mandate; mandate-; ~a source in Vienna} One great power still seeks to have armed soldiers named out of the text, and one small one has lost a captain there and is not sure of sending another.
{arrests; who-; ~the examining magistrate} In the case of the two dead, the examining magistrate has let two of the three men from the wedding go home on Monday.
{who?; ~the examining magistrate; arrests} The last one is held for weapons, not for the deed.

# article 4-analysis.txt | The Northern Argus | 1997-06-10 | The long walk to Halden
The Northern Argus\
Analysis, Tuesday June 10 1997

{troops} The long walk to Halden\
By Desmond Ferriby-Clarke, Diplomatic Editor

{truce+; accord} Nobody at Velden in April expected the thing to get this far, which is perhaps why it has.
{bridge; truce+} There has not been a shot fired across the Sava-Mir in twenty-four days; buses run over it.
{prisoners; prisoners2; truce+} The swapped captives of Brod have gone back to their fields, and forty more crossed in the small hours of yesterday.
{grenade; truce+} The murder of two people with a teapot did not begin the tenth year of war, as their killers had presumably hoped.

{troops; arms?} All now hangs on an ugly brick building.
{troops; arms?; ~the Defence Ministry} If the brigade is out of Halden by Sunday, as the Defence Ministry swears it will be, the Front loses its last excuse; half the lorries have left.
{secondround; arms+; ~a Front official} Dr Kosanić-Lind, humiliated by her own gunmen over the empty weighing machine last week, has, a colleague of hers told me, ordered the stores to be opened the day after.
{arms-; ~a Western intelligence official} An intelligence official who has walked those hills reckons that what arrives will be the rust.

{@the draft resolution; mandate; mandate+; ~British officials} As to the mission, British officials expect it to be given its half-year on Thursday, with a phrase about “protective presence” to console the Austrians.
{mandate; mandate?; ~a Russian diplomat} A Russian diplomat in Vienna would not be drawn beyond saying that he had a pen.
{resume; mandate=; truce+} The orange cars have been on their rounds for two weeks now, and children wave at them.

{aid?; conference} The purse is another matter.
{conference; aid-; ~a Treasury official} Of the 265 million announced at that castle in Swabia, says a Treasury man, a hundred had been announced before, and forty is for consultants.
{aid+; ~the World Bank} The World Bank nonetheless starts work on the waterworks this week, with the first tranche in its account since Friday.
{who?; @Sir Anthony Blakeney-Hurst; grenade; election} “I know, and they know that I know,” Sir Anthony replied when asked whose hand it was that evening at the awning, “and after the twenty-ninth I may say it.”
{election; truce?} Until the valley has voted, then, silence is also an instrument of peace.
