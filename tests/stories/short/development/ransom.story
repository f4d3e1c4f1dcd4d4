# events
kidnap | 2010-08-28 | happened | 3 | Four mine workers kidnapped at Tizert
video1 | 2010-09-06 | happened | 3 | First video of the hostages posted with demands
envoy | 2010-09-08 | happened | 1 | Aurelle sends diplomat Vasseur to Azawane
driver | 2010-09-12 | happened | 2 | Driver Amegan released
cheikh | 2010-09-13/2010-09-15 | happened | 2 | Mediator Ould Brahim travels to the kidnappers' camp
raid | 2010-09-18 | happened | 3 | Azawane's army attacks militants at In Afarag
deadline | 2010-09-27 | happened | 2 | Kidnappers' deadline passes
video2 | 2010-09-22 | happened | 3 | Second video shows three hostages alive
pardon | 2010-09-27 | happened | 3 | Azawane's president frees four militants
medicine | 2010-09-24 | happened | 1 | Insulin reaches the hostages
freed | 2010-09-29 | happened | 3 | Aubrac-Roche released
return | 2010-09-30 | happened | 2 | Aubrac-Roche flown home to Lutence
money | 2010-09 | claimed | 3 | Ransom of five million euros said to have been paid
newtalks | 2010-10-05 | scheduled | 2 | Mediator to return to the desert for the two men
# questions
hostages | Will the Tizert hostages be freed? | hostages' release
ransom | Will a ransom be paid for the Tizert hostages? | ransom
prisoners | Will Azawane free the six jailed militants? | jailed militants
part | Did Aurelle take part in the raid at In Afarag? | Aurelle's part
ill | Is Sylvie Aubrac-Roche in danger? | hostage's health
# article 1-cp.txt | Continental Press | 2010-09-07 | Militants show mine hostages in video, demand prisoners
{video1; hostages?; prisoners?} Militants show mine hostages in video, demand prisoners\
By ABDOULAYE TRAORÉ-NDIAYE and CLAIRE BESSON\
Continental Press Writers

{video1; kidnap; prisoners?} NIABOU, Azawane (CP) — Militants linked to al-Qaida posted a video showing four foreign mine workers kidnapped in northern Azawane and demanded the release of six jailed comrades, a group that monitors extremist websites said Tuesday.

{video1} The four-minute recording, which appeared Monday, shows three men and a woman sitting on the ground in front of armed men whose faces are covered.
{video1; ransom?; ~Azawane officials} It makes no mention of money, but two Azawane officials said the kidnappers had asked for 15 million euros through a tribal chief.
{video1; deadline; hostages-} A masked speaker says the captives will be killed if there is no answer by Sept. 27.

{kidnap} The four were seized on the night of Aug. 28 from a guesthouse at Tizert, where the Aurellian company Minergie digs for tungsten.
{kidnap} They are Aurellian engineers Pascal Dumonteil, 58, and Sylvie Aubrac-Roche, 44; Henrik Stave, 37, a geologist from Norrmark; and their driver, Koffi Amegan of Togo.
{ill+; ~a relative of Aubrac-Roche} Aubrac-Roche is diabetic and carries insulin for two weeks at most, according to a relative who asked not to be named.

{ransom-; @Norrmark's Prime Minister Kristin Aalberg} "Norrmark does not pay, because paying buys the next kidnapping," Prime Minister Kristin Aalberg told reporters in Holmstad.
{ransom?; ~Aurelle's Foreign Ministry} Aurelle's Foreign Ministry declined to comment on any demands.
{envoy; hostages+; @Aurelle's Foreign Ministry} It said it was sending an experienced diplomat, Jean-Noël Vasseur, to Niabou on Wednesday and would do "everything" to bring the four home.

{prisoners-; @Azawane Justice Minister Halima Issoufou} Azawane Justice Minister Halima Issoufou said the six men were serving sentences for the murder of soldiers and would not be "traded like camels."

The impoverished desert nation, three times the size of Aurelle, is one of the world's largest producers of uranium.
Militants moved into its northern mountains in the late 1990s after losing a war farther north.
They have financed themselves by smuggling cigarettes, fuel and migrants.
A German tourist was held in the same area for seven months in 2008 before he was let go.
# article 2-rmi.txt | Radio Monde International | 2010-09-14 | Kidnapped driver freed as mediator heads for desert
Radio Monde International - English service\
Tuesday 14 September 2010

{driver; cheikh; hostages+} Kidnapped driver freed as mediator heads for desert

{driver; kidnap; hostages+} The Togolese driver abducted with three Europeans in northern Azawane has been released, RMI has learned.

{driver} Koffi Amegan was left by the side of a track near Tin Zaouaten on Sunday with a bottle of water and walked for six hours until he met a herder.

{driver; hostages=; @Koffi Amegan} "They told me: you are a Muslim and a poor man, go," he told RMI by telephone.

{ill+; ~Koffi Amegan} According to Amegan the woman in the group had fainted twice during the march, and the guards had carried her.

{hostages?; ~Koffi Amegan} The three were moved every other night, he said, and were not beaten.

Amegan, 33, has a wife and three children in Lomé and had been working at the mine since January.

{cheikh} A mediator chosen by Azawane's President Salou Djermakoye set out on Monday.

{cheikh} He is Mohamed Ould Brahim, a former customs chief who belongs to one of the great families of the north.

{cheikh; hostages+; ~people close to Ould Brahim} People close to him say that he has spoken with the emir of the group, known as Abou Hafs, and that the tone was polite.

{ransom+; ~people close to Ould Brahim} He is said to be authorised by the company Minergie to discuss an amount.

{ransom-; @Minergie spokeswoman Odile Charasse} The company denied this: "We have mandated nobody and we are not negotiating," its spokeswoman, Odile Charasse, said in Lutence.

{prisoners?; ~lawyers} Lawyers in Niabou point out that two of the six prisoners have appeals pending, which would give the authorities some room.

{prisoners-; ~widows' association} But an association of soldiers' widows has threatened to block the gates of the prison.

The price of tungsten has doubled since last year, and exploration permits in the region cover an area the size of Belgium.

Residents complain that few of the jobs go to local people.

Drought has killed a third of the livestock this year, according to the World Food Programme.
Prison conditions in the capital were criticised in a United Nations report in June.

The rainy season, late this year, has cut several roads.
# article 3-gnn.txt | GNN | 2010-09-20 | Azawane: 7 militants dead in raid; hostages' fate unclear
{raid; hostages?} Azawane: 7 militants dead in raid; hostages' fate unclear\
By the GNN Wire Staff\
September 20, 2010 9:12 a.m. EDT

STORY HIGHLIGHTS\
{raid} Army says it hit a convoy at In Afarag on Saturday\
{part-} Aurelle denies its commandos were on the ground\
{deadline} Kidnappers' deadline is one week away

{raid; hostages?; ~Defense Minister Col. Mahamane Laouali} (GNN) -- Soldiers in Azawane killed seven Islamist militants in a weekend raid but found no trace of three hostages held by the group, Defense Minister Col. Mahamane Laouali said Monday.

{raid} The army struck a column of pickups at In Afarag, near the northern border, and lost four men of its own, he said.

{part+; ~two Azawane officers} Two Azawane officers told GNN that about 20 Aurellian special forces had guided the attack and that a surveillance plane circled overhead.

{part-; @Aurellian Defense Minister Hubert Lagarrigue} "There was not one Aurellian soldier on the ground," Aurellian Defense Minister Hubert Lagarrigue told a radio station.

{part?; ~Hubert Lagarrigue} He would not discuss aircraft, citing operational secrecy.

{hostages-; @Henrik Stave's sister Marit} In Norrmark, the sister of hostage Henrik Stave said the raid could cost him his life. "Whoever gave that order was not thinking of Henrik," Marit Stave told GNN affiliate TV Nord.

In 2009, a British tourist was killed by the same faction after a failed rescue.
Two Spanish aid workers came home in August after nine months, reportedly in exchange for several million euros.

{cheikh; raid; hostages-; ~a person familiar with the mediation} Mediator Mohamed Ould Brahim returned from the camp last Wednesday, and the channel he opened has been silent since the shooting, a person familiar with his mission said.

{ransom?; ~a person familiar with the mediation} Ould Brahim had carried a figure back with him, this person said, without naming it.

{prisoners?; @Azawane's government spokesman} A government spokesman in Niabou said the question of the prisoners was "with the president."

Al-Qaida's North African branch emerged from the Algerian civil war of the 1990s.

It has an estimated 400 fighters in the Sahara, divided into at least two rival battalions.

In July, four countries of the region set up a joint command in an oasis town, but it has yet to plan a single operation.

{kidnap} The abduction at Tizert prompted Minergie to evacuate 22 expatriates.

{video1; prisoners?} In a recording posted two weeks ago, the group called for the freeing of six convicted militants.

{envoy} Jean-Noël Vasseur, the diplomat sent from Lutence, was still in Niabou on Monday.

About 1,500 Aurellian citizens live in Azawane.

GNN's Terri Castellanos and Moussa Alhassane contributed to this report.
# article 4-sent.txt | The Sentinel | 2010-09-23 | 'I am very tired': hostage pleads for medicine in second video
The Sentinel\
Thursday 23 September 2010

{video2; ill+; @Sylvie Aubrac-Roche} 'I am very tired': hostage pleads for medicine in second video\
Honor Pemberton in Niabou and Luc Thévenet in Lutence

{video2; kidnap; hostages+} The three Europeans kidnapped from a mine in the Sahara are alive, a video broadcast by an Arabic-language channel on Wednesday showed, but one of them looked gravely weakened.
{video2; ill+; @Sylvie Aubrac-Roche} "I am very tired and I have no more insulin," says Sylvie Aubrac-Roche, wearing a blue veil and speaking so softly that the wind almost drowns her.
{video2; ill+; ~Dr Benoît Malherbe} Dr Benoît Malherbe, a specialist at a Lutence hospital who viewed the footage for the Sentinel, said she could fall into a coma within days.
{ill-; medicine; ~an Azawane official} An Azawane official said a parcel of medicines had left for the desert and might reach her by Friday.

{video2; raid} Pascal Dumonteil holds up a newspaper dated 19 September, the day after the army's attack at In Afarag, and asks that there be no further operations.
{video2; raid; part+; @the masked man} The masked man beside him says "Aurellian dogs" took part and displays a rucksack with what looks like an Aurellian name tag.
{part-; ~the defence ministry} The defence ministry in Lutence said such bags could be bought in any market.
{part+; @opposition senator Mathilde Courcelles} Mathilde Courcelles, an opposition senator who was briefed on Tuesday, was more guarded: "I can't say what I heard, but I would not use the word 'none'."

{pardon; prisoners+; ~Justice Minister Halima Issoufou} There were signs of softening in Niabou, where the justice minister, Halima Issoufou, said some of the prisoners might benefit from a presidential pardon on the eve of the national holiday.
{hostages+; ~a western diplomat} A western diplomat said that contact with the kidnappers had been re-established by satellite phone on Tuesday night.
{ransom+; ~a western diplomat} The sum under discussion had come down to single figures, the diplomat added, meaning millions.

Aurelle's president, Charles-Henri Maupin, cut short a visit to a cheese fair to speak to the families.
The town hall in Dumonteil's home village of Saint-Orens has hung his portrait above the door, and the bakery has lit a candle.
Neighbours there describe him as a man who repaired everybody's tractor.
His wife, who has diabetes like his colleague, has asked journalists to stay away.
He was due to retire in December.
{driver; hostages=} The fourth captive, a Togolese driver, was let go on 12 September.
Since 2003 more than 50 westerners have been seized in the Sahara.
# article 5-ac.txt | Agence Continentale | 2010-10-01 | Freed hostage home in Aurelle, two men still held
{return; freed; hostages+} Freed hostage home in Aurelle, two men still held\
LUTENCE, Oct 1, 2010 (AC)

{return; freed; hostages+; ill-} A thin but smiling Sylvie Aubrac-Roche flew home to Aurelle on Thursday, a day after her captors handed her over in the Sahara, and was taken to a military hospital.

{ill-; ~the hospital} Her condition is stable and she is expected to go home within a week, the hospital said.
{medicine; ill-; @Sylvie Aubrac-Roche} "The medicine came on the last Friday, and that saved me," she told President Charles-Henri Maupin, who met her on the tarmac.

{hostages?} Pascal Dumonteil and Henrik Stave remain in the hands of the group.
{newtalks; hostages+; @Mohamed Ould Brahim} Mediator Mohamed Ould Brahim told AC he would set off again on Tuesday and was confident that "the others will follow".
{hostages-; ~a statement of the group} In a statement on the Internet the kidnappers said the two men would not be let go as long as Aurelle kept troops in the region.

{pardon; freed; prisoners+} Aubrac-Roche's release came two days after Azawane's President Salou Djermakoye pardoned four of the six Islamists whose liberty had been demanded.
{prisoners-; ~Justice Minister Halima Issoufou} The other two, convicted of beheading a sergeant, will serve out their terms, Justice Minister Halima Issoufou said.
{pardon} Soldiers' widows lay down in front of the vehicle that drove the four out of prison.

{money; ransom+; ~El Watan al-Jadid} The Algerian newspaper El Watan al-Jadid reported that Minergie had handed over five million euros in a suitcase at Tin Zaouaten.
{money; ransom-; @Aurellian Foreign Minister Édouard Castelnau} "The state did not pay, and I know of nobody who did," said Foreign Minister Édouard Castelnau.
{ransom-; ~Norrmark} Norrmark repeated that it would not give a krone for Stave.

{raid; part+} The satirical weekly Le Furet, for its part, published a photograph of two bearded men in Aurellian battledress, taken, it says, at In Afarag.
{part?; @the army staff} The army staff is "examining" the picture.

{deadline} The ultimatum set by the group expired on Monday without incident.

{kidnap} The engineer and her colleagues were dragged from their beds at a mining camp at the end of August.
{driver} Their Togolese driver was let go after two weeks.
{raid} An attack by Azawane's army on Sept. 18 cost the lives of seven militants.

Maupin, who faces a strike over pensions next week, has seen his approval rating rise by four points.
Azawane celebrated 50 years of independence on Tuesday with a parade of camel riders.
Minergie's shares closed 1.3 percent higher.
The company has not decided when to reopen its site.
