# events
coup | 1998-01-16 | happened | 2 | Brigadier Koumba-Sey's junta overthrows President Tall
accord | 1998-05-09 | happened | 3 | Porto Amado accord on return to civil rule signed
murder | 1998-05-13 | happened | 3 | Lawyer Musa Tejan-Faye shot dead in Santaville
truce | 1998-05-18 | happened | 3 | Ceasefire between junta and Northern Salvation Front takes effect
kpandu | 1998-05-20 | claimed | 2 | Attack on the diamond town of Kpandu laid to the Front
burial | 1998-05-23 | happened | 1 | Burial of Tejan-Faye ends in tear gas
arrests | 1998-05-25 | happened | 2 | Two presidential guardsmen arrested over the lawyer's murder
decree | 1998-05-26 | happened | 2 | Decree No. 9 bars deposed office-holders from standing
vote | 1998-05-29 | happened | 3 | Security Council extends UNOMIK for three months
swap | 1998-06-05 | happened | 2 | Junta and Front exchange sixty prisoners
return | 1998-06-07 | happened | 3 | Ex-President Tall comes home from exile
register | 1998-06-15 | cancelled | 2 | Registration of voters was to begin
martial | 1998-06-22 | scheduled | 2 | Court martial of the two guardsmen to open
donors | 1998-07-03 | scheduled | 1 | Donors' conference on Kasambre in Brussels
election | 1999-02-20 | scheduled | 3 | Elections to return Kasambre to civil rule, put back from 28 November
# questions
mandate | Will the mandate of the UN mission in Kasambre be renewed? | mission's mandate
election | Will Kasambre go to the polls on 28 November? | November election
lawyer | Who ordered the killing of Barrister Tejan-Faye? | lawyer's killing
truce | Will the ceasefire between the junta and the Salvation Front hold? | ceasefire holds
tall | Will former President Tall be allowed to stand? | Tall's candidacy
# article 1-guardian.txt | The Odumian Guardian | 1998-05-15 | Kasambre: Slain lawyer's kinsmen point at Guards
The Odumian Guardian\
Friday, May 15, 1998

{murder; lawyer+} Kasambre: Slain lawyer's kinsmen point at Guards\
{accord} * Porto Amado pact intact, says mediator Adewole-Cole

From Ebun Fashola, Santaville

{accord; murder} BARELY four days after the ink dried on the Porto Amado accord, unknown gunmen on Wednesday night snuffed life out of one of its architects, the fiery lawyer and rights campaigner, Barrister Musa Tejan-Faye, as he was driving home from evening prayers.
{murder; lawyer?; ~eyewitnesses} Eyewitnesses said the killers came in a Peugeot pick-up without plates and took nothing, not even the briefcase on the back seat.
{lawyer+; ~Fatmata Tejan-Faye} His elder sister, Hajia Fatmata, who received our correspondent in her compound, had no doubt as to where they went afterwards: into Camp Liberté, home of the Presidential Guard.
{lawyer+; @Fatmata Tejan-Faye} "He told me on Sunday, 'Sister, the Brigadier's boys have measured me,'" she said in tears.
{lawyer-; @Amadou Bio} But the junta's Information Secretary, Lt.-Col. Amadou Bio, blamed "common armed robbers", and said nobody in uniform had a hand in it.

{accord; election; election+; ~Tunde Adewole-Cole} Reached on telephone last night, the regional mediator, Chief (Dr.) Tunde Adewole-Cole, insisted that the calendar the junta signed on Saturday, with voting on November 28 and hand-over before Christmas, was sacrosanct.
{election+; @Tunde Adewole-Cole} "I have the Brigadier's word as an officer," said the Chief, "and I intend to cash it."
{coup; election?; ~politicians in Santaville} Politicians here, who recall that the soldiers had also sworn in January to be gone in ninety days, are keeping their agbada in the box.

{truce; truce+} Meanwhile, guns are to fall silent in the north from Monday, as the Northern Salvation Front's Commander Zogbo Nahounou has sent word that his fighters will obey.
{truce-; ~a military observer} A foreign military observer was less sanguine: there are men up there, he said, who have known no other trade than ambush for six years.

{tall?; coup} Still unresolved is the place of ex-President Bassirou Tall, toppled on January 16 and now a guest of the Government at Lomabé.
{accord; tall?; ~Tunde Adewole-Cole; @the Porto Amado accord} The pact says merely that "all sons of the soil" may contest, and the mediator would not be drawn on whether that covers the old man.
{mandate?} The 240 blue berets of UNOMIK, whose papers run out at month-end, have been confined to base since the shooting.
# article 2-briefing.txt | United Nations | 1998-05-22 | DAILY PRESS BRIEFING OF OFFICE OF SPOKESMAN FOR SECRETARY-GENERAL
DAILY PRESS BRIEFING OF OFFICE OF SPOKESMAN FOR SECRETARY-GENERAL\
22 May 1998

The following is a near-verbatim transcript of today's noon briefing by Juliana Marques-Brandt, Associate Spokesman.

Good afternoon.

{mandate+; ~Secretary-General} The Secretary-General's report on the United Nations Observer Mission in Kasambre (UNOMIK) is out as a document this morning, and in it he recommends that the Mission be kept on for another six months and strengthened by 60 human rights and electoral officers.
{mandate?; vote} Council members take it up in informal consultations on Tuesday, and we would expect action before the 31st, when the present authority lapses.

{truce+; truce; @UNOMIK} On the ground, UNOMIK tells us that the cessation of hostilities which came into force on Monday is "broadly respected".
{kpandu; truce-; ~UNOMIK} There was, however, a serious incident on Wednesday at Kpandu, in the mining area, in which at least nine people lost their lives.
{kpandu; truce-; ~the authorities in Santaville} The authorities hold the Salvation Front responsible.
{kpandu; truce?; ~the Front} The Front says it was nowhere near.
{kpandu; truce=} A verification team is trying to get there, but the road is mined.

{murder; lawyer?; ~Secretary-General} The Secretary-General has also written to the Head of State, reiterating his call for an independent inquiry into the death of Mr. Tejan-Faye.

Question: Is it right that one permanent member wants to close the shop?\
{mandate-; @the Associate Spokesman} Associate Spokesman: "I won't speak for delegations, but you can all count, and missions cost money."

{election} Question: Does the Secretary-General believe in 28 November?\
{election; election?; @the Associate Spokesman} Associate Spokesman: "It's demanding, it's doable, provided the registers are ready by September."\
{register; election?; @the Associate Spokesman} "At the moment there are no registers; enrolling is due to start on 15 June."

Question: And has Mr. Tall asked the UN for a plane?\
{tall=; @the Associate Spokesman} Associate Spokesman: "Not to my knowledge."
# article 3-radio.txt | Radio Kasambre, Santaville | 1998-05-27 | Radio commentary warns "meddlers", announces arrests
Source: Radio Kasambre, Santaville, in French 1900 gmt 27 May 98

{arrests; @-} Radio commentary warns "meddlers", announces arrests

Text of report by Kasambre state radio

Good evening, dear listeners.

{arrests; murder; lawyer+} The Rectification Council has learnt with sadness that two elements of the Presidential Guard, a sergeant and a corporal, are implicated in the affair of the late Maitre Tejan-Faye; they were placed under close arrest the day before yesterday.
{arrests; martial; lawyer-; ~Koumba-Sey} The head of state, Brig Idrissa Koumba-Sey, is determined that these lost individuals, who acted for money and on their own account, will answer before military justice.
{burial; ~the Council} The Council once more deplores that the interment of the deceased on Saturday was exploited by agitators, obliging the forces of order to employ gas.

{decree; tall-} By Decree No 9, read on this station yesterday, those who exercised the supreme functions of state under the fallen regime may not solicit the votes of the people for a period of five years.
{decree; tall-; @Amadou Bio} "The thief of yesterday cannot be the watchman of tomorrow," explained Information Secretary Lt-Col Amadou Bio.
{tall?; decree; ~Adewole-Cole} The Odumian mediator, who believes he reads in the accord what is not written there, has asked that the text be withdrawn.
{election; election+; @Amadou Bio} "The date itself does not change by one hour," Lt-Col Bio affirmed.

{mandate-; ~the Council} As regards the foreign observers, the Council has no need of sixty teachers of morals; soldiers who count rifles are tolerated, spies with notebooks are not.
{mandate?; @Amadou Bio} "If New York wants to renew, let it renew what we signed for," the secretary said.

{kpandu; truce-; ~the Council} After the carnage of Kpandu, which bears the signature of Zogbo Nahounou, the armed forces remain with their finger on the trigger.
{truce+; ~the Council} They will nonetheless not be the first to fire.
{swap; truce+} The Council is even ready, as a humanitarian gesture, to give back thirty captured rebels against thirty of our brave men.
# article 4-sc.txt | United Nations | 1998-05-29 | SECURITY COUNCIL EXTENDS OBSERVER MISSION IN KASAMBRE UNTIL 31 AUGUST
Press Release SC/6527\
29 May 1998

{vote; mandate+} SECURITY COUNCIL EXTENDS OBSERVER MISSION IN KASAMBRE UNTIL 31 AUGUST

{vote; mandate+} Acting hours before the deadline for closing its books for the week, the Security Council this afternoon prolonged the Observer Mission in Kasambre (UNOMIK) by three months, and asked the Secretary-General to report by 10 August on whether conditions existed for a longer stay.
{vote; mandate=} The text was adopted by 14 votes in favour to none against, with one abstention.

{vote; mandate=; @the Security Council} It authorized 20 of the 60 civilian officers that had been sought, and made their deployment subject to "the consent of the parties".
{murder; lawyer?; vote} By a further provision the Council demanded that those who planned, and not only those who carried out, the assassination of 13 May be identified.

{decree; tall?} Nothing was said of Decree No. 9.

{vote; mandate?; ~Harriet Lindqvist-Obi} HARRIET LINDQVIST-OBI (Sweden) said that she would have preferred the half-year proposed, since twelve weeks was too short to prepare a poll and long enough only to prepare a departure.
{election; election-; ~Harriet Lindqvist-Obi} No one should be surprised, she said, if November proved out of reach.

{decree; tall?; ~Kwabena Adjei-Mensah} KWABENA ADJEI-MENSAH (Odumia), invited to participate, said that West Africa would not recognize a contest from which a leading candidate had been struck by pen-stroke.
{election+; accord; ~Kwabena Adjei-Mensah} The timetable of Porto Amado was binding in all its parts.

{kpandu; truce+; ~Jean-Ladislas Sagno} JEAN-LADISLAS SAGNO (Kasambre) said his Government had answered the provocation at Kpandu with restraint and would persevere.
{kpandu; ~Jean-Ladislas Sagno} Nine graves cried out there all the same.
{lawyer-; arrests; ~Jean-Ladislas Sagno} Two culprits in the Santaville crime were in irons, and there was nobody behind them.
{swap; truce+; ~Jean-Ladislas Sagno} Lists for an exchange of captives had been passed through the Red Cross.

The meeting, which began at 4:10 p.m., was adjourned at 4:55 p.m.
# article 5-letter.txt | Coast & Sahel Letter | ?1998-06-12 | Kasambre: the old man and the calendar
COAST & SAHEL LETTER\
A fortnightly from the Institute for West African Affairs

{return} Kasambre: the old man and the calendar

{return} He stepped off the Sunday ferry from Lomabé in a borrowed raincoat, and by nightfall half of Santaville claimed to have carried his suitcase.
{return; decree; tall?} Bassirou Tall was not arrested, which the decree did not require, and not welcomed either, which it did not forbid.
{decree; tall+; @sources close to the Council} Sources close to the Council tell us that Number 9 is "under re-examination" and could be quietly dropped if Tall agrees to run without his old party's elephant.
{tall-; @a colonel on the Council} Not all agree: "Over my body," a colonel told us.

{election; election-} The price was announced two days after the homecoming.
{election; election-; @Koumba-Sey} Koumba-Sey went on television to say that "serious elections take serious time", and that the nation would now vote on 20 February of next year.
{election; ~Adewole-Cole} Chief Adewole-Cole, whose cheque has thus bounced, is said to have learnt of it from his driver.
{register; election-} Monday's opening of the registers has been called off and no other day named.

{truce; truce+} In the north, by contrast, the news is good.
{truce; kpandu; truce+} Since Kpandu not a shot has been reported along the laterite line.
{swap; truce+} The Red Cross trucks that crossed on 5 June brought thirty men each way, most of them barefoot.
{kpandu; truce+; ~the verification team} As for the raid itself, UNOMIK's verifiers now lean to the view that diggers fought diggers.

{martial; lawyer?} The sergeant and the corporal go before a court martial on the 22nd.
{lawyer+; @the corporal} The corporal's brother has let us see a note in which the prisoner speaks of an order "from the villa on the hill"; only one man lives in a villa on the hill.
{lawyer?; ~a graphologist} We could not establish that the hand is his.

{mandate?; vote; election} Whether the blue berets will still be there to watch in February is another matter: their three months expire in August.
{mandate-; @diplomats in New York} New York diplomats, weary of a calendar that walks backwards, already talk of "drawdown".
{donors; mandate=} Much will hang on the donors, who sit down in Brussels on 3 July.
